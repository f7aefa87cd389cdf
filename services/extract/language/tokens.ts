import type { Span, Token } from '../types.js';

/**
 * Words, numbers and marks. Kept whole: "U.S.", "5.6", "2,000", "H800", "AT&T", "Coca-Cola", "chief-executive"; split off: "’s", currency signs, "%",
 * and the word for a currency that touches its number ("Rs1,200", "R4bn").
 */
const TOKEN =
  /(?:Rs|RM|RMB|EUR|USD|GBP|CHF|SFr|Sfr|INR|CAD|AUD|SGD|SEK|NOK|DKK|JPY|CNY)(?=\d)|R(?=\d{1,4}(?:[.,]\d{1,3})?(?:bn|m|trn|tn|\s(?:[mb]|tr)illion)\b)|\p{Lu}(?:\.\p{Lu})+\.?|\d+(?:[.,]\d+)*(?=\p{P}|\p{S}|\s|$|[\p{Ll}])|['’]s\b|n['’]t\b|[\p{L}\p{N}\p{M}]+(?:[&\-‐‑.][\p{L}\p{N}\p{M}]+)*(?:['’](?!s\b)[\p{L}]+)?|\S/gu;

export function tokenize(text: string, span: Span): Token[] {
  const slice = text.slice(span.start, span.end);
  const tokens: Token[] = [];
  for (const match of slice.matchAll(TOKEN)) {
    const start = span.start + match.index;
    tokens.push({ text: match[0], lower: match[0].toLowerCase().replace(/’/g, "'"), start, end: start + match[0].length });
  }
  return tokens;
}

/** Index of the first token in [from, to) that fits, or -1: what a look-up costs is bounded by the window. */
export function indexWithin(tokens: readonly Token[], from: number, to: number, fits: (token: Token) => boolean): number {
  for (let i = from; i < Math.min(to, tokens.length); i++) if (fits(tokens[i]!)) return i;
  return -1;
}
