/** The river's filters, as the address spells them and as the API takes them. */
import { CorroborationLevel, MarketEventStatus, MarketEventType } from '../../../../schema/enums.js';
import type { ClaimFilter, EventFilter } from './operations.js';
import { isDay, rangeOf } from './wording.js';

export interface Filters {
  kind: 'all' | 'events' | 'claims';
  types: MarketEventType[];
  status: MarketEventStatus | null;
  level: CorroborationLevel | null;
  importance: number;
  day: string | null;
  search: string;
}

export const NAMES = ['kind', 'type', 'status', 'level', 'importance', 'day', 'q'] as const;

/** Whatever an address says that means nothing here is left out. */
export function readFilters(params: URLSearchParams): Filters {
  const day = params.get('day') ?? '';
  const kind = params.get('kind');
  return {
    kind: kind === 'events' || kind === 'claims' ? kind : 'all',
    types: (params.get('type') ?? '').split(',').filter((type): type is MarketEventType => Object.hasOwn(MarketEventType, type)),
    status: oneOf(MarketEventStatus, params.get('status')),
    level: oneOf(CorroborationLevel, params.get('level')),
    importance: Math.min(100, Math.max(0, Number.parseInt(params.get('importance') ?? '', 10) || 0)),
    day: isDay(day) ? day : null,
    search: (params.get('q') ?? '').slice(0, 200),
  };
}

const oneOf = <Value extends string>(values: Readonly<Record<string, Value>>, given: string | null): Value | null =>
  given !== null && Object.hasOwn(values, given) ? values[given]! : null;

/** What says nothing of claims leaves them out. */
export const showsClaims = ({ kind, types, status, importance }: Filters): boolean =>
  kind === 'claims' || (kind === 'all' && types.length === 0 && status === null && importance === 0);
export const showsEvents = ({ kind }: Filters): boolean => kind !== 'claims';

export const eventFilter = ({ types, status, level, importance, day, search }: Filters): EventFilter => ({
  ...(types.length > 0 && { types }),
  ...(status && { statuses: [status] }),
  ...(level && { corroboration: [level] }),
  ...(importance > 0 && { minImportance: importance }),
  ...(day && { firstReportedAt: rangeOf(day) }),
  ...(search && { search }),
});

export const claimFilter = ({ level, day, search }: Filters): ClaimFilter => ({
  ...(level && { corroboration: [level] }),
  ...(day && { claimedAt: rangeOf(day) }),
  ...(search && { search }),
});
