/** Sentence boundaries by rule, one pass over the text. */
import type { Span } from '../types.js';
import {
  COMPANIES_AND_STATES,
  COUNTED,
  MARKED_NAMES,
  NEVER_FINAL,
  OPENERS,
  SOMETIMES_FINAL,
  SPEECH,
  TITLES,
  ZONES_AND_DAYS,
} from './abbreviations.js';
import { isLetterOrDigit } from './letters.js';

/** ".", "!", "?" or "…": asked of every character, so by its code. */
const isEnder = (code: number): boolean => code === 46 || code === 33 || code === 63 || code === 0x2026;
const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»']);
const OPENING = new Set(['"', '“', '‘', "'", '(', '[', '«', '¿', '¡']);

/** Spans of the sentences within a paragraph, without the white space around them. */
export function splitSentences(text: string, paragraph: Span): Span[] {
  const sentences: Span[] = [];
  let start = paragraph.start;
  let at = paragraph.start;
  while (at < paragraph.end) {
    if (!isEnder(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const stop = at;
    while (at < paragraph.end && isEnder(text.charCodeAt(at))) at++;
    while (at < paragraph.end && CLOSERS.has(text[at]!) && !opensHere(text, at)) at++;
    at = behindNote(text, at);
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

/** "It fell.[1] It rose." */
function behindNote(text: string, at: number): number {
  if (text[at] !== '[') return at;
  let end = at + 1;
  while (end - at < 4 && /\d/.test(text[end] ?? '')) end++;
  return end > at + 1 && text[end] === ']' ? end + 1 : at;
}

function endsHere(text: string, stop: number, after: number, paragraph: Span, start: number): boolean {
  let next = after;
  while (next < paragraph.end && (isSpace(text[next]!) || OPENING.has(text[next]!))) next++;
  const following = text[next] ?? '';
  if (next >= paragraph.end) return true;
  if (following === '.') return false; // ". . ."
  const closed = CLOSERS.has(text[after - 1] ?? '');
  const goesOn = /\p{Ll}/u.test(following) && !/\p{Lu}/u.test(text[next + 1] ?? ''); // "iPhone" may open a sentence
  if (text[stop] !== '.' || after - stop > (closed ? 2 : 1)) {
    // "What?" he said: a lower-case word, or a name that speaks, goes on with the sentence.
    if (goesOn || (closed && text[stop] !== '…' && speaks(text, next))) return false;
    return text[stop] !== '!' || !MARKED_NAMES.has(wordBefore(text, stop, start)) || OPENERS.has(wordAt(text, next).toLowerCase());
  }
  return !goesOn && (closed || stopEnds(text, wordBefore(text, stop, start), stop, next, following));
}

/** Whether a full stop behind a word ends the sentence, where the next word is not in lower case. */
function stopEnds(text: string, word: string, stop: number, next: number, following: string): boolean {
  const lower = word.toLowerCase();
  if (COUNTED.has(lower)) return !/\d/.test(following);
  if (NEVER_FINAL.has(lower)) return false;
  const isInitial = /^\p{Lu}$/u.test(word); // "George W. Bush", but "It was plan B. Then …"
  if (!isInitial && !SOMETIMES_FINAL.has(lower) && !/^(?:\p{L}\.)+\p{L}$/u.test(word)) return true;
  const opener = wordAt(text, next);
  if (OPENERS.has(opener.toLowerCase())) return !isInitial || opener.length > 1;
  if (lower === 'a.m' || lower === 'p.m') return !ZONES_AND_DAYS.has(opener) && !/^\p{Lu}{2,4}$/u.test(opener) && text[next + 1] !== '.';
  const isPlace = lower === 'd.c' && text.slice(stop - 6, stop - 3).includes(',');
  return (
    (isPlace || COMPANIES_AND_STATES.has(lower)) &&
    !TITLES.has(opener.toLowerCase()) &&
    /^\p{Lu}\p{Ll}/u.test(opener) &&
    isLowerCase(text, next + opener.length)
  );
}

/** "Acme Corp. |Shares of": a word in lower case follows, so that the capital is that of a sentence and not of a name. */
const isLowerCase = (text: string, at: number): boolean => text[at] === ' ' && /\p{Ll}/u.test(text[at + 1] ?? '');

/** "|Ann Lee said": up to three capitalised words and a verb of speech. */
function speaks(text: string, at: number): boolean {
  let from = at;
  for (let names = 0; names < 3; names++) {
    const name = wordAt(text, from);
    if (!/^\p{Lu}/u.test(name) || (names === 0 && OPENERS.has(name.toLowerCase()) && !SPEAKERS.has(name))) return false;
    from += name.length + 1;
    if (SPEECH.has(wordAt(text, from))) return true;
  }
  return false;
}

const SPEAKERS = new Set(['He', 'She', 'They', 'It', 'I', 'We']);

/** At most 30 letters: no longer word matters. */
function wordAt(text: string, at: number): string {
  let end = at;
  while (end < text.length && end - at < 30 && /[\p{L}’']/u.test(text[end]!)) end++;
  return text.slice(at, end);
}

function wordBefore(text: string, stop: number, start: number): string {
  let from = stop;
  while (from > start && stop - from < 20 && isWordOrStop(text.charCodeAt(from - 1))) from--;
  return text.slice(from, stop);
}

const isWordOrStop = (code: number): boolean => code === 46 || isLetterOrDigit(code);

function isSpace(character: string): boolean {
  return character === ' ' || character === '\n' || character === '\t' || character === '\u00a0';
}

function push(sentences: Span[], text: string, from: number, to: number): void {
  let [start, end] = [from, to];
  while (start < end && isSpace(text[start]!)) start++;
  while (end > start && isSpace(text[end - 1]!)) end--;
  if (end > start) sentences.push({ start, end });
}
