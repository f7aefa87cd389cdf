/** How alike two texts are, as sets of stems. Pure. */
import { fold, stems } from './terms.js';

/** Share of the smaller set that the larger one holds, 0 to 1. */
export function containment(a: readonly string[], b: readonly string[]): number {
  const [small, large] = a.length <= b.length ? [a, new Set(b)] : [b, new Set(a)];
  if (small.length === 0) return 0;
  return small.filter((stem) => large.has(stem)).length / small.length;
}

/** Size of the intersection over the size of the union, 0 to 1. */
export function jaccard(a: readonly string[], b: readonly string[]): number {
  const right = new Set(b);
  const shared = a.filter((stem) => right.has(stem)).length;
  return shared / (a.length + b.length - shared || 1);
}

/** True when one quotation holds the other, word for word; very short ones prove nothing. */
export function sameQuotation(a: string | null, b: string | null): boolean {
  if (!a || !b) return false;
  const [x, y] = [spoken(a), spoken(b)];
  const shorter = x.length <= y.length ? x : y;
  return shorter.split(' ').length >= 3 && ` ${x.length <= y.length ? y : x} `.includes(` ${shorter} `);
}

export const contentStems = (text: string): string[] => stems(text, 120);

const spoken = (text: string): string => (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
