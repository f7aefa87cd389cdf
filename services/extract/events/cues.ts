/** Tense, mood and negation around a trigger, read as the status of its event. */

import type { MarketEventStatus } from '../../../schema/enums.js';
import { itemAt } from '../language/tokens.js';
import { type VerbForm, verbForms } from './inflect.js';
import { type Match, verbLemma } from './pattern.js';
import type { Unit } from './units.js';
import { isClauseEnd, wordAt } from './units.js';
import type { VerbGroup } from './verb-group.js';
import {
  BE,
  COORDINATORS,
  DETERMINERS,
  FUTURE,
  HAVE,
  HYPOTHETICAL,
  NEGATIONS,
  PREPOSITIONS,
  STATUS_CUES,
  STATUS_WORDS,
  WORD_CLASSES,
} from './vocabulary.js';

type Cue = MarketEventStatus | 'NONE';

const CUES = new Map<string, { status: Cue; form: VerbForm | null }>();
for (const [status, verbs] of Object.entries(STATUS_CUES) as [Cue, readonly string[]][])
  for (const verb of verbs) for (const [form, tag] of verbForms(verb)) if (!CUES.has(form)) CUES.set(form, { status, form: tag });
for (const [word, status] of Object.entries(STATUS_WORDS)) CUES.set(word, { status, form: null });

/** What a word says of the status of the verb or noun behind it. */
export function cueOf(unit: Unit | undefined): Cue | null {
  return unit?.word ? (CUES.get(unit.lower)?.status ?? null) : null;
}

const REPORTING = new Set(
  [
    'say',
    'tell',
    'report',
    'add',
    'claim',
    'note',
    'write',
    'state',
    'believe',
    'think',
    'estimate',
    'argue',
    'warn',
    'suggest',
    'explain',
    'show',
    'mean',
    'see',
    'predict',
    'find',
    'reveal',
    'indicate',
    'learn',
  ].flatMap((verb) => verbForms(verb).map(([form]) => form)),
);
/** Of the present: what is so, not what happens. */
const STATES = new Set(['is', 'are', "'s", "'re", 'also', 'still', 'already']);

export const isReportingVerb = (word: string): boolean => REPORTING.has(word);

/** The status of what a match states, or null when it states no event (negated, hypothetical, wished for). */
export function readStatus(units: readonly Unit[], match: Match, group: VerbGroup): MarketEventStatus | null {
  const base = match.trigger.status ?? 'COMPLETED';
  if (isDenied(units, group.start) || isPlanDenied(units, match, group) || isCalledUntrue(units, match)) return 'DENIED';
  if (isReported(units, match, group)) return 'RUMORED';
  const status = match.verb
    ? (planStatus(units, match, group, base) ?? verbStatus(group, base, surroundings(units, match)))
    : nounStatus(units, match, group, base);
  if (match.trigger.onlyDone && status !== 'COMPLETED') return null;
  // "which is listed in London" tells where its shares are.
  if (match.trigger.type === 'IPO' && group.passive && group.words.length > 0 && group.words.every(({ lower }) => STATES.has(lower)))
    return null;
  // "rejected an offer from Acme": who is bid for calls no bid off.
  if (status === 'CANCELLED' && match.trigger.fixedStatus && base === 'PENDING') return base;
  if ((status === 'CANCELLED' || base === 'CANCELLED') && match.verb && mightFail(units, match.verb.at, group)) return null;
  if (status === null || status === 'CANCELLED' || status === 'DENIED') return status;
  if (isHypothetical(units, group.start) || (match.verb && match.verb.at !== match.start && isPossible(units, match.start))) return null;
  if (match.trigger.fixedStatus) return base;
  if (status === 'RUMORED' && match.verb && isLeft(units, group.start)) return 'CANCELLED';
  if (match.verb?.form === 'third' && (isAwaited(units, group.start) || isSetForLater(units, match.end))) return 'ANNOUNCED';
  if (cancelledBehind(units, match.end)) return 'CANCELLED';
  return (status === 'ANNOUNCED' || status === 'PENDING') && TRADED_IN_TALK.has(match.trigger.type) && isFromUnnamed(units)
    ? 'RUMORED'
    : status;
}

