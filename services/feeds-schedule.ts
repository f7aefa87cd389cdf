/** One BullMQ job scheduler a feed: its id is the feed's, so that scheduling twice is scheduling once. */
import type { Feed } from '../schema/article.js';
import type { Queues } from './queues.js';

/** Polls the feed at its interval from now on; a paused feed is taken off instead. */
export async function scheduleFeed(
  queues: Pick<Queues, 'poll'>,
  { id, paused, pollIntervalSeconds }: Pick<Feed, 'id' | 'paused' | 'pollIntervalSeconds'>,
): Promise<void> {
  if (paused) return unscheduleFeed(queues, id);
  await queues.poll.upsertJobScheduler(id, { every: pollIntervalSeconds * 1_000 }, { name: 'poll', data: { feedId: id } });
}

export async function unscheduleFeed(queues: Pick<Queues, 'poll'>, feedId: string): Promise<void> {
  await queues.poll.removeJobScheduler(feedId);
}
