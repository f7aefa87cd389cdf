/** What a form names, from all places where the document uses it, and the company that it is known as. */
import { lowerAt, textAt } from '../language/tokens.js';
import { isLettered } from '../language/words.js';
import type { EntityKind, Listing, Token } from '../types.js';
import { actsAsCompany } from './acts.js';
import { companyEvidence, isBrandOfMany, isMeasured, isNobody } from './evidence.js';
import { nameLists } from './lists.js';
import type { NamedPlace } from './mentions.js';
import { TAGGED_KINDS } from './model.js';
import { companyRegistry, type NameMatch, type RegisteredCompany } from './registry.js';
import {
  CALLINGS,
  COMPANY_NOMINALS,
  COMPANY_TAILS,
  EXCHANGES,
  GENERIC_WORDS,
  GIVEN_NAMES,
  INDEXES,
  LEGAL_SUFFIXES,
  NATIONALITIES,
  ORGANIZATION_WORDS,
  PLACES,
  PRODUCTS,
  REUTERS_EXCHANGES,
  SHOP_TAILS,
  WELL_KNOWN,
} from './vocabulary.js';

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
const GENERIC_TAIL = /(?: (?:airlines?|companies|games|group|holdings?|international|motors?|studios?|technolog(?:y|ies)))+$/i;

/** What is measured, held, won or drunk, whatever company it is named after: "Kestrel Times Index", "Kestrel Fest", "Kestrel Lager". */
const NEVER_COMPANY =
  / (?:awards?|ale|beer|brandy|burger|cola|coke|gin|lager|rum|smartphone|stout|tablet|vodka|whiske?y|average|championships?|composite|conference|cup|fest|festival|index|prize|summit)$/i;

/** "News", "Bank": part of a name, or of a heading, and no company by itself. */
function isGeneric(text: string): boolean {
  const lower = text.toLowerCase();
  if (NEVER_COMPANY.test(text)) return true;
  return (
    !companyRegistry.findByName(text) &&
    (text.length < 2 ||
      COMPANY_TAILS.has(lower) ||
      ORGANIZATION_WORDS.has(lower) ||
      COMPANY_NOMINALS.has(lower) ||
      GENERIC_WORDS.has(lower) ||
      NATIONALITIES.has(lower))
  );
}

/**
 * The kind that the uses together speak for. The bounds were fitted to held-out pages, all uses of a form counting as one. `mayBeSurname`: the
 * page gives a longer form of it, or is too short to.
 */
export function decideKind(text: string, uses: readonly NamedPlace[], mayBeSurname: boolean): NamedThing {
  const totals = TAGGED_KINDS.map((_, kind) => uses.reduce((sum, { scores }) => sum + scores[kind]!, 0));
  const voices = Math.max(1, uses.filter(({ scores }) => scores.some((score) => score !== 0)).length);
  if (!mayBeSurname && isOrphan(text)) totals[2]! -= ORPHAN * voices;
  if (uses.some(isNobody)) totals[2]! -= 2 * ORPHAN * voices;
  const bare = stripLegalForm(text);
  const known = findCompany(text, bare);
  const listings = uses.flatMap(tickerAfter);
  const others = totals.slice(1);
  const rival = Math.max(...others);
  const other = TAGGED_KINDS[1 + others.indexOf(rival)]!;
  let margin = (totals[0]! - Math.max(0, rival)) / voices;
  if (known && !(other === 'PRODUCT' && known.company.industry === 'internet')) margin += KNOWN;
  if (listings.length > 0) margin += LISTED;
  if (uses.some(isDescribedAsCompany)) margin += DESCRIBED;
  if (!isKnownPlace(text)) {
    if (uses.some((use) => companyEvidence(use) > 0)) margin += DESCRIBED;
    else if (!(mayBeSurname && other === 'PERSON') && uses.some(isActing)) margin += ACTING;
  }
  const tail = bare.includes(' ') ? bare.slice(bare.lastIndexOf(' ') + 1).toLowerCase() : '';
  if (COMPANY_TAILS.has(tail) || SHOP_TAILS.has(tail)) margin += TAILED;
  if (TEACHING.test(text)) margin -= DESCRIBED + ACTING;
  if (INDEXES.has(text.toLowerCase()) && uses.some(isMeasured)) margin -= MEASURED;
  if (PRODUCTS.has(text.toLowerCase()) || uses.some(isBrandOfMany)) margin -= ORPHAN;
  if (!known && !listings.length && (/^\p{Lu}{2,6}s$/u.test(text) || uses.some(isCountedAcronym))) margin -= DESCRIBED;
  if (rival > 0) margin -= other === 'PERSON' || other === 'PLACE' ? 2 : 1;
  if (margin <= THRESHOLD || isGeneric(text)) {
    const name = other === 'PERSON' ? (WELL_KNOWN.get(text) ?? text) : text;
    return { kind: other, name, company: null, listings: [], confidence: certainty(THRESHOLD - margin) };
  }
  const company = known?.company ?? (listings[0] ? listedAs(bare, listings[0]) : null);
  return {
    kind: 'COMPANY',
    name: company?.name ?? bare,
    company,
    listings: company?.listings ?? listings,
    confidence: certainty(margin - THRESHOLD),
  };
}

