/** The process that moves jobs: three queues, their workers, and what keeps them honest. */

import { setTimeout as sleep } from 'node:timers/promises';
import { type Job, type Telemetry, Worker } from 'bullmq';
import type { Config } from '../services/config.js';
import { Failure } from '../services/errors.js';
import type { Extraction } from '../services/extract/types.js';
import { scheduleFeed } from '../services/feeds-schedule.js';
import type { Logger } from '../services/log.js';
import { type JobPayloads, QUEUES, type QueueName, type Queues, queuePrefix } from '../services/queues.js';
import { isOutage, type RedisClient } from '../services/redis.js';
import type { Store } from '../services/store/store.js';
import { backoffDelay, failed, OUTAGE_MS, postpone } from './attempt.js';
import { extractPage } from './extract.js';
import type { ExtractTask } from './extract-thread.js';
import type { Metrics } from './metrics.js';
import { pollFeed } from './poll.js';
import { createProgress } from './progress.js';
import { createReconciler } from './reconcile.js';
import { REVISIT, revisitPage } from './revisit.js';
import { scrapePage } from './scrape.js';
import type { ThreadPool } from './thread-pool.js';
import type { Visit } from './visit.js';

export interface WorkerDependencies {
  config: Pick<Config, 'redisPrefix' | 'workerConcurrency' | 'extractThreads' | 'backlogLimit' | 'retentionDays' | 'revisit' | 'instance'>;
  store: Store;
  queues: Queues;
  /** For BullMQ, which duplicates it for its blocking calls. */
  queueConnection: RedisClient;
  telemetry?: Telemetry | undefined;
  visit: Visit;
  threads: ThreadPool<ExtractTask, Extraction>;
  metrics: Metrics;
  log: Logger;
}

export interface Workers {
  start(): Promise<void>;
  /** Lets jobs under way end for as long as `patienceMs`, then leaves them to be taken up by others. Safe to call twice. */
  stop(patienceMs?: number): Promise<void>;
  /** False once a worker has stopped taking jobs. */
  isRunning(): boolean;
  /** See progress.ts. */
  stuck(): Promise<string | null>;
}

/** A killed worker's jobs are taken up after its lock has expired and a check has seen it: within lock + 2 checks. */
const STALLED_CHECK_MS = 3_000;
/**
 * Starts after which a job that lost its worker each time is given up. So many, because a job is mostly no more than near when a worker is
 * killed: what can take a worker down, the reading of a page, is put into a process of its own long before (extract.ts).
 */
const STARTS = 50;
const UPKEEP_MS = 30_000;
const TIDY_MS = 3_600_000;

