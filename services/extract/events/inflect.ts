/** English inflection, from the dictionary form outwards: the trigger grammar names lemmas, text has forms. */

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'pastOrParticiple' | 'gerund';

/** Every form of a verb with what it is. A particle stays behind it: "step down" gives "stepped" for its first word only. */
export function verbForms(lemma: string): [string, VerbForm][] {
  if (lemma === 'be') return BE_FORMS;
  const irregular = IRREGULAR[lemma];
  const past = irregular?.[0] ?? regularPast(lemma);
  const participle = irregular?.[1] ?? past;
  const forms: [string, VerbForm][] = [
    [lemma, 'base'],
    [thirdPerson(lemma), 'third'],
    [gerund(lemma), 'gerund'],
  ];
  if (past === participle) forms.push([past, 'pastOrParticiple']);
  else forms.push([past, 'past'], [participle, 'participle']);
  return forms.filter(([form], i) => form !== lemma || i === 0 || past === lemma);
}

export function nounForms(noun: string): string[] {
  return [noun, thirdPerson(noun)];
}

export function thirdPerson(word: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}

function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${doubled(lemma)}ed`;
}

function gerund(lemma: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  return `${doubled(lemma)}ing`;
}

/** "plan" → "plann", for the verbs stressed on their last syllable; the two-syllable ones are listed. */
function doubled(lemma: string): string {
  const short = /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(lemma) && !/[aeiou]{2}.$/.test(lemma);
  return (short && !NEVER_DOUBLED.has(lemma)) || DOUBLED.has(lemma) ? lemma + lemma.at(-1) : lemma;
}

const DOUBLED = new Set(
  'cancel commit admit permit begin forbid incur refer transfer outbid rebid overrun quit unplug spin net'.split(' '),
);
const NEVER_DOUBLED = new Set(['look', 'work', 'ask']);

const BE_FORMS: [string, VerbForm][] = [
  ['be', 'base'],
  ['is', 'third'],
  ['are', 'third'],
  ['was', 'past'],
  ['were', 'past'],
  ['been', 'participle'],
  ['being', 'gerund'],
];

/** Lemma → past, participle. */
const IRREGULAR: Record<string, readonly [string, string]> = {
  beat: ['beat', 'beaten'],
  become: ['became', 'become'],
  begin: ['began', 'begun'],
  bid: ['bid', 'bid'],
  break: ['broke', 'broken'],
  bring: ['brought', 'brought'],
  build: ['built', 'built'],
  buy: ['bought', 'bought'],
  catch: ['caught', 'caught'],
  choose: ['chose', 'chosen'],
  come: ['came', 'come'],
  cut: ['cut', 'cut'],
  do: ['did', 'done'],
  draw: ['drew', 'drawn'],
  fall: ['fell', 'fallen'],
  find: ['found', 'found'],
  forecast: ['forecast', 'forecast'],
  forbid: ['forbade', 'forbidden'],
  get: ['got', 'gotten'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  grow: ['grew', 'grown'],
  hit: ['hit', 'hit'],
  hold: ['held', 'held'],
  have: ['had', 'had'],
  keep: ['kept', 'kept'],
  lay: ['laid', 'laid'],
  leave: ['left', 'left'],
  lead: ['led', 'led'],
  lend: ['lent', 'lent'],
  let: ['let', 'let'],
  lose: ['lost', 'lost'],
  make: ['made', 'made'],
  meet: ['met', 'met'],
  pay: ['paid', 'paid'],
  put: ['put', 'put'],
  quit: ['quit', 'quit'],
  rise: ['rose', 'risen'],
  run: ['ran', 'run'],
  say: ['said', 'said'],
  see: ['saw', 'seen'],
  sell: ['sold', 'sold'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  shed: ['shed', 'shed'],
  show: ['showed', 'shown'],
  shut: ['shut', 'shut'],
  sink: ['sank', 'sunk'],
  slide: ['slid', 'slid'],
  spend: ['spent', 'spent'],
  spin: ['spun', 'spun'],
  split: ['split', 'split'],
  spread: ['spread', 'spread'],
  steal: ['stole', 'stolen'],
  strike: ['struck', 'struck'],
  swing: ['swung', 'swung'],
  take: ['took', 'taken'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  throw: ['threw', 'thrown'],
  uphold: ['upheld', 'upheld'],
  win: ['won', 'won'],
  withdraw: ['withdrew', 'withdrawn'],
  write: ['wrote', 'written'],
};
