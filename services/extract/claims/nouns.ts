/** Nouns that report: "his claim that …", "the fear among analysts is that …". */
import { lowerAt } from '../language/tokens.js';
import { wordClass } from '../language/words.js';
import type { Sentence } from '../types.js';
import type { Attribution } from './attributions.js';
import { speakerOf } from './claimant.js';
import { spanOf } from './content.js';
import { NOUN_CUES } from './cues.js';
import { GIVING } from './homographs.js';
import { ownerBefore } from './labels.js';
import { coreEnd, isPossessive, type Phrase, phraseBefore } from './phrases.js';
import type { Reading } from './reading.js';
import { verbGroup } from './verb-group.js';

/** "his claim that …", "a warning from X that …", "X's announcement that …". */
export function byNoun(reading: Reading, sentence: Sentence, at: number): Attribution | null {
  const { tokens } = sentence;
  const noun = tokens[at]!;
  const modality = NOUN_CUES.get(noun.lower) ?? (OPINIONS.has(noun.lower) ? 'ASSERTED' : null);
  if (!modality) return null;
  const behind = behindNoun(sentence, at);
  const that = thatBehind(sentence, behind.to, NOUN_CUES.has(noun.lower));
  if (that < 0) return null;
  const phrase = behind.phrase ?? giverBefore(sentence, at) ?? ownerBefore(sentence, at);
  const speaker = phrase && speakerOf(reading, sentence, phrase);
  if (!phrase || !speaker) return null;
  return {
    speaker,
    cue: { text: noun.text, base: noun.lower, start: noun.start, end: noun.end },
    modality,
    content: [spanOf(sentence, that, tokens.length)!],
    nested: false,
    start: tokens[Math.min(phrase.from, at)]!.start,
    closes: false,
  };
}

/** "Roe gave (a) warning that": the subject of the verb that the noun stands behind. */
function giverBefore(sentence: Sentence, at: number): Phrase | null {
  const { tokens } = sentence;
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    if (GIVING.has(tokens[i]!.lower)) {
      const { subjectEnd, shared, refused, negated } = verbGroup(sentence, i);
      return shared || refused || negated ? null : phraseBefore(sentence, subjectEnd);
    }
    if (isPossessive(tokens, i) || !/^(?:DETERMINER|WORD)$/.test(wordClass(tokens[i]!))) return null;
  }
  return null;
}

/** Nouns of thinking that report only as "Roe’s point is that …". */
export const OPINIONS: ReadonlySet<string> = new Set(
  'fear fears hope concern concerns worry worries objection objections criticism complaint complaints point message position assumption theory worry thinking reasoning case'.split(
    ' ',
  ),
);

/** "of |the bank|", "among |analysts|", "coming from |the users|" behind the noun: whose it is, and where that ends. */
function behindNoun(sentence: Sentence, at: number): { phrase: Phrase | null; to: number } {
  const { tokens } = sentence;
  const from = at + (/^(?:coming|emanating|voiced|made|raised|shared)$/.test(lowerAt(tokens, at + 1)) ? 2 : 1);
  if (!/^(?:by|from|of|among|in|at|within)$/.test(lowerAt(tokens, from))) return { phrase: null, to: at + 1 };
  const end = coreEnd(sentence, from + 1, Math.min(tokens.length, from + 11));
  return end > from + 1 ? { phrase: { from: from + 1, to: end, head: end - 1 }, to: end } : { phrase: null, to: at + 1 };
}

/** The "that" of "that …" or, for any of the nouns, of "is that …" at `at`; -1 when there is none. */
function thatBehind({ tokens }: Sentence, at: number, reports: boolean): number {
  if (lowerAt(tokens, at) === 'that') return reports ? at : -1;
  return /^(?:is|was|remains)$/.test(lowerAt(tokens, at)) && lowerAt(tokens, at + 1) === 'that' ? at + 1 : -1;
}
