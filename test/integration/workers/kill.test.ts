/** A worker that is killed in the middle of its work leaves an account as if it had not been, and its work is taken up within seconds. */
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { JobState } from '../../../schema/enums.js';
import { closeQueues, openQueues } from '../../../services/queues.js';
import { connectRedis } from '../../../services/redis.js';
import { createStore } from '../../../services/store/store.js';
import { submitHtml, submitPage } from '../../../services/submission.js';
import { startTestRedis, type TestRedis } from '../../redis.js';
import { audit } from './audit.js';
import { startWorker, until } from './process.js';
import { dealStory, pageOf, type Site, startSite } from './site.js';

const PAGES = 200;

let server: TestRedis;
let site: Site;
const ends: (() => Promise<unknown>)[] = [];

before(async () => {
  server = await startTestRedis();
  site = await startSite();
});
after(async () => {
  await site.stop();
  await server.stop();
});
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

function openAccount() {
  const prefix = server.prefix();
  const redis = connectRedis(server.url, { patience: 'worker' });
  const queues = openQueues(redis, prefix);
  ends.push(async () => {
    await closeQueues(queues);
    redis.disconnect();
  });
  const environment = { REDIS_URL: server.url, REDIS_PREFIX: prefix, FETCH_ALLOW_ADDRESSES: site.address, EXTRACT_TIMEOUT_MS: '20000' };
  const work = () => {
    const worker = startWorker(environment);
    ends.push(() => worker.end('SIGKILL'));
    return worker;
  };
  return { redis, queues, work, store: createStore(redis, { prefix }) };
}

type Account = ReturnType<typeof openAccount>;

/** Half of the pages are brought by their readers, half are fetched. */
async function submitAll(account: Account): Promise<void> {
  for (let number = 0; number < PAGES; number++) {
    const story = dealStory(number);
    site.stories.set(story.path, story);
    const url = site.origin + story.path;
    if (number % 2 === 0) await submitHtml(account, { url, html: pageOf(story) });
    else await submitPage(account, { url });
  }
}

/** Waits for the last page; one that failed says why. */
async function allIn(account: Account): Promise<void> {
  const failed = async () => (await account.store.jobs.list([JobState.FAILED], { first: 10 })).nodes;
  await until('all pages have ended', async () => (await completed(account)) + (await failed()).length === PAGES, 120_000);
  assert.deepEqual(await failed(), []);
}

const completed = ({ store }: Account) => store.jobs.count([JobState.COMPLETED]);
const underWay = async ({ queues }: Account) => (await queues.scrape.getActiveCount()) + (await queues.extract.getActiveCount());

test('200 pages, and a worker killed three times among them: each page once, nothing twice, lost work taken up again', async () => {
  const calm = openAccount();
  await submitAll(calm);
  calm.work();
  await allIn(calm);

  const rough = openAccount();
  await submitAll(rough);
  let worker = rough.work();
  let lost = 0;
  for (const share of [0.2, 0.45, 0.7]) {
    await until('some pages are in', async () => (await completed(rough)) >= PAGES * share, 120_000);
    await worker.end('SIGKILL');
    assert.ok((await completed(rough)) < PAGES, 'the worker was killed after its work');
    lost = await underWay(rough);
    worker = rough.work();
  }
  if (lost > 0) await until('the lost pages are taken up', () => /job taken up again/.test(worker.log()));
  await allIn(rough);

  const [undisturbed, killed] = [await audit(calm.store, calm.redis), await audit(rough.store, rough.redis)];
  assert.deepEqual([undisturbed.faults, killed.faults], [[], []]);
  assert.equal(killed.articles, PAGES);
  assert.deepEqual(killed, undisturbed);
});
