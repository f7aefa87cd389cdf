/** Lists of feeds as OPML 2.0. Pure. */
import { Failure } from '../errors.js';
import { decodeXml } from './encoding.js';
import { LONGEST_TITLE, oneLine } from './text.js';
import { child, elementsOf, parseXml, type XmlNode } from './xml.js';

export interface OpmlFeed {
  url: string;
  title: string | null;
}

/** Feeds of all folders, each once. Throws a Failure (NOT_A_FEED) for what is no OPML. */
export function parseOpml(opmlBytes: Uint8Array | string): OpmlFeed[] {
  const text = typeof opmlBytes === 'string' ? opmlBytes : decodeXml(opmlBytes);
  const opml = child(parseXml(text.replace(/^\ufeff/, '')), 'opml');
  if (!opml) throw new Failure('NOT_A_FEED', 'A list of feeds in OPML is expected, with <opml> as its root element.');
  const found = new Map<string, OpmlFeed>();
  const stack: XmlNode[] = [opml];
  while (stack.length > 0) {
    const node = stack.pop()!;
    const url = node.attributes.xmlurl?.trim();
    if (node.name === 'outline' && url && !found.has(url)) found.set(url, { url, title: titleOf(node) });
    const below = elementsOf(node);
    for (let i = below.length - 1; i >= 0; i--) stack.push(below[i]!);
  }
  return [...found.values()];
}

const titleOf = ({ attributes }: XmlNode): string | null =>
  oneLine(attributes.title ?? '', LONGEST_TITLE) ?? oneLine(attributes.text ?? '', LONGEST_TITLE);

export function formatOpml(feeds: readonly OpmlFeed[], title = 'Feeds read by Claimwire'): string {
  const outlines = feeds.map(
    (feed) =>
      `    <outline type="rss" text="${escapeXml(feed.title ?? feed.url)}" title="${escapeXml(feed.title ?? feed.url)}" xmlUrl="${escapeXml(feed.url)}"/>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>${escapeXml(title)}</title></head>`,
    '  <body>',
    ...outlines,
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}

function escapeXml(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '').replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
