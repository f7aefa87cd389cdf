/** Dates of feeds: RFC 822 and 2822 with every zone that is met, ISO 8601 in its short forms, and what `Date` understands besides. */

const ZONES: Readonly<Record<string, string>> = {
  UT: '+0000',
  UTC: '+0000',
  GMT: '+0000',
  Z: '+0000',
  EST: '-0500',
  EDT: '-0400',
  ET: '-0500',
  CST: '-0600',
  CDT: '-0500',
  CT: '-0600',
  MST: '-0700',
  MDT: '-0600',
  MT: '-0700',
  PST: '-0800',
  PDT: '-0700',
  PT: '-0800',
  BST: '+0100',
  CET: '+0100',
  CEST: '+0200',
  EET: '+0200',
  EEST: '+0300',
  IST: '+0530',
  JST: '+0900',
  AEST: '+1000',
  AEDT: '+1100',
  A: '-0100',
  N: '+0100',
  M: '-1200',
  Y: '+1200',
};
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** ISO 8601 in UTC; null for what is no date. */
export function readFeedDate(text: string | null): string | null {
  const value = text?.trim().slice(0, 100);
  if (!value) return null;
  const at = rfc822(value) ?? iso(value) ?? other(value);
  return at === null || Number.isNaN(at) || Math.abs(at) > 8.64e15 ? null : new Date(at).toISOString();
}

/** "Thu, 01 Jan 2004 19:48:21 GMT", with weekday, seconds and zone optional, years of two digits, months spelt out. */
function rfc822(value: string): number | null {
  const match =
    /^(?:\p{L}+[,.]?\s+)?(\d{1,2})[\s-]+(\p{L}{3})\p{L}*[\s.-]+(\d{2,4})(?:[\s,]+(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.\d+)?)?)?\s*(.*)$/u.exec(
      value,
    ) ?? monthFirst(value);
  if (!match) return null;
  const [, day, name, year, hour = '0', minute = '0', second = '0', zone = ''] = match;
  const month = MONTHS.indexOf(name!.toLowerCase());
  if (month < 0 || Number(day) > 31) return null;
  return (
    Date.UTC(fullYear(Number(year), year!.length), month, Number(day), Number(hour), Number(minute), Number(second)) -
    zoneMinutes(zone) * 60_000
  );
}

/** "Thu Jan  1 19:48:21 2004", as asctime prints it. */
function monthFirst(value: string): RegExpExecArray | null {
  const match =
    /^(?:\p{L}+[,.]?\s+)?(\p{L}{3})\p{L}*\.?\s+(\d{1,2}),?(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?\s*(\p{L}{1,4})?\s+(\d{4})$/u.exec(value);
  if (!match) return null;
  const [whole, name, day, hour, minute, second, zone, year] = match;
  return Object.assign([whole, day, name, year, hour, minute, second, zone ?? ''], {
    index: 0,
    input: value,
    groups: undefined,
  }) as unknown as RegExpExecArray;
}

/** "2003-12-31T10:14:55Z", "20031231", "2003-12", "2003-335" (day of the year), "2003-12-31 10:14:55 +01:00". */
function iso(value: string): number | null {
  const match =
    /^(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?(?:[T\s]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?)?\s*(Z|UTC|GMT|[A-Z]{2,4}|[+-]\d{2}:?\d{0,2})?$/i.exec(
      value,
    );
  const ordinal = /^(\d{4})-?(\d{3})$/.exec(value);
  if (ordinal) return Date.UTC(Number(ordinal[1]), 0, Number(ordinal[2]));
  if (!match) return null;
  const [, year, month = '01', day = '01', hour = '0', minute = '0', second = '0', zone = ''] = match;
  if (Number(month) > 12 || Number(day) > 31 || Number(month) < 1) return null;
  return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second)) - zoneMinutes(zone) * 60_000;
}

function other(value: string): number | null {
  const parsed = Date.parse(/\d{4}/.test(value) ? (/[+-]\d{4}|GMT|UTC|Z$/.test(value) ? value : `${value} UTC`) : '');
  return Number.isNaN(parsed) ? null : parsed;
}

function fullYear(year: number, digits: number): number {
  return digits > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
}

/** Minutes east of Greenwich; an unknown zone counts as UTC. */
function zoneMinutes(zone: string): number {
  const trimmed = zone
    .trim()
    .replace(/\(.*\)$/, '')
    .trim()
    .toUpperCase();
  const numeric = /^(?:GMT|UTC|Z)?([+-])(\d{1,2}):?(\d{2})?$/.exec(ZONES[trimmed] ?? trimmed);
  if (!numeric) return 0;
  return (numeric[1] === '-' ? -1 : 1) * (Number(numeric[2]) * 60 + Number(numeric[3] ?? 0));
}
