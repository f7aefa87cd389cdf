/**
 * The trigger language and its matcher. A pattern is a row of elements:
 *
 *   word a|b     one of these words            @buy|sell    any form of these verbs
 *   #deal        noun, singular or plural      RISE @RISE   a class of `vocabulary.ts`
 *   %  $  N  COUNT   a percentage, a sum, any figure, a number of something
 *   CO  PERSON  PLACE  PRODUCT  INDEX  COMMODITY   a company; a person; a place; a product; a market of that kind
 *   AUTHORITY    a regulator or government body, no country and no court
 *   MAJORITY     a percentage that gives control
 *   ~4           up to four units of anything but a stop or a clause's end
 *   +4           the same within one noun phrase: no preposition but "of"
 *   ^cut|CUT     the past participle of these verbs
 *   x?           optional
 *   !x|y  !CO    none of these words, or no such unit here; takes no place
 *   cut > #job   a verb and its object in every order: "cut 300 jobs", "jobs will be cut", "jobs cut at Acme"
 *
 * The first element is neither a gap nor optional, so that matching costs a look-up or two a unit; gaps are bounded by a constant.
 */
import { isCurrency } from '../language/currencies.js';
import { Fact, type Gate, wordGate } from '../language/spellings.js';
import type { Entity } from '../types.js';
import { isKnownAuthority } from './authorities.js';
import { nounForms, type VerbForm, verbForms } from './inflect.js';
import { shaped, type Trigger } from './trigger.js';
import { isClauseEnd, type Unit } from './units.js';
import { PREPOSITIONS, WORD_CLASSES } from './vocabulary.js';

export interface Match {
  trigger: Trigger;
  /** The one of the trigger's patterns that fits. */
  pattern: string;
  /** Half-open range of units. */
  start: number;
  end: number;
  /** How many of them the pattern names; the others are in its gaps. */
  named: number;
  /** Where the pattern's first verb stands and in which form; null for nominal triggers. */
  verb: { at: number; form: VerbForm } | null;
}

type Element = { optional: boolean } & (
  | { kind: 'words'; words: Map<string, VerbForm | null>; outlines: number }
  | { kind: 'gap'; most: number; inPhrase: boolean }
  | { kind: 'not'; words: ReadonlySet<string>; test: ((unit: Unit) => boolean) | undefined }
  | { kind: 'unit'; test: (unit: Unit) => boolean }
);

interface Compiled {
  trigger: Trigger;
  pattern: string;
  elements: Element[];
}

/** What a word (or ":INDEX", ":%") is to the patterns: numbers of those that it may be the rarest word of, and of the first elements that it fits. */
interface Entry {
  rarestOf: number[];
  opens: number[];
  /** Of the elements that patterns need besides. */
  fits: number[];
}

export interface TriggerIndex {
  /** Those that start with a class of units before those that start with a word, each in the order of their triggers. */
  patterns: readonly Compiled[];
  /** Number of the first element of each, and of the rarest that it needs besides, -1 for none. */
  firstOf: Int16Array;
  otherOf: Int16Array;
  entries: ReadonlyMap<string, Entry>;
  /** The one of each word, if any. */
  entriesOfWord: Fact<readonly Entry[]>;
  /** Open at the words that have one. */
  named: Gate;
  /** Of the sentence in hand: what its units are; the last that may be the rarest of each pattern, -1 for none; the first that fits each first element; the last that fits each other. */
  entriesAt: (readonly Entry[])[];
  rarestAt: Int16Array;
  firstAt: Int16Array;
  otherAt: Int16Array;
}

interface Needed {
  element: Element;
  source: string;
  at: number;
}

const NO_ENTRIES: readonly Entry[] = [];
const NOWHERE = 0x7fff;

