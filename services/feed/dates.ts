/** Dates of feeds: ISO 8601 in its short forms, RFC 822 and 2822, asctime, and days and months as people of many places write them. Pure. */
import { MONTH_STEMS } from './months.js';
import { ZONES } from './zones.js';

const LONGEST = 100;
const EARLIEST_YEAR = 1800;
const LATEST_YEAR = 2200;
const DAY_MS = 86_400_000;

interface Moment {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
  /** Minutes east of Greenwich. */
  zone: number;
}

/** ISO 8601 in UTC; a date without a zone is taken as UTC. Null for what is no date, or none that a page can have. */
export function readFeedDate(text: string | null): string | null {
  const value = (text ?? '')
    .slice(0, LONGEST * 5)
    .replace(/\s+/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim()
    .slice(0, LONGEST);
  if (!/\d/.test(value)) return null;
  for (const reader of READERS) {
    const moment = reader(value);
    const at = moment && millisOf(moment);
    if (at !== null && !Number.isNaN(at)) return new Date(at).toISOString();
  }
  return null;
}

/** The stricter first: a text may be read in more than one way. */
const READERS: readonly ((value: string) => Moment | null)[] = [readOrdinal, readIso, readShortIso, readLoose];

/** Hours beyond the day run on into the next, as do days beyond the month; NaN for what is on no calendar. */
function millisOf({ year, month, day, hour, minute, second, millisecond, zone }: Moment): number {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR || month < 1 || month > 12 || day < 1 || day > 31) return Number.NaN;
  return Date.UTC(year, month - 1, day, hour, minute, second, millisecond) - zone * 60_000;
}

/** "2003-12-31T10:14:55.123+01:00", "2003-12-31 10:14:55 EST", "20031231T101455Z", "2003-12", "2003". */
function readIso(value: string): Moment | null {
  const [, year, month, day, hour, minute, second, fraction, zone] =
    /^(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?(?:[T ]+(\d{1,2})(?::?(\d{2})(?::?(\d{2})(?:[.,:](\d{1,9}))?)?)?)? ?([A-Z]{1,5}|[+-]\d{1,2}:?\d{0,2})?$/i.exec(
      value,
    ) ?? [];
  if (!year) return null;
  return {
    year: Number(year),
    month: Number(month ?? 1),
    day: Number(day ?? 1),
    hour: Number(hour ?? 0),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
    millisecond: Math.floor(Number(`0.${fraction ?? 0}`) * 1_000),
    zone: zoneMinutes(zone),
  };
}

/** The day of the year, or of the week: "2003-335", "03335", "2003-W52-3". */
function readOrdinal(value: string): Moment | null {
  const [, weekYear, week, weekday] = /^(\d{4})-?W(\d{2})(?:-?([1-7]))?$/i.exec(value) ?? [];
  if (weekYear) {
    // The fourth of January is in the first week, and weeks begin on Monday.
    const fourth = new Date(Date.UTC(Number(weekYear), 0, 4));
    const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * DAY_MS;
    return fromMillis(monday + ((Number(week) - 1) * 7 + Number(weekday ?? 1) - 1) * DAY_MS);
  }
  const [, year, day] = /^(\d{4})-?(\d{3})$/.exec(value) ?? /^(\d{2})-?(\d{3})$/.exec(value) ?? [];
  return year && day ? fromMillis(Date.UTC(fullYear(year), 0, Number(day))) : null;
}

/** Years of two digits, "03-12-31", "031231", "-0312"; digits alone, "20031231101455"; seconds or milliseconds since 1970. */
function readShortIso(value: string): Moment | null {
  const [, year, month, day] = /^-?(\d{2})-?(\d{2})-?(\d{2})$/.exec(value) ?? /^-(\d{2})-?(\d{2})$/.exec(value) ?? [];
  if (year) return midnight(fullYear(year), Number(month), Number(day ?? 1));
  const [, date, time] = /^(\d{8})(\d{4}(?:\d{2})?)$/.exec(value) ?? [];
  if (date) return readIso(`${date}T${time}`);
  const [, seconds] = /^(\d{10})(?:\d{3})?$/.exec(value) ?? [];
  return seconds ? fromMillis(Number(seconds) * 1_000) : null;
}

/** Whatever holds a year, a month by name or number, and perhaps a time: "Thu, 01 Jan 04 19:48 EST", "15.09.2006", "Jan 1st, 2004 at 3:05 pm". */
function readLoose(value: string): Moment | null {
  const plain = value
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(/[년年월月]/g, '-')
    .replace(/[일日]/g, ' ')
    .replace(/오전|上午|午前/g, 'AM ')
    .replace(/오후|下午|午後/g, 'PM ')
    .replace(/ +/g, ' ');
  const time = /(?:\b([ap])\.?m\.? ?)?(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,](\d{1,9}))?)? ?(?:([ap])\.?m\b\.?)?/i.exec(plain);
  const rest = time ? [plain.slice(0, time.index), plain.slice(time.index + time[0].length)] : [plain, ''];
  const [zoneText, zone] = readZone(rest[1]!);
  const date = readDate(`${rest[0]} ${rest[1]!.slice(zoneText.length)}`);
  if (!date) return null;
  const half = (time?.[1] ?? time?.[6])?.toLowerCase();
  const hour = Number(time?.[2] ?? 0);
  return {
    ...date,
    hour: half === 'p' && hour < 12 ? hour + 12 : half === 'a' && hour === 12 ? 0 : hour,
    minute: Number(time?.[3] ?? 0),
    second: Number(time?.[4] ?? 0),
    millisecond: Math.floor(Number(`0.${time?.[5] ?? 0}`) * 1_000),
    zone: /[년월일]|오[전후]/.test(value) && zoneText === '' ? ZONES.KST! : zone,
  };
}