/** Margin above which a name is a company's: half of those that are a little less likely than another kind are companies in business news. */
const THRESHOLD = -1;
/** What being in the registry adds to the margin, but for a site: something was posted there, or the company did something. */
const KNOWN = 4;
/** What moving like an index takes from one that is also a company. */
const MEASURED = 8;
/** What a last word that companies bear adds: "Halden Foods". */
const TAILED = 3;
/** Bodies that sell holdings and hire too. */
const TEACHING = /\b(?:University|College|Ministry)\b/;
/** What never being given in full takes from a person's score. */
const ORPHAN = 3;

/** A lone surname: the news gives a person's full name once. */
function isOrphan(text: string): boolean {
  return (
    !text.includes(' ') && !WELL_KNOWN.has(text) && !GIVEN_NAMES.has(text.toLowerCase()) && !nameLists.givenNames.has(text.toLowerCase())
  );
}

/** The company of that ticker, when its name shares a word with the one in the text: tickers are given to others in time. */
function listedAs(name: string, { symbol, exchange }: Listing): RegisteredCompany | null {
  const company = companyRegistry.findByTicker(symbol, exchange);
  const own = new Set(name.toLowerCase().match(WORDS));
  return company &&
    [company.name, ...company.aliases].some((each) =>
      each
        .toLowerCase()
        .match(WORDS)
        ?.some((word) => own.has(word)),
    )
    ? company
    : null;
}

const WORDS = /[\p{L}\p{N}]{2,}/gu;

const certainty = (margin: number): number => Math.round(100 / (1 + Math.exp(-margin))) / 100;

/** The registry's company of that name, whatever generic words end it. */
function findCompany(text: string, bare: string): NameMatch | null {
  const names = [text, bare, bare.replace(/^The /, ''), bare.replace(GENERIC_TAIL, ''), bare.replace(/\.(?:com|co|io|ai)$/i, '')];
  for (const name of new Set(names)) {
    const match = companyRegistry.findByName(name);
    if (match) return match;
  }
  return null;
}

/** "Halvorsen Freight ASA" → "Halvorsen Freight"; "Group" and the like stay. */
export function stripLegalForm(text: string): string {
  if (ONE_WORD.test(text)) return text;
  const words = text.split(/\s+/);
  while (words.length > 1 && LEGAL_SUFFIXES.has(words.at(-1)!.toLowerCase().replace(/,$/, ''))) words.pop();
  return words.join(' ').replace(/,$/, '').replace(/\s*&$/, '');
}

const ONE_WORD = /^[\p{L}\p{N}]+$/u;

/** A city has shares, analysts and a stock exchange too. */
function isKnownPlace(text: string): boolean {
  return PLACES.has(text.toLowerCase()) || nameLists.cities.has(text.toLowerCase());
}

/** What being called a company, or standing where companies do, adds to the margin. */
const DESCRIBED = 5;
/** What doing as only companies do adds; a person that may be meant buys and hires too. */
const ACTING = 7;
const LISTED = 100;

/** "a VPN.", "an NFT that": an abbreviation of what one may have several of. */
function isCountedAcronym({ text, sentence: { tokens }, from, to }: NamedPlace): boolean {
  const before = lowerAt(tokens, from - 1);
  if ((before !== 'a' && before !== 'an') || !/^\p{Lu}{2,6}$/u.test(text)) return false;
  return /^(?:[.,;:?!()]|to|that|which|or|and|for|with|on|in|is|can|will|when|if|but|as|by|from|at)$/.test(tokens[to]?.lower ?? '.');
}

const isActing = ({ sentence, from, to }: NamedPlace): boolean => actsAsCompany(sentence.tokens, from, to);

/** "Acme, a maker of pumps", "Acme, the Danish start-up behind". */
function isDescribedAsCompany({ sentence: { tokens }, to }: NamedPlace): boolean {
  if (textAt(tokens, to) !== ',' || !/^(?:a|an|the)$/.test(lowerAt(tokens, to + 1))) return false;
  for (let i = to + 2; i < Math.min(to + 9, tokens.length); i++) {
    const { lower } = tokens[i]!;
    if (CALLINGS.has(lower)) return true;
    if (COMPANY_NOMINALS.has(lower)) return lower !== 'group' && lower !== 'platform' && lower !== 'giant';
    if (!isLettered(tokens[i]!) || ENDS_CALLING.has(lower)) return false;
  }
  return false;
}

const ENDS_CALLING = new Set('of in at for from with by and who which that to on'.split(' '));

/** "(NASDAQ: NVDA)", "(NYSE:HD)", "(LSE: NGRT)", "(NVDA.O)" right behind the name. */
function tickerAfter({ sentence: { tokens }, to }: NamedPlace): Listing[] {
  if (textAt(tokens, to) !== '(') return [];
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
