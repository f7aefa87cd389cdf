/** What a figure says that it is of: "revenue of |$3 million|", "a |$3 million| dividend", "shares down |12%|"; such a figure measures nothing else. */

import type { MarketEventType } from '../../../schema/enums.js';
import { itemAt } from '../language/tokens.js';
import type { Quantity } from '../types.js';
import { isMoney, verbLemma } from './pattern.js';
import { isClauseEnd, type Unit, wordAt } from './units.js';
import { DETERMINERS } from './vocabulary.js';

type Types = ReadonlySet<MarketEventType>;

const types = (names: string): Types => new Set(names.split(' ') as MarketEventType[]);
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Types whose figure is a price, the size of a plan or the number of what is cut, and never a result. */
const DEALS = 'ACQUISITION DIVESTITURE INVESTMENT FUNDING_ROUND IPO SECURITIES_OFFERING SHARE_BUYBACK DIVIDEND FACILITY LAYOFFS';

/** Nouns for a sum, each with the types that such a sum never measures. */
const SUMS = new Map<string, Types>(
  (
    [
      ['profit profits revenue revenues sales turnover earnings income ebitda loss losses savings synergies cashflow flow', types(DEALS)],
      [
        'debt debts liabilities',
        types('ACQUISITION DIVESTITURE IPO DIVIDEND FACILITY SHARE_BUYBACK LAYOFFS EARNINGS GUIDANCE PARTNERSHIP CONTRACT'),
      ],
      [
        'dividend dividends payout pay-out',
        types('ACQUISITION DIVESTITURE INVESTMENT PARTNERSHIP CONTRACT FACILITY GUIDANCE EARNINGS LAYOFFS'),
      ],
      [
        'bid takeover merger purchase acquisition',
        types('REGULATORY_ACTION LAWSUIT DIVIDEND EARNINGS GUIDANCE SHARE_BUYBACK LAYOFFS PARTNERSHIP DEBT_FINANCING EXECUTIVE_CHANGE'),
      ],
      ['cost costs charge charges fee fees', types('ACQUISITION DIVESTITURE DIVIDEND IPO SHARE_BUYBACK LAYOFFS')],
      ['buyback buy-back buybacks buy-backs', types('EARNINGS GUIDANCE DIVIDEND ACQUISITION DIVESTITURE INVESTMENT DEBT_FINANCING')],
      ['deal', types('REGULATORY_ACTION')],
      ['target', types('ACQUISITION DIVESTITURE DIVIDEND IPO SECURITIES_OFFERING LAWSUIT CONTRACT')],
      ['assets', types('BANKRUPTCY DIVIDEND EARNINGS GUIDANCE FUNDING_ROUND LAYOFFS')],
    ] as const
  ).flatMap(([nouns, never]) => nouns.split(' ').map((noun): [string, Types] => [noun, never])),
);

/** Whether what the figure is of is named, and is nothing that measures such an event. */
export const isOfAnother = (units: readonly Unit[], at: number, type: MarketEventType): boolean => {
  const never = SUMS.get(sumBehind(units, at) ?? '') ?? SUMS.get(sumBefore(units, at) ?? '');
  return (
    never?.has(type) === true ||
    isOfOthers(units[at]?.quantity?.unit, type) ||
    isYardstick(units, at) ||
    isHolding(units, at, type) ||
    isOfShares(units, at, type) ||
    isSharePrice(units, at, type) ||
    reachesSharePrice(units, at, type)
  );
};

/** Who and where else: "beat |two rivals| to the order", "shops in |nine states|". */
const isOfOthers = (unit: string | null | undefined, type: MarketEventType): boolean =>
  unit != null && COUNTING.has(type) && OTHERS.has(unit.toLowerCase());

const COUNTING = types('CONTRACT LAYOFFS PRODUCT_RECALL FACILITY LABOR_ACTION OUTAGE');
const OTHERS = words('rival competitor bidder bank investor analyst company firm state country city town');

