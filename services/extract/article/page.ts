/** One walk over a page: its metadata and its blocks of text. No recursion, so that no nesting is too deep. */
import type { AnyNode, Document as Dom, Element } from 'domhandler';
import { parseHtml } from './parse.js';
import { isState } from './state.js';
import { ARTICLE_HINT, BLOCK_TAGS, BOILERPLATE, DOUBTED_TAGS, KICKER, SKIPPED_TAGS } from './vocabulary.js';

export interface Block {
  tag: string;
  text: string;
  /** Characters, three for each of a script that writes a word in one or two: so much text is so much to read in any language. */
  weight: number;
  linkedCharacters: number;
  container: number;
  boilerplate: boolean;
}

/** Containers are numbered in the order in which they open, so that those within one are the run from it to its `last`; so are their blocks. */
export interface Container {
  parent: number;
  last: number;
  /** Blocks within it: from `start` to before `end`. */
  start: number;
  end: number;
  tag: string;
  /** Its class attribute. */
  names: string;
  id: string;
  /** Named as what surrounds an article. */
  boilerplate: boolean;
  /** Marked as the article's: an <article>, itemprop="articleBody", or a telling class. */
  hint: number;
}

/** A heading of the first rank; one with a label over it is followed by itself without the label. */
export interface Heading {
  text: string;
  /** Blocks of the page that come before it. */
  before: number;
}

export interface Page {
  title: string;
  headings: Heading[];
  meta: Map<string, string[]>;
  links: Map<string, string>;
  jsonLd: string[];
  /** Scripts that hold the state of an application, such as __NEXT_DATA__: see state.ts. */
  stateScripts: string[];
  times: string[];
  itemprops: Map<string, string[]>;
  bylines: string[];
  language: string | null;
  containers: Container[];
  blocks: Block[];
}

/** Characters beyond which a page is cut: five megabytes are no article. */
const LONGEST_PAGE = 5_000_000;
const MOST_BLOCKS = 20_000;
const LONGEST_ATTRIBUTE = 2_000;
const LONGEST_STRING = 5_000;
const MOST_SCRIPTS = 500;
const MOST_HEADINGS = 200;
/** Nodes that are looked at for the text of an element. */
const MOST_NODES = 10_000;
const LONGEST_NAME = 200;
/** Weight of a paragraph that is prose rather than a label. */
export const PROSE = 80;

interface Frame {
  node: AnyNode;
  container: number;
  linked: boolean;
  leaving: boolean;
}

export function readPage(html: string): Page {
  const dom: Dom = parseHtml(html.length > LONGEST_PAGE ? html.slice(0, LONGEST_PAGE) : html);
  const page: Page = {
    title: '',
    headings: [],
    meta: new Map(),
    links: new Map(),
    jsonLd: [],
    stateScripts: [],
    times: [],
    itemprops: new Map(),
    bylines: [],
    language: null,
    containers: [{ parent: -1, last: 0, start: 0, end: 0, tag: 'root', names: '', id: '', boilerplate: false, hint: 0 }],
    blocks: [],
  };
  let buffer: string[] = [];
  let linkedCharacters = 0;
  let atLineBreak = false;
  /** What the next text stands in: its element, and the container that it counts for. */
  let open = { element: 0, container: 0, tag: 'root' };
  const elements: number[] = [];

  const flush = () => {
    const text = clean(buffer.join(''));
    if (text && page.blocks.length < MOST_BLOCKS) {
      elements.push(open.element);
      page.blocks.push({
        tag: open.tag,
        text,
        weight: weigh(text),
        linkedCharacters,
        container: open.container,
        boilerplate: false,
      });
    }
    buffer = [];
    linkedCharacters = 0;
  };

  const stack: Frame[] = dom.children.map((node) => ({ node, container: 0, linked: false, leaving: false })).reverse();
  while (stack.length > 0) {
    const frame = stack.pop()!;
    const { node } = frame;
    if (node.type === 'text') {
      buffer.push(node.data);
      if (atLineBreak) atLineBreak = node.data.trim() === '';
      if (frame.linked) linkedCharacters += node.data.trim().length;
      continue;
    }
    if (!('children' in node) || !('name' in node)) continue;
    const element = node as Element;
    const tag = element.name;
    const isBlock = BLOCK_TAGS.has(tag);
    if (frame.leaving) {
      if (isBlock) flush();
      close(page, frame.container);
      const { parent } = page.containers[frame.container]!;
      open = { element: parent, container: parent, tag: 'div' };
      continue;
    }
    readMetadata(page, element);
    if (tag === 'br') {
      // Two in a row part paragraphs on pages that know no others.
      if (atLineBreak) flush();
      else buffer.push('\n');
      atLineBreak = true;
      continue;
    }
    if (tag === 'head') {
      // Its children hold metadata and no text.
      for (const child of [...element.children].reverse())
        if ('name' in child) stack.push({ node: child, container: 0, linked: false, leaving: false });
      continue;
    }
    if (SKIPPED_TAGS.has(tag) || tag === 'title' || isHidden(element)) continue;
    let container = frame.container;
    if (isBlock) {
      flush();
      const names = `${element.attribs.class ?? ''} ${element.attribs.id ?? ''}`.slice(0, LONGEST_ATTRIBUTE);
      const hint = hintOf(element, names);
      const boilerplate = DOUBTED_TAGS.has(tag) || (hint === 0 && isBoilerplate(element, names));
      container = page.containers.length;
      page.containers.push({
        parent: frame.container,
        last: container,
        start: page.blocks.length,
        end: page.blocks.length,
        tag,
        names: (element.attribs.class ?? '').slice(0, LONGEST_NAME),
        id: (element.attribs.id ?? '').slice(0, LONGEST_NAME),
        boilerplate,
        hint,
      });
      open = { element: container, container: frame.container, tag };
      if (!/^(?:p|h[1-6]|li|blockquote|pre|dd|dt)$/.test(tag)) open.container = container;
      stack.push({ node, container, linked: false, leaving: true });
    }
    const inLink = frame.linked || tag === 'a';
    for (let i = element.children.length - 1; i >= 0; i--)
      stack.push({ node: element.children[i]!, container, linked: inLink, leaving: false });
  }
  flush();
  close(page, 0);
  markBoilerplate(page, elements);
  return page;
}

