/** What editors decide: who a company is, which two are one, and which claim is taken back. Written as atomically as a commit. */
import type { Claim } from '../../schema/claim.js';
import type { Company, Listing } from '../../schema/company.js';
import { ChangeOp } from '../../schema/enums.js';
import { namedId } from '../../schema/ids.js';
import type { RedisClient } from '../redis.js';
import { ownKeys, slug } from '../resolve/companies.js';
import { openBeside } from './beside.js';
import type { Entities, StoredEntity } from './entities.js';
import { articleEntries, claimEntries, companyEntries, eventEntries, type IndexEntry } from './indexes.js';
import type { Keys, ListKind } from './keys.js';
import { createPlan, type Plan } from './plan.js';
import { loadScript } from './script.js';

export interface CompanyInput {
  id?: string | null;
  name: string;
  aliases?: string[] | null;
  listings?: (Omit<Listing, 'isin'> & { isin?: string | null })[] | null;
  lei?: string | null;
  wikidataId?: string | null;
  website?: string | null;
  country?: string | null;
  industry?: string | null;
}

export type Curation = ReturnType<typeof openCuration>;

const BATCH = 200;

export function openCuration(redis: RedisClient, keys: Keys, entities: Entities, changeLogLength: number) {
  const run = loadScript(redis, 'commit.lua');
  const beside = openBeside(redis, keys);

  /** Decides on a fresh plan until nothing came in between; `decide` returns null when there is nothing to do. */
  const carryOut = async <T>(decide: (plan: Plan) => Promise<T | null>): Promise<T | null> => {
    for (;;) {
      const plan = createPlan(keys);
      const result = await decide(plan);
      if (result === null) return null;
      if ((await run(keys.changes, plan.json(changeLogLength))) !== -1) return result;
    }
  };

  const expectCompanies = async (plan: Plan, ids: readonly string[]): Promise<void> => {
    const buckets = ids.map((id) => `company:${id}`);
    const versions = await redis.mget(buckets.map(keys.version));
    for (const [position, bucket] of buckets.entries()) plan.expectVersion(bucket, versions[position] ?? '0');
  };

  const writeCompany = (plan: Plan, company: Company, before: string | null, at: string): void => {
    const known = before === null ? null : (JSON.parse(before) as Company);
    plan.put(company, before);
    plan.reindex('company', company.id, known ? companyEntries(known) : [], companyEntries(company));
    for (const name of known ? ownKeys(known) : []) plan.command('HDEL', keys.companyNames, name);
    for (const name of ownKeys(company)) plan.command('HSET', keys.companyNames, name, company.id);
    plan.command('ZINCRBY', keys.index('company', 'mentions'), 0, company.id);
    plan.command('ZADD', keys.index('company', 'updated'), 'GT', Date.parse(at), company.id);
  };

  /** Articles, claims and events that name a merged company name its survivor from now on. */
  const repoint = async (kind: Exclude<ListKind, 'company'>, from: string, to: string): Promise<void> => {
    for (;;) {
      const ids = await redis.zrange(keys.index(kind, 'company', from), '0', String(BATCH - 1));
      if (ids.length === 0) return;
      for (const id of ids) {
        await carryOut(async (plan) => {
          const [json] = await entities.raw([id]);
          plan.command('ZREM', keys.index(kind, 'company', from), id);
          if (!json) return true;
          const before = JSON.parse(json) as StoredEntity;
          const renamed = (text: string) => text.replaceAll(JSON.stringify(from), JSON.stringify(to));
          const after = JSON.parse(renamed(json)) as StoredEntity;
          plan.put(after, json);
          if (kind !== 'article') await beside.rewrite(plan, id, renamed);
          plan.reindex(kind, id, entriesOf(before), entriesOf(after));
          return true;
        });
      }
    }
  };

  return {
    /**
     * Creates or changes a company; fields left out stay. Null when an id is given that there is none of. `imported`: one of a list that is
     * no news by itself, so that the change log tells only of companies that articles name and that are another now.
     */
    upsertCompany: async (input: CompanyInput, { imported = false } = {}): Promise<Company | null> => {
      const at = new Date().toISOString();
      const id = await carryOut(async (plan) => {
        const wanted = input.id ?? (await entities.companyIds([`name:${slug(input.name)}`]))[0] ?? namedId('Company', slug(input.name));
        const [known] = await entities.companies([wanted]);
        if (input.id && !known) return null;
        const id = known?.id ?? wanted;
        await expectCompanies(plan, [id]);
        const [json] = await entities.raw([id]);
        const company = withInput(json ? (JSON.parse(json) as Company) : blankCompany(id, at), input);
        writeCompany(plan, company, json ?? null, at);
        const isNews = !imported || (known && known.mentionCount > 0 && JSON.stringify(company) !== json);
        if (isNews) plan.log({ op: json ? ChangeOp.UPDATED : ChangeOp.CREATED, kind: 'COMPANY', id, companyIds: [id] });
        return id;
      });
      return id === null ? null : ((await entities.companies([id]))[0] ?? null);
    },

    /** The merged companies' ids, names and everything that names them go to the survivor. Null when any of them is unknown. */
    mergeCompanies: async ({ survivorId, mergedIds }: { survivorId: string; mergedIds: string[] }): Promise<Company | null> => {
      const at = new Date().toISOString();
      const merged = [...new Set(mergedIds)].filter((id) => id !== survivorId);
      const done = await carryOut(async (plan) => {
        await expectCompanies(plan, [survivorId, ...merged]);
        const jsons = await entities.raw([survivorId, ...merged]);
        const [survivor, ...others] = jsons.map((json) => (json ? (JSON.parse(json) as Company) : null));
        if (!survivor || others.some((other) => !other)) return null;
        const mentions = await redis.zmscore(keys.index('company', 'mentions'), ...merged);
        for (const [position, other] of (others as Company[]).entries()) {
          plan.command('HSET', keys.merged, other.id, survivorId);
          plan.command('DEL', keys.entity(other.id));
          plan.reindex('company', other.id, companyEntries(other), []);
          for (const list of ['mentions', 'updated']) plan.command('ZREM', keys.index('company', list), other.id);
          plan.command('ZINCRBY', keys.index('company', 'mentions'), Number(mentions[position] ?? 0), survivorId);
          for (const name of ownKeys(other)) plan.command('HSET', keys.companyNames, name, survivorId);
          plan.log({ op: ChangeOp.MERGED, kind: 'COMPANY', id: other.id, companyIds: [other.id, survivorId] });
        }
        const aliases = new Set([...survivor.aliases, ...(others as Company[]).flatMap((other) => [other.name, ...other.aliases])]);
        aliases.delete(survivor.name);
        const listings = [...survivor.listings, ...(others as Company[]).flatMap((other) => other.listings)];
        writeCompany(plan, { ...survivor, aliases: [...aliases], listings: uniqueListings(listings) }, jsons[0]!, at);
        plan.log({ op: ChangeOp.UPDATED, kind: 'COMPANY', id: survivorId, companyIds: [survivorId] });
        return true;
      });
      if (!done) return null;
      // Earlier merges into a company that is now merged itself lead on to the survivor.
      for (const [old, target] of Object.entries(await redis.hgetall(keys.merged))) {
        if (merged.includes(target)) await redis.hset(keys.merged, old, survivorId);
      }
      for (const id of merged) for (const kind of ['article', 'claim', 'event'] as const) await repoint(kind, id, survivorId);
      return (await entities.companies([survivorId]))[0] ?? null;
    },

    /** Takes a claim back: it leaves the lists and stays to be had by id. Null when there is none. */
    retractClaim: async (id: string): Promise<Claim | null> => {
      const at = new Date().toISOString();
      return carryOut(async (plan) => {
        const [json] = await entities.raw([id]);
        const claim = json ? (JSON.parse(json) as StoredEntity) : null;
        if (claim?.__typename !== 'Claim') return null;
        if (claim.retractedAt) return claim;
        const retracted: Claim = { ...claim, retractedAt: at, updatedAt: at };
        plan.put(retracted, json!);
        plan.reindex('claim', id, claimEntries(claim), []);
        plan.log({
          op: ChangeOp.RETRACTED,
          kind: 'CLAIM',
          id,
          companyIds: [...new Set([...claim.aboutIds, claim.claimant.companyId ?? []].flat())],
        });
        return retracted;
      });
    },
  };
}

