import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { typeOfId } from '../../../schema/ids.js';
import { Viewer } from '../../../schema/ingestion.js';
import { Node } from '../../../schema/node.js';
import type { GatewayContext } from '../context.js';
import { clientError } from '../errors.js';

const MOST_NODES = 100;

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'Anything by its id; null when there is no such thing.' })
  node(@Ctx() { load }: GatewayContext, @Arg('id', () => ID, { description: 'Its id.' }) id: string) {
    return nodeById(load, id);
  }

  @Query(() => [Node], { nullable: 'items', description: 'Several things by their ids, in that order; null for what there is not.' })
  nodes(@Ctx() { load }: GatewayContext, @Arg('ids', () => [ID], { description: `Their ids, at most ${MOST_NODES}.` }) ids: string[]) {
    if (ids.length > MOST_NODES) throw clientError('BAD_USER_INPUT', `\`nodes\` expects at most ${MOST_NODES} ids, got ${ids.length}.`);
    return Promise.all(ids.map((id) => nodeById(load, id)));
  }

  @Query(() => Viewer, { description: 'Who you are to this server.' })
  viewer(@Ctx() { viewer }: GatewayContext) {
    return viewer;
  }
}

async function nodeById(load: GatewayContext['load'], id: string): Promise<object | null> {
  switch (typeOfId(id)) {
    case 'Article':
    case 'Claim':
    case 'Company':
    case 'MarketEvent':
      return load.entity(id);
    case 'Source':
      return load.source.load(id);
    case 'Feed':
      return load.feed.load(id);
    case 'IngestionJob':
      return load.job.load(id);
    case 'IngestionBatch':
      return load.batch.load(id);
    case null:
      return null;
  }
}
