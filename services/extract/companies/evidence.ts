/** What the words around a name tell of it: that it is a company, whatever it looks like. Linear, a few tokens either way. */
import { beginsLower, beginsUpper, beginsWithDigit } from '../language/letters.js';
import { Fact } from '../language/spellings.js';
import { lowerAt, textAt } from '../language/tokens.js';
import type { Sentence, Token } from '../types.js';
import { actsAsCompany, endsAsAdjective, isActOfCompany } from './acts.js';
import { clusterOf } from './clusters.js';
import { isAmongCompanies } from './coordination.js';
import { companyRegistry } from './registry.js';
import {
  ADVISING_OFFICES,
  AGENCY_TRADES,
  CALLINGS,
  COMPANY_NOMINALS,
  EXCHANGES,
  EXCHANGES_BY_INDEX,
  GIVEN_NAMES,
  GROUP_TRADES,
  LEGAL_SUFFIXES,
  NATIONALITIES,
  NOT_NAMES,
  ORGANIZATION_WORDS,
  PLACES,
  PLAIN_LEGAL_SUFFIXES,
  ROLE_WORDS,
  TELLING_TAILS,
  TRADES,
} from './vocabulary.js';

/** A name in its sentence. Tokens, half-open. */
export interface Placed {
  sentence: { tokens: readonly Token[] };
  from: number;
  to: number;
}

/** Added to the score of a company, in the tagger's units. */
const CALLED_SO = 6;
const LIKELY = 4;
const REPORTING = 10;

/** How much the context of one use speaks for a company; 0 where it is silent. */
export function companyEvidence({ sentence: { tokens }, from, to }: Placed): number {
  const at = (position: number) => lowerAt(tokens, position);
  const before = at(from - 1);
  if (isTrade(tokens, from - 1) || isInListOfTrade(tokens, from) || isNamedTrade(tokens, from, to)) return CALLED_SO;
  if (isAmongCompanies(tokens, from, to)) return CALLED_SO;
  if (isRating(tokens, to)) return CALLED_SO;
  if (isReporting(tokens, to)) return REPORTING;
  if (before === 'at' && isAdviser(tokens, from - 1)) return LIKELY;
  if (isToldOrFounded(at, from)) return LIKELY;
  if ((before === 'in' || before === 'of') && HELD.has(at(from - 2))) return LIKELY;
  if (endsAsAdjective(tokens[to - 1]!)) return 0;
  if (at(to) === 'shares' || (at(to) === "'s" && (at(to + 1) === 'shares' || at(to + 1) === 'shareholders'))) return LIKELY;
  return 0;
}

const HELD = new Set(['shares', 'stake', 'shareholders', 'takeover']);

/** "X, which", "a spokesman for X", "Ann Lee, of X": no person is spoken of so. */
export function isNobody({ sentence: { tokens }, from, to }: Placed): boolean {
  const at = (position: number) => lowerAt(tokens, position);
  if (at(to) === ',' && at(to + 1) === 'which') return true;
  const before = at(from - 1) === 'the' ? from - 2 : from - 1;
  if (at(before) === 'for' && /^spokes(?:man|woman|person)$/.test(at(before - 1))) return !GIVEN_NAMES.has(at(from));
  return at(from - 1) === 'of' && at(from - 2) === ',' && beginsUpper(textAt(tokens, from - 3));
}

/** "the Nikkei", "Nikkei fell": an index moves, and bears the article. */
export function isMeasured({ sentence: { tokens }, from, to }: Placed): boolean {
  return (
    (lowerAt(tokens, from - 1) === 'the' && !EXCHANGES_BY_INDEX.has(tokens[from]!.lower)) ||
    /^(?:index|average|composite|futures|rose|fell|gained|lost|closed|ended|added|shed|slipped|dropped|jumped|climbed|slid|rallied|\d+)$/.test(
      lowerAt(tokens, to),
    )
  );
}

/** "brands including X, Y and Z", "brands such as X". */
export function isBrandOfMany({ sentence: { tokens }, from }: Placed): boolean {
  for (let i = from - 1; i > from - 12 && i > 0; i--) {
    const { text, lower } = tokens[i]!;
    if (LEADS_TO_EXAMPLES.has(lower)) return tokens.slice(Math.max(0, i - 3), i).some((token) => token.lower === 'brands');
    if (!beginsUpper(text) && !WITHIN_EXAMPLES.test(text)) return false;
  }
  return false;
}

