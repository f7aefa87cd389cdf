/** Which page an address stands for, and which pages carry one text. Pure. */
import type { Article } from '../../schema/article.js';
import { isNearDuplicate } from '../extract/article/fingerprint.js';
import { canonicalUrl, publisherDomain } from '../scrape/url.js';

/** A page may name its canonical address on its own publisher's sites only: nobody speaks for another's article. */
export function articleAddress(fetchedUrl: string, claimedCanonical: string): string {
  const fetched = canonicalUrl(fetchedUrl);
  try {
    const claimed = canonicalUrl(claimedCanonical, fetchedUrl);
    return publisherDomain(claimed) === publisherDomain(fetched) ? claimed : fetched;
  } catch {
    return fetched; // a canonical link that is no address says nothing
  }
}

export type Carrier = Pick<Article, 'id' | 'publishedAt' | 'fetchedAt' | 'fingerprint' | 'duplicateOfId' | 'originId'>;

export interface Originality {
  /** Shared by every article that carries the text, whichever came first. */
  originId: string;
  /** The earliest carrier; null when that is this article. */
  duplicateOfId: string | null;
  /** Known articles that turn out to be reprints of this one. */
  reprints: string[];
}

/** Finds the article its place among the known ones that may carry the same text. */
export function originality(article: Carrier, known: readonly Carrier[]): Originality {
  const carriers = known.filter((other) => other.id !== article.id && isNearDuplicate(other.fingerprint, article.fingerprint));
  if (carriers.length === 0) return { originId: article.originId, duplicateOfId: null, reprints: [] };
  const earliest = [article, ...carriers].reduce((best, other) => (appearedBefore(other, best) ? other : best));
  const originId = carriers.map((carrier) => carrier.originId).sort()[0]!;
  return {
    originId,
    duplicateOfId: earliest.id === article.id ? null : earliest.id,
    reprints: earliest.id === article.id ? carriers.filter((other) => other.duplicateOfId !== article.id).map(({ id }) => id) : [],
  };
}

function appearedBefore(a: Carrier, b: Carrier): boolean {
  const [x, y] = [a.publishedAt ?? a.fetchedAt, b.publishedAt ?? b.fetchedAt];
  return x === y ? a.id < b.id : x < y;
}
