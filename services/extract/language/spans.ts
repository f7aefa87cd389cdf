/** Search in spans that are in order and do not overlap. */
import type { Span } from '../types.js';

/** Index of the first span that ends after `offset`; `spans.length` when none does. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the first span that starts at `offset` or behind it; `spans.length` when none does. */
export function firstStartingAt(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle]!.start >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The span that holds the character at `offset`. */
export function spanAt<T extends Span>(spans: readonly T[], offset: number): T | null {
  const span = spans[firstEndingAfter(spans, offset)];
  return span && span.start <= offset ? span : null;
}
