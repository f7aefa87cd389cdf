/** Publishes the vocabularies of `enums.ts` to GraphQL, once. */
import 'reflect-metadata';
import { registerEnumType } from 'type-graphql';
import * as enums from './enums.js';

const DESCRIPTIONS: { [K in keyof typeof enums]: string } = {
  AgentKind: 'What a claimant is.',
  ClaimKind: 'How the words are given: in quotation marks, in reported speech, or both.',
  ClaimModality: 'Whether the claimant asserts, forecasts, alleges or denies.',
  ClaimRelationKind: 'How one claim bears on another.',
  ClaimDifference: 'What two related claims differ on.',
  CorroborationLevel: 'Whether one source, several agreeing ones, or disagreeing ones carry an item.',
  Direction: 'Which way a figure moved.',
  ParticipantRole: "A party's part in a market event.",
  MarketEventStatus: 'How far a market event has come.',
  MarketEventType: 'The kinds of happening that Claimwire tells apart.',
  FeedStatus: 'Whether a feed is polled.',
  SearchType: 'The kinds of thing that search and the change log cover.',
  TimelineInterval: 'Width of a timeline bucket.',
  TrendWindow: 'The span that a trend is measured over.',
  JobState: 'Where a job stands in its queue.',
  IngestStage: "The steps of a page's way in.",
  Role: 'What an API key may do; each role includes the one before it.',
  SortDirection: 'Ascending or descending.',
  CompanySortField: 'What companies can be ordered by.',
  ClaimSortField: 'What claims can be ordered by.',
  MarketEventSortField: 'What market events can be ordered by.',
  ChangeOp: 'What happened to an item.',
  UserErrorCode: 'Why a request was understood but not carried out.',
};

let registered = false;

export function registerEnums(): void {
  if (registered) return;
  registered = true;
  for (const name of Object.keys(DESCRIPTIONS) as (keyof typeof enums)[]) {
    registerEnumType(enums[name], { name, description: DESCRIPTIONS[name] });
  }
}
