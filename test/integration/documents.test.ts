/** Every command of `claimwire` and every query that the documents show is tried as it stands, against a real pipe. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { buildSchema, parse, validate } from 'graphql';
import { DOCUMENTS } from '../documents.js';
import { startTestRedis, type TestRedis } from '../redis.js';
import { startWorker, until, type WorkerProcess } from './workers/process.js';
import { dealStory, pageOf, type Site, startSite } from './workers/site.js';

const documents = DOCUMENTS.map((path) => ({ path, content: readFileSync(path, 'utf8') }));

/** `claimwire …` in backticks, or `npm run -s claimwire -- …`, up to a comment. */
const COMMAND = /(?:`(?:docker compose exec \w+ )?claimwire|npm run -s claimwire --) ([^`#\n]+)/g;
const commands = [...new Set(documents.flatMap(({ content }) => [...content.matchAll(COMMAND)].map(([, command]) => command!.trim())))]
  .filter((command) => command !== 'keys')
  // What is made is there before it is looked at, and gone last.
  .sort((a, b) => Number(/revoke|drop/.test(a)) - Number(/revoke|drop/.test(b)));

let server: TestRedis;
let site: Site;
let worker: WorkerProcess;
let folder: string;
let placeholders: readonly (readonly [RegExp, string])[];

before(async () => {
  [server, site] = await Promise.all([startTestRedis(), startSite()]);
  const story = dealStory(1);
  site.stories.set(story.path, story);
  folder = mkdtempSync(join(tmpdir(), 'claimwire-documents-'));
  const file = (name: string, content: string) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const address = site.origin + story.path;
  placeholders = [
    [/page\.html/, file('page.html', pageOf(story))],
    [/pages\.warc\.gz/, file('pages.warc', archiveOf(`${site.origin}/archived`, pageOf(dealStory(4))))],
    [/addresses\.txt/, file('addresses.txt', `${address}\n`)],
    [/FILE/, file('companies.csv', 'name,aliases,symbol,exchange\nLarkspur Works,Larkspur;LW,LARK,XNYS\n')],
    [/https:\/\/example\.com\/feed\.xml|…/, site.feedUrl],
    [/https:\/\/example\.com\/[\w-]*story/, address],
    [/NAME/, 'desk'],
    [/(\w+)\|\w+\|\w+/, '$1'],
  ];
  worker = startWorker({ ...environment('documents'), FETCH_ALLOW_ADDRESSES: site.address, LOG_LEVEL: 'warn', WORKER_PORT: '0' });
});
after(async () => {
  await worker.end('SIGTERM');
  await Promise.all([server.stop(), site.stop()]);
  rmSync(folder, { recursive: true });
});

/** A WARC file of one page. */
function archiveOf(url: string, html: string): string {
  const block = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${html}`;
  return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2025-02-03T12:00:00Z\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n${block}\r\n\r\n`;
}

const environment = (prefix: string) => ({ REDIS_URL: server.url, REDIS_PREFIX: prefix, FETCH_ALLOW_ADDRESSES: site.address });

async function claimwire(command: string, prefix: string): Promise<{ code: number; output: string; errors: string }> {
  const args = command.split(/\s+/).map((word) => placeholders.reduce((done, [pattern, value]) => done.replace(pattern, value), word));
  const child = spawn(process.execPath, ['dist/services/cli/main.js', ...args], { env: { ...process.env, ...environment(prefix) } });
  child.stdin.end(`${JSON.stringify({ id: '1', url: 'https://gazette.example/story', html: pageOf(dealStory(2)) })}\n`);
  const exit = new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? -1)));
  const [output, errors, code] = await Promise.all([text(child.stdout), text(child.stderr), exit]);
  return { code, output, errors };
}

for (const command of commands) {
  test(`claimwire ${command}`, async () => {
    // Real publishers are not asked for their feeds: nobody works under this prefix.
    const prefix = command.includes('add-starter') ? 'documents-starter' : 'documents';
    if (command.includes('revoke')) await claimwire('keys create NAME', prefix);
    const { code, errors } = await claimwire(command, prefix);
    assert.equal(code, 0, errors);
  });
}

test('the page that was submitted is read, and the export holds its event', async () => {
  await until('the event is exported', async () => /Corbarbarex/.test((await claimwire('export --kind events', 'documents')).output));
});

const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));
const queries = documents.flatMap(({ path, content }) => [
  ...[...content.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, query]) => ({ path, query: query! })),
  ...[...content.matchAll(/`(\w+(?:\([^`]*\))? ?\{[^`]*\})`/g)].map(([, field]) => ({ path, query: `{ ${field} }` })),
]);

for (const { path, query } of queries) {
  test(`${path}: ${query.trim().slice(0, 60)}`, () => {
    assert.deepEqual(
      validate(schema, parse(query)).map(({ message }) => message),
      [],
    );
  });
}
