/** Subscriptions over real sockets: what comes, in which order, and what a client that was away has missed. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { createClient as createStreamClient } from 'graphql-sse';
import { WebSocket } from 'ws';
import { startTestRedis, type TestRedis } from '../../redis.js';
import { type Json, KEYS, messagesOf, startTestGateway, type TestGateway } from './gateway.js';
import { reading, type Story } from './readings.js';

let server: TestRedis;
let prefix: string;
const gateways: TestGateway[] = [];

before(async () => {
  server = await startTestRedis();
});
beforeEach(async () => {
  await Promise.all(gateways.splice(0).map((gateway) => gateway.stop()));
  prefix = server.prefix();
});
after(async () => {
  await Promise.all(gateways.map((gateway) => gateway.stop()));
  await server.stop();
});

async function start(options: { changeLogLength?: number; env?: Record<string, string> } = {}): Promise<TestGateway> {
  const gateway = await startTestGateway(server, { prefix, ...options });
  gateways.push(gateway);
  return gateway;
}

const commit = (gateway: TestGateway, story: Partial<Story>) =>
  gateway.store.commits.commit(reading({ company: 'Nordwind', day: '2025-03-03', ...story }));

async function subscribers(gateway: TestGateway, count: number): Promise<void> {
  while ((await gateway.subscriberCount()) !== count) await new Promise((resolve) => setTimeout(resolve, 10));
}

const EVENTS = 'subscription($after: String) { marketEventChanged(after: $after) { cursor op marketEvent { headline } } }';
const cursorsIn = (messages: Json[]): string[] => messages.map(({ marketEventChanged }) => marketEventChanged.cursor);

async function logged(gateway: TestGateway): Promise<string[]> {
  const { data } = await gateway.ask('{ changes(first: 100, filter: {kinds: [MARKET_EVENT]}) { nodes { cursor } } }');
  return data.changes.nodes.map(({ cursor }: { cursor: string }) => cursor);
}

test('an event is sent as it is committed, and again when a second source contests it', async () => {
  const gateway = await start();
  const messages = messagesOf(
    gateway.socket(),
    'subscription { marketEventChanged { op marketEvent { corroboration { level } figures { quantity { surface } } } } }',
  );
  await subscribers(gateway, 1);
  await commit(gateway, { billions: 12 });
  await commit(gateway, { billions: 19, outlet: 'courier.example', hour: 14 });
  assert.deepEqual(
    (await messages.take(2)).map(({ marketEventChanged }) => marketEventChanged),
    [
      { op: 'CREATED', marketEvent: { corroboration: { level: 'SINGLE_SOURCE' }, figures: [{ quantity: { surface: '$12 billion' } }] } },
      {
        op: 'UPDATED',
        marketEvent: {
          corroboration: { level: 'CONTESTED' },
          figures: [{ quantity: { surface: '$12 billion' } }, { quantity: { surface: '$19 billion' } }],
        },
      },
    ],
  );
});

const FILTERED: [title: string, subscription: string, expected: string[]][] = [
  ['a company', '{ marketEventChanged(filter: {companyIds: ["cmp_ostermann"]}) { marketEvent { participants { name } } } }', ['Ostermann']],
  ['a direction', '{ marketEventChanged(filter: {direction: UP}) { marketEvent { participants { name } } } }', ['Brightwater']],
  ['words', '{ claimChanged(filter: {search: "turbine"}) { claim { about { name } } } }', ['Brightwater']],
  ['a kind of change', '{ companyChanged(ids: ["cmp_nordwind"]) { company { name } } }', ['Nordwind']],
  ['a source', '{ articleProcessed(filter: {sourceIds: ["src_courier.example"]}) { article { companies { name } } } }', ['Ostermann']],
];

test('each subscriber is sent what its filter lets through', async () => {
  const gateway = await start();
  const all = FILTERED.map(([, subscription]) => messagesOf(gateway.socket(), `subscription ${subscription}`));
  await subscribers(gateway, FILTERED.length);
  await commit(gateway, {});
  await commit(gateway, { company: 'Brightwater', direction: 'UP', says: 'demand for turbines is strong' });
  await commit(gateway, { company: 'Ostermann', outlet: 'courier.example' });
  for (const [i, [title, , expected]] of FILTERED.entries()) {
    const names = (await all[i]!.take(expected.length)).map((message) => /"name":"(\w+)"/.exec(JSON.stringify(message))?.[1]);
    assert.deepEqual(names, expected, title);
    assert.equal(all[i]!.received.length, 0, title);
  }
});

test('what was missed comes first, then what is new: across a restart, and at another gateway', async () => {
  const first = await start();
  const messages = messagesOf(first.socket(), EVENTS);
  await subscribers(first, 1);
  await commit(first, { company: 'Alpha' });
  const seen = cursorsIn(await messages.take(1));
  await gateways.pop()!.stop();

  const [second, other] = [await start(), await start()];
  for (const company of ['Beta', 'Gamma']) await commit(second, { company });
  const resumed = [second, other].map((gateway) => messagesOf(gateway.socket(), EVENTS, { after: seen[0] }));
  await Promise.all(resumed.map(async (each) => assert.deepEqual(cursorsIn(await each.take(2)), (await logged(second)).slice(1))));
  await commit(other, { company: 'Delta' });
  for (const each of resumed) assert.deepEqual(cursorsIn(await each.take(1)), (await logged(second)).slice(3));
});

test('a list and a subscription from its position leave no gap between them', async () => {
  const gateway = await start();
  await commit(gateway, { company: 'Alpha' });
  const { data } = await gateway.ask('{ marketEvents { changeCursor nodes { headline } } }');
  await commit(gateway, { company: 'Beta' });
  const messages = messagesOf(gateway.socket(), EVENTS, { after: data.marketEvents.changeCursor });
  const [message] = await messages.take(1);
  assert.match(message!.marketEventChanged.marketEvent.headline, /Beta/);
});

test('a position that the log has left behind is refused with the oldest one that it keeps', async () => {
  const gateway = await start({ changeLogLength: 100 });
  await commit(gateway, { company: 'Alpha' });
  const [first] = await logged(gateway);
  await gateway.redis.xtrim(gateway.store.keys.changes, 'MAXLEN', 0);
  await commit(gateway, { company: 'Beta' });
  const [error] = await messagesOf(gateway.socket(), EVENTS, { after: first }).failed();
  assert.equal(error?.extensions.code, 'CURSOR_EXPIRED');
  assert.match(String(error?.extensions.oldestCursor), /^\d+-\d+$/);
  const [invalid] = await messagesOf(gateway.socket(), EVENTS, { after: 'yesterday' }).failed();
  assert.equal(invalid?.extensions.code, 'CURSOR_INVALID');
});

test('a job tells its state now and every change of it, and ends with it', async () => {
  const gateway = await start();
  const { data } = await gateway.ask(
    'mutation { ingestUrl(input: {url: "https://gazette.example/a"}) { job { id state } userErrors { code } } }',
    {},
    KEYS.INGESTER,
  );
  const { id, state } = data.ingestUrl.job;
  assert.equal(state, 'WAITING');
  const messages = messagesOf(
    gateway.socket(),
    `subscription { ingestProgress(id: "${id}") { ... on IngestionJob { state error { code retryable } } } }`,
  );
  assert.deepEqual((await messages.take(1))[0]!.ingestProgress, { state: 'WAITING', error: null });
  await gateway.store.jobs.update(id, { state: 'FAILED', error: { code: 'HTTP_404', message: 'gone', retryable: false } });
  assert.deepEqual((await messages.take(1))[0]!.ingestProgress, { state: 'FAILED', error: { code: 'HTTP_404', retryable: false } });
  await messages.completed();
});

test('server-sent events carry the same', async () => {
  const gateway = await start();
  await commit(gateway, { company: 'Alpha' });
  const client = createStreamClient({ url: `${gateway.url}/graphql/stream`, retryAttempts: 0 });
  const received: Json[] = [];
  for await (const { data } of client.iterate<Json>({ query: EVENTS, variables: { after: '0-0' } })) {
    received.push(data);
    if (received.length === 1) await commit(gateway, { company: 'Beta' });
    else break;
  }
  assert.deepEqual(cursorsIn(received), await logged(gateway));
  client.dispose();
});

test('equal subscriptions are executed once, whatever their ids and positions', async () => {
  const gateway = await start();
  await commit(gateway, { company: 'Alpha' });
  const [socket, other] = [gateway.socket(), gateway.socket()];
  const all = [
    messagesOf(socket, EVENTS),
    messagesOf(socket, EVENTS),
    messagesOf(other, EVENTS),
    messagesOf(other, EVENTS, { after: (await logged(gateway))[0] }),
  ];
  await subscribers(gateway, 4);
  let lookUps = 0;
  const { get } = gateway.store.entities;
  gateway.store.entities.get = (ids) => {
    lookUps++;
    return get(ids);
  };
  await commit(gateway, { company: 'Beta' });
  const texts = await Promise.all(all.map(async (each) => JSON.stringify(await each.take(1))));
  assert.equal(new Set(texts).size, 1);
  assert.equal(lookUps, 1);
});

test('a subscriber that reads nothing is cut off, and others are served', async () => {
  const gateway = await start();
  const socket = new WebSocket(`${gateway.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  await new Promise((resolve) => socket.once('open', resolve));
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  socket.send(JSON.stringify({ type: 'connection_init' }));
  await new Promise((resolve) => socket.once('message', resolve));
  const query = 'subscription { marketEventChanged { marketEvent { evidence { article { text } } } } }';
  for (let id = 0; id < 90; id++) socket.send(JSON.stringify({ id: String(id), type: 'subscribe', payload: { query } }));
  await subscribers(gateway, 90);
  (socket as unknown as { _socket: { pause(): void; resume(): void } })._socket.pause();
  const reader = messagesOf(gateway.socket(), EVENTS);
  await subscribers(gateway, 91);
  for (let i = 0; (await gateway.subscriberCount()) > 1; i++) {
    await commit(gateway, { company: `Firm${i}`, says: 'x'.repeat(30_000) });
    await reader.take(1);
  }
  (socket as unknown as { _socket: { resume(): void } })._socket.resume();
  await closed;
});
