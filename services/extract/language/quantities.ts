/** Figures in a sentence: money, per cent, basis points, counts; ranges and approximations. One pass over its tokens. */

import type { Quantity, Token } from '../types.js';
import { type Amount, mayBeginAmount, OPENS_AMOUNT, readAmount, type Word, wordsFrom } from './amounts.js';
import { isAirliner, isPlural, readCount, singular } from './counts.js';
import { DOLLAR, HUNDREDTHS, NAMES, NATIONS, PREFIXES, SHARED_NAMES, SIGNS } from './currencies.js';
import { isDigit, shift } from './numbers.js';
import { Gate } from './spellings.js';
import { itemAt, lowerAt, textAt } from './tokens.js';

const APPROXIMATORS: ReadonlySet<string> = new Set(
  'about around roughly approximately some nearly almost over under above below least most up than estimated circa ~ close exceeding upwards'.split(
    ' ',
  ),
);

/** `dollar`: the currency of a dollar that names no country. */
export function findQuantities(text: string, tokens: readonly Token[], dollar = 'USD'): Quantity[] {
  const found: Quantity[] = [];
  for (let i = 0; i < tokens.length; ) {
    const read = readQuantity(text, tokens, i, dollar);
    if (read) found.push(read.quantity);
    i = read?.next ?? i + 1;
  }
  return found;
}

/** The longest figure: two amounts with scales and units, "between 18 million and 24 million Hong Kong dollars". */
const LONGEST = 16;

function readQuantity(text: string, tokens: readonly Token[], at: number, dollar: string): { quantity: Quantity; next: number } | null {
  const first = tokens[at]!;
  if (!MAY_OPEN.opensAt(first)) return null;
  const opening = at + (readSign(tokens, at)?.length ?? 0);
  if (opening >= tokens.length || !mayBeginAmount(tokens[opening]!, tokens[opening + 1])) return null;
  const words = wordsFrom(tokens, at, LONGEST);
  const before = lowerAt(tokens, at - 1);
  const low = readSide(tokens, words, 0, before);
  if (!low || (!low.unit && isPartOfName(tokens, at, low.amount))) return null;
  const range = readRange(tokens, words, low, before) ?? { high: null, next: low.next, unit: low.unit };
  const { high } = range;
  const last = words[range.next - 1]!;
  const unit =
    range.unit ??
    (high ? null : shareOf(low.amount)) ??
    countOf(tokens, words, range.next, high?.amount ?? low.amount) ??
    reached(tokens, at, low.amount) ??
    cutFrom(tokens, at, low.amount);
  if (!unit) return null;
  const scale = (value: string): string => (unit.places ? shift(value, unit.places) : value);
  const value = scale(high && low.amount.places === 0 ? borrowScale(low.amount, high.amount) : low.amount.value);
  const most = high ? scale(high.amount.value) : low.amount.most ? scale(low.amount.most) : null;
  const end = unit.end ?? last.end;
  return {
    quantity: {
      surface: text.slice(first.start, end),
      start: first.start,
      end,
      value,
      min: most === null ? null : value,
      max: most,
      unit: unit.code === DOLLAR ? dollar : unit.code,
      approximate: low.amount.most !== undefined || isApproximate(tokens, at),
    },
    next: unit.next ?? last.token + 1,
  };
}

/** "dollars 240m", "pounds 1.8bn". */
const WORDS_FOR_SIGNS: ReadonlyMap<string, string> = new Map([
  ['dollars', DOLLAR],
  ['pounds', 'GBP'],
  ['euros', 'EUR'],
]);

/** The first of a sign of two tokens: "|US|$". */
const FIRST_OF_SIGNS: ReadonlySet<string> = new Set([...SIGNS.keys()].map((sign) => sign.slice(0, -1)));

/** Whether a figure may begin with the word: every other is passed over at one look. */
const MAY_OPEN = new Gate(
  (word) =>
    OPENS_AMOUNT.of({ spelling: word }) ||
    SIGNS.has(word.text) ||
    FIRST_OF_SIGNS.has(word.text) ||
    WORDS_FOR_SIGNS.has(word.text) ||
    PREFIXES.has(word.text),
);

interface Unit {
  code: string;
  /** By how many places the number is off: "55 cents" is 0.55. */
  places?: number | undefined;
  /** Where it ends and the token behind it, when it ends elsewhere than the words of the figure. */
  end?: number;
  next?: number;
}

