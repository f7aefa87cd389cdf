/** Which passages of a sentence are what is said: before the verb, behind it, or both. */

import { indexWithin, lowerAt, textAt } from '../language/tokens.js';
import { wordClass } from '../language/words.js';
import type { Sentence, Span } from '../types.js';
import { complementAfter, frontedBefore, quoteAfter, skipAddressee, skipAsides } from './complements.js';
import { CUES, type Cue } from './cues.js';
import { type Phrase, startsDate } from './phrases.js';

/** The passages of what is said, and whether they stand before the verb; null when nothing is. */
export function contentOf(
  sentence: Sentence,
  at: number,
  cue: Cue,
  phrase: Phrase | null,
  inverted: boolean,
  text: string,
): { spans: Span[]; fronted: boolean } | null {
  const { tokens } = sentence;
  const head = inverted || !phrase ? at : phrase.from;
  const behind = inverted ? phrase!.to : at + 1;
  const foreseen = inverted ? null : foreseenBefore(sentence, at, cue, phrase);
  if (foreseen) return { spans: foreseen, fronted: false };
  const denied = inverted ? null : deniedBefore(sentence, at, cue, phrase);
  if (denied) return { spans: [denied], fronted: true };
  const front = frontedBefore(sentence, head, text);
  const aside = textAt(tokens, behind) === ',' && textAt(tokens, head - 1) === ',';
  const quote = quoteAfter(sentence, inverted ? phrase!.to - 1 : at);
  const whole = spanOf(sentence, 0, head);
  const start = inverted ? null : complementAfter(sentence, at, cue);
  // “Face the Nation,” Roe said the shootings …: a short quotation before is a title when a clause stands behind.
  const isTitle =
    front?.kind === 'QUOTE' && start !== null && front.quote.start > sentence.start + 1 && front.quote.end - front.quote.start < 40;
  if (front?.kind === 'QUOTE' && whole && !isTitle) {
    const first = sentence.quotes[0]!;
    const lead = text.slice(sentence.start, first.start).replace(/[“"'\s]+$/, '');
    const left = /(?:^|[,:—–])$/.test(lead) ? { start: Math.max(sentence.start, first.start - 1), end: whole.end } : whole;
    const goesOn = quote && goesOnTo(sentence, behind, quote);
    return { spans: goesOn ? [left, { start: quote.start, end: quote.end }] : [left], fronted: true };
  }
  if (start !== null) return { spans: [spanOf(sentence, start, tokens.length)!], fronted: false };
  if (quote && !inverted) {
    const labels =
      cue.frames.has('LABEL') || cue.frames.has('OBJECT') || cue.frames.has('CHARGE') || cue.frames.has('REQUEST') || cue.frames.size === 0;
    const gap = text.slice(tokens[at]!.end, quote.start);
    const introduced = labels ? !/^,\s*\p{L}/u.test(gap) : introduces(sentence, at, cue, quote, text);
    const from = labels && !/^[\s,:“"‘]*$/.test(gap) && !/[,:]\s*[“"‘]?$/.test(gap) ? tokens[at]!.end : quote.start - 1;
    // "The merger, Roe said, “was never about cost”."
    const begun = aside && whole && /^\p{Ll}/u.test(text[quote.start] ?? '') && /^(?:WORD|DETERMINER|PRONOUN)$/.test(wordClass(tokens[0]!));
    if (introduced) return { spans: [...(begun ? [whole] : []), { start: from, end: sentence.end }], fronted: false };
    if (!aside) return null;
  }
  // "“… sweet!” Roe shared on Instagram.": it stands in the sentence before.
  if (
    phrase &&
    !inverted &&
    phrase.from <= 1 &&
    endsReport(sentence, behind, cue) &&
    tokens.length - behind < 8 &&
    sentence.quotes.length === 0
  )
    return { spans: [], fronted: true };
  if (!cue.frames.has('CLAUSE') && !cue.frames.has('STATED') && !cue.frames.has('THAT')) return null;
  const as = phrase && !inverted ? lowerAt(tokens, phrase.from - 1) === 'as' : false;
  if (as) {
    const comma = indexWithin(tokens, at + 1, at + 30, (token) => token.text === ',');
    const span =
      phrase!.from <= 2 ? (comma > 0 ? spanOf(sentence, comma + 1, tokens.length) : null) : spanOf(sentence, 0, phrase!.from - 1);
    return span && { spans: [span], fronted: phrase!.from > 2 };
  }
  // "…, he wrote, ruling for Acme": what stands before a participle is not what it says.
  const trails = !phrase && tokens[at]!.lower.endsWith('ing');
  if (front && whole && !trails && endsReport(sentence, behind, cue)) {
    const rest =
      textAt(tokens, behind) === ',' && !CUES.has(lowerAt(tokens, behind + 1)) ? spanOf(sentence, behind + 1, tokens.length) : null;
    return { spans: rest && rest.end - rest.start > 12 ? [whole, rest] : [whole], fronted: true };
  }
  if (aside && tokens.length - behind > 4)
    return { spans: [whole, spanOf(sentence, behind + 1, tokens.length)].filter((span) => span !== null), fronted: false };
  const colon = indexWithin(tokens, at + 1, at + 40, (token) => token.text === ':');
  if (colon > 0 && colon + 4 < tokens.length && !inverted) return { spans: [spanOf(sentence, colon + 1, tokens.length)!], fronted: false };
  // "Roe added:" and "Roe said in a statement:": it follows in the next sentence.
  return tokens.at(-1)?.text === ':' ? { spans: [], fronted: false } : null;
}

/** "the 13,000 jobs that Acme promised in May", "$3 million that analysts had forecast": the figure before the relative pronoun, and what follows. */
function foreseenBefore(sentence: Sentence, at: number, { modality }: Cue, phrase: Phrase | null): Span[] | null {
  const { tokens } = sentence;
  const that = (phrase?.from ?? 0) - 1;
  if (modality !== 'FORECAST' || that < 1 || !/^(?:that|which)$/.test(tokens[that]!.lower)) return null;
  const figure = indexWithin(tokens, Math.max(0, that - 5), that, ({ text }) => /^[$€£]?\d/.test(text));
  if (figure < 0 || tokens.slice(figure, that).some((token) => /^[,;:]$/.test(token.text) || CUES.has(token.lower))) return null;
  const rest = spanOf(sentence, at + 1, tokens.length);
  return [spanOf(sentence, Math.max(0, figure - 1), that)!, ...(rest && rest.end - rest.start > 12 ? [rest] : [])];
}

/** "Roe is accused of theft, which he denies": what stands before the relative pronoun. */
function deniedBefore(sentence: Sentence, at: number, { frames }: Cue, phrase: Phrase | null): Span | null {
  const { tokens } = sentence;
  const which = (phrase?.from ?? 0) - 1;
  if (!frames.has('DENIAL') || which < 3 || tokens[which]!.lower !== 'which' || tokens[which - 1]!.text !== ',') return null;
  return at + 1 >= tokens.length || wordClass(tokens[at + 1]!) === 'MARK' ? spanOf(sentence, 0, which) : null;
}

/** "“…,” Roe told the board on Monday, “but …”": nothing but asides stand between the parts. */
function goesOnTo(sentence: Sentence, behind: number, quote: Span): boolean {
  const { tokens } = sentence;
  let at = skipAsides(sentence, skipAddressee(sentence, behind));
  while (at < tokens.length && tokens[at]!.start < quote.start && /^(?:[,:—–“"-]|but|and|''|')$/.test(tokens[at]!.lower)) at++;
  return tokens[at] !== undefined && tokens[at]!.start >= quote.start;
}

/** "said in a statement: “…": nothing but asides stand between the verb and the quotation. */
function introduces(sentence: Sentence, at: number, { base }: Cue, quote: Span, text: string): boolean {
  const { tokens } = sentence;
  const next = tokens[at + 1]!;
  const start = tokens[skipAsides(sentence, skipAddressee(sentence, at + 1))]?.start ?? quote.start;
  return (
    start >= quote.start - 3 ||
    /[,:]\s*[“"]$/.test(text.slice(tokens[at]!.end, quote.start)) ||
    next.start >= quote.start - 3 ||
    base === 'put'
  );
}

/** "…, Roe said on Monday.": no object stands behind the verb. */
function endsReport(sentence: Sentence, behind: number, { base }: Cue): boolean {
  const at = base === 'tell' || base === 'inform' ? skipAddressee(sentence, behind) : behind;
  const next = sentence.tokens[at];
  return !next || startsDate(sentence, at) || /^(?:MARK|PREPOSITION|ADVERB|SUBORDINATOR|CONJUNCTION)$/.test(wordClass(next));
}

/** Tokens as a span, without the marks at either end. */
export function spanOf(sentence: Sentence, from: number, to: number): Span | null {
  const { tokens } = sentence;
  let [first, last] = [from, to];
  while (first < last && /^[,;:—–]$/.test(tokens[first]!.text)) first++;
  while (last > first && /^[,;:—–]$/.test(tokens[last - 1]!.text)) last--;
  return first < last ? { start: tokens[first]!.start, end: tokens[last - 1]!.end } : null;
}
