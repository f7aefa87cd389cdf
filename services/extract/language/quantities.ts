/** Figures in a sentence: money, per cent, basis points, counts; ranges and approximations. One pass over its tokens. */
import type { Quantity, Token } from '../types.js';
import { HUNDREDTHS, NAMES, NATIONS, PREFIXES, SIGNS } from './currencies.js';
import { figure, GLUED_ONLY, isDigit, numberWord, SCALES, shift } from './numbers.js';

const APPROXIMATORS: ReadonlySet<string> = new Set(
  'about around roughly approximately some nearly almost over under above below least most up than estimated circa ~ close exceeding upwards'.split(
    ' ',
  ),
);

/** Words between a number and its noun that are no part of what is counted. */
const COUNT_MODIFIERS =
  /^(?:new|more|additional|full-time|part-time|of|its|their|the|other|different|such|local|people|u\.s\.|us|american|more)$/;

/** Nouns that measure time, rank or position: not counts of anything. */
const NOT_COUNTED: ReadonlySet<string> = new Set(
  'year years month months week weeks day days hour hours minute minutes second seconds quarter quarters decade decades century times time am pm a.m. p.m.'.split(
    ' ',
  ),
);

interface Amount {
  value: string;
  /** Tokens used, from the first on. */
  length: number;
  scaled: boolean;
}

export function findQuantities(text: string, tokens: readonly Token[]): Quantity[] {
  const found: Quantity[] = [];
  for (let i = 0; i < tokens.length; ) {
    const read = readQuantity(text, tokens, i);
    if (read) {
      found.push(read.quantity);
      i = read.next;
    } else i++;
  }
  return found;
}

interface Read {
  quantity: Quantity;
  next: number;
}

function readQuantity(text: string, tokens: readonly Token[], at: number): Read | null {
  const sign = readSign(tokens, at);
  const from = at + (sign?.length ?? 0);
  const amount = readAmount(tokens, from);
  if (!amount) return null;
  let next = from + amount.length;

  let second: Amount | null = null;
  if (
    /^(?:to|and|-|–|—|or)$/.test(tokens[next]?.lower ?? '') &&
    (tokens[next]!.lower !== 'and' || tokens[at - 1]?.lower === 'between') &&
    tokens[next]!.lower !== 'or'
  ) {
    const secondSign = readSign(tokens, next + 1);
    const other = readAmount(tokens, next + 1 + (secondSign?.length ?? 0));
    const end = next + 1 + (secondSign?.length ?? 0) + (other?.length ?? 0);
    if (other && (sign === null) === (secondSign === null || sign === null) && rangeFits(tokens, sign?.code ?? null, end, other)) {
      second = other;
      next = end;
    } else if (other && sign && !secondSign && other.scaled) {
      second = other;
      next = end;
    }
  }

  const measured: Unit | null = sign ? { unit: sign.code, next } : readUnit(tokens, next, amount, second);
  if (!measured) return null;
  const scale = (value: string): string => (measured.places ? shift(value, measured.places) : value);
  const low = scale(second && !amount.scaled && second.scaled ? shiftLike(amount.value, second, tokens, measured.next) : amount.value);
  const first = tokens[at]!;
  const last = tokens[measured.next - 1]!;
  const approximate = isApproximate(tokens, at);
  const range = second ? order(low, scale(second.value)) : null;
  return {
    quantity: {
      surface: text.slice(first.start, last.end),
      start: first.start,
      end: last.end,
      value: range ? middle(range[0], range[1]) : low,
      min: range?.[0] ?? null,
      max: range?.[1] ?? null,
      unit: measured.unit,
      approximate,
    },
    next: measured.next,
  };
}

/** "$", "US$", "EUR", "Rs" before a number. */
function readSign(tokens: readonly Token[], at: number): { code: string; length: number } | null {
  const first = tokens[at];
  if (!first) return null;
  const second = tokens[at + 1];
  const alone = SIGNS.get(first.text);
  if (alone) return { code: alone, length: 1 };
  const joined = second && first.end === second.start && SIGNS.has(second.text) ? SIGNS.get(first.text + second.text) : undefined;
  if (joined) return { code: joined, length: 2 };
  const prefix = PREFIXES.get(first.lower);
  if (prefix && (first.text === first.text.toUpperCase() || first.lower.startsWith('r')) && second && /^\d/.test(second.text)) {
    return { code: prefix, length: tokens[at + 1]?.text === '.' ? 2 : 1 };
  }
  return null;
}

