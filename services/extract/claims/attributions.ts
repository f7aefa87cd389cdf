/** Who says what in a sentence: every reporting verb, phrase and noun with its speaker and the passages of what is said. */
import type { ClaimModality } from '../../../schema/enums.js';
import { spanAt } from '../language/spans.js';
import { wordGate } from '../language/spellings.js';
import { indexWithin, itemAt, lowerAt, textAt } from '../language/tokens.js';
import { isFiniteAuxiliary, isPast, mayBeFinite, wordClass } from '../language/words.js';
import type { Sentence, Span, Token } from '../types.js';
import { noteDocument } from './authors.js';
import { speakerOf } from './claimant.js';
import { frontedBefore } from './complements.js';
import { contentOf, spanOf } from './content.js';
import { AS_PARTICIPLES, ATTRIBUTING_PHRASES, BODY_NOUNS, CUES, type Cue, DOCUMENTS, NEGATABLE, NOUN_CUES } from './cues.js';
import { endsName, isNoun, isReduced } from './homographs.js';
import { byColon } from './labels.js';
import { byNoun, OPINIONS } from './nouns.js';
import { behindDate, nounBefore, type Phrase, phraseAfter, phraseBefore, upTo } from './phrases.js';
import { type Reading, remember, type Speaker } from './reading.js';
import { isThinker, maySay } from './sayers.js';
import { settle } from './settle.js';
import { verbGroup } from './verb-group.js';

export interface Attribution {
  speaker: Speaker;
  /** `base`: the verb's base form; "according" for phrases, the noun for nouns. */
  cue: Span & { text: string; base: string };
  modality: ClaimModality;
  /** Passages of what is said, in order; empty when it follows in the next sentence: "Roe added:". */
  content: Span[];
  /** Part of what another attribution of the sentence reports. */
  nested: boolean;
  /** Where the attribution itself begins: its subject or its cue. */
  start: number;
  /** It has its subject from an earlier verb, or closes the sentence: what stands before it ends there. */
  closes: boolean;
}

/** Attributions that are looked at in one sentence: more are noise. */
const MOST = 24;

export function attributionsIn(reading: Reading, sentence: Sentence): Attribution[] {
  const { tokens } = sentence;
  const found: Attribution[] = [];
  for (let i = 0; i < tokens.length && found.length < MOST; i++) {
    const { start } = tokens[i]!;
    if (!MAY_ATTRIBUTE.opensAt(tokens[i]) || spanAt(sentence.quotes, start) || spanAt(sentence.quantities, start)) continue;
    const attribution = byPhrase(reading, sentence, i) ?? byVerb(reading, sentence, i, found) ?? byNoun(reading, sentence, i);
    if (!attribution) continue;
    found.push(attribution);
    remember(reading, attribution.speaker, sentence, attribution.cue.base);
    noteDocument(reading, tokens, i, attribution.speaker);
  }
  const blunt = found.length === 0 ? byColon(reading, sentence) : null;
  return blunt ? [blunt] : settle(sentence, found, reading.document.text);
}

/** Words that an attribution is found by: every other is passed over at one look. */
const MAY_ATTRIBUTE = wordGate([...CUES.keys(), ...NOUN_CUES.keys(), ...OPINIONS, 'according', 'in', 'as', 'per', 'back']);

/** "according to X", "as reported by X", "per X". */
function byPhrase(reading: Reading, sentence: Sentence, at: number): Attribution | null {
  const { tokens } = sentence;
  const words = ATTRIBUTING_PHRASES.find((phrase) => phrase.every((word, offset) => tokens[at + offset]?.lower === word));
  let length = words?.length ?? 0;
  if (!words) {
    const [word, next, joint] = [tokens[at]!.lower, tokens[at + 1], lowerAt(tokens, at + 2)];
    if (
      word === 'as' &&
      next &&
      AS_PARTICIPLES.has(next.lower) &&
      (joint === 'by' || (/^(?:in|on)$/.test(joint) && !FORESEEN.test(next.lower)))
    )
      length = 3;
    else if (word === 'per' && textAt(tokens, at - 1) === ',' && next && /^(?:\p{Lu}|the$|a$)/u.test(next.text)) length = 1;
    else return null;
  }
  const phrase = phraseAfter(sentence, at + length);
  if (!phrase) return null;
  const opens = at <= 1;
  const to = opens && (tokens[phrase.to]?.text !== ',' || holdsClause(tokens, phrase)) ? beforeComma(tokens, phrase) : phrase.to;
  const placed = upTo(phrase, to);
  const speaker = speakerOf(reading, sentence, placed);
  if (!speaker) return null;
  const [first, last] = [tokens[at]!, tokens[at + length - 1]!];
  const before = spanOf(sentence, 0, at);
  const after = spanOf(sentence, placed.to, tokens.length);
  return {
    speaker,
    cue: { text: reading.document.text.slice(first.start, last.end), base: 'according', start: first.start, end: last.end },
    modality: 'ASSERTED',
    content: [opens ? null : before, opens || tokens[placed.to]?.text === ',' ? after : null].filter((span) => span !== null),
    nested: false,
    start: first.start,
    closes: !opens,
  };
}

