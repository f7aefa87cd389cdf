/** A real Redis of the tests' own: free port, nothing on disk, gone with the process. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import { Redis } from 'ioredis';

export interface TestRedis {
  url: string;
  port: number;
  /** A prefix that nobody else has. */
  prefix(): string;
  stop(): Promise<void>;
}

export async function startTestRedis(extraArguments: string[] = [], wantedPort?: number): Promise<TestRedis> {
  const port = wantedPort ?? (await freePort());
  const child = await spawnServer([
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--maxmemory-policy',
    'noeviction',
    ...extraArguments,
  ]);
  const url = `redis://127.0.0.1:${port}`;
  await answers(url);
  return {
    url,
    port,
    prefix: () => `test-${randomBytes(6).toString('hex')}`,
    stop: () => stopped(child),
  };
}

export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}

async function spawnServer(args: string[]): Promise<ChildProcess> {
  for (const command of ['redis-server', 'valkey-server']) {
    const child = spawn(command, args, { stdio: 'ignore' });
    const started = await new Promise<boolean>((resolve) => {
      child.once('spawn', () => resolve(true));
      child.once('error', () => resolve(false));
    });
    if (started) {
      process.once('exit', () => child.kill('SIGKILL'));
      return child;
    }
  }
  throw new Error('The tests need redis-server or valkey-server on the PATH: run `node setup.mjs`.');
}

async function answers(url: string): Promise<void> {
  const redis = new Redis(url, { maxRetriesPerRequest: null, retryStrategy: () => 50 });
  redis.on('error', () => {}); // refused until the server listens; ping() below is what decides
  try {
    await redis.ping();
  } finally {
    redis.disconnect();
  }
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await exit;
}
