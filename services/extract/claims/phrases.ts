/** Where the subject of a verb begins and ends: noun phrases beside a token, by closed word classes alone. Each walk is bounded. */

import { NEVER_FINAL } from '../language/abbreviations.js';
import { spanAt } from '../language/spans.js';
import { itemAt, lowerAt, textAt } from '../language/tokens.js';
import { isFiniteAuxiliary, isPast, mayBeFinite, wordClass } from '../language/words.js';
import type { Sentence, Token } from '../types.js';
import { BODY_NOUNS, DOCUMENTS, HUMANS, OFFICES } from './cues.js';
import { isThinker } from './sayers.js';

/** Tokens of a noun phrase, half-open; `head` is the last word of its core: "analysts" in "analysts at Bernstein, a broker". */
export interface Phrase {
  from: number;
  to: number;
  head: number;
}

/** The phrase up to another end. */
export const upTo = ({ from, head }: Phrase, to: number): Phrase => ({ from, to, head });

/** Longest phrase that is walked over. */
const LONGEST = 45;

/** The noun phrase that ends before token `end`, with the parenthesis or relative pronoun between; null when none does. */
export function phraseBefore(sentence: Sentence, end: number): Phrase | null {
  const { tokens } = sentence;
  const last = itemAt(tokens, end - 1);
  if (!last) return null;
  if (wordClass(last) === 'RELATIVE' || last.lower === 'that') {
    const stop = textAt(tokens, end - 2) === ',' ? end - 2 : end - 1;
    const noun = dateBefore(sentence, stop);
    const antecedent = last.lower === 'who' ? humansBefore(sentence, noun) : plainBefore(sentence, noun);
    return antecedent && { from: Math.max(antecedent.from, end - LONGEST), to: antecedent.to, head: antecedent.head };
  }
  if (last.text === ')' || DASH.test(last.text)) {
    const close = last.text === '-' && textAt(tokens, end - 2) === '-' ? end - 2 : end - 1;
    const open = openerBefore(tokens, close);
    const phrase = open > 0 ? phraseBefore(sentence, open) : null;
    return phrase && upTo(phrase, end);
  }
  if (last.text === ',') return appositiveBefore(sentence, end);
  return plainBefore(sentence, end);
}

/** "criticism from |five villages| who say": those of the phrase who can be meant by "who". */
function humansBefore(sentence: Sentence, end: number): Phrase | null {
  const [whole, near] = [plainBefore(sentence, end), nounBefore(sentence, end)];
  if (!whole || !near || near.head === whole.head) return whole;
  const head = sentence.tokens[whole.head]!;
  const isThing = head.text === head.lower && !isThinker(head.lower) && !HUMANS.test(head.lower) && !OFFICES.has(head.lower);
  return isThing && /^\p{Ll}+s$/u.test(sentence.tokens[near.head]!.text) ? near : whole;
}

/** Dashes, and the hyphens that stand for one: "Roe - an analyst - said", "Roe -- an analyst -- said". */
const DASH = /^[—–―-]$/;

