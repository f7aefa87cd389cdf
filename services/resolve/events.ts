/** What follows of a happening from all that report it. Pure. */
import type { MarketEventStatus } from '../../schema/enums.js';
import type { Evidence, Quantity } from '../../schema/evidence.js';
import { contentId } from '../../schema/ids.js';
import type { EventParticipant, EventReading, MarketEvent } from '../../schema/market-event.js';
import type { EventTally, Placed, Telling } from '../../schema/tally.js';
import { corroborate, type FigureGroup, figuresDisagree, groupFigures, originsOf } from './corroboration.js';
import { importance } from './importance.js';
import { inOrder } from './order.js';
import { equalFigure } from './quantities.js';
import { dayOf, identity, kindOf, marketOf } from './same-event.js';
import { contentStems } from './similarity.js';
import {
  addAll,
  addEvidence,
  addFigure,
  byPlace,
  type Circumstances,
  earlier,
  emptyTally,
  inPlace,
  keepEarliest,
  kept,
  later,
  placeFirst,
  placeOf,
} from './tally.js';

export interface EventPassage {
  evidence: Evidence;
  reading: EventReading;
}

/** Of what thousands of articles may add to one event, the earliest are kept. */
const MOST_PARTIES = 24;
const MOST_CLAIMS = 100;

/**
 * The ids that a new event may get. The first is the same for every source that reports the same kind of thing of the same party on the
 * same day, whoever comes first; the second tells apart what else happened to that party on that day.
 */
export function possibleEventIds({ evidence, reading }: EventPassage): [plain: string, particular: string] {
  const first = reading.participants.find(({ companyId }) => companyId) ?? reading.participants[0];
  const parts = [
    kindOf(reading.type),
    first ? `${first.role} ${identity(first)}` : marketOf(reading),
    reading.direction ?? '',
    dayOf(reading.occurredOn, evidence.publishedAt).slice(0, 10),
  ];
  return [contentId('MarketEvent', ...parts), contentId('MarketEvent', ...parts, contentStems(evidence.text).sort().join(' '))];
}

/**
 * The event that follows from its passages: the order in which they were committed leaves no trace but `updatedAt`. With the tally of more
 * passages than these, these are the earliest.
 */
export function eventFrom(id: string, passages: readonly EventPassage[], updatedAt: string, tally = tallyEvent(passages)): MarketEvent {
  const ordered = inOrder(passages);
  const first = ordered[0];
  if (!first) throw new RangeError(`Event ${id} expects at least one passage.`);
  const measured = groupFigures(tally.measured);
  const figures = groupFigures(tally.reported, equalFigure);
  const corroboration = corroborate(tally, figuresDisagree(measured, tally) || statusesDisagree(tally));
  const quantity = mostSupported(measured, tally);
  const telling = mostTelling(tally, quantity);
  const type = tally.type.value;
  return {
    __typename: 'MarketEvent',
    id,
    type,
    status: statusOf(tally),
    headline: telling.headline,
    participants: uniqueParties([...telling.participants, ...byPlace(tally.participants)]),
    direction: tally.direction?.value ?? null,
    quantity,
    figures: figures.map((figure) => ({ quantity: figure.quantity, publisherCount: figure.publishers.size })),
    occurredOn: tally.occurredOn?.value ?? null,
    firstReportedAt: first.evidence.publishedAt,
    updatedAt,
    importance: importance(
      type,
      figures.map(({ quantity }) => quantity),
      corroboration,
      tally.prominence,
    ),
    confidence: tally.confidence,
    corroboration,
    claimIds: inPlace(tally.claims),
    ...kept(ordered, tally),
  };
}

const tallyEvent = (passages: readonly EventPassage[]): EventTally => addAll(passages, addEvent);

export function addEvent(known: EventTally | null, passage: EventPassage, circumstances: Circumstances): EventTally {
  const { evidence, reading } = passage;
  const place = placeOf(evidence);
  const tally = known ?? emptyEventTally(place, reading);
  const voice = addEvidence(tally, evidence, circumstances);
  for (const [position, quantity] of figuresOf(passage).entries()) addFigure(tally.reported, quantity, placeOf(evidence, position), voice);
  const voices = reading.status === 'DENIED' ? tally.deniedBy : tally.affirmedBy;
  if (!voices.includes(voice)) voices.push(voice);
  tally.type = earlier(tally.type, { place, value: reading.type });
  const status = { place, value: reading.status };
  tally.last = later(tally.last, status);
  if (!PLANNED.has(reading.status)) tally.lastSettled = later(tally.lastSettled, status);
  if (reading.direction) tally.direction = earlier(tally.direction, { place, value: reading.direction });
  if (reading.occurredOn) tally.occurredOn = earlier(tally.occurredOn, { place, value: reading.occurredOn });
  addTelling(tally, passage);
  for (const [position, value] of reading.participants.entries()) addParty(tally, { place: placeOf(evidence, position), value });
  for (const [position, id] of reading.claimIds.entries()) placeFirst(tally.claims, id, placeOf(evidence, position), MOST_CLAIMS);
  tally.prominence = Math.max(tally.prominence, reading.prominence);
  tally.confidence = Math.max(tally.confidence, evidence.confidence);
  return tally;
}

