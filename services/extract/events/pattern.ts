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
 *   x?           optional
 *   !x|y  !CO    none of these words, or no such unit here; takes no place
 *
 * The first element is neither a gap nor optional, so that matching costs a look-up or two a unit; gaps are bounded by a constant.
 */
import { isCurrency } from '../language/currencies.js';
import { Fact, type Gate, wordGate } from '../language/spellings.js';
import type { Entity } from '../types.js';
import { isKnownAuthority } from './authorities.js';
import { nounForms, type VerbForm, verbForms } from './inflect.js';
import type { Trigger } from './trigger.js';
import { isClauseEnd, type Unit } from './units.js';
import { WORD_CLASSES } from './vocabulary.js';

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
  | { kind: 'words'; words: Map<string, VerbForm | null> }
  | { kind: 'gap'; most: number }
  | { kind: 'not'; words: ReadonlySet<string>; test: ((unit: Unit) => boolean) | undefined }
  | { kind: 'unit'; test: (unit: Unit) => boolean }
);

interface Compiled {
  trigger: Trigger;
  pattern: string;
  elements: Element[];
  /** Numbers of the elements behind the first that must be somewhere behind it, the rarest first. */
  needs: number[];
}

/** What a word (or ":INDEX", ":%") is to the patterns: which may start with it, and which elements it fits. */
interface Entry {
  starts: Compiled[];
  /** Of each pattern, what it needs that is rarest; -1 where it needs nothing more. */
  rarest: number[];
  fits: number[];
}

export interface TriggerIndex {
  entries: Map<string, Entry>;
  /** The one of each word, if any. */
  entriesOfWord: Fact<readonly Entry[]>;
  /** Open at the words that have an entry, and at those that a pattern may start with. */
  named: Gate;
  starting: Gate;
  /** Of each element, the last unit of the sentence in hand that fits it. */
  lastAt: Int16Array;
}

const NO_ENTRIES: readonly Entry[] = [];

export function compileTriggers(triggers: readonly Trigger[]): TriggerIndex {
  const entries = new Map<string, Entry>();
  const numbers = new Map<string, number>();
  const common: number[] = [];
  const entryOf = (key: string): Entry => {
    const entry = entries.get(key) ?? { starts: [], rarest: [], fits: [] };
    entries.set(key, entry);
    return entry;
  };
  const numberOf = (source: string, element: Element): number => {
    const number = numbers.get(source) ?? numbers.size;
    if (number < numbers.size) return number;
    numbers.set(source, number);
    common[number] = commonness(element);
    for (const key of keysOfElement(element, source)) entryOf(key).fits.push(number);
    return number;
  };
  for (const trigger of triggers)
    for (const pattern of typeof trigger.match === 'string' ? [trigger.match] : trigger.match) {
      const sources = pattern.split(' ');
      const elements = sources.map(compileElement);
      const needs = sources.flatMap((source, i) => (i > 0 && isNeeded(elements[i]!) ? [numberOf(source, elements[i]!)] : []));
      needs.sort((a, b) => common[a]! - common[b]!);
      if (!isNeeded(elements[0]!)) throw new TypeError(`a trigger pattern must start with what it cannot do without, got "${pattern}"`);
      for (const key of keysOfElement(elements[0]!, sources[0]!)) {
        entryOf(key).starts.push({ trigger, pattern, elements, needs });
        entryOf(key).rarest.push(needs[0] ?? -1);
      }
    }
  const entriesOfWord = new Fact(({ lower }) => (entries.has(lower) ? [entries.get(lower)!] : NO_ENTRIES));
  return {
    entries,
    entriesOfWord,
    named: wordGate(entries.keys()),
    starting: wordGate([...entries].flatMap(([key, { starts }]) => (starts.length > 0 ? [key] : []))),
    lastAt: new Int16Array(numbers.size),
  };
}

/** Nearly every sentence has an "of" and many a company; of other words, several are met more often than one. */
const commonness = (element: Element): number =>
  element.kind !== 'words' ? 500 : [...element.words.keys()].reduce((sum, word) => sum + (COMMON.has(word) ? 1_000 : 1), 0);

const COMMON = new Set(
  'the a an to of in for on is with at from was are be as by been were that this over after up its will has , . and'.split(' '),
);

const isNeeded = ({ kind, optional }: Element): boolean => !optional && (kind === 'words' || kind === 'unit');

const keysOfElement = (element: Element, source: string): string[] =>
  element.kind === 'words' ? [...element.words.keys()] : [`:${source}`];

/** All matches in a sentence, in order. */
export function findMatches(units: readonly Unit[], index: TriggerIndex): Match[] {
  const first = units.findIndex((unit) => !unit.word || index.starting.opensAt(unit));
  if (first < 0) return [];
  const entries = units.map((unit, at) => (at < first ? NO_ENTRIES : entriesOf(unit, index)));
  noteFits(units, entries, first, index);
  const matches: Match[] = [];
  for (let at = first; at < units.length; at++) for (const entry of entries[at]!) startAt(units, at, entry, index, matches);
  return matches;
}

