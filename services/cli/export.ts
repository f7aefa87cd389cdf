/** `claimwire export`: the account as JSON lines or CSV, one page of it in memory at a time. */
import { stringify } from 'csv-stringify/sync';
import type { Article } from '../../schema/article.js';
import type { Claim } from '../../schema/claim.js';
import type { Company } from '../../schema/company.js';
import { ClaimSortField, CompanySortField, MarketEventSortField, SortDirection } from '../../schema/enums.js';
import type { Corroboration, Evidence, Quantity } from '../../schema/evidence.js';
import type { MarketEvent } from '../../schema/market-event.js';
import type { Page, PageRequest } from '../store/lists.js';
import type { Store } from '../store/store.js';
import type { CommandContext } from './account.js';
import { write } from './output.js';
import { UsageError } from './usage.js';

export interface ExportOptions {
  kind?: string | undefined;
  since?: string | undefined;
  format?: string | undefined;
}

type Cell = string | number | boolean | null;
type Columns<T> = readonly (readonly [name: string, cell: (entity: T) => Cell])[];
/** A passage with the page that it stands on. */
type CitedEvidence = Evidence & { url: string | null; title: string | null };
type Cited<T extends { evidence: Evidence[] }> = Omit<T, 'evidence'> & { evidence: CitedEvidence[] };

/** One kind of thing: where its pages come from, what of an item is written, and its columns. */
interface Kind<Stored, Written> {
  page(store: Store, since: string | null, request: PageRequest): Promise<Page<Stored>>;
  write(store: Store, nodes: readonly Stored[]): Promise<Written[]>;
  columns: Columns<Written>;
}

const PAGE = 100;

/** Exit code 1 when broken off. Items that come in meanwhile are left out. */
export async function exportCommand(context: CommandContext, rest: readonly string[], options: ExportOptions): Promise<number> {
  if (rest.length > 0) throw new UsageError('export expects [--kind KIND] [--since ISO] [--format jsonl|csv] and nothing else.');
  const { format = 'jsonl', kind } = options;
  if (format !== 'jsonl' && format !== 'csv') throw new UsageError(`--format expects jsonl or csv, got ${JSON.stringify(format)}.`);
  if (kind !== undefined && !isKind(kind)) {
    throw new UsageError(`--kind expects ${Object.keys(KINDS).join(', ')}, got ${JSON.stringify(kind)}.`);
  }
  if (format === 'csv' && !kind) throw new UsageError('--format csv expects --kind: every kind has columns of its own.');
  const since = sinceOf(options.since);
  for (const name of kind ? [kind] : KIND_NAMES) {
    await exportKind(context, KINDS[name] as Kind<unknown, unknown>, since, format);
  }
  return context.signal.aborted ? 1 : 0;
}

async function exportKind<Stored, Written>(
  { store, output, signal }: CommandContext,
  kind: Kind<Stored, Written>,
  since: string | null,
  format: 'jsonl' | 'csv',
): Promise<void> {
  if (format === 'csv') await write(output, csv([kind.columns.map(([name]) => name)]));
  let after: string | null = null;
  do {
    if (signal.aborted) return;
    const page: Page<Stored> = await kind.page(store, since, { first: PAGE, after });
    const items = await kind.write(store, page.nodes);
    const text =
      format === 'csv'
        ? csv(items.map((item) => kind.columns.map(([, cell]) => cell(item))))
        : items.map((item) => `${JSON.stringify(item)}\n`).join('');
    await write(output, text);
    after = page.hasNextPage ? (page.cursors.at(-1) ?? null) : null;
  } while (after);
}

/** RFC 4180. The words come from pages: a cell that a spreadsheet would run as a formula gets an apostrophe. */
function csv(rows: readonly (readonly Cell[])[]): string {
  return stringify([...rows], { record_delimiter: 'windows', escape_formulas: true, cast: { boolean: String } });
}