/** "67% lower than |$14 billion|", "a bigger loss than the |£13 billion| of 2002": what is compared with; "more than |$3 billion|" is none. */
function isYardstick(units: readonly Unit[], at: number): boolean {
  const isOfBefore = ({ word, lower }: Unit): boolean => word && OF_BEFORE.has(lower);
  if (wordAt(units, at - 1) === 'of' && units.slice(Math.max(0, at - 4), at).some(isOfBefore)) return true;
  const than = DETERMINERS.has(wordAt(units, at - 1)) ? at - 2 : at - 1;
  if (wordAt(units, than) !== 'than') return false;
  return than < at - 1 || !MORE_OR_LESS.has(wordAt(units, than - 1)) || itemAt(units, than - 2)?.quantity != null;
}

/** "from a |previous| range of $3 to $4" */
const OF_BEFORE = words('previous earlier prior former');
const MORE_OR_LESS = words('more less fewer greater');

/** "its |45 per cent| stake": how much of a firm is held measures no result. */
const isHolding = (units: readonly Unit[], at: number, type: MarketEventType): boolean =>
  units[at]?.quantity?.unit === 'PERCENT' &&
  RESULTS.has(type) &&
  (HELD.has(wordAt(units, at + 1)) || (units[at + 1]?.lower === 'market' && units[at + 2]?.lower === 'share'));

const RESULTS = types('EARNINGS GUIDANCE DIVIDEND SHARE_BUYBACK DEBT_FINANCING LAYOFFS PRODUCT_LAUNCH STOCK_PRICE_MOVEMENT');
const HELD = words('stake holding interest shareholding owned');

/** "$3 million |dividend|", "$3 million in annual |revenue|": at most three words behind. */
function sumBehind(units: readonly Unit[], at: number): string | null {
  if (!isMoney(units[at]?.quantity?.unit)) return null;
  for (let i = at + 1; i <= at + 3; i++) {
    const unit = units[i];
    if (!unit?.word || unit.lower === ',' || isClauseEnd(unit)) return null;
    if (SUMS.has(unit.lower)) return SUMS.has(wordAt(units, i + 1)) ? (units[i + 1]?.lower ?? null) : unit.lower;
    if (i > at + 1 ? NO_ADJECTIVES.has(unit.lower) : NO_ADJECTIVES.has(unit.lower) && unit.lower !== 'in' && unit.lower !== 'of')
      return null;
  }
  return null;
}

const NO_ADJECTIVES = words('in of to for from by on at with and or a an the its their as over after per each was is were');

/** "|revenue| of about $3 million", "|debts| totalling $3 million". */
function sumBefore(units: readonly Unit[], at: number): string | null {
  if (!isMoney(units[at]?.quantity?.unit)) return null;
  let i = at - 1;
  while (i > at - 4 && ABOUT.has(wordAt(units, i))) i--;
  return TELLING.has(wordAt(units, i)) ? (itemAt(units, i - 1)?.lower ?? null) : null;
}

const ABOUT = words('about around roughly nearly almost some over up-to more than less approximately');
const TELLING = words('of totalling totaling worth exceeding');

/** "sent shares |up 16%|", "its stock |down 3%|" */
function isOfShares(units: readonly Unit[], at: number, type: MarketEventType): boolean {
  if (units[at]?.quantity?.unit !== 'PERCENT' || OF_PRICES.has(type)) return false;
  for (let i = at - 1; i > at - 5 && i >= 0; i--) {
    const unit = units[i] as Unit;
    if (!unit.word || isClauseEnd(unit)) return false;
    if (unit.lower === 'shares' || unit.lower === 'stock') return i < at - 1;
    if (!MOVED.has(unit.lower) && !ABOUT.has(unit.lower) && verbLemma(unit.lower) === undefined) return false;
  }
  return false;
}

const MOVED = words('up down off higher lower by');
const OF_PRICES = types('STOCK_PRICE_MOVEMENT MARKET_CAP_CHANGE INDEX_MOVEMENT COMMODITY_MOVEMENT ANALYST_RATING PRICE_TARGET');

