import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sameFigure, significantDigits } from '../../../services/resolve/quantities.js';
import { dollars, percent } from './passages.js';

const BILLION = 1e9;

for (const [a, b, same, why] of [
  [dollars('$589 billion', 589 * BILLION), dollars('$589bn', 589 * BILLION), true, 'the same'],
  [dollars('$589 billion', 589 * BILLION), dollars('$590 billion', 590 * BILLION), true, 'rounded to two digits'],
  [dollars('$589 billion', 589 * BILLION), dollars('nearly $600 billion', 600 * BILLION, true), true, 'rounded to one digit'],
  [dollars('$589 billion', 589 * BILLION), dollars('$593 billion', 593 * BILLION), false, 'both precise, and different'],
  [dollars('$589 billion', 589 * BILLION), dollars('about $593 billion', 593 * BILLION, true), true, 'one of them approximate'],
  [dollars('$589 billion', 589 * BILLION), dollars('$465 billion', 465 * BILLION), false, 'far apart'],
  [dollars('$560 billion', 560 * BILLION), dollars('$600 billion', 600 * BILLION), false, 'too far apart to be one rounding'],
  [percent(17), percent(16.97), true, 'rounded to a whole per cent'],
  [percent(3), percent(2.9), true, 'rounded to a whole per cent'],
  [percent(20), percent(19), false, 'both whole'],
  [percent(17), dollars('$17', 17), false, 'other units'],
  [
    { ...dollars('$4bn to $5bn', 4.5 * BILLION), min: String(4 * BILLION), max: String(5 * BILLION) },
    dollars('$4.1 billion', 4.1 * BILLION),
    true,
    'within the range',
  ],
] as const) {
  test(`${a.surface} and ${b.surface} are ${same ? 'one figure' : 'two figures'}: ${why}`, () => {
    assert.equal(sameFigure(a, b), same);
    assert.equal(sameFigure(b, a), same);
  });
}

for (const [value, digits] of [
  ['5600000', 2],
  ['600', 1],
  ['16.97', 4],
  ['17', 2],
  ['0.05', 1],
  ['-12.50', 4],
] as const) {
  test(`${value} has ${digits} significant digits`, () => assert.equal(significantDigits(value), digits));
}
