/** Every place where the body names something: what the tagger finds, what the registry knows, and where either is repeated. */

import { beginsUpper, beginsWithDigit, hasLetterOrDigit, hasUpper } from '../language/letters.js';
import { itemAt, lowerAt, textAt } from '../language/tokens.js';
import type { Document, EntityKind, Sentence, Token } from '../types.js';
import { isByline, isCompanyByLooks, isPlainLegalSuffix, isTicker, opensAsCompany, type Placed, speaksAsCompany } from './evidence.js';
import { GazetteerKind } from './gazetteer.js';
import { stripLegalForm } from './kinds.js';
import { type Model, TAGGED_KINDS } from './model.js';
import { companyRegistry } from './registry.js';
import { tagNames } from './tagger.js';
import { COMPANY_TAILS, GOVERNING_NOUNS, LEGAL_SUFFIXES, PERSON_TITLES, PLACES, ROLE_WORDS, TRADES } from './vocabulary.js';
import { findZones } from './zones.js';

export interface NamedPlace {
  sentence: Sentence;
  /** Tokens, half-open. */
  from: number;
  to: number;
  text: string;
  /** The tagger's score of each of `TAGGED_KINDS` here; zeros where it saw no name. */
  scores: readonly number[];
}

const SILENT: readonly number[] = TAGGED_KINDS.map(() => 0);
/** What a known name, a legal form or a governing noun adds to the score of its kind. */
const EVIDENCE = 8;
const LONGEST_RUN = 6;
/** What stands before a name and is no part of it: "Rival Acme cut jobs", "Madrid-based Acme". */
const isLeading = ({ lower }: Token): boolean => LEADING.has(lower) || (lower.includes('-') && /-(?:based|listed)$/.test(lower));
/** "|33,000| Acme workers": no part of the name, as the numbers of 3M and 20th Century Fox are. */
const isAmount = ({ text }: Token): boolean => beginsWithDigit(text) && /^\d{1,3}(?:,\d{3})+$/.test(text);
const LEADING = new Set(['rival', 'rivals', 'meanwhile', 'separately', 'elsewhere', 'earlier', 'later']);

export function findNames(document: Document, model?: Model): NamedPlace[] {
  const { text } = document;
  const zones = findZones(document);
  const names: NamedPlace[] = [];
  const covered = new Array<Uint8Array | undefined>(document.sentences.length).fill(undefined);
  const add = (sentence: Sentence, from: number, to: number, scores: readonly number[]) => {
    const { tokens } = sentence;
    covered[sentence.index] ??= new Uint8Array(tokens.length);
    const cover = covered[sentence.index]!;
    if (to <= from || isTicker(tokens, from, to) || isByline(sentence, from, to) || isSite(tokens, from, to) || isCovered(cover, from, to))
      return;
    cover.fill(1, from, to);
    names.push({ sentence, from, to, text: withoutTail(text.slice(tokens[from]!.start, tokens[to - 1]!.end)), scores });
  };

  for (const { sentence, from, to, kind, scores } of tagNames(document, model, zones)) {
    const [start, last] = settleEdges(sentence.tokens, from, to, kind);
    const end = ownEnd(text, sentence.tokens, start, last);
    if (isOffice(sentence.tokens, start, end)) continue;
    const owner = ownerBefore(text, sentence.tokens, start, end);
    if (owner > start) add(sentence, start, owner, favouring('COMPANY', 1));
    const named = owner > start ? owner + 1 : start;
    add(sentence, named, end, withEvidence(sentence.tokens, named, end, [...scores]));
  }
  const doubtful: (Placed & { sentence: Sentence })[] = [];
  for (const { sentence, known } of zones)
    for (const { from, kind, length } of known) {
      const placed = { sentence, from, to: from + length };
      if (kind === GazetteerKind.COMPANY) add(sentence, from, placed.to, favouring('COMPANY', 1));
      if (kind === GazetteerKind.AMBIGUOUS_COMPANY && speaksAsCompany(placed)) doubtful.push(placed);
    }
  for (const { sentence, from, to } of zones) {
    const { tokens } = sentence;
    for (let i = from; i < to; ) {
      let end = i;
      while (end < to && end - i < LONGEST_RUN && (beginsUpper(tokens[end]!.text) || tokens[end]!.text === '&')) end++;
      const start = end - i > 1 && isLeading(tokens[i]!) ? i + 1 : i;
      if (end > start && isCompanyByLooks({ sentence, from: start, to: end })) {
        if (isPlainLegalSuffix(tokens[end] ?? tokens[start]!)) end++;
        add(sentence, start, end, withEvidence(tokens, start, end, favouring('COMPANY', 1)));
      }
      i = Math.max(end, i + 1);
    }
  }
  const repeated = formsToRepeat(names);
  for (const { sentence, from, to } of zones) {
    for (let i = from; i < to; i++) {
      for (const form of repeated.get(sentence.tokens[i]!.text) ?? []) {
        const end = endOf(form, text, sentence.tokens, i, to);
        if (end > i) add(sentence, i, end, SILENT);
      }
    }
  }
  for (const { sentence, from, to } of doubtful) add(sentence, from, to, favouring('COMPANY', 1));
  for (const { sentence, from, scene } of zones)
    if (scene.style === 0 && opensAsCompany({ sentence, from, to: from + 1 })) add(sentence, from, from + 1, favouring('COMPANY', 1));
  return names.sort((a, b) => a.sentence.index - b.sentence.index || a.from - b.from);
}

