/** A kept page becomes an Extraction, and the Extraction a commit. */
import type { Job } from 'bullmq';
import { IngestStage, JobState } from '../schema/enums.js';
import { Failure } from '../services/errors.js';
import type { Extraction } from '../services/extract/types.js';
import type { Logger } from '../services/log.js';
import type { JobPayloads, Queues } from '../services/queues.js';
import type { Store } from '../services/store/store.js';
import { attempt } from './attempt.js';
import type { ExtractTask } from './extract-thread.js';
import { planRevisits } from './revisit.js';
import type { ThreadPool } from './thread-pool.js';

export interface ExtractDependencies {
  store: Store;
  threads: ThreadPool<ExtractTask, Extraction>;
  log: Logger;
  /** Where pages of the last day are put to be looked at again; null for never. */
  revisits: Pick<Queues, 'scrape'> | null;
  /** Called with what each reading took and gave. */
  observe(extraction: Extraction, seconds: number): void;
  /** Called with the seconds from a page's publication to its commit, the first time that it is read. */
  published(seconds: number): void;
}

/** Workers lost with this page under way, from which on it is suspected. */
const SUSPECT_AFTER = 2;

/** Resolves to the article's id, which BullMQ keeps with the finished job. */
export async function extractPage(
  { store, threads, log, revisits, observe, published }: ExtractDependencies,
  job: Job<JobPayloads['extract']>,
  token?: string,
): Promise<{ articleId: string } | undefined> {
  const { jobId, url, publishedAt } = job.data;
  return attempt(store, job, token, async () => {
    const [record] = await store.jobs.get([jobId]);
    if (record?.state === JobState.COMPLETED && record.articleId) return { articleId: record.articleId };
    await store.jobs.update(jobId, { state: JobState.ACTIVE, stage: IngestStage.EXTRACT, progress: 0.4, error: null });
    const page = await store.pages.get(jobId);
    if (!page) throw new Failure('INTERNAL', `The page ${url} is no longer kept; submit it again.`, { retryable: false });

    const started = performance.now();
    const { contentType, fetchedAt } = page;
    const task = {
      html: page.html,
      rest: page.rest ?? [],
      url: page.url,
      contentType,
      publishedAt: publishedAt ?? (await knownDate(store, record?.articleId)),
      now: fetchedAt,
    };
    const extraction = await (job.stalledCounter < SUSPECT_AFTER ? threads.run(task) : threads.runApart(task));
    observe(extraction, (performance.now() - started) / 1_000);
    for (const fault of extraction.faults) log.error({ job: jobId, url, fault }, 'a part of the page could not be understood');

    await store.jobs.update(jobId, { stage: IngestStage.COMMIT, progress: 0.8 });
    const { articleId } = await store.commits.commit({
      extraction,
      url: page.url,
      fetchedAt,
      extractedAt: new Date().toISOString(),
    });
    if (!record?.articleId && extraction.article.publishedAt)
      published(Math.max(0, (Date.now() - Date.parse(extraction.article.publishedAt)) / 1_000));
    if (revisits && !record?.articleId) await planRevisits(revisits, { jobId, url, publishedAt: extraction.article.publishedAt });
    await store.jobs.complete(jobId, articleId);
    return { articleId };
  });
}

/** A page that says no date keeps the one that its feed gave it when it is read again without the feed. */
async function knownDate(store: Store, articleId: string | null | undefined): Promise<string | undefined> {
  const [article] = articleId ? await store.entities.articles([articleId]) : [];
  return article?.publishedAt ?? undefined;
}