export function compileTriggers(triggers: readonly Trigger[]): TriggerIndex {
  const entries = new Map<string, Entry>();
  const entryOf = (key: string): Entry => {
    const entry = entries.get(key) ?? { rarestOf: [], opens: [], fits: [] };
    entries.set(key, entry);
    return entry;
  };
  const firsts = new Map<string, number>();
  const others = new Map<string, number>();
  const [firstOf, otherOf]: [number[], number[]] = [[], []];
  const numberIn = (numbers: Map<string, number>, list: 'opens' | 'fits', { element, source }: Needed): number => {
    const number = numbers.get(source) ?? numbers.size;
    if (number === numbers.size) for (const key of keysOfElement(element, source)) entryOf(key)[list].push(number);
    numbers.set(source, number);
    return number;
  };
  const patterns = triggers
    .map(shaped)
    .flatMap((trigger) => rowsOf(trigger).map(([pattern, sources]) => ({ trigger, pattern, sources })))
    .sort((a, b) => rankOf(a.sources[0]!) - rankOf(b.sources[0]!))
    .map(({ trigger, pattern, sources }, number): Compiled => {
      const elements = sources.map(compileElement);
      const [opening, ...needed] = elements.flatMap((element, i) => (isNeeded(element) ? [{ element, source: sources[i]!, at: i }] : []));
      if (opening?.at !== 0) throw new TypeError(`a trigger pattern must start with what it cannot do without, got "${pattern}"`);
      const [rarest, ...rest] = [opening, ...needed].sort((a, b) => commonness(a.element) - commonness(b.element)) as [Needed, ...Needed[]];
      const other = rest.find((each) => each !== opening);
      for (const key of keysOfElement(rarest.element, rarest.source)) entryOf(key).rarestOf.push(number);
      firstOf.push(numberIn(firsts, 'opens', opening));
      otherOf.push(other ? numberIn(others, 'fits', other) : -1);
      return { trigger, pattern, elements };
    });
  return {
    patterns,
    firstOf: Int16Array.from(firstOf),
    otherOf: Int16Array.from(otherOf),
    entries,
    entriesOfWord: new Fact(({ lower }) => (entries.has(lower) ? [entries.get(lower)!] : NO_ENTRIES)),
    named: wordGate(entries.keys()),
    entriesAt: [],
    rarestAt: new Int16Array(patterns.length),
    firstAt: new Int16Array(firsts.size),
    otherAt: new Int16Array(others.size),
  };
}

/** In which order a unit is taken for what patterns start with. */
const rankOf = (source: string): number => {
  const rank = KEYED_TESTS.findIndex(([key]) => key === `:${source}`);
  return rank < 0 ? KEYED_TESTS.length : rank;
};

/** The rows of elements that each pattern of a trigger stands for. */
const rowsOf = ({ match }: Trigger): [string, string[]][] =>
  (typeof match === 'string' ? [match] : match).flatMap((pattern) =>
    ordersOf(pattern).map((row): [string, string[]] => [pattern, row.split(' ')]),
  );

/** "cut > #job" as its active, its passive and the passive of headlines. */
function ordersOf(pattern: string): string[] {
  const [act, object] = pattern.split(' > ');
  if (!act || !object) return [pattern];
  return [`@${act} +5 ${object}`, `${object} ~5 @be ~2 ^${act}`, `${object} ^${act}`];
}

/** Nearly every sentence has an "of" and many a company; of other words, several are met more often than one. */
const commonness = (element: Element): number =>
  element.kind !== 'words' ? 500 : [...element.words.keys()].reduce((sum, word) => sum + (COMMON.has(word) ? 1_000 : 1), 0);

const COMMON = new Set(
  'the a an to of in for on is with at from was are be as been by were that this over after up its will has , . and'.split(' '),
);

const isNeeded = ({ kind, optional }: Element): boolean => !optional && (kind === 'words' || kind === 'unit');

const keysOfElement = (element: Element, source: string): string[] =>
  element.kind === 'words' ? [...element.words.keys()] : [`:${source}`];

