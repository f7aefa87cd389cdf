/** A Redis of this installation's own: its data in the data folder, reachable from this machine alone. */
import { mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { freePort, readInstance, writeInstance } from './instance.js';
import { type Supervised, supervise } from './supervise.js';

export interface EmbeddedRedis {
  url: string;
  stop(): Promise<void>;
}

export interface Announcements {
  say(line: string): void;
  fail(message: string, lastWords: string): void;
}

type ServerEnvironment = Readonly<Record<string, string | undefined>>;

const READY_MS = 60_000;

/** Takes over a server that an earlier start left behind, else starts one. */
export async function startRedis(dataDir: string, env: ServerEnvironment, announce: Announcements): Promise<EmbeddedRedis> {
  mkdirSync(join(dataDir, 'redis'), { recursive: true, mode: 0o700 });
  const dir = realpathSync(join(dataDir, 'redis'));
  const { redisPort } = readInstance(dataDir);
  if (redisPort !== null && (await servesFrom(redisPort, dir))) {
    return { url: urlOf(redisPort), stop: () => shutDown(redisPort) };
  }
  const port = await freePort(redisPort ?? 0);
  writeInstance(dataDir, { redisPort: port });
  const server = await superviseServer(dataDir, serverArguments(port, dir), env, announce);
  await ready(port);
  return { url: urlOf(port), stop: () => server.stop(READY_MS) };
}

const urlOf = (port: number): string => `redis://127.0.0.1:${port}`;

function serverArguments(port: number, dir: string): string[] {
  const settings = {
    port: String(port),
    bind: '127.0.0.1',
    'protected-mode': 'yes',
    dir,
    appendonly: 'yes',
    appendfsync: 'everysec',
    save: '',
    'maxmemory-policy': 'noeviction',
    daemonize: 'no',
  };
  return Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]);
}

async function superviseServer(dataDir: string, args: string[], env: ServerEnvironment, { say, fail }: Announcements): Promise<Supervised> {
  for (const command of ['redis-server', 'valkey-server']) {
    try {
      return await supervise({
        name: 'Redis server',
        command,
        args,
        env,
        logFile: join(dataDir, 'logs', 'redis.log'),
        onRestart: (reason) => say(`${reason} It is started again.`),
        onGiveUp: fail,
      });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  throw new Error('redis-server or valkey-server is needed on the PATH, or REDIS_URL set. `node setup.mjs` installs one where it may.');
}

/** True once the server has loaded its data and answers. */
async function ready(port: number): Promise<void> {
  const redis = new Redis(port, '127.0.0.1', { maxRetriesPerRequest: null, retryStrategy: () => 50 });
  redis.on('error', () => {}); // refused until it listens; the deadline below decides
  const deadline = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`The Redis server did not answer on port ${port} within ${READY_MS / 1_000} s.`)), READY_MS).unref();
  });
  try {
    await Promise.race([redis.ping(), deadline]);
  } finally {
    redis.disconnect();
  }
}

async function servesFrom(port: number, dir: string): Promise<boolean> {
  return withConnection(port, async (redis) => {
    const [, served] = (await redis.config('GET', 'dir')) as [string, string];
    return served === dir;
  }).catch(() => false);
}

async function shutDown(port: number): Promise<void> {
  await withConnection(port, async (redis) => {
    await redis.shutdown().catch(() => {}); // it answers by hanging up
  }).catch(() => {});
}

async function withConnection<T>(port: number, use: (redis: Redis) => Promise<T>): Promise<T> {
  const redis = new Redis(port, '127.0.0.1', {
    lazyConnect: true,
    retryStrategy: () => null,
    maxRetriesPerRequest: 0,
    connectTimeout: 2_000,
  });
  redis.on('error', () => {}); // connect() below rejects with the same error
  try {
    await redis.connect();
    return await use(redis);
  } finally {
    redis.disconnect();
  }
}
