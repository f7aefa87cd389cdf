/** Feed bytes to items: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, JSON Feed, news sitemaps. Pure. */

import { textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';
import { Failure } from '../errors.js';
import { decodeHtml } from '../scrape/decode.js';
import { readFeedDate } from './dates.js';
import { baseOf, child, childrenOf, innerText, parseXml, resolveUrl, type XmlNode } from './xml.js';

export interface FeedItem {
  /** The feed's own id for it, else its address. */
  id: string;
  url: string | null;
  title: string | null;
  summary: string | null;
  author: string | null;
  publishedAt: string | null;
  updatedAt: string | null;
}

export interface ParsedFeed {
  title: string | null;
  link: string | null;
  description: string | null;
  items: FeedItem[];
  /** Sitemaps that a sitemap index names. */
  sitemaps: string[];
}

export interface ParseOptions {
  /** Address of the feed: what relative addresses are relative to. */
  url: string;
  contentType?: string;
}

const MOST_ITEMS = 50_000;
const LONGEST_TITLE = 2_000;
const LONGEST_SUMMARY = 20_000;

/** Throws a Failure (NOT_A_FEED) that says what came instead. */
export function parseFeed(bytes: Uint8Array | string, options: ParseOptions): ParsedFeed {
  const text = typeof bytes === 'string' ? bytes : decodeFeed(bytes, options.contentType);
  const trimmed = text.replace(/^[\ufeff\s]+/, '');
  if (trimmed.startsWith('{')) return parseJsonFeed(trimmed, options.url);
  const root = parseXml(trimmed);
  const top = root.children.find((node) => !node.name.startsWith('?') && !node.name.startsWith('!'));
  for (const [names, read] of FORMATS) {
    const found =
      root.children.find((node) => names.includes(node.name)) ??
      (top?.name === 'xml' ? top.children.find((node) => names.includes(node.name)) : undefined);
    if (found) return read(found, options.url);
  }
  throw new Failure(
    'NOT_A_FEED',
    `A feed (RSS, Atom, JSON Feed, sitemap) is expected at ${options.url}, got ${describe(trimmed, top, options.contentType)}.`,
  );
}

const FORMATS: readonly (readonly [names: readonly string[], read: (root: XmlNode, url: string) => ParsedFeed])[] = [
  [['rss', 'rdf:rdf', 'rdf', 'channel'], readRss],
  [['feed'], readAtom],
  [['urlset'], readSitemap],
  [['sitemapindex'], readSitemapIndex],
];

function describe(text: string, top: XmlNode | undefined, contentType: string | undefined): string {
  if (text === '') return 'an empty answer';
  if (/^<!doctype html|^<html/i.test(text)) return 'a web page';
  return top ? `a document of <${top.name.slice(0, 40)}>` : `something of the type ${JSON.stringify(contentType ?? 'unknown')}`;
}

/** The XML declaration is asked where HTTP says nothing, as RFC 7303 has it. */
function decodeFeed(bytes: Uint8Array, contentType: string | undefined): string {
  return decodeHtml(bytes, contentType).html;
}

function readRss(root: XmlNode, url: string): ParsedFeed {
  const channel = root.name === 'channel' ? root : child(root, 'channel');
  const items = [...childrenOf(channel, 'item'), ...(channel === root ? [] : childrenOf(root, 'item'))];
  return {
    title: plain(first(channel, ['title'])),
    link: resolveUrl(linkOf(channel), baseOf(channel, url)),
    description: plain(first(channel, ['description', 'dc:description', 'itunes:summary'])),
    items: items
      .slice(0, MOST_ITEMS)
      .map((item) => rssItem(item, url))
      .filter(hasSubstance),
    sitemaps: [],
  };
}

function rssItem(item: XmlNode, url: string): FeedItem {
  const base = baseOf(item, url);
  const guid = child(item, 'guid');
  const guidText = guid?.text.trim() || null;
  const permalink = guid && guid.attributes.ispermalink !== 'false' && /^https?:/i.test(guidText ?? '') ? guidText : null;
  const address = resolveUrl(child(item, 'feedburner:origlink')?.text || linkOf(item) || permalink || item.attributes['rdf:about'], base);
  return {
    id: guidText ?? item.attributes['rdf:about'] ?? address ?? '',
    url: address,
    title: plain(first(item, ['title', 'dc:title', 'media:title'])),
    summary: plain(
      first(item, ['description', 'content:encoded', 'dc:description', 'summary', 'itunes:summary', 'media:description']),
      LONGEST_SUMMARY,
    ),
    author: authorName(plain(first(item, ['dc:creator', 'author', 'itunes:author', 'media:credit']))),
    publishedAt: readFeedDate(
      first(item, ['pubdate', 'dc:date', 'dcterms:issued', 'dcterms:created', 'published', 'news:publication_date', 'date'])?.text ?? null,
    ),
    updatedAt: readFeedDate(first(item, ['updated', 'atom:updated', 'dcterms:modified', 'a10:updated', 'lastmod'])?.text ?? null),
  };
}

function linkOf(node: XmlNode | null): string | null {
  const links = childrenOf(node, 'link');
  const named = links.find((link) => link.text.trim());
  if (named) return named.text;
  return (
    (
      links.find((link) => link.attributes.href && (link.attributes.rel ?? 'alternate') === 'alternate') ??
      links.find((link) => link.attributes.href)
    )?.attributes.href ?? null
  );
}

function readAtom(feed: XmlNode, url: string): ParsedFeed {
  return {
    title: atomText(child(feed, 'title')),
    link: atomLink(feed, url),
    description: atomText(first(feed, ['subtitle', 'tagline', 'info'])),
    items: childrenOf(feed, 'entry')
      .slice(0, MOST_ITEMS)
      .map((entry) => atomEntry(entry, feed, url))
      .filter(hasSubstance),
    sitemaps: [],
  };
}

function atomEntry(entry: XmlNode, feed: XmlNode, url: string): FeedItem {
  const address = atomLink(entry, url);
  const author = child(entry, 'author') ?? child(child(entry, 'source'), 'author') ?? child(feed, 'author');
  return {
    id: child(entry, 'id')?.text.trim() || address || '',
    url: address ?? resolveUrl(/^https?:/i.test(child(entry, 'id')?.text.trim() ?? '') ? child(entry, 'id')!.text : null, url),
    title: atomText(child(entry, 'title')),
    summary: atomText(first(entry, ['summary', 'content']), LONGEST_SUMMARY),
    author: plain(first(author, ['name', 'email'])) ?? plain(first(entry, ['dc:creator'])),
    publishedAt:
      readFeedDate(first(entry, ['published', 'issued', 'created', 'dc:date'])?.text ?? null) ??
      readFeedDate(first(entry, ['updated', 'modified'])?.text ?? null),
    updatedAt: readFeedDate(first(entry, ['updated', 'modified'])?.text ?? null),
  };
}

function atomLink(node: XmlNode, url: string): string | null {
  const links = childrenOf(node, 'link').filter((link) => link.attributes.href);
  const chosen =
    links.find((link) => /^(?:alternate|)$/.test(link.attributes.rel ?? '') && /html|^$/.test(link.attributes.type ?? '')) ??
    links.find((link) => (link.attributes.rel ?? 'alternate') === 'alternate');
  return chosen ? resolveUrl(chosen.attributes.href, baseOf(chosen, url)) : null;
}

/** Text constructs (RFC 4287, section 3.1); Atom 0.3 says base64 in `mode`, and 1.0 by a media type that is no text. */
function atomText(node: XmlNode | null, longest = LONGEST_TITLE): string | null {
  if (!node) return null;
  const type = (node.attributes.type ?? 'text').toLowerCase();
  const encoded =
    node.attributes.mode === 'base64' ||
    (node.name === 'content' && node.children.length === 0 && /\//.test(type) && !/^text\/|xml$|\+xml/.test(type));
  const text = encoded ? Buffer.from(node.text.trim(), 'base64').toString('utf8') : innerText(node);
  return type === 'text' || type === 'text/plain' ? oneLine(text, longest) : stripMarkup(text, longest);
}

function readSitemap(urlset: XmlNode, url: string): ParsedFeed {
  const entries = childrenOf(urlset, 'url').slice(0, MOST_ITEMS);
  return {
    title: plain(child(child(child(entries[0] ?? null, 'news:news'), 'news:publication'), 'news:name')),
    link: null,
    description: null,
    items: entries
      .map((entry): FeedItem => {
        const news = child(entry, 'news:news');
        const address = resolveUrl(child(entry, 'loc')?.text, url);
        return {
          id: address ?? '',
          url: address,
          title: plain(child(news, 'news:title')),
          summary: null,
          author: null,
          publishedAt: readFeedDate(child(news, 'news:publication_date')?.text ?? null),
          updatedAt: readFeedDate(child(entry, 'lastmod')?.text ?? null),
        };
      })
      .filter(hasSubstance),
    sitemaps: [],
  };
}

function readSitemapIndex(index: XmlNode, url: string): ParsedFeed {
  const sitemaps = childrenOf(index, 'sitemap').flatMap((each) => resolveUrl(child(each, 'loc')?.text, url) ?? []);
  return { title: null, link: null, description: null, items: [], sitemaps: sitemaps.slice(0, MOST_ITEMS) };
}

function parseJsonFeed(text: string, url: string): ParsedFeed {
  let feed: Record<string, unknown>;
  try {
    feed = JSON.parse(text);
  } catch (error) {
    throw new Failure('NOT_A_FEED', `A feed is expected at ${url}, got JSON that does not parse (${(error as Error).message}).`, {
      cause: error,
    });
  }
  if (!Array.isArray(feed.items))
    throw new Failure('NOT_A_FEED', `A JSON Feed with a list of items is expected at ${url}, got JSON without one.`);
  const text_ = (value: unknown) => (typeof value === 'string' && value.trim() ? value : null);
  return {
    title: oneLine(text_(feed.title) ?? '', LONGEST_TITLE),
    link: resolveUrl(text_(feed.home_page_url), url),
    description: oneLine(text_(feed.description) ?? '', LONGEST_SUMMARY),
    items: feed.items
      .slice(0, MOST_ITEMS)
      .filter((item): item is Record<string, unknown> => typeof item === 'object' && item !== null)
      .map((item): FeedItem => {
        const authors = [item.authors ?? item.author]
          .flat()
          .flatMap((author) => (author && typeof author === 'object' ? (text_((author as { name?: unknown }).name) ?? []) : []));
        const address = resolveUrl(text_(item.url) ?? text_(item.external_url), url);
        return {
          id: typeof item.id === 'number' ? String(item.id) : (text_(item.id) ?? address ?? ''),
          url: address,
          title: oneLine(text_(item.title) ?? '', LONGEST_TITLE),
          summary:
            oneLine(text_(item.summary) ?? text_(item.content_text) ?? '', LONGEST_SUMMARY) ??
            stripMarkup(text_(item.content_html) ?? '', LONGEST_SUMMARY),
          author: authors[0] ?? null,
          publishedAt: readFeedDate(text_(item.date_published)),
          updatedAt: readFeedDate(text_(item.date_modified)),
        };
      })
      .filter(hasSubstance),
    sitemaps: [],
  };
}

/** The first of these children that says anything. */
function first(node: XmlNode | null, names: readonly string[]): XmlNode | null {
  for (const name of names) {
    const found = childrenOf(node, name).find((each) => innerText(each).trim() !== '');
    if (found) return found;
  }
  return null;
}

function plain(node: XmlNode | null, longest = LONGEST_TITLE): string | null {
  return node ? stripMarkup(innerText(node), longest) : null;
}

/** Escaped or literal markup to one line of text. */
function stripMarkup(text: string, longest: number): string | null {
  const bounded = text.slice(0, longest * 20);
  return oneLine(
    /[<&]/.test(bounded) ? textContent(parseDocument(bounded.replace(/<(?:br|p|div|li)\b[^>]{0,200}>/gi, ' '))) : bounded,
    longest,
  );
}

function oneLine(text: string, longest: number): string | null {
  const line = text
    .slice(0, longest * 20)
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return line ? line.slice(0, longest) : null;
}

/** "jane@example.org (Jane Roe)" → "Jane Roe". */
function authorName(text: string | null): string | null {
  return text === null ? null : (/^\S+@\S+\s*\((.{1,200})\)$/.exec(text)?.[1] ?? text);
}

const hasSubstance = (item: FeedItem): boolean => item.url !== null || item.title !== null || item.summary !== null;
