/** Whether two reports are of one happening. Pure. */
import { MarketEventType, ParticipantRole } from '../../schema/enums.js';
import type { Evidence, Quantity } from '../../schema/evidence.js';
import type { EventParticipant, EventReading, MarketEvent } from '../../schema/market-event.js';
import { officialName } from './authorities.js';
import { daysApart } from './claims.js';
import { sameFigure } from './quantities.js';
import { containment, contentStems } from './similarity.js';
import { fold } from './terms.js';

interface Kin {
  /** Days within which reports may be of one happening. */
  windowDays: number;
  /** A company has several of these in a window: reports must also share a counterparty, words or the figure. */
  manifold: boolean;
}

const ORDINARY: Kin = { windowDays: 7, manifold: true };
const DAILY: Kin = { windowDays: 1.5, manifold: false };
const SLOW: Kin = { windowDays: 30, manifold: false };

const KIN: Partial<Record<MarketEventType, Kin>> = {
  STOCK_PRICE_MOVEMENT: DAILY,
  MARKET_CAP_CHANGE: DAILY,
  INDEX_MOVEMENT: DAILY,
  COMMODITY_MOVEMENT: DAILY,
  EARNINGS: { windowDays: 7, manifold: false },
  GUIDANCE: { windowDays: 7, manifold: false },
  DIVIDEND: { windowDays: 7, manifold: false },
  SHARE_BUYBACK: { windowDays: 7, manifold: false },
  STOCK_SPLIT: { windowDays: 30, manifold: false },
  LAYOFFS: { windowDays: 7, manifold: false },
  LABOR_ACTION: { windowDays: 7, manifold: false },
  OUTAGE: { windowDays: 2, manifold: false },
  SECURITY_INCIDENT: { windowDays: 14, manifold: false },
  ACQUISITION: SLOW,
  DIVESTITURE: SLOW,
  IPO: SLOW,
  BANKRUPTCY: SLOW,
};

export const LONGEST_WINDOW_DAYS = 30;

/** Share of the shorter report's words that the other holds. */
const SAME_WORDS = 0.4;
/** The same where both name something that is no party: a person, a product, a court. */
const SAME_WORDS_AND_NAME = 0.25;

/** One deal is a purchase to one outlet and a sale to the next. */
export const kindOf = (type: MarketEventType): MarketEventType =>
  type === MarketEventType.DIVESTITURE ? MarketEventType.ACQUISITION : type;

/** Where reports of one happening meet: its kind with each company, or with none. */
export function joinKeys(type: MarketEventType, participants: readonly EventParticipant[]): string[] {
  const ids = new Set(participants.flatMap(({ companyId }) => (companyId ? [companyId] : [])));
  return ids.size > 0 ? [...ids].map((id) => `${kindOf(type)}:${id}`) : [`${kindOf(type)}:-`];
}

export function isSameEvent(event: MarketEvent, { evidence, reading }: { evidence: Evidence; reading: EventReading }): boolean {
  const { type } = reading;
  if (kindOf(event.type) !== kindOf(type) || !sameParties(event.participants, reading.participants)) return false;
  if (
    event.type !== type &&
    sharedParties(event.participants, reading.participants) < 2 &&
    !sharesHolder(event.participants, reading.participants, ParticipantRole.TARGET)
  )
    return false;
  if (marketOf(event.readings[0]) !== marketOf(reading)) return false;
  if (event.direction && reading.direction && event.direction !== reading.direction) return false;
  const kin = KIN[type] ?? ORDINARY;
  const apart = daysApart(dayOf(event.occurredOn, event.firstReportedAt), dayOf(reading.occurredOn, evidence.publishedAt));
  if (apart > kin.windowDays) return false;
  if (!kin.manifold && (event.participants.length > 0 || reading.market !== null)) return true;
  if (OF_TWO.has(type) && sharedParties(event.participants, reading.participants) > 1) return true;
  const [known, reported] = [event.quantity, evidence.quantity];
  if (known && reported && sameFigure(countedAs(known), countedAs(reported))) return true;
  const [told, telling] = [`${event.headline} ${event.evidence[0]?.text ?? ''}`, `${reading.headline} ${evidence.text}`];
  const alike = containment(contentStems(told), contentStems(telling));
  return (
    alike >= SAME_WORDS || (alike >= SAME_WORDS_AND_NAME && nameOneThing(told, telling, [...event.participants, ...reading.participants]))
  );
}

