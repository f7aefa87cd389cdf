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
  if (EITHER.has(lemma)) forms.push([`${lemma}ed`, 'pastOrParticiple'], [`${lemma}ing`, 'gerund']);
  if (past === participle) forms.push([past, 'pastOrParticiple']);
  else forms.push([past, 'past'], [participle, 'participle']);
  const other = OTHER_PAST[lemma];
  if (other) forms.push([other, 'pastOrParticiple']);
  return forms.filter(([form], i) => form !== lemma || i === 0 || past === lemma);
}

export function nounForms(noun: string): string[] {
  return [noun, thirdPerson(noun)];
}

export function thirdPerson(word: string): string {
  if (word === 'have') return 'has';
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

/** Doubled in Britain, single in America. */
const EITHER = new Set('cancel travel label model level signal total channel equal unravel fuel trial'.split(' '));
const DOUBLED = new Set([
  ...EITHER,
  ...'commit admit permit submit omit emit begin forbid incur occur refer defer transfer compel propel outbid rebid overrun quit unplug spin net sunset'.split(
    ' ',
  ),
]);
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

/** A second past that is as common. */
const OTHER_PAST: Record<string, string> = { leap: 'leaped', dive: 'dove', plead: 'pled' };

/** Lemma → past, participle. */
const IRREGULAR: Record<string, readonly [string, string]> = {
  beat: ['beat', 'beaten'],
  become: ['became', 'become'],
  begin: ['began', 'begun'],
  bet: ['bet', 'bet'],
  bid: ['bid', 'bid'],
  bind: ['bound', 'bound'],
  blow: ['blew', 'blown'],
  break: ['broke', 'broken'],
  bring: ['brought', 'brought'],
  build: ['built', 'built'],
  buy: ['bought', 'bought'],
  catch: ['caught', 'caught'],
  choose: ['chose', 'chosen'],
  come: ['came', 'come'],
  cost: ['cost', 'cost'],
  creep: ['crept', 'crept'],
  cut: ['cut', 'cut'],
  deal: ['dealt', 'dealt'],
  do: ['did', 'done'],
  draw: ['drew', 'drawn'],
  drive: ['drove', 'driven'],
  fall: ['fell', 'fallen'],
  fight: ['fought', 'fought'],
  find: ['found', 'found'],
  fly: ['flew', 'flown'],
  forbid: ['forbade', 'forbidden'],
  forecast: ['forecast', 'forecast'],
  freeze: ['froze', 'frozen'],
  get: ['got', 'gotten'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  grow: ['grew', 'grown'],
  hang: ['hung', 'hung'],
  have: ['had', 'had'],
  hit: ['hit', 'hit'],
  hold: ['held', 'held'],
  hurt: ['hurt', 'hurt'],
  keep: ['kept', 'kept'],
  know: ['knew', 'known'],
  lay: ['laid', 'laid'],
  lead: ['led', 'led'],
  leap: ['leapt', 'leapt'],
  leave: ['left', 'left'],
  lend: ['lent', 'lent'],
  let: ['let', 'let'],
  lose: ['lost', 'lost'],
  make: ['made', 'made'],
  meet: ['met', 'met'],
  mislead: ['misled', 'misled'],
  outsell: ['outsold', 'outsold'],
  oversee: ['oversaw', 'overseen'],
  overtake: ['overtook', 'overtaken'],
  pay: ['paid', 'paid'],
  put: ['put', 'put'],
  quit: ['quit', 'quit'],
  rebuild: ['rebuilt', 'rebuilt'],
  rewrite: ['rewrote', 'rewritten'],
  ring: ['rang', 'rung'],
  rise: ['rose', 'risen'],
  run: ['ran', 'run'],
  say: ['said', 'said'],
  see: ['saw', 'seen'],
  seek: ['sought', 'sought'],
  sell: ['sold', 'sold'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  shake: ['shook', 'shaken'],
  shed: ['shed', 'shed'],
  shoot: ['shot', 'shot'],
  show: ['showed', 'shown'],
  shrink: ['shrank', 'shrunk'],
  shut: ['shut', 'shut'],
  sink: ['sank', 'sunk'],
  slide: ['slid', 'slid'],
  speak: ['spoke', 'spoken'],
  spend: ['spent', 'spent'],
  spin: ['spun', 'spun'],
  split: ['split', 'split'],
  spread: ['spread', 'spread'],
  stand: ['stood', 'stood'],
  steal: ['stole', 'stolen'],
  stick: ['stuck', 'stuck'],
  strike: ['struck', 'struck'],
  sweep: ['swept', 'swept'],
  swing: ['swung', 'swung'],
  take: ['took', 'taken'],
  tear: ['tore', 'torn'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  throw: ['threw', 'thrown'],
  undercut: ['undercut', 'undercut'],
  undergo: ['underwent', 'undergone'],
  understand: ['understood', 'understood'],
  undertake: ['undertook', 'undertaken'],
  uphold: ['upheld', 'upheld'],
  win: ['won', 'won'],
  wind: ['wound', 'wound'],
  withdraw: ['withdrew', 'withdrawn'],
  write: ['wrote', 'written'],
};
