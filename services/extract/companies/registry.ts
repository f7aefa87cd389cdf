/** The companies that are known beforehand. Loaded once; looked up by key, name or ticker. Pure data. */
import type { Listing } from '../types.js';
import { REGISTRY_LINES } from './registry-data.js';

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

export const companyRegistry: CompanyRegistry = readRegistry(REGISTRY_LINES);

/** Throws a RangeError that names the line when one has not the six fields. */
export function readRegistry(lines: string): CompanyRegistry {
  const byKey = new Map<string, RegisteredCompany>();
  const byName = new Map<string, NameMatch>();
  const byTicker = new Map<string, RegisteredCompany>();
  for (const line of lines.split('\n')) {
    if (!line.trim()) continue;
    const fields = line.split('|').map((field) => field.trim());
    if (fields.length !== 6) throw new RangeError(`The registry expects six fields between bars, got ${fields.length}: ${line}`);
    const [name = '', others = '', listings = '', country = '', industry = '', site = ''] = fields;
    const names = [name, ...others.split(';')].map((each) => each.trim()).filter(Boolean);
    const plain = names.map((each) => each.replace(/\?$/, ''));
    const company: RegisteredCompany = {
      key: keyOf(plain[0]!),
      name: plain[0]!,
      aliases: plain.slice(1),
      listings: listings.split(';').flatMap(readListing),
      country: country || null,
      industry: industry || null,
      website: site ? `https://${site}/` : null,
    };
    byKey.set(company.key, company);
    for (const [position, each] of names.entries()) byName.set(nameKey(plain[position]!), { company, ambiguous: each.endsWith('?') });
    for (const listing of company.listings) {
      if (!byTicker.has(listing.symbol)) byTicker.set(listing.symbol, company);
      byTicker.set(`${listing.exchange}:${listing.symbol}`, company);
    }
  }
  return {
    get: (key) => byKey.get(key) ?? null,
    findByName: (name) => byName.get(nameKey(name)) ?? null,
    findByTicker: (symbol, exchange) => byTicker.get(exchange ? `${exchange}:${symbol}` : symbol) ?? null,
    all: () => [...byKey.values()],
  };
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
  const plain = name.replace(/’/g, "'");
  return plain.length <= 3 ? plain : plain.toLowerCase();
}
