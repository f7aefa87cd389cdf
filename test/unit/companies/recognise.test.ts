import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recogniseNames } from '../../../services/extract/companies/recognise.js';
import { readDocument } from '../../../services/extract/language/read.js';

function companiesIn(text: string): string[] {
  const document = readDocument({
    title: '',
    publishedAt: null,
    language: 'en',
    text,
    paragraphs: [{ start: 0, end: text.length }],
  });
  return recogniseNames(document)
    .entities.filter(({ kind }) => kind === 'COMPANY')
    .map(({ name }) => name)
    .sort();
}

const TEXTS: [text: string, companies: string[]][] = [
  ['Halvorsen Freight ASA (OSE: HALV) fell. Halvorsen Freight said it would sell two ships.', ['Halvorsen Freight']],
  ['Shares of Apple fell after the company cut its forecast.', ['Apple']],
  [
    'The Milwaukee Business Journal reported the sale on Monday. The Business Journal said talks had failed.',
    ['Milwaukee Business Journal'],
  ],
  ['Pacific Gas & Electric (PG&E) cut power on Monday. PG&E said it would return on Tuesday.', ['PG&E']],
  ['The Federal Reserve and Stanford University published a study on Monday.', []],
];

for (const [text, companies] of TEXTS)
  test(`${text} → ${companies.join(', ') || 'none'}`, () => assert.deepEqual(companiesIn(text), companies));