function entriesOf(unit: Unit, { entries, entriesOfWord, named }: TriggerIndex): readonly Entry[] {
  if (unit.word) return named.opensAt(unit) ? entriesOfWord.of(unit) : NO_ENTRIES;
  return keysOf(unit).flatMap((key) => entries.get(key) ?? []);
}

/** Adds the matches of the patterns that the unit may start; most lack what they need behind it. */
function startAt(units: readonly Unit[], at: number, { starts, rarest }: Entry, { lastAt }: TriggerIndex, matches: Match[]): void {
  for (let i = 0; i < starts.length; i++) {
    const need = rarest[i]!;
    if (need >= 0 && lastAt[need]! <= at) continue;
    const { trigger, pattern, elements, needs } = starts[i]!;
    if (!needs.every((element) => lastAt[element]! > at)) continue;
    const found = matchFrom(units, at, elements, 0);
    if (found) matches.push({ trigger, pattern, start: at, ...found });
  }
}

/** What a pattern that starts at `first` or behind it may find behind itself. */
function noteFits(units: readonly Unit[], entries: readonly (readonly Entry[])[], first: number, index: TriggerIndex): void {
  index.lastAt.fill(-1);
  for (let at = first; at < units.length; at++) {
    for (const entry of entries[at]!) note(entry, at, index.lastAt);
    const unit = units[at]!;
    const named = !unit.word && isOneWord(unit) ? index.entries.get(unit.lower) : undefined;
    if (named) note(named, at, index.lastAt);
  }
}

function note({ fits }: Entry, at: number, lastAt: Int16Array): void {
  for (let i = 0; i < fits.length; i++) lastAt[fits[i]!] = at;
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
    }
    return null;
  }
  const unit = units[at];
  if (element.kind === 'not')
    return unit && (element.test?.(unit) || element.words.has(unit.lower)) ? null : matchFrom(units, at, elements, next + 1);
  if (unit && fits(element, unit)) {
    const rest = matchFrom(units, at + 1, elements, next + 1);
    const form = element.kind === 'words' ? element.words.get(unit.lower) : null;
    if (rest) return { end: rest.end, named: rest.named + 1, verb: form ? { at, form } : rest.verb };
  }
  return element.optional ? matchFrom(units, at, elements, next + 1) : null;
}

/** "shares|, which had tripled,| fell", "Brent crude|, the benchmark,| fell": where what stands between commas ends; 0 for anything else. */
export function asideEnd(units: readonly Unit[], at: number): number {
  if (units[at]?.lower === '(') return bracketEnd(units, at);
  if (units[at]?.lower !== ',') return 0;
  const first = units[at + 1]?.lower ?? '';
  const longest = RELATIVE.has(first) ? 20 : APPOSED.has(first) ? 9 : 0;
  for (let i = at + 2; i < units.length && i - at < longest; i++) if (units[i]?.lower === ',') return i + 1;
  return 0;
}

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
  return word !== null && element.words.has(word);
}

/** The word that a unit is to a pattern, if it is one. */
const wordOf = (unit: Unit): string | null => (unit.word || isOneWord(unit) ? unit.lower : headNoun(unit));

/** A name that a pattern may also have as a word. */
const isOneWord = ({ date, form, entity }: Unit): boolean => date !== null || form === 'PRONOUN' || entity?.kind === 'PLACE';

/** "20,000 cars" is one unit, and cars for a pattern that wants cars; "New York Stock Exchange" is an exchange and "Supreme Court" a court. */
function headNoun({ lower, quantity, market, entity }: Unit): string | null {
  if (!quantity && !market && entity?.index !== -1 && !VENUES.test(lower)) return null;
  return lower.slice(lower.lastIndexOf(' ') + 1);
}

const VENUES = /(?:exchange|nasdaq|nyse|bourse|court|tribunal)$/;

/** Under which first elements a unit that is no plain word may start a pattern. */
function keysOf(unit: Unit): string[] {
  const keys: string[] = [];
  for (const [key, test] of KEYED_TESTS) if (test(unit)) keys.push(key);
  const head = headNoun(unit);
  if (head !== null) keys.push(head);
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

function compileElement(source: string): Element {
  const optional = source.endsWith('?') && source.length > 1;
  const body = optional ? source.slice(0, -1) : source;
  if (body.startsWith('~')) return { kind: 'gap', most: Number(body.slice(1)), optional };
  const test = UNIT_TESTS[body];
  if (test) return { kind: 'unit', test, optional };
  const sigil = body[0] === '@' || body[0] === '#' || body[0] === '!' ? body[0] : '';
  const words = new Map<string, VerbForm | null>();
  for (const name of body.slice(sigil.length).split('|'))
    for (const lemma of WORD_CLASSES[name] ?? [name]) {
      if (sigil === '@')
        for (const [form, tag] of verbForms(lemma)) {
          words.set(form, tag);
          LEMMAS.set(form, lemma);
        }
      else if (sigil === '#') for (const form of nounForms(lemma)) words.set(form, null);
      else words.set(lemma, null);
    }
  return sigil === '!'
    ? { kind: 'not', words: new Set(words.keys()), test: UNIT_TESTS[body.slice(1)], optional }
    : { kind: 'words', words, optional };
}