const LEADS_TO_EXAMPLES = new Set(['include', 'includes', 'including', 'as', 'like']);
const WITHIN_EXAMPLES = /^[,&’']|^(?:and|s|the)$/;

/** Outlets are told, companies are founded: "she told the X", "the founder of X". */
function isToldOrFounded(at: (position: number) => string, from: number): boolean {
  const before = at(from - 1) === 'the' ? from - 2 : from - 1;
  if (at(before) === 'told' || at(before) === 'tells') return !GIVEN_NAMES.has(at(from));
  return at(before) === 'of' && /^(?:co-?)?founders?$/.test(at(before - 1));
}

/** "the law firm X", "the rating agency X", "chipmaker X". */
function isTrade(tokens: readonly Token[], position: number): boolean {
  const noun = lowerAt(tokens, position);
  return (
    TRADES.has(noun) ||
    (noun.endsWith('s') && TRADES.has(noun.slice(0, -1))) ||
    ((noun === 'agency' || noun === 'agencies') && AGENCY_TRADES.has(lowerAt(tokens, position - 1))) ||
    (noun === 'group' && GROUP_TRADES.has(lowerAt(tokens, position - 1))) ||
    (CALLINGS.has(noun) && !GIVEN_NAMES.has(lowerAt(tokens, position + 1)))
  );
}

/** "the broadband companies X plc and Y": the last of two. */
function isInListOfTrade(tokens: readonly Token[], from: number): boolean {
  if (lowerAt(tokens, from - 1) !== 'and') return false;
  for (let i = from - 2; i > from - 7 && i >= 0; i--) {
    const { text, lower } = tokens[i]!;
    if (/^\p{Lu}|^&$/u.test(text) || LEGAL_SUFFIXES.has(lower)) continue;
    return i < from - 2 && lower.endsWith('s') && isTrade(tokens, i);
  }
  return false;
}

/** "the energy start-up, X." */
function isNamedTrade(tokens: readonly Token[], from: number, to: number): boolean {
  return textAt(tokens, from - 1) === ',' && TRADES.has(lowerAt(tokens, from - 2)) && /^[.,)]$/.test(tokens[to]?.text ?? '.');
}

/** "X raised its rating on", "X kept its 'hold' rating", "X cut its price target". */
function isRating(tokens: readonly Token[], to: number): boolean {
  if (!RATES.has(lowerAt(tokens, to)) || !/^(?:its|a|an|the)$/.test(lowerAt(tokens, to + 1))) return false;
  for (let i = to + 2; i < to + 7; i++) {
    const lower = lowerAt(tokens, i);
    if (lower === 'rating' || (lower === 'target' && lowerAt(tokens, i - 1) === 'price'))
      return /^(?:on|for|of|to)$/.test(lowerAt(tokens, i + 1));
  }
  return false;
}

const RATES = new Set(
  'raise raises raised lifts lifted cut cuts lower lowers lowered kept keeps reiterates reiterated maintains maintained'.split(' '),
);

/** "X, citing people familiar with the matter", "X first reported": an outlet, not its reporter. */
function isReporting(tokens: readonly Token[], to: number): boolean {
  const [next, verb] = [lowerAt(tokens, to), lowerAt(tokens, to + 1)];
  if (next === ',' && verb === 'citing') return /^(?:people|sources|unnamed|unidentified|an?)$/.test(lowerAt(tokens, to + 2));
  return verb === 'reported' && (next === 'first' || next === 'earlier');
}

/** "analysts at", "head of research at", "a fund manager at". */
function isAdviser(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const { lower } = tokens[i]!;
    if (ADVISING_OFFICES.has(lower)) return true;
    if (!/^[\p{L}-]+$/u.test(lower)) return false;
  }
  return false;
}

/** "Holden Corp (HLDN)", of a company that is known. */
function isUnitedStatesTicker(text: string): boolean {
  return /^[A-Z]{2,5}$/.test(text) && ['XNYS', 'XNAS'].some((exchange) => companyRegistry.findByTicker(text, exchange));
}

/** "NYSE" and "HLDN" in "Holden Corp (NYSE: HLDN)" name the place where its shares are dealt and their sign. */
export function isTicker(tokens: readonly Token[], from: number, to: number): boolean {
  if ((textAt(tokens, to) === ':' || textAt(tokens, from + 1) === ':') && EXCHANGES.has(tokens[from]!.lower)) return true;
  const { text } = tokens[from]!;
  const before = textAt(tokens, from - 1);
  if (before === ':' && EXCHANGES.has(lowerAt(tokens, from - 2)) && /^[A-Z0-9.]{1,6}$/.test(text)) return true;
  return before === '(' && tokens[from + 1]?.text === ')' && isUnitedStatesTicker(text) && !companyRegistry.findByName(text);
}

/** "NAIROBI, May 3 (Kestrel News) - …": at the head of a page an agency is named for its byline. */
export function isByline({ tokens, paragraph }: Sentence, from: number, to: number): boolean {
  return paragraph <= 1 && textAt(tokens, from - 1) === '(' && textAt(tokens, to) === ')' && /^[-–—]+$/.test(textAt(tokens, to + 1));
}

