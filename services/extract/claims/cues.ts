/** Words that report what is said: verbs, nouns and phrases, each with what may stand behind it and how the claimant stands to the claim. */
import type { ClaimModality } from '../../../schema/enums.js';

/**
 * What may stand behind a cue when what is said is not in quotation marks; any cue may stand beside a quotation.
 * CLAUSE "said (that) it was …"; STATED the same, where the clause must be plain to see ("reported a loss" says nothing);
 * THAT "added that …"; PROMISE "threatened to sue"; OBJECT "expects growth", "criticised the plan"; DENIAL "denied the report": an object
 * that is itself said; TOPIC "warned of …"; CHARGE "accused X of …", "blamed X for …"; LABEL "described it as …"; REQUEST "urged X to …".
 */
export type Frame = 'CLAUSE' | 'STATED' | 'THAT' | 'PROMISE' | 'OBJECT' | 'DENIAL' | 'TOPIC' | 'CHARGE' | 'LABEL' | 'REQUEST';

export interface Cue {
  base: string;
  modality: ClaimModality;
  frames: ReadonlySet<Frame>;
  /** False of words of looking and showing, which only documents and bodies say something by. */
  personal: boolean;
}

const VERBS: readonly (readonly [frames: string, modality: ClaimModality, verbs: string])[] = [
  [
    'CLAUSE',
    'ASSERTED',
    `say tell claim state argue insist note concede contend maintain assert testify reiterate believe think suggest indicate explain conclude counter clarify
    suspect remind inform assure posit speculate hint imply recount reckon attest profess opine advise stipulate proclaim observe joke theorize hypothesize`,
  ],
  ['TOPIC', 'ASSERTED', 'speak'],
  ['CLAUSE OBJECT', 'ASSERTED', 'stress emphasize emphasise underscore underline lament bemoan question'],
  ['CLAUSE TOPIC', 'ASSERTED', 'complain warn caution marvel gripe grumble rant'],
  ['CLAUSE PROMISE', 'FORECAST', 'hope'],
  ['CLAUSE', 'FORECAST', 'fear worry doubt'],
  ['STATED', 'ASSERTED', 'announce report declare acknowledge confirm reveal disclose learn propose demonstrate affirm'],
  ['STATED OBJECT', 'ASSERTED', 'recommend'],
  ['OBJECT', 'ASSERTED', 'seek peg cite'],
  [
    'THAT',
    'ASSERTED',
    'add continue post tweet write reply respond share recall comment quip remark retort elaborate chime blog message email text fume muse rule find show answer inquire',
  ],
  ['THAT TOPIC', 'ASSERTED', 'agree point boast brag'],
  ['CLAUSE TOPIC', 'ASSERTED', 'admit confess'],
  ['THAT OBJECT', 'ASSERTED', 'highlight detail outline'],
  ['CLAUSE OBJECT', 'FORECAST', 'expect predict anticipate foresee'],
  ['OBJECT', 'FORECAST', 'forecast project see'],
  ['STATED OBJECT', 'ASSERTED', 'estimate'],
  ['CLAUSE PROMISE OBJECT', 'FORECAST', 'promise pledge'],
  ['CLAUSE PROMISE', 'FORECAST', 'vow'],
  ['CLAUSE PROMISE', 'ASSERTED', 'threaten'],
  ['CLAUSE', 'ALLEGED', 'allege'],
  ['CHARGE', 'ALLEGED', 'accuse'],
  ['CHARGE OBJECT', 'ASSERTED', 'blame'],
  ['CHARGE', 'ASSERTED', 'credit fault'],
  ['DENIAL', 'DENIED', 'deny refute dispute reject rebut dismiss decry debunk'],
  ['OBJECT', 'ASSERTED', 'criticize criticise slam blast condemn denounce lambast lambaste praise hail applaud laud tout'],
  ['LABEL', 'ASSERTED', 'call describe label brand term tag characterize characterise deem dub rate liken refer'],
  ['REQUEST OBJECT', 'ASSERTED', 'urge'],
  ['REQUEST', 'ASSERTED', 'demand implore beseech'],
  [
    '',
    'ASSERTED',
    'ask welcome mock defend shout yell chant exclaim laugh read sum conclude put hear assess chide scold interject rave guess reflect remember enthuse gush begin venture',
  ],
];

