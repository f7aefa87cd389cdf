/** Names in a row with "and": what one of them is, the others are. Linear, a few tokens either way. */

import { beginsUpper } from '../language/letters.js';
import { lowerAt, textAt } from '../language/tokens.js';
import type { Token } from '../types.js';
import { companyRegistry } from './registry.js';
import { GIVEN_NAMES } from './vocabulary.js';

/** "Microsoft, X and Google", "Microsoft, Google and X": beside two that are known. */
export function isAmongCompanies(tokens: readonly Token[], from: number, to: number): boolean {
  if (GIVEN_NAMES.has(tokens[from]!.lower)) return false;
  const before = itemBefore(tokens, from);
  const after = itemAfter(tokens, to);
  if (!before && !after) return false;
  const items = [before, before && itemBefore(tokens, before.from), after, after && itemAfter(tokens, after.to)].filter(
    (item) => item !== null,
  );
  return items.filter(({ isKnown }) => isKnown).length > 1;
}

interface Item {
  from: number;
  to: number;
  /** In the registry, by a name that means nothing else. */
  isKnown: boolean;
}

const LONGEST_ITEM = 3;
const JOINING: ReadonlySet<string> = new Set([',', 'and', 'or', '&']);

/** The capitalised words before the comma or "and" before token `from`. */
function itemBefore(tokens: readonly Token[], from: number): Item | null {
  let to = from - 1;
  if (to < 0 || !JOINING.has(tokens[to]!.lower)) return null;
  if (to > 0 && tokens[to]!.text !== ',' && tokens[to - 1]!.text === ',') to--;
  let start = to;
  while (start > 0 && to - start <= LONGEST_ITEM && beginsUpper(tokens[start - 1]!.text)) start--;
  return itemOf(tokens, start, to);
}

function itemAfter(tokens: readonly Token[], to: number): Item | null {
  let start = to + 1;
  if (!JOINING.has(lowerAt(tokens, to))) return null;
  if (lowerAt(tokens, start) === 'and' || lowerAt(tokens, start) === 'or') start++;
  let end = start;
  while (end - start <= LONGEST_ITEM && beginsUpper(textAt(tokens, end))) end++;
  return itemOf(tokens, start, end);
}

function itemOf(tokens: readonly Token[], from: number, to: number): Item | null {
  if (to <= from || to - from > LONGEST_ITEM) return null;
  const company = companyRegistry.findByName(
    tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(' '),
  );
  return { from, to, isKnown: company !== null && !company.ambiguous };
}
