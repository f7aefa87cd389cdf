import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { Edge } from '../../../schema/connection.js';
import { ChangeConnection } from '../../../schema/connections.js';
import { ChangeFilter } from '../../../schema/filters.js';
import type { ChangeEntry } from '../../store/changes.js';
import { type ChangeValue, changeValue } from '../change-values.js';
import type { GatewayContext } from '../context.js';
import { After, First, pageSize } from '../paging.js';

/** Entries looked at for one page; a filter that lets little through comes back with less, and with where to go on. */
const MOST_SCANNED = 5_000;
const BATCH = 500;
const BEGINNING = '0-0';

@Resolver()
export class ChangesResolver {
  @Query(() => ChangeConnection, { description: 'The change log, oldest first: what happened after a position, for catching up.' })
  async changes(
    @Ctx() { store, load }: GatewayContext,
    @First(100) first: number | null,
    @After('Position in the change log; the oldest entry kept unless told.') after: string | null,
    @Arg('filter', () => ChangeFilter, { nullable: true, description: 'Which changes.' }) filter: ChangeFilter | null = null,
  ): Promise<ChangeConnection> {
    const size = pageSize(first, 100);
    if (after) await store.changes.check(after);
    const edges: Edge<ChangeValue>[] = [];
    let position = after ?? BEGINNING;
    let more = true;
    for (let scanned = 0; more && edges.length < size && scanned < MOST_SCANNED; ) {
      const entries = await store.changes.read(position, BATCH);
      scanned += entries.length;
      more = entries.length === BATCH;
      const values = await Promise.all(entries.map(async (entry) => (passes(entry, filter) ? changeValue(entry, load) : null)));
      for (const [index, entry] of entries.entries()) {
        const node = values[index];
        if (node && edges.length === size) {
          more = true;
          break;
        }
        position = entry.cursor;
        if (node) edges.push({ cursor: entry.cursor, node });
      }
    }
    return {
      edges: edges as unknown as ChangeConnection['edges'],
      nodes: edges.map(({ node }) => node) as unknown as ChangeConnection['nodes'],
      pageInfo: {
        hasNextPage: more,
        hasPreviousPage: Boolean(after),
        startCursor: edges[0]?.cursor ?? null,
        endCursor: position === BEGINNING ? null : position,
      },
    };
  }
}

function passes(entry: ChangeEntry, filter: ChangeFilter | null): boolean {
  if (!filter) return true;
  return (
    (!filter.kinds || filter.kinds.includes(entry.kind)) &&
    (!filter.ops || filter.ops.includes(entry.op)) &&
    (!filter.companyIds || entry.companyIds.some((id) => filter.companyIds!.includes(id)))
  );
}
