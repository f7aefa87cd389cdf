import type { TimelineInterval } from '../../schema/enums.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Most buckets that one timeline may ask for. */
export const MOST_BUCKETS = 1_000;

/**
 * The calendar buckets (UTC; weeks begin on Monday, as in ISO 8601) that cover [gte, lt), oldest first, empty ones included.
 * Throws a RangeError that says so when there are more than MOST_BUCKETS.
 */
export function bucketsOf(interval: TimelineInterval, { gte, lt }: { gte: string; lt: string }): { start: string; end: string }[] {
  const buckets = [];
  const end = Date.parse(lt);
  for (let at = floor(interval, Date.parse(gte)); at < end; at = next(interval, at)) {
    if (buckets.length === MOST_BUCKETS)
      throw new RangeError(`A timeline holds at most ${MOST_BUCKETS} buckets: choose a wider interval or a shorter range.`);
    buckets.push({ start: new Date(at).toISOString(), end: new Date(next(interval, at)).toISOString() });
  }
  return buckets;
}

function floor(interval: TimelineInterval, at: number): number {
  if (interval === 'HOUR') return at - (at % HOUR);
  const day = at - (((at % DAY) + DAY) % DAY);
  if (interval === 'DAY') return day;
  const date = new Date(day);
  if (interval === 'WEEK') return day - ((date.getUTCDay() + 6) % 7) * DAY;
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1);
}

function next(interval: TimelineInterval, at: number): number {
  if (interval === 'HOUR') return at + HOUR;
  if (interval === 'DAY') return at + DAY;
  if (interval === 'WEEK') return at + 7 * DAY;
  const date = new Date(at);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
}
