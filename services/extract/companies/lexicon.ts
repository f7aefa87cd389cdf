/** Words as the tagger sees them, described once for all documents. */
import { Fact, SPELLINGS, type Spelling } from '../language/spellings.js';
import type { Token } from '../types.js';
import { clusterOf } from './clusters.js';
import { WORD_CLASSES } from './vocabulary.js';

/** A place for each spelling that is kept, and one for the edges of a sentence. */
export const LEXICON_PLACES = SPELLINGS + 1;

/** What is known of a word wherever it stands. */
export interface Word {
  /** No other description's of those still in use. */
  id: number;
  /** Of its spelling, below LEXICON_PLACES: another word's once that one is met. */
  place: number;
  lower: number;
  shape: number;
  affixes: readonly number[];
  /** Bits of WORD_CLASSES. */
  classes: number;
  cluster: number;
  /** May stand in a run of capitalised words: begins with a letter or digit, and is not in lower case throughout. */
  runs: boolean;
}

let described = 0;

const WORD = new Fact(describeWord);
export const wordOf = (token: Token): Word => WORD.of(token);

function describeWord({ text, lower, place }: Spelling): Word {
  const shape = shapeOf(text);
  described = (described + 1) | 0;
  return {
    id: described,
    place,
    lower: hashText(/^\d/.test(lower) ? lower.replace(/\d/g, '0') : lower),
    shape,
    affixes: [
      hashText(`${lower.slice(0, 2)}-`),
      hashText(`${lower.slice(0, 3)}-`),
      hashText(`${lower.slice(0, 4)}-`),
      hashText(`-${lower.slice(-2)}`),
      hashText(`-${lower.slice(-3)}`),
      hashText(`-${lower.slice(-4)}`),
    ],
    classes: classesOf(lower),
    cluster: clusterOf(lower),
    runs: shape !== LOWER_SHAPE && /^[\p{L}\p{N}]/u.test(text),
  };
}

function classesOf(lower: string): number {
  let classes = 0;
  for (let bit = 0; bit < WORD_CLASSES.length; bit++) if (WORD_CLASSES[bit]!.has(lower)) classes |= 1 << bit;
  return classes;
}

/** "Nvidia" → Xx, "H800" → X0, "iPhone" → xXx: runs of one kind count once, and length only where it is one. */
function shapeOf(text: string): number {
  let shape = '';
  for (const letter of text) {
    const kind = /\p{Lu}/u.test(letter) ? 'X' : /\p{L}/u.test(letter) ? 'x' : /\d/.test(letter) ? '0' : letter;
    if (shape.endsWith(kind)) continue;
    shape += kind;
    if (shape.length >= 8) break;
  }
  if (shape === 'X' && text.length <= 4) shape += text.length;
  return hashText(shape);
}

export const LOWER_SHAPE = hashText('x');
/** What stands before the first word and behind the last. */
export const EDGE: Word = { id: -1, place: SPELLINGS, lower: 7, shape: 7, affixes: [], classes: 0, cluster: 1, runs: true };

/** FNV-1a. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}
