/** Market events: what happened to a company or a market, to whom, by how much and how firmly, with the sentence that says so. */

import type { MarketEventStatus, MarketEventType } from '../../../schema/enums.js';
import { isOutlet, sourcesOf } from '../companies/salience.js';
import { itemAt } from '../language/tokens.js';
import type { Document, Entity, ExtractedEvent, ExtractedParticipant, Names, Quantity, Sentence } from '../types.js';
import { isKnownAuthority } from './authorities.js';
import { castParties, concernsMarket, isCast, isOwnResult, isWhole, projectIn, standIn, subjectStandsIn } from './cast.js';
import { contextFits, isVerbal, opensObject } from './context.js';
import { readStatus } from './cues.js';
import { directionOf, isFlat } from './direction.js';
import { divideFigures } from './divide.js';
import { dayOf, isPeak, measuringFigures, timeOf } from './figures.js';
import { gapped } from './gapped.js';
import { writeHeadline } from './headline.js';
import { type Candidate, isFigureOnly, mergeEvents } from './merge.js';
import { compileTriggers, findMatches, type Match, verbLemma } from './pattern.js';
import { isDefinite, objectText, peopleNear, personOf, placesNear, postOf, subjectText, topicWords } from './phrase.js';
import { isBare, readParties } from './roles.js';
import { settleStatus } from './stages.js';
import type { Trigger } from './trigger.js';
import { TRIGGERS } from './triggers/index.js';
import { readUnits, type Unit, wordAt } from './units.js';
import { isToldUnnamed } from './unnamed.js';
import { readVerbGroup, type VerbGroup } from './verb-group.js';
import { PREPOSITIONS } from './vocabulary.js';

const INDEX = compileTriggers(TRIGGERS);

/** What a deal of which one side has no name is believed less. */
const HALF_TOLD = 0.85;

/** Below this an event is not worth telling. */
const LEAST_CONFIDENCE = 0.5;

/**
 * The market events of an article, one for each happening, in the order of their evidence.
 *
 * At this stage `participants[].company` is an index into `names.entities` (null for a body that is no company) and `claims` is empty:
 * the caller maps the first to its companies and fills the second. Takes time linear in the text.
 */
export function extractEvents(document: Document, names: Names): ExtractedEvent[] {
  return readEvents(document, names).map((candidate) => {
    const {
      trigger: _trigger,
      pattern: _pattern,
      phrase: _phrase,
      words: _words,
      people: _people,
      places: _places,
      loose: _loose,
      definite: _definite,
      verbal: _verbal,
      firm: _firm,
      what: _what,
      person: _person,
      post: _post,
      peak: _peak,
      time: _time,
      borrowed: _borrowed,
      ...event
    } = candidate;
    return { ...event, headline: writeHeadline(candidate) };
  });
}

/** The same with what they were read by. */
export const readEvents = (document: Document, names: Names): Candidate[] => mergeEvents(readCandidates(document, names));

/** Every statement of an event, sentence by sentence, before those of one happening are joined. */
export function readCandidates(document: Document, names: Names): Candidate[] {
  const focus = createFocus(names, document);
  const authority = createAuthority();
  return readUnits(document, names).flatMap((units, i) => {
    const context = { focus: focus.current(), authority: authority.current(), names, text: document.text, date: document.date };
    const events = inPieces(units).flatMap((piece) => sentenceEvents(piece, document.sentences[i] as Sentence, context));
    focus.move(units);
    authority.move(units);
    return events;
  });
}

/** No sentence is as long as this: text without stops is read in pieces, so that what looks at a whole sentence stays linear in the text. */
const MOST_UNITS = 300;

function inPieces(units: readonly Unit[]): readonly (readonly Unit[])[] {
  if (units.length <= MOST_UNITS) return [units];
  return Array.from({ length: Math.ceil(units.length / MOST_UNITS) }, (_, i) => units.slice(i * MOST_UNITS, (i + 1) * MOST_UNITS));
}

/** The authority that the sentences before speak of, forgotten after a few. */
function createAuthority() {
  let last: string | null = null;
  let age = 0;
  const known = new Map<Entity, boolean>();
  const isOne = (entity: Entity): boolean => {
    const isKnown = known.get(entity) ?? (entity.kind !== 'PLACE' && isKnownAuthority(entity.name));
    known.set(entity, isKnown);
    return isKnown;
  };
  return {
    current: () => (age <= AUTHORITY_MEMORY ? last : null),
    move(units: readonly Unit[]) {
      const named = units.findLast(({ entity }) => entity !== null && isOne(entity))?.entity;
      age = named ? 1 : age + 1;
      if (named) last = named.name;
    },
  };
}

