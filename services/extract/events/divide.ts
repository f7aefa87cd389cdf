/** Divides the figures of a sentence among the happenings that it tells: one figure measures one of them, the nearest. */
import type { MarketEventType } from '../../../schema/enums.js';
import type { Quantity } from '../types.js';
import { distanceTo } from './figures.js';
import type { Candidate } from './merge.js';
import type { Match } from './pattern.js';
import type { Unit } from './units.js';

interface Told {
  match: Match;
  event: Candidate;
}

/** Figures that measure nothing else: results, payouts and prices, as against the sum of a deal, which both the sale and the purchase have. */
const OWN_FIGURES = new Set<MarketEventType>([
  'EARNINGS',
  'GUIDANCE',
  'DIVIDEND',
  'SHARE_BUYBACK',
  'STOCK_PRICE_MOVEMENT',
  'INDEX_MOVEMENT',
  'COMMODITY_MOVEMENT',
  'PRICE_TARGET',
]);

/** "its order of |30 jets|, it announced an order of |50 jets|": each statement keeps the figures that no other of the sentence stands nearer to. */
export function divideFigures(units: readonly Unit[], told: readonly Told[]): Candidate[] {
  if (told.length < 2) return told.map(({ event }) => event);
  const places = new Map(units.flatMap(({ quantity }, at) => (quantity ? [[quantity.start, at] as const] : [])));
  return told.map((one) => {
    const { event } = one;
    const own = event.quantities.filter((quantity) => !told.some((other) => isNearer(other, one, quantity, places)));
    if (own.length === event.quantities.length || (!own.length && event.trigger.requiresFigure)) return event;
    return { ...event, quantities: own, quantity: own[0] ?? null };
  });
}

/** Whether the other statement has this figure too and stands nearer to it. */
function isNearer(other: Told, one: Told, { start }: Quantity, places: ReadonlyMap<number, number>): boolean {
  const at = places.get(start);
  if (at === undefined || other.match === one.match || !isApart(one.event, other.event)) return false;
  return (
    other.event.quantities.some((quantity) => quantity.start === start) &&
    Math.abs(distanceTo(other.match, at)) < Math.abs(distanceTo(one.match, at))
  );
}

/** Whether a figure of the one is none of the other: two of a type with other parties or a verb each, and whatever has figures of its own. */
function isApart(one: Candidate, other: Candidate): boolean {
  if (other.trigger.anaphoric) return false;
  if (one.type !== other.type) return OWN_FIGURES.has(one.type) || OWN_FIGURES.has(other.type);
  // Sales and profit are the results of one period.
  return one.type !== 'EARNINGS' && ((one.verbal && other.verbal) || partiesOf(one) !== partiesOf(other));
}

const partiesOf = ({ participants }: Candidate): string =>
  participants
    .map(({ name }) => name)
    .sort()
    .join();
