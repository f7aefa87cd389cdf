/**
 * What the tagger looks at: for each token that may be part of a name, the hashes of the features that hold of it.
 * The same code serves training and tagging. Linear in the text: words are described once a document, lower-case stretches are skipped.
 */
import type { Document, Sentence, Token } from '../types.js';
import { longestMatch } from './gazetteer.js';
import { EDGE, LOWER_SHAPE, type Word, wordOf } from './lexicon.js';
import { CONNECTORS, LEGAL_SUFFIXES } from './vocabulary.js';

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

/** How a word stands to the token described: FIRST and LAST are those of its run of capitalised words. */
export const Role = { SELF: 0, BEFORE: 1, AFTER: 2, FIRST: 3, LAST: 4 } as const;
export type Role = (typeof Role)[keyof typeof Role];

/** Above any `detail` of a role: where in its run the token stands, or of SELF how its sentence is written and whether the word begins it. */
export const DETAILS = 16;

/** Takes the features of a token one by one, and those of one word in one role together. */
export interface FeatureSink {
  add(hash: number): void;
  addWord(word: Word, role: Role, detail: number): void;
}

/** Hashes of what one word tells in one role, the same in every document. */
export function wordFeatures({ lower, shape, affixes, classes, cluster }: Word, role: Role, detail: number): number[] {
  const coarse = cluster >> 4;
  switch (role) {
    case Role.SELF: {
      const own = [mix(1, 0, 0), mix(2, lower, 0), mix(9, shape, detail >> 1), mix(12, lower, shape), mix(13, detail & 1, shape)];
      own.push(...affixes.map((affix) => mix(17, affix, 0)), ...bitFeatures(18, classes));
      return [...own, mix(50, cluster, 0), mix(51, coarse, 0), mix(52, cluster >> 8, 0), mix(61, coarse, shape)];
    }
    case Role.BEFORE:
      return [mix(3, lower, 0), ...bitFeatures(19, classes), mix(53, cluster, 0), mix(54, coarse, 0)];
    case Role.AFTER:
      return [mix(4, lower, 0), ...bitFeatures(20, classes), mix(55, cluster, 0), mix(56, coarse, 0)];
    case Role.FIRST:
      return [mix(35, lower, detail), mix(40, classes, detail), mix(62, coarse, detail)];
    case Role.LAST:
      return [mix(34, lower, detail), mix(38, classes, detail), mix(63, coarse, detail)];
  }
}

function bitFeatures(template: number, bits: number): number[] {
  const features: number[] = [];
  for (let bit = 0, rest = bits; rest; bit++, rest >>= 1) if (rest & 1) features.push(mix(template, bit, 0));
  return features;
}

export interface DocumentFeatures {
  zones: Zone[];
  /** The features of one token of the zone. */
  describe(zone: Zone, at: number, sink: FeatureSink): void;
}

export function describeDocument(document: Document): DocumentFeatures {
  const zones = document.sentences.flatMap(findZones);
  const scenes = readScenes(document.text, zones);
  const usages = collectUsages(document, zones, scenes);
  return {
    zones,
    describe(zone, at, sink) {
      const { tokens } = zone.sentence;
      const { words, marks, style } = scenes.get(zone.sentence)!;
      const initial = at === 0 || (at === 1 && /^[^\p{L}]/u.test(tokens[0]!.text)) ? 1 : 0;
      const word = words[at + PAD]!;
      describeNeighbours(words, at + PAD, style * 2 + initial, sink);
      describeRun(words, zone, at, style, sink);
      describeMarks(marks, at, sink);
      const usage = word.shape === LOWER_SHAPE ? undefined : usages.get(tokens[at]!.lower);
      if (usage) describeUsage(usage, initial, sink);
    },
  };
}

