/** `npm start`: everything on one machine, from an embedded Redis to the sample newsroom, until Ctrl-C. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { JobState } from '../../schema/enums.js';
import { contentId } from '../../schema/ids.js';
import { type Config, ConfigError, environment, readConfig } from '../config.js';
import { parseOpml } from '../feed/opml.js';
import { scheduleFeed } from '../feeds-schedule.js';
import { closeQueues, openQueues, type Queues } from '../queues.js';
import { connectRedis } from '../redis.js';
import { canonicalUrl, feedUrl } from '../scrape/url.js';
import { createStore, type Store } from '../store/store.js';
import { startRedis } from './embedded-redis.js';
import { adminKey, freePort, isPortFree, readInstance, runningInstance, writeInstance } from './instance.js';
import { type Supervised, supervise } from './supervise.js';
import { UsageError } from './usage.js';

const NEWSROOM_PORT = 4400;
const NEWSROOM_POLL_SECONDS = 60;
const FEED_POLL_SECONDS = 300;
const UP_MS = 60_000;
const PAGES_IN_MS = 90_000;
/** The newsroom prints a correction once somebody may be watching; the next poll brings it in as a new revision. */
const CORRECTED_AFTER_MS = 60_000;
const DRAIN_MS = 30_000;

const USAGE = `npm start [-- [--empty] [FILE.opml | https://…/feed]…]

  --empty   without the sample newsroom
  Feeds are added to those that the data folder knows already.
`;

/** Why it cannot start here, in words for the user. */
class StartError extends Error {}

/** What was started, in order; stopped in reverse. */
const running: { name: string; stop(): Promise<void>; kill?(): void }[] = [];
let ending: Promise<void> | null = null;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => onSignal());

try {
  await start();
} catch (error) {
  if (ending) await ending;
  say(
    error instanceof ConfigError || error instanceof UsageError || error instanceof StartError
      ? error.message
      : String((error as Error).stack),
  );
  await end(1);
}

async function start(): Promise<void> {
  const { values, positionals } = readArguments();
  if (values.help) {
    process.stdout.write(USAGE);
    return;
  }
  const config = readConfig();
  const { dataDir } = config;
  const port = await claim(config);
  const given = await readFeeds(positionals);

  const embedded = environment.REDIS_URL ? null : await startRedis(dataDir, environment, { say, fail });
  if (embedded) running.push({ name: 'Redis server', stop: embedded.stop });
  const redisUrl = embedded?.url ?? config.redisUrl;
  const address = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`;
  writeInstance(dataDir, { pid: process.pid, address, redisUrl });
  running.push({ name: 'instance', stop: async () => writeInstance(dataDir, { pid: null }) });

  const { store, queues } = openStore(config, redisUrl, environment.QUEUE_REDIS_URL ?? redisUrl);
  const newsroom = values.empty ? null : await startNewsroom(dataDir);
  const key = adminKey(dataDir);
  const shared = {
    ...environment,
    REDIS_URL: redisUrl,
    HOST: config.host,
    PORT: String(port),
    DATA_DIR: dataDir,
    API_KEYS: [environment.API_KEYS, `admin:admin:${key}`].filter(Boolean).join(','),
  };
  const allowed = [...config.fetchAllowAddresses, ...(newsroom ? [`127.0.0.1:${newsroom.port}`] : [])].join(',');
  await startChild('gateway', 'services/gateway/main.js', shared, dataDir);
  await startChild('workers', 'workers/main.js', { ...shared, FETCH_ALLOW_ADDRESSES: allowed }, dataDir);

  for (const url of given) await addFeed(store, queues, url, FEED_POLL_SECONDS);
  for (const url of newsroom?.feeds ?? []) await addFeed(store, queues, url, NEWSROOM_POLL_SECONDS);
  await gatewayUp(address, config);
  if (newsroom) await pagesIn(store, newsroom.urls);
  await welcome(store, { address, key, dataDir });
}

function readArguments() {
  try {
    return parseArgs({ options: { empty: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } }, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${USAGE}`);
  }
}

/** The port of the gateway, after making sure that nobody else has it, or this folder. */
async function claim({ dataDir, port, host }: Config): Promise<number> {
  const other = runningInstance(dataDir);
  if (other?.address && other.pid !== process.pid && (await answers(other.address)))
    throw new StartError(`Claimwire runs already with the data in ${dataDir}: ${other.address} (process ${other.pid}).`);
  if (port === 0) return freePort(0, host);
  if (await isPortFree(port, host)) return port;
  throw new StartError(`Port ${port} on ${host} is taken by another program. Choose another one: PORT=${port + 1} npm start`);
}

async function answers(address: string): Promise<boolean> {
  const answer = await fetch(`${address}/livez`, { signal: AbortSignal.timeout(2_000) }).catch(() => null);
  return answer?.ok ?? false;
}

