/**
 * The commit of one reading of one article: everything that follows from it is decided on what the store holds, and written in one step
 * with its entries in the change log. Idempotent: the same reading again changes nothing. When another commit got in between, the
 * decision is taken anew.
 */
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Article } from '../../schema/article.js';
import type { Claim } from '../../schema/claim.js';
import type { Company } from '../../schema/company.js';
import { ChangeOp } from '../../schema/enums.js';
import type { Evidence } from '../../schema/evidence.js';
import { contentId } from '../../schema/ids.js';
import type { MarketEvent } from '../../schema/market-event.js';
import { Failure } from '../errors.js';
import { fingerprintBands } from '../extract/article/fingerprint.js';
import type { Extraction } from '../extract/types.js';
import type { RedisClient } from '../redis.js';
import { articleAddress, originality } from '../resolve/articles.js';
import { CLAIM_WINDOW_DAYS, claimantKey, claimId } from '../resolve/claims.js';
import { lookupKeys, newCompany, ownKeys } from '../resolve/companies.js';
import { possibleEventIds } from '../resolve/events.js';
import { type ArticlePassages, passagesOf } from '../resolve/passages.js';
import { joinKeys, LONGEST_WINDOW_DAYS } from '../resolve/same-event.js';
import { type Change, settleClaims, settleEvents } from '../resolve/settle.js';
import { publisherDomain } from '../scrape/url.js';
import { openBeside, type Stored } from './beside.js';
import type { Entities } from './entities.js';
import { articleEntries, articleTime, claimEntries, companyEntries, eventEntries, LEAD_CHARACTERS } from './indexes.js';
import type { Keys } from './keys.js';
import type { Pages, TextRef } from './pages.js';
import { createPlan, type Plan } from './plan.js';
import { loadScript } from './script.js';
import { sourceId } from './sources.js';

export interface Reading {
  extraction: Extraction;
  /** Address that was fetched, after redirects. */
  url: string;
  fetchedAt: string;
  extractedAt: string;
}

export interface Committed {
  articleId: string;
  revision: number;
  /** True when the store held this reading already. */
  unchanged: boolean;
  /** Entries added to the change log. */
  changes: number;
}

export type Commits = ReturnType<typeof openCommits>;

interface Dependencies {
  entities: Entities;
  pages: Pages;
  changeLogLength: number;
}

const ATTEMPTS = 60;
const DAY_MS = 86_400_000;
/** Articles that may carry the same text, looked at more closely. */
const CARRIERS = 50;
/** Candidates looked at for each company, claimant or near-duplicate band. */
const CANDIDATES = 100;

