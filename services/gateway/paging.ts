/** Connections: the arguments of a page, and a page as a connection. */
import type { FragmentDefinitionNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import { Arg, Int } from 'type-graphql';
import type { Connection, Edge } from '../../schema/connection.js';
import type { Page, PageRequest } from '../store/lists.js';
import type { GatewayContext } from './context.js';
import { clientError } from './errors.js';

const MOST_PER_PAGE = 100;

/** Parameter decorator: how many. */
export const First = (fallback = 20) =>
  Arg('first', () => Int, { nullable: true, defaultValue: fallback, description: `How many, 1 to ${MOST_PER_PAGE}.` });

/** Parameter decorator: where to go on. */
export const After = (description = '`endCursor` of the page before.') => Arg('after', () => String, { nullable: true, description });

/** Throws BAD_USER_INPUT unless `first` is 1 to 100. */
export function pageSize(first: number | null | undefined, fallback = 20): number {
  const size = first ?? fallback;
  if (size >= 1 && size <= MOST_PER_PAGE) return size;
  throw clientError('BAD_USER_INPUT', `\`first\` expects 1 to ${MOST_PER_PAGE}, got ${size}.`, { argumentName: 'first' });
}

export function pageRequest(first: number | null | undefined, after: string | null | undefined): PageRequest {
  return { first: pageSize(first), ...(after ? { after } : {}) };
}

/** The change log's position is asked for ahead of the list, on the same connection, so Redis reads it first. */
export async function connection<T, P extends Page<T>>(
  { store }: GatewayContext,
  info: GraphQLResolveInfo,
  list: () => Promise<P>,
  count: () => Promise<number>,
  edge: (page: P, position: number) => Edge<T> = edgeAt,
): Promise<Connection<T>> {
  const cursor = selects(info, 'changeCursor') ? store.changes.cursor() : Promise.resolve('');
  const [changeCursor, page] = await Promise.all([cursor, list()]);
  return {
    edges: page.nodes.map((_, position) => edge(page, position)),
    nodes: page.nodes,
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: page.hasPreviousPage,
      startCursor: page.cursors[0] ?? null,
      endCursor: page.cursors.at(-1) ?? null,
    },
    totalCount: count,
    changeCursor,
  };
}

function edgeAt<T>(page: Page<T>, position: number): Edge<T> {
  return { cursor: page.cursors[position]!, node: page.nodes[position]! };
}

/** Whether a field is asked for right under the resolved one. */
function selects(info: GraphQLResolveInfo, field: string): boolean {
  return info.fieldNodes.some((node) => node.selectionSet && holds(node.selectionSet, field, info.fragments));
}

function holds(set: SelectionSetNode, field: string, fragments: Readonly<Record<string, FragmentDefinitionNode>>): boolean {
  return set.selections.some((selection) => {
    if (selection.kind === 'Field') return selection.name.value === field;
    const inner = selection.kind === 'InlineFragment' ? selection.selectionSet : fragments[selection.name.value]?.selectionSet;
    return inner !== undefined && holds(inner, field, fragments);
  });
}
