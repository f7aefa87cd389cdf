/**
 * What the tagger looks at: for each token that may be part of a name, the hashes of the features that hold of it.
 * The same code serves training and tagging. Linear in the text: words are described once a document, lower-case stretches are skipped.
 */
import type { Document, Sentence, Token } from '../types.js';
import { clusterOf } from './clusters.js';
import { longestMatch } from './gazetteer.js';
import { CONNECTORS, LEGAL_SUFFIXES, WORD_CLASSES } from './vocabulary.js';

/** A stretch of tokens that may hold names: capitalised words and what joins them. */
export interface Zone {
  sentence: Sentence;
  from: number;
  to: number;
}

/** Names longer than this are not looked for, so that a page of capitals costs no more than another. */
const LONGEST_ZONE = 64;

export function findZones(sentence: Sentence): Zone[] {
  const { tokens } = sentence;
  const zones: Zone[] = [];
  for (let i = 0; i < tokens.length; ) {
    if (!isNamelike(tokens[i]!)) {
      i++;
      continue;
    }
    let from = i;
    let to = i + 1;
    while (to < tokens.length && to - from < LONGEST_ZONE) {
      const next = nextNamelike(tokens, to);
      if (next < 0) break;
      to = next + 1;
    }
    if (from > 0 && /^\d/.test(tokens[from - 1]!.text)) from--;
    zones.push({ sentence, from, to });
    i = to;
  }
  return zones;
}

/** Position of the next word of the zone at or after `at`, across at most three joining words; -1 when the zone ends before. */
function nextNamelike(tokens: readonly Token[], at: number): number {
  for (let i = at; i < Math.min(at + 4, tokens.length); i++) {
    const token = tokens[i]!;
    if (isNamelike(token) || /^\d/.test(token.text)) return i;
    if (token.lower === "'s") return i;
    if (!CONNECTORS.has(token.lower)) return -1;
  }
  return -1;
}

/** With a capital, or written as only names are: "bet365", "my6sense", "example.com". */
const isNamelike = ({ text }: Token): boolean =>
  !/^(?:[a-z]+|[,.])$/.test(text) &&
  (/\p{Lu}/u.test(text) || /^\p{Ll}{2,}\d+\p{Ll}*$|^[\p{Ll}\d-]{3,}\.(?:com|net|org|ai|io|co|tv|app|dev)$/u.test(text));

/** What is known of a word wherever it stands. */
interface Word {
  lower: number;
  shape: number;
  affixes: readonly number[];
  /** Bits of WORD_CLASSES. */
  classes: number;
  cluster: number;
  /** May stand in a run of capitalised words: begins with a letter or digit, and is not in lower case throughout. */
  runs: boolean;
}

/** A sentence with zones. Its words stand `PAD` places on, so that every token has two neighbours on either side. */
interface Scene {
  words: Word[];
  style: number;
  /** What the gazetteer says of each token. */
  marks: Uint8Array;
}

const PAD = 2;

/** What the document tells of a capitalised word, all its uses together: bits of `Use`, and the longest run that it is part of. */
interface Usage {
  uses: number;
  longest: number;
  first: number;
  last: number;
}

const Use = {
  LOWER_CASE: 1,
  AFTER_TITLE: 2,
  AFTER_GIVEN_NAME: 4,
  WITH_LEGAL_SUFFIX: 8,
  WITH_BODY_WORD: 16,
  BEFORE_COMPANY_WORD: 32,
  AFTER_COMPANY_WORD: 64,
  BEFORE_SPEECH: 128,
  AFTER_LOCATIVE: 256,
  AFTER_THE: 512,
  BEFORE_PARENTHESIS: 1024,
  AFTER_BY: 2048,
  WITH_GAZETTEER: 4096,
  NOT_INITIAL: 8192,
  BEFORE_POSSESSIVE: 16384,
  IN_PARENTHESES: 32768,
} as const;