/** "as predicted in Kansas" tells where. */
const FORESEEN = /^(?:predicted|estimated|observed)$/;

/** "According to X, sales fell by 4%, …": what stands between the commas says something and explains nobody. */
function holdsClause(tokens: readonly Token[], phrase: Phrase): boolean {
  const comma = beforeComma(tokens, phrase);
  return !/^(?:who|which|whose)$/.test(lowerAt(tokens, comma + 1)) && tokens.slice(comma + 2, phrase.to).some(mayBeFinite);
}

/** "According to a survey by X, the firm …": what stands behind the comma is no apposition when it goes on to the end. */
function beforeComma(tokens: readonly Token[], { from, to }: Phrase): number {
  for (let i = from + 1; i < to; i++) if (tokens[i]!.text === ',') return i;
  return to;
}

function byVerb(reading: Reading, sentence: Sentence, at: number, found: readonly Attribution[]): Attribution | null {
  const { tokens } = sentence;
  const verb = tokens[at]!;
  const isBack = verb.lower === 'back' && HITS_BACK.has(lowerAt(tokens, at - 1));
  const cue = CUES.get(isBack ? 'retorted' : verb.lower);
  if (cue && verb.lower === 'saying' && lowerAt(tokens, at - 1) === 'as') return byQuoted(reading, sentence, at, cue);
  if (!cue || isNoun(tokens, at, cue, endsName(reading, sentence, at)) || (cue.base === 'continue' && tokens[at + 1]?.lower === 'to'))
    return null;
  if (cue.base === 'see' && lowerAt(tokens, at - 1) === 'to') return null;
  // "who asked not to be named"
  if (cue.base === 'ask' && tokens[at + 1]?.lower === 'not') return null;
  const group = verbGroup(sentence, isBack ? at - 1 : at);
  if (
    group.refused ||
    (group.modal && (!NEGATABLE.has(cue.base) || isAdvised(tokens, group.from, at))) ||
    (group.negated && !NEGATABLE.has(cue.base))
  )
    return null;
  if (
    group.passive ||
    isReduced(tokens, at, cue) ||
    (tokens[behindDate(sentence, at + 1)]?.lower === 'by' && /(?:ed|en|told)$/.test(verb.lower))
  )
    return byPassive(reading, sentence, at, cue);
  const { document } = reading;
  const { text } = document;
  let inverted = invertedSubject(sentence, at, text);
  const attached = verb.lower.endsWith('ing') && group.bare;
  let phrase =
    inverted ?? (group.shared ? null : attached ? attachedTo(sentence, group.subjectEnd) : phraseBefore(sentence, group.subjectEnd));
  let speaker = phrase ? speakerOf(reading, sentence, phrase) : group.shared ? sharedSubject(reading, sentence, at, found) : null;
  // "…,” its founder said last fall": what stands behind the verb is no speaker.
  if (!speaker && inverted && !group.shared) {
    inverted = null;
    phrase = phraseBefore(sentence, group.subjectEnd);
    speaker = phrase && speakerOf(reading, sentence, phrase);
  }
  // "sent a letter (to the board) saying": the sender says it.
  if (
    attached &&
    phrase &&
    !inverted &&
    (isDocument(sentence, phraseBefore(sentence, group.subjectEnd)) || isThing(sentence, phrase)) &&
    (speaker?.entity === null || speaker?.agent.kind !== 'PERSON')
  )
    speaker = sharedSubject(reading, sentence, at, found) ?? speaker;
  if (!speaker || !maySay(speaker, cue, document, verb.lower.endsWith('ing') && group.shared, tokens[at + 1]?.lower === 'that'))
    return null;
  const content = contentOf(sentence, at, cue, phrase, inverted !== null, text);
  if (!content) return null;
  const from = phrase ? Math.min(phrase.from, group.from) : group.from;
  return {
    speaker,
    cue: { text: cueText(text, tokens, at), base: cue.base, start: tokens[isBack ? at - 1 : at]!.start, end: verb.end },
    modality: isRejection(tokens, at, cue) ? 'DENIED' : cue.modality,
    content: content.spans,
    nested: false,
    start: tokens[inverted ? at : from]!.start,
    closes: group.shared || content.fronted,
  };
}

/** "fans should expect": told to, which they do not say. */
const isAdvised = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ lower }) => /^(?:should|must|can|may|might)$/.test(lower)) &&
  !tokens.slice(from, to).some((token) => wordClass(token) === 'NEGATION');

