/** Every attribution of an article, with quotations followed over sentences and paragraphs. One pass. */

import { isLetterOrDigit } from '../language/letters.js';
import { firstEndingAfter } from '../language/spans.js';
import { itemAt } from '../language/tokens.js';
import type { Document, Names, Sentence, Span } from '../types.js';
import { subjectOf } from './antecedents.js';
import { type Attribution, attributionsIn } from './attributions.js';
import { noteAuthors } from './authors.js';
import { at, type Reading, remember, startReading, type Voice, voiceOf } from './reading.js';
import { answerIn, epigraphIn } from './transcript.js';

/** A quotation that goes on without a new attribution belongs to the same speaker for so many sentences. */
const LONGEST_RUN = 12;
/** Share of a sentence that stands in quotation marks, for it to be nothing but a quotation. */
const ALL_QUOTED = 0.8;

export interface Reported extends Attribution {
  sentence: Sentence;
}

interface Run {
  attribution: Reported;
  /** Sentence that it has reached. */
  last: number;
  /** "Roe added:" and nothing yet. */
  pending: boolean;
  /** Nothing but the sentence before says whose the words are. */
  guessed?: boolean;
}

export function readAttributions(document: Document, names: Names): Reported[] {
  const reading = startReading(document, names);
  const reported: Reported[] = [];
  let run: Run | null = null;
  for (const sentence of document.sentences) {
    noteAuthors(reading, sentence);
    const answer = answerIn(reading, sentence) ?? epigraphIn(reading, sentence);
    const found = answer ? [answer] : attributionsIn(reading, sentence);
    if (found.length === 0) {
      run = run && follow(document, run, sentence);
      const bare: Reported | null = run ? null : bareQuotation(reading, sentence);
      if (bare) {
        reported.push(bare);
        run = { attribution: bare, last: sentence.index, pending: false, guessed: true };
      }
      continue;
    }
    const here = found.map(
      ({ speaker, cue, modality, content, nested, start, closes }): Reported => ({
        speaker,
        cue,
        modality,
        content,
        nested,
        start,
        closes,
        sentence,
      }),
    );
    for (const attribution of here) {
      if (attribution.content.length === 0) takeBefore(document, attribution, run);
      if (attribution.content[0]) attribution.content[0] = withEarlierSentences(document, sentence, attribution.content[0]);
      const from = attribution.content[0]?.start ?? sentence.start;
      if (run && from < sentence.start) giveBack(run.attribution, from);
    }
    reported.push(...here);
    const outer = here.filter((attribution) => !attribution.nested);
    const speaking = outer.find((attribution) => attribution.content.length === 0) ?? outer.at(-1) ?? here[0]!;
    remember(reading, speaking.speaker, sentence, speaking.cue.base);
    run = { attribution: speaking, last: sentence.index, pending: speaking.content.length === 0 };
  }
  return reported.filter((attribution) => attribution.content.length > 0);
}

/** Fewer words of a quotation that nobody is said to say are a title or a slogan. */
const FEWEST_BARE = 6;

/** "Roe was angry. “They told us by text message.”": a sentence that is all quotation is whose the sentence before is about. */
function bareQuotation(reading: Reading, sentence: Sentence): Reported | null {
  const { document } = reading;
  const [quote, other] = sentence.quotes;
  const before = itemAt(document.sentences, sentence.index - 1);
  if (!quote || other || before?.paragraph !== sentence.paragraph) return null;
  if (quote.start > sentence.start + 1 || sentence.end - quote.end > 2 || wordsIn(document.text, quote) < FEWEST_BARE) return null;
  const subject = [subjectOf(reading, before), onlyPerson(reading, before)].find((voice) => voice?.agent.kind === 'PERSON');
  if (!subject) return null;
  const place = { start: sentence.start, end: quote.start };
  return {
    speaker: at(place, subject),
    cue: { text: document.text.slice(place.start, place.end), base: 'label', start: place.start, end: place.end },
    modality: 'ASSERTED',
    content: [{ start: quote.start, end: quote.end }],
    nested: false,
    start: sentence.start,
    closes: false,
    sentence,
  };
}

