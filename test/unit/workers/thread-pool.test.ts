/** A task that hangs, dies or eats memory costs itself alone. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { Failure } from '../../../services/errors.js';
import { createThreadPool } from '../../../workers/thread-pool.js';

const MODULE = `
import { parentPort } from 'node:worker_threads';
const read = (task) => {
  if (task === 'hang') for (;;);
  if (task === 'leave') process.exit(3);
  if (task === 'abort') process.kill(process.pid, 'SIGABRT');
  if (task === 'grow') for (const all = []; ; ) all.push(new Array(100_000).fill(task));
  if (task === 'fail') return { ok: false, code: 'NO_ARTICLE', message: 'none', retryable: false };
  return { ok: true, result: task.toUpperCase() };
};
parentPort?.on('message', (task) => parentPort.postMessage(read(task)));
if (process.send) process.on('message', (task) => process.send(read(task)));
parentPort?.postMessage('ready');
process.send?.('ready');
`;

const folder = mkdtempSync(join(tmpdir(), 'claimwire-threads-'));
const file = join(folder, 'task.mjs');
writeFileSync(file, MODULE);
/** Long enough for a process to start, and to run out of memory, on a machine that is busy. */
const TIMEOUT_MS = 15_000;
const pool = createThreadPool<string, string>({ module: pathToFileURL(file), size: 2, timeoutMs: TIMEOUT_MS, heapMegabytes: 32 });
after(async () => {
  await pool.stop();
  rmSync(folder, { recursive: true });
});

const codeOf = (run: Promise<string>) => run.catch((error: Failure) => error.code);

const WAYS = { 'in a thread': pool.run, 'in a process of its own': pool.runApart };
for (const [where, run] of Object.entries(WAYS)) {
  describe(where, () => {
    const ENDS = { hang: 'EXTRACTION_TIMEOUT', leave: 'EXTRACTION_CRASHED', grow: 'EXTRACTION_CRASHED', fail: 'NO_ARTICLE', page: 'PAGE' };
    for (const [task, end] of Object.entries(ENDS)) {
      test(`${task} ends with ${end}, and the others go on`, async () => {
        const [first, second] = await Promise.all([codeOf(run(task)), codeOf(run('other'))]);
        assert.deepEqual([first, second], [end, 'OTHER']);
      });
    }
  });
}

test('what kills a whole process is read apart, and takes that process alone with it', async () => {
  assert.equal(await codeOf(pool.runApart('abort')), 'EXTRACTION_CRASHED');
});

test('a thread that is slow to load costs no page its time', async () => {
  const slow = join(folder, 'slow.mjs');
  writeFileSync(slow, `await new Promise((resolve) => setTimeout(resolve, 2_500));${MODULE}`);
  const loading = createThreadPool<string, string>({ module: pathToFileURL(slow), size: 1, timeoutMs: 1_500 });
  assert.deepEqual(await Promise.all([codeOf(loading.run('page')), codeOf(loading.runApart('page'))]), ['PAGE', 'PAGE']);
  await loading.stop();
});

test('a stopped pool takes nothing more', async () => {
  const stopped = createThreadPool<string, string>({ module: pathToFileURL(file), size: 1, timeoutMs: TIMEOUT_MS });
  const hanging = codeOf(stopped.run('hang'));
  await stopped.stop();
  assert.deepEqual([await hanging, await codeOf(stopped.run('page'))], ['EXTRACTION_CRASHED', 'INTERNAL']);
  assert.ok(new Failure('INTERNAL', '').retryable);
});
