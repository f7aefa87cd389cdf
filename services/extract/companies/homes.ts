/** Where a company is at home, by the words of a text and by what is known of it: "the French carmaker", "the Seattle company". */
import { Fact } from '../language/spellings.js';
import type { Entity, Token } from '../types.js';
import { nameLists } from './lists.js';
import { companyRegistry } from './registry.js';
import { NATIONALITIES, PLACES } from './vocabulary.js';

/** By country (ISO 3166), its adjectives, names and the towns where its companies sit. */
const WORDS: Readonly<Record<string, string>> = {
  US: `american us u.s. usa california texas florida ohio michigan georgia virginia massachusetts pennsylvania illinois york yorker angeles francisco seattle redmond cupertino chicago boston houston dallas
    austin atlanta detroit minneapolis denver omaha dearborn cincinnati milwaukee philadelphia pittsburgh`,
  GB: 'british english scottish welsh uk u.k. london manchester leeds edinburgh glasgow bristol birmingham cambridge',
  CA: 'canadian toronto vancouver montreal calgary ottawa ontario quebec alberta',
  FR: 'french paris lyon toulouse',
  DE: 'german berlin munich frankfurt hamburg stuttgart cologne wolfsburg bavarian',
  NL: 'dutch amsterdam rotterdam eindhoven',
  CH: 'swiss zurich geneva basel',
  IT: 'italian milan rome turin',
  ES: 'spanish madrid barcelona',
  SE: 'swedish stockholm gothenburg',
  DK: 'danish copenhagen',
  NO: 'norwegian oslo',
  FI: 'finnish helsinki espoo',
  IE: 'irish dublin',
  BE: 'belgian brussels',
  AT: 'austrian vienna',
  PL: 'polish warsaw',
  PT: 'portuguese lisbon',
  RU: 'russian moscow',
  TR: 'turkish istanbul ankara',
  IL: 'israeli',
  SA: 'saudi riyadh',
  AE: 'emirati dubai',
  IN: 'indian mumbai delhi bengaluru bangalore chennai hyderabad',
  CN: 'chinese beijing shanghai shenzhen hangzhou guangzhou',
  HK: 'kong',
  TW: 'taiwanese taipei',
  JP: 'japanese tokyo osaka',
  KR: 'korean seoul',
  SG: 'singaporean singapore',
  AU: 'australian sydney melbourne perth brisbane',
  NZ: 'auckland',
  ZA: 'johannesburg',
  NG: 'nigerian lagos',
  KE: 'kenyan nairobi',
  MX: 'mexican',
  BR: 'brazilian',
  AR: 'argentine argentinian',
  CL: 'chilean',
  CO: 'colombian',
};

const COUNTRIES: ReadonlyMap<string, string> = new Map(
  Object.entries(WORDS).flatMap(([country, places]) => places.split(/\s+/).map((word) => [word, country] as const)),
);

/** Exchanges (ISO 10383) that list the companies of one country; American ones list those of all. */
const LISTED_IN: ReadonlyMap<string, string> = new Map(
  'XLON GB XTSE CA XPAR FR XETR DE XFRA DE XAMS NL XSWX CH XMIL IT XMAD ES XSTO SE XCSE DK XOSL NO XHEL FI XNSE IN XBOM IN XSHG CN XSHE CN XHKG HK XTAI TW XTKS JP XKRX KR XASX AU'
    .split(/ (?=X)/)
    .map((pair) => pair.split(' ') as [string, string]),
);

const SEAT = /-(?:based|headquartered|born)$/;

/** The country of "French", "Paris", "Paris-based"; null of any other word. */
export const countryOf = (token: Token): string | null => COUNTRY.of(token);

const COUNTRY = new Fact(({ lower }) => COUNTRIES.get(lower.replace(SEAT, '')) ?? null);

/** "Portuguese", "Cupertino", "New", "York-based": words that tell where a company sits, though perhaps not of which country it is. */
export function isWhere({ text, lower }: Token): boolean {
  if (!/^\p{Lu}/u.test(text)) return false;
  const word = lower.replace(SEAT, '');
  return (
    COUNTRIES.has(word) ||
    NATIONALITIES.has(word) ||
    PLACES.has(word) ||
    nameLists.cities.has(word) ||
    FIRST_WORDS.has(word) ||
    word !== lower
  );
}

/** Of places with two words. */
const FIRST_WORDS: ReadonlySet<string> = new Set('new san los las hong south north saint st tel kuala buenos abu silicon salt'.split(' '));

/** Whether the company is one of that country, by the registry, its exchange and what the page calls it; null when nothing tells. */
export function isOf(country: string, { registryKey, listings }: Entity, called: ReadonlySet<string> | undefined): boolean | null {
  const known = registryKey ? companyRegistry.get(registryKey)?.country : null;
  const homes = [known, ...listings.map(({ exchange }) => LISTED_IN.get(exchange)), ...(called ?? [])].filter(
    (home) => home && home in WORDS,
  );
  // Chinese companies are listed in Hong Kong.
  return homes.length === 0 ? null : homes.some((home) => home === country || (country === 'CN' && home === 'HK'));
}