/** "The merger |would collapse| without approval"; not "said that it would lapse". */
const mightFail = (units: readonly Unit[], at: number, { start, words }: VerbGroup): boolean =>
  /^(?:collapse|unravel|founder|fail|lapse|fall)$/.test(wordAt(units, at)) &&
  (words.some(({ lower }) => HYPOTHETICAL.has(lower)) ||
    (words.some(({ lower }) => lower === 'would') && !units.slice(0, start).some(({ word, lower }) => word && REPORTING.has(lower))));

/** "Acme is preparing a bid, |people familiar with the matter| said" */
const isFromUnnamed = (units: readonly Unit[]): boolean =>
  units.some(({ word, lower }, at) => word && SOURCES.has(lower) && units.slice(at + 1, at + 4).some((unit) => KNOWING.has(unit.lower)));

const TRADED_IN_TALK = new Set<string>(['ACQUISITION', 'DIVESTITURE', 'IPO', 'FUNDING_ROUND', 'INVESTMENT']);
const SOURCES = new Set(['people', 'person', 'sources', 'source', 'insiders']);
const KNOWING = new Set(['familiar', 'knowledge', 'briefed', 'close']);

/** "Acme |could| be sold, |sources said|": what may come of a deal is news where somebody is said to know of it. */
const isReported = (units: readonly Unit[], { verb, trigger, start }: Match, group: VerbGroup): boolean =>
  verb !== null &&
  MOOTED.has(trigger.type) &&
  [...group.words, ...units.slice(start, verb.at)].some(({ lower }) => POSSIBLE.has(lower)) &&
  !group.words.some(isNegation) &&
  !isHypothetical(units, group.start) &&
  units.some(({ word, lower }) => word && HEARSAY.has(lower));

/** "released an update to |fix a flaw|", "an attack that forced it to |suspend orders|": to what end is as good as done. */
const INCIDENTS = new Set<string>(['SECURITY_INCIDENT', 'OUTAGE']);

const MOOTED = new Set<string>(['ACQUISITION', 'DIVESTITURE', 'IPO', 'LAYOFFS', 'FUNDING_ROUND', 'INVESTMENT', 'FACILITY']);
const POSSIBLE = new Set(['could', 'may', 'might']);
const HEARSAY = new Set(
  'reported reports report reportedly sources source people speculation rumours rumors insiders understood'.split(' '),
);

/** "will not open |until 2027|" */
const isUntil = (units: readonly Unit[], from: number): boolean => units.slice(from, from + 8).some(({ lower }) => lower === 'until');

/** What stands around a verb group and bears on its status. */
interface Surroundings {
  /** A move of prices, which is no plan. */
  onlyDone?: boolean;
  /** Offset in the text at which the trigger begins. */
  from?: number;
  /** A time follows before which it will not happen. */
  until?: boolean;
  /** Its infinitive tells what happened. */
  done?: boolean;
}

const surroundings = (units: readonly Unit[], { trigger, start, end }: Match): Surroundings => ({
  onlyDone: trigger.onlyDone === true,
  from: units[start]!.start,
  until: isUntil(units, end),
  done: INCIDENTS.has(trigger.type),
});

