/** One attempt at one step of a page: its record tells the truth, however the attempt ends. */
import { DelayedError, type Job, UnrecoverableError } from 'bullmq';
import { JobState } from '../schema/enums.js';
import type { IngestionJob } from '../schema/ingestion.js';
import { Failure } from '../services/errors.js';
import { isOutage } from '../services/redis.js';
import type { Store } from '../services/store/store.js';

const MAX_RETRY_AFTER_SECONDS = 6 * 3_600;

/** Redis is asked again after this long when it was full, loading, or without a primary. */
export const OUTAGE_MS = 2_000;

/**
 * Passing failures are thrown for BullMQ to try again, final ones as an UnrecoverableError; the record says which and why. An outage of
 * our own Redis costs a page none of its attempts. Where another look at a page fails for good, its article stands: the record ends well,
 * says why all the same, and nothing is returned.
 */
export async function attempt<T>(
  store: Store,
  job: Job<{ jobId: string; again?: boolean }>,
  token: string | undefined,
  work: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await work();
  } catch (thrown) {
    if (thrown instanceof DelayedError) throw thrown;
    if (isOutage(thrown)) return postpone(job, OUTAGE_MS * (1 + Math.random()), token);
    const failure = Failure.from(thrown);
    const last = !failure.retryable || job.attemptsMade + 1 >= (job.opts.attempts ?? 1);
    const standing = last && job.data.again ? await standingArticle(store, job.data.jobId) : null;
    if (standing) {
      if (failure.code === 'GONE') await store.pages.markRemoved(standing, new Date().toISOString());
      await store.jobs.update(job.data.jobId, { ...failed(failure), state: JobState.COMPLETED, progress: 1 });
      return undefined;
    }
    await store.jobs.update(job.data.jobId, last ? failed(failure) : { state: JobState.DELAYED, error: asJobError(failure) });
    if (failure.retryable) throw failure;
    throw new UnrecoverableError(`${failure.code}: ${failure.message}`);
  }
}

/** The id of the article that an earlier look at the page gave, if it is there. */
export async function standingArticle(store: Store, jobId: string): Promise<string | null> {
  const [record] = await store.jobs.get([jobId]);
  const [article] = record?.articleId ? await store.entities.articles([record.articleId]) : [];
  return article?.id ?? null;
}

/** Puts the job off without counting an attempt. Always throws the DelayedError that BullMQ expects. */
export async function postpone(job: Job, waitMs: number, token: string | undefined): Promise<never> {
  await job.moveToDelayed(Date.now() + Math.round(waitMs), token);
  throw new DelayedError();
}

/** The end of a page that cannot be used. */
export function failed(failure: Failure): Partial<IngestionJob> {
  return { state: JobState.FAILED, error: asJobError(failure), finishedAt: new Date().toISOString() };
}

/** BullMQ's own backoff, unless the other side said when to come back. */
export function backoffDelay(attemptsMade: number, error: unknown): number {
  if (error instanceof Failure && error.retryAfterSeconds !== undefined) {
    return 1_000 * Math.min(Math.max(error.retryAfterSeconds, 1), MAX_RETRY_AFTER_SECONDS) + Math.floor(Math.random() * 1_000);
  }
  const longest = 1_000 * 2 ** (attemptsMade - 1);
  return Math.floor(longest * (0.5 + Math.random() / 2));
}

function asJobError({ code, message, retryable }: Failure): NonNullable<IngestionJob['error']> {
  return { code, message, retryable };
}
