/** Whom "he", "it" and "the firm" mean: the latest sentence that has somebody of that sort speak, or heads with one, decides. */

import { type Gender, genderOf } from '../companies/gender.js';
import { spanAt } from '../language/spans.js';
import { indexWithin } from '../language/tokens.js';
import { mayBeFinite, type WordClass, wordClass } from '../language/words.js';
import type { Entity, ExtractedAgent, Names, Sentence } from '../types.js';
import { BODY_NOUNS, COMPANIES_ONLY, NO_COMPANIES } from './cues.js';
import { type Phrase, startsDate, subjectAfter } from './phrases.js';
import { isBody, isBodyAgent, MEMORY, type Placed, type Reading, type Spoken, type Voice, voiceOf } from './reading.js';

/** The person whom a singular pronoun before `offset` means; null when nobody fits. */
export function personInMind(reading: Reading, sentence: Sentence, offset: number, gender: Gender | null): Voice | null {
  const fits = (entity: Entity) => entity.kind === 'PERSON' && (!gender || (genderIn(reading, entity) ?? gender) === gender);
  const near = nearest(reading, sentence, offset, {
    speaks: ({ agent }, entity) => agent.kind === 'PERSON' && (entity === null || fits(entity)),
    heads: fits,
  });
  return near ?? lastNamed(reading, sentence, fits);
}

/** The body that "it", or "the" before the noun, means; null when none fits. */
export function bodyInMind(reading: Reading, sentence: Sentence, offset: number, noun: string): Voice | null {
  const fits = (entity: Entity) => isBody(entity) && mayBe(noun, entity.kind) && !CROWDS.has(entity.name);
  const near = nearest(reading, sentence, offset, {
    speaks: ({ agent }, entity) =>
      isBodyAgent(agent) && mayBe(noun, agent.kind) && (entity === null || (noun === 'it' && entity.kind === 'PLACE') || fits(entity)),
    heads: fits,
  });
  const main = noun !== 'it' && reading.main && fits(reading.main) ? reading.main : null;
  if (near && !(main && isAside(near, main, reading.names))) return near;
  if (main) return voiceOf(main, reading.names);
  return lastNamed(reading, sentence, fits) ?? (reading.main && voiceOf(reading.main, reading.names));
}

/** Those who deal in shares, by their address. */
const CROWDS: ReadonlySet<string> = new Set(['City', 'the City', 'Street', 'the Street', 'Wall Street']);

/** One that the page hardly names, where it names its main company over and over: a source of the story, not what it is about. */
const isAside = ({ entity }: Voice, main: Entity, names: Names): boolean =>
  entity !== null && entity !== main.index && named(names.entities[entity]!) * SALIENCE <= named(main);

const SALIENCE = 3;
const named = ({ mentions }: Entity): number => mentions.filter(({ form }) => form === 'NAME').length;

const mayBe = (noun: string, kind: ExtractedAgent['kind'] | Entity['kind']): boolean =>
  kind === 'COMPANY' ? !NO_COMPANIES.has(noun) : !COMPANIES_ONLY.has(noun);

interface Wanted {
  speaks: (spoken: { agent: ExtractedAgent }, entity: Entity | null) => boolean;
  heads: (entity: Entity) => boolean;
}

/** Sentence by sentence backwards: who spoke in it, or else who heads it; who was only cited comes behind who heads. */
function nearest(reading: Reading, sentence: Sentence, offset: number, { speaks, heads }: Wanted): Voice | null {
  const { names, spoken } = reading;
  const entityOf = ({ entity }: Voice): Entity | null => (entity === null ? null : names.entities[entity]!);
  const spokeIn = (index: number, cited: boolean): Spoken | undefined =>
    spoken.find((each) => each.sentence === index && each.cited === cited && speaks(each.speaker, entityOf(each.speaker)));
  for (let index = sentence.index; index >= Math.max(0, sentence.index - MEMORY); index--) {
    const speaking = spokeIn(index, false);
    if (speaking) return speaking.speaker;
    const subject = reading.subjects[index];
    if (subject && subject.end <= offset && speaks(subject, entityOf(subject))) return subject;
    const cited = spokeIn(index, true);
    if (cited) return cited.speaker;
    const only = spoken.some((each) => each.sentence === index)
      ? null
      : onlyNamed(reading, index, { sentence: sentence.index, offset }, heads);
    if (only) return voiceOf(only, names);
  }
  return null;
}

