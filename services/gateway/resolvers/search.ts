import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import { SearchResultConnection } from '../../../schema/connections.js';
import { SearchType } from '../../../schema/enums.js';
import type { GatewayContext } from '../context.js';
import { clientError } from '../errors.js';
import { highlights } from '../highlights.js';
import { After, connection, First, pageRequest } from '../paging.js';

const LONGEST_QUERY = 300;

@Resolver()
export class SearchResolver {
  @Query(() => SearchResultConnection, {
    description: 'Companies, claims, market events and articles that hold every word, newest first; companies by the start of a name.',
  })
  search(
    @Ctx() context: GatewayContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('query', () => String, { description: `Words to look for, at most ${LONGEST_QUERY} characters.` }) query: string,
    @Arg('types', () => [SearchType], { nullable: true, description: 'Only these kinds of thing.' }) types: SearchType[] | null,
    @First() first: number | null,
    @After() after: string | null,
  ) {
    if (query.length > LONGEST_QUERY) {
      throw clientError('BAD_USER_INPUT', `\`query\` expects at most ${LONGEST_QUERY} characters, got ${query.length}.`);
    }
    const { lists } = context.store;
    return connection(
      context,
      info,
      () => lists.search(query, types ?? null, pageRequest(first, after)),
      () => lists.countSearch(query, types ?? null),
      ({ nodes, cursors, scores }, position) => ({
        node: nodes[position]!,
        cursor: cursors[position]!,
        score: scores[position]!,
        highlights: highlights(nodes[position]!, query),
      }),
    );
  }
}
