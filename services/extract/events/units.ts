/** A sentence as the matcher sees it: names, figures, dates and markets each one unit, everything else a word. */

import { isOwned } from '../companies/owners.js';
import { isCurrency } from '../language/currencies.js';
import { type Spelled, spelled, spellingOf, wordGate } from '../language/spellings.js';
import { itemAt } from '../language/tokens.js';
import type { Document, Entity, Mention, Names, Quantity, Sentence, Span, TimeExpression } from '../types.js';
import { authoritiesIn } from './authorities.js';
import { type MarketName, marketsIn } from './markets.js';
import { CLAUSE_OPENERS } from './vocabulary.js';

export interface Unit extends Span, Spelled {
  /** Of its spelling. */
  gates: number;
  /** The words as written, lower case, apostrophes folded. */
  lower: string;
  /** Written with a capital. */
  capital: boolean;
  /** A plain word that triggers may match. */
  word: boolean;
  entity: Entity | null;
  form: Mention['form'] | null;
  /** "Acme's", "its". */
  possessive: boolean;
  quantity: Quantity | null;
  date: TimeExpression | null;
  market: MarketName | null;
  /** Within quotation marks. */
  quoted: boolean;
}

interface Part {
  entity?: Entity | undefined;
  form?: Mention['form'] | undefined;
  quantity?: Quantity | undefined;
  date?: TimeExpression | undefined;
  market?: MarketName | undefined;
}
type Chunk = Span & Part;

/** All of one shape, whatever stands there: V8 reads no others fast. */
const chunkOf = (start: number, end: number, { entity, form, quantity, date, market }: Part): Chunk => ({
  start,
  end,
  entity,
  form,
  quantity,
  date,
  market,
});

/** One list of units a sentence, in order. */
export function readUnits(document: Document, names: Names): Unit[][] {
  const mentions: Chunk[][] = document.sentences.map(() => []);
  for (const mention of names.mentions) {
    if (mention.form === 'NAME' && isOwned(document.text, mention.end)) continue;
    const entity = names.entities[mention.entity];
    if (entity && (entity.kind === 'COMPANY' || !WORDS_OF_BUSINESS.test(mention.text)))
      mentions[mention.sentence]?.push(chunkOf(mention.start, mention.end, { entity, form: mention.form }));
  }
  return document.sentences.map((sentence, i) => sentenceUnits(document.text, sentence, mentions[i] ?? []));
}

/** Words of business that are taken for names where a capital is all there is to go by: "Net profit", "Chapter 11". */
const WORDS_OF_BUSINESS =
  /^(?:chapter \d+|net|gross|pre-?tax|operating|quarterly|annual|shares?|stocks?|revenues?|profits?|sales|earnings|turnover|losses|bankruptcy|analysts?|dividends?|guidance)$/i;

