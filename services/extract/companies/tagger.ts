/** A linear-chain conditional random field over the zones of a document: which tokens name a company, a body, a person, a place, a product. */
import { wordClass } from '../language/words.js';
import type { Document, EntityKind, Sentence } from '../types.js';
import { describeDocument } from './features.js';
import { LABELS, type Model, shippedModel, TAGGED_KINDS } from './model.js';
import { findZones, LONGEST_ZONE, type Zone } from './zones.js';

export interface TaggedName {
  sentence: Sentence;
  /** Tokens, half-open. */
  from: number;
  to: number;
  kind: EntityKind;
  /** Log of how much likelier each kind is here than no name at all, in the order of `TAGGED_KINDS`. */
  scores: Float64Array;
}

export function tagNames(document: Document, model: Model = shippedModel(), zones = findZones(document)): TaggedName[] {
  const { describe } = describeDocument(document, zones);
  const names: TaggedName[] = [];
  for (const zone of zones) {
    if (isFunctionWord(zone)) continue;
    const length = zone.to - zone.from;
    for (let t = 0; t < length; t++) {
      model.sums.fill(0);
      describe(zone, zone.from + t, model);
      for (let label = 0; label < LABELS; label++) scores[t * LABELS + label] = model.sums[label]! * model.scale;
    }
    const path = bestPath(length, model.transitions);
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
        scores: spanScores(t, end, model.transitions),
      });
      t = end;
    }
  }
  return names;
}

/** "|The| shares fell": a capital that opens the sentence, and no more. */
const isFunctionWord = ({ sentence: { tokens }, from, to }: Zone): boolean => from === 0 && to === 1 && wordClass(tokens[0]!) !== 'WORD';

/** Of the zone in hand: how each label scores for each token, the label that best comes before it, and the best label. */
const scores = new Float64Array(LONGEST_ZONE * LABELS);
const back = new Uint8Array(LONGEST_ZONE * LABELS);
const path = new Uint8Array(LONGEST_ZONE);
/** How the best paths to each label of a token score, and of the token behind it. */
const ends = [new Float64Array(LABELS), new Float64Array(LABELS)] as const;

/** Viterbi. The zone begins and ends outside of names. */
function bestPath(length: number, transitions: Float64Array): Uint8Array {
  let [current, next] = ends;
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
  let last = 0;
  for (let label = 1; label < LABELS; label++) if (current[label]! > current[last]!) last = label;
  path[length - 1] = last;
  for (let t = length - 1; t > 0; t--) path[t - 1] = back[t * LABELS + path[t]!]!;
  return path;
}

/** How each kind would score for the same span, against calling it no name. */
function spanScores(from: number, to: number, transitions: Float64Array): Float64Array {
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
