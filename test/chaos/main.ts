/**
 * `npm run test:chaos`: 3,000 pages go in through the gateway while workers are killed 20 times and the Redis server is restarted, paused,
 * out of memory and without power. At the end every page is in once, nothing is there twice, and every counter is what a recount gives.
 * Bounded: it ends within ten minutes, on loopback alone; with `--short`, for every change of the code, within one.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { JobState } from '../../schema/enums.js';
import { closeQueues, openQueues } from '../../services/queues.js';
import { connectRedis } from '../../services/redis.js';
import { createStore } from '../../services/store/store.js';
import { audit } from '../integration/workers/audit.js';
import { startWorker, until, type WorkerProcess } from '../integration/workers/process.js';
import { dealStory, pageOf, startSite } from '../integration/workers/site.js';
import { freePort } from '../redis.js';
import { startFrailServer } from './server.js';

const { values: given } = parseArgs({ options: { short: { type: 'boolean', default: false }, pages: { type: 'string' } } });
const { pages, kills, calmMs, betweenBatchesMs, pauseMs, outOfMemoryMs, powerCut } = given.short
  ? { pages: 300, kills: 4, calmMs: 3_000, betweenBatchesMs: 1_700, pauseMs: 5_000, outOfMemoryMs: 3_000, powerCut: false }
  : { pages: 3_000, kills: 20, calmMs: 6_000, betweenBatchesMs: 0, pauseMs: 20_000, outOfMemoryMs: 8_000, powerCut: true };
const PAGES = Number(given.pages ?? pages);
const WORKERS = 2;
const BATCH = 20;
const PATIENCE_MS = 400_000;
const KEY = 'a-key-for-the-chaos';

const started = Date.now();
const say = (line: string) => console.log(`${((Date.now() - started) / 1_000).toFixed(0).padStart(4)} s  ${line}`);

const server = await startFrailServer();
const site = await startSite();
const port = await freePort();
const environment = {
  REDIS_URL: server.url,
  REDIS_PREFIX: 'chaos',
  FETCH_ALLOW_ADDRESSES: site.address,
  PORT: String(port),
  API_KEYS: `chaos:ingester:${KEY}`,
  REQUESTS_PER_MINUTE: '0',
  LOG_LEVEL: 'warn',
};
const redis = connectRedis(server.url, { patience: 'worker' });
redis.on('error', () => {}); // it is taken away on purpose
const store = createStore(redis, { prefix: 'chaos' });
const workers: WorkerProcess[] = Array.from({ length: WORKERS }, () => startWorker(environment));
const gateway = startGateway();
const refusals = new Map<string, number>();
const faults: string[] = [];

try {
  const begun = until('work has begun', async () => (await progress()) > 0, PATIENCE_MS);
  const everything = Promise.all([submitAll(betweenBatchesMs), begun.then(killWorkers), begun.then(harmServer)]);
  everything.catch(() => {}); // awaited below
  await everything;
  say('all is quiet again; what may be lost is submitted again, as a feed does with its next poll');
  await submitAll(0);
  await until('every page is in', async () => (await store.jobs.count([JobState.COMPLETED, JobState.FAILED])) >= PAGES, PATIENCE_MS);
  const failed = (await store.jobs.list([JobState.FAILED], { first: 5 })).nodes;
  for (const { url, error } of failed) faults.push(`${url} failed: ${error?.code} ${error?.message}`);
  const account = await audit(store, redis);
  faults.push(...account.faults);
  if (account.articles !== PAGES) faults.push(`${account.articles} articles, not ${PAGES}`);
  say(`${account.articles} articles, ${account.claims} claims, ${account.events} events, ${account.changes} changes`);
  say(`refused and tried again: ${JSON.stringify(Object.fromEntries(refusals))}`);
} catch (error) {
  faults.push((error as Error).stack ?? String(error));
  for (const worker of workers) say(worker.log().slice(-1_500));
  await describeOpen();
} finally {
  await Promise.all(workers.map((worker) => worker.end('SIGKILL')));
  gateway.kill('SIGKILL');
  redis.disconnect();
  await site.stop();
  await server.stop();
}
for (const fault of faults.slice(0, 30)) say(`FAULT ${fault}`);
say(faults.length === 0 ? 'every page once, nothing twice, all counters right' : `${faults.length} faults`);
process.exit(faults.length === 0 ? 0 : 1);

function startGateway(): ChildProcess {
  const entry = fileURLToPath(new URL('../../dist/services/gateway/main.js', import.meta.url));
  const child = spawn(process.execPath, [entry], { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'inherit'] });
  child.stdout?.on('data', (lines: Buffer) => /"level":[56]0/.test(String(lines)) && say(`gateway: ${String(lines).slice(0, 600)}`));
  child.once('exit', (code, signal) => signal !== 'SIGKILL' && faults.push(`the gateway ended by itself (${signal ?? code})`));
  return child;
}

/** Odd pages are fetched, even ones are brought; all again until they are taken. */
async function submitAll(pauseBetweenMs: number): Promise<void> {
  const stories = Array.from({ length: PAGES }, (_, number) => dealStory(number));
  for (const story of stories) site.stories.set(story.path, story);
  for (let from = 0; from < PAGES; from += BATCH) {
    await sleep(pauseBetweenMs);
    const batch = stories.slice(from, from + BATCH);
    const urls = batch.filter((_, i) => i % 2 === 1).map(({ path }) => site.origin + path);
    await insist('mutation ($input: IngestUrlsInput!) { ingestUrls(input: $input) { userErrors { message } } }', { urls });
    for (const story of batch.filter((_, i) => i % 2 === 0)) {
      const input = { url: site.origin + story.path, html: pageOf(story) };
      await insist('mutation ($input: SubmitArticleInput!) { submitArticle(input: $input) { userErrors { message } } }', input);
    }
  }
  say(`${PAGES} pages are submitted`);
}

