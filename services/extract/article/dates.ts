/** Dates as pages write them, to ISO 8601 in UTC. Nothing is invented: a text that is no date gives null. */

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
/** Months of other languages by their first letters, enough to tell them apart. */
const FOREIGN: readonly (readonly [prefix: string, month: number])[] = [
  ['janv', 0],
  ['jän', 0],
  ['ene', 0],
  ['gen', 0],
  ['fév', 1],
  ['fev', 1],
  ['feb', 1],
  ['mär', 2],
  ['mars', 2],
  ['mar', 2],
  ['avr', 3],
  ['abr', 3],
  ['apr', 3],
  ['mai', 4],
  ['mag', 4],
  ['may', 4],
  ['maj', 4],
  ['mei', 4],
  ['juin', 5],
  ['jun', 5],
  ['giu', 5],
  ['juil', 6],
  ['jul', 6],
  ['lug', 6],
  ['août', 7],
  ['aoû', 7],
  ['ago', 7],
  ['aug', 7],
  ['sep', 8],
  ['set', 8],
  ['okt', 9],
  ['oct', 9],
  ['out', 9],
  ['ott', 9],
  ['nov', 10],
  ['dez', 11],
  ['dec', 11],
  ['déc', 11],
  ['dic', 11],
  ['des', 11],
];
/** Offsets of the zone names that newsrooms print, in minutes. */
const ZONES: Readonly<Record<string, number>> = {
  utc: 0,
  gmt: 0,
  z: 0,
  est: -300,
  edt: -240,
  et: -300,
  cst: -360,
  cdt: -300,
  ct: -360,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  pt: -480,
  bst: 60,
  cet: 60,
  cest: 120,
  ist: 330,
  jst: 540,
  hkt: 480,
  sgt: 480,
  aest: 600,
  aedt: 660,
};
const EARLIEST = Date.UTC(1990, 0, 1);

export function readDate(text: string | null | undefined): string | null {
  if (!text) return null;
  const value = text.trim().slice(0, 120);
  const at = isoLike(value) ?? epoch(value) ?? written(value);
  return at === null || Number.isNaN(at) || at < EARLIEST ? null : new Date(at).toISOString();
}

/** "2025-01-27", "2025-01-27T14:30:00+01:00", "2025-01-27 14:30", "20250127", "2025/01/27". */
function isoLike(value: string): number | null {
  const match =
    /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2}|[A-Z]{2,4})?)?/i.exec(
      value,
    );
  if (!match) return null;
  const [, year, month, day, hour, minute, second, zone] = match;
  return at(Number(year), Number(month) - 1, Number(day), Number(hour ?? 0), Number(minute ?? 0), Number(second ?? 0), zone);
}

/** Seconds or milliseconds since 1970. */
function epoch(value: string): number | null {
  if (/^\d{10}$/.test(value)) return Number(value) * 1_000;
  return /^\d{13}$/.test(value) ? Number(value) : null;
}

/** "27 January 2025", "January 27, 2025 at 9:15 a.m. ET", "Mon, 27 Jan 2025 14:30:00 +0000", "27.01.2025 14:30". */
function written(value: string): number | null {
  const lower = value.toLowerCase();
  const clock = /(\d{1,2})[:.](\d{2})(?::(\d{2}))?\s*([ap])?\.?m?\.?\s*(\([a-z]{2,4}\)|[a-z]{1,4}\b|[+-]\d{2}:?\d{2})?/.exec(
    lower.replace(/\b\d{1,2}\.\d{1,2}\.\d{4}\b/g, ''),
  );
  const hour = clock ? (Number(clock[1]) % (clock[4] ? 12 : 24)) + (clock[4] === 'p' ? 12 : 0) : 0;
  const [minute, second, zone] = [Number(clock?.[2] ?? 0), Number(clock?.[3] ?? 0), clock?.[5]?.replace(/[()]/g, '')];
  const dayFirst = /(?:^|\D)(\d{1,2})(?:st|nd|rd|th|\.|er)?(?:\s+de)?\s+(\p{L}{3,12})\.?,?(?:\s+de)?\s+(\d{4})/u.exec(lower);
  const monthFirst = /(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/u.exec(lower);
  for (const [day, month, year] of [
    [dayFirst?.[1], dayFirst?.[2], dayFirst?.[3]],
    [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]],
  ]) {
    const position = month ? monthOf(month) : null;
    if (position !== null && day && year) return at(Number(year), position, Number(day), hour, minute, second, zone);
  }
  const dotted = /\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/.exec(lower);
  if (dotted) return at(Number(dotted[3]), Number(dotted[2]) - 1, Number(dotted[1]), hour, minute, second, zone);
  const cjk = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})/.exec(value);
  return cjk ? at(Number(cjk[1]), Number(cjk[2]) - 1, Number(cjk[3]), hour, minute, second, zone) : null;
}

function monthOf(word: string): number | null {
  const english = MONTHS.findIndex((name) => name === word || (word.length >= 3 && word.length <= 4 && name.startsWith(word)));
  if (english >= 0) return english;
  if (word === 'sept') return 8;
  return FOREIGN.find(([prefix]) => word.startsWith(prefix))?.[1] ?? null;
}

function at(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
  zone: string | undefined,
): number | null {
  if (month < 0 || month > 11 || day < 1 || day > 31 || hour > 24 || minute > 59) return null;
  return Date.UTC(year, month, day, hour, minute, second) - offset(zone) * 60_000;
}

/** Minutes east of Greenwich; a zone that nobody knows counts as UTC. */
function offset(zone: string | undefined): number {
  const numeric = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone ?? '');
  if (numeric) return (numeric[1] === '-' ? -1 : 1) * (Number(numeric[2]) * 60 + Number(numeric[3] ?? 0));
  return ZONES[(zone ?? '').toLowerCase()] ?? 0;
}
