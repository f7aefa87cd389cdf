/** Governments, regulators and courts: parties that are no companies, by name or by the noun that heads them. */

import { Gate } from '../language/spellings.js';
import { lowerAt, textAt } from '../language/tokens.js';
import type { Entity, Span, Token } from '../types.js';

export interface Authority extends Span {
  name: string;
}

/** "the FTC", "U.S. regulators", "the Biden administration", "European Commission". */
export function authoritiesIn(tokens: readonly Token[]): Authority[] {
  const found: Authority[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (!MAY_NAME.opensAt(token)) continue;
    const next = tokens[i + 1];
    if (next && FIRST_OF_TWO.has(token.text) && NAMES.has(`${token.text} ${next.text}`)) {
      found.push({ name: `${token.text} ${next.text}`, start: token.start, end: next.end });
      i++;
    } else if (NAMES.has(token.text)) found.push({ name: token.text, start: token.start, end: token.end });
    else if (HEADS.has(token.lower) && !OWNING.has(next?.lower ?? '')) {
      let first = i;
      while (first > 0 && i - first < 6 && (isModifier(tokens[first - 1] as Token) || joinsFields(tokens, first - 1))) first--;
      const last = endOfOffice(tokens, i);
      const start = (tokens[first] as Token).start;
      const name = tokens
        .slice(first, last + 1)
        .map((part) => part.text)
        .join(' ')
        .replace(/^[Tt]he /, '');
      if (first < last || STANDALONE.has(token.lower)) found.push({ name, start, end: (tokens[last] as Token).end });
      i = last;
    }
  }
  return found;
}

/** The last token of "Department |of Justice", "Ministry |of Health and Welfare", "Attorney |General". */
function endOfOffice(tokens: readonly Token[], head: number): number {
  const isCapital = (at: number): boolean => /^\p{Lu}/u.test(textAt(tokens, at));
  if (lowerAt(tokens, head) === 'attorney' && tokens[head + 1]?.lower === 'general') return head + 1;
  const of = tokens[head + 1]?.lower === 'of' && isCapital(head) ? head + (tokens[head + 2]?.lower === 'the' ? 3 : 2) : 0;
  if (!of || !isCapital(of)) return head;
  let last = of;
  while (last - of < 5 && (isCapital(last + 1) || (joinsFields(tokens, last + 1) && isCapital(last + 2)))) last++;
  return last;
}

/** An organisation or a place that may act as an authority: by a name or a noun of office, not just any body. */
export function isAuthority({ kind, name }: Entity): boolean {
  return kind === 'PLACE' || (kind === 'ORGANIZATION' && (isKnownAuthority(name) || (OFFICES.test(name) && !WITHOUT_POWER.test(name))));
}

const WITHOUT_POWER =
  /\b(?:directors|trustees|union|university|college|foundation|association|club|party|institute|alliance|news|church)\b/i;

/** What public bodies are called beside the nouns that also stand alone. */
const OFFICES =
  /\b(?:office|board of|directorate|inspectorate|ombudsman|commissioner|federal reserve|reserve bank|central bank|bank of|monetary|treasury|committee|customs|courts?|service|revenue|administration|ministers?|cabinet|congress|chancellor|president|registry|registrar|prosecution|secretary|secretariat|security|safety|standards|exchange|justice|health|interior|general)\b/i;

/** By its own name or by the noun at its end: "FTC", "Transport Ministry". */
export function isKnownAuthority(name: string): boolean {
  return (
    NAMES.has(name) ||
    name
      .toLowerCase()
      .split(' ')
      .some((word) => HEADS.has(word))
  );
}

/** "Food |and| Drug Administration" */
const joinsFields = (tokens: readonly Token[], at: number): boolean =>
  (lowerAt(tokens, at) === 'and' || lowerAt(tokens, at) === '&') && FIELDS.has(textAt(tokens, at - 1));

const FIELDS = new Set(
  'Food Competition Consumer Securities Health Trade Energy Education Customs Commodity Safety Science Industry Environment Transport Commerce Labor Labour Agriculture Innovation Financial Finance Product Medicines Technology Business'.split(
    ' ',
  ),
);

const isModifier = (token: Token): boolean =>
  /^(?:\p{Lu}|U\.S\.|federal$|state$|local$|antitrust$|competition$|national$|tax$|data$|privacy$|financial$|aviation$|health$|safety$|energy$|trade$|banking$|securities$|market$|markets$|industry$|media$|telecoms$|customs$|border$|drug$|consumer$|police$|environmental$)/u.test(
    token.text,
  ) && !/^(?:The|A|An|In|But|And|If|When|As|On|This|That|These|Those|Our|Your|Any|No|For|By|With)$/.test(token.text);

const NAMES = new Set([
  'United States',
  'Information Commissioner',
  'European Union',
  'United Kingdom',
  'White House',
  'Senate',
  'Supreme Court',
  'central bank',
  'Capitol Hill',
  'SEC',
  'FTC',
  'FDA',
  'FAA',
  'NHTSA',
  'DOJ',
  'FCC',
  'EPA',
  'CFPB',
  'CFTC',
  'NLRB',
  'OSHA',
  'FINRA',
  'CMA',
  'FCA',
  'ICO',
  'Ofcom',
  'Ofgem',
  'Ofwat',
  'BaFin',
  'ACCC',
  'EMA',
  'EASA',
  'Kremlin',
  'Congress',
  'Parliament',
  'Pentagon',
  'Treasury',
  'Washington',
  'Beijing',
  'Brussels',
  'Moscow',
  'Ottawa',
  'CAAN',
  'EU',
  'UK',
  'US',
  'U.S.',
  'U.K.',
  'China',
  'Russia',
  'India',
  'Japan',
  'Canada',
  'Mexico',
  'France',
  'Germany',
  'Italy',
  'Britain',
  'America',
  'NTSB',
  'CPSC',
  'USDA',
  'SAMR',
  'MOFCOM',
  'OFAC',
  'CBP',
  'Trump',
  'Biden',
  ...'SFO HMRC IRS FBI CIA ASIC APRA AUSTRAC CRTC OSFI SEBI RBI TRAI CCI CBI DGCA ICASA KFTC JFTC FSA MAS SFC CSRC NDRC PBOC PBoC FINMA BaFin AMF AGCM CNIL ECB BoE PRA FRC ANPD CADE FAS UKHSA MHRA NICE CDC NIH NASA NRC FERC FHFA FDIC OCC STB PUC ITC USITC WTO ITA Europol Interpol Eurojust Bundestag Holyrood Westminster Downing Whitehall Defra DfT BEIS Ofsted ORR CAA IAA TSA DGFT FSSAI CAG GST'.split(
    ' ',
  ),
]);

const FIRST_OF_TWO = new Set([...NAMES].filter((name) => name.includes(' ')).map((name) => name.slice(0, name.indexOf(' '))));

/** "a |government| owned bank": whose it is. */
const OWNING = new Set(['owned', 'backed', 'controlled', 'funded', 'run']);

const HEADS = new Set(
  'administration government governments regulator regulators authorities authority ministry commission department agency bureau watchdog feds lawmakers prosecutors senate court attorney police parliament legislature council state officials tribunal senators ministers mps inspectors investigators ombudsman'.split(
    ' ',
  ),
);
const STANDALONE = new Set(
  'parliament feds regulators lawmakers prosecutors authorities governments government watchdog regulator senators ministers mps inspectors'.split(
    ' ',
  ),
);

/** Every word but one of these is passed over at one look. */
const MAY_NAME = new Gate(({ text, lower }) => FIRST_OF_TWO.has(text) || NAMES.has(text) || HEADS.has(lower));
