import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { Article } from '../../../schema/article.js';
import { Claim } from '../../../schema/claim.js';
import { Company } from '../../../schema/company.js';
import { MarketEventConnection } from '../../../schema/connections.js';
import { Evidence } from '../../../schema/evidence.js';
import { MarketEventFilter, MarketEventSort } from '../../../schema/filters.js';
import { EventParticipant, MarketEvent, ReportedFigure } from '../../../schema/market-event.js';
import { evidenceOfFigure } from '../../resolve/events.js';
import type { GatewayContext } from '../context.js';
import { After, connection, First, pageRequest } from '../paging.js';

@Resolver(() => MarketEvent)
export class MarketEventResolver {
  @Query(() => MarketEventConnection, { description: 'Market events, newest first unless told.' })
  marketEvents(
    @Ctx() context: GatewayContext,
    @Info() info: GraphQLResolveInfo,
    @First() first: number | null,
    @After() after: string | null,
    @Arg('filter', () => MarketEventFilter, { nullable: true, description: 'Which ones.' }) filter: MarketEventFilter | null = null,
    @Arg('sort', () => MarketEventSort, { nullable: true, description: 'In what order.' }) sort: MarketEventSort | null = null,
  ) {
    const { lists } = context.store;
    return connection(
      context,
      info,
      () => lists.events(filter, sort, pageRequest(first, after)),
      () => lists.countEvents(filter),
    );
  }

  @FieldResolver(() => [Evidence])
  evidence(@Root() event: MarketEvent, @Ctx() { load }: GatewayContext) {
    return event.tally ? load.whole(event).then(({ evidence }) => evidence) : event.evidence;
  }

  @FieldResolver(() => [ReportedFigure])
  figures(@Root() event: MarketEvent): FigureOf[] {
    return event.figures.map((figure) => ({ ...figure, event }));
  }

  @FieldResolver(() => [Claim], { description: 'Claims made in the passages that report the event.' })
  claims(@Root() { claimIds }: MarketEvent, @Ctx() { load }: GatewayContext) {
    return load.claims(claimIds);
  }
}

/** A figure that knows whose it is, for the passages that report it. */
type FigureOf = ReportedFigure & { event: MarketEvent };

@Resolver(() => ReportedFigure)
export class ReportedFigureResolver {
  @FieldResolver(() => [Evidence], { description: 'The passages that report this figure.' })
  evidence(@Root() { event, quantity }: FigureOf, @Ctx() { load }: GatewayContext) {
    return event.tally ? load.whole(event).then((whole) => evidenceOfFigure(whole, quantity)) : evidenceOfFigure(event, quantity);
  }
}

@Resolver(() => EventParticipant)
export class EventParticipantResolver {
  @FieldResolver(() => Company, { nullable: true, description: 'The company, when the party is one.' })
  company(@Root() { companyId }: EventParticipant, @Ctx() { load }: GatewayContext) {
    return load.company(companyId);
  }
}

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => Article, { description: 'The article that holds the passage.' })
  article(@Root() { articleId }: Evidence, @Ctx() { load }: GatewayContext) {
    return load.article(articleId);
  }
}