/** All matches in a sentence, in order. */
export function findMatches(units: readonly Unit[], index: TriggerIndex): Match[] {
  const matches: Match[] = [];
  for (const number of mayMatch(units, index)) {
    const { trigger, pattern, elements } = index.patterns[number]!;
    const first = index.firstOf[number]!;
    const other = index.otherOf[number]!;
    const last = other < 0 ? index.rarestAt[number]! : Math.min(index.rarestAt[number]!, index.otherAt[other]! - 1);
    for (let start = index.firstAt[first]!; start <= last; start++) {
      if (!index.entriesAt[start]!.some(({ opens }) => opens.includes(first))) continue;
      const found = mayStart(elements[0]!, units[start]!) ? matchFrom(units, start, elements, 0) : null;
      if (found) matches.push({ trigger, pattern, start, ...found });
    }
  }
  return matches.sort((a, b) => a.start - b.start);
}

/** Numbers of the patterns, in order, of which the sentence has the rarest word and, before it, one that they start with. */
function mayMatch(units: readonly Unit[], index: TriggerIndex): number[] {
  const { firstOf, entriesAt, rarestAt, firstAt, otherAt } = index;
  rarestAt.fill(-1);
  firstAt.fill(NOWHERE);
  otherAt.fill(-1);
  const found: number[] = [];
  for (let at = 0; at < units.length; at++) {
    const entries = entriesOf(units[at]!, index);
    entriesAt[at] = entries;
    for (const { rarestOf, opens, fits } of entries) {
      for (let i = 0; i < opens.length; i++) if (firstAt[opens[i]!] === NOWHERE) firstAt[opens[i]!] = at;
      for (let i = 0; i < fits.length; i++) otherAt[fits[i]!] = at;
      for (let i = 0; i < rarestOf.length; i++) {
        const number = rarestOf[i]!;
        if (firstAt[firstOf[number]!] === NOWHERE) continue;
        if (rarestAt[number] === -1) found.push(number);
        rarestAt[number] = at;
      }
    }
  }
  return found.sort((a, b) => a - b);
}

function entriesOf(unit: Unit, { entries, entriesOfWord, named }: TriggerIndex): readonly Entry[] {
  if (unit.word) return named.opensAt(unit) ? entriesOfWord.of(unit) : NO_ENTRIES;
  return keysOf(unit).flatMap((key) => entries.get(key) ?? []);
}

/** A date, a place or a pronoun starts no pattern as a word, though it may be one within. */
function mayStart(element: Element, unit: Unit): boolean {
  return unit.word || element.kind === 'unit' ? fits(element, unit) : element.kind === 'words' && element.words.has(headNoun(unit) ?? '');
}

function matchFrom(
  units: readonly Unit[],
  at: number,
  elements: readonly Element[],
  next: number,
): Pick<Match, 'end' | 'named' | 'verb'> | null {
  const element = elements[next];
  if (!element) return { end: at, named: 0, verb: null };
  if (element.kind === 'gap') {
    for (let skipped = 0; skipped <= element.most; skipped++) {
      const rest = matchFrom(units, at + skipped, elements, next + 1);
      if (rest) return rest;
      const aside = asideEnd(units, at + skipped);
      if (aside > 0) return matchFrom(units, aside, elements, next);
      const unit = units[at + skipped];
      if (!unit || isClauseEnd(unit) || isNewSubject(units, at, at + skipped)) return null;
      if (element.inPhrase && leavesPhrase(units, at + skipped)) return null;
    }
    return null;
  }
  const unit = units[at];
  if (element.kind === 'not')
    return unit && (element.test?.(unit) || element.words.has(unit.lower)) ? null : matchFrom(units, at, elements, next + 1);
  if (unit && fits(element, unit)) {
    const rest = matchFrom(units, at + 1, elements, next + 1);
    if (rest) {
      const form = element.kind === 'words' ? element.words.get(unit.lower) : null;
      return { end: rest.end, named: rest.named + 1, verb: form ? { at, form } : rest.verb };
    }
  }
  return element.optional ? matchFrom(units, at, elements, next + 1) : null;
}