/** A number with its sign or the name of its unit; the noun that it counts is read apart. */
interface Side {
  amount: Amount;
  sign: boolean;
  unit: Unit | null;
  /** Index of the word behind it. */
  next: number;
}

function readSide(tokens: readonly Token[], words: readonly Word[], at: number, before: string): Side | null {
  const token = words[at]?.token;
  const sign = token === undefined ? null : readSign(tokens, token);
  const from = at + (sign?.length ?? 0);
  if (!words[from]) return null;
  const amount = readAmount(words, from, before);
  if (!amount || (sign && (amount.share || amount.most))) return null;
  const next = from + amount.length;
  if (sign) {
    const code = sign.code === DOLLAR && /^(?:USD|CAD|AUD|NZD|SGD|HKD)$/.test(words[next]?.text ?? '') ? words[next]!.text : null;
    return { amount, sign: true, unit: { code: code ?? sign.code }, next: code ? next + 1 : next };
  }
  const unit = amount.share ? null : readUnit(words, next, amount);
  return { amount, sign: false, unit: unit && { code: unit.code, places: unit.places }, next: unit?.next ?? next };
}

/** "$", "US$", "EUR", "Rs." before a number; in tokens. */
function readSign(tokens: readonly Token[], at: number): { code: string; length: number } | null {
  const first = tokens[at]!;
  const alone = SIGNS.get(first.text);
  if (alone) return { code: alone, length: 1 };
  const second = tokens[at + 1];
  if (!second) return null;
  if (first.end === second.start && SIGNS.has(second.text)) {
    const joined = SIGNS.get(first.text + second.text);
    return joined ? { code: joined, length: 2 } : null;
  }
  const word = WORDS_FOR_SIGNS.get(first.text);
  if (word)
    return /^\d[\d.,]*(?:m|bn|tn|trn)$/.test(second.text) || /^(?:m|bn|million|billion|trillion)$/.test(lowerAt(tokens, at + 2))
      ? { code: word, length: 1 }
      : null;
  const prefix = PREFIXES.get(first.text);
  if (!prefix) return null;
  const length = second.text === '.' ? 2 : 1;
  if (!isDigit(textAt(tokens, at + length))) return null;
  // "R4bn", not "group R 4".
  return first.text.length > 1 || first.end === second.start ? { code: prefix, length } : null;
}

/** What is measured: a currency's name or per cent. `next` counts words. */
function readUnit(words: readonly Word[], at: number, amount: Amount): { code: string; places?: number; next: number } | null {
  const [first, second, third] = [words[at], words[at + 1]?.lower ?? '', words[at + 2]?.lower ?? ''];
  if (!first) return null;
  const { lower } = first;
  const behindPoints = (next: number): number => (/^points?$/.test(words[next]?.lower ?? '') ? next + 1 : next);
  if (lower === '%' || lower === 'percent' || lower === 'pct') return { code: 'PERCENT', next: behindPoints(at + 1) };
  if (lower === 'per' && second === 'cent') return { code: 'PERCENT', next: behindPoints(at + 2) };
  if (lower === 'percentage' && /^points?$/.test(second)) return { code: 'PERCENT', next: at + 2 };
  if (lower === 'basis' && /^points?$/.test(second)) return { code: 'BASIS_POINT', next: at + 2 };
  if (lower === 'bps' || lower === 'bp') return { code: 'BASIS_POINT', next: at + 1 };
  const glued = words[at - 1]?.end === first.start || words[at - 2]?.text === '/';
  const parts = HUNDREDTHS.get(lower);
  if (lower === 'cent' && !glued && amount.value !== '1' && !isNoun(words[at + 1])) return { code: 'EUR', places: -2, next: at + 1 };
  if (parts && (!parts.glued || (glued && !SCREENS.has(amount.value)))) return { code: parts.unit, places: -2, next: at + 1 };
  if (lower === 'euro' && /^cents?$/.test(second)) return { code: 'EUR', places: -2, next: at + 2 };
  const isName = (word: string): boolean => NAMES.has(word) || SHARED_NAMES.has(word);
  const ofTwo = NATIONS.get(`${lower} ${second}`);
  if (ofTwo && isName(third)) return { code: ofTwo, next: at + 3 };
  const nation = NATIONS.get(lower);
  if (nation && isName(second)) return { code: nation, next: at + 2 };
  const money = NAMES.get(lower);
  return money && !isOtherSense(words, at, amount) ? { code: money, next: at + 1 } : null;
}