const AUTHORITY_MEMORY = 2;

/** What a sentence is read in: the company that the article is speaking of, its names, text and day. */
interface Context {
  focus: Entity | null;
  /** The authority named last in this sentence or the ones right before. */
  authority: string | null;
  names: Names;
  text: string;
  date: string | null;
}

function sentenceEvents(units: readonly Unit[], sentence: Sentence, context: Context): Candidate[] {
  const found: { match: Match; event: Candidate }[] = [];
  for (const match of findMatches(units, INDEX)) {
    const event = readEvent(units, match, sentence, context);
    if (event && event.confidence >= LEAST_CONFIDENCE)
      for (const one of gapped(units, event).flatMap(split)) found.push({ match, event: one });
  }
  const isOutdone = ({ match, event }: { match: Match; event: Candidate }, i: number): boolean =>
    found.some(
      (other, j) =>
        other.match !== match &&
        !other.match.trigger.anaphoric &&
        overlap(match, other.match) &&
        (Number(event.loose) - Number(other.event.loose) ||
          Number(match.trigger.vague === true) - Number(other.match.trigger.vague === true) ||
          other.match.named - match.named ||
          surer(other.event, event) ||
          tighter(other.match, match) ||
          isPreferred(other.event, event, j < i)) > 0,
    );
  // Of overlapping triggers the one that names more words knows better what it is about, then the surer, then the longer; what is said of "the deal" comes after the deal.
  const kept = divideFigures(
    units,
    found.filter((one, i) => one.match.trigger.anaphoric || !isOutdone(one, i)).map((one) => withDirection(units, one, found)),
  );
  return [...kept.filter(({ trigger }) => !trigger.anaphoric), ...kept.filter(({ trigger }) => trigger.anaphoric)];
}

/** "lowered its |outlook for the year|": of overlapping readings of one type the one that is kept takes the direction of the others. */
function withDirection(
  units: readonly Unit[],
  one: { match: Match; event: Candidate },
  found: readonly { match: Match; event: Candidate }[],
) {
  if (one.event.direction !== null || isAwaited(one.match.trigger, one.event.status) || isFlat(units, one.match)) return one;
  const direction = found.find(({ match, event }) => event.direction !== null && event.type === one.event.type && overlap(match, one.match))
    ?.event.direction;
  return direction ? { ...one, event: { ...one.event, direction } } : one;
}

const sureness = ({ trigger }: Candidate): number => trigger.confidence ?? 0.7;

/** By how much one reading of the same words is surer than another, 0 where it is hardly. */
function surer(other: Candidate, event: Candidate): number {
  const margin = sureness(other) - sureness(event);
  return other.type === event.type || Math.abs(margin) < 0.12 ? 0 : margin;
}

/** Of two readings of one type the one that tells a direction or else the first, otherwise the surer. */
function isPreferred(other: Candidate, event: Candidate, first: boolean): number {
  if (other.type !== event.type) return Number(sureness(other) > sureness(event));
  return Number((other.direction === null) === (event.direction === null) ? first : other.direction !== null);
}

/** Results to come went nowhere yet: what rises beside them is hoped. */
const isAwaited = ({ type }: Trigger, status: MarketEventStatus): boolean => type === 'EARNINGS' && status === 'PENDING';

/** "Acme and Widget report today" are two events where each has figures of its own. */
function split(event: Candidate): Candidate[] {
  if (!OF_ONE.has(event.type) || event.participants.length < 2) return [event];
  return event.participants.map((participant) => ({ ...event, participants: [participant] }));
}

const OF_ONE = new Set<string>(['STOCK_PRICE_MOVEMENT', 'MARKET_CAP_CHANGE', 'EARNINGS', 'GUIDANCE', 'DIVIDEND']);

/** "agreed to buy Widget, |months after talks collapsed|": that ended one, not this. */
function isLongAgo(units: readonly Unit[], from: number): boolean {
  for (let i = from - 1; i > Math.max(0, from - MOST_BEFORE_AFTER); i--)
    if (units[i]!.lower === 'after') return TIMES_PAST.test(units[i - 1]!.lower);
  return false;
}

const MOST_BEFORE_AFTER = 6;
const TIMES_PAST = /(?:^| )(?:days|weeks?|months?|years?)$/;

const length = (match: Match): number => match.end - match.start;

