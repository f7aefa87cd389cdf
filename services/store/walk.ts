/** Entries of sorted sets in order, narrowed by others, from a position on: what every list of the API is read off. See page.lua. */
import type { RedisClient } from '../redis.js';
import type { ListPosition } from './cursor.js';
import type { Keys } from './keys.js';
import { loadScript } from './script.js';

/** Members of any of the sets, with a score within the bounds. */
export interface KeyGroup {
  keys: readonly string[];
  min?: string | undefined;
  max?: string | undefined;
  /** The scores are the order of the list, so a page can be read off these sets. */
  drives: boolean;
}

export interface WalkRequest {
  descending: boolean;
  after: ListPosition | null;
  limit: number;
}

/** Members looked at in one call to Redis; about a millisecond. */
const BUDGET = 2_000;

export function openWalk(redis: RedisClient, keys: Keys) {
  const script = loadScript(redis, 'page.lua');

  const step = async (groups: readonly KeyGroup[], { descending, after, limit }: WalkRequest) => {
    const query = JSON.stringify({
      groups: groups.map((group) => ({ keys: group.keys, min: group.min ?? '-inf', max: group.max ?? '+inf', drives: group.drives })),
      after: after && [after.score, after.id],
      descending,
      limit,
      budget: BUDGET,
    });
    const [done, lastScore, lastId, ...flat] = (await script(keys.changes, query)) as [number, string, string, ...string[]];
    const entries: ListPosition[] = [];
    for (let i = 0; i < flat.length; i += 2) entries.push({ id: flat[i]!, score: flat[i + 1]! });
    return { entries, done: done === 1, last: lastId ? { score: lastScore, id: lastId } : null };
  };

  const isEmpty = (groups: readonly KeyGroup[]): boolean => groups.some((group) => group.keys.length === 0);

  return {
    /** At most `limit` entries after the position; goes on where the budget of one call ended. */
    collect: async (groups: readonly KeyGroup[], request: WalkRequest): Promise<ListPosition[]> => {
      const entries: ListPosition[] = [];
      let { after } = request;
      while (!isEmpty(groups) && entries.length < request.limit) {
        const walked = await step(groups, { ...request, after, limit: request.limit - entries.length });
        entries.push(...walked.entries);
        if (walked.done) break;
        after = walked.last;
      }
      return entries;
    },

    /** Entries in all. One set is asked for its size; several are walked. */
    count: async (groups: readonly KeyGroup[]): Promise<number> => {
      const [first, ...others] = groups;
      if (!first || isEmpty(groups)) return 0;
      if (others.length === 0 && first.keys.length === 1) return redis.zcount(first.keys[0]!, first.min ?? '-inf', first.max ?? '+inf');
      let total = 0;
      let after: ListPosition | null = null;
      for (;;) {
        const walked: Awaited<ReturnType<typeof step>> = await step(groups, { descending: true, after, limit: BUDGET });
        total += walked.entries.length;
        if (walked.done) return total;
        after = walked.last;
      }
    },
  };
}
