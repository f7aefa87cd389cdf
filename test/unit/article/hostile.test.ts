/** Markup that costs a careless reader the square of its length: each page is read or refused, and the runner's time limit is the assertion. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Failure } from '../../../services/errors.js';
import { readArticle } from '../../../services/extract/article/read.js';

const LENGTH = 1_000_000;
const fill = (unit: string) => unit.repeat(Math.floor(LENGTH / unit.length));
const NEWS = '<p>The harbour board said on Monday that it would close two of its five cranes, which date from the seventies, by March.</p>';
const describe = (json: string) => `<script type="application/ld+json">${json}</script>`;

const PAGES: Readonly<Record<string, string>> = {
  'open <div>s': fill('<div>'),
  'open <span>s': fill('<span>'),
  'open <svg>s that other tags close': fill('<div><svg></div>'),
  'end tags that nothing opened': `${'<i>'.repeat(400)}${fill('</b>')}`,
  'a hundred thousand attributes': `<div ${Array.from({ length: 100_000 }, (_, i) => `a${i}=1`).join(' ')}>`,
  'one long attribute': `<div class="${fill('byline- ')}">`,
  'comments within texts': fill('a<!-- -->'),
  'a script without an end': `<script>${fill('x')}`,
  'a paragraph without spaces': `<p>${fill('&amp;')}</p>`,
  'a long title': `<title>${fill(', ')}</title>`,
  'names of privacy': fill(`<p>${'personal data '.repeat(49)}</p>`),
  'JSON-LD of lists within lists': describe(`{"@type":"NewsArticle","headline":${'['.repeat(300_000)}${']'.repeat(300_000)}}`),
  'rows of a stream that claim much': `<script>self.__next_f.push([1,"${fill('1:Tfffff,\\n')}"])</script>`,
  'a million rows of a stream': `<script>self.__next_f.push([1,"${'a:\\n'.repeat(300_000)}"])</script>`.repeat(3),
  'teasers without an end': `${NEWS.repeat(3)}${fill('<div><h3><a href=x>A headline that leads elsewhere</a></h3><p>and what it says</p></div>')}`,
  'films without an end': `${NEWS.repeat(3)}${fill('<div><p>Duration 1:30</p>')}`,
  'headings without an end': fill('<h1>Two of the five cranes close at Eastport</h1>'),
  'many articles': fill(`<article>${NEWS}</article>`),
};

for (const [name, html] of Object.entries(PAGES)) {
  test(`reads ${name}`, { timeout: 20_000 }, () => {
    try {
      assert.ok(readArticle(`${html}${NEWS.repeat(3)}`, 'https://gazette.example/cranes').text.length <= 200_000);
    } catch (error) {
      assert.ok(error instanceof Failure, String(error));
    }
  });
}
