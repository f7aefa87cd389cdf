/** A recount of the whole account, by brute force: what its counters, indexes and change log say must be what its entities say. */
import { createHash } from 'node:crypto';
import type { Article } from '../../../schema/article.js';
import type { Claim } from '../../../schema/claim.js';
import type { MarketEvent } from '../../../schema/market-event.js';
import type { RedisClient } from '../../../services/redis.js';
import type { Store } from '../../../services/store/store.js';

export interface Audit {
  articles: number;
  claims: number;
  events: number;
  changes: number;
  /** In words; none when all agree. */
  faults: string[];
  /** Of every entity's id, links and evidence: two accounts of the same pages have the same. */
  digest: string;
}

/** The prefix's keys are all read: for tests, on a server that is not a cluster. */
export async function audit(store: Store, redis: RedisClient): Promise<Audit> {
  const faults: string[] = [];
  const { keys } = store;
  const all = async (kind: 'article' | 'claim' | 'event') => {
    const ids = await redis.zrange(keys.index(kind, 'all'), '0', '-1');
    const found = await store.entities.get(ids);
    for (const [position, id] of ids.entries()) if (found[position] === null) faults.push(`${id} is listed and gone`);
    return found.filter((entity) => entity !== null);
  };
  const articles = (await all('article')) as Article[];
  const claims = (await all('claim')) as Claim[];
  const events = (await all('event')) as MarketEvent[];
  const known = new Set([...articles, ...claims, ...events].map(({ id }) => id));

  const expect = (what: string, actual: unknown, expected: unknown) => {
    if (actual !== expected) faults.push(`${what}: ${actual}, recounted ${expected}`);
  };
  const unique = (what: string, ids: readonly string[]) => expect(`${what} without repetition`, new Set(ids).size, ids.length);

  unique(
    'addresses',
    articles.map(({ canonicalUrl }) => canonicalUrl),
  );
  for (const { id, claimIds, eventIds } of articles) {
    for (const part of [...claimIds, ...eventIds]) if (!known.has(part)) faults.push(`${id} names ${part}, which is not there`);
  }
  for (const { id, evidence } of [...claims, ...events]) {
    unique(
      `passages of ${id}`,
      evidence.map(({ articleId, startOffset }) => `${articleId} ${startOffset}`),
    );
    for (const { articleId } of evidence) {
      const article = articles.find((each) => each.id === articleId);
      if (!article || ![...article.claimIds, ...article.eventIds].includes(id))
        faults.push(`${id} rests on ${articleId}, which does not name it`);
    }
  }

  const mentions = new Map<string, number>();
  const bySource = new Map<string, number>();
  for (const { companyIds, sourceId } of articles) {
    for (const id of companyIds) mentions.set(id, (mentions.get(id) ?? 0) + 1);
    bySource.set(sourceId, (bySource.get(sourceId) ?? 0) + 1);
  }
  for (const [id, count] of mentions) expect(`mentions of ${id}`, Number(await redis.zscore(keys.index('company', 'mentions'), id)), count);
  for (const [id, count] of bySource) expect(`articles of ${id}`, (await store.sources.get([id]))[0]?.articleCount, count);

  const changes = await readChanges(store);
  const created = changes.filter(({ op }) => op === 'CREATED').map(({ id }) => id);
  unique('things that came into being', created);
  for (const id of known) if (!created.includes(id)) faults.push(`${id} came into being and nobody was told`);

  const shape = [
    ...articles.map(({ id, claimIds, eventIds, companyIds }) => [id, claimIds, eventIds, companyIds]),
    ...[...claims, ...events].map(({ id, evidence }) => [
      id,
      evidence.map(({ articleId, startOffset }) => [articleId, startOffset]).sort(),
    ]),
  ];
  return {
    articles: articles.length,
    claims: claims.length,
    events: events.length,
    changes: changes.length,
    faults,
    digest: createHash('sha256').update(JSON.stringify(shape.sort())).digest('hex'),
  };
}

async function readChanges({ changes }: Store) {
  const entries = [];
  for (let after = '0-0'; ; ) {
    const next = await changes.read(after, 1_000);
    if (next.length === 0) return entries;
    entries.push(...next);
    after = next.at(-1)!.cursor;
  }
}
