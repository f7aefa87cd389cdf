/** A real Redis of the tests' own: free port, nothing on disk, gone with the process. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes, randomInt } from 'node:crypto';
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
  for (let attempt = 1; ; attempt++) {
    const port = wantedPort ?? (await freePort());
    const settings = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--maxmemory-policy', 'noeviction'];
    const child = await spawnServer([...settings, ...extraArguments]);
    const url = `redis://127.0.0.1:${port}`;
    if (await answers(url, child)) {
      return { url, port, prefix: () => `test-${randomBytes(6).toString('hex')}`, stop: () => stopped(child) };
    }
    if (wantedPort !== undefined || attempt === ATTEMPTS)
      throw new Error(`redis-server ended at its start, ${attempt} times; port ${port}.`);
  }
}

/** A server may find its port taken since it was looked for. */
const ATTEMPTS = 5;

/** Ports that no outgoing connection takes for itself; a Cluster's bus listens 10,000 above. */
const [LOWEST_PORT, HIGHEST_PORT] = [10_000, 20_000];

export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(LOWEST_PORT, HIGHEST_PORT);
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
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

/** False when the server ends before it answers. */
async function answers(url: string, child: ChildProcess): Promise<boolean> {
  const redis = new Redis(url, { maxRetriesPerRequest: null, retryStrategy: () => 50 });
  redis.on('error', () => {}); // refused until the server listens; ping() below is what decides
  const ended = new Promise<false>((resolve) => child.once('exit', () => resolve(false)));
  try {
    return await Promise.race([ended, redis.ping().then(() => true)]);
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