/** "Hackers stole the data of Acme. The company …": the only one of its sort in a sentence; in the one that refers to it, the subject of a clause. */
function onlyNamed(
  reading: Reading,
  index: number,
  from: { sentence: number; offset: number },
  fits: (entity: Entity) => boolean,
): Entity | null {
  const { names, mentions } = reading;
  const found = (mentions.get(index) ?? []).filter(
    (mention) =>
      isOutside(reading, mention) &&
      fits(names.entities[mention.entity]!) &&
      (index < from.sentence || (mention.end <= from.offset && headsClause(reading, index, mention))),
  );
  return found.length > 0 && found.every(({ entity }) => entity === found[0]!.entity) ? names.entities[found[0]!.entity]! : null;
}

/** A name that no quotation holds. */
const isOutside = ({ document }: Reading, { form, start }: Placed): boolean => form === 'NAME' && !spanAt(document.quotations, start);

/** "asked how much Roe was paid": a verb stands behind the name. */
function headsClause({ document }: Reading, index: number, { end }: Placed): boolean {
  const next = document.sentences[index]!.tokens.find((token) => token.start >= end);
  return next !== undefined && next.lower !== "'s" && mayBeFinite(next);
}

function lastNamed(reading: Reading, sentence: Sentence, fits: (entity: Entity) => boolean): Voice | null {
  const { names, mentions } = reading;
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - MEMORY); index--) {
    const found = (mentions.get(index) ?? []).find((mention) => isOutside(reading, mention) && fits(names.entities[mention.entity]!));
    if (found) return voiceOf(names.entities[found.entity]!, names);
  }
  return null;
}

/** Whom the subject of the sentence's first clause names or means; nobody when that stands in a quotation. Call it before the sentence is read. */
export function noteSubject(reading: Reading, sentence: Sentence): void {
  const { document, names, mentions } = reading;
  const { tokens } = sentence;
  let from = 0;
  while (from < tokens.length && BEFORE_SUBJECT.has(wordClass(tokens[from]!))) from++;
  const opens = tokens[from];
  if (opens && (OPENING_PHRASE.has(wordClass(opens)) || /^\p{Lu}\p{Ll}+(?:ed|ing)$/u.test(opens.text) || startsDate(sentence, from)))
    from =
      Math.max(
        from,
        indexWithin(tokens, from + 1, from + 40, ({ text }) => text === ','),
      ) + 1;
  if (from >= tokens.length || spanAt(document.quotations, tokens[from]!.start)) return;
  const phrase = subjectAfter(sentence, from);
  if (!phrase) return;
  const head = tokens[phrase.head]!;
  const namesHere = (mentions.get(sentence.index) ?? []).filter(({ form }) => form === 'NAME');
  const last = tokens[phrase.to - 1]!.end;
  const subject =
    namesHere.find(({ start, end }) => start <= head.start && end >= head.end) ??
    namesHere.find(
      ({ entity, start, end }) =>
        start > head.end && end <= last && names.entities[entity]!.kind === 'PERSON' && document.text.slice(start - 2, start) === ', ',
    );
  // "The head of the union, Carl Roe, was angry"
  const voice = subject ? voiceOf(names.entities[subject.entity]!, names) : meant(reading, sentence, phrase);
  if (voice) reading.subjects[sentence.index] = { ...voice, end: head.end };
}

const BEFORE_SUBJECT: ReadonlySet<WordClass> = new Set(['MARK', 'ADVERB', 'CONJUNCTION']);
const OPENING_PHRASE: ReadonlySet<WordClass> = new Set(['PREPOSITION', 'SUBORDINATOR']);

/** "He", "it", "the firm" as a subject. */
function meant(reading: Reading, sentence: Sentence, { from, head }: Phrase): Voice | null {
  const { lower, start } = sentence.tokens[head]!;
  if (lower === 'he' || lower === 'she') return personInMind(reading, sentence, start, lower === 'he' ? 'HE' : 'SHE');
  if (lower === 'it') return bodyInMind(reading, sentence, start, lower);
  return sentence.tokens[from]!.lower === 'the' && head === from + 1 && BODY_NOUNS.has(lower)
    ? bodyInMind(reading, sentence, start, lower)
    : null;
}

function genderIn(reading: Reading, entity: Entity): Gender | null {
  const known = reading.genders.get(entity.index);
  if (known !== undefined) return known;
  const gender = genderOf(entity, reading.document.text);
  reading.genders.set(entity.index, gender);
  return gender;
}
