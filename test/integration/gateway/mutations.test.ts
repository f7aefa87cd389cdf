/** What may be changed, by whom, and what is said when it may not. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startTestRedis, type TestRedis } from '../../redis.js';
import { type Json, KEYS, startTestGateway, type TestGateway } from './gateway.js';
import { reading, WEEK } from './readings.js';

let server: TestRedis;
let gateway: TestGateway;

before(async () => {
  server = await startTestRedis();
  gateway = await startTestGateway(server);
  for (const story of WEEK) await gateway.store.commits.commit(reading(story));
});
after(async () => {
  await gateway.stop();
  await server.stop();
});

const NAMES = {
  ingestUrl: 'IngestUrlInput',
  ingestUrls: 'IngestUrlsInput',
  submitArticle: 'SubmitArticleInput',
  retryJob: 'RetryJobInput',
  addFeed: 'AddFeedInput',
  updateFeed: 'UpdateFeedInput',
  removeFeed: 'RemoveFeedInput',
  upsertCompany: 'UpsertCompanyInput',
  mergeCompanies: 'MergeCompaniesInput',
  retractClaim: 'RetractClaimInput',
};
type MutationName = keyof typeof NAMES;

async function run(mutation: MutationName, input: object, fields: string, key = KEYS.ADMIN): Promise<Json> {
  const query = `mutation($input: ${NAMES[mutation]}!) { ${mutation}(input: $input) { ${fields} userErrors { code message field } } }`;
  const { data, errors } = await gateway.ask(query, { input }, key);
  assert.equal(errors, undefined);
  return data[mutation];
}

const PAGE = 'https://gazette.example/markets/one';

test('a page that is on its way is not fetched twice', async () => {
  const first = await run('ingestUrl', { url: PAGE }, 'job { id state url } deduplicated', KEYS.INGESTER);
  assert.deepEqual([first.deduplicated, first.job.state, first.job.url, first.userErrors], [false, 'WAITING', PAGE, []]);
  const again = await run('ingestUrl', { url: `${PAGE}?utm_source=mail` }, 'job { id } deduplicated', KEYS.INGESTER);
  assert.deepEqual([again.deduplicated, again.job.id], [true, first.job.id]);
  const { data } = await gateway.ask(
    '{ ingestionJobs(states: [WAITING]) { totalCount nodes { url } } queues { name waiting } }',
    {},
    KEYS.INGESTER,
  );
  assert.deepEqual(data.ingestionJobs, { totalCount: 1, nodes: [{ url: PAGE }] });
  assert.equal(data.queues.find(({ name }: Json) => name === 'scrape').waiting, 1);
});

test('a batch names what it refuses, takes the rest, and is one batch for one key', async () => {
  const urls = ['https://gazette.example/b1', 'ftp://gazette.example/b2', 'https://gazette.example/b3', PAGE];
  const fields =
    'batch { id total jobs(first: 1, states: [WAITING]) { totalCount nodes { url } pageInfo { hasNextPage } } } deduplicatedCount';
  const made = await run('ingestUrls', { urls, idempotencyKey: 'monday' }, fields, KEYS.INGESTER);
  assert.deepEqual([made.batch.total, made.batch.jobs.totalCount, made.deduplicatedCount], [2, 2, 1]);
  assert.equal(made.batch.jobs.pageInfo.hasNextPage, true);
  assert.deepEqual(
    made.userErrors.map(({ code, field }: Json) => [code, field]),
    [['URL_NOT_ALLOWED', ['input', 'urls', '1']]],
  );
  const again = await run('ingestUrls', { urls, idempotencyKey: 'monday' }, fields, KEYS.INGESTER);
  assert.equal(again.batch.id, made.batch.id);
  const { data } = await gateway.ask(`{ node(id: "${made.batch.id}") { ... on IngestionBatch { total completed failed } } }`);
  assert.deepEqual(data.node, { total: 2, completed: 0, failed: 0 });
});

test('jobs stay where they are on their pages while others come in', async () => {
  const page = (cursor: string | null) =>
    gateway.ask('query($after: String) { ingestionJobs(first: 1, after: $after) { nodes { id } pageInfo { endCursor } } }', {
      after: cursor,
    });
  const first = (await page(null)).data.ingestionJobs;
  await run('ingestUrl', { url: 'https://gazette.example/later' }, 'job { id }');
  const second = (await page(first.pageInfo.endCursor)).data.ingestionJobs;
  assert.notEqual(second.nodes[0].id, first.nodes[0].id);
});

test('a page that is handed in is read once', async () => {
  const input = { url: 'https://courier.example/x', html: '<p>Nordwind said it would grow.</p>', publishedAt: '2025-03-01T00:00:00Z' };
  const first = await run('submitArticle', input, 'job { id state } deduplicated', KEYS.INGESTER);
  const again = await run('submitArticle', input, 'job { id } deduplicated', KEYS.INGESTER);
  assert.deepEqual([first.deduplicated, again.deduplicated, again.job.id], [false, true, first.job.id]);
});

test('a failed job is tried again, a waiting one is not', async () => {
  const { job } = await run('ingestUrl', { url: 'https://gazette.example/broken' }, 'job { id }');
  const early = await run('retryJob', { id: job.id }, 'job { id }');
  assert.equal(early.userErrors[0].code, 'INVALID_STATE');
  await gateway.store.jobs.update(job.id, { state: 'FAILED' });
  const late = await run('retryJob', { id: job.id }, 'job { state }');
  assert.deepEqual(late, { job: { state: 'WAITING' }, userErrors: [] });
});

test('a feed is added, paused, listed and removed', async () => {
  const url = 'https://gazette.example/feed.xml';
  const { feed } = await run('addFeed', { url, pollIntervalSeconds: 60 }, 'feed { id status pollIntervalSeconds }');
  assert.deepEqual([feed.status, feed.pollIntervalSeconds], ['ACTIVE', 60]);
  assert.equal((await run('addFeed', { url }, 'feed { id }')).userErrors[0].code, 'ALREADY_EXISTS');
  assert.equal((await run('updateFeed', { id: feed.id, paused: true }, 'feed { status }')).feed.status, 'PAUSED');
  const { data } = await gateway.ask('{ feeds(status: PAUSED) { totalCount nodes { url } } }');
  assert.deepEqual(data.feeds, { totalCount: 1, nodes: [{ url }] });
  assert.equal((await run('removeFeed', { id: feed.id }, 'removedId')).removedId, feed.id);
  assert.equal((await run('removeFeed', { id: feed.id }, 'removedId')).userErrors[0].code, 'NOT_FOUND');
});

test('a company is filled in, and found by its ticker', async () => {
  const listings = [{ symbol: 'OSTM', exchange: 'XETR', isPrimary: true }];
  const made = await run(
    'upsertCompany',
    { name: 'Ostermann', aliases: ['Ostermann Werke'], listings, country: 'DE', website: 'https://ostermann.example' },
    'company { id aliases country website }',
  );
  assert.deepEqual(made.company, {
    id: 'cmp_ostermann',
    aliases: ['Ostermann Werke'],
    country: 'DE',
    website: 'https://ostermann.example',
  });
  for (const ticker of ['OSTM', 'xetr:ostm']) {
    const { data } = await gateway.ask('query($ticker: String) { company(ticker: $ticker) { slug } }', { ticker });
    assert.equal(data.company?.slug, 'ostermann', ticker);
  }
});

test('a retracted claim leaves the lists, and is still to be had by its id', async () => {
  const { data } = await gateway.ask('{ claims(filter: {claimant: "Mara Quill"}) { nodes { id } } }');
  const [{ id }] = data.claims.nodes;
  const { claim } = await run('retractClaim', { id, reason: 'misread' }, 'claim { retractedAt }');
  assert.ok(claim.retractedAt);
  const answer = await gateway.ask(
    `{ claims(filter: {claimant: "Mara Quill"}) { totalCount } node(id: "${id}") { ... on Claim { retractedAt } } changes(filter: {kinds: [CLAIM], ops: [RETRACTED]}) { nodes { ... on ClaimChange { claim { id } } } } }`,
  );
  assert.deepEqual(answer.data, {
    claims: { totalCount: 0 },
    node: { retractedAt: claim.retractedAt },
    changes: { nodes: [{ claim: { id } }] },
  });
});

const REFUSED: [mutation: MutationName, input: object, code: string, field: string[] | null, message: RegExp][] = [
  ['ingestUrl', { url: '' }, 'REQUIRED', ['input', 'url'], /got an empty string/],
  ['ingestUrl', { url: 'javascript:alert(1)' }, 'URL_NOT_ALLOWED', ['input', 'url'], /http or https/],
  ['ingestUrl', { url: `https://a.example/${'x'.repeat(5_000)}` }, 'TOO_LONG', ['input', 'url'], /at most 4000/],
  ['ingestUrls', { urls: [] }, 'REQUIRED', ['input', 'urls'], /got none/],
  ['ingestUrls', { urls: Array(1_001).fill(PAGE) }, 'TOO_MANY', ['input', 'urls'], /At most 1000.*got 1001/],
  ['submitArticle', { url: PAGE, html: '' }, 'REQUIRED', ['input', 'html'], /got an empty string/],
  ['retryJob', { id: 'job_none' }, 'NOT_FOUND', ['input', 'id'], /no such job/],
  ['addFeed', { url: 'https://a.example/f', pollIntervalSeconds: 1 }, 'INVALID', ['input', 'pollIntervalSeconds'], /30 to 86400.*got 1/],
  ['updateFeed', { id: 'fed_none', paused: true }, 'NOT_FOUND', ['input', 'id'], /no such feed/],
  ['upsertCompany', { name: ' ' }, 'REQUIRED', ['input', 'name'], /name is expected/],
  ['upsertCompany', { name: 'A', country: 'Germany' }, 'INVALID', ['input', 'country'], /ISO 3166-1.*"Germany"/],
  ['upsertCompany', { id: 'cmp_none', name: 'A' }, 'NOT_FOUND', ['input', 'id'], /no such company/],
  ['mergeCompanies', { survivorId: 'cmp_nordwind', mergedIds: [] }, 'REQUIRED', ['input', 'mergedIds'], /got none/],
  ['mergeCompanies', { survivorId: 'cmp_nordwind', mergedIds: ['cmp_nordwind'] }, 'INVALID', ['input', 'mergedIds'], /into itself/],
  ['mergeCompanies', { survivorId: 'cmp_nordwind', mergedIds: ['cmp_none'] }, 'NOT_FOUND', ['input', 'mergedIds'], /does not exist/],
  ['retractClaim', { id: 'clm_none' }, 'NOT_FOUND', ['input', 'id'], /no such claim/],
];

for (const [mutation, input, code, field, message] of REFUSED) {
  test(`${mutation} of ${JSON.stringify(input).slice(0, 60)} is answered with ${code}`, async () => {
    const { userErrors } = await run(mutation, input, '__typename');
    assert.deepEqual([userErrors[0].code, userErrors[0].field], [code, field]);
    assert.match(userErrors[0].message, message);
  });
}

const ROLES: [mutation: MutationName, input: object, key: string | undefined, role: string][] = [
  ['ingestUrl', { url: PAGE }, undefined, 'INGESTER'],
  ['ingestUrl', { url: PAGE }, KEYS.READER, 'INGESTER'],
  ['ingestUrls', { urls: [PAGE] }, KEYS.READER, 'INGESTER'],
  ['submitArticle', { url: PAGE, html: 'x' }, KEYS.READER, 'INGESTER'],
  ['retryJob', { id: 'job_a' }, KEYS.READER, 'INGESTER'],
  ['addFeed', { url: PAGE }, KEYS.INGESTER, 'ADMIN'],
  ['updateFeed', { id: 'fed_a' }, KEYS.INGESTER, 'ADMIN'],
  ['removeFeed', { id: 'fed_a' }, KEYS.INGESTER, 'ADMIN'],
  ['upsertCompany', { name: 'A' }, KEYS.INGESTER, 'ADMIN'],
  ['mergeCompanies', { survivorId: 'a', mergedIds: ['b'] }, KEYS.INGESTER, 'ADMIN'],
  ['retractClaim', { id: 'clm_a' }, KEYS.INGESTER, 'ADMIN'],
];

for (const [mutation, input, key, role] of ROLES) {
  test(`${mutation} needs ${role}: ${key ?? 'no key'} will not do`, async () => {
    const query = `mutation($input: ${NAMES[mutation]}!) { ${mutation}(input: $input) { userErrors { code } } }`;
    const { errors } = await gateway.ask(query, { input }, key);
    assert.equal(errors?.[0]?.extensions.code, 'FORBIDDEN');
    assert.match(errors![0]!.message, new RegExp(`the role ${role}`));
  });
}
