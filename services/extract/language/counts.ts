/** The noun that a number counts: "2,000 Nvidia H800 GPUs" are GPUs. */

import type { Token } from '../types.js';
import { lowerAt, textAt } from './tokens.js';

/** Words between a number and its noun that are no part of what is counted. */
const COUNT_MODIFIERS: ReadonlySet<string> = new Set(
  'new more additional full-time part-time of its their his her our the these those other different such local people u.s. us american british uk'.split(
    ' ',
  ),
);

/** Nouns that measure time, rank or position: not counts of anything. */
const NOT_COUNTED: ReadonlySet<string> = new Set(
  'year years month months week weeks day days hour hours minute minutes second seconds quarter quarters decade decades century times time am pm a.m. p.m. cents'.split(
    ' ',
  ),
);

const STOPPERS: ReadonlySet<string> = new Set('and or to in on at for by from with as is was were are that which who but than'.split(' '));

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'PERSON'],
  ['men', 'MAN'],
  ['women', 'WOMAN'],
  ['children', 'CHILD'],
  ['staff', 'EMPLOYEE'],
  ['aircraft', 'AIRCRAFT'],
  ['crew', 'CREW'],
  ['personnel', 'EMPLOYEE'],
  ['troops', 'TROOP'],
  ['spacecraft', 'SPACECRAFT'],
]);

export interface Count {
  unit: string;
  /** Token behind the noun. */
  next: number;
}

/** From the token behind the number: up to five words on (eight behind "of"), a plural that is no measure of time. */
export function readCount(tokens: readonly Token[], at: number): Count | null {
  const ofWhole = lowerAt(tokens, at) === 'of';
  const limit = Math.min(tokens.length, at + (ofWhole ? 8 : 5));
  for (let i = at; i < limit; i++) {
    const token = tokens[i]!;
    if (i === at && AIRLINERS.has(token.text)) continue;
    // "30 of Boeing's 787-9 jets", "4,500 of its 38,000 jobs"
    if (
      i > at &&
      (/^(?:'s|’s)$/.test(token.lower) || (/^\d[\d,\p{L}-]*$/u.test(token.text) && isModel(tokens, i)) || joinsModel(tokens, i))
    )
      continue;
    if (i > at && token.lower === 'and' && joinsNouns(tokens, i)) continue;
    if (!/^[\p{L}][\p{L}\p{N}.\-‐]*$/u.test(token.text) || NOT_COUNTED.has(token.lower)) return null;
    if (isPlural(token)) return { unit: singular(token.lower), next: i + 1 };
    if (i > at + (ofWhole ? 5 : 2) && !COUNT_MODIFIERS.has(token.lower) && /^\p{Ll}/u.test(token.text)) return null;
    if (STOPPERS.has(token.lower)) return null;
  }
  return null;
}

/** Models that are numbers: "400 |737| jets". */
const AIRLINERS: ReadonlySet<string> = new Set(['707', '717', '727', '737', '747', '757', '767', '777', '787']);
const FLYING: ReadonlySet<string> = new Set(['JET', 'PLANE', 'AIRCRAFT', 'AIRLINER', 'JETLINER', 'AIRPLANE', 'DREAMLINER']);

/** "its |737| jets" are no 737 of them. */
export const isAirliner = (value: string, unit: string): boolean => AIRLINERS.has(value) && FLYING.has(unit);

/** "787", "737-800": a model behind the name of its maker; or the whole that a part is of. */
const isModel = (tokens: readonly Token[], at: number): boolean => /^(?:\p{Lu}|['’]s$|-$|its$|their$|the$)/u.test(tokens[at - 1]!.text);
const joinsModel = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.text === '-' && /^\d/.test(tokens[at - 1]!.text) && tokens[at]!.start === tokens[at - 1]!.end;

/** "12 fuel and oil tankers": one noun behind two words that describe it. */
const joinsNouns = (tokens: readonly Token[], and: number): boolean =>
  /^\p{Ll}/u.test(textAt(tokens, and + 1)) && isPlural(tokens[and + 2] ?? tokens[and]!) && !isPlural(tokens[and + 1]!);

export function isPlural({ text, lower }: Token): boolean {
  return (
    IRREGULAR.has(lower) ||
    (lower.length > 3 &&
      lower.endsWith('s') &&
      (/\p{Lu}s$/u.test(text) || !/(?:ss|us|is|'s)$/.test(lower)) &&
      !/^(?:this|was|has|its|plus|says|versus|years)$/.test(lower))
  );
}

export function singular(plural: string): string {
  const irregular = IRREGULAR.get(plural);
  if (irregular) return irregular;
  const base = plural.endsWith('ies')
    ? `${plural.slice(0, -3)}y`
    : /(?:ss|x|ch|sh)es$/.test(plural)
      ? plural.slice(0, -2)
      : plural.slice(0, -1);
  return base.toUpperCase().replace(/[^\p{Lu}\p{N}]+/gu, '_');
}
