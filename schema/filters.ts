import { Field, ID, InputType, Int } from 'type-graphql';
import {
  ChangeOp,
  ClaimKind,
  ClaimModality,
  ClaimSortField,
  CompanySortField,
  CorroborationLevel,
  Direction,
  MarketEventSortField,
  MarketEventStatus,
  MarketEventType,
  SearchType,
  SortDirection,
} from './enums.js';
import { DateTime } from './scalars.js';

@InputType({ description: 'A span of time: from `gte` (included) to `lt` (left out); either end may be open.' })
export class DateTimeRange {
  @Field(() => DateTime, { nullable: true, description: 'First instant that counts.' })
  gte?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'First instant that no longer counts.' })
  lt?: string | null;
}

@InputType({ description: 'Fields combine with AND, values of one list with OR.' })
export class CompanyFilter {
  @Field(() => String, { nullable: true, description: 'Beginning of a word of the name or of an alias.' })
  search?: string | null;

  @Field(() => [String], { nullable: true, description: 'ISO 3166-1 alpha-2 codes.' })
  country?: string[] | null;

  @Field(() => DateTimeRange, { nullable: true, description: 'When anything about it last changed.' })
  updatedAt?: DateTimeRange | null;
}

@InputType({ description: 'Fields combine with AND, values of one list with OR.' })
export class ClaimFilter {
  @Field(() => [ID], { nullable: true, description: 'Claims by or about these companies.' })
  companyIds?: string[] | null;

  @Field(() => String, { nullable: true, description: "The claimant's name, in any case." })
  claimant?: string | null;

  @Field(() => [ClaimKind], { nullable: true, description: 'How the words are given.' })
  kinds?: ClaimKind[] | null;

  @Field(() => [ClaimModality], { nullable: true, description: 'Asserted, forecast, alleged or denied.' })
  modalities?: ClaimModality[] | null;

  @Field(() => [CorroborationLevel], { nullable: true, description: 'How many sources, and whether they agree.' })
  corroboration?: CorroborationLevel[] | null;

  @Field(() => [ID], { nullable: true, description: 'Carried by any of these sources.' })
  sourceIds?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only claims with a figure; false: only those without.' })
  hasQuantity?: boolean | null;

  @Field(() => DateTimeRange, { nullable: true, description: 'When it was said.' })
  claimedAt?: DateTimeRange | null;

  @Field(() => String, { nullable: true, description: 'Words that the claim must hold.' })
  search?: string | null;
}

@InputType({ description: 'Fields combine with AND, values of one list with OR.' })
export class MarketEventFilter {
  @Field(() => [ID], { nullable: true, description: 'Events with any of these companies as a party.' })
  companyIds?: string[] | null;

  @Field(() => [MarketEventType], { nullable: true, description: 'Kinds of event.' })
  types?: MarketEventType[] | null;

  @Field(() => [MarketEventStatus], { nullable: true, description: 'How far it has come.' })
  statuses?: MarketEventStatus[] | null;

  @Field(() => Direction, { nullable: true, description: 'Which way.' })
  direction?: Direction | null;

  @Field(() => [CorroborationLevel], { nullable: true, description: 'How many sources, and whether they agree.' })
  corroboration?: CorroborationLevel[] | null;

  @Field(() => Int, { nullable: true, description: 'At least this important, 0 to 100.' })
  minImportance?: number | null;

  @Field(() => DateTimeRange, { nullable: true, description: 'When it was first reported.' })
  firstReportedAt?: DateTimeRange | null;

  @Field(() => String, { nullable: true, description: 'Words that the event must hold.' })
  search?: string | null;
}

@InputType({ description: 'Fields combine with AND, values of one list with OR.' })
export class ArticleFilter {
  @Field(() => [ID], { nullable: true, description: 'Published by any of these sources.' })
  sourceIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Naming any of these companies.' })
  companyIds?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'ISO 639-1 language codes.' })
  language?: string[] | null;

  @Field(() => DateTimeRange, { nullable: true, description: 'When it was published.' })
  publishedAt?: DateTimeRange | null;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'True: reprints and near-duplicates too.' })
  includeDuplicates?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Words that the article must hold.' })
  search?: string | null;
}

@InputType({ description: 'Fields combine with AND, values of one list with OR.' })
export class ChangeFilter {
  @Field(() => [ID], { nullable: true, description: 'Changes that concern any of these companies.' })
  companyIds?: string[] | null;

  @Field(() => [SearchType], { nullable: true, description: 'Kinds of thing.' })
  kinds?: SearchType[] | null;

  @Field(() => [ChangeOp], { nullable: true, description: 'What happened.' })
  ops?: ChangeOp[] | null;
}

@InputType({ description: 'Order of companies.' })
export class CompanySort {
  @Field(() => CompanySortField, { description: 'What to order by.' })
  field!: CompanySortField;

  @Field(() => SortDirection, { defaultValue: SortDirection.DESC, description: 'Which way.' })
  direction!: SortDirection;
}

@InputType({ description: 'Order of claims.' })
export class ClaimSort {
  @Field(() => ClaimSortField, { description: 'What to order by.' })
  field!: ClaimSortField;

  @Field(() => SortDirection, { defaultValue: SortDirection.DESC, description: 'Which way.' })
  direction!: SortDirection;
}

@InputType({ description: 'Order of market events.' })
export class MarketEventSort {
  @Field(() => MarketEventSortField, { description: 'What to order by.' })
  field!: MarketEventSortField;

  @Field(() => SortDirection, { defaultValue: SortDirection.DESC, description: 'Which way.' })
  direction!: SortDirection;
}