export interface DocumentFeatures {
  zones: Zone[];
  /** Feature hashes of each token of the zone, into `into`, which is cleared first. */
  describe(zone: Zone, at: number, into: number[]): void;
}

export function describeDocument(document: Document): DocumentFeatures {
  const zones = document.sentences.flatMap(findZones);
  const scenes = readScenes(document.text, zones);
  const usages = collectUsages(document, zones, scenes);
  return {
    zones,
    describe(zone, at, into) {
      into.length = 0;
      const { tokens } = zone.sentence;
      const { words, marks, style } = scenes.get(zone.sentence)!;
      const here = at + PAD;
      const word = words[here]!;
      const [before, before2] = [words[here - 1]!, words[here - 2]!];
      const [after, after2] = [words[here + 1]!, words[here + 2]!];
      const initial = at === 0 || (at === 1 && /^[^\p{L}]/u.test(tokens[0]!.text)) ? 1 : 0;
      into.push(mix(1, 0, 0), mix(2, word.lower, 0), mix(3, before.lower, 0), mix(4, after.lower, 0), mix(5, before2.lower, 0));
      into.push(mix(6, after2.lower, 0), mix(7, before.lower, word.lower), mix(8, word.lower, after.lower));
      into.push(mix(9, word.shape, style), mix(10, before.shape, word.shape), mix(11, word.shape, after.shape));
      into.push(mix(12, word.lower, word.shape), mix(13, initial, word.shape), mix(14, before.lower, before2.lower));
      into.push(mix(15, after.lower, after2.lower), mix(16, before.shape, mix(0, word.shape, after.shape)));
      for (const affix of word.affixes) into.push(mix(17, affix, 0));
      for (let bit = 0, classes = word.classes; classes; bit++, classes >>= 1) if (classes & 1) into.push(mix(18, bit, 0));
      for (let bit = 0, classes = before.classes; classes; bit++, classes >>= 1) if (classes & 1) into.push(mix(19, bit, 0));
      for (let bit = 0, classes = after.classes; classes; bit++, classes >>= 1) if (classes & 1) into.push(mix(20, bit, 0));
      into.push(mix(21, before.classes, word.classes), mix(22, word.classes, after.classes));
      into.push(
        mix(23, marks[at]!, 0),
        mix(24, at > 0 ? marks[at - 1]! : 255, marks[at]!),
        mix(25, marks[at]!, at + 1 < marks.length ? marks[at + 1]! : 255),
      );
      const usage = usages.get(tokens[at]!.lower);
      if (usage && word.shape !== LOWER_SHAPE) {
        for (let bit = 0, uses = usage.uses; uses; bit++, uses >>= 1) if (uses & 1) into.push(mix(26, bit, initial));
        into.push(mix(27, usage.last, usage.longest), mix(28, usage.first, usage.longest), mix(29, usage.longest, 0));
        into.push(mix(30, usage.uses, 0));
      }
      // The run of capitalised words around the token, and the words on either side of it.
      let [from, to] = [at, at + 1];
      while (from > zone.from && at - from < 6 && words[from - 1 + PAD]!.runs) from--;
      while (to < zone.to && to - at < 6 && words[to + PAD]!.runs) to++;
      const place = Math.min(at - from, 3) * 4 + Math.min(to - at, 3);
      const [first, last] = [words[from + PAD]!, words[to - 1 + PAD]!];
      const [left, left2] = [words[from - 1 + PAD]!, words[from - 2 + PAD]!];
      const [right, right2] = [words[to + PAD]!, words[to + 1 + PAD]!];
      into.push(mix(31, place, 0), mix(32, left.lower, place), mix(33, right.lower, place), mix(34, last.lower, place));
      into.push(mix(35, first.lower, place), mix(36, left2.lower, left.lower));
      into.push(mix(37, right.lower, right2.lower), mix(38, last.classes, place));
      into.push(mix(39, left.classes, last.classes), mix(40, first.classes, place), mix(41, style, place));
      into.push(mix(50, word.cluster, 0), mix(51, word.cluster >> 4, 0), mix(52, word.cluster >> 8, 0));
      into.push(mix(53, before.cluster, 0), mix(54, before.cluster >> 4, 0), mix(55, after.cluster, 0), mix(56, after.cluster >> 4, 0));
      into.push(mix(57, before2.cluster >> 4, 0), mix(58, after2.cluster >> 4, 0));
      into.push(mix(59, before.cluster >> 4, word.cluster >> 4), mix(60, word.cluster >> 4, after.cluster >> 4));
      into.push(mix(61, word.cluster >> 4, word.shape), mix(62, first.cluster >> 4, place), mix(63, last.cluster >> 4, place));
      into.push(mix(64, left.cluster, place), mix(65, right.cluster, place), mix(66, left.cluster >> 4, right.cluster >> 4));
      into.push(mix(67, left.cluster >> 4, last.cluster >> 4), mix(68, last.cluster >> 4, right.cluster >> 4));
      into.push(mix(42, left2.lower, 1), mix(43, right2.lower, 1));
    },
  };
}

