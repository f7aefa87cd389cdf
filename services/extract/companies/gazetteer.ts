/** Names known beforehand, matched against tokens: companies, bodies, places. */
import type { Token } from '../types.js';
import { nameLists } from './lists.js';
import { companyRegistry } from './registry.js';
import { LONG_ORGANIZATIONS, ORGANIZATIONS, PLACES } from './vocabulary.js';

export const GazetteerKind = {
  NONE: 0,
  COMPANY: 1,
  AMBIGUOUS_COMPANY: 2,
  ORGANIZATION: 3,
  PLACE: 4,
  CITY: 5,
  LONG_ORGANIZATION: 6,
} as const;

export interface GazetteerMatch {
  kind: number;
  /** Tokens; 0 when nothing matches. */
  length: number;
}

const LONGEST = 6;
const NO_MATCH: GazetteerMatch = { kind: GazetteerKind.NONE, length: 0 };

/** The longest known name that begins at token `at` and ends before token `limit`. */
export function longestMatch(text: string, tokens: readonly Token[], at: number, limit: number): GazetteerMatch {
  const first = tokens[at]!;
  const longest = Math.min(limit - at, LONGEST, LONGEST_FROM.get(first.lower.includes("'") ? firstWord(first.text) : first.lower) ?? 0);
  for (let length = longest; length > 0; length--) {
    const name = length === 1 ? first.text : text.slice(first.start, tokens[at + length - 1]!.end);
    const company = companyRegistry.findByName(name);
    if (company) return { kind: company.ambiguous ? GazetteerKind.AMBIGUOUS_COMPANY : GazetteerKind.COMPANY, length };
    const lower = name.toLowerCase();
    if (ORGANIZATIONS.has(lower) && (name.length > 3 || name === name.toUpperCase())) return { kind: GazetteerKind.ORGANIZATION, length };
    if (LONG_ORGANIZATIONS.has(lower)) return { kind: GazetteerKind.LONG_ORGANIZATION, length };
    if (PLACES.has(lower)) return { kind: GazetteerKind.PLACE, length };
    if (nameLists.cities.has(lower)) return { kind: GazetteerKind.CITY, length };
  }
  return NO_MATCH;
}

/** First word → tokens of the longest name that begins with it, so that most words cost one look. */
const LONGEST_FROM: ReadonlyMap<string, number> = (() => {
  const longest = new Map<string, number>();
  const names = [
    ...companyRegistry.all().flatMap(({ name, aliases }) => [name, ...aliases]),
    ...ORGANIZATIONS,
    ...LONG_ORGANIZATIONS,
    ...PLACES,
    ...nameLists.cities,
  ];
  for (const name of names) {
    const word = firstWord(name);
    longest.set(word, Math.max(longest.get(word) ?? 0, name.split(/[\s'’.]+/).length + (/['’.]/.test(name) ? 1 : 0)));
  }
  return longest;
})();

function firstWord(name: string): string {
  return (/^[^\s'’]+/.exec(name)?.[0] ?? name).toLowerCase();
}
