/**
 * From the change log to subscribers. One reader a process; each change is looked up once, each distinct filter asked once, and identical
 * operations of one role are executed and serialised once for all who sent them. A subscriber that names a position gets what came after
 * it from the log, then goes live at the very entry where the log ended: no gap, no repeat.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphQLSchema } from 'graphql';
import type { IngestionBatch, IngestionJob } from '../../schema/ingestion.js';
import type { Logger } from '../log.js';
import { isOutage, type RedisClient } from '../redis.js';
import type { ChangeEntry, ProgressEntry, TailPosition } from '../store/changes.js';
import { CursorError, compareChangeCursors } from '../store/cursor.js';
import type { Store } from '../store/store.js';
import { changeValue, entityOf } from './change-values.js';
import { createLoaders, type GatewayContext, type Loaders } from './context.js';
import { clientError, publicError } from './errors.js';
import type { Execute } from './executor.js';
import { type ChangeTopic, concerns, type LiveTopic, topicOf } from './live-topics.js';
import { passes } from './matching.js';
import type { CheckedOperation } from './operations.js';

/** Where results go. All are called in order, and nothing after `complete` or `fail`. */
export interface Sink {
  /** An execution result as JSON: `{"data":…}`. */
  next(payload: string): void;
  complete(): void;
  fail(error: unknown): void;
  /** Resolves once the client has taken most of what it was sent. */
  drained(): Promise<void>;
}

export interface Fanout {
  start(): Promise<void>;
  /** Ends every subscription. Safe to call twice. */
  stop(): Promise<void>;
  /** Sends the subscription's results to the sink until the returned function is called. Throws what the client did wrong. */
  subscribe(operation: CheckedOperation, context: GatewayContext, sink: Sink): Promise<() => void>;
  /** False while the reader has lost the log. */
  isAlive(): boolean;
  subscriberCount(): number;
}

export interface FanoutOptions {
  schema: GraphQLSchema;
  store: Store;
  execute: Execute;
  /** A connection of the reader's own: it blocks. */
  connect: () => RedisClient;
  production: boolean;
  log: Logger;
  /** Told about every change with how long ago it was committed, for metrics. */
  onDelivered?: (messages: number, lagMs: number) => void;
  /** A subscriber came back with a position of its own. */
  onResumed?: () => void;
}

interface Subscriber {
  sink: Sink;
  /** Last change it was sent, or passed over. */
  position: string;
  /** Reads the log for itself; live changes pass it by. */
  catchingUp: boolean;
  /** State of a job or batch that it was sent last. */
  sent: string;
}

/** Subscribers that get the same results. */
interface Group {
  topic: LiveTopic;
  operation: CheckedOperation;
  context: GatewayContext;
  subscribers: Set<Subscriber>;
  /** Of a job or batch: its state is being read, or is to be read once more after that. */
  refreshing: 'no' | 'yes' | 'again';
}

const REPLAY_BATCH = 200;
const RETRY_MS = 500;
const BEGINNING = '0-0';

