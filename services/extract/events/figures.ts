/** Which figure measures an event, and on which day it was. */

import type { Direction } from '../../../schema/enums.js';
import { figure, isSizeOnly, numberWord } from '../language/numbers.js';
import { itemAt } from '../language/tokens.js';
import type { Quantity } from '../types.js';
import type { Match } from './pattern.js';
import { asideEnd, isMoney } from './pattern.js';
import { endsClause, isAfterStop, isHardEnd, isInRelative } from './stops.js';
import { isOfAnother, isOthersGuess, priceMove } from './sums.js';
import type { FigureKind, Trigger } from './trigger.js';
import type { Unit } from './units.js';
import { wordAt } from './units.js';
import { DETERMINERS, WORD_CLASSES } from './vocabulary.js';

/** The figures of the trigger's clause of the kinds it is measured in: the best kind first, within a kind the nearest. */
export function measuringFigures(units: readonly Unit[], match: Match): Quantity[] {
  const kinds = match.trigger.figures ?? [];
  const [from, to] = clauseAround(units, match);
  const found: { quantity: Quantity; rank: number; distance: number }[] = [];
  for (let i = from; i < to; i++) {
    const quantity = units[i]?.quantity;
    const rank =
      quantity && !(COUNTED_IN[match.trigger.type] && quantity.unit !== COUNTED_IN[match.trigger.type])
        ? kinds.indexOf(kindOf(quantity))
        : -1;
    if (!quantity || rank < 0 || isSizeOnly(quantity) || isOfAnother(units, i, match.trigger.type)) continue;
    if (
      ((BY_PLACE.has(match.trigger.type) || isOfClauseBefore(units, match, i)) && isOfVerbBefore(units, match, i)) ||
      isInAside(units, match, i) ||
      isInRelative(units, match, i)
    )
      continue;
    const distance = distanceTo(match, i);
    const aside = isSideFigure(units, i, match.trigger);
    const first = BY_PLACE.has(match.trigger.type) || (match.trigger.type === 'FACILITY' && i < match.end && isOfSites(quantity));
    found.push({ quantity, rank: (first ? 0 : rank + 1) + (aside ? 10 : 0), distance });
  }
  const lasted = match.trigger.type === 'OUTAGE' ? durationIn(units, from, to) : null;
  if (lasted) return [lasted];
  const price = match.trigger.type === 'STOCK_PRICE_MOVEMENT' && !found.length && match.verb ? priceMove(units, match.verb.at, to) : null;
  if (price && !match.trigger.requiresFigure) return [price];
  return found.sort((a, b) => a.rank - b.rank || a.distance - b.distance).map(({ quantity }) => settle(quantity, match.trigger.direction));
}

/** "down for |14 hours|", "a |four-hour| outage" */
function durationIn(units: readonly Unit[], from: number, to: number): Quantity | null {
  for (let i = from; i < to; i++) {
    const { lower, start, end, word } = units[i] as Unit;
    const [, number, joined] = /^([a-z\d.]+)(?:-([a-z]+))?$/.exec(lower) ?? [];
    const unit = joined ?? wordAt(units, i + 1);
    const value = word && number && TIMES.has(unit) ? (figure(number) ?? numberWord(number)?.toString()) : null;
    if (!value) continue;
    const surface = joined ? lower : `${lower} ${unit}`;
    const behind = joined ? end : (units[i + 1] as Unit).end;
    return { surface, start, end: behind, value, min: null, max: null, unit: unit.replace(/s$/, '').toUpperCase(), approximate: false };
  }
  return null;
}

const TIMES = new Set(['hour', 'hours', 'minute', 'minutes', 'day', 'days']);

/** Types that one thing alone is counted in: of the 12 banks whose rating fell it is not told by how much. */
const COUNTED_IN: Partial<Record<string, string>> = { CREDIT_RATING: 'NOTCH' };

/** Types for which all kinds are as good: "expects sales of |$65 million|, up 49%". */
const BY_PLACE = new Set<string>(['GUIDANCE']);

/** "reported a rise of |14%| and lifted its forecast": the figure of another verb. */
const isOfVerbBefore = (units: readonly Unit[], { verb }: Match, at: number): boolean =>
  verb !== null && at < verb.at && units.slice(at, verb.at).some(({ lower }) => lower === 'and');

/** "growth slowed to |31%| and the shares fell": the clause that moves the shares begins behind "and". */
function isOfClauseBefore(units: readonly Unit[], { trigger, start }: Match, at: number): boolean {
  const and = units.findLastIndex(({ lower }, i) => lower === 'and' && i > at && i < start);
  return trigger.type === 'STOCK_PRICE_MOVEMENT' && and > at && /^(?:the|its|their)$/.test(wordAt(units, and + 1));
}

