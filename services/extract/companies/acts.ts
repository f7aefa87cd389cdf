/** What only companies do, have and undergo: "Acme recalled 300 cars", "a stake in Acme", "Acme's shareholders". Linear, a few tokens either way. */
import { beginsLower } from '../language/letters.js';
import { Fact } from '../language/spellings.js';
import { indexWithin, lowerAt, textAt } from '../language/tokens.js';
import type { Token } from '../types.js';

const form = (stems: string): string[] => stems.split('|').flatMap((stem) => ENDINGS.map((ending) => stem + ending));
const ENDINGS = ['', 'e', 's', 'es', 'ed', 'ing', 'en'];
const word = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const SITES = word(
  `shop shops store stores plant plants factory factories warehouse warehouses outlet outlets showroom showrooms refinery mine smelter bakery brewery branches hub mill gigafactory restaurants
  restaurant pubs cafes hotels office offices headquarters fab mills`,
);
const GOODS = word(
  `app platform service services model models version product products chip chips phone smartphone tool tools feature features range car cars suv suvs vehicles trucks vans watch chatbot device devices drug
  vaccine subscription drone robot laptop tablet game software`,
);

/** A verb of the subject, and the noun that stands so many tokens behind it. */
const ACTS: readonly [verbs: string[], object: ReadonlySet<string>, reach: number][] = [
  [
    form('acquir|buy|bought|purchas|snap|snapp|swallow|tak|took'),
    word(
      'stake rival rivals maker company firm business unit startup start-up chain brand subsidiary retailer developer operator division majority private',
    ),
    9,
  ],
  [
    form('rais|secur|bag|bagg|land|clos|nab|nabb|net|nett|complet|pull'),
    word(
      'funding round series seed pre-seed financing valuation ipo placing placement investors venture rights backers acquisition takeover disposal merger flotation',
    ),
    13,
  ],
  [form('open|reopen|clos|shut|shutt|shutter|build|built|inaugurat|mothball|expand|restart|add'), SITES, 6],
  [
    form('cut|cutt|ax|shed|shedd|slash|eliminat|lay|laid|mak|made'),
    word('jobs staff workforce positions roles redundant off employees posts headcount'),
    6,
  ],
  [form('furlough|sack|dismiss|fir|hir|recruit|employ'), word('workers employees staff contractors engineers people'), 5],
  [form('sell|sold|acquir|buy|bought|leas|convert|refurbish'), SITES, 5],
  [form('beat|miss|top|topp|exceed'), word('forecasts estimates expectations'), 4],
  [form('stop|halt|paus|suspend|resum|ceas'), word('lending trading production deliveries operations mining drilling'), 3],
  [form('recall|withdr|withdraw|withdrew|withdrawn|discontinu|stop|end|ax'), GOODS, 6],
  [form('launch|unveil|introduc|releas|debut|roll|test|sell|sold|offer|ship'), GOODS, 7],
  [form('launch|announc|pric'), word('placing placement ipo offering flotation buyback'), 7],
  [form('fil'), word('ipo bankruptcy chapter offering flotation listing insolvency administration'), 9],
  [form('float|list'), word('exchange nasdaq nyse aim'), 8],
  [form('explor|consider|weigh|mull|plan|seek|shelv|postpon'), word('ipo flotation listing spin-off takeover buyout sale'), 4],
  [form('win|won|bag|bagg|secur|land|clinch|plac|receiv|los|lost|award'), word('order orders contract contracts tender'), 6],
  [
    form('strik|struck|sign|ink|seal|forg|extend|renew|announc|form'),
    word('memorandum partnership alliance tie-up lease venture licensing supply'),
    6,
  ],
  [form('order'), word('aircraft jets planes vessels ships buses trains trucks'), 6],
  [
    form('invest|pour|spend|spent|earmark|commit'),
    word('plant plants factory factories centre centres center centers refinery fab mines expansion'),
    14,
  ],
  [form('appoint|nam|hir|promot|poach|oust|sack|elevat|tap|tapp'), word('executive ceo cfo coo cto chairman chairwoman officer'), 9],
  [form('report|post|book'), word('profit profits loss losses revenue revenues sales earnings results turnover'), 6],
  [
    form('sell|sold|divest|offload|spin|spun|spinn|demerg|hiv'),
    word('unit division arm business stake holding subsidiary brands operations'),
    8,
  ],
  [form('suffer|disclos|report|confirm'), word('outage breach cyberattack cyber-attack ransomware'), 5],
  [form('ground|cancel|cancell|begin|began|start'), word('flights deliveries selling shipping'), 5],
  [form('mov|mak|made'), word('headquarters profitable available'), 6],
  [form('rais|cut|increas|hik|lower'), word('dividend guidance offer stake fares fees'), 5],
  [form('go|goes|went|gone'), word('public bankrupt bust'), 1],
  [form('lay|laid'), word('off'), 1],
  [form('break|broke|broken'), word('ground'), 1],
];

