/** A worker's own small server: whether it lives, whether it can work, and its metrics. */
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { Registry } from 'prom-client';
import type { Config } from '../services/config.js';
import type { RedisClient } from '../services/redis.js';

export interface Health {
  close(): Promise<void>;
}

export interface HealthChecks {
  registry: Registry;
  redis: RedisClient;
  isRunning(): boolean;
  stuck(): Promise<string | null>;
}

const REDIS_PATIENCE_MS = 2_000;

/** Serves /livez, /readyz and /metrics; nothing when the port is 0. Throws when the port is taken. */
export async function serveHealth({ workerPort, host }: Pick<Config, 'workerPort' | 'host'>, checks: HealthChecks): Promise<Health> {
  if (workerPort === 0) return { close: async () => {} };
  const server = createServer((request, response) => {
    answer(request.url ?? '/', checks, response).catch((error: Error) => send(response, 500, `${error.message}\n`));
  });
  server.listen(workerPort, host);
  await once(server, 'listening');
  return {
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(path: string, { registry, redis, isRunning, stuck }: HealthChecks, response: ServerResponse): Promise<void> {
  if (path === '/livez') return send(response, 200, 'ok\n');
  if (path === '/metrics') return send(response, 200, await registry.metrics(), registry.contentType);
  if (path !== '/readyz') return send(response, 404, 'This server has /livez, /readyz and /metrics.\n');
  if (!isRunning()) return send(response, 503, 'The workers are not running.\n');
  const silence = new Promise<false>((resolve) => setTimeout(resolve, REDIS_PATIENCE_MS, false).unref());
  const pong = await Promise.race([redis.ping().catch(() => false), silence]);
  if (!pong) return send(response, 503, 'Redis does not answer.\n');
  const reason = await stuck();
  return reason ? send(response, 503, `${reason}\n`) : send(response, 200, 'ok\n');
}

function send(response: ServerResponse, status: number, body: string, contentType = 'text/plain; charset=utf-8'): void {
  response.writeHead(status, { 'content-type': contentType, 'cache-control': 'no-store' }).end(body);
}
