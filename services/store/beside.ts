/**
 * The passages that lie beside an item, because more articles carry it than the entity holds: a hash an item, so that a commit adds to it
 * without rewriting it, and a list of items is read without it.
 */
import type { Claim, ClaimReading } from '../../schema/claim.js';
import type { Evidence } from '../../schema/evidence.js';
import type { EventReading, MarketEvent } from '../../schema/market-event.js';
import type { RedisClient } from '../redis.js';
import { inOrder } from '../resolve/order.js';
import { isFirst } from '../resolve/tally.js';
import type { Keys } from './keys.js';
import type { Plan } from './plan.js';

export type Item = Claim | MarketEvent;

interface Passage {
  evidence: Evidence;
  reading: ClaimReading | EventReading;
}

/** The hash of an item as read, with its version: an entity may stay the same while a passage beside it changes. */
export interface Stored {
  version: string;
  passages: Readonly<Record<string, string>>;
}

export interface Recalled<T extends Item> {
  /** As given, but with all passages and no tally where the article is among those that carried it. */
  entities: T[];
  /** Item → publisher of the article that first carried the text, where its passage lies beside the item. */
  carriers: Map<string, string>;
  /** Item → the hash of those that were given all their passages. */
  stored: Map<string, Stored>;
}

export type Beside = ReturnType<typeof openBeside>;

export function openBeside(redis: RedisClient, keys: Keys) {
  const bucket = (id: string) => `passages:${id}`;

  const read = async (id: string): Promise<Stored> => {
    const version = (await redis.get(keys.version(bucket(id)))) ?? '0';
    return { version, passages: await redis.hgetall(keys.passages(id)) };
  };

  const readAll = async <T extends Item>(item: T): Promise<{ item: T; stored: Stored }> => {
    const stored = await read(item.id);
    const held = item.evidence.map((evidence, position) => ({ evidence, reading: item.readings[position]! }));
    // A reader may find here what has left the entity since it was read.
    const others = Object.entries(stored.passages).filter(([articleId]) => !held.some(({ evidence }) => evidence.articleId === articleId));
    const passages = inOrder<Passage>([...held, ...others.flatMap(([, json]) => JSON.parse(json) as Passage[])]);
    return {
      stored,
      item: {
        ...item,
        evidence: passages.map(({ evidence }) => evidence),
        readings: passages.map(({ reading }) => reading),
        tally: null,
      } as T,
    };
  };

  return {
    /** The item with all its passages. */
    whole: async <T extends Item>(item: T): Promise<T> => (item.tally ? (await readAll(item)).item : item),

    /** What settling the article's passages needs to know beyond the entities; read after them, so that a commit in between is noticed. */
    recall: async <T extends Item>(items: readonly T[], articleId: string, originId: string): Promise<Recalled<T>> => {
      const recalled: Recalled<T> = { entities: [], carriers: new Map(), stored: new Map() };
      const large = items.filter(({ tally }) => tally);
      const found = new Map(
        await Promise.all(large.map(async ({ id }) => [id, await redis.hmget(keys.passages(id), articleId, originId)] as const)),
      );
      for (const item of items) {
        const [own, first] = found.get(item.id) ?? [];
        if (item.tally && (own || item.evidence.some((evidence) => evidence.articleId === articleId))) {
          const whole = await readAll(item);
          recalled.entities.push(whole.item);
          recalled.stored.set(item.id, whole.stored);
          continue;
        }
        recalled.entities.push(item);
        const carrier = first ? (JSON.parse(first) as Passage[]).find(({ evidence }) => isFirst(evidence)) : undefined;
        if (carrier) recalled.carriers.set(item.id, carrier.evidence.publisher);
      }
      return recalled;
    },

    /** Writes the passages that lie beside an item from now on; `stored`: the hash as read, when all of it was. */
    write: (plan: Plan, id: string, passages: readonly Passage[], stored?: Stored): void => {
      if (stored) plan.expectVersion(bucket(id), stored.version);
      const byArticle = new Map<string, Passage[]>();
      for (const { evidence, reading } of passages) {
        byArticle.set(evidence.articleId, [...(byArticle.get(evidence.articleId) ?? []), { evidence, reading }]);
      }
      for (const [articleId, of] of byArticle) {
        const json = JSON.stringify(of);
        if (stored?.passages[articleId] !== json) plan.command('HSET', keys.passages(id), articleId, json);
      }
      for (const articleId of Object.keys(stored?.passages ?? {})) {
        if (!byArticle.has(articleId)) plan.command('HDEL', keys.passages(id), articleId);
      }
    },

    /** Writes every passage anew, as `change` makes it of its JSON. */
    rewrite: async (plan: Plan, id: string, change: (json: string) => string): Promise<void> => {
      const { version, passages } = await read(id);
      if (Object.keys(passages).length === 0) return;
      plan.expectVersion(bucket(id), version);
      for (const [articleId, json] of Object.entries(passages)) plan.command('HSET', keys.passages(id), articleId, change(json));
    },
  };
}
