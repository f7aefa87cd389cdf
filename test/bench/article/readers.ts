/** The readers under measure, each from decoded HTML to all that it tells of an article. A reader is loaded in its own process only. */

export type Reader = (html: string, url: string) => unknown;

export const READERS: Readonly<Record<string, () => Promise<Reader>>> = {
  claimwire: async () => {
    const { readArticle } = await import('../../../services/extract/article/read.js');
    return (html, url) => readArticle(html, url);
  },
  'Readability + linkedom': async () => {
    const { Readability } = await import('@mozilla/readability');
    const { parseHTML } = await import('linkedom');
    return (html) => found(new Readability(parseHTML(html).document as unknown as Document).parse()?.content);
  },
  'defuddle + linkedom': async () => {
    const { Defuddle } = await import('defuddle/node');
    const { parseHTML } = await import('linkedom');
    // useAsync would let it ask third parties over the network.
    return async (html, url) => found((await Defuddle(parseHTML(html).document, url, { useAsync: false })).content);
  },
  '@extractus/article-extractor': async () => {
    const { extractFromHtml } = await import('@extractus/article-extractor');
    return async (html, url) => found((await extractFromHtml(html, url))?.content);
  },
};

function found(content: string | null | undefined): string {
  if (!content) throw new Error('The reader found no article.');
  return content;
}
