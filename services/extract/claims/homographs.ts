/** Reporting verbs that look like nouns and participles: whether the word at a token is the verb. Linear, a few tokens either way. */
import { itemAt, lowerAt, textAt } from '../language/tokens.js';
import { isFiniteAuxiliary, wordClass } from '../language/words.js';
import type { Sentence, Token } from '../types.js';
import { ALSO_NOUNS, type Cue, DOCUMENTS } from './cues.js';
import { isPossessive } from './phrases.js';
import type { Reading } from './reading.js';
import { isThinker } from './sayers.js';

/** "a man accused of theft", "Roe, expected to testify": who does it is not told. */
export const isReduced = (tokens: readonly Token[], at: number, { base }: Cue): boolean =>
  // "a son called Roe"
  (tokens[at]!.lower === 'called' && /^\p{Ll}/u.test(textAt(tokens, at - 1)) && /^[\p{Lu}“"‘]/u.test(textAt(tokens, at + 1))) ||
  (base === 'accuse' && tokens[at + 1]?.lower === 'of') ||
  (base === 'expect' && tokens[at]!.lower === 'expected' && textAt(tokens, at - 1) === ',' && tokens[at + 1]?.lower === 'to');

/** "Moody's said": the possessive belongs to the name. */
export const endsName = ({ mentions }: Reading, sentence: Sentence, at: number): boolean =>
  at > 0 && (mentions.get(sentence.index) ?? []).some(({ form, end }) => form === 'NAME' && end === sentence.tokens[at - 1]!.end);

/** "the report", "a claim", "his statement", "insurance claims": the word is a noun here. */
export function isNoun(tokens: readonly Token[], at: number, cue: Cue, behindName: boolean): boolean {
  const { lower, text } = tokens[at]!;
  const before = itemAt(tokens, at - 1);
  const next = tokens[at + 1];
  if (!before) return true;
  if (text !== lower && !/^[”"]$/.test(before.text)) return true;
  const kind = wordClass(before);
  // "the mother of three says"
  if (lowerAt(tokens, at - 2) === 'of' && /^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/.test(before.lower)) return false;
  // "several promising plans"
  const modifies = lower.endsWith('ing') && next !== undefined && wordClass(next) === 'WORD' && next.text === next.lower;
  if (kind === 'DETERMINER')
    return ALSO_NOUNS.has(lower) || modifies || !/^(?:all|another|both|many|most|some|several|few)$/.test(before.lower);
  if ((isPossessive(tokens, at - 1) && !behindName) || (before.text === '’' && !/^[.,!?…]$/.test(textAt(tokens, at - 2)))) return true;
  if (GIVING.has(before.lower) || before.lower === 'worth') return true;
  if (/^\d/.test(before.text) && ALSO_NOUNS.has(lower)) return true;
  if (cue.base === 'point' && /^points?$/.test(lower) && !/^(?:out|to|at)$/.test(next?.lower ?? '')) return true;
  // "a fully branded service", "the court's factual finding that"
  if (kind === 'ADVERB' && lower.endsWith('ed') && itemAt(tokens, at - 2) && wordClass(tokens[at - 2]!) === 'DETERMINER') return true;
  if (lower === 'finding' && kind === 'WORD' && !before.lower.endsWith('s')) return true;
  if (before.lower === 'to') return false;
  if (kind === 'PREPOSITION') return !lower.endsWith('ing') || /^(?:of|for|without|before|after|from)$/.test(before.lower);
  if (
    lower.endsWith('ing') &&
    kind === 'WORD' &&
    !/^(?:that|how|:|“|")$/.test(next?.lower ?? '') &&
    wordClass(next ?? before) !== 'PRONOUN'
  )
    return true;
  if (lower.startsWith('show') && next?.lower === 'off') return true;
  // "a sticking point", "managing stress"
  if (lower === cue.base && kind === 'WORD' && /^\p{Ll}+ing$/u.test(before.text)) return true;
  if (!ALSO_NOUNS.has(lower)) return false;
  if (endsQuoted(tokens, at)) return false;
  if (
    tokens
      .slice(Math.max(0, at - 4), at)
      .some((token, i, near) => token.lower === 'there' && i + 1 < near.length && isFiniteAuxiliary(near[i + 1]!))
  )
    return true;
  // "several brands, lending their names", "conversion rates: measured by …"
  if (cue.frames.has('LABEL') && /^(?:as|that|,|:)$/.test(next?.lower ?? '')) return true;
  if (isBareNoun(tokens, at - 1)) return true;
  if (lower === 'forecast' && /^(?:has|have|had)$/.test(before.lower)) return false;
  if (kind === 'MARK' && /^\p{Ll}+ed$/u.test(next?.text ?? '') && tokens[at + 2]?.lower === 'by') return true;
  if (kind === 'AUXILIARY') return /^(?:is|are|was|were|be|been|has|have|had)$/.test(before.lower) && lower === cue.base;
  if (kind === 'PRONOUN' || kind === 'RELATIVE' || kind === 'ADVERB') return false;
  if (lower === 'put' && next && wordClass(next) === 'DETERMINER') return false;
  if (lower === cue.base && kind === 'WORD' && !/(?:s|people|men|women|staff)$/.test(before.lower)) return true;
  const behind = next ? wordClass(next) : 'MARK';
  if (/^(?:of|from|by|for)$/.test(next?.lower ?? '')) return true;
  return !(
    behind === 'PRONOUN' ||
    behind === 'DETERMINER' ||
    behind === 'SUBORDINATOR' ||
    (behind === 'AUXILIARY' && /^\p{Lu}/u.test(before.text)) ||
    /^[\p{Lu}“":,$\d]/u.test(next?.text ?? '') ||
    /^[”"]$/.test(before.text) ||
    kind === 'MARK'
  );
}

/** "including tax |reports|, invoices": a thing that no article, name or adjective opens, and that says nothing. */
function isBareNoun(tokens: readonly Token[], at: number): boolean {
  const { text, lower } = tokens[at]!;
  const opener = itemAt(tokens, at - 1);
  if (opener === undefined || text !== lower || wordClass(tokens[at]!) !== 'WORD' || lower.endsWith('s') || isThinker(lower)) return false;
  return /^(?:PREPOSITION|CONJUNCTION)$/.test(wordClass(opener)) || opener.text === ',';
}

/** "“…,” Ann Roe shares.", "“…,” the filing reads.": nothing but a subject stands between the quotation and the word that ends the clause. */
function endsQuoted(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  if (!lower.endsWith('s') || !/^[.,]$/.test(tokens[at + 1]?.text ?? '.')) return false;
  if (!(lower === 'reads' ? DOCUMENTS.has(tokens[at - 1]!.lower) : /^\p{Lu}/u.test(tokens[at - 1]!.text))) return false;
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) if (/^[”"]$/.test(tokens[i]!.text)) return true;
  return false;
}

/** Verbs that give a statement: "gave a warning". */
export const GIVING: ReadonlySet<string> = new Set(
  'gave give gives given issued issues made makes make repeated reiterated voiced expressed sounded'.split(' '),
);
