/** Which link of a page leads to the next page of its article. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextPage } from '../../../services/scrape/pagination.js';

const CASES: readonly (readonly [first: string, link: string, next: string | null])[] = [
  ['/cranes', '<a href="/cranes/2">2</a>', '/cranes/2'],
  ['/cranes/', '<link rel="next" href="https://gazette.example/cranes/2/">', '/cranes/2'],
  ['/cranes', "<a class=more href='cranes/page/2'>Next page</a>", '/cranes/page/2'],
  ['/cranes.html', '<a href="/cranes_2.html">Next</a>', '/cranes_2.html'],
  ['/cranes?id=7', '<a href="?id=7&amp;page=2">2</a>', '/cranes?id=7&page=2'],
  ['/cranes', '<a href="/cranes?page=2&utm_source=pager#top">2</a>', '/cranes?page=2'],
  ['/cranes', '<link rel="next" href="/the-next-story">', null],
  ['/cranes', '<a href="/cranes-2">Two more cranes</a>', null],
  ['/cranes', '<a href="/cranes/3">3</a>', null],
  ['/cranes', '<a href="https://other.example/cranes/2">2</a>', null],
  ['/cranes', '<a href="/cranes/comment-page-2">older comments</a>', null],
  ['/cranes', '<a href="http://[2">2</a>', null],
  ['/', '<a href="/page/2">older stories</a>', null],
];
const at = (path: string) => `https://gazette.example${path}`;
for (const [first, link, next] of CASES)
  test(`${first}: ${link}`, () => assert.equal(nextPage(`<p>…</p>${link}`, at(first), 2), next && at(next)));

test('the third after the second', () => {
  assert.equal(nextPage('<a href="/cranes">1</a> <a href="/cranes/3">3</a>', at('/cranes'), 3), at('/cranes/3'));
});