function verbStatus(
  group: VerbGroup,
  base: MarketEventStatus,
  { onlyDone = false, from = Number.POSITIVE_INFINITY, until = false, done = false }: Surroundings = {},
): MarketEventStatus | null {
  const words = group.words.map((unit) => unit.lower);
  const cues = group.words.map(cueOf).filter((cue) => cue !== null);
  if (cues.includes('DENIED')) return 'DENIED';
  // "is not due to reopen |until May|": it will.
  if (until && words.some((word) => NEGATIONS.has(word))) return 'ANNOUNCED';
  if (cues.includes('NONE') || group.words.some(({ lower, start }) => NEGATIONS.has(lower) && start !== from)) return null;
  if (cues.includes('CANCELLED')) return 'CANCELLED';
  const isOpen = ({ lower, start }: Unit): boolean =>
    (HYPOTHETICAL.has(lower) && !(lower === 'must' && start >= from)) || HABITUAL.has(lower);
  if (group.words.some(isOpen)) return null;
  if (cues.includes('RUMORED') || (words.includes('reportedly') && group.form === 'gerund')) return 'RUMORED';
  const ahead = words.some((word) => FUTURE.has(word) || word === 'would');
  const previous = words.at(-1);
  // "cut" and "set" are their own past: the words before them decide.
  const form = previous === 'to' || previous === 'did' ? 'base' : group.form;
  if (cues.includes('COMPLETED') && (words.includes('to') || form === 'gerund')) return 'COMPLETED';
  if (cues.includes('PENDING')) return base === 'COMPLETED' ? 'PENDING' : base;
  if (cues.includes('ANNOUNCED')) return base === 'PENDING' ? 'PENDING' : 'ANNOUNCED';
  if (ahead) return 'ANNOUNCED';
  if (form === 'base' && previous === 'to') return governedByBe(words) ? 'ANNOUNCED' : done ? base : null;
  if (form === 'base' && words.some((word) => word === 'did' || word === 'does' || word === 'do')) return base;
  if (words.includes('being') && base === 'COMPLETED') return onlyDone ? base : 'ANNOUNCED';
  if (form === 'gerund') return !onlyDone && words.some((word) => BE.has(word)) && base === 'COMPLETED' ? 'ANNOUNCED' : base;
  return base;
}

/**
 * What a verb's surroundings say beyond its own group: "Acme |to buy Widget" heads a story, "the first |to reach" has done so, "talks with lenders
 * |to borrow" are talks, and who "announces a contract" has yet to fulfil it. Null when they say nothing.
 */
function planStatus(units: readonly Unit[], { verb, trigger }: Match, group: VerbGroup, base: MarketEventStatus): MarketEventStatus | null {
  if (base !== 'COMPLETED' || trigger.fixedStatus) return null;
  // "will pay for Widget by |issuing notes"
  if (verb?.form === 'gerund' && group.words.length === 0 && wordAt(units, group.start - 1) === 'by' && isPromised(units, group.start - 1))
    return 'ANNOUNCED';
  if (verb && DEALS.has(trigger.type) && PLANNING.has(wordAt(units, verb.at))) return group.words.some(isNegation) ? null : 'ANNOUNCED';
  const [to] = group.words;
  if (to?.lower !== 'to' || group.words.some(isNegation)) return null;
  const at = units.indexOf(to);
  const coordinated = coordinatedStatus(units, at);
  if (coordinated) return coordinated;
  for (let i = at - 1; i >= 0 && at - i <= 8; i--) {
    const unit = units[i] as Unit;
    if (isClauseEnd(unit) || unit.lower === ',') break;
    if (PURPOSES.has(unit.lower)) return 'ANNOUNCED';
    if (FIRSTS.has(unit.lower) || CAUSING.has(unit.lower) || (unit.lower === 'able' && WAS.has(wordAt(units, i - 1)))) return 'COMPLETED';
    const cue = unit.word ? STATUS_WORDS[unit.lower] : undefined;
    if (cue) return isLeft(units, i) ? 'CANCELLED' : cue;
  }
  return headsStory(units, at) ? 'ANNOUNCED' : null;
}

/** "|plans to| cut 900 jobs, a tenth of its staff, |and to| close a mill": what governs the first infinitive governs the second. */
function coordinatedStatus(units: readonly Unit[], to: number): MarketEventStatus | null {
  if (!COORDINATORS.has(wordAt(units, to - 1))) return null;
  for (let i = to - 2; i > 0 && to - i <= FURTHEST_INFINITIVE; i--) {
    const unit = units[i] as Unit;
    if (unit.word && isClauseEnd(unit)) return null;
    if (unit.lower !== 'to') continue;
    const before = units[i - 1] as Unit;
    const cue = before.word ? (cueOf(before) ?? STATUS_WORDS[before.lower]) : null;
    if (cue) return cue === 'NONE' ? null : cue;
  }
  return null;
}

const FURTHEST_INFINITIVE = 20;

const isPromised = (units: readonly Unit[], by: number): boolean =>
  units.slice(Math.max(0, by - 10), by).some(({ lower, word }) => word && (FUTURE.has(lower) || lower === 'would' || lower === 'plans'));

/** "|pulled out of talks", "|walked away from the deal" */
const isLeft = (units: readonly Unit[], noun: number): boolean =>
  units.slice(Math.max(0, noun - 5), noun).some((unit, i, before) => cueOf(unit) === 'CANCELLED' && isCalledOff(before, i));

