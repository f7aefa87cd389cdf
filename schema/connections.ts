/** The lists of the API, one connection a kind. */
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Article, Feed, Source } from './article.js';
import { Change } from './change.js';
import { Claim } from './claim.js';
import { Company } from './company.js';
import { connectionType, type Edge, edgeType, PageInfo } from './connection.js';
import { IngestionJob } from './ingestion.js';
import { MarketEvent } from './market-event.js';
import { SearchResult } from './search.js';

export const CompanyConnection = connectionType(
  'Company',
  () => Company,
  edgeType('Company', () => Company),
);
export const ClaimConnection = connectionType(
  'Claim',
  () => Claim,
  edgeType('Claim', () => Claim),
);
export const MarketEventConnection = connectionType(
  'MarketEvent',
  () => MarketEvent,
  edgeType('MarketEvent', () => MarketEvent),
);
export const ArticleConnection = connectionType(
  'Article',
  () => Article,
  edgeType('Article', () => Article),
);
export const SourceConnection = connectionType(
  'Source',
  () => Source,
  edgeType('Source', () => Source),
);
export const FeedConnection = connectionType(
  'Feed',
  () => Feed,
  edgeType('Feed', () => Feed),
);
export const IngestionJobConnection = connectionType(
  'IngestionJob',
  () => IngestionJob,
  edgeType('IngestionJob', () => IngestionJob),
);

@ObjectType({ description: 'One thing that a search found.' })
export class SearchResultEdge implements Edge<typeof SearchResult> {
  @Field(() => String, { description: 'Opaque position in the list.' })
  cursor!: string;

  @Field(() => SearchResult, { description: 'The company, claim, market event or article.' })
  node!: typeof SearchResult;

  @Field(() => Float, { description: '3 for a company of that name, 2 for one whose name begins so, 1 for what holds the words.' })
  score!: number;
}

@ObjectType({ description: 'One page of what a search found.' })
export class SearchResultConnection {
  @Field(() => [SearchResultEdge], { description: 'The finds with their cursors.' })
  edges!: SearchResultEdge[];

  @Field(() => [SearchResult], { description: 'The finds alone.' })
  nodes!: (typeof SearchResult)[];

  @Field(() => PageInfo, { description: 'Where this page stands.' })
  pageInfo!: PageInfo;

  @Field(() => Int, {
    description: 'All finds; with a quoted passage, those among the first 1,000 finds of its words. Counted only when asked for.',
  })
  totalCount!: number;

  @Field(() => String, {
    description: 'Position in the change log read before the search was made: pass it as `after` to a subscription.',
  })
  changeCursor!: string;
}

@ObjectType({ description: 'One entry of the change log in a list.' })
export class ChangeEdge implements Edge<Change> {
  @Field(() => String, { description: 'Position in the change log.' })
  cursor!: string;

  @Field(() => Change, { description: 'The change.' })
  node!: Change;
}

@ObjectType({ description: 'A stretch of the change log, oldest first.' })
export class ChangeConnection {
  @Field(() => [ChangeEdge], { description: 'The changes with their cursors.' })
  edges!: ChangeEdge[];

  @Field(() => [Change], { description: 'The changes alone.' })
  nodes!: Change[];

  @Field(() => PageInfo, { description: '`endCursor` is how far the log was read: go on from it, even where nothing matched.' })
  pageInfo!: PageInfo;
}
