import type { Span, Token } from '../types.js';
import { isPlainLetter } from './letters.js';
import { hashOn, NO_LETTERS, type Spelling, spellingOf, spellingWith } from './spellings.js';

/**
 * Words, numbers and marks. Kept whole: "U.S.", "5.6", "2,000", "H800", "AT&T", "Coca-Cola", "chief-executive"; split off: "’s", currency signs, "%",
 * and the word for a currency that touches its number ("Rs1,200", "R4bn").
 */
const TOKEN =
  /(?:Rs|RM|RMB|EUR|USD|GBP|CHF|[SDN]Kr|SFr|Sfr|INR|CAD|AUD|SGD|SEK|NOK|DKK|JPY|CNY)(?=\d)|R(?=\d{1,4}(?:[.,]\d{1,3})?(?:bn|m|trn|tn|\s(?:[mb]|tr)illion)\b)|\p{Lu}(?:\.\p{Lu})+\.?|\d+(?:[.,]\d+)*(?=\p{P}|\p{S}|\s|$|[\p{Ll}])|['’]s\b|n['’]t\b|[\p{L}\p{N}\p{M}]+(?:[&\-‐‑.][\p{L}\p{N}\p{M}]+)*(?:['’](?!s\b)[\p{L}]+)?|\S/gu;

export function tokenize(text: string, { start, end }: Span): Token[] {
  const tokens: Token[] = [];
  let slice: string | null = null;
  for (let at = start; at < end; ) {
    const code = text.charCodeAt(at);
    if (code === SPACE) {
      at++;
      continue;
    }
    let spelling = plainTokenAt(text, at, end, code);
    if (spelling === null) {
      // The pattern looks behind no character and ahead no further than the span.
      slice ??= text.slice(start, end);
      TOKEN.lastIndex = at - start;
      const match = TOKEN.exec(slice);
      if (!match) break;
      at = start + match.index;
      spelling = spellingOf(text, at, at + match[0].length);
    }
    const to = at + spelling.text.length;
    tokens.push({ text: spelling.text, lower: spelling.lower, spelling, gates: spelling.gates, start: at, end: to });
    at = to;
  }
  return tokens;
}

/** Most tokens need no pattern: marks, "’s", figures and words of the letters a to z that end at a space or a mark; null for any other. */
function plainTokenAt(text: string, at: number, end: number, code: number): Spelling | null {
  if (isPlainLetter(code)) return plainWordAt(text, at, end);
  if (isPlainMark(code)) return spellingOf(text, at, at + 1);
  if (isApostrophe(code)) return spellingOf(text, at, isPossessive(text, at, end) ? at + 2 : at + 1);
  return isPlainDigit(code) ? plainFigureAt(text, at, end) : null;
}

/** "bank", "Coca-Cola", "AT&T" */
function plainWordAt(text: string, at: number, end: number): Spelling | null {
  let to = at;
  let hash = NO_LETTERS;
  for (; to < end; to++) {
    const code = text.charCodeAt(to);
    const joins = (code === HYPHEN || code === AND) && to > at && to + 1 < end && isPlainLetter(text.charCodeAt(to + 1));
    if (!joins && !isPlainLetter(code)) break;
    hash = hashOn(hash, code);
  }
  return endsPlainWord(text, to, end) ? spellingWith(hash, text, at, to) : null;
}

function endsPlainWord(text: string, to: number, end: number): boolean {
  if (to === end) return true;
  const behind = text.charCodeAt(to);
  const next = to + 1 === end ? SPACE : text.charCodeAt(to + 1);
  if (behind === SPACE) return true;
  if (isApostrophe(behind)) return isPossessive(text, to, end) || (next < ASCII && !isPlainLetter(next));
  // "AT&5", "Coca-Köln", "U.S."
  const mayJoin = behind === AND || behind === HYPHEN || behind === STOP;
  return mayJoin ? next === SPACE : isPlainMark(behind);
}

/** "2,000", "5.6", the "5" of "5bn" */
function plainFigureAt(text: string, at: number, end: number): Spelling | null {
  let to = at + 1;
  for (; to < end; to++) {
    const code = text.charCodeAt(to);
    const joins = (code === STOP || code === COMMA) && to + 1 < end && isPlainDigit(text.charCodeAt(to + 1));
    if (!joins && !isPlainDigit(code)) break;
  }
  const behind = to === end ? SPACE : text.charCodeAt(to);
  const ends = behind === SPACE || isPlainMark(behind) || isApostrophe(behind) || isSmallLetter(behind);
  return ends ? spellingOf(text, at, to) : null;
}

/** "|’s|": the apostrophe of an owner. */
function isPossessive(text: string, at: number, end: number): boolean {
  if (at + 1 >= end || text.charCodeAt(at + 1) !== SMALL_S) return false;
  const behind = at + 2 === end ? SPACE : text.charCodeAt(at + 2);
  return !isPlainLetter(behind) && !isPlainDigit(behind) && behind !== UNDERSCORE;
}

const isPlainDigit = (code: number): boolean => code >= 48 && code <= 57;
const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

/** A mark that is a token by itself where no word goes on with it: of ASCII, and “ ” ‘ – — …. */
const isPlainMark = (code: number): boolean =>
  code < ASCII
    ? code > SPACE && code < 127 && !isPlainLetter(code) && !isPlainDigit(code) && code !== 39
    : code === 0x201c || code === 0x201d || code === 0x2018 || code === 0x2013 || code === 0x2014 || code === 0x2026;

const ASCII = 128;
const SPACE = 32;
const AND = 38;
const COMMA = 44;
const HYPHEN = 45;
const STOP = 46;
const UNDERSCORE = 95;
const SMALL_S = 115;

/** Index of the first token in [from, to) that fits, or -1: what a look-up costs is bounded by the window. */
export function indexWithin(tokens: readonly Token[], from: number, to: number, fits: (token: Token) => boolean): number {
  for (let i = from; i < Math.min(to, tokens.length); i++) if (fits(tokens[i]!)) return i;
  return -1;
}

/** What stands at a place, if anything: before the first place V8 would look for a property of that name, and slowly ever after. */
export const itemAt = <T>(items: readonly T[], at: number): T | undefined => (at < 0 ? undefined : items[at]);

/** The word at a place, in lower case and as it is written; empty beyond either end. */
export const lowerAt = (tokens: readonly Token[], at: number): string => itemAt(tokens, at)?.lower ?? '';
export const textAt = (tokens: readonly Token[], at: number): string => itemAt(tokens, at)?.text ?? '';
