/** Days and periods in a sentence, resolved against the article's date. One pass over its tokens. */
import type { TimeExpression, Token } from '../types.js';
import { addMonths, DAY, day, dayNumber, type Found, MONTHS, months, type Period, SEASONS, WEEKDAYS, yearNumber } from './calendar.js';
import { beginsWithDigit } from './letters.js';
import { numberWord } from './numbers.js';
import { Gate } from './spellings.js';
import { lowerAt } from './tokens.js';

const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 0],
  ['second', 1],
  ['third', 2],
  ['fourth', 3],
  ['1st', 0],
  ['2nd', 1],
  ['3rd', 2],
  ['4th', 3],
  ['q1', 0],
  ['q2', 1],
  ['q3', 2],
  ['q4', 3],
  ['h1', 0],
  ['h2', 1],
]);

const STEPS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['previous', -1],
  ['past', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
]);

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Words that a date begins with, unless it begins with a figure. */
const OPENERS: ReadonlySet<string> = new Set([
  ...'today tonight yesterday tomorrow fiscal fy year a'.split(' '),
  ...NUMBERS,
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...ORDINALS.keys(),
  ...STEPS.keys(),
  ...SEASONS.keys(),
]);

/** `anchor`: the article's date as ISO 8601; without one only absolute dates are read. */
export function findDates(text: string, tokens: readonly Token[], anchor: string | null): TimeExpression[] {
  const found: TimeExpression[] = [];
  let today: number | null | undefined;
  for (let i = 0; i < tokens.length; ) {
    if (!MAY_OPEN.opensAt(tokens[i])) {
      i++;
      continue;
    }
    today ??= dayOf(anchor);
    const read = readDate(tokens, i, today);
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

function dayOf(anchor: string | null): number | null {
  const parsed = anchor === null ? Number.NaN : Date.parse(anchor);
  return Number.isNaN(parsed) ? null : Math.floor(parsed / DAY) * DAY;
}

const PART_OF_YEAR = /^(early|mid|late)-((?:19|20)\d\d)$/;
const FISCAL = /^fy(\d\d|20\d\d)$/;

/** Every other word is passed over at one look. */
const MAY_OPEN = new Gate(({ lower }) => beginsWithDigit(lower) || OPENERS.has(lower) || PART_OF_YEAR.test(lower) || FISCAL.test(lower));

function readDate(tokens: readonly Token[], at: number, today: number | null): Found | null {
  return (
    spanBack(tokens, at, today) ??
    absolute(tokens, at, today) ??
    (today === null ? null : (ago(tokens, at, today) ?? relative(tokens, at, today)))
  );
}

const found = (period: Period | null, length: number): Found | null => period && { from: period.from, to: period.to, length };

/** "January 27, 2025", "27 January", "Jan. 27", "January 2025", "2023", "mid-2023", "the third quarter of 2024", "Q3", "fiscal 2025". */
function absolute(tokens: readonly Token[], at: number, today: number | null): Found | null {
  const first = lowerAt(tokens, at);
  return (
    dayOrMonth(tokens, at, today) ?? partOfYear(tokens, at, today) ?? fiscalYear(tokens, at) ?? yearAlone(first, lowerAt(tokens, at - 1))
  );
}

function dayOrMonth(tokens: readonly Token[], at: number, today: number | null): Found | null {
  const [first, next] = [lowerAt(tokens, at), lowerAt(tokens, at + 1)];
  const month = MONTHS.get(first);
  if (month !== undefined) {
    if (!isCapital(tokens[at]!)) return null;
    const dot = next === '.' ? 1 : 0;
    const date = dayNumber(lowerAt(tokens, at + 1 + dot));
    if (date !== null) {
      const comma = lowerAt(tokens, at + 2 + dot) === ',' ? 1 : 0;
      const year = yearNumber(lowerAt(tokens, at + 2 + dot + comma));
      return dated(year ?? nearestYear(month, date, today), month, date, year === null ? 2 + dot : 3 + dot + comma);
    }
    const year = yearNumber(lowerAt(tokens, at + 1 + dot)) ?? (next === 'of' ? yearNumber(lowerAt(tokens, at + 2)) : null);
    if (year !== null) return found(months(year, month, month), next === 'of' ? 3 : 2 + dot);
    if (today === null || (ALSO_VERBS.has(first) && !BEFORE_MONTHS.has(lowerAt(tokens, at - 1)))) return null;
    return found(months(nearestYear(month, 1, today) ?? 0, month, month), 1);
  }
  const date = dayNumber(first);
  const later = date === null ? undefined : MONTHS.get(next);
  if (date === null || later === undefined || !isCapital(tokens[at + 1]!)) return null;
  const year = yearNumber(lowerAt(tokens, at + 2));
  return dated(year ?? nearestYear(later, date, today), later, date, year === null ? 2 : 3);
}

/** Months that are verbs too, and what says that they are months: "in May". */
const ALSO_VERBS = new Set(['may', 'march']);
const BEFORE_MONTHS = new Set('in last next since until early late mid by from during this of'.split(' '));

/** "the third quarter of 2024", "Q3 2024", "the first half", "H1", "mid-2023", "spring 2026". */
function partOfYear(tokens: readonly Token[], at: number, today: number | null): Found | null {
  const [first, next] = [lowerAt(tokens, at), lowerAt(tokens, at + 1)];
  const ordinal = ORDINALS.get(first);
  const isShort = first.startsWith('q') || first.startsWith('h');
  if (ordinal !== undefined && (isShort || next === 'quarter' || (next === 'half' && ordinal < 2))) {
    const size = first.startsWith('h') || next === 'half' ? 6 : 3;
    const used = isShort ? 1 : 2;
    const behind = lowerAt(tokens, at + used) === 'of' ? used + 1 : used;
    const year = yearNumber(lowerAt(tokens, at + behind));
    // "the second half" alone may be of a match or of a loaf.
    if (
      year === null &&
      (today === null ||
        (size === 6 &&
          !(
            behind > used &&
            /^(?:this|last|next|the)$/.test(lowerAt(tokens, at + behind)) &&
            /^year$/.test(lowerAt(tokens, at + behind + 1))
          )))
    )
      return null;
    const of =
      year ??
      (size === 6
        ? new Date(today!).getUTCFullYear() + (STEPS.get(lowerAt(tokens, at + behind)) ?? 0)
        : latestYear(ordinal * size, today!));
    return found(months(of, ordinal * size, ordinal * size + size - 1), year === null ? (size === 6 ? behind + 2 : used) : behind + 1);
  }
  const part = first.includes('-') ? PART_OF_YEAR.exec(first) : null;
  if (part) {
    const month = { early: 0, mid: 4, late: 8 }[part[1] as 'early' | 'mid' | 'late'];
    return found(months(Number(part[2]), month, month + 3), 1);
  }
  const season = SEASONS.get(first);
  const year = season === undefined ? null : yearNumber(lowerAt(tokens, at + 1));
  return season === undefined || year === null ? null : found(months(year, season, season + 2), 2);
}

/** "in fiscal 2025", "fiscal year 2025", "FY25": the year that names it, whenever it ends; "fiscal 2025 sales" are sales. */
function fiscalYear(tokens: readonly Token[], at: number): Found | null {
  const first = lowerAt(tokens, at);
  if (!first.startsWith('f') || !BEFORE_YEARS.has(lowerAt(tokens, at - 1))) return null;
  const short = FISCAL.exec(first)?.[1];
  if (short) return found(months(Number(short.length === 2 ? `20${short}` : short), 0, 11), 1);
  if (first !== 'fiscal' && first !== 'fy') return null;
  const behind = lowerAt(tokens, at + 1) === 'year' ? 2 : 1;
  const year = yearNumber(lowerAt(tokens, at + behind));
  return year === null ? null : found(months(year, 0, 11), behind + 1);
}

const BEFORE_YEARS = new Set('in since of by from during until early late mid before after for'.split(' '));

function yearAlone(first: string, before: string): Found | null {
  const year = yearNumber(first);
  return year !== null && BEFORE_YEARS.has(before) ? found(months(year, 0, 11), 1) : null;
}

/** "three months to June", "nine weeks ended 3 January", "the year to March 2025": back from the end that it names. */
function spanBack(tokens: readonly Token[], at: number, today: number | null): Found | null {
  const isYear = lowerAt(tokens, at) === 'year';
  const count = isYear ? 1 : countAt(tokens, at);
  const unit = lowerAt(tokens, isYear ? at : at + 1);
  if (count === null || !LONG_UNITS.has(unit)) return null;
  const used = isYear ? 1 : 2;
  if (!/^(?:to|ended|ending|through)$/.test(lowerAt(tokens, at + used))) return null;
  const skipped = /^(?:the|end|of)$/;
  let from = at + used + 1;
  while (from < at + used + 4 && skipped.test(lowerAt(tokens, from))) from++;
  const end = isCapitalMonth(tokens[from]) || dayNumber(lowerAt(tokens, from)) !== null ? endDate(tokens, from, today) : null;
  if (!end) return null;
  const start = unit.startsWith('week') ? end.to - count * 7 * DAY : addMonths(end.to, -count * (unit.startsWith('year') ? 12 : 1));
  return { from: start + DAY, to: end.to, length: from - at + end.length };
}

const LONG_UNITS = new Set('week weeks month months year years'.split(' '));

/** A month stands for its last day, "March" and "May" too behind "the year to". */
function endDate(tokens: readonly Token[], at: number, today: number | null): Found | null {
  const read = dayOrMonth(tokens, at, today);
  const month = MONTHS.get(lowerAt(tokens, at));
  if (read || month === undefined || today === null) return read;
  return found(months(nearestYear(month, 1, today)!, month, month), 1);
}

/** "two weeks ago", "a year earlier", "three days later" is none: later than what is not known. */
function ago(tokens: readonly Token[], at: number, today: number): Found | null {
  const count = countAt(tokens, at);
  if (count === null) return null;
  const unit = lowerAt(tokens, at + 1);
  if (lowerAt(tokens, at + 2) !== 'ago') return null;
  if (/^days?$/.test(unit)) return found({ from: today - count * DAY, to: today - count * DAY }, 3);
  if (/^weeks?$/.test(unit)) return found(weekOf(today, -count), 3);
  const date = new Date(today);
  if (/^months?$/.test(unit)) return found(months(date.getUTCFullYear(), date.getUTCMonth() - count, date.getUTCMonth() - count), 3);
  return /^years?$/.test(unit) ? found(months(date.getUTCFullYear() - count, 0, 11), 3) : null;
}

/** "a", "three", "12"; at most 99. */
function countAt(tokens: readonly Token[], at: number): number | null {
  const word = lowerAt(tokens, at);
  if (word === 'a') return 1;
  return beginsWithDigit(word) ? (/^\d{1,2}$/.test(word) ? Number(word) : null) : numberWord(word);
}

/** "yesterday", "on Monday", "last week", "earlier this month", "in the past three years", "last fall". */
function relative(tokens: readonly Token[], at: number, today: number): Found | null {
  const word = lowerAt(tokens, at);
  const next = lowerAt(tokens, at + 1);
  if (word === 'today' || word === 'tonight') return { from: today, to: today, length: 1 };
  if (word === 'yesterday') return { from: today - DAY, to: today - DAY, length: 1 };
  if (word === 'tomorrow') return { from: today + DAY, to: today + DAY, length: 1 };
  const weekday = WEEKDAYS.get(word);
  if (weekday !== undefined) return isCapital(tokens[at]!) ? onWeekday(tokens, at, weekday, today) : null;
  const step = STEPS.get(word);
  if (step === undefined) return null;
  if (word === 'last' && next === 'night') return { from: today - DAY, to: today - DAY, length: 2 };
  if (word === 'this' && /^(?:morning|afternoon|evening)$/.test(next)) return { from: today, to: today, length: 2 };
  if (next === 'week') return found(weekOf(today, step), 2);
  const date = new Date(today);
  const [year, current] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (next === 'month') return found(months(year, current + step, current + step), 2);
  const quarter = (Math.floor(current / 3) + step) * 3;
  if (next === 'quarter') return found(months(year, quarter, quarter + 2), 2);
  if (next === 'year') return found(months(year + step, 0, 11), 2);
  const long = countAt(tokens, at + 1);
  if (long !== null && next !== 'a' && step !== 0) return stretch(long, lowerAt(tokens, at + 2), step, today);
  const season = SEASONS.get(next);
  if (season !== undefined)
    return found(months(year + (step < 0 && season + 2 >= current ? -1 : step > 0 && season <= current ? 1 : 0), season, season + 2), 2);
  const month = MONTHS.get(next);
  if (month === undefined || next.length <= 3) return null;
  const of = year + (step < 0 && month >= current ? -1 : step > 0 && month <= current ? 1 : 0);
  return found(months(of, month, month), 2);
}

/** "the past three years", "the next two weeks": up to today, or from it. */
function stretch(count: number, unit: string, step: number, today: number): Found | null {
  const by = step * count;
  const other = /^days?$/.test(unit)
    ? today + by * DAY
    : /^weeks?$/.test(unit)
      ? today + by * 7 * DAY
      : /^months?$/.test(unit)
        ? addMonths(today, by)
        : /^years?$/.test(unit)
          ? addMonths(today, by * 12)
          : null;
  return other === null ? null : { from: Math.min(other, today), to: Math.max(other, today), length: 3 };
}

/** The last such day up to the article's, or the next one where the words before speak of what will be. */
function onWeekday(tokens: readonly Token[], at: number, weekday: number, today: number): Found {
  const current = new Date(today).getUTCDay();
  const before = lowerAt(tokens, at - 1);
  const back = (current - weekday + 7) % 7;
  const ahead = (weekday - current + 7) % 7;
  const on =
    before === 'next' ? today + (ahead || 7) * DAY : before !== 'last' && isAhead(tokens, at) ? today + ahead * DAY : today - back * DAY;
  return { from: on, to: on, length: 1 };
}

/** "will report on |Friday", "is due to open on |Monday", but "said on |Friday that it will". */
function isAhead(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 8; i--) {
    const { lower } = tokens[i]!;
    if (AHEAD.has(lower)) return true;
    if (BEHIND.has(lower)) return false;
  }
  return false;
}

const AHEAD: ReadonlySet<string> = new Set('will due scheduled slated'.split(' '));
const BEHIND: ReadonlySet<string> = new Set(', ; said says told reported announced and but that which'.split(' '));

const isCapital = ({ text, lower }: Token): boolean => text[0] !== lower[0];
const isCapitalMonth = (token: Token | undefined): boolean => token !== undefined && MONTHS.has(token.lower) && isCapital(token);

/** Monday to Sunday. */
function weekOf(today: number, step: number): Period {
  const monday = today - ((new Date(today).getUTCDay() + 6) % 7) * DAY;
  return { from: monday + step * 7 * DAY, to: monday + (step * 7 + 6) * DAY };
}

/** Without a year, the one that puts the day nearest to the article's. */
function nearestYear(month: number, date: number, today: number | null): number | null {
  if (today === null) return null;
  const year = new Date(today).getUTCFullYear();
  const distance = (candidate: number) => Math.abs(Date.UTC(candidate, month, date) - today);
  return [year - 1, year, year + 1].reduce((best, candidate) => (distance(candidate) < distance(best) ? candidate : best));
}

/** Without a year, the latest in which such a period has begun. */
function latestYear(month: number, today: number): number {
  const date = new Date(today);
  return date.getUTCMonth() >= month ? date.getUTCFullYear() : date.getUTCFullYear() - 1;
}

const dated = (year: number | null, month: number, date: number, length: number): Found | null =>
  year === null ? null : found(day(year, month, date), length);

const iso = (at: number): string => new Date(at).toISOString().slice(0, 10);
