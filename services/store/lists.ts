/** Pages, counts and rankings of what the account holds. Every list is a walk over indexes (see page.lua), never a scan of entities. */
import type { Article } from '../../schema/article.js';
import type { Claim } from '../../schema/claim.js';
import type { Company } from '../../schema/company.js';
import {
  ClaimSortField,
  CompanySortField,
  MarketEventSortField,
  MarketEventType,
  SearchType,
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
import { prefixWords, stems } from '../resolve/terms.js';
import { decodeListCursor, encodeListCursor, type ListPosition } from './cursor.js';
import type { Entities, StoredEntity } from './entities.js';
import { articleGroups, claimGroups, companyGroups, eventGroups, type Group, type ListShape } from './indexes.js';
import type { Keys } from './keys.js';
import { loadScript } from './script.js';
import { bucketsOf } from './time-buckets.js';

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

/** Index members looked at in one call to Redis; about a millisecond. */
const BUDGET = 2_000;

const WINDOW_MS: { readonly [W in TrendWindow]: number } = { LAST_HOUR: 3_600_000, LAST_24_HOURS: 86_400_000, LAST_7_DAYS: 604_800_000 };
const SPARKLINE_POINTS = 12;
const TREND_CANDIDATES = 500;
const RELATED_ARTICLES = 300;

export function openLists(redis: RedisClient, keys: Keys, entities: Entities) {
  const pageScript = loadScript(redis, 'page.lua');

  interface Walked {
    entries: { id: string; score: string }[];
    done: boolean;
    last: ListPosition | null;
  }

  const walk = async (shape: ListShape, descending: boolean, after: ListPosition | null, limit: number): Promise<Walked> => {
    const groups = shape.groups.map((group) => ({
      keys: group.values.map((value) => keys.index(shape.kind, group.dimension, value)),
      min: group.min ?? '-inf',
      max: group.max ?? '+inf',
      drives: group.drives,
    }));
    if (groups.some((group) => group.keys.length === 0)) return { entries: [], done: true, last: null };
    const query = JSON.stringify({ groups, after: after && [after.score, after.id], descending, limit, budget: BUDGET });
    const [done, lastScore, lastId, ...flat] = (await pageScript(keys.changes, query)) as [number, string, string, ...string[]];
    const entries = [];
    for (let i = 0; i < flat.length; i += 2) entries.push({ id: flat[i]!, score: flat[i + 1]! });
    return { entries, done: done === 1, last: lastId ? { score: lastScore, id: lastId } : null };
  };

  /** `limit` entries after a position; goes on where the budget of one call ended. */
  const collect = async (shape: ListShape, descending: boolean, after: ListPosition | null, limit: number) => {
    const entries: { id: string; score: string }[] = [];
    let position = after;
    while (entries.length < limit) {
      const walked = await walk(shape, descending, position, limit - entries.length);
      entries.push(...walked.entries);
      if (walked.done) break;
      position = walked.last;
    }
    return entries;
  };

  const page = async <T extends StoredEntity>(shape: ListShape, direction: SortDirection, request: PageRequest): Promise<Page<T>> => {
    const after = request.after ? decodeListCursor(request.after) : null;
    const entries = await collect(shape, direction === SortDirection.DESC, after, request.first + 1);
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

  const count = async (shape: ListShape): Promise<number> => {
    const [first, ...others] = narrow(shape.groups);
    if (!first) return 0;
    if (others.length === 0 && first.values.length === 1) {
      return redis.zcount(keys.index(shape.kind, first.dimension, first.values[0]), first.min ?? '-inf', first.max ?? '+inf');
    }
    let total = 0;
    let position: ListPosition | null = null;
    for (;;) {
      const walked: Walked = await walk(shape, true, position, BUDGET);
      total += walked.entries.length;
      if (walked.done) return total;
      position = walked.last;
    }
  };

  const searchShapes = (query: string, types: readonly SearchType[] | null): ListShape[] => {
    const terms = stems(query, 16);
    const inKind = (kind: ListShape['kind']): ListShape => ({
      kind,
      groups: terms.map((stem) => ({ dimension: 'term', values: [stem], drives: true })),
    });
    const shapes: { readonly [T in SearchType]: () => ListShape } = {
      COMPANY: () => ({
        kind: 'company',
        groups: [
          { dimension: 'updated', values: [''], drives: true },
          ...prefixWords(query).map((word) => ({ dimension: 'prefix', values: [word], drives: false })),
        ],
      }),
      CLAIM: () => inKind('claim'),
      MARKET_EVENT: () => inKind('event'),
      ARTICLE: () => inKind('article'),
    };
    const wanted = types?.length ? types : Object.values(SearchType);
    return [...new Set(wanted)]
      .map((type) => shapes[type]())
      .filter((shape) => (shape.kind === 'company' ? prefixWords(query).length > 0 : terms.length > 0));
  };

  const eventHistogram = async (interval: TimelineInterval, bounds: { gte: string; lt: string }, filter: MarketEventFilter | null) => {
    const buckets: HistogramBucket[] = bucketsOf(interval, bounds).map((bucket) => ({ ...bucket, byType: new Map() }));
    const types = filter?.types?.length ? filter.types : Object.values(MarketEventType);
    const shape = (type: MarketEventType, bucket: HistogramBucket) =>
      eventGroups(
        { ...filter, types: [type], firstReportedAt: { gte: bucket.start, lt: bucket.end } },
        MarketEventSortField.FIRST_REPORTED_AT,
      );
    await Promise.all(
      buckets.flatMap((bucket) =>
        types.map(async (type) => {
          const number = await count(shape(type, bucket));
          if (number > 0) bucket.byType.set(type, number);
        }),
      ),
    );
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

    /** Every word must occur; newest first over all kinds. A score is 1 for now: what matches, matches wholly. */
    search: async (
      query: string,
      types: readonly SearchType[] | null,
      request: PageRequest,
    ): Promise<Page<StoredEntity> & { scores: number[] }> => {
      const after = request.after ? decodeListCursor(request.after) : null;
      const found = await Promise.all(searchShapes(query, types).map((shape) => collect(shape, true, after, request.first + 1)));
      const merged = found.flat().sort((a, b) => Number(b.score) - Number(a.score) || (a.id < b.id ? 1 : -1));
      const shown = merged.slice(0, request.first);
      const nodes = await entities.get(shown.map(({ id }) => id));
      const kept = shown.flatMap((entry, position) => (nodes[position] ? [{ entry, node: nodes[position] }] : []));
      return {
        nodes: kept.map(({ node }) => node),
        cursors: kept.map(({ entry }) => encodeListCursor(entry)),
        scores: kept.map(() => 1),
        hasNextPage: merged.length > request.first,
        hasPreviousPage: after !== null,
      };
    },
    countSearch: async (query: string, types: readonly SearchType[] | null): Promise<number> =>
      (await Promise.all(searchShapes(query, types).map(count))).reduce((sum, number) => sum + number, 0),

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

/** Groups that narrow: an unbounded `all` adds nothing to another group of the same order. */
function narrow(groups: Group[]): Group[] {
  const others = groups.filter((group) => group.dimension !== 'all');
  return others.length > 0 ? others : groups;
}
