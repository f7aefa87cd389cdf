/** What an item that many articles carry keeps of all their passages; written and read by services/resolve. Not part of the public API. */
import type { Agent } from './claim.js';
import type { Direction, MarketEventStatus, MarketEventType } from './enums.js';
import type { Quantity } from './evidence.js';
import type { EventParticipant } from './market-event.js';

/** A value with the place of the passage that gives it; places sort by publication, article and offset. */
export interface Placed<T> {
  place: string;
  value: T;
}

/** A figure with the place of the first passage that gives it, and positions in `publishers` of all who do. */
export interface TalliedFigure {
  quantity: Quantity;
  place: string;
  publishers: number[];
}

export interface Tally {
  articles: number;
  publishers: string[];
  /** Article that first carried a text → position of a publisher of a reprint. */
  texts: Record<string, number>;
  /** Publishers that carried one text. */
  ties: [number, number][];
  /** The figures that measure the item. */
  measured: TalliedFigure[];
}

export interface ClaimTally extends Tally {
  /** As the source that says most of the claimant gives it. */
  claimant: Placed<Agent>;
  /** Company id → first place. */
  about: Record<string, string>;
}

/** The passage whose headline says most, among those with one figure. */
export interface Telling {
  worth: number;
  headline: string;
  participants: EventParticipant[];
  quantity: Quantity | null;
}

export interface EventTally extends Tally {
  /** As the first passage has it. */
  type: Placed<MarketEventType>;
  /** Every figure that passages report. */
  reported: TalliedFigure[];
  deniedBy: number[];
  affirmedBy: number[];
  /** The last status, and the last that is no plan. */
  last: Placed<MarketEventStatus>;
  lastSettled: Placed<MarketEventStatus> | null;
  direction: Placed<Direction> | null;
  occurredOn: Placed<string> | null;
  telling: Placed<Telling>[];
  /** Each party as the first passage that names it does. */
  participants: Placed<EventParticipant>[];
  /** Claim id → first place. */
  claims: Record<string, string>;
  prominence: number;
  confidence: number;
}