/** "cut costs |by selling its staff canteen", not "cut |up to 300 jobs", "shut |at least nine shops" or "a third |of its staff". */
function leavesPhrase(units: readonly Unit[], at: number): boolean {
  const word = units[at]?.lower ?? '';
  if (IN_PHRASES.has(word) || (word !== 'as' && !PREPOSITIONS.has(word))) return false;
  return !units[at + 1]?.quantity && !LIMITS.has(units[at + 1]?.lower ?? '');
}

const IN_PHRASES = new Set(['of', 'such']);
const LIMITS = new Set(['least', 'most']);

/** "shares|, which had tripled,| fell", "Brent crude|, the benchmark,| fell": where what stands between commas ends; 0 for anything else. */
export function asideEnd(units: readonly Unit[], at: number): number {
  if (units[at]?.lower === '(') return bracketEnd(units, at);
  if (DASHES.has(units[at]?.lower ?? '')) return dashEnd(units, at);
  if (units[at]?.lower !== ',') return 0;
  const first = units[at + 1]?.lower ?? '';
  const longest = RELATIVE.has(first) ? 20 : APPOSED.has(first) ? 9 : 0;
  for (let i = at + 2; i < units.length && i - at < longest; i++) if (units[i]?.lower === ',') return i + 1;
  return 0;
}

/** "profit |– the first in a year –| rose": behind the dash that closes. */
function dashEnd(units: readonly Unit[], open: number): number {
  for (let i = open + 2; i < units.length && i - open < 14; i++) {
    const unit = units[i]!;
    if (DASHES.has(unit.lower)) return i + 1;
    if (unit.lower === ';' || unit.lower === ':') return 0;
  }
  return 0;
}

const DASHES = new Set(['–', '—', '--']);

/** "costs |(excluding fuel)| will fall": behind the bracket that closes. */
function bracketEnd(units: readonly Unit[], open: number): number {
  for (let i = open + 1; i < units.length && i - open < 12; i++) if (units[i]?.lower === ')') return i + 1;
  return 0;
}

const RELATIVE = new Set(['which', 'who', 'whose']);
const APPOSED = new Set(['a', 'an', 'the', 'already', 'once', 'long', 'formerly', 'previously', 'most']);

/** "its value on Monday |and Acme fell": another company behind an "and" that joins it to none. */
function isNewSubject(units: readonly Unit[], from: number, at: number): boolean {
  const isCompany = (unit: Unit | undefined): boolean => unit?.entity?.kind === 'COMPANY' && !unit.possessive;
  return units[at]?.lower === 'and' && isCompany(units[at + 1]) && !units.slice(Math.max(0, from - 1), at).some(isCompany);
}

function fits(element: Element, unit: Unit): boolean {
  if (element.kind !== 'words') return element.kind === 'unit' && element.test(unit);
  const word = wordOf(unit);
  return word !== null && (element.outlines & outlineOf(word)) !== 0 && element.words.has(word);
}

/** The word that a unit is to a pattern, if it is one. */
const wordOf = (unit: Unit): string | null => (unit.word || isOneWord(unit) ? unit.lower : headNoun(unit));

/** A name that a pattern may also have as a word. */
const isOneWord = ({ date, form, entity }: Unit): boolean => date !== null || form === 'PRONOUN' || entity?.kind === 'PLACE';

/** "20,000 cars" is one unit, and cars for a pattern that wants cars; "New York Stock Exchange" is an exchange and "Supreme Court" a court. */
function headNoun(unit: Unit): string | null {
  const { lower, quantity, market, entity } = unit;
  if (!quantity && !market && entity?.index !== -1 && !IS_VENUE.of(unit)) return null;
  return lower.slice(lower.lastIndexOf(' ') + 1);
}

const IS_VENUE = new Fact(({ lower }) => /(?:exchange|nasdaq|nyse|bourse|court|tribunal)$/.test(lower));

/** What a unit that is no plain word is to patterns. */
function keysOf(unit: Unit): string[] {
  const keys: string[] = [];
  for (const [key, test] of KEYED_TESTS) if (test(unit)) keys.push(key);
  const head = headNoun(unit);
  if (head !== null) keys.push(head);
  if (isOneWord(unit)) keys.push(unit.lower);
  return keys;
}

