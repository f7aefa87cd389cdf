/** What the account holds, as a file for other programs. */
import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import type { CommandContext } from '../../../services/cli/account.js';
import { type ExportOptions, exportCommand } from '../../../services/cli/export.js';
import { UsageError } from '../../../services/cli/usage.js';
import { extract } from '../../../services/extract/extract.js';
import { connectRedis, type RedisClient } from '../../../services/redis.js';
import { createStore, type Store } from '../../../services/store/store.js';
import { startTestRedis, type TestRedis } from '../../redis.js';
import { dealStory, pageOf } from '../workers/site.js';

let server: TestRedis;
let redis: RedisClient;
let store: Store;

/** Three stories, of 8:01, 8:02 and 8:03, and more known companies than are read at one time. */
const KNOWN = 230;
before(async () => {
  server = await startTestRedis();
  redis = connectRedis(server.url, { patience: 'request' });
  store = createStore(redis, { prefix: server.prefix() });
  for (const number of [1, 2, 3]) {
    const story = dealStory(number);
    const url = `https://gazette.example${story.path}`;
    await store.commits.commit({
      extraction: extract(pageOf(story), url),
      url,
      fetchedAt: story.publishedAt,
      extractedAt: story.publishedAt,
    });
  }
  for (let number = 0; number < KNOWN; number++) await store.curation.upsertCompany({ name: `Larkspur Works ${number} Ltd` });
  await store.curation.upsertCompany({ name: 'Zinnia "Plain", Ltd', industry: '=HYPERLINK("https://bad.example")', website: '@sum' });
});
after(async () => {
  redis.disconnect();
  await server.stop();
});

async function exported(options: ExportOptions, signal = new AbortController().signal): Promise<string> {
  const output = new PassThrough();
  const context = { store, output, signal } as unknown as CommandContext;
  const [written] = await Promise.all([text(output), exportCommand(context, [], options).finally(() => output.end())]);
  return written;
}
const lines = async (options: ExportOptions) =>
  (await exported(options))
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const rows = async (options: ExportOptions): Promise<Record<string, string>[]> =>
  parse(await exported({ ...options, format: 'csv' }), { columns: true });

test('every item is one line of JSON, with its evidence and the page that it stands on', async () => {
  const events = await lines({ kind: 'events' });
  assert.equal(events.length, await store.lists.countEvents(null));
  assert.ok(events.length >= 3);
  for (const { evidence } of events) assert.match(evidence[0].url, /^https:\/\/gazette\.example\/story\/[123]$/);
  const [claim] = await lines({ kind: 'claims' });
  assert.ok(claim.evidence[0].text.length > 0 && claim.claimant.name);
  assert.ok(!('readings' in claim));
});

test('without a kind, all are written', async () => {
  const kinds = new Set((await lines({})).map(({ __typename }) => __typename));
  assert.deepEqual([...kinds], ['Claim', 'MarketEvent', 'Company', 'Article']);
});

test('a list of many pages comes whole, each item once', async () => {
  const ids = (await lines({ kind: 'companies' })).map(({ id }) => id);
  assert.equal(ids.length, await store.lists.countCompanies(null));
  assert.ok(ids.length > KNOWN);
  assert.equal(new Set(ids).size, ids.length);
});

test('--since leaves out what is older', async () => {
  const since = dealStory(2).publishedAt;
  assert.deepEqual(
    (await lines({ kind: 'articles', since })).map(({ publishedAt }) => publishedAt),
    [dealStory(3).publishedAt, since],
  );
  for (const [kind, field] of [
    ['claims', 'firstSeenAt'],
    ['events', 'firstReportedAt'],
  ] as const) {
    const [all, recent] = [await lines({ kind }), await lines({ kind, since })];
    assert.deepEqual(
      recent,
      all.filter((item) => item[field] >= since),
    );
    assert.ok(recent.length > 0 && recent.length < all.length);
  }
});

test('CSV has a header, one record an item, and nothing that a spreadsheet runs', async () => {
  const text = await exported({ kind: 'companies', format: 'csv' });
  assert.match(text, /^id,name,aliases,[^\n]*\r\n/);
  const zinnia = (await rows({ kind: 'companies' })).find(({ name }) => name === 'Zinnia "Plain", Ltd');
  assert.deepEqual([zinnia?.industry, zinnia?.website], [`'=HYPERLINK("https://bad.example")`, "'@sum"]);
  for (const kind of ['claims', 'events', 'articles']) {
    const [records, items] = [await rows({ kind }), await lines({ kind })];
    assert.deepEqual(
      records.map(({ id }) => id),
      items.map(({ id }) => id),
    );
  }
  assert.match((await rows({ kind: 'events' }))[0]!.url!, /story/);
});

test('CSV of nothing is a header', async () => {
  assert.match(await exported({ kind: 'claims', format: 'csv', since: '2100-01-01' }), /^id,claimant,[^\n]*\r\n$/);
});

test('what is not understood is refused by name', async () => {
  const refused: [ExportOptions, RegExp][] = [
    [{ kind: 'people' }, /--kind expects claims, events, companies, articles, got "people"/],
    [{ format: 'xml' }, /--format expects jsonl or csv, got "xml"/],
    [{ format: 'csv' }, /expects --kind/],
    [{ since: 'yesterday' }, /--since expects a date .*got "yesterday"/],
  ];
  for (const [options, message] of refused) {
    await assert.rejects(exported(options), (error) => error instanceof UsageError && message.test(error.message));
  }
});