function entriesOf(entity: StoredEntity): IndexEntry[] {
  if (entity.__typename === 'Claim') return claimEntries(entity);
  if (entity.__typename === 'MarketEvent') return eventEntries(entity);
  if (entity.__typename === 'Article') return articleEntries(entity, '');
  return companyEntries(entity);
}

function withInput(company: Company, input: CompanyInput): Company {
  const aliases = new Set([...(input.aliases ?? company.aliases), ...(company.name && company.name !== input.name ? [company.name] : [])]);
  aliases.delete(input.name);
  return {
    ...company,
    name: input.name,
    aliases: [...aliases],
    listings: input.listings
      ? uniqueListings(input.listings.map((listing) => ({ ...listing, isin: listing.isin ?? null })))
      : company.listings,
    lei: input.lei ?? company.lei,
    wikidataId: input.wikidataId ?? company.wikidataId,
    website: input.website ?? company.website,
    country: input.country ?? company.country,
    industry: input.industry ?? company.industry,
    provisional: false,
  };
}

function blankCompany(id: string, at: string): Company {
  return {
    __typename: 'Company',
    id,
    slug: id.slice('cmp_'.length),
    name: '',
    aliases: [],
    listings: [],
    lei: null,
    wikidataId: null,
    website: null,
    country: null,
    industry: null,
    mentionCount: 0,
    firstSeenAt: at,
    updatedAt: at,
    provisional: false,
  };
}

function uniqueListings(listings: readonly Listing[]): Listing[] {
  return [...new Map(listings.map((listing) => [`${listing.exchange}:${listing.symbol}`, listing])).values()];
}
