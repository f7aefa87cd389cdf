/** Counts over time, and what stands out in them. */
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Company } from './company.js';
import { MarketEventType } from './enums.js';
import { DateTime } from './scalars.js';

@ObjectType({ description: 'How many market events of one type.' })
export class MarketEventTypeCount {
  @Field(() => MarketEventType, { description: 'The type.' })
  type!: MarketEventType;

  @Field(() => Int, { description: 'Events of the type.' })
  count!: number;
}

@ObjectType({ description: 'Market events first reported in one span of time; spans without any are there too.' })
export class TimelineBucket {
  @Field(() => DateTime, { description: 'First instant of the span.' })
  start!: string;

  @Field(() => DateTime, { description: 'First instant after the span.' })
  end!: string;

  @Field(() => Int, { description: 'Events in the span.' })
  count!: number;

  @Field(() => [MarketEventTypeCount], { description: 'The same by type, most frequent first; types without any are left out.' })
  byType!: MarketEventTypeCount[];
}

@ObjectType({ description: 'A company that is named more often than before.' })
export class TrendingCompany {
  companyId!: string;

  @Field(() => Company, { description: 'The company.' })
  company!: Company;

  @Field(() => Float, { description: 'How far the rate of mention rose above its own past.' })
  score!: number;

  @Field(() => Int, { description: 'Articles that name it in the window.' })
  mentionCount!: number;

  @Field(() => Int, { description: 'Articles that named it in the window before.' })
  previousMentionCount!: number;

  @Field(() => [Int], { description: 'Mentions over the window in equal steps, oldest first.' })
  sparkline!: number[];
}

@ObjectType({ description: 'A company that appears in the same articles.' })
export class RelatedCompany {
  companyId!: string;

  @Field(() => Company, { description: 'The other company.' })
  company!: Company;

  @Field(() => Int, { description: 'Recent articles that name both.' })
  coMentionCount!: number;
}
