/** What stands in quotation marks. One pass a paragraph. */
import type { Span } from '../types.js';

/** Opening mark → the marks that close it. Pages mix kinds: “…," she said. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['“', '”"'],
  ['„', '“”'],
  ['«', '»'],
  ['"', '"”'],
  ["''", "''"],
  ['``', "''"],
  ['‘', '’'],
  ["'", "'"],
]);

/** Marks of which one is an apostrophe as well. */
const SINGLE = new Set(['‘', "'"]);
/** Longest quotation in single marks, in characters. */
const LONGEST_SINGLE = 2000;

/**
 * Quotations, marks excluded, in order. One that is left open ends with its paragraph; when the next paragraph opens with the same mark,
 * as a quotation over several paragraphs does, the parts are one quotation.
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): Span[] {
  const found: Span[] = [];
  let carried: { start: number; mark: string; end: number } | null = null;
  for (const paragraph of paragraphs) {
    let open = null as { start: number; mark: string } | null;
    // In single marks, no quotation that opens before this place closes.
    let settled = 0;
    for (let at = paragraph.start; at < paragraph.end; at++) {
      const mark = markAt(text, at);
      if (mark === null) continue;
      if (open === null) {
        if (!PAIRS.has(mark) || !mayOpen(text, at, paragraph)) continue;
        if (SINGLE.has(mark)) {
          if (at < settled) continue;
          const end: number = closeOfSingle(text, at, paragraph.end, PAIRS.get(mark)!);
          if (PAIRS.get(mark) === text[end]) {
            found.push({ start: at + 1, end });
            at = end;
          } else settled = end;
          continue;
        }
        const goesOn: boolean = carried !== null && at === paragraph.start && carried.mark === mark;
        open = { start: goesOn ? carried!.start : at + mark.length, mark };
        if (!goesOn && carried) found.push({ start: carried.start, end: carried.end });
        carried = null;
      } else if (closes(open.mark, mark) && (mark !== '"' || open.mark === '"' || mayClose(text, at, paragraph))) {
        if (at > open.start) found.push({ start: open.start, end: at });
        open = null;
      }
      at += mark.length - 1;
    }
    if (carried) found.push({ start: carried.start, end: carried.end });
    carried = open ? { start: open.start, mark: open.mark, end: paragraph.end } : null;
  }
  if (carried) found.push({ start: carried.start, end: carried.end });
  return found.filter((span) => span.end > span.start).sort((a, b) => a.start - b.start);
}

const closes = (open: string, mark: string): boolean =>
  open.length > 1 || mark.length > 1 ? PAIRS.get(open) === mark : PAIRS.get(open)!.includes(mark);

/** The mark at `at`: two apostrophes or two grave accents are one. Asked of every character, so by its code first. */
function markAt(text: string, at: number): string | null {
  const code = text.charCodeAt(at);
  if (code < ASCII && code !== DOUBLE && code !== SINGLE_MARK && code !== GRAVE) return null;
  const character = text[at]!;
  if (character === "'" || character === '`')
    return text[at + 1] === character ? character + character : character === "'" ? character : null;
  return MARKS.has(character) ? character : null;
}

const MARKS = new Set('“”„«»"‘’');
const ASCII = 128;
const DOUBLE = 34;
const SINGLE_MARK = 39;
const GRAVE = 96;

/**
 * Where a single mark closes: a straight one behind a sentence's mark, ‘a curly one’ behind any word, for its opening mark is no apostrophe;
 * behind an s, as in ‘the workers’ plan’, only when no later one does. Else where the search ended: at a double mark, or too far.
 */
function closeOfSingle(text: string, open: number, end: number, close: string): number {
  const limit = Math.min(end, open + LONGEST_SINGLE);
  let doubtful = -1;
  for (let at = open + 2; at < limit; at++) {
    const character = text[at]!;
    if (character === close && (at + 1 >= end || !/[\p{L}\p{N}]/u.test(text[at + 1]!))) {
      const before = text[at - 1]!;
      if (/[.,!?…]/.test(before)) return at;
      if (close === '’' && /[\p{L}\p{N}]/u.test(before)) {
        if (before !== 's') return at;
        if (doubtful < 0) doubtful = at;
      }
    }
    if (/[“”"‘]/.test(character)) return doubtful < 0 ? at : doubtful;
  }
  return doubtful < 0 ? limit : doubtful;
}

/** A straight mark closes a curly one where it can open nothing: “…," she said. */
function mayClose(text: string, at: number, paragraph: Span): boolean {
  return /[\p{L}.,!?…]/u.test(text[at - 1] ?? '') && (at + 1 >= paragraph.end || /[\s,.;:)\]—–-]/.test(text[at + 1]!));
}

/** A straight or single mark opens at the start, or after a space, a bracket or a dash; “the ‘90s” opens nothing. */
function mayOpen(text: string, at: number, paragraph: Span): boolean {
  if (text[at] === '‘' && /\d/.test(text[at + 1] ?? '')) return false;
  return /[“„«]/.test(text[at]!) || at === paragraph.start || /[\s([—–-]/.test(text[at - 1]!);
}
