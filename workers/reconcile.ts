/**
 * Records and queues are two stores, so a crash can leave one ahead of the other: a record that is open while its job was never added,
 * or has ended. This finds such records and takes them up again.
 */
import { JobState } from '../schema/enums.js';
import type { IngestionJob } from '../schema/ingestion.js';
import { Failure } from '../services/errors.js';
import type { Queues } from '../services/queues.js';
import type { Store } from '../services/store/store.js';
import { failed } from './attempt.js';

interface Dependencies {
  store: Store;
  queues: Queues;
}

export interface Reconciler {
  /** Looks at the next few hundred open records, in rotation, and returns how many were mended. */
  pass(): Promise<number>;
}

/** Younger records are left alone: whoever made them is about to add their job. */
const SETTLED_MS = 30_000;
const PAGE = 100;
const PAGES_A_PASS = 5;
const OPEN = [JobState.ACTIVE, JobState.DELAYED, JobState.WAITING] as const;

export function createReconciler(deps: Dependencies, { settledMs = SETTLED_MS }: { settledMs?: number } = {}): Reconciler {
  const positions = new Map<JobState, string | null>();

  const passOver = async (state: JobState): Promise<number> => {
    let mended = 0;
    for (let count = 0; count < PAGES_A_PASS; count++) {
      const page = await deps.store.jobs.list([state], { first: PAGE, after: positions.get(state) ?? null });
      const settled = page.nodes.filter(({ queuedAt }) => Date.now() - Date.parse(queuedAt) > settledMs);
      const results = await Promise.all(settled.map((record) => mend(deps, record)));
      mended += results.filter(Boolean).length;
      positions.set(state, page.hasNextPage ? (page.cursors.at(-1) ?? null) : null);
      if (!page.hasNextPage) break;
    }
    return mended;
  };

  return {
    pass: async () => {
      let mended = 0;
      for (const state of OPEN) mended += await passOver(state);
      return mended;
    },
  };
}

async function mend(deps: Dependencies, { id }: IngestionJob): Promise<boolean> {
  const { store, queues } = deps;
  const [extracting, scraping] = await Promise.all([queues.extract.getJob(id), queues.scrape.getJob(id)]);
  const [extractState, scrapeState] = await Promise.all([extracting?.getState(), scraping?.getState()]);
  if (isUnderWay(extractState) || isUnderWay(scrapeState)) return false;

  // The job may have ended and written its record since the list was read.
  const [record] = await store.jobs.get([id]);
  if (!record || !OPEN.some((state) => state === record.state)) return false;

  const committed = extractState === 'completed' ? (extracting?.returnvalue as { articleId?: string } | null)?.articleId : undefined;
  // A server that lost power forgets a commit whose job, on another server, says that it was made: such a page is read again.
  const [article] = committed ? await store.entities.articles([committed]) : [];
  const lost = extractState === 'failed' ? extracting : scrapeState === 'failed' ? scraping : null;
  if (article) {
    await store.jobs.complete(id, article.id);
  } else if (lost) {
    const reason = lost.failedReason || 'The job failed without a reason.';
    await store.jobs.update(id, failed(new Failure('INTERNAL', reason, { retryable: true })));
  } else {
    await Promise.all([extracting?.remove(), scraping?.remove()]);
    await readd(deps, record);
  }
  return true;
}

async function readd({ store, queues }: Dependencies, { id, url, queuedAt }: IngestionJob): Promise<void> {
  const page = await store.pages.get(id);
  if (page && page.fetchedAt >= queuedAt) await queues.extract.add('extract', { jobId: id, url: page.url }, { jobId: id });
  else if (url) await queues.scrape.add('scrape', { jobId: id, url }, { jobId: id });
  else await store.jobs.update(id, failed(new Failure('INTERNAL', 'The page is no longer kept; submit it again.', { retryable: false })));
}

function isUnderWay(state: string | undefined): boolean {
  return state !== undefined && state !== 'completed' && state !== 'failed' && state !== 'unknown';
}
