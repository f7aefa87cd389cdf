/** What mutations give: the thing itself, or `userErrors` that say why not. */
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Feed } from './article.js';
import { Claim } from './claim.js';
import { Company } from './company.js';
import { UserErrorCode } from './enums.js';
import { IngestionBatch, IngestionJob } from './ingestion.js';

@ObjectType({ description: 'Why a request was understood but not carried out.' })
export class UserError {
  @Field(() => UserErrorCode, { description: 'Kind of error.' })
  code!: UserErrorCode;

  @Field(() => String, { description: 'What was expected and what came.' })
  message!: string;

  @Field(() => [String], { nullable: true, description: 'Path of the input field at fault: ["input", "urls", "3"].' })
  field!: string[] | null;
}

@ObjectType()
abstract class Payload {
  @Field(() => [UserError], { description: 'Empty when all went well.' })
  userErrors!: UserError[];
}

@ObjectType({ description: 'What became of a page that was asked for.' })
export class IngestUrlPayload extends Payload {
  @Field(() => IngestionJob, { nullable: true, description: 'The job that brings the page in.' })
  job!: IngestionJob | null;

  @Field(() => Boolean, { description: 'True when the page is in or on its way already; `job` is then that one.' })
  deduplicated!: boolean;
}

@ObjectType({ description: 'What became of the pages that were asked for.' })
export class IngestUrlsPayload extends Payload {
  @Field(() => IngestionBatch, { nullable: true, description: 'The batch; follow it with `ingestProgress`.' })
  batch!: IngestionBatch | null;

  @Field(() => Int, { description: 'Pages that are in or on their way already, and so are not in the batch.' })
  deduplicatedCount!: number;
}

@ObjectType({ description: 'What became of a page that was handed in.' })
export class SubmitArticlePayload extends Payload {
  @Field(() => IngestionJob, { nullable: true, description: 'The job that reads the page.' })
  job!: IngestionJob | null;

  @Field(() => Boolean, { description: 'True when this very page is in or on its way already.' })
  deduplicated!: boolean;
}

@ObjectType({ description: 'What became of a retry.' })
export class RetryJobPayload extends Payload {
  @Field(() => IngestionJob, { nullable: true, description: 'The job, waiting again.' })
  job!: IngestionJob | null;
}

@ObjectType({ description: 'What became of a feed to add.' })
export class AddFeedPayload extends Payload {
  @Field(() => Feed, { nullable: true, description: 'The feed; the known one when it was there already.' })
  feed!: Feed | null;
}

@ObjectType({ description: 'What became of a feed to change.' })
export class UpdateFeedPayload extends Payload {
  @Field(() => Feed, { nullable: true, description: 'The feed as it is now.' })
  feed!: Feed | null;
}

@ObjectType({ description: 'What became of a feed to remove.' })
export class RemoveFeedPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'Id of the feed that is gone.' })
  removedId!: string | null;
}

@ObjectType({ description: 'What became of a company to create or change.' })
export class UpsertCompanyPayload extends Payload {
  @Field(() => Company, { nullable: true, description: 'The company as it is now.' })
  company!: Company | null;
}

@ObjectType({ description: 'What became of companies to merge.' })
export class MergeCompaniesPayload extends Payload {
  @Field(() => Company, { nullable: true, description: 'The company that stays.' })
  company!: Company | null;
}

@ObjectType({ description: 'What became of a claim to take back.' })
export class RetractClaimPayload extends Payload {
  @Field(() => Claim, { nullable: true, description: 'The claim, retracted.' })
  claim!: Claim | null;
}
