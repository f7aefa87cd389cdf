import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shift } from '../../services/extract/language/numbers.js';
import { findQuantities } from '../../services/extract/language/quantities.js';
import { readDocument } from '../../services/extract/language/read.js';

function figuresOf(text: string): string[] {
  const { sentences } = readDocument({ title: '', publishedAt: null, language: 'en', text, paragraphs: [{ start: 0, end: text.length }] });
  return sentences.flatMap(({ tokens }) =>
    findQuantities(text, tokens).map(({ value, min, max, unit }) => `${min === null ? value : `${min}-${max}`} ${unit}`),
  );
}

for (const [text, ...expected] of [
  ['Acme made a $5-billion bid.', '5000000000 USD'],
  ['It would raise 88 billion Hong Kong dollars.', '88000000000 HKD'],
  ['Acme earned 55 cents a share.', '0.55 USD'],
  ['Acme sees 55 to 60 cents a share.', '0.55-0.6 USD'],
  ['The dividend rose 3.2 per cent to 2.57p.', '3.2 PERCENT', '0.0257 GBP'],
  ['Shares stood at 1,204 pence.', '12.04 GBP'],
  ['Page 450 p of the report.'],
] as const)
  test(text, () => assert.deepEqual(figuresOf(text), expected));

test('moves the point both ways', () => {
  for (const [from, places, to] of [
    ['5.6', 6, '5600000'],
    ['55', -2, '0.55'],
    ['5', -2, '0.05'],
    ['2.57', -2, '0.0257'],
    ['1200', -2, '12'],
  ] as const)
    assert.equal(shift(from, places), to);
});