/** "Acme|, hit by a $2 million fraud,| reported a profit": between commas before the verb. */
const isInAside = (units: readonly Unit[], { verb, start }: Match, at: number): boolean =>
  verb !== null &&
  at < start &&
  wordAt(units, start - 1) === ',' &&
  units.slice(Math.max(0, at - 8), at).some(({ lower }, i, before) => lower === ',' && before[i - 1]?.entity != null);

/** "opened |40 shops|": how many there are comes before what they cost. */
const isOfSites = ({ unit }: Quantity): boolean => unit !== null && SITES.has(unit.toLowerCase());
const SITES = new Set(WORD_CLASSES.SITE);

/** Units from the trigger, or from its verb for what stands before that: "its shares, |$18 in May|, fell to $16". What stands before counts half as much again. */
export function distanceTo({ start, end, verb }: Match, at: number): number {
  if (at >= end) return at - end;
  const from = verb ? Math.max(start, verb.at) : start;
  return at >= from ? 0 : (from - at) * 1.5;
}

/** "from 47 to 8": what fell ends at the lower figure, what rose at the higher one. */
function settle(quantity: Quantity, direction: Direction | undefined): Quantity {
  if (!direction || quantity.min === null || quantity.max === null || !/\bto\b/.test(quantity.surface)) return quantity;
  return { ...quantity, value: direction === 'DOWN' ? quantity.min : quantity.max, min: null, max: null };
}

const isRate = (unit: string | null | undefined): boolean => unit === 'PERCENT' || unit === 'BASIS_POINT';

export function kindOf(quantity: Quantity): FigureKind {
  if (isRate(quantity.unit)) return 'PERCENT';
  return isMoney(quantity.unit) ? 'MONEY' : 'COUNT';
}

/** Per-share figures, where a move began ("from 5 to 8", "to 8 from 5") and how sure a forecast is ("plus or minus 2%"): they measure only when nothing else does. */
function isSideFigure(units: readonly Unit[], at: number, { type, direction }: Trigger): boolean {
  const next = units[at + 1]?.lower;
  const before = ABOUT.has(wordAt(units, at - 1)) ? at - 2 : at - 1;
  const previous = units[before]?.lower;
  const perShare =
    !PER_SHARE.has(type) &&
    (next === 'each' || next === 'apiece' || ((next === 'per' || next === 'a') && SHARES.has(units[at + 2]?.lower ?? ',')));
  const origin = previous === 'from' && (next === 'to' || direction !== undefined || /^(?:up|down)$/.test(wordAt(units, before - 1)));
  // "raised |by 5% to $6 million", "up |5% to $6 million"
  const unit = units[at]?.quantity?.unit;
  const reached = next === 'to' ? units[at + 2]?.quantity : undefined;
  const change =
    reached &&
    (previous === 'by'
      ? type !== 'MARKET_CAP_CHANGE' && (BY_PLACE.has(type) || reached.unit === unit)
      : isRate(unit) && BY_PLACE.has(type));
  // "fell by $9 billion |to $60 billion|": the market values a change, not what is left.
  const rest =
    type === 'MARKET_CAP_CHANGE' &&
    previous === 'to' &&
    itemAt(units, before - 1)?.quantity?.unit === unit &&
    wordAt(units, before - 2) === 'by';
  return (
    perShare ||
    origin ||
    change ||
    rest ||
    isOthersGuess(units, at) ||
    isRunningTotal(units, at) ||
    isWhole(units, at) ||
    isValuation(units, at, type) ||
    isPeak(units, at, type) ||
    previous === 'minus' ||
    units[at]?.quantity?.unit === null
  );
}

const SHARES = new Set(['share', 'diluted', 'unit', 'barrel', ',']);
const ABOUT = new Set(['about', 'around', 'roughly', 'nearly', 'almost', 'some']);

/** "raised $30 million at a |$600 million valuation", "valuing it at |$600 million": what the firm is worth, not what it was given. */
const isValuation = (units: readonly Unit[], at: number, type: string): boolean =>
  FUNDED.has(type) &&
  (units[at + 1]?.lower === 'valuation' ||
    units.slice(Math.max(0, at - 6), at).some(({ lower }) => lower === 'valuing' || lower === 'valuation'));
const FUNDED = new Set<string>(['FUNDING_ROUND', 'INVESTMENT', 'IPO', 'SECURITIES_OFFERING']);

