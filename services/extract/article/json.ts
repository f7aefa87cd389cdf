/** How a page describes itself in JSON-LD (schema.org). Hostile like all else. */

export interface Described {
  headline: string | null;
  body: string | null;
  authors: string[];
  published: string | null;
  modified: string | null;
  publisher: string | null;
  image: string | null;
  description: string | null;
  paywalled: boolean;
  isArticle: boolean;
}

type Json = { [key: string]: unknown };

const ARTICLE_TYPE = /(?:Article|Posting|Report|Review|WebPage|VideoObject)$/;
const MOST_NODES = 5_000;

/** The best description among the scripts: an article before a page. */
export function readJsonLd(scripts: readonly string[]): Described | null {
  const nodes = scripts.flatMap((script) => flatten(parse(script)));
  const typed = nodes.filter((node) => types(node).some((type) => ARTICLE_TYPE.test(type)));
  const best = typed.find((node) => types(node).some((type) => /Article$|Posting$|Report$/.test(type))) ?? typed[0];
  if (!best) return null;
  const names = new Map(nodes.flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], node] as const] : [])));
  return {
    headline: text(best.headline) ?? text(best.name),
    body: text(best.articleBody),
    authors: people(best.author ?? best.creator, names),
    published: text(best.datePublished) ?? text(best.uploadDate),
    modified: text(best.dateModified),
    publisher: people(best.publisher, names)[0] ?? null,
    image: imageOf(best.image),
    description: text(best.description),
    paywalled: best.isAccessibleForFree === false || /^false$/i.test(String(best.isAccessibleForFree ?? '')),
    isArticle: types(best).some((type) => /Article$|Posting$|Report$/.test(type)),
  };
}

/** Null for what is no JSON. */
export function parse(script: string): unknown {
  const trimmed = script.trim().replace(/^<!--|-->$|^\/\*.*?\*\/|;$/g, '');
  const mended = /[\u0000-\u001f]/.test(trimmed) ? [trimmed.replace(/[\u0000-\u001f]+/g, ' ')] : [];
  for (const candidate of [trimmed, ...mended]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // Broken JSON is common on the web; the second form mends raw line breaks within strings, and then the next rule of the ladder has its turn.
    }
  }
  return null;
}

function flatten(root: unknown): Json[] {
  const nodes: Json[] = [];
  const stack: unknown[] = [root];
  while (stack.length > 0 && nodes.length < MOST_NODES) {
    const value = stack.pop();
    if (Array.isArray(value)) stack.push(...value.slice(0, 500).reverse());
    else if (value && typeof value === 'object') {
      nodes.push(value as Json);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'hasPart']) stack.push((value as Json)[key]);
    }
  }
  return nodes;
}

const types = (node: Json): string[] => [node['@type']].flat().filter((type): type is string => typeof type === 'string');

function text(value: unknown): string | null {
  if (Array.isArray(value) && value.length > 1 && value.every((part) => typeof part === 'string')) return value.join('\n\n');
  // Lists within lists, as deep as anyone has written them in earnest.
  const first = [value].flat(3)[0];
  const stated = first && typeof first === 'object' ? (first as Json)['@value'] : first;
  return typeof stated === 'string' && stated.trim() ? stated.trim() : null;
}

function people(value: unknown, names: ReadonlyMap<string, Json>): string[] {
  return [value]
    .flat()
    .slice(0, 20)
    .flatMap((each): string[] => {
      if (typeof each === 'string') return [each];
      if (!each || typeof each !== 'object') return [];
      const node = each as Json;
      const resolved = node.name === undefined && typeof node['@id'] === 'string' ? (names.get(node['@id']) ?? node) : node;
      return [resolved.name].flat().filter((name): name is string => typeof name === 'string');
    });
}

function imageOf(value: unknown): string | null {
  const first = [value].flat()[0];
  return typeof first === 'string' ? first : first && typeof first === 'object' ? text((first as Json).url) : null;
}
