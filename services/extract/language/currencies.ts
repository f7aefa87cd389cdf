/** How money is written, and the ISO 4217 code that it means. */

/** What a dollar or a cent of no country is filed under, until the page tells whose it is (dollars.ts). */
export const DOLLAR = '$';

/** Signs before the number; longest first where one begins another. */
export const SIGNS: ReadonlyMap<string, string> = new Map([
  ['US$', 'USD'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['HK$', 'HKD'],
  ['NZ$', 'NZD'],
  ['S$', 'SGD'],
  ['NT$', 'TWD'],
  ['R$', 'BRL'],
  ['MX$', 'MXN'],
  ['J$', 'JMD'],
  ['$', DOLLAR],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['₫', 'VND'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
  ['₦', 'NGN'],
  ['₴', 'UAH'],
  ['₸', 'KZT'],
  ['₵', 'GHS'],
]);

/** ISO 4217 codes that stand before or after a number as they are. */
const CODES: readonly string[] =
  'USD EUR GBP JPY CHF CNY INR AUD CAD NZD SEK NOK DKK PLN CZK HUF KRW HKD SGD TWD BRL MXN ZAR TRY RUB ILS SAR AED MYR IDR THB PHP NGN KES EGP UAH QAR'.split(
    ' ',
  );

/** Words and codes before the number, as they are written in capitals or with one: "Rs 500", "EUR 3bn", "R4bn", "SFr2bn", "Pounds 3bn". */
export const PREFIXES: ReadonlyMap<string, string> = new Map([
  ...CODES.map((code) => [code, code] as const),
  ['Rs', 'INR'],
  ['rs', 'INR'],
  ['R', 'ZAR'],
  ['RM', 'MYR'],
  ['RMB', 'CNY'],
  ['Rp', 'IDR'],
  ['SFr', 'CHF'],
  ['Sfr', 'CHF'],
  ['DKr', 'DKK'],
  ['SKr', 'SEK'],
  ['NKr', 'NOK'],
  ['Dh', 'AED'],
  ['Dhs', 'AED'],
  ['SR', 'SAR'],
  ['Dollars', DOLLAR],
  ['Pounds', 'GBP'],
  ['Euros', 'EUR'],
]);

/** Names that mean one currency wherever they stand behind a number: "3 billion euros". */
export const NAMES: ReadonlyMap<string, string> = new Map([
  ['dollar', DOLLAR],
  ['dollars', DOLLAR],
  ['bucks', DOLLAR],
  ...(
    [
      ['EUR', 'euro euros'],
      ['GBP', 'pound pounds sterling quid'],
      ['JPY', 'yen'],
      ['CNY', 'yuan renminbi'],
      ['INR', 'rupee rupees'],
      ['KRW', 'won'],
      ['RUB', 'ruble rubles rouble roubles'],
      ['CHF', 'franc francs'],
      ['SEK', 'krona kronor'],
      ['NOK', 'krone kroner'],
      ['ISK', 'kronur'],
      ['CZK', 'koruna korunas'],
      ['PLN', 'zloty zlotys'],
      ['HUF', 'forint forints'],
      ['ZAR', 'rand'],
      ['BRL', 'reais'],
      ['MXN', 'peso pesos'],
      ['TRY', 'lira liras'],
      ['ILS', 'shekel shekels'],
      ['SAR', 'riyal riyals'],
      ['AED', 'dirham dirhams'],
      ['THB', 'baht'],
      ['MYR', 'ringgit'],
      ['IDR', 'rupiah'],
      ['VND', 'dong'],
      ['NGN', 'naira'],
      ['UAH', 'hryvnia hryvnias'],
      ['KZT', 'tenge'],
      ['BDT', 'taka'],
    ] as const
  ).flatMap(([code, names]) => names.split(' ').map((name) => [name, code] as const)),
  ...CODES.map((code) => [code.toLowerCase(), code] as const),
]);

/** Names that mean a currency only behind the word for its country: "20 million Czech crowns". */
export const SHARED_NAMES: ReadonlySet<string> = new Set('crown crowns real dinar dinars rial rials shilling shillings'.split(' '));

/** Hundredths of a currency; those of one letter only right behind their number. */
export const HUNDREDTHS: ReadonlyMap<string, { unit: string; glued?: true }> = new Map([
  ['cent', { unit: DOLLAR }],
  ['cents', { unit: DOLLAR }],
  ['¢', { unit: DOLLAR }],
  ['c', { unit: DOLLAR, glued: true }],
  ['pence', { unit: 'GBP' }],
  ['p', { unit: 'GBP', glued: true }],
  ['paise', { unit: 'INR' }],
]);

/** "Australian dollars": the word before a shared name decides. */
export const NATIONS: ReadonlyMap<string, string> = new Map([
  ['hong kong', 'HKD'],
  ['new zealand', 'NZD'],
  ['new taiwan', 'TWD'],
  ['australian', 'AUD'],
  ['canadian', 'CAD'],
  ['singapore', 'SGD'],
  ['swiss', 'CHF'],
  ['swedish', 'SEK'],
  ['norwegian', 'NOK'],
  ['danish', 'DKK'],
  ['mexican', 'MXN'],
  ['philippine', 'PHP'],
  ['taiwan', 'TWD'],
  ['taiwanese', 'TWD'],
  ['jamaican', 'JMD'],
  ['british', 'GBP'],
  ['egyptian', 'EGP'],
  ['lebanese', 'LBP'],
  ['indian', 'INR'],
  ['pakistani', 'PKR'],
  ['sri lankan', 'LKR'],
  ['indonesian', 'IDR'],
  ['japanese', 'JPY'],
  ['chinese', 'CNY'],
  ['korean', 'KRW'],
  ['south korean', 'KRW'],
  ['south african', 'ZAR'],
  ['russian', 'RUB'],
  ['turkish', 'TRY'],
  ['czech', 'CZK'],
  ['icelandic', 'ISK'],
  ['polish', 'PLN'],
  ['brazilian', 'BRL'],
  ['argentine', 'ARS'],
  ['chilean', 'CLP'],
  ['colombian', 'COP'],
  ['saudi', 'SAR'],
  ['qatari', 'QAR'],
  ['kuwaiti', 'KWD'],
  ['jordanian', 'JOD'],
  ['kenyan', 'KES'],
  ['iranian', 'IRR'],
  ['american', 'USD'],
  ['u.s.', 'USD'],
  ['us', 'USD'],
]);

const CURRENCIES: ReadonlySet<string> = new Set([
  ...SIGNS.values(),
  ...PREFIXES.values(),
  ...NAMES.values(),
  ...NATIONS.values(),
  ...[...HUNDREDTHS.values()].map(({ unit }) => unit),
]);

/** Whether a unit is money; "JOB" and "CAR" have three letters, too. */
export const isCurrency = (unit: string | null): boolean => unit !== null && CURRENCIES.has(unit);