function sentenceUnits(text: string, sentence: Sentence, mentions: Chunk[]): Unit[] {
  const chunks = withoutOverlap([
    ...marketsIn(sentence.tokens)
      .filter((market) => !isPartOfName(text, market, mentions))
      .map((market) => chunkOf(market.start, market.end, { market })),
    ...mentions,
    ...authoritiesIn(sentence.tokens).map(({ start, end, name }) => chunkOf(start, end, { entity: unlisted(name), form: 'NAME' })),
    ...cutAtNames(sentence.quantities, mentions),
    ...sentence.dates.map((date) => chunkOf(date.start, date.end, { date })),
  ]);
  const units: Unit[] = [];
  let last: Unit | undefined;
  let next = 0;
  let quote = 0;
  const quoted = (at: number): boolean => {
    while (sentence.quotes[quote] && (sentence.quotes[quote] as Span).end <= at) quote++;
    const span = sentence.quotes[quote];
    return span !== undefined && span.start <= at;
  };
  for (const token of sentence.tokens) {
    while (chunks[next] && (chunks[next] as Chunk).end <= token.start) next++;
    const chunk = chunks[next];
    const opens = chunk !== undefined && chunk.start < token.end && chunk.start >= token.start - 1;
    const isSuffix = token.lower === "'s" || token.lower === "'";
    if (last && token.start < last.end && !last.word) {
      if (/['’]s?$/.test(token.lower) && token.end > last.end && !OWN_S.test(last.entity?.name ?? '')) last.possessive = true;
    } else if (isSuffix && last) {
      last.possessive = true;
    } else if (chunk && opens) {
      const spelling = spellingOf(text, chunk.start, chunk.end);
      last = {
        start: chunk.start,
        end: chunk.end,
        lower: spelling.lower,
        spelling,
        gates: spelling.gates,
        capital: true,
        word: false,
        entity: chunk.entity ?? null,
        form: chunk.form ?? null,
        possessive: chunk.form === 'PRONOUN' ? POSSESSIVE_PRONOUNS.has(spelling.lower) : endsPossessive(text, chunk, token.end),
        quantity: chunk.quantity ?? null,
        date: chunk.date ?? null,
        market: chunk.market ?? null,
        quoted: quoted(token.start),
      };
      units.push(last);
    } else {
      last = {
        start: token.start,
        end: token.end,
        lower: token.lower,
        spelling: token.spelling,
        gates: token.gates,
        capital: token.text.charCodeAt(0) !== token.lower.charCodeAt(0),
        word: true,
        entity: null,
        form: null,
        possessive: false,
        quantity: null,
        date: null,
        market: null,
        quoted: quoted(token.start),
      };
      units.push(last);
    }
  }
  return MAY_JOIN.opensAt(sentence) ? joinFixed(withoutListings(units)) : units;
}

/** Words that units are joined or left out by: few sentences have one. */
const MAY_JOIN = wordGate(['as', 'after', 'before', '-', '(']);

/** "S&P" in "S&P Global", "Nikkei" in "Nikkei Asia", but not what an index is called in full: "Nasdaq Composite Index". */
const isPartOfName = (text: string, market: Span, mentions: readonly Chunk[]): boolean =>
  mentions.some(
    ({ start, end, entity }) =>
      (start <= market.start && end > market.end + 1 && !/^ index$/i.test(text.slice(market.end, end))) ||
      // "Barrick |Gold|"
      (entity?.kind === 'COMPANY' && start < market.start && end >= market.end),
  );

/** Takes out "(NYSE: ACM)" and "(FTC)" behind a name and "(£9 million)" behind a sum: they say nothing of events. */
function withoutListings(units: Unit[]): Unit[] {
  if (!units.some(({ lower }) => lower === '(')) return units;
  const kept: Unit[] = [];
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] as Unit;
    const last = kept.at(-1);
    const end =
      unit.lower !== '('
        ? -1
        : last?.entity
          ? closingBracket(units, i)
          : isCurrency(last?.quantity?.unit ?? null)
            ? endOfConversion(units, i)
            : -1;
    if (end < 0) kept.push(unit);
    else i = end;
  }
  return kept;
}

/** Where a bracket of capitals and signs closes; -1 for any other. */
function closingBracket(units: readonly Unit[], open: number): number {
  for (let i = open + 1; i < units.length && i - open <= 7; i++) {
    const unit = units[i] as Unit;
    if (unit.lower === ')') return i;
    if (unit.quantity || unit.date || (unit.word && !unit.capital && /\p{L}/u.test(unit.lower))) return -1;
  }
  return -1;
}

/** Where a bracket of nothing but sums closes; -1 for any other. */
function endOfConversion(units: readonly Unit[], open: number): number {
  for (let i = open + 1; i < units.length && i - open <= 5; i++) {
    const { lower, quantity } = units[i] as Unit;
    if (lower === ')') return i > open + 1 ? i : -1;
    if (!isCurrency(quantity?.unit ?? null) && lower !== ';' && lower !== ',' && lower !== '/') return -1;
  }
  return -1;
}

/** "as much as" opens no clause, "as well as" is an "and", and a hyphen between spaces is a dash. */
function joinFixed(units: Unit[]): Unit[] {
  const joined: Unit[] = [];
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] as Unit;
    const fixed = unit.lower === 'as' && units[i + 2]?.lower === 'as' ? FIXED_PHRASES[units[i + 1]?.lower ?? ''] : undefined;
    if (fixed) i += 2;
    // "profit |after tax|": opens no clause either.
    if (!fixed && (unit.lower === 'after' || unit.lower === 'before') && TAKEN_OFF.has(units[i + 1]?.lower ?? '')) {
      i += 1;
      joined.push(fixedAs(`${unit.lower}-tax`, unit, units[i]));
      continue;
    }
    joined.push(fixed ? fixedAs(fixed, unit, units[i]) : isDash(units, i) ? fixedAs('–', unit) : unit);
  }
  return joined;
}

