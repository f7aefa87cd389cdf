/** The same work on a Cluster of three primaries, and through a fail-over under Sentinel: real servers, started here. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { JobState } from '../../../schema/enums.js';
import { closeQueues, openQueues } from '../../../services/queues.js';
import { connectRedis, isOutage } from '../../../services/redis.js';
import { createStore } from '../../../services/store/store.js';
import { submitHtml, submitPage } from '../../../services/submission.js';
import { freePort, startTestRedis, type TestRedis } from '../../redis.js';
import { audit } from './audit.js';
import { startWorker, until } from './process.js';
import { dealStory, pageOf, startSite } from './site.js';

const folder = mkdtempSync(join(tmpdir(), 'claimwire-topologies-'));
const ends: (() => unknown)[] = [];
after(async () => {
  for (const end of ends.reverse()) await end();
  rmSync(folder, { recursive: true });
});

async function start(...args: string[]): Promise<TestRedis> {
  const server = await startTestRedis(['--dir', folder, ...args]);
  ends.push(server.stop);
  return server;
}

async function ask(port: number, ...command: [string, ...(string | number)[]]): Promise<unknown> {
  const redis = new Redis(port, '127.0.0.1');
  redis.on('error', () => {}); // refused until it listens
  try {
    return await redis.call(...command);
  } finally {
    redis.disconnect();
  }
}

/** Again for as long as the refusal is an outage's: what a client does that is told "retryable". */
async function patiently(act: () => Promise<unknown>): Promise<void> {
  for (;;) {
    const thrown = await act().then(
      () => null,
      (error: unknown) => error,
    );
    if (thrown === null) return;
    if (!isOutage(thrown)) throw thrown;
    await sleep(100);
  }
}

/** BullMQ looks every 30 s for jobs that nobody works on, takes one up when it sees it so twice, and a step may be lost more than once. */
const STALLED_TWICE_MS = 180_000;

/** An account on these servers, a worker on it, and a site to read. */
async function open(url: string) {
  const site = await startSite();
  ends.push(site.stop);
  const redis = connectRedis(url, { patience: 'worker' });
  redis.on('error', () => {}); // a primary is taken away on purpose
  const queues = openQueues(redis, 'topology');
  const worker = startWorker({ REDIS_URL: url, REDIS_PREFIX: 'topology', FETCH_ALLOW_ADDRESSES: site.address });
  ends.push(async () => {
    await worker.end('SIGKILL');
    await closeQueues(queues);
    redis.disconnect();
  });
  const store = createStore(redis, { prefix: 'topology' });
  const submit = async (from: number, to: number) => {
    for (let number = from; number < to; number++) {
      const story = dealStory(number);
      site.stories.set(story.path, story);
      const url = site.origin + story.path;
      const page = { url, html: pageOf(story) };
      await patiently(() => (number % 2 === 0 ? submitHtml({ store, queues }, page) : submitPage({ store, queues }, page)));
    }
  };
  const allIn = (count: number) =>
    until(`${count} pages are in`, async () => (await store.jobs.count([JobState.COMPLETED])) === count, STALLED_TWICE_MS);
  return { redis, store, submit, allIn };
}

test('a Cluster of three primaries', async (t) => {
  const nodes: TestRedis[] = [];
  for (const name of ['a', 'b', 'c'])
    nodes.push(await start('--cluster-enabled', 'yes', '--cluster-config-file', join(folder, `${name}.conf`)));
  for (const [i, { port }] of nodes.entries()) {
    await ask(port, 'CLUSTER', 'ADDSLOTSRANGE', Math.ceil((i * 16_384) / 3), Math.ceil(((i + 1) * 16_384) / 3) - 1);
    if (i > 0) await ask(port, 'CLUSTER', 'MEET', '127.0.0.1', nodes[0]!.port);
  }
  for (const { port } of nodes)
    await until('the cluster is whole', async () => /cluster_state:ok/.test(String(await ask(port, 'CLUSTER', 'INFO'))));

  const { redis, store, submit, allIn } = await open(`redis+cluster://${nodes.map(({ port }) => `127.0.0.1:${port}`).join(',')}`);
  await submit(0, 20);
  await allIn(20);
  await t.test("the account's slot moves to another node while pages come in", async () => {
    const ports = nodes.map(({ port }) => port);
    await Promise.all([submit(20, 60), moveSlot(ports, '{topology}')]);
    await allIn(60);
  });
  const { articles, faults } = await audit(store, redis);
  assert.deepEqual([articles, faults], [60, []]);
  assert.ok((await store.retention.drop(Date.parse('2030-01-01T00:00:00Z'))).articles === 60);
});

