/** Admins look at the queues in a browser. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startTestRedis, type TestRedis } from '../../redis.js';
import { KEYS, startTestGateway, type TestGateway } from './gateway.js';

let server: TestRedis;
let gateway: TestGateway;

before(async () => {
  server = await startTestRedis();
  gateway = await startTestGateway(server);
});
after(async () => {
  await gateway.stop();
  await server.stop();
});

const basic = (key: string) => ({ authorization: `Basic ${Buffer.from(`anyone:${key}`).toString('base64')}` });
const get = (path: string, headers: Record<string, string> = {}) => fetch(`${gateway.url}${path}`, { headers });

test('without a key a browser is asked for one', async () => {
  const answer = await get('/queues');
  assert.equal(answer.status, 401);
  assert.match(answer.headers.get('www-authenticate') ?? '', /^Basic realm=/);
});

for (const [who, headers] of [
  ['a reader', basic(KEYS.READER)],
  ['an ingester', { authorization: `Bearer ${KEYS.INGESTER}` }],
  ['a stranger', basic('no-such-key-at-all')],
] as const)
  test(`${who} sees nothing of the queues`, async () => {
    for (const path of ['/queues', '/queues/', '/queues/api/queues', '/queues/static/js/main.js'])
      assert.equal((await get(path, headers)).status, 401, path);
  });

test('an admin sees every queue and its jobs, and changes none', async () => {
  await gateway.queues.scrape.add('scrape', { jobId: 'job_1', url: 'https://news.example/a' }, { jobId: 'job_1' });
  const page = await get('/queues', basic(KEYS.ADMIN));
  assert.equal(page.status, 200);
  assert.match(await page.text(), /Claimwire queues/);
  const { queues } = (await (await get('/queues/api/queues?activeQueue=scrape&status=waiting', basic(KEYS.ADMIN))).json()) as {
    queues: { name: string; counts: Record<string, number>; readOnlyMode: boolean }[];
  };
  assert.deepEqual(
    queues.map(({ name, counts, readOnlyMode }) => [name, counts.waiting, readOnlyMode]),
    [
      ['poll', 0, true],
      ['scrape', 1, true],
      ['extract', 0, true],
    ],
  );
  const emptied = await fetch(`${gateway.url}/queues/api/queues/scrape/empty`, { method: 'PUT', headers: basic(KEYS.ADMIN) });
  assert.ok(emptied.status >= 400);
  assert.equal(await gateway.queues.scrape.getWaitingCount(), 1);
});
