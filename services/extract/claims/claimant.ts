/** Who speaks: from the words of a noun phrase to the person, body, group or document behind them. */
import { spanAt } from '../language/spans.js';
import { indexWithin } from '../language/tokens.js';
import { wordClass } from '../language/words.js';
import type { Document, Entity, ExtractedAgent, Mention, Names, Sentence, Span } from '../types.js';
import { BODY_NOUNS, DOCUMENTS, OFFICES, SAME_DOCUMENT, THINKERS } from './cues.js';
import { isPossessive, nounBefore, type Phrase, phraseAfter } from './phrases.js';

export interface Speaker extends Span {
  agent: ExtractedAgent;
  /** Index of the entity that speaks, or for which a document or spokesperson does. */
  entity: number | null;
  /** The words name a document: "the report". */
  isDocument: boolean;
}

type Placed = Mention & { entity: number };

/** What has been read so far: who spoke, and who wrote which document. */
export interface Reading {
  document: Document;
  names: Names;
  mentions: ReadonlyMap<number, readonly Placed[]>;
  last: { speaker: Speaker; sentence: number } | null;
  /** Of the last speakers of each sort, for "they", "the group" and "the report". */
  lastGroup: { speaker: Speaker; sentence: number } | null;
  lastBody: { speaker: Speaker; sentence: number } | null;
  authors: Map<string, Speaker>;
}

export function startReading(document: Document, names: Names): Reading {
  const mentions = new Map<number, Placed[]>();
  for (const mention of names.mentions) {
    const known = mentions.get(mention.sentence);
    if (known) known.push(mention);
    else mentions.set(mention.sentence, [mention]);
  }
  return { document, names, mentions, last: null, lastGroup: null, lastBody: null, authors: new Map() };
}

/** Who reports or finds has written "the report". */
const PUBLISHING: ReadonlySet<string> = new Set(['report', 'find', 'outline', 'detail', 'survey', 'estimate']);

/** Sentences after which "it" and "they" no longer mean the last speaker. */
const MEMORY = 4;

export function remember(reading: Reading, speaker: Speaker, sentence: Sentence, cue = ''): void {
  const isBodySpeaking = speaker.agent.kind === 'COMPANY' || speaker.agent.kind === 'ORGANIZATION';
  if (isBodySpeaking && PUBLISHING.has(cue)) for (const noun of ['report', 'article']) reading.authors.set(noun, speaker);
  const spoke = { speaker, sentence: sentence.index };
  reading.last = spoke;
  if (speaker.agent.kind === 'GROUP') reading.lastGroup = spoke;
  if (isBodySpeaking && cue !== 'report') reading.lastBody = spoke;
}

/** The speaker that the phrase names; null when it names nobody: "it is said", "I said". */
export function speakerOf(reading: Reading, sentence: Sentence, phrase: Phrase): Speaker | null {
  const { document } = reading;
  const { tokens } = sentence;
  const place = { start: tokens[phrase.from]!.start, end: tokens[phrase.to - 1]!.end };
  const head = tokens[phrase.head]!;
  if (phrase.to - phrase.from === 1 && wordClass(head) === 'PRONOUN') return byPronoun(reading, sentence, head.lower, place);
  if ((head.text === head.lower && NOBODY.has(head.lower)) || wordClass(head) === 'RELATIVE' || !/[\p{L}\p{N}]/u.test(head.text))
    return null;
  if (wordClass(head) === 'DETERMINER')
    return SOME.has(head.lower)
      ? at(place, { entity: null, agent: { name: head.text, kind: 'GROUP', role: null, affiliation: null, company: null } })
      : null;
  const mentions = mentionsWithin(reading, sentence, place);
  const heads = mentions.filter((mention) => mention.form === 'NAME' && mention.start <= head.start && mention.end >= head.end);
  const named = heads.at(-1);
  const explained = mentions.find(
    (mention) =>
      mention.form === 'NAME' &&
      (isPerson(reading, mention) ||
        (isBody(reading.names.entities[mention.entity]!) && /^,/.test(document.text.slice(mention.end, mention.end + 1)))) &&
      tokens[phrase.head + 1]?.text === ',' &&
      /^,\s(?:(?:mr|mrs|ms|dr|sir|dame|lord|lady|professor)\.?\s)?$/i.test(document.text.slice(head.end, mention.start)),
  );
  const title = named ? null : appositionOf(reading, sentence, phrase);
  if (title) return at(place, speakerFor(reading.names.entities[title.entity]!, reading.names));
  if (explained && !named) return at(place, personIn(reading, sentence, explained, mentions));
  if (named && isPerson(reading, named)) {
    const other = mentions.find(
      (mention) =>
        isPerson(reading, mention) &&
        mention.end < named.start &&
        /^(?:\s*,[^,]{1,40})?\s+and\s+$/.test(document.text.slice(mention.end, named.start)),
    );
    if (other && reading.names.entities[other.entity] !== reading.names.entities[named.entity])
      return at(place, together(reading, other, named));
    return at(place, personIn(reading, sentence, named, mentions));
  }
  if (named && !DOCUMENTS.has(head.lower)) return at(place, speakerFor(reading.names.entities[named.entity]!, reading.names));
  return { ...at(place, byNoun(reading, sentence, phrase, mentions)), isDocument: DOCUMENTS.has(head.lower) };
}

