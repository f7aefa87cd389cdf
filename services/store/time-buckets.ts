import type { TimelineInterval } from '../../schema/enums.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Most buckets that one timeline may ask for. */
const MOST_BUCKETS = 1_000;

/** Wall-clock time of a zone: UTC milliseconds → the same wall-clock reading as if it were UTC. */
type Clock = (at: number) => number;

/**
 * The calendar buckets (weeks begin on Monday, as in ISO 8601) of the IANA time zone that cover [gte, lt), oldest first, empty ones
 * included; a day on which clocks change has 23 or 25 hours. Throws a RangeError for an unknown zone or more than MOST_BUCKETS.
 */
export function bucketsOf(
  interval: TimelineInterval,
  { gte, lt }: { gte: string; lt: string },
  timeZone = 'UTC',
): { start: string; end: string }[] {
  const clock = clockOf(timeZone);
  const end = Date.parse(lt);
  const buckets = [];
  for (let at = startOf(interval, Date.parse(gte), clock); at < end; ) {
    if (buckets.length === MOST_BUCKETS)
      throw new RangeError(`A timeline holds at most ${MOST_BUCKETS} buckets: choose a wider interval or a shorter range.`);
    const next = after(interval, at, clock);
    buckets.push({ start: new Date(at).toISOString(), end: new Date(next).toISOString() });
    at = next;
  }
  return buckets;
}

function clockOf(timeZone: string): Clock {
  if (timeZone === 'UTC') return (at) => at;
  const form = formatOf(timeZone);
  return (at) => {
    const part = Object.fromEntries(form.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
    return Date.UTC(part.year!, part.month! - 1, part.day, part.hour, part.minute, part.second) + (((at % 1_000) + 1_000) % 1_000);
  };
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const number = 'numeric';
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: number,
      month: number,
      day: number,
      hour: number,
      minute: number,
      second: number,
    });
  } catch {
    throw new RangeError(`\`timeZone\` expects an IANA name such as "Europe/Berlin", got ${JSON.stringify(timeZone.slice(0, 60))}.`);
  }
}

function startOf(interval: TimelineInterval, at: number, clock: Clock): number {
  const wall = clock(at);
  if (interval === 'HOUR') return at - (((wall % HOUR) + HOUR) % HOUR); // within one hour the clock does not change
  return instantOf(floor(interval, wall), clock);
}

function after(interval: TimelineInterval, at: number, clock: Clock): number {
  return interval === 'HOUR' ? at + HOUR : instantOf(next(interval, floor(interval, clock(at))), clock);
}

/** The instant at which the zone's clock reads `wall`; where that reading is skipped, the instant of the change. */
function instantOf(wall: number, clock: Clock): number {
  const guess = wall - (clock(wall) - wall);
  const corrected = wall - (clock(guess) - guess);
  const reading = clock(corrected) - wall;
  return reading === 0 ? corrected : Math.max(guess, corrected);
}

function floor(interval: TimelineInterval, at: number): number {
  const day = at - (((at % DAY) + DAY) % DAY);
  if (interval === 'DAY') return day;
  const date = new Date(day);
  if (interval === 'WEEK') return day - ((date.getUTCDay() + 6) % 7) * DAY;
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1);
}

function next(interval: TimelineInterval, at: number): number {
  if (interval === 'DAY') return at + DAY;
  if (interval === 'WEEK') return at + 7 * DAY;
  const date = new Date(at);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
}
