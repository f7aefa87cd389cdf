/** Whether a thing passes a filter, decided by the very index entries that a list would find it by: see store/indexes.ts. */
import type { ArticleFilter, ClaimFilter, MarketEventFilter } from '../../schema/filters.js';
import type { StoredEntity } from '../store/entities.js';
import {
  articleEntries,
  articleGroups,
  claimEntries,
  claimGroups,
  eventEntries,
  eventGroups,
  type Group,
  type IndexEntry,
} from '../store/indexes.js';

export type LiveFilter = ArticleFilter | ClaimFilter | MarketEventFilter;

export function passes(entity: StoredEntity, filter: LiveFilter | null): boolean {
  switch (entity.__typename) {
    case 'Claim':
      return standsIn(claimEntries(entity), claimGroups(filter as ClaimFilter | null, 'FIRST_SEEN_AT').groups);
    case 'MarketEvent':
      return standsIn(eventEntries(entity), eventGroups(filter as MarketEventFilter | null, 'FIRST_REPORTED_AT').groups);
    case 'Article':
      return standsIn(articleEntries(entity, entity.excerpt ?? ''), articleGroups(filter as ArticleFilter | null).groups);
    case 'Company':
      return true;
  }
}

function standsIn(entries: readonly IndexEntry[], groups: readonly Group[]): boolean {
  return groups.every((group) =>
    entries.some(([dimension, value, score]) => dimension === group.dimension && group.values.includes(value) && within(score, group)),
  );
}

function within(score: number, { min, max }: Group): boolean {
  if (min !== undefined && score < Number(min)) return false;
  if (max === undefined) return true;
  return max.startsWith('(') ? score < Number(max.slice(1)) : score <= Number(max);
}
