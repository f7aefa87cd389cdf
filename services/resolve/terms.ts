/** Words as search sees them: folded, stemmed (Porter, 1980), without the words that every text holds. Pure. */
import { stemmer } from 'stemmer';

const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about after all also an and any are as at be been but by can could did do does for from had has have he her his how i if in into is it
  its just like may more most new no not of on one or other our out over said say says she so some such than that the their them then there
  these they this to up was we were what when which who will with would you your s t`.split(/\s+/),
);

/** Longest word that is kept; longer ones are noise. */
const LONGEST = 40;

/** Lower case, no accents, straight apostrophes dropped. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’‘`]s\b/g, '')
    .replace(/['’‘`]/g, '');
}

/** Distinct stems in order of first appearance, at most `limit`. */
export function stems(text: string, limit = 200): string[] {
  const found = new Set<string>();
  for (const word of fold(text).match(/[\p{L}\p{N}]+/gu) ?? []) {
    if (word.length > LONGEST || STOP_WORDS.has(word)) continue;
    found.add(stemmer(word));
    if (found.size === limit) break;
  }
  return [...found];
}

/** Beginnings, from two letters on, of every word in the names: what a name is found by while it is typed. */
export function prefixes(names: readonly string[]): string[] {
  const found = new Set<string>();
  for (const name of names) {
    for (const word of fold(name).match(/[\p{L}\p{N}]+/gu) ?? []) {
      for (let length = Math.min(2, word.length); length <= Math.min(word.length, 15); length++) found.add(word.slice(0, length));
    }
  }
  return [...found];
}

/** The words of a search for names, cut to the length that `prefixes` indexes. */
export function prefixWords(text: string): string[] {
  return (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, 8).map((word) => word.slice(0, 15));
}

/** Letters and digits in a row. */
export const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Beginning of a word in which slips are looked for. */
const TYPO_SPAN = 7;
const SHORTEST_FOR_TYPO = 4;

/**
 * The beginning of a word, and the same with each one letter left out: two words that are one slip apart have one of these in common
 * (SymSpell, Garbe 2012). None for words so short that a slip makes another word of them.
 */
export function typoKeys(word: string): string[] {
  if (word.length < SHORTEST_FOR_TYPO) return [];
  const start = word.slice(0, TYPO_SPAN);
  return [...new Set([start, ...Array.from(start, (_, i) => start.slice(0, i) + start.slice(i + 1))])];
}

/** True for words one letter apart (left out, put in, changed, or two swapped), two in words of eight letters and more. */
export function isNear(a: string, b: string): boolean {
  const most = Math.min(a.length, b.length) >= 8 ? 2 : 1;
  if (Math.min(a.length, b.length) < SHORTEST_FOR_TYPO - 1 || Math.abs(a.length - b.length) > most) return false;
  if (a.length > LONGEST || b.length > LONGEST) return false;
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j]!, before[j - 2]! + 1);
    }
    [before, last] = [last, row];
  }
  return last[b.length]! <= most;
}