/** "a 5 cent |dividend": of a dollar. Euro cents keep their singular where they stand alone: "5 cent a share". */
const isNoun = (word: Word | undefined): boolean => word !== undefined && /^\p{L}{3,}$/u.test(word.text) && !BEHIND_CENT.has(word.lower);
const BEHIND_CENT: ReadonlySet<string> = new Set('per each from compared higher lower and for last this or versus plus'.split(' '));

/** "47 won seats", "a 12-pound turkey", "500 pounds of flour": words that are money only behind a sum. */
function isOtherSense(words: readonly Word[], at: number, { places, value, most }: Amount): boolean {
  if (most !== undefined) return false;
  const { lower } = words[at]!;
  if (lower === 'won' || lower === 'dong') return places === 0 && Number(value) < 100;
  if (lower === 'pound' || lower === 'pounds') return places === 0 && (words[at + 1]?.lower === 'of' || lower === 'pound');
  return false;
}

/** "1080p" is the height of a picture. */
const SCREENS: ReadonlySet<string> = new Set(['480', '720', '1080', '1440', '2160']);

interface Range {
  high: Side;
  next: number;
  unit: Unit | null;
}

/** "$4bn to $5bn", "between 18 and 24 cents", "$2-3bn", "4% to 5%". A change ("from 4 to 5", "by 3 cents to 18") is two figures. */
function readRange(tokens: readonly Token[], words: readonly Word[], low: Side, before: string): Range | null {
  const joiner = words[low.next]?.lower ?? '';
  if (low.amount.share || low.amount.most || !(joiner === 'and' ? before === 'between' : JOINERS.has(joiner))) return null;
  const at = words[0]!.token;
  if (joiner === 'to' && (before === 'by' || (before === 'from' && !SPANNING.has(lowerAt(tokens, at - 2))))) return null;
  const high = readSide(tokens, words, low.next + 1, joiner);
  if (!high || high.amount.share || high.amount.most || isYearBefore(words, low, high, before)) return null;
  const [a, b] = [low.unit, high.unit];
  if (a && b && (a.code !== b.code || a.places !== b.places)) return null;
  // "$4 to 5" is none, "$4 to 5 million" and "$10-12" are.
  if (a && !b && !(low.sign && (high.amount.places > 0 || joiner !== 'to'))) return null;
  if (!a && b && high.sign && low.amount.places > 0) return null;
  const [from, to] = [Number(low.amount.places === 0 ? borrowScale(low.amount, high.amount) : low.amount.value), Number(high.amount.value)];
  // "up 3 cents to 18 cents", "up $2 to $85": too far apart to be two guesses at one thing.
  if (from > to || (a && b && joiner === 'to' && before !== 'from' && to > from * 5)) return null;
  return { high, next: high.next, unit: a ?? b };
}

/** "its order for 2027 to 6,000 vans", "of 2019 to 2,400 jobs": a year, and then how much. */
const isYearBefore = (words: readonly Word[], { amount, unit, next }: Side, high: Side, before: string): boolean =>
  amount.year === true && !unit && !high.amount.year && (OF_YEARS.has(before) || (words[next + 1]?.text ?? '').includes(','));

const OF_YEARS: ReadonlySet<string> = new Set(
  'for in by of since until till during from through late early mid fiscal january february march april may june july august september october november december'.split(
    ' ',
  ),
);

const JOINERS: ReadonlySet<string> = new Set(['to', '-', '–', '—']);
/** Before "from 4 to 5": no change but a span. */
const SPANNING: ReadonlySet<string> = new Set('range ranges ranging ranged vary varies varying varied anywhere'.split(' '));

/** "$4 to $5 billion": the scale that closes a range holds for its opening, when that makes it the lower one. */
function borrowScale(low: Amount, high: Amount): string {
  const shifted = shift(low.value, high.places);
  return Number(shifted) <= Number(high.value) ? shifted : low.value;
}

const shareOf = (amount: Amount): Unit | null => (amount.share ? { code: 'PERCENT' } : null);

