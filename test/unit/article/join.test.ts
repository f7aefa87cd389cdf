/** An article on several pages is one article. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinPages } from '../../../services/extract/article/join.js';
import { readArticle } from '../../../services/extract/article/read.js';
import { extract } from '../../../services/extract/extract.js';

const URL = 'https://gazette.example/cranes';
const PARAGRAPHS = [
  'The harbour board of Eastport said on Monday that it would close two of its five cranes, which date from the seventies, by March.',
  'Some forty people work on them, and the board promised, after a meeting with the union, to find all of them other posts on the quays.',
  'The port handled nine million tonnes last year, a tenth less than before, as two of the large lines moved their ships to Westhaven.',
  'Westhaven has dug its channel deeper twice since then, and its own cranes, six of them, are none of them older than twenty years.',
];
const page = (texts: readonly string[]) =>
  `<h1>Two cranes close</h1>${texts.map((text) => `<p>${text}</p>`).join('')}<a href="/cranes/2">2</a>`;
const further = (html: string) => ({ html, contentType: 'text/html', url: `${URL}/2` });

test('its paragraphs follow each other, each once, and every passage is found', () => {
  const [first, second] = [page(PARAGRAPHS.slice(0, 2)), page(PARAGRAPHS.slice(1))];
  const whole = joinPages(readArticle(first, URL), [further(second)]);
  assert.equal(whole.text, PARAGRAPHS.join('\n\n'));
  assert.deepEqual(
    whole.paragraphs.map(({ start, end }) => whole.text.slice(start, end)),
    PARAGRAPHS,
  );
  assert.deepEqual({ ...whole, url: '' }, { ...readArticle(page(PARAGRAPHS), URL), url: '', excerpt: whole.excerpt });
  assert.equal(extract(first, URL, { rest: [further(second)] }).article.text, whole.text);
});

test('a page that holds no article ends it', () => {
  const first = readArticle(page(PARAGRAPHS.slice(0, 2)), URL);
  assert.deepEqual(joinPages(first, [further('<p>Page not found</p>'), further(page(PARAGRAPHS))]).text, first.text);
});
