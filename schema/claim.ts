import { Field, Float, ObjectType } from 'type-graphql';
import { AgentKind, ClaimDifference, ClaimKind, ClaimModality, ClaimRelationKind } from './enums.js';
import { Corroboration, Evidence, Quantity } from './evidence.js';
import { Node } from './node.js';
import { DateTime } from './scalars.js';
import type { ClaimTally } from './tally.js';

@ObjectType({ description: 'Who speaks: a person, a company, another body, an unnamed group or a document.' })
export class Agent {
  @Field(() => String, { description: 'Full name where the article gives it, else the group as written.' })
  name!: string;

  @Field(() => AgentKind, { description: 'What the claimant is.' })
  kind!: AgentKind;

  @Field(() => String, { nullable: true, description: 'Office held: "chief executive".' })
  role!: string | null;

  @Field(() => String, { nullable: true, description: 'Organisation that the article ties the claimant to.' })
  affiliation!: string | null;

  companyId!: string | null;
}

@ObjectType({ description: 'How one claim bears on another.' })
export class ClaimRelation {
  claimId!: string;

  @Field(() => ClaimRelationKind, { description: 'Supports, contradicts or supersedes.' })
  kind!: ClaimRelationKind;

  @Field(() => ClaimDifference, { nullable: true, description: 'What the two differ on.' })
  differsOn!: ClaimDifference | null;

  @Field(() => Float, { description: 'How sure the relation is, 0 to 1.' })
  confidence!: number;
}

/** What one passage says of a claim; `readings[i]` belongs to `evidence[i]`. The claim's own fields follow from all of them. */
export interface ClaimReading {
  text: string;
  claimant: Agent;
  kind: ClaimKind;
  cue: string;
  quote: string | null;
  modality: ClaimModality;
  hedged: boolean;
  aboutIds: string[];
  claimedAt: string | null;
}

@ObjectType({ implements: Node, description: 'A statement that the news attributes to someone.' })
export class Claim extends Node {
  readonly __typename = 'Claim';

  @Field(() => String, { description: 'What is claimed, in readable words.' })
  text!: string;

  @Field(() => Agent, { description: 'Who claims it.' })
  claimant!: Agent;

  @Field(() => ClaimKind, { description: 'DIRECT in quotation marks, INDIRECT in reported speech, MIXED both.' })
  kind!: ClaimKind;

  @Field(() => String, { description: 'The reporting verb or phrase as written: "claims", "according to".' })
  cue!: string;

  @Field(() => String, { nullable: true, description: 'The words within quotation marks; null exactly when INDIRECT.' })
  quote!: string | null;

  @Field(() => ClaimModality, { description: 'Asserted, forecast, alleged or denied.' })
  modality!: ClaimModality;

  @Field(() => Boolean, { description: 'True when the claimant hedges: "if", "could", "may".' })
  hedged!: boolean;

  aboutIds!: string[];

  @Field(() => Quantity, { nullable: true, description: 'The main figure of the claim.' })
  quantity!: Quantity | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was said; the article date where the text does not tell.' })
  claimedAt!: string | null;

  @Field(() => DateTime, { description: 'When the earliest article that carries it appeared.' })
  firstSeenAt!: string;

  @Field(() => DateTime, { description: 'When the claim last changed here.' })
  updatedAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'When its last source took it back, or an editor retracted it.' })
  retractedAt!: string | null;

  @Field(() => [Evidence], { description: 'Every passage that carries the claim, earliest first.' })
  evidence!: Evidence[];

  @Field(() => Corroboration, { description: 'How many independent sources carry the claim.' })
  corroboration!: Corroboration;

  relations!: ClaimRelation[];
  readings!: ClaimReading[];
  /** Of all passages, when `evidence` and `readings` hold those of the earliest articles only; else null. */
  tally!: ClaimTally | null;
}