/** "Acme, a little-known lab that says": the name that the phrase explains. */
function appositionOf({ names, mentions }: Reading, { index, tokens }: Sentence, { from }: Phrase): Placed | null {
  if (!/^(?:a|an)$/.test(tokens[from]!.lower) || tokens[from - 1]?.text !== ',') return null;
  const end = tokens[from - 2]?.end;
  const found = (mentions.get(index) ?? []).find((mention) => mention.end === end && mention.form === 'NAME');
  return found && /^(?:COMPANY|ORGANIZATION|PERSON)$/.test(names.entities[found.entity]!.kind) ? found : null;
}

/** "some say", "most expect". */
const SOME: ReadonlySet<string> = new Set(['some', 'many', 'most', 'others', 'several', 'both', 'few', 'all']);

const NOBODY: ReadonlySet<string> = new Set(
  `there here what everything nothing something anything this that these those which who one time year month week day times years months weeks days morning evening night fall spring summer autumn winter quarter end percentage percent average decision shares rest fact point case example way thing things
  monday tuesday wednesday thursday friday saturday sunday`.split(/\s+/),
);

const isPerson = ({ names }: Reading, mention: Placed): boolean => names.entities[mention.entity]!.kind === 'PERSON';

function mentionsWithin(reading: Reading, sentence: Sentence, { start, end }: Span): Placed[] {
  return (reading.mentions.get(sentence.index) ?? []).filter((mention) => mention.start >= start && mention.end <= end);
}

const at = (place: Span, speaker: { agent: ExtractedAgent; entity: number | null }): Speaker => ({
  start: place.start,
  end: place.end,
  agent: speaker.agent,
  entity: speaker.entity,
  isDocument: false,
});

function speakerFor(entity: Entity, names: Names): { agent: ExtractedAgent; entity: number } {
  const employer = entity.affiliation === null ? null : names.entities[entity.affiliation]!;
  return {
    entity: entity.index,
    agent: {
      name: entity.name,
      kind: entity.kind === 'PLACE' || entity.kind === 'PRODUCT' ? 'ORGANIZATION' : entity.kind,
      role: entity.role,
      affiliation: employer?.name ?? null,
      company: entity.kind === 'COMPANY' ? entity.index : employer?.kind === 'COMPANY' ? employer.index : null,
    },
  };
}

