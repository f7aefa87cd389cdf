import type { Direction, MarketEventStatus, MarketEventType, ParticipantRole } from '../../../schema/enums.js';

/**
 * Where a party stands relative to its trigger. `subject` and `object` are read in the active voice and turned around in the passive;
 * `own` is the possessor or the name right before a noun ("Acme's launch", "Acme layoffs"); `inside` is within the pattern's gaps; `around` is
 * the company of a common-noun subject ("workers at Acme"), which takes the subject's role where that is SUBJECT;
 * `affected` is the object of what a noun does ("the hack |cost| Acme sales", "the recall |covers| Acme trucks");
 * `speaker` says so ("Acme said that profits rose") and counts when the required role is not filled otherwise; the prepositions hold for
 * the phrase behind the trigger.
 */
export type Slot =
  | 'subject'
  | 'object'
  | 'own'
  | 'inside'
  | 'around'
  | 'speaker'
  | 'affected'
  | 'of'
  | 'by'
  | 'from'
  | 'with'
  | 'to'
  | 'for'
  | 'in'
  | 'on'
  | 'at'
  | 'against'
  | 'between'
  | 'into'
  | 'among'
  | 'over';

/** What kind of figure measures an event; COUNT is a number of something ("2,000 jobs"). */
export type FigureKind = 'PERCENT' | 'MONEY' | 'COUNT';

export interface Trigger {
  readonly type: MarketEventType;
  /** Pattern or patterns: see `pattern.ts`. */
  readonly match: string | readonly string[];
  /** Role of the party in each place. */
  readonly roles: { readonly [S in Slot]?: ParticipantRole };
  /** Roles that must be filled, each by a company unless the role is REGULATOR; none for markets and industry-wide rules. */
  readonly requires?: readonly ParticipantRole[];
  /** One of these roles at least. */
  readonly requiresAny?: readonly ParticipantRole[];
  /** Places in which a company rules the trigger out ("launched Acme" founds it). */
  readonly excludes?: readonly Slot[];
  /** Kinds of figure that measure it, best first. */
  readonly figures?: readonly FigureKind[];
  /** True when without such a figure nothing has happened. */
  readonly requiresFigure?: boolean;
  /** Words one of which must stand in the same sentence (a class or words joined by "|"). */
  readonly near?: string;
  /** The same within a dozen words of the trigger. */
  readonly close?: string;
  /** Words that rule the trigger out when they stand in the same clause. */
  readonly unless?: string;
  /** The same before the trigger, or before its verb, only. */
  readonly unlessBefore?: string;
  /** The same in the phrase right behind it, or right before it in the passive: "launched a |campaign|", "the |bid| launched by Acme". */
  readonly unlessObject?: string;
  readonly direction?: Direction;
  /** Status when tense and cues say nothing else; COMPLETED by default. */
  readonly status?: MarketEventStatus;
  /** Status stands whatever the tense ("filed a suit" is PENDING). */
  readonly fixedStatus?: boolean;
  /** A move of prices: what is said to come is an opinion and no event. */
  readonly onlyDone?: boolean;
  /** Knows who takes part but not in which role: one with any other event of its type and parties. */
  readonly vague?: boolean;
  /** Speaks of an event told before ("the deal fell through") and alone of none. */
  readonly anaphoric?: boolean;
  /** Only behind "the" or "this". */
  readonly definite?: boolean;
  /** Only of what was told at most so many characters before. */
  readonly sequel?: number;
  /** The subject is a company right before the verb, not one somewhere in its noun phrase: "Acme rose 5%", not "sales at Acme rose 5%". */
  readonly bareSubject?: boolean;
  /** The subject may be filled from the article's focus when the sentence names no company. */
  readonly focus?: boolean;
  /** The TARGET may be a named thing that is no company: a project, a programme. */
  readonly anyTarget?: boolean;
  /** An industry or a country may stand for the parties, and then none is named. */
  readonly industryWide?: boolean;
  /** Finer subject of the event, for headline and merging: "profit", "sales". */
  readonly topic?: string;
  readonly confidence?: number;
}

/** Every key of a trigger, in the order of `shaped`; the compiler tells when one is missing. */
const KEYS = Object.keys({
  type: 0,
  match: 0,
  roles: 0,
  requires: 0,
  requiresAny: 0,
  excludes: 0,
  figures: 0,
  requiresFigure: 0,
  near: 0,
  close: 0,
  unless: 0,
  unlessBefore: 0,
  unlessObject: 0,
  direction: 0,
  status: 0,
  fixedStatus: 0,
  onlyDone: 0,
  vague: 0,
  anaphoric: 0,
  definite: 0,
  sequel: 0,
  bareSubject: 0,
  focus: 0,
  anyTarget: 0,
  industryWide: 0,
  topic: 0,
  confidence: 0,
} satisfies Record<keyof Required<Trigger>, 0>) as (keyof Trigger)[];

/** The trigger with all of its keys, told or not, in one order: V8 reads slowly what has hundreds of shapes. */
export const shaped = (trigger: Trigger): Trigger => Object.fromEntries(KEYS.map((key) => [key, trigger[key]])) as unknown as Trigger;
