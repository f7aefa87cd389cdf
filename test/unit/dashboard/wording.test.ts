/** Addresses that the page links to. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MarketEventType } from '../../../schema/enums.js';
import { readFilters } from '../../../services/gateway/dashboard/page/filters.js';
import { familyOf, passageAddress, webAddress, wordOf } from '../../../services/gateway/dashboard/page/wording.js';

test('a type that the page has no word for goes by its name', () => {
  assert.equal(wordOf('SHARE_BUYBACK'), 'Buyback');
  assert.equal(wordOf('CARBON_CREDIT' as MarketEventType), 'carbon credit');
  assert.equal(familyOf('CARBON_CREDIT' as MarketEventType), 'markets');
});

const ADDRESSES: readonly [url: string, passage: string, expected: string | null][] = [
  ['https://news.example/a', 'Shares fell 5%.', 'https://news.example/a#:~:text=Shares%20fell%205%25.'],
  ['https://news.example/a#top', 'A well-known, loss & gain', 'https://news.example/a#:~:text=A%20well%2Dknown%2C%20loss%20%26%20gain'],
  [
    'https://news.example/a',
    'one two three four five six seven eight nine ten eleven twelve thirteen',
    'https://news.example/a#:~:text=one%20two%20three%20four%20five%20six,eight%20nine%20ten%20eleven%20twelve%20thirteen',
  ],
  ['javascript:alert(1)', 'text', null],
  ['not an address', 'text', null],
];
for (const [url, passage, expected] of ADDRESSES) {
  test(`the passage “${passage.slice(0, 30)}” of ${url}`, () => assert.equal(passageAddress(url, passage), expected));
}

test('only the web is linked to', () => {
  assert.equal(webAddress('data:text/html,x'), null);
  assert.equal(webAddress('http://news.example/'), 'http://news.example/');
});

test('an address that means nothing filters nothing', () => {
  const filters = readFilters(
    new URLSearchParams('type=X,LAYOFFS,constructor&status=toString&level=CONTESTED&importance=900&day=2025-13-45&kind=x'),
  );
  assert.deepEqual(filters, { kind: 'all', types: ['LAYOFFS'], status: null, level: 'CONTESTED', importance: 100, day: null, search: '' });
});
