/** A bug in one reader costs what that reader would have found, never the page. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guidelineForm } from '../../services/cli/guideline-form.js';
import { readArticle } from '../../services/extract/article/read.js';
import { extractClaims } from '../../services/extract/claims/extract.js';
import { recogniseNames } from '../../services/extract/companies/recognise.js';
import { extractEvents } from '../../services/extract/events/extract.js';
import { extract, extractArticle } from '../../services/extract/extract.js';

const PAGE = `<html lang="en"><head><title>Corvane to buy Halden</title></head><body><article><h1>Corvane to buy Halden</h1>
<p>Corvane Systems Inc (NASDAQ: CRVN) agreed to buy Halden Data Holdings Inc for $2.3 billion, the company said on Tuesday.</p>
<p>The purchase needs the consent of the authorities, and a vote of the owners of both in the autumn of this year.</p></article></body></html>`;
const URL = 'https://example.com/corvane';

const broken = (): never => {
  throw new Error('a rule is broken');
};
const READERS = { names: recogniseNames, claims: extractClaims, events: extractEvents };
const count = ({ companies, claims, events }: ReturnType<typeof extract>) => [companies.length, claims.length, events.length];

test('a page whose readers are well has no faults', () => {
  const extraction = extract(PAGE, URL);
  assert.deepEqual(extraction.faults, []);
  assert.deepEqual(count(extraction), [2, 1, 1]);
});

test('a reader that fails is told, and the others find what they find', () => {
  const article = readArticle(PAGE, URL);
  const without = (stage: keyof typeof READERS) => extractArticle(article, { ...READERS, [stage]: broken });
  assert.deepEqual(count(without('claims')), [2, 0, 1]);
  assert.deepEqual(count(without('events')), [2, 1, 0]);
  assert.match(without('events').faults.join(), /^events: Error: a rule is broken/);
  assert.equal(without('names').article.title, 'Corvane to buy Halden');
});

test('a date that opens what stands before a verb is no reason to fail', () => {
  const said = 'That said, a report suggests that the trade grew to $9.49 billion in 2020 before settling at $8.62 billion in 2023.';
  const page = `<html lang="en"><body><article><h1>Trade</h1><p>${said}</p><p>${'The harbour was quiet and the ships waited for the tide. '.repeat(6)}</p></article></body></html>`;
  assert.deepEqual(extract(page, URL).faults, []);
});

test('beside annotated pages a company is called as its page calls it', () => {
  const said = 'Canadian Imperial Bank of Commerce said on Monday that profit rose 4% to $1 billion.';
  const page = `<html lang="en"><body><article><h1>Results</h1><p>${said}</p><p>${'The harbour was quiet and the ships waited for the tide. '.repeat(6)}</p></article></body></html>`;
  const extraction = extract(page, URL);
  assert.deepEqual(
    extraction.companies.map(({ name }) => name),
    ['CIBC'],
  );
  const form = guidelineForm(extraction);
  const called = 'Canadian Imperial Bank of Commerce';
  assert.deepEqual(form.companies, [{ name: called, mentions: [called] }]);
  assert.deepEqual([form.claims[0]?.claimant, form.claims[0]?.about[0], form.events[0]?.companies[0]?.name], [called, called, called]);
});