/** The same by the forms of the verb. */
const ACTS_OF: ReadonlyMap<string, readonly { object: ReadonlySet<string>; reach: number }[]> = (() => {
  const acts = new Map<string, { object: ReadonlySet<string>; reach: number }[]>();
  for (const [verbs, object, reach] of ACTS) for (const verb of verbs) acts.set(verb, [...(acts.get(verb) ?? []), { object, reach }]);
  return acts;
})();

/** What a company has. */
const HOLDINGS = word(
  `shares shareholders investors customers shops stores factory factories plant plants founder ipo brands products fleet refinery app dividend subsidiary workforce valuation software suppliers flights
  refineries chips smartphones servers ceo mine mines creditors`,
);

/** Base forms that are nouns right behind a name: "the Acme test". */
const NOUNS = word(
  'open close test offer ship launch release debut report post book name file price plan end stop recall land bag roll place pull net',
);

/** Between a name and its verb: "has agreed to", "is in talks to", "said on Monday it would". */
const AUXILIARIES = word(
  `is are was were has have had will would to also now already recently reportedly just said says it plan plans planned agree agrees agreed expect expects intend intends aim aims decided announced set about
  due being been be that on in may could hope hopes want wants last this week month year monday tuesday wednesday thursday friday advanced early talks poised ready looking preparing trying close forced
  expected scheduled today earlier`,
);

/** A finite form of what companies do, whatever its object: "raises", "closed". */
export const isActOfCompany = (verb: string): boolean => /(?:s|ed)$/.test(verb) && ACTS_OF.has(verb);

const MOST_AUXILIARIES = 7;
const LONGEST_ASIDE = 20;

/** Whether one use of a name, tokens half-open, is a company's by what is told of it. */
export function actsAsCompany(tokens: readonly Token[], from: number, to: number): boolean {
  if (indexWithin(tokens, from, to, (token) => HAS_LETTERS.of(token)) < 0 || endsAsAdjective(tokens[to - 1]!)) return false;
  return isBefore(tokens, from) || isOwner(tokens, to) || isActing(tokens, to);
}

const HAS_LETTERS = new Fact(({ text }) => /\p{L}{2}/u.test(text));

/** "|Acme-backed| pumps" */
export const endsAsAdjective = ({ text }: Token): boolean => text.includes('-') && /-\p{Ll}+$/u.test(text);

const BEFORE_COMPANY = new RegExp(
  `(?:^| )(?:${[
    '(?:acquisition|takeover|buyout|shareholders|subsidiary|administrators|liquidators|flotation|ipo|hack|managing director|finance director) of',
    '(?:stake|shares|investors|shareholders|investment|holding) in',
    '(?:merger|tie-up|tied up|partnership|contract|venture|partnered|teamed up|forces|alliance|merging|merge|compete|competes|competing) with',
    '(?:acquired|manufactured|operated|takeover) by',
    '(?:staff|workers|employees|customers|users|pilots|drivers|crew|baristas|engineers|losses|layoffs|redundancies|strike|outage|fault) at',
    '(?:chief executive|ceo) (?:of|at)',
    '(?:boss|co-founder) of',
    'orders? (?:from|with)',
    '(?:bid|offer) for',
    'rivals? such as|rivals like|rival',
    '(?:talks|agreed|agrees|deal|bid|offer|offered|agreement) to (?:buy|acquire)',
  ].join('|')})$`,
);

