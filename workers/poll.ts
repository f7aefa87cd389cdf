/** A feed is asked what is new; what it names goes to be scraped. */
import { setTimeout as sleep } from 'node:timers/promises';

import type { Feed } from '../schema/article.js';
import { FeedStatus } from '../schema/enums.js';
import { Failure } from '../services/errors.js';
import { isDue, NO_PACE, nextPollAt, type PollHistory } from '../services/feed/pace.js';
import { type FeedItem, parseFeed } from '../services/feed/parse.js';
import type { Queues } from '../services/queues.js';
import { isOutage } from '../services/redis.js';
import type { FetchResult } from '../services/scrape/fetch.js';
import { canonicalUrl } from '../services/scrape/url.js';
import type { Store } from '../services/store/store.js';
import { submitPage } from '../services/submission.js';
import { discoverFeed, type FetchedFeed } from './discover.js';
import type { Visit } from './visit.js';

export interface PollDependencies {
  store: Store;
  queues: Queues;
  visit: Visit;
  backlogLimit: number;
}

export interface Polled {
  /** Pages that were new, and pages that the feed says were edited since. */
  submitted: number;
  error: string | null;
  /** The feed's host is busy with others of us: ask again after this long. */
  waitMs?: number;
}

const ACCEPT = 'application/rss+xml,application/atom+xml,application/feed+json;q=0.9,application/xml;q=0.8,text/xml;q=0.8,*/*;q=0.5';

/** Of a sitemap index, the sitemaps that are read at one poll; those that changed last. */
const SITEMAPS = 10;
/** A host lets us in at its own pace: what has not had its turn by then is left for the next poll. */
const PATIENCE_MS = 60_000;
/** Of all sitemaps together, newest first. */
const SITEMAP_ITEMS = 50_000;

/** A feed that fails keeps why, for people to read, and is polled again when it is due. */
export async function pollFeed(deps: PollDependencies, feedId: string): Promise<Polled> {
  const [feed] = await deps.store.feeds.get([feedId]);
  if (!feed || feed.paused) return { submitted: 0, error: null };
  const now = Date.now();
  if (!isDue(feed.nextPollAt, feed.pollIntervalSeconds, now)) return { submitted: 0, error: null };
  try {
    const visited = await deps.visit(feed.foundUrl ?? feed.url, {
      expect: 'feed',
      accept: ACCEPT,
      etag: feed.etag,
      lastModified: feed.lastModified,
    });
    if (!visited.granted) return { submitted: 0, error: null, waitMs: visited.waitMs };
    const { submitted, patch } = await readFeed(deps, feed, visited.result);
    const { maxAgeSeconds } = visited.result;
    const changed = submitted > 0 ? { changedAt: new Date(now).toISOString() } : {};
    // Polls of one feed may overlap, and an editor may pause it meanwhile.
    await deps.store.feeds.update(feedId, (current) => ({
      lastError: null,
      ...patch,
      ...timesOf({ ...current, ...patch, ...changed }, now, { maxAgeSeconds }),
      itemCount: current.itemCount + submitted,
      status: current.paused ? FeedStatus.PAUSED : FeedStatus.ACTIVE,
    }));
    return { submitted, error: null };
  } catch (thrown) {
    if (isOutage(thrown)) throw thrown;
    const { code, message, retryAfterSeconds } = Failure.from(thrown);
    const isLost = code === 'GONE' || code === 'NOT_A_FEED';
    const error = `${code}: ${message}`;
    await deps.store.feeds.update(feedId, (current) => ({
      lastError: error,
      // A feed that was found may have moved: it is looked for again.
      foundUrl: isLost ? null : current.foundUrl,
      ...timesOf(current, now, { retryAfterSeconds }),
      status: current.paused ? FeedStatus.PAUSED : FeedStatus.FAILING,
    }));
    return { submitted: 0, error };
  }
}

/** What a poll leaves of times, and when the next is due. */
function timesOf(
  { changedAt, pace, paused, pollIntervalSeconds }: Feed,
  now: number,
  answer: Pick<PollHistory, 'maxAgeSeconds' | 'retryAfterSeconds'>,
): Pick<Feed, 'lastPolledAt' | 'changedAt' | 'nextPollAt'> {
  const changed = changedAt ? Date.parse(changedAt) : now;
  const settings = { intervalSeconds: pollIntervalSeconds, pace: pace ?? NO_PACE, random: Math.random() };
  return {
    lastPolledAt: new Date(now).toISOString(),
    changedAt: new Date(changed).toISOString(),
    nextPollAt: paused ? null : new Date(nextPollAt({ now, changedAt: changed, ...settings, ...answer })).toISOString(),
  };
}

