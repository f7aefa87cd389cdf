/** A gateway of the tests' own on a real Redis, with a key for each role, and a client that speaks plain HTTP. */

import { type Client, createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { readConfig } from '../../../services/config.js';
import { createGateway, type Gateway } from '../../../services/gateway/server.js';
import { createLog } from '../../../services/log.js';
import { closeQueues, openQueues, type Queues } from '../../../services/queues.js';
import { connectRedis, type RedisClient } from '../../../services/redis.js';
import { createStore, type Store } from '../../../services/store/store.js';
import type { TestRedis } from '../../redis.js';

export const KEYS = { READER: 'reader-0123456789', INGESTER: 'ingester-0123456789', ADMIN: 'admin-0123456789' };

/** What an answer holds is said by the assertions on it. */
// biome-ignore lint/suspicious/noExplicitAny: a test that looks into an answer names its shape there
export type Json = any;

export interface TestGateway {
  url: string;
  store: Store;
  queues: Queues;
  redis: RedisClient;
  /** The answer to an operation, sent with the given key or with none. */
  ask<T = Record<string, Json>>(query: string, variables?: object, key?: string): Promise<Answer<T>>;
  /** Subscriptions that are open now. */
  subscriberCount(): Promise<number>;
  /** A graphql-ws client; its sockets end with the gateway. */
  socket(connectionParams?: Record<string, unknown>): Client;
  stop(): Promise<void>;
}

export interface Answer<T = Record<string, Json>> {
  status: number;
  headers: Headers;
  data: T;
  errors?: { message: string; path?: string[]; extensions: { code: string } & Record<string, unknown> }[];
}

export async function startTestGateway(
  server: TestRedis,
  {
    prefix = server.prefix(),
    env = {},
    changeLogLength = 1_000_000,
  }: { prefix?: string; env?: Record<string, string>; changeLogLength?: number } = {},
): Promise<TestGateway> {
  const config = readConfig({
    PORT: '0',
    LOG_LEVEL: 'silent',
    API_KEYS: `desk:reader:${KEYS.READER},crawler:ingester:${KEYS.INGESTER},ops:admin:${KEYS.ADMIN}`,
    REQUESTS_PER_MINUTE: '0',
    SOCKETS_PER_ADDRESS: '0',
    ...env,
  });
  const redis = quiet(connectRedis(server.url, { patience: 'request' }));
  const queueRedis = quiet(connectRedis(server.url, { patience: 'request' }));
  const queues = openQueues(queueRedis, prefix);
  for (const queue of Object.values(queues)) queue.on('error', () => {}); // told by the test that takes Redis away
  const store = createStore(redis, { prefix, changeLogLength });
  const gateway: Gateway = createGateway({
    config,
    store,
    queues,
    redis,
    connect: () => quiet(connectRedis(server.url, { patience: 'worker' })),
    log: createLog('gateway', config.logLevel),
  });
  const { url } = await gateway.start();
  const clients: Client[] = [];
  return {
    url,
    store,
    queues,
    redis,
    ask: (query, variables, key) => ask(`${url}/graphql`, query, variables, key),
    subscriberCount: async () => {
      const metrics = await (await fetch(`${url}/metrics`)).text();
      return Number(/^claimwire_subscribers (\d+)$/m.exec(metrics)?.[1]);
    },
    socket: (connectionParams) => {
      const client = createClient({
        url: `${url.replace('http', 'ws')}/graphql`,
        webSocketImpl: WebSocket,
        ...(connectionParams ? { connectionParams } : {}),
        retryAttempts: 0,
      });
      clients.push(client);
      return client;
    },
    stop: async () => {
      await Promise.all(clients.map((client) => client.dispose()));
      await gateway.stop();
      await closeQueues(queues).catch(() => {}); // Redis may be gone by now
      redis.disconnect();
      queueRedis.disconnect();
    },
  };
}

async function ask<T>(url: string, query: string, variables: object | undefined, key: string | undefined): Promise<Answer<T>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, headers: response.headers, ...((await response.json()) as { data: T }) };
}

function quiet<C extends RedisClient>(client: C): C {
  client.on('error', () => {});
  return client;
}

/** The messages of a subscription as they come; `take(n)` waits for the next n. */
export function messagesOf<T = Record<string, Json>>(client: Client, query: string, variables: Record<string, unknown> = {}) {
  const received: T[] = [];
  let failure: unknown = null;
  let ended = false;
  let wake = () => {};
  const stop = client.subscribe<T>(
    { query, variables },
    {
      next: ({ data, errors }) => {
        if (errors) failure = errors;
        else received.push(data as T);
        wake();
      },
      error: (error) => {
        failure = error;
        wake();
      },
      complete: () => {
        ended = true;
        wake();
      },
    },
  );
  const until = async (done: () => boolean): Promise<void> => {
    while (!done() && failure === null) await new Promise<void>((resolve) => (wake = resolve));
  };
  return {
    received,
    stop,
    take: async (count: number): Promise<T[]> => {
      await until(() => received.length >= count);
      if (failure !== null) throw new Error(`The subscription failed: ${JSON.stringify(failure)}`);
      return received.splice(0, count);
    },
    /** Errors that the server sent. */
    failed: async () => {
      await until(() => ended);
      return failure as { message: string; extensions: { code: string } & Record<string, unknown> }[];
    },
    completed: () => until(() => ended),
  };
}
