/** What is older than the installation keeps goes, a few hundred at a time, so that Redis is never held up. */
import { Cluster } from 'ioredis';
import type { Article } from '../../schema/article.js';
import type { RedisClient } from '../redis.js';
import { LONGEST_WINDOW_DAYS } from '../resolve/same-event.js';
import type { Keys, ListKind } from './keys.js';

const DAY_MS = 86_400_000;
const AT_ONCE = 200;
/** Indexes that are ordered by something other than the time by which things are kept. */
const TIMELESS = /:index:(?:company:|event:importance$|claim:claimedAt$)/;

export interface Dropped {
  articles: number;
  claims: number;
  events: number;
}

export type Retention = ReturnType<typeof openRetention>;

export function openRetention(redis: RedisClient, keys: Keys) {
  /** The next few that appeared before then. */
  const older = (kind: ListKind, before: number): Promise<string[]> =>
    redis.zrange(keys.index(kind, 'all'), '-inf', `(${before}`, 'BYSCORE', 'LIMIT', 0, AT_ONCE);

  const dropArticles = async (before: number): Promise<number> => {
    let dropped = 0;
    for (;;) {
      const ids = await older('article', before);
      if (ids.length === 0) return dropped;
      const jsons = await redis.mget(ids.map(keys.entity));
      const articles = jsons.flatMap((json) => (json ? [JSON.parse(json) as Article] : []));
      const forget = redis
        .multi()
        .zrem(keys.index('article', 'all'), ...ids)
        .unlink(...ids.map(keys.entity));
      for (const { companyIds, sourceId } of articles) {
        for (const id of companyIds) forget.zincrby(keys.index('company', 'mentions'), -1, id);
        forget.hincrby(keys.source(sourceId), 'articleCount', -1);
      }
      await forget.exec();
      // Texts lie on other nodes of a cluster.
      await Promise.all(articles.map(({ id, digest }) => redis.unlink(keys.text(id, digest))));
      dropped += ids.length;
    }
  };

  const dropItems = async (kind: 'claim' | 'event', before: number): Promise<number> => {
    const timeless = kind === 'claim' ? 'claimedAt' : 'importance';
    let dropped = 0;
    for (;;) {
      const ids = await older(kind, before);
      if (ids.length === 0) return dropped;
      await redis
        .multi()
        .zrem(keys.index(kind, 'all'), ...ids)
        .zrem(keys.index(kind, timeless), ...ids)
        .unlink(...ids.map(keys.entity), ...ids.map(keys.passages))
        .exec();
      dropped += ids.length;
    }
  };

  /** Every index by time loses its old end. */
  const trimIndexes = async (pattern: string, before: number): Promise<void> => {
    for (const node of redis instanceof Cluster ? redis.nodes('master') : [redis]) {
      let cursor = '0';
      do {
        const [next, found] = await node.scan(cursor, 'MATCH', pattern, 'COUNT', 1_000);
        cursor = next;
        await Promise.all(found.filter((key) => !TIMELESS.test(key)).map((key) => redis.zremrangebyscore(key, '-inf', `(${before}`)));
      } while (cursor !== '0');
    }
  };

  return {
    /**
     * Drops articles that appeared before then, and claims and events that began so long before that no article which is kept can be part
     * of them. Safe to break off and to run in several places at once.
     */
    drop: async (before: number): Promise<Dropped> => {
      const itemsBefore = before - LONGEST_WINDOW_DAYS * DAY_MS;
      const [articles, claims, events] = [
        await dropArticles(before),
        await dropItems('claim', itemsBefore),
        await dropItems('event', itemsBefore),
      ];
      if (articles + claims + events > 0) {
        await trimIndexes(keys.indexes('article'), before);
        await trimIndexes(keys.bands, before);
        await trimIndexes(keys.indexes('claim'), itemsBefore);
        await trimIndexes(keys.indexes('event'), itemsBefore);
      }
      return { articles, claims, events };
    },
  };
}
