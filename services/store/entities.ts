/** Entities by id. JSON strings, read by the dozen in one MGET: a third of the cost of hashes (measured; see docs). */
import type { Article } from '../../schema/article.js';
import type { Claim } from '../../schema/claim.js';
import type { Company } from '../../schema/company.js';
import type { MarketEvent } from '../../schema/market-event.js';
import type { RedisClient } from '../redis.js';
import type { Keys } from './keys.js';

export type StoredEntity = Article | Claim | Company | MarketEvent;

const LARGEST_KEPT = 20_000;

export interface Entities {
  /** In the order asked; null where there is none. Ids of merged companies give their survivor. */
  get(ids: readonly string[]): Promise<(StoredEntity | null)[]>;
  articles(ids: readonly string[]): Promise<(Article | null)[]>;
  claims(ids: readonly string[]): Promise<(Claim | null)[]>;
  events(ids: readonly string[]): Promise<(MarketEvent | null)[]>;
  companies(ids: readonly string[]): Promise<(Company | null)[]>;
  /** By slug, or by ticker: "NVDA" or "XNAS:NVDA". */
  findCompany(by: { slug: string } | { ticker: string }): Promise<Company | null>;
  /** Company ids of folded names or tickers (see resolve/companies.ts), null where unknown. */
  companyIds(names: readonly string[]): Promise<(string | null)[]>;
  /** The JSON as stored, for optimistic checks. */
  raw(ids: readonly string[]): Promise<(string | null)[]>;
}

/** `parsedKept`: entities whose parsed form is kept for as long as their JSON stays the same, for readers of one page again and again. */
export function openEntities(redis: RedisClient, keys: Keys, parsedKept = 0): Entities {
  const parsed = new Map<string, { json: string; entity: StoredEntity }>();

  /** Companies are read anew each time, because their counters are put into them. */
  const parse = (id: string, json: string): StoredEntity => {
    const known = parsed.get(id);
    if (known?.json === json) return known.entity;
    const entity = JSON.parse(json) as StoredEntity;
    if (parsedKept > 0 && entity.__typename !== 'Company' && json.length <= LARGEST_KEPT) {
      parsed.set(id, { json, entity });
      if (parsed.size > parsedKept) parsed.delete(parsed.keys().next().value!);
    }
    return entity;
  };

  const raw = async (ids: readonly string[]): Promise<(string | null)[]> => (ids.length === 0 ? [] : redis.mget(ids.map(keys.entity)));

  const get = async (ids: readonly string[]): Promise<(StoredEntity | null)[]> => {
    const found = (await raw(ids)).map((json, position) => (json === null ? null : parse(ids[position]!, json)));
    await followMerges(ids, found);
    await addCompanyCounters(found);
    return found;
  };

  /** A merged company is gone under its old id; its survivor answers for it. */
  const followMerges = async (ids: readonly string[], found: (StoredEntity | null)[]): Promise<void> => {
    const missing = ids.flatMap((id, position) => (found[position] === null && id.startsWith('cmp_') ? [position] : []));
    if (missing.length === 0) return;
    const survivors = await redis.hmget(keys.merged, ...missing.map((position) => ids[position]!));
    const survived = missing.flatMap((position, order) => (survivors[order] ? [{ position, id: survivors[order] }] : []));
    const jsons = await raw(survived.map(({ id }) => id));
    survived.forEach(({ position }, order) => {
      const json = jsons[order];
      if (json) found[position] = JSON.parse(json) as Company;
    });
  };

  /** Counters live in the indexes that order by them, so that commits of one company need not rewrite it. */
  const addCompanyCounters = async (found: (StoredEntity | null)[]): Promise<void> => {
    const companies = found.filter((entity): entity is Company => entity?.__typename === 'Company');
    if (companies.length === 0) return;
    const ids = companies.map(({ id }) => id);
    const [mentions, updates] = await Promise.all([
      redis.zmscore(keys.index('company', 'mentions'), ...ids),
      redis.zmscore(keys.index('company', 'updated'), ...ids),
    ]);
    companies.forEach((company, position) => {
      company.mentionCount = Number(mentions[position] ?? 0);
      const updated = updates[position];
      company.updatedAt = updated === null || updated === undefined ? company.firstSeenAt : new Date(Number(updated)).toISOString();
    });
  };

  const companyIds = async (names: readonly string[]): Promise<(string | null)[]> =>
    names.length === 0 ? [] : redis.hmget(keys.companyNames, ...names);

  const typed =
    <T extends StoredEntity>(typename: T['__typename']) =>
    async (ids: readonly string[]): Promise<(T | null)[]> =>
      (await get(ids)).map((entity) => (entity?.__typename === typename ? (entity as T) : null));

  return {
    raw,
    get,
    companyIds,
    articles: typed<Article>('Article'),
    claims: typed<Claim>('Claim'),
    events: typed<MarketEvent>('MarketEvent'),
    companies: typed<Company>('Company'),
    findCompany: async (by) => {
      const [id] = 'slug' in by ? [`cmp_${by.slug}`] : await companyIds([`ticker:${by.ticker.toUpperCase()}`]);
      if (!id) return null;
      const [company] = await get([id]);
      return company?.__typename === 'Company' ? company : null;
    },
  };
}
