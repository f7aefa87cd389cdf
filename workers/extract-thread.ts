/** What runs inside a thread of the pool, or in a process of its own (isolate.ts): one page in, its Extraction out. */
import { parentPort } from 'node:worker_threads';
import { Failure } from '../services/errors.js';
import type { FurtherPage } from '../services/extract/article/join.js';
import { extract } from '../services/extract/extract.js';
import type { Extraction } from '../services/extract/types.js';
import { READY, type ThreadAnswer } from './thread-pool.js';

export interface ExtractTask {
  html: Uint8Array;
  /** Pages on which the article goes on. */
  rest: readonly FurtherPage[];
  url: string;
  contentType: string;
  publishedAt?: string | undefined;
  /** ISO 8601; given, because extraction reads no clock. */
  now: string;
}

parentPort?.on('message', (task: ExtractTask) => parentPort?.postMessage(read(task)));
process.send && process.on('message', (task: ExtractTask) => process.send?.(read(task)));
parentPort?.postMessage(READY);
process.send?.(READY);

function read({ html, rest, url, contentType, publishedAt, now }: ExtractTask): ThreadAnswer<Extraction> {
  try {
    const options = { contentType, rest, now, ...(publishedAt ? { publishedAt } : {}) };
    return { ok: true, result: extract(html, url, options) };
  } catch (thrown) {
    // A bug of ours fails the same way each time, so it is not retried as other INTERNAL failures are.
    const { code, message, retryable } = Failure.from(thrown);
    return { ok: false, code, message, retryable: code === 'INTERNAL' ? false : retryable };
  }
}
