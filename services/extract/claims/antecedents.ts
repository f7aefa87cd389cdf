/** Whom "he", "it" and "the firm" mean: whom the reference is tied to, unless someone without a name has spoken since. */

import type { Gender } from '../companies/gender.js';
import { spanAt } from '../language/spans.js';
import { indexWithin } from '../language/tokens.js';
import { type WordClass, wordClass } from '../language/words.js';
import type { Entity, ExtractedAgent, Sentence } from '../types.js';
import { startsDate, subjectAfter } from './phrases.js';
import { MEMORY, type Reading, type Spoken, type Voice, voiceOf } from './reading.js';

/** The person whom a pronoun at `offset` means; null when nobody fits. */
export const personMeant = (reading: Reading, sentence: Sentence, offset: number, gender: Gender): Voice | null =>
  meant(reading, sentence, offset, ({ kind, name }) => kind === 'PERSON' && name !== (gender === 'HE' ? 'she' : 'he'));

/** The body, or the document, that "it" or "the firm" at `offset` means; null when none fits. */
export const bodyMeant = (reading: Reading, sentence: Sentence, offset: number): Voice | null =>
  meant(reading, sentence, offset, ({ kind }) => kind !== 'PERSON' && kind !== 'GROUP');

function meant(reading: Reading, sentence: Sentence, offset: number, fits: (agent: ExtractedAgent) => boolean): Voice | null {
  const { names, spoken } = reading;
  const named = referentAt(reading, sentence, offset);
  const since = named?.mentions.findLast(({ start }) => start < offset)?.sentence ?? 0;
  const other = spoken.find(({ sentence: index }) => sentence.index - index <= MEMORY);
  if (other && fits(other.speaker.agent) && (other.speaker.entity === null ? other.sentence >= since : isDocumentBefore(other, sentence)))
    return other.speaker;
  return named && voiceOf(named, names);
}

/** "The report says …. It says …" */
const isDocumentBefore = ({ speaker, sentence: index }: Spoken, sentence: Sentence): boolean =>
  speaker.isDocument && index === sentence.index - 1;

/** What the pronoun or the noun phrase that holds the offset was tied to. */
export function referentAt({ names, mentions }: Reading, { index }: Sentence, offset: number): Entity | null {
  const found = (mentions.get(index) ?? []).find(({ form, start, end }) => form !== 'NAME' && start <= offset && end > offset);
  return found ? names.entities[found.entity]! : null;
}

/** Who of the kinds spoke last; else who was named last. */
export function lastOf(
  { names, mentions, spoken }: Reading,
  { index }: Sentence,
  kinds: ReadonlySet<ExtractedAgent['kind']>,
): Voice | null {
  const last = spoken.find(({ sentence, speaker, cited }) => index - sentence <= MEMORY && !cited && kinds.has(speaker.agent.kind));
  if (last) return last.speaker;
  for (let before = index - 1; before >= Math.max(0, index - MEMORY); before--) {
    const found = (mentions.get(before) ?? []).find(
      ({ form, entity }) => form === 'NAME' && kinds.has(voiceOf(names.entities[entity]!, names).agent.kind),
    );
    if (found) return voiceOf(names.entities[found.entity]!, names);
  }
  return null;
}

/** Whom the subject of the sentence's first clause names or means, and where that ends; null when it stands in a quotation. */
export function subjectOf({ document, names, mentions }: Reading, sentence: Sentence): (Voice & { end: number }) | null {
  const { tokens } = sentence;
  let from = 0;
  while (from < tokens.length && BEFORE_SUBJECT.has(wordClass(tokens[from]!))) from++;
  const opens = tokens[from];
  if (!opens) return null;
  const isAside = OPENING_PHRASE.has(wordClass(opens)) || /^\p{Lu}\p{Ll}+(?:ed|ing)$/u.test(opens.text) || startsDate(sentence, from);
  if (isAside)
    from =
      Math.max(
        from,
        indexWithin(tokens, from + 1, from + 40, ({ text }) => text === ','),
      ) + 1;
  if (from >= tokens.length || spanAt(document.quotations, tokens[from]!.start)) return null;
  const phrase = subjectAfter(sentence, from);
  if (!phrase) return null;
  const [head, last] = [tokens[phrase.head]!, tokens[phrase.to - 1]!.end];
  const here = mentions.get(sentence.index) ?? [];
  // "The head of the union, Carl Roe, was angry"
  const subject =
    here.find(({ start, end }) => start <= head.start && end >= head.end) ??
    here.find(
      ({ entity, start, end }) =>
        start > head.end && end <= last && names.entities[entity]!.kind === 'PERSON' && document.text.slice(start - 2, start) === ', ',
    );
  return subject ? { ...voiceOf(names.entities[subject.entity]!, names), end: head.end } : null;
}

const BEFORE_SUBJECT: ReadonlySet<WordClass> = new Set(['MARK', 'ADVERB', 'CONJUNCTION']);
const OPENING_PHRASE: ReadonlySet<WordClass> = new Set(['PREPOSITION', 'SUBORDINATOR']);
