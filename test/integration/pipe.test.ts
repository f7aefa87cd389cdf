/** The whole pipe, as built and shipped (dist/): feeds of the sample newsroom in at one end, answers and live messages out at the other. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { block } from '../documents.js';
import { createNewsroom } from '../newsroom/server.js';
import { freePort, startTestRedis, type TestRedis } from '../redis.js';

const KEY = 'a-key-for-the-tests';
const PATIENCE_MS = 60_000;

let server: TestRedis;
let newsroom: ReturnType<typeof createNewsroom>;
let site: Awaited<ReturnType<typeof newsroom.start>>;
let api: string;
const processes: ChildProcess[] = [];

before(async () => {
  server = await startTestRedis();
  newsroom = createNewsroom({ port: 0 });
  site = await newsroom.start();
  const port = await freePort();
  api = `http://127.0.0.1:${port}`;
  const environment = {
    ...process.env,
    PORT: String(port),
    REDIS_URL: server.url,
    REDIS_PREFIX: server.prefix(),
    API_KEYS: `tests:admin:${KEY}`,
    LOG_LEVEL: 'warn',
    FETCH_ALLOW_ADDRESSES: `127.0.0.1:${site.port}`,
  };
  for (const entry of ['dist/services/gateway/main.js', 'dist/workers/main.js']) {
    processes.push(spawn(process.execPath, [entry], { env: environment, stdio: ['ignore', 'inherit', 'inherit'] }));
  }
  await until('the gateway is ready', async () => (await fetch(`${api}/readyz`).catch(() => null))?.ok === true);
});

after(async () => {
  await Promise.all(processes.map(stopped));
  await newsroom?.stop();
  await server?.stop();
});

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const exit = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await exit;
}

async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await sleep(150)) if (await holds()) return;
  assert.fail(`Waited ${PATIENCE_MS / 1_000} seconds in vain: ${what}.`);
}

// biome-ignore lint/suspicious/noExplicitAny: answers have the shape of the query beside them
async function query(document: string, variables: object = {}): Promise<any> {
  const response = await fetch(`${api}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${KEY}` },
    body: JSON.stringify({ query: document, variables }),
  });
  const answer = (await response.json()) as { data?: unknown; errors?: unknown };
  assert.equal(answer.errors, undefined, JSON.stringify(answer.errors));
  return answer.data;
}

const subscriber = (): Client =>
  createClient({ url: `${api.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket, retryAttempts: 0, lazy: true });

/** Cursors of changes of market events, from a position on, until the caller has had enough. */
async function listen(after: string | null, enough: (cursors: string[]) => boolean): Promise<string[]> {
  const client = subscriber();
  const cursors: string[] = [];
  const messages = client.iterate<{ marketEventChanged: { cursor: string } }>({
    query: 'subscription ($after: String) { marketEventChanged(after: $after) { cursor op marketEvent { headline } } }',
    variables: { after },
  });
  for await (const { data, errors } of messages) {
    assert.equal(errors, undefined, JSON.stringify(errors));
    cursors.push(data!.marketEventChanged.cursor);
    if (enough(cursors)) break;
  }
  client.terminate();
  return cursors;
}

test('a feed that is added is polled, its pages are read, and a subscriber hears of it', async () => {
  const first = listen(null, (cursors) => cursors.length === 1);
  await sleep(500); // the subscription is live before anything is committed
  for (const url of site.feeds) {
    const { addFeed } = await query(
      'mutation ($url: String!) { addFeed(input: { url: $url, pollIntervalSeconds: 60 }) { feed { id } userErrors { message } } }',
      { url },
    );
    assert.deepEqual(addFeed.userErrors, []);
  }
  assert.equal((await first).length, 1);
  await until(
    'every page of the newsroom is read',
    async () => (await query('{ articles(filter: { includeDuplicates: true }) { totalCount } }')).articles.totalCount >= site.urls.length,
  );
  await until(
    'no job is on its way',
    async () => (await query('{ ingestionJobs(states: [WAITING, ACTIVE, DELAYED]) { totalCount } }')).ingestionJobs.totalCount === 0,
  );
});

test("Nvidia's fall is one event that two outlets size differently, with the passages that say so", async () => {
  const { marketEvents } = await query(
    '{ marketEvents(filter: {types: [MARKET_CAP_CHANGE], corroboration: [CONTESTED]}) { nodes { headline direction participants { name role } corroboration { level independentOrigins } figures { quantity { surface } publisherCount } evidence { text startOffset endOffset article { text title } } } } }',
  );
  const [fall] = marketEvents.nodes;
  assert.equal(fall.direction, 'DOWN');
  assert.deepEqual(fall.participants[0], { name: 'Nvidia', role: 'SUBJECT' });
  assert.ok(fall.figures.length >= 2, JSON.stringify(fall.figures));
  assert.ok(fall.corroboration.independentOrigins >= 2);
  for (const { text, startOffset, endOffset, article } of fall.evidence) assert.equal(article.text.slice(startOffset, endOffset), text);
});

