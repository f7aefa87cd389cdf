/** Published lists of companies as entries of the account. Pure. */
import { stripLegalForm } from '../extract/companies/kinds.js';
import { companyRegistry } from '../extract/companies/registry.js';

export interface ListedCompany {
  name: string;
  aliases: string[];
  listings?: { symbol: string; exchange: string; isPrimary: boolean }[];
  lei?: string;
  website?: string;
  country?: string;
  industry?: string;
}

/** Names that the SEC gives exchanges, as MIC (ISO 10383). */
const SEC_EXCHANGES: Readonly<Record<string, string>> = { Nasdaq: 'XNAS', NYSE: 'XNYS', OTC: 'OTCM', CBOE: 'BATS' };

/**
 * The SEC's company_tickers.json (`{"0": {cik_str, ticker, title}}`) or company_tickers_exchange.json (`{fields, data}`); the first names no
 * exchange, so that its tickers are left out. Throws a TypeError when it is neither.
 */
export function companiesOfSec(json: unknown): ListedCompany[] {
  if (typeof json !== 'object' || json === null)
    throw new TypeError(`expected company_tickers.json of the SEC, got ${JSON.stringify(json)}`);
  const { fields, data } = json as { fields?: string[]; data?: unknown[][] };
  const rows: Record<string, unknown>[] =
    fields && data ? data.map((row) => Object.fromEntries(fields.map((field, i) => [field, row[i]]))) : Object.values(json);
  const byName = new Map<string, ListedCompany>();
  for (const row of rows) {
    const title = row?.title ?? row?.name;
    if (typeof title !== 'string' || typeof row.ticker !== 'string')
      throw new TypeError(`expected a company of the SEC with title and ticker, got ${JSON.stringify(row)}`);
    const company = byName.get(title) ?? named(title);
    byName.set(title, company);
    const exchange = SEC_EXCHANGES[String(row.exchange)];
    if (exchange) company.listings = [...(company.listings ?? []), { symbol: row.ticker, exchange, isPrimary: !company.listings }];
  }
  return [...byName.values()];
}

/**
 * A line of GLEIF's level 1 file (columns LEI, Entity.LegalName, …) or of a CSV with the columns name and, where known, aliases (parted by
 * ";"), symbol, exchange (a MIC), lei, website, country and industry. Throws a TypeError when it names no company.
 */
export function companyOfRow(row: Readonly<Record<string, string>>): ListedCompany {
  const name = row['Entity.LegalName'] || row.name;
  if (!name) throw new TypeError(`expected a column "name" or "Entity.LegalName", got ${Object.keys(row).slice(0, 8).join(', ')}`);
  const company = named(name);
  for (const alias of (row.aliases ?? '').split(';')) if (alias.trim()) company.aliases.push(alias.trim());
  if (row.symbol && row.exchange) company.listings = [{ symbol: row.symbol, exchange: row.exchange, isPrimary: true }];
  const [lei, country] = [row.LEI || row.lei, row['Entity.LegalAddress.Country'] || row.country];
  return {
    ...company,
    ...(lei && { lei }),
    ...(country && { country }),
    ...(row.website && { website: row.website }),
    ...(row.industry && { industry: row.industry }),
  };
}

/** "NVIDIA CORP" → Nvidia, as articles are linked to it; the full name stays an alias. */
function named(full: string): ListedCompany {
  const bare = stripLegalForm(full);
  const known = companyRegistry.findByName(full) ?? companyRegistry.findByName(bare);
  const name = known?.company.name ?? bare;
  return { name, aliases: name === full ? [...(known?.company.aliases ?? [])] : [...(known?.company.aliases ?? []), full] };
}
