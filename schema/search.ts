import { createUnionType } from 'type-graphql';
import { Article } from './article.js';
import { Claim } from './claim.js';
import { Company } from './company.js';
import { MarketEvent } from './market-event.js';

export const SearchResult = createUnionType({
  name: 'SearchResult',
  description: 'What a search can find.',
  types: () => [Company, Claim, MarketEvent, Article] as const,
  resolveType: (value) => value.__typename,
});
