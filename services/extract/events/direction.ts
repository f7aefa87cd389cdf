/** Which way results, forecasts and payouts went, from the words at and behind what tells of them. */

import type { Direction } from '../../../schema/enums.js';
import { itemAt } from '../language/tokens.js';
import type { Quantity } from '../types.js';
import { isReportingVerb } from './cues.js';
import { verbForms } from './inflect.js';
import { isMoney, type Match } from './pattern.js';
import { HARD_ENDS } from './stops.js';
import { isClauseEnd, type Unit, wordAt } from './units.js';
import { WORD_CLASSES } from './vocabulary.js';

/**
 * Which way results or a payout went, from the words at and behind the trigger: "revenue of $4 billion, |up 12%", "a dividend, |an increase of
 * 5%", "earned $9 million, compared with |a loss". A forecast of growth is none; one that is "down from 5%" is.
 */
export function directionOf(units: readonly Unit[], match: Match, quantity: Quantity | null): Direction | null {
  if (match.trigger.type === 'SHARE_BUYBACK') return (quantity && directionFrom(units, quantity)) ?? directionOfPlan(units, match);
  if (!RISES_AND_FALLS.has(match.trigger.type)) return PRICED.has(match.trigger.type) && quantity ? directionFrom(units, quantity) : null;
  if (isFlat(units, match)) return null;
  return (
    directionTold(units, match) ??
    directionBefore(units, match) ??
    (quantity && directionCompared(units, match, quantity)) ??
    directionHoped(units, match)
  );
}

/** What is told with the way that it went, whatever the words. */
const RISES_AND_FALLS = new Set<string>(['EARNINGS', 'GUIDANCE', 'DIVIDEND']);
/** What went up or down only where an earlier figure says so. */
const PRICED = new Set<string>(['PRICE_TARGET', 'TRADE_RESTRICTION', 'PRODUCT_LAUNCH', 'INVESTMENT']);

/** "to |310p| from 420p", "from 10% to |25%|", "|25%|, up from 10%" */
function directionFrom(units: readonly Unit[], { start, value, unit }: Quantity): Direction | null {
  const at = units.findIndex((each) => each.quantity?.start === start);
  const before = wordAt(units, at - 1) === 'to' && wordAt(units, at - 3) === 'from' ? itemAt(units, at - 2) : undefined;
  const from = units.slice(at + 1, at + 4).findIndex(({ lower }) => lower === 'from');
  const behind =
    from < 0 || units.slice(at + 1, at + 1 + from).some(({ lower }) => !BESIDE_FROM.has(lower)) ? undefined : units[at + 2 + from];
  const then = before ?? behind;
  const earlier = then?.quantity?.unit === unit ? Number(then?.quantity?.value) : Number(before?.lower);
  return !earlier || earlier === Number(value) ? null : earlier < Number(value) ? 'UP' : 'DOWN';
}

const BESIDE_FROM = new Set([',', 'up', 'down']);

/** "|increased| its buyback", "a buyback of $3 million, |half of| last year's" */
function directionOfPlan(units: readonly Unit[], { start, end }: Match): Direction | null {
  for (let i = Math.max(0, start - 4); i < units.length && i < end + 10; i++) {
    const { lower } = units[i] as Unit;
    if (lower === 'half' && HALF_OF.has(units[i + 1]?.lower ?? '')) return 'DOWN';
    if ((lower === 'double' || lower === 'twice') && HALF_OF.has(units[i + 1]?.lower ?? '')) return 'UP';
    if (i >= end && HARD_ENDS.has(lower)) return null;
    if (i < end && PLANNED_UP.has(lower)) return 'UP';
    if (i < end && PLANNED_DOWN.has(lower)) return 'DOWN';
  }
  return null;
}

const HALF_OF = new Set(['of', 'what', 'the', 'last', 'as', 'its', 'that']);

/** "reported |flat| profit", "sales were |unchanged| at $3 million" */
export function isFlat(units: readonly Unit[], { start, end }: Match): boolean {
  const to = units.findIndex(({ quantity, lower }, at) => at >= end && (quantity !== null || lower === ',' || HARD_ENDS.has(lower)));
  return units.slice(Math.max(0, start - 2), to < 0 ? end : Math.min(to, end + 5)).some(({ word, lower }) => word && FLAT.has(lower));
}

const FLAT = new Set(['flat', 'unchanged']);

