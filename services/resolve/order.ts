import type { Evidence } from '../../schema/evidence.js';

/** Earliest first, and the same order whoever committed first: by publication, then article, then place in the text. */
export function inOrder<T extends { evidence: Evidence }>(passages: readonly T[]): T[] {
  return [...passages].sort(
    ({ evidence: a }, { evidence: b }) =>
      compare(a.publishedAt, b.publishedAt) ||
      compare(a.articleId, b.articleId) ||
      a.startOffset - b.startOffset ||
      a.endOffset - b.endOffset,
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
