import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { SearchResultConnection, SearchResultEdge } from '../../../schema/connections.js';
import { SearchType } from '../../../schema/enums.js';
import type { StoredEntity } from '../../store/entities.js';
import type { GatewayContext } from '../context.js';
import { clientError } from '../errors.js';
import { highlights, textsOf } from '../highlights.js';
import { After, connection, First, pageRequest } from '../paging.js';

const LONGEST_QUERY = 300;

@Resolver()
export class SearchResolver {
  @Query(() => SearchResultConnection, {
    description:
      'Companies by the beginning of a name (a slip of the pen is forgiven), then claims, market events and articles that hold every word in any form and every "quoted passage" as it is, newest first.',
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
    const { search } = context.store;
    return connection(
      context,
      info,
      () => search.page(query, types ?? null, pageRequest(first, after)),
      () => search.count(query, types ?? null),
      ({ nodes, cursors, scores }, position): FoundEdge => ({
        node: nodes[position]!,
        cursor: cursors[position]!,
        score: scores[position]!,
        query,
      }),
    );
  }
}

interface FoundEdge {
  node: StoredEntity;
  cursor: string;
  score: number;
  query: string;
}

@Resolver(() => SearchResultEdge)
export class SearchResultEdgeResolver {
  @FieldResolver(() => [String], { description: 'Passages that hold the words, as written; plain text, to be escaped before it is shown.' })
  async highlights(@Root() { node, query }: FoundEdge, @Ctx() { load }: GatewayContext): Promise<string[]> {
    const found = highlights(textsOf(node), query, node.__typename === 'Company');
    if (found.length > 0 || node.__typename !== 'Article') return found;
    return highlights([(await load.text.load(node)) ?? ''], query, false);
  }
}