export function createWorkers(deps: WorkerDependencies): Workers {
  const { config, store, queues, log } = deps;
  const stopping = new AbortController();
  let workers: Worker[] = [];
  const progress = createProgress(queues);
  let upkeep: Promise<void> = Promise.resolve();

  const open = <Name extends QueueName>(
    name: Name,
    concurrency: number,
    process: (job: Job<JobPayloads[Name]>, token: string | undefined) => Promise<unknown>,
  ): Worker => {
    const worker = new Worker<JobPayloads[Name]>(name, (job, token) => progress.track(() => process(job, token)), {
      connection: deps.queueConnection,
      prefix: queuePrefix(config.redisPrefix),
      name: config.instance,
      autorun: false,
      concurrency,
      lockDuration: QUEUES[name].lockDurationMs,
      stalledInterval: STALLED_CHECK_MS,
      maxStalledCount: STARTS - 1,
      ...(deps.telemetry ? { telemetry: deps.telemetry } : {}),
      settings: { backoffStrategy: (attemptsMade, _type, error) => backoffDelay(attemptsMade, error) },
    });
    worker.on('completed', () => deps.metrics.jobs.inc({ queue: name, outcome: 'completed' }));
    worker.on('failed', (job, error) => {
      deps.metrics.jobs.inc({ queue: name, outcome: 'failed' });
      log.info({ queue: name, job: job?.id, attempt: job?.attemptsMade, error: error.message }, 'job failed');
      if (job && 'jobId' in job.data && isPutAside(error)) void putAside(job.data.jobId);
    });
    worker.on('stalled', (id) => log.warn({ queue: name, job: id }, 'job taken up again after its worker was lost'));
    worker.on('error', (error) => log.warn({ queue: name, error: error.message }, 'worker error'));
    return worker;
  };

  const putAside = async (jobId: string): Promise<void> => {
    const failure = new Failure('EXTRACTION_CRASHED', `The worker was lost ${STARTS} times with this page, so it was put aside.`);
    await store.jobs
      .update(jobId, failed(failure))
      .catch((error: Error) => log.error({ job: jobId, error: error.message }, 'record not written'));
  };

  const processors = {
    poll: async (job: Job<JobPayloads['poll']>, token: string | undefined) => {
      const polled = await pollFeed({ store, queues, visit: deps.visit, backlogLimit: config.backlogLimit }, job.data.feedId).catch(
        (error) => (isOutage(error) ? postpone(job, OUTAGE_MS, token) : Promise.reject(error)),
      );
      if (polled.waitMs !== undefined) await postpone(job, polled.waitMs, token);
      if (polled.error) log.warn({ feed: job.data.feedId, error: polled.error }, 'feed failed');
      else if (polled.submitted > 0) log.info({ feed: job.data.feedId, pages: polled.submitted }, 'new pages');
      return polled;
    },
    scrape: (job: Job<JobPayloads['scrape']>, token: string | undefined) =>
      job.name === REVISIT ? revisitPage({ store, queues }, job) : scrapePage({ store, queues, visit: deps.visit }, job, token),
    extract: (job: Job<JobPayloads['extract']>, token: string | undefined) =>
      extractPage(
        {
          store,
          threads: deps.threads,
          log,
          revisits: config.revisit ? queues : null,
          observe: (_, seconds) => deps.metrics.extraction.observe(seconds),
          published: (seconds) => deps.metrics.publishToVisible.observe(seconds),
        },
        job,
        token,
      ),
  };

  let tidiedAt = 0;
  /** Once an hour: what is older than is kept goes. */
  const tidy = async (): Promise<void> => {
    if (Date.now() - tidiedAt < TIDY_MS) return;
    tidiedAt = Date.now();
    await store.jobs.sweep();
    if (config.retentionDays === 0) return;
    const dropped = await store.retention.drop(tidiedAt - config.retentionDays * 86_400_000);
    if (Object.values(dropped).some((count) => count > 0)) log.info(dropped, 'old items dropped');
  };

  /** Makes good what a crash left between the store and the queues, at the start and every half minute. */
  const keepUp = async (): Promise<void> => {
    const reconciler = createReconciler({ store, queues });
    while (!stopping.signal.aborted) {
      try {
        await scheduleFeeds({ store, queues });
        const mended = await reconciler.pass();
        if (mended > 0) log.warn({ pages: mended }, 'lost pages taken up again');
        await tidy();
      } catch (error) {
        log.warn({ error: (error as Error).message }, 'upkeep failed and is tried again');
      }
      await sleep(UPKEEP_MS, undefined, { signal: stopping.signal }).catch(() => {});
    }
  };

  return {
    start: async () => {
      const share = (name: QueueName) => Math.max(1, Math.round(config.workerConcurrency * QUEUES[name].share));
      workers = [
        open('poll', share('poll'), processors.poll),
        open('scrape', share('scrape'), processors.scrape),
        // One more than threads, so that a commit and the next reading overlap.
        open('extract', config.extractThreads + 1, processors.extract),
      ];
      await Promise.all(workers.map((worker) => worker.waitUntilReady()));
      for (const worker of workers) worker.run().catch((error: Error) => log.error({ error: error.message }, 'worker ended'));
      upkeep = keepUp();
    },

    stop: async (patienceMs = 25_000) => {
      stopping.abort();
      const drained = Promise.all([upkeep, ...workers.map((worker) => worker.close())]);
      const late = await Promise.race([drained.then(() => false), sleep(patienceMs, true, { ref: false })]);
      if (late) log.warn({ patienceMs }, 'jobs left for other workers');
      await deps.threads.stop();
    },

    isRunning: () => workers.length > 0 && workers.every((worker) => worker.isRunning()),

    stuck: progress.stuck,
  };
}

/** BullMQ's words for a job whose worker was lost too often. */
function isPutAside(error: Error): boolean {
  return /stalled more than allowable limit/.test(error.message);
}

/** Every feed has its schedule, even if the process that added it died before it made one. */
async function scheduleFeeds({ store, queues }: { store: Store; queues: Queues }): Promise<void> {
  for (const feed of await store.feeds.all()) {
    if (!feed.paused && !(await queues.poll.getJobScheduler(feed.id))) await scheduleFeed(queues, feed);
  }
}
