/** How much, as a number of any kind: figures, words, parts of a whole, sizes. */
import type { Token } from '../types.js';
import { FRACTIONS, figure, GLUED_ONLY, isDigit, numberWord, ROUND_NUMBERS, SCALES, shift, VULGAR_FRACTIONS } from './numbers.js';
import { Fact } from './spellings.js';

/** A word of a sentence, or one of those that a hyphen joins: "65-per-cent" is three, "$4.5-million" a number and a scale. */
export interface Word {
  lower: string;
  text: string;
  start: number;
  end: number;
  /** Index of its token. */
  token: number;
}

export interface Amount {
  value: string;
  /** Words used, from the first on. */
  length: number;
  /** Decimal places that its scale moved: 6 for "million", 0 for none. */
  places: number;
  /** The most it may be, where the words give only a size: "hundreds of". */
  most?: string;
  /** A part of a whole: the value is in per cent. */
  share?: true;
  /** Written as a year is: four figures without a comma. */
  year?: true;
}

/** The words from a token on, at most `limit`. */
export function wordsFrom(tokens: readonly Token[], at: number, limit: number): Word[] {
  const words: Word[] = [];
  for (let i = at; i < tokens.length && words.length < limit; i++) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    if (
      i > at &&
      token.text.length === 1 &&
      HYPHENS.has(token.text) &&
      token.start === tokens[i - 1]!.end &&
      next?.start === token.end &&
      !opensSum(next.text)
    )
      continue;
    if (!token.text.includes('-') || token.text.length === 1) {
      words.push({ lower: token.lower, text: token.text, start: token.start, end: token.end, token: i });
      continue;
    }
    let start = token.start;
    for (const text of token.text.split('-', limit)) {
      words.push({ lower: text.toLowerCase(), text, start, end: start + text.length, token: i });
      start += text.length + 1;
    }
  }
  return words;
}

/** "11-|13", "$11-|$13": what makes the hyphen before it that of a range. */
const opensSum = (text: string): boolean => isDigit(text) || /^\p{Sc}/u.test(text);

const HYPHENS: ReadonlySet<string> = new Set(['-', '‐', '‑']);

/** Whether a number may begin with this word, before the one behind it: told before anything else is tried. */
export function mayBeginAmount(token: Token, next: Token | undefined): boolean {
  if (token.lower === 'a' || token.lower === 'an') return next !== undefined && FOLLOWS_ARTICLE.of(next);
  return OPENS_AMOUNT.of(token);
}

/** Up to its first hyphen. */
const firstPart = (lower: string): string => (lower.includes('-') ? lower.slice(0, lower.indexOf('-')) : lower);

/** Whether a number may begin with the word, whatever stands behind it. */
export const OPENS_AMOUNT = new Fact(
  ({ text, lower }) => isDigit(text) || OPENERS.has(lower) || OPENERS.has(firstPart(lower)) || VULGAR_FRACTIONS.has(text),
);

/** "a |million", "a |few", "an |eighth", "a |half-million". */
const FOLLOWS_ARTICLE = new Fact(
  ({ text, lower }) => BEHIND_ARTICLE.has(lower) || HYPHENS.has(text) || BEHIND_ARTICLE.has(firstPart(lower)),
);

const BEHIND_ARTICLE: ReadonlySet<string> = new Set(['few', 'dozen', ...SCALES.keys(), ...FRACTIONS.keys()]);

const OPENERS: ReadonlySet<string> = new Set([
  ...'a an several few half'.split(' '),
  ...ROUND_NUMBERS.keys(),
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  ),
  ...'twenty thirty forty fifty sixty seventy eighty ninety dozen'.split(' '),
]);

/** "5.6 million", "500bn", "12-1/2", "12 1/2", "twenty-five thousand", "a dozen", "half a million", "two-thirds", "hundreds of millions of". */
export function readAmount(words: readonly Word[], at: number, before: string): Amount | null {
  const first = words[at];
  if (!first) return null;
  return readOdds(words, at) ?? readFigures(words, at) ?? readSize(words, at) ?? readShare(words, at, before) ?? readWords(words, at);
}

