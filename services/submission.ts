/** How a page gets into the queues, whoever brings it: a feed, the API or the command line. */
import { JobState } from '../schema/enums.js';
import type { IngestionJob } from '../schema/ingestion.js';
import { QUEUES, type Queues } from './queues.js';
import type { Store } from './store/store.js';

export interface PageSubmission {
  /** Canonical address. */
  url: string;
  batchId?: string | null;
  /** Fetch again although it was read before. */
  force?: boolean;
  feedId?: string;
  /** What the feed says of the publication date, ISO 8601. */
  publishedAt?: string;
}

/**
 * `created` is false when the page is on its way already, or was read before and `force` is not set.
 * The record is written before the job, and the job is added whenever the record is open: a caller that dies in between is made good
 * by the next one that submits the page.
 */
export async function submitPage(
  { store, queues }: { store: Store; queues: Pick<Queues, 'scrape' | 'extract'> },
  { url, batchId, force = false, feedId, publishedAt }: PageSubmission,
): Promise<{ job: IngestionJob; created: boolean }> {
  const maxAttempts = QUEUES.scrape.attempts;
  const { job, created } = await store.jobs.submit({ url, force, maxAttempts, ...(batchId ? { batchId } : {}) });
  if (created) await forgetFinished(queues, job.id);
  if (created || job.state === JobState.WAITING) {
    const data = {
      jobId: job.id,
      url,
      ...(feedId ? { feedId } : {}),
      ...(publishedAt ? { publishedAt } : {}),
      ...(force ? { force } : {}),
    };
    await queues.scrape.add('scrape', data, { jobId: job.id });
  }
  return { job, created };
}

/** A finished job of the same id would swallow the new one. */
async function forgetFinished(queues: Pick<Queues, 'scrape' | 'extract'>, id: string): Promise<void> {
  await Promise.all([queues.scrape.remove(id), queues.extract.remove(id)]);
}