function describeNeighbours(words: readonly Word[], here: number, writing: number, sink: FeatureSink): void {
  const word = words[here]!;
  const [before, before2] = [words[here - 1]!, words[here - 2]!];
  const [after, after2] = [words[here + 1]!, words[here + 2]!];
  sink.addWord(word, Role.SELF, writing);
  sink.addWord(before, Role.BEFORE, 0);
  sink.addWord(after, Role.AFTER, 0);
  sink.add(mix(5, before2.lower, 0));
  sink.add(mix(57, before2.cluster >> 4, 0));
  sink.add(mix(6, after2.lower, 0));
  sink.add(mix(58, after2.cluster >> 4, 0));
  sink.add(mix(7, before.lower, word.lower));
  sink.add(mix(8, word.lower, after.lower));
  sink.add(mix(10, before.shape, word.shape));
  sink.add(mix(11, word.shape, after.shape));
  sink.add(mix(14, before.lower, before2.lower));
  sink.add(mix(15, after.lower, after2.lower));
  sink.add(mix(16, before.shape, mix(0, word.shape, after.shape)));
  sink.add(mix(21, before.classes, word.classes));
  sink.add(mix(22, word.classes, after.classes));
  sink.add(mix(59, before.cluster >> 4, word.cluster >> 4));
  sink.add(mix(60, word.cluster >> 4, after.cluster >> 4));
}

/** The run of capitalised words around the token, and the words on either side of it. */
function describeRun(words: readonly Word[], zone: Zone, at: number, style: number, sink: FeatureSink): void {
  let [from, to] = [at, at + 1];
  while (from > zone.from && at - from < 6 && words[from - 1 + PAD]!.runs) from--;
  while (to < zone.to && to - at < 6 && words[to + PAD]!.runs) to++;
  const place = Math.min(at - from, 3) * 4 + Math.min(to - at, 3);
  const [first, last] = [words[from + PAD]!, words[to - 1 + PAD]!];
  const [left, left2] = [words[from - 1 + PAD]!, words[from - 2 + PAD]!];
  const [right, right2] = [words[to + PAD]!, words[to + 1 + PAD]!];
  sink.add(mix(32, left.lower, place));
  sink.add(mix(64, left.cluster, place));
  sink.add(mix(33, right.lower, place));
  sink.add(mix(65, right.cluster, place));
  sink.addWord(first, Role.FIRST, place);
  sink.addWord(last, Role.LAST, place);
  sink.add(mix(42, left2.lower, 1));
  sink.add(mix(43, right2.lower, 1));
  sink.add(mix(31, place, 0));
  sink.add(mix(36, left2.lower, left.lower));
  sink.add(mix(37, right.lower, right2.lower));
  sink.add(mix(39, left.classes, last.classes));
  sink.add(mix(41, style, place));
  sink.add(mix(66, left.cluster >> 4, right.cluster >> 4));
  sink.add(mix(67, left.cluster >> 4, last.cluster >> 4));
  sink.add(mix(68, last.cluster >> 4, right.cluster >> 4));
}

function describeMarks(marks: Uint8Array, at: number, sink: FeatureSink): void {
  const mark = marks[at]!;
  sink.add(mix(23, mark, 0));
  sink.add(mix(24, at > 0 ? marks[at - 1]! : 255, mark));
  sink.add(mix(25, mark, at + 1 < marks.length ? marks[at + 1]! : 255));
}

function describeUsage({ uses, longest, first, last }: Usage, initial: number, sink: FeatureSink): void {
  for (let bit = 0, rest = uses; rest; bit++, rest >>= 1) if (rest & 1) sink.add(mix(26, bit, initial));
  sink.add(mix(27, last, longest));
  sink.add(mix(28, first, longest));
  sink.add(mix(29, longest, 0));
  sink.add(mix(30, uses, 0));
}

/** The sentences that have zones, and of their words those in and around the zones. */
function readScenes(text: string, zones: readonly Zone[]): Map<Sentence, Scene> {
  const scenes = new Map<Sentence, Scene>();
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

function mix(template: number, a: number, b: number): number {
  let hash = Math.imul(template, 0x9e3779b1) ^ Math.imul(a ^ (a >>> 15), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ Math.imul(b + 0x7f4a7c15, 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 16), 0x165667b1);
  return hash ^ (hash >>> 15);
}
