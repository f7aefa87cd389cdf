/** Whom "he", "it" and "the firm" mean: the latest sentence that has somebody of that sort speak, or heads with one, decides. */
import { spanAt } from '../language/spans.js';
import { indexWithin } from '../language/tokens.js';
import { wordClass } from '../language/words.js';
import type { Entity, ExtractedAgent, Sentence } from '../types.js';
import { COMPANIES_ONLY, NO_COMPANIES } from './cues.js';
import { type Gender, genderOf } from './gender.js';
import { phraseAfter, startsDate } from './phrases.js';
import { isBody, isBodyAgent, MEMORY, type Placed, type Reading, type Spoken, type Voice, voiceOf } from './reading.js';

/** The person whom a singular pronoun before `offset` means; null when nobody fits. */
export function personInMind(reading: Reading, sentence: Sentence, offset: number, gender: Gender | null): Voice | null {
  const fits = (entity: Entity) => entity.kind === 'PERSON' && (!gender || (genderIn(reading, entity) ?? gender) === gender);
  const near = nearest(reading, sentence, offset, {
    speaks: ({ agent }, entity) => agent.kind === 'PERSON' && (entity === null || fits(entity)),
    heads: fits,
  });
  return near ?? lastNamed(reading, sentence, offset, fits);
}

/** The body that "it", or "the" before the noun, means; null when none fits. */
export function bodyInMind(reading: Reading, sentence: Sentence, offset: number, noun: string): Voice | null {
  const fits = (entity: Entity) => isBody(entity) && mayBe(noun, entity.kind);
  const near = nearest(reading, sentence, offset, { speaks: ({ agent }) => isBodyAgent(agent) && mayBe(noun, agent.kind), heads: fits });
  if (near) return near;
  if (noun !== 'it' && reading.main && fits(reading.main)) return voiceOf(reading.main, reading.names);
  return lastNamed(reading, sentence, offset, fits);
}

const mayBe = (noun: string, kind: ExtractedAgent['kind'] | Entity['kind']): boolean =>
  kind === 'COMPANY' ? !NO_COMPANIES.has(noun) : !COMPANIES_ONLY.has(noun);

interface Wanted {
  speaks: (spoken: { agent: ExtractedAgent }, entity: Entity | null) => boolean;
  heads: (entity: Entity) => boolean;
}

/** Sentence by sentence backwards: who spoke in it, or else who heads it; who was only cited comes behind who heads. */
function nearest(reading: Reading, sentence: Sentence, offset: number, { speaks, heads }: Wanted): Voice | null {
  const { names, spoken } = reading;
  const spokeIn = (index: number, cited: boolean): Spoken | undefined =>
    spoken.find(
      (each) =>
        each.sentence === index &&
        each.cited === cited &&
        speaks(each.speaker, each.speaker.entity === null ? null : names.entities[each.speaker.entity]!),
    );
  for (let index = sentence.index; index >= Math.max(0, sentence.index - MEMORY); index--) {
    const speaking = spokeIn(index, false);
    if (speaking) return speaking.speaker;
    const subject = subjectOf(reading, index);
    if (subject && subject.end <= offset && heads(names.entities[subject.entity]!)) return voiceOf(names.entities[subject.entity]!, names);
    const cited = spokeIn(index, true);
    if (cited) return cited.speaker;
  }
  return null;
}

function lastNamed({ names, mentions }: Reading, sentence: Sentence, offset: number, fits: (entity: Entity) => boolean): Voice | null {
  for (let index = sentence.index; index >= Math.max(0, sentence.index - MEMORY); index--) {
    const found = (mentions.get(index) ?? []).filter(
      (mention) => mention.start < offset && mention.form === 'NAME' && fits(names.entities[mention.entity]!),
    );
    const chosen = index === sentence.index ? found.at(-1) : found[0];
    if (chosen) return voiceOf(names.entities[chosen.entity]!, names);
  }
  return null;
}

/** The name that is the subject of the sentence's first clause; null when it has another one, or stands in a quotation. */
export function subjectOf(reading: Reading, index: number): Placed | null {
  const known = reading.subjects.get(index);
  if (known !== undefined) return known;
  const found = readSubject(reading, index);
  reading.subjects.set(index, found);
  return found;
}

function readSubject({ document, mentions }: Reading, index: number): Placed | null {
  const sentence = document.sentences[index]!;
  const { tokens } = sentence;
  let from = 0;
  while (from < tokens.length && /^(?:MARK|ADVERB|CONJUNCTION)$/.test(wordClass(tokens[from]!))) from++;
  const opens = tokens[from];
  if (opens && (/^(?:PREPOSITION|SUBORDINATOR)$/.test(wordClass(opens)) || startsDate(sentence, from)))
    from = indexWithin(tokens, from + 1, from + 40, ({ text }) => text === ',') + 1;
  if (from >= tokens.length || spanAt(document.quotations, tokens[from]!.start)) return null;
  const head = tokens[phraseAfter(sentence, from)?.head ?? -1];
  const named =
    head && (mentions.get(index) ?? []).find(({ form, start, end }) => form === 'NAME' && start <= head.start && end >= head.end);
  return named ?? null;
}

function genderIn(reading: Reading, entity: Entity): Gender | null {
  const known = reading.genders.get(entity.index);
  if (known !== undefined) return known;
  const gender = genderOf(entity, reading.document.text);
  reading.genders.set(entity.index, gender);
  return gender;
}