/** One outlet counts cars where the next counts vehicles. */
const ONE_SORT: ReadonlyMap<string, string> = new Map(
  [
    'VEHICLE CAR TRUCK SUV AUTOMOBILE PICKUP',
    'PERSON EMPLOYEE WORKER JOB POSITION ROLE POST',
    'AIRCRAFT JET PLANE AIRLINER AIRPLANE',
    'SHIP VESSEL TANKER',
  ].flatMap((sort) => sort.split(' ').map((unit): [string, string] => [unit, sort.split(' ', 1)[0]!])),
);

const countedAs = (quantity: Quantity): Quantity => ({ ...quantity, unit: ONE_SORT.get(quantity.unit) ?? quantity.unit });

/** What happens between two parties happens between them once in its window. */
const OF_TWO: ReadonlySet<MarketEventType> = new Set([
  MarketEventType.LAWSUIT,
  MarketEventType.REGULATORY_ACTION,
  MarketEventType.CREDIT_RATING,
  MarketEventType.ANALYST_RATING,
  MarketEventType.PRICE_TARGET,
  MarketEventType.PARTNERSHIP,
  MarketEventType.INVESTMENT,
]);

/** Roles whose holder makes it another happening when it is another company. */
const DECISIVE = [
  ParticipantRole.SUBJECT,
  ParticipantRole.ACQUIRER,
  ParticipantRole.TARGET,
  ParticipantRole.DEFENDANT,
  ParticipantRole.PLAINTIFF,
  ParticipantRole.ANALYST,
  ParticipantRole.INVESTOR,
] as const;

/** At least one party in common, a company where both name companies, and no decisive role held by different ones. */
function sameParties(a: readonly EventParticipant[], b: readonly EventParticipant[]): boolean {
  if (a.length === 0 && b.length === 0) return true;
  const [companies, others] = [companiesOf(a), companiesOf(b)];
  if (companies.length > 0 && others.length > 0 && !companies.some((id) => others.includes(id))) return false;
  if (sharedParties(a, b) === 0) return false;
  return DECISIVE.every((role) => holders(a, role).size === 0 || holders(b, role).size === 0 || sharesHolder(a, b, role));
}

function holders(parties: readonly EventParticipant[], role: ParticipantRole): Set<string> {
  return new Set(parties.filter((party) => party.role === role).map(side));
}

function sharesHolder(a: readonly EventParticipant[], b: readonly EventParticipant[], role: ParticipantRole): boolean {
  const held = holders(b, role);
  return [...holders(a, role)].some((holder) => held.has(holder));
}

function sharedParties(a: readonly EventParticipant[], b: readonly EventParticipant[]): number {
  const known = new Set(a.map(side));
  return new Set(b.map(side).filter((party) => known.has(party))).size;
}

/** Whether both texts name a person or thing, within a sentence, that is none of the parties. */
function nameOneThing(a: string, b: string, parties: readonly EventParticipant[]): boolean {
  const known = new Set(parties.flatMap(({ name }) => fold(name).split(/\P{L}+/u)));
  const others = properNames(b);
  return [...properNames(a)].some((name) => others.has(name) && !known.has(name));
}

/** Words with a capital behind a word without: no title case, no head of a sentence. */
const NAME_WITHIN = /(?<=\p{Ll},? )\p{Lu}\p{Ll}{3,}(?: \p{Lu}\p{Ll}+)*/gu;
const TIMES =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|june|july|august|september|october|november|december)$/;

const properNames = (text: string): Set<string> =>
  new Set((text.match(NAME_WITHIN) ?? []).flatMap((run) => fold(run).split(' ')).filter((name) => name.length > 3 && !TIMES.test(name)));

const companiesOf = (parties: readonly EventParticipant[]): string[] => parties.flatMap(({ companyId }) => companyId ?? []);

/** Which index or commodity it is about: the Dow is not the Nasdaq, though one sentence tells of both. */
export const marketOf = (reading: EventReading | undefined): string => fold(reading?.market ?? '');

/** Who a party is, whatever it is called here. */
export const identity = ({ companyId, name }: EventParticipant): string => companyId ?? officialName(fold(name));

/** Companies that the news names for their owner, and the other way round. */
const ONE_HOUSE: ReadonlyMap<string, string> = new Map([
  ['google', 'alphabet'],
  ['facebook', 'meta platforms'],
]);

/** The side that a party takes in a happening: whether "Google" buys or "Alphabet" is all one. */
function side(party: EventParticipant): string {
  const name = fold(party.name);
  return ONE_HOUSE.get(name) ?? (HOUSES.has(name) ? name : identity(party));
}

const HOUSES: ReadonlySet<string> = new Set(ONE_HOUSE.values());

/** The middle of the day on which it happened, or when it was told. */
export const dayOf = (day: string | null, instant: string): string => (day ? `${day}T12:00:00.000Z` : instant);
