/** Who speaks: from the words of a noun phrase to the person, body, group or document behind them. */
import { indexWithin, itemAt, lowerAt, textAt } from '../language/tokens.js';
import { wordClass } from '../language/words.js';
import type { Entity, ExtractedAgent, Names, Sentence, Span, Token } from '../types.js';
import { bodyMeant, lastOf, personMeant, referentAt } from './antecedents.js';
import { BODY_NOUNS, COMPANY_PAPERS, DOCUMENTS, HUMANS, NO_COMPANIES, OFFICES, PERSONS_BY_TRADE, SAME_DOCUMENT, THINKERS } from './cues.js';
import { isPossessive, nounBefore, type Phrase, phraseAfter, subjectAfter } from './phrases.js';
import { at, isBody, isBodyAgent, isPerson, MEMORY, type Placed, type Reading, type Speaker, type Voice, voiceOf } from './reading.js';

/** The speaker that the phrase names; null when it names nobody: "it is said", "I said". */
export function speakerOf(reading: Reading, sentence: Sentence, phrase: Phrase): Speaker | null {
  const { document } = reading;
  const { tokens } = sentence;
  const place = { start: tokens[phrase.from]!.start, end: tokens[phrase.to - 1]!.end };
  const head = tokens[phrase.head]!;
  if (phrase.to - phrase.from === 1 && (wordClass(head) === 'PRONOUN' || OBJECTS.has(head.lower)))
    return byPronoun(reading, sentence, head.lower, place);
  if (ONE.has(head.lower) && phrase.head === phrase.from) {
    const mentions = mentionsWithin(reading, sentence, place);
    const named = explainedBy(reading, sentence, phrase, mentions);
    return named ? at(place, personIn(reading, sentence, named, mentions)) : oneOf(reading, sentence, phrase, place);
  }
  if (
    tokens[phrase.from]!.lower === 'no' ||
    ((head.text === head.lower || phrase.head === 0) && NOBODY.has(head.lower)) ||
    wordClass(head) === 'RELATIVE' ||
    !/\p{L}/u.test(document.text.slice(place.start, place.end))
  )
    return null;
  if (wordClass(head) === 'DETERMINER') return SOME.has(head.lower) ? at(place, unnamed(head.text, 'GROUP')) : null;
  const mentions = mentionsWithin(reading, sentence, place);
  const heads = mentions.filter((mention) => mention.form === 'NAME' && mention.start <= head.start && mention.end >= head.end);
  const named = heads.at(-1);
  // "The Zara owner": tied to the company as a whole, whatever it names.
  const whole = mentions.find(({ form, start, end }) => form === 'NOMINAL' && start === place.start && end === head.end);
  if (whole && mentions.some(({ form, start }) => form === 'NAME' && start < whole.end))
    return at(place, voiceOf(reading.names.entities[whole.entity]!, reading.names));
  const explained = named ? undefined : explainedBy(reading, sentence, phrase, mentions);
  const title = named ? null : appositionOf(reading, sentence, phrase);
  if (title) return at(place, voiceOf(reading.names.entities[title.entity]!, reading.names));
  if (explained) return at(place, personIn(reading, sentence, explained, mentions));
  const bearer = named && !isPerson(reading, named) ? bearerBehind(reading, named, mentions) : undefined;
  if (bearer) return at(place, personIn(reading, sentence, bearer, mentions));
  if (named && isPerson(reading, named)) {
    const other = mentions.find(
      (mention) =>
        isPerson(reading, mention) &&
        mention.end < named.start &&
        /^(?:\s*,[^,]{1,40})?\s+and\s+$/.test(document.text.slice(mention.end, named.start)),
    );
    if (other && other.entity !== named.entity)
      return at(place, together(reading.names, [reading.names.entities[other.entity]!, reading.names.entities[named.entity]!]));
    return at(place, personIn(reading, sentence, named, mentions));
  }
  if (named && !DOCUMENTS.has(head.lower)) return at(place, voiceOf(reading.names.entities[named.entity]!, reading.names));
  const { agent, entity } = byNoun(reading, sentence, phrase, mentions);
  return { start: place.start, end: place.end, agent, entity, isDocument: DOCUMENTS.has(head.lower) };
}

