/** Interviews and transcripts: "A: We tripled sales.", "WALLACE: Will she attend?", "Jane Roe: …" at the head of a paragraph. */

import { wordGate } from '../language/spellings.js';
import { indexWithin, itemAt } from '../language/tokens.js';
import { isFiniteAuxiliary } from '../language/words.js';
import type { Sentence } from '../types.js';
import type { Attribution } from './attributions.js';
import { speakerOf } from './claimant.js';
import type { Reading } from './reading.js';

const LONGEST_LABEL = 4;

/** The answer that the sentence opens, or null: only one who is named, or the article's central person behind "A:", answers. */
export function answerIn(reading: Reading, sentence: Sentence): Attribution | null {
  const { document, names } = reading;
  const { tokens } = sentence;
  const colon = indexWithin(tokens, 0, LONGEST_LABEL + 1, (token) => token.text === ':');
  const previous = itemAt(document.sentences, sentence.index - 1);
  if (colon < 1 || tokens.length < colon + 4 || (previous && previous.paragraph === sentence.paragraph)) return null;
  const first = /^[“"]$/.test(tokens[0]!.text) ? 1 : 0;
  const place = { start: tokens[first]!.start, end: tokens[colon - 1]!.end };
  const label = document.text.slice(place.start, place.end);
  const labelled = (reading.mentions.get(sentence.index) ?? []).find(
    (mention) => mention.start === place.start && mention.end === place.end,
  );
  const named = labelled && names.entities[labelled.entity]!.kind === 'PERSON' ? names.entities[labelled.entity]! : null;
  const person =
    label === 'A' ? interviewee(reading) : (named ?? (/^\p{Lu}{3,}(?: \p{Lu}{2,})*$/u.test(label) ? byCapitals(reading, label) : null));
  if (!person || !saysSomething(reading, sentence, colon + 1)) return null;
  const employer = person.affiliation === null ? null : names.entities[person.affiliation]!;
  return {
    speaker: {
      ...place,
      entity: person.index,
      isDocument: false,
      agent: {
        name: person.name,
        kind: 'PERSON',
        role: person.role,
        affiliation: employer?.name ?? null,
        company: employer?.kind === 'COMPANY' ? employer.index : null,
      },
    },
    cue: { text: `${label}:`, base: 'label', start: place.start, end: tokens[colon]!.end },
    modality: 'ASSERTED',
    content: [{ start: tokens[colon + 1]!.start, end: sentence.end }],
    nested: false,
    start: place.start,
    closes: false,
  };
}

/** The paragraph holds a clause: "Bleacher Report, and ParkMobile" states nothing. */
function saysSomething({ document }: Reading, sentence: Sentence, from: number): boolean {
  if (sentence.tokens.slice(from).some(isFiniteAuxiliary)) return true;
  const next = document.sentences[sentence.index + 1];
  return next?.paragraph === sentence.paragraph && next.tokens.some(isFiniteAuxiliary);
}

/** “…” — Jane Roe: a quotation with its author behind a dash. */
export function epigraphIn(reading: Reading, sentence: Sentence): Attribution | null {
  if (!DASHES.opensAt(sentence)) return null;
  const { tokens, quotes } = sentence;
  const quote = quotes.at(-1);
  const tail = Math.max(0, tokens.length - MOST_BEHIND_DASH);
  const dash = tail + tokens.slice(tail).findLastIndex((token) => DASHES.opensAt(token));
  if (dash < tail || dash >= tokens.length - 1) return null;
  const before = reading.document.text.slice(Math.max(0, tokens[dash]!.start - 4), tokens[dash]!.start).trimEnd();
  if (!/[”"'’]$/.test(before)) return null;
  const end = tokens.at(-1)!.text === '.' ? tokens.length - 1 : tokens.length;
  const words = tokens.slice(dash + 1, end);
  if (words.length < 2 || !words.every((token) => /^\p{Lu}|^(?:de|van|von|der|la|[.,])$/u.test(token.text))) return null;
  const speaker = speakerOf(reading, sentence, { from: dash + 1, to: end, head: end - 1 });
  if (!speaker || (dash > 0 && !quote)) return null;
  return {
    speaker: { ...speaker, agent: { ...speaker.agent, kind: speaker.entity === null ? 'PERSON' : speaker.agent.kind } },
    cue: { text: tokens[dash]!.text, base: 'label', start: tokens[dash]!.start, end: tokens[dash]!.end },
    modality: 'ASSERTED',
    content: quote && dash > 0 ? [{ start: quote.start, end: quote.end }] : [],
    nested: false,
    start: tokens[dash]!.start,
    closes: true,
  };
}

const DASHES = wordGate(['—', '–', '―', '-']);
/** Tokens from a dash to the end of an author's name. */
const MOST_BEHIND_DASH = 8;

/** The person whom the title names, else the one named most. */
function interviewee({ document, names }: Reading) {
  const people = names.entities.filter((entity) => entity.kind === 'PERSON');
  const titled = people.find((entity) => entity.name.includes(' ') && document.title.includes(entity.name));
  return (
    titled ??
    people.reduce<(typeof people)[number] | null>(
      (best, next) => (best && best.mentions.length >= next.mentions.length ? best : next),
      null,
    )
  );
}

/** "WALLACE" → Chris Wallace. */
function byCapitals({ names }: Reading, label: string) {
  const surname = label.toLowerCase();
  return names.entities.find((entity) => entity.kind === 'PERSON' && entity.name.toLowerCase().split(' ').at(-1) === surname) ?? null;
}