/** "Roe shot |back|:" */
const HITS_BACK: ReadonlySet<string> = new Set('hit hits shot shoots fired fires snapped snaps'.split(' '));

/** "“…,” he is quoted as saying", "Interfax quoted Roe as saying (that) …". */
function byQuoted(reading: Reading, sentence: Sentence, at: number, cue: Cue): Attribution | null {
  const { tokens } = sentence;
  const { text } = reading.document;
  const from = tokens.findLastIndex(({ lower }, i) => i < at - 1 && i >= at - 14 && /^(?:quoted|quotes|quoting|cited|citing)$/.test(lower));
  if (from < 1) return null;
  const isPassive = from === at - 2;
  const { subjectEnd } = verbGroup(sentence, from);
  const phrase = isPassive
    ? phraseBefore(sentence, subjectEnd)
    : { from: from + 1, to: at - 1, head: nounBefore(sentence, at - 1)?.head ?? at - 2 };
  const speaker = phrase && speakerOf(reading, sentence, phrase);
  if (!speaker) return null;
  const content = contentOf(sentence, at, cue, isPassive ? phrase : phraseBefore(sentence, subjectEnd), false, text);
  if (!content) return null;
  const verb = tokens[at]!;
  return {
    speaker,
    cue: { text: verb.text, base: cue.base, start: verb.start, end: verb.end },
    modality: cue.modality,
    content: content.spans,
    nested: false,
    start: tokens[isPassive ? phrase.from : from]!.start,
    closes: content.fronted,
  };
}

/** "The studio posted on X": at the head of a clause the first past form is its verb. */
function upToVerb({ tokens }: Sentence, phrase: Phrase | null): Phrase | null {
  if (!phrase) return null;
  for (let i = phrase.from + 1; i < phrase.to; i++) {
    if (
      /^\p{Ll}{2,}ed$/u.test(tokens[i]!.text) &&
      wordClass(tokens[i - 1]!) === 'WORD' &&
      wordClass(tokens[i + 1] ?? tokens[i]!) !== 'WORD' &&
      tokens[i + 1]?.lower !== 'by'
    )
      return { from: phrase.from, to: i, head: Math.min(phrase.head, i - 1) };
  }
  return phrase;
}

/** "a letter saying"; "Roe responded saying": the subject of the verb before. */
function attachedTo(sentence: Sentence, end: number): Phrase | null {
  const before = itemAt(sentence.tokens, end - 1);
  return before && CUES.has(before.lower) && /(?:ed|wrote)$/.test(before.lower)
    ? phraseBefore(sentence, verbGroup(sentence, end - 1).subjectEnd)
    : nounBefore(sentence, end);
}

/** "withdrew its offer last month citing": no one who says anything. */
const isThing = ({ tokens }: Sentence, { head }: Phrase): boolean =>
  tokens[head]!.text === tokens[head]!.lower && !BODY_NOUNS.has(tokens[head]!.lower) && !isThinker(tokens[head]!.lower);

const isDocument = ({ tokens }: Sentence, phrase: Phrase | null): boolean => phrase !== null && DOCUMENTS.has(tokens[phrase.head]!.lower);

/** "…,” said Jane Roe": the subject stands behind the verb, and what is said before it. */
function invertedSubject(sentence: Sentence, at: number, text: string): Phrase | null {
  const { tokens } = sentence;
  const fronted = frontedBefore(sentence, at, text);
  if (!fronted || /^(?:telling|told|tells|tell)$/.test(tokens[at]!.lower) || /ing$/.test(tokens[at]!.lower)) return null;
  const phrase = phraseAfter(sentence, at + 1);
  if (!phrase) return null;
  const next = tokens[phrase.to];
  const kind = next ? wordClass(next) : 'MARK';
  if (kind === 'AUXILIARY' || kind === 'WORD' || kind === 'DETERMINER' || kind === 'PRONOUN' || next?.lower === 'that') return null;
  if (wordClass(tokens[phrase.head]!) === 'PRONOUN' && kind !== 'MARK') return null;
  if (fronted.kind === 'QUOTE') return phrase;
  const own = tokens[at - 1]!.text === ',' ? phraseBefore(sentence, at) : null;
  const isSubject =
    own &&
    (own.from === 0 || (own.from === 1 && wordClass(tokens[0]!) !== 'PREPOSITION') || /^(?:,|that)$/.test(tokens[own.from - 1]!.lower)) &&
    !tokens.slice(own.from, own.head + 1).some(isVerb);
  return isSubject ? null : phrase;
}

const isVerb = (token: Token): boolean => isFiniteAuxiliary(token) || isPast(token) || /^\p{Ll}+ed$/u.test(token.text);

