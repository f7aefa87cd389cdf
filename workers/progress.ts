/** Whether a worker process still moves jobs: what its health tells beyond being alive. */
import { QUEUE_NAMES, type Queues } from '../services/queues.js';

export interface Progress {
  /** Counts a job as under way until it has ended, well or badly. */
  track<T>(job: () => Promise<T>): Promise<T>;
  /** Why nothing moves here any more, for people to read; null while work goes on or there is none. */
  stuck(): Promise<string | null>;
}

/** Longer than any job takes: the most patient fetch, all of a sitemap's turns, the longest reading. */
const STUCK_MS = 300_000;
/** Jobs wait and nobody takes one: a worker that listens takes one at once. */
const IDLE_MS = 60_000;

export function createProgress(queues: { readonly [Name in keyof Queues]: Pick<Queues[Name], 'getJobCounts'> }, now = Date.now): Progress {
  let underWay = 0;
  let movedAt = now();
  return {
    track: async (job) => {
      underWay += 1;
      movedAt = now();
      try {
        return await job();
      } finally {
        underWay -= 1;
        movedAt = now();
      }
    },
    stuck: async () => {
      const still = now() - movedAt;
      const seconds = Math.round(still / 1_000);
      if (underWay > 0) return still > STUCK_MS ? `${underWay} jobs are under way and none has moved for ${seconds} s.` : null;
      if (still < IDLE_MS) return null;
      for (const name of QUEUE_NAMES) {
        const { waiting = 0, active = 0 } = await queues[name].getJobCounts('waiting', 'active');
        if (waiting > 0 && active === 0) return `${waiting} jobs wait in the queue ${name} and none has been taken up for ${seconds} s.`;
      }
      return null;
    },
  };
}
