/** From a feed to the account, with real workers on a real Redis. */
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { FeedStatus, JobState } from '../../../schema/enums.js';
import { contentId } from '../../../schema/ids.js';
import { scheduleFeed } from '../../../services/feeds-schedule.js';
import { closeQueues, openQueues, type Queues } from '../../../services/queues.js';
import { connectRedis, type RedisClient } from '../../../services/redis.js';
import { createStore, type Store } from '../../../services/store/store.js';
import { submitHtml, submitPage } from '../../../services/submission.js';
import { startTestRedis, type TestRedis } from '../../redis.js';
import { startWorker, until, type WorkerProcess } from './process.js';
import { dealStory, pageOf, type Site, startSite } from './site.js';

let server: TestRedis;
let site: Site;
let redis: RedisClient;
let queues: Queues;
let store: Store;
let environment: Record<string, string>;
let worker: WorkerProcess;

before(async () => {
  server = await startTestRedis();
});
after(() => server.stop());

beforeEach(async () => {
  site = await startSite();
  const prefix = server.prefix();
  redis = connectRedis(server.url, { patience: 'worker' });
  queues = openQueues(redis, prefix);
  store = createStore(redis, { prefix });
  environment = {
    REDIS_URL: server.url,
    REDIS_PREFIX: prefix,
    FETCH_ALLOW_ADDRESSES: site.address,
    EXTRACT_TIMEOUT_MS: '20000',
  };
  worker = startWorker(environment);
});
afterEach(async () => {
  await worker.end('SIGKILL');
  await closeQueues(queues);
  redis.disconnect();
  await site.stop();
});

const jobOf = async (path: string) => (await store.jobs.get([contentId('IngestionJob', site.origin + path, '')]))[0];
const ended = async (path: string) => {
  const job = await jobOf(path);
  return job?.state === JobState.COMPLETED || job?.state === JobState.FAILED;
};

async function addFeed(pollIntervalSeconds = 1) {
  const { feed } = await store.feeds.add({ url: site.feedUrl, pollIntervalSeconds });
  await scheduleFeed(queues, feed);
  return feed;
}

async function ingest(path: string) {
  await submitPage({ store, queues }, { url: site.origin + path });
  await until(`${path} has ended`, () => ended(path));
  return (await jobOf(path))!;
}