/** The person, tied to the body that the phrase itself ties it to: "Jane Roe, a partner at Bernstein", "Nvidia spokeswoman Jane Roe". */
function personIn(
  reading: Reading,
  sentence: Sentence,
  person: Placed,
  mentions: readonly Placed[],
): { agent: ExtractedAgent; entity: number } {
  const { names, document } = reading;
  const speaker = speakerFor(names.entities[person.entity]!, names);
  if (speaker.agent.affiliation !== null) return speaker;
  const employer = mentions.find((mention) => {
    if (mention.form !== 'NAME' || !isBody(names.entities[mention.entity]!)) return false;
    if (mention.end <= person.start) return mention.start >= sentence.start;
    return (
      /\b(?:at|of|for|from|with)\s+(?:the\s+)?$/.test(document.text.slice(person.end, mention.start)) ||
      /^['’]s?\s/.test(document.text.slice(mention.end, mention.end + 3))
    );
  });
  if (!employer) return speaker;
  const body = names.entities[employer.entity]!;
  return { ...speaker, agent: { ...speaker.agent, affiliation: body.name, company: body.kind === 'COMPANY' ? body.index : null } };
}

function together({ names }: Reading, first: Placed, second: Placed): { agent: ExtractedAgent; entity: number } {
  const [a, b] = [speakerFor(names.entities[first.entity]!, names), speakerFor(names.entities[second.entity]!, names)];
  return { entity: a.entity, agent: { ...a.agent, name: `${a.agent.name} and ${b.agent.name}`, kind: 'GROUP', role: null } };
}

const isBody = (entity: Entity): boolean => entity.kind === 'COMPANY' || entity.kind === 'ORGANIZATION';

/** "He", "it", "they": the last speaker of that sort, unless another has been named at the head of a sentence since. */
function byPronoun(reading: Reading, sentence: Sentence, pronoun: string, place: Span): Speaker | null {
  const { names, last, lastGroup } = reading;
  const word = pronoun.replace(/'.*$/, '');
  if (word === 'they') {
    const group = [lastGroup, reading.lastBody]
      .filter((each) => each && sentence.index - each.sentence <= MEMORY)
      .sort((a, b) => b!.sentence - a!.sentence)[0];
    return at(
      place,
      group?.speaker ??
        peopleBefore(reading, sentence) ?? {
          entity: null,
          agent: { name: 'they', kind: 'GROUP', role: null, affiliation: null, company: null },
        },
    );
  }
  if (word !== 'he' && word !== 'she' && word !== 'it') return null;
  const wanted = word === 'it' ? 'BODY' : 'PERSON';
  const fits = ({ agent }: Speaker) => (wanted === 'PERSON' ? agent.kind === 'PERSON' : agent.kind !== 'PERSON' && agent.kind !== 'GROUP');
  if (last && sentence.index - last.sentence <= MEMORY && fits(last.speaker) && !namedSince(reading, last.sentence, place, wanted))
    return at(place, last.speaker);
  const mention = (reading.mentions.get(sentence.index) ?? []).find((each) => each.start === place.start && each.form === 'PRONOUN');
  if (mention) return at(place, speakerFor(names.entities[mention.entity]!, names));
  if (word === 'it') return null;
  return at(place, { entity: null, agent: { name: word, kind: 'PERSON', role: null, affiliation: null, company: null } });
}

/** "Critics of the plan are many. They argue …": the people who head the sentence before. */
function peopleBefore(reading: Reading, sentence: Sentence): Speaker | null {
  const before = reading.document.sentences[sentence.index - 1];
  if (!before || before.tokens.length === 0) return null;
  const from = wordClass(before.tokens[0]!) === 'CONJUNCTION' || wordClass(before.tokens[0]!) === 'ADVERB' ? 1 : 0;
  const isPeople = (at: number) => /s$|^people$/.test(before.tokens[at]!.lower) && THINKERS.test(before.tokens[at]!.lower);
  const subject = phraseAfter(before, from);
  if (subject && isPeople(subject.head)) return speakerOf(reading, before, subject);
  const last = before.tokens.findLastIndex((_, at) => isPeople(at));
  const phrase = last > 0 ? nounBefore(before, last + 1) : null;
  const whole = phrase && phraseAfter(before, phrase.from);
  return whole && speakerOf(reading, before, whole);
}

/** Someone else of that sort heads a sentence after `sentence` and before the place, outside quotations. */
function namedSince({ document, names, mentions }: Reading, sentence: number, place: Span, wanted: 'PERSON' | 'BODY'): boolean {
  for (let index = sentence + 1; index <= sentence + MEMORY; index++) {
    const within = document.sentences[index];
    if (!within) return false;
    for (const mention of mentions.get(index) ?? []) {
      if (mention.start >= place.start) return false;
      const { kind } = names.entities[mention.entity]!;
      const fits = wanted === 'PERSON' ? kind === 'PERSON' : kind === 'COMPANY' || kind === 'ORGANIZATION';
      if (/^['’]/.test(document.text.slice(mention.end, mention.end + 1))) continue;
      if (mention.form === 'NAME' && fits && mention.start - within.start < 40 && !spanAt(document.quotations, mention.start)) return true;
    }
  }
  return false;
}

/** "analysts", "a company spokesperson", "the studio", "a leaked Google email", "users like Robert Youssef": a common noun that speaks. */
function byNoun(
  reading: Reading,
  sentence: Sentence,
  phrase: Phrase,
  mentions: readonly Placed[],
): { agent: ExtractedAgent; entity: number | null } {
  const { document, names } = reading;
  const { tokens } = sentence;
  const head = tokens[phrase.head]!;
  const noun = head.lower;
  const owner = ownerOf(reading, sentence, phrase, mentions);
  const company = owner?.kind === 'COMPANY' ? owner.index : null;
  if (/^spokes|^representative$/.test(noun)) {
    const body = owner && isBody(owner) ? owner : (bodyInMind(reading, sentence, head.start)?.entity ?? null);
    const entity = typeof body === 'number' ? names.entities[body]! : body;
    return {
      entity: entity?.index ?? null,
      agent: {
        name: entity ? `${entity.name} spokesperson` : noun,
        kind: 'PERSON',
        role: noun,
        affiliation: entity?.name ?? null,
        company: entity?.kind === 'COMPANY' ? entity.index : null,
      },
    };
  }
  const example = mentions.find(
    (mention) => mention.form === 'NAME' && isPerson(reading, mention) && /\blike\s+$/.test(document.text.slice(head.end, mention.start)),
  );
  if (example) return speakerFor(names.entities[example.entity]!, names);
  const definite = /^(?:the|this|that|its|their|his|her)$/.test(tokens[phrase.from]!.lower);
  if (DOCUMENTS.has(noun)) {
    if (owner && owner.kind !== 'PLACE') return speakerFor(owner, names);
    const author = definite ? (reading.authors.get(noun) ?? reading.authors.get(SAME_DOCUMENT.get(noun) ?? '')) : undefined;
    if (author) return author;
    return {
      entity: null,
      agent: { name: asWritten(document, sentence, phrase), kind: 'DOCUMENT', role: null, affiliation: null, company: null },
    };
  }
  const nominal = mentions.find((mention) => mention.form === 'NOMINAL' && mention.start <= head.start && mention.end >= head.end);
  const group = reading.lastGroup;
  if (
    definite &&
    group &&
    sentence.index - group.sentence <= 2 * MEMORY &&
    new RegExp(`\\b${noun.replace(/\W/g, '')}$`, 'i').test(group.speaker.agent.name)
  )
    return group.speaker;
  if (definite && BODY_NOUNS.has(noun) && !owner) {
    const isTrade = !ANY_BODY.has(noun) && (nominal !== undefined || TRADES.has(noun));
    const body = isTrade ? null : bodyInMind(reading, sentence, head.start);
    if (body) return body;
  }
  if (nominal) return speakerFor(names.entities[nominal.entity]!, names);
  if (OFFICES.has(noun) && (definite || owner)) {
    const holder = names.entities.find(
      (entity) =>
        entity.kind === 'PERSON' &&
        entity.role?.toLowerCase().includes(noun) &&
        (owner ? entity.affiliation === owner.index : entity.affiliation === reading.lastBody?.speaker.entity),
    );
    if (holder) return speakerFor(holder, names);
  }
  return {
    entity: company,
    agent: {
      name: asWritten(document, sentence, phrase),
      kind: 'GROUP',
      role: null,
      affiliation: owner && isBody(owner) ? owner.name : null,
      company,
    },
  };
}

/** Nouns that say nothing of the trade: the body that spoke last is meant. */
const ANY_BODY: ReadonlySet<string> = new Set(
  'company firm group business corporation startup start-up studio publisher agency organisation organization team giant developer maker'.split(
    ' ',
  ),
);

/** Nouns that no body answers to but one of the trade. */
const TRADES: ReadonlySet<string> = new Set(
  'retailer chipmaker carmaker automaker airline bank lender drugmaker insurer brokerage planemaker miner utility broadcaster newspaper union regulator'.split(
    ' ',
  ),
);

/** Whose noun it is: "Watson's lawyers", "Google email", "lawyers for Ozy", "a survey by Edmunds". */
function ownerOf({ names, document }: Reading, sentence: Sentence, phrase: Phrase, mentions: readonly Placed[]): Entity | null {
  const { tokens } = sentence;
  const head = tokens[phrase.head]!;
  const named = mentions.filter((mention) => mention.form === 'NAME');
  const before = named
    .filter(
      (mention) =>
        mention.end <= head.start &&
        (names.entities[mention.entity]!.kind !== 'PLACE' || /^['’]/.test(document.text.slice(mention.end, mention.end + 1))),
    )
    .at(-1);
  const source = DOCUMENTS.has(head.lower)
    ? named.find((mention) => /^\s(?:by|from)\s(?:the\s)?$/.test(document.text.slice(head.end, mention.start)))
    : undefined;
  if (source ?? before) return names.entities[(source ?? before)!.entity]!;
  const behind = named.find((mention) =>
    /^(?:[^,;.]{0,60}\s)?(?:at|from|of|by|for|representing|inside|within)\s+(?:\p{L}[\p{Ll}-]+\s+){0,4}$/u.test(
      document.text.slice(head.end, mention.start),
    ),
  );
  if (behind) return names.entities[behind.entity]!;
  const possessive = mentions.find(
    (mention) =>
      mention.form === 'PRONOUN' && mention.end <= head.start && /^(?:its|his|her)$/i.test(document.text.slice(mention.start, mention.end)),
  );
  const nominal = mentions.find(
    (mention) => mention.form === 'NOMINAL' && mention.end <= head.start && isPossessive(tokens, phrase.head - 1),
  );
  const owner = possessive ?? nominal;
  return owner ? names.entities[owner.entity]! : null;
}

/** The company or body that spoke last, or else was named last before `offset`, a few sentences back at most. */
function bodyInMind(
  { names, document, lastBody, mentions }: Reading,
  sentence: Sentence,
  offset: number,
): { agent: ExtractedAgent; entity: number | null } | null {
  if (lastBody && sentence.index - lastBody.sentence <= MEMORY) return lastBody.speaker;
  for (let index = sentence.index; index >= Math.max(0, sentence.index - MEMORY); index--) {
    const bodies = (mentions.get(index) ?? []).filter(
      (mention) => mention.start < offset && mention.form === 'NAME' && isBody(names.entities[mention.entity]!),
    );
    const subject = bodies.find((mention) => mention.start - document.sentences[index]!.start < 60) ?? bodies.at(-1);
    if (subject) return speakerFor(names.entities[subject.entity]!, names);
  }
  return null;
}

/** The phrase as the page has it, without article and apposition. */
function asWritten({ text }: Document, { tokens }: Sentence, { from, to, head }: Phrase): string {
  const comma = indexWithin(tokens, head + 1, to, ({ text: mark }) => mark === ',');
  const end = tokens[(comma < 0 ? to : comma) - 1]!.end;
  const words = text
    .slice(tokens[from]!.start, Math.min(end, tokens[head]!.end + 60))
    .replace(/^(?:the|a|an|some|but|and)\s+/i, '')
    .replace(/\s+/g, ' ');
  return words.trim();
}

/** "Lawyers for Ozy" speak for Ozy. */
export function speakingFor({ names }: Reading, speaker: Speaker): Speaker {
  const body = speaker.agent.kind === 'GROUP' && speaker.entity !== null ? names.entities[speaker.entity] : undefined;
  return body && isBody(body) ? at(speaker, speakerFor(body, names)) : speaker;
}

/** Who wrote "the report": "Canalys has published a report", "a survey by Edmunds", "Ozy’s lawsuit". */
export function noteAuthors(reading: Reading, sentence: Sentence): void {
  const { document, names } = reading;
  const bodies = (reading.mentions.get(sentence.index) ?? [])
    .filter((mention) => mention.form === 'NAME' && /^(?:COMPANY|ORGANIZATION|PERSON)$/.test(names.entities[mention.entity]!.kind))
    .slice(0, 12);
  if (bodies.length === 0) return;
  for (const token of sentence.tokens) {
    if (/^(?:sues|sued|suing)$/.test(token.lower)) {
      const plaintiff = bodies.filter((mention) => mention.end <= token.start).at(-1);
      if (plaintiff) reading.authors.set('lawsuit', at(token, speakerFor(names.entities[plaintiff.entity]!, names)));
    }
    if (!DOCUMENTS.has(token.lower)) continue;
    const owner = bodies.find((mention) => {
      if (mention.end <= token.start)
        return token.start - mention.end < 90 && AUTHOR_BEFORE.test(document.text.slice(mention.end, token.start));
      return mention.start - token.end < 90 && AUTHOR_AFTER.test(document.text.slice(token.end, mention.start));
    });
    if (owner) reading.authors.set(token.lower, at(token, speakerFor(names.entities[owner.entity]!, names)));
  }
}

const AUTHOR_BEFORE =
  /^(?:['’]s?\s(?:\p{L}+\s){0,3}|\s(?:has\s|have\s|had\s)?(?:wrote|written|published|released|issued|filed|produced|posted|conducted|commissioned|put out)\s(?:an?|the|its|his|her|their|this)\s(?:[\p{L}-]+\s){0,3})$/u;
const AUTHOR_AFTER = /^\s(?:filed\s|published\s|released\s|conducted\s|issued\s)?(?:by|from)\s(?:the\s|(?:[\p{Ll}-]+\s){0,4})?$/u;
