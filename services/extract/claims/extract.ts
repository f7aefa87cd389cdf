/** Claims of an article: each sentence or group of quotations that the text attributes to one claimant. */
import type { ClaimKind, ClaimModality } from '../../../schema/enums.js';
import { firstEndingAfter } from '../language/spans.js';
import { wordGate } from '../language/spellings.js';
import type { Document, ExtractedClaim, Names, Sentence, Span } from '../types.js';
import { CUES, HEDGES } from './cues.js';
import { mainFigure } from './figure.js';
import { type Reported, readAttributions, wordsIn } from './read.js';
import { wording } from './wording.js';

const LONGEST_EVIDENCE_WORDS = 40;
/** Fewer words of evidence take in the sentence behind: "Roe added:". */
const SHORTEST_EVIDENCE_WORDS = 6;
/** Share of the words outside the quotation marks up to which a claim is all quotation. */
const STRAY = 0.08;

/**
 * Claims in the order of the text. `about` and `claimant.company` hold indexes into `names.entities`: the caller turns them into companies.
 */
export function extractClaims(document: Document, names: Names): ExtractedClaim[] {
  const outer = readAttributions(document, names).filter((attribution) => !attribution.nested && isStatement(document, attribution));
  const inSentence = new Map<Sentence, number>();
  for (const { sentence } of outer) inSentence.set(sentence, (inSentence.get(sentence) ?? 0) + 1);
  return groupBySpeaker(outer).map((group) => build(document, names, group, inSentence.get(group[0]!.sentence)! > group.length));
}