/** "one in ten employees", "two out of three shops": in per cent; no "one in five years". */
function readOdds(words: readonly Word[], at: number): Amount | null {
  const joiner = words[at + 1]?.lower;
  if (joiner !== 'in' && !(joiner === 'out' && words[at + 2]?.lower === 'of')) return null;
  const length = joiner === 'in' ? 3 : 4;
  const [part, whole, noun] = [smallNumber(words[at]), smallNumber(words[at + length - 1]), words[at + length]?.lower ?? ''];
  if (part === null || whole === null || part < 1 || part >= whole || (joiner === 'in' && part > 1)) return null;
  if (!/^\p{L}{3,}s$|^people$|^staff$|^of$/u.test(noun) || TIMES.has(noun.slice(0, -1))) return null;
  return { value: percent(part, whole), length, places: 0, share: true };
}

const smallNumber = (word: Word | undefined): number | null =>
  word === undefined ? null : (numberWord(word.lower) ?? (/^\d{1,3}$/.test(word.text) ? Number(word.text) : null));

const percent = (part: number, whole: number): string => String(Number(((part / whole) * 100).toFixed(1)));

function readFigures(words: readonly Word[], at: number): Amount | null {
  const { text } = words[at]!;
  const part = VULGAR_FRACTIONS.get(text.slice(-1));
  if (part) {
    const whole = text.length > 1 ? figure(text.slice(0, -1)) : '0';
    return whole === null ? null : scaled(words, at, `${whole}.${part}`, 1);
  }
  if (!isDigit(text)) return null;
  const glued = /^(\d[\d.,]*?)(k|m|mn|mln|b|bn|tn|trn)$/i.exec(text);
  if (glued) {
    const value = figure(glued[1]!);
    const places = SCALES.get(glued[2]!.toLowerCase())!;
    return value === null ? null : { value: shift(value, places), length: 1, places };
  }
  const value = figure(text);
  if (value === null) return null;
  const eighths = readEighths(words, words[at + 1]?.text === '-' ? at + 2 : at + 1);
  if (eighths && !value.includes('.')) return scaled(words, at, String(Number(value) + eighths), words[at + 1]!.text === '-' ? 5 : 4);
  const amount = scaled(words, at, value, 1);
  return amount.places === 0 && /^(?:1[89]|20)\d\d$/.test(text) ? { value, length: amount.length, places: 0, year: true } : amount;
}

/** "1/4", "3/8": how prices are quoted behind a whole number. */
function readEighths(words: readonly Word[], at: number): number | null {
  const [above, slash, below] = words.slice(at, at + 3);
  return slash?.text === '/' && /^[1357]$/.test(above!.text) && /^[248]$/.test(below?.text ?? '')
    ? Number(above!.text) / Number(below!.text)
    : null;
}

/** "hundreds of millions of": only a size, so a range from the least to the most. The last "of" belongs to it. */
function readSize(words: readonly Word[], at: number): Amount | null {
  const size = ROUND_NUMBERS.get(words[at]!.lower);
  if (!size || words[at + 1]?.lower !== 'of') return null;
  const more = words[at + 3]?.lower === 'of' ? ROUND_NUMBERS.get(words[at + 2]!.lower) : undefined;
  const places = more ? more[0].length - 1 : 0;
  return { value: shift(size[0], places), most: shift(size[1], places), length: more ? 4 : 2, places };
}

