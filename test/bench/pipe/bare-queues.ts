/** Three BullMQ queues that hand a job on and do nothing else: what the pipe would cost without the work. */
import { Queue, QueueEvents } from 'bullmq';
import { Redis } from 'ioredis';

export const STEPS = ['poll', 'scrape', 'extract'] as const;

export const connect = (url: string): Redis => new Redis(url, { maxRetriesPerRequest: null });

/** Sends jobs in and waits until the last has left the last queue. */
export async function submitBare(url: string, jobs: number): Promise<void> {
  const [connection, listening] = [connect(url), connect(url)];
  const first = new Queue(STEPS[0], { connection });
  const events = new QueueEvents(STEPS[2], { connection: listening });
  await events.waitUntilReady();
  let left = jobs;
  const done = new Promise<void>((resolve) => {
    events.on('completed', () => {
      left--;
      if (left === 0) resolve();
    });
  });
  for (let at = 0; at < jobs; at += 500) {
    await first.addBulk(Array.from({ length: Math.min(500, jobs - at) }, (_, i) => ({ name: 'page', data: { id: at + i } })));
  }
  await done;
  await events.close();
  await first.close();
  connection.disconnect();
  listening.disconnect();
}
