/** What an installation in a folder remembers between starts: its ports, its admin key, and where it runs now. */
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

export interface Instance {
  /** Of the `npm start` that runs; null when none does. */
  pid: number | null;
  /** Address of the gateway. */
  address: string | null;
  redisUrl: string | null;
  redisPort: number | null;
  newsroomPort: number | null;
}

const NONE: Instance = { pid: null, address: null, redisUrl: null, redisPort: null, newsroomPort: null };

export function readInstance(dataDir: string): Instance {
  const text = readIfAny(join(dataDir, 'instance.json'));
  return text === null ? NONE : { ...NONE, ...(JSON.parse(text) as Partial<Instance>) };
}

export function writeInstance(dataDir: string, patch: Partial<Instance>): void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  writeFileSync(join(dataDir, 'instance.json'), `${JSON.stringify({ ...readInstance(dataDir), ...patch }, null, 2)}\n`);
}

/** The instance, if its process is alive. */
export function runningInstance(dataDir: string): Instance | null {
  const instance = readInstance(dataDir);
  return instance.pid !== null && isAlive(instance.pid) ? instance : null;
}

/** Made once, readable by its owner alone. */
export function adminKey(dataDir: string): string {
  const path = join(dataDir, 'admin-key');
  const known = readIfAny(path)?.trim();
  if (known) return known;
  const key = `cw_${randomBytes(24).toString('base64url')}`;
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  writeFileSync(path, `${key}\n`, { mode: 0o600 });
  return key;
}

/** The wanted port if it is free, else any free one. 0 wants none in particular. */
export async function freePort(wanted: number, host = '127.0.0.1'): Promise<number> {
  return (await listenOnce(wanted, host)) ?? (await listenOnce(0, host)) ?? 0;
}

export async function isPortFree(port: number, host: string): Promise<boolean> {
  return (await listenOnce(port, host)) !== null;
}

function listenOnce(port: number, host: string): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen(port, host, () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === 'object' ? address.port : null));
    });
  });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function readIfAny(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
