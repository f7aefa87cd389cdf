import { Field, Int, ObjectType } from 'type-graphql';
import { FeedStatus } from './enums.js';
import { Node } from './node.js';
import { DateTime, Url } from './scalars.js';

@ObjectType({ implements: Node, description: 'A publisher, known by its domain.' })
export class Source extends Node {
  readonly __typename = 'Source';

  @Field(() => String, { description: 'Name of the publication; its domain until a page tells.' })
  name!: string;

  @Field(() => String, { description: 'Host name without "www".' })
  domain!: string;

  @Field(() => Int, { description: 'Articles read from it.' })
  articleCount!: number;

  @Field(() => DateTime, { nullable: true, description: 'When a page of it was last fetched.' })
  lastFetchedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Why the last fetch failed; null once one succeeds.' })
  lastError!: string | null;
}

/** What a publisher wishes of those who ask its feed. */
export interface Pace {
  /** Seconds from one look to the next; null when nothing is said. */
  seconds: number | null;
  /** Hours of the day (0 to 23) and days of the week (0 is Sunday), in Greenwich, in which nobody need ask. */
  skipHours: number[];
  skipDays: number[];
}

@ObjectType({ implements: Node, description: 'A feed that is polled for new pages.' })
export class Feed extends Node {
  readonly __typename = 'Feed';

  @Field(() => Url, { description: 'Address of the feed.' })
  url!: string;

  @Field(() => String, { nullable: true, description: 'Title that the feed gives itself.' })
  title!: string | null;

  sourceId!: string | null;

  @Field(() => FeedStatus, { description: 'Polled, paused by an editor, or failing.' })
  status!: FeedStatus;

  @Field(() => Int, { description: 'Seconds between polls.' })
  pollIntervalSeconds!: number;

  @Field(() => DateTime, { nullable: true, description: 'When it was last polled.' })
  lastPolledAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it is due next; null when paused.' })
  nextPollAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Why the last poll failed; null once one succeeds.' })
  lastError!: string | null;

  @Field(() => Int, { description: 'New pages found in it so far.' })
  itemCount!: number;

  /** Validators of the last good answer, for conditional requests. */
  etag!: string | null;
  lastModified!: string | null;
  /** The feed itself, where `url` is a page of the site that it belongs to. */
  foundUrl!: string | null;
  /** When a poll last found something new; when it was polled first, if never. */
  changedAt!: string | null;
  /** How often its publisher wants it asked. */
  pace!: Pace | null;
  /** What a poll in good health leaves the status at: an editor's pause survives a failure. */
  paused!: boolean;
}

@ObjectType({ implements: Node, description: 'One page as read: its text, and what was found in it.' })
export class Article extends Node {
  readonly __typename = 'Article';

  @Field(() => Url, { description: 'Address that was fetched.' })
  url!: string;

  @Field(() => Url, { description: 'Address that stands for all addresses of the page.' })
  canonicalUrl!: string;

  @Field(() => String, { description: "Headline, without the site's name." })
  title!: string;

  @Field(() => [String], { description: 'Names of the writers.' })
  authors!: string[];

  @Field(() => String, { nullable: true, description: 'Summary that the page gives, or its first sentence.' })
  excerpt!: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 639-1 language code.' })
  language!: string | null;

  sourceId!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was published, as the page says.' })
  publishedAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was last edited, as the page says.' })
  modifiedAt!: string | null;

  @Field(() => DateTime, { description: 'When the page was fetched.' })
  fetchedAt!: string;

  @Field(() => DateTime, { description: 'When the page was read.' })
  extractedAt!: string;

  @Field(() => Int, { description: '1 for the first reading; every change of the text adds one.' })
  revision!: number;

  @Field(() => Int, { description: 'Words in the body.' })
  wordCount!: number;

  /** The original of this text, when the page is a reprint or near-duplicate. */
  duplicateOfId!: string | null;
  /** Shared by all articles that carry one text. */
  originId!: string;
  companyIds!: string[];
  claimIds!: string[];
  eventIds!: string[];
  /** SHA-256 of what was committed, so that the same reading is committed once. */
  digest!: string;
  fingerprint!: string;
}
