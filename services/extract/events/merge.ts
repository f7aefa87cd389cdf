/** One event for one happening: the mentions of it in an article are joined, stages of a deal into its latest. */
import type { MarketEventType } from '../../../schema/enums.js';
import type { ExtractedEvent, Quantity } from '../types.js';
import { kindOf } from './figures.js';
import { isMoney } from './pattern.js';
import type { FigureKind, Trigger } from './trigger.js';

/** An event as one sentence states it, with what tells it from others of its type and parties. */
export interface Candidate extends ExtractedEvent {
  trigger: Trigger;
  /** The pattern of the trigger that told it. */
  pattern: string;
  /** The words that the pattern matched. */
  phrase: string;
  /** Its party was not said in its clause but stood in from the sentence or the article. */
  loose: boolean;
  words: Set<string>;
  /** Indexes of the people whom it concerns: two new chiefs are two events. */
  people: ReadonlySet<number>;
  /** Indexes of the places in its phrase: two towns have two sites. */
  places: ReadonlySet<number>;
  /** Its figure is how far a price went in between, not where it ended. */
  peak: boolean;
  /** Its figure was told apart from it: "It will pay $3 million". */
  borrowed: boolean;
  /** When it happened, in days since 1970, as far as the text tells; the article's day otherwise. */
  time: number | null;
  /** Told by a verb, not only named by a noun. */
  verbal: boolean;
  /** Its status was said, not assumed from the trigger. */
  firm: boolean;
  /** A noun with "the" or "this": told of before. */
  definite: boolean;
  /** Lemma of the trigger's verb. */
  act: string | null;
  /** The phrase behind the verb. */
  what: string | null;
  /** Who comes or goes, and to or from which post. */
  person: string | null;
  post: string | null;
}

/** More than any article tells; the bound keeps joining linear in a page made to be slow. */
const MOST_EVENTS = 200;
const MOST_WORDS = 60;

export function mergeEvents(candidates: readonly Candidate[]): Candidate[] {
  const merged: Candidate[] = [];
  for (const candidate of candidates) {
    const at = placeOf(merged, candidate);
    if (at < 0 && candidate.definite && candidate.loose && (candidate.trigger.anaphoric || !candidate.quantity)) continue;
    if (at < 0 && merged.length < MOST_EVENTS) merged.push(candidate);
    else if (at < 0) continue;
    else merged[at] = join(merged[at] as Candidate, candidate);
  }
  return merged;
}

/** Where the same happening stands: stated alike, or the last of its type that "the deal" can mean. */
function placeOf(merged: readonly Candidate[], candidate: Candidate): number {
  const at = merged.findIndex((event) => isSame(event, candidate));
  if (at >= 0 || !candidate.definite) return at;
  return merged.findLastIndex(
    (event) =>
      event.type === candidate.type &&
      !conflict(event.quantities, candidate.quantities) &&
      isNear(event, candidate) &&
      (candidate.loose || candidate.type === 'LAWSUIT' || shareName(event, candidate)),
  );
}

/** Whether it tells nothing but a figure of what was told before, however sure: "The deal |could be worth $3 million|". */
export const isFigureOnly = ({ anaphoric, requiresFigure }: Trigger): boolean => anaphoric === true && requiresFigure === true;

/** "It will pay $3 million" speaks of what stands right before it. */
const isNear = ({ type, status, evidence }: Candidate, { trigger, evidence: { start } }: Candidate): boolean =>
  trigger.sequel === undefined || (start - evidence.end <= trigger.sequel && !(type === 'EARNINGS' && status === 'PENDING'));

const isVague = (a: Candidate, b: Candidate): boolean => a.trigger.vague === true || b.trigger.vague === true;

const shareName = (a: Candidate, b: Candidate): boolean =>
  a.participants.some(({ name }) => b.participants.some((party) => party.name === name));

/** Figures of one kind, none of them the same; what a share costs says nothing against what all of them do. */
const conflict = (a: readonly Quantity[], b: readonly Quantity[]): boolean =>
  a.some((one) => b.some((other) => other.unit === one.unit && (!isMoney(one.unit) || isShare(one) === isShare(other)))) &&
  !a.some((one) => b.some((other) => sameFigure(one, other)));

/** Longer than the stages of a deal and the months until results are told, in days. */
const LONG_BEFORE = 200;
/** Suits are long, what is forecast has dates of its own, and a company goes public or bankrupt but once. */
const LASTING = new Set<string>(['LAWSUIT', 'GUIDANCE', 'IPO', 'BANKRUPTCY']);

