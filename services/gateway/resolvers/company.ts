import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { Company } from '../../../schema/company.js';
import { ArticleConnection, ClaimConnection, CompanyConnection, MarketEventConnection } from '../../../schema/connections.js';
import { ClaimFilter, CompanyFilter, CompanySort, MarketEventFilter } from '../../../schema/filters.js';
import { RelatedCompany } from '../../../schema/trends.js';
import type { GatewayContext } from '../context.js';
import { clientError } from '../errors.js';
import { After, connection, First, pageRequest, pageSize } from '../paging.js';

@Resolver(() => Company)
export class CompanyResolver {
  @Query(() => Company, { nullable: true, description: 'One company, by exactly one of its keys.' })
  company(
    @Ctx() { load, store }: GatewayContext,
    @Arg('id', () => ID, { nullable: true, description: 'Its id, or the id of a company that was merged into it.' }) id?: string | null,
    @Arg('slug', () => String, { nullable: true, description: 'Its readable key: "nvidia".' }) slug?: string | null,
    @Arg('ticker', () => String, { nullable: true, description: 'Symbol, with or without the exchange: "NVDA", "XNAS:NVDA".' })
    ticker?: string | null,
  ) {
    const given = [id, slug, ticker].filter((key) => typeof key === 'string').length;
    if (given !== 1) throw clientError('BAD_USER_INPUT', `\`company\` expects exactly one of id, slug and ticker, got ${given}.`);
    if (id) return load.company(id);
    if (slug) return store.entities.findCompany({ slug });
    return ticker ? store.entities.findCompany({ ticker }) : null;
  }

  @Query(() => CompanyConnection, { description: 'Companies, those that most articles name first unless told.' })
  companies(
    @Ctx() context: GatewayContext,
    @Info() info: GraphQLResolveInfo,
    @First() first: number | null,
    @After() after: string | null,
    @Arg('filter', () => CompanyFilter, { nullable: true, description: 'Which ones.' }) filter: CompanyFilter | null = null,
    @Arg('sort', () => CompanySort, { nullable: true, description: 'In what order.' }) sort: CompanySort | null = null,
  ) {
    const { lists } = context.store;
    return connection(
      context,
      info,
      () => lists.companies(filter, sort, pageRequest(first, after)),
      () => lists.countCompanies(filter),
    );
  }

  @FieldResolver(() => ClaimConnection, { description: 'Claims by or about the company, newest first.' })
  claims(
    @Root() { id }: Company,
    @Ctx() context: GatewayContext,
    @Info() info: GraphQLResolveInfo,
    @First() first: number | null,
    @After() after: string | null,
    @Arg('filter', () => ClaimFilter, { nullable: true, description: 'Which ones; `companyIds` is taken to be this company.' })
    filter: ClaimFilter | null = null,
  ) {
    const { lists } = context.store;
    const own = { ...filter, companyIds: [id] };
    return connection(
      context,
      info,
      () => lists.claims(own, null, pageRequest(first, after)),
      () => lists.countClaims(own),
    );
  }

  @FieldResolver(() => MarketEventConnection, { description: 'Market events with the company as a party, newest first.' })
  marketEvents(
    @Root() { id }: Company,
    @Ctx() context: GatewayContext,
    @Info() info: GraphQLResolveInfo,
    @First() first: number | null,
    @After() after: string | null,
    @Arg('filter', () => MarketEventFilter, { nullable: true, description: 'Which ones; `companyIds` is taken to be this company.' })
    filter: MarketEventFilter | null = null,
  ) {
    const { lists } = context.store;
    const own = { ...filter, companyIds: [id] };
    return connection(
      context,
      info,
      () => lists.events(own, null, pageRequest(first, after)),
      () => lists.countEvents(own),
    );
  }

  @FieldResolver(() => ArticleConnection, { description: 'Articles that name the company, newest first, reprints left out.' })
  articles(
    @Root() { id }: Company,
    @Ctx() context: GatewayContext,
    @Info() info: GraphQLResolveInfo,
    @First() first: number | null,
    @After() after: string | null,
  ) {
    const { lists } = context.store;
    const own = { companyIds: [id] };
    return connection(
      context,
      info,
      () => lists.articles(own, pageRequest(first, after)),
      () => lists.countArticles(own),
    );
  }

  @FieldResolver(() => [RelatedCompany], { description: 'Companies that recent articles name beside this one, most often first.' })
  async related(
    @Root() { id }: Company,
    @Ctx() { store, load }: GatewayContext,
    @Arg('first', () => Int, { nullable: true, defaultValue: 10, description: 'How many, 1 to 100.' }) first: number | null,
  ) {
    return withCompany(load, await store.lists.related(id, pageSize(first, 10)));
  }
}

/** The items whose company there still is, with it. */
export async function withCompany<T extends { companyId: string }>(
  load: GatewayContext['load'],
  items: readonly T[],
): Promise<(T & { company: Company })[]> {
  const companies = await Promise.all(items.map(({ companyId }) => load.company(companyId)));
  return items.flatMap((item, position) => {
    const company = companies[position];
    return company ? [{ ...item, company }] : [];
  });
}
