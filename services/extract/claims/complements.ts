/** What stands behind a reporting verb: where what is said begins, by the frames of the cue. */
import { firstEndingAfter } from '../language/spans.js';
import { indexWithin, lowerAt, textAt } from '../language/tokens.js';
import { isFiniteAuxiliary, mayBeFinite, wordClass } from '../language/words.js';
import type { Sentence, Span, Token } from '../types.js';
import { CUES, type Cue, PROPOSITIONS, TOPIC_PREPOSITIONS } from './cues.js';
import { behindDate, coreEnd, isPossessive, startsDate } from './phrases.js';

/** "responded to news that …": the news says it. */
const REACTIONS: ReadonlySet<string> = new Set(['respond', 'reply']);
/** Verbs whose first object is the one spoken to. */
const ADDRESSED = new Set(['tell', 'remind', 'inform', 'assure', 'warn', 'advise', 'caution', 'message', 'email', 'promise']);
/** Farthest that a quotation stands behind its verb, in characters. */
const REACH = 110;

/** Index of the token at which the reported clause, object or topic begins; null when none of the cue's frames is there. */
export function complementAfter(sentence: Sentence, at: number, cue: Cue): number | null {
  const { tokens } = sentence;
  const { frames, base } = cue;
  const particle = /^(?:out|in)$/.test(lowerAt(tokens, at + 1)) && /^(?:point|chime|weigh|spell|lay|single)$/.test(base) ? 1 : 0;
  const next = at + 1 + particle;
  const first = tokens[next];
  if (!first || /sel(?:f|ves)$/.test(first.lower) || (REACTIONS.has(base) && first.lower === 'to')) return null;
  if (first.text === ':') return next + 1 < tokens.length ? next + 1 : null;
  const behind = ADDRESSED.has(base) ? skipAddressee(sentence, next) : next;
  // "told customers to update their apps": an order.
  if (base === 'tell' && lowerAt(tokens, behind) === 'to') return null;
  const rest = skipAsides(sentence, behind);
  const opener = lowerAt(tokens, rest);
  // "explaining how to do it": instructions.
  if (opener === 'how' && tokens[rest + 1]?.lower === 'to') return null;
  if (frames.size > 0 && /^(?:that|how|whether|why)$/.test(opener) && rest < tokens.length - 1) return rest;
  if (base === 'tell' && opener === 'what') return rest;
  if (ADDRESSED.has(base)) {
    const that = indexWithin(tokens, rest, rest + 22, ({ lower }) => lower === 'that');
    if (that > 0 && !tokens.slice(rest, that).some((token) => isFiniteAuxiliary(token) || reports(token) || /^[;“"]$/.test(token.text)))
      return that;
  }
  // "claims to have invented it"
  if (base === 'claim' && first.lower === 'to') return next;
  if (frames.has('PROMISE') && /^(?:to|not)$/.test(first.lower)) return next;
  if (
    frames.has('CLAUSE') &&
    looksLikeClause(tokens, rest, 22, mayBeFinite) &&
    (rest === next || opensClause(tokens[rest]!)) &&
    !(opener === 'because' && tokens[rest + 1]?.lower === 'of')
  )
    return rest;
  if (frames.has('CLAUSE') && opensWithCircumstance(tokens, next)) return next;
  if (frames.has('CLAUSE') && rest !== next && wordClass(first) === 'ADVERB' && looksLikeClause(tokens, next, 22, mayBeFinite)) return next;
  if ((frames.has('STATED') || particle > 0) && looksLikeClause(tokens, rest, 10, isFiniteAuxiliary)) return rest;
  if (
    (base === 'announce' || base === 'reveal') &&
    opener !== 'no' &&
    hasWithin(tokens, rest, 3, ({ lower }) => lower === 'plan' || lower === 'plans')
  )
    return rest;
  if (
    frames.has('THAT') &&
    base !== 'share' &&
    base !== 'detail' &&
    opensClause(tokens[rest]) &&
    looksLikeClause(tokens, rest, 10, isFiniteAuxiliary)
  )
    return rest;
  const topic = frames.has('TOPIC')
    ? indexWithin(tokens, next, next + 4, ({ lower }) => TOPIC_PREPOSITIONS.get(base)?.has(lower) === true)
    : -1;
  if (
    topic === next ||
    (topic > next && startsDate(sentence, topic - 1)) ||
    (topic > next && /^(?:for|repeatedly|bitterly)$/.test(first.lower))
  )
    return topic + 1;
  if (frames.has('OBJECT') && opensObject(sentence, next, base)) return next;
  if (
    frames.has('DENIAL') &&
    opensObject(sentence, next, base) &&
    (base === 'deny' || hasWithin(tokens, next, 6, (token) => PROPOSITIONS.has(token.lower)))
  )
    return next;
  if (
    frames.has('CHARGE') &&
    hasWithin(tokens, next, 14, ({ lower }) => (base === 'accuse' ? lower === 'of' : lower === 'for' || lower === 'on'))
  )
    return next;
  if (base === 'call' && callsSo(sentence, next)) return next;
  if (
    base === 'call' &&
    hasWithin(tokens, next + 1, 12, ({ lower }) => lower === 'a' || lower === 'an') &&
    opensObject(sentence, next, base)
  )
    return next;
  if (
    frames.has('LABEL') &&
    base !== 'call' &&
    hasWithin(tokens, next, 14, ({ lower }) => lower === 'as' || (lower === 'to' && base !== 'refer'))
  )
    return next;
  if (
    frames.has('REQUEST') &&
    (base === 'demand' ? opensObject(sentence, next, base) : hasWithin(tokens, next, 12, ({ lower }) => lower === 'to'))
  )
    return next;
  if (base === 'call' && /^(?:for|on|upon)$/.test(first.lower) && tokens[next + 1]) return next + 1;
  if (base === 'rule' && first.lower === 'out' && tokens[next + 1]) return next + 1;
  if (
    base === 'put' &&
    hasWithin(tokens, next, 6, ({ lower }) => lower === 'at') &&
    tokens.slice(next + 1, next + 10).some(({ text }) => /^[\d$€£]/.test(text))
  )
    return next;
  if (base === 'blame' && tokens[at]!.lower === 'blaming' && opensObject(sentence, next, base)) return next;
  return null;
}

/** "Roe claims |after the date was set, Acme offered to settle|": a clause of time or condition, its comma, and what is said. */
function opensWithCircumstance(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:after|before|when|if|while|once|unless|until|because)$/.test(tokens[at]!.lower)) return false;
  const comma = indexWithin(tokens, at + 3, at + 22, ({ text }) => text === ',');
  return comma > 0 && tokens.slice(at + 2, comma).some(mayBeFinite) && looksLikeClause(tokens, comma + 1, 12, mayBeFinite);
}

/** "called it reckless", "called the promise hollow": an object, and what it is said to be. */
function callsSo({ tokens }: Sentence, at: number): boolean {
  const first = tokens[at]!;
  const isPronoun = /^(?:it|them|him)$/.test(first.lower) || (first.lower === 'her' && JUDGING.test(textAt(tokens, at + 1)));
  if (!isPronoun && wordClass(first) !== 'DETERMINER') return false;
  const end = indexWithin(tokens, at + 1, at + 8, (token) => wordClass(token) !== 'WORD');
  const last = tokens[(end < 0 ? Math.min(at + 8, tokens.length) : end) - 1]!;
  return end !== at + 1 && (isPronoun ? last !== first : end - at > 2 && JUDGING.test(last.text));
}

/** Adjectives that judge, by heart or by ending. */
const JUDGING =
  /^(?:absurd|bad|bizarre|brutal|crazy|cruel|dead|excellent|fair|false|good|great|hollow|illegal|immoral|inevitable|insane|necessary|overdue|safe|sad|stupid|unfair|unsafe|untrue|vital|weak|wrong)$|(?:[^l]able|ible|less|ful|ous|ting|sing|ling|ive|ial|tic|lous)$/;

/** Past dates, adverbs and "in a statement on Monday": where and when it was said. */
export function skipAsides(sentence: Sentence, from: number): number {
  const { tokens } = sentence;
  let at = from;
  while (at < tokens.length && at - from < 24) {
    const kind = wordClass(tokens[at]!);
    if (startsDate(sentence, at)) {
      at = behindDate(sentence, at);
      if (/^(?:morning|afternoon|evening|night)$/.test(lowerAt(tokens, at))) at++;
    } else if (kind === 'ADVERB') at++;
    else if (tokens[at]!.text === '(') {
      const close = indexWithin(tokens, at + 1, at + 10, ({ text }) => text === ')');
      if (close < 0) break;
      at = close + 1;
    } else if (kind === 'PREPOSITION' && !isRough(tokens, at))
      at = startsDate(sentence, at + 1 < tokens.length ? at + 1 : at) ? at + 1 : Math.max(coreEnd(sentence, at + 1, tokens.length), at + 1);
    else if (tokens[at]!.text === ',' && at > from && thatAfter(tokens, at) > 0) at = thatAfter(tokens, at);
    else break;
  }
  return at;
}

/** "about 40", "at least 60": no place or time. */
const isRough = (tokens: readonly Token[], at: number): boolean =>
  /^(?:least|most)$/.test(lowerAt(tokens, at + 1)) ||
  (/^(?:about|around|over|under|between)$/.test(tokens[at]!.lower) && /^\d/.test(textAt(tokens, at + 1)));

/** ", that" and ", Ohio, that": the conjunction behind the comma; 0 when it is not near. */
function thatAfter(tokens: readonly Token[], comma: number): number {
  if (tokens[comma + 1]?.lower === 'that') return comma + 1;
  const next = indexWithin(tokens, comma + 1, comma + 7, ({ text }) => text === ',');
  return next > 0 && tokens[next + 1]?.lower === 'that' && !tokens.slice(comma, next).some(isFiniteAuxiliary) ? next + 1 : 0;
}

/** "told Reuters", "told the board of the company": past whoever is spoken to. */
export function skipAddressee(sentence: Sentence, from: number): number {
  const { tokens } = sentence;
  const first = tokens[from];
  if (!first || first.lower === 'that') return from;
  if (wordClass(first) === 'PRONOUN') return /^(?:me|us|them|him|her|you)$/.test(first.lower) ? from + 1 : from;
  const end = coreEnd(sentence, from, Math.min(tokens.length, from + 12));
  if (end === from) return from;
  // "warned profits would fall": what follows is the clause itself.
  return tokens[end] && isFiniteAuxiliary(tokens[end]!) && !isPossessive(tokens, end) ? from : end;
}

const opensClause = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:DETERMINER|PRONOUN)$/.test(wordClass(token)) ||
    /^[\p{Lu}\p{N}$€£]/u.test(token.text) ||
    /^(?:there|if|while|because)$/.test(token.lower));

