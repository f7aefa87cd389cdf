/** XML as feeds write it, to a small tree: broken nesting, undeclared entities and odd prefixes included. Linear, bounded, without recursion. */
import { parseDocument, Tokenizer } from 'htmlparser2';
import { NAMESPACES, OWN_PREFIXES } from './namespaces.js';
import { UNHEARD } from './tokens.js';

export interface XmlNode {
  /** Local name in lower case, after the prefix's well-known meaning: "dc:creator", "content:encoded"; no prefix for the feed's own. */
  name: string;
  /** Names as those of elements; a name without a prefix belongs to its element. */
  attributes: Readonly<Record<string, string>>;
  /** Text (CDATA included) and elements, in order. */
  content: (XmlNode | string)[];
  parent: XmlNode | null;
}

/** Prefix → this project's prefix, as it holds within an element. */
type Scope = ReadonlyMap<string, string>;

interface OpenNode {
  node: XmlNode;
  /** The name as written, in lower case: what a closing tag has to say. */
  tag: string;
  scope: Scope;
}

const MOST_NODES = 300_000;
const MOST_ATTRIBUTES = 100;
/** Namespaces are declared near the root, and on the markup within an entry. */
const DEEPEST_DECLARATION = 32;
const MOST_PREFIXES = 100;
/** One of these lies right within one of the others: whoever opens it elsewhere forgot to close what is open. */
const ITEMS: ReadonlySet<string> = new Set(['item', 'entry']);
const HOLDERS: readonly string[] = ['channel', 'items', 'feed', 'rdf:rdf', 'rss'];
/** These hold text alone: a field that opens within one of them is its neighbour, and its end was forgotten or misspelt. */
const LEAVES: ReadonlySet<string> = new Set(['title', 'link', 'guid', 'pubdate']);
const FIELDS: ReadonlySet<string> = new Set([...LEAVES, 'description', 'author', 'category', 'comments', 'content:encoded', 'dc:creator']);

/** The document as a node that holds its root element. Never throws: what is no XML gives a tree without elements. */
export function parseXml(text: string): XmlNode {
  const source = expandEntities(escapeStray(text));
  const root: XmlNode = { name: '#document', attributes: {}, content: [], parent: null };
  const stack: OpenNode[] = [{ node: root, tag: '', scope: new Map([['', '']]) }];
  const openTags = new Map<string, number>();
  let nodes = 0;
  let tag = '';
  let attributes: [name: string, value: string][] = [];
  let value = '';
  let attribute = '';

  const add = (piece: string) => {
    if (nodes > MOST_NODES) return;
    const { content } = stack.at(-1)!.node;
    const before = content.at(-1);
    if (typeof before === 'string') content[content.length - 1] = before + piece;
    else content.push(piece);
  };
  const open = () => {
    if (++nodes > MOST_NODES) return;
    if (ITEMS.has(tag)) closeUpTo(HOLDERS);
    else if (FIELDS.has(tag) && LEAVES.has(stack.at(-1)!.tag)) closeOne();
    const { node: parent, scope: outer } = stack.at(-1)!;
    const scope = stack.length > DEEPEST_DECLARATION ? outer : declare(attributes, outer, stack.length === 1);
    const node: XmlNode = {
      name: qualified(tag, scope, true),
      attributes: Object.fromEntries(attributes.map(([name, text]) => [qualified(name, scope, false), text])),
      content: [],
      parent,
    };
    parent.content.push(node);
    stack.push({ node, tag, scope });
    openTags.set(tag, (openTags.get(tag) ?? 0) + 1);
  };
  const closeOne = (): string => {
    const closed = stack.pop()!.tag;
    openTags.set(closed, openTags.get(closed)! - 1);
    return closed;
  };
  const close = (name: string) => {
    if (!openTags.get(name)) return;
    while (closeOne() !== name);
  };
  const closeUpTo = (holders: readonly string[]) => {
    if (!holders.some((holder) => openTags.get(holder))) return;
    while (!holders.includes(stack.at(-1)!.tag)) closeOne();
  };

  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: true },
    {
      ...UNHEARD,
      ontext: (start, end) => add(source.slice(start, end)),
      ontextentity: (codePoint) => add(String.fromCodePoint(codePoint)),
      oncdata: (start, end, offset) => add(source.slice(start, end - offset)),
      onopentagname: (start, end) => {
        tag = source.slice(start, end).toLowerCase();
        attributes = [];
      },
      onattribname: (start, end) => {
        attribute = source.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata: (start, end) => {
        value += source.slice(start, end);
      },
      onattribentity: (codePoint) => {
        value += String.fromCodePoint(codePoint);
      },
      onattribend: () => {
        if (attributes.length < MOST_ATTRIBUTES) attributes.push([attribute, value]);
      },
      onopentagend: open,
      onselfclosingtag: () => {
        open();
        if (nodes <= MOST_NODES) close(tag);
      },
      onclosetag: (start, end) => {
        if (nodes <= MOST_NODES) close(source.slice(start, end).trim().toLowerCase());
      },
    },
  );
  tokenizer.write(source);
  tokenizer.end();
  return root;
}

