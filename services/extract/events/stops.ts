/** Where the clause of a figure begins and ends: stops, other verbs, reasons and asides. */
import { itemAt } from '../language/tokens.js';
import { isReportingVerb } from './cues.js';
import { type Match, verbLemma } from './pattern.js';
import { isClauseEnd, type Unit, wordAt } from './units.js';
import { BE, DETERMINERS, HAVE, PREPOSITIONS, RELATIVES } from './vocabulary.js';

/** Whether the clause of what stands before ends at this unit. */
export const endsClause = (units: readonly Unit[], at: number): boolean =>
  isHardEnd(units[at] as Unit) ||
  joinsClause(units, at) ||
  givesReason(units, at) ||
  (wordAt(units, at) === ',' && units[at + 1]?.lower === 'with');

/** Whether the clause of what stands here begins here; what no verb tells ends at any verb, too. */
export const isAfterStop = (units: readonly Unit[], at: number, isNoun: boolean): boolean =>
  isClauseEnd(units[at - 1] as Unit) ||
  joinsClause(units, at - 1) ||
  (wordAt(units, at - 1) === 'and' && isReportingVerb(wordAt(units, at))) ||
  (isNoun && opensPredicate(units, at - 1));

export const isHardEnd = (unit: Unit): boolean => unit.word && HARD_ENDS.has(unit.lower);
export const HARD_ENDS = new Set(
  '. ; while but whereas after although compared versus who because when despite once unless until'.split(' '),
);

/** "rose to $7 billion|, helped by| the sale": another verb than what brought the figure. */
function opensPredicate(units: readonly Unit[], at: number): boolean {
  if (wordAt(units, at) !== ',' && wordAt(units, at) !== 'and') return false;
  let verb = at + 1;
  while (verb < at + 4 && PASSED.has(wordAt(units, verb))) verb++;
  const word = units[verb];
  if (!word?.word) return false;
  return (
    (wordAt(units, at) === ',' && word.lower.endsWith('ing')) ||
    ((verb > at + 1 || word.lower.endsWith('ed')) && verbLemma(word.lower) !== undefined)
  );
}

const PASSED = new Set([...BE, ...HAVE, 'also', 'then', 'has', 'will', 'would', 'to']);

/** "…on Monday |and Widget fell 9.5%", "|and the Dow closed higher", "|and Acme's sales improved": another name with a verb of its own. */
function joinsClause(units: readonly Unit[], at: number): boolean {
  if (opensOwnClause(units, at)) return true;
  if (wordAt(units, at) !== 'and') return false;
  const name = DETERMINERS.has(wordAt(units, at + 1)) ? at + 2 : at + 1;
  const subject = units[name];
  if (!subject || !(subject.market || subject.entity?.kind === 'COMPANY')) return false;
  return units.slice(name + 1, name + (subject.possessive ? 5 : 3)).some(({ word, lower }) => word && verbLemma(lower) !== undefined);
}

/** "…for bad loans, |and its profit slid 22%", "…its dividend |as its profits rose": a thing of the same firm with a verb of its own. */
function opensOwnClause(units: readonly Unit[], at: number): boolean {
  const { lower } = units[at] as Unit;
  if (lower !== 'as' && (lower !== 'and' || wordAt(units, at - 1) !== ',')) return false;
  if (!HOLDERS.has(wordAt(units, at + 1))) return false;
  for (let i = at + 2; i < at + 7; i++) {
    const unit = units[i];
    if (!unit?.word || unit.lower === ',' || PREPOSITIONS.has(unit.lower) || isClauseEnd(unit)) return false;
    if (i > at + 2 && isPast(unit.lower)) return true;
  }
  return false;
}

const HOLDERS = new Set(['its', 'their', 'the']);

/** "rose", "slid": of a verb that some pattern names, and no plural of a noun. */
const isPast = (form: string): boolean => {
  const lemma = verbLemma(form);
  return lemma !== undefined && lemma !== form && !/(?:s|ing)$/.test(form);
};

/** "profit fell, |hurt by| a strike", "|thanks to| a sale": why, not how much. */
function givesReason(units: readonly Unit[], at: number): boolean {
  const [before, word, next] = [itemAt(units, at - 1), wordAt(units, at), wordAt(units, at + 1)];
  if (next === 'by') return MOVERS.has(word) && (before?.lower === ',' || before?.quantity != null);
  return REASONS.has(`${word} ${next}`) && !BE.has(before?.lower ?? '');
}

const MOVERS = new Set('hurt hit helped boosted lifted driven fuelled fueled buoyed dragged weighed aided supported hampered'.split(' '));
const REASONS = new Set(['due to', 'thanks to', 'owing to', 'attributable to', 'because of']);

/** "Widget, |which had sales of $3 million|": within what is told of a name beside the trigger, between its relative and the next comma. */
export function isInRelative(units: readonly Unit[], { start, end }: Match, at: number): boolean {
  if (at >= start && at < end) return false;
  for (let i = at - 1; i > at - REACH_OF_RELATIVE && i >= 0; i--) {
    const unit = units[i] as Unit;
    if (unit.lower === ',' || isHardEnd(unit)) return false;
    if (RELATIVES.has(unit.lower) && unit.word) return DESCRIBING.has(wordAt(units, i + 1)) && !(i < start && start < at);
  }
  return false;
}

const REACH_OF_RELATIVE = 14;
/** Verbs that tell what somebody is, not what happens. */
const DESCRIBING = new Set([
  ...HAVE,
  ...'contributes contribute contributed accounts account represents represent serves serve employs employ employed owns own owned makes made runs run operates operate generates generated posted reported earned lost opened began started joined floated listed'.split(
    ' ',
  ),
]);
