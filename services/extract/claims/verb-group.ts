/** What stands around a reporting verb: its auxiliaries, what they say of it, and where its subject ends. Each walk is bounded. */
import { itemAt, lowerAt } from '../language/tokens.js';
import { isFiniteAuxiliary, isPast, wordClass } from '../language/words.js';
import type { Sentence, Token } from '../types.js';
import { CAUSATIVES, RAISING, REFUSALS } from './cues.js';
import { dateBefore, isPossessive } from './phrases.js';

export interface VerbGroup {
  /** Token after the last one of the subject. */
  subjectEnd: number;
  /** First token of the verb group. */
  from: number;
  negated: boolean;
  passive: boolean;
  /** "would", "may", "will": said by nobody yet. */
  modal: boolean;
  /** The subject stands before another verb of the sentence: "…, and said", "…, adding". */
  shared: boolean;
  /** No auxiliary stands before it: "users saying" as against "is saying". */
  bare: boolean;
  /** "declined to say", "met to discuss": nothing is said. */
  refused: boolean;
}

/** Auxiliaries, adverbs and times before the verb at `at`. */
export function verbGroup(sentence: Sentence, at: number): VerbGroup {
  const { tokens } = sentence;
  const verb = tokens[at]!;
  const group: VerbGroup = {
    subjectEnd: at,
    from: at,
    negated: false,
    passive: false,
    modal: false,
    shared: false,
    bare: true,
    refused: false,
  };
  const isGerund = verb.lower.endsWith('ing');
  let carried = false;
  let i = at;
  while (i > 0 && at - i < 14) {
    const before = tokens[i - 1]!;
    const date = dateBefore(sentence, i);
    if (date < i) {
      i = date;
      continue;
    }
    const kind = wordClass(before);
    if (kind === 'NEGATION') group.negated = true;
    else if (before.lower === 'to') {
      // "customers |we spoke to| say"
      if (/^(?:spoke|talked|spoken)$/.test(lowerAt(tokens, i - 2)) && i > 3 && wordClass(tokens[i - 3]!) === 'PRONOUN') {
        i -= 3;
        continue;
      }
      const climbed = beforeInfinitive(tokens, i - 1);
      if (climbed === null || climbed.refused) {
        group.refused = true;
        break;
      }
      carried = true;
      i = climbed.at;
      if (climbed.controlled) {
        group.from = i;
        group.subjectEnd = i;
        return group;
      }
      continue;
    } else if (kind === 'AUXILIARY' && !isPossessive(tokens, i - 1)) {
      if (/n't$/.test(before.lower)) group.negated = true;
      if (/^(?:would|could|might|may|should|must|can|will|shall|won't|can't|cannot|gonna|'ll)$/.test(before.lower)) group.modal = true;
      if (/^(?:is|are|was|were|been|being|be|'s|'re)$/.test(before.lower) && !isGerund && i >= at - 2 && !carried) group.passive = true;
      carried = true;
    } else if (kind !== 'ADVERB') {
      const perfect = perfectBefore(tokens, i, at);
      if (perfect < 0) break;
      i = perfect + 1;
      continue;
    }
    i--;
  }
  group.from = i;
  group.subjectEnd = i;
  group.bare = !carried;
  const before = itemAt(tokens, i - 1);
  if (!before) group.shared = true;
  else if (wordClass(before) === 'CONJUNCTION') group.shared = true;
  else if (
    isGerund &&
    !carried &&
    (before.text === ',' || /^(?:by|in|while)$/.test(before.lower) || before.text === '”' || before.text === '"')
  )
    group.shared = true;
  else if (before.text === ',' && wordClass(itemAt(tokens, i - 2) ?? before) === 'CONJUNCTION') group.shared = true;
  return group;
}

/** "has |over the past few months repeatedly| warned": the auxiliary before the aside that ends at `end`; -1 when there is none. */
function perfectBefore(tokens: readonly Token[], end: number, verb: number): number {
  if (!isPast(tokens[verb]!) && !tokens[verb]!.lower.endsWith('ed')) return -1;
  for (let i = end - 1; i > Math.max(0, end - LONGEST_ASIDE); i--) {
    if (wordClass(tokens[i]!) === 'MARK') return -1;
    if (/^(?:has|have|had)$/.test(tokens[i]!.lower)) return wordClass(tokens[i + 1]!) === 'PREPOSITION' ? i : -1;
  }
  return -1;
}

const LONGEST_ASIDE = 8;

/** "went on to say" climbs to "went"; "led the maker to say" to "maker"; "declined to say" is refused; null for a purpose: "met to discuss". */
function beforeInfinitive(tokens: readonly Token[], to: number): { at: number; refused: boolean; controlled: boolean } | null {
  const before = itemAt(tokens, to - 1);
  if (!before) return null;
  if (REFUSALS.has(before.lower)) return { at: to - 1, refused: true, controlled: false };
  if (RAISING.has(before.lower)) {
    let at = to - 1;
    while (at > 0 && to - at < 4 && /^(?:on|to|its|his|her|their|social|media|twitter|x|facebook)$/.test(tokens[at]!.lower)) at--;
    return { at, refused: false, controlled: false };
  }
  for (let i = to - 2; i > Math.max(0, to - 7); i--) {
    if (CAUSATIVES.has(tokens[i]!.lower) && !isFiniteAuxiliary(itemAt(tokens, i - 1) ?? before))
      return { at: to, refused: false, controlled: true };
  }
  return null;
}