const isDash = (units: readonly Unit[], at: number): boolean =>
  units[at]?.lower === '-' && (units[at - 1]?.end ?? 0) < units[at].start && (units[at + 1]?.start ?? 0) > units[at].end;

/** Several units as one word. */
function fixedAs(lower: string, first: Unit, last: Unit = first): Unit {
  const spelling = spelled(lower);
  const { start, capital, word, entity, form, possessive, quantity, date, market, quoted } = first;
  return {
    start,
    end: last.end,
    lower,
    spelling,
    gates: spelling.gates,
    capital,
    word,
    entity,
    form,
    possessive,
    quantity,
    date,
    market,
    quoted,
  };
}

const TAKEN_OFF = new Set(['tax', 'taxes', 'taxation', 'interest', 'exceptionals', 'exceptional']);

const FIXED_PHRASES: Record<string, string> = { much: 'up-to', many: 'nearly', little: 'nearly', well: 'and', long: 'while' };

/** A figure's unit ends where a name begins within it: "30 |Acme| vans". Both lists are in text order. */
function cutAtNames(quantities: readonly Quantity[], mentions: readonly Chunk[]): Chunk[] {
  let next = 0;
  return quantities.map((quantity) => {
    while (mentions[next] && (mentions[next] as Chunk).start <= quantity.start) next++;
    const name = mentions[next];
    return chunkOf(quantity.start, name && name.start < quantity.end ? name.start : quantity.end, { quantity });
  });
}

/** An authority that the names of the article do not hold. */
function unlisted(name: string): Entity {
  return {
    index: -1,
    kind: 'ORGANIZATION',
    name,
    registryKey: null,
    listings: [],
    mentions: [],
    role: null,
    affiliation: null,
    confidence: 0.8,
  };
}

const POSSESSIVE_PRONOUNS = new Set(['its', 'their', 'his', 'her', 'our', 'whose']);

/** "Lowe's" is a name as it stands. */
const OWN_S = /['’]s$/;

function endsPossessive(text: string, chunk: Chunk, tokenEnd: number): boolean {
  const own = chunk.entity !== undefined && OWN_S.test(chunk.entity.name);
  return (
    (!own && /['’]s?$/.test(text.slice(chunk.start, Math.max(chunk.end, tokenEnd)))) ||
    /^['’](?:s\b|\s)/.test(text.slice(chunk.end, chunk.end + 2))
  );
}

/** Earlier kinds win over later ones, longer spans over shorter of the same kind; the result is in text order. */
function withoutOverlap(chunks: Chunk[]): Chunk[] {
  if (chunks.length < 2) return chunks;
  // An authority's name may hold a person's or a place's: "the Biden administration".
  const rank = (chunk: Chunk): number => {
    if (chunk.market) return 0;
    if (chunk.quantity) return 1;
    if (!chunk.entity) return 5;
    return chunk.entity.index >= 0 ? 3 : chunk.entity.name.includes(' ') ? 2 : 4;
  };
  const byPlace = [...chunks].sort((a, b) => a.start - b.start || rank(a) - rank(b) || b.end - a.end);
  const kept: Chunk[] = [];
  for (const chunk of byPlace) {
    const last = kept.at(-1);
    if (!last || chunk.start >= last.end) kept.push(chunk);
    else if (rank(chunk) < rank(last)) kept[kept.length - 1] = chunk;
  }
  return kept;
}

/** The word of the unit at a place; empty beyond either end. */
export const wordAt = (units: readonly Unit[], at: number): string => itemAt(units, at)?.lower ?? '';

/** Where a gap, a subject or an object search must stop: a stop, a semicolon, a dash, or a word that opens another clause. */
export const isClauseEnd = (unit: Unit): boolean => unit.word && CLAUSE_END.opensAt(unit);

const CLAUSE_END = wordGate(['.', '!', '?', ';', ':', '—', '–', '--', '...', '…', '(', ')', ...CLAUSE_OPENERS]);
