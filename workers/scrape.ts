/** An address becomes a kept page, and the page a job to extract. */
import type { Job } from 'bullmq';
import { IngestStage, JobState } from '../schema/enums.js';
import type { IngestionJob } from '../schema/ingestion.js';
import { Failure } from '../services/errors.js';
import type { JobPayloads, Queues } from '../services/queues.js';
import { isOutage } from '../services/redis.js';
import { asksNotToBeIndexed } from '../services/scrape/content.js';
import type { FetchResult } from '../services/scrape/fetch.js';
import { MOST_PAGES, nextPage } from '../services/scrape/pagination.js';
import { canonicalUrl } from '../services/scrape/url.js';
import type { FetchedPage } from '../services/store/pages.js';
import type { Store } from '../services/store/store.js';
import { attempt, postpone, standingArticle } from './attempt.js';
import type { Visit } from './visit.js';

export interface ScrapeDependencies {
  store: Store;
  queues: Queues;
  visit: Visit;
}

/** Bytes in which a page says that it does not want to be kept. */
const HEAD_BYTES = 100_000;

export async function scrapePage(
  { store, queues, visit }: ScrapeDependencies,
  job: Job<JobPayloads['scrape']>,
  token?: string,
): Promise<void> {
  const { jobId, url, publishedAt, again } = job.data;
  await attempt(store, job, token, async () => {
    const [record] = await store.jobs.get([jobId]);
    // Dropped by an operator, or ended by an earlier start of this job whose worker was killed before it could say so.
    if (!record || record.state === JobState.COMPLETED || record.state === JobState.FAILED) return;

    const kept = await store.pages.get(jobId);
    let page = kept && kept.fetchedAt >= record.queuedAt ? kept : null;
    if (!page) {
      const visited = await visit(url, { expect: 'page', etag: kept?.etag ?? null, lastModified: kept?.lastModified ?? null });
      if (!visited.granted) return postpone(job, visited.waitMs, token);
      await store.jobs.update(jobId, atFetch(job));
      if (again && record.articleId) await store.pages.markPresent(record.articleId);
      page = pageOf(visited.result, kept);
      await store.pages.put(jobId, page);
      const articleId = again && kept?.html.equals(page.html) ? await standingArticle(store, jobId) : null;
      if (articleId) return store.jobs.complete(jobId, articleId);
    }
    const waitMs = await fetchRest({ store, visit }, job, page);
    if (waitMs !== null) return postpone(job, waitMs, token);
    await queues.extract.add('extract', { jobId, url, ...(publishedAt ? { publishedAt } : {}), ...(again ? { again } : {}) }, { jobId });
  });
}

/**
 * The pages on which an article goes on, each kept as it comes; milliseconds to wait where the next has to. One that cannot be had ends
 * the article, once it was tried as often as a first page; `visit` has counted why.
 */
async function fetchRest(
  { store, visit }: Pick<ScrapeDependencies, 'store' | 'visit'>,
  job: Job<JobPayloads['scrape']>,
  page: FetchedPage,
): Promise<number | null> {
  for (let rest = page.rest ?? []; rest.length < MOST_PAGES - 1; ) {
    const next = nextPage((rest.at(-1) ?? page).html.toString('latin1'), page.url, rest.length + 2);
    if (next === null) return null;
    try {
      const visited = await visit(next, { expect: 'page' });
      if (!visited.granted) return visited.waitMs;
      const { html, contentType, url } = pageOf(visited.result, null);
      if (canonicalUrl(url) !== next) return null;
      rest = [...rest, { html, contentType, url }];
    } catch (thrown) {
      const failure = Failure.from(thrown);
      if (isOutage(thrown) || (failure.retryable && job.attemptsMade + 1 < (job.opts.attempts ?? 1))) throw thrown;
      return null;
    }
    await store.pages.put(job.data.jobId, { ...page, rest });
  }
  return null;
}

function atFetch(job: Job): Partial<IngestionJob> {
  return { state: JobState.ACTIVE, stage: IngestStage.FETCH, progress: 0.2, attemptsMade: job.attemptsMade + 1, error: null };
}

/** A page that has not changed since it was kept is read again all the same when somebody asks for it: the extractor may have. */
function pageOf(result: FetchResult, kept: FetchedPage | null): FetchedPage {
  const fetchedAt = new Date().toISOString();
  if (result.status === 'not-modified') {
    if (kept) return { ...kept, fetchedAt };
    throw new Failure('BAD_RESPONSE', `${result.url} answered "not modified", which nobody asked.`);
  }
  const { body, contentType, url, redirects, etag, lastModified, robotsTag } = result;
  if (asksNotToBeIndexed(robotsTag, body.subarray(0, HEAD_BYTES).toString('latin1'))) {
    throw new Failure('NOINDEX', `${url} asks not to be indexed (robots meta element or X-Robots-Tag).`);
  }
  return { html: body, contentType, url, redirects, fetchedAt, etag, lastModified };
}