async function readFeeds(given: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(
    given.map(async (item) => {
      if (/^https?:\/\//i.test(item)) return [item];
      const text = await readFile(item, 'utf8').catch((error: Error) => {
        throw new UsageError(`Expected the address of a feed or an OPML file, got ${JSON.stringify(item)}: ${error.message}`);
      });
      return parseOpml(text).map(({ url }) => url);
    }),
  );
  return lists.flat();
}

function openStore(config: Config, redisUrl: string, queueRedisUrl: string): { store: Store; queues: Queues } {
  const redis = connectRedis(redisUrl, { patience: 'worker', name: 'claimwire-start' });
  const queueConnection = connectRedis(queueRedisUrl, { patience: 'worker', name: 'claimwire-start-queues' });
  for (const connection of [redis, queueConnection]) connection.on('error', () => {}); // the children log the same outage
  const queues = openQueues(queueConnection, config.redisPrefix);
  running.push({
    name: 'store',
    stop: async () => {
      await closeQueues(queues);
      redis.disconnect();
      queueConnection.disconnect();
    },
  });
  return { store: createStore(redis, { prefix: config.redisPrefix }), queues };
}

async function startNewsroom(dataDir: string) {
  const { createNewsroom } = await import('../../test/newsroom/server.js');
  const port = await freePort(readInstance(dataDir).newsroomPort ?? NEWSROOM_PORT);
  writeInstance(dataDir, { newsroomPort: port });
  const newsroom = createNewsroom({ port, correctedAfterMs: CORRECTED_AFTER_MS });
  const { feeds, urls } = await newsroom.start();
  running.push({ name: 'newsroom', stop: () => newsroom.stop() });
  return { port, feeds, urls };
}

/** `module` is a path below dist/, where this file is compiled to as well. */
async function startChild(name: string, module: string, env: Record<string, string | undefined>, dataDir: string): Promise<Supervised> {
  const child = await supervise({
    name,
    command: process.execPath,
    args: ['--enable-source-maps', fileURLToPath(new URL(`../../${module}`, import.meta.url))],
    env,
    logFile: join(dataDir, 'logs', `${name}.log`),
    onRestart: (reason) => say(`${reason} It is started again.`),
    onGiveUp: fail,
  });
  running.push({ name, stop: () => child.stop(DRAIN_MS), kill: child.kill });
  return child;
}

async function addFeed(store: Store, queues: Queues, url: string, pollIntervalSeconds: number): Promise<void> {
  const { feed } = await store.feeds.add({ url: feedUrl(url), pollIntervalSeconds });
  await scheduleFeed(queues, feed);
}

async function gatewayUp(address: string, { dataDir }: Config): Promise<void> {
  const deadline = Date.now() + UP_MS;
  while (Date.now() < deadline && !ending) {
    const answer = await fetch(`${address}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await sleep(100);
  }
  if (!ending)
    throw new StartError(`The gateway was not ready within ${UP_MS / 1_000} s; ${join(dataDir, 'logs', 'gateway.log')} says more.`);
}

/** Waits until every page of the newsroom has been read or has failed. */
async function pagesIn(store: Store, urls: readonly string[]): Promise<void> {
  const ids = urls.map((url) => contentId('IngestionJob', canonicalUrl(url), ''));
  const deadline = Date.now() + PAGES_IN_MS;
  let shown = -1;
  while (Date.now() < deadline && !ending) {
    const jobs = await store.jobs.get(ids);
    const ended = jobs.filter((job) => job?.state === JobState.COMPLETED || job?.state === JobState.FAILED).length;
    if (ended !== shown && process.stderr.isTTY) process.stderr.write(`\rReading the sample newsroom: ${ended} of ${ids.length} pages `);
    shown = ended;
    if (ended === ids.length) break;
    await sleep(200);
  }
  if (process.stderr.isTTY) process.stderr.write('\n');
  if (shown < ids.length && !ending) say(`${ids.length - shown} of ${ids.length} pages of the newsroom are still on their way.`);
}

async function welcome(store: Store, { address, key, dataDir }: { address: string; key: string; dataDir: string }): Promise<void> {
  if (ending) return;
  const [articles, companies, claims, events] = await Promise.all([
    store.lists.countArticles(null),
    store.lists.countCompanies(null),
    store.lists.countClaims(null),
    store.lists.countEvents(null),
  ]);
  process.stdout.write(`
Claimwire is up: ${articles} articles, ${companies} companies, ${claims} claims, ${events} market events.

  Live page          ${address}/
  GraphQL, Sandbox   ${address}/graphql
  GraphiQL           ${address}/graphiql
  Health             ${address}/readyz
  Admin key          ${key}
                     (send it as "Authorization: Bearer …"; kept in ${join(dataDir, 'admin-key')})

Ctrl-C stops it. The data stays in ${dataDir}, the logs in ${join(dataDir, 'logs')}.
`);
}

function onSignal(): void {
  if (!ending) {
    say('\nStopping; once more to stop at once.');
    void end(0);
    return;
  }
  for (const { kill } of running) kill?.();
  process.exit(1);
}

function fail(message: string, lastWords: string): void {
  say(`${message} That was too often; everything is stopped. Its last words:\n${lastWords}`);
  void end(1);
}

/** Stops all in reverse order: whoever uses a thing goes before it. */
function end(code: number): Promise<void> {
  ending ??= (async () => {
    for (const { name, stop } of running.reverse()) {
      await stop().catch((error: Error) => say(`The ${name} did not stop cleanly: ${error.message}`));
    }
    process.exit(code);
  })();
  return ending;
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
