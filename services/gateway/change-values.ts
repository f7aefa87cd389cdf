/** Entries of the change log as the API shows them: with the thing itself, as it stands now. */
import type { Article } from '../../schema/article.js';
import type { Claim } from '../../schema/claim.js';
import type { Company } from '../../schema/company.js';
import type { ChangeOp, SearchType } from '../../schema/enums.js';
import type { MarketEvent } from '../../schema/market-event.js';
import type { ChangeEntry } from '../store/changes.js';
import type { StoredEntity } from '../store/entities.js';
import type { Loaders } from './context.js';

interface Told {
  cursor: string;
  at: string;
  op: ChangeOp;
}

export type ChangeValue =
  | (Told & { __typename: 'ClaimChange'; claim: Claim })
  | (Told & { __typename: 'MarketEventChange'; marketEvent: MarketEvent })
  | (Told & { __typename: 'CompanyChange'; company: Company })
  | (Told & { __typename: 'ArticleChange'; article: Article });

/** Null when the thing is gone for good since: there is nothing left to show. */
export async function changeValue(entry: ChangeEntry, load: Loaders): Promise<ChangeValue | null> {
  const entity = await load.entity(entry.id);
  return entity && told(entry, entity);
}

const KIND: { readonly [T in StoredEntity['__typename']]: SearchType } = {
  Company: 'COMPANY',
  Claim: 'CLAIM',
  MarketEvent: 'MARKET_EVENT',
  Article: 'ARTICLE',
};

function told({ cursor, at, op, kind }: ChangeEntry, entity: StoredEntity): ChangeValue | null {
  if (KIND[entity.__typename] !== kind) return null;
  switch (entity.__typename) {
    case 'Company':
      return { __typename: 'CompanyChange', cursor, at, op, company: entity };
    case 'Claim':
      return { __typename: 'ClaimChange', cursor, at, op, claim: entity };
    case 'MarketEvent':
      return { __typename: 'MarketEventChange', cursor, at, op, marketEvent: entity };
    case 'Article':
      return { __typename: 'ArticleChange', cursor, at, op, article: entity };
  }
}

export function entityOf(value: ChangeValue): StoredEntity {
  switch (value.__typename) {
    case 'ClaimChange':
      return value.claim;
    case 'MarketEventChange':
      return value.marketEvent;
    case 'CompanyChange':
      return value.company;
    case 'ArticleChange':
      return value.article;
  }
}