/** "5.6 million", "500bn", "twenty-five thousand", "a dozen", "half a million". */
function readAmount(tokens: readonly Token[], at: number): Amount | null {
  const first = tokens[at];
  if (!first) return null;
  const glued = isDigit(first.text) ? /^(\d[\d.,]*?)(k|m|mn|mln|b|bn|tn|trn)$/i.exec(first.text) : null;
  if (glued) {
    const value = figure(glued[1]!);
    return value === null ? null : { value: shift(value, SCALES.get(glued[2]!.toLowerCase())!), length: 1, scaled: true };
  }
  const digits = figure(first.text);
  const word = digits === null ? numberWord(first.lower) : null;
  const article = digits === null && word === null && (first.lower === 'a' || first.lower === 'several');
  if (digits === null && word === null && !article) return null;
  let value = digits ?? String(word ?? 1);
  let length = 1;
  let scaled = false;
  if (word === 0.5 && tokens[at + 1]?.lower === 'a') length = 2;
  // "$5-billion": the hyphen joins the scale to its number.
  if (tokens[at + 1]?.text === '-' && SCALES.has(tokens[at + 2]?.lower ?? '') && tokens[at + 1]!.start === first.end) length = 2;
  for (;;) {
    const next = tokens[at + length];
    const places = next ? SCALES.get(next.lower) : undefined;
    if (places === undefined || (GLUED_ONLY.has(next!.lower) && tokens[at + length - 1]!.end !== next!.start)) break;
    value = shift(value, places);
    length++;
    scaled = true;
  }
  if (article && !scaled)
    return first.lower === 'a' && tokens[at + 1]?.lower === 'dozen' ? { value: '12', length: 2, scaled: false } : null;
  return { value, length, scaled };
}

interface Unit {
  unit: string;
  next: number;
  /** By how many places the number is off: "55 cents" is 0.55. */
  places?: number;
}

/** What is measured: a currency's name, per cent, or the noun that is counted. */
function readUnit(tokens: readonly Token[], at: number, amount: Amount, second: Amount | null): Unit | null {
  const next = tokens[at];
  if (!next) return null;
  if (next.lower === '%' || next.lower === 'percent' || next.lower === 'pct') return { unit: 'PERCENT', next: pointsEnd(tokens, at + 1) };
  if (next.lower === 'per' && tokens[at + 1]?.lower === 'cent') return { unit: 'PERCENT', next: pointsEnd(tokens, at + 2) };
  if (next.lower === 'percentage' && /^points?$/.test(tokens[at + 1]?.lower ?? '')) return { unit: 'PERCENT', next: at + 2 };
  if (next.lower === 'basis' && /^points?$/.test(tokens[at + 1]?.lower ?? '')) return { unit: 'BASIS_POINT', next: at + 2 };
  if (next.lower === 'bps' || next.lower === 'bp') return { unit: 'BASIS_POINT', next: at + 1 };
  const parts = HUNDREDTHS.get(next.lower);
  if (parts && (parts.glued === undefined || next.start === tokens[at - 1]?.end)) return { unit: parts.unit, next: at + 1, places: -2 };
  const twoWords = NATIONS.get(`${next.lower} ${tokens[at + 1]?.lower ?? ''}`);
  if (twoWords && NAMES.has(tokens[at + 2]?.lower ?? '')) return { unit: twoWords, next: at + 3 };
  const nation = NATIONS.get(next.lower);
  const named = tokens[at + 1] && NAMES.get(tokens[at + 1]!.lower);
  if (nation && named) return { unit: nation, next: at + 2 };
  const money = NAMES.get(next.lower);
  if (money) return { unit: money, next: at + 1 };
  return readCount(tokens, at, amount, second);
}

const pointsEnd = (tokens: readonly Token[], at: number): number => (/^points?$/.test(tokens[at]?.lower ?? '') ? at + 1 : at);

