/** Feeds that a web page names (HTML, link type "alternate"; RSS autodiscovery). Pure and linear. */
import { load } from 'cheerio/slim';
import { LONGEST_TITLE, oneLine } from './text.js';
import { resolveUrl } from './xml.js';

export interface FeedLink {
  url: string;
  title: string | null;
  /** Media type in lower case. */
  type: string;
}

const FEED_TYPE = /^(?:application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json|xml)|text\/xml)$/;
const JSON_TYPE = 'application/json';
const MOST_LINKS = 50;
const LONGEST_HEAD = 500_000;

/** In the page's order, each once; comment feeds last. */
export function discoverFeeds(html: string, pageUrl: string): FeedLink[] {
  const found = new Map<string, FeedLink>();
  // Tag by tag, since a parser's time grows with the square of the nesting that a hostile head may have.
  const tags = [...headOf(html).matchAll(/<(?:link|base)\s[^>]{1,2000}>/gi)].map(([tag]) => tag);
  const $ = load(tags.join(''));
  const base = resolveUrl($('base[href]').first().attr('href'), pageUrl) ?? pageUrl;
  for (const { attribs } of $('link[rel][href]').toArray()) {
    const link = found.size < MOST_LINKS ? feedLink(attribs, base) : null;
    if (link && !found.has(link.url)) found.set(link.url, link);
  }
  const isComments = ({ url, title }: FeedLink) => /comments?\b/i.test(`${title ?? ''} ${url}`);
  return [...found.values()].sort((a, b) => Number(isComments(a)) - Number(isComments(b)));
}

function feedLink(attributes: Readonly<Record<string, string>>, base: string): FeedLink | null {
  const relations = (attributes.rel ?? '').toLowerCase().split(/\s+/);
  const type = (attributes.type ?? '').split(';')[0]!.trim().toLowerCase();
  const isFeed =
    relations.includes('feed') ||
    (relations.includes('alternate') && (FEED_TYPE.test(type) || (type === JSON_TYPE && /feed/i.test(attributes.href ?? ''))));
  const url = isFeed ? resolveUrl(attributes.href, base) : null;
  return url && /^https?:/.test(url) ? { url, title: oneLine(attributes.title ?? '', LONGEST_TITLE), type } : null;
}

/** Up to the body, so that nothing that a reader wrote counts. */
function headOf(html: string): string {
  const body = html.search(/<body[\s>]/i);
  return html.slice(0, Math.min(body < 0 ? html.length : body, LONGEST_HEAD));
}
