/** Indexes and commodities by name: what INDEX_MOVEMENT and COMMODITY_MOVEMENT are about. */

import { beginsUpper } from '../language/letters.js';
import { Gate } from '../language/spellings.js';
import { lowerAt } from '../language/tokens.js';
import { wordClass } from '../language/words.js';
import type { Span, Token } from '../types.js';
import { verbForms } from './inflect.js';
import { WORD_CLASSES } from './vocabulary.js';

export interface MarketName extends Span {
  kind: 'INDEX' | 'COMMODITY';
  /** For the headline. */
  name: string;
}

/** The markets named in a row of tokens, longest name first, none overlapping. */
export function marketsIn(tokens: readonly Token[]): MarketName[] {
  const found: MarketName[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!OPENS_NAME.opensAt(tokens[i])) continue;
    const named = nameAt(tokens, i);
    if (!named) continue;
    const { kind, name, end } = named;
    found.push({ kind, name, start: tokens[i]!.start, end: tokens[end - 1]!.end });
    i = end - 1;
  }
  return found;
}

function nameAt(tokens: readonly Token[], at: number): { kind: Name['kind']; name: string; end: number } | null {
  const second = fold(lowerAt(tokens, lowerAt(tokens, at + 1) === "'s" ? at + 2 : at + 1));
  for (const name of NAMES_BY_FIRST_WORD.get(fold(tokens[at]!.lower)) ?? []) {
    const { words } = name;
    if (words.length === 1 ? words[0] === 'oil' && !isMoving(tokens[at + 1]) : words[1] !== second) continue;
    if (name.kind === 'COMMODITY' && words.length === 1 && endsName(tokens, at)) continue;
    const end = endOfName(tokens, at, words);
    if (end > 0) return { kind: name.kind, name: name.name, end };
  }
  return null;
}

/** "Heritage |Oil|": with a capital behind another, the name of a firm. */
const endsName = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return before !== undefined && beginsUpper(tokens[at]!.text) && beginsUpper(before.text) && wordClass(before) === 'WORD';
};

const OPENS_NAME = new Gate(({ lower }) => NAMES_BY_FIRST_WORD.has(fold(lower)));

/** Behind the last token of a name that starts here, 0 when it does not; the possessive within "Standard & Poor's 500" is a token of its own. */
function endOfName(tokens: readonly Token[], from: number, words: readonly string[]): number {
  let at = from;
  for (const word of words) {
    if (at > from && lowerAt(tokens, at) === "'s") at++;
    if (fold(lowerAt(tokens, at)) !== word) return 0;
    at++;
  }
  return at;
}

/** "Oil |fell": before a noun it is a trade ("oil company"). */
const isMoving = (next: Token | undefined): boolean => next !== undefined && MOVES.has(next.lower);
const MOVES = new Set([
  ...[...(WORD_CLASSES.PRICE_UP ?? []), ...(WORD_CLASSES.PRICE_DOWN ?? []), 'trade', 'settle', 'end'].flatMap((verb) =>
    verbForms(verb).map(([form]) => form),
  ),
  'is',
  'was',
]);

const fold = (word: string): string => (word.endsWith("'s") ? word.slice(0, -2) : word);

