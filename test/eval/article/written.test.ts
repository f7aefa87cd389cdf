/** How well the pages of this folder are read; a figure below its floor is a reader that has become worse. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measure } from './measure.js';
import type { Scores } from './score.js';
import { readWritten } from './written.js';

/** What is reached today, rounded down. Raise a floor with whatever raises its figure. */
const FLOORS: readonly [figure: string, floor: number, of: (scores: Scores) => number][] = [
  ['body precision', 0.965, ({ body }) => body.precision],
  ['body recall', 0.99, ({ body }) => body.recall],
  ['body F1', 0.975, ({ body }) => body.f1],
  ['title', 1, ({ titleExact }) => titleExact],
  ['authors F1', 0.95, ({ authorsF1 }) => authorsF1],
  ['same day', 1, ({ sameDay }) => sameDay],
];

const pages = readWritten();
const { scores, refused } = measure(pages);

test('no page is refused', () => assert.deepEqual(refused, []));

for (const [figure, floor, of] of FLOORS) {
  test(`${figure} is ${floor} or better`, () => {
    const each = pages.map((page) => `${page.id} ${of(measure([page]).scores).toFixed(3)}`);
    assert.ok(of(scores) >= floor, `${of(scores).toFixed(3)}: ${each.join(', ')}`);
  });
}
