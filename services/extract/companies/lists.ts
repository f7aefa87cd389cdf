/** Long lists of names, unpacked on first use. */
import { unpack } from './packed.js';

export interface NameLists {
  /** NAME=TICKER, NAME ending in "?" when it is also something else. */
  listedCompanies: readonly string[];
  /** In lower case. */
  givenNames: ReadonlySet<string>;
  cities: ReadonlySet<string>;
}

export const nameLists: NameLists = (() => {
  const [companies = [], given, cities] = unpack('lists')
    .toString()
    .split('\n')
    .map((line) => line.split(';'));
  return { listedCompanies: companies, givenNames: new Set(given), cities: new Set(cities) };
})();
