/** Scores of a reading against what a person marked: text by shingles, title, writers and day. */

/** What a reader should find on a page; a field that is left out was not marked. */
export interface Marked {
  text?: string | null;
  title?: string | null;
  authors?: string[] | null;
  /** YYYY-MM-DD. */
  date?: string | null;
  /** The same with time and zone, where the page gives them. */
  datetime?: string | null;
}

export interface Reading {
  text: string;
  title: string;
  authors: string[];
  publishedAt: string | null;
}

export interface Overlap {
  precision: number;
  recall: number;
}

export interface Scores {
  pages: number;
  body: Overlap & { f1: number };
  titleExact: number;
  authorsF1: number;
  sameDay: number;
}

const SHINGLE = 4;
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

/** Shared shingles of four words, counted as often as they occur: the measure of Scrapinghub's article extraction benchmark (2020). */
export function overlap(marked: string, read: string): Overlap {
  const [wanted, found] = [shingles(marked), shingles(read)];
  let shared = 0;
  for (const [shingle, times] of wanted) shared += Math.min(times, found.get(shingle) ?? 0);
  const [all, got] = [sizeOf(wanted), sizeOf(found)];
  return { precision: got === 0 ? Number(all === 0) : shared / got, recall: all === 0 ? 1 : shared / all };
}

/** Means over the pages that carry each mark; precision counts only pages on which something was read, as that benchmark does. */
export function scoreAll(pairs: readonly { marked: Marked; read: Reading }[]): Scores {
  const bodies = pairs
    .filter(({ marked }) => marked.text != null)
    .map(({ marked, read }) => ({ ...overlap(marked.text!, read.text), read }));
  const precision = mean(bodies.filter(({ read }) => read.text !== '').map((body) => body.precision));
  const recall = mean(bodies.map((body) => body.recall));
  const titles = pairs.filter(({ marked }) => marked.title);
  const days = pairs.filter(({ marked }) => marked.date);
  return {
    pages: pairs.length,
    body: { precision, recall, f1: harmonic(precision, recall) },
    titleExact: mean(titles.map(({ marked, read }) => Number(plain(marked.title!) === plain(read.title)))),
    authorsF1: scoreAuthors(pairs.filter(({ marked }) => (marked.authors?.length ?? 0) > 0)),
    sameDay: mean(days.map(({ marked, read }) => Number(isSameDay(marked, read.publishedAt)))),
  };
}

export function scoreAuthors(pairs: readonly { marked: Marked; read: Reading }[]): number {
  let [right, wanted, found] = [0, 0, 0];
  for (const { marked, read } of pairs) {
    const names = new Set(marked.authors!.map(loose).filter(Boolean));
    const given = new Set(read.authors.map(loose).filter(Boolean));
    right += [...given].filter((name) => names.has(name)).length;
    wanted += names.size;
    found += given.size;
  }
  return harmonic(right / (found || 1), right / (wanted || 1));
}

/** By the page's own calendar or by that of Greenwich: sets do not say which they mean. */
export function isSameDay(marked: Marked, publishedAt: string | null): boolean {
  const days = [marked.date?.slice(0, 10), marked.datetime?.slice(0, 10), utcDay(marked.datetime)];
  return publishedAt !== null && days.includes(publishedAt.slice(0, 10));
}

export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const loose = (text: string): string => wordsOf(plain(text).toLowerCase()).join(' ');

function utcDay(datetime: string | null | undefined): string | undefined {
  const at = Date.parse(datetime ?? '');
  return Number.isNaN(at) ? undefined : new Date(at).toISOString().slice(0, 10);
}

function shingles(text: string): Map<string, number> {
  const words = wordsOf(text);
  const counts = new Map<string, number>();
  for (let i = 0; words.length > 0 && i < Math.max(1, words.length - SHINGLE + 1); i++) {
    const shingle = words.slice(i, i + SHINGLE).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

const sizeOf = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, times) => sum + times, 0);
const mean = (values: readonly number[]): number =>
  values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length;
const harmonic = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b));
