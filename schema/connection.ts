/** Connections after the Relay cursor connections specification, with the change log's position beside the page. */
import { type ClassType, Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'True when more follow.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'True when some came before.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first edge.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last edge; pass it as `after` for the next page.' })
  endCursor!: string | null;
}

export interface Edge<T> {
  cursor: string;
  node: T;
}

export interface Connection<T, E extends Edge<T> = Edge<T>> {
  edges: E[];
  nodes: T[];
  pageInfo: PageInfo;
  /** Counted only when asked for. */
  totalCount: number | (() => Promise<number>);
  changeCursor: string;
}

/** `edgeType(Claim)` → the class behind `ClaimEdge`. */
export function edgeType<T extends object>(name: string, node: () => ClassType<T>): ClassType<Edge<T>> {
  @ObjectType(`${name}Edge`, { description: `One ${name} in a list.` })
  class EdgeOf implements Edge<T> {
    @Field(() => String, { description: 'Opaque position in the list.' })
    cursor!: string;

    @Field(node, { description: 'The item.' })
    node!: T;
  }
  return EdgeOf;
}

/** `connectionType('Claim', () => Claim, ClaimEdge)` → the class behind `ClaimConnection`. */
export function connectionType<T extends object>(name: string, node: () => ClassType<T>, edge: ClassType<Edge<T>>) {
  @ObjectType(`${name}Connection`, { description: `One page of a list of ${name} items.` })
  class ConnectionOf {
    @Field(() => [edge], { description: 'The items with their cursors.' })
    edges!: Edge<T>[];

    @Field(() => [node()], { description: 'The items alone.' })
    nodes!: T[];

    @Field(() => PageInfo, { description: 'Where this page stands.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'Items in the whole list; counted only when asked for.' })
    totalCount!: number;

    @Field(() => String, {
      description:
        'Position in the change log read before the list was: pass it as `after` to a subscription and nothing in between is lost.',
    })
    changeCursor!: string;
  }
  return ConnectionOf;
}
