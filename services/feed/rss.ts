/** RSS 0.9x, 1.0 (RDF), 1.1 and 2.0 with its modules, and CDF, which names most things alike. */
import { readFeedDate } from './dates.js';
import { paceOf } from './pace.js';
import { LONGEST_SUMMARY, LONGEST_TITLE, plainText } from './text.js';
import { type FeedItem, MOST_ITEMS, type ParsedFeed } from './types.js';
import { baseOf, child, childrenOf, first, resolveUrl, textOf, type XmlNode } from './xml.js';

const TITLE = ['title', 'dc:title', 'dcterms:title', 'media:title', 'itunes:title'];
const SUMMARY = [
  'description',
  'abstract',
  'content:encoded',
  'dc:description',
  'dcterms:description',
  'dcterms:abstract',
  'summary',
  'itunes:summary',
  'itunes:subtitle',
  'media:description',
  'fullitem',
  'xhtml:body',
  'xhtml:div',
  'body',
  'content',
];
const PUBLISHED = [
  'pubdate',
  'published',
  'issued',
  'dcterms:issued',
  'dcterms:created',
  'dcterms:available',
  'created',
  'dc:date',
  'date',
  'news:publication_date',
];
const UPDATED = ['updated', 'modified', 'dcterms:modified', 'dc:date', 'lastbuilddate', 'lastmod'];
const AUTHOR = ['dc:creator', 'author', 'dc:author', 'dcterms:creator', 'itunes:author', 'managingeditor', 'dc:contributor'];

export function readRss(root: XmlNode, url: string): ParsedFeed {
  const channel = child(root, 'channel') ?? root;
  const holders = [channel, child(channel, 'items'), ...(channel === root ? [] : [root, child(root, 'items')])];
  const items = holders
    .flatMap((holder) => childrenOf(holder, 'item'))
    .slice(0, MOST_ITEMS)
    .map((item) => readItem(item, url));
  return {
    title: plain(channel, TITLE, LONGEST_TITLE),
    link: addressOf(channel, url) ?? resolveUrl(channel.attributes.href, baseOf(channel, url)),
    description: plain(
      channel,
      ['description', 'abstract', 'tagline', 'subtitle', 'dc:description', 'itunes:summary', 'itunes:subtitle'],
      LONGEST_SUMMARY,
    ),
    items,
    pace: paceOf(channel, items),
    sitemaps: [],
  };
}

function readItem(item: XmlNode, url: string): FeedItem {
  const base = baseOf(item, url);
  const guid = first(item, ['guid', 'id']);
  const guidText = textOf(guid).trim() || null;
  const about = item.attributes['rdf:about']?.trim() || null;
  const address =
    resolveUrl(textOf(child(item, 'feedburner:origlink')), base) ??
    addressOf(item, url) ??
    permalinkOf(guid, guidText, base) ??
    (isWebAddress(about) ? about : null) ??
    resolveUrl(item.attributes.href ?? child(item, 'a')?.attributes.href ?? textOf(child(item, 'url')), base);
  const title = plain(item, TITLE, LONGEST_TITLE);
  return {
    id: guidText ?? about ?? (textOf(child(item, 'dc:identifier')).trim() || null) ?? address ?? title ?? '',
    url: address,
    title,
    summary: plain(item, SUMMARY, LONGEST_SUMMARY) ?? plain(child(item, 'media:group'), ['media:description'], LONGEST_SUMMARY),
    author: authorOf(item),
    publishedAt: dateOf(item, PUBLISHED),
    updatedAt: dateOf(item, UPDATED) ?? readFeedDate(item.attributes.lastmod ?? null),
  };
}

/** The text of <link>, else the address of an Atom link to the page; others lead to the feed itself, to comments, to files. */
function addressOf(node: XmlNode, url: string): string | null {
  const links = childrenOf(node, 'link');
  for (const link of links) {
    const address = resolveUrl(textOf(link), baseOf(link, url));
    if (address) return address;
  }
  const alternate = links.find(({ attributes }) => attributes.href && (attributes.rel ?? 'alternate') === 'alternate');
  const resource = links.find(({ attributes }) => attributes['rdf:resource']);
  return (
    (alternate && resolveUrl(alternate.attributes.href, baseOf(alternate, url))) ||
    (resource ? resolveUrl(resource.attributes['rdf:resource'], baseOf(resource, url)) : null)
  );
}

/** A guid is an address unless it says that it is none (RSS 2.0, <guid>); to be a relative one it has to say so. */
function permalinkOf(guid: XmlNode | null, text: string | null, base: string): string | null {
  const says = guid?.attributes.ispermalink?.trim().toLowerCase();
  return says === 'true' || (says !== 'false' && isWebAddress(text)) ? resolveUrl(text, base) : null;
}

const isWebAddress = (text: string | null): text is string => /^https?:\/\//i.test(text ?? '');

/** The first of these fields that holds anybody, with all whom it holds. */
function authorOf(item: XmlNode): string | null {
  for (const name of AUTHOR) {
    const names = childrenOf(item, name).flatMap((node) => personName(plainText(textOf(child(node, 'name') ?? node), LONGEST_TITLE)) ?? []);
    if (names.length > 0) return [...new Set(names)].join(', ').slice(0, LONGEST_TITLE);
  }
  return null;
}

/** "jane@example.org (Jane Roe)", "Jane Roe <jane@example.org>", "jane@example.org Jane Roe" → "Jane Roe". */
export function personName(text: string | null): string | null {
  if (text === null) return null;
  const [, before = '', within = ''] = /^([^(<]{0,200})[(<]([^)>]{1,200})[)>]$/.exec(text) ?? [];
  const named = [before, within].map((part) => part.trim()).find((part) => part !== '' && !part.includes('@'));
  if (before.includes('@') || within.includes('@')) return named ?? text;
  return /^<?[^\s@]{1,100}@[^\s@]{1,100} ([^@]+)$/.exec(text)?.[1] ?? text;
}

function plain(node: XmlNode | null, names: readonly string[], longest: number): string | null {
  const found = first(node, names);
  return found && plainText(textOf(found), longest);
}

function dateOf(item: XmlNode, names: readonly string[]): string | null {
  for (const name of names) {
    const at = readFeedDate(textOf(child(item, name)));
    if (at) return at;
  }
  return null;
}
