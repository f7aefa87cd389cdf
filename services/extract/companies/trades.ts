/** What a page says a body is: words of its name, appositions, the registry. So that "the bank" is a bank. */
import { lowerAt, textAt } from '../language/tokens.js';
import type { Document, Entity, Names, Token } from '../types.js';
import { FIELDS, isSameField } from './fields.js';
import { countryOf, isOf } from './homes.js';
import { companyRegistry } from './registry.js';
import { COMPANY_NOMINALS } from './vocabulary.js';

export interface Nominal {
  kind: 'COMPANY' | 'ORGANIZATION';
  /** Industries of the registry that the noun means; null when it means any. */
  industry: RegExp | null;
  /** Names that say as much of themselves; null when none can. */
  name: RegExp | null;
}

/** Names that tell the trade, by the nouns for it. */
const NAMES: readonly [nouns: string, name: RegExp][] = [
  ['bank lender', /\b(?:bank|banks|bancorp|banque|banco|banca|bankshares)\b/i],
  ['airline carrier', /\b(?:air|airlines?|airways|aviation|jet)\b/i],
  ['retailer', /\b(?:retail|stores|supermarkets?|mart|outlet)\b/i],
  ['brokerage', /\b(?:securities|brokers?|brokerage)\b/i],
  ['insurer', /\b(?:insurance|assurance|mutual|reinsurance|life)\b/i],
  ['drugmaker', /\b(?:pharma|pharmaceuticals?|biotech|biologics|biosciences|therapeutics)\b/i],
  ['chipmaker', /\b(?:semiconductors?|microelectronics|chips)\b/i],
  ['carmaker automaker', /\b(?:motors?|cars?|automobiles?|automotive)\b/i],
  ['miner', /\b(?:mining|minerals|gold|resources|metals)\b/i],
  ['utility', /\b(?:energy|power|electric|water|gas|utilities)\b/i],
  ['broadcaster', /\b(?:broadcasting|television|tv|radio)\b/i],
  ['publisher', /\b(?:press|publishing|publications|books|media)\b/i],
  ['planemaker', /\b(?:aerospace|aircraft)\b/i],
];

