import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractClaims } from '../../../services/extract/claims/extract.js';
import { readDocument } from '../../../services/extract/language/read.js';

const SIZE = 200_000;

/** 200 kB of what each scanner likes least. A quadratic step over it takes minutes: the runner's time limit is the assertion. */
for (const unit of [
  'said ', 'he said that ', 'Roe, ', 'a, said ', '( ', '— ', '- ', '"a" ', '“a ', "'a ", '‘a b, ', "''a ", 'to say ', 'according to ',
  'as reported by ', 'who said, ', 'Monday said ', 'the report, ', 'was told by ', 'his claim that ', '“We go.” Roe said.\n', 'They said it is. ',
  'He said, “it is so”. ', 'A: ', '$1 ', '1 of ', 'a study that found that ',
]) // biome-ignore format: a list of words
  test(`reads ${JSON.stringify(unit)} over and over`, { timeout: 20_000 }, () => {
    const text = unit.repeat(Math.ceil(SIZE / unit.length)).slice(0, SIZE);
    const paragraphs = [...text.matchAll(/[^\n]+/g)].map((line) => ({ start: line.index, end: line.index + line[0].length }));
    const document = readDocument({ text, title: '', publishedAt: '2024-05-01T00:00:00Z', language: 'en', paragraphs });
    for (const { evidence } of extractClaims(document, { entities: [], mentions: [] }))
      assert.ok(evidence.start < evidence.end && evidence.end <= text.length);
  });
