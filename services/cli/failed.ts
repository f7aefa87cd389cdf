/** `claimwire failed`: pages that did not get in, and what to do about them. */
import { JobState } from '../../schema/enums.js';
import type { IngestionJob } from '../../schema/ingestion.js';
import { retryJob } from '../submission.js';
import type { CommandContext } from './account.js';
import { writeRows } from './output.js';
import { UsageError } from './usage.js';

const DEFAULT_LIMIT = 50;

export async function failedCommand(
  context: CommandContext,
  [action, ...ids]: readonly string[],
  options: { all?: boolean | undefined; limit?: string | undefined },
): Promise<number> {
  if (action === 'list' && ids.length === 0) return list(context, limitOf(options.limit));
  const named = ids.length > 0 || options.all === true;
  if (action === 'retry' && named) return forEach(context, ids, retry);
  if (action === 'drop' && named) return forEach(context, ids, drop);
  throw new UsageError('failed expects list [--limit N], retry ID…|--all or drop ID…|--all.');
}

async function list(context: CommandContext, limit: number): Promise<number> {
  const jobs: IngestionJob[] = [];
  for await (const job of allFailed(context)) {
    jobs.push(job);
    if (jobs.length === limit) break;
  }
  await writeRows(
    context.output,
    jobs.map(({ id, url, error, attemptsMade, finishedAt }) => ({
      id,
      url,
      code: error?.code ?? null,
      message: error?.message ?? null,
      attemptsMade,
      finishedAt,
    })),
  );
  return 0;
}

type Action = (context: CommandContext, job: IngestionJob) => Promise<string>;

/** All ids of failed pages are read before the first is touched: retrying moves them out of the list that is read. */
async function forEach(context: CommandContext, given: readonly string[], act: Action): Promise<number> {
  const ids = [...given];
  if (ids.length === 0) for await (const { id } of allFailed(context)) ids.push(id);
  const rows = [];
  for (const id of ids) {
    const [job] = await context.store.jobs.get([id]);
    const done = !job ? 'no such job' : job.state === JobState.FAILED ? await act(context, job) : `it is ${job.state}, not FAILED`;
    rows.push({ id, url: job?.url ?? null, done });
  }
  await writeRows(context.output, rows);
  return rows.every(({ done }) => done === 'submitted' || done === 'dropped') ? 0 : 1;
}

async function retry({ store, queues }: CommandContext, job: IngestionJob): Promise<string> {
  return (await retryJob({ store, queues }, job)) ? 'submitted' : 'its page is no longer kept';
}

async function drop({ store, queues }: CommandContext, { id }: IngestionJob): Promise<string> {
  await Promise.all([queues.scrape.remove(id), queues.extract.remove(id), store.pages.drop(id)]);
  await store.jobs.remove(id);
  return 'dropped';
}

async function* allFailed({ store }: CommandContext): AsyncIterable<IngestionJob> {
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof store.jobs.list>> = await store.jobs.list([JobState.FAILED], { first: 100, after });
    yield* page.nodes;
    after = page.hasNextPage ? (page.cursors.at(-1) ?? null) : null;
  } while (after);
}

function limitOf(given: string | undefined): number {
  if (given === undefined) return DEFAULT_LIMIT;
  const limit = Number(given);
  if (Number.isInteger(limit) && limit > 0) return limit;
  throw new UsageError(`--limit expects a whole number above 0, got ${JSON.stringify(given)}.`);
}