/** Finished forms of verbs that are not formed by rule. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ['says', 'said', 'saying'],
  tell: ['tells', 'told', 'telling'],
  write: ['writes', 'wrote', 'written', 'writing'],
  foresee: ['foresees', 'foresaw', 'foreseen'],
  forecast: ['forecasts', 'forecasted', 'forecasting'],
  think: ['thinks', 'thought', 'thinking'],
  find: ['finds', 'found', 'finding'],
  show: ['shows', 'showed', 'shown', 'showing'],
  deny: ['denies', 'denied', 'denying'],
  decry: ['decries', 'decried', 'decrying'],
  imply: ['implies', 'implied', 'implying'],
  reply: ['replies', 'replied', 'replying'],
  worry: ['worries', 'worried', 'worrying'],
  testify: ['testifies', 'testified', 'testifying'],
  clarify: ['clarifies', 'clarified', 'clarifying'],
  admit: ['admits', 'admitted', 'admitting'],
  quip: ['quips', 'quipped', 'quipping'],
  blog: ['blogs', 'blogged', 'blogging'],
  brag: ['brags', 'bragged', 'bragging'],
  dub: ['dubs', 'dubbed', 'dubbing'],
  slam: ['slams', 'slammed', 'slamming'],
  rebut: ['rebuts', 'rebutted', 'rebutting'],
  refer: ['refers', 'referred', 'referring'],
  see: ['sees'],
  hear: ['hears', 'heard'],
  read: ['reads'],
  put: ['puts', 'putting'],
  speak: ['speaks', 'spoke'],
  seek: ['seeks', 'sought'],
  begin: ['begins', 'began'],
  term: ['termed', 'terming'],
  tag: ['tagged', 'tagging'],
  peg: ['pegs', 'pegged', 'pegging'],
  rate: ['rates', 'rated'],
};

/** A document or a body shows and finds; a person who does so says nothing. */
const IMPERSONAL: ReadonlySet<string> = new Set(['show', 'find', 'read', 'demonstrate', 'indicate', 'highlight', 'seek']);

function formsOf(base: string): string[] {
  const irregular = IRREGULAR[base];
  if (irregular) return [base, ...irregular];
  const third = /(?:s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`;
  const past = base.endsWith('e') ? `${base}d` : `${base}ed`;
  const ongoing = base.endsWith('e') ? `${base.slice(0, -1)}ing` : `${base}ing`;
  return [base, third, past, ongoing];
}

function readCues(): Map<string, Cue> {
  const cues = new Map<string, Cue>();
  for (const [names, modality, verbs] of VERBS) {
    const frames = new Set(names.split(' ').filter(Boolean) as Frame[]);
    for (const base of verbs.trim().split(/\s+/)) {
      const cue = { base, modality, frames, personal: !IMPERSONAL.has(base) };
      for (const form of formsOf(base)) if (!cues.has(form)) cues.set(form, cue);
    }
  }
  return cues;
}

/** Every form of a reporting verb. Where two verbs share a form, the first row wins. */
export const CUES: ReadonlyMap<string, Cue> = readCues();

/** Forms that are nouns as often: a verb only where a subject stands before and what is said behind. */
export const ALSO_NOUNS: ReadonlySet<string> = new Set(
  `guess guesses begin venture ventures answer answers suspect suspects term tag peg pegs cite claim claims state states note notes estimate estimates report reports forecast forecasts project projects warning show shows promise promises pledge pledges vow vows comment comments remark remarks
  hope hopes fear fears doubt doubts worry worries post posts tweet tweets share shares reply replies complaint rule rules find finds finding detail details outline outlines highlight highlights
  label labels brand brands rate rates call calls charge question questions demand demands blame credit credits fault faults message messages email emails text texts blog blogs joke jokes quip
  counter boast praise hint hints detail document mock respect meaning understanding thinking saying reading hearing seeing laugh laughs shout ask advise program refund put puts hails blast blasts
  suggesting blogging sum sums attest concern state's read reads learned found feel recall recalls calling calls showing writing posting sharing`.split(
    /\s+/,
  ),
);