/** What follows a time: " +0200", "-05:00", " EST", " Etc/GMT", " GMT+2". */
function readZone(text: string): [written: string, minutes: number] {
  const [written = '', name = ''] = /^ ?(?:Etc\/)?((?:UTC|GMT|UT|Z)? ?[+-]\d{1,2}:?\d{0,2}(?!\d)|[A-Z]{1,5}\b)/i.exec(text) ?? [];
  return monthOf(name) ? ['', 0] : [written, zoneMinutes(name)];
}

function readDate(text: string): Moment | null {
  const words = text.match(/\p{L}+/gu) ?? [];
  const month = words.map(monthOf).filter(Boolean).at(-1);
  const numbers = text.match(/\d+/g) ?? [];
  if (month) {
    // The year is the number that cannot be a day, else the last: "1 Jan 04".
    const yearAt = numbers.findIndex((number) => number.length > 2 || Number(number) > 31);
    const at = yearAt >= 0 ? yearAt : numbers.length - 1;
    const day = numbers.find((_, i) => i !== at);
    return numbers.length === 0 || (yearAt < 0 && numbers.length < 2) ? null : midnight(fullYear(numbers[at]!), month, Number(day ?? 1));
  }
  const [, a, separator, b, c] = /(?<!\d)(\d{1,4})([./-]) ?(\d{1,2})\2 ?(\d{1,4})(?!\d)/.exec(text) ?? [];
  if (!a || !b || !c) return null;
  if (a.length === 4) return midnight(Number(a), Number(b), Number(c));
  // Americans write the month first and a stroke; all others the day.
  const monthFirst = separator === '/' && Number(a) <= 12;
  return midnight(fullYear(c), Number(monthFirst ? a : b), Number(monthFirst ? b : a));
}

/** 1 to 12; undefined for a word that is no month. The longest stem decides: "juin" is not "jui…". */
function monthOf(word: string): number | undefined {
  const lower = word.toLowerCase();
  if (lower.length < 3) return undefined;
  const index = MONTH_STEMS.findIndex((stems) => stems.some((stem) => lower.startsWith(stem)));
  return index < 0 ? undefined : index + 1;
}

function midnight(year: number, month: number, day: number): Moment {
  return { year, month, day, hour: 0, minute: 0, second: 0, millisecond: 0, zone: 0 };
}

function fromMillis(at: number): Moment {
  const date = new Date(at);
  return {
    ...midnight(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}

function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
}

/** An unknown zone counts as UTC. */
function zoneMinutes(zone: string | undefined): number {
  const name = (zone ?? '').toUpperCase().replace(/ /g, '');
  const [, sign, hours, minutes] = /^(?:UTC|GMT|UT|Z)?([+-])(\d{1,2}):?(\d{2})?$/.exec(name) ?? [];
  return sign ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0)) : (ZONES[name] ?? 0);
}