function openerBefore(tokens: readonly Token[], close: number): number {
  const opener = tokens[close]!.text === ')' ? /^\($/ : DASH;
  for (let i = close - 1; i >= Math.max(0, close - 30); i--)
    if (opener.test(tokens[i]!.text)) return tokens[i]!.text === '-' && textAt(tokens, i - 1) === '-' ? i - 1 : i;
  return -1;
}

/** "Jane Roe, an analyst at Bernstein, the broker," */
function appositiveBefore(sentence: Sentence, end: number): Phrase | null {
  const { tokens } = sentence;
  let open = commaBefore(sentence, end - 1);
  // "At Acme, its founder Jane Roe, says"
  if (open > 0 && segmentStart(sentence, open) === 0 && opensAside(tokens, 0) && endsInName(tokens, open + 1, end - 1)) {
    const phrase = plainBefore(sentence, end - 1);
    return phrase && phrase.from > open ? upTo(phrase, end) : phrase;
  }
  if (open < 0 || !isParenthesis(tokens, open + 1, end - 1))
    return nameAtHead(sentence, end) ?? (textAt(tokens, end - 2) === ')' ? phraseBefore(sentence, end - 1) : null);
  const isNamed = tokens.slice(open + 1, end - 1).every(({ text }) => /^\p{Lu}/u.test(text));
  for (let hops = 0; hops < 3; hops++) {
    const further = commaBefore(sentence, open);
    // "…, its chairman, Jane Roe, said": the name explains the office, which explains nothing.
    if (further >= 0 && isNamed && /^(?:its|his|her|their)$/.test(tokens[further + 1]!.lower)) break;
    if (further < 0 || !isParenthesis(tokens, further + 1, open) || opensAside(tokens, segmentStart(sentence, further))) break;
    open = further;
  }
  const phrase = textAt(tokens, open - 1) === ')' ? phraseBefore(sentence, open) : plainBefore(sentence, open);
  return phrase && upTo(phrase, end);
}

/** "The firm, a maker of toys, games and dolls, said": a name that heads the sentence, whatever stands in the parenthesis. */
function nameAtHead(sentence: Sentence, end: number): Phrase | null {
  const { tokens } = sentence;
  const to = coreEnd(sentence, 0, end);
  return to > 0 && textAt(tokens, to) === ',' && /^\p{Lu}/u.test(tokens[to - 1]!.text) ? { from: 0, to: end, head: to - 1 } : null;
}

/** The comma before token `before` that opens a segment; commas of dates and numbers are passed over. */
function commaBefore(sentence: Sentence, before: number): number {
  const { tokens } = sentence;
  for (let i = before - 1; i >= Math.max(0, before - LONGEST); i--) {
    const { text } = tokens[i]!;
    if (text === ',' && !insideDate(sentence, i) && !isLegalForm(tokens[i + 1])) return i;
    if (/^[“”";:]$/.test(text)) return -1;
  }
  return -1;
}

function segmentStart({ tokens }: Sentence, end: number): number {
  let at = end;
  while (at > 0 && end - at < LONGEST && !/^[,“”";:]$/.test(tokens[at - 1]!.text)) at--;
  return at;
}

/** Words before a name, as of one who is introduced: "its founder Jane Roe". */
const endsInName = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from > 2 &&
  /^\p{Ll}/u.test(tokens[from]!.text) &&
  wordClass(tokens[from]!) !== 'PREPOSITION' &&
  tokens.slice(to - 2, to).every(({ text }) => /^\p{Lu}/u.test(text)) &&
  tokens.slice(from, to).every((token) => wordClass(token) === 'WORD' || wordClass(token) === 'DETERMINER');

/** "In July, …", "While sales fell, …": no noun phrase that a further comma could explain. */
function opensAside(tokens: readonly Token[], at: number): boolean {
  const kind = tokens[at] ? wordClass(tokens[at]!) : 'MARK';
  return kind === 'PREPOSITION' || kind === 'SUBORDINATOR' || kind === 'ADVERB' || kind === 'CONJUNCTION' || kind === 'MARK';
}

/** "an analyst at X", "who joined in May", "40", "in a statement", "however", "chief executive of X", "its chairman". */
function isParenthesis(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (!first || from >= to) return false;
  const kind = wordClass(first);
  if (kind === 'RELATIVE' || first.lower === 'where') return true;
  if (kind === 'PRONOUN' || kind === 'CONJUNCTION' || kind === 'AUXILIARY' || kind === 'MARK') return false;
  for (let i = from; i < to; i++) {
    if (isFiniteAuxiliary(tokens[i]!) && !isPossessive(tokens, i)) return false;
    if (wordClass(tokens[i]!) === 'RELATIVE') return true;
  }
  return true;
}

/** A phrase without commas: cores joined by prepositions or "and". */
function plainBefore(sentence: Sentence, end: number): Phrase | null {
  const { tokens } = sentence;
  const floor = Math.max(0, end - LONGEST);
  let from = coreStart(sentence, end, floor);
  if (from === end) return null;
  let head = headOf(tokens, from, end);
  while (from > floor) {
    const joint = tokens[from - 1]!;
    // "A brochure he received about it said": the clause belongs to the noun before it.
    const isClause =
      wordClass(joint) === 'PRONOUN' && from > floor + 1 && wordClass(tokens[from - 2]!) === 'WORD' && mayBeFinite(tokens[from]!);
    const relative = relativeBefore(tokens, from, floor);
    if (relative > 0) {
      const antecedent = coreStart(sentence, relative, floor);
      if (antecedent === relative) break;
      head = headOf(tokens, antecedent, relative);
      from = antecedent;
      continue;
    }
    const listed = joint.text === ',' ? listStart(sentence, from, end, floor) : from;
    if (listed < from) {
      from = listed;
      continue;
    }
    const inner = coreStart(sentence, from - 1, floor);
    if (inner === from - 1 || isLonePassive(tokens, inner, from - 1)) break;
    if (isClause || JOINING.has(joint.lower)) {
      head = headOf(tokens, inner, from - 1);
      from = inner;
    } else if ((joint.lower === 'and' || joint.lower === 'or') && (inner === 0 || startsClause(tokens, inner))) {
      from = inner;
    } else if (joint.lower === 'and' && tokens[inner - 1]!.lower === 'of' && OFFICES.has(lowerAt(tokens, inner - 2))) {
      // "the minister of |mines and energy Tom Roe|"
      from = coreStart(sentence, inner - 1, floor);
    } else break;
  }
  return { from, to: end, head };
}

/** "Residents of |Acton, Barnes, Cobham| and Dulwich": where the names of a list begin that ends in "and"; `from` when they are none. */
function listStart(sentence: Sentence, from: number, end: number, floor: number): number {
  const { tokens } = sentence;
  if (!tokens.slice(from, end).some(({ lower }) => lower === 'and')) return from;
  let first = from;
  while (first > floor && tokens[first - 1]!.text === ',') {
    const start = coreStart(sentence, first - 1, floor);
    if (start === first - 1 || !tokens.slice(start, first - 1).every(({ text }) => /^\p{Lu}/u.test(text))) return from;
    first = start;
  }
  return /^(?:of|in|from|at)$/.test(lowerAt(tokens, first - 1)) ? first : from;
}

/** "was |named| in the suit": a verb, which belongs to no noun. */
const isLonePassive = (tokens: readonly Token[], from: number, to: number): boolean =>
  to === from + 1 &&
  /ed$/.test(tokens[from]!.lower) &&
  from > 1 &&
  isFiniteAuxiliary(tokens[from - 1]!) &&
  !isPossessive(tokens, from - 1) &&
  !/^(?:who|which|that)$/.test(tokens[from - 2]!.lower);

/** "A study that appeared in …", "one of the doctors who sent the letter": the relative pronoun right before the phrase or its verb; 0 when none. */
function relativeBefore(tokens: readonly Token[], from: number, floor: number): number {
  const isRelative = (at: number) =>
    at > floor &&
    /^(?:that|who|which)$/.test(tokens[at]!.lower) &&
    (wordClass(tokens[at - 1]!) === 'WORD' || tokens[at - 1]!.lower === 'those') &&
    !/ing$/.test(tokens[at - 1]!.lower);
  if (from < 2) return 0;
  if (isRelative(from - 1) && mayBeFinite(tokens[from]!) && !isThinker(tokens[from]!.lower)) return from - 1;
  return from > 2 && isRelative(from - 2) && mayBeFinite(tokens[from - 1]!) ? from - 2 : 0;
}

/** Prepositions that bind one noun to another; "a week after Bloomberg reported" binds nothing. */
const JOINING: ReadonlySet<string> = new Set(
  'of for at in on from with by to about among within behind near between against like including close without representing covering overseeing advising investigating operating involving running making'.split(
    ' ',
  ),
);

/** The noun right before token `end`, without what it belongs to: "people" of "lit up with people complaining". */
export function nounBefore(sentence: Sentence, end: number): Phrase | null {
  const from = coreStart(sentence, end, Math.max(0, end - LONGEST));
  return from === end ? null : { from, to: end, head: headOf(sentence.tokens, from, end) };
}

function startsClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]!;
  const kind = wordClass(before);
  return kind === 'MARK' || kind === 'SUBORDINATOR' || kind === 'CONJUNCTION';
}

/** First token of the determiner, modifiers and noun that end before `end`; `end` itself when there is none. */
function coreStart(sentence: Sentence, end: number, floor: number): number {
  const { tokens } = sentence;
  let at = end;
  while (at > floor) {
    const token = tokens[at - 1]!;
    const kind = wordClass(token);
    const date = at < end || kind !== 'WORD' ? dateBefore(sentence, at) : at;
    if (date < at && lowerAt(tokens, at) !== "'s") {
      // "published Sept. 26, 2021, in …": the time belongs to the participle before it.
      if (!/ed$/.test(lowerAt(tokens, date - 1))) return at;
      at = date;
      continue;
    }
    if (kind === 'DETERMINER') {
      at--;
      while (at > floor && wordClass(tokens[at - 1]!) === 'DETERMINER') at--;
      return at;
    }
    if (kind === 'PRONOUN' && !isInitial(tokens, at - 1)) return at === end ? at - 1 : at;
    if (token.text === ')') {
      const open = openerBefore(tokens, at - 1);
      if (open < 0 || at - open > 9) return at;
      at = open;
    } else if (kind === 'WORD' ? at < end && isPast(token) : kind !== 'PRONOUN' && !mayJoin(tokens, at - 1)) return at;
    else at--;
  }
  return at;
}

/** "Jane |I|. Roe" */
const isInitial = (tokens: readonly Token[], at: number): boolean => tokens[at]!.text === 'I' && tokens[at + 1]?.text === '.';

/** Marks and small words that stand within a noun phrase: possessives, "Gov.", an adverb behind a determiner. */
function mayJoin(tokens: readonly Token[], at: number): boolean {
  const { text, lower } = tokens[at]!;
  const before = itemAt(tokens, at - 1);
  if (!before) return false;
  if (isPossessive(tokens, at) || (text === ',' && isLegalForm(tokens[at + 1]))) return true;
  // "the 80-page report"
  if (text === '-') return before.end === tokens[at]!.start && tokens[at + 1]?.start === tokens[at]!.end;
  if (text === '’' || text === "'") return /s$/.test(before.lower) && /^\p{L}/u.test(textAt(tokens, at + 1));
  if (text === '.')
    return /^\p{Lu}/u.test(before.text) && (before.text.length <= 2 || NEVER_FINAL.has(before.lower) || COMMON_FORMS.has(before.lower));
  return wordClass(tokens[at]!) === 'ADVERB' && /ly$/.test(lower) && wordClass(before) === 'DETERMINER';
}

const COMMON_FORMS: ReadonlySet<string> = new Set('inc corp co ltd cos jr bros'.split(' '));
/** "Acme, Inc.": the comma belongs to the name. */
const isLegalForm = (token: Token | undefined): boolean => token !== undefined && /^(?:inc|corp|ltd|llc|jr|l\.?p)\.?$/.test(token.lower);

/** The last word of a core without the adjective or participle behind it: "people" of "people familiar". */
function headOf(tokens: readonly Token[], from: number, end: number): number {
  let head = end - 1;
  while (
    head > from &&
    (wordClass(tokens[head]!) === 'MARK' || AFTER_NOUNS.test(tokens[head]!.lower) || isLoneParticiple(tokens, head, from))
  )
    head--;
  return head;
}

const AFTER_NOUNS = /^(?:familiar|close|involved|responsible|present|available|alike|including|briefed|who|which)$/;

function isLoneParticiple(tokens: readonly Token[], at: number, from: number): boolean {
  const { text, lower } = tokens[at]!;
  return (
    at > from &&
    text === lower &&
    /(?:ed|ing)$/.test(lower) &&
    lower.length > 5 &&
    (tokens[at + 1]?.lower === 'by' || DOCUMENTS.has(tokens[at - 1]!.lower) || /s$|^\p{Lu}|people/u.test(tokens[at - 1]!.text))
  );
}

/** The noun phrase that begins at token `from`, with what explains it behind a comma; null when none does. */
export function phraseAfter(sentence: Sentence, from: number): Phrase | null {
  const { tokens } = sentence;
  const limit = Math.min(tokens.length, from + LONGEST);
  if (from < tokens.length && startsDate(sentence, from) && tokens[from + 1]?.lower !== "'s") return null;
  let to = coreEnd(sentence, from, limit);
  if (to === from) return null;
  const head = headOf(tokens, from, to);
  while (to < limit) {
    const joint = tokens[to]!.lower;
    const next = coreEnd(sentence, to + 1, limit);
    if (next <= to + 1) break;
    const binds =
      /^(?:of|for|at|from)$/.test(joint) ||
      (/^(?:with|to|on|in|by|about|like)$/.test(joint) && /^\p{Ll}/u.test(tokens[head]!.text) && !ASIDE.test(tokens[next - 1]!.lower));
    const joins =
      joint === 'and' && (next === tokens.length || wordClass(tokens[next]!) !== 'AUXILIARY') && /^\p{Lu}/u.test(tokens[to + 1]!.text);
    if (!binds && !joins) break;
    to = next;
  }
  return { from, to: appositionEnd(sentence, to, limit), head };
}

/** The subject that heads a clause at token `from`: of "The report raises questions" and "Farmers marched through" the noun alone. */
export function subjectAfter(sentence: Sentence, from: number): Phrase | null {
  const phrase = phraseAfter(sentence, from);
  if (!phrase) return null;
  const { tokens } = sentence;
  for (let i = phrase.from + 1; i < phrase.to; i++) {
    const [noun, verb] = [tokens[i - 1]!, tokens[i]!];
    const isVerb = /^\p{Ll}{2,}ed$/u.test(verb.text)
      ? /(?:[^s]s|people)$/.test(noun.lower) && !tokens.slice(i + 1).some(mayBeFinite)
      : /^\p{Ll}{2,}[^su]s$/u.test(verb.text) && (DOCUMENTS.has(noun.lower) || BODY_NOUNS.has(noun.lower)) && !noun.lower.endsWith('s');
    if (isVerb && wordClass(noun) === 'WORD') return { from: phrase.from, to: i, head: i - 1 };
  }
  return phrase;
}

/** "in a statement": tells where it was said, not who said it. */
const ASIDE =
  /^(?:statement|interview|email|e-mail|call|report|note|release|post|blog|conference|briefing|letter|tweet|filing|phone|telephone|week|month|year)$/;

export function coreEnd(sentence: Sentence, from: number, limit: number): number {
  const { tokens } = sentence;
  let at = from;
  while (at < limit) {
    const token = tokens[at]!;
    const kind = wordClass(token);
    if (at > from && startsDate(sentence, at) && tokens[at + 1]?.lower !== "'s") return at;
    if (kind === 'PRONOUN' && !isInitial(tokens, at)) return at === from ? at + 1 : at;
    if (at > from && isPastOfPhrase(tokens, at)) return at;
    if (
      kind === 'DETERMINER'
        ? at > from && wordClass(tokens[at - 1]!) !== 'DETERMINER'
        : kind === 'WORD'
          ? at > from && isPast(token)
          : kind !== 'PRONOUN' && !mayJoin(tokens, at)
    )
      return at;
    at++;
  }
  return at;
}

/** "raised" of "the group raised alarm": no participle, which a preposition would follow. */
function isPastOfPhrase(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    wordClass(tokens[at - 1]!) === 'WORD' &&
    ((/^\p{Ll}{2,}ed$/u.test(tokens[at]!.text) && wordClass(next) !== 'PREPOSITION') ||
      (tokens[at]!.lower === 'found' && next.lower === 'that'))
  );
}

/** Behind ", an analyst at X" and ", who runs Y": the comma that closes it, or the end. */
function appositionEnd(sentence: Sentence, to: number, limit: number): number {
  const { tokens } = sentence;
  if (textAt(tokens, to) !== ',' || !tokens[to + 1]) return to;
  const first = tokens[to + 1]!;
  const kind = wordClass(first);
  const explains = kind === 'DETERMINER' || kind === 'RELATIVE' || /^\d\d$/.test(first.text) || kind === 'WORD';
  if (!explains) return to;
  for (let i = to + 1; i < limit; i++) {
    const { text } = tokens[i]!;
    if ((text === ',' && !insideDate(sentence, i)) || /^[.“”";:—–]$/.test(text)) return text === '.' && i + 1 < tokens.length ? to : i;
    if (kind !== 'RELATIVE' && isFiniteAuxiliary(tokens[i]!) && !isPossessive(tokens, i)) return to;
  }
  return to;
}

/** "'s" of an owner rather than of "it's". */
export function isPossessive(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.lower === "'s" && at > 0 && !/^(?:it|he|she|that|there|who|what|here)$/.test(tokens[at - 1]!.lower);
}

/** First token of the time expression that ends right before token `end`, with its preposition; `end` when there is none. */
export function dateBefore(sentence: Sentence, end: number): number {
  if (end === 0 || sentence.dates.length === 0) return end;
  const { tokens } = sentence;
  if (isYearComma(tokens, end - 1) && tokens[end - 1]!.text === ',') return dateBefore(sentence, end - 1);
  const close = tokens[end - 1]!;
  const date = spanAt(sentence.dates, close.start);
  if (!date) return end;
  let at = end - 1;
  while (at > 0 && tokens[at - 1]!.start >= date.start) at--;
  while (at > 0 && /^(?:on|in|early|late|earlier|later|since|during|over|by|of|the|this)$/.test(tokens[at - 1]!.lower)) at--;
  return at;
}

/** The token behind the time expression that stands at token `at`; `at` itself when none does. */
export function behindDate({ tokens, dates }: Sentence, at: number): number {
  const date = tokens[at] ? spanAt(dates, tokens[at].start) : null;
  let to = at;
  while (date && to < tokens.length && tokens[to]!.start < date.end) to++;
  return to;
}

export function startsDate(sentence: Sentence, at: number): boolean {
  return spanAt(sentence.dates, sentence.tokens[at]!.start)?.start === sentence.tokens[at]!.start;
}

function insideDate(sentence: Sentence, at: number): boolean {
  return spanAt(sentence.dates, sentence.tokens[at]!.start) !== null || isYearComma(sentence.tokens, at);
}

/** "Sept. 26, 2021, in": the comma behind the year. */
function isYearComma(tokens: readonly Token[], at: number): boolean {
  return /^(?:19|20)\d\d$/.test(textAt(tokens, at - 1)) && textAt(tokens, at - 2) === ',';
}
