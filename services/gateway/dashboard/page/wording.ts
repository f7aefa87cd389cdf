/** How the page words what the API names: types and their families, roles, times, addresses. */
import type { MarketEventType } from '../../../../schema/enums.js';

/** Seven colours, each a family of events; the word stands beside the colour always. */
export type Family = 'markets' | 'results' | 'capital' | 'deals' | 'people' | 'products' | 'law';

export const FAMILIES: Readonly<Record<Family, string>> = {
  markets: 'Markets',
  results: 'Results',
  capital: 'Capital',
  deals: 'Deals',
  people: 'People',
  products: 'Products',
  law: 'Law and incidents',
};

/** A type that is not named here goes by its name, among the markets: so do those of a server newer than the page. */
export const TYPES: Readonly<Partial<Record<MarketEventType, readonly [word: string, family: Family]>>> = {
  STOCK_PRICE_MOVEMENT: ['Shares', 'markets'],
  MARKET_CAP_CHANGE: ['Market value', 'markets'],
  INDEX_MOVEMENT: ['Index', 'markets'],
  COMMODITY_MOVEMENT: ['Commodity', 'markets'],
  ANALYST_RATING: ['Rating', 'markets'],
  PRICE_TARGET: ['Price target', 'markets'],
  CREDIT_RATING: ['Credit rating', 'markets'],
  EARNINGS: ['Results', 'results'],
  GUIDANCE: ['Outlook', 'results'],
  DIVIDEND: ['Dividend', 'results'],
  IPO: ['Listing', 'capital'],
  SECURITIES_OFFERING: ['Offering', 'capital'],
  FUNDING_ROUND: ['Funding', 'capital'],
  INVESTMENT: ['Investment', 'capital'],
  SHARE_BUYBACK: ['Buyback', 'capital'],
  STOCK_SPLIT: ['Stock split', 'capital'],
  DEBT_FINANCING: ['Debt', 'capital'],
  BANKRUPTCY: ['Insolvency', 'capital'],
  ACQUISITION: ['Acquisition', 'deals'],
  DIVESTITURE: ['Divestiture', 'deals'],
  PARTNERSHIP: ['Partnership', 'deals'],
  CONTRACT: ['Contract', 'deals'],
  EXECUTIVE_CHANGE: ['Leadership', 'people'],
  LAYOFFS: ['Job cuts', 'people'],
  LABOR_ACTION: ['Labour', 'people'],
  PRODUCT_LAUNCH: ['Launch', 'products'],
  PRODUCT_RECALL: ['Recall', 'products'],
  TECHNICAL_RESULT: ['Technical', 'products'],
  FACILITY: ['Facility', 'products'],
  LAWSUIT: ['Lawsuit', 'law'],
  REGULATORY_ACTION: ['Regulator', 'law'],
  TRADE_RESTRICTION: ['Trade curb', 'law'],
  SECURITY_INCIDENT: ['Security', 'law'],
  OUTAGE: ['Outage', 'law'],
};

export const wordOf = (type: MarketEventType): string => TYPES[type]?.[0] ?? plain(type);
export const familyOf = (type: MarketEventType): Family => TYPES[type]?.[1] ?? 'markets';

/** "MARKET_EVENT" → "market event" */
export const plain = (constant: string): string => constant.toLowerCase().replaceAll('_', ' ');

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const DATE = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const SHORT_DATE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

export const TIME_ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';

export const timeOf = (instant: string): string => TIME.format(new Date(instant));
export const dateOf = (instant: string | Date): string => DATE.format(new Date(instant));
export const shortDateOf = (instant: string | Date): string => SHORT_DATE.format(new Date(instant));

/** "31 Jan 2025, 14:20"; today without the date. */
export function whenOf(instant: string): string {
  const date = new Date(instant);
  const today = date.toDateString() === new Date().toDateString();
  return today ? TIME.format(date) : `${SHORT_DATE.format(date)}, ${TIME.format(date)}`;
}

/** "12 s ago", "in 3 min" */
export function agoOf(instant: string | number): string {
  const seconds = Math.round((Date.now() - new Date(instant).getTime()) / 1_000);
  const span = spanOf(Math.abs(seconds));
  return seconds < 0 ? `in ${span}` : `${span} ago`;
}

export function spanOf(seconds: number): string {
  if (seconds < 90) return `${Math.round(seconds)} s`;
  if (seconds < 5_400) return `${Math.round(seconds / 60)} min`;
  if (seconds < 129_600) return `${Math.round(seconds / 3_600)} h`;
  return `${Math.round(seconds / 86_400)} days`;
}

/** YYYY-MM-DD of the reader's own calendar. */
export const dayOf = (instant: string | Date): string => {
  const date = new Date(instant);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};

/** Midnight to midnight, `days` long, ending with the given day. */
export function rangeOf(day: string, days = 1): { gte: string; lt: string } {
  const start = new Date(`${day}T00:00`);
  const end = new Date(start);
  end.setDate(end.getDate() + 1);
  start.setDate(start.getDate() - days + 1);
  return { gte: start.toISOString(), lt: end.toISOString() };
}

export const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));

export function shiftDay(day: string, by: number): string {
  const date = new Date(`${day}T12:00`);
  date.setDate(date.getDate() + by);
  return dayOf(date);
}

/** Only pages of the web are linked to, whatever the extracted address says. */
export function webAddress(url: string): string | null {
  try {
    return /^https?:$/.test(new URL(url).protocol) ? url : null;
  } catch {
    return null;
  }
}

const WORDS_AT_ENDS = 6;

/** The page, scrolled to the passage: WICG Scroll-to-Text Fragment; a long passage by its first and last words. */
export function passageAddress(url: string, passage: string): string | null {
  const address = webAddress(url);
  if (!address) return null;
  const words = (passage.split(/\n/)[0] ?? '').trim().split(/\s+/);
  const ends = words.length > WORDS_AT_ENDS * 2 ? [words.slice(0, WORDS_AT_ENDS), words.slice(-WORDS_AT_ENDS)] : [words];
  const text = ends.map((part) => encodeURIComponent(part.join(' ')).replaceAll('-', '%2D')).join(',');
  return `${address.replace(/#.*$/s, '')}#:~:text=${text}`;
}

export const tickerOf = (listings: readonly { symbol: string; isPrimary: boolean }[]): string | null =>
  (listings.find(({ isPrimary }) => isPrimary) ?? listings[0])?.symbol ?? null;
