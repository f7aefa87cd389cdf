/** What must and must not stand around a trigger. */
import { itemAt } from '../language/tokens.js';
import { cueOf, isReportingVerb } from './cues.js';
import { nounForms } from './inflect.js';
import { isMoney, type Match } from './pattern.js';
import { isClauseEnd, type Unit, wordAt } from './units.js';
import { BE, COORDINATORS, DETERMINERS, isAdverb, PREPOSITIONS, WORD_CLASSES } from './vocabulary.js';

/** Whether the words around a match are those that its trigger asks for and none that it excludes. */
export function contextFits(units: readonly Unit[], match: Match): boolean {
  const { trigger, start, end } = match;
  const { near, close, unless, unlessBefore, unlessObject } = trigger;
  if (near && !wordSet(near, units)) return false;
  if (close && !wordSet(close, units.slice(Math.max(0, start - 10), end + 12))) return false;
  if (unlessObject && wordSet(unlessObject, objectAround(units, match))) return false;
  if (!unless && !unlessBefore) return true;
  let from = start;
  while (from > 0 && start - from < 10 && !isClauseEnd(units[from - 1] as Unit)) from--;
  let to = end;
  while (to < units.length && to - end < 10 && !isClauseEnd(units[to] as Unit) && !opensSource(units, to)) to++;
  const stands = (source: string | undefined, last: number): boolean =>
    source !== undefined &&
    wordSet(
      source,
      units.slice(from, last).filter((unit) => unit.word || unit.quantity),
    );
  return !stands(unless, to) && !stands(unlessBefore, match.verb?.at ?? start);
}

/** "…, |executives of both companies said|": who says so is nothing that the trigger is about. */
function opensSource(units: readonly Unit[], at: number): boolean {
  if (wordAt(units, at) !== ',') return false;
  for (let i = at + 1; i < at + 7; i++) {
    const unit = units[i];
    if (!unit || unit.lower === ',' || (unit.word && isClauseEnd(unit))) return false;
    if (unit.word && i > at + 1 && (isReportingVerb(unit.lower) || unit.lower === 'announced')) return true;
  }
  return false;
}

/** The phrase that a trigger opens and, of a participle, the one before it: up to a preposition or a stop, "of" passed over. */
function objectAround(units: readonly Unit[], { verb, start, end }: Match): readonly Unit[] {
  const ends = (unit: Unit | undefined): boolean =>
    !unit || (unit.word && (unit.lower === ',' || isClauseEnd(unit) || (unit.lower !== 'of' && PREPOSITIONS.has(unit.lower))));
  let to = end;
  while (to - end < 8 && !ends(units[to])) to++;
  const behind = units.slice(verb ? verb.at + 1 : end, to);
  if (!/(?:ed|n)$/.test(wordAt(units, start))) return behind;
  let from = start;
  while (start - from < 8 && !ends(itemAt(units, from - 1))) from--;
  return [...units.slice(from, start).filter(({ entity }) => entity?.kind !== 'COMPANY'), ...behind];
}

