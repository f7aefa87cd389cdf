import { createUnionType, Field, Float, Int, ObjectType } from 'type-graphql';
import { IngestStage, JobState, Role } from './enums.js';
import { Node } from './node.js';
import { DateTime, Url } from './scalars.js';

@ObjectType({ description: 'Why a page could not be ingested.' })
export class JobError {
  @Field(() => String, { description: 'Stable code, such as ROBOTS_DISALLOWED or PAYWALLED.' })
  code!: string;

  @Field(() => String, { description: 'What happened, in words that a person can act on.' })
  message!: string;

  @Field(() => Boolean, { description: 'True when trying again later may succeed.' })
  retryable!: boolean;
}

@ObjectType({ implements: Node, description: "One page's way in: fetched, read, committed." })
export class IngestionJob extends Node {
  readonly __typename = 'IngestionJob';

  @Field(() => Url, { nullable: true, description: 'Address of the page.' })
  url!: string | null;

  @Field(() => JobState, { description: 'Where it stands.' })
  state!: JobState;

  @Field(() => IngestStage, { nullable: true, description: 'The step it is in, or ended in.' })
  stage!: IngestStage | null;

  @Field(() => Float, { description: '0 to 1.' })
  progress!: number;

  @Field(() => Int, { description: 'Attempts begun so far.' })
  attemptsMade!: number;

  @Field(() => Int, { description: 'Attempts allowed.' })
  maxAttempts!: number;

  @Field(() => JobError, { nullable: true, description: 'Why the last attempt failed.' })
  error!: JobError | null;

  articleId!: string | null;
  batchId!: string | null;

  @Field(() => DateTime, { description: 'When it was submitted.' })
  queuedAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it ended, well or badly.' })
  finishedAt!: string | null;
}

@ObjectType({ implements: Node, description: 'Pages that were submitted together.' })
export class IngestionBatch extends Node {
  readonly __typename = 'IngestionBatch';

  @Field(() => Int, { description: 'Pages in the batch.' })
  total!: number;

  @Field(() => Int, { description: 'Pages that are in.' })
  completed!: number;

  @Field(() => Int, { description: 'Pages that failed for good.' })
  failed!: number;

  @Field(() => DateTime, { description: 'When it was submitted.' })
  createdAt!: string;
}

export const IngestProgress = createUnionType({
  name: 'IngestProgress',
  description: 'State of a job or a batch, sent whenever it changes.',
  types: () => [IngestionJob, IngestionBatch] as const,
  resolveType: (value) => value.__typename,
});

@ObjectType({ description: 'How a queue is doing.' })
export class QueueStats {
  @Field(() => String, { description: 'poll, scrape or extract.' })
  name!: string;

  @Field(() => Boolean, { description: 'True when an operator paused it.' })
  isPaused!: boolean;

  @Field(() => Int, { description: 'Jobs ready to run.' })
  waiting!: number;

  @Field(() => Int, { description: 'Jobs running.' })
  active!: number;

  @Field(() => Int, { description: 'Jobs that wait for their time.' })
  delayed!: number;

  @Field(() => Int, { description: 'Jobs that failed for good.' })
  failed!: number;

  @Field(() => Int, { description: 'Worker processes that serve it.' })
  workers!: number;

  @Field(() => Float, { nullable: true, description: 'Age of the oldest job that is ready, in seconds.' })
  oldestWaitingSeconds!: number | null;

  @Field(() => Float, { description: 'Jobs completed in the last minute.' })
  completedPerMinute!: number;
}

@ObjectType({ description: 'The caller, as the gateway knows it.' })
export class Viewer {
  @Field(() => String, { description: 'Name of the API key; "anonymous" without one.' })
  keyName!: string;

  @Field(() => Role, { description: 'What the caller may do.' })
  role!: Role;
}
