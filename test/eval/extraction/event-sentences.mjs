/**
 * Which types of event a single sentence speaks of, for scorers of event sentences: `events(sentence)` gives names of our types, and the maps
 * translate them into those of SentiFM (Jacobs, Lefever and Hoste 2018) and SENTiVENT (Jacobs and Hoste 2021). Such sentences come without
 * their article, so that a trigger of anything but a deal counts whoever it happens to. Run after `npm run build`.
 */
import { recogniseNames } from '../../../dist/services/extract/companies/recognise.js';
import { castParties, isCast } from '../../../dist/services/extract/events/cast.js';
import { contextFits, isVerbal } from '../../../dist/services/extract/events/context.js';
import { readStatus } from '../../../dist/services/extract/events/cues.js';
import { compileTriggers, findMatches } from '../../../dist/services/extract/events/pattern.js';
import { readParties } from '../../../dist/services/extract/events/roles.js';
import { TRIGGERS } from '../../../dist/services/extract/events/triggers/index.js';
import { readUnits } from '../../../dist/services/extract/events/units.js';
import { readVerbGroup } from '../../../dist/services/extract/events/verb-group.js';
import { readDocument } from '../../../dist/services/extract/language/read.js';

const INDEX = compileTriggers(TRIGGERS);

/** "Buy" and "deal" say nothing without a company that is bought. */
const DEALS = new Set(['ACQUISITION', 'DIVESTITURE', 'PARTNERSHIP', 'CONTRACT', 'INVESTMENT']);

/** What results are told of, by the words around their trigger. */
const MEASURES = {
  PROFIT: /\b(?:profits?|profitability|earnings|loss(?:es)?|income|ebitda?|eps)\b/,
  REVENUE: /\b(?:revenues?|turnover)\b/,
  SALES: /\b(?:sales|volumes?|like-for-like|deliver(?:y|ies)|shipments?|subscribers?|customers)\b/,
  QUARTER: /\b(?:(?:first|second|third|fourth|1st|2nd|3rd|4th)[- ]quarter|quarter(?:ly)?|quarters|q[1-4])\b/,
};

export function events(sentence) {
  const text = sentence
    .replace(/ ([.,;:!?%)\]]|'s|n't)/g, '$1')
    .replace(/([([$£€]) /g, '$1')
    .replace(/\b(?:pound\(s\)|Pounds? )(?=\d)/g, '£')
    .replace(/\bDollars (?=\d)/g, '$')
    .replace(/\bEuros (?=\d)/g, '€');
  const document = readDocument({ title: '', publishedAt: null, language: 'en', text, paragraphs: [{ start: 0, end: text.length }] });
  const found = new Set();
  const names = recogniseNames(document);
  for (const units of readUnits(document, names))
    for (const match of findMatches(units, INDEX)) {
      const { trigger } = match;
      if (trigger.anaphoric || !contextFits(units, match) || !isVerbal(units, match)) continue;
      const group = readVerbGroup(units, match);
      if (readStatus(units, match, group) === null) continue;
      if (
        DEALS.has(trigger.type) &&
        !isCast(castParties(readParties(units, match, group), trigger, names, units, match.verb !== null), trigger)
      )
        continue;
      found.add(trigger.type);
      if (trigger.type !== 'EARNINGS' && trigger.type !== 'GUIDANCE') continue;
      const around = units
        .slice(Math.max(0, match.start - 4), match.end + 5)
        .map(({ lower }) => lower)
        .join(' ');
      for (const [measure, pattern] of Object.entries(MEASURES)) if (pattern.test(around)) found.add(measure);
    }
  return [...found];
}

export const mapSentifm = {
  PROFIT: 'Profit',
  REVENUE: 'Turnover',
  SALES: 'SalesVolume',
  QUARTER: 'QuarterlyResults',
  DIVIDEND: 'Dividend',
  ACQUISITION: 'MergerAcquisition',
  ANALYST_RATING: 'BuyRating',
  PRICE_TARGET: 'TargetPrice',
  SHARE_BUYBACK: 'ShareRepurchase',
  DEBT_FINANCING: 'Debt',
};

export const mapSentivent = {
  PROFIT: 'Profit/Loss',
  REVENUE: 'Revenue',
  SALES: 'SalesVolume',
  EARNINGS: 'FinancialReport',
  STOCK_PRICE_MOVEMENT: 'SecurityValue',
  MARKET_CAP_CHANGE: 'SecurityValue',
  INDEX_MOVEMENT: 'SecurityValue',
  ANALYST_RATING: 'Rating',
  PRICE_TARGET: 'Rating',
  CREDIT_RATING: 'Rating',
  DIVIDEND: 'Dividend',
  IPO: 'Financing',
  SECURITIES_OFFERING: 'Financing',
  FUNDING_ROUND: 'Financing',
  DEBT_FINANCING: 'Financing',
  INVESTMENT: 'Investment',
  ACQUISITION: 'Merger/Acquisition',
  DIVESTITURE: 'Merger/Acquisition',
  PARTNERSHIP: 'Deal',
  CONTRACT: 'Deal',
  EXECUTIVE_CHANGE: 'Employment',
  LAYOFFS: 'Employment',
  LABOR_ACTION: 'Employment',
  PRODUCT_LAUNCH: 'Product/Service',
  PRODUCT_RECALL: 'Product/Service',
  TECHNICAL_RESULT: 'Product/Service',
  FACILITY: 'Facility',
  LAWSUIT: 'Legal',
  REGULATORY_ACTION: 'Legal',
  TRADE_RESTRICTION: 'Macroeconomics',
};
