/** Feed bytes to items: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, JSON Feed, sitemaps and their indexes. Pure. */
import { gunzipSync } from 'node:zlib';
import { Failure } from '../errors.js';
import { readAtom } from './atom.js';
import { decodeXml } from './encoding.js';
import { readJsonFeed } from './json.js';
import { readRss } from './rss.js';
import { readSitemap, readSitemapIndex } from './sitemap.js';
import type { ParsedFeed } from './types.js';
import { elementsOf, parseXml, type XmlNode } from './xml.js';

export type { FeedItem, ParsedFeed } from './types.js';

export interface ParseOptions {
  /** Address of the feed: what relative addresses are relative to. */
  url: string;
  /** The HTTP header, whose charset comes before that of the XML declaration (RFC 7303). */
  contentType?: string;
}

/** Sitemaps are served as .gz files; this many bytes come out of one at most. */
const MOST_GUNZIPPED = 50 * 1024 * 1024;

/** Throws a Failure (NOT_A_FEED) that says what came instead. */
export function parseFeed(bytes: Uint8Array | string, options: ParseOptions): ParsedFeed {
  const text = (typeof bytes === 'string' ? bytes : decodeXml(gunzipped(bytes, options.url), options.contentType)).replace(
    /^[\ufeff\s\0]+/,
    '',
  );
  if (/^[{[]/.test(text)) return readJsonFeed(text, options.url);
  const tops = elementsOf(parseXml(text));
  const elements = tops[0]?.name === 'xml' ? elementsOf(tops[0]) : tops;
  for (const [names, read] of FORMATS) {
    const root = elements.find(({ name }) => names.includes(name));
    if (root) return read(root, options.url);
  }
  throw new Failure(
    'NOT_A_FEED',
    `A feed (RSS, Atom, JSON Feed, sitemap) is expected at ${options.url}, got ${describe(text, tops[0], options.contentType)}.`,
  );
}

const FORMATS: readonly (readonly [names: readonly string[], read: (root: XmlNode, url: string) => ParsedFeed])[] = [
  [['rss', 'rdf:rdf', 'rdf', 'channel'], readRss],
  [['feed', 'entry'], readAtom],
  [['urlset'], readSitemap],
  [['sitemapindex'], readSitemapIndex],
];

function describe(text: string, top: XmlNode | undefined, contentType: string | undefined): string {
  if (text === '') return 'an empty answer';
  if (top?.name === 'html' || top?.name === 'xhtml:html' || /^<!doctype html/i.test(text)) return 'a web page';
  return top
    ? `a document of <${top.name.replace(/[^\w:.-]/g, '?').slice(0, 40)}>`
    : `something of the type ${JSON.stringify(contentType?.slice(0, 100) ?? 'unknown')}`;
}

function gunzipped(bytes: Uint8Array, url: string): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_GUNZIPPED });
  } catch (error) {
    throw new Failure('NOT_A_FEED', `A feed is expected at ${url}, got a gzip file that is broken or holds more than 50 MB.`, {
      cause: error,
    });
  }
}
