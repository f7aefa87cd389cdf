/** What stands within an article and is about something else goes as a whole, by its name or by its title. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArticle } from '../../../services/extract/article/read.js';

const PARAGRAPHS = [
  'The harbour board of Eastport said on Monday that it would close two of its five cranes, which date from the seventies, by March.',
  'Some forty people work on them, and the board promised, after a meeting with the union, to find all of them other posts on the quays.',
  'The port handled nine million tonnes last year, a tenth less than before, as two of the large lines moved their ships to Westhaven.',
];
const TEASER = 'Nobody knows why the herring came back to the bay this spring, and the boats are too few to land them all.';
const link = (text: string) => `<a href="/other">${text}</a>`;

const BOXES: Readonly<Record<string, string>> = {
  'a newsletter, by its class': `<div class="newsletterWidget"><h3>Tides</h3><p>The week on the quays, every Friday, written by those who work there.</p></div>`,
  'the writer, by a class of words run together': `<div class="storyAuthor-card"><p>Jo Roe has reported from the quays for the Gazette since she left the navy.</p></div>`,
  'a sign-in form, by its class': `<div class="story-content__sign-in-group"><p>An account lets you keep what you want to read in the evening.</p></div>`,
  'what "Read next" opens': `<div><h3>Read next</h3><div>${link('The herring is back')}<p>${TEASER}</p></div></div>`,
  'a list of other stories': `<h2>Don't miss:</h2><ul><li>Nobody knows why. ${link('The herring is back in the bay')}</li><li>${link('A ferry for the islands')} at last.</li></ul>`,
  'a film, by how long it is': `<div class="story-part"><h3>The last crane falls</h3><div>14 hours ago</div><div>Duration 1:30</div><div>${TEASER}</div></div>`,
  'such a list of paragraphs': `<h2>Read next:</h2><ul><li><p>Nobody knows why. ${link('The herring is back in the bay')}</p></li><li><p>${link('A ferry for the islands')} at last.</p></li></ul>`,
};

const read = (within: string) => {
  const [first, ...rest] = PARAGRAPHS.map((text) => `<p>${text}</p>`);
  return readArticle(
    `<h1>Two cranes close</h1><div class="story">${first}${within}${rest.join('')}</div>`,
    'https://gazette.example/cranes',
  ).text;
};

for (const [name, html] of Object.entries(BOXES)) test(name, () => assert.equal(read(html), PARAGRAPHS.join('\n\n')));

test('a rail of teasers beside the text, and notes on its picture and its makers', () => {
  const paragraphs = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
  const picture = '<table><tr><td>A crane at dusk. Picture: Len Garrow</td></tr></table><p>A quay. © Gazette/Ann Lee</p>';
  const rail = `<div class="rail"><h2>Trending now</h2><p>${TEASER}</p><p>${TEASER} Many wonder.</p></div>`;
  const html = `<h1>Two cranes close</h1><div class="page"><div class="story">${picture}${paragraphs}<p>— With assistance from the Gazette data desk</p></div>${rail}</div>`;
  assert.equal(readArticle(html, 'https://gazette.example/cranes').text, PARAGRAPHS.join('\n\n'));
});

const teaser = (headline: string) =>
  `<li><div class="text">${link('Quays')}<h3>${link(headline)}</h3></div><span>${link('Jo Roe')} May 3</span><p>${TEASER} ${headline}?</p></li>`;
const TEASERS = ['The herring is back in the bay', 'A ferry for the islands', 'Who pays for the lighthouse'].map(teaser).join('');
const page = (before: string, after: string) => `<h1>Two cranes close</h1><div class="page"><div>${before}</div>${after}</div>`;

test('headlines that lead elsewhere, each with a line about it, beneath the article', () => {
  const paragraphs = [...PARAGRAPHS, ...PARAGRAPHS.map((text) => `Westhaven heard this: ${text}`)];
  const html = page(paragraphs.map((text) => `<p>${text}</p>`).join(''), `<h2>More Gazette</h2><ul>${TEASERS}</ul>`);
  assert.equal(readArticle(html, 'https://gazette.example/cranes').text, paragraphs.join('\n\n'));
});

test('keeps such lists where they are the article, and tables of links', () => {
  const roundUp = page(`<p>${PARAGRAPHS[0]}</p>`, `<ul>${TEASERS}</ul>`);
  assert.ok(readArticle(roundUp, 'https://gazette.example/week').text.includes(TEASER));
  const row = (name: string) => `<tr><td>${link(name)}</td><td>nine million tonnes</td></tr>`;
  const table = `<table>${['The old coal quay, Eastport', 'The new corn quay, Westhaven', 'The long stone pier, Northsea'].map(row).join('')}</table>`;
  const html = page(PARAGRAPHS.map((text) => `<p>${text}</p>`).join(''), table);
  assert.ok(readArticle(html, 'https://gazette.example/quays').text.includes('nine million tonnes'));
});

const KEPT: Readonly<Record<string, string>> = {
  'a list of what "popular" begins to tell of': '<h3>Popular quays include</h3><ul><li>the coal quay</li><li>the corn quay</li></ul>',
  'a heading that a section follows': `<h2>Related work on the quays</h2><p>${TEASER}</p>`,
};
for (const [name, html] of Object.entries(KEPT))
  test(`keeps ${name}`, () => assert.ok(read(html).includes(html.includes('coal') ? 'the coal quay' : TEASER)));

test('keeps a beginning that is named like a box', () => {
  const [first, ...rest] = PARAGRAPHS;
  const html = `<h1>Two cranes close</h1><article><div class="teaser-content"><p>${first}</p></div>${rest.map((text) => `<p>${text}</p>`).join('')}</article>`;
  assert.equal(readArticle(html, 'https://gazette.example/cranes').text, PARAGRAPHS.join('\n\n'));
});
