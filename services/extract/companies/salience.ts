/** Which name a reference takes up: how near it stands, as what, and how much the page is about it. */

import { beginsUpper } from '../language/letters.js';
import { firstStartingAt } from '../language/spans.js';
import { Fact, Gate, wordGate } from '../language/spellings.js';
import { lowerAt, textAt } from '../language/tokens.js';
import { isFiniteAuxiliary, isLettered, mayBeFinite, wordClass } from '../language/words.js';
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

const STAFF = new Set(
  'chief ceo cfo executive executives president chairman chairwoman chair founder co-founder director official officials boss head'.split(
    ' ',
  ),
);
const IS_STAFF = new Fact(({ lower }) => STAFF.has(lower) || /^spokes\p{L}+$/u.test(lower));
/** Words between a company and what its people are called. */
const TITLE = 6;
/** Tokens before a name at the head of a sentence. */
const HEAD = 3;
/** Tokens of a noun phrase before its last name. */
const PHRASE = 8;

/** As what the tokens from `from` up to `to` stand in their sentence. */
export function roleAt(tokens: readonly Token[], from: number, to: number): Role {
  const next = tokens[to];
  const possessive = next !== undefined && ENDS_POSSESSIVE.has(next.text);
  const isPronoun = tokens[from]!.lower === 'its';
  for (let i = possessive ? to + 1 : to; i < Math.min(to + TITLE, tokens.length); i++) {
    if (IS_STAFF.of(tokens[i]!)) return 'SPEAKER';
    if (!isLettered(tokens[i]!) || wordClass(tokens[i]!) !== 'WORD') break;
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
      wordClass(next) === 'ADVERB' ||
      wordClass(next) === 'NEGATION' ||
      (next.text === ',' && (mayBeFinite(tokens[to + 1] ?? next) || asideEnd(tokens, to + 1) > 0)) ||
      /^\p{Ll}+s$/u.test(next.text))
    ? 'SUBJECT'
    : 'OTHER';
}

const ENDS_POSSESSIVE = new Set(["'s", '’s', "'", '’']);

/** "Speaking of Acme’s sales, …" */
const PARTICIPLE = /^\p{Lu}\p{Ll}+(?:ed|ing)$/u;

/** "…,” said Acme", "…, says its chief economist Jane Roe". */
function isSaidBefore(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - TITLE); i--) {
    if (SAID.opensAt(tokens[i])) return i > 0 && wordClass(tokens[i - 1]!) === 'MARK';
    const kind = wordClass(tokens[i]!);
    if (kind !== 'WORD' && kind !== 'DETERMINER' && tokens[i]!.text !== '.') return false;
  }
  return false;
}

const SAID = wordGate(['said', 'says', 'added', 'adds', 'wrote', 'writes']);

/** Tokens of what explains a name between commas. */
const ASIDE = 15;
const LONGEST_ASIDE = 40;

/** ", a broker, said": the comma behind which a finite verb stands, or farther off one of saying; 0 when none does. */
function asideEnd(tokens: readonly Token[], from: number): number {
  for (let i = from; i < Math.min(from + LONGEST_ASIDE, tokens.length - 1); i++)
    if (tokens[i]!.text === ',' && (SAYING.opensAt(tokens[i + 1]) || (i < from + ASIDE && mayBeFinite(tokens[i + 1]!)))) return i;
  return 0;
}

/** A preposition or a verb governs the phrase that ends at the token. */
function isGoverned(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - PHRASE); i--) {
    if (tokens[i]!.lower === "'s") continue;
    const kind = wordClass(tokens[i]!);
    if (kind === 'PREPOSITION') return true;
    if (kind === 'WORD' && tokens[i]!.text === tokens[i]!.lower && mayBeFinite(tokens[i]!)) return !SAYING.opensAt(tokens[i]);
    if (kind !== 'WORD' && kind !== 'DETERMINER') return false;
    if (kind === 'DETERMINER') return i > 0 && /^(?:PREPOSITION|AUXILIARY)$/.test(wordClass(tokens[i - 1]!));
  }
  return false;
}

