/** Trains a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) by stochastic gradient with AdaGrad (Duchi et al. 2011). */
import { LABELS } from '../../services/extract/companies/model.js';
import type { Sequence } from './pages.js';
import { generator } from './random.js';

export interface TrainingOptions {
  epochs: number;
  rate: number;
  /** L1 strength: weights that earn less than this are pulled to zero. */
  sparsity: number;
  /** Features seen fewer times are left out. */
  minCount: number;
  /** Share of the features of a token that a step leaves out, so that no few of them carry it all. */
  dropout: number;
  seed: number;
}

export interface Trained {
  hashes: Int32Array;
  weights: Float32Array;
  transitions: Float64Array;
}

export function train(sequences: readonly Sequence[], options: TrainingOptions): Trained {
  const rows = numberFeatures(sequences, options.minCount);
  const examples = sequences.map(({ features, allowed }) => ({
    allowed,
    features: features.map((hashes) => Int32Array.from([...new Set(hashes)].flatMap((hash) => rows.get(hash) ?? []))),
  }));
  const weights = new Float32Array(rows.size * LABELS);
  const squares = new Float32Array(weights.length).fill(1);
  const transitions = new Float64Array(LABELS * LABELS);
  const transitionSquares = new Float64Array(transitions.length).fill(1);
  forbid(transitions);
  const random = generator(options.seed);
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (const index of order) {
      const { features: all, allowed } = examples[index]!;
      const features = options.dropout > 0 ? all.map((ids) => ids.filter(() => random() >= options.dropout)) : all;
      const scores = new Float64Array(features.length * LABELS);
      for (const [t, ids] of features.entries())
        for (const id of ids) for (let label = 0; label < LABELS; label++) scores[t * LABELS + label]! += weights[id * LABELS + label]!;
      const free = expectations(scores, features.length, transitions, null);
      const bound = expectations(scores, features.length, transitions, allowed);
      loss += free.logZ - bound.logZ;
      for (const [t, ids] of features.entries()) {
        for (let label = 0; label < LABELS; label++) {
          const gradient = free.nodes[t * LABELS + label]! - bound.nodes[t * LABELS + label]!;
          if (Math.abs(gradient) < 1e-4) continue;
          for (const id of ids) {
            const at = id * LABELS + label;
            squares[at]! += gradient * gradient;
            const step = options.rate / Math.sqrt(squares[at]!);
            weights[at] = shrink(weights[at]! - step * gradient, step * options.sparsity);
          }
        }
      }
      for (let i = 0; i < transitions.length; i++) {
        const gradient = free.edges[i]! - bound.edges[i]!;
        if (transitions[i] === Number.NEGATIVE_INFINITY || gradient === 0) continue;
        transitionSquares[i]! += gradient * gradient;
        transitions[i]! -= (options.rate * gradient) / Math.sqrt(transitionSquares[i]!);
      }
    }
    process.stderr.write(`epoch ${epoch + 1}: loss ${(loss / examples.length).toFixed(4)}\n`);
  }
  return { hashes: Int32Array.from(rows.keys()), weights, transitions };
}

/** The weights as the tagger reads them, unrounded to bytes only so far as `Int8Array` asks. */
export function quantise({ hashes, weights, transitions }: Trained, threshold: number): { bytes: Buffer; features: number } {
  const LIMIT = 6;
  const scale = LIMIT / 127;
  const kept = [...hashes.keys()].filter((row) => {
    for (let label = 0; label < LABELS; label++) if (Math.abs(weights[row * LABELS + label]!) > threshold) return true;
    return false;
  });
  kept.sort((a, b) => hashes[a]! - hashes[b]!);
  const head = 8 + transitions.length * 8;
  const bytes = Buffer.alloc(head + 4 + kept.length * (4 + LABELS));
  bytes.writeDoubleLE(scale, 0);
  for (const [i, weight] of transitions.entries()) bytes.writeDoubleLE(weight, 8 + i * 8);
  bytes.writeUInt32LE(kept.length, head);
  for (const [i, row] of kept.entries()) bytes.writeInt32LE(hashes[row]!, head + 4 + i * 4);
  const base = head + 4 + kept.length * 4;
  for (let label = 0; label < LABELS; label++) {
    for (const [i, row] of kept.entries()) {
      const weight = weights[row * LABELS + label]!;
      const rounded = Math.abs(weight) < threshold / 2 ? 0 : Math.round(weight / scale);
      bytes.writeInt8(Math.max(-127, Math.min(127, rounded)), base + label * kept.length + i);
    }
  }
  return { bytes, features: kept.length };
}

