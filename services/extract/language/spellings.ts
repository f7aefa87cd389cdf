/** Words as they are written, each kept once while it is remembered: a text says most of its words again. */

export interface Spelling {
  text: string;
  /** Lower case, typographic apostrophes folded. */
  lower: string;
  /** Below SPELLINGS; no other word's at the same time, but for those too long to keep, which share the last. */
  place: number;
}

/** Places, a power of two and one; each holds the last word that fell on it. */
export const SPELLINGS = (1 << 15) + 1;
const UNKEPT = SPELLINGS - 1;
const LONGEST_KEPT = 24;
const kept = new Array<Spelling | undefined>(SPELLINGS).fill(undefined);

/** The word between two offsets. One that is kept costs no new string, and looks itself up quicker in maps and sets. */
export function spellingOf(text: string, start: number, end: number): Spelling {
  if (end - start > LONGEST_KEPT) return spell(text.slice(start, end), UNKEPT);
  const place = hashOf(text, start, end) & (UNKEPT - 1);
  const known = kept[place];
  if (known !== undefined && stands(known.text, text, start, end)) return known;
  const spelling = spell(copyOf(text.slice(start, end)), place);
  kept[place] = spelling;
  return spelling;
}

function spell(text: string, place: number): Spelling {
  const lower = text.toLowerCase();
  return { text, lower: lower.includes('’') ? lower.replace(/’/g, "'") : lower, place };
}

/** V8 keeps a whole page for the sake of a piece of it that is this long, and copies shorter ones; half a pair of surrogates does not survive UTF-8. */
function copyOf(text: string): string {
  if (text.length < SHORTEST_PIECE) return text;
  const copy = Buffer.from(text).toString();
  return copy === text ? copy : text.split('').join('');
}

const SHORTEST_PIECE = 13;

/** FNV-1a. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 16);
}

function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = start; i < end; i++) if (word.charCodeAt(i - start) !== text.charCodeAt(i)) return false;
  return true;
}