/** Scare quotes and bare labels state nothing: "what it calls a “family plan”". */
function isStatement(document: Document, { cue, content, sentence, start }: Reported): boolean {
  const words = content.reduce((sum, span) => sum + wordsIn(document.text, span), 0);
  if (cue.base === 'label') return words >= 4;
  const cueFrames = CUES.get(cue.text.toLowerCase().split(' ')[0]!)?.frames;
  if (words < 2 && !cueFrames?.has('DENIAL') && !sentence.quantities.some(({ start }) => start >= content[0]!.start)) return false;
  const before = document.text.slice(sentence.start, start).trimEnd();
  if (NO_COMMENT.test(content.map((span) => document.text.slice(span.start, Math.min(span.end, span.start + 200))).join(' '))) return false;
  const bare = content.length === 1 && /^\s*[“"‘]/.test(document.text.slice(cue.end, cue.end + 3));
  if (
    cueFrames?.has('LABEL') &&
    bare &&
    words < 5 &&
    !/\b(?:which|who|it|them|him|her)$/i.test(before) &&
    !/^as\b/i.test(document.text.slice(content[0]!.start, content[0]!.end))
  )
    return false;
  return !(cueFrames?.has('LABEL') && words < 7 && /\b(?:what|as|so)$/i.test(before));
}

/** Words about words: nothing of the matter is said. */
const NO_COMMENT =
  /(?:(?:\bnot|n['’]t|\bdeclin\w+ to|\brefus\w+ to) (?:immediately )?(?:comment|discuss)|\bno comment|\brequests? for comment)\b/i;

/** Attributions of one speaker in one sentence are one claim. */
function groupBySpeaker(attributions: readonly Reported[]): Reported[][] {
  const groups: Reported[][] = [];
  for (const attribution of attributions) {
    const last = groups.at(-1);
    const same = last?.find(
      (other) => other.sentence === attribution.sentence && other.speaker.agent.name === attribution.speaker.agent.name,
    );
    if (same) last!.push(attribution);
    else groups.push([attribution]);
  }
  return groups;
}

function build(document: Document, names: Names, group: readonly Reported[], amongOthers: boolean): ExtractedClaim {
  const { text } = document;
  const main = group[0]!;
  const { sentence, speaker, cue } = main;
  const content = union(group.flatMap((attribution) => attribution.content));
  const quotes = quotedWithin(document, content);
  const kind = kindOf(text, content, quotes);
  const modality = group.some((attribution) => attribution.modality === 'DENIED') ? 'DENIED' : main.modality;
  const evidence = evidenceOf(document, group, amongOthers);
  return {
    claimant: speaker.agent,
    kind,
    modality: modality === 'ASSERTED' ? modalityOf(text, quotes, content) : modality,
    hedged: isHedged(document, content),
    cue: cue.text,
    quote: kind === 'INDIRECT' ? null : textOf(text, quotes),
    text: wording(document, { group, content, quotes: kind === 'DIRECT' ? quotes : null, denied: modality === 'DENIED', evidence }),
    about: aboutOf(names, document, content, main),
    quantity: mainFigure(document, content),
    claimedOn: sentence.dates.find((date) => date.from === date.to && Math.abs(date.start - cue.end) < 40)?.from ?? null,
    evidence,
    confidence: confidenceOf(kind, main),
  };
}

/** In order, overlaps joined. */
function union(spans: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else joined.push({ start: span.start, end: span.end });
  }
  return joined;
}

/** What of the content stands in quotation marks; a single capitalised name or title does not count. */
function quotedWithin({ text, quotations }: Document, content: readonly Span[]): Span[] {
  return content.flatMap(({ start, end }) => {
    const found: Span[] = [];
    for (let i = firstEndingAfter(quotations, start); i < quotations.length && quotations[i]!.start < end; i++) {
      const quote = { start: Math.max(start, quotations[i]!.start), end: Math.min(end, quotations[i]!.end) };
      if (wordsIn(text, quote) > 0 && !isName(text, quote)) found.push(quote);
    }
    return found;
  });
}

/** “Full Self-Driving”, “Wolverine”: capitalised throughout, a name. */
function isName(text: string, quote: Span): boolean {
  const words = text.slice(quote.start, quote.end).match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  return (
    words.length <= 5 &&
    words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || /^(?:of|the|and|for|in|to|a)$/.test(word)) &&
    !/[.!?,]$/.test(text.slice(quote.start, quote.end))
  );
}

function kindOf(text: string, content: readonly Span[], quotes: readonly Span[]): ClaimKind {
  const quoted = quotes.reduce((sum, quote) => sum + wordsIn(text, quote), 0);
  if (quoted === 0) return 'INDIRECT';
  const total = content.reduce((sum, span) => sum + wordsIn(text, { start: afterThat(text, span), end: span.end }), 0);
  return total - quoted <= total * STRAY ? 'DIRECT' : 'MIXED';
}

const afterThat = (text: string, { start, end }: Span): number =>
  /^that\s/i.test(text.slice(start, Math.min(end, start + 5))) ? start + 5 : start;

/** Characters up to which a statement that something is untrue says nothing else. */
const SHORT = 120;
const CONTRADICTION =
  /\b(?:not true|untrue|false|nonsense|baseless|unfounded|groundless|meritless|without merit|no truth|no such|no (?:plans?|talks|intention|evidence)|not for sale|inaccurate)\b/i;

/** “We expect …”, “we will …”: what is said of the future; "allegedly" of what is charged. */
function modalityOf(text: string, quotes: readonly Span[], content: readonly Span[]): ClaimModality {
  const words = textOf(text, quotes.length > 0 ? quotes : content).slice(0, 400);
  if (words.length < SHORT && CONTRADICTION.test(words)) return 'DENIED';
  if (
    /\b(?:we|I|it) (?:now |still )?(?:expects?|forecasts?|anticipates?|projects?)\b|\b(?:is|are) (?:expected|forecast|projected|likely) to\b/i.test(
      words,
    )
  )
    return 'FORECAST';
  return 'ASSERTED';
}

/** The sentence; of a very long one, or one that holds several claims, the part around the attribution. */
function evidenceOf(document: Document, group: readonly Reported[], amongOthers: boolean): Span {
  const { sentence } = group[0]!;
  const { text } = document;
  const start = Math.min(
    ...group.map((each) =>
      Math.min(each.start, each.speaker.start, each.cue.start, ...each.content.map((span) => Math.max(span.start, sentence.start))),
    ),
  );
  const end = Math.max(
    ...group.map((each) => Math.max(each.speaker.end, each.cue.end, ...each.content.map((span) => Math.min(span.end, sentence.end)))),
  );
  const whole = amongOthers ? { start, end } : { start: sentence.start, end: sentence.end };
  const words = wordsIn(text, whole);
  const ahead = group[0]!.content[0]!;
  if (ahead.end <= sentence.start || (words < SHORTEST_EVIDENCE_WORDS && ahead.start < sentence.start))
    return ending(document, { start: ahead.start, end: sentence.end });
  if (words < SHORTEST_EVIDENCE_WORDS && !amongOthers) {
    const next = document.sentences[sentence.index + 1];
    const longer = next && { start: whole.start, end: next.end };
    return longer && wordsIn(text, longer) <= LONGEST_EVIDENCE_WORDS ? longer : whole;
  }
  return words <= LONGEST_EVIDENCE_WORDS
    ? whole
    : around(
        sentence,
        whole,
        Math.min(...group.map((each) => Math.min(each.start, each.cue.start))),
        Math.max(group[0]!.cue.end, group[0]!.speaker.end),
      );
}

/** The last words of the span, as many as are allowed. */
function ending({ text }: Document, { start, end }: Span): Span {
  const words = [...text.slice(start, end).matchAll(/\S+/g)];
  const first = words[Math.max(0, words.length - LONGEST_EVIDENCE_WORDS)]!;
  return { start: start + first.index, end };
}

/** As many words of the span as are allowed, with the attribution among them. */
function around({ tokens }: Sentence, span: Span, from: number, to: number): Span {
  const within = tokens.filter((token) => token.start >= span.start && token.end <= span.end);
  const isWord = (position: number) => /[\p{L}\p{N}]/u.test(within[position]!.text);
  let first = Math.max(
    0,
    within.findIndex((token) => token.end > from),
  );
  let last = first;
  let words = 1;
  while (last + 1 < within.length && words < LONGEST_EVIDENCE_WORDS && (within[last]!.end < to || words < LONGEST_EVIDENCE_WORDS))
    words += isWord(++last) ? 1 : 0;
  while (first > 0 && words < LONGEST_EVIDENCE_WORDS) words += isWord(--first) ? 1 : 0;
  return { start: within[first]!.start, end: within[last]!.end };
}

function sentencesOf({ sentences }: Document, content: readonly Span[]): Sentence[] {
  const [first, last] = [content[0]!, content.at(-1)!];
  return sentences.slice(firstEndingAfter(sentences, first.start), firstEndingAfter(sentences, last.end - 1) + 1);
}

const HEDGED = wordGate(HEDGES);

function isHedged(document: Document, content: readonly Span[]): boolean {
  return sentencesOf(document, content).some(
    (sentence) =>
      HEDGED.opensAt(sentence) &&
      sentence.tokens.some((token) => HEDGED.opensAt(token) && content.some(({ start, end }) => token.start >= start && token.end <= end)),
  );
}

function aboutOf(names: Names, document: Document, content: readonly Span[], { speaker, sentence }: Reported): number[] {
  const [first, last] = [content[0]!, content.at(-1)!];
  const companies = new Set<number>();
  for (let i = firstEndingAfter(names.mentions, Math.min(first.start, sentence.start)); i < names.mentions.length; i++) {
    const mention = names.mentions[i]!;
    if (mention.start >= last.end) break;
    if (
      names.entities[mention.entity]!.kind === 'COMPANY' &&
      content.some(({ start, end }) => mention.start >= start && mention.end <= end)
    )
      companies.add(mention.entity);
  }
  const own = speaker.agent.company;
  if (own !== null && companies.size > 0 && /\b(?:[Ww]e|[Oo]ur|[Uu]s)\b/.test(textOf(document.text, content).slice(0, 2000)))
    companies.add(own);
  if (companies.size > 0) return [...companies];
  for (
    let i = firstEndingAfter(names.mentions, sentence.start);
    i < names.mentions.length && names.mentions[i]!.start < sentence.end;
    i++
  ) {
    const mention = names.mentions[i]!;
    if (names.entities[mention.entity]!.kind === 'COMPANY' && (mention.start < speaker.start || mention.start >= speaker.end))
      companies.add(mention.entity);
  }
  if (companies.size > 0) return [...companies];
  return own === null ? [] : [own];
}

function confidenceOf(kind: ClaimKind, { speaker, cue }: Reported): number {
  const base = kind === 'DIRECT' ? 0.9 : kind === 'MIXED' ? 0.85 : 0.75;
  return Math.round((base + (speaker.entity === null ? -0.1 : 0) + (/^(?:say|tell|according)$/.test(cue.base) ? 0.05 : 0)) * 100) / 100;
}

const textOf = (text: string, spans: readonly Span[]): string =>
  spans
    .map(({ start, end }) => text.slice(start, end).trim())
    .join(' ')
    .replace(/\s+/g, ' ');
