/** Entry of a worker process: `npm run worker`. It runs as built: Node's threads take no TypeScript. */
import { once } from 'node:events';
import { ConfigError, readConfig } from '../services/config.js';
import type { Extraction } from '../services/extract/types.js';
import { createLog } from '../services/log.js';
import { closeQueues, openQueues } from '../services/queues.js';
import { connectRedis } from '../services/redis.js';
import { createStore } from '../services/store/store.js';
import { startTracing } from '../services/tracing.js';
import type { ExtractTask } from './extract-thread.js';
import { serveHealth } from './health.js';
import { createMetrics } from './metrics.js';
import { createWorkers } from './run.js';
import { createThreadPool } from './thread-pool.js';
import { createVisit } from './visit.js';

const DRAIN_MS = 25_000;

try {
  await main();
} catch (error) {
  process.stderr.write(error instanceof ConfigError ? `${error.message}\n` : `${(error as Error).stack}\n`);
  process.exit(1);
}

async function main(): Promise<void> {
  const config = readConfig();
  const log = createLog('worker', config.logLevel);
  const redis = connectRedis(config.redisUrl, { patience: 'worker', name: 'claimwire-worker' });
  const queueConnection = connectRedis(config.queueRedisUrl, { patience: 'worker', name: 'claimwire-worker-queues' });
  for (const connection of [redis, queueConnection]) {
    connection.on('error', (error: Error) => log.warn({ error: error.message }, 'redis connection lost'));
  }
  const store = createStore(redis, {
    prefix: config.redisPrefix,
    changeLogLength: config.changeLogLength,
    pageTtlDays: config.pageTtlDays,
  });
  const tracing = startTracing(config.otlpEndpoint, { service: 'claimwire-worker', instance: config.instance });
  const queues = openQueues(queueConnection, config.redisPrefix, tracing.telemetry);
  const metrics = createMetrics(queues);
  const visit = createVisit({ redis, store, metrics, config });
  const threads = createThreadPool<ExtractTask, Extraction>({
    module: new URL('./extract-thread.js', import.meta.url),
    size: config.extractThreads,
    timeoutMs: config.extractTimeoutMs,
  });
  const workers = createWorkers({ config, store, queues, queueConnection, telemetry: tracing.telemetry, visit, threads, metrics, log });
  const health = await serveHealth(config, { registry: metrics.registry, redis, isRunning: workers.isRunning, stuck: workers.stuck });

  await workers.start();
  log.info({ instance: config.instance, concurrency: config.workerConcurrency, threads: config.extractThreads }, 'workers started');

  const signal = await firstSignal();
  log.info({ signal }, 'draining; a second signal ends at once');
  void firstSignal().then(() => process.exit(1));
  await workers.stop(DRAIN_MS);
  await health.close();
  await closeQueues(queues);
  await tracing.stop().catch((error: Error) => log.warn({ error: error.message }, 'last spans not sent'));
  await Promise.allSettled([redis.quit(), queueConnection.quit()]);
  log.info('drained');
  process.exit(0);
}

/** "disconnect" comes when the `npm start` that holds this process is gone. */
async function firstSignal(): Promise<string> {
  return Promise.race(['SIGTERM', 'SIGINT', 'disconnect'].map((signal) => once(process, signal).then(() => signal)));
}
