/** What mutations take. */
import { Field, ID, InputType, Int } from 'type-graphql';
import { DateTime } from './scalars.js';

@InputType({ description: 'A page to fetch and read.' })
export class IngestUrlInput {
  @Field(() => String, { description: 'Address of the page, http or https.' })
  url!: string;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'True: fetch it again although it is in.' })
  force?: boolean | null;
}

@InputType({ description: 'Pages to fetch and read, as one batch.' })
export class IngestUrlsInput {
  @Field(() => [String], { description: 'Addresses of the pages, 1 to 1,000.' })
  urls!: string[];

  @Field(() => String, { nullable: true, description: 'The same key within a day gives the same batch instead of a new one.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A page that you have already fetched.' })
export class SubmitArticleInput {
  @Field(() => String, { description: 'Address that the page came from.' })
  url!: string;

  @Field(() => String, { description: 'The page as HTML, at most 5 MB.' })
  html!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was published, where the page does not say so itself.' })
  publishedAt?: string | null;
}

@InputType({ description: 'A failed job to try again.' })
export class RetryJobInput {
  @Field(() => ID, { description: 'Id of the job.' })
  id!: string;
}

@InputType({ description: 'A feed to poll.' })
export class AddFeedInput {
  @Field(() => String, { description: 'Address of the feed, http or https.' })
  url!: string;

  @Field(() => Int, { nullable: true, description: 'Seconds between polls, 30 to 86,400; 300 unless told.' })
  pollIntervalSeconds?: number | null;
}

@InputType({ description: 'What to change about a feed; what is left out stays.' })
export class UpdateFeedInput {
  @Field(() => ID, { description: 'Id of the feed.' })
  id!: string;

  @Field(() => Boolean, { nullable: true, description: 'True stops polling, false takes it up again.' })
  paused?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Seconds between polls, 30 to 86,400.' })
  pollIntervalSeconds?: number | null;
}

@InputType({ description: 'A feed to poll no longer.' })
export class RemoveFeedInput {
  @Field(() => ID, { description: 'Id of the feed.' })
  id!: string;
}

@InputType({ description: "A company's place on an exchange." })
export class ListingInput {
  @Field(() => String, { description: 'Ticker symbol: "NVDA".' })
  symbol!: string;

  @Field(() => String, { description: 'ISO 10383 market identifier code: "XNAS".' })
  exchange!: string;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'True for the main listing.' })
  isPrimary?: boolean | null;

  @Field(() => String, { nullable: true, description: 'ISO 6166 number of the security.' })
  isin?: string | null;
}

@InputType({ description: 'A company to create or change; what is left out stays.' })
export class UpsertCompanyInput {
  @Field(() => ID, { nullable: true, description: 'Id of the company to change; without it the name decides.' })
  id?: string | null;

  @Field(() => String, { description: 'Common name, without a legal suffix.' })
  name!: string;

  @Field(() => [String], { nullable: true, description: 'Other names under which the news knows it.' })
  aliases?: string[] | null;

  @Field(() => [ListingInput], { nullable: true, description: 'Exchange listings, the primary one first.' })
  listings?: ListingInput[] | null;

  @Field(() => String, { nullable: true, description: 'ISO 17442 legal entity identifier, 20 characters.' })
  lei?: string | null;

  @Field(() => String, { nullable: true, description: 'Wikidata item: "Q182477".' })
  wikidataId?: string | null;

  @Field(() => String, { nullable: true, description: "The company's own site, http or https." })
  website?: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2 code of the home country.' })
  country?: string | null;

  @Field(() => String, { nullable: true, description: 'Industry, in plain words.' })
  industry?: string | null;
}

@InputType({ description: 'Companies that are one.' })
export class MergeCompaniesInput {
  @Field(() => ID, { description: 'Id of the company that stays.' })
  survivorId!: string;

  @Field(() => [ID], { description: 'Ids of the companies that it takes in; they go on resolving to it.' })
  mergedIds!: string[];
}

@InputType({ description: 'A claim to take back.' })
export class RetractClaimInput {
  @Field(() => ID, { description: 'Id of the claim.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Why; kept in the log of the gateway.' })
  reason?: string | null;
}
