import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { QUEUE_NAMES, type Queues } from '../services/queues.js';

export type Metrics = ReturnType<typeof createMetrics>;

export function createMetrics(queues: Queues) {
  const registry = new Registry();
  const registers = [registry];
  new Gauge({
    name: 'claimwire_queue_jobs',
    help: 'Jobs in a queue, by state.',
    labelNames: ['queue', 'state'],
    registers,
    async collect() {
      for (const name of QUEUE_NAMES) {
        const counts = await queues[name].getJobCounts('waiting', 'active', 'delayed', 'failed');
        for (const [state, count] of Object.entries(counts)) this.set({ queue: name, state }, count);
      }
    },
  });
  new Gauge({
    name: 'claimwire_queue_oldest_seconds',
    help: 'How long the job that waits longest has waited; 0 when none waits.',
    labelNames: ['queue'],
    registers,
    async collect() {
      for (const name of QUEUE_NAMES) {
        const [oldest] = await queues[name].getJobs(['waiting'], 0, 0, true);
        this.set({ queue: name }, oldest ? Math.max(0, (Date.now() - oldest.timestamp) / 1_000) : 0);
      }
    },
  });
  return {
    registry,
    jobs: new Counter({
      name: 'claimwire_jobs_total',
      help: 'Attempts that this process has ended.',
      labelNames: ['queue', 'outcome'],
      registers,
    }),
    fetches: new Counter({
      name: 'claimwire_fetches_total',
      help: 'Requests to publishers, by what came of them: OK, NOT_MODIFIED or the code of the failure.',
      labelNames: ['outcome'],
      registers,
    }),
    fetchSeconds: new Histogram({
      name: 'claimwire_fetch_seconds',
      help: 'Time of a request to a publisher.',
      buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15],
      registers,
    }),
    publishToVisible: new Histogram({
      name: 'claimwire_publish_to_visible_seconds',
      help: 'From the time that a page says it was published to the commit that makes it visible, at its first reading.',
      buckets: [10, 30, 60, 120, 300, 600, 1_800, 3_600, 14_400, 86_400],
      registers,
    }),
    extraction: new Histogram({
      name: 'claimwire_extraction_seconds',
      help: 'Time to read a page, waiting for a thread included.',
      buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers,
    }),
  };
}
