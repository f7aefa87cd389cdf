/** Sitemaps, with the news extension, and indexes of sitemaps. */
import { readFeedDate } from './dates.js';
import { NO_PACE } from './pace.js';
import { LONGEST_TITLE, plainText } from './text.js';
import { type FeedItem, MOST_ITEMS, type ParsedFeed } from './types.js';
import { child, childrenOf, resolveUrl, textOf, type XmlNode } from './xml.js';

export function readSitemap(urlset: XmlNode, url: string): ParsedFeed {
  const entries = childrenOf(urlset, 'url').slice(0, MOST_ITEMS);
  const publication = child(child(entries[0] ?? null, 'news:news'), 'news:publication');
  return {
    title: plainText(textOf(child(publication, 'news:name')), LONGEST_TITLE),
    link: null,
    description: null,
    items: entries.map((entry) => readEntry(entry, url)),
    pace: NO_PACE,
    sitemaps: [],
  };
}

export function readSitemapIndex(index: XmlNode, url: string): ParsedFeed {
  const sitemaps = childrenOf(index, 'sitemap')
    .slice(0, MOST_ITEMS)
    .flatMap((sitemap) => {
      const address = resolveUrl(textOf(child(sitemap, 'loc')), url);
      return address ? [{ address, modifiedAt: readFeedDate(textOf(child(sitemap, 'lastmod'))) ?? '' }] : [];
    })
    .sort((a, b) => Number(a.modifiedAt < b.modifiedAt) - Number(a.modifiedAt > b.modifiedAt))
    .map(({ address }) => address);
  return { title: null, link: null, description: null, items: [], pace: NO_PACE, sitemaps };
}

function readEntry(entry: XmlNode, url: string): FeedItem {
  const news = child(entry, 'news:news');
  const address = resolveUrl(textOf(child(entry, 'loc')), url);
  return {
    id: address ?? '',
    url: address,
    title: plainText(textOf(child(news, 'news:title')), LONGEST_TITLE),
    summary: null,
    author: null,
    publishedAt: readFeedDate(textOf(child(news, 'news:publication_date'))),
    updatedAt: readFeedDate(textOf(child(entry, 'lastmod'))),
  };
}
