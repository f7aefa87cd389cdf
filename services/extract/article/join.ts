/** An article that a site prints on several pages becomes one. Pure. */
import { Failure } from '../../errors.js';
import type { Article } from '../types.js';
import { fingerprint } from './fingerprint.js';
import { countWords, layOut, readArticle } from './read.js';

export interface FurtherPage {
  html: string | Uint8Array;
  contentType: string;
  url: string;
}

/** The first page with the paragraphs of the others behind its own, each once. The first that holds no article ends it. */
export function joinPages(first: Article, rest: readonly FurtherPage[]): Article {
  if (rest.length === 0) return first;
  const paragraphs = new Set(paragraphsOf(first));
  for (const page of rest) {
    const article = readFurther(page);
    if (article === null) break;
    for (const paragraph of paragraphsOf(article)) paragraphs.add(paragraph);
  }
  const { text, spans } = layOut([...paragraphs]);
  return { ...first, text, paragraphs: spans, wordCount: countWords(text), fingerprint: fingerprint(text) };
}

const paragraphsOf = ({ text, paragraphs }: Article): string[] => paragraphs.map(({ start, end }) => text.slice(start, end));

function readFurther({ html, contentType, url }: FurtherPage): Article | null {
  try {
    return readArticle(html, url, { contentType });
  } catch (error) {
    if (error instanceof Failure && (error.code === 'NO_ARTICLE' || error.code === 'PAYWALLED')) return null;
    throw error;
  }
}