/** Of the prose of a page: what holds more of it is no mere surrounding, whatever its name. */
const MOST_BOILERPLATE = 0.75;

function markBoilerplate({ containers, blocks }: Page, elements: readonly number[]): void {
  const before = new Float64Array(blocks.length + 1);
  for (const [i, { weight, linkedCharacters, text }] of blocks.entries())
    before[i + 1] = before[i]! + (weight >= PROSE && linkedCharacters * 2 < text.length ? weight : 0);
  const most = before[blocks.length]! * MOST_BOILERPLATE;
  const marked = new Uint8Array(containers.length);
  for (const [i, { parent, start, end, boilerplate }] of containers.entries())
    marked[i] = Number((parent >= 0 && marked[parent] === 1) || (boilerplate && before[end]! - before[start]! <= most));
  for (const [i, block] of blocks.entries()) block.boilerplate = marked[elements[i]!] === 1;
}

function close({ containers, blocks }: Page, container: number): void {
  containers[container]!.last = containers.length - 1;
  containers[container]!.end = blocks.length;
}

const DENSE_SCRIPT = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/** The length of a text in Latin characters that say as much. */
export function weigh(text: string): number {
  return text.length + 2 * (text.match(DENSE_SCRIPT)?.length ?? 0);
}

const tagOf = (node: unknown): string =>
  node && typeof node === 'object' && 'name' in node ? String((node as { name: unknown }).name) : '';

function hintOf(element: Element, names: string): number {
  if (element.attribs.itemprop === 'articleBody') return 3;
  if (ARTICLE_HINT.test(names)) return 2;
  return element.name === 'article' || element.name === 'main' ? 1 : 0;
}

/** A telling name counts on parts of a page, not on what holds all of it; a name that also speaks of the article tells nothing. */
function isBoilerplate({ name, parent }: Element, names: string): boolean {
  if (name === 'body' || name === 'html' || name === 'main' || name === 'article') return false;
  if (name === 'header') return !/^(?:article|main)$/.test(tagOf(parent));
  return BOILERPLATE.test(names) && !/article|content|main|body|story|post(?!er)|text/i.test(names);
}

/** React streams what it shows later into `<div hidden id="S:0">`: not hidden to readers. */
function isHidden({ attribs }: Element): boolean {
  return (
    ('hidden' in attribs && !/^[SB]:[0-9a-f]+$/.test(attribs.id ?? '')) ||
    attribs['aria-hidden'] === 'true' ||
    /display:\s*none/i.test((attribs.style ?? '').slice(0, LONGEST_ATTRIBUTE))
  );
}