/** "two-thirds", "a quarter of", "by a fifth", "half of its": in per cent. */
function readShare(words: readonly Word[], at: number, before: string): Amount | null {
  const first = words[at]!;
  const half = first.lower === 'half';
  const parts = half ? 1 : (numberWord(first.lower) ?? (/^an?$/.test(first.lower) ? 1 : null));
  const name = half ? first : words[at + 1];
  const whole = name && FRACTIONS.get(name.lower);
  if (
    !whole ||
    parts === null ||
    parts < 1 ||
    parts >= whole ||
    parts > 1 !== name.lower.endsWith('s') ||
    (parts > 1 && whole % parts === 0)
  )
    return null;
  const length = half ? 1 : 2;
  const [next, second, third] = words.slice(at + length, at + length + 3).map(({ lower }) => lower);
  if (TIMES.has(next ?? '') || (next === 'of' && (TIMES.has(second ?? '') || TIMES.has(third ?? '') || isDigit(second ?? '')))) return null;
  const joined = parts > 1 && first.token === name.token;
  const told = half ? next === 'of' || DETERMINERS.has(next ?? '') : next === 'of';
  if (
    half
      ? ORDER.has(before) || (!told && before !== 'by')
      : !joined && !told && !(MEASURING.has(before) && !(next && /^\p{L}/u.test(next) && !FOLLOWING.has(next)))
  )
    return null;
  return { value: percent(parts, whole), length, places: 0, share: true };
}

/** "a quarter of an hour", "half of the year", "three quarters of 2025" are times. */
const TIMES: ReadonlySet<string> = new Set(
  'century decade year month week day hour hours time season game match quarter party last growth decline contraction losses'.split(' '),
);
const DETERMINERS: ReadonlySet<string> = new Set('the its their his her our all that this of'.split(' '));
/** "the second half of the business" is its place, no share. */
const ORDER: ReadonlySet<string> = new Set('first second latter last other each better top bottom upper lower'.split(' '));
/** Behind these, "a third" is a share without an "of". */
const MEASURING: ReadonlySet<string> = new Set('by about around roughly nearly almost than over up down some'.split(' '));
const FOLLOWING: ReadonlySet<string> = new Set(
  'in from to since more less fewer on over this last and as by after compared at for so when while but with'.split(' '),
);

function readWords(words: readonly Word[], at: number): Amount | null {
  const first = words[at]!;
  const value = numberWord(first.lower);
  const next = words[at + 1]?.lower ?? '';
  if (value !== null) {
    if (value >= 20 && value % 10 === 0) {
      const ones = numberWord(next);
      if (ones !== null && ones > 0 && ones < 10) return scaled(words, at, String(value + ones), 2);
    }
    if (next === 'and' && words[at + 2]?.lower === 'a' && words[at + 3]?.lower === 'half')
      return mustScale(scaled(words, at, String(value + 0.5), 4)) ?? scaled(words, at, String(value), 1);
    return next === 'dozen' ? { value: String(value * 12), length: 2, places: 0 } : scaled(words, at, String(value), 1);
  }
  if (first.lower === 'half' && /^an?$/.test(next))
    return words[at + 2]?.lower === 'dozen' ? { value: '6', length: 3, places: 0 } : mustScale(scaled(words, at, '0.5', 2));
  const few = first.lower === 'several' || first.lower === 'few' ? 1 : first.lower === 'a' && next === 'few' ? 2 : 0;
  const several = few ? mustScale(scaled(words, at, '1', few)) : null;
  if (several) return { ...several, most: shift(several.value, 1) };
  if (first.lower !== 'a') return null;
  return next === 'dozen' ? { value: '12', length: 2, places: 0 } : mustScale(scaled(words, at, '1', 1));
}

const mustScale = (amount: Amount): Amount | null => (amount.places > 0 ? amount : null);

/** Takes the scale words in that follow: "million", "hundred thousand". */
function scaled(words: readonly Word[], at: number, number: string, used: number): Amount {
  let [value, length, places] = [number, used, 0];
  for (;;) {
    const next = words[at + length];
    const more = next ? SCALES.get(next.lower) : undefined;
    if (more === undefined || (GLUED_ONLY.has(next!.lower) && words[at + length - 1]!.end !== next!.start)) break;
    value = shift(value, more);
    places += more;
    length++;
  }
  return { value, length, places };
}