test("the README's query gets the README's answer", async () => {
  const readme = readFileSync('README.md', 'utf8');
  assert.deepEqual({ data: await query(block(readme, 'newsroom-query')) }, JSON.parse(block(readme, 'newsroom-answer')));
});

test('a reprint is known for one', async () => {
  const { articles } = await query(
    '{ articles(first: 100, filter: { includeDuplicates: true }) { nodes { title duplicateOf { title source { domain } } source { domain } } } }',
  );
  const reprints = articles.nodes.filter((article: { duplicateOf: unknown }) => article.duplicateOf);
  assert.ok(reprints.length >= 1);
  for (const { source, duplicateOf } of reprints) assert.notEqual(source.domain, duplicateOf.source.domain);
});

test('a subscriber that was cut off comes back with its cursor, misses nothing and sees nothing twice', async () => {
  const { changes } = await query(
    '{ changes(first: 100, filter: { kinds: [MARKET_EVENT] }) { edges { cursor } pageInfo { hasNextPage } } }',
  );
  const logged: string[] = changes.edges.map(({ cursor }: { cursor: string }) => cursor);
  assert.ok(logged.length >= 6, 'the newsroom has more than a handful of events');
  const half = await listen('0-0', (cursors) => cursors.length === 3);
  const rest = await listen(half.at(-1)!, (cursors) => half.length + cursors.length === logged.length);
  assert.deepEqual([...half, ...rest], logged);
});

test('a page that is submitted is read, and its progress told to the end', async () => {
  const html = `<html lang="en"><head><title>Corvane wins Halvorsen order</title></head><body><article><h1>Corvane wins Halvorsen order for harbour software</h1>
    <p>Corvane Systems Inc (NASDAQ: CRVN) said on Tuesday that it had won an order worth $45 million from Halvorsen Freight ASA to run the software of its harbours.</p>
    <p>“We have worked on this for two years and are proud of the trust,” said Mira Lindqvist, the chief executive of Corvane. The work starts in March and takes four years.</p></article></body></html>`;
  const { submitArticle } = await query(
    'mutation ($html: String!) { submitArticle(input: { url: "https://example.com/corvane", html: $html }) { job { id } userErrors { message } } }',
    { html },
  );
  const client = subscriber();
  const states: string[] = [];
  for await (const { data } of client.iterate<{ ingestProgress: { state: string } }>({
    query: 'subscription ($id: ID!) { ingestProgress(id: $id) { ... on IngestionJob { state stage } } }',
    variables: { id: submitArticle.job.id },
  })) {
    states.push(data!.ingestProgress.state);
  }
  client.terminate();
  assert.equal(states.at(-1), 'COMPLETED');
  const { node } = await query(
    'query ($id: ID!) { node(id: $id) { ... on IngestionJob { article { claims { claimant { name } quote } companies { name listings { symbol exchange } } } } } }',
    { id: submitArticle.job.id },
  );
  assert.ok(
    node.article.companies.some((company: { name: string }) => company.name === 'Corvane Systems'),
    JSON.stringify(node.article.companies),
  );
  assert.ok(
    node.article.claims.some((claim: { claimant: { name: string } }) => claim.claimant.name === 'Mira Lindqvist'),
    JSON.stringify(node.article.claims),
  );
});

test('a correction is read as a new revision', async () => {
  const revised = async () =>
    (await query('{ articles(first: 100, filter: { includeDuplicates: true }) { nodes { revision url } } }')).articles.nodes.filter(
      ({ revision }: { revision: number }) => revision > 1,
    );
  assert.deepEqual(await revised(), []);
  newsroom.correct();
  const { changes } = await query('{ changes(first: 1) { edges { cursor } } }');
  assert.equal(changes.edges.length, 1);
  for (const url of site.urls)
    await query('mutation ($url: String!) { ingestUrl(input: { url: $url, force: true }) { userErrors { message } } }', { url });
  await until('one page is at its second revision', async () => (await revised()).length === 1);
});

test('who has no key may read and not write', async () => {
  const response = await fetch(`${api}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: 'mutation { ingestUrl(input: { url: "https://example.com/" }) { job { id } } }' }),
  });
  const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
  assert.match(errors[0]!.extensions.code, /UNAUTHENTICATED|FORBIDDEN/);
});
