/** Records that a crash left open are brought to an end, whatever the two stores say of them. */
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { Worker } from 'bullmq';
import { JobState } from '../../../schema/enums.js';
import { closeQueues, openQueues, type Queues, queuePrefix } from '../../../services/queues.js';
import { connectRedis, type RedisClient } from '../../../services/redis.js';
import { createStore, type Store } from '../../../services/store/store.js';
import { submitHtml } from '../../../services/submission.js';
import { createReconciler } from '../../../workers/reconcile.js';
import { startTestRedis, type TestRedis } from '../../redis.js';

let server: TestRedis;
let redis: RedisClient;
let queues: Queues;
let store: Store;
let prefix: string;

before(async () => {
  server = await startTestRedis();
});
after(() => server.stop());
beforeEach(() => {
  prefix = server.prefix();
  redis = connectRedis(server.url, { patience: 'worker' });
  queues = openQueues(redis, prefix);
  store = createStore(redis, { prefix });
});
afterEach(async () => {
  await closeQueues(queues);
  redis.disconnect();
});

/** A page whose extract job ended well, while its record was left open. */
async function leaveOpen(articleId: string) {
  const { job } = await submitHtml({ store, queues }, { url: 'https://gazette.example/deal', html: '<p>Northwind buys Larkspur.</p>' });
  const worker = new Worker('extract', async () => ({ articleId }), { connection: redis, prefix: queuePrefix(prefix), autorun: false });
  const completed = new Promise((resolve) => worker.once('completed', resolve));
  worker.run().catch(() => {}); // ends with close() below
  await completed;
  await worker.close();
  await store.jobs.update(job.id, { state: JobState.ACTIVE });
  return job.id;
}

const reconciled = () => createReconciler({ store, queues }, { settledMs: -1 }).pass();

test('a page whose article is there has ended', async () => {
  const id = await leaveOpen('art_1');
  await redis.set(store.keys.entity('art_1'), JSON.stringify({ __typename: 'Article', id: 'art_1' }));
  assert.equal(await reconciled(), 1);
  const [record] = await store.jobs.get([id]);
  assert.deepEqual([record?.state, record?.articleId], [JobState.COMPLETED, 'art_1']);
});

test('a page whose article was lost with the power is read again', async () => {
  const id = await leaveOpen('art_1');
  assert.equal(await reconciled(), 1);
  const [record] = await store.jobs.get([id]);
  assert.notEqual(record?.state, JobState.COMPLETED);
  assert.equal(await (await queues.extract.getJob(id))?.getState(), 'waiting');
});
