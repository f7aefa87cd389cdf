/** What a form names, from all places where the document uses it, and the company that it is known as. */
import type { EntityKind, Listing, Token } from '../types.js';
import { companyEvidence } from './evidence.js';
import { nameLists } from './lists.js';
import type { NamedPlace } from './mentions.js';
import { companyRegistry, type RegisteredCompany } from './registry.js';
import { TAGGED_KINDS } from './tagger.js';
import { COMPANY_NOMINALS, EXCHANGES, LEGAL_SUFFIXES, PLACES, REUTERS_EXCHANGES, WELL_KNOWN } from './vocabulary.js';

export interface NamedThing {
  kind: EntityKind;
  /** Without legal form. */
  name: string;
  company: RegisteredCompany | null;
  listings: Listing[];
  /** 0 to 1, from the margin of the kind over the next one. */
  confidence: number;
}

/** What a company may or may not be called besides: "Emirates Airline", "Lowe's Companies", "Volkswagen Group". */
const GENERIC_TAIL = / (?:airlines?|companies|group|holdings?|international|technolog(?:y|ies))$/i;

export function decideKind(text: string, uses: readonly NamedPlace[]): NamedThing {
  const totals = TAGGED_KINDS.map((_, kind) => uses.reduce((sum, { scores }) => sum + scores[kind]!, 0));
  const listings = uses.flatMap(tickerAfter);
  if (listings.length > 0) totals[0]! += 100;
  if (uses.some(isDescribedAsCompany)) totals[0]! += DESCRIBED;
  if (!isKnownPlace(text)) totals[0]! += uses.reduce((sum, use) => sum + companyEvidence(use), 0);
  const best = totals.indexOf(Math.max(...totals));
  const next = Math.max(0, ...totals.filter((_, kind) => kind !== best));
  const voices = Math.max(1, uses.filter(({ scores }) => scores.some((score) => score !== 0)).length);
  const confidence = Math.round(100 / (1 + Math.exp(-(totals[best]! - next) / voices))) / 100;
  const kind = TAGGED_KINDS[best]!;
  if (kind !== 'COMPANY') {
    const name = kind === 'PERSON' ? (WELL_KNOWN.get(text) ?? text) : text;
    return { kind, name, company: null, listings: [], confidence };
  }
  const bare = stripLegalForm(text);
  const company =
    companyRegistry.findByName(text)?.company ??
    companyRegistry.findByName(bare)?.company ??
    companyRegistry.findByName(bare.replace(/^The /, ''))?.company ??
    companyRegistry.findByName(bare.replace(GENERIC_TAIL, ''))?.company ??
    companyRegistry.findByName(bare.replace(/\.(?:com|co|io|ai)$/i, ''))?.company ??
    (listings[0] ? companyRegistry.findByTicker(listings[0].symbol, listings[0].exchange) : null);
  return { kind, name: company?.name ?? bare, company, listings: company?.listings ?? listings, confidence };
}

/** "Halvorsen Freight ASA" → "Halvorsen Freight"; "Group" and the like stay. */
export function stripLegalForm(text: string): string {
  const words = text.split(/\s+/);
  while (words.length > 1 && LEGAL_SUFFIXES.has(words.at(-1)!.toLowerCase().replace(/,$/, ''))) words.pop();
  return words.join(' ').replace(/,$/, '').replace(/\s*&$/, '');
}

/** A city has shares, analysts and a stock exchange too. */
function isKnownPlace(text: string): boolean {
  return PLACES.has(text.toLowerCase()) || nameLists.cities.has(text.toLowerCase());
}

/** What being called a company in apposition adds to a kind's score. */
const DESCRIBED = 6;

/** "Acme, a maker of pumps", "Acme, the Danish start-up behind". */
function isDescribedAsCompany({ sentence: { tokens }, to }: NamedPlace): boolean {
  if (tokens[to]?.text !== ',' || !/^(?:a|an|the)$/.test(tokens[to + 1]?.lower ?? '')) return false;
  for (let i = to + 2; i < Math.min(to + 9, tokens.length); i++) {
    const { text, lower } = tokens[i]!;
    if (COMPANY_NOMINALS.has(lower)) return lower !== 'group' && lower !== 'platform' && lower !== 'giant';
    if (!/^[\p{L}-]+$/u.test(text) || /^(?:of|in|at|for|from|with|by|and|who|which|that|to|on)$/.test(lower)) return false;
  }
  return false;
}

/** "(NASDAQ: NVDA)", "(NYSE:HD)", "(LSE: NGRT)", "(NVDA.O)" right behind the name. */
function tickerAfter({ sentence: { tokens }, to }: NamedPlace): Listing[] {
  if (tokens[to]?.text !== '(') return [];
  const inside: Token[] = [];
  for (let i = to + 1; i < Math.min(to + 8, tokens.length) && tokens[i]!.text !== ')'; i++) inside.push(tokens[i]!);
  const exchange = EXCHANGES.get(inside[0]?.lower ?? '');
  const symbol = inside.at(-1)?.text ?? '';
  if (exchange && inside.some((token) => token.text === ':') && /^[A-Z0-9.]{1,6}$/.test(symbol))
    return [{ symbol, exchange, isPrimary: true, isin: null }];
  const reuters = inside.length === 1 ? /^([A-Z0-9]{1,6})\.([A-Z]{1,2})$/.exec(symbol) : null;
  const market = reuters && REUTERS_EXCHANGES.get(reuters[2]!);
  return market ? [{ symbol: reuters[1]!, exchange: market, isPrimary: true, isin: null }] : [];
}