const newestFirst = { direction: SortDirection.DESC };

const claims: Kind<Claim, Cited<Omit<Claim, 'readings'>>> = {
  /** No index holds claims from a time on, but the list is in that order: it ends at the first that is older. */
  page: async (store, since, request) => {
    const page = await store.lists.claims(null, { ...newestFirst, field: ClaimSortField.FIRST_SEEN_AT }, request);
    if (since === null) return page;
    const nodes = page.nodes.filter(({ firstSeenAt }) => Date.parse(firstSeenAt) >= Date.parse(since));
    return { ...page, nodes, hasNextPage: page.hasNextPage && nodes.length === page.nodes.length };
  },
  write: (store, nodes) =>
    cite(
      store,
      nodes.map(({ readings, ...claim }) => claim),
    ),
  columns: [
    ['id', ({ id }) => id],
    ['claimant', ({ claimant }) => claimant.name],
    ['claimantKind', ({ claimant }) => claimant.kind],
    ['claimantRole', ({ claimant }) => claimant.role],
    ['claimantCompanyId', ({ claimant }) => claimant.companyId],
    ['kind', ({ kind }) => kind],
    ['cue', ({ cue }) => cue],
    ['text', ({ text }) => text],
    ['quote', ({ quote }) => quote],
    ['modality', ({ modality }) => modality],
    ['hedged', ({ hedged }) => hedged],
    ['aboutIds', ({ aboutIds }) => list(aboutIds)],
    ...quantityColumns(),
    ['claimedAt', ({ claimedAt }) => claimedAt],
    ['firstSeenAt', ({ firstSeenAt }) => firstSeenAt],
    ['updatedAt', ({ updatedAt }) => updatedAt],
    ...evidenceColumns(),
  ],
};

const events: Kind<MarketEvent, Cited<Omit<MarketEvent, 'readings'>>> = {
  page: (store, since, request) =>
    store.lists.events(
      since === null ? null : { firstReportedAt: { gte: since } },
      { ...newestFirst, field: MarketEventSortField.FIRST_REPORTED_AT },
      request,
    ),
  write: (store, nodes) =>
    cite(
      store,
      nodes.map(({ readings, ...event }) => event),
    ),
  columns: [
    ['id', ({ id }) => id],
    ['type', ({ type }) => type],
    ['status', ({ status }) => status],
    ['headline', ({ headline }) => headline],
    ['participants', ({ participants }) => list(participants.map(({ name, role }) => `${name} (${role})`))],
    ['companyIds', ({ participants }) => list(participants.flatMap(({ companyId }) => companyId ?? []))],
    ['direction', ({ direction }) => direction],
    ...quantityColumns(),
    ['occurredOn', ({ occurredOn }) => occurredOn],
    ['firstReportedAt', ({ firstReportedAt }) => firstReportedAt],
    ['updatedAt', ({ updatedAt }) => updatedAt],
    ['importance', ({ importance }) => importance],
    ['confidence', ({ confidence }) => confidence],
    ...evidenceColumns(),
  ],
};

const companies: Kind<Company, Company> = {
  /** By name, an order that news coming in meanwhile does not change. */
  page: (store, since, request) =>
    store.lists.companies(
      since === null ? null : { updatedAt: { gte: since } },
      { direction: SortDirection.ASC, field: CompanySortField.NAME },
      request,
    ),
  write: async (_, nodes) => [...nodes],
  columns: [
    ['id', ({ id }) => id],
    ['name', ({ name }) => name],
    ['aliases', ({ aliases }) => list(aliases)],
    ['listings', ({ listings }) => list(listings.map(({ exchange, symbol }) => `${exchange}:${symbol}`))],
    ['lei', ({ lei }) => lei],
    ['wikidataId', ({ wikidataId }) => wikidataId],
    ['website', ({ website }) => website],
    ['country', ({ country }) => country],
    ['industry', ({ industry }) => industry],
    ['provisional', ({ provisional }) => provisional],
    ['mentionCount', ({ mentionCount }) => mentionCount],
    ['firstSeenAt', ({ firstSeenAt }) => firstSeenAt],
    ['updatedAt', ({ updatedAt }) => updatedAt],
  ],
};

