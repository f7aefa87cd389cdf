/** The connections of a command, opened before it and closed after it. */

import type { Readable, Writable } from 'node:stream';
import { readConfig } from '../config.js';
import { closeQueues, openQueues, type Queues } from '../queues.js';
import { connectRedis, type RedisClient } from '../redis.js';
import { createStore, type Store } from '../store/store.js';
import { runningInstance } from './instance.js';
import { UsageError } from './usage.js';

export interface Account {
  store: Store;
  queues: Queues;
  /** One more connection to the account, for calls that block; the caller closes it. */
  connect(): RedisClient;
}

/** What every command of the account gets. */
export interface CommandContext extends Account {
  input: Readable;
  output: Writable;
  /** Aborted by Ctrl-C. */
  signal: AbortSignal;
}

/** Throws a UsageError when Redis cannot be reached. */
export async function withAccount(use: (account: Account) => Promise<number>): Promise<number> {
  const config = readConfig();
  const own = runningInstance(config.dataDir)?.redisUrl ?? null;
  const isDefault = config.redisUrl === DEFAULT_REDIS_URL;
  const redisUrl = isDefault && own ? own : config.redisUrl;
  const queueRedisUrl = config.queueRedisUrl === DEFAULT_REDIS_URL && own ? own : config.queueRedisUrl;
  const connect = () => connectRedis(redisUrl, { patience: 'request', name: 'claimwire-cli' });
  const redis = connect();
  const queueConnection = connectRedis(queueRedisUrl, { patience: 'request', name: 'claimwire-cli-queues' });
  for (const connection of [redis, queueConnection]) connection.on('error', () => {}); // the command that needs it fails and says so
  try {
    await Promise.all([redis.ping(), queueConnection.ping()]);
  } catch (error) {
    redis.disconnect();
    queueConnection.disconnect();
    throw new UsageError(
      `Redis does not answer at ${withoutPassword(redisUrl)} (${(error as Error).message}). Start Claimwire with \`npm start\`, or set REDIS_URL.`,
    );
  }
  const queues = openQueues(queueConnection, config.redisPrefix);
  try {
    return await use({ store: createStore(redis, { prefix: config.redisPrefix, pageTtlDays: config.pageTtlDays }), queues, connect });
  } finally {
    await closeQueues(queues);
    redis.disconnect();
    queueConnection.disconnect();
  }
}

const DEFAULT_REDIS_URL = 'redis://127.0.0.1:6379';

function withoutPassword(url: string): string {
  return url.replace(/\/\/[^@/]*@/, '//…@');
}