const UNIT_TESTS: Record<string, (unit: Unit) => boolean> = {
  '%': (unit) => unit.quantity?.unit === 'PERCENT' || unit.quantity?.unit === 'BASIS_POINT',
  MAJORITY: (unit) => unit.quantity?.unit === 'PERCENT' && Number(unit.quantity.value) > 50,
  $: (unit) => isMoney(unit.quantity?.unit),
  N: (unit) => unit.quantity !== null,
  COUNT: (unit) => unit.quantity !== null && unit.quantity.unit !== 'PERCENT' && !isMoney(unit.quantity.unit),
  CO: (unit) => unit.entity?.kind === 'COMPANY' && unit.form !== 'PRONOUN',
  PERSON: (unit) => unit.entity?.kind === 'PERSON' && unit.form !== 'PRONOUN',
  PLACE: (unit) => unit.entity?.kind === 'PLACE',
  PRODUCT: (unit) => unit.entity?.kind === 'PRODUCT',
  AUTHORITY: ({ entity, form }) => entity?.kind === 'ORGANIZATION' && form !== 'PRONOUN' && isRegulator(entity),
  INDEX: (unit) => unit.market?.kind === 'INDEX',
  COMMODITY: (unit) => unit.market?.kind === 'COMMODITY',
};

const REGULATORS = new WeakMap<Entity, boolean>();

function isRegulator(entity: Entity): boolean {
  const known =
    REGULATORS.get(entity) ?? (isKnownAuthority(entity.name) && !/\b(?:court|tribunal|police|senate|parliament)\b/i.test(entity.name));
  REGULATORS.set(entity, known);
  return known;
}

const KEYED_TESTS = Object.entries(UNIT_TESTS).map(([name, test]) => [`:${name}`, test] as const);

export const isMoney = (unit: string | null | undefined): boolean => isCurrency(unit ?? null);

const LEMMAS = new Map<string, string>();

/** The dictionary form of a verb that some pattern names. */
export const verbLemma = (form: string): string | undefined => LEMMAS.get(form);

export const isBaseForm = (form: string): boolean => LEMMAS.get(form) === form;

const participles = (lemma: string): string[] =>
  verbForms(lemma).flatMap(([form, tag]) => (tag === 'participle' || tag === 'pastOrParticiple' ? [form] : []));

function compileElement(source: string): Element {
  const optional = source.endsWith('?') && source.length > 1;
  const body = optional ? source.slice(0, -1) : source;
  if (/^[~+]\d/.test(body)) return { kind: 'gap', most: Number(body.slice(1)), inPhrase: body.startsWith('+'), optional };
  const test = UNIT_TESTS[body];
  if (test) return { kind: 'unit', test, optional };
  const sigil = /^[@#!^]/.test(body) ? body[0]! : '';
  const words = new Map<string, VerbForm | null>();
  for (const name of body.slice(sigil.length).split('|'))
    for (const lemma of WORD_CLASSES[name] ?? [name]) {
      if (sigil === '@')
        for (const [form, tag] of verbForms(lemma)) {
          words.set(form, tag);
          LEMMAS.set(form, lemma);
        }
      else if (sigil === '^') for (const form of participles(lemma)) words.set(form, null);
      else if (sigil === '#') for (const form of nounForms(lemma)) words.set(form, null);
      else words.set(lemma, null);
    }
  return sigil === '!'
    ? { kind: 'not', words: new Set(words.keys()), test: UNIT_TESTS[body.slice(1)], optional }
    : { kind: 'words', words, outlines: [...words.keys()].reduce((bits, word) => bits | outlineOf(word), 0), optional };
}

/** By its first letter and its length one of 32 bits: most words are told from those of an element without a look-up. */
const outlineOf = (word: string): number => 1 << ((word.charCodeAt(0) + 5 * word.length) & 31);