function countOf(tokens: readonly Token[], words: readonly Word[], next: number, amount: Amount): Unit | null {
  const last = words[next - 1]!;
  if (amount.value === '1' && words[next]?.lower === 'notch') return { code: 'NOTCH', end: words[next].end, next: words[next].token + 1 };
  if (Number(amount.value) < 2 || amount.year || words[next]?.token === last.token || isGlued(words, next)) return null;
  const from = tokens[last.token]!.lower === 'of' ? last.token : last.token + 1;
  const count = readCount(tokens, from);
  return !count || isAirliner(amount.value, count.unit) ? null : { code: count.unit, end: tokens[count.next - 1]!.end, next: count.next };
}

/** "45|th|", "122|mm|": a rank or a size, no number of what follows. */
const isGlued = (words: readonly Word[], next: number): boolean =>
  words[next]?.start === words[next - 1]!.end && /^\d/.test(words[next - 1]!.text) && /^\p{Ll}/u.test(words[next]!.text);

/** "deliveries rose 4% to 466,140", "prescriptions topped 50,000": what was counted stands before the verb. */
function reached(tokens: readonly Token[], at: number, amount: Amount): Unit | null {
  if (Number(amount.value) < 1000 || amount.year) return null;
  let verb = at - 1;
  for (const furthest = at - 8; verb > furthest && verb > 0 && !REACHING.has(tokens[verb]!.lower); verb--) {
    if (/^[.;:,]$/.test(tokens[verb]!.text)) return null;
  }
  const noun = itemAt(tokens, verb - 1);
  if (!noun || !REACHING.has(lowerAt(tokens, verb)) || !isPlural(noun) || MONEYS.has(noun.lower)) return null;
  const nearest = tokens[at - 1]!.lower;
  return verb === at - 1 || nearest === 'to' || APPROXIMATORS.has(nearest) ? { code: singular(noun.lower) } : null;
}

/** "cut its workforce by 1,500": heads, though no word says so. */
function cutFrom(tokens: readonly Token[], at: number, { value, year, most }: Amount): Unit | null {
  if (Number(value) < 2 || year || most) return null;
  const by = APPROXIMATORS.has(lowerAt(tokens, at - 1)) ? at - 2 : at - 1;
  return lowerAt(tokens, by) === 'by' && STAFF.has(lowerAt(tokens, by - 1)) ? { code: 'EMPLOYEE' } : null;
}

const STAFF: ReadonlySet<string> = new Set('workforce headcount staff payroll'.split(' '));

const REACHING: ReadonlySet<string> = new Set(
  'topped exceeded reached hit surpassed passed totaled totalled rose fell climbed grew jumped dropped increased decreased declined slid'.split(
    ' ',
  ),
);
/** Plurals that are money, or a price: their figure is no count. */
const MONEYS: ReadonlySet<string> = new Set(
  'revenues sales earnings profits losses shares stocks prices costs stores assets futures yields funds'.split(' '),
);

/** "Windows 10 users", "The 7 Habits", "the 2021-22 results": the number belongs to a name or a span of years. */
function isPartOfName(tokens: readonly Token[], at: number, { places, length }: Amount): boolean {
  const [before, after] = [itemAt(tokens, at - 1), tokens[at + length]];
  if (places > 0 || at < 1 || !/^\d{1,3}$/.test(tokens[at]!.text)) return false;
  return (
    (/^[-–/]$/.test(before!.text) && /^(?:19|20)\d\d$/.test(textAt(tokens, at - 2)) && tokens[at - 2]!.end === before!.start) ||
    (at > 1 && /^\p{Lu}\p{Ll}+$/u.test(before!.text) && /^\p{L}/u.test(tokens[at - 2]!.text)) ||
    (before!.text === 'The' && /^\p{Lu}/u.test(after?.text ?? ''))
  );
}

function isApproximate(tokens: readonly Token[], at: number): boolean {
  const before = lowerAt(tokens, at - 1);
  const earlier = lowerAt(tokens, at - 2);
  return (
    APPROXIMATORS.has(before) ||
    (before === 'to' && (earlier === 'close' || earlier === 'up')) ||
    (before === 'as' && (earlier === 'much' || earlier === 'many')) ||
    (before === 'a' && APPROXIMATORS.has(earlier))
  );
}
