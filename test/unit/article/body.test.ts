/** Where the body of an article begins and ends on a page, and which of its lines are about the page. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArticle } from '../../../services/extract/article/read.js';

const PARAGRAPHS = [
  'The harbour board of Eastport said on Monday that it would close two of its five cranes, which date from the seventies, by March.',
  'Some forty people work on them, and the board promised, after a meeting with the union, to find all of them other posts on the quays.',
  'The port handled nine million tonnes last year, a tenth less than before, as two of the large lines moved their ships to Westhaven.',
];
const SECTIONS = ['The coal quay', 'The corn quay', 'The stone pier'].map((quay) => ({
  quay,
  texts: [
    `${quay} was built when the town was half as large, and the board has mended it after each of the great storms since then.`,
    `Nobody unloads much there today, said Ann Lee, who keeps its gate, though the anglers of the town like it all the more for that.`.replace(
      'there',
      `at ${quay.toLowerCase()}`,
    ),
  ],
}));
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const read = (html: string) => readArticle(`<h1>Two cranes close</h1>${html}`, 'https://gazette.example/cranes').text.split('\n\n');

const LIST = `<div><div><ul>${SECTIONS.map(({ quay, texts }) => `<li><div class="item"><h2>${quay}</h2><div>${paragraphs(texts)}</div></div></li>`).join('')}</ul></div></div>`;
const LISTED = SECTIONS.flatMap(({ quay, texts }) => [quay, ...texts]);

test('an introduction before a list that is most of the text', () => {
  assert.deepEqual(read(`<main><div class="c1">${paragraphs(PARAGRAPHS)}${LIST}</div></main>`), [...PARAGRAPHS, ...LISTED]);
});

test('an introduction in a container of its own, some levels above', () => {
  const html = `<main><section><div>${paragraphs(PARAGRAPHS)}</div><section><div>${LIST}</div><p>Maps: the board</p></section></section></main>`;
  assert.deepEqual(read(html).slice(0, 4), [...PARAGRAPHS, LISTED[0]]);
});

test('the headline once more behind the path to the page', () => {
  const headline = 'Two cranes close on the quays';
  const html = `<h1>${headline}</h1><article><div>Quays${headline}</div>${paragraphs(PARAGRAPHS)}</article>`;
  assert.equal(readArticle(html, 'https://gazette.example/cranes').text, PARAGRAPHS.join('\n\n'));
});

test('a note on the writer before the first paragraph', () => {
  assert.deepEqual(
    read(`<article>${paragraphs(['Jo Roe is a Research Fellow at the Institute of Quays.', ...PARAGRAPHS])}</article>`),
    PARAGRAPHS,
  );
});

test('what stands above the headline, below it, and in boxes of which nothing else is left', () => {
  const html = `<div id="all"><div>The Eastport Gazette All the tides</div><div>Quays</div><h1>Two cranes close on the quays</h1>
    <ul><li>The union is told that all of its people stay on the quays</li></ul>
    <p>3 May 2024, 09:30 BST – by Jo Roe</p>${paragraphs(PARAGRAPHS.slice(0, 2))}
    <div class="wall"><h3>Stay ahead of the tide</h3><p>The week on the quays. Sign up here.</p></div>${paragraphs(PARAGRAPHS.slice(2))}
    <div class="poll">Poll of the week<br>Should the cranes stay? Yes No</div></div>`;
  assert.equal(readArticle(html, 'https://gazette.example/cranes').text, PARAGRAPHS.join('\n\n'));
});

test('a page of layout tables without headings', () => {
  const headline = 'Two cranes close on the quays';
  const html = `<title>Eastport Gazette: ${headline}</title><table><tr><td>TODAY<br><br>Rain, 6C</td><td><b>${headline}</b><br>Jo Roe, Quays desk<br>Tuesday 28 January 2025
    <br><br>${PARAGRAPHS[0]}<br><br><table><tr><td>A crane. Picture: Len Garrow</td></tr></table>${PARAGRAPHS.slice(1).join('<br><br>')}</td></tr></table>`;
  const { title, text } = readArticle(html, 'https://gazette.example/cranes');
  assert.deepEqual([title, text], [headline, PARAGRAPHS.join('\n\n')]);
});

test('terms of service that are the news', () => {
  const news = 'The board said that the line had broken its terms of service when it moved half of its ships to Westhaven within a week.';
  assert.ok(read(paragraphs([...PARAGRAPHS, news])).includes(news));
});

test('names that say what something is not', () => {
  const html = `<article><div class="site-not-a-paywall">${paragraphs(PARAGRAPHS)}</div></article>`;
  assert.deepEqual(read(html), PARAGRAPHS);
});

const LINES: readonly string[] = [
  '***',
  '\ue001 \ue002',
  '3 / 7',
  '04:32',
  '3 MIN. READ',
  'Contents',
  'EPA',
  'Len Garrow/Getty Images',
  'QUAYS: North | South | Coal | Corn',
  'In partnership with Eastport Rope',
  '19:04 Ann Lee',
  '20:42KEY EVENT',
  'OPINION:',
  '+ Show More Tides of the Week (3)',
  'All the tides of the week, direct to your inbox.',
  'Listen to Low Water on Spotify and Apple Podcasts.',
];
for (const line of LINES)
  test(`the line "${line}"`, () =>
    assert.deepEqual(read(`<p>${PARAGRAPHS[0]}</p><p>${line}</p>${paragraphs(PARAGRAPHS.slice(1))}`), PARAGRAPHS));

const ENDS: readonly string[] = [
  '* Follow the Gazette on every network there is.',
  'This episode was produced by Jo Roe and edited by Ann Lee.',
  'Cross-posted from the Westhaven Herald.',
  '• Jo Roe, a former harbour pilot, is president of the Society for Old Cranes.',
  'Ann Lee is a senior fellow at the Institute of Quays.',
  'Len Garrow is Associate Professor of Ropes at Northsea University.',
  'For more stories like this, see our page on quays.',
];
for (const line of ENDS) test(`the last line "${line}"`, () => assert.deepEqual(read(paragraphs([...PARAGRAPHS, line])), PARAGRAPHS));

test('a date that stands alone after the standfirst', () => {
  const standfirst = 'The board says that nobody will lose their post over it.';
  assert.deepEqual(read(`<article>${paragraphs([standfirst, 'January 27, 2025 5:50 pm CET', ...PARAGRAPHS])}</article>`), [
    standfirst,
    ...PARAGRAPHS,
  ]);
});

const KEPT: readonly string[] = [
  'Nine million tonnes a year: 9/10 of last.',
  'Jo Roe is president.',
  'Tides | The Gazette at sea',
  'On May 3, 2024 the board met.',
];
for (const line of KEPT)
  test(`keeps "${line}"`, () => assert.ok(read(`<p>${PARAGRAPHS[0]}</p><p>${line}</p>${paragraphs(PARAGRAPHS.slice(1))}`).includes(line)));

test('an appeal to the reader at the end is no part of the news, what an editor says of her paper is', () => {
  const appeal = [
    '<h3>Our newsroom needs you</h3>',
    '<p>Whether you come to the Gazette for the tides or for the council, our reporting takes time, and we are glad that you read it every week.</p>',
    '<p>We believe that a free press is what a harbour town needs, so our journalism is free for everyone, while other papers put up a paywall.</p>',
  ].join('');
  assert.deepEqual(read(`<article>${paragraphs(PARAGRAPHS)}${appeal}</article>`), PARAGRAPHS);
  const said =
    '“We invest time in our reporting because readers like you ask for it,” said Ann Lee, who edits the paper of the port and its union.';
  assert.deepEqual(read(`<article>${paragraphs([...PARAGRAPHS, said])}</article>`), [...PARAGRAPHS, said]);
});
