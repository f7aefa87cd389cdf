/** Strict scores (same boundaries, same kind) of found names against the annotation, and of the set of companies a page. */
import { TAGGED_KINDS } from '../../services/extract/companies/model.js';
import type { Document, Span } from '../../services/extract/types.js';
import type { Page } from './pages.js';

export interface FoundName extends Span {
  kind: string;
}

export function scoreNames(pages: readonly Page[], find: (document: Document) => FoundName[]): string {
  const counts = new Map<string, { right: number; found: number; marked: number }>();
  const count = (name: string) => {
    const known = counts.get(name) ?? { right: 0, found: 0, marked: 0 };
    counts.set(name, known);
    return known;
  };
  for (const { document, spans } of pages) {
    const found = find(document);
    const views: [string, (kind: string) => string | null][] = [
      ...TAGGED_KINDS.map((kind): [string, (kind: string) => string | null] => [kind, (each) => (each === kind ? kind : null)]),
      ['company or organization', (each) => (each === 'COMPANY' || each === 'ORGANIZATION' ? 'body' : null)],
      ['all', (each) => each],
    ];
    for (const [view, as] of views) {
      const key = (start: number, end: number, kind: string | null) => `${start} ${end} ${kind}`;
      const marked = new Set(spans.filter(([, , kind]) => as(kind)).map(([start, end, kind]) => key(start, end, as(kind))));
      const each = found.filter(({ kind }) => as(kind));
      tally(count(view), marked, new Set(each.map(({ start, end, kind }) => key(start, end, as(kind)))));
    }
    const companies = (list: { start: number; end: number; kind: string }[]) =>
      new Set(list.filter(({ kind }) => kind === 'COMPANY').map(({ start, end }) => document.text.slice(start, end).toLowerCase()));
    tally(count('companies a page'), companies(spans.map(([start, end, kind]) => ({ start, end, kind }))), companies(found));
  }
  const percent = (part: number, whole: number) => (whole ? (100 * part) / whole : 0).toFixed(1).padStart(6);
  return [...counts]
    .map(
      ([name, { right, found, marked }]) =>
        `${name.padEnd(26)} P${percent(right, found)} R${percent(right, marked)} F${percent(2 * right, found + marked)}`,
    )
    .join('\n');
}

function tally(count: { right: number; found: number; marked: number }, marked: ReadonlySet<string>, found: ReadonlySet<string>): void {
  count.found += found.size;
  count.marked += marked.size;
  for (const each of found) if (marked.has(each)) count.right++;
}
