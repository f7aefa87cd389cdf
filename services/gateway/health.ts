/** What operators look at: alive, ready, and figures for Prometheus. */
import type { FastifyInstance } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { RedisClient } from '../redis.js';
import type { Fanout } from './fanout.js';

export interface Metrics {
  registry: Registry;
  observeRequest(status: number, seconds: number): void;
  observeDelivery(messages: number, lagMs: number): void;
  observeResume(): void;
}

const READY_WAIT_MS = 2_000;
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

export function serveHealth(server: FastifyInstance, redis: RedisClient, fanout: Fanout, { registry }: Metrics): void {
  server.get('/livez', async () => ({ status: 'ok' }));
  server.get('/readyz', async (_request, reply) => {
    const checks = { redis: await answers(redis), changeLog: fanout.isAlive() };
    const ready = Object.values(checks).every(Boolean);
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ok' : 'unavailable', checks });
  });
  server.get('/metrics', async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()));
}

function answers(redis: RedisClient): Promise<boolean> {
  const late = new Promise<false>((resolve) => setTimeout(resolve, READY_WAIT_MS, false).unref());
  return Promise.race([late, redis.ping().then(Boolean, () => false)]);
}

export function createMetrics(subscriberCount: () => number): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'claimwire_http_request_seconds',
    help: 'Time to answer a request.',
    labelNames: ['status'],
    buckets: SECONDS,
    registers: [registry],
  });
  const lag = new Histogram({
    name: 'claimwire_change_lag_seconds',
    help: 'Time from the commit of a change to its messages, where there was anyone to send it to.',
    buckets: SECONDS,
    registers: [registry],
  });
  const messages = new Counter({ name: 'claimwire_messages_total', help: 'Messages sent to subscribers.', registers: [registry] });
  const resumes = new Counter({
    name: 'claimwire_resumes_total',
    help: 'Subscriptions that began at a position of their own.',
    registers: [registry],
  });
  new Gauge({
    name: 'claimwire_subscribers',
    help: 'Subscriptions that are open.',
    registers: [registry],
    collect() {
      this.set(subscriberCount());
    },
  });
  return {
    registry,
    observeRequest: (status, seconds) => requests.observe({ status: String(status) }, seconds),
    observeDelivery: (count, lagMs) => {
      messages.inc(count);
      lag.observe(lagMs / 1_000);
    },
    observeResume: () => resumes.inc(),
  };
}
