/** Entry point of the gateway process. */
import { ConfigError, readConfig } from '../config.js';
import { createLog } from '../log.js';
import { closeQueues, openQueues } from '../queues.js';
import { connectRedis } from '../redis.js';
import { createStore } from '../store/store.js';
import { startTracing } from '../tracing.js';
import { createGateway } from './server.js';

/** Some tens of megabytes at most. */
const PARSED_KEPT = 4_000;

async function main(): Promise<void> {
  const config = readConfig();
  const log = createLog('gateway', config.logLevel);
  const redis = connectRedis(config.redisUrl, { patience: 'request', name: 'gateway' });
  const queueRedis = connectRedis(config.queueRedisUrl, { patience: 'request', name: 'gateway-queues' });
  for (const client of [redis, queueRedis]) client.on('error', (error: Error) => log.warn({ error: error.message }, 'redis connection'));
  const tracing = startTracing(config.otlpEndpoint, { service: 'claimwire-gateway', instance: config.instance });
  const queues = openQueues(queueRedis, config.redisPrefix, tracing.telemetry);
  const gateway = createGateway({
    config,
    store: createStore(redis, {
      prefix: config.redisPrefix,
      changeLogLength: config.changeLogLength,
      pageTtlDays: config.pageTtlDays,
      parsedKept: PARSED_KEPT,
    }),
    queues,
    redis,
    connect: () => {
      const reader = connectRedis(config.redisUrl, { patience: 'worker', name: 'gateway-changes' });
      reader.on('error', (error: Error) => log.debug({ error: error.message }, 'change log connection'));
      return reader;
    },
    log,
  });
  const { url } = await gateway.start();
  log.info({ url }, 'gateway ready');

  let signals = 0;
  const drain = async (signal: string): Promise<void> => {
    if (++signals > 1) process.exit(1);
    log.info({ signal }, 'gateway drains');
    await gateway.stop();
    await closeQueues(queues);
    await tracing.stop().catch((error: Error) => log.warn({ error: error.message }, 'last spans not sent'));
    redis.disconnect();
    queueRedis.disconnect();
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void drain(signal));
}

main().catch((error: unknown) => {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exit(1);
});
