/** A Redis server with an append-only file, and what may befall it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { freePort } from '../redis.js';

export interface FrailServer {
  url: string;
  /** Ends it as an operator does, and starts it again. */
  restart(): Promise<void>;
  /** Does not answer for this long, and goes on. */
  pause(ms: number): Promise<void>;
  /** Takes no writes for this long. */
  runOutOfMemory(ms: number): Promise<void>;
  /** Ends at once, and what was written in about the last second is lost. */
  losePower(): Promise<{ lostBytes: number }>;
  stop(): Promise<void>;
}

const SAMPLE_MS = 250;

export async function startFrailServer(): Promise<FrailServer> {
  const port = await freePort();
  const dir = mkdtempSync(join(tmpdir(), 'claimwire-chaos-'));
  const settings = { port, bind: '127.0.0.1', dir, appendonly: 'yes', appendfsync: 'everysec', save: '', 'maxmemory-policy': 'noeviction' };
  const open = async (): Promise<ChildProcess> => {
    const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
    const server = spawn('redis-server', args, { stdio: 'ignore' });
    await once(server, 'spawn');
    await withConnection((redis) => redis.ping());
    return server;
  };
  const withConnection = async <T>(use: (redis: Redis) => Promise<T>): Promise<T> => {
    const redis = new Redis(port, '127.0.0.1', { maxRetriesPerRequest: null, retryStrategy: () => 50 });
    redis.on('error', () => {}); // refused until it listens
    try {
      return await use(redis);
    } finally {
      redis.disconnect();
    }
  };
  const end = async (signal: NodeJS.Signals) => {
    const exit = once(child, 'exit');
    child.kill(signal);
    await exit;
  };

  /** The file that grows, and its length some times ago. */
  const growing = () => {
    const folder = join(dir, 'appendonlydir');
    const name = readdirSync(folder)
      .filter((each) => each.endsWith('.incr.aof'))
      .sort((a, b) => generation(a) - generation(b))
      .at(-1)!;
    return join(folder, name);
  };
  const lengths: { file: string; bytes: number; at: number }[] = [];
  const sample = () => {
    const file = growing();
    lengths.push({ file, bytes: statSync(file).size, at: Date.now() });
    if (lengths.length > 20) lengths.shift();
  };

  let child = await open();
  const sampling = setInterval(sample, SAMPLE_MS);
  return {
    url: `redis://127.0.0.1:${port}`,
    restart: async () => {
      await end('SIGTERM');
      child = await open();
    },
    pause: async (ms) => {
      child.kill('SIGSTOP');
      await sleep(ms);
      child.kill('SIGCONT');
    },
    runOutOfMemory: async (ms) => {
      await withConnection((redis) => redis.config('SET', 'maxmemory', '1mb'));
      await sleep(ms);
      await withConnection((redis) => redis.config('SET', 'maxmemory', '0'));
    },
    losePower: async () => {
      await end('SIGKILL');
      const file = growing();
      const now = statSync(file).size;
      const then = lengths.filter((each) => each.file === file && Date.now() - each.at >= 1_000).at(-1);
      truncateSync(file, then?.bytes ?? 0);
      child = await open();
      return { lostBytes: now - (then?.bytes ?? 0) };
    },
    stop: async () => {
      clearInterval(sampling);
      await end('SIGKILL');
      rmSync(dir, { recursive: true });
    },
  };
}

/** "appendonly.aof.12.incr.aof" → 12. */
const generation = (name: string): number => Number(name.split('.').at(-3));
