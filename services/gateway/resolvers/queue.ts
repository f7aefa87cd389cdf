import { Ctx, Query, Resolver } from 'type-graphql';
import { QueueStats } from '../../../schema/ingestion.js';
import { QUEUE_NAMES, type QueueName, type Queues } from '../../queues.js';
import type { GatewayContext } from '../context.js';

const MINUTE_MS = 60_000;
/** Completed jobs looked at, newest first. */
const RECENT = 100;

@Resolver()
export class QueueResolver {
  @Query(() => [QueueStats], { description: 'How each queue is doing.' })
  queues(@Ctx() { queues }: GatewayContext): Promise<QueueStats[]> {
    return Promise.all(QUEUE_NAMES.map((name) => statsOf(queues, name)));
  }
}

async function statsOf(queues: Queues, name: QueueName): Promise<QueueStats> {
  const queue = queues[name];
  const now = Date.now();
  const [counts, isPaused, workers, waiting, completed] = await Promise.all([
    queue.getJobCounts('waiting', 'prioritized', 'active', 'delayed', 'failed'),
    queue.isPaused(),
    queue.getWorkersCount(),
    queue.getJobs(['waiting'], 0, 0, true),
    queue.getCompleted(0, RECENT - 1),
  ]);
  const [oldest] = waiting;
  return {
    name,
    isPaused,
    waiting: (counts.waiting ?? 0) + (counts.prioritized ?? 0),
    active: counts.active ?? 0,
    delayed: counts.delayed ?? 0,
    failed: counts.failed ?? 0,
    workers,
    oldestWaitingSeconds: oldest ? Math.max(0, (now - oldest.timestamp) / 1_000) : null,
    completedPerMinute: perMinute(
      completed.flatMap(({ finishedOn }) => finishedOn ?? []),
      now,
    ),
  };
}

/** Of the last minute; where it holds more than were looked at, their pace. */
function perMinute(finished: readonly number[], now: number): number {
  const recent = finished.filter((at) => now - at <= MINUTE_MS);
  if (recent.length < RECENT) return recent.length;
  return Math.round((recent.length * MINUTE_MS) / Math.max(1, now - Math.min(...recent)));
}
