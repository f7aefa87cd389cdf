/**
 * Sentences as wires, broadsheets and blogs write them, each with the direction, status and figure of the event that it tells ("." and "-" for
 * none); "~" stands before one that tells none of the type.
 */
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

/** What is reached, by file; raise it when it is beaten. `party`: all marked companies take part. `quiet`: of the lines with "~", which only look like it. */
const LEAST: Record<string, Record<string, number>> = {
  'wire.txt': { found: 0.95, direction: 0.97, status: 0.92, figure: 0.97 },
  'markets.txt': { found: 0.97, party: 0.96, direction: 0.97, status: 0.96, figure: 0.97, quiet: 0.96 },
};

for (const [file, least] of Object.entries(LEAST))
  test(`reads the events of the sentences of ${file} with direction, status and figure`, () => {
    const { reached, missed } = measure(readCases(file));
    for (const [what, share] of Object.entries(least))
      assert.ok((reached[what] as number) >= share, `${what}: ${JSON.stringify(reached)}; missed or false:\n${missed.join('\n')}`);
  });

function measure(cases: readonly Case[]): { reached: Record<string, number>; missed: string[] } {
  const missed: string[] = [];
  const right = { found: 0, party: 0, direction: 0, status: 0, figure: 0, quiet: 0 };
  for (const { type, direction, status, value, unit, sentence } of cases) {
    const { document, names } = readMarked(sentence);
    const events = extractEvents(document, names).filter((one) => one.type === type);
    const [event] = events;
    if (status === '~') right.quiet += Number(!event);
    else if (event) {
      const parties = new Set(events.flatMap(({ participants }) => participants.map(({ name }) => name)));
      right.found += 1;
      right.party += Number(names.entities.every(({ kind, name }) => kind !== 'COMPANY' || parties.has(name)));
      right.direction += Number(event.direction === direction);
      right.status += Number(event.status === status);
      right.figure += Number(value === null || isFigure(event.quantity, value, unit));
    }
    if (!event !== (status === '~')) missed.push(`${type}: ${sentence}`);
  }
  const { found, quiet, ...attributes } = right;
  const misses = cases.filter(({ status }) => status === '~').length;
  const shares = Object.entries(attributes).map(([what, count]) => [what, count / found] as const);
  return { reached: { found: found / (cases.length - misses), quiet: quiet / misses, ...Object.fromEntries(shares) }, missed };
}

/** Counts may name their noun otherwise; money and percentages may not. */
const isFigure = (quantity: Quantity | null, value: number, unit: string): boolean =>
  quantity !== null &&
  Math.abs(Number(quantity.value) - value) <= value * 0.01 &&
  (!/^(?:[A-Z]{3}|PERCENT)$/.test(unit) || quantity.unit === unit);

function readCases(file: string): Case[] {
  const cases: Case[] = [];
  let type = '';
  for (const line of readFileSync(new URL(`sentences/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)) {
    if (line.startsWith('# ')) {
      type = line.slice(2);
      assert.ok(type in MarketEventType, type);
      continue;
    }
    const [head = '', sentence = ''] = line.split(' | ');
    const [direction = '.', status = '~', value = '-', unit = ''] = head.split(' ');
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
