/** Market events: what happened to a company or a market, to whom, by how much and how firmly, with the sentence that says so. */
import type { ParticipantRole } from '../../../schema/enums.js';
import type { Document, Entity, ExtractedEvent, ExtractedParticipant, Names, Sentence } from '../types.js';
import { isAuthority, isKnownAuthority } from './authorities.js';
import { readStatus } from './cues.js';
import { dayOf, measuringFigures } from './figures.js';
import { writeHeadline } from './headline.js';
import { nounForms } from './inflect.js';
import { type Candidate, mergeEvents } from './merge.js';
import { compileTriggers, findMatches, type Match, verbLemma } from './pattern.js';
import { type Parties, readParties, readVerbGroup } from './roles.js';
import type { Slot, Trigger } from './trigger.js';
import { TRIGGERS } from './triggers/index.js';
import { isClauseEnd, readUnits, type Unit } from './units.js';
import { COORDINATORS, DETERMINERS, PREPOSITIONS, WORD_CLASSES } from './vocabulary.js';

const INDEX = compileTriggers(TRIGGERS);

/** Below this an event is not worth telling. */
const LEAST_CONFIDENCE = 0.5;

/**
 * The market events of an article, one for each happening, in the order of their evidence.
 *
 * At this stage `participants[].company` is an index into `names.entities` (null for a body that is no company) and `claims` is empty:
 * the caller maps the first to its companies and fills the second. Takes time linear in the text.
 */
export function extractEvents(document: Document, names: Names): ExtractedEvent[] {
  return mergeEvents(readCandidates(document, names)).map((candidate) => {
    const {
      trigger: _trigger,
      phrase: _phrase,
      words: _words,
      loose: _loose,
      definite: _definite,
      verbal: _verbal,
      firm: _firm,
      market: _market,
      what: _what,
      ...event
    } = candidate;
    return { ...event, headline: writeHeadline(candidate) };
  });
}

/** Every statement of an event, sentence by sentence, before those of one happening are joined. */
export function readCandidates(document: Document, names: Names): Candidate[] {
  const focus = createFocus(names, document.title);
  return readUnits(document, names).flatMap((units, i) => {
    const events = sentenceEvents(units, document.sentences[i] as Sentence, focus.current(), names, document.text);
    focus.move(units);
    return events;
  });
}

function sentenceEvents(units: readonly Unit[], sentence: Sentence, focus: Entity | null, names: Names, text: string): Candidate[] {
  const found: { match: Match; event: Candidate }[] = [];
  for (const match of findMatches(units, INDEX)) {
    const event = readEvent(units, match, sentence, focus, names, text);
    if (event && event.confidence >= LEAST_CONFIDENCE) for (const one of split(event)) found.push({ match, event: one });
  }
  const isOutdone = ({ match, event }: { match: Match; event: Candidate }, i: number): boolean =>
    found.some(
      (other, j) =>
        other.match !== match &&
        !other.match.trigger.anaphoric &&
        overlap(match, other.match) &&
        (length(other.match) > length(match) || (length(other.match) === length(match) && j < i && other.event.type === event.type)),
    );
  // Of overlapping triggers the longer one knows better what it is about; what is said of "the deal" comes after the deal.
  const kept = found.filter((one, i) => one.match.trigger.anaphoric || !isOutdone(one, i)).map(({ event }) => event);
  return [...kept.filter(({ trigger }) => !trigger.anaphoric), ...kept.filter(({ trigger }) => trigger.anaphoric)];
}

/** "Acme and Widget report today" are two events where each has figures of its own. */
function split(event: Candidate): Candidate[] {
  if (!OF_ONE.has(event.type) || event.participants.length < 2) return [event];
  return event.participants.map((participant) => ({ ...event, participants: [participant] }));
}

const OF_ONE = new Set<string>(['STOCK_PRICE_MOVEMENT', 'MARKET_CAP_CHANGE', 'EARNINGS', 'GUIDANCE', 'DIVIDEND']);

const length = (match: Match): number => match.end - match.start;
const overlap = (a: Match, b: Match): boolean => a.start < b.end && b.start < a.end;

