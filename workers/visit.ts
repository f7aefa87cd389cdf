/** Asking a publisher for something, politely: when it is our turn at its host, through the guarded fetcher, with a note of how it went. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../services/config.js';
import { Failure } from '../services/errors.js';
import type { RedisClient } from '../services/redis.js';
import { createFetcher, type FetchRequest, type FetchResult } from '../services/scrape/fetch.js';
import { createPoliteness, type Permit } from '../services/scrape/polite.js';
import { publisherDomain } from '../services/scrape/url.js';
import type { Store } from '../services/store/store.js';
import type { Metrics } from './metrics.js';

type Visited = { granted: true; result: FetchResult } | { granted: false; waitMs: number };

/** Throws a Failure when the address may not or could not be fetched. */
export type Visit = (url: string, request: FetchRequest) => Promise<Visited>;

export interface VisitDependencies {
  redis: RedisClient;
  store: Store;
  metrics: Metrics;
  config: Pick<Config, 'userAgent' | 'fetchAllowAddresses'>;
}

const OWN_HOST_STEP_MS = 20;
const OWN_HOST_PATIENCE_MS = 10_000;

export function createVisit({ redis, store, metrics, config }: VisitDependencies): Visit {
  const { userAgent, fetchAllowAddresses } = config;
  const fetcher = createFetcher({ userAgent, allowAddresses: fetchAllowAddresses });
  const isOwn = (url: string) => isOwnHost(url, fetchAllowAddresses);
  const politeness = createPoliteness(redis, store.keys, { userAgent, fetcher, isOwn });
  const turns = createTurns();

  /** A host of ours has no pauses, only others of us at it: its turn comes within milliseconds. */
  const ask = async (url: string) => {
    const deadline = Date.now() + OWN_HOST_PATIENCE_MS;
    for (;;) {
      const turn = await politeness.ask(url);
      if (turn.granted || !isOwn(url) || Date.now() > deadline) return turn;
      await sleep(OWN_HOST_STEP_MS);
    }
  };

  return async (url, request) => {
    const turn = await ask(url);
    if (!turn.granted) return { granted: false, waitMs: turns.waitFor(new URL(url).host, turn.waitMs) };
    const startedAt = performance.now();
    try {
      const result = await fetcher.fetch(url, request);
      metrics.fetches.inc({ outcome: result.status === 'fetched' ? 'OK' : 'NOT_MODIFIED' });
      await noteHealth(store, url, null);
      await turn.permit.release({ elapsedMs: result.elapsedMs });
      return { granted: true, result };
    } catch (thrown) {
      const failure = Failure.from(thrown);
      metrics.fetches.inc({ outcome: failure.code });
      await release(turn.permit, performance.now() - startedAt, failure);
      if (failure.code !== 'URL_NOT_ALLOWED') await noteHealth(store, url, failure);
      throw failure;
    } finally {
      metrics.fetchSeconds.observe((performance.now() - startedAt) / 1_000);
    }
  };
}

/**
 * Many pages of one host wait for one turn each: they are sent away for as long as the queue before them takes, not all for the same
 * moment.
 */
function createTurns(now: () => number = Date.now) {
  const lastTurn = new Map<string, number>();
  return {
    waitFor: (host: string, waitMs: number): number => {
      if (lastTurn.size > 10_000) for (const [known, at] of lastTurn) if (at < now()) lastTurn.delete(known);
      const at = Math.max(now() + waitMs, (lastTurn.get(host) ?? 0) + waitMs);
      lastTurn.set(host, at);
      return at - now();
    },
  };
}

async function release(permit: Permit, elapsedMs: number, { retryAfterSeconds }: Failure): Promise<void> {
  await permit.release({ elapsedMs, ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) });
}

async function noteHealth(store: Store, url: string, failure: Failure | null): Promise<void> {
  const { id } = await store.sources.ensure({ domain: publisherDomain(url) });
  await store.sources.recordFetch(id, {
    at: new Date().toISOString(),
    error: failure && `${failure.code}: ${failure.message}`,
  });
}

/** "127.0.0.1:4400" allows http://gazette.localhost:4400 as well: names under "localhost" are this machine (RFC 6761). */
function isOwnHost(url: string, allowAddresses: readonly string[]): boolean {
  const { hostname, port } = new URL(url);
  const address = /(?:^|\.)localhost$/.test(hostname) ? '127.0.0.1' : hostname;
  return allowAddresses.includes(`${address}:${port}`);
}
