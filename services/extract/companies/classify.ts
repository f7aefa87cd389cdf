/** What a name names, from its own words and from all places where the document uses it. */
import type { EntityKind, Listing, Token } from '../types.js';
import type { Candidate } from './candidates.js';
import { companyRegistry, type RegisteredCompany } from './registry.js';
import {
  COMPANY_CONTEXT_AFTER,
  COMPANY_CONTEXT_BEFORE,
  COMPANY_TAILS,
  EXCHANGES,
  GIVEN_NAMES,
  LEGAL_SUFFIXES,
  NOT_NAMES,
  ORGANIZATION_WORDS,
  ORGANIZATIONS,
  PERSON_TITLES,
  PLACES,
  ROLE_WORDS,
  WELL_KNOWN,
} from './vocabulary.js';

export interface Classified {
  kind: EntityKind;
  /** Without legal form. */
  name: string;
  company: RegisteredCompany | null;
  listings: Listing[];
  confidence: number;
}

const SPEECH = /^(?:said|says|say|told|added|adds|wrote|writes|noted|explained|argued|warned|stated|announced|claims|claimed|denied)$/;

/** Null when nothing speaks for it being a name that we look for. */
export function classify(text: string, uses: readonly Candidate[]): Classified | null {
  const words = text.split(/\s+/);
  const last = words.at(-1)!.toLowerCase();
  const bare = stripLegalForm(text);
  const registered =
    companyRegistry.findByName(text) ?? companyRegistry.findByName(bare) ?? companyRegistry.findByName(bare.replace(/^The /, ''));
  const listings = uses.flatMap(tickerAfter);
  const score = contextScore(uses);

  if (listings.length > 0 || (bare !== text && bare.length > 1))
    return company(
      registered?.company ?? companyRegistry.findByTicker(listings[0]?.symbol ?? '', listings[0]?.exchange),
      bare,
      listings,
      0.95,
    );
  if (registered && (!registered.ambiguous || score.company > 0))
    return company(registered.company, bare, [], registered.ambiguous ? 0.75 : 0.95);
  if (registered?.ambiguous && (words.length === 1 || score.person === 0))
    return uses.every((use) => use.initial) ? null : other('PRODUCT', text, 0.3);

  const lower = text.toLowerCase();
  if (ORGANIZATIONS.has(lower)) return other('ORGANIZATION', text, 0.9);
  if (PLACES.has(lower)) return other('PLACE', text, 0.9);
  if (words.some((word) => ORGANIZATION_WORDS.has(word.toLowerCase())) && words.length > 1) return other('ORGANIZATION', text, 0.85);
  if (NOT_NAMES.has(lower)) return null;
  if (words.length > 1 && COMPANY_TAILS.has(last)) return company(null, text, [], 0.75);

  const given = GIVEN_NAMES.has(words[0]!.toLowerCase());
  if (score.title > 0 && words.length <= 4) return other('PERSON', WELL_KNOWN.get(text) ?? text, 0.85);
  if (given && words.length >= 2 && words.length <= 4 && words.every((word) => /^[\p{Lu}\p{L}][\p{L}.'’-]*$/u.test(word)))
    return other('PERSON', text, 0.85);
  if (WELL_KNOWN.has(text)) return other('PERSON', WELL_KNOWN.get(text)!, 0.85);
  if (/\d/.test(text) || /^[A-Z]{1,2}-?\d/.test(text)) return other('PRODUCT', text, 0.6);
  if (score.company > score.person && score.company > 0) return company(null, text, [], Math.min(0.5 + 0.1 * score.company, 0.8));
  if (score.person > 0 && words.length >= 2 && words.length <= 3) return other('PERSON', text, 0.6);
  if (score.place > 0 && score.place * 2 >= uses.length) return other('PLACE', text, 0.5);
  return uses.every((use) => use.initial) ? null : other('PRODUCT', text, 0.3);
}

function company(registered: RegisteredCompany | null, name: string, listings: Listing[], confidence: number): Classified {
  return { kind: 'COMPANY', name: registered?.name ?? name, company: registered, listings: registered?.listings ?? listings, confidence };
}

function other(kind: EntityKind, name: string, confidence: number): Classified {
  return { kind, name, company: null, listings: [], confidence };
}

/** "Halvorsen Freight ASA" → "Halvorsen Freight"; "Group" and the like stay. */
export function stripLegalForm(text: string): string {
  const words = text.split(/\s+/);
  while (words.length > 1 && LEGAL_SUFFIXES.has(words.at(-1)!.toLowerCase().replace(/,$/, ''))) words.pop();
  return words.join(' ').replace(/,$/, '').replace(/\s*&$/, '');
}

/** "(NASDAQ: NVDA)", "(NYSE:HD)", "(LSE: NGRT)", "(NVDA.O)" right behind the name. */
function tickerAfter({ sentence: { tokens }, to }: Candidate): Listing[] {
  if (tokens[to]?.text !== '(') return [];
  const inside: Token[] = [];
  for (let i = to + 1; i < Math.min(to + 8, tokens.length) && tokens[i]!.text !== ')'; i++) inside.push(tokens[i]!);
  const exchange = EXCHANGES.get(inside[0]?.lower ?? '');
  const symbol = inside.at(-1)?.text ?? '';
  if (exchange && inside.some((token) => token.text === ':') && /^[A-Z0-9.]{1,6}$/.test(symbol))
    return [{ symbol, exchange, isPrimary: true, isin: null }];
  const reuters = inside.length === 1 ? /^([A-Z]{1,5})\.(O|N|L|PA|DE|AS|T|HK|TO|AX|MI|S|OL|ST|HE|CO|MC)$/.exec(symbol) : null;
  return reuters ? [{ symbol: reuters[1]!, exchange: REUTERS[reuters[2]!]!, isPrimary: true, isin: null }] : [];
}

const REUTERS: Readonly<Record<string, string>> = {
  O: 'XNAS',
  N: 'XNYS',
  L: 'XLON',
  PA: 'XPAR',
  DE: 'XETR',
  AS: 'XAMS',
  T: 'XTKS',
  HK: 'XHKG',
  TO: 'XTSE',
  AX: 'XASX',
  MI: 'XMIL',
  S: 'XSWX',
  OL: 'XOSL',
  ST: 'XSTO',
  HE: 'XHEL',
  CO: 'XCSE',
  MC: 'XMAD',
};

function contextScore(uses: readonly Candidate[]): { company: number; person: number; place: number; title: number } {
  const score = { company: 0, person: 0, place: 0, title: 0 };
  for (const {
    sentence: { tokens },
    from,
    to,
  } of uses) {
    const before = tokens[from - 1]?.lower ?? '';
    const after = tokens[to]?.lower ?? '';
    const afterPossessive = after === "'s" ? (tokens[to + 1]?.lower ?? '') : '';
    if (COMPANY_CONTEXT_AFTER.has(after) || COMPANY_CONTEXT_AFTER.has(afterPossessive)) score.company++;
    if (
      COMPANY_CONTEXT_BEFORE.has(before) ||
      (before === 'of' && /^(?:shares|stock|owner|maker|parent|ceo|chairman|president|founder)$/.test(tokens[from - 2]?.lower ?? ''))
    )
      score.company++;
    if (isCompanyApposition(tokens, to)) score.company += 2;
    if (before === 'at' && ROLE_WORDS.has(tokens[from - 2]?.lower ?? '')) score.company++;
    if (PERSON_TITLES.has(before) && (/^\p{Lu}/u.test(tokens[from - 1]!.text) || ROLE_WORDS.has(before))) score.title++;
    if (SPEECH.test(after) || SPEECH.test(before) || after === 'who') score.person++;
    if (/^(?:in|from|near|across|throughout)$/.test(before)) score.place++;
  }
  return score;
}

/** "DeepSeek, a Chinese AI startup,": an apposition that calls the name a company. */
function isCompanyApposition(tokens: readonly Token[], to: number): boolean {
  if (tokens[to]?.text !== ',' || !/^(?:a|an|the|which|one)$/.test(tokens[to + 1]?.lower ?? '')) return false;
  for (let i = to + 2; i < Math.min(to + 9, tokens.length); i++) {
    if (tokens[i]!.text === ',' || tokens[i]!.lower === 'who' || tokens[i]!.lower === 'of') return false;
    if (
      /^(?:company|firm|startup|start-up|maker|chipmaker|retailer|bank|lender|manufacturer|developer|provider|airline|carmaker|automaker|drugmaker|operator|supplier|subsidiary|lab|publisher|insurer|brokerage|fund|conglomerate|chain|platform|broadcaster|utility)$/.test(
        tokens[i]!.lower,
      )
    )
      return true;
  }
  return false;
}