/** "was fined in 2019" beside a probe of today: what lies so far apart is not one happening, unless all of its sides are. */
function isOfAnotherTime(a: Candidate, b: Candidate): boolean {
  if (LASTING.has(a.type) || a.time === null || b.time === null || Math.abs(a.time - b.time) < LONG_BEFORE) return false;
  const companies = (event: Candidate): string[] => event.participants.filter(({ company }) => company !== null).map(({ name }) => name);
  const [ours, theirs] = [companies(a), companies(b)];
  return ours.length < 2 || theirs.length < 2 || !ours.every((name) => theirs.includes(name));
}

function isSame(a: Candidate, b: Candidate): boolean {
  if (a.type !== b.type || isOfAnotherTime(a, b)) return false;
  // Sales, profit and those of a division are the results of one period.
  if (a.type === 'EARNINGS' && a.status === b.status && shareParty(a, b)) return true;
  if (a.direction && b.direction && a.direction !== b.direction) return false;
  if (!a.participants.length && !b.participants.length) return sameFigure(a.quantity, b.quantity) && meet(a.words, b.words);
  if (!shareParty(a, b) && !(isVague(a, b) && shareName(a, b)) && !isBetweenTheSame(a, b)) return false;
  const together = a.evidence.start === b.evidence.start;
  // "raised $300m at a value of $4bn": a round told twice in one breath.
  if (together && a.type === 'FUNDING_ROUND') return true;
  if (conflict(a.quantities, b.quantities) && !a.peak && !b.peak && !a.borrowed) return false;
  if (together) return true;
  if (a.trigger.topic === 'person' && a.people.size && b.people.size && ![...a.people].some((person) => b.people.has(person))) return false;
  if (a.type === 'FACILITY' && a.places.size && b.places.size && ![...a.places].some((place) => b.places.has(place))) return false;
  // What is to come and what was before are two launches, not stages of one.
  if ((a.trigger.topic === 'object' || a.type === 'TECHNICAL_RESULT') && a.firm && b.firm && a.status !== b.status) return false;
  return a.trigger.topic !== 'object' || b.loose || !a.words.size || !b.words.size || meet(a.words, b.words);
}

const sameFigure = (a: Quantity | null, b: Quantity | null): boolean => a?.value === b?.value && a?.unit === b?.unit;

function meet(a: Set<string>, b: Set<string>): boolean {
  for (const word of a) if (b.has(word)) return true;
  return false;
}

/** Same parties in the same roles as far as both name them: a target shared by two rival bidders makes two events. */
function shareParty(a: Candidate, b: Candidate): boolean {
  const roles = new Set(a.participants.map(({ role }) => role));
  const onlyAuthority = [a, b].every(({ participants }) => participants.every(({ role }) => role === 'REGULATOR'));
  let shared = false;
  for (const role of roles) {
    const ours = a.participants.filter((party) => party.role === role).map(({ name }) => name);
    const theirs = b.participants.filter((party) => party.role === role).map(({ name }) => name);
    if (!ours.length || !theirs.length) continue;
    if (!ours.some((name) => theirs.includes(name))) return false;
    if (role !== 'REGULATOR' || (onlyAuthority && (a.phrase === b.phrase || a.evidence.start === b.evidence.start))) shared = true;
  }
  return shared;
}

/** "Acme ordered 20 jets from Widget", "Widget's order from Acme is worth $3 billion": one deal of the same two, whatever part each is read in. */
function isBetweenTheSame(a: Candidate, b: Candidate): boolean {
  if (!BETWEEN_TWO.has(a.type)) return false;
  const [ours, theirs] = [a, b].map(({ participants }) => participants.flatMap(({ company }) => company ?? [])) as [number[], number[]];
  return ours.length > 1 && ours.length === theirs.length && ours.every((company) => theirs.includes(company));
}

const BETWEEN_TWO = new Set<string>(['ACQUISITION', 'CONTRACT', 'DIVESTITURE', 'INVESTMENT', 'PARTNERSHIP']);

const LONGEST_PHRASE = 200;

