/** Publishers and how their pages are doing. */
import type { Source } from '../../schema/article.js';
import { namedId } from '../../schema/ids.js';
import type { RedisClient } from '../redis.js';
import { decodeListCursor, encodeListCursor } from './cursor.js';
import type { Keys } from './keys.js';
import type { Page, PageRequest } from './lists.js';
import { openWalk } from './walk.js';

export type Sources = ReturnType<typeof openSources>;

export const sourceId = (domain: string): string => namedId('Source', domain);

export function openSources(redis: RedisClient, keys: Keys) {
  const walk = openWalk(redis, keys);

  const get = async (ids: readonly string[]): Promise<(Source | null)[]> =>
    (await Promise.all(ids.map((id) => redis.hgetall(keys.source(id))))).map((fields, position) => toSource(ids[position]!, fields));

  return {
    get,

    /** Makes the publisher known; a name that a page gives replaces the bare domain. */
    ensure: async ({ domain, name }: { domain: string; name?: string | null }): Promise<Source> => {
      const id = sourceId(domain);
      await redis.multi().hsetnx(keys.source(id), 'domain', domain).zadd(keys.sources, 'NX', Date.now(), id).exec();
      if (name) await redis.hset(keys.source(id), 'name', name.slice(0, 200));
      return (await get([id]))[0]!;
    },

    recordFetch: async (id: string, { at, error }: { at: string; error: string | null }): Promise<void> => {
      await redis.hset(keys.source(id), { lastFetchedAt: at, lastError: error ?? '' });
    },

    /** In the order in which they were first met. */
    list: async ({ first, after }: PageRequest): Promise<Page<Source>> => {
      const position = after ? decodeListCursor(after) : null;
      const entries = await walk.collect([{ keys: [keys.sources], drives: true }], {
        descending: false,
        after: position,
        limit: first + 1,
      });
      const shown = entries.slice(0, first);
      const found = await get(shown.map(({ id }) => id));
      return {
        nodes: found.filter((source): source is Source => source !== null),
        cursors: shown.map(encodeListCursor),
        hasNextPage: entries.length > first,
        hasPreviousPage: position !== null,
      };
    },

    count: (): Promise<number> => redis.zcard(keys.sources),
  };
}

function toSource(id: string, fields: Record<string, string>): Source | null {
  if (!fields.domain) return null;
  return {
    __typename: 'Source',
    id,
    name: fields.name || fields.domain,
    domain: fields.domain,
    articleCount: Number(fields.articleCount ?? 0),
    lastFetchedAt: fields.lastFetchedAt || null,
    lastError: fields.lastError || null,
  };
}
