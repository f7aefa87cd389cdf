/** The companies that are known beforehand. Loaded once; looked up by key, name or ticker. Pure data. */
import type { Listing } from '../types.js';
import { BRAND_LINES } from './brands-data.js';
import { PAST_BRAND_LINES } from './brands-past-data.js';
import { nameLists } from './lists.js';
import { REGISTRY_LINES } from './registry-data.js';
import { REGISTRY_WORLD_LINES } from './registry-world-data.js';

export interface RegisteredCompany {
  /** Slug, stable: "home-depot". */
  key: string;
  name: string;
  aliases: string[];
  listings: Listing[];
  country: string | null;
  industry: string | null;
  website: string | null;
}

export interface NameMatch {
  company: RegisteredCompany;
  /** The name is also something else: it counts only where the context speaks for the company. */
  ambiguous: boolean;
}

export interface CompanyRegistry {
  get(key: string): RegisteredCompany | null;
  /** By name or alias, in any case where the name is longer than three letters. */
  findByName(name: string): NameMatch | null;
  findByTicker(symbol: string, exchange?: string): RegisteredCompany | null;
  all(): readonly RegisteredCompany[];
}

/** A company as a list gives it; `names` begins with the common one, and those that are also something else end in "?". */
interface Entry {
  names: string[];
  listings: Listing[];
  /** Ticker on an exchange that the list does not tell. */
  ticker: string | null;
  country: string | null;
  industry: string | null;
  website: string | null;
}

const UNITED_STATES = ['XNAS', 'XNYS', 'XASE'];

export const companyRegistry: CompanyRegistry = createRegistry([
  ...readRegistryLines(REGISTRY_LINES),
  ...readRegistryLines(REGISTRY_WORLD_LINES),
  ...readBrandLines(BRAND_LINES),
  ...readBrandLines(PAST_BRAND_LINES),
  ...nameLists.listedCompanies.map(asListed),
]);

/** Where two entries share a name or a ticker, the first has it. */
export function createRegistry(entries: readonly Entry[]): CompanyRegistry {
  const byKey = new Map<string, RegisteredCompany>();
  const byName = new Map<string, NameMatch>();
  const byTicker = new Map<string, RegisteredCompany>();
  const claim = <T>(map: Map<string, T>, key: string, value: T) => map.has(key) || map.set(key, value);
  for (const { names, listings, ticker, country, industry, website } of entries) {
    const plain = names.map((each) => each.replace(/\?$/, ''));
    const [name = '', ...aliases] = plain;
    const key = keyOf(name);
    if (byKey.has(key) || byName.has(nameKey(name))) continue;
    const company: RegisteredCompany = { key, name, aliases, listings, country, industry, website };
    byKey.set(key, company);
    for (const [position, each] of names.entries()) claim(byName, nameKey(plain[position]!), { company, ambiguous: each.endsWith('?') });
    for (const { symbol, exchange } of listings) {
      claim(byTicker, symbol, company);
      claim(byTicker, `${exchange}:${symbol}`, company);
    }
    if (ticker) for (const exchange of UNITED_STATES) claim(byTicker, `${exchange}:${ticker}`, company);
  }
  return {
    get: (key) => byKey.get(key) ?? null,
    findByName: (name) => byName.get(nameKey(name)) ?? null,
    findByTicker: (symbol, exchange) => byTicker.get(exchange ? `${exchange}:${symbol}` : symbol) ?? null,
    all: () => [...byKey.values()],
  };
}

/** Lines of registry-data.ts and registry-world-data.ts. Throws a RangeError that names the line when one has not the six fields. */
export function readRegistryLines(lines: string): Entry[] {
  return dataLines(lines).map((line) => {
    const fields = line.split('|').map((field) => field.trim());
    if (fields.length !== 6) throw new RangeError(`The registry expects six fields between bars, got ${fields.length}: ${line}`);
    const [name = '', others = '', listings = '', country = '', industry = '', site = ''] = fields;
    return {
      names: [name, ...parts(others, ';')],
      listings: listings.split(';').flatMap(readListing),
      ticker: null,
      country: country || null,
      industry: industry || null,
      website: site ? `https://${site}/` : null,
    };
  });
}

/** Lines of brands-data.ts. Throws a RangeError that names the line when one has not the three fields. */
export function readBrandLines(lines: string): Entry[] {
  return dataLines(lines).flatMap((line) => {
    const fields = line.split('|').map((field) => field.trim());
    if (fields.length !== 3) throw new RangeError(`The list of brands expects three fields between bars, got ${fields.length}: ${line}`);
    const [industry = '', country = '', companies = ''] = fields;
    const known = /^(?:XX|EU|AS)$/.test(country) ? null : country;
    return parts(companies, ';').map((names) => ({
      names: parts(names, '='),
      listings: [],
      ticker: null,
      country: known,
      industry,
      website: null,
    }));
  });
}

function asListed(line: string): Entry {
  const [name = '', ticker = ''] = line.split('=');
  return { names: [name], listings: [], ticker, country: null, industry: null, website: null };
}

function dataLines(lines: string): string[] {
  return lines.split('\n').filter((line) => line.trim());
}

function parts(text: string, mark: string): string[] {
  return text
    .split(mark)
    .map((each) => each.trim())
    .filter(Boolean);
}

function readListing(text: string, position: number): Listing[] {
  const [symbol, exchange] = text.trim().split('@');
  return symbol && exchange ? [{ symbol, exchange, isPrimary: position === 0, isin: null }] : [];
}

function keyOf(name: string): string {
  return (
    name
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join('-');
}

/** Short names are written one way only: "GM" is a company, "gm" is not. */
function nameKey(name: string): string {
  const plain = name.includes('’') ? name.replace(/’/g, "'") : name;
  return plain.length <= 3 ? plain : plain.toLowerCase();
}