const INDEXES = [
  'S&P 500',
  'S & P 500',
  'S&P 400',
  'S&P',
  'S&P500',
  "Standard & Poor's 500",
  'DJIA',
  'the DJIA',
  'Dow Jones Industrial Average',
  'Dow Jones industrials',
  'Dow industrials',
  'Dow Jones',
  'the Dow',
  'the Dow Jones Industrial Average',
  'the Dow Jones',
  'Dow futures',
  'Nasdaq futures',
  'S&P futures',
  'blue-chip Dow',
  'Nasdaq Composite',
  'Nasdaq 100',
  'Nasdaq-100',
  'the Nasdaq',
  'the Nasdaq Composite',
  'the Nasdaq 100',
  'tech-heavy Nasdaq Composite',
  'tech-heavy Nasdaq',
  'technology-heavy Nasdaq Composite',
  'technology-heavy Nasdaq',
  'Russell 2000',
  'FTSE 100',
  'FTSE 250',
  'FTSE',
  'Footsie',
  'DAX',
  'CAC 40',
  'CAC-40',
  'CAC',
  'STOXX 600',
  'Stoxx Europe 600',
  'STOXX',
  'Euro Stoxx 50',
  'FTSEurofirst 300',
  'Eurofirst 300',
  'Nikkei 225',
  'Nikkei 500',
  'Nikkei',
  'Topix',
  'Hang Seng',
  'Shanghai Composite',
  'CSI 300',
  'CSI300',
  'Kospi',
  'Kosdaq',
  'Sensex',
  'Nifty 50',
  'Nifty',
  'Bovespa',
  'Ibovespa',
  'IBEX 35',
  'IBEX',
  'FTSE MIB',
  'AEX',
  'SMI',
  'OMX',
  'ASX 200',
  'S&P/ASX 200',
  'S&P ASX 200',
  'S&P/TSX',
  'TSX',
  'S&P/TSX composite',
  'TSX composite',
  'Straits Times Index',
  'Taiex',
  'SET Index',
  'Jakarta Composite',
  'KLCI',
  'MSCI World',
  'MSCI Emerging Markets',
  'VIX',
  'Merval',
  'Tadawul',
  'Philadelphia Semiconductor',
  'KSE-100',
  'KSE 100',
] as const;

const COMMODITIES = [
  'Brent crude',
  'Brent',
  'West Texas Intermediate',
  'WTI',
  'crude oil',
  'U.S. crude',
  'US crude',
  'crude prices',
  'crude',
  'crude futures',
  'crude-oil futures',
  'crude-oil prices',
  'oil prices',
  'oil',
  'oil futures',
  'oil price',
  'natural gas prices',
  'natural gas futures',
  'gas prices',
  'gasoline prices',
  'spot gold',
  'gold prices',
  'gold price',
  'gold futures',
  'gold',
  'silver prices',
  'silver',
  'copper prices',
  'copper',
  'iron ore',
  'platinum',
  'palladium',
  'nickel',
  'aluminium',
  'aluminum',
  'zinc',
  'lithium prices',
  'uranium',
  'wheat',
  'corn',
  'soybeans',
  'soybean',
  'cocoa prices',
  'cocoa futures',
  'cocoa',
  'coffee prices',
  'arabica',
  'sugar prices',
  'cotton',
  'palm oil',
  'coal prices',
  'steel prices',
  'wholesale gas',
  'wholesale gas prices',
  'diesel prices',
  'petrol prices',
  'jet fuel prices',
  'electricity prices',
  'power prices',
  'carbon prices',
  'rice prices',
  'beef prices',
  'milk prices',
  'wheat prices',
  'wheat futures',
  'corn futures',
  'soybean futures',
  'copper futures',
  'silver futures',
  'heating oil',
  'cobalt',
  'rubber prices',
  'tin prices',
  'sugar futures',
  'coffee futures',
  'Solana',
  'Dogecoin',
  'egg prices',
  'Bitcoin',
  'bitcoin',
  'Ether',
  'Ethereum',
] as const;

interface Name {
  kind: MarketName['kind'];
  name: string;
  words: string[];
}

const NAMES_BY_FIRST_WORD = new Map<string, Name[]>();
for (const [kind, names] of [
  ['INDEX', INDEXES],
  ['COMMODITY', COMMODITIES],
] as const)
  for (const name of names) {
    // "the Dow" and "the Nasdaq" only with the article: without it they are the publisher and the exchange.
    const words = name.toLowerCase().split(' ').map(fold).filter(Boolean);
    const first = words[0] as string;
    const list = NAMES_BY_FIRST_WORD.get(first) ?? [];
    list.push({ kind, name: name.replace(/^(?:the|blue-chip|tech-heavy|technology-heavy) /, ''), words });
    NAMES_BY_FIRST_WORD.set(
      first,
      list.sort((a, b) => b.words.length - a.words.length),
    );
  }
