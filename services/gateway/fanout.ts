/**
 * From the change log to subscribers. One reader a process; each change is looked up once, each distinct filter asked once, and identical
 * operations of one role executed once for all who sent them. A subscriber that names a position gets what came after it from the log,
 * then goes live at the very entry where the log ended: no gap, no repeat.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type FieldNode,
  type GraphQLSchema,
  getArgumentValues,
  getOperationAST,
  print,
} from 'graphql';
import type { IngestionBatch, IngestionJob } from '../../schema/ingestion.js';
import type { Logger } from '../log.js';
import type { RedisClient } from '../redis.js';
import type { ChangeEntry, ProgressEntry } from '../store/changes.js';
import { compareChangeCursors } from '../store/cursor.js';
import type { Store } from '../store/store.js';
import { type ChangeValue, changeValue } from './change-values.js';
import type { GatewayContext, Loaders } from './context.js';
import { createLoaders } from './context.js';
import { type LiveFilter, passes } from './matching.js';

export interface LiveOperation {
  document: DocumentNode;
  operationName?: string | null;
  variables: Readonly<Record<string, unknown>>;
  context: GatewayContext;
}

export interface Fanout {
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Results of a subscription for as long as it is iterated. Throws a CursorError for an `after` that cannot be resumed from. */
  subscribe(operation: LiveOperation): Promise<AsyncGenerator<ExecutionResult>>;
  /** False while the reader has lost the log. */
  isAlive(): boolean;
  subscriberCount(): number;
}

interface FanoutDependencies {
  schema: GraphQLSchema;
  store: Store;
  /** A connection of the reader's own: it blocks. */
  connect: () => RedisClient;
  log: Logger;
}

/** A change with what was worked out for it, shared by all subscribers. */
interface Shared {
  entry: ChangeEntry;
  load: Loaders;
  value: Promise<ChangeValue | null> | null;
  passed: Map<string, boolean>;
  results: Map<string, Promise<ExecutionResult>>;
}

const ROOT_KIND: Readonly<Record<string, ChangeEntry['kind']>> = {
  claimChanged: 'CLAIM',
  marketEventChanged: 'MARKET_EVENT',
  companyChanged: 'COMPANY',
  articleProcessed: 'ARTICLE',
};
const REPLAY_BATCH = 200;
/** Changes that a subscriber may lag behind in memory; beyond, it is caught up from the log. */
const MOST_QUEUED = 1_000;
const RETRY_MS = 500;

export function createFanout({ schema, store, connect, log }: FanoutDependencies): Fanout {
  const listeners = new Set<Queue<Shared>>();
  const followers = new Set<Queue<ProgressEntry>>();
  const stopping = new AbortController();
  let position = { changes: '0-0', progress: '0-0' };
  let alive = false;
  let reader: Promise<void> = Promise.resolve();

  const read = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const connection = connect();
      stopping.signal.addEventListener('abort', () => connection.disconnect(), { once: true });
      try {
        for await (const { changes, progress } of store.changes.tail(connection, position, stopping.signal)) {
          alive = true;
          const load = createLoaders(store);
          for (const entry of changes) {
            position = { ...position, changes: entry.cursor };
            const shared = share(entry, load);
            for (const listener of listeners) listener.push(shared);
          }
          for (const entry of progress) for (const follower of followers) follower.push(entry);
        }
      } catch (error) {
        alive = false;
        if (!stopping.signal.aborted) log.warn({ error: (error as Error).message }, 'the change log cannot be read');
      } finally {
        connection.disconnect();
      }
      if (!stopping.signal.aborted) await sleep(RETRY_MS, undefined, { signal: stopping.signal }).catch(() => {});
    }
  };

  /** What a subscriber is sent for a change, or null when it does not concern it. */
  const resultOf = async (shared: Shared, wanted: Wanted, operation: LiveOperation): Promise<ExecutionResult | null> => {
    const { entry } = shared;
    if (entry.kind !== wanted.kind || (wanted.ops && !wanted.ops.includes(entry.op)) || (wanted.ids && !wanted.ids.includes(entry.id)))
      return null;
    shared.value ??= changeValue(entry, shared.load);
    const value = await shared.value;
    if (!value) return null;
    let passed = shared.passed.get(wanted.filterKey);
    if (passed === undefined) {
      passed = passes(entityOf(value), wanted.filter);
      shared.passed.set(wanted.filterKey, passed);
    }
    if (!passed) return null;
    let result = shared.results.get(wanted.operationKey);
    if (!result) {
      result = Promise.resolve(
        execute({
          schema,
          document: operation.document,
          rootValue: { [wanted.field]: value },
          contextValue: { ...operation.context, load: shared.load },
          variableValues: { ...operation.variables },
          operationName: operation.operationName,
        }),
      );
      shared.results.set(wanted.operationKey, result);
    }
    return result;
  };

  async function* changesFor(operation: LiveOperation, wanted: Wanted, live: Queue<Shared>, from: string): AsyncGenerator<ExecutionResult> {
    let last = from;
    try {
      for (;;) {
        // The log first, until it has nothing that the queue does not hold as well.
        for (
          let entries = await store.changes.read(last, REPLAY_BATCH);
          entries.length > 0;
          entries = await store.changes.read(last, REPLAY_BATCH)
        ) {
          const load = createLoaders(store);
          for (const entry of entries) {
            last = entry.cursor;
            const result = await resultOf(share(entry, load), wanted, operation);
            if (result) yield result;
          }
          if (entries.length < REPLAY_BATCH) break;
        }
        live.forgetOverflow();
        for await (const shared of live.items()) {
          if (compareChangeCursors(shared.entry.cursor, last) <= 0) continue;
          last = shared.entry.cursor;
          const result = await resultOf(shared, wanted, operation);
          if (result) yield result;
        }
        if (!live.overflowed) return;
      }
    } finally {
      live.close();
      listeners.delete(live);
    }
  }

  async function* progressFor(operation: LiveOperation, id: string): AsyncGenerator<ExecutionResult> {
    const live = new Queue<ProgressEntry>(MOST_QUEUED);
    followers.add(live);
    const render = (value: IngestionJob | IngestionBatch) =>
      Promise.resolve(
        execute({
          schema,
          document: operation.document,
          rootValue: { ingestProgress: value },
          contextValue: { ...operation.context, load: createLoaders(store) },
          variableValues: { ...operation.variables },
          operationName: operation.operationName,
        }),
      );
    const current = async () => (id.startsWith('bat_') ? (await store.jobs.batches([id]))[0] : (await store.jobs.get([id]))[0]) ?? null;
    try {
      let sent = '';
      for (;;) {
        const value = await current();
        if (!value) return;
        const text = JSON.stringify(value);
        if (text !== sent) yield await render(value);
        sent = text;
        if (hasEnded(value)) return;
        for await (const entry of live.items()) if (entry.id === id || entry.batchId === id) break;
        if (live.closed) return;
        live.forgetOverflow();
      }
    } finally {
      live.close();
      followers.delete(live);
    }
  }

  return {
    start: async () => {
      position = { changes: await store.changes.cursor(), progress: await store.changes.progressCursor() };
      alive = true;
      reader = read();
    },
    stop: async () => {
      stopping.abort();
      for (const listener of listeners) listener.close();
      for (const follower of followers) follower.close();
      await reader;
    },
    isAlive: () => alive,
    subscriberCount: () => listeners.size + followers.size,
    subscribe: async (operation) => {
      const { field, args } = rootField(schema, operation);
      if (field === 'ingestProgress') return progressFor(operation, String(args.id));
      const after = typeof args.after === 'string' && args.after !== '' ? args.after : null;
      if (after) await store.changes.check(after);
      const live = new Queue<Shared>(MOST_QUEUED);
      listeners.add(live);
      const from = after ?? (await store.changes.cursor());
      return changesFor(operation, wantedBy(field, args, operation), live, from);
    },
  };
}