/** Tokens between a name and its verb of saying: "has since told". */
const AUXILIARIES = 3;

export function saysAt(tokens: readonly Token[], from: number, to: number): boolean {
  if (ENDS_POSSESSIVE.has(textAt(tokens, to)) || OWNERS.has(tokens[from]!.lower)) return false;
  if (isSaidBefore(tokens, from) || (lowerAt(tokens, from - 1) === 'to' && lowerAt(tokens, from - 2) === 'according')) return true;
  let at = to;
  if (textAt(tokens, at) === ',') {
    const close = asideEnd(tokens, at + 1);
    if (close > 0 && SAYING.opensAt(tokens[close + 1])) return true;
  }
  while (at < Math.min(to + AUXILIARIES, tokens.length) && helpsVerb(tokens[at]!)) at++;
  return SAYING.opensAt(tokens[at]);
}

const OWNERS = new Set(['its', 'his', 'her']);

function helpsVerb(token: Token): boolean {
  const kind = wordClass(token);
  return (kind === 'AUXILIARY' || kind === 'ADVERB') && token.lower !== "'s";
}

export function isShared(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, next] = [lowerAt(tokens, from - 1), lowerAt(tokens, to)];
  if (before === 'and' && beginsUpper(textAt(tokens, from - 2))) return true;
  if (next !== ',' && next !== 'and') return false;
  const behind = tokens[to + 1];
  if (behind === undefined) return false;
  if (next === 'and') return beginsUpper(behind.text);
  if (beginsUpper(behind.text) && behind.lower !== 'which' && asideEnd(tokens, to + 1) === 0) return true;
  return before === ',' && behind.lower === 'and';
}

export const SAYING = wordGate(
  `say says said saying report reports reported tell tells told add adds added warn warned warns expect expects expected announced announces insist insists insisted claim claims claimed allege alleges alleged
  believe believes wrote writes denies denied confirmed`.split(/\s+/),
);

const REPORTING = new Set('reported reports said says wrote writes suggested revealed polled found'.split(' '));
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
    if (rates || isCited(tokens, from, to, names.entities[entity]!)) count(cited, entity);
  }
  return new Set([...cited].filter(([entity, times]) => times * 2 >= all.get(entity)!).map(([entity]) => entity));
}

const ANALYSTS = new Set('analyst analysts economist economists strategist strategists'.split(' '));
const BEFORE_SOURCE = new Set('at of with from for by'.split(' '));
const GATHERED = new Set(['polled', 'surveyed', 'compiled']);
const BEFORE_OUTLET = new Set('told tells tell by to in the'.split(' '));

function isCited(tokens: readonly Token[], from: number, to: number, named: Entity): boolean {
  const [before, before2] = [lowerAt(tokens, from - 1), lowerAt(tokens, from - 2)];
  const [next, behind] = [lowerAt(tokens, to), lowerAt(tokens, to + 1)];
  if (next === "'s" ? ANALYSTS.has(behind) || (behind !== '' && ANALYSTS.has(lowerAt(tokens, to + 2))) : ANALYSTS.has(next)) return true;
  if (BEFORE_SOURCE.has(before) && (ANALYSTS.has(before2) || GATHERED.has(before2))) return true;
  if (before === 'to' && before2 === 'according') return true;
  return (REPORTING.has(next) || BEFORE_OUTLET.has(before)) && isOutlet(named);
}

const PAPER =
  /\b(?:times|journal|post|news|herald|tribune|globe|chronicle|telegraph|gazette|courier|mail|guardian|observer|reuters|bloomberg|axios|cnbc|bbc)\b/i;

export const isOutlet = ({ name, registryKey }: Entity): boolean =>
  PAPER.test(name) || (registryKey !== null && /media|publishing/.test(companyRegistry.get(registryKey)?.industry ?? ''));
