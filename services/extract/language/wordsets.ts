/** Sets of words asked of tokens. All sets are looked up together when a spelling is first asked of any; after that each costs the test of a bit. */
import { Fact, type Spelled } from './spellings.js';

/** The sets that each word is in: bits, so many a number. */
const membership = new Map<string, number[]>();
const BITS = 30;
const NONE: readonly number[] = [];
let sets = 0;
let asked = false;

const MEMBERSHIP = new Fact<readonly number[]>(({ lower }) => {
  asked = true;
  return membership.get(lower) ?? NONE;
});

/** Words in lower case. Throws when it is made after a set was asked: words met before would be in no later set. */
export class WordSet {
  private readonly at = Math.floor(sets / BITS);
  private readonly bit = 1 << (sets++ % BITS);

  constructor(words: Iterable<string>) {
    if (asked) throw new Error('A set of words is made while modules load, before words are read');
    for (const word of words) {
      const bits = membership.get(word) ?? [];
      while (bits.length <= this.at) bits.push(0);
      bits[this.at]! |= this.bit;
      membership.set(word, bits);
    }
  }

  has(token: Spelled | undefined): boolean {
    if (token === undefined) return false;
    const bits = MEMBERSHIP.of(token);
    return this.at < bits.length && (bits[this.at]! & this.bit) !== 0;
  }
}

/** Of words with white space between. */
export const wordSet = (words: string): WordSet => new WordSet(words.trim().split(/\s+/));