function directionTold(units: readonly Unit[], match: Match): Direction | null {
  let forecast: Direction | null = null;
  for (let i = match.start; i < units.length && i - match.end < 14; i++) {
    const { lower, word } = units[i] as Unit;
    if (!word) continue;
    // "…, |its shares| fell"
    if (i >= match.end && OF_SHARES.has(lower) && itemAt(units, i - 1)?.quantity === null && match.trigger.type !== 'DIVIDEND')
      return forecast;
    if (i >= match.end && (lower === 'as' || (HARD_ENDS.has(lower) && lower !== 'compared' && lower !== 'versus'))) return forecast;
    // "a loss of £3 million, |and warned of| slowing growth"
    if (i >= match.end && lower === 'and' && isReportingVerb(wordAt(units, i + 1))) return forecast;
    if (lower === 'up' || lower === 'down') {
      // "a loss of £3 million, |down from £9 million"
      const better = (lower === 'up') !== (match.trigger.type === 'EARNINGS' && isOfLoss(units.slice(match.start, i)));
      let figure = i + 1;
      while (figure < i + 4 && BY_ABOUT.has(wordAt(units, figure))) figure++;
      // "12% |up on| last year"
      const behind = itemAt(units, i - 1)?.quantity?.unit === 'PERCENT' && BEHIND_RATE.has(wordAt(units, i + 1));
      const goes = GOING.has(wordAt(units, i - 1));
      if (goes || behind || units[figure]?.quantity || units[figure + 1]?.quantity || units[i + 1]?.lower === 'from')
        return better ? 'UP' : 'DOWN';
    } else if ((lower === 'below' || lower === 'above') && itemAt(units, i - 1)?.quantity?.unit === 'PERCENT') {
      // "15% |below| last year's"
      return (lower === 'above') !== isOfLoss(units.slice(match.start, i)) ? 'UP' : 'DOWN';
    } else if (lower === 'record' && match.trigger.type === 'EARNINGS' && isOfRecord(units, i)) {
      return isOfLoss(units.slice(i, i + 4)) ? 'DOWN' : 'UP';
    } else if (
      (lower === 'more' || lower === 'less') &&
      itemAt(units, i - 1)?.quantity?.unit === 'PERCENT' &&
      units[i + 1]?.lower === 'than'
    ) {
      return lower === 'more' ? 'UP' : 'DOWN';
    } else if (match.trigger.type === 'GUIDANCE') {
      // "expects costs |to fall|", "sees sales |growth|", "a $3 million profit |rise|"
      const isNoun = itemAt(units, i - 1)?.quantity != null || RESULTS.has(wordAt(units, i - 1));
      if (DOWNWARD.has(lower) && (isNoun || AHEAD.has(wordAt(units, i - 1)))) return 'DOWN';
      if (lower === 'growth' || (UPWARD.has(lower) && (isNoun || AHEAD.has(wordAt(units, i - 1))))) forecast = 'UP';
    } else {
      // "expects |losses| to widen", "increasing |losses|"
      const ofLoss =
        match.trigger.type === 'EARNINGS' &&
        !LOSSES.has(lower) &&
        units.slice(i - 2, i + 2).some((unit) => /^loss(?:es)?$/.test(unit.lower));
      if (UPWARD.has(lower)) return ofLoss ? 'DOWN' : 'UP';
      if (DOWNWARD.has(lower)) return ofLoss ? 'UP' : 'DOWN';
      if (match.trigger.type === 'EARNINGS' && DISAPPOINTING.has(lower)) return 'DOWN';
    }
  }
  return forecast;
}

function moving(verbs: readonly string[], nouns: string): ReadonlySet<string> {
  return new Set([...verbs.flatMap((verb) => verbForms(verb).map(([form]) => form)), ...nouns.split(' ')]);
}

const OF_SHARES = new Set(['shares', 'stock']);
/** "its dividend |went up|" */
const GOING = moving(['go', 'move'], '');
const BEHIND_RATE = new Set(['on', 'from', 'compared', 'year', 'year-on-year', 'against']);

/** "|record| quarterly profits", not "to |record| a loss". */
const isOfRecord = (units: readonly Unit[], at: number): boolean =>
  units.slice(at + 1, at + 4).some(({ lower }) => RESULTS.has(lower) || LOSSES.has(lower)) && !BEFORE_VERB.has(wordAt(units, at - 1));
const RESULTS = new Set('profit profits earnings income revenue revenues sales results'.split(' '));
const BEFORE_VERB = new Set(['to', 'will', 'would', 'may', 'could']);

/** "a 12% |increase in| first-half profit", "|lowered| its full-year outlook": what stands right before. */
function directionBefore(units: readonly Unit[], { start, end, trigger }: Match): Direction | null {
  for (let i = start - 1; i >= 0 && i >= start - 5; i--) {
    const { lower, word } = units[i] as Unit;
    if (word && (lower === ',' || isClauseEnd(units[i] as Unit))) return null;
    const isRecord = lower === 'record' && trigger.type === 'EARNINGS' && isOfRecord(units, i);
    if (!isRecord && trigger.type !== 'GUIDANCE' && units[i + 1]?.lower !== 'in') continue;
    // "|scaled back| its forecast"
    if (lower === 'back' && REDUCED.has(wordAt(units, i - 1))) return 'DOWN';
    const ofLoss = isOfLoss(units.slice(start, end));
    if (isRecord || UPWARD.has(lower)) return ofLoss ? 'DOWN' : 'UP';
    if (DOWNWARD.has(lower)) return ofLoss ? 'UP' : 'DOWN';
  }
  return null;
}

