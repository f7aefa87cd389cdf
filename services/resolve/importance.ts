import type { MarketEventType } from '../../schema/enums.js';
import type { Corroboration, Quantity } from '../../schema/evidence.js';

/** What a type is worth before anything is known of the case: how much a happening of its kind usually moves a price. */
const BASE: Partial<Record<MarketEventType, number>> = {
  BANKRUPTCY: 40,
  ACQUISITION: 35,
  MARKET_CAP_CHANGE: 30,
  EARNINGS: 30,
  IPO: 30,
  GUIDANCE: 28,
  TRADE_RESTRICTION: 28,
  REGULATORY_ACTION: 25,
  SECURITY_INCIDENT: 25,
  STOCK_PRICE_MOVEMENT: 25,
  CREDIT_RATING: 25,
  EXECUTIVE_CHANGE: 22,
  LAYOFFS: 22,
  LAWSUIT: 22,
  FUNDING_ROUND: 22,
  INDEX_MOVEMENT: 20,
  PRODUCT_RECALL: 20,
};
const ORDINARY = 15;

/**
 * Importance of a market event, 0 to 100, the sum of:
 * - its type, 15 to 40 (`BASE`);
 * - its largest figure, up to 25: money by order of magnitude from 1 million (0) to 1 trillion (25), per cent by size (25 from 25 % on);
 * - its independent origins, 6 for each beyond the first, up to 18, and 5 more when they disagree;
 * - its place in the articles, up to 12: the best of them, 12 for the opening.
 */
export function importance(
  type: MarketEventType,
  quantities: readonly Quantity[],
  corroboration: Corroboration,
  prominence: number,
): number {
  const size = Math.max(0, ...quantities.map(magnitude));
  const sources = Math.min(18, 6 * (corroboration.independentOrigins - 1)) + (corroboration.level === 'CONTESTED' ? 5 : 0);
  return Math.round(Math.min(100, (BASE[type] ?? ORDINARY) + size + sources + 12 * prominence));
}

function magnitude({ value, unit }: Quantity): number {
  const size = Math.abs(Number(value));
  if (unit === 'PERCENT') return Math.min(25, size);
  if (/^[A-Z]{3}$/.test(unit)) return Math.min(25, Math.max(0, (25 / 6) * (Math.log10(size || 1) - 6)));
  return Math.min(10, Math.max(0, 2 * (Math.log10(size || 1) - 2)));
}