/** "back" and "pull" call nothing off without their particle. */
const isCalledOff = (units: readonly Unit[], at: number): boolean =>
  !WITH_PARTICLE.has(verbLemmaOf(wordAt(units, at))) || PARTICLES.has(wordAt(units, at + 1));
const verbLemmaOf = (word: string): string => WITH_PARTICLE_FORMS.get(word) ?? word;
const WITH_PARTICLE = new Set(['back', 'pull', 'walk', 'call']);
const WITH_PARTICLE_FORMS = new Map([...WITH_PARTICLE].flatMap((verb) => verbForms(verb).map(([form]) => [form, verb] as const)));
const PARTICLES = new Set(['out', 'off', 'away', 'from']);

const isNegation = ({ lower }: Unit): boolean => NEGATIONS.has(lower);

/** Nothing but a name and its trade stands before: no verb that could govern the infinitive. */
const headsStory = (units: readonly Unit[], to: number): boolean =>
  to > 0 &&
  to <= 8 &&
  units.slice(0, to).some(({ entity }) => entity !== null) &&
  !NO_HEADS.has(wordAt(units, to - 1)) &&
  units.slice(0, to).every(({ word, lower }) => !word || OFFICES.has(lower) || isNameWord(lower));

/** A word of a name, a trade or an office: "Acme finance chief |to leave", "Acme: Ann Lee |to leave". */
const isNameWord = (word: string): boolean =>
  word === ':' || word === ',' || (/^[\p{L}'’-]+$/u.test(word) && !isVerbForm(word) && !PREPOSITIONS.has(word) && !DETERMINERS.has(word));

/** Offices that are verbs as well, and what an infinitive belongs to. */
const OFFICES = new Set(WORD_CLASSES.EXECUTIVE);
const NO_HEADS = new Set(
  'likely unlikely able unable keen eager ready free right way ways chance reason time place how what where when who which need needs'.split(
    ' ',
  ),
);

const isVerbForm = (word: string): boolean =>
  BE.has(word) || HAVE.has(word) || HYPOTHETICAL.has(word) || REPORTING.has(word) || CUES.has(word) || verbLemma(word) !== undefined;

/** "an attack |forced Acme to cut" */
const CAUSING = new Set(
  'forced forcing led leading prompted prompting caused causing obliged compelled pushed pushing drove spurred'.split(' '),
);
/** "will |use the money to open shops", "agreed |terms to buy", "was |hired to sell" */
const PURPOSES = new Set(['use', 'uses', 'using', 'terms', 'hired']);
const WAS = new Set(['was', 'were', 'been']);
const FIRSTS = new Set(['first', 'latest', 'last', 'second', 'third', 'fourth', 'only']);

/** Agreements, which are kept later than they are made. */
const DEALS = new Set<string>([
  'PARTNERSHIP',
  'CONTRACT',
  'FACILITY',
  'INVESTMENT',
  'LAYOFFS',
  'DIVESTITURE',
  'ACQUISITION',
  'TRADE_RESTRICTION',
  'IPO',
]);
const PLANNING = new Set(
  ['announce', 'agree', 'plan', 'propose', 'offer', 'threaten'].flatMap((verb) => verbForms(verb).map(([form]) => form)),
);

const HABITUAL = new Set(
  'usually often always typically sometimes regularly normally generally routinely constantly continually periodically frequently'.split(
    ' ',
  ),
);

const governedByBe = (words: readonly string[]): boolean => words.some((word) => BE.has(word) || HAVE.has(word));

/** The governing verb's tense, its own meaning and the words right before the noun: "scrapped its planned |merger". */
function nounStatus(units: readonly Unit[], match: Match, group: VerbGroup, base: MarketEventStatus): MarketEventStatus | null {
  let status: MarketEventStatus | null = null;
  for (let i = match.start - 1; i >= 0 && match.start - i <= 8; i--) {
    const unit = units[i] as Unit;
    if (!unit.word) continue;
    if (isClauseEnd(unit) || unit.lower === ',' || unit.lower === 'and') break;
    if (NEGATIONS.has(unit.lower) || HYPOTHETICAL.has(unit.lower)) return null;
    // "negotiated |an end to| its alliance"
    if (unit.lower === 'end' && ENDED.has(match.trigger.type) && (units[i + 1]?.lower === 'to' || units[i + 1]?.lower === 'of'))
      return 'CANCELLED';
    // "a proposed |dividend" is open, who "proposed a |dividend" has announced it
    const cue = unit.lower === 'proposed' && DETERMINERS.has(wordAt(units, i + 1)) ? 'ANNOUNCED' : cueOf(unit);
    if (cue === 'NONE') return unit.lower === 'failed' ? 'CANCELLED' : null;
    if (cue === 'DENIED' || (cue === 'CANCELLED' && isCalledOff(units, i))) return cue;
    if (cue === 'COMPLETED') status ??= base === 'PENDING' ? base : 'COMPLETED';
    else if (cue && cue !== 'CANCELLED') status ??= cue;
  }
  const governed = group.form ? verbStatus(group, base, { onlyDone: match.trigger.onlyDone === true }) : base;
  if (status && status !== 'COMPLETED') return status;
  if (governed !== base) return governed;
  if (!status && isAhead(units, match.end)) return 'ANNOUNCED';
  return status ?? saidBehind(units, match.end) ?? base;
}

/** Types that last until somebody ends them. */
const ENDED = new Set<string>(['PARTNERSHIP', 'CONTRACT']);

/** "tariff increases |are also being considered", "the launch |was postponed" */
function saidBehind(units: readonly Unit[], from: number): MarketEventStatus | null {
  const be = units.slice(from, from + 6).findIndex((unit) => unit.word && (BE.has(unit.lower) || isClauseEnd(unit) || unit.lower === ','));
  if (be < 0 || !BE.has(wordAt(units, from + be))) return null;
  for (const unit of units.slice(from + be + 1, from + be + 5)) {
    const cue = cueOf(unit);
    if (cue && CUES.get(unit.lower)?.form?.toLowerCase().includes('participle')) return cue === 'NONE' ? null : cue;
    if (!unit.word || isClauseEnd(unit)) return null;
  }
  return null;
}

/** "the sale |will be launched" */
function isAhead(units: readonly Unit[], from: number): boolean {
  const end = units
    .slice(from, from + 4)
    .findIndex((unit) => unit.word && (FUTURE.has(unit.lower) || unit.lower === ',' || isClauseEnd(unit)));
  return end >= 0 && FUTURE.has(wordAt(units, from + end));
}

/** "when it |launches", "once Acme opens" */
function isAwaited(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 4; i--) if (units[i]?.word && AWAITED.has(wordAt(units, i))) return true;
  return false;
}

/** "goes on sale |next week" */
function isSetForLater(units: readonly Unit[], from: number): boolean {
  return units
    .slice(from, from + 8)
    .some(({ date, lower }) => date !== null && (lower.startsWith('next') || lower.startsWith('later') || lower === 'tomorrow'));
}

const AWAITED = new Set(['when', 'once', 'until', 'before']);

/** "denied on Friday that it was planning to |buy", "dismissed reports of a merger" */
function isDenied(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 9; i--) {
    const unit = units[i] as Unit;
    if (cueOf(unit) === 'DENIED' || DISMISSED.has(unit.lower))
      return units.slice(i + 1, i + 6).find(({ date, lower }) => date === null && !WHEN.has(lower) && REPORTS.has(lower)) !== undefined;
    if (unit.word && (unit.lower === ';' || unit.lower === 'but' || unit.lower === '.')) return false;
  }
  return false;
}