/** The longer knows more, unless it only goes on to what did not happen to it: "profits |fell| 4% due to |rising| debts". */
function tighter(other: Match, match: Match): number {
  const strays = (long: Match, short: Match): boolean =>
    long.start === short.start &&
    long.end > short.end &&
    long.verb?.form === 'gerund' &&
    short.verb !== null &&
    short.verb.form !== 'gerund';
  return strays(other, match) ? -1 : strays(match, other) ? 1 : length(other) - length(match);
}

const overlap = (a: Match, b: Match): boolean => a.start < b.end && b.start < a.end;

function readEvent(units: readonly Unit[], match: Match, sentence: Sentence, context: Context): Candidate | null {
  const { trigger } = match;
  const { focus, names, text } = context;
  if (!contextFits(units, match) || (trigger.definite && !isDefinite(units, match.start))) return null;
  const group = readVerbGroup(units, match);
  if (!isVerbal(units, match)) return null;
  if (!trigger.anaphoric && isHabit(units, match, group) && /[.!?:]$/.test(text.slice(sentence.start, sentence.end).replace(CLOSING, '')))
    return null;
  if (trigger.anaphoric && trigger.type === 'EARNINGS' && (namesCompany(units) || !isOwnResult(units, match.start))) return null;
  const said = isFigureOnly(trigger) ? 'RUMORED' : readStatus(units, match, group);
  if (!said || (said === 'CANCELLED' && isLongAgo(units, match.start))) return null;
  const status = settleStatus(said, units, match, group, context.date);
  const quantities = measuringFigures(units, match);
  if (trigger.requiresFigure && !quantities.length) return null;
  const parties = readParties(units, match, group);
  if (trigger.bareSubject && !isBare(units, group, parties)) return null;
  if (trigger.excludes?.some((slot) => parties[slot]?.some((unit) => unit.entity?.kind === 'COMPANY' && isWhole(units, unit)))) return null;
  const cast = castParties(parties, trigger, names, units, match.verb !== null);
  let confidence = trigger.confidence ?? 0.7;
  if (trigger.anyTarget && !cast.some(({ role }) => role === 'TARGET')) cast.push(...projectIn(units, match, text));
  // "Tariff increases are also being considered": by the authority of the sentence before.
  // Or "It |blocked| the purchase" of the one that does no business.
  if (context.authority && ((trigger.type === 'TRADE_RESTRICTION' && !cast.length) || isDoneByAuthority(units, match, group, cast)))
    cast.push({ company: null, name: context.authority, role: 'REGULATOR' });
  const loose = trigger.anaphoric === true || !isCast(cast, trigger);
  if (loose && !trigger.anaphoric) {
    const elsewhere =
      isOfTheMarket(units, trigger, quantities) || isDoneByOthers(units, match, group) || isToldToReader(units, match, group);
    const stand = elsewhere
      ? null
      : mayStandIn(trigger, cast) || isOfTheFirm(units, match, cast)
        ? standIn(units, match, focus, cast)
        : maySubjectStandIn(units, match, group, cast)
          ? subjectStandsIn(units, match, cast)
          : null;
    if (stand) cast.push(stand.participant);
    else if (elsewhere || !isToldUnnamed(units, match, group, cast)) return null;
    confidence *= stand?.confidence ?? HALF_TOLD;
  }
  if (!trigger.anaphoric && !concernsMarket(cast, trigger)) return null;
  if (units[match.start]?.quoted) confidence *= 0.9;
  return {
    type: typeOf(trigger, cast),
    status,
    headline: '',
    participants: cast,
    direction: trigger.direction ?? (isAwaited(trigger, status) ? null : directionOf(units, match, quantities[0] ?? null)),
    quantity: quantities[0] ?? null,
    quantities,
    peak: units.some(({ quantity }, at) => quantity !== null && quantity === quantities[0] && isPeak(units, at, trigger.type)),
    borrowed: false,
    occurredOn: dayOf(units, match),
    time: timeOf(units, match, context.date),
    evidence: { start: sentence.start, end: sentence.end },
    claims: [],
    confidence: Math.round(confidence * 100) / 100,
    trigger,
    pattern: match.pattern,
    phrase: units
      .slice(match.start, match.end)
      .map((unit) => unit.lower)
      .join(' '),
    loose,
    verbal: match.verb !== null,
    definite: trigger.anaphoric === true || isDefinite(units, nounOf(units, match)),
    firm: !isFigureOnly(trigger) ? match.verb !== null || status !== (trigger.status ?? 'COMPLETED') : false,
    act: match.verb ? actOf(wordAt(units, match.verb.at)) : null,
    what:
      group.passive || trigger.type === 'EARNINGS' || isProduct(parties.subject)
        ? subjectText(units, group.start, text)
        : objectText(units, match, text),
    market: units.slice(match.start, match.end).find((unit) => unit.market)?.market?.name ?? null,
    words: topicWords(units, match),
    people: peopleNear(units, match),
    places: placesNear(units, match),
    person: trigger.topic === 'person' ? personOf(units, match, group.passive) : null,
    post: trigger.topic === 'person' ? postOf(units, match, text) : null,
  };
}