export const elementsOf = (node: XmlNode | null): XmlNode[] =>
  node ? node.content.filter((piece): piece is XmlNode => typeof piece !== 'string') : [];
export const childrenOf = (node: XmlNode | null, name: string): XmlNode[] => elementsOf(node).filter((each) => each.name === name);
export const child = (node: XmlNode | null, name: string): XmlNode | null => elementsOf(node).find((each) => each.name === name) ?? null;

/** The first of these children, in the order of the names, that says anything. */
export function first(node: XmlNode | null, names: readonly string[]): XmlNode | null {
  const elements = elementsOf(node).filter(({ name }) => names.includes(name));
  for (const name of names) {
    const found = elements.find((each) => each.name === name && textOf(each).trim() !== '');
    if (found) return found;
  }
  return null;
}

/** Elements that stand apart from the text around them; all others run on with it. */
const BLOCKS: ReadonlySet<string> = new Set(
  'address article br blockquote dd div dl dt figure h1 h2 h3 h4 h5 h6 hr li ol p pre section table td th tr ul'.split(' '),
);

/** All text at and below a node, in order. */
export function textOf(node: XmlNode | null): string {
  if (!node) return '';
  const parts: string[] = [];
  const stack: (XmlNode | string)[] = [node];
  while (stack.length > 0) {
    const next = stack.pop()!;
    if (typeof next === 'string') {
      parts.push(next);
      continue;
    }
    const apart = next !== node && BLOCKS.has(next.name.slice(next.name.indexOf(':') + 1));
    if (apart) {
      parts.push(' ');
      stack.push(' ');
    }
    for (let i = next.content.length - 1; i >= 0; i--) stack.push(next.content[i]!);
  }
  return parts.join('');
}

/** xml:base values from the outside in (XML Base, section 4). */
export function baseOf(node: XmlNode | null, documentUrl: string): string {
  const bases: string[] = [];
  for (let at = node; at; at = at.parent) if (at.attributes['xml:base']) bases.unshift(at.attributes['xml:base']);
  return bases.reduce((base, next) => resolveUrl(next, base) ?? base, documentUrl);
}

/** Null for what leads to no page: "javascript:", "mailto:", and what is no address at all. */
export function resolveUrl(address: string | null | undefined, base: string): string | null {
  const trimmed = address?.trim();
  if (!trimmed) return null;
  try {
    const url = new URL(trimmed, base);
    return /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    return null; // an address that is none says nothing
  }
}

function declare(attributes: readonly [string, string][], outer: Scope, atRoot: boolean): Scope {
  const declared = attributes.filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'));
  if (declared.length === 0) return outer;
  const scope = new Map(outer);
  for (const [name, value] of declared) {
    const prefix = name === 'xmlns' ? '' : name.slice(6);
    const known =
      NAMESPACES[
        value
          .trim()
          .toLowerCase()
          .replace(/^https:/, 'http:')
          .replace(/[/#]$/, '')
      ];
    if (scope.size < MOST_PREFIXES || scope.has(prefix)) scope.set(prefix, known ?? (prefix || (atRoot ? '' : 'foreign')));
  }
  return scope;
}

function qualified(name: string, scope: Scope, isElement: boolean): string {
  const colon = name.indexOf(':');
  if (colon < 0 && !isElement) return name;
  const prefix = colon < 0 ? '' : name.slice(0, colon);
  const meaning = scope.get(prefix) ?? (OWN_PREFIXES.has(prefix) ? '' : prefix);
  return meaning ? `${meaning}:${name.slice(colon + 1)}` : name.slice(colon + 1);
}

/** "<" is no markup where no name, declaration or instruction can follow: "<3". CDATA sections stay as they are. */
function escapeStray(text: string): string {
  const parts: string[] = [];
  for (let at = 0; at < text.length; ) {
    const start = text.indexOf('<![CDATA[', at);
    const end = start < 0 ? -1 : text.indexOf(']]>', start);
    parts.push(text.slice(at, start < 0 ? undefined : start).replace(/<(?=[^A-Za-z_:!?/\u0080-\uffff])/g, '&lt;'));
    if (start >= 0) parts.push(text.slice(start, end < 0 ? undefined : end));
    at = end < 0 ? text.length : end;
  }
  return parts.join('');
}

/** HTML's named entities are no XML, but feeds use them; so are those that a document declares for itself, if they are plain text. */
function expandEntities(text: string): string {
  const known = new Map<string, string>();
  for (const [, name, value] of text.slice(0, 20_000).matchAll(/<!ENTITY\s+([\w.-]{1,50})\s+(?:"([^"&<%]{0,200})"|'[^']{0,200}')\s*>/g))
    if (value !== undefined) known.set(name!, value);
  return text.replace(/&(?!(?:amp|lt|gt|quot|apos);)([a-zA-Z][\w.-]{0,50});/g, (written, name: string) => {
    const value = known.get(name) ?? characterOf(written);
    known.set(name, value);
    return value;
  });
}

/** "&eacute;" → "é", after HTML's own table; itself when HTML does not know it either. */
function characterOf(entity: string): string {
  const [node] = parseDocument(entity).children;
  const character = node && 'data' in node ? String(node.data) : entity;
  return character === '<' || character === '&' ? entity : character;
}
