/** Long lists of names, unpacked on first use. */
import { brotliDecompressSync } from 'node:zlib';
import { LISTS } from './lists-data.js';

export interface NameLists {
  /** NAME=TICKER, NAME ending in "?" when it is also something else. */
  listedCompanies: readonly string[];
  /** In lower case. */
  givenNames: ReadonlySet<string>;
  cities: ReadonlySet<string>;
}

export const nameLists: NameLists = (() => {
  const [companies = [], given, cities] = brotliDecompressSync(Buffer.from(LISTS, 'base64'))
    .toString()
    .split('\n')
    .map((line) => line.split(';'));
  return { listedCompanies: companies, givenNames: new Set(given), cities: new Set(cities) };
})();
