/** Pages, counts and rankings of what the account holds. Every list is a walk over indexes (see page.lua), never a scan of entities. */
import type { Article } from '../../schema/article.js';
import type { Claim } from '../../schema/claim.js';
import type { Company } from '../../schema/company.js';
import {
  ClaimSortField,
  CompanySortField,
  MarketEventSortField,
  MarketEventType,
  SortDirection,
  type TimelineInterval,
  type TrendWindow,
} from '../../schema/enums.js';
import type {
  ArticleFilter,
  ClaimFilter,
  ClaimSort,
  CompanyFilter,
  CompanySort,
  MarketEventFilter,
  MarketEventSort,
} from '../../schema/filters.js';
import type { MarketEvent } from '../../schema/market-event.js';
import type { RedisClient } from '../redis.js';
import { decodeListCursor, encodeListCursor } from './cursor.js';
import type { Entities, StoredEntity } from './entities.js';
import { articleGroups, claimGroups, companyGroups, eventGroups, type Group, type ListShape } from './indexes.js';
import type { Keys } from './keys.js';
import { bucketsOf } from './time-buckets.js';
import { type KeyGroup, openWalk } from './walk.js';

export interface PageRequest {
  first: number;
  after?: string | null;
}

export interface Page<T> {
  nodes: T[];
  cursors: string[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
}

export interface Trend {
  companyId: string;
  score: number;
  mentionCount: number;
  previousMentionCount: number;
  sparkline: number[];
}

export interface HistogramBucket {
  start: string;
  end: string;
  byType: Map<MarketEventType, number>;
}

export type Lists = ReturnType<typeof openLists>;

const WINDOW_MS: { readonly [W in TrendWindow]: number } = { LAST_HOUR: 3_600_000, LAST_24_HOURS: 86_400_000, LAST_7_DAYS: 604_800_000 };
const SPARKLINE_POINTS = 12;
const TREND_CANDIDATES = 500;
const RELATED_ARTICLES = 300;

export function openLists(redis: RedisClient, keys: Keys, entities: Entities) {
  const walk = openWalk(redis, keys);
  const keyed = ({ kind, groups }: ListShape): KeyGroup[] =>
    groups.map(({ dimension, values, min, max, drives }) => ({
      keys: values.map((value) => keys.index(kind, dimension, value)),
      min,
      max,
      drives,
    }));

  const page = async <T extends StoredEntity>(shape: ListShape, direction: SortDirection, request: PageRequest): Promise<Page<T>> => {
    const after = request.after ? decodeListCursor(request.after) : null;
    const descending = direction === SortDirection.DESC;
    const entries = await walk.collect(keyed(shape), { descending, after, limit: request.first + 1 });
    const shown = entries.slice(0, request.first);
    const found = await entities.get(shown.map(({ id }) => id));
    const nodes: T[] = [];
    const cursors: string[] = [];
    shown.forEach((entry, position) => {
      const entity = found[position];
      if (!entity) return; // retracted between the two reads
      nodes.push(entity as T);
      cursors.push(encodeListCursor(entry));
    });
    return { nodes, cursors, hasNextPage: entries.length > request.first, hasPreviousPage: after !== null };
  };

  const count = (shape: ListShape): Promise<number> => walk.count(keyed({ ...shape, groups: narrow(shape.groups) }));

  const eventHistogram = async (
    interval: TimelineInterval,
    bounds: { gte: string; lt: string },
    filter: MarketEventFilter | null,
    timeZone?: string,
  ): Promise<HistogramBucket[]> => {
    const buckets: HistogramBucket[] = bucketsOf(interval, bounds, timeZone).map((bucket) => ({ ...bucket, byType: new Map() }));
    const types = [...new Set(filter?.types ?? Object.values(MarketEventType))];
    const within = (type: MarketEventType, start: string, end: string) =>
      count(eventGroups({ ...filter, types: [type], firstReportedAt: { gte: start, lt: end } }, MarketEventSortField.FIRST_REPORTED_AT));
    /** Halves a span until it is empty or one bucket: most types have no events in most buckets. */
    const fill = async (type: MarketEventType, from: number, to: number): Promise<void> => {
      if (from === to) return;
      const [first, last] = [buckets[from]!, buckets[to - 1]!];
      const start = from === 0 ? later(bounds.gte, first.start) : first.start;
      const end = to === buckets.length ? earlier(bounds.lt, last.end) : last.end;
      const number = await within(type, start, end);
      if (number === 0) return;
      if (to - from === 1) return void first.byType.set(type, number);
      const middle = (from + to) >> 1;
      await Promise.all([fill(type, from, middle), fill(type, middle, to)]);
    };
    await Promise.all(types.map((type) => fill(type, 0, buckets.length)));
    return buckets;
  };

  return {
    articles: (filter: ArticleFilter | null, request: PageRequest) => page<Article>(articleGroups(filter), SortDirection.DESC, request),
    claims: (filter: ClaimFilter | null, sort: ClaimSort | null, request: PageRequest) =>
      page<Claim>(claimGroups(filter, sort?.field ?? ClaimSortField.FIRST_SEEN_AT), sort?.direction ?? SortDirection.DESC, request),
    events: (filter: MarketEventFilter | null, sort: MarketEventSort | null, request: PageRequest) =>
      page<MarketEvent>(
        eventGroups(filter, sort?.field ?? MarketEventSortField.FIRST_REPORTED_AT),
        sort?.direction ?? SortDirection.DESC,
        request,
      ),
    companies: (filter: CompanyFilter | null, sort: CompanySort | null, request: PageRequest) =>
      page<Company>(companyGroups(filter, sort?.field ?? CompanySortField.MENTION_COUNT), sort?.direction ?? SortDirection.DESC, request),

    countArticles: (filter: ArticleFilter | null) => count(articleGroups(filter)),
    countClaims: (filter: ClaimFilter | null) => count(claimGroups(filter, ClaimSortField.FIRST_SEEN_AT)),
    countEvents: (filter: MarketEventFilter | null) => count(eventGroups(filter, MarketEventSortField.FIRST_REPORTED_AT)),
    countCompanies: (filter: CompanyFilter | null) => count(companyGroups(filter, CompanySortField.NAME)),

    /** Companies named in the same recent articles, most often first. */
    related: async (companyId: string, first: number): Promise<{ companyId: string; coMentionCount: number }[]> => {
      const ids = await redis.zrange(keys.index('article', 'company', companyId), '0', String(RELATED_ARTICLES - 1), 'REV');
      const counts = new Map<string, number>();
      for (const article of await entities.articles(ids)) {
        if (!article || article.duplicateOfId) continue;
        for (const id of article.companyIds) if (id !== companyId) counts.set(id, (counts.get(id) ?? 0) + 1);
      }
      return [...counts]
        .map(([id, coMentionCount]) => ({ companyId: id, coMentionCount }))
        .sort((a, b) => b.coMentionCount - a.coMentionCount || (a.companyId < b.companyId ? -1 : 1))
        .slice(0, first);
    },

    /** Companies whose rate of mention rose most against the window before; add-one smoothing keeps one lone mention from leading. */
    trending: async (window: TrendWindow, first: number, now = Date.now()): Promise<Trend[]> => {
      const width = WINDOW_MS[window];
      const candidates = await redis.zrange(keys.index('company', 'updated'), '0', String(TREND_CANDIDATES - 1), 'REV');
      const step = width / SPARKLINE_POINTS;
      const trends = await Promise.all(
        candidates.map(async (companyId): Promise<Trend> => {
          const mentions = keys.index('article', 'company', companyId);
          const counts = await Promise.all([
            redis.zcount(mentions, now - 2 * width, `(${now - width}`),
            ...Array.from({ length: SPARKLINE_POINTS }, (_, i) =>
              redis.zcount(mentions, now - width + i * step, `(${now - width + (i + 1) * step}`),
            ),
          ]);
          const [previousMentionCount = 0, ...sparkline] = counts;
          const mentionCount = sparkline.reduce((sum, number) => sum + number, 0);
          const score = (mentionCount - previousMentionCount) / Math.sqrt(previousMentionCount + 1) || 0;
          return { companyId, score, mentionCount, previousMentionCount, sparkline };
        }),
      );
      return trends
        .filter(({ mentionCount }) => mentionCount > 0)
        .sort((a, b) => b.score - a.score || b.mentionCount - a.mentionCount || (a.companyId < b.companyId ? -1 : 1))
        .slice(0, first);
    },

    histogram: eventHistogram,
  };
}

const later = (a: string, b: string): string => (Date.parse(a) > Date.parse(b) ? a : b);
const earlier = (a: string, b: string): string => (Date.parse(a) < Date.parse(b) ? a : b);

/** Groups that narrow: an unbounded `all` adds nothing to another group of the same order. */
function narrow(groups: Group[]): Group[] {
  const others = groups.filter((group) => group.dimension !== 'all');
  return others.length > 0 ? others : groups;
}
