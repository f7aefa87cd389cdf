/** Whose dollar a page means by "$". */

interface Country {
  code: string;
  /** Last label of its hosts. */
  domain: string;
  /** Its name as a label of a host: "canada.example.com". */
  label: string;
  /** How a page that means another dollar by "$" alone writes this one. */
  sign: string;
  /** Words of its public life. */
  words: RegExp;
}

const COUNTRIES: readonly Country[] = [
  {
    code: 'CAD',
    domain: 'ca',
    label: 'canada',
    sign: 'C$',
    words:
      /\b(?:Canada|Canadians?|Ontario|Quebec|Toronto|Montreal|Vancouver|Calgary|Edmonton|Ottawa|Alberta|British Columbia|Manitoba|Saskatchewan|Nova Scotia|Winnipeg|Halifax|TSX|CRTC|OSFI)\b/g,
  },
  {
    code: 'AUD',
    domain: 'au',
    label: 'australia',
    sign: 'A$',
    words:
      /\b(?:Australia|Australians?|Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|Queensland|Victorian?|New South Wales|NSW|Tasmania|ASX|ACCC|APRA|ASIC)\b/g,
  },
  {
    code: 'NZD',
    domain: 'nz',
    label: 'newzealand',
    sign: 'NZ$',
    words: /\b(?:New Zealand|New Zealanders?|Auckland|Wellington|Christchurch|Waikato|Otago|Kiwi|NZX|Dunedin)\b/g,
  },
  {
    code: 'SGD',
    domain: 'sg',
    label: 'singapore',
    sign: 'S$',
    words: /\b(?:Singapore|Singaporeans?|SGX|MAS|HDB|Straits Times Index|Jurong|Temasek|Changi)\b/g,
  },
  {
    code: 'HKD',
    domain: 'hk',
    label: 'hongkong',
    sign: 'HK$',
    words: /\b(?:Hong Kong|Hongkongers?|Kowloon|HKEX|Hang Seng|New Territories|Lantau|MTR)\b/g,
  },
];

/** "It lost $31-million in May": only Canadian papers join a sum to its scale where no noun follows that it would qualify. */
const CANADIAN_STYLE = /\$\d[\d.,]{0,9}-(?:million|billion)(?=[.,;]|\s(?:in|of|for|from|to|by|and|last|over|on|at|more|less|this)\b)/g;
const CANADIAN_SUMS = 2;

/** How many words of one country make a page its own: different ones, where no "US$" tells the dollars apart. */
const ENOUGH = 4;
/** The same where the page writes "C$" now and then. */
const PLENTY = 8;
const AMERICAN =
  /\b(?:U\.S\.|US|United States|Americans?|Washington|Wall Street|Nasdaq|NYSE|New York|California|Texas|Florida|Silicon Valley|SEC)\b/g;

/**
 * The ISO 4217 code of a dollar that names no country: the American one, unless the host's country or else the places and bodies that the text
 * names say another, and the text hardly ever writes that one with a sign of its own ("C$"). Linear in the text.
 */
export function dollarOf(text: string, url = ''): string {
  const dollars = count(text, '$');
  if (dollars === 0) return 'USD';
  const domain = /^https?:\/\/[^/:]*\.([a-z]{2})(?:[/:]|$)/i.exec(url)?.[1]?.toLowerCase();
  const readings = COUNTRIES.map(({ code, domain, label, sign, words }) => {
    return { code, domain, label, signed: count(text, sign), found: text.match(words) ?? [] };
  });
  const labels = /^https?:\/\/([^/:]*)/i.exec(url)?.[1]?.toLowerCase().split('.') ?? [];
  const hosted = readings.find((country) => (country.domain === domain || labels.includes(country.label)) && country.signed === 0);
  if (hosted) return hosted.code;
  if ((text.match(CANADIAN_STYLE)?.length ?? 0) >= CANADIAN_SUMS && readings.some(({ code, found }) => code === 'CAD' && found.length))
    return 'CAD';
  const best = readings.reduce((a, b) => (b.found.length > a.found.length ? b : a));
  const different = new Set(best.found).size;
  if (best.signed > 0)
    return different > ENOUGH && best.found.length >= PLENTY && best.signed * 4 <= dollars && !isAmerican(text, best.found)
      ? best.code
      : 'USD';
  if (/\bUS\$|\bU\.?S\.? dollars?\b/.test(text)) return best.found.length >= ENOUGH ? best.code : 'USD';
  return different >= ENOUGH && !isAmerican(text, best.found) ? best.code : 'USD';
}

const isAmerican = (text: string, others: readonly string[]): boolean => (text.match(AMERICAN)?.length ?? 0) * 2 >= others.length;

const count = (text: string, sign: string): number => text.split(sign).length - 1;