describe('a feed', () => {
  test('brings its pages into the account, each once', async () => {
    for (const number of [1, 2, 3]) site.stories.set(`/story/${number}`, dealStory(number));
    const { id } = await addFeed();
    await until('three articles are in', async () => (await store.lists.countArticles(null)) === 3);
    await until('the feed was polled again', () => (site.requests.get('/feed.xml') ?? 0) >= 3);

    const [feed] = await store.feeds.get([id]);
    assert.deepEqual([feed?.status, feed?.title, feed?.itemCount, feed?.lastError], [FeedStatus.ACTIVE, 'Test Site', 3, null]);
    for (const number of [1, 2, 3]) assert.equal(site.requests.get(`/story/${number}`), 1);
    const { nodes } = await store.lists.articles(null, { first: 10 });
    assert.deepEqual(nodes.map(({ title }) => title).sort(), [1, 2, 3].map((number) => dealStory(number).title).sort());
    assert.ok((await store.lists.countCompanies(null)) > 0);
  });

  test('brings an edited page in again, as a new revision', async () => {
    const story = dealStory(4);
    site.stories.set(story.path, story);
    await addFeed();
    await until('the article is in', async () => (await store.lists.countArticles(null)) === 1);

    const paragraphs = [
      ...story.paragraphs,
      'A spokesman corrected the date of the purchase, which had been given wrongly in an earlier edition of this page.',
    ];
    site.stories.set(story.path, { ...story, paragraphs, updatedAt: '2025-03-04T09:00:00.000Z' });
    await until('the second revision is in', async () => (await store.lists.articles(null, { first: 1 })).nodes[0]?.revision === 2);
    assert.equal(await store.lists.countArticles(null), 1);
    assert.equal(site.requests.get(story.path), 2);
  });

  test('that is an index of sitemaps brings the pages of each, though one of them is gone', async () => {
    for (const number of [8, 9]) site.stories.set(`/story/${number}`, dealStory(number));
    const answer = (path: string, body: string) =>
      site.faults.set(path, (_, response) => response.writeHead(200, { 'content-type': 'application/xml' }).end(body));
    const sitemaps = ['/gone.xml', '/8.xml', '/9.xml'].map((path) => `<sitemap><loc>${site.origin}${path}</loc></sitemap>`);
    answer('/feed.xml', `<sitemapindex>${sitemaps.join('')}</sitemapindex>`);
    for (const number of [8, 9]) answer(`/${number}.xml`, `<urlset><url><loc>${site.origin}/story/${number}</loc></url></urlset>`);
    const { id } = await addFeed();
    await until('both articles are in', async () => (await store.lists.countArticles(null)) === 2);
    await until('the poll has ended', async () => (await store.feeds.get([id]))[0]?.itemCount === 2);
    const [feed] = await store.feeds.get([id]);
    assert.equal(feed?.status, FeedStatus.ACTIVE);
    assert.match(feed?.lastError ?? '', /gone\.xml/);
  });

  test('that is a page of a site is found from it', async () => {
    site.stories.set('/story/15', dealStory(15));
    const page = '<link rel="alternate" type="application/rss+xml" href="/feed.xml"><p>Welcome</p>';
    site.faults.set('/welcome', (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(page));
    const { feed } = await store.feeds.add({ url: `${site.origin}/welcome`, pollIntervalSeconds: 1 });
    await scheduleFeed(queues, feed);
    await until('its article is in', async () => (await store.lists.countArticles(null)) === 1);
    await until('the feed is polled', async () => (site.requests.get('/feed.xml') ?? 0) >= 2);
    const [known] = await store.feeds.get([feed.id]);
    assert.deepEqual([known?.url, known?.status, known?.title], [`${site.origin}/welcome`, FeedStatus.ACTIVE, 'Test Site']);
  });

  test('that fails says why, and recovers', async () => {
    site.stories.set('/story/5', dealStory(5));
    site.faults.set('/feed.xml', (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>moved</p>'));
    const { id } = await addFeed();
    const status = async () => (await store.feeds.get([id]))[0]?.status;
    await until('the feed is failing', async () => (await status()) === FeedStatus.FAILING);
    assert.match((await store.feeds.get([id]))[0]?.lastError ?? '', /^NOT_A_FEED: /);
    site.faults.delete('/feed.xml');
    // A poll that asked while the page stood there may still tell of it.
    await until('the feed is active and nothing is wrong', async () => {
      const [feed] = await store.feeds.get([id]);
      return feed?.status === FeedStatus.ACTIVE && feed.lastError === null;
    });
  });
});

describe('a page', () => {
  test('that is gone, unfit or forbidden fails once, with a reason to act on', async () => {
    site.faults.set('/gone', (_, response) => response.writeHead(410).end());
    site.faults.set('/report.pdf', (_, response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.7 …'));
    site.faults.set('/hidden', (_, response) =>
      response.writeHead(200, { 'content-type': 'text/html', 'x-robots-tag': 'noindex' }).end('<p>…</p>'),
    );
    site.faults.set('/empty', (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html><body></body></html>'));
    const expected = { '/gone': 'GONE', '/report.pdf': 'UNSUPPORTED_CONTENT', '/hidden': 'NOINDEX', '/empty': 'NO_ARTICLE' };
    for (const [path, code] of Object.entries(expected)) {
      const job = await ingest(path);
      assert.deepEqual([job.state, job.error?.code, job.error?.retryable, site.requests.get(path)], [JobState.FAILED, code, false, 1]);
      assert.ok(job.error!.message.length > 10 && job.finishedAt);
    }
  });

  test('whose server fails in passing is tried again', async () => {
    const story = dealStory(6);
    site.stories.set(story.path, story);
    site.faults.set(story.path, (_, response) => {
      site.faults.delete(story.path);
      response.writeHead(503, { 'retry-after': '1' }).end();
    });
    const job = await ingest(story.path);
    assert.deepEqual([job.state, job.error, job.attemptsMade, site.requests.get(story.path)], [JobState.COMPLETED, null, 2, 2]);
    assert.ok(job.articleId);
  });

  test('that is submitted twice is fetched once, and by force again', async () => {
    const story = dealStory(7);
    site.stories.set(story.path, story);
    const first = await ingest(story.path);
    const again = await submitPage({ store, queues }, { url: site.origin + story.path });
    assert.deepEqual([again.created, again.job.id, site.requests.get(story.path)], [false, first.id, 1]);

    await submitPage({ store, queues }, { url: site.origin + story.path, force: true });
    await until('it was fetched again', async () => (await ended(story.path)) && site.requests.get(story.path) === 2);
    assert.equal((await store.lists.articles(null, { first: 1 })).nodes[0]?.revision, 1);
  });
});

describe('a page of the last day', () => {
  const HOUR_MS = 3_600_000;
  const fresh = (number: number) => ({ ...dealStory(number), publishedAt: new Date(Date.now() - HOUR_MS).toISOString() });
  const planned = async () => (await queues.scrape.getDelayed()).map(({ name, opts }) => [name, Math.round((opts.delay ?? 0) / HOUR_MS)]);

  test('is looked at again: what was corrected is a new revision, and that it was withdrawn is told', async () => {
    const story = fresh(10);
    site.stories.set(story.path, story);
    const { articleId } = await ingest(story.path);
    assert.deepEqual(await planned(), [['revisit', 1]]);

    const correction = 'A spokesman corrected the date of the purchase, which had been given wrongly in an earlier edition of this page.';
    site.stories.set(story.path, { ...story, paragraphs: [...story.paragraphs, correction] });
    await (await queues.scrape.getDelayed())[0]!.promote();
    await until('the second revision is in', async () => (await store.entities.articles([articleId!]))[0]?.revision === 2);
    await until('the next look is planned', async () => (await planned()).some(([, hours]) => Number(hours) >= 4));
    await until('it has ended', () => ended(story.path));

    site.faults.set(story.path, (_, response) => response.writeHead(410).end());
    await (await queues.scrape.getDelayed())[0]!.promote();
    await until('it is told', async () => (await jobOf(story.path))?.error?.code === 'GONE');
    assert.equal((await store.entities.articles([articleId!]))[0]?.revision, 2);
    const { state, finishedAt, articleId: standing } = (await jobOf(story.path))!;
    assert.deepEqual([state, standing, finishedAt !== null], [JobState.COMPLETED, articleId, true]);
    const [removedAt] = await store.pages.removedAt([articleId!]);
    assert.ok(Math.abs(Date.parse(removedAt!) - Date.now()) < 60_000, `removed at ${removedAt}`);

    site.faults.delete(story.path);
    await until('the last look is planned', async () => (await planned()).some(([, hours]) => Number(hours) >= 16));
    await (await queues.scrape.getDelayed())[0]!.promote();
    await until('it is there again', async () => (await store.pages.removedAt([articleId!]))[0] === null);
  });

  test('is not read again while it is the same', async () => {
    const story = fresh(14);
    site.stories.set(story.path, story);
    const { id } = await ingest(story.path);
    assert.equal(await queues.extract.getJobState(id), 'completed');
    await (await queues.scrape.getDelayed())[0]!.promote();
    await until('it was looked at', async () => (await ended(story.path)) && site.requests.get(story.path) === 2);
    assert.deepEqual([(await jobOf(story.path))?.state, await queues.extract.getJobState(id)], [JobState.COMPLETED, 'unknown']);
  });

  test('is left alone when it is older, was submitted as HTML, or REVISIT is false', async () => {
    site.stories.set('/story/11', dealStory(11));
    await ingest('/story/11');
    const html = fresh(12);
    const { job } = await submitHtml({ store, queues }, { url: site.origin + html.path, html: pageOf(html) });
    await until('it is in', async () => (await store.jobs.get([job.id]))[0]?.state === JobState.COMPLETED);
    await worker.end('SIGTERM');
    worker = startWorker({ ...environment, REVISIT: 'false' });
    site.stories.set('/story/13', fresh(13));
    await ingest('/story/13');
    assert.deepEqual(await planned(), []);
  });
});

test('SIGTERM lets the pages under way end and leaves with 0', async () => {
  for (let number = 20; number < 30; number++) {
    site.stories.set(`/story/${number}`, dealStory(number));
    await submitPage({ store, queues }, { url: `${site.origin}/story/${number}` });
  }
  await until('work has begun', async () => (await store.lists.countArticles(null)) > 0);
  assert.equal(await worker.end('SIGTERM'), 0);
  assert.deepEqual(await Promise.all([queues.scrape.getActiveCount(), queues.extract.getActiveCount()]), [0, 0]);

  worker = startWorker(environment);
  await until('the others are in', async () => (await store.lists.countArticles(null)) === 10);
  for (let number = 20; number < 30; number++) assert.equal(site.requests.get(`/story/${number}`), 1);
});
