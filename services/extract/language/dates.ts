/** Days and periods in a sentence, resolved against the article's date. One pass over its tokens. */
import type { TimeExpression, Token } from '../types.js';

const MONTHS = new Map(
  'january february march april may june july august september october november december'.split(' ').flatMap(
    (name, i) =>
      [
        [name, i],
        [name.slice(0, 3), i],
        [`${name.slice(0, 3)}.`, i],
      ] as const,
  ),
);
MONTHS.set('sept', 8);
MONTHS.set('sept.', 8);
const WEEKDAYS = new Map('sunday monday tuesday wednesday thursday friday saturday'.split(' ').map((name, i) => [name, i] as const));
const ORDINALS = new Map([
  ['first', 0],
  ['second', 1],
  ['third', 2],
  ['fourth', 3],
  ['1st', 0],
  ['2nd', 1],
  ['3rd', 2],
  ['4th', 3],
]);
const DAY = 86_400_000;

interface Found {
  from: number;
  to: number;
  length: number;
}

/** `anchor`: the article's date as ISO 8601; without one only absolute dates are read. */
export function findDates(text: string, tokens: readonly Token[], anchor: string | null): TimeExpression[] {
  const today = anchor === null ? null : Math.floor(Date.parse(anchor) / DAY) * DAY;
  const found: TimeExpression[] = [];
  for (let i = 0; i < tokens.length; ) {
    const read = absolute(tokens, i, today) ?? (today === null || Number.isNaN(today) ? null : relative(tokens, i, today));
    if (!read) {
      i++;
      continue;
    }
    const [start, end] = [tokens[i]!.start, tokens[i + read.length - 1]!.end];
    found.push({ surface: text.slice(start, end), start, end, from: iso(read.from), to: iso(read.to) });
    i += read.length;
  }
  return found;
}

/** "January 27, 2025", "27 January", "Jan. 27", "January 2025", "2023", "mid-2023", "the third quarter of 2024", "Q3". */
function absolute(tokens: readonly Token[], at: number, today: number | null): Found | null {
  const word = (offset: number) => tokens[at + offset]?.lower ?? '';
  const month = MONTHS.get(word(0));
  if (month !== undefined && /^\p{Lu}/u.test(tokens[at]!.text)) {
    const dot = word(1) === '.' ? 1 : 0;
    const day = dayNumber(word(1 + dot));
    if (day !== null) {
      const comma = word(2 + dot) === ',' ? 1 : 0;
      const year = yearNumber(word(2 + dot + comma));
      return single(year ?? nearestYear(month, day, today), month, day, year === null ? 2 + dot : 3 + dot + comma);
    }
    const year = yearNumber(word(1 + dot)) ?? (word(1) === 'of' ? yearNumber(word(2)) : null);
    if (year !== null) return period(year, month, month, word(1) === 'of' ? 3 : 2 + dot);
    if (today !== null && word(0) !== 'may' && word(0) !== 'march') return period(nearestYear(month, 1, today) ?? 0, month, month, 1);
    return null;
  }
  const day = dayNumber(word(0));
  const later = MONTHS.get(word(1));
  if (day !== null && later !== undefined && /^\p{Lu}/u.test(tokens[at + 1]!.text)) {
    const year = yearNumber(word(2));
    return single(year ?? nearestYear(later, day, today), later, day, year === null ? 2 : 3);
  }
  const quarter = ORDINALS.get(word(0)) ?? (/^q[1-4]$/.test(word(0)) ? Number(word(0)[1]) - 1 : undefined);
  if (quarter !== undefined && (word(1) === 'quarter' || word(0).startsWith('q'))) {
    const used = word(0).startsWith('q') ? 1 : 2;
    const year = yearNumber(word(used)) ?? (word(used) === 'of' ? yearNumber(word(used + 1)) : null);
    if (year !== null) return period(year, quarter * 3, quarter * 3 + 2, used + (word(used) === 'of' ? 2 : 1));
    return today === null ? null : period(latestQuarterYear(quarter, today), quarter * 3, quarter * 3 + 2, used);
  }
  const part = /^(early|mid|late)-((?:19|20)\d\d)$/.exec(word(0));
  if (part) {
    const first = { early: 0, mid: 4, late: 8 }[part[1] as 'early' | 'mid' | 'late'];
    return period(Number(part[2]), first, first + 3, 1);
  }
  const year = yearNumber(word(0));
  const before = tokens[at - 1]?.lower ?? '';
  return year !== null && /^(?:in|since|of|by|from|during|until|early|late|mid|before|after|for)$/.test(before)
    ? period(year, 0, 11, 1)
    : null;
}

