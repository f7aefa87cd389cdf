/** Months, days, years and periods by their names; times are days in milliseconds since 1970, UTC. */

export const DAY = 86_400_000;

/** First and last day. */
export interface Period {
  from: number;
  to: number;
}

/** A period and how many tokens say so. */
export interface Found extends Period {
  length: number;
}

export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...'january february march april may june july august september october november december'.split(' ').flatMap(
    (name, i) =>
      [
        [name, i],
        [name.slice(0, 3), i],
        [`${name.slice(0, 3)}.`, i],
      ] as const,
  ),
  ['sept', 8] as const,
  ['sept.', 8] as const,
]);

export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  'sunday monday tuesday wednesday thursday friday saturday'.split(' ').map((name, i) => [name, i] as const),
);

/** First month of a season, which lasts three; a winter is named for its December. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 2],
  ['summer', 5],
  ['autumn', 8],
  ['fall', 8],
  ['winter', 11],
]);

/** "12", "3rd": 1 to 31. */
export function dayNumber(word: string): number | null {
  const first = word.charCodeAt(0);
  if (first < 48 || first > 57) return null;
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word);
  const day = Number(match?.[1]);
  return match && day >= 1 && day <= 31 ? day : null;
}

/** "2025": 1900 to 2099. */
export function yearNumber(word: string): number | null {
  return word.length === 4 && /^(?:19|20)\d\d$/.test(word) ? Number(word) : null;
}

/** Months of a year, both counted from 0 and inclusive; a month beyond 11 is one of the next year. */
export function months(year: number, from: number, to: number): Period {
  return { from: Date.UTC(year, from, 1), to: Date.UTC(year, to + 1, 1) - DAY };
}

export function day(year: number, month: number, date: number): Period | null {
  const at = Date.UTC(year, month, date);
  return new Date(at).getUTCDate() === date ? { from: at, to: at } : null;
}

/** The same day, months off; the end of a shorter month stays its end. */
export function addMonths(at: number, count: number): number {
  const date = new Date(at);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count + 1, 0)).getUTCDate();
  const isLast = new Date(at + DAY).getUTCDate() === 1;
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count, isLast ? last : Math.min(date.getUTCDate(), last));
}
