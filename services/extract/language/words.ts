/** Words of closed classes: what little of English grammar the extractors need, as data. */
import type { Token } from '../types.js';
import { Fact, type Spelling } from './spellings.js';

export type WordClass =
  | 'DETERMINER'
  | 'PRONOUN'
  | 'RELATIVE'
  | 'PREPOSITION'
  | 'CONJUNCTION'
  | 'SUBORDINATOR'
  | 'AUXILIARY'
  | 'NEGATION'
  | 'ADVERB'
  | 'MARK'
  | 'WORD';

const CLASSES: readonly (readonly [WordClass, string])[] = [
  [
    'DETERMINER',
    `the a an this these those my your his her its our their some many several most other both another any each every few all no such various numerous`,
  ],
  [
    'PRONOUN',
    `i you he she it we they him them us me he'd she'd they'd we'd he'll she'll they'll we'll they've we've i've i'm we're they're you're`,
  ],
  ['RELATIVE', `who which whom whose`],
  [
    'PREPOSITION',
    `of in on at by for from with without to into onto about against among amid after before over under during since until through throughout between across near behind beyond within including
    despite like unlike following according given amid based per via toward towards upon off outside inside around above below concerning regarding versus`,
  ],
  ['CONJUNCTION', `and or but nor yet so plus`],
  [
    'SUBORDINATOR',
    `that because although though while whereas if unless when whenever where wherever whether how why what as than once till lest except`,
  ],
  [
    'AUXILIARY',
    `is are was were be been being am has have had having do does did will would can could may might must shall should ought 's 're 've 'd 'll isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't
    won't wouldn't can't couldn't mustn't shouldn't cannot gonna`,
  ],
  ['NEGATION', `not n't never hardly`],
  [
    'ADVERB',
    `also then later now still already again soon often once even just only further instead first never ever always sometimes too thus hence meanwhile however moreover nonetheless nevertheless therefore
    both himself herself itself themselves respectively reportedly initially previously earlier long perhaps maybe indeed likewise simply merely ago back yesterday today tonight tomorrow publicly privately`,
  ],
];

const CLASS_OF: ReadonlyMap<string, WordClass> = new Map(
  [...CLASSES].reverse().flatMap(([name, words]) => words.split(/\s+/).map((word) => [word, name] as const)),
);

/** Ends in -ly and yet no adverb. */
const NOT_ADVERBS: ReadonlySet<string> = new Set(
  `family supply reply rally italy july ally assembly monopoly bully belly jelly lily early daily weekly monthly quarterly yearly only elderly friendly likely unlikely costly apply imply rely comply multiply fly`.split(
    ' ',
  ),
);

function classOf({ text, lower }: Spelling): WordClass {
  const known = CLASS_OF.get(lower);
  if (known !== undefined) return NAMES_TOO.has(text) ? 'WORD' : known;
  const first = lower.charCodeAt(0);
  const isWordLike = (first >= 97 && first <= 122) || (first >= 48 && first <= 57) || first > 127;
  if (!isWordLike || MARKS.has(text)) return MONEY_SIGNS.has(text) ? 'WORD' : 'MARK';
  if (lower.endsWith('ly') && text === lower && !NOT_ADVERBS.has(lower)) return 'ADVERB';
  return 'WORD';
}

const WORD_CLASS = new Fact(classOf);
export const wordClass = (token: Token): WordClass => WORD_CLASS.of(token);

/** "Theresa May", "Will Smith", the World Health Organization. */
const NAMES_TOO: ReadonlySet<string> = new Set(['May', 'Will', 'WHO']);

const MARKS: ReadonlySet<string> = new Set(['“', '”', '‘', '’', '–', '—', '―', '…', '«', '»', '•', '·', '„']);
const MONEY_SIGNS: ReadonlySet<string> = new Set(['$', '€', '£', '¥', '₹', '%', '&', '@', '#']);

/** Past forms that do not end in -ed, and that no noun shares. */
const IRREGULAR_PASTS: ReadonlySet<string> = new Set(
  `rose fell made took gave came went got became began grew kept lost met paid ran saw sent sold spent stood told won wrote said brought bought caught chose drew drove fought flew forgot found held knew led
  left let meant sought shot showed shook spoke stole struck taught threw thought understood woke wore hit put cut`.split(/\s+/),
);

/** Past forms that also stand behind a noun as participles, or are nouns. */
const PARTICIPLES: ReadonlySet<string> = new Set(
  'made kept lost met paid sent sold spent brought bought caught found held led left let shot cut hit put taught sought'.split(' '),
);

/** A word that can only be the past of a verb. */
export const isPast = ({ lower }: Token): boolean => IRREGULAR_PASTS.has(lower) && !PARTICIPLES.has(lower);

/** A word that is, or may well be, the finite verb of a clause. */
export const mayBeFinite = (token: Token): boolean => MAY_BE_FINITE.of(token);

const MAY_BE_FINITE = new Fact(
  ({ lower, text }) =>
    FINITE_AUXILIARIES.has(lower) ||
    IRREGULAR_PASTS.has(lower) ||
    (text === lower && /(?:ed|[^s'’u]s)$/.test(lower) && lower.length > 3 && !CLASS_OF.has(lower)),
);

const FINITE_AUXILIARIES: ReadonlySet<string> = new Set(
  CLASSES.find(([name]) => name === 'AUXILIARY')![1]
    .split(/\s+/)
    .filter((word) => !/^(?:be|been|being|having)$/.test(word)),
);

export const isFiniteAuxiliary = (token: Token): boolean => IS_FINITE_AUXILIARY.of(token);

const IS_FINITE_AUXILIARY = new Fact(
  ({ lower, text }) => !NAMES_TOO.has(text) && (FINITE_AUXILIARIES.has(lower) || /(?:'ll|'ve|'re|'d)$/.test(lower)),
);

/** Of letters and hyphens only. */
export const isLettered = (token: Token): boolean => IS_LETTERED.of(token);

const IS_LETTERED = new Fact(({ text }) => /^[\p{L}-]+$/u.test(text));

/** The same in lower case throughout. */
export const isLowerCase = (token: Token): boolean => IS_LOWER_CASE.of(token);

const IS_LOWER_CASE = new Fact(({ text }) => /^[\p{Ll}-]+$/u.test(text));
