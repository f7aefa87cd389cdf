/** How far an event has come, where its type, its verb or a day says more than tense and cues do. */
import type { MarketEventStatus, MarketEventType } from '../../../schema/enums.js';
import { isAheadOf } from './figures.js';
import { type Match, verbLemma } from './pattern.js';
import { isClauseEnd, type Unit, wordAt } from './units.js';
import type { VerbGroup } from './verb-group.js';
import { FUTURE } from './vocabulary.js';

/** What is told of a day to come is to come, and results to come are awaited. */
export function settleStatus(
  said: MarketEventStatus,
  units: readonly Unit[],
  match: Match,
  group: VerbGroup,
  today: string | null,
): MarketEventStatus {
  const { trigger, verb } = match;
  // "reported a |drop| in profits": nothing was dropped.
  if (trigger.type === 'EARNINGS') return said === 'ANNOUNCED' ? 'PENDING' : said === 'CANCELLED' ? 'COMPLETED' : said;
  if (verb && (said === 'ANNOUNCED' || said === (trigger.status ?? 'COMPLETED'))) {
    const stage = stageOfVerb(units, match, group);
    if (stage) return stage;
  }
  if (said !== 'COMPLETED') return said;
  if (trigger.type === 'EXECUTIVE_CHANGE' && namesNext(units, match)) return 'ANNOUNCED';
  if (!verb && isPartOfPlan(units, match.start)) return 'ANNOUNCED';
  if (!OF_A_DAY.has(trigger.type) || verb?.form.startsWith('past')) return said;
  return isAheadOf(units, match, today) ? 'ANNOUNCED' : said;
}

/** Types of which a day to come tells that they are to come. */
const OF_A_DAY = new Set<string>([
  'PRODUCT_LAUNCH',
  'PRODUCT_RECALL',
  'FACILITY',
  'EXECUTIVE_CHANGE',
  'LAYOFFS',
  'LABOR_ACTION',
  'ACQUISITION',
  'DIVESTITURE',
  'IPO',
  'REGULATORY_ACTION',
  'TRADE_RESTRICTION',
]);

/** Verbs that tell a stage by themselves: "|filed| for a listing", "|settled| with Acme", "is |looking at| building a plant". */
function stageOfVerb(units: readonly Unit[], { trigger, verb }: Match, { words }: VerbGroup): MarketEventStatus | null {
  if (!verb || words.some(({ lower }) => lower === 'to' || FUTURE.has(lower))) return null;
  const lemma = verbLemma(wordAt(units, verb.at)) ?? '';
  if (verb.form === 'gerund' && LOOKED_INTO.has(wordAt(units, verb.at - 1)) && LOOKING.has(wordAt(units, verb.at - 2))) return 'RUMORED';
  if (trigger.type === 'SECURITIES_OFFERING') return lemma === 'issue' && verb.form.startsWith('past') ? 'COMPLETED' : null;
  return STAGES[trigger.type]?.[lemma] ?? null;
}

const STAGES: Partial<Record<MarketEventType, Record<string, MarketEventStatus>>> = {
  IPO: {
    file: 'PENDING',
    submit: 'PENDING',
    register: 'PENDING',
    apply: 'PENDING',
    postpone: 'PENDING',
    delay: 'PENDING',
    withdraw: 'CANCELLED',
    pull: 'CANCELLED',
    shelve: 'CANCELLED',
    scrap: 'CANCELLED',
    cancel: 'CANCELLED',
    abandon: 'CANCELLED',
  },
  DIVESTITURE: { seek: 'PENDING', look: 'PENDING' },
  LAWSUIT: { settle: 'COMPLETED', resolve: 'COMPLETED' },
};

const LOOKED_INTO = new Set(['at', 'into']);
const LOOKING = new Set(['look', 'looks', 'looking', 'looked']);

/** "named Ann Lee as its |next| chief executive": she is not yet. */
const namesNext = (units: readonly Unit[], { start, end }: Match): boolean =>
  units.slice(start, end + 8).some(({ word, lower }, i, all) => word && NEXT.has(lower) && POSTS.has(all[i + 1]?.lower ?? ''));

const NEXT = new Set(['next', 'future', 'incoming']);
const POSTS = new Set(
  'chief ceo cfo chair chairman chairwoman chairperson president head boss finance managing executive leader director'.split(' '),
);

/** "will open 40 shops as |part of a $3 million investment|": the plan is as far as its parts. */
function isPartOfPlan(units: readonly Unit[], at: number): boolean {
  const part = units.slice(Math.max(0, at - 6), at + 1).findLastIndex(({ lower }) => lower === 'part');
  if (part < 0) return false;
  for (let i = Math.max(0, at - 6) + part - 1; i >= 0 && at - i < 32; i--) {
    const unit = units[i] as Unit;
    if (unit.word && (FUTURE.has(unit.lower) || unit.lower === 'plans')) return true;
    if (unit.lower === ';' || (isClauseEnd(unit) && unit.lower !== 'as')) return false;
  }
  return false;
}
