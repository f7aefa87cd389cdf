/** How money is written, and the ISO 4217 code that it means. */

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
  ['$', 'USD'],
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
]);

/** Words and codes before the number: "Rs 500", "EUR 3bn". */
export const PREFIXES: ReadonlyMap<string, string> = new Map([
  ...[
    'USD',
    'EUR',
    'GBP',
    'JPY',
    'CHF',
    'CNY',
    'INR',
    'AUD',
    'CAD',
    'NZD',
    'SEK',
    'NOK',
    'DKK',
    'PLN',
    'CZK',
    'HUF',
    'KRW',
    'HKD',
    'SGD',
    'TWD',
    'BRL',
    'MXN',
    'ZAR',
    'TRY',
    'RUB',
    'ILS',
    'SAR',
    'AED',
  ].map((code) => [code.toLowerCase(), code] as const),
  ['rs', 'INR'],
  ['rs.', 'INR'],
  ['rmb', 'CNY'],
  ['sfr', 'CHF'],
  ['dkr', 'DKK'],
  ['skr', 'SEK'],
  ['nkr', 'NOK'],
]);

/** Words after the number: "3 billion euros". */
export const NAMES: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['pound', 'GBP'],
  ['pounds', 'GBP'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['renminbi', 'CNY'],
  ['rupee', 'INR'],
  ['rupees', 'INR'],
  ['won', 'KRW'],
  ['ruble', 'RUB'],
  ['rubles', 'RUB'],
  ['roubles', 'RUB'],
  ['franc', 'CHF'],
  ['francs', 'CHF'],
  ['kronor', 'SEK'],
  ['kroner', 'NOK'],
  ['krone', 'NOK'],
  ['zloty', 'PLN'],
  ['rand', 'ZAR'],
  ['real', 'BRL'],
  ['reais', 'BRL'],
  ['peso', 'MXN'],
  ['pesos', 'MXN'],
  ['lira', 'TRY'],
  ['shekel', 'ILS'],
  ['shekels', 'ILS'],
  ['riyal', 'SAR'],
  ['riyals', 'SAR'],
  ['dirham', 'AED'],
  ['dirhams', 'AED'],
  ...['USD', 'EUR', 'GBP', 'JPY', 'CHF', 'CNY', 'INR', 'AUD', 'CAD', 'SEK', 'NOK', 'DKK', 'KRW', 'HKD', 'SGD', 'BRL', 'ZAR'].map(
    (code) => [code.toLowerCase(), code] as const,
  ),
]);

/** Hundredths of a currency; "p" only right behind its number. */
export const HUNDREDTHS: ReadonlyMap<string, { unit: string; glued?: true }> = new Map([
  ['cent', { unit: 'USD' }],
  ['cents', { unit: 'USD' }],
  ['pence', { unit: 'GBP' }],
  ['p', { unit: 'GBP', glued: true }],
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