function share(entry: ChangeEntry, load: Loaders): Shared {
  return { entry, load, value: null, passed: new Map(), results: new Map() };
}

interface Wanted {
  field: string;
  kind: ChangeEntry['kind'];
  ops: string[] | null;
  ids: string[] | null;
  filter: LiveFilter | null;
  filterKey: string;
  /** Who shares a result: same document, variables and role. `after` says where to begin and changes no result. */
  operationKey: string;
}

function wantedBy(field: string, args: Record<string, unknown>, { document, operationName, variables, context }: LiveOperation): Wanted {
  const filter = (args.filter ?? null) as LiveFilter | null;
  const { after: _, ...shaping } = variables;
  return {
    field,
    kind: ROOT_KIND[field]!,
    ops: Array.isArray(args.ops) ? (args.ops as string[]) : null,
    ids: Array.isArray(args.ids) ? (args.ids as string[]) : null,
    filter,
    filterKey: `${field} ${JSON.stringify(filter)}`,
    operationKey: JSON.stringify([print(document), operationName ?? null, shaping, context.viewer.role]),
  };
}

function rootField(
  schema: GraphQLSchema,
  { document, operationName, variables }: LiveOperation,
): { field: string; args: Record<string, unknown> } {
  const node = getOperationAST(document, operationName)!.selectionSet.selections.find(
    (selection): selection is FieldNode => selection.kind === 'Field',
  );
  if (!node) throw new TypeError('A subscription names its root field itself, not through a fragment.');
  const field = schema.getSubscriptionType()!.getFields()[node.name.value]!;
  return { field: node.name.value, args: getArgumentValues(field, node, { ...variables }) };
}

function entityOf(value: ChangeValue) {
  switch (value.__typename) {
    case 'ClaimChange':
      return value.claim;
    case 'MarketEventChange':
      return value.marketEvent;
    case 'CompanyChange':
      return value.company;
    case 'ArticleChange':
      return value.article;
  }
}

function hasEnded(value: IngestionJob | IngestionBatch): boolean {
  return value.__typename === 'IngestionBatch'
    ? value.completed + value.failed >= value.total
    : value.state === 'COMPLETED' || value.state === 'FAILED';
}

/** What has come and was not taken yet. Bounded: when it is full it forgets all and says so. */
class Queue<T> {
  overflowed = false;
  closed = false;
  private waiting: T[] = [];
  private wake: (() => void) | null = null;

  constructor(private readonly most: number) {}

  push(item: T): void {
    if (this.closed || this.overflowed) return;
    if (this.waiting.length >= this.most) {
      this.overflowed = true;
      this.waiting = [];
    } else this.waiting.push(item);
    this.wake?.();
  }

  forgetOverflow(): void {
    this.overflowed = false;
  }

  close(): void {
    this.closed = true;
    this.wake?.();
  }

  /** Items as they come; ends when the queue is closed or has overflowed. */
  async *items(): AsyncGenerator<T> {
    while (!this.closed && !this.overflowed) {
      const item = this.waiting.shift();
      if (item !== undefined) yield item;
      else {
        await new Promise<void>((resolve) => {
          this.wake = resolve;
        });
        this.wake = null;
      }
    }
  }
}
