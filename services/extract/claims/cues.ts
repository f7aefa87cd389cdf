/** Words that report speech: what each says of how the claimant stands to the claim. */
import type { ClaimModality } from '../../../schema/enums.js';

/**
 * What may stand behind a cue when what is said is not in quotation marks:
 * CLAUSE "said (that) it was …"; STATED the same, where the clause must be plain to see ("reported a loss" says nothing);
 * THAT "added that …"; OBJECT "denied the report", "expects growth"; TOPIC "warned of …"; CHARGE "accused X of …"; QUOTE nothing but a quotation.
 */
export type Frame = 'CLAUSE' | 'STATED' | 'THAT' | 'OBJECT' | 'TOPIC' | 'CHARGE' | 'QUOTE';

export interface Cue {
  base: string;
  modality: ClaimModality;
  frame: Frame;
}

/** Base form → its forms. Regular ones are derived; irregular ones are given. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ['says', 'said', 'saying'],
  tell: ['tells', 'told', 'telling'],
  write: ['writes', 'wrote', 'written', 'writing'],
  foresee: ['foresees', 'foresaw', 'foreseen'],
  forecast: ['forecasts', 'forecast', 'forecasted', 'forecasting'],
  think: ['thinks', 'thought'],
  find: ['finds', 'found'],
  show: ['shows', 'showed', 'shown'],
  deny: ['denies', 'denied', 'denying'],
  reply: ['replies', 'replied'],
  testify: ['testifies', 'testified'],
  clarify: ['clarifies', 'clarified'],
  admit: ['admits', 'admitted', 'admitting'],
  quip: ['quips', 'quipped'],
  rebut: ['rebuts', 'rebutted'],
  refer: ['refers', 'referred', 'referring'],
  lay: ['lays', 'laid'],
  see: ['sees', 'saw'],
  swear: ['swears', 'swore'],
  vow: ['vows', 'vowed'],
  feel: ['feels', 'felt'],
  hold: ['holds', 'held'],
  hear: ['hears', 'heard'],
};

const VERBS: readonly (readonly [frame: Frame, modality: ClaimModality, verbs: string])[] = [
  [
    'QUOTE',
    'ASSERTED',
    'call describe refer label brand hail praise criticize criticise slam blast condemn characterize characterise welcome urge ask thank dub rate hear',
  ],
  [
    'CLAUSE',
    'ASSERTED',
    'say tell claim state argue insist stress note admit concede contend maintain assert testify emphasize emphasise reiterate declare believe think suggest indicate explain lament complain boast conclude counter clarify show find',
  ],
  ['STATED', 'ASSERTED', 'announce report acknowledge confirm reveal disclose estimate'],
  ['THAT', 'ASSERTED', 'add continue post tweet write reply respond point share cite observe recall comment joke quip remark'],
  ['TOPIC', 'ASSERTED', 'warn caution'],
  ['OBJECT', 'FORECAST', 'expect forecast predict project anticipate foresee'],
  ['CLAUSE', 'FORECAST', 'vow promise pledge'],
  ['CLAUSE', 'ALLEGED', 'allege'],
  ['CHARGE', 'ALLEGED', 'accuse'],
  ['OBJECT', 'DENIED', 'deny refute dispute reject rebut dismiss'],
];

/** Documents and bodies "show" and "find"; a person who does so claims nothing. */
const BY_DOCUMENT = `show find reveal suggest indicate state estimate say note conclude report describe call`;

export const CUES: ReadonlyMap<string, Cue> = new Map(
  VERBS.flatMap(([frame, modality, verbs]) =>
    verbs.split(' ').flatMap((base) => formsOf(base).map((form) => [form, { base, modality, frame }] as const)),
  ),
);
export const DOCUMENT_CUES: ReadonlySet<string> = new Set(BY_DOCUMENT.split(/\s+/).flatMap(formsOf));

/** "according to X", "in the words of X": the claimant stands behind. */
export const ATTRIBUTING_PHRASES: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'view', 'of'],
];

/** Nouns of things that say what their author says. */
export const DOCUMENTS: ReadonlySet<string> = new Set(
  `report study survey poll filing lawsuit suit complaint statement email memo letter document documents paper post article analysis data figures release indictment ruling court book blog tweet review research
  transcript note notes records estimates index audit investigation petition prospectus`.split(/\s+/),
);

/** People without a name who speak. */
export const GROUPS: ReadonlySet<string> = new Set(
  `analysts analyst experts expert economists economist officials official sources source people person investors traders executives employees workers critics supporters lawyers prosecutors authorities police
  researchers scientists lawmakers regulators insiders observers customers users residents fans witnesses strategists economists managers unions members shareholders rivals developers engineers activists
  campaigners consumers politicians senators democrats republicans spokesperson spokesman spokeswoman representative government ministry company companies firm firms industry consultants advocates`.split(
    /\s+/,
  ),
);

/** Words that soften. */
export const HEDGES: ReadonlySet<string> = new Set(
  `may might could would should if possibly perhaps maybe likely unlikely probably appears appear seems seem suggests suggest potentially apparently reportedly expected hope hopes believe believes think thinks
  approximately roughly unclear`.split(/\s+/),
);

/** After the subject: not a report of what is said. */
export const NOT_REPORTS: readonly RegExp[] = [
  /\b(?:declined|refused) to (?:comment|say|discuss|answer|elaborate)\b/i,
  /\b(?:did|could|has|have|does|do) ?(?:not|n['’]t) (?:immediately )?(?:respond|reply|comment|say|return)\b/i,
  /\bnot immediately (?:available|reached)\b/i,
];

function formsOf(base: string): string[] {
  const irregular = IRREGULAR[base];
  if (irregular) return [base, ...irregular];
  const third = /(?:s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`;
  const past = base.endsWith('e') ? `${base}d` : `${base}ed`;
  const ongoing = base.endsWith('e') ? `${base.slice(0, -1)}ing` : `${base}ing`;
  return [base, third, past, ongoing];
}
