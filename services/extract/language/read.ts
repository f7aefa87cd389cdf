/** The body of an article with its linguistic skin. Pure, one pass a layer, linear. */
import type { Article, Document, Sentence, Span } from '../types.js';
import { findDates } from './dates.js';
import { dollarOf } from './dollars.js';
import { findQuantities } from './quantities.js';
import { findQuotations } from './quotations.js';
import { splitSentences } from './sentences.js';
import { firstEndingAfter } from './spans.js';
import { tokenize } from './tokens.js';

export function readDocument(
  article: Pick<Article, 'text' | 'title' | 'publishedAt' | 'language' | 'paragraphs'> & Partial<Pick<Article, 'canonicalUrl'>>,
): Document {
  const { text, paragraphs } = article;
  const quotations = findQuotations(text, paragraphs);
  const dollar = dollarOf(text, article.canonicalUrl);
  const sentences: Sentence[] = [];
  let nextQuotation = 0;
  for (const [paragraph, span] of paragraphs.entries()) {
    for (const { start, end } of splitSentences(text, span)) {
      while (nextQuotation < quotations.length && quotations[nextQuotation]!.end <= start) nextQuotation++;
      const quotes = [];
      for (let i = nextQuotation; i < quotations.length && quotations[i]!.start < end; i++) {
        const [from, to] = [Math.max(start, quotations[i]!.start), Math.min(end, quotations[i]!.end)];
        if (to > from) quotes.push({ start: from, end: to });
      }
      const tokens = tokenize(text, { start, end });
      let gates = 0;
      for (const token of tokens) gates |= token.gates;
      const dates = findDates(text, tokens, article.publishedAt);
      sentences.push({
        index: sentences.length,
        paragraph,
        start,
        end,
        tokens,
        gates,
        quantities: findQuantities(text, tokens, dollar).filter((quantity) => !isDay(quantity, dates)),
        dates,
        quotes,
      });
    }
  }
  return { text, title: article.title, date: article.publishedAt, language: article.language, sentences, quotations };
}

/** "the Oct. |7 talks|": the number is of a date. */
function isDay({ start }: Span, dates: readonly Span[]): boolean {
  const date = dates[firstEndingAfter(dates, start)];
  return date !== undefined && date.start < start;
}
