/** Which name a reference takes up: how near it stands, as what, and how much the page is about it. */

import { firstStartingAt } from '../language/spans.js';
import { Gate } from '../language/spellings.js';
import { isFiniteAuxiliary, mayBeFinite, wordClass } from '../language/words.js';
import type { Document, Entity, Names, Token } from '../types.js';
import { companyRegistry } from './registry.js';

/** SPEAKER: one of its people speaks, "Acme’s chairman said"; FRONTED: "For Acme, …". */
export type Role = 'SUBJECT' | 'SPEAKER' | 'OWNER' | 'FRONTED' | 'OTHER';

export interface Placement {
  entity: Entity;
  sentence: number;
  /** Sentences up to its own that are not all quotation. */
  told: number;
  paragraph: number;
  role: Role;
  /** One of several: "Acme and Widget". */
  shared: boolean;
  /** A verb of saying stands behind it, or "said" before. */
  says: boolean;
  /** It stands in a quotation. */
  quoted: boolean;
  start: number;
  /** Its first token, and the one behind it. */
  from: number;
  to: number;
}

const STAFF =
  /^(?:spokes\p{L}+|chief|ceo|cfo|executives?|president|chairman|chairwoman|chair|founder|co-founder|director|officials?|boss|head)$/u;
/** Words between a company and what its people are called. */
const TITLE = 6;
/** Tokens before a name at the head of a sentence. */
const HEAD = 3;
/** Tokens of a noun phrase before its last name. */
const PHRASE = 8;

/** As what the tokens from `from` up to `to` stand in their sentence. */
export function roleAt(tokens: readonly Token[], from: number, to: number): Role {
  const next = tokens[to];
  const possessive = next !== undefined && /^['’](?:s)?$/.test(next.text);
  const isPronoun = tokens[from]!.lower === 'its';
  for (let i = possessive ? to + 1 : to; i < Math.min(to + TITLE, tokens.length); i++) {
    if (STAFF.test(tokens[i]!.lower)) return 'SPEAKER';
    if (!/^[\p{L}-]+$/u.test(tokens[i]!.text) || wordClass(tokens[i]!) !== 'WORD') break;
  }
  if (possessive || isPronoun) return PARTICIPLE.test(tokens[0]!.text) && isGoverned(tokens, from) ? 'FRONTED' : 'OWNER';
  if (isSaidBefore(tokens, from)) return 'SUBJECT';
  // "On the second day Acme was": the noun between is what the preposition governs.
  if (isGoverned(tokens, from) && !(next && mayBeFinite(next) && wordClass(tokens[from - 1]!) === 'WORD' && from <= HEAD + 2))
    return from <= HEAD && next?.text === ',' ? 'FRONTED' : 'OTHER';
  if (from <= HEAD) return 'SUBJECT';
  return next &&
    (isFiniteAuxiliary(next) ||
      mayBeFinite(next) ||
      /^(?:ADVERB|NEGATION)$/.test(wordClass(next)) ||
      (next.text === ',' && (mayBeFinite(tokens[to + 1] ?? next) || asideEnd(tokens, to + 1) > 0)) ||
      /^\p{Ll}+s$/u.test(next.text))
    ? 'SUBJECT'
    : 'OTHER';
}

/** "Speaking of Acme’s sales, …" */
const PARTICIPLE = /^\p{Lu}\p{Ll}+(?:ed|ing)$/u;

/** "…,” said Acme", "…, says its chief economist Jane Roe". */
function isSaidBefore(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - TITLE); i--) {
    if (/^(?:said|says|added|adds|wrote|writes)$/.test(tokens[i]!.lower)) return i > 0 && wordClass(tokens[i - 1]!) === 'MARK';
    if (!/^(?:WORD|DETERMINER)$/.test(wordClass(tokens[i]!)) && tokens[i]!.text !== '.') return false;
  }
  return false;
}

/** Tokens of what explains a name between commas. */
const ASIDE = 15;
const LONGEST_ASIDE = 40;

/** ", a broker, said": the comma behind which a finite verb stands, or farther off one of saying; 0 when none does. */
function asideEnd(tokens: readonly Token[], from: number): number {
  for (let i = from; i < Math.min(from + LONGEST_ASIDE, tokens.length - 1); i++)
    if (tokens[i]!.text === ',' && (SAYING.test(tokens[i + 1]!.lower) || (i < from + ASIDE && mayBeFinite(tokens[i + 1]!)))) return i;
  return 0;
}