function isCovered(cover: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (cover[i] === 1) return true;
  return false;
}

/** "St Peter's Square", "Lord's Park": no company of that name. */
const isSite = (tokens: readonly Token[], from: number, to: number): boolean =>
  to === from + 1 && from > 1 && tokens[from - 1]!.lower === "'s" && SITES.has(tokens[from]!.lower) && beginsUpper(tokens[from - 2]!.text);

const SITES = new Set('square park gate market court hall garden bridge island'.split(' '));

/** "|Acme|-powered", "|Acme|-esque": the name within an adjective. */
const withoutTail = (name: string): string =>
  name.includes('-') && !companyRegistry.findByName(name) ? name.replace(ADJECTIVE_TAIL, '') : name;

const ADJECTIVE_TAIL =
  /-(?:\p{Ll}+ed|esque|like|style|owned|led|made|built|run|wide|only|specific|exclusive|native|ready|compatible|related|linked|free|centric|friendly)$/u;

/** Takes the "’s" of "Kohl’s" and "Moody’s" in, which belongs to the name. */
function ownEnd(text: string, tokens: readonly Token[], from: number, to: number): number {
  if (to <= from || lowerAt(tokens, to) !== "'s" || tokens[to]!.start !== tokens[to - 1]!.end) return to;
  const nameOf = (end: number) => text.slice(tokens[from]!.start, tokens[end - 1]!.end);
  return companyRegistry.findByName(nameOf(to + 1)) && !companyRegistry.findByName(nameOf(to)) ? to + 1 : to;
}

/** Token after the owner in "Disney's Pixar", which names two companies; `from` when the whole is one name, such as "Moody's Analytics". */
function ownerBefore(text: string, tokens: readonly Token[], from: number, to: number): number {
  const nameOf = (start: number, end: number) => text.slice(tokens[start]!.start, tokens[end - 1]!.end);
  for (let i = from + 1; i < to - 1; i++) {
    if (tokens[i]!.lower !== "'s") continue;
    const owner = companyRegistry.findByName(nameOf(from, i));
    return owner && !owner.ambiguous && !companyRegistry.findByName(nameOf(from, i + 1)) ? i : from;
  }
  return from;
}

/** "Chief Strategy Officer" names nobody. */
function isOffice(tokens: readonly Token[], from: number, to: number): boolean {
  return to > from && OFFICES.has(tokens[to - 1]!.lower);
}

const OFFICES = new Set('officer director president chairman chairwoman manager ceo cfo coo cto'.split(' '));

/** Takes titles and stray marks off the ends, and takes a legal form or a governing noun in. */
function settleEdges(tokens: readonly Token[], from: number, to: number, kind: EntityKind): [number, number] {
  let [start, end] = [from, to];
  while (end > start && !hasLetterOrDigit(tokens[end - 1]!.text) && !/^[.!+$]$/.test(tokens[end - 1]!.text)) end--;
  while (start < end && !hasLetterOrDigit(tokens[start]!.text)) start++;
  if (start < end - 1 && (isLeading(tokens[start]!) || isAmount(tokens[start]!))) start++;
  while (end < tokens.length - 1 && tokens[end]!.text === '&' && /^\p{Lu}\p{Ll}/u.test(tokens[end + 1]!.text)) end += 2;
  end = partnersEnd(tokens, start, end);
  const isJoined = isJoinedTrade(tokens, end);
  if (isJoined) end += 2;
  if (kind === 'COMPANY' && start === 0 && end > 1 && (TRADES.has(tokens[0]!.lower) || tokens[0]!.lower === 'rival')) start++;
  if (kind === 'COMPANY' && start > 0 && beginsBefore(tokens, start, end)) start--;
  if (kind === 'PERSON') while (start < end - 1 && (PERSON_TITLES.has(tokens[start]!.lower) || tokens[start]!.text === '.')) start++;
  if (GOVERNING_NOUNS.has(lowerAt(tokens, end)) && kind !== 'PRODUCT' && kind !== 'COMPANY') return [start, end + 1];
  for (let i = start + 1; i < end - 1; i++)
    if (isPlainLegalSuffix(tokens[i]!) && /^(?:of|in|for|and)$/.test(tokens[i + 1]!.lower)) end = i + 1;
  if (kind === 'COMPANY' && lowerAt(tokens, end) === "'s" && /^(?:Office|Bureau|Department|Agency)$/.test(textAt(tokens, end + 1)))
    return [start, end + 2];
  let next = end;
  if (textAt(tokens, next) === ',') next++;
  if (tokens[next] && isLegalSuffix(tokens[next]!, isJoined ? 'COMPANY' : kind)) end = next + 1;
  if (textAt(tokens, end) === '.' && LEGAL_SUFFIXES.has(`${itemAt(tokens, end - 1)?.lower}.`) && tokens[end + 1]) end++;
  return [start, end];
}

