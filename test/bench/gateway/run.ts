/**
 * What a request, a page and a delivery cost, beside what stock servers need for the same: `npm run bench:gateway`.
 * Times are CPU of the server's process, so that a busy machine changes them little.
 *
 *   npm run bench:gateway -- [--events 10000,100000] [--only requests,fanout,pages]
 *
 * `--events`: sizes of the account whose pages and memory are measured; 1000000 takes 4 GB of Redis and some minutes to write.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { WebSocket } from 'ws';
import { connectRedis } from '../../../services/redis.js';
import { createStore } from '../../../services/store/store.js';
import { reading } from '../../integration/gateway/readings.js';
import { startTestRedis } from '../../redis.js';
import { quantile, report } from '../report.js';
import { seedEvents } from './events.js';

const { values } = parseArgs({
  options: { events: { type: 'string', default: '10000,100000' }, only: { type: 'string', default: 'requests,fanout,pages' } },
});
const REQUESTS = 400;
const AT_ONCE = 8;
const QUERY = `query Page($first: Int) { marketEvents(first: $first) { nodes {
  id type status headline direction importance firstReportedAt quantity { surface value unit }
  participants { name role } corroboration { level articleCount independentOrigins }
  figures { quantity { value unit } publisherCount }
  evidence { text startOffset endOffset article { id title url source { name } } }
} pageInfo { hasNextPage endCursor } } }`;

const server = await startTestRedis();
const prefix = server.prefix();
const redis = connectRedis(server.url, { patience: 'request' });
const store = createStore(redis, { prefix });

interface Contender {
  port: number;
  child: ChildProcess;
  /** Milliseconds of CPU that `work` took. */
  cpuOf(work: () => Promise<unknown>): Promise<number>;
}

async function start(name: string): Promise<Contender> {
  const child = fork(fileURLToPath(new URL('contender.ts', import.meta.url)), [name, server.url, prefix], {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const answer = <T>() => new Promise<T>((resolve) => child.once('message', resolve as never));
  const { port } = await answer<{ port: number }>();
  const cpu = async (): Promise<number> => {
    const told = answer<{ cpu: NodeJS.CpuUsage }>();
    child.send({ ask: 'cpu' });
    const { user, system } = (await told).cpu;
    return (user + system) / 1_000;
  };
  return {
    port,
    child,
    cpuOf: async (work) => {
      const before = await cpu();
      await work();
      return (await cpu()) - before;
    },
  };
}

async function ask(port: number): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY, variables: { first: 50 } }),
  });
  return answer.text();
}

async function asks(port: number, count: number): Promise<void> {
  let left = count;
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (left-- > 0) await ask(port);
    }),
  );
}

async function requests(): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await store.commits.commit(reading({ company: `Firm${i}`, day: `2025-03-${10 + (i % 20)}`, outlet: `outlet${i % 7}.example` }));
    await store.commits.commit(
      reading({ company: `Firm${i}`, day: `2025-03-${10 + (i % 20)}`, hour: 15, billions: 8, outlet: `other${i % 7}.example` }),
    );
  }
  const rows = [];
  const texts = new Set<string>();
  for (const name of ['claimwire', 'mercurius without jit', 'GraphQL Yoga', 'apollo server']) {
    const contender = await start(name);
    texts.add(JSON.stringify(JSON.parse(await ask(contender.port)).data));
    await asks(contender.port, REQUESTS / 2);
    const rounds = [];
    for (let round = 0; round < 5; round++) rounds.push((await contender.cpuOf(() => asks(contender.port, REQUESTS))) / REQUESTS);
    rows.push({ server: name, cpu: quantile(rounds, 0.5), spread: `${Math.min(...rounds).toFixed(2)}–${Math.max(...rounds).toFixed(2)}` });
    contender.child.kill();
  }
  if (texts.size !== 1) throw new Error('The servers do not give the same answer.');
  report({
    title: '50 events with their evidence and articles, from Redis',
    rows: rows.map(({ server: name, cpu, spread }) => ({
      server: name,
      'CPU ms a request': cpu,
      rounds: spread,
      'times ours': cpu / rows[0]!.cpu,
    })),
  });
}

const SUBSCRIBERS = 1_000;
const MESSAGES = 100;

