/**
 * Which index holds what. Writing (`indexEntries`) and reading (`…Groups`) stand side by side, because a filter is nothing but the name
 * of an index: to add one, add a line to each. Every index of a kind is ordered by that kind's time, unless its name says otherwise.
 */
import type { Article } from '../../schema/article.js';
import type { Claim } from '../../schema/claim.js';
import type { Company } from '../../schema/company.js';
import { ClaimSortField, CompanySortField, MarketEventSortField } from '../../schema/enums.js';
import type { ArticleFilter, ClaimFilter, CompanyFilter, DateTimeRange, MarketEventFilter } from '../../schema/filters.js';
import type { MarketEvent } from '../../schema/market-event.js';
import { joinKeys } from '../resolve/same-event.js';
import { fold, prefixes, prefixWords, stems, typoKeys, words as wordsOf } from '../resolve/terms.js';
import type { ListKind } from './keys.js';
import { sourceId } from './sources.js';

/** `[dimension, value, score]` of every index that an entity stands in. */
export type IndexEntry = readonly [dimension: string, value: string, score: number];

/** Members of any of the values, with a score within the bounds. `drives`: the index is in the list's order, so a page can be read off it. */
export interface Group {
  dimension: string;
  values: readonly string[];
  min?: string;
  max?: string;
  drives: boolean;
}

/** Of an article's body, what it is found by. */
export const LEAD_CHARACTERS = 1_200;

const time = (iso: string): number => Date.parse(iso);

export function articleEntries(article: Article, lead: string): IndexEntry[] {
  const at = articleTime(article);
  return [
    ['all', '', at],
    ['source', article.sourceId, at],
    ...(article.duplicateOfId ? [] : [['original', '', at] as const]),
    ...(article.language ? [['language', article.language, at] as const] : []),
    ...article.companyIds.map((id) => ['company', id, at] as const),
    ...stems(`${article.title} ${lead}`, 100).map((stem) => ['term', stem, at] as const),
  ];
}

/** When an article counts as having appeared: publication, or the fetch where the page gives no date. */
export const articleTime = (article: Pick<Article, 'publishedAt' | 'fetchedAt'>): number => time(article.publishedAt ?? article.fetchedAt);

export function claimEntries(claim: Claim): IndexEntry[] {
  const at = time(claim.firstSeenAt);
  const companies = new Set(claim.claimant.companyId ? [claim.claimant.companyId, ...claim.aboutIds] : claim.aboutIds);
  const sources = new Set(claim.tally ? claim.tally.publishers.map(sourceId) : claim.evidence.map((passage) => passage.sourceId));
  return [
    ['all', '', at],
    ['claimedAt', '', time(claim.claimedAt ?? claim.firstSeenAt)],
    ['claimant', fold(claim.claimant.name), at],
    ['kind', claim.kind, at],
    ['modality', claim.modality, at],
    ['corroboration', claim.corroboration.level, at],
    ['figure', claim.quantity ? 'yes' : 'no', at],
    ...[...companies].map((id) => ['company', id, at] as const),
    ...[...sources].map((id) => ['source', id, at] as const),
    ...stems(`${claim.claimant.name} ${claim.claimant.affiliation ?? ''} ${claim.text} ${claim.quote ?? ''}`, 80).map(
      (stem) => ['term', stem, at] as const,
    ),
  ];
}

export function eventEntries(event: MarketEvent): IndexEntry[] {
  const at = time(event.firstReportedAt);
  const companies = new Set(event.participants.flatMap(({ companyId }) => (companyId ? [companyId] : [])));
  const words = `${event.headline} ${event.participants.map(({ name }) => name).join(' ')} ${event.evidence[0]?.text ?? ''}`;
  return [
    ['all', '', at],
    ['importance', '', event.importance],
    ...joinKeys(event.type, event.participants).map((key) => ['join', key, at] as const),
    ['type', event.type, at],
    ['status', event.status, at],
    ['corroboration', event.corroboration.level, at],
    ...(event.direction ? [['direction', event.direction, at] as const] : []),
    ...[...companies].map((id) => ['company', id, at] as const),
    ...stems(words, 60).map((stem) => ['term', stem, at] as const),
  ];
}

/** `mentions` and `updated` are counters of their own: see commit.ts. */
export function companyEntries(company: Company): IndexEntry[] {
  return [
    ['name', '', 0],
    ...(company.country ? [['country', company.country, 0] as const] : []),
    ...prefixes([company.name, ...company.aliases]).map((prefix) => ['prefix', prefix, 0] as const),
    ...[...new Set(wordsOf(fold(`${company.name} ${company.aliases.join(' ')}`)).flatMap(typoKeys))].map(
      (key) => ['typo', key, 0] as const,
    ),
  ];
}

