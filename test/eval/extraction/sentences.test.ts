/** Plain sentences of the business page, by the type of event that each tells, and sentences that tell none. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { MarketEventType } from '../../../schema/enums.js';
import { extractEvents } from '../../../services/extract/events/extract.js';
import { readMarked } from '../../unit/events/marked.js';

const linesOf = (file: string): string[] =>
  readFileSync(new URL(`sentences/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean);

function typesIn(sentence: string): string[] {
  const { document, names } = readMarked(sentence);
  return extractEvents(document, names).map(({ type }) => type);
}

/** What is reached; raise it when it is beaten. */
const LEAST_RECALL = 0.91;

test('finds the event that a plain sentence tells', () => {
  const missed: string[] = [];
  let type = '';
  let all = 0;
  for (const line of linesOf('told.txt')) {
    if (line.startsWith('# ')) {
      type = line.slice(2);
      assert.ok(type in MarketEventType, type);
    } else {
      all += 1;
      if (!typesIn(line).includes(type)) missed.push(`${type}: ${line}`);
    }
  }
  const recall = 1 - missed.length / all;
  assert.ok(recall >= LEAST_RECALL, `recall ${recall.toFixed(3)}, expected ${LEAST_RECALL} at least; missed:\n${missed.join('\n')}`);
});

test('finds nothing in sentences that tell no event', () => {
  const found = linesOf('untold.txt').flatMap((sentence) => typesIn(sentence).map((type) => `${type}: ${sentence}`));
  assert.deepEqual(found, []);
});
