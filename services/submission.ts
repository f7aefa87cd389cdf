/** How a page gets into the queues, whoever brings it: a feed, the API or the command line. */
import { createHash } from 'node:crypto';
import { IngestStage, JobState } from '../schema/enums.js';
import type { IngestionJob } from '../schema/ingestion.js';
import { QUEUES, type Queues } from './queues.js';
import type { Store } from './store/store.js';

export interface SubmissionDependencies {
  store: Store;
  queues: Pick<Queues, 'scrape' | 'extract'>;
}

export interface PageSubmission {
  /** Canonical address. */
  url: string;
  batchId?: string | null;
  /** Fetch again although it was read before. */
  force?: boolean;
  /** Only to see whether it has changed: the same page is not read again, and a failure leaves its article as it is. */
  again?: boolean;
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
  { store, queues }: SubmissionDependencies,
  { url, batchId, again = false, force = again, feedId, publishedAt }: PageSubmission,
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
      ...(again ? { again } : {}),
    };
    await queues.scrape.add('scrape', data, { jobId: job.id });
  }
  return { job, created };
}

/** A page that the caller has fetched itself; other HTML of the same address is another submission. */
export async function submitHtml(
  { store, queues }: SubmissionDependencies,
  { url, html, publishedAt, fetchedAt }: { url: string; html: string; publishedAt?: string | null; fetchedAt?: string },
): Promise<{ job: IngestionJob; created: boolean }> {
  const key = createHash('sha256').update(html).digest('hex');
  const { job, created } = await store.jobs.submit({ url, key, maxAttempts: QUEUES.extract.attempts });
  if (created) await forgetFinished(queues, job.id);
  if (created || job.state === JobState.WAITING) {
    await store.pages.put(job.id, {
      html: Buffer.from(html),
      contentType: 'text/html; charset=utf-8',
      url,
      fetchedAt: fetchedAt ?? new Date().toISOString(),
    });
    await queues.extract.add('extract', { jobId: job.id, url, ...(publishedAt ? { publishedAt } : {}) }, { jobId: job.id });
  }
  return { job, created };
}

/** Takes a failed job up again: from its page when that was fetched and is kept, else from its address. Null when it has neither. */
export async function retryJob({ store, queues }: SubmissionDependencies, { id, url, stage }: IngestionJob): Promise<IngestionJob | null> {
  const isKept = stage !== IngestStage.FETCH && (await store.pages.get(id)) !== null;
  if (!isKept && !url) return null;
  await forgetFinished(queues, id);
  const job = await store.jobs.update(id, {
    state: JobState.WAITING,
    stage: null,
    progress: 0,
    attemptsMade: 0,
    error: null,
    finishedAt: null,
  });
  if (isKept) await queues.extract.add('extract', { jobId: id, url: url ?? '' }, { jobId: id });
  else await queues.scrape.add('scrape', { jobId: id, url: url!, force: true }, { jobId: id });
  return job;
}

/** A finished job of the same id would swallow the new one. */
async function forgetFinished(queues: SubmissionDependencies['queues'], id: string): Promise<void> {
  await Promise.all([queues.scrape.remove(id), queues.extract.remove(id)]);
}