/** "said it was not in talks to |sell|", "is not |buying| Widget, a spokesman said"; who "has no plans" denies nothing that was said. */
function isPlanDenied(units: readonly Unit[], { verb, trigger }: Match, group: VerbGroup): boolean {
  if (!verb || trigger.onlyDone || !units.some(({ lower }) => SAID.has(lower))) return false;
  const before = units.slice(Math.max(0, group.start - LONGEST_PLAN), verb.at);
  const negation = before.findLastIndex((unit) => unit.word && (isNegation(unit) || isClauseEnd(unit) || unit.lower === ','));
  if (negation < 0 || !isNegation(before[negation] as Unit)) return false;
  const words = before.slice(negation + 1);
  if (words.length === 0) return verb.form === 'gerund' && BE.has(before[negation - 1]?.lower ?? '');
  return words.at(-1)?.lower === 'to' && words.some(({ lower }) => PLANS.has(lower));
}

const LONGEST_PLAN = 8;
const PLANS = new Set('talks discussions negotiations considering looking seeking planning'.split(' '));
const SAID = new Set(['said', 'says', 'told', 'spokesman', 'spokeswoman', 'spokesperson']);

/** "|reports of| a merger with Widget |were untrue|" */
function isCalledUntrue(units: readonly Unit[], { start, end }: Match): boolean {
  const before = units.slice(Math.max(0, start - 6), start);
  if (!before.some(({ word, lower }) => word && REPORTED.has(lower))) return false;
  const be = units.findIndex(({ word, lower }, at) => at >= end && at - end < 10 && word && BE.has(lower));
  return be > 0 && units.slice(be + 1, be + 4).some(({ lower }) => UNTRUE.has(lower));
}

