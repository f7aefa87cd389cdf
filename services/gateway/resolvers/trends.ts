import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { TimelineInterval, TrendWindow } from '../../../schema/enums.js';
import { DateTimeRange, MarketEventFilter } from '../../../schema/filters.js';
import { TimelineBucket, TrendingCompany } from '../../../schema/trends.js';
import type { GatewayContext } from '../context.js';
import { clientError } from '../errors.js';
import { pageSize } from '../paging.js';
import { withCompany } from './company.js';

@Resolver()
export class TrendsResolver {
  @Query(() => [TimelineBucket], {
    description:
      'Market events of the range, counted by calendar hour, day, week (from Monday) or month; oldest first, spans without any included.',
  })
  async timeline(
    @Ctx() { store }: GatewayContext,
    @Arg('interval', () => TimelineInterval, { defaultValue: TimelineInterval.DAY, description: 'Width of a bucket.' })
    interval: TimelineInterval,
    @Arg('range', () => DateTimeRange, { description: 'From when to when; both ends are needed.' }) { gte, lt }: DateTimeRange,
    @Arg('filter', () => MarketEventFilter, { nullable: true, description: 'Which events; `firstReportedAt` is taken to be the range.' })
    filter: MarketEventFilter | null = null,
    @Arg('timeZone', () => String, {
      defaultValue: 'UTC',
      description: 'IANA name of the zone whose calendar counts: "Europe/Berlin".',
    })
    timeZone = 'UTC',
  ): Promise<TimelineBucket[]> {
    if (!gte || !lt) throw clientError('BAD_USER_INPUT', 'A timeline needs both ends: give `range.gte` and `range.lt`.');
    const buckets = await store.lists.histogram(interval, { gte, lt }, filter, timeZone).catch((error: Error) => {
      throw error instanceof RangeError ? clientError('BAD_USER_INPUT', error.message) : error;
    });
    return buckets.map(({ start, end, byType }) => {
      const counts = [...byType].map(([type, count]) => ({ type, count })).sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1));
      return { start, end, count: counts.reduce((sum, { count }) => sum + count, 0), byType: counts };
    });
  }

  @Query(() => [TrendingCompany], { description: 'Companies that are named more than in the window before, the steepest rise first.' })
  async trendingCompanies(
    @Ctx() { store, load }: GatewayContext,
    @Arg('window', () => TrendWindow, { defaultValue: TrendWindow.LAST_24_HOURS, description: 'Span that is looked at.' })
    window: TrendWindow,
    @Arg('first', () => Int, { nullable: true, defaultValue: 10, description: 'How many, 1 to 100.' }) first: number | null,
  ) {
    return withCompany(load, await store.lists.trending(window, pageSize(first, 10)));
  }
}
