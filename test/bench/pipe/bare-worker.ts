/** A worker process of the bare pipe. */
import { Queue, Worker } from 'bullmq';
import { connect, STEPS } from './bare-queues.js';

const url = process.env.REDIS_URL!;
const connection = connect(url);
const queues = STEPS.map((name) => new Queue(name, { connection }));
const workers = STEPS.map((name, step) => {
  const next = queues[step + 1];
  const work = async (job: { data: object }) => {
    await next?.add('page', job.data);
  };
  return new Worker(name, work, { connection: connect(url), concurrency: 8, removeOnComplete: { count: 1_000 } });
});
process.once('SIGTERM', () => void Promise.all(workers.map((worker) => worker.close())).then(() => process.exit(0)));
