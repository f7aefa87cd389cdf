import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findQuotations } from '../../../services/extract/language/quotations.js';

function quotationsOf(text: string): string[] {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((line) => ({ start: line.index, end: line.index + line[0].length }));
  return findQuotations(text, paragraphs).map(({ start, end }) => text.slice(start, end));
}

for (const [text, ...expected] of [
  ['“We go,” she said. “Now.”', 'We go,', 'Now.'],
  ['"We go," she said.', 'We go,'],
  ['“We go," she said, "now.”', 'We go,', 'now.'],
  ["''We go,'' she said.", 'We go,'],
  ["``We go,'' she said.", 'We go,'],
  ['«We go», she said.', 'We go'],
  ['‘We’re off,’ she said of the workers’ plan.', 'We’re off,'],
  ["'We're off,' she said of the workers' plan.", "We're off,"],
  ["The workers' plan and the 'good' one of the '90s."],
  ['A 5" pipe and a 6" one.'],
  ['“We go\n“and stay,” she said.', 'We go\n“and stay,'],
  ['“Left open', 'Left open'],
] as const)
  test(text, () => assert.deepEqual(quotationsOf(text), expected));
