/** Quotations behind a colon that no reporting verb introduces: "Roe was blunt: “…”", "Roe’s verdict: “…”". */
import { textAt } from '../language/tokens.js';
import { mayBeFinite, wordClass } from '../language/words.js';
import type { Sentence } from '../types.js';
import { subjectOf } from './antecedents.js';
import type { Attribution } from './attributions.js';
import { speakerOf } from './claimant.js';
import { isPossessive, type Phrase, phraseBefore, subjectAfter } from './phrases.js';
import type { Reading, Voice } from './reading.js';
import { isThinker } from './sayers.js';

/** Words between a subject and the colon before its words. */
const MOST_BEFORE_COLON = 5;

/** "Roe was blunt: “…”": a quotation behind a colon that no reporting verb introduces is the subject's. */
export function byColon(reading: Reading, sentence: Sentence): Attribution | null {
  const { tokens, quotes } = sentence;
  const colon = tokens.findIndex(({ text }, i) => text === ':' && /^[“"‘]$/.test(textAt(tokens, i + 1)));
  const quote = quotes.at(-1);
  if (colon < 2 || !quote || quote.start < tokens[colon]!.end) return null;
  const subject = subjectOf(reading, sentence) ?? humanSubject(reading, sentence) ?? judgeBefore(reading, sentence, colon);
  if (!subject || !/^(?:PERSON|COMPANY|ORGANIZATION)$/.test(subject.agent.kind)) return null;
  const between = tokens.slice(0, colon).filter(({ start }) => start >= subject.end);
  const cue = between[0];
  if (!cue || between.length > MOST_BEFORE_COLON) return null;
  if (!between.some(mayBeFinite) && !VERDICTS.has(cue.lower)) return null;
  const end = between.at(-1)!.end;
  return {
    speaker: { agent: subject.agent, entity: subject.entity, isDocument: false, start: sentence.start, end: subject.end },
    cue: { text: reading.document.text.slice(cue.start, end), base: 'label', start: cue.start, end },
    modality: 'ASSERTED',
    content: [{ start: quote.start, end: quote.end }],
    nested: false,
    start: sentence.start,
    closes: false,
  };
}

/** "The minister was blunt: “…”": one who has no name. */
function humanSubject(reading: Reading, sentence: Sentence): (Voice & { end: number }) | null {
  const phrase = subjectAfter(sentence, 0);
  const speaker = phrase && isThinker(sentence.tokens[phrase.head]!.lower) ? speakerOf(reading, sentence, phrase) : null;
  return speaker && { agent: speaker.agent, entity: speaker.entity, end: sentence.tokens[phrase!.to - 1]!.end };
}

/** "Roe’s verdict: “…”": whose it is. */
function judgeBefore(reading: Reading, sentence: Sentence, colon: number): (Voice & { end: number }) | null {
  const { tokens } = sentence;
  const phrase = VERDICTS.has(tokens[colon - 1]!.lower) ? ownerBefore(sentence, colon - 1) : null;
  const speaker = phrase && speakerOf(reading, sentence, phrase);
  return speaker && { agent: speaker.agent, entity: speaker.entity, end: tokens[colon - 2]!.end };
}

const VERDICTS: ReadonlySet<string> = new Set(
  'verdict answer advice message response reply reaction comment conclusion explanation warning summary assessment words'.split(' '),
);

/** "Canalys's", "the group's earlier": the owner of the noun at `at`. */
export function ownerBefore(sentence: Sentence, at: number): Phrase | null {
  const { tokens } = sentence;
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    if (isPossessive(tokens, i) || /^[’']$/.test(tokens[i]!.text)) return phraseBefore(sentence, i);
    if (/^(?:his|her|its|their)$/.test(tokens[i]!.lower)) return { from: i, to: i + 1, head: i };
    if (wordClass(tokens[i]!) !== 'WORD') return null;
  }
  return null;
}