const emptyEventTally = (place: string, { type, status, prominence }: EventReading): EventTally => ({
  ...emptyTally(),
  type: { place, value: type },
  reported: [],
  deniedBy: [],
  affirmedBy: [],
  last: { place, value: status },
  lastSettled: null,
  direction: null,
  occurredOn: null,
  telling: [],
  participants: [],
  claims: {},
  prominence,
  confidence: 0,
});

/** The passages that give this figure, as their measure or beside it, of an event that holds all its passages. */
export function evidenceOfFigure(event: MarketEvent, quantity: Quantity): Evidence[] {
  return passagesOfEvent(event).flatMap((passage) =>
    figuresOf(passage).some((figure) => equalFigure(figure, quantity)) ? [passage.evidence] : [],
  );
}

export function passagesOfEvent(event: MarketEvent): EventPassage[] {
  return event.evidence.map((evidence, position) => ({ evidence, reading: event.readings[position]! }));
}

/** The measuring figure, and the first of every other unit: a fall in dollars and in per cent. */
function figuresOf({ evidence, reading }: EventPassage): Quantity[] {
  const figures = evidence.quantity ? [evidence.quantity] : [];
  for (const quantity of reading.quantities) {
    if (!figures.some((known) => known.unit === quantity.unit)) figures.push(quantity);
  }
  return figures;
}

function mostSupported(groups: readonly FigureGroup[], tally: EventTally): Quantity | null {
  const origins = originsOf(tally);
  const support = ({ publishers }: FigureGroup) => new Set([...publishers].map((publisher) => origins[publisher])).size;
  return (
    groups.reduce<FigureGroup | null>((best, group) => (best && support(best) >= support(group) ? best : group), null)?.quantity ?? null
  );
}

/** Keeps the passage that tells most for each figure: which figure is the event's own may change. */
function addTelling(tally: EventTally, { evidence, reading }: EventPassage): void {
  const telling: Placed<Telling> = {
    place: placeOf(evidence),
    value: {
      worth: (evidence.quantity ? 1 : 0) + (reading.participants.length > 0 ? 1 : 0) + evidence.confidence,
      headline: reading.headline,
      participants: reading.participants,
      quantity: evidence.quantity,
    },
  };
  const position = tally.telling.findIndex(({ value: { quantity } }) =>
    quantity && evidence.quantity ? equalFigure(quantity, evidence.quantity) : quantity === evidence.quantity,
  );
  if (position === -1) tally.telling.push(telling);
  else tally.telling[position] = moreTelling(tally.telling[position]!, telling);
}

function moreTelling(a: Placed<Telling>, b: Placed<Telling>): Placed<Telling> {
  if (a.value.worth !== b.value.worth) return a.value.worth > b.value.worth ? a : b;
  return earlier(a, b);
}

/** The passage whose headline says most: with the event's own figure, then with any, then the surest, then the earliest. */
function mostTelling({ telling }: EventTally, quantity: Quantity | null): Telling {
  const weighed = telling.map(({ place, value }) => ({
    place,
    value: { ...value, worth: value.worth + (quantity && value.quantity && equalFigure(quantity, value.quantity) ? 2 : 0) },
  }));
  return weighed.reduce(moreTelling).value;
}

function addParty(tally: EventTally, party: Placed<EventParticipant>): void {
  const position = tally.participants.findIndex(({ value }) => identity(value) === identity(party.value));
  if (position === -1) tally.participants = keepEarliest([...tally.participants, party], MOST_PARTIES);
  else tally.participants[position] = earlier(tally.participants[position], party);
}

function uniqueParties(parties: readonly EventParticipant[]): EventParticipant[] {
  const first = new Map<string, EventParticipant>();
  for (const party of parties) if (!first.has(identity(party))) first.set(identity(party), party);
  return [...first.values()];
}

const FINAL: ReadonlySet<MarketEventStatus> = new Set(['COMPLETED', 'CANCELLED']);
const PLANNED: ReadonlySet<MarketEventStatus> = new Set(['RUMORED', 'ANNOUNCED', 'PENDING']);

/** The latest source decides, but looking back at a plan does not undo what is done. */
const statusOf = ({ last, lastSettled }: EventTally): MarketEventStatus =>
  lastSettled && FINAL.has(lastSettled.value) ? lastSettled.value : last.value;

/** One origin denies what another reports. */
function statusesDisagree(tally: EventTally): boolean {
  const origins = originsOf(tally);
  return tally.deniedBy.some((denier) => tally.affirmedBy.some((other) => origins[other] !== origins[denier]));
}
