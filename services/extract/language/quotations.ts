/** What stands in quotation marks. One pass a paragraph. */
import type { Span } from '../types.js';

const PAIRS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['"', '"'],
]);

/**
 * Quotations, marks excluded, in order. One that is left open ends with its paragraph; when the next paragraph opens with the same mark,
 * as a quotation over several paragraphs does, the parts are one quotation.
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): Span[] {
  const found: Span[] = [];
  let carried: { start: number; mark: string; end: number } | null = null;
  for (const paragraph of paragraphs) {
    let open = null as { start: number; mark: string } | null;
    for (let at = paragraph.start; at < paragraph.end; at++) {
      const character = text[at]!;
      if (open === null) {
        if (!PAIRS.has(character) || (character === '"' && !mayOpen(text, at, paragraph))) continue;
        const goesOn: boolean = carried !== null && at === paragraph.start && carried.mark === character;
        open = { start: goesOn ? carried!.start : at + 1, mark: character };
        if (!goesOn && carried) found.push({ start: carried.start, end: carried.end });
        carried = null;
      } else if (PAIRS.get(open.mark)!.includes(character) || (character === '"' && open.mark === '“' && mayClose(text, at, paragraph))) {
        if (at > open.start) found.push({ start: open.start, end: at });
        open = null;
      }
    }
    if (carried) found.push({ start: carried.start, end: carried.end });
    carried = open ? { ...open, end: paragraph.end } : null;
  }
  if (carried) found.push({ start: carried.start, end: carried.end });
  return found.filter((span) => span.end > span.start);
}

/** A straight mark closes a curly one where it can open nothing: “…," she said. */
function mayClose(text: string, at: number, paragraph: Span): boolean {
  return /[\p{L}.,!?…]/u.test(text[at - 1] ?? '') && (at + 1 >= paragraph.end || /[\s,.;:)\]—–-]/.test(text[at + 1]!));
}

/** A straight mark opens at the start, or after a space, a bracket or a dash. */
function mayOpen(text: string, at: number, paragraph: Span): boolean {
  return at === paragraph.start || /[\s([—–-]/.test(text[at - 1]!);
}
