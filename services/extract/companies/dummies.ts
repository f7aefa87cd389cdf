/** "It is clear that", "make it easier", "read it.": where "it" means no company. */

import { spanAt } from '../language/spans.js';
import { lowerAt, textAt } from '../language/tokens.js';
import { isFiniteAuxiliary, mayBeFinite, wordClass } from '../language/words.js';
import type { Document, Token } from '../types.js';
import { COMPANY_NOMINALS } from './vocabulary.js';

/** Tokens behind "it is a" within which a noun for companies shows that one is meant. */
const PREDICATE = 7;

/** Whether the pronoun at the position can only mean a thing, a fact or nothing. */
export function isDummy(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.lower !== 'it') return false;
  return isImpersonal(tokens, at) || (!isSubject(tokens, at) && !isDoneToCompanies(tokens, at));
}

/** "It is the biggest fall", "it emerged that", "it takes time". */
function isImpersonal(tokens: readonly Token[], at: number): boolean {
  const [verb, next] = [lowerAt(tokens, at + 1), lowerAt(tokens, at + 2)];
  if (IMPERSONAL.has(verb)) return true;
  if (/^(?:takes|took|take)$/.test(verb)) return /^(?:place|time|long|longer|years|months|about|some|more)$/.test(next);
  if (!/^(?:is|was|'s|isn't|wasn't|be|been|would|will|may|might|could)$/.test(verb)) return false;
  const from = /^(?:would|will|may|might|could)$/.test(verb) ? at + 3 : at + 2;
  if (from > at + 2 && next !== 'be') return false;
  const predicate = lowerAt(tokens, from);
  if (EXPLETIVE.has(predicate)) return true;
  return (
    (NOT_WHAT_A_COMPANY_IS.has(predicate) || /^\d/.test(predicate)) &&
    !tokens.slice(from, from + PREDICATE).some(({ lower }) => COMPANY_NOMINALS.has(lower))
  );
}

const IMPERSONAL: ReadonlySet<string> = new Set(
  'seems seemed appears emerged emerges happens happened turns remains matters mattered depends follows comes came means meant'.split(' '),
);
const EXPLETIVE: ReadonlySet<string> = new Set(
  'clear unclear likely unlikely possible impossible hard harder difficult easy easier important true time that like why how because obvious obviously fair worth essential vital necessary what when where about'.split(
    ' ',
  ),
);
const NOT_WHAT_A_COMPANY_IS: ReadonlySet<string> = new Set(
  'a an the not just too more less all one so really my your very going'.split(' '),
);

/** Words of an adverb's place between "it" and its verb. */
const ADVERBS = 3;

/** A finite verb stands behind the pronoun. */
export function isSubject(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (next <= at + ADVERBS && tokens[next] && /^(?:ADVERB|NEGATION)$/.test(wordClass(tokens[next]!))) next++;
  const verb = tokens[next];
  return verb !== undefined && (isFiniteAuxiliary(verb) || mayBeFinite(verb) || (wordClass(verb) === 'WORD' && PRESENT.test(verb.text)));
}

const PRESENT = /^\p{Ll}{2,}s$/u;

/** "bought it", "forced it to sell", "a suit against it". */
function isDoneToCompanies(tokens: readonly Token[], at: number): boolean {
  const before = lowerAt(tokens, at - 1);
  if (DONE.test(before)) return true;
  if (/^mak(?:e|es|ing)$|^made$/.test(before)) return /^(?:the|a|an|our|one)$|['’]s$|^\p{Lu}/u.test(textAt(tokens, at + 1));
  return tokens[at + 1]?.lower === 'to' || before === 'against';
}

const DONE =
  /^(?:help|enabl|allow|forc|cost|caus|urg|order|ask|requir|prompt|leav|left|valu|buy|bought|acquir|su[ei]|fin(?:e|ed|ing)$|accus|charg|investigat|own|owe|hit|told|tell|giv|gave|pa(?:y|id)|warn|put|sen[dt]|drov|driv|let|sav|rescu|found|join|led|lead|overt|benefit|hurt)\p{Ll}*$/u;

/** Whether a quotation holds the offset and names no company before it: "it" is then what the speaker talks of. */
export function isOutOfWords({ quotations }: Document, offset: number, named: readonly { start: number }[]): boolean {
  const quotation = spanAt(quotations, offset);
  return quotation !== null && !named.some(({ start }) => start >= quotation.start && start < offset);
}