/** The better statement keeps its sentence; the latest status, all figures and all parties stay. */
function join(a: Candidate, b: Candidate): Candidate {
  // "The suit claims that Widget knew": whoever else is named in it is no party.
  const apart = a.type === 'LAWSUIT' && !shareName(a, b);
  const isCharged = isSum(a) && isSum(b) && isCharge(a) !== isCharge(b);
  const [best, other] = (isCharged ? isCharge(a) : score(b) > score(a)) && !apart ? [b, a] : [a, b];
  const participants = [
    ...best.participants,
    ...other.participants.filter(({ name }) => !apart && !best.participants.some((party) => party.name === name)),
  ];
  const quantities = [...best.quantities, ...other.quantities.filter((one) => !best.quantities.some((two) => sameFigure(one, two)))];
  return {
    ...best,
    participants,
    quantities,
    quantity: tellsMore(other, best) ? other.quantity : (best.quantity ?? other.quantity),
    peak: a.peak && b.peak,
    borrowed: a.borrowed || (isFigureOnly(other.trigger) && !best.quantity),
    direction: best.direction ?? (tellsOfOther(a, b) ? null : other.direction),
    occurredOn: best.occurredOn ?? other.occurredOn,
    status: laterStatus(a, b),
    firm: a.firm || b.firm,
    // "It earned $9 million" is not what revenue rose to.
    what: best.what ?? (best.type === 'EARNINGS' && isBottomLine(a) !== isBottomLine(b) ? null : other.what),
    // An outlook that was cut stays one where the sentence with its figures does not say so.
    phrase: best.type === 'GUIDANCE' && best.phrase.length < LONGEST_PHRASE ? `${best.phrase} ${other.phrase}` : best.phrase,
    person: best.person ?? other.person,
    people: new Set([...a.people, ...b.people]),
    places: new Set([...a.places, ...b.places]),
    words: a.words.size < MOST_WORDS ? new Set([...a.words, ...b.words]) : a.words,
    confidence: Math.min(0.98, Math.round((Math.max(a.confidence, b.confidence) + 0.03) * 100) / 100),
  };
}

/** The figure of the other sentence is of the kind that such a happening is measured by, before one of another kind and before a price by the share; moves are by where they ended. */
function tellsMore(other: Candidate, best: Candidate): boolean {
  if (best.peak) return other.quantity !== null && !other.peak;
  const kind = MEASURED_BY[best.type];
  if (!kind || !other.quantity || !best.quantity || kindOf(other.quantity) !== kind) return false;
  return kindOf(best.quantity) !== kind || (kind === 'MONEY' && isShare(best.quantity) && !isShare(other.quantity));
}

/** Which of several kinds of figure measures what is told twice: results by their sum, not by a change of it in per cent; cuts by heads. */
const MEASURED_BY: Partial<Record<MarketEventType, FigureKind>> = {
  EARNINGS: 'MONEY',
  ACQUISITION: 'MONEY',
  DIVESTITURE: 'MONEY',
  INVESTMENT: 'MONEY',
  CONTRACT: 'MONEY',
  SHARE_BUYBACK: 'MONEY',
  SECURITIES_OFFERING: 'MONEY',
  LAYOFFS: 'COUNT',
  PRODUCT_RECALL: 'COUNT',
};

const isShare = ({ value }: Quantity): boolean => Number(value) < 1000;

/** The later stage of those that were said; a status merely assumed does not overrule one that was. */
function laterStatus(a: Candidate, b: Candidate): Candidate['status'] {
  if (a.firm !== b.firm) return a.firm ? a.status : b.status;
  return STAGES.indexOf(a.status) >= STAGES.indexOf(b.status) ? a.status : b.status;
}

const STAGES: readonly string[] = ['RUMORED', 'ANNOUNCED', 'PENDING', 'COMPLETED', 'DENIED', 'CANCELLED'];

const score = (event: Candidate): number =>
  event.confidence +
  event.participants.length * 0.1 +
  (event.quantity ? 0.2 : 0) +
  resultScore(event) -
  (event.trigger.anaphoric ? 0.6 : 0) +
  (event.verbal ? 0.25 : 0) -
  (event.loose ? 0.2 : 0);

/** Results are told best where their sum is, the profit's before that of sales, and not by those of a division. */
function resultScore(event: Candidate): number {
  const { type, phrase } = event;
  if (type !== 'EARNINGS' || OF_A_PART.test(phrase)) return 0;
  return (isSum(event) ? 0.5 : 0) + (isBottomLine(event) ? 0.1 : 0);
}

const isSum = ({ quantity }: Candidate): boolean => quantity !== null && isMoney(quantity.unit) && !isShare(quantity);

/** "flat profit of $9 million", "a rise in revenue to $40 million": the way of the one is not the way of the other. */
const tellsOfOther = (a: Candidate, b: Candidate): boolean =>
  isBottomLine(a) !== isBottomLine(b) && a.quantity !== null && b.quantity !== null && !sameFigure(a.quantity, b.quantity);

const isBottomLine = ({ phrase }: Candidate): boolean => BOTTOM_LINE.test(phrase);
const OF_A_PART = /\b(?:business|division|unit|arm|segment)\b/;
/** "took a charge of $3 million": told beside the results, it is none of them. */
const isCharge = ({ type, phrase }: Candidate): boolean => type === 'EARNINGS' && CHARGE.test(phrase);
const CHARGE = /\b(?:aside|charges?|provisions?|write-?downs?|impairments?)\b/;
const BOTTOM_LINE = /\b(?:profits?|earn\w*|income|loss(?:es)?|lost)\b/;
