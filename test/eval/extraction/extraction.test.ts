import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Annotation } from './annotation.js';
import { evaluate } from './evaluate.js';
import { f1, fold, scoreExtraction, type Task } from './score.js';

/** What the extractor reaches on the four pages beside this file; raise a figure when it is beaten, lower none. */
const LEAST_F1: Record<Task, number> = {
  companies: 0.98,
  claims: 0.9,
  'claims with claimant': 0.9,
  events: 0.95,
  'events with passage': 0.95,
};

test('finds in annotated pages what it found before', async () => {
  const { tasks, errors } = await evaluate(join(import.meta.dirname, 'pages'));
  for (const [task, least] of Object.entries(LEAST_F1)) {
    const reached = f1(tasks[task as Task]);
    assert.ok(reached >= least, `${task} at F1 ${reached.toFixed(3)}, expected ${least} at least:\n${errors.join('\n')}`);
  }
});

test('scores what is missed, what is wrong and what is half right', () => {
  const gold: Annotation = {
    id: 'page',
    companies: [{ name: 'Acme', mentions: ['Acme Inc.', 'ACM'] }, { name: 'Widget Works' }],
    claims: [{ claimant: 'Ann Lee', kind: 'direct', evidence: '“It will rain in the hills,” said Ann Lee.', quantity: null }],
    events: [
      {
        type: 'ACQUISITION',
        companies: [{ name: 'Acme' }, { name: 'Widget Works' }],
        evidence: 'Acme bought Widget Works for $2 million on Monday.',
        status: 'COMPLETED',
        quantity: { value: 2_000_000, unit: 'USD' },
      },
    ],
  };
  const { tasks, attributes, errors, rules } = scoreExtraction([gold], () => ({
    companies: [{ name: 'ACM' }, { name: 'Monday' }],
    claims: [{ claimant: 'Lee', kind: 'mixed', evidence: '“It will rain in the hills,” said Ann Lee', quantity: null }],
    events: [
      {
        type: 'ACQUISITION',
        companies: [{ name: 'Acme Inc.' }],
        evidence: 'Something else was said of the two on that day.',
        status: 'COMPLETED',
        quantity: { value: 2_010_000, unit: 'usd' },
        rule: 'ACQUISITION @buy',
      },
      { type: 'OUTAGE', companies: [{ name: 'Acme' }], evidence: 'Acme was down.', rule: 'OUTAGE down' },
    ],
  }));
  assert.deepEqual(tasks.companies, { found: 1, wrong: 1, missed: 1 });
  assert.deepEqual(tasks['claims with claimant'], { found: 1, wrong: 0, missed: 0 });
  assert.deepEqual(tasks.events, { found: 1, wrong: 1, missed: 0 });
  assert.deepEqual(tasks['events with passage'], { found: 0, wrong: 2, missed: 1 });
  assert.deepEqual(attributes['claim kind'], { right: 0, of: 1 });
  assert.deepEqual(attributes['event quantity'], { right: 1, of: 1 });
  assert.deepEqual(errors, [
    'page - company: Widget Works',
    'page + company: Monday',
    'page ~ claim kind: "mixed" for "direct" | “It will rain in the hills,” said Ann Lee.',
    'page + event: OUTAGE acme | Acme was down.',
    'page ~ event passage: ACQUISITION Something else was said of the two on that day. for Acme bought Widget Works for $2 million on Monday.',
  ]);
  assert.deepEqual(
    [...rules].map(([rule, { found, right, pages }]) => [rule, found, right, pages.size]),
    [
      ['ACQUISITION @buy', 1, 1, 1],
      ['OUTAGE down', 1, 0, 1],
    ],
  );
});

test('counts a page that was not read as missed', () => {
  const { tasks } = scoreExtraction([{ id: 'page', companies: [{ name: 'Acme' }], claims: [], events: [] }], () => undefined);
  assert.deepEqual(tasks.companies, { found: 0, wrong: 0, missed: 1 });
});

test('compares names without case, accents, legal forms and possessives', () => {
  for (const [text, folded] of [
    ['Nestlé S.A.', 'nestle s a'],
    ['The Acme Company’s', 'acme'],
    ['O’Neill & Co.', 'o neill'],
  ])
    assert.equal(fold(text), folded);
});
