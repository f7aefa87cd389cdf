/** Words as they are written, each kept once while it is remembered, with what is known of it: a text says most of its words again. */

export interface Spelling {
  text: string;
  /** Lower case, typographic apostrophes folded. */
  lower: string;
  /** Below SPELLINGS; no other word's at the same time, but for those too long to keep, which share the last. */
  place: number;
  /** Of each `Gate` a bit. */
  gates: number;
  /** What each `Fact` found out of it; undefined where it was not asked. */
  known: unknown[];
}

/** What has a spelling: a token. */
export interface Spelled {
  spelling: Spelling;
}

let facts = 0;

/** What a word tells by itself, wherever it stands: found out once and kept with the spelling, so that asking again costs no look-up. */
export class Fact<T> {
  private readonly number = facts++;

  /** `find` says the same of a spelling every time, and never undefined. */
  constructor(private readonly find: (spelling: Spelling) => T) {}

  of({ spelling }: Spelled): T {
    const known = spelling.known[this.number];
    return known === undefined ? this.learn(spelling) : (known as T);
  }

  private learn(spelling: Spelling): T {
    const found = this.find(spelling);
    spelling.known[this.number] = found;
    return found;
  }
}

const gates: ((spelling: Spelling) => boolean)[] = [];
const MOST_GATES = 31;

/**
 * What few words let a reader look closer at. All are asked once when a word is met; the answers are bits that lie in each token and, all
 * together, in its sentence, so that a word, or a sentence without any such word, is passed over without touching what is kept.
 */
export class Gate {
  private readonly bit = 1 << gates.length;

  /** Made while modules load; words that were met before are forgotten. Throws a RangeError when it is one too many. */
  constructor(opens: (spelling: Spelling) => boolean) {
    if (gates.push(opens) > MOST_GATES) throw new RangeError(`More than ${MOST_GATES} gates have no bits`);
    if (isAny) kept.fill(undefined);
  }

  opensAt(place: { readonly gates: number } | undefined): boolean {
    return place !== undefined && (place.gates & this.bit) !== 0;
  }
}

/** Opened by the words, in lower case. */
export function wordGate(words: Iterable<string>): Gate {
  const set = new Set(words);
  return new Gate(({ lower }) => set.has(lower));
}

function gatesOf(spelling: Spelling): number {
  let bits = 0;
  for (let i = 0; i < gates.length; i++) if (gates[i]!(spelling)) bits |= 1 << i;
  return bits;
}

const SETS = 1 << 14;
const WAYS = 4;
/** A place for each word that is kept, and one more. The words of one set share its places, and the one that was met longest ago makes room. */
export const SPELLINGS = WAYS * SETS + 1;
const UNKEPT = SPELLINGS - 1;
const LONGEST_KEPT = 24;
/** Set by set, the word that was met last first. */
const kept = new Array<Spelling | undefined>(WAYS * SETS).fill(undefined);
let isAny = false;

/** The word between two offsets. One that is kept costs no new string, and looks itself up quicker in maps and sets. */
export function spellingOf(text: string, start: number, end: number): Spelling {
  let hash = NO_LETTERS;
  for (let i = start; i < end; i++) hash = hashOn(hash, text.charCodeAt(i));
  return spellingWith(hash, text, start, end);
}

/** The same of a word of which the letters were hashed on the way to its end. */
export function spellingWith(hash: number, text: string, start: number, end: number): Spelling {
  if (end - start > LONGEST_KEPT) return spell(text.slice(start, end), UNKEPT);
  const front = WAYS * ((hash ^ (hash >>> 16)) & (SETS - 1));
  const latest = kept[front];
  return latest !== undefined && stands(latest.text, text, start, end) ? latest : broughtForward(front, text, start, end);
}

function broughtForward(front: number, text: string, start: number, end: number): Spelling {
  let at = front;
  while (at < front + WAYS - 1 && kept[at] !== undefined && !stands(kept[at]!.text, text, start, end)) at++;
  const met = kept[at];
  const known = met !== undefined && stands(met.text, text, start, end) ? met : spell(copyOf(text.slice(start, end)), met?.place ?? at);
  for (; at > front; at--) kept[at] = kept[at - 1];
  kept[front] = known;
  return known;
}

/** The same of a whole text. */
export const spelled = (text: string): Spelling => spellingOf(text, 0, text.length);

function spell(text: string, place: number): Spelling {
  isAny = true;
  const lower = text.toLowerCase();
  const folded = lower.includes('’') ? lower.replace(/’/g, "'") : lower;
  const spelling = { text, lower: folded, place, gates: 0, known: new Array(facts).fill(undefined) };
  spelling.gates = gatesOf(spelling);
  return spelling;
}

/** V8 keeps a whole page for the sake of a piece of it, and two bytes a letter if the page has any that needs them; half a pair of surrogates does not survive UTF-8. */
function copyOf(text: string): string {
  const copy = Buffer.from(text).toString();
  return copy === text ? copy : text.split('').join('');
}

/** FNV-1a, letter by letter. */
export const NO_LETTERS = 0x811c9dc5 | 0;
export const hashOn = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = start; i < end; i++) if (word.charCodeAt(i - start) !== text.charCodeAt(i)) return false;
  return true;
}
