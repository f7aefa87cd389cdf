/** Atom 1.0 (RFC 4287) and 0.3. */
import { readFeedDate } from './dates.js';
import { paceOf } from './pace.js';
import { personName } from './rss.js';
import { LONGEST_SUMMARY, LONGEST_TITLE, oneLine, plainText } from './text.js';
import { type FeedItem, MOST_ITEMS, type ParsedFeed } from './types.js';
import { baseOf, child, childrenOf, elementsOf, first, resolveUrl, textOf, type XmlNode } from './xml.js';

export function readAtom(feed: XmlNode, url: string): ParsedFeed {
  const entries = feed.name === 'entry' ? [feed] : childrenOf(feed, 'entry');
  const items = entries.slice(0, MOST_ITEMS).map((entry) => readEntry(entry, feed, url));
  return {
    title: textConstruct(first(feed, ['title', 'dc:title']), LONGEST_TITLE),
    link: pageLink(feed, url),
    description: textConstruct(first(feed, ['subtitle', 'tagline', 'info']), LONGEST_SUMMARY),
    items,
    pace: paceOf(feed, items),
    sitemaps: [],
  };
}

function readEntry(entry: XmlNode, feed: XmlNode, url: string): FeedItem {
  const id = textOf(child(entry, 'id')).trim();
  const content = child(entry, 'content');
  const address =
    resolveUrl(textOf(child(entry, 'feedburner:origlink')), url) ??
    pageLink(entry, url) ??
    (content?.attributes.src ? resolveUrl(content.attributes.src, baseOf(content, url)) : null) ??
    (/^https?:\/\//i.test(id) ? resolveUrl(id, url) : null);
  const title = textConstruct(first(entry, ['title', 'dc:title', 'media:title']), LONGEST_TITLE);
  const updatedAt = dateOf(entry, ['updated', 'modified', 'dcterms:modified', 'dc:date']);
  return {
    id: id || address || title || '',
    url: address,
    title,
    summary:
      textConstruct(first(entry, ['summary']), LONGEST_SUMMARY) ??
      textConstruct(content, LONGEST_SUMMARY) ??
      textConstruct(first(entry, ['dc:description', 'media:description', 'subtitle']), LONGEST_SUMMARY) ??
      textConstruct(child(child(entry, 'media:group'), 'media:description'), LONGEST_SUMMARY),
    author: authorsOf(entry) ?? authorsOf(child(entry, 'source')) ?? authorsOf(feed),
    publishedAt: dateOf(entry, ['published', 'issued', 'created', 'dcterms:issued', 'dcterms:created', 'dc:date', 'pubdate']) ?? updatedAt,
    updatedAt,
  };
}

/** The link to the page itself: "alternate", which is meant when nothing is said; of several the one that is HTML. */
function pageLink(node: XmlNode, url: string): string | null {
  const alternates = childrenOf(node, 'link').filter(
    ({ attributes }) =>
      attributes.href !== undefined &&
      /^(?:|alternate|http:\/\/www\.iana\.org\/assignments\/relation\/alternate)$/i.test(attributes.rel?.trim() ?? ''),
  );
  const chosen = alternates.find(({ attributes }) => /^$|html/i.test(attributes.type ?? '')) ?? alternates[0];
  if (chosen) return resolveUrl(chosen.attributes.href, baseOf(chosen, url));
  const written = childrenOf(node, 'link').find((link) => textOf(link).trim());
  return written ? resolveUrl(textOf(written), baseOf(written, url)) : null;
}

/** Text constructs (RFC 4287, section 3.1); in Atom 0.3 `mode` says how the text is written, and the type is a media type. */
function textConstruct(node: XmlNode | null, longest: number): string | null {
  if (!node) return null;
  const type = (node.attributes.type ?? 'text').trim().toLowerCase();
  const mode = node.attributes.mode?.trim().toLowerCase();
  if (mode === 'base64' || (mode === undefined && isEncodedMedia(node, type))) {
    const decoded = Buffer.from(textOf(node).replace(/\s+/g, ''), 'base64').toString('utf8');
    return isPlain(type) ? oneLine(decoded, longest) : plainText(decoded, longest);
  }
  const isMarkupItself = type === 'xhtml' || (elementsOf(node).length > 0 && mode !== 'escaped');
  return isMarkupItself || (isPlain(type) && mode !== 'escaped') ? oneLine(textOf(node), longest) : plainText(textOf(node), longest);
}

const isPlain = (type: string): boolean => type === 'text' || type === 'text/plain' || type === '';

/** RFC 4287, section 4.1.3.3: content of a media type that is neither text nor XML is base64. */
function isEncodedMedia(node: XmlNode, type: string): boolean {
  return node.name === 'content' && type.includes('/') && !/^text\/|[/+]xml$|html/.test(type) && elementsOf(node).length === 0;
}

function authorsOf(node: XmlNode | null): string | null {
  const written = childrenOf(node, 'author').map(
    (author) => first(author, ['name', 'email']) ?? (elementsOf(author).length === 0 ? author : null),
  );
  const names = [...written, ...(written.length > 0 ? [] : childrenOf(node, 'dc:creator'))].flatMap(
    (each) => (each && personName(plainText(textOf(each), LONGEST_TITLE))) ?? [],
  );
  return names.length > 0 ? [...new Set(names)].join(', ').slice(0, LONGEST_TITLE) : null;
}

function dateOf(entry: XmlNode, names: readonly string[]): string | null {
  for (const name of names) {
    const at = readFeedDate(textOf(child(entry, name)));
    if (at) return at;
  }
  return null;
}
