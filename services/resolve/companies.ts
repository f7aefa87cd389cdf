/** Names to one identity. Pure. */
import type { Company, Listing } from '../../schema/company.js';
import { namedId } from '../../schema/ids.js';
import { companyRegistry } from '../extract/companies/registry.js';
import type { ExtractedCompany } from '../extract/types.js';
import { fold } from './terms.js';

/** "Crédit Agricole S.A." → "credit-agricole-s-a": readable, and the same for every way of writing it. */
export function slug(name: string): string {
  return (fold(name).match(/[\p{L}\p{N}]+/gu) ?? []).join('-').slice(0, 80) || 'unnamed';
}

/** What a company can be looked up by in the store: "name:nvidia", "ticker:NVDA", "ticker:XNAS:NVDA". */
export function lookupKeys({ name, listings }: { name: string; listings: readonly Pick<Listing, 'symbol' | 'exchange'>[] }): string[] {
  return [`name:${slug(name)}`, ...tickerKeys(listings).filter((key) => key.split(':').length === 3)];
}

/** Keys under which a stored company is to be found from now on. */
export function ownKeys({
  name,
  aliases,
  listings,
  provisional,
}: Pick<Company, 'name' | 'aliases' | 'listings' | 'provisional'>): string[] {
  // An unregistered company answers to its own name only: a short form met in one article may be another company's name in the next.
  const names = provisional ? [name] : [name, ...aliases];
  return [...new Set([...names.map((each) => `name:${slug(each)}`), ...tickerKeys(listings)])];
}

function tickerKeys(listings: readonly Pick<Listing, 'symbol' | 'exchange'>[]): string[] {
  return listings.flatMap(({ symbol, exchange }) => [`ticker:${exchange}:${symbol}`, `ticker:${symbol}`]);
}

/** The company that an extracted one would be, were it new. */
export function newCompany(extracted: ExtractedCompany, seenAt: string): Company {
  const known = extracted.registryKey ? companyRegistry.get(extracted.registryKey) : null;
  const key = known?.key ?? slug(extracted.name);
  return {
    __typename: 'Company',
    id: namedId('Company', key),
    slug: key,
    name: known?.name ?? extracted.name,
    aliases: known ? [...known.aliases] : extracted.aliases.slice(0, 20),
    listings: (known?.listings ?? extracted.listings).map((listing) => ({
      symbol: listing.symbol,
      exchange: listing.exchange,
      isPrimary: listing.isPrimary,
      isin: listing.isin ?? null,
    })),
    lei: null,
    wikidataId: null,
    website: known?.website ?? null,
    country: known?.country ?? null,
    industry: known?.industry ?? null,
    mentionCount: 0,
    firstSeenAt: seenAt,
    updatedAt: seenAt,
    provisional: !known,
  };
}
