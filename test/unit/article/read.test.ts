/** Pages as they come: what is read off them, and what is refused. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArticle } from '../../../services/extract/article/read.js';

const URL = 'https://gazette.example/2025/01/27/harbour';
const FIRST =
  'The harbour board of Eastport said on Monday that it would close two of its five cranes, which date from the seventies, by March.';
const SECOND =
  'Some forty people work on them, and the board promised, after a meeting with the union, to find all of them other posts on the quays.';
const page = (body: string) => `<html><head><title>Two cranes close | The Gazette</title></head><body>${body}</body></html>`;

test('the article without its caption, pitch, pointer, consent note and writer', () => {
  const { text, title } = readArticle(
    page(`<article><h1>Two cranes close at Eastport</h1><p>${FIRST}</p><p>A crane at dusk. Photo: Jo Roe/Gazette</p><p>Read more: Ten old cranes</p>
      <p>${SECOND}</p><p>Jo Roe is a senior reporter for The Gazette.</p></article><div id="onetrust-banner"><p>This site uses cookies to keep your visit.</p></div>`),
    URL,
  );
  assert.equal(title, 'Two cranes close at Eastport');
  assert.equal(text, `${FIRST}\n\n${SECOND}`);
});

const THIRD =
  'The port handled nine million tonnes last year, a tenth less than before, as two of the large lines moved their ships to Westhaven.';
const described = (...paragraphs: string[]) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: paragraphs.join('\n') })}</script>`;

test('what its description says of a page: a paragraph that stands apart is found, one that is missing goes, headings stay', () => {
  const fourth = `${FIRST} Nobody lost work.`;
  const html = `<div class="opening"><div><p>${THIRD}</p></div></div><div><hr></div><div class="quay"><p>${FIRST}</p><h2>A long argument</h2><p>${SECOND}</p><p>Your photographs of the cranes are welcome here.</p><p>${fourth}</p></div>`;
  const { text } = readArticle(page(described(THIRD, FIRST, SECOND, fourth) + html), URL);
  assert.equal(text, [THIRD, FIRST, 'A long argument', SECOND, fourth].join('\n\n'));
});

test('a description that was cut does not cut the article', () => {
  const html = `<article><p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p><p>${FIRST} Nobody lost work.</p></article>`;
  assert.match(readArticle(page(described(FIRST, SECOND, THIRD) + html), URL).text, /Nobody lost work\.$/);
});

test('a text that its site parts at advertisements', () => {
  const part = (...paragraphs: string[]) =>
    `<section><div class="row"><div class="column"><div class="story-text">${paragraphs.map((text) => `<p>${text}</p>`).join('')}</div></div></div></section>`;
  const more = ['Nobody lost work.', 'The union was glad.', 'It rained.', 'All agreed.', 'Few mind.', 'The herring came.'].map(
    (end) => `${THIRD} ${end}`,
  );
  const { text } = readArticle(page(`<main>${part(FIRST, SECOND)}<section><p>An advertisement.</p></section>${part(...more)}</main>`), URL);
  assert.equal(text, [FIRST, SECOND, ...more].join('\n\n'));
});

test('the first of the stories that a page strings together', () => {
  const story = (headline: string, ...paragraphs: string[]) =>
    `<article><h1>${headline}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`;
  const next = [THIRD, `${THIRD} Few mind.`, `${SECOND} The union was glad.`, `${FIRST} It rained.`];
  const html = `<article>${story('Two cranes close', FIRST, SECOND, `${FIRST} Nobody lost work.`, `${SECOND} All agreed.`)}${story('Fewer ships', ...next)}</article>`;
  assert.match(readArticle(page(html), URL).text, /All agreed\.$/);
});

test('text that only a stream of React components holds', () => {
  const html = `<p>${FIRST}</p><p>${SECOND}</p><p>${FIRST} Nobody lost work.</p><p>${SECOND} The union was glad.</p>`;
  const push = (chunk: string) => `<script>self.__next_f.push(${JSON.stringify([1, chunk])})</script>`;
  const stream = push(`1:T${Buffer.byteLength(html).toString(16)},`) + push(`${html}2:["$","p",null,{}]\n`);
  assert.match(readArticle(page(stream), URL).text, /^The harbour board[\s\S]*The union was glad\.$/);
});

test('the beginning that a paywall leaves is read when it tells the news, and refused when it does not', () => {
  const wall = '<p>Subscribe to continue reading.</p>';
  const paragraphs = [FIRST, SECOND, `${FIRST} Nobody lost work.`, `${SECOND} The union was glad.`]
    .map((text) => `<p>${text}</p>`)
    .join('');
  assert.match(readArticle(page(`<article>${paragraphs}</article>${wall}`), URL).text, /^The harbour board/);
  assert.throws(() => readArticle(page(`<article><p>${FIRST}</p></article>${wall}`), URL), { code: 'PAYWALLED' });
  assert.throws(() => readArticle(page('<p>Page not found</p>'), URL), { code: 'NO_ARTICLE' });
});

test('text below ten thousand open tags is read', () => {
  assert.match(readArticle(page(`${'<div>'.repeat(10_000)}<p>${FIRST}</p><p>${SECOND}</p>`), URL).text, /^The harbour board/);
});

test('the people of a byline without role, place and date', () => {
  const byline = (line: string) =>
    readArticle(page(`<h1>Two cranes close</h1><p class="byline">${line}</p><p>${FIRST}</p><p>${SECOND}</p>`), URL).authors;
  assert.deepEqual(byline('By Jo Roe and Ann van der Lee, Senior Reporters'), ['Jo Roe', 'Ann van der Lee']);
  assert.deepEqual(byline('By Jo Roe in Eastport Updated Jan 27, 2025'), ['Jo Roe']);
  assert.deepEqual(byline('<meta property="og:site_name" content="Eastport Gazette">Jo Roe Eastport Gazette'), ['Jo Roe']);
  assert.deepEqual(byline('Twitter Facebook'), []);
  assert.deepEqual(byline('Contributor Content'), []);
});

test('UTF-8 that claims to be Latin-1', () => {
  const bytes = Buffer.from(`<meta charset="iso-8859-15">${page(`<p>${FIRST} Müller, Çelik, Renée.</p><p>${SECOND}</p>`)}`);
  assert.match(readArticle(bytes, URL).text, /Müller, Çelik, Renée/);
});

test('the day in an address, where the page tells none', () => {
  const dateOf = (address: string) => readArticle(`<h1>Two cranes close</h1><p>${FIRST}</p><p>${SECOND}</p>`, address).publishedAt;
  assert.equal(dateOf('https://gazette.example/news/A2025012718400001'), '2025-01-27T00:00:00.000Z');
  assert.equal(dateOf('https://gazette.example/news/20259912'), null);
});

test('a paragraph longer than a book is cut', () => {
  const { text, paragraphs } = readArticle(page(`<p>${`${FIRST} `.repeat(2_000)}</p><p>${SECOND}</p>`), URL);
  assert.ok(text.length > 199_000 && text.length <= 200_000, String(text.length));
  assert.deepEqual(paragraphs, [{ start: 0, end: text.length }]);
});

test('rich text that only the state of the page holds, its links elements of their own', () => {
  const leaf = (value: string) => ({ type: 'text', value });
  const [start, end] = [FIRST.slice(0, 40), FIRST.slice(40)];
  const paragraph = { type: 'paragraph', content: [leaf(start), { type: 'link', content: [leaf(end)] }] };
  const story = {
    body: {
      content: [
        ...[SECOND, THIRD, `${FIRST} All agreed.`].map((text) => ({ type: 'paragraph', content: [leaf(text)] })),
        { type: 'inline-recirc', content: [leaf(THIRD)] },
        paragraph,
      ],
    },
  };
  const html = `<p>${SECOND}</p><script type="application/json">${JSON.stringify({ code: `<script>${'f(a, b). '.repeat(300)}`, story }).replaceAll('<', '\\u003c')}</script>`;
  assert.equal(readArticle(page(html), URL).text, [SECOND, THIRD, `${FIRST} All agreed.`, FIRST].join('\n\n'));
});
