/** A gateway may be started before its Redis. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { test } from 'node:test';
import { freePort, startTestRedis } from '../../redis.js';
import { until } from '../workers/process.js';

test('it waits for Redis, and answers once that is there', async () => {
  const [redisPort, port] = [await freePort(), await freePort()];
  const gateway = spawn(process.execPath, ['dist/services/gateway/main.js'], {
    env: { ...process.env, REDIS_URL: `redis://127.0.0.1:${redisPort}`, PORT: String(port), LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.once('exit', () => gateway.kill('SIGKILL'));
  let log = '';
  gateway.stdout.on('data', (chunk: Buffer) => (log += chunk));
  const ended = new Promise<number | null>((resolve) => gateway.once('exit', resolve));
  try {
    await until('it says that it waits', () => log.includes('waiting for redis'));
    const server = await startTestRedis([], redisPort);
    await until('it is ready', async () => (await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null))?.ok === true);
    gateway.kill('SIGTERM');
    assert.equal(await ended, 0);
    await server.stop();
  } finally {
    gateway.kill('SIGKILL');
  }
});