function readEvent(
  units: readonly Unit[],
  match: Match,
  sentence: Sentence,
  focus: Entity | null,
  names: Names,
  text: string,
): Candidate | null {
  const { trigger } = match;
  if (!contextFits(units, match)) return null;
  const group = readVerbGroup(units, match);
  if (!isVerbal(units, match)) return null;
  const status = readStatus(units, match, group);
  if (!status) return null;
  const quantities = measuringFigures(units, match);
  if (trigger.requiresFigure && !quantities.length) return null;
  const parties = readParties(units, match, group);
  if (trigger.excludes?.some((slot) => parties[slot]?.some((unit) => unit.entity?.kind === 'COMPANY' && isWhole(units, unit)))) return null;
  const cast = castParties(parties, trigger, names, units, match.verb !== null);
  let confidence = trigger.confidence ?? 0.7;
  if (trigger.anyTarget && !cast.some(({ role }) => role === 'TARGET')) cast.push(...projectIn(units, match, text));
  const loose = trigger.anaphoric === true || !isCast(cast, trigger);
  if (loose && !trigger.anaphoric) {
    const stand = trigger.focus ? standIn(units, match, focus) : null;
    if (!stand) return null;
    cast.push(stand.participant);
    confidence *= stand.confidence;
  }
  if (!trigger.anaphoric && !concernsMarket(cast, trigger)) return null;
  if (units[match.start]?.quoted) confidence *= 0.9;
  return {
    type: trigger.type,
    status,
    headline: '',
    participants: cast,
    direction: trigger.direction ?? null,
    quantity: quantities[0] ?? null,
    quantities,
    occurredOn: dayOf(units, match),
    evidence: { start: sentence.start, end: sentence.end },
    claims: [],
    confidence: Math.round(confidence * 100) / 100,
    trigger,
    phrase: units
      .slice(match.start, match.end)
      .map((unit) => unit.lower)
      .join(' '),
    loose,
    verbal: match.verb !== null,
    definite: trigger.anaphoric === true || (match.verb === null && isDefinite(units, match.start)),
    firm: match.verb !== null || status !== (trigger.status ?? 'COMPLETED'),
    act: match.verb ? (verbLemma(units[match.verb.at]?.lower ?? '') ?? null) : null,
    what: group.passive ? null : objectText(units, match, text),
    market: units.slice(match.start, match.end).find((unit) => unit.market)?.market?.name ?? null,
    words: topicWords(units, match),
  };
}

function contextFits(units: readonly Unit[], { trigger, start, end }: Match): boolean {
  const { near, close, unless, unlessBefore } = trigger;
  if (near && !wordSet(near, units)) return false;
  if (close && !wordSet(close, units.slice(Math.max(0, start - 10), end + 12))) return false;
  if (!unless && !unlessBefore) return true;
  let from = start;
  while (from > 0 && start - from < 10 && !isClauseEnd(units[from - 1] as Unit)) from--;
  let to = end;
  while (to < units.length && to - end < 10 && !isClauseEnd(units[to] as Unit)) to++;
  const stands = (source: string | undefined, last: number): boolean =>
    source !== undefined &&
    wordSet(
      source,
      units.slice(from, last).filter((unit) => unit.word),
    );
  return !stands(unless, to) && !stands(unlessBefore, start);
}

/** False for a noun or adjective that looks like a form of the trigger's verb: "the launches", "a lower price", "ground clearance". */
function isVerbal(units: readonly Unit[], { verb, end }: Match): boolean {
  const before = verb ? units[verb.at - 1] : undefined;
  if (!verb) return true;
  // "the merged group", "its planned launch"
  if (verb.form !== 'base' && verb.form !== 'third')
    return (
      !before ||
      !(DETERMINERS.has(before.lower) || (before.possessive && before.entity !== null)) ||
      before.lower === 'that' ||
      before.lower === 'both'
    );
  if (!before) return verb.form === 'third';
  if (DETERMINERS.has(before.lower) || before.possessive) return false;
  if (end - verb.at > 1 && PREPOSITIONS.has(units[verb.at + 1]?.lower ?? '')) return true;
  if (!before.word || BEFORE_BASE.has(before.lower) || before.lower.endsWith('ly')) return true;
  return verb.form === 'base' && before.lower.endsWith('s');
}

/** What a verb's present follows; a noun of the same form follows none of them. */
const BEFORE_BASE = new Set([
  'to',
  'and',
  'or',
  'not',
  "n't",
  ',',
  'will',
  'would',
  'did',
  'do',
  'does',
  'can',
  'could',
  'may',
  'might',
  'shall',
  'should',
  'must',
  "'ll",
  'they',
  'we',
  'i',
  'you',
  'who',
  'which',
  'that',
  'also',
  'now',
  'soon',
  'then',
  'help',
  'have',
  'has',
  'had',
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  'people',
  'it',
  'both',
]);

