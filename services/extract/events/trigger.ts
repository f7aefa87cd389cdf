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

/** The trigger with all of its keys, told or not, in one order: V8 reads slowly what has hundreds of shapes. */
export function shaped(trigger: Trigger): { [K in keyof Required<Trigger>]: Trigger[K] } {
  const {
    type,
    match,
    roles,
    requires,
    requiresAny,
    excludes,
    figures,
    requiresFigure,
    near,
    close,
    unless,
    unlessBefore,
    unlessObject,
    direction,
    status,
    fixedStatus,
    onlyDone,
    vague,
    anaphoric,
    definite,
    sequel,
    bareSubject,
    focus,
    anyTarget,
    industryWide,
    topic,
    confidence,
  } = trigger;
  return {
    type,
    match,
    roles,
    requires,
    requiresAny,
    excludes,
    figures,
    requiresFigure,
    near,
    close,
    unless,
    unlessBefore,
    unlessObject,
    direction,
    status,
    fixedStatus,
    onlyDone,
    vague,
    anaphoric,
    definite,
    sequel,
    bareSubject,
    focus,
    anyTarget,
    industryWide,
    topic,
    confidence,
  };
}
