import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Queues } from '../../../services/queues.js';
import { createProgress } from '../../../workers/progress.js';

const MINUTE = 60_000;

function stage({ waiting = 0, active = 0 }: { waiting?: number; active?: number }) {
  let time = 0;
  const queue = { getJobCounts: async () => ({ waiting, active }) };
  const progress = createProgress({ poll: queue, scrape: queue, extract: queue } as unknown as Queues, () => time);
  return { progress, pass: (minutes: number) => (time += minutes * MINUTE) };
}

test('a worker without work is well', async () => {
  const { progress, pass } = stage({});
  pass(600);
  assert.equal(await progress.stuck(), null);
});

test('a job under way may take its time, and is named when it takes longer than any does', async () => {
  const { progress, pass } = stage({ waiting: 5, active: 1 });
  const job = progress.track(() => new Promise(() => {}));
  pass(4);
  assert.equal(await progress.stuck(), null);
  pass(2);
  assert.equal(await progress.stuck(), '1 jobs are under way and none has moved for 360 s.');
  void job;
});

test('jobs that wait while nobody takes one show a worker that no longer listens', async () => {
  const { progress, pass } = stage({ waiting: 7 });
  assert.equal(await progress.stuck(), null);
  pass(2);
  assert.equal(await progress.stuck(), '7 jobs wait in the queue poll and none has been taken up for 120 s.');
});

test('jobs that others have under way are theirs to wait for', async () => {
  const { progress, pass } = stage({ waiting: 7, active: 2 });
  pass(2);
  assert.equal(await progress.stuck(), null);
});

test('a job that fails has moved', async () => {
  const { progress, pass } = stage({ waiting: 7 });
  pass(2);
  await assert.rejects(progress.track(() => Promise.reject(new Error('refused'))));
  assert.equal(await progress.stuck(), null);
});
