/** Numbers in figures and in words, as exact decimal strings. */

export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['k', 3],
  ['lakh', 5],
  ['lakhs', 5],
  ['million', 6],
  ['millions', 6],
  ['mn', 6],
  ['mln', 6],
  ['m', 6],
  ['crore', 7],
  ['crores', 7],
  ['billion', 9],
  ['billions', 9],
  ['bn', 9],
  ['b', 9],
  ['trillion', 12],
  ['trillions', 12],
  ['tn', 12],
  ['trn', 12],
]);

/** Scales that stand for something else when they stand alone with a space before them ("5 m", "3 b"). */
export const GLUED_ONLY: ReadonlySet<string> = new Set(['k', 'm', 'b']);

const UNITS: readonly string[] =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`.split(
    ' ',
  );

const TENS: readonly string[] = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Number words of one word, below a hundred. */
const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ...UNITS.map((word, value) => [word, value] as const),
  ...TENS.map((tens, i) => [tens, 20 + 10 * i] as const),
]);

/** "three", "sixty", "dozen" → its value; null for any other word. */
export function numberWord(word: string): number | null {
  return NUMBER_WORDS.get(word) ?? null;
}

/** Numbers that say only how large: what they are at least, and at most. */
export const ROUND_NUMBERS: ReadonlyMap<string, readonly [least: string, most: string]> = new Map([
  ['tens', ['10', '100']],
  ['dozens', ['24', '100']],
  ['hundreds', ['100', '1000']],
  ['thousands', ['1000', '1000000']],
  ['millions', ['1000000', '1000000000']],
  ['billions', ['1000000000', '1000000000000']],
  ['trillions', ['1000000000000', '1000000000000000']],
]);

/** "hundreds of people", "several million": how large, but not how much. */
export const isSizeOnly = ({ surface }: { surface: string }): boolean =>
  ROUND_NUMBERS.has(surface.slice(0, surface.indexOf(' ')).toLowerCase()) || /^(?:a few|few|several)\s/i.test(surface);

/** Parts of a whole: "a third", "two-thirds". */
export const FRACTIONS: ReadonlyMap<string, number> = new Map(
  [
    ['half', 2] as const,
    ...'third quarter fifth sixth seventh eighth ninth tenth'.split(' ').map((word, i) => [word, 3 + i] as const),
  ].flatMap(([word, parts]) => [[word, parts] as const, [word === 'half' ? 'halves' : `${word}s`, parts] as const]),
);

/** "½" behind a whole number or alone. */
export const VULGAR_FRACTIONS: ReadonlyMap<string, string> = new Map([
  ['½', '5'],
  ['¼', '25'],
  ['¾', '75'],
]);

/** Told by its first character, before any pattern is tried on it. */
export function isDigit(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= 48 && first <= 57;
}

/** "2,000" → "2000", "5.6" → "5.6", "1,5" stays null: a comma groups thousands in the texts that are read in full. */
export function figure(text: string): string | null {
  if (!isDigit(text)) return null;
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return text.replace(/,/g, '');
  if (/^\d{1,3}(?:,\d{2})*,\d{3}$/.test(text)) return text.replace(/,/g, ''); // Indian grouping
  if (/^\d{1,15}(?:\.\d{1,10})?$/.test(text)) return text;
  return null;
}

/** Moves the decimal point: ("5.6", 6) → "5600000", ("55", -2) → "0.55". */
export function shift(decimal: string, places: number): string {
  const [whole = '0', fraction = ''] = decimal.split('.');
  if (places < 0) {
    const padded = whole.padStart(1 - places, '0');
    const decimals = (padded.slice(places) + fraction).replace(/0+$/, '');
    return padded.slice(0, places) + (decimals && `.${decimals}`);
  }
  const digits = (whole + fraction.padEnd(places, '0')).slice(0, whole.length + places);
  const rest = fraction.slice(places);
  const trimmed = digits.replace(/^0+(?=\d)/, '');
  return rest.replace(/0+$/, '') ? `${trimmed}.${rest.replace(/0+$/, '')}` : trimmed;
}