const REPORTED = new Set('report reports rumor rumors rumour rumours speculation talk suggestions'.split(' '));
const UNTRUE = new Set('untrue false wrong incorrect inaccurate baseless unfounded groundless nonsense fake'.split(' '));
const WHEN = new Set(['on', 'in']);
const DISMISSED = new Set(['dismissed', 'dismisses', 'dismissing', 'rejected', 'rejects']);
const REPORTS = new Set('that report reports rumors rumours speculation claims suggestions having it'.split(' '));

/** "may face |a lawsuit, lawyers said": the verb is another's, what may be is the noun. */
function isPossible(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 4; i--) {
    const unit = units[i] as Unit;
    if (!unit.word || unit.lower === ',' || isClauseEnd(unit)) return false;
    if (HYPOTHETICAL.has(unit.lower)) return true;
  }
  return false;
}

/** Within a condition: "if Acme buys", "whether it had bought", "unless". */
function isHypothetical(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 8; i--) {
    const unit = units[i] as Unit;
    if (!unit.word) continue;
    // "|any| deal would be looked into"
    if (unit.lower === 'any' && units.slice(i, at + 4).some(({ lower }) => lower === 'would' || lower === 'could')) return true;
    if ((CONDITIONS.has(unit.lower) && !isReportedFuture(units, i)) || (unit.lower === 'case' && wordAt(units, i - 1) === 'in'))
      return true;
    if (unit.lower === ',' || isClauseEnd(unit)) return false;
  }
  return false;
}

/** "said it |would" */
const isReportedFuture = (units: readonly Unit[], at: number): boolean =>
  wordAt(units, at) === 'would' && units.slice(Math.max(0, at - 5), at).some(({ word, lower }) => word && REPORTING.has(lower));

const CONDITIONS = new Set(['if', 'whether', 'unless', 'should', 'could', 'would', 'imagine', 'suppose']);

/** "…a deal that it ultimately abandoned", "…was called off". */
function cancelledBehind(units: readonly Unit[], from: number): boolean {
  for (let i = from; i < units.length && i - from < 16; i++) {
    const unit = units[i] as Unit;
    const attributive = DETERMINERS.has(wordAt(units, i - 1)) || itemAt(units, i - 1)?.possessive;
    if (unit.word && CALLED_OFF.has(unit.lower) && !attributive && !DETACHED.has(wordAt(units, i + 1)) && !hasOwnObject(units, i))
      return true;
    if (unit.word && (unit.lower === '.' || unit.lower === ';')) return false;
  }
  return false;
}

/** "opened a studio |and cancelled two games|": something else is called off. */
function hasOwnObject(units: readonly Unit[], at: number): boolean {
  const object = units[at + 1];
  return (
    COORDINATORS.has(wordAt(units, at - 1)) &&
    object !== undefined &&
    (object.quantity !== null || object.capital || COUNTS.has(object.lower))
  );
}

const COUNTS = new Set(['one', 'two', 'three', 'several', 'some', 'all', 'other', 'more', 'many']);

const CALLED_OFF = new Set(['abandoned', 'scrapped', 'cancelled', 'canceled', 'shelved', 'scuttled', 'unwound']);
const DETACHED = new Set(['plans', 'its', 'their', 'the', 'a']);