/** "yesterday", "on Monday", "last week", "earlier this month", "in the past year". */
function relative(tokens: readonly Token[], at: number, today: number): Found | null {
  const word = tokens[at]!.lower;
  const next = tokens[at + 1]?.lower ?? '';
  if (word === 'today' || word === 'tonight') return { from: today, to: today, length: 1 };
  if (word === 'yesterday') return { from: today - DAY, to: today - DAY, length: 1 };
  if (word === 'tomorrow') return { from: today + DAY, to: today + DAY, length: 1 };
  const weekday = WEEKDAYS.get(word);
  if (weekday !== undefined && /^\p{Lu}/u.test(tokens[at]!.text)) {
    const ahead = (tokens[at - 1]?.lower ?? '') === 'next';
    const back = (new Date(today).getUTCDay() - weekday + 7) % 7;
    const on = ahead ? today + ((weekday - new Date(today).getUTCDay() + 7) % 7 || 7) * DAY : today - back * DAY;
    return { from: on, to: on, length: 1 };
  }
  const step = STEPS.get(word);
  if (step === undefined) return null;
  if (next === 'week') {
    const monday = today - ((new Date(today).getUTCDay() + 6) % 7) * DAY;
    return { from: monday + step * 7 * DAY, to: monday + (step * 7 + 6) * DAY, length: 2 };
  }
  const date = new Date(today);
  if (next === 'month') return { ...months(date.getUTCFullYear(), date.getUTCMonth() + step, 1), length: 2 };
  if (next === 'quarter') return { ...months(date.getUTCFullYear(), (Math.floor(date.getUTCMonth() / 3) + step) * 3, 3), length: 2 };
  if (next === 'year') return { ...months(date.getUTCFullYear() + step, 0, 12), length: 2 };
  const month = MONTHS.get(next);
  if (month !== undefined && next.length > 3) {
    const current = date.getUTCMonth();
    const year = date.getUTCFullYear() + (step < 0 && month >= current ? -1 : step > 0 && month <= current ? 1 : 0);
    return { ...months(year, month, 1), length: 2 };
  }
  return null;
}

const STEPS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['previous', -1],
  ['past', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
]);

function dayNumber(word: string): number | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word);
  const day = Number(match?.[1]);
  return match && day >= 1 && day <= 31 ? day : null;
}

function yearNumber(word: string): number | null {
  return /^(?:19|20)\d\d$/.test(word) ? Number(word) : null;
}

/** Without a year, the one that puts the day nearest to the article's. */
function nearestYear(month: number, day: number, today: number | null): number | null {
  if (today === null) return null;
  const year = new Date(today).getUTCFullYear();
  const distance = (candidate: number) => Math.abs(Date.UTC(candidate, month, day) - today);
  return [year - 1, year, year + 1].reduce((best, candidate) => (distance(candidate) < distance(best) ? candidate : best));
}

/** Without a year, the latest such quarter that has begun. */
function latestQuarterYear(quarter: number, today: number): number {
  const date = new Date(today);
  return Math.floor(date.getUTCMonth() / 3) >= quarter ? date.getUTCFullYear() : date.getUTCFullYear() - 1;
}

function single(year: number | null, month: number, day: number, length: number): Found | null {
  if (year === null) return null;
  const at = Date.UTC(year, month, day);
  return new Date(at).getUTCDate() === day ? { from: at, to: at, length } : null;
}

function period(year: number, from: number, to: number, length: number): Found {
  return { from: Date.UTC(year, from, 1), to: Date.UTC(year, to + 1, 1) - DAY, length };
}

function months(year: number, from: number, count: number): { from: number; to: number } {
  return { from: Date.UTC(year, from, 1), to: Date.UTC(year, from + count, 1) - DAY };
}

const iso = (at: number): string => new Date(at).toISOString().slice(0, 10);