/** "results that were |ahead of expectations|", "a profit |well short of the £130 million| of last year" */
function directionHoped(units: readonly Unit[], { start, end, trigger }: Match): Direction | null {
  if (trigger.type === 'DIVIDEND') return null;
  for (let i = start; i < units.length && i - end < 14; i++) {
    const { lower, word } = units[i] as Unit;
    if (word && i >= end && HARD_ENDS.has(lower) && lower !== 'than') return null;
    const direction = PASSING.has(lower) ? 'UP' : FAILING.has(lower) ? 'DOWN' : null;
    const then = units.slice(i + 1, i + 9);
    if (direction && then.some((unit) => HOPED.has(unit.lower) || (trigger.type === 'GUIDANCE' && isMoney(unit.quantity?.unit))))
      return direction;
  }
  return null;
}

const PASSING = moving(['beat', 'top', 'exceed', 'surpass'], 'ahead above better stronger');
const FAILING = moving(['miss'], 'below short worse weaker');
const HOPED = new Set('expectations expected estimates estimate forecasts forecast consensus predicted pencilled'.split(' '));

/** "up |by more than| a quarter" */
const BY_ABOUT = new Set(['by', 'more', 'less', 'than', 'about', 'around', 'nearly', 'almost', 'over']);

const isOfLoss = (units: readonly Unit[]): boolean =>
  units.some(({ lower }) => LOSSES.has(lower)) &&
  !units.some(({ lower }) => PROFITS.has(lower) || lower === 'revenue' || lower === 'sales');

/** "$188 million, |compared with| $161 million a year earlier", "13%, |against| an earlier goal of 14%", "lost $3 million, |compared with| a profit". */
function directionCompared(units: readonly Unit[], { start, end }: Match, { value, unit }: Quantity): Direction | null {
  const at = units.findIndex(
    ({ word, lower }, i) => i >= start && i - end < 18 && word && (COMPARING.has(lower) || (i >= end && isFromOther(units, i))),
  );
  if (at < 0) return null;
  const then = units.slice(at + 1, at + 10);
  const says = (part: readonly Unit[], words: ReadonlySet<string>): boolean => part.some(({ lower }) => words.has(lower));
  if (says(then, EXPECTED) && !says(then, EARLIER)) return null;
  const [isLoss, wasLoss] = [says(units.slice(start, at), LOSSES), says(then, LOSSES)];
  if (isLoss !== wasLoss && (wasLoss || says(then, PROFITS))) return wasLoss ? 'UP' : 'DOWN';
  const before = then.find(({ quantity }) => quantity?.unit === unit)?.quantity;
  const change = before ? Number(value) - Number(before.value) : 0;
  return change === 0 ? null : change > 0 === isLoss ? 'DOWN' : 'UP';
}

/** "a profit of $3 million, swinging |from a loss|" */
const isFromOther = (units: readonly Unit[], at: number): boolean =>
  wordAt(units, at) === 'from' && units.slice(at + 2, at + 5).some(({ lower }) => LOSSES.has(lower) || PROFITS.has(lower));

const COMPARING = new Set(['compared', 'versus', 'against', 'vs']);
const EXPECTED = new Set(['expected', 'expectations', 'estimates', 'estimate', 'forecast', 'forecasts', 'consensus', 'analysts', 'target']);
const EARLIER = new Set(['earlier', 'previous', 'previously', 'prior', 'before']);
const LOSSES = new Set(['loss', 'losses', 'lost', 'lose']);
const PROFITS = new Set(['profit', 'profits', 'earnings', 'income']);

const AHEAD = new Set(['to', 'will', 'would']);

const UPWARD = moving(
  [...(WORD_CLASSES.GROW ?? []), 'lift', 'raise', 'boost', 'hike', 'upgrade'],
  'upped growth improvement stronger higher bumper better-than-expected stronger-than-expected',
);
const DISAPPOINTING = moving(['disappoint'], '');
const PLANNED_UP = moving(['increase', 'raise', 'boost', 'double', 'triple', 'expand', 'lift', 'enlarge'], '');
const PLANNED_DOWN = moving(['cut', 'halve', 'reduce', 'trim', 'suspend', 'shrink', 'pause', 'halt'], '');
const REDUCED = moving(['scale', 'pare', 'dial', 'roll', 'rein', 'cut', 'trim'], '');

const DOWNWARD = moving(
  [...(WORD_CLASSES.FALL ?? []), 'cut', 'lower', 'downgrade', 'slash', 'reduce', 'suspend', 'scrap', 'axe', 'skip', 'omit', 'trim'],
  'lower deterioration slowdown fewer weaker softer slower weaker-than-expected worse-than-expected',
);