/** Tries again for as long as the refusal says that it may help; any other refusal is a fault. */
async function insist(query: string, input: object): Promise<void> {
  const deadline = Date.now() + 120_000;
  for (;;) {
    const answer = await post(query, input);
    if (!answer) return;
    refusals.set(answer.code, (refusals.get(answer.code) ?? 0) + 1);
    if (!answer.retryable) throw new Error(`refused for good: ${JSON.stringify(answer)}`);
    if (Date.now() > deadline) throw new Error(`refused for two minutes: ${JSON.stringify(answer)}`);
    await sleep(300);
  }
}

async function post(query: string, input: object): Promise<{ code: string; retryable: boolean; message?: string } | null> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${KEY}` };
  const body = JSON.stringify({ query, variables: { input } });
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers, body }).catch(() => null);
  if (!response) return { code: 'no connection', retryable: true };
  const { errors } = (await response.json()) as { errors?: { message: string; extensions: { code: string; retryable?: boolean } }[] };
  if (!errors) return null;
  const { message, extensions } = errors[0]!;
  return { code: extensions.code, retryable: extensions.retryable === true, message };
}

async function killWorkers(): Promise<void> {
  for (let kill = 0; kill < kills; kill++) {
    await sleep(2_000 + Math.random() * 2_000);
    const victim = kill % WORKERS;
    await workers[victim]!.end('SIGKILL');
    workers[victim] = startWorker(environment);
  }
  say(`${kills} workers were killed`);
}

async function harmServer(): Promise<void> {
  const harms: [what: string, harm: () => Promise<unknown>][] = [
    ['a restart', server.restart],
    [`${pauseMs / 1_000} seconds without an answer`, () => server.pause(pauseMs)],
    [`${outOfMemoryMs / 1_000} seconds out of memory`, () => server.runOutOfMemory(outOfMemoryMs)],
    ...(powerCut ? [['a power cut', server.losePower] as [string, () => Promise<unknown>]] : []),
  ];
  for (const [what, harm] of harms) {
    await sleep(calmMs);
    const result = await harm();
    const before = await progress();
    const recoveredFrom = Date.now();
    await until(`work goes on after ${what}`, async () => (await progress()) > before, PATIENCE_MS);
    const seconds = (Date.now() - recoveredFrom) / 1_000;
    say(`${what}: work went on after ${seconds.toFixed(1)} s ${result ? JSON.stringify(result) : ''}`);
  }
}

function progress(): Promise<number> {
  return store.jobs.count([JobState.COMPLETED]);
}

/** What a page that does not come in waits for. */
async function describeOpen(): Promise<void> {
  const queues = openQueues(redis, 'chaos');
  for (const state of Object.values(JobState)) say(`${await store.jobs.count([state])} ${state}`);
  const { nodes } = await store.jobs.list([JobState.WAITING, JobState.ACTIVE, JobState.DELAYED], { first: 8 });
  for (const record of nodes) {
    const [scraping, extracting] = await Promise.all([queues.scrape.getJob(record.id), queues.extract.getJob(record.id)]);
    say(JSON.stringify({ record, scrape: [await scraping?.getState(), scraping], extract: [await extracting?.getState(), extracting] }));
  }
  await closeQueues(queues);
}