function readMetadata(page: Page, element: Element): void {
  const { name, attribs } = element;
  const add = (key: string | undefined, value: string | undefined) => {
    if (key) addTo(page.meta, key.toLowerCase(), value);
  };
  if (name === 'meta') {
    add(attribs.property, attribs.content);
    add(attribs.name, attribs.content);
    if (attribs.itemprop) addTo(page.itemprops, attribs.itemprop, attribs.content);
  } else if (name === 'link') {
    for (const rel of (attribs.rel ?? '').slice(0, LONGEST_NAME).toLowerCase().split(/\s+/))
      if (attribs.href && !page.links.has(rel)) page.links.set(rel, attribs.href.slice(0, LONGEST_ATTRIBUTE));
  } else if (name === 'title') page.title ||= clean(textOf(element, 1_000));
  else if (name === 'h1') {
    for (const text of headingsOf(element))
      if (page.headings.length < MOST_HEADINGS) page.headings.push({ text, before: page.blocks.length });
  } else if (name === 'html') page.language = attribs.lang ?? attribs['xml:lang'] ?? null;
  else if (name === 'script') {
    const type = (attribs.type ?? '').toLowerCase();
    if (type.includes('ld+json')) page.jsonLd.push(textOf(element, 1_000_000));
    else if ((type === 'application/json' || isState(textOf(element, 500))) && page.stateScripts.length < MOST_SCRIPTS)
      page.stateScripts.push(textOf(element, 2_000_000));
  } else if (name === 'time' && page.times.length < 20) page.times.push(attribs.datetime ?? clean(textOf(element, 100)));
  if (attribs.itemprop && name !== 'meta')
    addTo(page.itemprops, attribs.itemprop, attribs.content ?? attribs.datetime ?? clean(textOf(element, 300)));
  if (
    page.bylines.length < 10 &&
    name !== 'script' &&
    (/(?:^|[\s_-])(?:byline|author|contributor)(?:[-_]{0,2}(?:name|names|link))?(?:$|[\s_-])/i.test(attribs.class ?? '') ||
      attribs.rel === 'author')
  ) {
    page.bylines.push(clean(textOf(element, 300)));
  }
}

function addTo(lists: Map<string, string[]>, name: string, value: string | undefined): void {
  if (!value?.trim() || name.length > LONGEST_NAME) return;
  const list = lists.get(name) ?? [];
  if (list.length < 20) lists.set(name, [...list, value.trim().slice(0, LONGEST_ATTRIBUTE)]);
}

/** The text of a heading, and that without the label over it where there is one. */
function headingsOf(element: Element): string[] {
  const isLabel = (child: AnyNode) => 'attribs' in child && KICKER.test((child.attribs.class ?? '').slice(0, LONGEST_ATTRIBUTE));
  const children = element.children.slice(0, MOST_NODES);
  const bare = children.filter((child) => !isLabel(child));
  const texts = [element, ...(bare.length < children.length ? [{ children: bare }] : [])].map((part) => clean(textOf(part, 1_000)));
  return texts.filter((text, i) => i === 0 || text !== '');
}

/** Text below an element, up to a length; iterative. */
function textOf(element: { children: AnyNode[] }, longest: number): string {
  const parts: string[] = [];
  let length = 0;
  const stack: AnyNode[] = element.children.slice(0, MOST_NODES).reverse();
  for (let looked = 0; stack.length > 0 && length < longest && looked < MOST_NODES; looked++) {
    const node = stack.pop()!;
    if (node.type === 'text') {
      parts.push(node.data);
      length += node.data.length;
    } else if ('name' in node && node.name === 'br') parts.push('\n');
    else if ('children' in node) stack.push(...node.children.slice(0, 1_000).reverse());
  }
  return parts.join('').slice(0, longest);
}

/** One line: no control, bidi-override or zero-width characters, white space collapsed. */
export function clean(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The first `LONGEST_STRING` characters of a string that may hold markup or entities, escaped twice even, as one line of text. */
export function plainText(text: string): string {
  const start = text.slice(0, LONGEST_STRING);
  if (!/[&<]/.test(start)) return clean(start);
  const once = textOf(parseHtml(start.replace(/<(?![a-z/!])/gi, '&lt;')), LONGEST_STRING);
  return clean(/&(?:#\w{2,7}|[a-z]{2,8});/i.test(once) ? textOf(parseHtml(once.replaceAll('<', '&lt;')), LONGEST_STRING) : once);
}