/**
 * Whether words that look like no known name are a company by where they stand or by their end: "the consultancy Norrgate Security said",
 * "Bergheim Securities kept". Told only of a run of capitalised words, whole.
 */
export function isCompanyByLooks(placed: Placed): boolean {
  const { sentence, from, to } = placed;
  const { tokens } = sentence;
  const first = tokens[from]!;
  if (NO_COMPANY.of(first)) return false;
  const last = tokens[to - 1]!;
  if (to - from > 1 && (isPlainLegalSuffix(last) || isPlainLegalSuffix(tokens[to] ?? last))) return true;
  if (!isBehindCompany(tokens[to]?.text ?? '.')) return false;
  if (isWithinSentence(tokens, from) && companyEvidence(placed) >= CALLED_SO) return true;
  if (isNamelike(tokens, from, to) && actsAsCompany(tokens, from, to)) return true;
  return to - from > 1 && TELLING_TAILS.has(last.lower) && tokens.some(({ text }, i) => i >= to && /^\p{Ll}{3}/u.test(text));
}

/** What a name may end before: a word in lower case, a mark, "’s". */
const isBehindCompany = (text: string): boolean => beginsLower(text) || /^[,.(]$|^['’]s$/.test(text);

/** Behind a word in lower case or a comma. */
function isWithinSentence(tokens: readonly Token[], from: number): boolean {
  const before = textAt(tokens, from - 1);
  return beginsLower(before) || before.startsWith(',');
}

/** Whether a name that is also a word is a company's where it opens a sentence: "Target said", "Gap fell 3%", "Shell is to buy". */
export function speaksAsCompany(placed: Placed): boolean {
  const { sentence, from, to } = placed;
  const { tokens } = sentence;
  const [first, next] = [tokens[from]!, tokens[to]];
  if (!next || !beginsUpper(first.text) || beginsUpper(next.text) || beginsUpper(textAt(tokens, from - 1))) return false;
  if (companyEvidence(placed) > 0 || actsAsCompany(tokens, from, to)) return true;
  return SPEAKING.test(next.lower) || (MOVING.test(next.lower) && beginsWithDigit(textAt(tokens, to + 1)));
}

const SPEAKING =
  /^(?:said|says|announced|announces|declined|denied|denies|expects|agreed|agrees|plans|warned|warns|confirmed|confirms|reported|reports|posted|unveiled|acquired|earned|employs|hired|named|sued|argues|insists)$/;
const MOVING = /^(?:fell|rose|gained|lost|slid|dropped|jumped|climbed|slipped|surged|tumbled|plunged|added|shed|sank|soared|advanced)$/;

/** Whether a word that nobody knows opens the sentence as the one who acts: "Vaskrolle raises", "Vaskrolle has been fined". */
export function opensAsCompany({ sentence: { tokens }, from, to }: Placed): boolean {
  const [first, next, after] = [tokens[from]!, tokens[to], tokens[to + 1]];
  if (from > 0 || to > 1 || !next || !after || !/^\p{Lu}\p{L}*\p{Ll}/u.test(first.text)) return false;
  if (clusterOf(first.lower) > 0 || OPENERS.has(first.lower)) return false;
  if (SPEAKING.test(next.lower) || isActOfCompany(next.text)) return true;
  return /^(?:is|was|has|will)$/.test(next.lower) && /(?:ed|ing|en)$|^(?:to|set|in|due)$/.test(after.lower);
}

const NO_COMPANY = new Fact(({ lower }) => NOT_NAMES.has(lower) || NATIONALITIES.has(lower) || PLACES.has(lower));
const IS_OFFICE = new Fact(({ lower }) => ROLE_WORDS.has(lower) || ORGANIZATION_WORDS.has(lower) || COMPANY_NOMINALS.has(lower));

/** Not a common word that only opens its sentence. */
function isNamelike(tokens: readonly Token[], from: number, to: number): boolean {
  const { lower } = tokens[from]!;
  if (tokens.length - to < 2 || IS_OFFICE.of(tokens[from]!)) return false;
  if (isWithinSentence(tokens, from)) return true;
  return !OPENERS.has(lower) && (clusterOf(lower) === 0 || (to - from > 1 && clusterOf(tokens[to - 1]!.lower) === 0));
}

const OPENERS = new Set(
  'the a an in on at by for from with its their his her this that these those after before while when as but and if meanwhile however earlier later last next today since under despite both like unlike mr ms mrs'.split(
    ' ',
  ),
);

/** "plc" behind a name says company in any name; "SE", "AG" or "Co" only behind what is taken for one. */
export const isPlainLegalSuffix = (token: Token): boolean => PLAIN_LEGAL_SUFFIX.of(token);

const PLAIN_LEGAL_SUFFIX = new Fact(({ text, lower }) => PLAIN_LEGAL_SUFFIXES.has(lower) && (lower === 'plc' || beginsUpper(text)));