/** Whoever speaks, or heads the sentence, before "and said", "adding". */
function sharedSubject(reading: Reading, sentence: Sentence, at: number, found: readonly Attribution[]): Speaker | null {
  const { tokens } = sentence;
  const earlier = found.at(-1);
  if (earlier) return earlier.speaker;
  let from = at;
  while (from > 0 && !/^[(;]$/.test(tokens[from - 1]!.text)) from--;
  while (from < at) {
    const kind = wordClass(tokens[from]!);
    if (kind === 'PREPOSITION' || kind === 'SUBORDINATOR') {
      const comma = indexWithin(tokens, from + 1, from + 40, ({ text }) => text === ',');
      if (comma < 0 || comma >= at) return null;
      from = comma + 1;
    } else if (kind === 'ADVERB' || kind === 'CONJUNCTION' || kind === 'MARK') from++;
    else break;
  }
  const phrase = from < at ? upToVerb(sentence, phraseAfter(sentence, from)) : null;
  const speaker = phrase && phrase.to <= at ? speakerOf(reading, sentence, phrase) : null;
  // What heads a clause far from the verb is taken for its subject only when it is one that speaks.
  return speaker &&
    (speaker.agent.kind !== 'GROUP' ||
      isProperHead(tokens, phrase!.head) ||
      BODY_NOUNS.has(tokens[phrase!.head]!.lower) ||
      isThinker(tokens[phrase!.head]!.lower))
    ? speaker
    : null;
}

/** "Drew Doe" of a sentence's first words: a name, though nobody knows it. */
const isProperHead = (tokens: readonly Token[], head: number): boolean =>
  /^\p{Lu}/u.test(tokens[head]!.text) &&
  (head > 0 ? /^\p{Lu}/u.test(tokens[head - 1]!.text) : tokens[1]?.text === ',' && /^(?:an?|the)$/.test(lowerAt(tokens, 2)));

/** "was accused by X of …", "as told by X": who says it stands behind "by". */
function byPassive(reading: Reading, sentence: Sentence, at: number, cue: Cue): Attribution | null {
  const { tokens } = sentence;
  const by = indexWithin(tokens, at + 1, at + 7, ({ lower }) => lower === 'by');
  if (!PASSIVES.has(cue.base)) return null;
  const phrase = by > 0 ? phraseAfter(sentence, by + 1) : cue.base === 'tell' ? senderOf(sentence, at) : null;
  const speaker = phrase ? speakerOf(reading, sentence, phrase) : null;
  if (!phrase || !speaker || !maySay(speaker, cue, reading.document, false)) return null;
  const verb = tokens[at]!;
  const after = by > 0 ? phrase.to : at + 1;
  return {
    speaker,
    cue: { text: verb.text, base: cue.base, start: verb.start, end: verb.end },
    modality: cue.modality,
    content: [(cue.base === 'tell' ? spanOf(sentence, after, tokens.length) : null) ?? { start: sentence.start, end: sentence.end }],
    nested: false,
    start: verb.start,
    closes: false,
  };
}

/** Verbs whose passive reports: "was told by X that", "was accused by X of", "described by X as". */
const PASSIVES: ReadonlySet<string> = new Set(
  'tell inform warn remind assure advise accuse blame fault describe call label brand characterize characterise dub liken criticize criticise slam blast condemn denounce praise hail mock'.split(
    ' ',
  ),
);

/** "In an email sent by Jane Roe, employees were told": the sender. */
function senderOf(sentence: Sentence, at: number): Phrase | null {
  const { tokens } = sentence;
  if (tokens[0]?.lower !== 'in') return null;
  const by = indexWithin(tokens, 2, Math.min(at, 12), ({ lower }) => lower === 'by' || lower === 'from');
  const phrase = by > 0 ? phraseAfter(sentence, by + 1) : null;
  return phrase && upTo(phrase, Math.min(phrase.to, beforeComma(tokens, phrase)));
}

/** "slammed the claims": one who condemns what is said denies it. */
function isRejection(tokens: readonly Token[], at: number, { frames, modality }: Cue): boolean {
  if (!frames.has('OBJECT') || modality !== 'ASSERTED') return false;
  return tokens.slice(at + 1, at + 4).some((token) => /^(?:claims?|allegations?|accusations?|rumou?rs?)$/.test(token.lower));
}

function cueText(text: string, tokens: readonly Token[], at: number): string {
  const next = tokens[at + 1];
  const verb = tokens[at]!;
  if (verb.lower === 'back') return text.slice(tokens[at - 1]!.start, verb.end);
  if (next && /^(?:to|out)$/.test(next.lower) && /^(?:refer|point|liken)/.test(verb.lower)) return text.slice(verb.start, next.end);
  return verb.text;
}
