import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { Article, Source } from '../../../schema/article.js';
import { Claim } from '../../../schema/claim.js';
import { Company } from '../../../schema/company.js';
import { ArticleConnection, SourceConnection } from '../../../schema/connections.js';
import { ArticleFilter } from '../../../schema/filters.js';
import { MarketEvent } from '../../../schema/market-event.js';
import { DateTime } from '../../../schema/scalars.js';
import type { GatewayContext } from '../context.js';
import { After, connection, First, pageRequest } from '../paging.js';

@Resolver(() => Article)
export class ArticleResolver {
  @Query(() => ArticleConnection, { description: 'Articles, newest first; reprints are left out unless asked for.' })
  articles(
    @Ctx() context: GatewayContext,
    @Info() info: GraphQLResolveInfo,
    @First() first: number | null,
    @After() after: string | null,
    @Arg('filter', () => ArticleFilter, { nullable: true, description: 'Which ones.' }) filter: ArticleFilter | null = null,
  ) {
    const { lists } = context.store;
    return connection(
      context,
      info,
      () => lists.articles(filter, pageRequest(first, after)),
      () => lists.countArticles(filter),
    );
  }

  @FieldResolver(() => String, { description: 'The body as plain text; offsets of evidence count in it.' })
  async text(@Root() article: Article, @Ctx() { load }: GatewayContext) {
    const text = await load.text.load(article);
    if (text === null) throw new Error(`The body of ${article.id} (${article.digest}) is not in the store.`);
    return text;
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'When its page was found gone (HTTP 404 or 410); null while it stands, as far as it was looked at again.',
  })
  removedAt(@Root() { id }: Article, @Ctx() { load }: GatewayContext) {
    return load.removedAt.load(id);
  }

  @FieldResolver(() => Source, { description: 'The publisher.' })
  source(@Root() { sourceId }: Article, @Ctx() { load }: GatewayContext) {
    return load.source.load(sourceId);
  }

  @FieldResolver(() => Article, {
    nullable: true,
    description: 'The article that carried this text first, when this one is a reprint or near-duplicate.',
  })
  duplicateOf(@Root() { duplicateOfId }: Article, @Ctx() { load }: GatewayContext) {
    return load.article(duplicateOfId);
  }

  @FieldResolver(() => [Company], { description: 'Companies that it names.' })
  companies(@Root() { companyIds }: Article, @Ctx() { load }: GatewayContext) {
    return load.companies(companyIds);
  }

  @FieldResolver(() => [Claim], { description: 'Claims that it carries.' })
  claims(@Root() { claimIds }: Article, @Ctx() { load }: GatewayContext) {
    return load.claims(claimIds);
  }

  @FieldResolver(() => [MarketEvent], { description: 'Market events that it reports.' })
  marketEvents(@Root() { eventIds }: Article, @Ctx() { load }: GatewayContext) {
    return load.events(eventIds);
  }
}

@Resolver(() => Source)
export class SourceResolver {
  @Query(() => SourceConnection, { description: 'Publishers, in the order in which they were first met.' })
  sources(@Ctx() context: GatewayContext, @Info() info: GraphQLResolveInfo, @First() first: number | null, @After() after: string | null) {
    const { sources } = context.store;
    return connection(
      context,
      info,
      () => sources.list(pageRequest(first, after)),
      () => sources.count(),
    );
  }
}
