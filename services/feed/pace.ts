/** When to ask a feed again: as often as we are told to, less often while it is quiet, and as its publisher wishes. Pure. */
import type { Pace } from '../../schema/article.js';
import type { FeedItem } from './types.js';
import { child, childrenOf, textOf, type XmlNode } from './xml.js';

export const NO_PACE: Pace = { seconds: null, skipHours: [], skipDays: [] };

/** Whatever is asked of us, a feed is looked at this often; Retry-After alone may say otherwise. */
const LONGEST_SECONDS = 3_600;
/** What is new waits for no more than this part of the time for which the feed has been quiet. */
const PART_OF_QUIET = 1 / 20;
const JITTER = 0.1;
const HOUR_MS = 3_600_000;
const HOURS_A_WEEK = 168;

const PERIODS: Readonly<Record<string, number>> = { hourly: 3_600, daily: 86_400, weekly: 604_800, monthly: 2_592_000, yearly: 31_536_000 };
const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
/** The items whose distance in time tells how busy a feed is. */
const RECENT_ITEMS = 10;

/** RSS 2.0's ttl, skipHours and skipDays, RSS 1.0's syndication module; a feed that is busier than it says is not held to it. */
export function paceOf(channel: XmlNode, items: readonly FeedItem[]): Pace {
  const ttl = Number(textOf(child(channel, 'ttl'))) * 60;
  const period = PERIODS[textOf(child(channel, 'sy:updateperiod')).trim().toLowerCase()];
  const frequency = Number(textOf(child(channel, 'sy:updatefrequency'))) || 1;
  const said = Math.max(ttl || 0, period && frequency > 0 ? period / frequency : 0);
  const seconds = Math.round(Math.min(said, secondsBetween(items) / 2));
  return {
    seconds: Number.isFinite(seconds) && seconds > 0 ? seconds : null,
    skipHours: childrenOf(child(channel, 'skiphours'), 'hour')
      .flatMap((hour) => wholeNumber(textOf(hour), 24) ?? [])
      .map((hour) => hour % 24),
    skipDays: childrenOf(child(channel, 'skipdays'), 'day')
      .map((day) => DAYS.indexOf(textOf(day).trim().toLowerCase()))
      .filter((day) => day >= 0),
  };
}

export interface PollHistory {
  /** All times in milliseconds. */
  now: number;
  /** When the feed last had something new, or was asked first. */
  changedAt: number;
  /** What we are told to; the shortest time between two looks. */
  intervalSeconds: number;
  pace: Pace;
  /** Of the HTTP answer: how long it is fresh, and what Retry-After asks. */
  maxAgeSeconds?: number | null | undefined;
  retryAfterSeconds?: number | undefined;
  /** 0 to 1. */
  random: number;
}

/** Milliseconds at which the feed is due again. */
export function nextPollAt({ now, changedAt, intervalSeconds, pace, maxAgeSeconds, retryAfterSeconds = 0, random }: PollHistory): number {
  const quiet = ((now - changedAt) / 1_000) * PART_OF_QUIET;
  const wished = Math.min(Math.max(quiet, pace.seconds ?? 0, maxAgeSeconds ?? 0), LONGEST_SECONDS);
  const wait = Math.max(intervalSeconds, wished, retryAfterSeconds);
  return afterSkipped(now + wait * 1_000 * (1 + (wait > intervalSeconds ? JITTER * random : 0)), pace);
}

/** Schedules tick at the interval, and a feed is taken at the tick that is nearest to its time. */
export function isDue(dueAt: string | null, intervalSeconds: number, now: number): boolean {
  return dueAt === null || now >= Date.parse(dueAt) - intervalSeconds * 500;
}

/** A feed that skips all hours of the week skips none. */
function afterSkipped(due: number, { skipHours, skipDays }: Pace): number {
  let at = due;
  for (let hour = 0; hour < HOURS_A_WEEK; hour++) {
    const date = new Date(at);
    if (!skipHours.includes(date.getUTCHours()) && !skipDays.includes(date.getUTCDay())) return at;
    at = Math.floor(at / HOUR_MS + 1) * HOUR_MS;
  }
  return due;
}

/** On average over the latest; Infinity when the items do not tell. */
function secondsBetween(items: readonly FeedItem[]): number {
  const times = items.flatMap(({ publishedAt }) => (publishedAt ? Date.parse(publishedAt) : []));
  const latest = times.sort((a, b) => b - a).slice(0, RECENT_ITEMS);
  return latest.length < 2 ? Number.POSITIVE_INFINITY : (latest[0]! - latest.at(-1)!) / 1_000 / (latest.length - 1);
}

function wholeNumber(text: string, most: number): number | null {
  const number = /^\s*\d{1,2}\s*$/.test(text) ? Number(text) : Number.NaN;
  return number <= most ? number : null;
}
