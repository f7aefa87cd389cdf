/** Who says what. One pass over the sentences; each quotation or report that the text attributes becomes one claim. */
import type { ClaimKind, ClaimModality } from '../../../schema/enums.js';
import type { Document, ExtractedClaim, Names, Quantity, Sentence, Span, Token } from '../types.js';
import { mentionsBySentence, type Speaker, speakerAfter, speakerBefore, speakerOf } from './claimant.js';
import { ATTRIBUTING_PHRASES, CUES, type Cue, DOCUMENT_CUES, DOCUMENTS, HEDGES, NOT_REPORTS } from './cues.js';

/** Words a quotation has at least, to be a statement and no label. */
const SHORTEST_QUOTE = 4;
/** A quotation that goes on without a new attribution belongs to the claim for so many sentences. */
const LONGEST_RUN = 6;
const LONGEST_EVIDENCE_WORDS = 45;

interface Attribution {
  speaker: Speaker;
  cue: Span & { text: string; base: string };
  modality: ClaimModality;
  /** What is said, beside the quotation: the clause behind or before the cue. */
  content: Span;
}

/**
 * Claims in the order of the text. `about` and `claimant.company` hold indexes into `names.entities`: the caller turns them into companies.
 */
export function extractClaims(document: Document, names: Names): ExtractedClaim[] {
  const mentions = mentionsBySentence(names);
  const claims: ExtractedClaim[] = [];
  let running: { claim: ExtractedClaim; lastSentence: number; speaker: Speaker } | null = null;
  const authors = new Map<string, Speaker>();
  let last: { speaker: Speaker; sentence: number } | null = null;
  for (const sentence of document.sentences) {
    const around = mentions.get(sentence.index) ?? [];
    noteAuthors(document, names, sentence, around, authors);
    const attribution = attribute(document, names, sentence, around);
    if (attribution) {
      attribution.speaker = antecedent(document, names, attribution.speaker, sentence, last, authors);
      last = { speaker: attribution.speaker, sentence: sentence.index };
      const claim = build(document, names, sentence, attribution);
      claims.push(claim);
      running = claim.quote === null ? null : { claim, lastSentence: sentence.index, speaker: attribution.speaker };
      continue;
    }
    const quoted = sentence.quotes.filter((quote) => wordsIn(document.text, quote) >= 2);
    const share = quoted.reduce((sum, quote) => sum + quote.end - quote.start, 0) / (sentence.end - sentence.start);
    if (quoted.length === 0 || share < 0.6) continue;
    if (running && sentence.index - running.lastSentence <= 1 && sentence.index - firstSentence(document, running.claim) <= LONGEST_RUN) {
      running.claim.quote = `${running.claim.quote} ${textOf(document.text, quoted)}`;
      running.lastSentence = sentence.index;
    }
  }
  return claims;
}

/** Who wrote "the report": "Canalys has published a report", "a survey by Edmunds", "Ozy’s lawsuit". */
function noteAuthors(
  document: Document,
  names: Names,
  sentence: Sentence,
  mentions: Parameters<typeof speakerBefore>[3],
  authors: Map<string, Speaker>,
): void {
  const bodies = mentions.filter(
    (mention) => mention.form === 'NAME' && /^(?:COMPANY|ORGANIZATION|PERSON)$/.test(names.entities[mention.entity]!.kind),
  );
  for (const token of sentence.tokens) {
    if (!DOCUMENTS.has(token.lower)) continue;
    const owner = bodies.find((mention) => {
      if (mention.end <= token.start) return AUTHOR_BEFORE.test(document.text.slice(mention.end, token.start));
      return AUTHOR_AFTER.test(document.text.slice(token.end, mention.start));
    });
    if (owner) authors.set(token.lower, speakerOf(names, owner));
  }
}

