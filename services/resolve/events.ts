/** Which reports are of one happening, and what follows from all of them. Pure. */
import { CorroborationLevel, type MarketEventStatus, type MarketEventType, ParticipantRole } from '../../schema/enums.js';
import type { Evidence, Quantity } from '../../schema/evidence.js';
import { contentId } from '../../schema/ids.js';
import type { EventParticipant, EventReading, MarketEvent } from '../../schema/market-event.js';
import { daysApart } from './claims.js';
import { corroborate, figuresDisagree, groupFigures, originsOf } from './corroboration.js';
import { importance } from './importance.js';
import { inOrder } from './order.js';
import { equalFigure, sameFigure } from './quantities.js';
import { containment, contentStems } from './similarity.js';
import { fold } from './terms.js';

export interface EventPassage {
  type: MarketEventType;
  evidence: Evidence;
  reading: EventReading;
}

interface Kin {
  /** Days within which reports may be of one happening. */
  windowDays: number;
  /** A company has several of these in a window: reports must also share words or the figure. */
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
const SAME_WORDS = 0.4;

/** Where reports of one happening meet: its type with each company, or with none. */
export function joinKeys(type: MarketEventType, participants: readonly EventParticipant[]): string[] {
  const ids = new Set(participants.flatMap(({ companyId }) => (companyId ? [companyId] : [])));
  return ids.size > 0 ? [...ids].map((id) => `${type}:${id}`) : [`${type}:-`];
}

export function isSameEvent(event: MarketEvent, { type, evidence, reading }: EventPassage): boolean {
  if (event.type !== type || !sameParties(event.participants, reading.participants)) return false;
  if (marketOf(event.readings[0]) !== marketOf(reading)) return false;
  if (event.direction && reading.direction && event.direction !== reading.direction) return false;
  const kin = KIN[type] ?? ORDINARY;
  const apart = daysApart(dayOf(event.occurredOn, event.firstReportedAt), dayOf(reading.occurredOn, evidence.publishedAt));
  if (apart > kin.windowDays) return false;
  if (!kin.manifold && (event.participants.length > 0 || reading.market !== null)) return true;
  const [known, reported] = [event.quantity, evidence.quantity];
  if (known && reported && known.unit === reported.unit && sameFigure(known, reported)) return true;
  return containment(contentStems(wordsOf(event)), contentStems(`${reading.headline} ${evidence.text}`)) >= SAME_WORDS;
}

/**
 * The ids that a new event may get. The first is the same for every source that reports the same kind of thing of the same party on the
 * same day, whoever comes first; the second tells apart what else happened to that party on that day.
 */
export function possibleEventIds({ type, evidence, reading }: EventPassage): [plain: string, particular: string] {
  const [first] = reading.participants.map(({ companyId, name, role }) => `${role} ${companyId ?? fold(name)}`);
  const parts = [type, first ?? marketOf(reading), reading.direction ?? '', dayOf(reading.occurredOn, evidence.publishedAt).slice(0, 10)];
  return [contentId('MarketEvent', ...parts), contentId('MarketEvent', ...parts, contentStems(evidence.text).sort().join(' '))];
}

/** The event that follows from its passages: the order in which they were committed leaves no trace but `updatedAt`. */
export function eventFrom(id: string, type: MarketEventType, passages: readonly EventPassage[], updatedAt: string): MarketEvent {
  const ordered = inOrder(passages);
  const first = ordered[0];
  if (!first) throw new RangeError(`Event ${id} expects at least one passage.`);
  const evidence = ordered.map((passage) => passage.evidence);
  const measured = groupFigures(
    evidence.flatMap((passage) => (passage.quantity ? [{ quantity: passage.quantity, evidence: passage }] : [])),
  );
  const figures = groupFigures(
    ordered.flatMap((passage) => figuresOf(passage).map((quantity) => ({ quantity, evidence: passage.evidence }))),
    equalFigure,
  );
  const corroboration = corroborate(evidence, figuresDisagree(measured, evidence) || statusesDisagree(ordered));
  const prominence = Math.max(...ordered.map(({ reading }) => reading.prominence));
  const quantity = mostSupported(measured);
  const telling = mostTelling(ordered, quantity);
  return {
    __typename: 'MarketEvent',
    id,
    type,
    status: latestStatus(ordered),
    headline: telling.reading.headline,
    participants: mergeParticipants([telling, ...ordered]),
    direction: ordered.find(({ reading }) => reading.direction)?.reading.direction ?? null,
    quantity,
    figures: figures.map((figure) => ({
      quantity: figure.quantity,
      publisherCount: new Set(figure.evidence.map(({ publisher }) => publisher)).size,
      evidence: figure.evidence,
    })),
    occurredOn: ordered.find(({ reading }) => reading.occurredOn)?.reading.occurredOn ?? null,
    firstReportedAt: first.evidence.publishedAt,
    updatedAt,
    importance: importance(
      type,
      figures.map(({ quantity }) => quantity),
      corroboration,
      prominence,
    ),
    confidence: Math.max(...evidence.map(({ confidence }) => confidence)),
    evidence,
    corroboration,
    claimIds: [...new Set(ordered.flatMap(({ reading }) => reading.claimIds))],
    readings: ordered.map(({ reading }) => reading),
  };
}

export function passagesOfEvent(event: MarketEvent): EventPassage[] {
  return event.evidence.map((evidence, position) => ({ type: event.type, evidence, reading: event.readings[position]! }));
}

const dayOf = (day: string | null, instant: string): string => (day ? `${day}T12:00:00.000Z` : instant);
const wordsOf = (event: MarketEvent): string => `${event.headline} ${event.evidence[0]?.text ?? ''}`;

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

/** At least one party in common, and no decisive role held by different ones. */
function sameParties(a: readonly EventParticipant[], b: readonly EventParticipant[]): boolean {
  if (a.length === 0 && b.length === 0) return true;
  const holders = (parties: readonly EventParticipant[], role: ParticipantRole) =>
    new Set(parties.filter((party) => party.role === role).map(identity));
  const all = new Set(a.map(identity));
  if (!b.some((party) => all.has(identity(party)))) return false;
  return DECISIVE.every((role) => {
    const [left, right] = [holders(a, role), holders(b, role)];
    return left.size === 0 || right.size === 0 || [...left].some((holder) => right.has(holder));
  });
}

/** Which index or commodity it is about: the Dow is not the Nasdaq, though one sentence tells of both. */
const marketOf = (reading: EventReading | undefined): string => fold(reading?.market ?? '');

const identity = ({ companyId, name }: EventParticipant): string => companyId ?? fold(name);

/** The measuring figure, and the first of every other unit: a fall in dollars and in per cent. */
function figuresOf({ evidence, reading }: EventPassage): Quantity[] {
  const figures = evidence.quantity ? [evidence.quantity] : [];
  for (const quantity of reading.quantities) {
    if (!figures.some((known) => known.unit === quantity.unit)) figures.push(quantity);
  }
  return figures;
}

function mostSupported(groups: ReturnType<typeof groupFigures>): Quantity | null {
  const support = (group: (typeof groups)[number]) => new Set(originsOf(group.evidence).values()).size;
  return (
    groups.reduce<(typeof groups)[number] | null>((best, group) => (best && support(best) >= support(group) ? best : group), null)
      ?.quantity ?? null
  );
}

/** The passage whose headline says most: with the event's own figure, then with any, then the surest, then the earliest. */
function mostTelling(ordered: readonly EventPassage[], quantity: Quantity | null): EventPassage {
  const worth = ({ evidence, reading }: EventPassage) =>
    (evidence.quantity ? 1 : 0) +
    (evidence.quantity && quantity && equalFigure(evidence.quantity, quantity) ? 2 : 0) +
    (reading.participants.length > 0 ? 1 : 0) +
    evidence.confidence;
  return ordered.reduce((best, passage) => (worth(passage) > worth(best) ? passage : best));
}

function mergeParticipants(ordered: readonly EventPassage[]): EventParticipant[] {
  const merged = new Map<string, EventParticipant>();
  for (const { reading } of ordered) {
    for (const participant of reading.participants) if (!merged.has(identity(participant))) merged.set(identity(participant), participant);
  }
  return [...merged.values()];
}

const FINAL: ReadonlySet<MarketEventStatus> = new Set(['COMPLETED', 'CANCELLED']);
const EARLIER: ReadonlySet<MarketEventStatus> = new Set(['RUMORED', 'ANNOUNCED', 'PENDING']);

/** The latest source decides, but looking back at a plan does not undo what is done. */
function latestStatus(ordered: readonly EventPassage[]): MarketEventStatus {
  return ordered.map(({ reading }) => reading.status).reduce((status, next) => (FINAL.has(status) && EARLIER.has(next) ? status : next));
}

/** One origin denies what another reports. */
function statusesDisagree(ordered: readonly EventPassage[]): boolean {
  const origins = originsOf(ordered.map(({ evidence }) => evidence));
  const behind = (denied: boolean) =>
    new Set(ordered.filter(({ reading }) => (reading.status === 'DENIED') === denied).map(({ evidence }) => origins.get(evidence)));
  const [deniers, reporters] = [behind(true), behind(false)];
  return [...deniers].some((origin) => [...reporters].some((other) => other !== origin));
}

export const isContested = (event: MarketEvent): boolean => event.corroboration.level === CorroborationLevel.CONTESTED;