/** Nouns of saying, with what may stand behind: "his claim that …", "a warning of …". */
export const NOUN_CUES: ReadonlyMap<string, ClaimModality> = new Map(
  (
    [
      [
        'ASSERTED',
        'claim claims assertion assertions statement argument announcement warning warnings admission suggestion contention insistence acknowledgment acknowledgement view belief finding findings conclusion revelation disclosure confirmation complaint complaints report reports comments remarks assurance assurances',
      ],
      ['ALLEGED', 'allegation allegations accusation accusations'],
      ['FORECAST', 'prediction predictions forecast promise pledge vow threat expectation'],
      ['DENIAL', 'denial denials'],
    ] as const
  ).flatMap(([modality, nouns]) => nouns.split(' ').map((noun) => [noun, modality === 'DENIAL' ? 'DENIED' : modality] as const)),
);

/** Verbs of thinking: "does not expect" is itself an opinion. */
export const NEGATABLE: ReadonlySet<string> = new Set('expect believe think see anticipate foresee predict'.split(' '));

/** Prepositions behind which a topic stands. */
export const TOPIC_PREPOSITIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    warn: 'of about against',
    caution: 'against about',
    complain: 'about of that',
    boast: 'about of',
    brag: 'about of',
    marvel: 'at',
    gripe: 'about',
    grumble: 'about',
    rant: 'about against',
    agree: 'with',
    admit: 'to',
    confess: 'to',
    speak: 'of',

    point: 'to',
  }).map(([verb, prepositions]) => [verb, new Set(prepositions.split(' '))] as const),
);

/** Verbs of which things, too, are subjects: "the move suggests", "prices threaten". */
export const WEAK: ReadonlySet<string> = new Set(
  `suggest indicate imply hint reveal confirm threaten promise demand allow conclude project highlight detail outline question put see hear expect predict underscore underline emphasize emphasise dismiss reject
  rule find show demonstrate mean remind refer describe call welcome defend sum read share continue post ask rate disclose affirm estimate forecast respond counter credit observe point`.split(
    /\s+/,
  ),
);

/** Nouns of people, by ending or by heart. */
export const THINKERS: RegExp =
  /(?:(?:[^h]|[^t]h)ers?|ors?|ists?|ysts?|ians?|ants?|men|man|women|woman|ees?|ives|crats|cans)$|^(?:people|person|public|team|media|staff|experts?|critics?|officials?|sources?|police|crowd|community|voices|allies|ally|firms?|companies|banks?|groups?|agencies|authorities|unions?|experts|folks|fans|parents|investors|street|house|states|countries|nations|rivals?|friends?|clients?|students|residents|locals|universities|university|schools?|hospitals?|church|party|parties|district|city|office|administration|embassy|parliament|senate|army|navy|military|campaign|family|families|couple|colleges|institutions|airlines|patients|judges?|guests?|hosts?|americans|democrats|republicans|market|markets|consensus|polls?|board|panel|court|government|ministry|department|they)$/;

/** Phrases behind which the claimant stands. */
export const ATTRIBUTING_PHRASES: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'view', 'of'],
  ['in', 'the', 'opinion', 'of'],
];

/** "as reported by X", "as seen in a report by X": what stands between "as" and the claimant. */
export const AS_PARTICIPLES: ReadonlySet<string> = new Set(
  `reported noted described stated detailed highlighted outlined explained revealed disclosed announced confirmed observed mentioned echoed shown documented cited quoted claimed suggested predicted estimated evidenced told`.split(
    ' ',
  ),
);

/** Verbs before "to say" that leave it said: "went on to say", "continues to insist". */
export const RAISING: ReadonlySet<string> = new Set(
  `on continue continues continued continuing seem seems seemed appear appears appeared rush rushed took twitter x facebook began started used got come came proceeded hastened pause paused move moved`.split(
    ' ',
  ),
);

/** "led the maker to announce": whoever stands between says it. */
export const CAUSATIVES: ReadonlySet<string> = new Set(
  `lead leads led leading prompt prompts prompted prompting force forces forced forcing push pushed cause caused`.split(' '),
);

/** Objects that are themselves said: one who denies them claims the opposite. */
export const PROPOSITIONS: ReadonlySet<string> = new Set(
  `claim claims report reports allegation allegations accusation accusations charge charges suggestion suggestions rumor rumors rumour rumours idea notion criticism criticisms argument arguments assertion
  assertions characterization wrongdoing any having being doing making involvement liability speculation story stories account it them all concerns responsibility that theory complaint complaints`.split(
    /\s+/,
  ),
);