/** "For Ann Roe, who runs a bakery, the tax was the last straw.": the one whom the sentence names, when it names one. */
function onlyPerson({ names, mentions }: Reading, { index }: Sentence): Voice | null {
  const people = new Set((mentions.get(index) ?? []).map(({ entity }) => names.entities[entity]!).filter(({ kind }) => kind === 'PERSON'));
  const [person, other] = people;
  return person && !other ? voiceOf(person, names) : null;
}

/** What another says from `from` on was not said by the running speaker. */
function giveBack({ content, sentence }: Reported, from: number): void {
  const kept = content.filter((span) => span.end <= from || span.start < sentence.end);
  content.splice(0, content.length, ...kept);
}

/** “… sweet!” Roe shared on Instagram: the quotation that ends the sentence before, when nobody has said it yet. */
function takeBefore(document: Document, attribution: Reported, run: Run | null): void {
  const { sentence } = attribution;
  const before = itemAt(document.sentences, sentence.index - 1);
  const quote = before?.quotes.at(-1);
  if (!before || !quote || before.paragraph !== sentence.paragraph || before.end - quote.end > 1) return;
  if (run?.last === before.index) {
    // A paragraph that opens with a quotation is its own: the claim before it gives it back.
    if (run.guessed) run.attribution.content.length = 0;
    else if (run.attribution.sentence.paragraph === sentence.paragraph) return;
    else giveBack(run.attribution, run.attribution.sentence.end);
  }
  attribution.content.push(withEarlierSentences(document, before, { start: quote.start, end: quote.end }));
}

/** Adds the sentence to what the running speaker says when it is a quotation, or stands behind a colon. */
function follow(document: Document, run: Run, sentence: Sentence): Run | null {
  const { attribution } = run;
  if (!sentence.tokens.some((token) => /[\p{L}\p{N}]/u.test(token.text))) return { ...run, last: sentence.index };
  if (sentence.index - run.last > 1 || sentence.index - attribution.sentence.index > LONGEST_RUN) return null;
  const quotes = sentence.quotes.filter((quote) => wordsIn(document.text, quote) >= 2);
  const share = quotes.reduce((sum, quote) => sum + quote.end - quote.start, 0) / (sentence.end - sentence.start - 2 || 1);
  if (share >= ALL_QUOTED) attribution.content.push(...quotes);
  else if (run.pending && quotes.length === 0) attribution.content.push({ start: sentence.start, end: sentence.end });
  else if (quotes[0] && quotes[0].start === sentence.start && isOpenBefore(document, sentence)) attribution.content.push(quotes[0]);
  else return null;
  return { attribution, last: sentence.index, pending: false };
}

/** The sentence begins within a quotation that an earlier one opened. */
const isOpenBefore = ({ quotations }: Document, { start }: Sentence): boolean => {
  const quotation = quotations[firstEndingAfter(quotations, start)];
  return quotation !== undefined && quotation.start < start;
};

/** “We have no moat. And neither does OpenAI,” it said: the words of this quotation that stand in sentences before. */
function withEarlierSentences(document: Document, sentence: Sentence, content: Span): Span {
  const quotation = document.quotations[firstEndingAfter(document.quotations, content.start)];
  if (!quotation || quotation.start >= sentence.start || content.start > sentence.start + 1) return content;
  const first = document.sentences[Math.max(0, sentence.index - LONGEST_RUN)]!;
  return { start: Math.max(quotation.start, first.start), end: content.end };
}

/** Runs of letters and digits. */
export function wordsIn(text: string, { start, end }: Span): number {
  const passage = text.slice(start, end);
  let [words, inWord] = [0, false];
  for (let i = 0; i < passage.length; i++) {
    const code = passage.codePointAt(i)!;
    const isPart = isLetterOrDigit(code);
    if (isPart && !inWord) words++;
    inWord = isPart;
    if (code > 0xffff) i++;
  }
  return words;
}

export type { Reading };
