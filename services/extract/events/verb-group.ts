/** The verb group that a trigger belongs to, and the verb that a noun hangs on. */

import { itemAt } from '../language/tokens.js';
import { cueOf } from './cues.js';
import { type VerbForm, verbForms } from './inflect.js';
import { isBaseForm, type Match, verbLemma } from './pattern.js';
import { isClauseEnd, type Unit, wordAt } from './units.js';
import {
  BE,
  COORDINATORS,
  DETERMINERS,
  DO,
  FUTURE,
  HAVE,
  HYPOTHETICAL,
  isAdverb,
  NEGATIONS,
  NOUN_VERBS,
  STATUS_CUES,
} from './vocabulary.js';

/** The verb group that a trigger belongs to: "has agreed to buy" with its place, voice and words. */
export interface VerbGroup {
  /** First unit of the group. */
  start: number;
  /** The verb itself: the trigger's, or the one that governs a nominal trigger; the trigger's start when there is none. */
  at: number;
  form: VerbForm | null;
  /** Units from `start` up to the verb, without dates: "agreed in |May| to buy" is no "may buy". */
  words: Unit[];
  passive: boolean;
}

/** Longest way that a search for a party goes, in units. */
const REACH = 24;

export function readVerbGroup(units: readonly Unit[], match: Match): VerbGroup {
  const verb = match.verb ?? governorOf(units, match.start);
  const at = verb?.at ?? match.start;
  let start = at;
  while (start > 0 && at - start < 12 && isGroupWord(units, start - 1)) start--;
  const around = start === at && verb && sharesAuxiliary(units, start) ? auxiliariesBefore(units, start) : units.slice(start, at);
  const words = around.filter(({ date }) => date === null);
  const participle = verb?.form === 'participle' || verb?.form === 'pastOrParticiple';
  const auxiliary = [...words].reverse().find((unit) => BE.has(unit.lower) || HAVE.has(unit.lower));
  const followedByBy = isAgentBy(units, at + 1) || (match.verb !== null && isAgentBy(units, match.end));
  const passive = participle && (auxiliary ? BE.has(auxiliary.lower) : followedByBy);
  return { start, at, form: verb?.form ?? null, words, passive };
}

/** "will open shops and |cut jobs": a base form behind "and". */
function sharesAuxiliary(units: readonly Unit[], at: number): boolean {
  const before = wordAt(units, at - 1);
  return (COORDINATORS.has(before) || before === ',') && isBaseForm(wordAt(units, at));
}

/** The auxiliaries of the verb before, up to the beginning of the clause. */
function auxiliariesBefore(units: readonly Unit[], at: number): Unit[] {
  for (let i = at - 2; i >= 0 && at - i < REACH; i--) {
    const unit = units[i] as Unit;
    if (!unit.word) continue;
    if (isClauseEnd(unit)) return [];
    if (unit.lower !== 'to' && unit.lower !== 'would' && !FUTURE.has(unit.lower) && !HYPOTHETICAL.has(unit.lower)) continue;
    if (unit.lower === 'to' && verbLemma(wordAt(units, i + 1)) === undefined) continue;
    let start = i;
    while (start > 0 && i - start < 12 && isGroupWord(units, start - 1)) start--;
    return units.slice(start, i + 1);
  }
  return [];
}

/** "by Acme", not "by 10%" or "by a further 10%". */
function isAgentBy(units: readonly Unit[], at: number): boolean {
  if (wordAt(units, at) !== 'by') return false;
  const next = units.slice(at + 1, at + 4).find(({ word, lower }) => !word || !BEFORE_FIGURE.has(lower));
  return !next?.quantity && !next?.date;
}

const BEFORE_FIGURE = new Set(['a', 'an', 'another', 'further', 'about', 'around', 'nearly', 'almost', 'roughly', 'some']);

/** The verb that a nominal trigger hangs on: "Acme |faces| a new class-action suit". */
function governorOf(units: readonly Unit[], noun: number): Match['verb'] {
  for (let at = noun - 1; at >= 0 && noun - at <= 7; at--) {
    const unit = units[at] as Unit;
    if (!unit.word) {
      if (unit.entity && !unit.possessive && noun - at > 1) return null;
      continue;
    }
    const form = GOVERNORS.get(unit.lower);
    if (form) return { at, form };
    if (isClauseEnd(unit) || unit.lower === ',') return null;
  }
  return null;
}

/** Verbs that carry an event named by a noun, by form. */
export const GOVERNORS = new Map([...NOUN_VERBS, ...Object.values(STATUS_CUES).flat()].flatMap((verb) => verbForms(verb)));

function isGroupWord(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (!unit) return false;
  if (unit.date) return true;
  if (!unit.word) return false;
  const word = unit.lower;
  if (BE.has(word) || HAVE.has(word) || DO.has(word) || FUTURE.has(word) || HYPOTHETICAL.has(word) || NEGATIONS.has(word)) return true;
  // "agreed |late on Tuesday| to buy"
  if (isLate(word) && itemAt(units, at + (wordAt(units, at + 1) === 'on' ? 2 : 1))?.date) return true;
  if (ASIDES.some((words) => isWithin(units, at, words))) return true;
  // "agreed |in March| to buy", "did not |on Monday| sell"
  if ((word === 'in' || word === 'on') && units[at + 1]?.date) return at > 0 && isGroupWord(units, at - 1);
  if (word === 'to' || word === 'would' || word === 'for' || word === 'out' || word === 'of' || word === 'on')
    return (
      GROUP_LINKS.has(wordAt(units, at + 1)) ||
      word === 'to' ||
      word === 'would' ||
      (cueOf(itemAt(units, at - 1)) !== null && word !== 'of')
    );
  if (cueOf(unit) !== null) return true;
  if (ADVERBS.has(word) || isAdverb(word)) return true;
  return (DETERMINERS.has(word) || GROUP_ADJECTIVES.has(word) || word === 'in') && cueOf(units[at + 1]) !== null;
}

const isLate = (word: string): boolean => word === 'late' || word === 'early';

/** "agreed |in principle| to buy" */
const ASIDES = ['at the weekend', 'over the weekend', 'in principle'].map((words) => words.split(' '));

/** Whether the unit is part of the words. */
const isWithin = (units: readonly Unit[], at: number, words: readonly string[]): boolean =>
  words.some((_, i) => words.every((word, j) => wordAt(units, at - i + j) === word));

const GROUP_LINKS = new Set(['not']);
const ADVERBS = new Set(
  'also now already once last just still soon first then instead even later only again ever since all both each longer'.split(' '),
);
const GROUP_ADJECTIVES = new Set(
  'definitive binding preliminary final new non-binding advanced early exclusive similar previous prior'.split(' '),
);
