/**
 * What the tagger looks at: for each token that may be part of a name, the hashes of the features that hold of it.
 * The same code serves training and tagging. Linear in the text: words are described once a document, lower-case stretches are skipped.
 */
import type { Document } from '../types.js';
import { LOWER_SHAPE, type Word } from './lexicon.js';
import { collectUsages, type Usage } from './usages.js';
import { findZones, PAD, type Zone } from './zones.js';

/** How a word stands to the token described, whatever stands around both. */
export const Role = { SELF: 0, BEFORE: 1, AFTER: 2, BEFORE_THAT: 3, AFTER_THAT: 4 } as const;
export type Role = (typeof Role)[keyof typeof Role];

/** How a word stands to the run of capitalised words that the token is part of: its ends, and the words on either side of it. */
export const RunRole = { FIRST: 0, LAST: 1, LEFT: 2, RIGHT: 3 } as const;
export type RunRole = (typeof RunRole)[keyof typeof RunRole];

/** Above any `place`, which says where in its run the token stands. */
export const PLACES = 16;

/** Takes the features of a token one by one, and together those of which the sum may be kept. */
export interface FeatureSink {
  add(hash: number): void;
  addWord(word: Word, role: Role): void;
  addOfRun(word: Word, role: RunRole, place: number): void;
}

/** Hashes of what one word tells in one role, the same in every document. */
export function wordFeatures({ lower, shape, affixes, classes, cluster }: Word, role: Role): number[] {
  const coarse = cluster >> 4;
  switch (role) {
    case Role.SELF: {
      const own = [mix(1, 0, 0), mix(2, lower, 0), mix(12, lower, shape), ...affixes.map((affix) => mix(17, affix, 0))];
      own.push(...bitFeatures(18, classes));
      return [...own, mix(50, cluster, 0), mix(51, coarse, 0), mix(52, cluster >> 8, 0), mix(61, coarse, shape)];
    }
    case Role.BEFORE:
      return [mix(3, lower, 0), ...bitFeatures(19, classes), mix(53, cluster, 0), mix(54, coarse, 0)];
    case Role.AFTER:
      return [mix(4, lower, 0), ...bitFeatures(20, classes), mix(55, cluster, 0), mix(56, coarse, 0)];
    case Role.BEFORE_THAT:
      return [mix(5, lower, 0), mix(57, coarse, 0)];
    case Role.AFTER_THAT:
      return [mix(6, lower, 0), mix(58, coarse, 0)];
  }
}

/** The same for the words at the ends of a run and beside it. */
export function runFeatures({ lower, classes, cluster }: Word, role: RunRole, place: number): number[] {
  switch (role) {
    case RunRole.FIRST:
      return [mix(35, lower, place), mix(40, classes, place), mix(62, cluster >> 4, place)];
    case RunRole.LAST:
      return [mix(34, lower, place), mix(38, classes, place), mix(63, cluster >> 4, place)];
    case RunRole.LEFT:
      return [mix(32, lower, place), mix(64, cluster, place)];
    case RunRole.RIGHT:
      return [mix(33, lower, place), mix(65, cluster, place)];
  }
}

function bitFeatures(template: number, bits: number): number[] {
  const features: number[] = [];
  for (let bit = 0, rest = bits; rest; bit++, rest >>= 1) if (rest & 1) features.push(mix(template, bit, 0));
  return features;
}

export interface DocumentFeatures {
  zones: readonly Zone[];
  /** The features of one token of the zone. */
  describe(zone: Zone, at: number, sink: FeatureSink): void;
}

export function describeDocument(document: Document, zones: readonly Zone[] = findZones(document)): DocumentFeatures {
  const usages = collectUsages(document, zones);
  return {
    zones,
    describe(zone, at, sink) {
      const { tokens } = zone.sentence;
      const { words, marks, style } = zone.scene;
      const initial = at === 0 || (at === 1 && /^[^\p{L}]/u.test(tokens[0]!.text)) ? 1 : 0;
      const word = words[at + PAD]!;
      describeNeighbours(words, at + PAD, sink);
      sink.add(mix(9, word.shape, style));
      sink.add(mix(13, initial, word.shape));
      describeRun(words, zone, at, style, sink);
      describeMarks(marks, at, sink);
      const usage = word.shape === LOWER_SHAPE ? undefined : usages.get(tokens[at]!.lower);
      if (usage) describeUsage(usage, initial, sink);
    },
  };
}

function describeNeighbours(words: readonly Word[], here: number, sink: FeatureSink): void {
  const word = words[here]!;
  const [before, before2] = [words[here - 1]!, words[here - 2]!];
  const [after, after2] = [words[here + 1]!, words[here + 2]!];
  sink.addWord(word, Role.SELF);
  sink.addWord(before, Role.BEFORE);
  sink.addWord(after, Role.AFTER);
  sink.addWord(before2, Role.BEFORE_THAT);
  sink.addWord(after2, Role.AFTER_THAT);
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
  sink.addOfRun(first, RunRole.FIRST, place);
  sink.addOfRun(last, RunRole.LAST, place);
  sink.addOfRun(left, RunRole.LEFT, place);
  sink.addOfRun(right, RunRole.RIGHT, place);
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

function mix(template: number, a: number, b: number): number {
  let hash = Math.imul(template, 0x9e3779b1) ^ Math.imul(a ^ (a >>> 15), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ Math.imul(b + 0x7f4a7c15, 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 16), 0x165667b1);
  return hash ^ (hash >>> 15);
}
