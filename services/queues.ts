/** The three queues, in one table. Jobs carry ids and addresses, never pages. Gateway and workers meet here, through Redis. */
import { type ConnectionOptions, type DefaultJobOptions, Queue, type Telemetry } from 'bullmq';

export interface JobPayloads {
  poll: { feedId: string };
  /** `again`: another look at a page that is in; when it fails, the article stands. */
  scrape: { jobId: string; url: string; feedId?: string; publishedAt?: string; force?: boolean; again?: boolean; look?: number };
  extract: { jobId: string; url: string; publishedAt?: string; again?: boolean };
}

export type QueueName = keyof JobPayloads;

interface QueueSettings {
  attempts: number;
  /** Jobs at once in a worker process; `share` of WORKER_CONCURRENCY. */
  share: number;
  /** A worker renews it at half time; when it is killed, its jobs wait this long and a check longer. */
  lockDurationMs: number;
}

export const QUEUES: { readonly [Name in QueueName]: QueueSettings } = {
  poll: { attempts: 3, share: 0.5, lockDurationMs: 6_000 },
  scrape: { attempts: 5, share: 1, lockDurationMs: 6_000 },
  extract: { attempts: 3, share: 0.5, lockDurationMs: 6_000 },
};

export const QUEUE_NAMES = Object.keys(QUEUES) as QueueName[];

/** The braces keep all keys of a queue on one node of a cluster. */
export const queuePrefix = (redisPrefix: string): string => `{${redisPrefix}:queue}`;

/** Names the workers' own strategy: exponential with jitter, or as long as the other side asked for. */
const BACKOFF = 'considerate';

function jobOptions(name: QueueName): DefaultJobOptions {
  return {
    attempts: QUEUES[name].attempts,
    backoff: { type: BACKOFF },
    removeOnComplete: { age: 3_600, count: 10_000 },
    removeOnFail: { age: 7 * 86_400, count: 100_000 },
  };
}

export type Queues = { readonly [Name in QueueName]: Queue<JobPayloads[Name]> };

/** `telemetry` carries a trace from whoever adds a job to the worker that does it. */
export function openQueues(connection: ConnectionOptions, redisPrefix: string, telemetry?: Telemetry): Queues {
  const open = <Name extends QueueName>(name: Name) =>
    new Queue<JobPayloads[Name]>(name, {
      connection,
      prefix: queuePrefix(redisPrefix),
      defaultJobOptions: jobOptions(name),
      ...(telemetry ? { telemetry } : {}),
    }).on('error', () => {}); // the connection's own listener tells of it; without one here, BullMQ prints it
  return { poll: open('poll'), scrape: open('scrape'), extract: open('extract') };
}

export async function closeQueues(queues: Queues): Promise<void> {
  await Promise.all(QUEUE_NAMES.map((name) => queues[name].close()));
}
