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
    let spelling = isPlainMark(code) ? spellingOf(text, at, at + 1) : plainWordAt(text, at, end);
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

const SPACE = 32;

/** Most words need no pattern: a run of letters a to z that ends at a space or a mark; null for any other. */
function plainWordAt(text: string, at: number, end: number): Spelling | null {
  let to = at;
  let hash = NO_LETTERS;
  for (; to < end; to++) {
    const code = text.charCodeAt(to);
    if (!isPlainLetter(code)) break;
    hash = hashOn(hash, code);
  }
  return to > at && endsPlainWord(text, to, end) ? spellingWith(hash, text, at, to) : null;
}

function endsPlainWord(text: string, to: number, end: number): boolean {
  if (to === end) return true;
  const behind = text.charCodeAt(to);
  if (!isPlainMark(behind)) return behind === SPACE;
  // "AT&T", "Coca-Cola", "U.S."
  const mayJoin = behind === AND || behind === HYPHEN || behind === STOP;
  return !mayJoin || to + 1 === end || text.charCodeAt(to + 1) === SPACE;
}

/** A mark of ASCII but the apostrophe: a token by itself where no word goes on with it. */
const isPlainMark = (code: number): boolean =>
  (code > SPACE && code < 48 && code !== APOSTROPHE) || (code > 57 && code < 65) || (code > 90 && code < 97) || (code > 122 && code < 127);

const AND = 38;
const APOSTROPHE = 39;
const HYPHEN = 45;
const STOP = 46;

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
