/** Words that report speech: what each says of how the claimant stands to the claim. */
import type { ClaimModality } from '../../../schema/enums.js';

export interface Cue {
  modality: ClaimModality;
  /** Takes what is said as its object or clause: "said that…", "X, he said". Others need "that", a quotation or a preposition behind them. */
  plain: boolean;
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

/** Verbs whose subject says the clause, the quotation or the "that" behind them. */
const PLAIN = `say tell write add note explain state argue claim announce warn insist stress acknowledge admit concede confirm reply respond quip joke recall conclude declare disclose reveal report remark observe comment
  contend maintain assert testify emphasize emphasise reiterate believe think suggest indicate estimate caution boast complain lament counter clarify continue cite point tweet post`;
const FORECAST = `expect forecast predict project anticipate foresee see guide vow promise pledge plan hope`;
const ALLEGED = `allege accuse`;
const DENIED = `deny refute dispute reject rebut dismiss`;
/** Documents and bodies "show" and "find"; a person who does so claims nothing. */
const BY_DOCUMENT = `show find reveal suggest indicate state estimate say note conclude report describe call`;
/** Need a quotation: "called it “a disaster”", "described", "referred to". */
const WITH_QUOTE = `call describe refer label brand hail praise criticize criticise slam blast condemn characterize characterise welcome urge ask thank joke dub rate hear`;

export const CUES: ReadonlyMap<string, Cue & { base: string }> = build();
export const DOCUMENT_CUES: ReadonlySet<string> = new Set(BY_DOCUMENT.split(/\s+/).flatMap(formsOf));
export const QUOTE_CUES: ReadonlySet<string> = new Set(WITH_QUOTE.split(/\s+/).flatMap(formsOf));

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

function build(): Map<string, Cue & { base: string }> {
  const cues = new Map<string, Cue & { base: string }>();
  const add = (verbs: string, modality: ClaimModality, plain: boolean) => {
    for (const base of verbs.split(/\s+/)) for (const form of formsOf(base)) cues.set(form, { base, modality, plain });
  };
  add(WITH_QUOTE, 'ASSERTED', false);
  add(FORECAST, 'FORECAST', true);
  add(ALLEGED, 'ALLEGED', true);
  add(DENIED, 'DENIED', true);
  add(PLAIN, 'ASSERTED', true);
  for (const form of formsOf('show').concat(formsOf('find'))) cues.set(form, { base: 'show', modality: 'ASSERTED', plain: true });
  return cues;
}

function formsOf(base: string): string[] {
  const irregular = IRREGULAR[base];
  if (irregular) return [base, ...irregular];
  const third = /(?:s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`;
  const past = base.endsWith('e') ? `${base}d` : `${base}ed`;
  const ongoing = base.endsWith('e') ? `${base.slice(0, -1)}ing` : `${base}ing`;
  return [base, third, past, ongoing];
}