const articles: Kind<Article, Omit<Article, 'digest' | 'fingerprint'>> = {
  page: (store, since, request) =>
    store.lists.articles({ includeDuplicates: true, ...(since === null ? {} : { publishedAt: { gte: since } }) }, request),
  write: async (_, nodes) => nodes.map(({ digest, fingerprint, ...article }) => article),
  columns: [
    ['id', ({ id }) => id],
    ['url', ({ url }) => url],
    ['title', ({ title }) => title],
    ['authors', ({ authors }) => list(authors)],
    ['excerpt', ({ excerpt }) => excerpt],
    ['language', ({ language }) => language],
    ['publishedAt', ({ publishedAt }) => publishedAt],
    ['modifiedAt', ({ modifiedAt }) => modifiedAt],
    ['fetchedAt', ({ fetchedAt }) => fetchedAt],
    ['revision', ({ revision }) => revision],
    ['wordCount', ({ wordCount }) => wordCount],
    ['duplicateOfId', ({ duplicateOfId }) => duplicateOfId],
    ['companyIds', ({ companyIds }) => list(companyIds)],
    ['claimIds', ({ claimIds }) => list(claimIds)],
    ['eventIds', ({ eventIds }) => list(eventIds)],
  ],
};

const KINDS = { claims, events, companies, articles };
const KIND_NAMES = Object.keys(KINDS) as (keyof typeof KINDS)[];
const isKind = (given: string): given is keyof typeof KINDS => Object.hasOwn(KINDS, given);

/** Passages say which article they stand in; whoever reads the file wants its address. */
async function cite<T extends { evidence: Evidence[] }>(store: Store, nodes: readonly T[]): Promise<Cited<T>[]> {
  const ids = [...new Set(nodes.flatMap(({ evidence }) => evidence.map(({ articleId }) => articleId)))];
  const found = await store.entities.articles(ids);
  const known = new Map(found.flatMap((article) => (article ? [[article.id, article] as const] : [])));
  return nodes.map((node) => ({
    ...node,
    evidence: node.evidence.map((passage) => {
      const article = known.get(passage.articleId);
      return { ...passage, url: article?.url ?? null, title: article?.title ?? null };
    }),
  }));
}

function quantityColumns(): Columns<{ quantity: Quantity | null }> {
  return [
    ['figure', ({ quantity }) => quantity?.surface ?? null],
    ['value', ({ quantity }) => quantity?.value ?? null],
    ['unit', ({ quantity }) => quantity?.unit ?? null],
  ];
}

/** The first passage stands for all; JSON lines hold every one. */
function evidenceColumns(): Columns<{ corroboration: Corroboration; evidence: CitedEvidence[] }> {
  return [
    ['corroboration', ({ corroboration }) => corroboration.level],
    ['articleCount', ({ corroboration }) => corroboration.articleCount],
    ['publisherCount', ({ corroboration }) => corroboration.publisherCount],
    ['independentOrigins', ({ corroboration }) => corroboration.independentOrigins],
    ['passage', ({ evidence }) => evidence[0]?.text ?? null],
    ['url', ({ evidence }) => evidence[0]?.url ?? null],
  ];
}

const list = (items: readonly string[]): string => items.join('; ');

function sinceOf(given: string | undefined): string | null {
  if (given === undefined) return null;
  const at = /^\d{4}-\d{2}-\d{2}/.test(given) ? Date.parse(given) : Number.NaN;
  if (Number.isNaN(at))
    throw new UsageError(`--since expects a date such as 2025-03-01 or 2025-03-01T08:00:00Z, got ${JSON.stringify(given)}.`);
  return new Date(at).toISOString();
}
