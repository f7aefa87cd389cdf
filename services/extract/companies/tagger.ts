/** A linear-chain conditional random field over the zones of a document: which tokens name a company, a body, a person, a place, a product. */
import { brotliDecompressSync } from 'node:zlib';
import type { Document, EntityKind, Sentence } from '../types.js';
import { describeDocument } from './features.js';
import { WEIGHTS } from './weights.js';

export interface TaggedName {
  sentence: Sentence;
  /** Tokens, half-open. */
  from: number;
  to: number;
  kind: EntityKind;
  /** Log of how much likelier each kind is here than no name at all, in the order of `TAGGED_KINDS`. */
  scores: Float64Array;
}

export const TAGGED_KINDS = ['COMPANY', 'ORGANIZATION', 'PERSON', 'PLACE', 'PRODUCT'] as const;

/** 0 is outside; 1 + 2k begins a name of kind k, 2 + 2k goes on with it. */
export const LABELS = 1 + 2 * TAGGED_KINDS.length;

export interface Model {
  /** Adds to `sums`, one number a label, what the features weigh. */
  weigh(features: readonly number[], sums: Int32Array): void;
  /** LABELS × LABELS, from × to. */
  transitions: Float64Array;
  scale: number;
}

export function tagNames(document: Document, model: Model = shippedModel()): TaggedName[] {
  const { zones, describe } = describeDocument(document);
  const names: TaggedName[] = [];
  const features: number[] = [];
  const sums = new Int32Array(LABELS);
  for (const zone of zones) {
    const length = zone.to - zone.from;
    const scores = new Float64Array(length * LABELS);
    for (let t = 0; t < length; t++) {
      describe(zone, zone.from + t, features);
      sums.fill(0);
      model.weigh(features, sums);
      for (let label = 0; label < LABELS; label++) scores[t * LABELS + label] = sums[label]! * model.scale;
    }
    const path = bestPath(scores, length, model.transitions);
    for (let t = 0; t < length; ) {
      const label = path[t]!;
      if (label === 0) {
        t++;
        continue;
      }
      let end = t + 1;
      while (end < length && path[end] === label + 1) end++;
      names.push({
        sentence: zone.sentence,
        from: zone.from + t,
        to: zone.from + end,
        kind: TAGGED_KINDS[(label - 1) >> 1]!,
        scores: spanScores(scores, t, end, model.transitions),
      });
      t = end;
    }
  }
  return names;
}

/** Viterbi. The zone begins and ends outside of names. */
export function bestPath(scores: Float64Array, length: number, transitions: Float64Array): Uint8Array {
  const back = new Uint8Array(length * LABELS);
  let [current, next] = [new Float64Array(LABELS), new Float64Array(LABELS)];
  for (let label = 0; label < LABELS; label++) current[label] = scores[label]! + transitions[label]!;
  for (let t = 1; t < length; t++) {
    for (let to = 0; to < LABELS; to++) {
      let [best, via] = [Number.NEGATIVE_INFINITY, 0];
      for (let from = 0; from < LABELS; from++) {
        const score = current[from]! + transitions[from * LABELS + to]!;
        if (score <= best) continue;
        best = score;
        via = from;
      }
      back[t * LABELS + to] = via;
      next[to] = best + scores[t * LABELS + to]!;
    }
    [current, next] = [next, current];
  }
  const path = new Uint8Array(length);
  let last = 0;
  for (let label = 1; label < LABELS; label++) if (current[label]! > current[last]!) last = label;
  path[length - 1] = last;
  for (let t = length - 1; t > 0; t--) path[t - 1] = back[t * LABELS + path[t]!]!;
  return path;
}

/** How each kind would score for the same span, against calling it no name. */
function spanScores(scores: Float64Array, from: number, to: number, transitions: Float64Array): Float64Array {
  const spans = new Float64Array(TAGGED_KINDS.length);
  for (let kind = 0; kind < spans.length; kind++) {
    const [begin, inside] = [1 + 2 * kind, 2 + 2 * kind];
    let score = scores[from * LABELS + begin]! - scores[from * LABELS]! + transitions[begin]! - transitions[0]!;
    for (let t = from + 1; t < to; t++) {
      score += scores[t * LABELS + inside]! - scores[t * LABELS]!;
      score += transitions[(t === from + 1 ? begin : inside) * LABELS + inside]! - transitions[0]!;
    }
    spans[kind] = score;
  }
  return spans;
}

let shipped: Model | null = null;

function shippedModel(): Model {
  shipped ??= readModel(brotliDecompressSync(Buffer.from(WEIGHTS, 'base64')));
  return shipped;
}

/**
 * Layout, little endian: scale (float64), transitions (LABELS² float64), number of features (uint32), their hashes ascending (int32 each),
 * then LABELS signed bytes a feature, label by label.
 */
export function readModel(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const scale = view.getFloat64(0, true);
  const transitions = new Float64Array(LABELS * LABELS);
  for (let i = 0; i < transitions.length; i++) transitions[i] = view.getFloat64(8 + i * 8, true);
  const head = 8 + transitions.length * 8;
  const size = view.getUint32(head, true);
  const expected = head + 4 + size * (4 + LABELS);
  if (bytes.byteLength !== expected) throw new RangeError(`The tagger's weights have ${bytes.byteLength} bytes, expected ${expected}`);
  const mask = 2 ** Math.ceil(Math.log2(size * 2 + 1)) - 1;
  // Open addressing: hash and row + 1 side by side, 0 for an empty place, so that a look touches memory once.
  const table = new Int32Array(2 * (mask + 1));
  for (let row = 0; row < size; row++) {
    const hash = view.getInt32(head + 4 + row * 4, true);
    let slot = hash & mask;
    while (table[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
    table[2 * slot] = hash;
    table[2 * slot + 1] = row + 1;
  }
  const rows = new Int8Array(size * LABELS);
  const base = head + 4 + size * 4;
  for (let label = 0; label < LABELS; label++)
    for (let row = 0; row < size; row++) rows[row * LABELS + label] = view.getInt8(base + label * size + row);
  const weigh = (features: readonly number[], sums: Int32Array): void => {
    for (let i = 0; i < features.length; i++) {
      const hash = features[i]!;
      let slot = hash & mask;
      while (table[2 * slot + 1] !== 0 && table[2 * slot] !== hash) slot = (slot + 1) & mask;
      const row = (table[2 * slot + 1]! - 1) * LABELS;
      if (row >= 0) for (let label = 0; label < LABELS; label++) sums[label]! += rows[row + label]!;
    }
  };
  return { scale, transitions, weigh };
}
