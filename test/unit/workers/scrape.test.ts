/** An article on several pages: how its pages are fetched, and what ends it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Job } from 'bullmq';
import { JobState } from '../../../schema/enums.js';
import { Failure } from '../../../services/errors.js';
import type { JobPayloads } from '../../../services/queues.js';
import type { FetchedPage } from '../../../services/store/pages.js';
import { type ScrapeDependencies, scrapePage } from '../../../workers/scrape.js';

const FIRST = 'https://gazette.example/cranes';
const bodyOf = (number: number) => Buffer.from(`<p>Page ${number}</p><a href="/cranes/${number + 1}">on</a>`);

/** Fetches FIRST once; what comes on each further visit is said by `answer`. */
async function scrape(answer: (number: number) => 'page' | 'wait' | Failure, attemptsMade = 2) {
  const visits: string[] = [];
  let kept: FetchedPage | null = null;
  let queued = 0;
  let delayed = 0;
  const store = {
    jobs: {
      get: async () => [{ state: JobState.ACTIVE, queuedAt: '2025-01-01T00:00:00.000Z', articleId: null }],
      update: async () => undefined,
    },
    pages: {
      get: async () => kept,
      put: async (_: string, page: FetchedPage) => {
        kept = page;
      },
    },
  };
  const visit = async (url: string) => {
    visits.push(url.replace(FIRST, ''));
    const number = Number(/\d+$/.exec(url)?.[0] ?? 1);
    const outcome = number === 1 ? 'page' : answer(number);
    if (outcome instanceof Failure) throw outcome;
    if (outcome === 'wait') return { granted: false, waitMs: 5 };
    const result = { status: 'fetched', body: bodyOf(number), contentType: 'text/html', url, redirects: [], robotsTag: null };
    return { granted: true, result };
  };
  const queues = { extract: { add: async () => queued++ } };
  const job = {
    data: { jobId: 'a', url: FIRST },
    attemptsMade,
    opts: { attempts: 3 },
    moveToDelayed: async () => delayed++,
  } as unknown as Job<JobPayloads['scrape']>;
  const run = () => scrapePage({ store, visit, queues } as unknown as ScrapeDependencies, job).catch((error: Error) => error);
  const thrown = await run();
  return {
    visits,
    thrown,
    run,
    pages: () => [kept?.url, ...(kept?.rest ?? []).map(({ url }) => url)],
    queued: () => queued,
    delayed: () => delayed,
  };
}

test('ten at most', async () => {
  const { pages, queued } = await scrape(() => 'page');
  assert.deepEqual(pages(), [FIRST, ...[2, 3, 4, 5, 6, 7, 8, 9, 10].map((number) => `${FIRST}/${number}`)]);
  assert.equal(queued(), 1);
});

test('one that the site refuses ends it', async () => {
  const { pages, queued } = await scrape((number) => (number < 3 ? 'page' : new Failure('ROBOTS_DISALLOWED', 'no')));
  assert.deepEqual(pages(), [FIRST, `${FIRST}/2`]);
  assert.equal(queued(), 1);
});

test('one that fails for now is tried again with the article, and ends it at last', async () => {
  const unreachable = new Failure('CONNECTION_FAILED', 'nobody answers');
  const early = await scrape(() => unreachable, 0);
  assert.equal(early.thrown, unreachable);
  assert.equal(early.queued(), 0);
  assert.equal((await scrape(() => unreachable, 2)).queued(), 1);
});

test('one whose turn has not come is waited for, and those before it are not fetched again', async () => {
  let busy = true;
  const scraped = await scrape((number) => (number === 2 ? 'page' : number === 3 && busy ? 'wait' : new Failure('GONE', 'none')));
  assert.deepEqual([scraped.delayed(), scraped.queued()], [1, 0]);
  busy = false;
  await scraped.run();
  assert.deepEqual(scraped.visits, ['', '/2', '/3', '/3']);
  assert.deepEqual([scraped.pages().length, scraped.queued()], [2, 1]);
});