/** Nouns of things that say what their author says. */
export const DOCUMENTS: ReadonlySet<string> = new Set(
  `report study survey poll filing filings lawsuit suit complaint statement email e-mail memo letter document documents paper post posts article analysis data figures release indictment ruling court book blog tweet tweets
  review research transcript note notes records estimates estimate index audit investigation petition prospectus story column editorial documentary film presentation whitepaper evaluation findings
  results numbers statistics brochure video footage images chart charts map slide average tally model website site page notice message advisory bulletin testimony reports polls surveys studies letters emails messages file files account interview
  drhp s-1 10-k 8-k text dossier census polling forecast forecasts outlook assessment briefing disclosure action motion brief order verdict bill law act contract agreement`.split(
    /\s+/,
  ),
);

/** Documents that the company of the story writes unless another author is named. */
export const COMPANY_PAPERS: ReadonlySet<string> = new Set('filing filings prospectus brochure release post blog'.split(' '));

/** Documents that are known by another name. */
export const SAME_DOCUMENT: ReadonlyMap<string, string> = new Map([
  ['suit', 'lawsuit'],
  ['lawsuit', 'suit'],
  ['study', 'report'],
  ['research', 'report'],
  ['report', 'study'],
  ['article', 'report'],
  ['story', 'report'],
  ['analysis', 'report'],
  ['complaint', 'lawsuit'],
  ['action', 'lawsuit'],
  ['poll', 'survey'],
  ['survey', 'poll'],
  ['evaluation', 'report'],
]);

/** "the studio", "the group": a body that was named before. */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  `company firm group startup start-up business corporation conglomerate retailer chipmaker carmaker automaker airline carrier bank lender drugmaker manufacturer maker giant utility insurer brokerage
  planemaker miner producer lab platform broadcaster publisher streamer studio developer chain agency organisation organization union association authority regulator watchdog ministry department
  newspaper paper magazine outlet network site service nonprofit charity team fund consultancy coalition alliance operator provider supplier vendor exchange hackers gang bureau council commission`.split(
    /\s+/,
  ),
);

/** Of those, nouns that no company answers to. */
export const NO_COMPANIES: ReadonlySet<string> = new Set(
  'union association authority regulator watchdog ministry department charity nonprofit coalition alliance hackers gang university bureau court council commission agency'.split(
    ' ',
  ),
);

/** One person, by what she does or is: "the economist", "the woman". */
export const HUMANS: RegExp =
  /^(?:wo)?man$|^(?:mother|father|actor|actress|expert|author|boss|minister|mayor|senator|governor|executive|officer|chief|star|singer|champion|veteran|native|professor|doctor|lawyer|attorney|tycoon|billionaire|entrepreneur|businessman|businesswoman|lawmaker|judge|democrat|republican|congressman|congresswoman|president|chairman|chairwoman|chancellor|secretary|commissioner|founder|director|ceo)$|(?:ist|ician|yst|year-old)$/;

/** More of one person, who may be named for the first time by it: "the pope", "a witness", "the driver". */
export const PERSONS_BY_TRADE: RegExp =
  /^(?:pope|bishop|priest|pastor|rabbi|imam|coach|aide|nurse|pilot|chef|king|queen|prince|duke|duchess|husband|wife|son|daughter|brother|sister|friend|neighbou?r|client|patient|student|teacher|driver|worker|officer|soldier|reporter|writer|researcher|farmer|owner|prosecutor|actor|doctor|investigator|negotiator|administrator|spokesman|spokeswoman|spokesperson|defendant|suspect|victim|tenant|resident|participant|assistant|detective|official|critic|insider|source|person)$/;

/** Offices of one who speaks alone: "its chief executive", "the analyst". */
export const OFFICES: ReadonlySet<string> = new Set(
  `ceo cfo coo cto executive officer president chairman chairwoman chair chief founder co-founder cofounder director manager owner head boss minister governor mayor senator analyst economist strategist
  lawyer attorney judge professor author researcher commissioner secretary chancellor partner investor candidate nominee candidate`.split(
    /\s+/,
  ),
);

/** Words that soften. */
export const HEDGES: ReadonlySet<string> = new Set(
  `may might could would should if possibly perhaps maybe likely unlikely probably appears appear seems seem suggests suggest potentially apparently reportedly expected hope hopes believe believes think thinks
  approximately roughly unclear`.split(/\s+/),
);

/** A refusal to say is no claim. */
export const REFUSALS: ReadonlySet<string> = new Set(
  `declined declines decline refused refuses refuse failed fails unable unwilling reluctant yet stopped`.split(' '),
);