export function openCommits(redis: RedisClient, keys: Keys, { entities, pages, changeLogLength }: Dependencies) {
  const run = loadScript(redis, 'commit.lua');
  const beside = openBeside(redis, keys);

  /** Members of each index around an instant, nearest past first; one write to the socket, which costs more than all else here. */
  const around = async (indexes: readonly string[], at: number, days: number): Promise<string[]> => {
    if (indexes.length === 0) return [];
    const reads = redis.pipeline();
    for (const index of indexes) {
      reads.zrange(index, String(at + days * DAY_MS), String(at - days * DAY_MS), 'BYSCORE', 'REV', 'LIMIT', 0, CANDIDATES);
    }
    return ((await reads.exec()) ?? []).flatMap(([error, members]) => {
      if (error) throw error;
      return members as string[];
    });
  };

  const readAll = async <T>(ids: readonly string[]): Promise<Known<T>> => {
    const unique = [...new Set(ids)];
    const jsons = await entities.raw(unique);
    return new Map(unique.flatMap((id, i) => (jsons[i] ? [[id, { json: jsons[i], entity: JSON.parse(jsons[i]) as T }] as const] : [])));
  };

  /** Each extracted company with its id: by registry, else by name or ticker, else the id it would get. */
  const linkCompanies = async (extraction: Extraction, seenAt: string): Promise<Company[]> => {
    const fresh = extraction.companies.map((company) => newCompany(company, seenAt));
    const lookups = fresh.map((company) => lookupKeys(company));
    const ids = await entities.companyIds(lookups.flat());
    const linked = lookups.map((names, position) => {
      const from = lookups.slice(0, position).flat().length;
      return ids.slice(from, from + names.length).find((id) => id !== null) ?? fresh[position]!.id;
    });
    const known = await entities.companies(linked);
    return fresh.map((company, position) => known[position] ?? company);
  };

  const decide = async (reading: Reading): Promise<{ plan: Plan; committed: Committed; text: TextRef; retired: TextRef | null }> => {
    const { extraction, fetchedAt, extractedAt } = reading;
    const canonicalUrl = articleAddress(reading.url, extraction.article.canonicalUrl);
    const domain = publisherDomain(canonicalUrl);
    const id = contentId('Article', canonicalUrl);
    const digest = digestOf(extraction);
    const companies = await linkCompanies(extraction, extractedAt);
    const bands = fingerprintBands(extraction.article.fingerprint);
    const draft: Article = {
      ...articleFields(extraction),
      id,
      url: reading.url,
      canonicalUrl,
      sourceId: sourceId(domain),
      fetchedAt,
      extractedAt,
      revision: 1,
      duplicateOfId: null,
      originId: id,
      companyIds: [...new Set(companies.map((company) => company.id))],
      claimIds: [],
      eventIds: [],
      digest,
    };
    const at = articleTime(draft);
    const passages = passagesOf(extraction, draft, companies, domain);

    const buckets = [
      `article:${id}`,
      ...draft.companyIds.map((companyId) => `company:${companyId}`),
      ...new Set(passages.claims.map((passage) => `claimant:${claimantKey(passage.reading)}`)),
      ...new Set(
        passages.events
          .filter(({ reading }) => !reading.participants.some((party) => party.companyId))
          .map(({ reading }) => `market:${reading.type}`),
      ),
      ...bands.map((band) => `band:${band}`),
    ];
    const versions = await redis.mget(buckets.map(keys.version));

    const [knownArticle] = [...(await readAll<Article>([id])).values()];
    const before = knownArticle?.entity ?? null;
    if (before?.digest === digest) {
      return {
        plan: createPlan(keys),
        committed: { articleId: id, revision: before.revision, unchanged: true, changes: 0 },
        text: before,
        retired: null,
      };
    }
    const knownArticles = await readAll<Article>(mostNamed(await around(bands.map(keys.band), at, LONGEST_WINDOW_DAYS)));
    const knownClaims = await readAll<Claim>([
      ...(before?.claimIds ?? []),
      ...passages.claims.map(claimId),
      ...(await claimCandidates(passages, draft, at)),
    ]);
    const knownEvents = await readAll<MarketEvent>([
      ...(before?.eventIds ?? []),
      ...passages.events.flatMap(possibleEventIds),
      ...(await eventCandidates(passages, at)),
    ]);
    const knownCompanies = await readAll<Company>([...draft.companyIds, ...(before?.companyIds ?? [])]);

    const carriers = [...knownArticles.values()].map(({ entity }) => entity);
    const place = originality(draft, carriers);
    for (const passage of [...passages.claims, ...passages.events]) passage.evidence.originId = place.originId;

    const recalledClaims = await beside.recall(valuesOf(knownClaims), id, place.originId);
    const recalledEvents = await beside.recall(valuesOf(knownEvents), id, place.originId);
    const claims = settleClaims(passages.claims, id, recalledClaims, extractedAt);
    const claimIds = claims.of;
    for (const passage of passages.events) passage.reading.claimIds = passage.claimIndexes.flatMap((index) => claimIds[index] ?? []);
    const events = settleEvents(passages.events, id, recalledEvents, extractedAt);

    const article: Article = {
      ...draft,
      revision: (before?.revision ?? 0) + 1,
      fetchedAt: before?.publishedAt === null ? before.fetchedAt : fetchedAt,
      duplicateOfId: place.duplicateOfId,
      originId: place.originId,
      claimIds: [...new Set(claims.of)],
      eventIds: [...new Set(events.of)],
    };

    const plan = createPlan(keys);
    for (const [position, bucket] of buckets.entries()) plan.expectVersion(bucket, versions[position] ?? '0');
    writeCompanies(plan, companies, knownCompanies, article, before, extractedAt);
    writeArticle(plan, article, knownArticle?.json ?? null, before, extraction, domain);
    for (const reprint of place.reprints) writeReprint(plan, knownArticles.get(reprint)!, article);
    writeSettled(plan, 'claim', claims, knownClaims, recalledClaims.stored, claimEntries, claimCompanies);
    writeSettled(plan, 'event', events, knownEvents, recalledEvents.stored, eventEntries, eventCompanies);
    return {
      plan,
      committed: { articleId: id, revision: article.revision, unchanged: false, changes: plan.changeCount() },
      text: article,
      retired: before,
    };
  };

  const claimCandidates = async (passages: ArticlePassages, article: Article, at: number): Promise<string[]> => {
    const claimants = new Set(passages.claims.map(({ reading }) => claimantKey(reading)));
    const lists = [
      ...[...claimants].map((claimant) => keys.index('claim', 'claimant', claimant)),
      ...(passages.claims.length > 0 ? article.companyIds.map((companyId) => keys.index('claim', 'company', companyId)) : []),
    ];
    return around(lists, at, CLAIM_WINDOW_DAYS);
  };

  const eventCandidates = async (passages: ArticlePassages, at: number): Promise<string[]> => {
    const joins = new Set(passages.events.flatMap(({ reading }) => joinKeys(reading.type, reading.participants)));
    return around(
      [...joins].map((join) => keys.index('event', 'join', join)),
      at,
      LONGEST_WINDOW_DAYS,
    );
  };

  const writeCompanies = (
    plan: Plan,
    companies: readonly Company[],
    known: Known<Company>,
    article: Article,
    before: Article | null,
    at: string,
  ): void => {
    const now = Date.parse(at);
    const earlier = new Set(before?.companyIds ?? []);
    for (const company of new Map(companies.map((each) => [each.id, each])).values()) {
      const isNew = !known.has(company.id);
      if (isNew) {
        plan.put(company, null);
        plan.reindex('company', company.id, [], companyEntries(company));
        for (const name of ownKeys(company)) plan.command('HSETNX', keys.companyNames, name, company.id);
      }
      if (!earlier.has(company.id)) plan.command('ZINCRBY', keys.index('company', 'mentions'), 1, company.id);
      plan.command('ZADD', keys.index('company', 'updated'), 'GT', now, company.id);
      plan.log({ op: isNew ? ChangeOp.CREATED : ChangeOp.UPDATED, kind: 'COMPANY', id: company.id, companyIds: [company.id] });
    }
    for (const gone of earlier) {
      if (!article.companyIds.includes(gone)) plan.command('ZINCRBY', keys.index('company', 'mentions'), -1, gone);
    }
  };

  const writeArticle = (
    plan: Plan,
    article: Article,
    json: string | null,
    before: Article | null,
    extraction: Extraction,
    domain: string,
  ): void => {
    const lead = extraction.article.text.slice(0, LEAD_CHARACTERS);
    plan.put(article, json);
    // The lead of the earlier reading is gone; what it alone was found by is left to lead to the article's new text.
    plan.reindex('article', article.id, before ? articleEntries(before, '') : [], articleEntries(article, lead));
    for (const band of fingerprintBands(article.fingerprint)) plan.command('ZADD', keys.band(band), articleTime(article), article.id);
    const source = keys.source(article.sourceId);
    plan.command('HSETNX', source, 'domain', domain);
    if (extraction.article.siteName) plan.command('HSET', source, 'name', extraction.article.siteName.slice(0, 200));
    plan.command('ZADD', keys.sources, 'NX', Date.parse(article.extractedAt), article.sourceId);
    if (!before) plan.command('HINCRBY', source, 'articleCount', 1);
    plan.log({ op: before ? ChangeOp.UPDATED : ChangeOp.CREATED, kind: 'ARTICLE', id: article.id, companyIds: article.companyIds });
  };

  /** An article that was taken for the original, until this earlier one came in. */
  const writeReprint = (plan: Plan, known: { json: string; entity: Article }, original: Article): void => {
    const reprint: Article = { ...known.entity, duplicateOfId: original.id };
    plan.put(reprint, known.json);
    plan.command('ZREM', keys.index('article', 'original'), reprint.id);
    plan.log({ op: ChangeOp.UPDATED, kind: 'ARTICLE', id: reprint.id, companyIds: reprint.companyIds });
  };

  const writeSettled = <T extends Claim | MarketEvent>(
    plan: Plan,
    kind: 'claim' | 'event',
    settled: { changed: readonly Change<T, { evidence: Evidence; reading: T['readings'][number] }>[] },
    known: Known<T>,
    stored: ReadonlyMap<string, Stored>,
    entriesOf: (entity: T) => ReturnType<typeof claimEntries>,
    companiesOf: (entity: T) => string[],
  ): void => {
    for (const { entity, op, silent, beside: passages } of settled.changed) {
      const before = known.get(entity.id);
      const wasListed = before && before.entity.evidence.length > 0 && !('retractedAt' in before.entity && before.entity.retractedAt);
      plan.put(entity, before?.json ?? null);
      if (op !== ChangeOp.UPDATED && before?.entity.tally) plan.command('DEL', keys.passages(entity.id));
      beside.write(plan, entity.id, passages, stored.get(entity.id));
      plan.reindex(kind, entity.id, wasListed ? entriesOf(before.entity) : [], op === ChangeOp.RETRACTED ? [] : entriesOf(entity));
      if (!silent) plan.log({ op, kind: kind === 'claim' ? 'CLAIM' : 'MARKET_EVENT', id: entity.id, companyIds: companiesOf(entity) });
    }
  };

  /** Null when another commit got in between. */
  const attempt = async (reading: Reading): Promise<Committed | null> => {
    const { plan, committed, text, retired } = await decide(reading);
    if (committed.unchanged) return committed;
    await pages.putText(text, reading.extraction.article.text);
    const changes = await run(keys.changes, plan.json(changeLogLength));
    if (changes === -1) return null;
    if (retired) await pages.retireText(retired);
    return committed;
  };

  const insist = async (reading: Reading): Promise<Committed> => {
    for (let tries = 0; tries < ATTEMPTS; tries++) {
      const committed = await attempt(reading);
      if (committed) return committed;
      await sleep(Math.random() * Math.min(10 * (tries + 1), 200));
    }
    throw new Failure('INTERNAL', `The commit of ${reading.url} was overtaken ${ATTEMPTS} times by others about the same companies.`, {
      retryable: true,
    });
  };

  /** The overtaken of this process try again one after another: of one story that all carry, they would only overtake each other. */
  let overtaken: Promise<unknown> = Promise.resolve();

  return {
    /** Throws a retryable Failure when others kept getting in between. */
    commit: async (reading: Reading): Promise<Committed> => {
      const committed = await attempt(reading);
      if (committed) return committed;
      const turn = overtaken.catch(() => {}).then(() => insist(reading));
      overtaken = turn;
      return turn;
    },
  };
}

