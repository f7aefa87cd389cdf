import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { Agent, Claim, ClaimRelation } from '../../../schema/claim.js';
import { Company } from '../../../schema/company.js';
import { ClaimConnection } from '../../../schema/connections.js';
import { Evidence } from '../../../schema/evidence.js';
import { ClaimFilter, ClaimSort } from '../../../schema/filters.js';
import type { GatewayContext } from '../context.js';
import { After, connection, First, pageRequest } from '../paging.js';

@Resolver(() => Claim)
export class ClaimResolver {
  @Query(() => ClaimConnection, { description: 'Claims, newest first unless told.' })
  claims(
    @Ctx() context: GatewayContext,
    @Info() info: GraphQLResolveInfo,
    @First() first: number | null,
    @After() after: string | null,
    @Arg('filter', () => ClaimFilter, { nullable: true, description: 'Which ones.' }) filter: ClaimFilter | null = null,
    @Arg('sort', () => ClaimSort, { nullable: true, description: 'In what order.' }) sort: ClaimSort | null = null,
  ) {
    const { lists } = context.store;
    return connection(
      context,
      info,
      () => lists.claims(filter, sort, pageRequest(first, after)),
      () => lists.countClaims(filter),
    );
  }

  @FieldResolver(() => [Company], { description: 'Companies that the claim is about.' })
  about(@Root() { aboutIds }: Claim, @Ctx() { load }: GatewayContext) {
    return load.companies(aboutIds);
  }

  @FieldResolver(() => [Evidence])
  evidence(@Root() claim: Claim, @Ctx() { load }: GatewayContext) {
    return claim.tally ? load.whole(claim).then(({ evidence }) => evidence) : claim.evidence;
  }

  @FieldResolver(() => [ClaimRelation], { description: 'Claims that support, contradict or supersede it.' })
  async relations(@Root() { relations }: Claim, @Ctx() { load }: GatewayContext) {
    const claims = await Promise.all(relations.map(({ claimId }) => load.claim(claimId)));
    return relations.flatMap((relation, position) => (claims[position] ? [{ ...relation, claim: claims[position] }] : []));
  }
}

@Resolver(() => ClaimRelation)
export class ClaimRelationResolver {
  @FieldResolver(() => Claim, { description: 'The other claim.' })
  claim(@Root() { claim }: { claim: Claim }) {
    return claim;
  }
}

@Resolver(() => Agent)
export class AgentResolver {
  @FieldResolver(() => Company, { nullable: true, description: 'The company, when the claimant is one.' })
  company(@Root() { companyId }: Agent, @Ctx() { load }: GatewayContext) {
    return load.company(companyId);
  }
}
