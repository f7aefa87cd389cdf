/** Feeds that are polled, and which of their items were seen. */
import { createHash } from 'node:crypto';
import type { Feed } from '../../schema/article.js';
import { FeedStatus } from '../../schema/enums.js';
import { contentId } from '../../schema/ids.js';
import type { RedisClient } from '../redis.js';
import { decodeListCursor, encodeListCursor } from './cursor.js';
import type { Keys } from './keys.js';
import type { Page, PageRequest } from './lists.js';

/** Items remembered beyond those that a feed holds at once; one that is forgotten and named again costs a look at its job. */
const SEEN_ITEMS = 1_000;

export type Feeds = ReturnType<typeof openFeeds>;

export function openFeeds(redis: RedisClient, keys: Keys) {
  const get = async (ids: readonly string[]): Promise<(Feed | null)[]> =>
    ids.length === 0 ? [] : (await redis.mget(ids.map(keys.feed))).map((json) => (json === null ? null : (JSON.parse(json) as Feed)));

  const all = async (): Promise<Feed[]> =>
    (await get(await redis.zrange(keys.feeds, '0', '-1'))).filter((feed): feed is Feed => feed !== null);

  const matching = async (status: FeedStatus | null): Promise<Feed[]> =>
    (await all()).filter((feed) => status === null || feed.status === status);

  return {
    get,
    all,

    /** `created` is false when the same address is a feed already; it is then left as it is. */
    add: async (feed: {
      url: string;
      pollIntervalSeconds: number;
      title?: string | null;
      sourceId?: string | null;
    }): Promise<{ feed: Feed; created: boolean }> => {
      const id = contentId('Feed', feed.url);
      const fresh: Feed = {
        __typename: 'Feed',
        id,
        url: feed.url,
        title: feed.title ?? null,
        sourceId: feed.sourceId ?? null,
        status: FeedStatus.ACTIVE,
        pollIntervalSeconds: feed.pollIntervalSeconds,
        lastPolledAt: null,
        nextPollAt: null,
        lastError: null,
        itemCount: 0,
        etag: null,
        lastModified: null,
        paused: false,
      };
      const created = (await redis.set(keys.feed(id), JSON.stringify(fresh), 'NX')) === 'OK';
      await redis.zadd(keys.feeds, 'NX', Date.now(), id);
      return { feed: (await get([id]))[0] ?? fresh, created };
    },

    /** Null when the feed was removed meanwhile: a poll that ends late brings nothing back. */
    update: async (id: string, patch: Partial<Feed>): Promise<Feed | null> => {
      const [feed] = await get([id]);
      if (!feed) return null;
      const next = { ...feed, ...patch };
      const written = await redis.set(keys.feed(id), JSON.stringify(next), 'XX');
      return written === 'OK' ? next : null;
    },

    remove: async (id: string): Promise<boolean> => {
      const [removed] = await Promise.all([redis.del(keys.feed(id)), redis.zrem(keys.feeds, id), redis.del(keys.feedSeen(id))]);
      return removed === 1;
    },

    /** Of these addresses the ones seen before, each with the milliseconds of the edit that was seen. */
    seen: async (id: string, urls: readonly string[]): Promise<Map<string, number>> => {
      if (urls.length === 0) return new Map();
      const scores = await redis.zmscore(keys.feedSeen(id), ...urls.map(itemHash));
      return new Map(urls.flatMap((url, position) => (scores[position] ? [[url, Number(scores[position])] as const] : [])));
    },

    see: async (id: string, url: string, editedAt: number): Promise<void> => {
      await redis.zadd(keys.feedSeen(id), editedAt, itemHash(url));
    },

    /** Keeps the latest edits, undated items last, and never fewer than the feed holds now. */
    trimSeen: async (id: string, held: number): Promise<void> => {
      await redis.zremrangebyrank(keys.feedSeen(id), 0, -1 - SEEN_ITEMS - held);
    },

    list: async (status: FeedStatus | null, { first, after }: PageRequest): Promise<Page<Feed>> => {
      const from = after ? Number(decodeListCursor(after).score) + 1 : 0;
      const found = await matching(status);
      const nodes = found.slice(from, from + first);
      return {
        nodes,
        cursors: nodes.map(({ id }, position) => encodeListCursor({ score: String(from + position), id })),
        hasNextPage: found.length > from + first,
        hasPreviousPage: from > 0,
      };
    },

    count: async (status: FeedStatus | null): Promise<number> =>
      status === null ? redis.zcard(keys.feeds) : (await matching(status)).length,
  };
}

const itemHash = (url: string): string => createHash('sha256').update(url).digest('base64url').slice(0, 12);
