/** Who may call, how often and how much: keys, origins, Sandbox's contract, rates and the limits of an operation, on every transport. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';
import { getIntrospectionQuery } from 'graphql';
import { createClient as createStreamClient } from 'graphql-sse';
import { startTestRedis, type TestRedis } from '../../redis.js';
import { type Json, KEYS, messagesOf, startTestGateway, type TestGateway } from './gateway.js';

let server: TestRedis;
let open: TestGateway;
let closed: TestGateway;

before(async () => {
  server = await startTestRedis();
  open = await startTestGateway(server);
  closed = await startTestGateway(server, {
    env: { NODE_ENV: 'production', ANONYMOUS_READ: 'false', REQUESTS_PER_MINUTE: '5', ALLOWED_ORIGINS: 'https://desk.example' },
  });
});
after(async () => {
  await Promise.all([open.stop(), closed.stop()]);
  await server.stop();
});

const SANDBOX = 'https://studio.apollographql.com';

test('Sandbox reads the schema: exact origin, no cookies, leave to reach a private network', async () => {
  const preflight = await fetch(`${open.url}/graphql`, {
    method: 'OPTIONS',
    headers: {
      origin: SANDBOX,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
      'access-control-request-private-network': 'true',
    },
  });
  assert.equal(preflight.status, 204);
  assert.equal(preflight.headers.get('access-control-allow-origin'), SANDBOX);
  assert.equal(preflight.headers.get('access-control-allow-private-network'), 'true');
  assert.equal(preflight.headers.get('access-control-allow-credentials'), null);
  const answer = await fetch(`${open.url}/graphql`, {
    method: 'POST',
    headers: { origin: SANDBOX, 'content-type': 'application/json' },
    body: JSON.stringify({ query: getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true }) }),
  });
  assert.equal(answer.headers.get('access-control-allow-origin'), SANDBOX);
  assert.equal(answer.headers.get('set-cookie'), null);
  const { data } = (await answer.json()) as Json;
  assert.equal(data.__schema.subscriptionType.name, 'Subscription');
});

test('a browser is shown Sandbox with an example at /graphql', async () => {
  const page = await (await fetch(`${open.url}/graphql`, { headers: { accept: 'text/html' } })).text();
  assert.match(page, /apollographql\.com/);
  assert.match(page, /LatestEvents/);
});

test('pages of other origins are not let in, over HTTP or over a socket', async () => {
  const origin = 'https://evil.example';
  const answer = await fetch(`${open.url}/graphql`, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } });
  assert.equal(answer.headers.get('access-control-allow-origin'), null);
  for (const [url, allowed] of [
    [open.url, false],
    [closed.url, false],
  ] as const) {
    const socket = await fetch(`${url}/graphql/stream`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ viewer { role } }' }),
    });
    assert.equal(socket.status === 200, allowed);
  }
});

test('in production the schema is not told, nor guessed at', async () => {
  const schema = await closed.ask('{ __schema { types { name } } }', {}, KEYS.READER);
  assert.equal(schema.errors?.[0]?.extensions.code, 'GRAPHQL_VALIDATION_FAILED');
  const typo = await closed.ask('{ claimz { totalCount } }', {}, KEYS.READER);
  assert.doesNotMatch(typo.errors![0]!.message, /did you mean/i);
  assert.equal((await fetch(`${closed.url}/graphiql`)).status, 404);
});

test('without a key there is nothing to be had where anonymous reading is off', async () => {
  const { status, errors } = await closed.ask('{ viewer { role } }');
  assert.equal(status, 401);
  assert.equal(errors?.[0]?.extensions.code, 'UNAUTHENTICATED');
  assert.match(errors![0]!.message, /Authorization: Bearer KEY/);
  await assert.rejects(async () => {
    for await (const _ of closed.socket().iterate({ query: '{ viewer { role } }' }));
  });
});

test('an unknown key is told so', async () => {
  const { status, errors } = await open.ask('{ viewer { role } }', {}, 'nobody-0123456789');
  assert.deepEqual([status, errors?.[0]?.extensions.code], [401, 'UNAUTHENTICATED']);
});

test('one key is one caller, whatever brings it', async () => {
  const desk = { data: { viewer: { keyName: 'desk', role: 'READER' } } };
  for await (const answer of open.socket({ authorization: `Bearer ${KEYS.READER}` }).iterate({ query: '{ viewer { keyName role } }' }))
    assert.deepEqual(answer, desk);
  const streams = createStreamClient({ url: `${open.url}/graphql/stream`, headers: { 'x-api-key': KEYS.READER } });
  for await (const answer of streams.iterate({ query: '{ viewer { keyName role } }' })) assert.deepEqual(answer, desk);
  assert.deepEqual((await open.ask('{ viewer { keyName role } }', {}, KEYS.READER)).data, desk.data);
});

test('keys that are made are kept as hashes, listed without them, and end when revoked', async () => {
  const key = await open.store.apiKeys.create('newsdesk', 'INGESTER');
  assert.deepEqual((await open.ask('{ viewer { keyName role } }', {}, key)).data.viewer, { keyName: 'newsdesk', role: 'INGESTER' });
  assert.ok(!JSON.stringify(await open.redis.hgetall(open.store.keys.apiKeys)).includes(key));
  assert.deepEqual(
    (await open.store.apiKeys.list()).map(({ name, role }) => [name, role]),
    [['newsdesk', 'INGESTER']],
  );
  assert.equal(await open.store.apiKeys.revoke('newsdesk'), true);
  assert.equal(await open.store.apiKeys.find(key), null);
});

test('who asks too often is told when to come back', async () => {
  const answers = [];
  for (let i = 0; i < 6; i++) answers.push(await closed.ask('{ viewer { role } }', {}, KEYS.INGESTER));
  assert.equal(answers[0]!.headers.get('ratelimit-limit'), '5');
  assert.equal(answers[0]!.headers.get('ratelimit-remaining'), '4');
  const last = answers.at(-1)!;
  assert.deepEqual([last.status, last.errors?.[0]?.extensions.code], [429, 'RATE_LIMITED']);
  assert.ok(Number(last.headers.get('retry-after')) > 0);
});

const deep = `{ companies { nodes { ${'claims { nodes { about { '.repeat(4)}slug${' } } }'.repeat(4)} } } }`;
const TOO_MUCH: [title: string, query: string, code: string, message: RegExp][] = [
  ['depth', deep, 'GRAPHQL_VALIDATION_FAILED', /15 levels deep and may be 12/],
  [
    'aliases',
    `{ ${Array.from({ length: 16 }, (_, i) => `a${i}: viewer { role }`).join(' ')} }`,
    'GRAPHQL_VALIDATION_FAILED',
    /16 aliases and may have 15/,
  ],
  ['tokens', `{ ${'viewer { role } '.repeat(300)} }`, 'GRAPHQL_PARSE_FAILED', /1000/],
  [
    'objects',
    '{ companies(first: 100) { nodes { claims(first: 100) { nodes { about { id } } } marketEvents(first: 100) { nodes { evidence { text } } } } } }',
    'COST_LIMIT_EXCEEDED',
    /allowed 25000: lower `first`/,
  ],
];

for (const [title, query, code, message] of TOO_MUCH) {
  test(`too many ${title} are refused alike over HTTP, socket and stream`, async () => {
    const { status, errors } = await open.ask(query);
    assert.equal(status, 200);
    const overSocket = await messagesOf(open.socket(), query).failed();
    const stream = await fetch(`${open.url}/graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    assert.equal(stream.status, 400);
    const overStream = ((await stream.json()) as Json).errors;
    for (const [error] of [errors!, overSocket, overStream]) {
      assert.equal(error.extensions.code, code);
      assert.match(error.message, message);
    }
  });
}

test('a subscription has one root field', async () => {
  const [error] = await messagesOf(open.socket(), 'subscription { claimChanged { cursor } companyChanged { cursor } }').failed();
  assert.equal(error!.extensions.code, 'GRAPHQL_VALIDATION_FAILED');
});

test('a body beyond 256 KiB is refused, unless an ingester hands in a page', async () => {
  const html = 'x'.repeat(300_000);
  const mutation = 'mutation($input: SubmitArticleInput!) { submitArticle(input: $input) { job { state } userErrors { code } } }';
  const input = { url: 'https://gazette.example/large', html };
  const taken = await open.ask(mutation, { input }, KEYS.INGESTER);
  assert.equal(taken.data.submitArticle.job.state, 'WAITING');
  assert.equal((await open.ask(mutation, { input }, KEYS.READER)).status, 413);
  assert.equal((await open.ask('query($v: String) { search(query: $v) { totalCount } }', { v: html }, KEYS.INGESTER)).status, 413);
});

test('operations do not come in batches', async () => {
  const answer = await fetch(`${open.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify([{ query: '{ viewer { role } }' }]),
  });
  assert.equal(answer.status, 400);
});

test('a client may send the hash of a query in its place, once it has sent the query with it', async () => {
  const query = '{ viewer { role } }';
  const extensions = { persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') } };
  const send = async (body: object): Promise<Json> => {
    const headers = { 'content-type': 'application/json' };
    return (await fetch(`${open.url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) })).json();
  };
  assert.equal((await send({ extensions })).errors[0].extensions.code, 'PERSISTED_QUERY_NOT_FOUND');
  const answer = { data: { viewer: { role: 'READER' } } };
  assert.deepEqual(await send({ query, extensions }), answer);
  assert.deepEqual(await send({ extensions }), answer);
});
