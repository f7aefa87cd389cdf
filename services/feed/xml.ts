/** XML as feeds write it, to a small tree: broken nesting, undeclared entities and odd prefixes included. Bounded and without recursion. */
import { Parser } from 'htmlparser2';

export interface XmlNode {
  /** Local name in lower case, after the prefix's well-known meaning: "dc:creator", "content:encoded"; no prefix for the feed's own. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlNode[];
  /** Its own text and CDATA, in order, without that of its children. */
  text: string;
  parent: XmlNode | null;
}

/** Namespace → the prefix that this project uses for it; "" for the feed formats themselves. */
const NAMESPACES: Readonly<Record<string, string>> = {
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://purl.org/rss/1.0/modules/content/': 'content',
  'http://search.yahoo.com/mrss/': 'media',
  'http://search.yahoo.com/mrss': 'media',
  'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'http://www.w3.org/1999/xhtml': 'xhtml',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
  'http://www.google.com/schemas/sitemap-news/0.9': 'news',
  'http://rssnamespace.org/feedburner/ext/1.0': 'feedburner',
  'http://www.w3.org/2005/atom': '',
  'http://purl.org/atom/ns#': '',
  'http://purl.org/rss/1.0/': '',
  'http://my.netscape.com/rdf/simple/0.9/': '',
  'http://backend.userland.com/rss2': '',
  'http://www.sitemaps.org/schemas/sitemap/0.9': '',
};
const MOST_NODES = 200_000;
const LONGEST_TEXT = 1_000_000;

export function parseXml(text: string): XmlNode {
  const root: XmlNode = { name: '#root', attributes: {}, children: [], text: '', parent: null };
  const prefixes = new Map<string, string>();
  let open = root;
  let nodes = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++nodes > MOST_NODES) return;
        for (const [key, value] of Object.entries(attributes)) {
          if (key === 'xmlns') prefixes.set('', NAMESPACES[value.toLowerCase()] ?? prefixes.get('') ?? '');
          else if (key.startsWith('xmlns:')) prefixes.set(key.slice(6), NAMESPACES[value.toLowerCase()] ?? key.slice(6));
        }
        const node: XmlNode = { name: qualified(name, prefixes), attributes: lowerCase(attributes), children: [], text: '', parent: open };
        open.children.push(node);
        open = node;
      },
      onclosetag() {
        if (open.parent) open = open.parent;
      },
      ontext(data) {
        if (open.text.length < LONGEST_TEXT) open.text += data;
      },
    },
    { xmlMode: true, decodeEntities: true, recognizeCDATA: true, lowerCaseTags: false, lowerCaseAttributeNames: false },
  );
  parser.write(htmlEntities(text));
  parser.end();
  return root;
}

export const child = (node: XmlNode | null, name: string): XmlNode | null => node?.children.find((each) => each.name === name) ?? null;
export const childrenOf = (node: XmlNode | null, name: string): XmlNode[] => node?.children.filter((each) => each.name === name) ?? [];

/** All text below a node, markup of nested elements written out again, as Atom's xhtml content needs. */
export function innerText(node: XmlNode): string {
  if (node.children.length === 0) return node.text;
  const parts: string[] = [node.text];
  const stack = [...node.children].reverse();
  while (stack.length > 0) {
    const next = stack.pop()!;
    parts.push(' ', next.text, ' ');
    stack.push(...[...next.children].reverse());
  }
  return parts.join('');
}

/** The nearest xml:base values from the outside in. */
export function baseOf(node: XmlNode | null, documentUrl: string): string {
  const bases: string[] = [];
  for (let at = node; at; at = at.parent) if (at.attributes['xml:base']) bases.unshift(at.attributes['xml:base']);
  return bases.reduce((base, next) => resolveUrl(next, base) ?? base, documentUrl);
}

export function resolveUrl(address: string | null | undefined, base: string): string | null {
  const trimmed = address?.trim();
  if (!trimmed) return null;
  try {
    return new URL(trimmed, base).href;
  } catch {
    return null; // an address that is none says nothing
  }
}

function qualified(name: string, prefixes: ReadonlyMap<string, string>): string {
  const [prefix, local] = name.includes(':') ? (name.split(':', 2) as [string, string]) : ['', name];
  const known = prefixes.get(prefix) ?? prefix.toLowerCase();
  return known ? `${known}:${local.toLowerCase()}` : local.toLowerCase();
}

function lowerCase(attributes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name.toLowerCase(), value]));
}

/** HTML's named entities are no XML, but feeds use them. */
function htmlEntities(text: string): string {
  return text.replace(
    /&(nbsp|mdash|ndash|lsquo|rsquo|ldquo|rdquo|hellip|euro|pound|copy|reg|trade|eacute|egrave|agrave|uuml|ouml|auml|szlig|ntilde|ccedil|bull|middot|raquo|laquo);/g,
    (_, name: string) => ENTITIES[name] ?? '',
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  mdash: '—',
  ndash: '–',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  euro: '€',
  pound: '£',
  copy: '©',
  reg: '®',
  trade: '™',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  uuml: 'ü',
  ouml: 'ö',
  auml: 'ä',
  szlig: 'ß',
  ntilde: 'ñ',
  ccedil: 'ç',
  bull: '•',
  middot: '·',
  raquo: '»',
  laquo: '«',
};
