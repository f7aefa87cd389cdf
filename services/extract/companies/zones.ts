/** Where names may stand: the stretches of a document that the tagger reads, and what each of their words is. */

import { beginsWithDigit, hasUpper } from '../language/letters.js';
import { Gate, wordGate } from '../language/spellings.js';
import { lowerAt } from '../language/tokens.js';
import type { Document, Sentence, Token } from '../types.js';
import { type GazetteerMatch, longestMatch } from './gazetteer.js';
import { EDGE, type Word, wordOf } from './lexicon.js';
import { CONNECTORS } from './vocabulary.js';

/** A stretch of tokens that may hold names: capitalised words and what joins them. */
export interface Zone {
  sentence: Sentence;
  from: number;
  to: number;
  scene: Scene;
  /** What the gazetteer knows of it, in order, none over another. */
  known: readonly KnownName[];
}

export interface KnownName extends GazetteerMatch {
  /** Its first token. */
  from: number;
}

/** A sentence with zones. Its words stand `PAD` places on, so that every token has two neighbours on either side. */
export interface Scene {
  /** Those in and around the zones; the others are `EDGE`. */
  words: Word[];
  style: number;
  /** What the gazetteer says of each token. */
  marks: Uint8Array;
}

export const PAD = 2;

/** Names longer than this are not looked for, so that a page of capitals costs no more than another. */
const LONGEST_STRETCH = 64;
/** Tokens that a zone may have: such a stretch, and the number before it. */
export const LONGEST_ZONE = LONGEST_STRETCH + 1;

export const findZones = ({ text, sentences }: Document): Zone[] => sentences.flatMap((sentence) => zonesOf(text, sentence));

const NO_ZONES: readonly Zone[] = [];

function zonesOf(text: string, sentence: Sentence): readonly Zone[] {
  if (!NAMELIKE.opensAt(sentence)) return NO_ZONES;
  const { tokens } = sentence;
  const zones: Zone[] = [];
  let scene: Scene | null = null;
  for (let i = 0; i < tokens.length; ) {
    if (!NAMELIKE.opensAt(tokens[i])) {
      i++;
      continue;
    }
    let from = i;
    let to = i + 1;
    while (to < tokens.length && to - from < LONGEST_STRETCH) {
      const next = nextNamelike(tokens, to);
      if (next < 0) break;
      to = next + 1;
    }
    if (from > 0 && beginsWithDigit(tokens[from - 1]!.text)) from--;
    scene ??= emptyScene(sentence);
    zones.push({ sentence, from, to, scene, known: readZone(text, tokens, from, to, scene) });
    i = to;
  }
  return zones;
}

/** Position of the next word of the zone at or after `at`, across at most three joining words; -1 when the zone ends before. */
function nextNamelike(tokens: readonly Token[], at: number): number {
  for (let i = at; i < Math.min(at + 4, tokens.length); i++) {
    const token = tokens[i]!;
    if (NAMELIKE.opensAt(token)) return i;
    if (beginsWithDigit(token.text)) return MEASURES.has(lowerAt(tokens, i + 1)) ? -1 : i;
    if (token.lower === "'s") return i;
    if (!CONNECTS.opensAt(token)) return -1;
  }
  return -1;
}

const CONNECTS = wordGate(CONNECTORS);

/** Behind a number that counts or measures and is no part of a name: "fined Acme |1.8 billion euros", "Acme |1.1%". */
const MEASURES: ReadonlySet<string> = new Set(
  'million millions billion billions trillion bn mn tn m % per percent pct euros dollars pounds yen yuan rupees crowns francs cents pence points'.split(
    ' ',
  ),
);

/** With a capital, or written as only names are: "bet365", "my6sense", "example.com". */
const NAMELIKE = new Gate(({ text }) => hasUpper(text) || (text.length > 2 && WRITTEN_AS_NAME.test(text)));

const WRITTEN_AS_NAME = /^\p{Ll}{2,}\d+\p{Ll}*$|^[\p{Ll}\d-]{3,}\.(?:com|net|org|ai|io|co|tv|app|dev)$/u;

const emptyScene = (sentence: Sentence): Scene => ({
  words: new Array<Word>(sentence.tokens.length + 2 * PAD).fill(EDGE),
  style: capitalisation(sentence),
  marks: new Uint8Array(sentence.tokens.length),
});

/** Puts the words in and around the zone into its scene, and the marks of the names that are known. */
function readZone(text: string, tokens: readonly Token[], from: number, to: number, { words, marks }: Scene): KnownName[] {
  for (let i = Math.max(from - PAD, 0); i < Math.min(to + PAD, tokens.length); i++) words[i + PAD] = wordOf(tokens[i]!);
  const known: KnownName[] = [];
  for (let i = from; i < to; ) {
    const match = longestMatch(text, tokens, i, to);
    for (let k = i; k < i + match.length; k++) marks[k] = match.kind * 2 + (k === i ? 1 : 0);
    if (match.length > 0) known.push({ from: i, kind: match.kind, length: match.length });
    i += Math.max(match.length, 1);
  }
  return known;
}

/** 0: ordinary; 1: most words capitalised, as in a headline; 2: in capitals throughout. */
function capitalisation({ tokens }: Sentence): number {
  let [words, capitalised, upper] = [0, 0, 0];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (LETTERED.opensAt(token)) words++;
    if (CAPITALISED.opensAt(token)) capitalised++;
    if (UPPER.opensAt(token)) upper++;
  }
  if (words >= 3 && upper >= words * 0.8) return 2;
  return words >= 3 && capitalised >= words * 0.7 ? 1 : 0;
}

const LETTERED = new Gate(({ text }) => /^\p{L}{2}/u.test(text));
const CAPITALISED = new Gate(({ text }) => /^\p{Lu}\p{L}/u.test(text));
const UPPER = new Gate(({ text }) => /^\p{Lu}{2,}$/u.test(text));