const AUTHOR_BEFORE =
  /^(?:['’]s?\s(?:\p{L}+\s){0,3}|\s(?:has\s|have\s|had\s)?(?:wrote|written|published|released|issued|filed|produced|posted|conducted|commissioned|put out)\s(?:an?|the|its|his|her|their|this)\s(?:[\p{L}-]+\s){0,3})$/u;
const AUTHOR_AFTER = /^\s(?:filed\s|published\s|released\s|conducted\s|issued\s)?(?:by|from)\s(?:the\s|(?:[\p{Ll}-]+\s){0,4})?$/u;

/** "It", "he", "the report": the one who spoke last, or wrote it, rather than whoever was named within what was said. */
function antecedent(
  document: Document,
  names: Names,
  speaker: Speaker,
  sentence: Sentence,
  last: { speaker: Speaker; sentence: number } | null,
  authors: ReadonlyMap<string, Speaker>,
): Speaker {
  const words = document.text.slice(speaker.start, speaker.end);
  const noun = words.split(/\s+/).at(-1)!.toLowerCase();
  if (speaker.agent.kind === 'DOCUMENT' && /^(?:the|this|that|its|in)\b/i.test(words))
    return at(speaker, authors.get(noun) ?? authors.get(SAME_DOCUMENT.get(noun) ?? ''));
  if (!last || sentence.index - last.sentence > 3) return speaker;
  const pronoun = /^(?:he|she)$/i.test(words) ? 'PERSON' : /^it$/i.test(words) ? 'BODY' : null;
  if (pronoun === null) return speaker;
  const { agent } = last.speaker;
  if (pronoun === 'PERSON' ? agent.kind !== 'PERSON' : agent.kind === 'PERSON' || agent.kind === 'GROUP') return speaker;
  const since = names.mentions.some(
    (mention) =>
      mention.form === 'NAME' &&
      mention.sentence > last.sentence &&
      mention.start < speaker.start &&
      (names.entities[mention.entity]!.kind === 'PERSON') === (pronoun === 'PERSON') &&
      mention.start - document.sentences[mention.sentence]!.start < 40 &&
      !document.quotations.some((quote) => mention.start >= quote.start && mention.end <= quote.end),
  );
  return since ? speaker : at(speaker, last.speaker);
}

const SAME_DOCUMENT: ReadonlyMap<string, string> = new Map([
  ['suit', 'lawsuit'],
  ['lawsuit', 'suit'],
  ['study', 'report'],
  ['research', 'report'],
  ['report', 'study'],
  ['complaint', 'lawsuit'],
  ['poll', 'survey'],
  ['survey', 'poll'],
]);

const at = (place: Span, speaker: Speaker | undefined): Speaker =>
  speaker ? { ...speaker, start: place.start, end: place.end } : (place as Speaker);

function firstSentence(document: Document, claim: ExtractedClaim): number {
  return document.sentences.find((sentence) => sentence.end >= claim.evidence.start)?.index ?? 0;
}

function attribute(
  document: Document,
  names: Names,
  sentence: Sentence,
  mentions: Parameters<typeof speakerBefore>[3],
): Attribution | null {
  const { tokens } = sentence;
  const candidates: Attribution[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (insideQuote(sentence, tokens[i]!)) continue;
    const phrase = ATTRIBUTING_PHRASES.find((words) => words.every((word, offset) => tokens[i + offset]?.lower === word));
    if (phrase) {
      const speaker = speakerAfter(document, names, sentence, mentions, i + phrase.length);
      if (speaker) candidates.push(byPhrase(document, sentence, i, phrase.length, speaker));
      continue;
    }
    const found = byVerb(document, names, sentence, mentions, i);
    if (found) candidates.push(found);
  }
  // What is reported within a report is part of what the outer one says: "Lawyers allege that Smith wrote …".
  const outer = candidates.filter(
    (inner) =>
      !candidates.some(
        (other) =>
          other !== inner &&
          other.cue.end <= inner.cue.start &&
          other.content.start <= inner.cue.start &&
          other.content.end >= inner.cue.end,
      ),
  );
  return outer.length === 0 ? null : outer.reduce((best, next) => (worth(sentence, next) > worth(sentence, best) ? next : best));
}

/** A cue beside a quotation before one of reported speech, the main clause before its parts. */
function worth(sentence: Sentence, { cue, speaker, content }: Attribution): number {
  const nearQuote = sentence.quotes.some((quote) => Math.min(Math.abs(quote.end - cue.start), Math.abs(quote.start - cue.end)) < 60);
  return (
    (nearQuote ? 2 : 0) +
    (speaker.entity !== null ? 0.5 : 0) +
    (/^(?:said|says|told|according)/.test(cue.base) ? 0.5 : 0) +
    Math.min(content.end - content.start, 200) / 400
  );
}

function byPhrase(document: Document, sentence: Sentence, at: number, length: number, speaker: Speaker): Attribution {
  const { tokens } = sentence;
  const [first, last] = [tokens[at]!, tokens[at + length - 1]!];
  const after = { start: Math.min(speaker.end + 1, sentence.end), end: sentence.end };
  const before = { start: sentence.start, end: first.start };
  const content = before.end - before.start >= after.end - after.start ? before : after;
  return {
    speaker,
    cue: { text: document.text.slice(first.start, last.end), base: 'according', start: first.start, end: last.end },
    modality: 'ASSERTED',
    content,
  };
}

function byVerb(
  document: Document,
  names: Names,
  sentence: Sentence,
  mentions: Parameters<typeof speakerBefore>[3],
  at: number,
): Attribution | null {
  const { tokens } = sentence;
  const verb = tokens[at]!;
  const cue = CUES.get(verb.lower);
  if (!cue || isNoun(tokens, at) || isNegated(tokens, at)) return null;
  const passive = /^(?:was|were|been|being|is|are)$/.test(tokens[at - 1]?.lower ?? '') && !/^(?:saying|telling)$/.test(verb.lower);
  const quoteNear = sentence.quotes.some(
    (quote) => Math.abs(quote.end - verb.start) < 50 || (quote.start >= verb.end && quote.start - verb.end < 90),
  );
  const opensClause = followsClause(tokens, at, cue);
  const inverted = quoteBefore(document.text, sentence, verb) || commaBefore(tokens, at);
  if (cue.frame === 'QUOTE' && !quoteNear) return null;
  if (passive || (tokens[at - 1]?.lower === 'as' && tokens[at + 1]?.lower === 'by'))
    return passiveClaim(document, names, sentence, mentions, at);
  const closed =
    !quoteBefore(document.text, sentence, verb) && commaBefore(tokens, at) ? speakerBefore(document, names, sentence, mentions, at) : null;
  const speaker =
    (closed?.agent.kind === 'PERSON' ? closed : null) ??
    (inverted && !nameBefore(tokens, at) ? speakerAfter(document, names, sentence, mentions, at + 1) : null) ??
    speakerBefore(document, names, sentence, mentions, at) ??
    (inverted ? speakerAfter(document, names, sentence, mentions, at + 1) : null);
  if (!speaker) return null;
  if (
    (verb.lower === 'show' || verb.lower === 'shows' || verb.lower === 'showed' || verb.lower === 'found' || verb.lower === 'finds') &&
    speaker.agent.kind === 'PERSON'
  )
    return null;
  if (DOCUMENT_CUES.has(verb.lower) && speaker.agent.kind === 'DOCUMENT' && !opensClause && !quoteNear) return null;
  const trails = inverted || (speaker.end <= verb.start && commaBeforeSpeaker(document.text, sentence, speaker));
  if (!quoteNear && !opensClause && !trails) return null;
  if (
    NOT_REPORTS.some((pattern) =>
      pattern.test(document.text.slice(Math.max(sentence.start, verb.start - 30), Math.min(sentence.end, verb.end + 30))),
    )
  )
    return null;
  const content =
    trails && !opensClause ? { start: sentence.start, end: Math.min(verb.start, speaker.start) } : { start: verb.end, end: sentence.end };
  return {
    speaker,
    cue: { text: cueText(document.text, tokens, at), base: verb.lower, start: verb.start, end: verb.end },
    modality: cue.modality,
    content,
  };
}

/** "was accused of …": who accuses stands behind "by", and is unnamed else. */
function passiveClaim(
  document: Document,
  names: Names,
  sentence: Sentence,
  mentions: Parameters<typeof speakerBefore>[3],
  at: number,
): Attribution | null {
  const { tokens } = sentence;
  const by = tokens.findIndex((token, i) => i > at && i < at + 6 && token.lower === 'by');
  const speaker = by > 0 ? speakerAfter(document, names, sentence, mentions, by + 1) : null;
  if (!speaker) return null;
  const verb = tokens[at]!;
  return {
    speaker,
    cue: { text: verb.text, base: verb.lower, start: verb.start, end: verb.end },
    modality: CUES.get(verb.lower)!.modality,
    content: { start: sentence.start, end: sentence.end },
  };
}

/** "the report", "a claim", "his statement": the word is a noun here. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  const after = tokens[at + 1]?.lower ?? '';
  if (/^(?:the|a|an|this|that|these|those|his|her|its|their|of|no|any|some|new|earlier|recent|annual|'s|to)$/.test(before))
    return before !== 'that';
  return (
    /^(?:from|by|of)$/.test(after) &&
    /s$|^(?:report|claim|plan|project|forecast|estimate|hope|promise|post|note|comment|tweet)$/.test(tokens[at]!.lower) &&
    !/^(?:says|tells)$/.test(tokens[at]!.lower)
  );
}

function isNegated(tokens: readonly Token[], at: number): boolean {
  return /^(?:not|n't|never)$/.test(tokens[at - 1]?.lower ?? '') || /n't$/.test(tokens[at - 1]?.lower ?? '');
}

/** "said that …", "says it will …", "told Reuters the …", "warn about …", "denied having …": see `Frame`. */
function followsClause(tokens: readonly Token[], at: number, { base, frame }: Cue): boolean {
  let next = at + 1;
  if (base === 'tell')
    while (next < Math.min(tokens.length, at + 8) && !/^(?:that|it|he|she|they|the|we|in|,)$/.test(tokens[next]!.lower)) next++;
  const first = tokens[next]?.lower ?? '';
  if (first === 'that' || first === ':' || first === 'how' || first === 'whether') return frame !== 'QUOTE';
  switch (frame) {
    case 'CLAUSE':
      return hasFiniteVerb(tokens, next, FINITE, 16) || (base !== 'say' && first === 'to');
    case 'STATED':
      return hasFiniteVerb(tokens, next, PLAINLY_FINITE, 9) || (base === 'announce' && /^plans?$/.test(first));
    case 'TOPIC':
      return /^(?:of|about|against)$/.test(first) || hasFiniteVerb(tokens, next, FINITE, 16);
    case 'OBJECT':
      return /[\p{L}\p{N}$€£]/u.test(first) && !/^(?:for|in|on|by|with|to\b.*comment)$/.test(first);
    case 'CHARGE':
      return tokens.slice(at, at + 12).some((token) => token.lower === 'of');
    default:
      return false;
  }
}

const FINITE =
  /^(?:is|are|was|were|will|would|has|have|had|can|could|may|might|must|should|does|do|did|'s|won't|isn't|wasn't|doesn't|don't|didn't|wouldn't|can't)$|(?:ed|s)$/;

const PLAINLY_FINITE = /^(?:is|are|was|were|will|would|has|have|had|can|could|may|might|must|should|'s|won't|isn't|wasn't)$/;

/** Some word on, a subject meets a verb: what follows is a clause. */
function hasFiniteVerb(tokens: readonly Token[], from: number, finite: RegExp, within: number): boolean {
  if (/^(?:,|\.|”|")$/.test(tokens[from]?.text ?? '.')) return false;
  for (let i = from + 1; i < Math.min(from + within, tokens.length); i++)
    if (finite.test(tokens[i]!.lower) && /\p{L}/u.test(tokens[i]!.text)) return true;
  return false;
}

function insideQuote(sentence: Sentence, token: Token): boolean {
  return sentence.quotes.some((quote) => token.start >= quote.start && token.end <= quote.end);
}

/** “…,” said X */
function quoteBefore(text: string, sentence: Sentence, verb: Token): boolean {
  return sentence.quotes.some((quote) => quote.end < verb.start && /^[”"’'»,.\s]*$/.test(text.slice(quote.end, verb.start)));
}

/** …, said X */
function commaBefore(tokens: readonly Token[], at: number): boolean {
  return /^[,”"]$/.test(tokens[at - 1]?.text ?? '') && /^(?:said|says|say|according|wrote|added|explained|noted)$/.test(tokens[at]!.lower);
}

function nameBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && /^\p{L}/u.test(before.text);
}

/** …, X said */
function commaBeforeSpeaker(text: string, sentence: Sentence, speaker: Span): boolean {
  const before = text
    .slice(sentence.start, speaker.start)
    .replace(/(?:^|\s)(?:\p{L}+\s){0,6}$/u, '')
    .trimEnd();
  return /[,”"]$/.test(text.slice(sentence.start, speaker.start).trimEnd()) || (/[,”"]$/.test(before) && before.length > 20);
}

function cueText(text: string, tokens: readonly Token[], at: number): string {
  const next = tokens[at + 1];
  const verb = tokens[at]!;
  if (next && /^(?:refer|point|warn)/.test(verb.lower) && /^(?:to|out|of|about)$/.test(next.lower)) return text.slice(verb.start, next.end);
  return verb.text;
}

function build(document: Document, names: Names, sentence: Sentence, { speaker, cue, modality, content }: Attribution): ExtractedClaim {
  const { text } = document;
  const quotes = sentence.quotes.filter((quote) => wordsIn(text, quote) > 0);
  const said = quotes.filter((quote) => wordsIn(text, quote) >= (quotes.length === 1 && isLabel(text, quote, cue) ? SHORTEST_QUOTE : 1));
  const outside = outsideWords(text, content, quotes);
  const kind: ClaimKind = said.length === 0 ? 'INDIRECT' : outside <= 3 ? 'DIRECT' : 'MIXED';
  const leading = leadingQuote(document, sentence);
  const evidence = evidenceSpan(sentence, speaker, cue, content);
  const quantity = mainQuantity(sentence, content, quotes);
  return {
    claimant: speaker.agent,
    kind,
    modality,
    hedged: isHedged(sentence, content),
    cue: cue.text,
    quote: kind === 'INDIRECT' ? null : `${leading}${textOf(text, said)}`,
    text: readable(text, sentence, content, kind, said),
    about: aboutOf(names, sentence, speaker),
    quantity,
    claimedOn: sentence.dates.find((date) => date.from === date.to && Math.abs(date.start - cue.end) < 40)?.from ?? null,
    evidence,
    confidence: confidenceOf(kind, speaker, cue.base),
  };
}

/** Words of this quotation that stand in the sentences before: “We have no moat. And neither does OpenAI,” it said. */
function leadingQuote({ text, quotations, sentences }: Document, sentence: Sentence): string {
  const first = sentence.quotes[0];
  const whole = first && quotations.find((quotation) => quotation.start < sentence.start && quotation.end >= first.end);
  if (!first || !whole || first.start !== sentence.start) return '';
  const from = sentences.find((each) => each.end > whole.start);
  return from && sentence.index - from.index <= LONGEST_RUN
    ? `${text.slice(whole.start, sentence.start).trim().replace(/\s+/g, ' ')} `
    : '';
}

/** A quoted word or two beside "called" and the like are what is said; elsewhere they are a name or a wink. */
function isLabel(text: string, quote: Span, cue: { base: string }): boolean {
  return wordsIn(text, quote) < 3 && CUES.get(cue.base)?.frame !== 'QUOTE';
}

function outsideWords(text: string, content: Span, quotes: readonly Span[]): number {
  let left = text.slice(content.start, content.end);
  for (const quote of [...quotes].reverse()) {
    const [from, to] = [Math.max(quote.start, content.start) - content.start, Math.min(quote.end, content.end) - content.start];
    if (to > from) left = left.slice(0, from) + left.slice(to);
  }
  return (left.match(/[\p{L}\p{N}]+/gu) ?? []).length;
}

/** The sentence; of a very long one, the clause around the attribution. */
function evidenceSpan(sentence: Sentence, speaker: Span, cue: Span, content: Span): Span {
  const { tokens } = sentence;
  if (tokens.filter((token) => /[\p{L}\p{N}]/u.test(token.text)).length <= LONGEST_EVIDENCE_WORDS)
    return { start: sentence.start, end: sentence.end };
  const start = Math.min(speaker.start, cue.start, content.start);
  const from = tokens.findIndex((token) => token.end > start);
  const to = Math.min(tokens.length, from + LONGEST_EVIDENCE_WORDS);
  const covers = tokens[to - 1]!.end >= Math.max(cue.end, speaker.end);
  if (covers) return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
  const cueAt = tokens.findIndex((token) => token.end >= Math.max(cue.end, speaker.end));
  return { start: tokens[Math.max(0, cueAt - LONGEST_EVIDENCE_WORDS + 1)]!.start, end: tokens[cueAt]!.end };
}

const RANK = (quantity: Quantity): number =>
  quantity.unit === null ? 0 : /^[A-Z]{3}$/.test(quantity.unit) ? 3 : quantity.unit === 'PERCENT' ? 2 : 1;

function mainQuantity(sentence: Sentence, content: Span, quotes: readonly Span[]): Quantity | null {
  const within = sentence.quantities.filter(
    ({ start, end }) => (start >= content.start && end <= content.end) || quotes.some((quote) => start >= quote.start && end <= quote.end),
  );
  return within.reduce<Quantity | null>((best, next) => (best && RANK(best) >= RANK(next) ? best : next), null);
}

function isHedged(sentence: Sentence, content: Span): boolean {
  return (
    sentence.tokens.some((token) => token.start >= content.start && token.end <= content.end && HEDGES.has(token.lower)) ||
    sentence.quotes.some((quote) =>
      sentence.tokens.some((token) => token.start >= quote.start && token.end <= quote.end && HEDGES.has(token.lower)),
    )
  );
}

function aboutOf(names: Names, sentence: Sentence, speaker: Speaker): number[] {
  const companies = names.mentions
    .filter((mention) => mention.sentence === sentence.index && names.entities[mention.entity]!.kind === 'COMPANY')
    .filter((mention) => mention.start < speaker.start || mention.start >= speaker.end)
    .map((mention) => mention.entity);
  if (companies.length > 0) return [...new Set(companies)];
  return speaker.agent.company === null ? [] : [speaker.agent.company];
}

function confidenceOf(kind: ClaimKind, speaker: Speaker, cue: string): number {
  const base = kind === 'DIRECT' ? 0.9 : kind === 'MIXED' ? 0.85 : 0.75;
  return Math.round((base + (speaker.entity === null ? -0.1 : 0) + (/^(?:said|says|told|according)/.test(cue) ? 0.05 : 0)) * 100) / 100;
}

/** The words said, without the attribution where that can be cut off. */
function readable(text: string, sentence: Sentence, content: Span, kind: ClaimKind, said: readonly Span[]): string {
  if (kind === 'DIRECT') return textOf(text, said);
  const cut = text
    .slice(content.start, content.end)
    .trim()
    .replace(/^(?:that|:|,)\s+/i, '')
    .replace(/[\s,;:]+$/, '')
    .replace(/\s+/g, ' ');
  return cut.split(' ').length >= 3 ? cut : text.slice(sentence.start, sentence.end);
}

const textOf = (text: string, spans: readonly Span[]): string =>
  spans
    .map(({ start, end }) => text.slice(start, end).trim())
    .join(' ')
    .replace(/\s+/g, ' ');

const wordsIn = (text: string, { start, end }: Span): number => (text.slice(start, end).match(/[\p{L}\p{N}]+/gu) ?? []).length;
