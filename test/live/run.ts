/**
 * Kills the gateway twenty times under fifty subscribers while five thousand changes are written, and then compares what each of them
 * has seen with the change log: `npm run test:live`. Each client keeps `after` up to date as the README's recipe says; nothing else.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Client, createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { connectRedis } from '../../services/redis.js';
import { createStore } from '../../services/store/store.js';
import { reading } from '../integration/gateway/readings.js';
import { freePort, startTestRedis } from '../redis.js';

const KILLS = 20;
const SUBSCRIBERS = 50;
const CHANGES = 5_000;
const KINDS = {
  claimChanged: 'CLAIM',
  marketEventChanged: 'MARKET_EVENT',
  companyChanged: 'COMPANY',
  articleProcessed: 'ARTICLE',
} as const;
type Field = keyof typeof KINDS;

const server = await startTestRedis();
const prefix = server.prefix();
const port = await freePort();
const redis = connectRedis(server.url, { patience: 'request' });
const store = createStore(redis, { prefix });
let gateway: ChildProcess;

async function startGateway(): Promise<void> {
  gateway = spawn(process.execPath, ['--import', 'tsx', 'services/gateway/main.ts'], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: {
      ...process.env,
      PORT: String(port),
      REDIS_URL: server.url,
      REDIS_PREFIX: prefix,
      SOCKETS_PER_ADDRESS: '0',
      REQUESTS_PER_MINUTE: '0',
      LOG_LEVEL: 'error',
    },
    stdio: 'inherit',
  });
  while (!(await fetch(`http://127.0.0.1:${port}/livez`).catch(() => null))?.ok) await wait(50);
}

async function killGateway(): Promise<void> {
  const exit = new Promise((resolve) => gateway.once('exit', resolve));
  gateway.kill('SIGKILL');
  await exit;
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

interface Follower {
  field: Field;
  seen: string[];
  client: Client;
}

function follow(field: Field, start: string): Follower {
  const follower: Follower = {
    field,
    seen: [],
    client: createClient({
      url: `ws://127.0.0.1:${port}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: Number.POSITIVE_INFINITY,
      shouldRetry: () => true,
      retryWait: () => wait(100 + Math.random() * 300),
    }),
  };
  const position = { after: start };
  follower.client.subscribe<Record<Field, { cursor: string }>>(
    {
      query: `subscription($after: String) { ${field}(${field === 'articleProcessed' ? 'filter: {includeDuplicates: true}, ' : ''}after: $after) { cursor op } }`,
      variables: {
        get after() {
          return position.after; // read anew whenever the socket is opened again
        },
      },
    },
    {
      next: ({ data, errors }) => {
        if (errors) throw new Error(JSON.stringify(errors));
        position.after = data![field].cursor;
        follower.seen.push(position.after);
      },
      error: (error) => {
        console.error(field, error);
        process.exitCode = 1;
      },
      complete: () => {},
    },
  );
  return follower;
}

await startGateway();
const fields = Object.keys(KINDS) as Field[];
const followers = Array.from({ length: SUBSCRIBERS }, (_, i) => follow(fields[i % fields.length]!, '0-0'));

let kills = 0;
const size = () => redis.xlen(store.keys.changes);
async function write(): Promise<void> {
  for (let i = 0; (await size()) < CHANGES || kills < KILLS; i++) {
    const day = `2025-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`;
    await store.commits.commit(reading({ company: `Firm${i % 400}`, day, outlet: `outlet${i}.example`, billions: 1 + (i % 50) }));
    if (kills < KILLS && (await size()) > (CHANGES / KILLS) * (kills + 1)) await wait(50);
  }
}
async function killAll(): Promise<void> {
  for (; kills < KILLS; kills++) {
    while ((await size()) < (CHANGES / KILLS) * kills + 50) await wait(5);
    await wait(200 + Math.random() * 300);
    await killGateway();
    await startGateway();
  }
}
const began = performance.now();
await Promise.all([write(), killAll()]);

const log = await store.changes.read('0-0', 1_000_000);
const expected = (field: Field) => log.filter(({ kind }) => kind === KINDS[field]).map(({ cursor }) => cursor);
const deadline = performance.now() + 30_000;
while (performance.now() < deadline && followers.some(({ field, seen }) => seen.at(-1) !== expected(field).at(-1))) await wait(100);

const wrong = followers.filter(({ field, seen }) => JSON.stringify(seen) !== JSON.stringify(expected(field)));
for (const { field, seen } of wrong) {
  const wanted = expected(field);
  const missed = wanted.filter((cursor) => !seen.includes(cursor)).length;
  console.log(`${field}: ${seen.length} of ${wanted.length} seen, ${missed} missed, ${seen.length - new Set(seen).size} seen twice`);
}
const seconds = ((performance.now() - began) / 1_000).toFixed(0);
console.log(
  `${KILLS} kills, ${log.length} changes, ${SUBSCRIBERS} subscribers, ${seconds} s: ${SUBSCRIBERS - wrong.length} saw exactly the log.`,
);
for (const { client } of followers) void client.dispose();
await killGateway();
redis.disconnect();
await server.stop();
process.exit(wrong.length > 0 ? 1 : process.exitCode);
