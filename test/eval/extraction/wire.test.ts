/** Sentences as wires, broadsheets and blogs write them, each with the direction, status and figure of the event that it tells ("." and "-" for none). */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { MarketEventType } from '../../../schema/enums.js';
import { extractEvents } from '../../../services/extract/events/extract.js';
import type { Quantity } from '../../../services/extract/types.js';
import { readMarked } from '../../unit/events/marked.js';

interface Case {
  type: string;
  direction: string | null;
  status: string;
  value: number | null;
  unit: string;
  sentence: string;
}

/** What is reached; raise it when it is beaten. */
const LEAST = { found: 0.95, direction: 0.97, status: 0.92, figure: 0.97 };

test('reads the events of plain sentences with direction, status and figure', () => {
  const cases = readCases();
  const missed: string[] = [];
  const right = { direction: 0, status: 0, figure: 0 };
  for (const { type, direction, status, value, unit, sentence } of cases) {
    const { document, names } = readMarked(sentence);
    const event = extractEvents(document, names).find((one) => one.type === type);
    if (!event) missed.push(`${type}: ${sentence}`);
    else {
      right.direction += Number(event.direction === direction);
      right.status += Number(event.status === status);
      right.figure += Number(value === null || isFigure(event.quantity, value, unit));
    }
  }
  const found = cases.length - missed.length;
  const reached = {
    found: found / cases.length,
    direction: right.direction / found,
    status: right.status / found,
    figure: right.figure / found,
  };
  for (const [what, least] of Object.entries(LEAST))
    assert.ok(reached[what as keyof typeof LEAST] >= least, `${what}: ${JSON.stringify(reached)}; missed:\n${missed.join('\n')}`);
});

/** Counts may name their noun otherwise; money and percentages may not. */
const isFigure = (quantity: Quantity | null, value: number, unit: string): boolean =>
  quantity !== null &&
  Math.abs(Number(quantity.value) - value) <= value * 0.01 &&
  (!/^(?:[A-Z]{3}|PERCENT)$/.test(unit) || quantity.unit === unit);

function readCases(): Case[] {
  const cases: Case[] = [];
  let type = '';
  for (const line of readFileSync(new URL('sentences/wire.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)) {
    if (line.startsWith('# ')) {
      type = line.slice(2);
      assert.ok(type in MarketEventType, type);
      continue;
    }
    const [head = '', sentence = ''] = line.split(' | ');
    const [direction = '.', status = '', value = '-', unit = ''] = head.split(' ');
    cases.push({
      type,
      direction: direction === '.' ? null : direction,
      status,
      value: value === '-' ? null : Number(value),
      unit,
      sentence,
    });
  }
  return cases;
}
