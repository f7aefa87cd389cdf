/** What is older than is kept goes, with all that counted it. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { extract } from '../../../services/extract/extract.js';
import { connectRedis, type RedisClient } from '../../../services/redis.js';
import { createStore, type Store } from '../../../services/store/store.js';
import { startTestRedis, type TestRedis } from '../../redis.js';
import { audit } from '../workers/audit.js';
import { dealStory, pageOf } from '../workers/site.js';

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

async function read(number: number, publishedAt: string): Promise<string> {
  const url = `https://gazette.example/story/${number}`;
  const extraction = extract(pageOf({ ...dealStory(number), publishedAt }), url, { now: publishedAt });
  const { articleId } = await store.commits.commit({ extraction, url, fetchedAt: publishedAt, extractedAt: publishedAt });
  return articleId;
}

test('old articles go with their claims, events, texts and counts; younger ones stay as they are', async () => {
  const young = await read(1, '2025-06-01T00:00:00.000Z');
  const alone = await audit(store, redis);
  const old = await read(2, '2025-01-01T00:00:00.000Z');
  assert.equal((await audit(store, redis)).articles, 2);

  const dropped = await store.retention.drop(Date.parse('2025-05-01T00:00:00.000Z'));
  assert.equal(dropped.articles, 1);
  assert.ok(dropped.claims > 0 && dropped.events > 0);
  const { articles, claims, events, faults } = await audit(store, redis);
  assert.deepEqual([articles, claims, events, faults], [1, alone.claims, alone.events, []]);
  assert.deepEqual(
    (await store.entities.articles([young, old])).map((article) => article?.id ?? null),
    [young, null],
  );
  assert.equal((await store.sources.get(['src_gazette.example']))[0]?.articleCount, 1);
  const lists = (await redis.keys('*')).filter((key) => /\}:(?:band|index:(?:article|claim|event)):/.test(key));
  const members = await Promise.all(lists.map((key) => redis.zscore(key, old)));
  assert.deepEqual(
    members.filter((score) => score !== null),
    [],
  );
});

test('dropping again drops nothing', async () => {
  await read(1, '2025-01-01T00:00:00.000Z');
  const before = Date.parse('2025-05-01T00:00:00.000Z');
  await store.retention.drop(before);
  assert.deepEqual(await store.retention.drop(before), { articles: 0, claims: 0, events: 0 });
});