const namesCompany = (units: readonly Unit[]): boolean => units.some(({ entity, form }) => entity?.kind === 'COMPANY' && form === 'NAME');

/** An agency's "upgrade" is one of debt. */
const typeOf = ({ type }: Trigger, cast: readonly ExtractedParticipant[]): MarketEventType =>
  type === 'ANALYST_RATING' && cast.some(({ name, role }) => role === 'ANALYST' && AGENCIES.test(name)) ? 'CREDIT_RATING' : type;

const AGENCIES = /^(?:moody|fitch|s&p\b|standard & poor|dbrs|kbra|kroll|scope ratings)/i;

/** Where the noun of what is told stands: "the |suit| alleges that", whose verb is not what happened; -1 for what a verb tells. */
function nounOf(units: readonly Unit[], { verb, start, end, trigger }: Match): number {
  if (verb === null) return start;
  if (trigger.type !== 'LAWSUIT') return -1;
  const from = Math.max(0, start - 5);
  const at = units.slice(from, end).findIndex(({ word, lower }) => word && SUITS.has(lower));
  return at < 0 ? -1 : from + at;
}

const SUITS = new Set(['suit', 'lawsuit', 'complaint', 'case']);

/** "Windows 7 |was released": what is launched stands before the verb. */
const isProduct = (subject: readonly Unit[] | undefined): boolean => subject?.at(-1)?.entity?.kind === 'PRODUCT';

/** "Shares |opened lower| in London": without a company and a figure it is the market that moves. */
const isOfTheMarket = (units: readonly Unit[], { type }: Trigger, quantities: readonly Quantity[]): boolean =>
  type === 'STOCK_PRICE_MOVEMENT' && !quantities.length && !units.some(({ entity }) => entity?.kind === 'COMPANY');

/** "Acme took a stake in |the company": not in itself but in the one that the article is about. */
const isOfTheFirm = (units: readonly Unit[], { trigger, start, end }: Match, cast: readonly ExtractedParticipant[]): boolean =>
  BETWEEN_TWO.has(trigger.type) &&
  units.slice(start, end + 6).some(({ form, entity }) => form === 'NOMINAL' && cast.some(({ company }) => company === entity?.index));

const BETWEEN_TWO = new Set<string>(['ACQUISITION', 'DIVESTITURE', 'INVESTMENT', 'PARTNERSHIP', 'CONTRACT']);

/** A company may stand in where the trigger allows it, and for whom a named authority turns to. */
const mayStandIn = ({ focus, type }: Trigger, cast: readonly ExtractedParticipant[]): boolean =>
  focus === true || (type === 'REGULATORY_ACTION' && cast.some(({ name, role }) => role === 'REGULATOR' && isKnownAuthority(name)));

/** A probe that nobody opens here needs no more than whom the sentence is about; a deal of two needs the other one. */
function maySubjectStandIn(
  units: readonly Unit[],
  { trigger, start, end }: Match,
  { form, passive }: VerbGroup,
  cast: readonly ExtractedParticipant[],
): boolean {
  if (trigger.type !== 'REGULATORY_ACTION') return cast.length > 0 || !PAIRED.has(trigger.type);
  return (form === null || passive) && units.slice(start, end).some(({ lower }) => PROBES.has(lower));
}

const PROBES = new Set('investigation investigations probe probes inquiry inquiries fine fines penalty'.split(' '));
const PAIRED = new Set<string>(['ACQUISITION', 'PARTNERSHIP', 'CONTRACT']);

/** "The soldiers |released", "two presidents |introduced a": who makes, withdraws or builds stands before the verb and is no firm that the article spoke of. */
function isDoneByOthers(units: readonly Unit[], { trigger, end }: Match, { form, passive, start }: VerbGroup): boolean {
  const doer = itemAt(units, start - 1);
  if (!MADE.has(trigger.type) || form === null || passive || !doer) return false;
  if (doer.entity?.kind === 'PERSON' || OTHERS.has(doer.lower) || (doer.word && DOERS.test(doer.lower))) return true;
  return doer.word && PLURAL.test(doer.lower) && !PREPOSITIONS.has(doer.lower) && opensObject(units[end]);
}

