import { Field, InterfaceType, ObjectType } from 'type-graphql';
import { Article } from './article.js';
import { Claim } from './claim.js';
import { Company } from './company.js';
import { ChangeOp } from './enums.js';
import { MarketEvent } from './market-event.js';
import { DateTime } from './scalars.js';

@InterfaceType({
  description: 'One entry of the change log.',
  resolveType: (value: { __typename?: string }) => value.__typename,
})
export abstract class Change {
  @Field(() => String, { description: 'Position in the change log; pass it as `after` to go on from here.' })
  cursor!: string;

  @Field(() => DateTime, { description: 'When the change was committed.' })
  at!: string;

  @Field(() => ChangeOp, { description: 'What happened.' })
  op!: ChangeOp;
}

@ObjectType({ implements: Change, description: 'A claim was created, changed or retracted.' })
export class ClaimChange extends Change {
  readonly __typename = 'ClaimChange';

  @Field(() => Claim, { description: 'The claim as it stands now.' })
  claim!: Claim;
}

@ObjectType({ implements: Change, description: 'A market event was created, changed, merged or retracted.' })
export class MarketEventChange extends Change {
  readonly __typename = 'MarketEventChange';

  @Field(() => MarketEvent, { description: 'The event as it stands now.' })
  marketEvent!: MarketEvent;
}

@ObjectType({ implements: Change, description: 'A company was created, changed or merged.' })
export class CompanyChange extends Change {
  readonly __typename = 'CompanyChange';

  @Field(() => Company, { description: 'The company as it stands now.' })
  company!: Company;
}

@ObjectType({ implements: Change, description: 'An article was read, or read again.' })
export class ArticleChange extends Change {
  readonly __typename = 'ArticleChange';

  @Field(() => Article, { description: 'The article as it stands now.' })
  article!: Article;
}