const ENDS_BEFORE = word('of in with by at from for as like rival buy acquire');

/** "the acquisition of X", "staff at X", "tied up with Germany's X" */
function isBefore(tokens: readonly Token[], from: number): boolean {
  const skipped = lowerAt(tokens, from - 1);
  const first = skipped === 'the' ? from - 1 : skipped === "'s" ? from - 2 : from;
  if (!ENDS_BEFORE.has(lowerAt(tokens, first - 1))) return false;
  const before = tokens
    .slice(Math.max(0, first - 3), first)
    .map(({ lower }) => lower)
    .join(' ');
  return BEFORE_COMPANY.test(before) || (first === from && isHeld(tokens, from));
}

/** "a stake of nearly 5 per cent in X" */
function isHeld(tokens: readonly Token[], from: number): boolean {
  if (lowerAt(tokens, from - 1) !== 'in') return false;
  return tokens.slice(Math.max(0, from - 8), from - 1).some(({ lower }) => /^(?:stake|holding|shareholding)$/.test(lower));
}

/** "X's shareholders", "X boss Ann Lee", "X customers were" */
function isOwner(tokens: readonly Token[], to: number): boolean {
  const next = lowerAt(tokens, to);
  const after = tokens[to + 1];
  if (next === "'s") return HOLDINGS.has(after?.lower ?? '') || (after?.lower === 'chief' && tokens[to + 2]?.lower === 'executive');
  if (HEADS.has(next)) return /^\p{Lu}\p{Ll}/u.test(after?.text ?? '') || after?.lower === 'executive';
  return BELONGINGS.has(next) && beginsLower(after?.text ?? '');
}

const HEADS = word('boss ceo cfo chief co-founder');
const BELONGINGS = word(
  'customers shareholders shares ipo stores shops employees staff creditors bondholders subscribers franchisees policyholders depositors',
);

/** "X, a maker of pumps, has agreed to |buy its rival" */
function isActing(tokens: readonly Token[], to: number): boolean {
  let at = behindAside(tokens, to);
  for (let skipped = 0; skipped < MOST_AUXILIARIES && AUXILIARIES.has(lowerAt(tokens, at)); skipped++) at++;
  const verb = textAt(tokens, at);
  if (!beginsLower(verb) || (NOUNS.has(verb) && !/^(?:to|will|would|could|may)$/.test(lowerAt(tokens, at - 1)))) return false;
  for (const { object, reach } of ACTS_OF.get(verb) ?? []) if (stands(tokens, at + 1, reach, object)) return true;
  const its = indexWithin(tokens, at + 1, at + 5, ({ lower }) => lower === 'its');
  return its > 0 && stands(tokens, its + 1, 3, HOLDINGS) && /(?:s|ed|ing|en)$/.test(verb);
}

/** The token behind "X, which makes pumps," or "X, the maker of pumps,". */
function behindAside(tokens: readonly Token[], to: number): number {
  if (textAt(tokens, to) !== ',') return to;
  for (let i = to + 1; i < Math.min(to + LONGEST_ASIDE, tokens.length); i++) {
    if (tokens[i]!.text === ',') return i + 1;
    if (ENDS_ASIDE.has(tokens[i]!.text)) break;
  }
  return to;
}

const ENDS_ASIDE = word('. ; : ! ?');
const ENDS_OBJECT = word('. ; : ! ? and but which who that because after while');

function stands(tokens: readonly Token[], from: number, reach: number, noun: ReadonlySet<string>): boolean {
  for (let i = from; i < Math.min(from + reach, tokens.length); i++) {
    const { lower } = tokens[i]!;
    if (ENDS_OBJECT.has(lower)) return false;
    if (noun.has(lower)) return true;
  }
  return false;
}