/** As an operator reshards: key by key from the node that has the slot to the next one. */
async function moveSlot(ports: readonly number[], tag: string): Promise<void> {
  const slot = Number(await ask(ports[0]!, 'CLUSTER', 'KEYSLOT', tag));
  const from = Math.floor((slot * ports.length) / 16_384);
  const [source, target] = [ports[from]!, ports[(from + 1) % ports.length]!];
  const [sourceId, targetId] = [await ask(source, 'CLUSTER', 'MYID'), await ask(target, 'CLUSTER', 'MYID')].map(String);
  await ask(target, 'CLUSTER', 'SETSLOT', slot, 'IMPORTING', sourceId!);
  await ask(source, 'CLUSTER', 'SETSLOT', slot, 'MIGRATING', targetId!);
  for (;;) {
    const keys = (await ask(source, 'CLUSTER', 'GETKEYSINSLOT', slot, 10)) as string[];
    if (keys.length === 0) break;
    await ask(source, 'MIGRATE', '127.0.0.1', target, '', 0, 5_000, 'KEYS', ...keys);
  }
  for (const port of [target, source, ...ports]) await ask(port, 'CLUSTER', 'SETSLOT', slot, 'NODE', targetId!);
}

test('a primary that is made a read-only replica for a while', async () => {
  const { url, port } = await start();
  const { redis, store, submit, allIn } = await open(url);
  await submit(0, 10);
  await ask(port, 'REPLICAOF', '127.0.0.1', 1);
  const gateway = connectRedis(url, { patience: 'request' });
  await assert.rejects(gateway.set('any', 'value'), isOutage);
  gateway.disconnect();
  const submission = submit(10, 20);
  await ask(port, 'REPLICAOF', 'NO', 'ONE');
  await submission;
  await allIn(20);
  const { articles, faults } = await audit(store, redis);
  assert.deepEqual([articles, faults], [20, []]);
});

test('a fail-over under Sentinel', async () => {
  const [primary, replica] = [await start(), await start()];
  await ask(replica.port, 'REPLICAOF', '127.0.0.1', primary.port);
  await until('the replica follows', async () => /master_link_status:up/.test(String(await ask(replica.port, 'INFO', 'replication'))));
  const sentinel = await startSentinel(primary.port);
  await until('the sentinel knows the replica', async () =>
    JSON.stringify(await ask(sentinel, 'SENTINEL', 'REPLICAS', 'news')).includes(`${replica.port}`),
  );

  const { redis, store, submit, allIn } = await open(`redis+sentinel://127.0.0.1:${sentinel}/news`);
  await submit(0, 10);
  await allIn(10);
  await submit(10, 20);
  await ask(primary.port, 'WAIT', 1, 5_000);
  await primary.stop();
  await allIn(20);
  await submit(20, 30);
  await allIn(30);
  const { articles, faults } = await audit(store, redis);
  assert.deepEqual([articles, faults], [30, []]);
});

async function startSentinel(primaryPort: number): Promise<number> {
  const port = await freePort();
  const file = join(folder, 'sentinel.conf');
  writeFileSync(
    file,
    `port ${port}\nbind 127.0.0.1\ndir ${folder}\nsentinel monitor news 127.0.0.1 ${primaryPort} 1\nsentinel down-after-milliseconds news 1000\nsentinel failover-timeout news 5000\n`,
  );
  const child: ChildProcess = spawn('redis-server', [file, '--sentinel'], { stdio: 'ignore' });
  ends.push(() => child.kill('SIGKILL'));
  await until('the sentinel answers', async () => (await ask(port, 'PING').catch(() => null)) === 'PONG');
  return port;
}
