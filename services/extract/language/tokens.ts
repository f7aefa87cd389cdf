import type { Span, Token } from '../types.js';

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
    const plain = plainWordEnd(text, at, end);
    if (plain > at) {
      const word = text.slice(at, plain);
      tokens.push({ text: word, lower: word.toLowerCase(), start: at, end: plain });
      at = plain;
      continue;
    }
    // The pattern looks behind no character and ahead no further than the span.
    slice ??= text.slice(start, end);
    TOKEN.lastIndex = at - start;
    const match = TOKEN.exec(slice);
    if (!match) break;
    const word = match[0];
    const from = start + match.index;
    const lower = word.toLowerCase();
    tokens.push({ text: word, lower: lower.includes('’') ? lower.replace(/’/g, "'") : lower, start: from, end: from + word.length });
    at = from + word.length;
  }
  return tokens;
}

const SPACE = 32;

/** Most words need no pattern: where a run of letters a to z ends at a space or a comma; `at` itself for any other. */
function plainWordEnd(text: string, at: number, end: number): number {
  let to = at;
  while (to < end && isPlainLetter(text.charCodeAt(to))) to++;
  if (to === end) return to;
  const behind = text.charCodeAt(to);
  return behind === SPACE || behind === COMMA ? to : at;
}

const COMMA = 44;
const isPlainLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** Index of the first token in [from, to) that fits, or -1: what a look-up costs is bounded by the window. */
export function indexWithin(tokens: readonly Token[], from: number, to: number, fits: (token: Token) => boolean): number {
  for (let i = from; i < Math.min(to, tokens.length); i++) if (fits(tokens[i]!)) return i;
  return -1;
}