/** False for a noun or adjective that looks like a form of the trigger's verb: "the launches", "a lower price", "ground clearance". */
export function isVerbal(units: readonly Unit[], { verb, start, end }: Match): boolean {
  const before = verb ? itemAt(units, verb.at - 1) : undefined;
  if (!verb || BE.has(wordAt(units, verb.at))) return true;
  // "as expected, Acme reported a loss"
  if (isParticiple(verb.form) && before?.lower === 'as') return false;
  // "a newly elected board"
  if (isParticiple(verb.form) && before && isAdverb(before.lower) && DETERMINERS.has(wordAt(units, verb.at - 2))) return false;
  if (verb.form === 'gerund' && verb.at === start && before && isCompound(before)) return false;
  // "the court |ruling| is a blow"
  if (verb.form === 'gerund' && BE.has(wordAt(units, verb.at + 1))) return false;
  // "the merged group", "its planned launch"
  if (verb.form !== 'base' && verb.form !== 'third')
    return (
      !before ||
      !(DETERMINERS.has(before.lower) || (before.possessive && before.entity !== null)) ||
      before.lower === 'that' ||
      before.lower === 'both' ||
      // "Acme and Widget all |fell"
      (before.lower === 'all' && itemAt(units, verb.at - 2)?.entity != null)
    );
  if (!before) return verb.form === 'third';
  if (DETERMINERS.has(before.lower) || before.possessive) return false;
  // "against a €265m |fine", but "three authors |sue"
  if (before.quantity && verb.at === start) return verb.form === 'base' && /\p{L}s$/u.test(before.lower) && !isMoney(before.quantity.unit);
  // "the recall |affects 300 cars": a pattern's own words tell its verb.
  if (verb.at > start) return true;
  // "its model |tops the list": a noun has no object.
  if (verb.form === 'third' && opensObject(units[verb.at + 1])) return true;
  // "the hack |cost its owner $5": a past like the base, with what it did behind it.
  if (UNCHANGING.has(wordAt(units, verb.at)) && opensObject(units[verb.at + 1])) return true;
  if (end - verb.at > 1 && PREPOSITIONS.has(wordAt(units, verb.at + 1))) return true;
  if (!before.word || BEFORE_BASE.has(before.lower) || isAdverb(before.lower)) return true;
  return verb.form === 'base' && before.lower.endsWith('s');
}

const UNCHANGING = new Set('cost cut hit set let put shut quit bid split'.split(' '));

/** "the", a name, a figure: what an object begins with. */
export const opensObject = (unit: Unit | undefined): boolean =>
  unit !== undefined && (DETERMINERS.has(unit.lower) || QUOTES.has(unit.lower) || unit.entity !== null || unit.quantity !== null);

const QUOTES = new Set(WORD_CLASSES.QUOTE);

const isParticiple = (form: string): boolean => form === 'participle' || form === 'pastOrParticiple';

/** "an S-1 |filing": a singular noun before it makes the gerund a noun. */
const isCompound = (before: Unit): boolean =>
  before.word &&
  /^[\p{L}\p{N}]/u.test(before.lower) &&
  !/(?:s|ly|ing|ed)$/.test(before.lower) &&
  !BE.has(before.lower) &&
  !PREPOSITIONS.has(before.lower) &&
  !COORDINATORS.has(before.lower) &&
  !BEFORE_BASE.has(before.lower) &&
  !isClauseEnd(before) &&
  cueOf(before) === null;

/** What a verb's present follows; a noun of the same form follows none of them. */
const BEFORE_BASE = new Set(
  "to and or not n't , will would did do does can could may might shall should must 'll longer they we i you who which that also now soon then help have has had is are was were be been being people it both instead again still just even already once thereby further together keep keeps kept".split(
    ' ',
  ),
);

/** True when one of the words (or of a class of them) is among the units. */
function wordSet(source: string, units: readonly Unit[]): boolean {
  const words = wordsOf(source);
  return units.some(({ lower, quantity, entity, date }) => {
    if (words.has(lower)) return true;
    // "in 2019" tells of a year.
    if (
      date &&
      words.has('year') &&
      date.from.slice(0, 4) === date.to.slice(0, 4) &&
      date.from.slice(5) !== date.to.slice(5) &&
      /\d{4}$/.test(lower)
    )
      return true;
    if (quantity || date) return words.has(lastWord(lower));
    if (entity && lower.includes(' ')) return lower.split(' ').some((word) => words.has(word));
    return entity?.kind === 'PERSON' && words.has(lastWord(entity.role?.toLowerCase() ?? ''));
  });
}

const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1);

const WORDS = new Map<string, Set<string>>();
function wordsOf(source: string): Set<string> {
  const known = WORDS.get(source);
  if (known) return known;
  const words = new Set(source.split('|').flatMap((word) => (WORD_CLASSES[word] ?? [word]).flatMap(nounForms)));
  WORDS.set(source, words);
  return words;
}