function numberFeatures(sequences: readonly Sequence[], minCount: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of sequences)
    for (const hashes of features) for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const rows = new Map<number, number>();
  for (const [hash, count] of counts) if (count >= minCount) rows.set(hash, rows.size);
  return rows;
}

/** A name cannot go on that has not begun with its kind. Begins and goes on: see LABELS. */
function forbid(transitions: Float64Array): void {
  for (let from = 0; from < LABELS; from++)
    for (let to = 2; to < LABELS; to += 2) if (from !== to && from !== to - 1) transitions[from * LABELS + to] = Number.NEGATIVE_INFINITY;
}

interface Expectations {
  logZ: number;
  nodes: Float64Array;
  edges: Float64Array;
}

/** Forward and backward sums; with `allowed`, over the paths that the annotation allows. */
function expectations(scores: Float64Array, length: number, transitions: Float64Array, allowed: Uint16Array | null): Expectations {
  const size = length * LABELS;
  const forward = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  const backward = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  const may = (t: number, label: number) => allowed === null || ((allowed[t]! >> label) & 1) === 1;
  const terms = new Float64Array(LABELS);
  for (let label = 0; label < LABELS; label++) if (may(0, label)) forward[label] = scores[label]! + transitions[label]!;
  for (let t = 1; t < length; t++) {
    for (let to = 0; to < LABELS; to++) {
      if (!may(t, to)) continue;
      for (let from = 0; from < LABELS; from++) terms[from] = forward[(t - 1) * LABELS + from]! + transitions[from * LABELS + to]!;
      forward[t * LABELS + to] = logSum(terms) + scores[t * LABELS + to]!;
    }
  }
  for (let label = 0; label < LABELS; label++) if (may(length - 1, label)) backward[(length - 1) * LABELS + label] = 0;
  for (let t = length - 2; t >= 0; t--) {
    for (let from = 0; from < LABELS; from++) {
      if (!may(t, from)) continue;
      for (let to = 0; to < LABELS; to++)
        terms[to] = transitions[from * LABELS + to]! + scores[(t + 1) * LABELS + to]! + backward[(t + 1) * LABELS + to]!;
      backward[t * LABELS + from] = logSum(terms);
    }
  }
  const logZ = logSum(forward.subarray((length - 1) * LABELS));
  const nodes = new Float64Array(size);
  for (let i = 0; i < size; i++) nodes[i] = Math.exp(forward[i]! + backward[i]! - logZ);
  const edges = new Float64Array(LABELS * LABELS);
  for (let label = 0; label < LABELS; label++) edges[label]! += nodes[label]!;
  for (let t = 1; t < length; t++) {
    for (let from = 0; from < LABELS; from++) {
      const start = forward[(t - 1) * LABELS + from]!;
      if (start === Number.NEGATIVE_INFINITY) continue;
      for (let to = 0; to < LABELS; to++) {
        const at = t * LABELS + to;
        edges[from * LABELS + to]! += Math.exp(start + transitions[from * LABELS + to]! + scores[at]! + backward[at]! - logZ);
      }
    }
  }
  return { logZ, nodes, edges };
}

function logSum(terms: Float64Array): number {
  let highest = Number.NEGATIVE_INFINITY;
  for (const term of terms) if (term > highest) highest = term;
  if (highest === Number.NEGATIVE_INFINITY) return highest;
  let sum = 0;
  for (const term of terms) sum += Math.exp(term - highest);
  return highest + Math.log(sum);
}

const shrink = (weight: number, by: number): number => (weight > by ? weight - by : weight < -by ? weight + by : 0);

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}
