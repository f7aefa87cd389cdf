import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDocument } from '../../../services/extract/language/read.js';

/** 200 kB of what would cost most if any reader of figures, dates or sentences looked back or ahead without a bound. */
for (const unit of [
  '1,',
  '1,000',
  '$',
  '$1-',
  'a-',
  'a ',
  'hundreds of ',
  'between 1 and ',
  '1 to ',
  'million ',
  '1 million ',
  'R1',
  'Rs1',
  'C$',
  'US$',
  'of its ',
  '9 of the of the ',
  'rose to 5,000 ',
  '12-1/2-',
  '½',
  'U.S.',
  'U.S. ',
  '. ',
  '.[1]',
  '[1',
  '"?" Ann ',
  'Yahoo! ',
  'year to the end of ',
  'January 1, ',
  'three months to ',
  'will on Monday ',
  'the second half of ',
  'Toronto ',
])
  test(`reads ${JSON.stringify(unit)} over and over`, () => {
    const text = unit.repeat(200_000 / unit.length);
    const { sentences } = readDocument({
      text,
      title: '',
      publishedAt: '2026-03-11T00:00:00Z',
      language: 'en',
      paragraphs: [{ start: 0, end: text.length }],
    });
    assert.ok(sentences.length > 0);
  });
