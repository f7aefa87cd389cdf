import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { connectRedis, type RedisClient } from '../../../services/redis.js';
import { createStore, type Store } from '../../../services/store/store.js';
import { startTestRedis, type TestRedis } from '../../redis.js';

let server: TestRedis;
let redis: RedisClient;
let store: Store;

before(async () => {
  server = await startTestRedis();
  redis = connectRedis(server.url, { patience: 'request' });
});
beforeEach(() => {
  store = createStore(redis, { prefix: server.prefix() });
});
after(async () => {
  redis.disconnect();
  await server.stop();
});

const page = { url: 'https://gazette.example/a', maxAttempts: 3 };

test('one page submitted twice is one job', async () => {
  const first = await store.jobs.submit(page);
  const second = await store.jobs.submit(page);
  assert.deepEqual([first.created, second.created, second.job.id === first.job.id], [true, false, true]);
});

test('a completed page runs again only when forced; a failed one always may', async () => {
  const { job } = await store.jobs.submit(page);
  await store.jobs.update(job.id, { state: 'COMPLETED', articleId: 'art_1' });
  assert.equal((await store.jobs.submit(page)).created, false);
  const forced = await store.jobs.submit({ ...page, force: true });
  assert.deepEqual([forced.created, forced.job.state, forced.job.articleId], [true, 'WAITING', 'art_1']);
  await store.jobs.update(job.id, { state: 'FAILED' });
  assert.equal((await store.jobs.submit(page)).created, true);
});

test('jobs are listed by state, newest first, and counted', async () => {
  const ids = [];
  for (const name of ['a', 'b', 'c']) {
    ids.push((await store.jobs.submit({ ...page, url: `https://gazette.example/${name}` })).job.id);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  await store.jobs.update(ids[1]!, {
    state: 'FAILED',
    error: { code: 'PAYWALLED', message: 'The page shows its first lines only.', retryable: false },
  });
  assert.deepEqual(
    (await store.jobs.list(['FAILED'], { first: 10 })).nodes.map(({ id }) => id),
    [ids[1]],
  );
  assert.deepEqual(
    (await store.jobs.list(null, { first: 10 })).nodes.map(({ id }) => id),
    [...ids].reverse(),
  );
  assert.deepEqual(
    [await store.jobs.count(null), await store.jobs.count(['WAITING']), await store.jobs.count(['FAILED', 'COMPLETED'])],
    [3, 2, 1],
  );
  const first = await store.jobs.list(null, { first: 2 });
  const rest = await store.jobs.list(null, { first: 2, after: first.cursors.at(-1)! });
  assert.deepEqual([first.hasNextPage, rest.nodes.map(({ id }) => id), rest.hasNextPage], [true, [ids[0]], false]);
});

test('a batch counts the ends of its jobs once each, however often they are told', async () => {
  const { batch } = await store.jobs.createBatch(2);
  const [one, two] = await Promise.all(
    ['a', 'b'].map((name) => store.jobs.submit({ ...page, url: `https://gazette.example/${name}`, batchId: batch.id })),
  );
  await store.jobs.update(one!.job.id, { state: 'FAILED' });
  await store.jobs.update(one!.job.id, { state: 'FAILED' });
  await store.jobs.update(one!.job.id, { state: 'COMPLETED' });
  await store.jobs.update(two!.job.id, { state: 'FAILED' });
  const [now] = await store.jobs.batches([batch.id]);
  assert.deepEqual([now?.total, now?.completed, now?.failed], [2, 1, 1]);
  assert.deepEqual(
    (await store.jobs.listBatch(batch.id, ['FAILED'], { first: 5 })).nodes.map(({ id }) => id),
    [two!.job.id],
  );
});

test('an idempotency key gives the batch that was made with it', async () => {
  const first = await store.jobs.createBatch(5, 'monday');
  const again = await store.jobs.createBatch(5, 'monday');
  const other = await store.jobs.createBatch(5, 'tuesday');
  assert.deepEqual(
    [first.created, again.created, other.created, again.batch.id === first.batch.id, other.batch.id === first.batch.id],
    [true, false, true, true, false],
  );
});

test('forty updates at once leave one state and no list with two', async () => {
  const { job } = await store.jobs.submit(page);
  const states = ['ACTIVE', 'DELAYED', 'COMPLETED', 'FAILED'] as const;
  await Promise.all(Array.from({ length: 40 }, (_, i) => store.jobs.update(job.id, { state: states[i % 4]!, progress: i / 40 })));
  const counts = await Promise.all([...states, 'WAITING' as const].map((state) => store.jobs.count([state])));
  assert.equal(
    counts.reduce((sum, count) => sum + count, 0),
    1,
  );
});

test('a job that nobody knows is not made by an update', async () => {
  assert.equal(await store.jobs.update('job_unknown', { state: 'FAILED' }), null);
  assert.equal(await store.jobs.count(null), 0);
});

test('a page is in only when its article is: a server may have lost the commit with its power', async () => {
  const { job } = await store.jobs.submit(page);
  await assert.rejects(store.jobs.complete(job.id, 'art_lost'), { code: 'INTERNAL', retryable: true });
  assert.equal((await store.jobs.get([job.id]))[0]?.state, 'WAITING');
  await redis.set(store.keys.entity('art_there'), '{}');
  await store.jobs.complete(job.id, 'art_there');
  const [done] = await store.jobs.get([job.id]);
  assert.deepEqual([done?.state, done?.articleId, done?.progress], ['COMPLETED', 'art_there', 1]);
});