/** A preposition or a verb governs the phrase that ends at the token. */
function isGoverned(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - PHRASE); i--) {
    if (/^['’]s$/.test(tokens[i]!.text)) continue;
    const kind = wordClass(tokens[i]!);
    if (kind === 'PREPOSITION') return true;
    if (kind === 'WORD' && tokens[i]!.text === tokens[i]!.lower && mayBeFinite(tokens[i]!)) return !SAYING.test(tokens[i]!.lower);
    if (kind !== 'WORD' && kind !== 'DETERMINER') return false;
    if (kind === 'DETERMINER') return i > 0 && /^(?:PREPOSITION|AUXILIARY)$/.test(wordClass(tokens[i - 1]!));
  }
  return false;
}

/** Tokens between a name and its verb of saying: "has since told". */
const AUXILIARIES = 3;

export function saysAt(tokens: readonly Token[], from: number, to: number): boolean {
  if (/^['’]s?$/.test(tokens[to]?.text ?? '') || /^(?:its|his|her)$/.test(tokens[from]!.lower)) return false;
  if (isSaidBefore(tokens, from) || (tokens[from - 1]?.lower === 'to' && tokens[from - 2]?.lower === 'according')) return true;
  let at = to;
  if (tokens[at]?.text === ',') {
    const close = asideEnd(tokens, at + 1);
    if (close > 0 && SAYING.test(tokens[close + 1]!.lower)) return true;
  }
  while (at < to + AUXILIARIES && tokens[at] && /^(?:AUXILIARY|ADVERB)$/.test(wordClass(tokens[at]!)) && tokens[at]!.lower !== "'s") at++;
  return SAYING.test(tokens[at]?.lower ?? '');
}

export const isShared = (tokens: readonly Token[], from: number, to: number): boolean =>
  (tokens[to]?.text === ',' &&
    /^\p{Lu}/u.test(tokens[to + 1]?.text ?? '') &&
    tokens[to + 1]!.lower !== 'which' &&
    asideEnd(tokens, to + 1) === 0) ||
  (tokens[from - 1]?.text === ',' && tokens[to]?.text === ',' && tokens[to + 1]?.lower === 'and') ||
  (tokens[to]?.lower === 'and' && /^\p{Lu}/u.test(tokens[to + 1]?.text ?? '')) ||
  (tokens[from - 1]?.lower === 'and' && /^\p{Lu}/u.test(tokens[from - 2]?.text ?? ''));

export const SAYING =
  /^(?:say|says|said|saying|report|reports|reported|tell|tells|told|add|adds|added|warn|warned|warns|expects?|expected|announced|announces|insists?|insisted|claims?|claimed|alleges?|alleged|believes?|wrote|writes|denies|denied|confirmed)$/;

const REPORTING = /^(?:reported|reports|said|says|wrote|writes|suggested|revealed|polled|found)$/;
const RATINGS = /\b(?:price target|target price|rating|ratings|downgraded|upgraded)\b/;
const TELLS_RATING = new Gate(({ lower }) => /\b(?:target|ratings?|(?:down|up)graded)\b/.test(lower));

/** Companies that the page only has the story, a forecast or a rating from, by index. */
export function sourcesOf(document: Document, names: Names, main: Entity | null): ReadonlySet<number> {
  const cited = new Map<number, number>();
  const all = new Map<number, number>();
  const count = (counts: Map<number, number>, key: number) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { entity, form, sentence, start, end } of names.mentions) {
    if (form !== 'NAME' || entity === main?.index) continue;
    const { tokens, start: head, end: tail } = document.sentences[sentence]!;
    const [from, to] = [firstStartingAt(tokens, start), firstStartingAt(tokens, end)];
    count(all, entity);
    const rates =
      start - head < 40 &&
      TELLS_RATING.opensAt(document.sentences[sentence]) &&
      RATINGS.test(document.text.slice(head, Math.min(tail, head + 400)));
    if (rates || isCited(tokens, from, to, isOutlet(names.entities[entity]!))) count(cited, entity);
  }
  return new Set([...cited].filter(([entity, times]) => times * 2 >= all.get(entity)!).map(([entity]) => entity));
}

const ANALYSTS = /^(?:analysts?|economists?|strategists?)$/;

function isCited(tokens: readonly Token[], from: number, to: number, outlet: boolean): boolean {
  const before = (back: number) => tokens[from - back]?.lower ?? '';
  const next = tokens[to]?.lower ?? '';
  const behind = next === "'s" || next === '’s' ? (tokens[to + 1]?.lower ?? '') : next;
  if (ANALYSTS.test(behind) || (behind !== '' && ANALYSTS.test(tokens[to + 2]?.lower ?? '') && next === "'s")) return true;
  if (/^(?:at|of|with|from|for|by)$/.test(before(1)) && (ANALYSTS.test(before(2)) || /^(?:polled|surveyed|compiled)$/.test(before(2))))
    return true;
  if (before(1) === 'to' && before(2) === 'according') return true;
  return outlet && (REPORTING.test(next) || /^(?:told|tells|tell|by|to|in|the)$/.test(before(1)));
}

const PAPER =
  /\b(?:times|journal|post|news|herald|tribune|globe|chronicle|telegraph|gazette|courier|mail|guardian|observer|reuters|bloomberg|axios|cnbc|bbc)\b/i;

export const isOutlet = ({ name, registryKey }: Entity): boolean =>
  PAPER.test(name) || (registryKey !== null && /media|publishing/.test(companyRegistry.get(registryKey)?.industry ?? ''));
