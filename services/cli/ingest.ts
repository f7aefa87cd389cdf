/** `claimwire ingest`: addresses go to the workers, and their ends come back, in the order in which they end. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { JobState } from '../../schema/enums.js';
import type { IngestionJob } from '../../schema/ingestion.js';
import { Failure } from '../errors.js';
import { canonicalUrl } from '../scrape/url.js';
import { submitHtml, submitPage } from '../submission.js';
import type { CommandContext } from './account.js';
import { isTerminal, writeLine } from './output.js';
import { createProgress, pageLine } from './progress.js';
import { UsageError } from './usage.js';
import { type ArchivedPage, readWarc } from './warc.js';

export interface IngestOptions {
  file?: string | undefined;
  warc?: string | undefined;
  force?: boolean | undefined;
  'no-wait'?: boolean | undefined;
}

interface Ended {
  url: string;
  state: string;
  jobId: string | null;
  articleId: string | null;
  error: { code: string; message: string; retryable: boolean } | null;
}

/** Pages on their way at once: enough to keep any number of workers busy, few enough to hold in memory. */
const WINDOW = 2_000;
const LOOK_MS = 250;

/**
 * Exit code 0 when every page is in, 1 when one failed or the wait was broken off. Run again with the same addresses it goes on where
 * it was: pages that are in are answered from their records.
 */
export async function ingest(context: CommandContext, urls: readonly string[], options: IngestOptions): Promise<number> {
  if (urls.length === 0 && !options.file && !options.warc)
    throw new UsageError('ingest expects addresses, --file FILE, --warc FILE, or --watch.');
  const { store, queues, output, signal } = context;
  const progress = createProgress(output, options.file || options.warc ? null : urls.length);
  const pending = new Map<string, string>();
  let failures = 0;

  const report = async (ended: Ended): Promise<void> => {
    if (ended.state === JobState.FAILED) failures += 1;
    await progress.ended(ended);
  };
  const settle = async (): Promise<void> => {
    const ids = [...pending.keys()];
    const jobs = await store.jobs.get(ids);
    for (const [position, job] of jobs.entries()) {
      const id = ids[position]!;
      if (job && !hasEnded(job)) continue;
      await report(job ? endOf(job) : lost(pending.get(id)!, id));
      pending.delete(id);
    }
  };

  for await (const { given, page } of givenPages(urls, options, context.input)) {
    if (signal.aborted) break;
    const url = checked(given);
    if (url instanceof Failure) {
      await report({ url: given, state: JobState.FAILED, jobId: null, articleId: null, error: errorOf(url) });
      continue;
    }
    const { job } = page
      ? await submitHtml({ store, queues }, { ...page, url })
      : await submitPage({ store, queues }, { url, force: options.force ?? false });
    progress.submitted();
    if (options['no-wait']) await report({ ...endOf(job), state: job.state });
    else pending.set(job.id, url);
    while (pending.size >= WINDOW && !signal.aborted) {
      await settle();
      if (pending.size >= WINDOW) await pause(signal);
    }
  }
  while (pending.size > 0 && !signal.aborted) {
    await settle();
    if (pending.size > 0) await pause(signal);
  }
  progress.close();
  return failures > 0 || pending.size > 0 ? 1 : 0;
}

/** Every page that ends, whoever submitted it, until Ctrl-C. */
export async function watch({ store, connect, output, signal }: CommandContext): Promise<number> {
  const connection = connect();
  const from = { changes: await store.changes.cursor(), progress: await store.changes.progressCursor() };
  try {
    for await (const { progress } of store.changes.tail(connection, from, signal)) {
      for (const job of await store.jobs.get([...new Set(progress.map(({ id }) => id))])) {
        if (job && hasEnded(job)) await writeLine(output, isTerminal(output) ? pageLine(endOf(job)) : JSON.stringify(endOf(job)));
      }
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    connection.disconnect();
  }
  return 0;
}

interface Given {
  given: string;
  /** Set when the page comes with its address. */
  page?: ArchivedPage;
}

async function* givenPages(urls: readonly string[], { file, warc }: IngestOptions, input: Readable): AsyncIterable<Given> {
  for await (const given of addresses(urls, file, input)) yield { given };
  if (warc) for await (const page of readWarc(warc)) yield { given: page.url, page };
}

async function* addresses(urls: readonly string[], file: string | undefined, input: Readable): AsyncIterable<string> {
  yield* urls;
  if (!file) return;
  const source = file === '-' ? input : createReadStream(file);
  try {
    for await (const line of createInterface({ input: source, crlfDelay: Number.POSITIVE_INFINITY })) {
      const url = line.trim();
      if (url && !url.startsWith('#')) yield url;
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new UsageError(`${file} cannot be read: ${(error as Error).message}`);
    throw error;
  }
}

function checked(url: string): string | Failure {
  try {
    return canonicalUrl(url);
  } catch (error) {
    return error instanceof Failure ? error : new Failure('URL_NOT_ALLOWED', `Expected the address of a page, got ${JSON.stringify(url)}.`);
  }
}

const hasEnded = ({ state }: IngestionJob): boolean => state === JobState.COMPLETED || state === JobState.FAILED;

function endOf({ id, url, state, articleId, error }: IngestionJob): Ended {
  return { url: url ?? '', state, jobId: id, articleId, error };
}

function lost(url: string, jobId: string): Ended {
  const failure = new Failure('INTERNAL', 'The record of this job is gone.', { retryable: true });
  return { url, state: JobState.FAILED, jobId, articleId: null, error: errorOf(failure) };
}

function errorOf({ code, message, retryable }: Failure) {
  return { code, message, retryable };
}

async function pause(signal: AbortSignal): Promise<void> {
  await sleep(LOOK_MS, undefined, { signal }).catch(() => {}); // broken off: the callers look at the signal
}
