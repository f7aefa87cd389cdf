/**
 * `npm run bench:pipe`: pages a minute from submission to visible, through the processes as built, on 1, 2 and 4 workers, beside a bare
 * BullMQ pipe of the same three steps that does nothing. All in one run on one machine; CPU seconds of each process beside wall time.
 *
 *   npm run bench:pipe -- [--pages 1500] [--workers 1,2,4]
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Redis } from 'ioredis';
import { type Site, startSite } from '../../integration/workers/site.js';
import { freePort, startTestRedis, type TestRedis } from '../../redis.js';
import { report } from '../report.js';
import { benchStory } from './stories.js';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '1500' },
    workers: { type: 'string', default: '1,2,4' },
  },
});
const PAGES = Number(values.pages);
/** Pages that a worker reads before it is measured, so that its code is compiled. */
const WARM = 150;
const KEY = 'a-key-of-the-benchmark';
const BATCH = 500;
const TICKS_PER_SECOND = 100; // USER_HZ, which Linux fixes for /proc

interface Row {
  pipe: string;
  workers: number;
  pagesPerMinute: number;
  /** Milliseconds of CPU a page. */
  workerCpu: number;
  gatewayCpu: number | null;
  redisCpu: number;
}

const rows: Row[] = [];
const site = await startSite();
const most = Math.max(...values.workers.split(',').map(Number));
for (let number = 0; number < PAGES + WARM * most; number++) {
  const story = benchStory(number);
  site.stories.set(story.path, story);
}
for (const workers of values.workers.split(',').map(Number)) {
  rows.push(await measureBare(workers));
  say(rows.at(-1)!);
  rows.push(await measureClaimwire(site, workers));
  say(rows.at(-1)!);
}
await site.stop();
print();
process.exit(0);

async function measureClaimwire(publisher: Site, workers: number): Promise<Row> {
  const server = await startTestRedis();
  const port = await freePort();
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    PORT: String(port),
    REDIS_URL: server.url,
    API_KEYS: `bench:admin:${KEY}`,
    FETCH_ALLOW_ADDRESSES: publisher.address,
    REQUESTS_PER_MINUTE: '0',
    LOG_LEVEL: 'error',
  };
  const gateway = start('dist/services/gateway/main.js', [], env);
  const processes = Array.from({ length: workers }, () => start('dist/workers/main.js', [], env));
  const ask = (query: string, variables: object) => graphql(`http://127.0.0.1:${port}/graphql`, query, variables);
  await until(async () => (await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null))?.ok === true);
  const all = [...publisher.stories.keys()].map((path) => publisher.origin + path);
  await submit(ask, all.slice(0, WARM * workers));

  const urls = all.slice(WARM * workers, WARM * workers + PAGES);
  const result = await measure(server, processes, gateway, urls.length, () => submit(ask, urls));
  const { articles } = (await ask('{ articles(filter: { includeDuplicates: true }) { totalCount } }', {})) as {
    articles: { totalCount: number };
  };
  const expected = WARM * workers + PAGES;
  if (articles.totalCount < expected) throw new Error(`${expected} articles were expected, ${articles.totalCount} are there.`);
  await Promise.all([gateway, ...processes].map(ended));
  await server.stop();
  return { pipe: 'Claimwire', workers, ...result };
}

/** Submits all and waits until the last is visible. */
async function submit(ask: (query: string, variables: object) => Promise<unknown>, urls: readonly string[]): Promise<void> {
  const ids: string[] = [];
  for (let at = 0; at < urls.length; at += BATCH) {
    const { ingestUrls } = (await ask('mutation ($urls: [String!]!) { ingestUrls(input: { urls: $urls }) { batch { id } } }', {
      urls: urls.slice(at, at + BATCH),
    })) as { ingestUrls: { batch: { id: string } } };
    ids.push(ingestUrls.batch.id);
  }
  await until(async () => {
    const { nodes } = (await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { ... on IngestionBatch { total completed failed } } }', {
      ids,
    })) as { nodes: { total: number; completed: number; failed: number }[] };
    const failed = nodes.reduce((sum, batch) => sum + batch.failed, 0);
    if (failed > 0) throw new Error(`${failed} pages failed.`);
    return nodes.every(({ total, completed }) => completed === total);
  });
}

async function measureBare(workers: number): Promise<Row> {
  const server = await startTestRedis();
  const module = fileURLToPath(new URL('./bare-worker.ts', import.meta.url));
  const processes = Array.from({ length: workers }, () => start('--import', ['tsx', module], { ...process.env, REDIS_URL: server.url }));
  const { submitBare } = await import('./bare-queues.js');
  await submitBare(server.url, 50); // warm
  const result = await measure(server, processes, null, PAGES, () => submitBare(server.url, PAGES));
  await Promise.all(processes.map(ended));
  await server.stop();
  return { pipe: 'bare BullMQ', workers, ...result };
}

async function measure(
  server: TestRedis,
  workers: ChildProcess[],
  gateway: ChildProcess | null,
  pages: number,
  work: () => Promise<void>,
): Promise<Omit<Row, 'pipe' | 'workers'>> {
  const redis = new Redis(server.url);
  const cpu = async () => ({
    workers: workers.reduce((sum, { pid }) => sum + cpuSeconds(pid!), 0),
    gateway: gateway ? cpuSeconds(gateway.pid!) : 0,
    redis: await redisCpuSeconds(redis),
  });
  const before = await cpu();
  const startedAt = performance.now();
  await work();
  const seconds = (performance.now() - startedAt) / 1_000;
  const after = await cpu();
  redis.disconnect();
  const perPage = (from: number, to: number) => (1_000 * (to - from)) / pages;
  return {
    pagesPerMinute: (60 * pages) / seconds,
    workerCpu: perPage(before.workers, after.workers),
    gatewayCpu: gateway ? perPage(before.gateway, after.gateway) : null,
    redisCpu: perPage(before.redis, after.redis),
  };
}

/** proc(5): utime and stime are fields 14 and 15, counted from behind the command's closing bracket. */
function cpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}

async function redisCpuSeconds(redis: Redis): Promise<number> {
  const info = await redis.info('cpu');
  const field = (name: string) => Number(new RegExp(`${name}:([\\d.]+)`).exec(info)?.[1] ?? 0);
  return field('used_cpu_user') + field('used_cpu_sys');
}

function start(entry: string, args: string[], env: Record<string, string | undefined>): ChildProcess {
  const child = spawn(process.execPath, [entry, ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  process.once('exit', () => child.kill('SIGKILL'));
  return child;
}

async function ended(child: ChildProcess): Promise<void> {
  const exit = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await exit;
}

async function graphql(url: string, query: string, variables: object): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${KEY}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await sleep(50);
}

function say(row: Row): void {
  process.stderr.write(`${row.pipe}, ${row.workers} workers: ${row.pagesPerMinute.toFixed(0)} pages a minute\n`);
}

function print(): void {
  report({
    title: `${PAGES} pages of 3 KB from submission to visible`,
    rows: rows.map((row) => ({
      pipe: row.pipe,
      workers: row.workers,
      'pages a minute': Math.round(row.pagesPerMinute),
      'worker CPU ms a page': row.workerCpu,
      'gateway CPU ms': row.gatewayCpu,
      'Redis CPU ms': row.redisCpu,
    })),
  });
}