async function fanOut(): Promise<void> {
  const subscription = 'subscription { marketEventChanged { cursor op marketEvent { id headline importance evidence { text } } } }';
  const rows = [];
  let message = '';
  for (const name of ['claimwire', 'ws broadcast'] as const) {
    const contender = await start(name);
    let received = 0;
    const sockets = Array.from(
      { length: SUBSCRIBERS },
      () => new WebSocket(`ws://127.0.0.1:${contender.port}/graphql`, 'graphql-transport-ws'),
    );
    await Promise.all(
      sockets.map(
        (socket) =>
          new Promise<void>((resolve) => {
            socket.on('open', () => (name === 'claimwire' ? socket.send('{"type":"connection_init"}') : resolve()));
            socket.on('message', (data) => {
              if (name === 'claimwire' && String(data).includes('connection_ack')) {
                socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: subscription } }));
                return resolve();
              }
              received++;
              message ||= String(data);
            });
          }),
      ),
    );
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const send = async (i: number): Promise<void> => {
      const target = received + SUBSCRIBERS;
      if (name === 'claimwire') await store.commits.commit(reading({ company: `Live${i}`, day: '2025-04-01' }));
      else contender.child.send({ broadcast: message });
      while (received < target) await new Promise((resolve) => setTimeout(resolve, 2));
    };
    for (let i = 0; i < 20; i++) await send(i);
    const delays: number[] = [];
    const cpu = await contender.cpuOf(async () => {
      for (let i = 20; i < 20 + MESSAGES; i++) {
        const began = performance.now();
        await send(i);
        delays.push(performance.now() - began);
      }
    });
    rows.push({
      server: name,
      'CPU µs a delivery': (cpu * 1_000) / (MESSAGES * SUBSCRIBERS),
      'to the last subscriber, p95 ms': Math.round(quantile(delays, 0.95)),
    });
    for (const socket of sockets) socket.terminate();
    contender.child.kill();
  }
  report({ title: `${MESSAGES} changes to ${SUBSCRIBERS} subscribers`, rows });
}

const PAGES: [title: string, page: (lists: typeof store.lists, after?: string) => Promise<{ cursors: string[] }>][] = [
  ['no filter', (lists, after) => lists.events(null, null, { first: 20, ...(after ? { after } : {}) })],
  ['one type', (lists, after) => lists.events({ types: ['LAWSUIT'] }, null, { first: 20, ...(after ? { after } : {}) })],
  [
    'company, direction, importance',
    (lists, after) =>
      lists.events({ companyIds: ['cmp_7'], direction: 'UP', minImportance: 20 }, null, { first: 20, ...(after ? { after } : {}) }),
  ],
  ['two words', (lists, after) => lists.events({ search: 'harbour expansion' }, null, { first: 20, ...(after ? { after } : {}) })],
  [
    'by importance',
    (lists, after) => lists.events(null, { field: 'IMPORTANCE', direction: 'DESC' }, { first: 20, ...(after ? { after } : {}) }),
  ],
];

async function listPages(): Promise<void> {
  const rows = new Map<string, Record<string, number>>();
  const memory: Record<string, number>[] = [];
  const sized = createStore(redis, { prefix: server.prefix() });
  const used = async () => Number(/used_memory:(\d+)/.exec(await redis.info('memory'))![1]);
  const empty = await used();
  let written = 0;
  for (const size of values.events.split(',').map(Number)) {
    await seedEvents(redis, sized.keys, written, size);
    written = size;
    const bytes = (await used()) - empty;
    memory.push({ events: size, 'Redis MiB': Math.round(bytes / 2 ** 20), 'KiB an event': bytes / size / 1024 });
    for (const [title, page] of PAGES) {
      let after: string | undefined;
      for (let i = 0; i < 20; i++) after = (await page(sized.lists, after)).cursors.at(-1);
      for (const [place, cursor] of [
        ['first', undefined],
        ['deep', after],
      ] as const) {
        const name = `${title}, ${place} page`;
        const cost = await costOf(() => page(sized.lists, cursor));
        rows.set(name, { ...rows.get(name), [`Node µs at ${size}`]: cost.node, [`Redis µs at ${size}`]: cost.redis });
      }
    }
  }
  report({ title: 'Memory of market events with their indexes', rows: memory });
  report({ title: 'Pages of 20 market events', rows: [...rows].map(([page, figures]) => ({ page, ...figures })) });
}

/** Microseconds of CPU of one call, here and in Redis. */
async function costOf(call: () => Promise<unknown>): Promise<{ node: number; redis: number }> {
  const TIMES = 300;
  const redisCpu = async (): Promise<number> => {
    const info = await redis.info('cpu');
    return Number(/used_cpu_user_main_thread:([\d.]+)/.exec(info)![1]) + Number(/used_cpu_sys_main_thread:([\d.]+)/.exec(info)![1]);
  };
  const [cpu, redisBefore] = [process.cpuUsage(), await redisCpu()];
  for (let i = 0; i < TIMES; i++) await call();
  const { user, system } = process.cpuUsage(cpu);
  return { node: Math.round((user + system) / TIMES), redis: Math.round((((await redisCpu()) - redisBefore) * 1e6) / TIMES) };
}

const parts: Record<string, () => Promise<void>> = { requests, fanout: fanOut, pages: listPages };
for (const part of values.only.split(',')) await parts[part]!();
redis.disconnect();
await server.stop();
process.exit(0);
