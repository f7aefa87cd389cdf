/** Whose dollar a page means by "$". */

interface Country {
  code: string;
  /** Last label of its hosts. */
  domain: string;
  /** What a page writes that means another dollar by "$" alone. */
  sign: string;
  /** Words of its public life. */
  words: RegExp;
}

const COUNTRIES: readonly Country[] = [
  {
    code: 'CAD',
    domain: 'ca',
    sign: 'C$',
    words:
      /\b(?:Canada|Canadians?|Ontario|Quebec|Toronto|Montreal|Vancouver|Calgary|Edmonton|Ottawa|Alberta|British Columbia|Manitoba|Saskatchewan|Nova Scotia|Winnipeg|Halifax|TSX|CRTC|OSFI)\b/g,
  },
  {
    code: 'AUD',
    domain: 'au',
    sign: 'A$',
    words:
      /\b(?:Australia|Australians?|Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|Queensland|Victorian?|New South Wales|NSW|Tasmania|ASX|ACCC|APRA|ASIC)\b/g,
  },
  {
    code: 'NZD',
    domain: 'nz',
    sign: 'NZ$',
    words: /\b(?:New Zealand|New Zealanders?|Auckland|Wellington|Christchurch|Waikato|Otago|Kiwi|NZX|Dunedin)\b/g,
  },
  {
    code: 'SGD',
    domain: 'sg',
    sign: 'S$',
    words: /\b(?:Singapore|Singaporeans?|SGX|MAS|HDB|Straits Times Index|Jurong|Temasek|Changi)\b/g,
  },
  { code: 'HKD', domain: 'hk', sign: 'HK$', words: /\b(?:Hong Kong|Hongkongers?|Kowloon|HKEX|Hang Seng|New Territories|Lantau|MTR)\b/g },
];

/** Of a page that writes "US$", how many words of one country; of one that does not, how many different ones, and how much oftener than those of America. */
const ENOUGH = 4;
const AMERICAN =
  /\b(?:U\.S\.|US|United States|Americans?|Washington|Wall Street|Nasdaq|NYSE|New York|California|Texas|Florida|Silicon Valley|SEC)\b/g;

/**
 * The ISO 4217 code of a dollar that names no country: the American one, unless the host's country or else the places and bodies that the text
 * names say another, and the text does not write that one with a sign of its own ("C$"). Linear in the text.
 */
export function dollarOf(text: string, url = ''): string {
  if (!text.includes('$')) return 'USD';
  const domain = /^https?:\/\/[^/:]*\.([a-z]{2})(?:[/:]|$)/i.exec(url)?.[1]?.toLowerCase();
  const own = COUNTRIES.filter(({ sign }) => !text.includes(sign));
  const hosted = own.find((country) => country.domain === domain);
  if (hosted) return hosted.code;
  const tellsAmerican = /\bUS\$|\bU\.?S\.? dollars?\b/.test(text);
  const [best] = own
    .map((country) => ({ code: country.code, words: text.match(country.words) ?? [] }))
    .sort((a, b) => b.words.length - a.words.length);
  if (!best || best.words.length === 0) return 'USD';
  if (tellsAmerican) return best.words.length >= ENOUGH ? best.code : 'USD';
  const american = text.match(AMERICAN)?.length ?? 0;
  return new Set(best.words).size >= ENOUGH && best.words.length > american * 2 ? best.code : 'USD';
}