/** "the minister of energy, Jane Roe, 40", "its founder, the engineer Jane Roe": the name that explains the phrase. */
function explainedBy(reading: Reading, { tokens }: Sentence, phrase: Phrase, mentions: readonly Placed[]): Placed | undefined {
  const { text } = reading.document;
  const comma = tokens[indexWithin(tokens, phrase.head + 1, phrase.to, ({ text: mark }) => mark === ',')];
  if (!comma) return undefined;
  return mentions.find(({ form, entity, start, end }) => {
    if (form !== 'NAME' || start < comma.end || start - comma.end > 60) return false;
    const named = reading.names.entities[entity]!;
    const body = mentions.find(
      (other) => other.start === comma.end + 1 && other.end < start && isBody(reading.names.entities[other.entity]!),
    );
    const from = body ? body.end + (/^['’]s/.test(text.slice(body.end, body.end + 2)) ? 2 : 0) : comma.end;
    if (named.kind === 'PERSON') return TITLED.test(text.slice(from, start));
    return isBody(named) && start === comma.end + 1 && text[end] === ',';
  });
}

/** "Bank of America analyst Jane Roe", "Acme’s Jane Roe", "Acme’s chief economist, Jane Roe": the person whom the body's name leads up to. */
function bearerBehind(reading: Reading, body: Placed, mentions: readonly Placed[]): Placed | undefined {
  return mentions.find(
    (mention) =>
      isPerson(reading, mention) &&
      mention.form === 'NAME' &&
      mention.start > body.end &&
      mention.start - body.end < 60 &&
      /^(?:['’]s?)?\s(?:(?!(?:of|in|by|for|with|from|at|to|and|on)\s)[\p{L}-]+\s){0,5}(?:\p{Ll}+,\s)?$/u.test(
        reading.document.text.slice(body.end, mention.start),
      ),
  );
}

/** ", mechanical engineer ", ", the economist Dr. " before a name. */
const TITLED =
  /^\s(?:the\s)?(?:(?!(?:of|in|by|for|with|from|at|to|and)\s)[\p{Ll}-]+\s){0,4}(?:(?:Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady|Prof|Professor|Sen|Senator|Rep|Representative|Gov|Governor|Judge|Justice|Gen|General|Col|Colonel|Capt|Captain|Lt|Sgt|Detective|Superintendent|Inspector|Councillor|Cllr|Mayor|Minister|Ambassador|Rev|Father|Cardinal|Archbishop|Bishop)\.?\s)?$/u;

/** "Acme, a little-known lab that says": the name that the phrase explains. */
function appositionOf({ names, mentions }: Reading, { index, tokens }: Sentence, { from }: Phrase): Placed | null {
  if (!/^(?:an?|the)$/.test(tokens[from]!.lower) || textAt(tokens, from - 1) !== ',') return null;
  const end = itemAt(tokens, from - 2)?.end;
  const found = (mentions.get(index) ?? []).find((mention) => mention.end === end && mention.form === 'NAME');
  if (!found) return null;
  const { kind } = names.entities[found.entity]!;
  return kind === 'PERSON' || (tokens[from]!.lower !== 'the' && (kind === 'COMPANY' || kind === 'ORGANIZATION')) ? found : null;
}

/** "One of the people", and "another" of those who spoke before. */
function oneOf(reading: Reading, sentence: Sentence, phrase: Phrase, place: Span): Speaker | null {
  const following = sentence.tokens[phrase.head + 1];
  const isOfSome = phrase.head + 1 < phrase.to && following?.lower === 'of';
  const several =
    isOfSome ||
    reading.spoken.some(({ speaker: { agent }, sentence: index }) => agent.kind === 'GROUP' && sentence.index - index <= MEMORY);
  return several ? at(place, unnamed(asWritten(reading, sentence, phrase, null), 'PERSON')) : null;
}

const ONE: ReadonlySet<string> = new Set(['one', 'another']);

/** "some say", "most expect". */
const SOME: ReadonlySet<string> = new Set(['some', 'many', 'most', 'others', 'several', 'both', 'few', 'all']);

const NOBODY: ReadonlySet<string> = new Set(
  `none nobody more ones neither there here what everything nothing something anything this that these those which who one time year month week day times years months weeks days morning evening night fall spring summer autumn winter quarter end percentage percent average decision shares rest fact point case example way thing things
  monday tuesday wednesday thursday friday saturday sunday`.split(/\s+/),
);

function mentionsWithin(reading: Reading, sentence: Sentence, { start, end }: Span): Placed[] {
  return (reading.mentions.get(sentence.index) ?? []).filter((mention) => mention.start >= start && mention.end <= end);
}

/** The person, tied to the body that the phrase itself ties it to: "Jane Roe, a partner at Bernstein", "Nvidia spokeswoman Jane Roe". */
function personIn(reading: Reading, sentence: Sentence, person: Placed, mentions: readonly Placed[]): Voice {
  const { names, document } = reading;
  const speaker = voiceOf(names.entities[person.entity]!, names);
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

function together(names: Names, [first, second]: readonly [Entity, Entity]): Voice {
  const [a, b] = [voiceOf(first, names), voiceOf(second, names)];
  return { entity: a.entity, agent: { ...a.agent, name: `${a.agent.name} and ${b.agent.name}`, kind: 'GROUP', role: null } };
}

const OBJECTS: ReadonlyMap<string, string> = new Map([
  ['him', 'he'],
  ['her', 'she'],
  ['them', 'they'],
]);

/** "He", "it", "they": whoever of that sort is in mind. */
function byPronoun(reading: Reading, sentence: Sentence, pronoun: string, place: Span): Speaker | null {
  const word = OBJECTS.get(pronoun) ?? pronoun.replace(/'.*$/, '');
  if (word === 'they') {
    const several = reading.spoken.find(
      ({ speaker: { agent, entity }, sentence: index }) =>
        sentence.index - index <= MEMORY &&
        (agent.kind === 'GROUP' || isBodyAgent(agent) || (entity === null && !/^s?he$/.test(agent.name))),
    );
    return at(place, several?.speaker ?? peopleBefore(reading, sentence) ?? unnamed('they', 'GROUP'));
  }
  if (word === 'it') {
    const body = commonBefore(reading, sentence) ?? bodyMeant(reading, sentence, place.start);
    return body && at(place, body);
  }
  if (word !== 'he' && word !== 'she') return null;
  const human = humanBefore(reading, sentence);
  if (human) return at(place, human);
  return at(place, personMeant(reading, sentence, place.start, word === 'he' ? 'HE' : 'SHE') ?? unnamed(word, 'PERSON'));
}

const unnamed = (name: string, kind: ExtractedAgent['kind']): Voice => ({
  entity: null,
  agent: { name, kind, role: null, affiliation: null, company: null },
});

/** "The report looks at prices. It says …": the document or body that heads the sentence before, when nobody spoke in that. */
function commonBefore(reading: Reading, sentence: Sentence): Voice | null {
  const before = itemAt(reading.document.sentences, sentence.index - 1);
  if (!before || before.paragraph !== sentence.paragraph || reading.spoken[0]?.sentence === before.index) return null;
  const subject = subjectAfter(before, 0);
  const noun = subject && before.tokens[subject.head]!.lower;
  return noun && (DOCUMENTS.has(noun) || BODY_NOUNS.has(noun)) ? speakerOf(reading, before, subject) : null;
}

/** "The council leader was gentler. “…,” she said": the one without a name who heads the sentence before, when that names nobody. */
function humanBefore(reading: Reading, sentence: Sentence): Voice | null {
  const before = itemAt(reading.document.sentences, sentence.index - 1);
  if (!before || before.paragraph !== sentence.paragraph || reading.spoken[0]?.sentence === before.index) return null;
  if ((reading.mentions.get(before.index) ?? []).some((mention) => isPerson(reading, mention))) return null;
  const subject = subjectAfter(before, 0);
  return subject && /^(?:the|a|an|one)$/.test(before.tokens[0]!.lower) && isOnePerson(before.tokens[subject.head]!.text)
    ? speakerOf(reading, before, subject)
    : null;
}

/** "Critics of the plan are many. They argue …": the people who head the sentence before. */
function peopleBefore(reading: Reading, sentence: Sentence): Speaker | null {
  const before = itemAt(reading.document.sentences, sentence.index - 1);
  if (!before || before.tokens.length === 0) return null;
  const from = wordClass(before.tokens[0]!) === 'CONJUNCTION' || wordClass(before.tokens[0]!) === 'ADVERB' ? 1 : 0;
  const isPeople = (at: number) => /s$|^people$/.test(before.tokens[at]!.lower) && THINKERS.test(before.tokens[at]!.lower);
  const subject = subjectAfter(before, from);
  if (subject && isPeople(subject.head)) return speakerOf(reading, before, subject);
  const last = before.tokens.findLastIndex((_, at) => isPeople(at));
  const phrase = last > 0 ? nounBefore(before, last + 1) : null;
  const whole = phrase && phraseAfter(before, phrase.from);
  return whole && speakerOf(reading, before, whole);
}

/** "analysts", "a company spokesperson", "the studio", "a leaked Google email", "users like Robert Youssef": a common noun that speaks. */
function byNoun(reading: Reading, sentence: Sentence, phrase: Phrase, mentions: readonly Placed[]): Voice {
  const { document, names } = reading;
  const { tokens } = sentence;
  const head = tokens[phrase.head]!;
  const noun = head.lower;
  const owner = ownerOf(reading, sentence, phrase, mentions);
  if (/^spokes|^representative$/.test(noun)) return spokesperson(reading, sentence, phrase, owner);
  const example = mentions.find(
    (mention) => mention.form === 'NAME' && isPerson(reading, mention) && /\blike\s+$/.test(document.text.slice(head.end, mention.start)),
  );
  if (example) return voiceOf(names.entities[example.entity]!, names);
  const definite = /^(?:the|this|that|its|their|his|her)$/.test(tokens[phrase.from]!.lower);
  const paper =
    definite && noun === 'paper'
      ? mentions.find(({ form, start, end }) => form === 'NOMINAL' && start <= head.start && end >= head.end)
      : undefined;
  if (paper) return voiceOf(names.entities[paper.entity]!, names);
  if (DOCUMENTS.has(noun)) {
    if (owner && owner.kind !== 'PLACE') return voiceOf(owner, names);
    const body =
      phrase.head > phrase.from && isPossessive(tokens, phrase.head - 1) && BODY_NOUNS.has(lowerAt(tokens, phrase.head - 2))
        ? phrase.head - 1
        : 0;
    if (body > phrase.from) return byNoun(reading, sentence, { from: phrase.from, to: body, head: body - 1 }, mentions);
    const author = definite ? (reading.authors.get(noun) ?? reading.authors.get(SAME_DOCUMENT.get(noun) ?? '')) : undefined;
    if (author) return author;
    if (definite && COMPANY_PAPERS.has(noun) && reading.main) return voiceOf(reading.main, names);
    return unnamed(asWritten(reading, sentence, phrase, null), 'DOCUMENT');
  }
  const known =
    (definite ? sameGroup(reading, sentence, noun) : null) ??
    (definite && !owner ? definiteBody(reading, sentence, phrase, mentions) : null) ??
    (PAIRS.has(noun) ? pairInMind(reading, sentence, head.start) : null) ??
    officeHolder(reading, sentence, noun, {
      modified: tokens.slice(phrase.from + 1, phrase.head).some(({ text }) => /^\p{Ll}/u.test(text) && text !== 'chief'),
      definite,
      owner,
      former: tokens[phrase.from + 1]?.lower === 'former' && !noun.endsWith('s'),
    });
  if (known) return known;
  const company = owner?.kind === 'COMPANY' ? owner.index : null;
  return {
    entity: company,
    agent: {
      name: asWritten(reading, sentence, phrase, owner),
      kind: isExplainedAsBody(tokens, phrase) ? 'ORGANIZATION' : isOnePerson(noun) ? 'PERSON' : 'GROUP',
      role: null,
      affiliation: owner && isBody(owner) ? owner.name : null,
      company,
    },
  };
}

/** "the coach", "one aide": nobody's name, and one person. */
const isOnePerson = (noun: string): boolean =>
  !noun.endsWith('s') && !BODY_NOUNS.has(noun) && (HUMANS.test(noun) || OFFICES.has(noun) || PERSONS_BY_TRADE.test(noun));

/** "Unite, the union that represents the staff,": a name that nobody knows, of a body. */
function isExplainedAsBody(tokens: readonly Token[], { head, to }: Phrase): boolean {
  return (
    /^\p{Lu}/u.test(tokens[head]!.text) &&
    tokens[head + 1]?.text === ',' &&
    /^(?:an?|the)$/.test(lowerAt(tokens, head + 2)) &&
    tokens.slice(head + 3, Math.min(to, head + 9)).some(({ lower }) => BODY_NOUNS.has(lower))
  );
}

/** "a company spokesman", "a spokeswoman for the bank": speaks for whoever is in mind when no name stands there. */
function spokesperson(reading: Reading, sentence: Sentence, phrase: Phrase, owner: Entity | null): Voice {
  const { names } = reading;
  const { lower: role } = sentence.tokens[phrase.head]!;
  const noun = sentence.tokens.slice(phrase.from, phrase.to).find(({ lower }) => BODY_NOUNS.has(lower));
  const state = itemAt(sentence.tokens, phrase.head - 1);
  if (!owner && state && STATES.has(state.lower)) return unnamed(`${state.text} ${role}`, 'PERSON');
  const index = owner && isBody(owner) ? owner.index : ((noun ? referentAt(reading, sentence, noun.start) : reading.main)?.index ?? null);
  const body = index === null ? null : names.entities[index]!;
  return {
    entity: index,
    agent: {
      name: body ? `${body.name} spokesperson` : role,
      kind: 'PERSON',
      role,
      affiliation: body?.name ?? null,
      company: body?.kind === 'COMPANY' ? body.index : null,
    },
  };
}

/** Who has spokesmen and is no company: "a government spokesman". */
const STATES: ReadonlySet<string> = new Set(
  'government vatican kremlin pentagon military army navy police presidential palace embassy foreign state court cabinet opposition party campaign hospital university'.split(
    ' ',
  ),
);

/** "the analysts" are the analysts who spoke before; "the group" whichever group or body spoke last. */
function sameGroup({ spoken }: Reading, sentence: Sentence, noun: string): Voice | null {
  const last = spoken.find(
    ({ speaker: { agent, entity }, sentence: index }) =>
      sentence.index - index <= 2 * MEMORY &&
      ((isNameless(agent, entity) && agent.name.toLowerCase().split(/\s+/).includes(noun)) || (BODY_NOUNS.has(noun) && isBodyAgent(agent))),
  );
  return last && isNameless(last.speaker.agent, last.speaker.entity) ? last.speaker : null;
}

const isNameless = ({ kind }: ExtractedAgent, entity: number | null): boolean => kind === 'GROUP' || (kind === 'PERSON' && entity === null);

/** "the group", "the bank": of a trade whoever is of it, else the body in mind; "the Rhysida group" is a name of its own. */
function definiteBody(reading: Reading, sentence: Sentence, phrase: Phrase, mentions: readonly Placed[]): Voice | null {
  const { names, document } = reading;
  const head = sentence.tokens[phrase.head]!;
  const nominal = mentions.find(({ form, start, end }) => form === 'NOMINAL' && start <= head.start && end >= head.end);
  const entity = nominal && names.entities[nominal.entity]!;
  const first = sentence.tokens[phrase.from + 1]!;
  if (BANDS.has(head.lower) && first !== head && isProper(first) && !mentions.some(({ start }) => start === first.start))
    return unnamed(document.text.slice(first.start, head.end), 'ORGANIZATION');
  if (!BODY_NOUNS.has(head.lower)) return entity ? voiceOf(entity, names) : null;
  return (
    bodyMeant(reading, sentence, head.start) ??
    lastOf(reading, sentence, NO_COMPANIES.has(head.lower) ? OTHER_BODIES : BODIES) ??
    (NO_COMPANIES.has(head.lower) || !reading.main ? null : voiceOf(reading.main, names))
  );
}

const PERSONS: ReadonlySet<ExtractedAgent['kind']> = new Set(['PERSON']);
const OTHER_BODIES: ReadonlySet<ExtractedAgent['kind']> = new Set(['ORGANIZATION']);
const BODIES: ReadonlySet<ExtractedAgent['kind']> = new Set(['COMPANY', 'ORGANIZATION']);

/** Nouns that end the names of bodies: "the Rhysida gang". */
const BANDS: ReadonlySet<string> = new Set('group gang coalition union association alliance'.split(' '));
/** A capitalised word that no nation is called by: "French" and "Oslo-listed" name nobody. */
const isProper = ({ text }: Token): boolean => /^\p{Lu}[\p{L}\d]+$/u.test(text) && !/(?:an|ish|ese|ch|ss|ic)$/.test(text);

const PAIRS: ReadonlySet<string> = new Set(['companies', 'firms', 'sides', 'parties']);

/** "the two companies", "both sides": those that the latest sentence to name just two of them names. */
function pairInMind({ names, mentions }: Reading, sentence: Sentence, offset: number): Voice | null {
  for (let index = sentence.index; index >= Math.max(0, sentence.index - MEMORY); index--) {
    const companies = new Set(
      (mentions.get(index) ?? [])
        .filter(({ start, form, entity }) => start < offset && form === 'NAME' && names.entities[entity]!.kind === 'COMPANY')
        .map(({ entity }) => names.entities[entity]!),
    );
    if (companies.size === 2) return together(names, [...companies] as [Entity, Entity]);
    if (companies.size > 2) return null;
  }
  return null;
}

/** "its chief executive", "the governor": who bears the office; "the economist", "the woman": the person in mind. */
function officeHolder(
  reading: Reading,
  sentence: Sentence,
  noun: string,
  { definite, owner, former, modified }: { definite: boolean; owner: Entity | null; former: boolean; modified: boolean },
): Voice | null {
  const { names } = reading;
  if (!definite && !owner) return null;
  if (OFFICES.has(noun)) {
    const holders = names.entities.filter(({ kind, role }) => kind === 'PERSON' && role?.toLowerCase().includes(noun));
    const holder = owner ? holders.find(({ affiliation }) => affiliation === owner.index) : holders.length === 1 ? holders[0] : undefined;
    if (holder) return voiceOf(holder, names);
  }
  if (!definite || owner || !(HUMANS.test(noun) || former)) return null;
  const last = lastOf(reading, sentence, PERSONS);
  const role = last?.agent.role?.toLowerCase();
  // "the health secretary": who is known for another office, or for none where the noun tells which, is not meant.
  return OFFICES.has(noun) && !former && (role ? !role.includes(noun) : modified) ? null : last;
}

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
    ? named.find((mention) => WRITTEN_BY.test(document.text.slice(head.end, mention.start)))
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

/** "a report |by the| Acme Institute", "a notice |posted by| Acme". */
const WRITTEN_BY =
  /^\s(?:(?:posted|filed|published|issued|released|written|sent|signed|commissioned|prepared|produced|conducted)\s)?(?:by|from)\s(?:the\s)?$/;

/** The phrase as the page has it, without article and apposition; "his lawyer" becomes "Roe’s lawyer". */
function asWritten(reading: Reading, { tokens }: Sentence, { from, to, head }: Phrase, owner: Entity | null): string {
  const { text } = reading.document;
  const possessive = owner !== null && /^(?:his|her|its|their)$/.test(tokens[from]!.lower) && head > from;
  const comma = indexWithin(tokens, head + 1, to, ({ text: mark }) => mark === ',');
  // "Drew Doe of Acme": a person, known by name alone.
  const person = owner !== null && head > from && tokens.slice(from, head + 1).every((token) => /^\p{Lu}/u.test(token.text));
  const end = person ? tokens[head]!.end : tokens[(comma < 0 ? to : comma) - 1]!.end;
  const words = text
    .slice(tokens[possessive ? from + 1 : from]!.start, Math.min(end, tokens[head]!.end + 60))
    .replace(/^(?:the|a|an|some|but|and)\s+/i, '')
    .replace(/\s+/g, ' ');
  return possessive ? `${owner.name}’s ${words.trim()}` : words.trim();
}