export function createFanout({ schema, store, execute, connect, production, log, onDelivered, onResumed }: FanoutOptions): Fanout {
  const groups = new Map<string, Group>();
  const stopping = new AbortController();
  let position: TailPosition = { changes: BEGINNING, progress: BEGINNING };
  let alive = false;
  let reader: Promise<void> = Promise.resolve();

  /** One result, serialised. Throws while Redis is away: what it could not look up is not sent as null. */
  const payloadOf = async ({ topic, operation, context }: Group, value: object, load: Loaders): Promise<string> => {
    const { data, errors } = await execute({
      ...operation,
      rootValue: { [topic.field]: value },
      contextValue: { ...context, load },
    });
    const outage = errors?.find(({ originalError }) => originalError && isOutage(originalError));
    if (outage?.originalError) throw outage.originalError;
    return JSON.stringify(errors ? { errors: errors.map((error) => publicError(error, { production, log })), data } : { data });
  };

  const end = (group: Group, subscriber: Subscriber, how: (sink: Sink) => void): void => {
    if (!leave(group, subscriber)) return;
    how(subscriber.sink);
  };

  const leave = (group: Group, subscriber: Subscriber): boolean => {
    const left = group.subscribers.delete(subscriber);
    if (group.subscribers.size === 0 && groups.get(group.topic.key) === group) groups.delete(group.topic.key);
    return left;
  };

  /** Sends one change to all whom it concerns and who have not had it. */
  const dispatch = async (entry: ChangeEntry, load: Loaders): Promise<void> => {
    const concerned = [...groups.values()].filter(
      (group) => group.topic.changes?.kind === entry.kind && concerns(group.topic.changes, entry),
    );
    if (concerned.length === 0) return;
    const value = await changeValue(entry, load);
    if (!value) return;
    const verdicts = new Map<string, boolean>();
    const passed = (topic: ChangeTopic): boolean => {
      const known = verdicts.get(topic.filterKey) ?? passes(entityOf(value), topic.filter);
      verdicts.set(topic.filterKey, known);
      return known;
    };
    let messages = 0;
    const send = async (group: Group): Promise<void> => {
      if (!passed(group.topic.changes!)) return;
      const payload = await payloadOf(group, value, load);
      for (const subscriber of group.subscribers) {
        if (subscriber.catchingUp || compareChangeCursors(subscriber.position, entry.cursor) >= 0) continue;
        subscriber.position = entry.cursor;
        subscriber.sink.next(payload);
        messages++;
      }
    };
    await Promise.all(concerned.map(send));
    onDelivered?.(messages, Date.now() - Date.parse(entry.at));
  };

  /** Does it again while Redis is away: whoever has had the change is passed over. */
  const dispatchSurely = async (entry: ChangeEntry, shared: Loaders): Promise<void> => {
    for (let load = shared; !stopping.signal.aborted; load = createLoaders(store)) {
      try {
        return await dispatch(entry, load);
      } catch (error) {
        if (!isOutage(error as Error)) return log.error({ err: error, cursor: entry.cursor }, 'a change could not be sent');
        await pause();
      }
    }
  };

  const follow = async (connection: RedisClient): Promise<void> => {
    for await (const { changes, progress } of store.changes.tail(connection, position, stopping.signal)) {
      const load = createLoaders(store);
      for (const entry of changes) {
        position = { ...position, changes: entry.cursor };
        await dispatchSurely(entry, load);
      }
      noteProgress(progress);
    }
  };

  const read = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const connection = connect();
      const disconnect = () => connection.disconnect();
      connection.on('close', () => {
        alive = false;
      });
      connection.on('ready', () => {
        alive = true;
        void resume().catch((error: Error) => log.warn({ error: error.message }, 'the change log could not be checked'));
      });
      stopping.signal.addEventListener('abort', disconnect, { once: true });
      try {
        await follow(connection);
      } catch (error) {
        if (!stopping.signal.aborted) log.warn({ error: (error as Error).message }, 'the change log cannot be read');
      } finally {
        stopping.signal.removeEventListener('abort', disconnect);
        connection.disconnect();
      }
      await pause();
    }
  };

  /** After an outage: live subscribers go on where they were, or are told that they cannot. */
  const resume = async (): Promise<void> => {
    try {
      await store.changes.check(position.changes);
    } catch (error) {
      if (!(error instanceof CursorError)) throw error;
      for (const group of groups.values()) {
        if (!group.topic.changes) continue;
        for (const subscriber of [...group.subscribers]) end(group, subscriber, (sink) => sink.fail(error));
      }
      position = { ...position, changes: await store.changes.cursor() };
    }
    for (const group of groups.values()) if (group.topic.progressOf) void refresh(group);
  };

  const pause = (): Promise<void> => sleep(RETRY_MS, undefined, { signal: stopping.signal }).catch(() => {});

  /** Brings a subscriber from its position to where the reader is, then lets it go live in the same breath. */
  const catchUp = async (group: Group, subscriber: Subscriber): Promise<void> => {
    const { changes } = group.topic;
    while (group.subscribers.has(subscriber) && !stopping.signal.aborted) {
      try {
        const entries = await store.changes.read(subscriber.position, REPLAY_BATCH);
        const load = createLoaders(store);
        for (const entry of entries) {
          if (entry.kind === changes!.kind && concerns(changes!, entry)) {
            const value = await changeValue(entry, load);
            const payload = value && passes(entityOf(value), changes!.filter) ? await payloadOf(group, value, load) : null;
            if (!group.subscribers.has(subscriber)) return;
            if (payload) subscriber.sink.next(payload);
          }
          subscriber.position = entry.cursor;
        }
        await subscriber.sink.drained();
        if (entries.length < REPLAY_BATCH && compareChangeCursors(position.changes, subscriber.position) <= 0) {
          subscriber.catchingUp = false;
          return;
        }
        if (entries.length === REPLAY_BATCH) await store.changes.check(subscriber.position); // a slow reader may be overtaken by the trimming
      } catch (error) {
        if (!isOutage(error as Error)) return end(group, subscriber, (sink) => sink.fail(error));
        await pause();
      }
    }
  };

  const noteProgress = (entries: readonly ProgressEntry[]): void => {
    const changed = new Set(entries.flatMap(({ id, batchId }) => (batchId ? [id, batchId] : [id])));
    if (changed.size === 0) return;
    for (const group of groups.values()) if (group.topic.progressOf && changed.has(group.topic.progressOf)) void refresh(group);
  };

  const stateOf = async (id: string): Promise<IngestionJob | IngestionBatch | null> =>
    (id.startsWith('bat_') ? (await store.jobs.batches([id]))[0] : (await store.jobs.get([id]))[0]) ?? null;

  /** Sends the state of a job or batch to all who have another; one reading at a time, so that states arrive in order. */
  const refresh = async (group: Group): Promise<void> => {
    if (group.refreshing !== 'no') {
      group.refreshing = 'again';
      return;
    }
    do {
      group.refreshing = 'yes';
      try {
        await sendState(group);
      } catch (error) {
        if (!isOutage(error as Error)) {
          for (const subscriber of [...group.subscribers]) end(group, subscriber, (sink) => sink.fail(error));
        } // else the reader comes back here once Redis does
      }
    } while ((group.refreshing as Group['refreshing']) === 'again');
    group.refreshing = 'no';
  };

  const sendState = async (group: Group): Promise<void> => {
    const state = await stateOf(group.topic.progressOf!);
    const text = JSON.stringify(state);
    const payload = state && (await payloadOf(group, state, createLoaders(store)));
    for (const subscriber of [...group.subscribers]) {
      if (payload && subscriber.sent !== text) subscriber.sink.next(payload);
      subscriber.sent = text;
      if (!state || hasEnded(state)) end(group, subscriber, (sink) => sink.complete());
    }
  };

  const join = (topic: LiveTopic, operation: CheckedOperation, context: GatewayContext, subscriber: Subscriber): Group => {
    const group = groups.get(topic.key) ?? { topic, operation, context, subscribers: new Set<Subscriber>(), refreshing: 'no' as const };
    groups.set(topic.key, group);
    group.subscribers.add(subscriber);
    return group;
  };

  /** A gateway that is started before its Redis waits for it. */
  const whereTheLogEnds = async (): Promise<TailPosition> => {
    for (;;) {
      try {
        return { changes: await store.changes.cursor(), progress: await store.changes.progressCursor() };
      } catch (error) {
        if (!isOutage(error) || stopping.signal.aborted) throw error;
        log.warn({ error: (error as Error).message }, 'waiting for redis');
        await pause();
      }
    }
  };

  return {
    start: async () => {
      position = await whereTheLogEnds();
      alive = true;
      reader = read();
    },
    stop: async () => {
      stopping.abort();
      for (const group of groups.values())
        for (const subscriber of [...group.subscribers]) end(group, subscriber, (sink) => sink.complete());
      await reader;
    },
    isAlive: () => alive,
    subscriberCount: () => [...groups.values()].reduce((sum, { subscribers }) => sum + subscribers.size, 0),
    subscribe: async (operation, context, sink) => {
      const topic = topicOf(schema, operation, context.viewer);
      const after = topic.changes ? topic.after : null;
      if (after) await store.changes.check(after);
      if (topic.progressOf && !(await stateOf(topic.progressOf))) {
        throw clientError('BAD_USER_INPUT', 'There is no job or batch with this id.');
      }
      const subscriber: Subscriber = { sink, position: after ?? position.changes, catchingUp: after !== null, sent: '' };
      const group = join(topic, operation, context, subscriber);
      if (after) onResumed?.();
      if (topic.progressOf) void refresh(group);
      else if (after) void catchUp(group, subscriber);
      return () => void leave(group, subscriber);
    },
  };
}

function hasEnded(state: IngestionJob | IngestionBatch): boolean {
  return state.__typename === 'IngestionBatch'
    ? state.completed + state.failed >= state.total
    : state.state === 'COMPLETED' || state.state === 'FAILED';
}