type Known<T> = Map<string, { json: string; entity: T }>;

/** Those that stand in most of the lists: pages that share no more than a site's stock phrases stand in few. */
function mostNamed(ids: readonly string[]): string[] {
  const times = new Map<string, number>();
  for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1);
  return [...times.entries()]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, CARRIERS)
    .map(([id]) => id);
}

const valuesOf = <T>(known: Known<T>): T[] => [...known.values()].map(({ entity }) => entity);

const claimCompanies = (claim: Claim): string[] => [
  ...new Set([...claim.aboutIds, ...(claim.claimant.companyId ? [claim.claimant.companyId] : [])]),
];

const eventCompanies = (event: MarketEvent): string[] => [...new Set(event.participants.flatMap(({ companyId }) => companyId ?? []))];

/** Of everything that a reader would see: the same digest, nothing to commit. */
function digestOf({ article, companies, claims, events, extractorVersion }: Extraction): string {
  return createHash('sha256')
    .update(JSON.stringify([article, companies, claims, events, extractorVersion]))
    .digest('hex')
    .slice(0, 32);
}

function articleFields({ article }: Extraction) {
  return {
    __typename: 'Article' as const,
    title: article.title,
    authors: article.authors,
    excerpt: article.excerpt,
    language: article.language,
    publishedAt: article.publishedAt,
    modifiedAt: article.modifiedAt,
    wordCount: article.wordCount,
    fingerprint: article.fingerprint,
  };
}