/** "Acme |and Steel| Co.": the second trade of one company. */
function isJoinedTrade(tokens: readonly Token[], at: number): boolean {
  const trade = tokens[at + 1];
  return (
    trade !== undefined &&
    tokens[at + 2] !== undefined &&
    (tokens[at]!.lower === 'and' || tokens[at]!.text === '&') &&
    beginsUpper(trade.text) &&
    (COMPANY_TAILS.has(trade.lower) || JOINED_TRADES.has(trade.lower)) &&
    isLegalSuffix(tokens[at + 2]!, 'COMPANY')
  );
}

const JOINED_TRADES: ReadonlySet<string> = new Set(
  'gas power light electric chemical chemicals paper trading smelting refining tea rubber shipbuilding telegraph telephone sons son brothers'.split(
    ' ',
  ),
);

/** "at |Roe, Doe & Loe|": partners behind a preposition, one word each. */
function partnersEnd(tokens: readonly Token[], from: number, to: number): number {
  if (to !== from + 1 || from === 0 || !BEFORE_PARTNERS.has(tokens[from - 1]!.lower) || companyRegistry.findByName(tokens[from]!.text))
    return to;
  const isName = (at: number) => /^\p{Lu}\p{Ll}/u.test(textAt(tokens, at));
  for (let at = to; at < to + 6; at += 2) {
    if (!isName(at + 1)) return to;
    if (tokens[at]!.text === '&') return at > to ? at + 2 : to;
    if (tokens[at]!.text !== ',') return to;
  }
  return to;
}

const BEFORE_PARTNERS = new Set('at of by from with for'.split(' '));

/** "First Cascade Bank", "IT Dynamics Group": what opens a name though it looks like the word before it. */
function beginsBefore(tokens: readonly Token[], start: number, end: number): boolean {
  const { text, lower } = tokens[start - 1]!;
  if (!COMPANY_TAILS.has(tokens[end - 1]!.lower) || tokens[start]!.start !== tokens[start - 1]!.end + 1) return false;
  return (
    /^(?:First|Second|Third|Fourth|Fifth)$/.test(text) || (/^\p{Lu}{2,3}$/u.test(text) && !ROLE_WORDS.has(lower) && !PLACES.has(lower))
  );
}

function isLegalSuffix(token: Token, kind: EntityKind): boolean {
  return (
    (kind !== 'PLACE' && isPlainLegalSuffix(token)) || (kind === 'COMPANY' && LEGAL_SUFFIXES.has(token.lower) && beginsUpper(token.text))
  );
}

function withEvidence(tokens: readonly Token[], from: number, to: number, scores: number[]): number[] {
  const last = tokens[to - 1]!.text === '.' ? itemAt(tokens, to - 2) : itemAt(tokens, to - 1);
  if (to - from > 1 && last && (isPlainLegalSuffix(last) || (LEGAL_SUFFIXES.has(last.lower) && beginsUpper(last.text))))
    scores[0]! += EVIDENCE;
  if (
    GOVERNING_NOUNS.has(tokens[to - 1]!.lower) ||
    (to - from > 2 && tokens[to - 2]!.lower === "'s" && /^(?:office|bureau|department|agency)$/.test(tokens[to - 1]!.lower))
  )
    scores[1]! += 2 * EVIDENCE;
  return scores;
}

function favouring(kind: (typeof TAGGED_KINDS)[number], score: number): number[] {
  return TAGGED_KINDS.map((each) => (each === kind ? score : 0));
}

/** Forms seen once that are names wherever they stand, by first word: longest first. A person's surname is one, and a company without "Inc". */
function formsToRepeat(names: readonly NamedPlace[]): Map<string, string[]> {
  const forms = new Set<string>();
  for (const { text, scores } of names) {
    if (Math.max(...scores) < 1 || text.length < 3 || !hasUpper(text)) continue;
    forms.add(text);
    if (scores[0]! >= Math.max(...scores)) forms.add(stripLegalForm(text));
    if (scores[2]! >= Math.max(...scores) && text.includes(' ')) forms.add(text.slice(text.lastIndexOf(' ') + 1));
  }
  const byWord = new Map<string, string[]>();
  for (const form of [...forms].sort((a, b) => b.length - a.length)) {
    const word = /^[^\s'’,]+/.exec(form)?.[0] ?? form;
    const known = byWord.get(word);
    if (known) known.push(form);
    else byWord.set(word, [form]);
  }
  return byWord;
}

/** Token after the form when it stands whole at token `at`, else -1. */
function endOf(form: string, text: string, tokens: readonly Token[], at: number, limit: number): number {
  const { start } = tokens[at]!;
  if (!text.startsWith(form, start)) return -1;
  let end = at;
  while (end < limit && tokens[end]!.end < start + form.length) end++;
  return tokens[end]?.end === start + form.length ? end + 1 : -1;
}
