/** Names known beforehand, matched against tokens: companies, bodies, places. */
import { Fact, Gate } from '../language/spellings.js';
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
  if (!OPENS_NAME.opensAt(first)) return NO_MATCH;
  for (let length = Math.min(limit - at, longestFrom(first)); length > 1; length--) {
    const kind = kindOf(text.slice(first.start, tokens[at + length - 1]!.end));
    if (kind !== GazetteerKind.NONE) return { kind, length };
  }
  const kind = KIND_ALONE.of(first);
  return kind === GazetteerKind.NONE ? NO_MATCH : { kind, length: 1 };
}

/** Of a name that is known, in any case where it is longer than three letters. */
function kindOf(name: string): number {
  const company = companyRegistry.findByName(name);
  if (company) return company.ambiguous ? GazetteerKind.AMBIGUOUS_COMPANY : GazetteerKind.COMPANY;
  const lower = name.toLowerCase();
  if (ORGANIZATIONS.has(lower) && (name.length > 3 || name === name.toUpperCase())) return GazetteerKind.ORGANIZATION;
  if (LONG_ORGANIZATIONS.has(lower)) return GazetteerKind.LONG_ORGANIZATION;
  if (PLACES.has(lower)) return GazetteerKind.PLACE;
  return nameLists.cities.has(lower) ? GazetteerKind.CITY : GazetteerKind.NONE;
}

const KIND_ALONE = new Fact(({ text }) => kindOf(text));

/** Tokens of the longest name that begins with the word, at most `LONGEST`; 0 when none does. */
const longestFrom = ({ text, lower }: Pick<Token, 'text' | 'lower'>): number =>
  Math.min(LONGEST, LONGEST_FROM.get(lower.includes("'") ? firstWord(text) : lower) ?? 0);

/** Most words cost no look. */
const OPENS_NAME = new Gate((spelling) => longestFrom(spelling) > 0);

/** First word → tokens of the longest name that begins with it. */
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
