import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recogniseNames } from '../../../services/extract/companies/recognise.js';
import { readDocument } from '../../../services/extract/language/read.js';

/** In a text long enough to give a person's full name. */
function companiesIn(sentence: string): string[] {
  const text = `${sentence} ${'It rained. '.repeat(6)}`;
  const paragraphs = [{ start: 0, end: text.length }];
  const { entities } = recogniseNames(readDocument({ text, title: '', publishedAt: null, language: 'en', paragraphs }));
  return entities.filter(({ kind }) => kind === 'COMPANY').map(({ name }) => name);
}

test('what only companies do makes a company of a name that nobody knows', () => {
  const told = `
    Tallypay, the payments start-up, is laying off 300 people.
    Tallypay is closing 40 shops.
    Tallypay has agreed to buy its smaller rival.
    Tallypay said on Monday it would cut 90 jobs.
    Tallypay is in advanced talks to acquire a Spanish maker of pumps.
    Tallypay raised $40 million in a Series B round.
    Tallypay has filed for bankruptcy.
    Tallypay won a contract to run the ferries.
    Tallypay went public in May.
    Tallypay sold its paints division.
    Rival Tallypay cut a quarter of its staff.
    Tallypay has angered its customers.
    He joined after the acquisition of Tallypay by a rival.
    They built a stake of nearly 5 per cent in Tallypay, it was said.
    Tallypay is to sell 30 pubs.
    Tallypay beat analysts' forecasts.
    Tallypay has stopped lending.
    Tallypay creditors agreed to a rescue.
    There was a strike at Tallypay on Monday.
    They bought Tallypay's shares.`;
  const missed = told
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !companiesIn(line).includes('Tallypay'));
  assert.deepEqual(missed, []);
});

test('nobody else becomes one', () => {
  const told = `
    Management cut 300 jobs in May.
    Production raised its share of sales.
    Congress cut jobs at the agency.
    The Tallypay test raised questions about features.
    They wrote an S-1 filing for an offering.
    Workers at the plant cut jobs.
    In Hexley, shops are closing.`;
  const made = told
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && companiesIn(line).length > 0);
  assert.deepEqual(made, []);
});
