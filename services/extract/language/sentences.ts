/** Sentence boundaries by rule, one pass over the text. */
import type { Span } from '../types.js';
import { NEVER_FINAL, OPENERS, SOMETIMES_FINAL } from './abbreviations.js';

const ENDERS = new Set(['.', '!', '?', '…']);
const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»']);
const OPENING = new Set(['"', '“', '‘', "'", '(', '[', '«', '¿', '¡']);

/** Spans of the sentences within a paragraph, without the white space around them. */
export function splitSentences(text: string, paragraph: Span): Span[] {
  const sentences: Span[] = [];
  let start = paragraph.start;
  let at = paragraph.start;
  while (at < paragraph.end) {
    if (!ENDERS.has(text[at]!)) {
      at++;
      continue;
    }
    const stop = at;
    while (at < paragraph.end && ENDERS.has(text[at]!)) at++;
    while (at < paragraph.end && CLOSERS.has(text[at]!) && !opensHere(text, at)) at++;
    if (at >= paragraph.end || (isSpace(text[at]!) && endsHere(text, stop, at, paragraph, start))) {
      push(sentences, text, start, at);
      start = at;
    }
  }
  push(sentences, text, start, paragraph.end);
  return sentences;
}

/** A straight quotation mark after a space or before a letter opens rather than closes. */
function opensHere(text: string, at: number): boolean {
  return (text[at] === '"' || text[at] === "'") && /\p{L}/u.test(text[at + 1] ?? '');
}

function endsHere(text: string, stop: number, after: number, paragraph: Span, start: number): boolean {
  let next = after;
  while (next < paragraph.end && (isSpace(text[next]!) || OPENING.has(text[next]!))) next++;
  const following = text[next] ?? '';
  if (next >= paragraph.end) return true;
  const closed = CLOSERS.has(text[after - 1] ?? '');
  if (text[stop] !== '.' || after - stop > (closed ? 2 : 1)) {
    // "What?" he said: a lower-case word goes on with the sentence.
    return !/\p{Ll}/u.test(following);
  }
  if (/\p{Ll}/u.test(following)) return false;
  if (closed) return true;
  const word = wordBefore(text, stop, start);
  const lower = word.toLowerCase();
  if (NEVER_FINAL.has(lower)) return !(/[\p{L}\p{N}]/u.test(following) && lower !== 'no') && lower === 'no';
  if (/^\p{Lu}$/u.test(word)) return false; // an initial: "George W. Bush"
  if (SOMETIMES_FINAL.has(lower) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return startsSentence(text, next);
  return true;
}

function startsSentence(text: string, at: number): boolean {
  let end = at;
  while (end < text.length && /[\p{L}’']/u.test(text[end]!)) end++;
  return OPENERS.has(text.slice(at, end).toLowerCase());
}

function wordBefore(text: string, stop: number, start: number): string {
  let from = stop;
  while (from > start && stop - from < 20 && /[\p{L}\p{N}.]/u.test(text[from - 1]!)) from--;
  return text.slice(from, stop);
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\n' || character === '\t' || character === '\u00a0';
}

function push(sentences: Span[], text: string, from: number, to: number): void {
  let [start, end] = [from, to];
  while (start < end && isSpace(text[start]!)) start++;
  while (end > start && isSpace(text[end - 1]!)) end--;
  if (end > start) sentences.push({ start, end });
}
