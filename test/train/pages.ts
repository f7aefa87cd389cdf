/** Annotated pages as sequences of tokens, each with the labels that it may have. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeDocument, type FeatureSink, runFeatures, wordFeatures } from '../../services/extract/companies/features.js';
import { TAGGED_KINDS } from '../../services/extract/companies/model.js';
import { readDocument } from '../../services/extract/language/read.js';
import type { Document } from '../../services/extract/types.js';

/** [start, end, kind] in UTF-16 code units of the text. */
export type NameSpan = [start: number, end: number, kind: string];

export interface Page {
  id: string;
  document: Document;
  spans: NameSpan[];
}

export interface Sequence {
  /** Feature hashes of each token. */
  features: Int32Array[];
  /** Bit l: the token may bear label l. */
  allowed: Uint16Array;
}

/** Kinds of names that an annotation's type may stand for. Other types, and no type, are outside. */
export const KINDS_OF: Readonly<Record<string, readonly string[]>> = {
  COMPANY: ['COMPANY'],
  ORGANIZATION: ['ORGANIZATION'],
  PERSON: ['PERSON'],
  PLACE: ['PLACE'],
  PRODUCT: ['PRODUCT'],
  ORG: ['COMPANY', 'ORGANIZATION'],
  PER: ['PERSON'],
  LOC: ['PLACE'],
};

/** Pages of `names/names.jsonl`. */
export function readPages(file: string): Page[] {
  return readLines(file).map((page) => ({ id: String(page.id), document: asDocument(page.text), spans: page.spans }));
}

/** Documents of a file of tokenised sentences, such as wikigold; none when the file is not there. */
export function readTokenised(file: string): Page[] {
  if (!existsSync(file)) return [];
  const documents = new Map<string, { lines: string[]; spans: NameSpan[]; length: number }>();
  for (const { doc, tokens, spans } of readLines(file)) {
    const page = documents.get(doc) ?? { lines: [], spans: [], length: 0 };
    documents.set(doc, page);
    const { text, at } = joinTokens(tokens);
    for (const [from, to, kind] of spans) page.spans.push([page.length + at[from]!.start, page.length + at[to - 1]!.end, kind]);
    page.lines.push(text);
    page.length += text.length + 1;
  }
  return [...documents].map(([id, { lines, spans }]) => ({ id: join(file, id), document: asDocument(lines.join('\n')), spans }));
}

export function asDocument(text: string): Document {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({ start: index, end: index + line.length }));
  return readDocument({ text, title: '', publishedAt: null, language: 'en', paragraphs });
}

export function sequencesOf({ document, spans }: Page): Sequence[] {
  const sorted = [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const { zones, describe } = describeDocument(document);
  let first = 0;
  return zones.map((zone) => {
    const tokens = zone.sentence.tokens.slice(zone.from, zone.to);
    while (first < sorted.length && sorted[first]![1] <= tokens[0]!.start) first++;
    const allowed = new Uint16Array(tokens.length);
    let next = first;
    for (const [t, token] of tokens.entries()) {
      while (next < sorted.length && sorted[next]![1] <= token.start) next++;
      const span = sorted[next];
      const inside = span && token.end > span[0];
      const begins = inside && (t === 0 || tokens[t - 1]!.end <= span[0]);
      const kinds = inside ? (KINDS_OF[span[2]] ?? []) : [];
      for (const kind of kinds) allowed[t]! |= 1 << (TAGGED_KINDS.indexOf(kind as never) * 2 + (begins ? 1 : 2));
      // What one set calls miscellaneous may be a product or nothing.
      if (inside && span[2] === 'MISC') allowed[t]! |= 1 | (1 << (TAGGED_KINDS.indexOf('PRODUCT') * 2 + (begins ? 1 : 2)));
      else if (kinds.length === 0) allowed[t] = 1;
    }
    const features = tokens.map((_, t) => {
      const hashes: number[] = [];
      const sink: FeatureSink = {
        add: (hash) => hashes.push(hash),
        addWord: (word, role) => hashes.push(...wordFeatures(word, role)),
        addOfRun: (word, role, place) => hashes.push(...runFeatures(word, role, place)),
      };
      describe(zone, zone.from + t, sink);
      return Int32Array.from(hashes);
    });
    return { features, allowed };
  });
}

// biome-ignore lint/suspicious/noExplicitAny: data files, each with its own shape
const readLines = (file: string): any[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

function joinTokens(tokens: readonly string[]): { text: string; at: { start: number; end: number }[] } {
  let text = '';
  const at = tokens.map((token, i) => {
    const glued = /^(?:[.,;:!?%)\]}’”]|['’]s|n't)$/.test(token) || /^[([{$£€“‘#@]$/.test(tokens[i - 1] ?? '');
    if (i > 0 && !glued) text += ' ';
    const start = text.length;
    text += token;
    return { start, end: text.length };
  });
  return { text, at };
}