/** True when one of the words (or of a class of them) is among the units. */
function wordSet(source: string, units: readonly Unit[]): boolean {
  const words = wordsOf(source);
  return units.some(({ lower, quantity, entity }) => {
    if (words.has(lower)) return true;
    if (quantity) return words.has(lastWord(lower));
    return entity?.kind === 'PERSON' && words.has(entity.role?.toLowerCase() ?? '');
  });
}

const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1);

const WORDS = new Map<string, Set<string>>();
function wordsOf(source: string): Set<string> {
  const known = WORDS.get(source);
  if (known) return known;
  const words = new Set(source.split('|').flatMap((word) => WORD_CLASSES[word] ?? nounForms(word)));
  WORDS.set(source, words);
  return words;
}

/** Who acts comes before whom it acts on. */
const inOrder = (parties: Parties): [Slot, Unit[]][] =>
  (Object.entries(parties) as [Slot, Unit[]][]).sort(
    ([a], [b]) => Number(b === 'own' || b === 'subject') - Number(a === 'own' || a === 'subject'),
  );

/** Roles that "workers at Acme" and "analysts at Acme" fill for it. */
const STANDS_FOR_STAFF = new Set<string>(['SUBJECT', 'ANALYST']);

/** Roles that a company takes itself: "Acme's app sold Widget's" is no sale by Acme. */
const PRINCIPALS = new Set<ParticipantRole>([
  'ACQUIRER',
  'TARGET',
  'SELLER',
  'INVESTOR',
  'PARTNER',
  'SUPPLIER',
  'CUSTOMER',
  'PLAINTIFF',
  'DEFENDANT',
]);

/** An event is a company's or a market's: a body alone makes one only when it is an authority that sets a rule. */
function concernsMarket(cast: readonly ExtractedParticipant[], { type, anyTarget }: Trigger): boolean {
  if (MARKETS.has(type) || anyTarget || cast.some(({ company }) => company !== null)) return true;
  return RULES.has(type) && cast.some(({ name, role }) => role === 'REGULATOR' && isKnownAuthority(name));
}

const MARKETS = new Set<string>(['INDEX_MOVEMENT', 'COMMODITY_MOVEMENT']);
const RULES = new Set<string>(['REGULATORY_ACTION', 'TRADE_RESTRICTION']);

/** "the $2 billion Northlight project": named by its capitals. */
function projectIn(units: readonly Unit[], { start, end }: Match, text: string): ExtractedParticipant[] {
  const named = units.slice(start, end).filter(({ word, capital }) => word && capital);
  const [first, last] = [named[0], named.at(-1)];
  return first && last ? [{ company: null, name: text.slice(first.start, last.end), role: 'TARGET' }] : [];
}

/** "a former Acme executive": Acme has no part in it. */
const isFormer = (units: readonly Unit[], party: Unit): boolean => FORMER.has(units[units.indexOf(party) - 1]?.lower ?? '');
const FORMER = new Set(['former', 'ex', 'ex-', 'onetime', 'former-']);

/** Whether a name stands for the company itself, not as the maker in "Acme phones" or the owner in "Acme's van". */
function isWhole(units: readonly Unit[], party: Unit): boolean {
  const at = units.indexOf(party);
  const next = units[at + 1];
  if (party.form === 'PRONOUN' && party.possessive) return COMPANY_NOUNS.has(next?.lower ?? '');
  if (!next?.word || !/^[\p{L}\p{N}]/u.test(next.lower)) return !party.possessive;
  if (COMPANY_NOUNS.has(next.lower)) return true;
  if (party.possessive) return false;
  return PREPOSITIONS.has(next.lower) || isClauseEnd(next) || COORDINATORS.has(next.lower) || AFTER_NAME.test(next.lower);
}

const COMPANY_NOUNS = new Set([
  'board',
  'management',
  'shareholders',
  'parent',
  'unit',
  'business',
  'subsidiary',
  'arm',
  'division',
  'shares',
  'stock',
  'stake',
  'brand',
  'operations',
  'assets',
  'inc',
  'inc.',
  'corp',
  'corp.',
  'ltd',
  'ltd.',
  'plc',
  'group',
  'holdings',
  'owner',
  'parent',
  'chain',
]);
const AFTER_NAME =
  /(?:ly|ed|ing)$|^(?:is|was|are|were|has|had|will|would|could|may|might|said|back|last|earlier|this|next|later|outright|entirely|out|off|up|down|years?|the|a|an|its)$/;

