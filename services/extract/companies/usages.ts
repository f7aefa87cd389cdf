/** What a document tells of its capitalised words, all their uses together. */

import { beginsLower, beginsUpper, hasUpper } from '../language/letters.js';
import { lowerAt, textAt } from '../language/tokens.js';
import type { Document, Token } from '../types.js';
import { longestMatch } from './gazetteer.js';
import { LEGAL_SUFFIXES } from './vocabulary.js';
import { PAD, type Scene, type Zone } from './zones.js';

/** What the document tells of a capitalised word, all its uses together: bits of `Use`, and the longest run that it is part of. */
export interface Usage {
  uses: number;
  longest: number;
  first: number;
  last: number;
}

const Use = {
  LOWER_CASE: 1,
  AFTER_TITLE: 2,
  AFTER_GIVEN_NAME: 4,
  WITH_LEGAL_SUFFIX: 8,
  WITH_BODY_WORD: 16,
  BEFORE_COMPANY_WORD: 32,
  AFTER_COMPANY_WORD: 64,
  BEFORE_SPEECH: 128,
  AFTER_LOCATIVE: 256,
  AFTER_THE: 512,
  BEFORE_PARENTHESIS: 1024,
  AFTER_BY: 2048,
  WITH_GAZETTEER: 4096,
  NOT_INITIAL: 8192,
  BEFORE_POSSESSIVE: 16384,
  IN_PARENTHESES: 32768,
} as const;

/** Bits of WORD_CLASSES. */
const [TITLE, GIVEN, BODY, COMPANY_AFTER, COMPANY_BEFORE, SPEECH] = [1, 2, 4, 8, 16, 32] as const;

export function collectUsages(document: Document, zones: readonly Zone[]): Map<string, Usage> {
  const usages = new Map<string, Usage>();
  for (const zone of zones) noteRuns(usages, document.text, zone);
  noteLowerCase(usages, document);
  return usages;
}

/** Each run of capitalised words of the zone. */
function noteRuns(usages: Map<string, Usage>, text: string, { sentence, from, to, scene }: Zone): void {
  const { tokens } = sentence;
  for (let start = from; start < to; ) {
    if (!beginsName(tokens[start]!.text)) {
      start++;
      continue;
    }
    let end = start + 1;
    while (end < to && (hasUpper(tokens[end]!.text) || tokens[end]!.text === '&')) end++;
    noteRun(usages, tokens, scene, start, end, end - start > 1 && longestMatch(text, tokens, start, end).kind > 0);
    start = end;
  }
}

function noteRun(
  usages: Map<string, Usage>,
  tokens: readonly Token[],
  { words, style }: Scene,
  from: number,
  to: number,
  isKnown: boolean,
): void {
  const before = lowerAt(tokens, from - 1);
  const possessive = lowerAt(tokens, to) === "'s";
  const previous = words[from - 1 + PAD]!;
  const after = words[(possessive ? to + 1 : to) + PAD]!;
  let uses = 0;
  if (previous.classes & TITLE) uses |= Use.AFTER_TITLE;
  if (previous.classes & COMPANY_BEFORE) uses |= Use.AFTER_COMPANY_WORD;
  if (after.classes & COMPANY_AFTER) uses |= Use.BEFORE_COMPANY_WORD;
  if (after.classes & SPEECH) uses |= Use.BEFORE_SPEECH;
  if (before === 'in' || before === 'near' || before === 'across') uses |= Use.AFTER_LOCATIVE;
  if (before === 'the') uses |= Use.AFTER_THE;
  if (before === 'by') uses |= Use.AFTER_BY;
  if (before === '(' && textAt(tokens, to) === ')') uses |= Use.IN_PARENTHESES;
  if (textAt(tokens, to) === '(') uses |= Use.BEFORE_PARENTHESIS;
  if (possessive) uses |= Use.BEFORE_POSSESSIVE;
  if (from > 0) uses |= Use.NOT_INITIAL;
  if (LEGAL_SUFFIXES.has(tokens[to - 1]!.lower)) uses |= Use.WITH_LEGAL_SUFFIX;
  if (isKnown) uses |= Use.WITH_GAZETTEER;
  for (let i = from; i < to; i++) if (to - from > 1 && words[i + PAD]!.classes & BODY) uses |= Use.WITH_BODY_WORD;
  const length = Math.min(to - from, 5);
  for (let i = from; i < to; i++) {
    const given = i > from && words[i - 1 + PAD]!.classes & GIVEN ? Use.AFTER_GIVEN_NAME : 0;
    const usage = usages.get(tokens[i]!.lower);
    if (!usage) {
      usages.set(tokens[i]!.lower, {
        uses: uses | given,
        longest: length,
        first: words[from + PAD]!.lower,
        last: words[to - 1 + PAD]!.lower,
      });
      continue;
    }
    usage.uses |= uses | given;
    if (length <= usage.longest || style > 0) continue;
    usage.longest = length;
    usage.first = words[from + PAD]!.lower;
    usage.last = words[to - 1 + PAD]!.lower;
  }
}

/** Words in lower case throughout that are written with a capital elsewhere; most are none by their first and last letter and length. */
function noteLowerCase(usages: ReadonlyMap<string, Usage>, { text, sentences }: Document): void {
  const isOutline = new Uint8Array(OUTLINES);
  for (const word of usages.keys()) isOutline[outlineOf(word.charCodeAt(0), word.charCodeAt(word.length - 1), word.length)] = 1;
  for (const { tokens } of sentences)
    for (let i = 0; i < tokens.length; i++) {
      const { start, end } = tokens[i]!;
      if (isOutline[outlineOf(text.charCodeAt(start), text.charCodeAt(end - 1), end - start)] === 0) continue;
      const word = tokens[i]!.text;
      const usage = beginsLower(word) ? usages.get(word) : undefined;
      if (usage) usage.uses |= Use.LOWER_CASE;
    }
}

const OUTLINES = 1 << 14;
const outlineOf = (first: number, last: number, length: number): number => ((first & 31) << 9) | ((last & 31) << 4) | Math.min(length, 15);

/** "Acme", "iPhone". */
const beginsName = (text: string): boolean => beginsUpper(text) || (hasUpper(text) && /^\p{Ll}+\p{Lu}/u.test(text));