/** The sentences that have zones, and of their words those in and around the zones. */
function readScenes(text: string, zones: readonly Zone[]): Map<Sentence, Scene> {
  const scenes = new Map<Sentence, Scene>();
  const wordOf = createLexicon();
  for (const { sentence, from, to } of zones) {
    const { tokens } = sentence;
    let scene = scenes.get(sentence);
    if (!scene) {
      const words = new Array<Word>(tokens.length + 2 * PAD).fill(EDGE);
      scene = { words, style: capitalisation(sentence), marks: new Uint8Array(tokens.length) };
      scenes.set(sentence, scene);
    }
    for (let i = Math.max(from - PAD, 0); i < Math.min(to + PAD, tokens.length); i++) scene.words[i + PAD] = wordOf(tokens[i]!);
    for (let i = from; i < to; ) {
      const match = longestMatch(text, tokens, i, to);
      for (let k = i; k < i + match.length; k++) scene.marks[k] = match.kind * 2 + (k === i ? 1 : 0);
      i += Math.max(match.length, 1);
    }
  }
  return scenes;
}

/** Words of all documents, as many as are kept. V8 keeps a whole page for the sake of a longer piece of it: those are described anew. */
const LEXICON = new Map<string, Word>();
const LEXICON_SIZE = 32_768;
const LONGEST_KEPT = 12;

function createLexicon(): (token: Token) => Word {
  const long = new Map<string, Word>();
  return (token) => {
    const lexicon = token.text.length > LONGEST_KEPT ? long : LEXICON;
    let word = lexicon.get(token.text);
    if (!word) {
      word = describeWord(token);
      if (lexicon.size >= LEXICON_SIZE) lexicon.clear();
      lexicon.set(token.text, word);
    }
    return word;
  };
}

/** 0: ordinary; 1: most words capitalised, as in a headline; 2: in capitals throughout. */
function capitalisation({ tokens }: Sentence): number {
  let [words, capitalised, upper] = [0, 0, 0];
  for (const { text } of tokens) {
    if (!/^\p{L}{2,}/u.test(text)) continue;
    words++;
    if (/^[a-z]/.test(text)) continue;
    if (/^\p{Lu}/u.test(text)) capitalised++;
    if (/^\p{Lu}+$/u.test(text)) upper++;
  }
  if (words >= 3 && upper >= words * 0.8) return 2;
  return words >= 3 && capitalised >= words * 0.7 ? 1 : 0;
}