/** "2,000 Nvidia H800 GPUs": up to three words on, a plural that is no measure of time. */
function readCount(tokens: readonly Token[], at: number, amount: Amount, second: Amount | null): { unit: string; next: number } | null {
  const value = Number((second ?? amount).value);
  if (looksLikeYear(amount, second) || value < 2 || isPartOfName(tokens, at - amount.length, amount)) return null;
  const limit = tokens[at]?.lower === 'of' ? at + 8 : at + 5;
  for (let i = at; i < Math.min(limit, tokens.length); i++) {
    const token = tokens[i]!;
    if (i > at && (/^(?:'s|’s)$/.test(token.lower) || /^\d[\d-]*$/.test(token.text))) continue; // "30 of Boeing's 787-9 jets"
    if (
      i > at &&
      token.lower === 'and' &&
      /^\p{Ll}/u.test(tokens[i + 1]?.text ?? '') &&
      isPlural(tokens[i + 2] ?? token) &&
      !isPlural(tokens[i + 1]!)
    )
      continue;
    if (!/^[\p{L}][\p{L}\p{N}.\-‐]*$/u.test(token.text)) return null;
    if (NOT_COUNTED.has(token.lower)) return null;
    if (isPlural(token)) return { unit: singular(token.lower), next: i + 1 };
    if (i > at && !COUNT_MODIFIERS.test(token.lower) && /^\p{Ll}/u.test(token.text) && i > at + 2) return null;
    if (/^(?:and|or|to|in|on|at|for|by|from|with|as|is|was|were|are|that|which|who|but)$/.test(token.lower)) return null;
  }
  return null;
}

/** "Windows 10 users", "The 7 Habits": the number belongs to a name. */
function isPartOfName(tokens: readonly Token[], at: number, { scaled, length }: Amount): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + length]];
  if (scaled || at < 1 || !/^\d{1,3}$/.test(tokens[at]!.text)) return false;
  return (
    (at > 1 && /^\p{Lu}\p{Ll}+$/u.test(before!.text) && /^\p{L}/u.test(tokens[at - 2]!.text)) ||
    (before!.text === 'The' && /^\p{Lu}/u.test(after?.text ?? ''))
  );
}

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'PERSON'],
  ['men', 'MAN'],
  ['women', 'WOMAN'],
  ['children', 'CHILD'],
  ['staff', 'EMPLOYEE'],
  ['aircraft', 'AIRCRAFT'],
]);

function isPlural({ text, lower }: Token): boolean {
  return (
    IRREGULAR.has(lower) ||
    (lower.length > 3 &&
      /s$/.test(text) &&
      (/\p{Lu}s$/u.test(text) || !/(?:ss|us|is|'s)$/.test(lower)) &&
      !/^(?:this|was|has|its|plus|versus|years)$/.test(lower))
  );
}

function singular(plural: string): string {
  const irregular = IRREGULAR.get(plural);
  if (irregular) return irregular;
  const base = /ies$/.test(plural)
    ? `${plural.slice(0, -3)}y`
    : /(?:ss|x|ch|sh)es$/.test(plural)
      ? plural.slice(0, -2)
      : plural.slice(0, -1);
  return base.toUpperCase().replace(/[^\p{Lu}\p{N}]+/gu, '_');
}

function looksLikeYear(amount: Amount, second: Amount | null): boolean {
  return !amount.scaled && !second && /^(?:1[89]|20)\d\d$/.test(amount.value);
}

function rangeFits(tokens: readonly Token[], code: string | null, end: number, other: Amount): boolean {
  return code !== null || readUnit(tokens, end, other, other) !== null;
}

function isApproximate(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  return (
    APPROXIMATORS.has(before) ||
    (before === 'to' && tokens[at - 2]?.lower === 'close') ||
    (before === 'to' && tokens[at - 2]?.lower === 'up') ||
    (before === 'a' && APPROXIMATORS.has(tokens[at - 2]?.lower ?? ''))
  );
}

/** "$4 to $5 billion": the scale that closes a range holds for its opening. */
function shiftLike(low: string, high: Amount, _tokens: readonly Token[], _end: number): string {
  const ratio = Number(high.value) / Number(low);
  const places = [3, 6, 9, 12].filter((scale) => ratio >= 10 ** scale).at(-1);
  return places === undefined ? low : shift(low, places);
}

function order(a: string, b: string): [string, string] {
  return Number(a) <= Number(b) ? [a, b] : [b, a];
}

function middle(low: string, high: string): string {
  const sum = (Number(low) + Number(high)) / 2;
  return Number.isInteger(sum) && sum < 1e15 ? String(sum) : sum.toFixed(6).replace(/\.?0+$/, '');
}
