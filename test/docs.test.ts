/** What the documents show is what the code does. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { guidelineForm } from '../services/cli/guideline-form.js';
import { extract } from '../services/extract/extract.js';
import { block } from './documents.js';

test("docs/extraction.md's example gives its answer", () => {
  const document = readFileSync('docs/extraction.md', 'utf8');
  const paragraphs = block(document, 'example-text')
    .trim()
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('');
  const page = `<html lang="en"><head><meta property="article:published_time" content="2025-03-04T09:00:00Z"></head><body><article><h1>Corvane to buy Halden</h1>${paragraphs}</article></body></html>`;
  const { companies, claims, events } = guidelineForm(extract(page, 'https://example.com/corvane'));
  assert.deepEqual(JSON.parse(JSON.stringify({ companies, claims, events })), JSON.parse(block(document, 'example-answer')));
});
