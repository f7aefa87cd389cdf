/** JSON that pages carry: schema.org descriptions, and application state that holds the whole text. Hostile like all else. */

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

/** The longest run of paragraphs of HTML or text that application state holds; null when there is none of an article's length. */
export function readStateBody(scripts: readonly string[]): string | null {
  let best: string | null = null;
  for (const script of scripts) {
    const stack: unknown[] = [parse(script)];
    for (let looked = 0; stack.length > 0 && looked < 50_000; looked++) {
      const value = stack.pop();
      if (typeof value === 'string') {
        if (value.length > 600 && value.length > (best?.length ?? 0) && /[.!?]["”’]?(?:\s|<|$)/.test(value) && value.split(' ').length > 80)
          best = value;
      } else if (value && typeof value === 'object') stack.push(...Object.values(value).slice(0, 2_000));
    }
  }
  return best;
}

function parse(script: string): unknown {
  const trimmed = script.trim().replace(/^<!--|-->$|^\/\*.*?\*\/|;$/g, '');
  for (const candidate of [trimmed, trimmed.replace(/[\u0000-\u001f]+/g, ' ')]) {
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
  if (Array.isArray(value))
    return value.length > 1 && value.every((part) => typeof part === 'string') ? value.join('\n\n') : text(value[0]);
  if (typeof value === 'string' && value.trim()) return value.trim();
  return value && typeof value === 'object' ? text((value as Json)['@value']) : null;
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