/** "fell 4% to |$42|", "down 14% at |172p|", "closed 3% lower at |$9|": where a share ended. */
function isSharePrice(units: readonly Unit[], at: number, type: MarketEventType): boolean {
  const figure = units[at]?.quantity;
  if (!isMoney(figure?.unit) || Number(figure?.value) > DEAREST_SHARE || PRICED.has(type) || PER.has(wordAt(units, at + 1))) return false;
  for (let i = at - 1; i > at - 7 && i >= 0; i--) {
    const unit = units[i] as Unit;
    // "earnings |a share| rose 4% to $1.42"
    if (unit.lower === 'to' || unit.lower === 'at')
      return (
        itemAt(units, MOVED.has(wordAt(units, i - 1)) ? i - 2 : i - 1)?.quantity?.unit === 'PERCENT' &&
        !units.slice(Math.max(0, i - 10), i).some(isByTheShare)
      );
    if (!unit.word || isClauseEnd(unit)) return false;
  }
  return false;
}

/** "up |4%| to $42": the move that took it there. */
function reachesSharePrice(units: readonly Unit[], at: number, type: MarketEventType): boolean {
  if (units[at]?.quantity?.unit !== 'PERCENT' || !/^(?:to|at)$/.test(wordAt(units, at + 1))) return false;
  const price = units.findIndex(({ quantity }, i) => i > at && quantity !== null);
  // "it rose |1.5%| to €7.9bn": what costs so much is no share.
  if (type === 'STOCK_PRICE_MOVEMENT' && price === at + 2 && isSum(units[price]?.quantity ?? null)) return true;
  return price > at && isSharePrice(units, price, type);
}

/** "a |share|", "per |share|", "EPS" */
const isByTheShare = ({ lower }: Unit, at: number, all: readonly Unit[]): boolean =>
  lower === 'eps' || (lower === 'share' && PER.has(all[at - 1]?.lower ?? '') && !SUMS.has(all[at + 1]?.lower ?? ''));
const DEAREST_SHARE = 1000;
const PER = words('a per each');
const PRICED = types(
  'STOCK_PRICE_MOVEMENT MARKET_CAP_CHANGE INDEX_MOVEMENT COMMODITY_MOVEMENT DIVIDEND PRICE_TARGET PRODUCT_LAUNCH TRADE_RESTRICTION',
);

/** "closed |down 2p| at 136p", "fell |to $31|": how far a price moved or else where it ended, where no rate is told. */
export function priceMove(units: readonly Unit[], from: number, to: number): Quantity | null {
  let level: Quantity | null = null;
  for (let i = from; i < to; i++) {
    const quantity = units[i]?.quantity;
    if (!quantity || !isMoney(quantity.unit) || Number(quantity.value) > DEAREST_INDEX) continue;
    const before = itemAt(units, ABOUT.has(wordAt(units, i - 1)) ? i - 2 : i - 1)?.lower ?? '';
    if (MOVED.has(before) || verbLemma(before) !== undefined) return quantity;
    if (before === 'to' || before === 'at') level ??= quantity;
  }
  return level;
}

const DEAREST_INDEX = 100_000;

const isSum = (quantity: Quantity | null): boolean => isMoney(quantity?.unit) && Number(quantity?.value) > DEAREST_INDEX;

/** "beating the |$1.30| that analysts expected", "above estimates of |$1.30|": what others thought. */
export function isOthersGuess(units: readonly Unit[], at: number): boolean {
  const before = itemAt(units, ABOUT.has(wordAt(units, at - 1)) ? at - 2 : at - 1)?.lower ?? '';
  if (before === 'of' || before === 'for') {
    const noun = units.slice(Math.max(0, at - 4), at);
    if (noun.some(({ lower }) => GUESSES.has(lower))) return true;
  }
  for (let i = at + 1; i < at + 9; i++) {
    const unit = units[i];
    if (
      !unit ||
      unit.lower === ',' ||
      unit.lower === 'than' ||
      unit.lower === 'as' ||
      (isClauseEnd(unit) && unit.lower !== 'which' && unit.lower !== 'that')
    )
      return false;
    if (GUESSERS.has(unit.lower)) return units.slice(at + 1, i + 4).some(({ lower }) => GUESSED.has(lower));
  }
  return false;
}

const GUESSERS = words('analysts analyst economists street consensus');
const GUESSED = words('expected forecast forecasted estimated predicted anticipated estimate expectations projected consensus pencilled');
const GUESSES = words('estimate estimates expectations consensus');
