/** The only reader and writer of the account in Redis. Each room is a file; this one opens them together. */
import type { RedisClient } from '../redis.js';
import { type ApiKeys, openApiKeys } from './api-keys.js';
import { type Beside, openBeside } from './beside.js';
import { type Changes, openChanges } from './changes.js';
import { type Commits, openCommits } from './commit.js';
import { type Curation, openCuration } from './curation.js';
import { type Entities, openEntities } from './entities.js';
import { type Feeds, openFeeds } from './feeds.js';
import { type Jobs, openJobs } from './jobs.js';
import { createKeys, type Keys } from './keys.js';
import { type Lists, openLists } from './lists.js';
import { openPages, type Pages } from './pages.js';
import { openRetention, type Retention } from './retention.js';
import { openSearch, type Search } from './search.js';
import { openSources, type Sources } from './sources.js';

export interface Store {
  readonly keys: Keys;
  readonly entities: Entities;
  readonly beside: Beside;
  readonly lists: Lists;
  readonly search: Search;
  readonly changes: Changes;
  readonly commits: Commits;
  readonly curation: Curation;
  readonly sources: Sources;
  readonly feeds: Feeds;
  readonly jobs: Jobs;
  readonly pages: Pages;
  readonly retention: Retention;
  readonly apiKeys: ApiKeys;
}

export interface StoreOptions {
  prefix: string;
  changeLogLength?: number;
  pageTtlDays?: number;
  /** Parsed entities kept in memory; see entities.ts. */
  parsedKept?: number;
}

/** The connection stays the caller's: who opened it closes it. */
export function createStore(
  redis: RedisClient,
  { prefix, changeLogLength = 1_000_000, pageTtlDays = 7, parsedKept = 0 }: StoreOptions,
): Store {
  const keys = createKeys(prefix);
  const entities = openEntities(redis, keys, parsedKept);
  const sources = openSources(redis, keys);
  const pages = openPages(redis, keys, pageTtlDays);
  const lists = openLists(redis, keys, entities);
  return {
    keys,
    entities,
    beside: openBeside(redis, keys),
    lists,
    search: openSearch(redis, keys, entities, pages),
    sources,
    pages,
    changes: openChanges(redis, keys),
    commits: openCommits(redis, keys, { entities, pages, changeLogLength }),
    curation: openCuration(redis, keys, entities, changeLogLength),
    feeds: openFeeds(redis, keys),
    jobs: openJobs(redis, keys),
    apiKeys: openApiKeys(redis, keys),
    retention: openRetention(redis, keys),
  };
}