/** "taking its loss this year to |30%|", "has raised |$50 million| in total": what came together over time. */
function isRunningTotal(units: readonly Unit[], at: number): boolean {
  const behind = units
    .slice(at + 1, at + 3)
    .map(({ lower }) => lower)
    .join(' ');
  return (
    TOTALLED.has(behind) ||
    (wordAt(units, at - 1) === 'to' && units.slice(Math.max(0, at - 8), at).some(({ word, lower }) => word && SUMMING.has(lower)))
  );
}

const TOTALLED = new Set(['in total', 'to date', 'so far', 'in all']);
const SUMMING = new Set(['bringing', 'taking', 'brings', 'takes', 'brought']);

/** "200 of its |740 jobs", "a third of Acme's |9,000 staff": what a part was cut of. */
function isWhole(units: readonly Unit[], at: number): boolean {
  if (units[at]?.quantity?.unit === 'PERCENT') return false;
  const holder = itemAt(units, at - 1);
  const of = holder && (holder.possessive || DETERMINERS.has(holder.lower)) ? at - 2 : at - 1;
  return wordAt(units, of) === 'of' && itemAt(units, of - 1)?.quantity !== null && itemAt(units, of - 1)?.quantity !== undefined;
}

/** "rose |as much as 9% before closing 6% higher" */
export const isPeak = (units: readonly Unit[], at: number, type: string): boolean => wordAt(units, at - 1) === 'up-to' && MOVES.has(type);

const MOVES = new Set<string>(['STOCK_PRICE_MOVEMENT', 'INDEX_MOVEMENT', 'COMMODITY_MOVEMENT']);

/** Types that are told by the share. */
const PER_SHARE = new Set<string>(['DIVIDEND', 'PRICE_TARGET']);

/** From the last clause end before the trigger to the first behind it, at most 36 units in all and the asides behind it. */
function clauseAround(units: readonly Unit[], match: Match): [number, number] {
  let from = match.start;
  while (from > 0 && match.start - from < 14 && !isAfterStop(units, from, match.verb === null)) from--;
  let to = match.end;
  for (let most = match.end + 22; to < Math.min(units.length, most) && !endsClause(units, to); to++) {
    // "Acme, |the owner of Widget,| for $3 million": what stands beside a name is not counted where it has no figure.
    const aside = asideEnd(units, to);
    if (aside > 0 && most < match.end + 36 && !units.slice(to, aside).some((unit, i) => unit.quantity || endsClause(units, to + i)))
      most += aside - to;
  }
  return [from, to];
}

/** The day of the nearest date of a week or less in the clause; null when the text gives none so exact. */
export function dayOf(units: readonly Unit[], match: Match): string | null {
  let best: { day: string; distance: number } | null = null;
  for (let i = Math.max(0, match.start - 20); i < Math.min(units.length, match.end + 25); i++) {
    const date = units[i]?.date;
    if (!date || date.from !== date.to) continue;
    const distance = Math.abs(i - match.start);
    if (!best || distance < best.distance) best = { day: date.from, distance };
  }
  return best?.day ?? null;
}

/** When it happened, in days since 1970: the end of the nearest time that is past, in a dozen words of the trigger, else the article's day. */
export function timeOf(units: readonly Unit[], match: Match, today: string | null): number | null {
  if (!today) return null;
  const now = today.slice(0, 10);
  let best: { to: string; distance: number } | null = null;
  for (let i = Math.max(0, match.start - 12); i < Math.min(units.length, match.end + 12); i++) {
    const date = units[i]?.date;
    const distance = i < match.start ? match.start - i : Math.max(0, i - match.end);
    // "$3 million, |compared with| $2 million in 2019"
    if (i >= match.end && COMPARED.has(wordAt(units, i))) break;
    if (date && date.to < now && (!best || distance < best.distance)) best = { to: date.to, distance };
  }
  return Math.floor(Date.parse(best?.to ?? now) / 86_400_000);
}

const COMPARED = new Set(['compared', 'versus', 'against', 'than']);

/** True when the nearest date behind the trigger in its clause, or right before it, is after the article's day; what is "due 2030" is a bond. */
export function isAheadOf(units: readonly Unit[], match: Match, today: string | null): boolean {
  if (!today) return false;
  for (let i = match.start - 5; i < units.length && i - match.end < 12; i++) {
    const unit = units[i];
    if (!unit) continue;
    if (i >= match.end && isHardEnd(unit)) return false;
    if (unit.date) return unit.date.from > today.slice(0, 10) && wordAt(units, i - 1) !== 'due' && wordAt(units, i - 1) !== 'until';
  }
  return false;
}