/** "Acme |offers| three plans.": outside a headline, a present without a time or anything new is what a company does every day. */
const isHabit = (units: readonly Unit[], { trigger, verb }: Match, { form }: VerbGroup): boolean =>
  HABITS.has(trigger.type) && verb !== null && form === 'third' && !units.some(({ date, lower }) => date !== null || FRESH.has(lower));

const HABITS = new Set<string>(['PRODUCT_LAUNCH', 'FACILITY', 'PARTNERSHIP']);
const FRESH = new Set(
  'new newest now first latest today tomorrow tonight beta soon next later year month week spring summer autumn fall winter'.split(' '),
);
const CLOSING = /["'”’)\]]+$/;

/** "If you want more, |open| an account", "|Launch| the app": what a reader may do is nothing that the company did. */
const isToldToReader = (units: readonly Unit[], { verb, start }: Match, { form, words, start: from }: VerbGroup): boolean =>
  (verb !== null && form === 'base' && words.length === 0 && !WE.has(wordAt(units, from - 1))) ||
  units.slice(Math.max(0, start - REACH_OF_YOU), start + REACH_OF_YOU).some(({ lower, quoted }) => !quoted && YOU.has(lower));

const REACH_OF_YOU = 12;
const YOU = new Set(['you', 'your', "you're", "you'll", 'you’re', 'you’ll', 'yourself']);
const WE = new Set(['we', 'they']);

const PLURAL = /^\p{L}{3,}[^su]s$/u;
const MADE = new Set<string>(['PRODUCT_LAUNCH', 'PRODUCT_RECALL', 'FACILITY']);
const OTHERS = new Set('i you he she they people police authorities researchers scientists'.split(' '));
const DOERS = /(?:ers|ors|ists|ians)$/;

/** "It |fined| Acme", of what only authorities do. */
const isDoneByAuthority = (
  units: readonly Unit[],
  { trigger, verb }: Match,
  { start, passive }: VerbGroup,
  cast: readonly ExtractedParticipant[],
): boolean =>
  trigger.type === 'REGULATORY_ACTION' &&
  trigger.roles.subject === 'REGULATOR' &&
  verb !== null &&
  !passive &&
  wordAt(units, start - 1) === 'it' &&
  cast.some(({ role }) => role === 'SUBJECT') &&
  !cast.some(({ role }) => role === 'REGULATOR');

/** The verb for the headline; one without a meaning of its own tells nothing. */
function actOf(form: string): string | null {
  const lemma = verbLemma(form);
  return lemma && lemma !== 'be' && lemma !== 'have' ? lemma : null;
}

/** A company named more rarely than once in so many sentences is not what the article is about. */
const SENTENCES_A_MENTION = 4;
const SENTENCES_A_MENTION_TITLED = 6;

/** The company that the article is about and is speaking of: its title or a good part of its text names it, often, and it led the last such sentence. */
function createFocus(names: Names, document: Document) {
  const { title } = document;
  const sentences = document.sentences.length;
  const named = names.entities.filter((entity) => entity.kind === 'COMPANY');
  // An outlet that the page cites tells what happened to others.
  const cited = named.some(isOutlet) ? sourcesOf(document, names, null) : null;
  const companies = named.filter((entity) => !(cited?.has(entity.index) && isOutlet(entity)));
  const all = companies.reduce((sum, entity) => sum + entity.mentions.length, 0);
  const titles = new Set(companies.filter(({ mentions }) => mentions.some(({ form, text }) => form === 'NAME' && title.includes(text))));
  const isCentral = (entity: Entity): boolean => {
    const mentions = entity.mentions.length;
    return (
      mentions >= 3 &&
      (titles.has(entity)
        ? mentions * SENTENCES_A_MENTION_TITLED >= sentences
        : mentions * 2 >= all && mentions * SENTENCES_A_MENTION >= sentences)
    );
  };
  let current: Entity | null =
    companies.filter(isCentral).sort((a, b) => Number(titles.has(b)) - Number(titles.has(a)) || b.mentions.length - a.mentions.length)[0] ??
    null;
  const titled = current !== null && titles.has(current);
  return {
    current: () => current,
    move(units: readonly Unit[]) {
      const first = units.slice(0, 12).find((unit) => unit.entity?.kind === 'COMPANY');
      if (first?.entity && isCentral(first.entity) && (!titled || titles.has(first.entity))) current = first.entity;
    },
  };
}