/** Gives each party the role of its place; people stand for the company that they belong to where an office changes hands. */
function castParties(parties: Parties, trigger: Trigger, names: Names, sentence: readonly Unit[], verbal: boolean): ExtractedParticipant[] {
  const cast: ExtractedParticipant[] = [];
  for (const [slot, units] of inOrder(parties)) {
    const role =
      trigger.roles[slot] ?? (slot === 'around' && STANDS_FOR_STAFF.has(trigger.roles.subject ?? '') ? trigger.roles.subject : undefined);
    if (!role) continue;
    for (const unit of units) {
      const entity =
        unit.entity?.kind === 'PERSON' && trigger.focus && unit.entity.affiliation !== null
          ? names.entities[unit.entity.affiliation]
          : unit.entity;
      if (role === 'TARGET' && slot !== 'inside' && slot !== 'own' && !isWhole(sentence, unit)) continue;
      if (slot === 'subject' && PRINCIPALS.has(role) && unit.possessive && !isWhole(sentence, unit)) continue;
      if (isFormer(sentence, unit) || isSource(sentence, sentence.indexOf(unit), false)) continue;
      const participant = entity ? castEntity(entity, role, verbal, trigger) : null;
      if (participant && !cast.some((other) => other.name === participant.name)) cast.push(participant);
    }
  }
  return cast;
}

function castEntity(entity: Entity, role: ParticipantRole, verbal: boolean, trigger: Trigger): ExtractedParticipant | null {
  // A company is no authority: beside "probe" it is what is probed, before "banned" it bans somebody else's account.
  if (role === 'REGULATOR')
    return isAuthority(entity)
      ? { company: null, name: entity.name, role }
      : verbal
        ? null
        : castEntity(entity, 'SUBJECT', verbal, trigger);
  if (entity.kind === 'COMPANY') return { company: entity.index, name: entity.name, role };
  if ((entity.kind === 'ORGANIZATION' && (role === 'PLAINTIFF' || role === 'ANALYST')) || (role === 'TARGET' && trigger.anyTarget))
    return { company: null, name: entity.name, role };
  return null;
}

function isCast(cast: readonly ExtractedParticipant[], { requires = [], requiresAny = [] }: Trigger): boolean {
  const count = (roles: readonly { role: ParticipantRole }[] | readonly ParticipantRole[], role: ParticipantRole): number =>
    roles.filter((item) => (typeof item === 'string' ? item : item.role) === role).length;
  return (
    requires.every((role) => count(cast, role) >= count(requires, role)) &&
    (!requiresAny.length || requiresAny.some((role) => count(cast, role) > 0))
  );
}

/** The only company of the sentence, for a person the nearest before, else the company that the article is speaking of. */
function standIn(
  units: readonly Unit[],
  { trigger, start, verb }: Match,
  focus: Entity | null,
): { participant: ExtractedParticipant; confidence: number } | null {
  const role = trigger.requires?.[0] ?? trigger.requiresAny?.at(-1);
  const companies = units.flatMap((unit, at) =>
    unit.entity?.kind === 'COMPANY' && !isSource(units, at, true) && !isFormer(units, unit) ? [{ entity: unit.entity, at }] : [],
  );
  if (followsUnknownName(units, start)) return null;
  const several = new Set(companies.map(({ entity }) => entity)).size > 1;
  const here = several ? (trigger.topic === 'person' ? companies.filter(({ at }) => at < start).at(-1) : undefined) : companies[0];
  const entity = here?.entity ?? (companies.length ? null : focus);
  if (!role || !entity) return null;
  const speaks = units.slice(Math.max(0, start - 5), start + 6).some((unit) => unit.lower === 'our' || unit.lower === 'we');
  return {
    participant: { company: entity.index, name: entity.name, role },
    confidence: standInConfidence(verb !== null, here !== undefined || speaks, several),
  };
}

/** A noun says less than a verb of who it happened to, and a company of the sentence more than one of the article. */
function standInConfidence(verbal: boolean, near: boolean, several: boolean): number {
  if (!near || several) return 0.73;
  return verbal ? 0.8 : 0.7;
}