async function readFeed(deps: PollDependencies, feed: Feed, result: FetchResult): Promise<{ submitted: number; patch: Partial<Feed> }> {
  if (result.status === 'not-modified') return { submitted: 0, patch: {} };
  const { parsed, etag, lastModified, foundUrl } = await parseOrFind(deps, feed, result);
  if (parsed.sitemaps.length > 0) return readIndex(deps, feed, parsed.sitemaps);
  const submitted = await submitItems(deps, feed, parsed.items);
  const title = feed.title ?? parsed.title;
  return { submitted, patch: { title, etag, lastModified, foundUrl, pace: parsed.pace } };
}

/** The feed, or that of the site when the address is one of its pages. */
async function parseOrFind(deps: PollDependencies, feed: Feed, result: FetchedFeed) {
  const { etag, lastModified } = result;
  try {
    return { parsed: parseFeed(result.body, result), etag, lastModified, foundUrl: feed.foundUrl };
  } catch (notOne) {
    const deadline = Date.now() + PATIENCE_MS;
    const found = feed.foundUrl ? null : await discoverFeed(result, (url) => askInTurn(deps, url, deadline));
    if (!found) throw notOne;
    return { parsed: found.parsed, etag: found.result.etag, lastModified: found.result.lastModified, foundUrl: found.result.url };
  }
}

/**
 * The index's own validators are not kept: many say nothing of what changed in the sitemaps. A sitemap that cannot be read is told of
 * in the feed's last error while the others are; the feed fails when none can be read.
 */
async function readIndex(
  deps: PollDependencies,
  feed: Feed,
  sitemaps: readonly string[],
): Promise<{ submitted: number; patch: Partial<Feed> }> {
  const deadline = Date.now() + PATIENCE_MS;
  const items: FeedItem[] = [];
  let title = feed.title;
  let fault: Failure | null = null;
  let read = 0;
  for (const url of sitemaps.slice(0, SITEMAPS)) {
    try {
      const fetched = await askInTurn(deps, url, deadline);
      if (!fetched) break;
      const sitemap = parseFeed(fetched.body, fetched);
      read += 1;
      title ??= sitemap.title;
      for (const item of sitemap.items) if (items.length < SITEMAP_ITEMS) items.push(item);
    } catch (thrown) {
      if (isOutage(thrown)) throw thrown;
      fault ??= Failure.from(thrown);
    }
  }
  if (fault && read === 0) throw fault;
  const submitted = await submitItems(deps, feed, items);
  const lastError = fault && `${fault.code}: ${fault.message}`;
  return { submitted, patch: { title, etag: null, lastModified: null, lastError } };
}

/** Null when our turn at its host does not come in time. */
async function askInTurn({ visit }: PollDependencies, url: string, deadline: number): Promise<FetchedFeed | null> {
  for (;;) {
    const visited = await visit(url, { expect: 'feed', accept: ACCEPT });
    if (visited.granted && visited.result.status === 'fetched') return visited.result;
    if (visited.granted) throw new Failure('BAD_RESPONSE', `${url} answered "not modified", which nobody asked.`);
    if (Date.now() + visited.waitMs > deadline) return null;
    await sleep(visited.waitMs);
  }
}

/** Validators are kept only after this: a worker that dies in between finds the same items again. */
async function submitItems({ store, queues, backlogLimit }: PollDependencies, feed: Feed, items: readonly FeedItem[]): Promise<number> {
  const named = items.flatMap((item) => {
    const url = addressOf(item);
    return url ? [{ url, version: versionOf(item), publishedAt: item.publishedAt }] : [];
  });
  const seen = await store.feeds.seen(
    feed.id,
    named.map(({ url }) => url),
  );
  const due = named.filter(({ url, version }) => (seen.get(url) ?? Number.NEGATIVE_INFINITY) < version);
  if (due.length === 0) return 0;
  if ((await queues.scrape.getWaitingCount()) + due.length > backlogLimit) {
    throw new Failure('INTERNAL', `${due.length} new pages wait at the feed: the queue holds as many as BACKLOG_LIMIT allows.`, {
      retryable: true,
    });
  }
  let submitted = 0;
  for (const { url, version, publishedAt } of due) {
    const { created } = await submitPage(
      { store, queues },
      { url, feedId: feed.id, again: seen.has(url), ...(publishedAt ? { publishedAt } : {}) },
    );
    if (created) submitted += 1;
    await store.feeds.see(feed.id, url, version);
  }
  await store.feeds.trimSeen(feed.id, items.length);
  return submitted;
}

/** Null for an item that names no page: the others of the feed go on. */
function addressOf({ url }: FeedItem): string | null {
  if (!url) return null;
  try {
    return canonicalUrl(url);
  } catch {
    return null;
  }
}

/** Milliseconds of the last edit that the feed tells of; 0 when it tells of none. */
function versionOf({ updatedAt }: FeedItem): number {
  const at = updatedAt ? Date.parse(updatedAt) : 0;
  return Number.isNaN(at) ? 0 : at;
}