/** Nouns for bodies that are no companies, and the words of names that bear them out. */
const BODIES: readonly [nouns: string, name: RegExp | null][] = [
  [
    'regulator watchdog authority agency',
    /\b(?:authority|commission|commissioner(?:['’]s)? office|office (?:for|of)|agency|department|bureau|ministry|administration|board|council|garante|SEC|FTC|FDA|CMA|FCA|DOJ|FAA|EPA|FCC)\b/i,
  ],
  ['union', /\b(?:union|unions|workers|guild|brotherhood|teamsters|federation)\b/i],
  ['organization organisation', null],
  [
    'newspaper paper outlet',
    /\b(?:times|journal|post|news|herald|tribune|globe|chronicle|telegraph|gazette|courier|ledger|mail|guardian|observer)\b/i,
  ],
];

/** Nouns that mean whatever body has them in its name: "the board" of a "Board of Pharmacy". */
const ECHOES =
  `university department board service committee commission council court association foundation institute league party army navy school hospital bureau government
  administration parliament senate assembly tribunal coalition campaign ministry district`.split(/\s+/);

/** Nouns that mean a company only with a word for its field or country: "the oil major", "the German supplier". */
export const MODIFIED: ReadonlySet<string> = new Set('major operator supplier developer provider specialist contractor player'.split(' '));

/** More nouns for companies, which the tagger does not know as such. */
const MORE: readonly (readonly [string, RegExp | null])[] = [
  ...[...MODIFIED].map((noun) => [noun, null] as const),
  ['supermarket', /retail|food/],
  ['housebuilder', /construction|building/],
  ['bookmaker', /gambl|games/],
];

export const NOMINALS: ReadonlyMap<string, Nominal> = new Map([
  ...BODIES.flatMap(([nouns, name]) =>
    nouns.split(' ').map((noun): [string, Nominal] => [noun, { kind: 'ORGANIZATION', industry: null, name }]),
  ),
  ...ECHOES.map((noun): [string, Nominal] => [noun, { kind: 'ORGANIZATION', industry: null, name: new RegExp(`\\b${noun}\\b`, 'i') }]),
  ...[...COMPANY_NOMINALS, ...MORE].map(([noun, industry]): [string, Nominal] => [
    noun,
    { kind: 'COMPANY', industry, name: NAMES.find(([nouns]) => nouns.split(' ').includes(noun))?.[1] ?? null },
  ]),
]);

/** Nouns that any company answers to. */
export const ANY_COMPANY: ReadonlySet<string> = new Set('company firm business corporation'.split(' '));

/** By index of the entity, the nouns and countries that appositions of the page give it: "Acme, a French maker of pumps", "the lender Acme". */
export function describedAs(document: Document, names: Names): Map<number, Set<string>> {
  const described = new Map<number, Set<string>>();
  for (const { entity, form, sentence, start, end } of names.mentions) {
    if (form !== 'NAME') continue;
    const { kind } = names.entities[entity]!;
    if (kind !== 'COMPANY' && kind !== 'ORGANIZATION') continue;
    const { tokens } = document.sentences[sentence]!;
    for (const word of [nounBeside(tokens, start, end), countryBeside(tokens, start, end), fieldBeside(tokens, start, end)])
      if (word) described.set(entity, (described.get(entity) ?? new Set()).add(word));
  }
  return described;
}

const LONGEST_APPOSITION = 9;

function nounBeside(tokens: readonly Token[], start: number, end: number): string | null {
  const from = indexAt(tokens, start);
  const before = lowerAt(tokens, from - 1);
  if (NOMINALS.has(before)) return before;
  const to = indexAt(tokens, end);
  const predicate = nounOfPredicate(tokens, to);
  if (predicate) return predicate;
  if (textAt(tokens, to) !== ',' || !/^(?:a|an|the)$/.test(lowerAt(tokens, to + 1))) return null;
  for (let i = to + 2; i < Math.min(to + 2 + LONGEST_APPOSITION, tokens.length); i++) {
    const { lower } = tokens[i]!;
    if (NOMINALS.has(lower) && !NOMINALS.has(lowerAt(tokens, i + 1))) return lower;
    if (ENDS_DESCRIPTION.has(lower) || !/^[\p{L}’'-]+$/u.test(lower)) return null;
  }
  return null;
}

const ENDS_DESCRIPTION = new Set('of in at for from with by and who which that to on whose'.split(' '));

/** "Oslo-based Acme", "the French bank Acme", "Acme, a French maker of pumps". */
function countryBeside(tokens: readonly Token[], start: number, end: number): string | null {
  const from = indexAt(tokens, start);
  for (const at of NOMINALS.has(lowerAt(tokens, from - 1)) ? [from - 2] : [from - 1]) {
    const country = tokens[at] && (at === from - 2 || /-based$/.test(tokens[at]!.lower)) ? countryOf(tokens[at]!) : null;
    if (country) return country;
  }
  const to = indexAt(tokens, end);
  if (textAt(tokens, to) !== ',' || !/^(?:an?|the)$/.test(lowerAt(tokens, to + 1))) return null;
  const described = tokens.slice(to + 2, to + 5).find((token) => countryOf(token) !== null);
  return described ? countryOf(described) : null;
}

/** "The water company Acme", "Acme, a Danish water company". */
function fieldBeside(tokens: readonly Token[], start: number, end: number): string | null {
  const from = indexAt(tokens, start);
  const [before, noun] = [tokens[from - 2]?.lower ?? '', tokens[from - 1]?.lower ?? ''];
  if (FIELDS.has(before) && NOMINALS.has(noun)) return before;
  const to = indexAt(tokens, end);
  if (tokens[to]?.text !== ',' || !/^(?:an?|the)$/.test(tokens[to + 1]?.lower ?? '')) return null;
  for (let i = to + 2; i < to + 6; i++)
    if (FIELDS.has(tokens[i]?.lower ?? '') && NOMINALS.has(tokens[i + 1]?.lower ?? '')) return tokens[i]!.lower;
  return null;
}

/** "Acme is the bank that", "has become the latest retailer to". */
function nounOfPredicate(tokens: readonly Token[], to: number): string | null {
  const from = lowerAt(tokens, to) === 'has' && tokens[to + 1]?.lower === 'become' ? to + 2 : to + 1;
  if (from === to + 1 && !/^(?:is|was|became|remains)$/.test(lowerAt(tokens, to))) return null;
  if (!/^(?:an?|the)$/.test(lowerAt(tokens, from))) return null;
  for (let i = from + 1; i < Math.min(from + LONGEST_APPOSITION, tokens.length); i++) {
    if (NOMINALS.has(tokens[i]!.lower) && !NOMINALS.has(lowerAt(tokens, i + 1))) return tokens[i]!.lower;
    if (ENDS_DESCRIPTION.has(tokens[i]!.lower) || !/^[\p{L}’'-]+$/u.test(tokens[i]!.text)) return null;
  }
  return null;
}

/** First token that begins at `offset` or behind it. Tokens are in order. */
function indexAt(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What a noun phrase says of the one it means: "the French carmaker", "the telecoms group". */
export interface Description {
  noun: string;
  country: string | null;
  /** A word of `FIELDS`. */
  field: string | null;
}

/** How well the description suits the entity: 2 when the page or the registry says so, 1 when nothing speaks against it, 0 when something does. */
export function suits(
  { noun, country, field }: Description,
  entity: Entity,
  described: ReadonlyMap<number, ReadonlySet<string>>,
): 0 | 1 | 2 {
  const called = described.get(entity.index);
  const parts = [
    suitsNoun(noun, entity, described),
    country ? asSuit(isOf(country, entity, called)) : 1,
    field ? asSuit(isIn(field, entity, called)) : 1,
  ] as const;
  return parts.includes(0) ? 0 : parts.includes(2) ? 2 : 1;
}

const asSuit = (known: boolean | null): 0 | 1 | 2 => (known === null ? 1 : known ? 2 : 0);

/** Whether the company is in the field, by its name, the page and the registry; null when nothing tells. */
function isIn(field: string, { name, registryKey }: Entity, called: ReadonlySet<string> | undefined): boolean | null {
  if ([...(called ?? [])].some((other) => FIELDS.has(other) && isSameField(other, field))) return true;
  if (
    name
      .toLowerCase()
      .split(/[\s-]/)
      .some((word) => FIELDS.has(word) && isSameField(word, field))
  )
    return true;
  const industry = registryKey ? companyRegistry.get(registryKey)?.industry : null;
  return industry ? FIELDS.get(field)!.test(industry) : null;
}

function suitsNoun(noun: string, entity: Entity, described: ReadonlyMap<number, ReadonlySet<string>>): 0 | 1 | 2 {
  const nominal = NOMINALS.get(noun)!;
  if (entity.kind !== 'COMPANY' && entity.kind !== 'ORGANIZATION') return 0;
  const called = described.get(entity.index);
  if (called && [...called].some((other) => other === noun || (nominal.name !== null && NOMINALS.get(other)?.name === nominal.name)))
    return 2;
  if (nominal.name?.test(entity.name)) return 2;
  if (noun === 'group' && entity.kind === 'ORGANIZATION') return 1;
  if (entity.kind !== nominal.kind || (nominal.kind === 'ORGANIZATION' && nominal.name)) return 0;
  if (nominal.industry === null) return 1;
  const known = entity.registryKey ? companyRegistry.get(entity.registryKey)?.industry : null;
  if (known) return nominal.industry.test(known) ? 2 : 0;
  const otherwise = NAMES.some(([, name]) => name !== nominal.name && name.test(entity.name));
  return otherwise || (called && [...called].some((other) => NOMINALS.get(other)?.industry)) ? 0 : 1;
}
