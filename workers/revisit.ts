/** News is corrected, updated and withdrawn: a page that has just been published is looked at again, while it is news. */
import type { Job } from 'bullmq';
import { JobState } from '../schema/enums.js';
import { contentId } from '../schema/ids.js';
import type { JobPayloads, Queues } from '../services/queues.js';
import type { Store } from '../services/store/store.js';
import { submitPage } from '../services/submission.js';

/** The job's name in the scrape queue. */
export const REVISIT = 'revisit';

const HOUR_MS = 3_600_000;
/** From one look to the next: after about 1, 6 and 24 hours. */
const GAPS_MS = [1 * HOUR_MS, 5 * HOUR_MS, 18 * HOUR_MS];
const NEWS_MS = 24 * HOUR_MS;
/** Pages that came in together are not asked for together. */
const JITTER = 0.1;

export interface FirstReading {
  jobId: string;
  url: string;
  /** ISO 8601, as the page or its feed says. */
  publishedAt: string | null;
}

/** Arranges the first further look at a page of the last day. HTML that was submitted is nobody's to fetch again. Safe to call twice. */
export async function planRevisits(queues: Pick<Queues, 'scrape'>, { jobId, url, publishedAt }: FirstReading): Promise<void> {
  const isFetched = jobId === contentId('IngestionJob', url, '');
  if (isFetched && publishedAt && Date.now() - Date.parse(publishedAt) < NEWS_MS) await plan(queues, { jobId, url }, 0);
}

/** Submits the page again, by force, and arranges the next look. A page that was dropped, or has failed since, is left alone. */
export async function revisitPage(
  { store, queues }: { store: Store; queues: Queues },
  { data: { jobId, url, look = 0 } }: Job<JobPayloads['scrape']>,
): Promise<void> {
  const [record] = await store.jobs.get([jobId]);
  if (!record || record.state === JobState.FAILED) return;
  await plan(queues, { jobId, url }, look + 1);
  await submitPage({ store, queues }, { url, again: true });
}

async function plan({ scrape }: Pick<Queues, 'scrape'>, page: { jobId: string; url: string }, look: number): Promise<void> {
  const gap = GAPS_MS[look];
  if (gap === undefined) return;
  const delay = Math.round(gap * (1 + JITTER * (2 * Math.random() - 1)));
  await scrape.add(REVISIT, { ...page, look }, { jobId: `${page.jobId}-${REVISIT}-${look}`, delay });
}
