import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Direction, MarketEventStatus, MarketEventType, ParticipantRole } from './enums.js';
import { Corroboration, Evidence, Quantity } from './evidence.js';
import { Node } from './node.js';
import { CalendarDate, DateTime } from './scalars.js';
import type { EventTally } from './tally.js';

@ObjectType({ description: 'A party to a market event.' })
export class EventParticipant {
  companyId!: string | null;

  @Field(() => String, { description: 'Name of the party; a regulator may be named that is no company.' })
  name!: string;

  @Field(() => ParticipantRole, { description: 'Its part in the event.' })
  role!: ParticipantRole;
}

@ObjectType({ description: 'One figure that sources report for an event, with those who report it.' })
export class ReportedFigure {
  @Field(() => Quantity, { description: 'The figure in the words of its first source.' })
  quantity!: Quantity;

  @Field(() => Int, { description: 'Publishers that report this figure.' })
  publisherCount!: number;
}

/** What one passage says of an event; `readings[i]` belongs to `evidence[i]`. The event's own fields follow from all of them. */
export interface EventReading {
  type: MarketEventType;
  headline: string;
  /** Index or commodity that moved; null for what happens to companies. */
  market: string | null;
  status: MarketEventStatus;
  participants: EventParticipant[];
  direction: Direction | null;
  /** Every figure of the passage, the one that measures the event first. */
  quantities: Quantity[];
  occurredOn: string | null;
  claimIds: string[];
  /** 0 to 1: how far up in its article the passage stands. */
  prominence: number;
}

@ObjectType({ implements: Node, description: 'Something that happened, or is said to happen, to a company or a market.' })
export class MarketEvent extends Node {
  readonly __typename = 'MarketEvent';

  @Field(() => MarketEventType, { description: 'What kind of happening it is.' })
  type!: MarketEventType;

  @Field(() => MarketEventStatus, { description: 'How far it has come, after the latest source.' })
  status!: MarketEventStatus;

  @Field(() => String, { description: 'A wire line built from the parts.' })
  headline!: string;

  @Field(() => [EventParticipant], { description: 'Who takes part, the main party first.' })
  participants!: EventParticipant[];

  @Field(() => Direction, { nullable: true, description: 'Which way, where the type has a way.' })
  direction!: Direction | null;

  @Field(() => Quantity, { nullable: true, description: 'The figure that most independent sources give.' })
  quantity!: Quantity | null;

  @Field(() => [ReportedFigure], { description: 'Every distinct figure that the sources report, none overwritten.' })
  figures!: ReportedFigure[];

  @Field(() => CalendarDate, { nullable: true, description: 'Day of the happening, where the sources tell.' })
  occurredOn!: string | null;

  @Field(() => DateTime, { description: 'When the earliest article that reports it appeared.' })
  firstReportedAt!: string;

  @Field(() => DateTime, { description: 'When the event last changed here.' })
  updatedAt!: string;

  @Field(() => Int, { description: '0 to 100, from type, figures, sources and prominence.' })
  importance!: number;

  @Field(() => Float, { description: 'How sure the extractor is, 0 to 1.' })
  confidence!: number;

  @Field(() => [Evidence], { description: 'Every passage that reports the event, earliest first.' })
  evidence!: Evidence[];

  @Field(() => Corroboration, { description: 'How many independent sources report it, and whether they agree.' })
  corroboration!: Corroboration;

  claimIds!: string[];
  readings!: EventReading[];
  /** Of all passages, when `evidence` and `readings` hold those of the earliest articles only; else null. */
  tally!: EventTally | null;
}