export interface ListShape {
  kind: ListKind;
  groups: Group[];
}

export function articleGroups(filter: ArticleFilter | null): ListShape {
  const when = range(filter?.publishedAt);
  return {
    kind: 'article',
    groups: [
      { dimension: filter?.includeDuplicates ? 'all' : 'original', values: [''], ...when, drives: true },
      ...any('source', filter?.sourceIds, when),
      ...any('company', filter?.companyIds, when),
      ...any('language', filter?.language, when),
      ...words(filter?.search, when),
    ],
  };
}

export function claimGroups(filter: ClaimFilter | null, field: ClaimSortField): ListShape {
  const drives = field === ClaimSortField.FIRST_SEEN_AT;
  const claimed = range(filter?.claimedAt);
  const ordered = { drives };
  return {
    kind: 'claim',
    groups: [
      { dimension: 'all', values: [''], ...ordered },
      ...(!drives || filter?.claimedAt ? [{ dimension: 'claimedAt', values: [''], ...claimed, drives: !drives }] : []),
      ...any('company', filter?.companyIds, ordered),
      ...any('claimant', filter?.claimant ? [fold(filter.claimant)] : null, ordered),
      ...any('kind', filter?.kinds, ordered),
      ...any('modality', filter?.modalities, ordered),
      ...any('corroboration', filter?.corroboration, ordered),
      ...any('source', filter?.sourceIds, ordered),
      ...any('figure', typeof filter?.hasQuantity === 'boolean' ? [filter.hasQuantity ? 'yes' : 'no'] : null, ordered),
      ...words(filter?.search, ordered),
    ],
  };
}

export function eventGroups(filter: MarketEventFilter | null, field: MarketEventSortField): ListShape {
  const drives = field === MarketEventSortField.FIRST_REPORTED_AT;
  const bounds = { ...range(filter?.firstReportedAt), drives };
  const atLeast = filter?.minImportance ?? null;
  return {
    kind: 'event',
    groups: [
      { dimension: 'all', values: [''], ...bounds },
      ...(!drives || atLeast !== null
        ? [{ dimension: 'importance', values: [''], ...(atLeast === null ? {} : { min: String(atLeast) }), drives: !drives }]
        : []),
      ...any('company', filter?.companyIds, bounds),
      ...any('type', filter?.types, bounds),
      ...any('status', filter?.statuses, bounds),
      ...any('direction', filter?.direction ? [filter.direction] : null, bounds),
      ...any('corroboration', filter?.corroboration, bounds),
      ...words(filter?.search, bounds),
    ],
  };
}

const COMPANY_ORDER: { readonly [Field in CompanySortField]: string } = { NAME: 'name', MENTION_COUNT: 'mentions', UPDATED_AT: 'updated' };

export function companyGroups(filter: CompanyFilter | null, field: CompanySortField): ListShape {
  const groups: Group[] = [{ dimension: COMPANY_ORDER[field], values: [''], drives: true }];
  if (filter?.updatedAt)
    groups.push({ dimension: 'updated', values: [''], ...range(filter.updatedAt), drives: field === CompanySortField.UPDATED_AT });
  groups.push(...any('country', filter?.country, { drives: field === CompanySortField.NAME }));
  for (const word of filter?.search ? prefixWords(filter.search) : [])
    groups.push(...any('prefix', [word], { drives: field === CompanySortField.NAME }));
  return { kind: 'company', groups: field === CompanySortField.UPDATED_AT && filter?.updatedAt ? groups.slice(1) : groups };
}

type Bounds = Pick<Group, 'min' | 'max'> & { drives?: boolean };

function any(dimension: string, values: readonly string[] | null | undefined, bounds: Bounds): Group[] {
  return values ? [{ dimension, values: [...new Set(values)], drives: true, ...bounds }] : [];
}

/** Every word must occur. */
function words(search: string | null | undefined, bounds: Bounds): Group[] {
  return search ? stems(search, 16).flatMap((stem) => any('term', [stem], bounds)) : [];
}

function range(range: DateTimeRange | null | undefined): { min?: string; max?: string } {
  return {
    ...(range?.gte ? { min: String(time(range.gte)) } : {}),
    ...(range?.lt ? { max: `(${time(range.lt)}` } : {}),
  };
}