function describeWord(token: Token): Word {
  const { lower } = token;
  const shape = shapeOf(token.text);
  return {
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
    runs: shape !== LOWER_SHAPE && /^[\p{L}\p{N}]/u.test(token.text),
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

const LOWER_SHAPE = hashText('x');
const EDGE: Word = { lower: 7, shape: 7, affixes: [], classes: 0, cluster: 1, runs: true };

function collectUsages(document: Document, zones: readonly Zone[], scenes: ReadonlyMap<Sentence, Scene>): Map<string, Usage> {
  const usages = new Map<string, Usage>();
  const [TITLE, GIVEN, BODY, COMPANY_AFTER, COMPANY_BEFORE, SPEECH] = [0, 1, 2, 3, 4, 5].map((bit) => 1 << bit) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  for (const { sentence, from: start, to: end } of zones) {
    const { tokens } = sentence;
    const { words, style } = scenes.get(sentence)!;
    for (let from = start; from < end; ) {
      if (!/^\p{Lu}|^\p{Ll}+\p{Lu}/u.test(tokens[from]!.text)) {
        from++;
        continue;
      }
      let to = from + 1;
      while (to < end && (/\p{Lu}/u.test(tokens[to]!.text) || tokens[to]!.text === '&')) to++;
      const before = tokens[from - 1]?.lower ?? '';
      const possessive = tokens[to]?.lower === "'s";
      const previous = words[from - 1 + PAD]!;
      const after = words[(possessive ? to + 1 : to) + PAD]!;
      let uses = 0;
      if (previous.classes & TITLE) uses |= Use.AFTER_TITLE;
      if (previous.classes & COMPANY_BEFORE) uses |= Use.AFTER_COMPANY_WORD;
      if (after.classes & COMPANY_AFTER) uses |= Use.BEFORE_COMPANY_WORD;
      if (after.classes & SPEECH) uses |= Use.BEFORE_SPEECH;
      if (before === 'in' || before === 'near' || before === 'across') uses |= Use.AFTER_LOCATIVE;
      if (before === 'the') uses |= Use.AFTER_THE;
      if (before === 'by') uses |= Use.AFTER_BY;
      if (before === '(' && tokens[to]?.text === ')') uses |= Use.IN_PARENTHESES;
      if (tokens[to]?.text === '(') uses |= Use.BEFORE_PARENTHESIS;
      if (possessive) uses |= Use.BEFORE_POSSESSIVE;
      if (from > 0) uses |= Use.NOT_INITIAL;
      if (LEGAL_SUFFIXES.has(tokens[to - 1]!.lower)) uses |= Use.WITH_LEGAL_SUFFIX;
      if (to - from > 1 && longestMatch(document.text, tokens, from, to).kind > 0) uses |= Use.WITH_GAZETTEER;
      for (let i = from; i < to; i++) if (to - from > 1 && words[i + PAD]!.classes & BODY) uses |= Use.WITH_BODY_WORD;
      const length = Math.min(to - from, 5);
      for (let i = from; i < to; i++) {
        const given = i > from && words[i - 1 + PAD]!.classes & GIVEN ? Use.AFTER_GIVEN_NAME : 0;
        const usage = usages.get(tokens[i]!.lower);
        if (!usage) {
          usages.set(tokens[i]!.lower, {
            uses: uses | given,
            longest: length,
            first: words[from + PAD]!.lower,
            last: words[to - 1 + PAD]!.lower,
          });
          continue;
        }
        usage.uses |= uses | given;
        if (length <= usage.longest || style > 0) continue;
        usage.longest = length;
        usage.first = words[from + PAD]!.lower;
        usage.last = words[to - 1 + PAD]!.lower;
      }
      from = to;
    }
  }
  for (const { tokens } of document.sentences) {
    for (const { text } of tokens) {
      const usage = /^\p{Ll}/u.test(text) ? usages.get(text) : undefined;
      if (usage) usage.uses |= Use.LOWER_CASE;
    }
  }
  return usages;
}

/** FNV-1a. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}

function mix(template: number, a: number, b: number): number {
  let hash = Math.imul(template, 0x9e3779b1) ^ Math.imul(a ^ (a >>> 15), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ Math.imul(b + 0x7f4a7c15, 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 16), 0x165667b1);
  return hash ^ (hash >>> 15);
}