/** "Acme has learned", "told Acme", "according to Acme": the company reports. */
function isSource(units: readonly Unit[], at: number, reporting: boolean): boolean {
  const next = units[at + 1]?.lower ?? '';
  const after = units[at + 2]?.lower ?? '';
  const before = units[at - 1]?.lower ?? '';
  return (
    (reporting && (next === 'reported' || next === 'reports')) ||
    (next === 'has' && (after === 'learned' || after === 'learnt')) ||
    before === 'told' ||
    isBehindAccording(units, at)
  );
}

/** "according to estimates from Acme". */
function isBehindAccording(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i > 0 && at - i <= 9; i--) {
    if (units[i]?.lower === 'according') return true;
    if (units[i]?.lower === ',') return false;
  }
  return false;
}

/** A capitalised word before the trigger in its clause that is no known name: it is somebody else's event. */
function followsUnknownName(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i > 0 && at - i <= 6; i--) {
    const unit = units[i] as Unit;
    if (!unit.word) return false;
    if (isClauseEnd(unit) || unit.lower === ',') return false;
    if (unit.capital) return true;
  }
  return false;
}

/** "the suit", "this deal": something told before. */
function isDefinite(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 3; i--) {
    const unit = units[i] as Unit;
    if (unit.lower === 'the' || unit.lower === 'this' || unit.lower === 'that') return true;
    if (!unit.word || PREPOSITIONS.has(unit.lower)) return false;
  }
  return false;
}

/** The words behind the verb, or behind a nominal trigger, up to the end of their phrase: "its new watch". */
function objectText(units: readonly Unit[], match: Match, text: string): string | null {
  let start = match.verb ? match.verb.at + 1 : match.end;
  while (PARTICLES.has(units[start]?.lower ?? '')) start++;
  let end = start;
  while (end < units.length && end - start < 10 && !endsPhrase(units[end] as Unit)) end++;
  const [first, last] = [units[start], units[end - 1]];
  return first && last && end > start ? text.slice(first.start, last.end) : null;
}

const endsPhrase = (unit: Unit): boolean =>
  unit.date !== null ||
  (unit.word && (!/^[-'\p{L}\p{N}]/u.test(unit.lower) || isClauseEnd(unit) || (unit.lower !== 'of' && PREPOSITIONS.has(unit.lower))));

const PARTICLES = new Set(['out', 'up', 'off', 'down', 'more', 'than', 'about', 'nearly', 'making', 'selling', 'producing', 'offering']);

/** Names and nouns behind the trigger: what tells one launch, lawsuit or opening of a company from another. */
function topicWords(units: readonly Unit[], match: Match): Set<string> {
  const words = new Set<string>();
  const market = units.slice(match.start, match.end).find((unit) => unit.market);
  if (market?.market) return new Set([market.market.name]);
  for (let i = match.start; i < units.length && i - match.end < 8; i++) {
    const unit = units[i] as Unit;
    if (i >= match.end && unit.word && (unit.lower === '.' || isClauseEnd(unit))) break;
    if (unit.entity?.kind === 'COMPANY') continue;
    if (unit.lower.length > 3 && !(unit.word && GENERIC.has(unit.lower))) words.add(unit.lower);
  }
  return words;
}

const GENERIC = new Set([
  'with',
  'from',
  'this',
  'that',
  'their',
  'which',
  'will',
  'would',
  'last',
  'year',
  'also',
  'more',
  'than',
  'first',
  'company',
  'into',
  'latest',
]);

/** The company that the article is about and is speaking of: its title or a good part of its text names it, and it led the last such sentence. */
function createFocus(names: Names, title: string) {
  const companies = names.entities.filter((entity) => entity.kind === 'COMPANY');
  const all = companies.reduce((sum, entity) => sum + entity.mentions.length, 0);
  const isCentral = ({ name, mentions }: Entity): boolean => mentions.length >= 3 && (title.includes(name) || mentions.length * 2 >= all);
  let current: Entity | null = companies.filter(isCentral).sort((a, b) => b.mentions.length - a.mentions.length)[0] ?? null;
  return {
    current: () => current,
    move(units: readonly Unit[]) {
      const first = units.slice(0, 12).find((unit) => unit.entity?.kind === 'COMPANY');
      if (first?.entity && isCentral(first.entity)) current = first.entity;
    },
  };
}