function looksLikeClause(tokens: readonly Token[], from: number, within: number, finite: (token: Token) => boolean): boolean {
  const first = tokens[from];
  if (!first || wordClass(first) === 'MARK' || wordClass(first) === 'CONJUNCTION') return false;
  if (wordClass(first) === 'PRONOUN' && first.lower !== 'it') return !/^(?:me|him|them|us)$/.test(first.lower);
  for (let i = from + 1; i < Math.min(from + within, tokens.length); i++) {
    const token = tokens[i]!;
    if (/^[;:]$/.test(token.text) || (token.text === ',' && finite === isFiniteAuxiliary)) return false;
    if (finite(token) && !isPossessive(tokens, i)) return true;
    if (wordClass(token) !== 'RELATIVE') continue;
    // "the success of the film, which cost millions, meant": the relative clause is passed over.
    const comma = tokens[i - 1]!.text === ',' ? indexWithin(tokens, i + 1, from + 30, ({ text }) => text === ',') : -1;
    return comma > 0 && tokens.slice(comma + 1, comma + 3).some(finite);
  }
  return false;
}

function opensObject(sentence: Sentence, at: number, base: string): boolean {
  const token = sentence.tokens[at];
  if (!token || startsDate(sentence, at)) return false;
  const kind = wordClass(token);
  if (kind === 'PRONOUN') return /^(?:it|them|him|her)$/.test(token.lower);
  if (base === 'expect' && token.lower === 'to') return true;
  return kind === 'DETERMINER' || (kind === 'WORD' && !/^(?:to|by)$/.test(token.lower)) || /^[“"]$/.test(token.text);
}

function hasWithin(tokens: readonly Token[], from: number, count: number, fits: (token: Token) => boolean): boolean {
  for (let i = from; i < Math.min(from + count, tokens.length); i++) {
    if (/^[;.“"]$/.test(tokens[i]!.text)) return false;
    if (fits(tokens[i]!)) return true;
  }
  return false;
}

/** A form of a reporting verb that no noun shares. */
const reports = ({ lower }: Token): boolean => CUES.has(lower) && /(?:ed|said|says|ing|wrote|told)$/.test(lower);

/** The quotation that the verb at `at` introduces: the next one, near, with no other reporting verb between. */
export function quoteAfter(sentence: Sentence, at: number): Span | null {
  const verb = sentence.tokens[at]!;
  const quote = sentence.quotes[firstEndingAfter(sentence.quotes, verb.end)];
  if (!quote || quote.start < verb.end || quote.start - verb.end > REACH) return null;
  for (let i = at + 1; i < sentence.tokens.length && sentence.tokens[i]!.start < quote.start; i++) {
    const { text } = sentence.tokens[i]!;
    if (/^[;.]$/.test(text) || reports(sentence.tokens[i]!)) return null;
  }
  return quote;
}

/** How what is said stands before token `at`: a quotation that closes there, a clause that a comma ends, or neither. */
export function frontedBefore(sentence: Sentence, at: number, text: string): { kind: 'QUOTE'; quote: Span } | { kind: 'CLAUSE' } | null {
  const { tokens, quotes } = sentence;
  const here = tokens[at];
  if (!here || at === 0) return null;
  const after = firstEndingAfter(quotes, here.start);
  const quote = quotes[after - 1];
  if (quote && here.start - quote.end < 8 && /^[”"'’»,.\s?!—–-]*$/.test(text.slice(quote.end, here.start))) return { kind: 'QUOTE', quote };
  if (!/^(?:,|—|–)$/.test(tokens[at - 1]!.text)) return null;
  if (at < 4) return null;
  // "In a post on the company's site, Roe said": an aside, no clause.
  if (
    wordClass(tokens[0]!) === 'PREPOSITION' &&
    !tokens
      .slice(1, Math.min(at - 1, 60))
      .some((token, i) => token.text === ',' || (isFiniteAuxiliary(token) && !isPossessive(tokens, i + 1)))
  )
    return null;
  // "Once the table is laid, dinner begins": a circumstance, and nothing said.
  if (
    /^(?:once|when|while|after|as|if|until|since|because)$/.test(tokens[0]!.lower) &&
    indexWithin(tokens, 1, at - 1, ({ text }) => text === ',') < 0
  )
    return null;
  for (let i = at - 2; i >= Math.max(0, at - 60); i--)
    if (mayBeFinite(tokens[i]!) && !isPossessive(tokens, i) && i > 0) return { kind: 'CLAUSE' };
  // "Women challenge the image of it, said Jane Roe": whatever stands there, nobody else says it.
  // "Acme set aside $3 million, it reported last week"
  const isPronoun = /^(?:it|he|she|they)$/.test(here.lower) && /ed$|said/.test(lowerAt(tokens, at + 1));
  return isPronoun || (/^(?:said|says)$/.test(here.lower) && /^\p{Lu}\p{Ll}/u.test(textAt(tokens, at + 1))) ? { kind: 'CLAUSE' } : null;
}
