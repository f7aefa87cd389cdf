/** Feeds that are polled, and which of their items were seen. */
import { createHash } from 'node:crypto';
import type { Feed } from '../../schema/article.js';
import { FeedStatus } from '../../schema/enums.js';
import { contentId } from '../../schema/ids.js';
import type { RedisClient } from '../redis.js';
import { decodeListCursor, encodeListCursor, type ListPosition } from './cursor.js';
import type { Keys } from './keys.js';
import type { Page, PageRequest } from './lists.js';

/** Items remembered beyond those that a feed holds at once; one that is forgotten and named again costs a look at its job. */
const SEEN_ITEMS = 1_000;

export type Feeds = ReturnType<typeof openFeeds>;

export function openFeeds(redis: RedisClient, keys: Keys) {
  const get = async (ids: readonly string[]): Promise<(Feed | null)[]> =>
    ids.length === 0 ? [] : (await redis.mget(ids.map(keys.feed))).map((json) => (json === null ? null : (JSON.parse(json) as Feed)));

  /** In the order in which they were added. */
  const placed = async (status: FeedStatus | null): Promise<{ feed: Feed; at: ListPosition }[]> => {
    const flat = await redis.zrange(keys.feeds, '0', '-1', 'WITHSCORES');
    const positions = flat.flatMap((id, i) => (i % 2 === 0 ? [{ id, score: flat[i + 1]! }] : []));
    const found = await get(positions.map(({ id }) => id));
    return positions.flatMap((at, i) => {
      const feed = found[i];
      return feed && (status === null || feed.status === status) ? [{ feed, at }] : [];
    });
  };

  const all = async (): Promise<Feed[]> => (await placed(null)).map(({ feed }) => feed);

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
        foundUrl: null,
        changedAt: null,
        pace: null,
        paused: false,
      };
      const created = (await redis.set(keys.feed(id), JSON.stringify(fresh), 'NX')) === 'OK';
      await redis.zadd(keys.feeds, 'NX', Date.now(), id);
      return { feed: (await get([id]))[0] ?? fresh, created };
    },

    /** Null when the feed was removed meanwhile: a poll that ends late brings nothing back. `change` is given the feed as it is now. */
    update: async (id: string, change: Partial<Feed> | ((feed: Feed) => Partial<Feed>)): Promise<Feed | null> => {
      const [feed] = await get([id]);
      if (!feed) return null;
      const next = { ...feed, ...(typeof change === 'function' ? change(feed) : change) };
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
      const position = after ? decodeListCursor(after) : null;
      const found = (await placed(status)).filter(({ at }) => !position || follows(at, position));
      const shown = found.slice(0, first);
      return {
        nodes: shown.map(({ feed }) => feed),
        cursors: shown.map(({ at }) => encodeListCursor(at)),
        hasNextPage: found.length > first,
        hasPreviousPage: position !== null,
      };
    },

    count: async (status: FeedStatus | null): Promise<number> =>
      status === null ? redis.zcard(keys.feeds) : (await placed(status)).length,
  };
}

const follows = (a: ListPosition, b: ListPosition): boolean =>
  Number(a.score) > Number(b.score) || (Number(a.score) === Number(b.score) && a.id > b.id);

const itemHash = (url: string): string => createHash('sha256').update(url).digest('base64url').slice(0, 12);
