/** The tagger's weights, and what the features of a token weigh together. */
import { type FeatureSink, PLACES, Role, RunRole, runFeatures, wordFeatures } from './features.js';
import { LEXICON_PLACES, type Word } from './lexicon.js';
import { unpack } from './packed.js';

export const TAGGED_KINDS = ['COMPANY', 'ORGANIZATION', 'PERSON', 'PLACE', 'PRODUCT'] as const;

/** 0 is outside; 1 + 2k begins a name of kind k, 2 + 2k goes on with it. */
export const LABELS = 1 + 2 * TAGGED_KINDS.length;

const ROLES = Object.keys(Role).length;
const RUN_FORMS = Object.keys(RunRole).length * PLACES;
/** Words in their roles in a run of which the sum is kept, as a power of two: most of what a page of news says again. */
const KEPT_BITS = 16;
/** Of a kept sum, in int32: two of the key, and LABELS int16 to the end of half a cache line. */
const KEPT_SIZE = 8;

/** As a sink it adds what features weigh to `sums`, one number a label. */
export class Model implements FeatureSink {
  readonly sums = new Int32Array(LABELS);
  /** What the words of the lexicon weigh in each role, and the word that each place of it was weighed for. */
  private readonly wordSums = new Int16Array(LEXICON_PLACES * ROLES * LABELS);
  private readonly weighed = new Int32Array(LEXICON_PLACES);
  private readonly kept = new Int32Array(KEPT_SIZE << KEPT_BITS);
  private readonly keptSums = new Int16Array(this.kept.buffer);

  constructor(
    private readonly weights: WeightTable,
    /** LABELS × LABELS, from × to. */
    readonly transitions: Float64Array,
    readonly scale: number,
  ) {}

  add(hash: number): void {
    this.weights.addTo(this.sums, hash);
  }

  addWord(word: Word, role: Role): void {
    const { sums, wordSums } = this;
    if (this.weighed[word.place] !== word.id) this.weighWord(word);
    const from = (word.place * ROLES + role) * LABELS;
    for (let label = 0; label < LABELS; label++) sums[label]! += wordSums[from + label]!;
  }

  /** Each word in a role and place has the one slot that its key falls on, where the next of that slot takes over: the key, then the sums. */
  addOfRun(word: Word, role: RunRole, place: number): void {
    const { sums, kept, keptSums } = this;
    const form = role * PLACES + place;
    const at = KEPT_SIZE * (Math.imul(word.id * RUN_FORMS + form, 0x9e3779b1) >>> (32 - KEPT_BITS));
    const from = 2 * at + 4;
    if (kept[at] !== word.id || kept[at + 1] !== form + 1) {
      kept[at] = word.id;
      kept[at + 1] = form + 1;
      this.weights.putSum(runFeatures(word, role, place), keptSums, from);
    }
    for (let label = 0; label < LABELS; label++) sums[label]! += keptSums[from + label]!;
  }

  private weighWord(word: Word): void {
    this.weighed[word.place] = word.id;
    for (const role of Object.values(Role))
      this.weights.putSum(wordFeatures(word, role), this.wordSums, (word.place * ROLES + role) * LABELS);
  }
}

/** What each feature weighs. Open addressing; hash and weights lie side by side, so that a look touches memory once. */
class WeightTable {
  /** Four int32 a feature: its hash, then bytes, one a label and the last to say that the place is taken. */
  private readonly hashes: Int32Array;
  private readonly weights: Int8Array;
  private readonly mask: number;
  private readonly scratch = new Int32Array(LABELS);

  constructor(size: number) {
    this.mask = 2 ** Math.ceil(Math.log2(size * 2 + 1)) - 1;
    this.hashes = new Int32Array(4 * (this.mask + 1));
    this.weights = new Int8Array(this.hashes.buffer);
  }

  set(hash: number, weightOf: (label: number) => number): void {
    const slot = this.slotOf(hash);
    this.hashes[4 * slot] = hash;
    this.weights[16 * slot + TAKEN] = 1;
    for (let label = 0; label < LABELS; label++) this.weights[16 * slot + 4 + label] = weightOf(label);
  }

  putSum(hashes: readonly number[], into: Int16Array, from: number): void {
    const { scratch } = this;
    scratch.fill(0);
    for (let i = 0; i < hashes.length; i++) this.addTo(scratch, hashes[i]!);
    for (let label = 0; label < LABELS; label++) into[from + label] = scratch[label]!;
  }

  addTo(sums: Int32Array, hash: number): void {
    const { weights } = this;
    const at = 16 * this.slotOf(hash);
    if (weights[at + TAKEN] === 0) return;
    for (let label = 0; label < LABELS; label++) sums[label]! += weights[at + 4 + label]!;
  }

  /** Where the feature is, or would be. */
  private slotOf(hash: number): number {
    const { hashes, weights, mask } = this;
    let slot = hash & mask;
    while (weights[16 * slot + TAKEN] !== 0 && hashes[4 * slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }
}

const TAKEN = 15;

let shipped: Model | null = null;

export function shippedModel(): Model {
  shipped ??= readModel(unpack('weights'));
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
  const weights = new WeightTable(size);
  const base = head + 4 + size * 4;
  for (let row = 0; row < size; row++)
    weights.set(view.getInt32(head + 4 + row * 4, true), (label) => view.getInt8(base + label * size + row));
  return new Model(weights, transitions, scale);
}
