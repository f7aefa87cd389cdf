/** The headline as readers see it: of a page's heading, what it states of itself and its title bar. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArticle } from '../../../services/extract/article/read.js';

const BODY = `
  <p>The harbour board of Eastport said on Monday that it would close two of its five cranes, which date from the seventies, by March.</p>
  <p>Some forty people work on them, and the board promised, after a meeting with the union, to find all of them other posts on the quays.</p>`;
const HEADLINE = 'Two cranes close at Eastport';
const LONG = `${HEADLINE}, and the harbour board asks the forty people who work on them what they would like to do there instead from March on`;
const og = (title: string) => `<meta property="og:title" content="${title}">`;
const site = '<meta property="og:site_name" content="Eastport Gazette">';
const ld = (headline: string) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline, author: { name: 'Jo Roe' } })}</script>`;

const CASES: readonly (readonly [name: string, head: string, heading: string, title: string])[] = [
  ['a logo is no headline', og(HEADLINE), '<h1>GAZETTE Gazette Logo</h1>', HEADLINE],
  ['nor is the name of the site', site + og(`${HEADLINE} | Eastport Gazette`), `<h1>Eastport Gazette</h1><h1>${HEADLINE}</h1>`, HEADLINE],
  ['a label over it', og(HEADLINE), `<h1>Harbour: ${HEADLINE}</h1>`, HEADLINE],
  ['a label marked as one', og(`Quays: ${HEADLINE}`), `<h1><span class="title__kicker">The harbour</span> ${HEADLINE}</h1>`, HEADLINE],
  ['a label that is part of it', og(`Harbour: ${HEADLINE}`), `<h1><b class="kicker">Harbour</b>: ${HEADLINE}</h1>`, `Harbour: ${HEADLINE}`],
  ['capitals as shown', og('Two Cranes Close At Eastport'), `<h1>${HEADLINE}</h1>`, HEADLINE],
  ['but none throughout', og(HEADLINE), `<h1>${HEADLINE.toUpperCase()}</h1>`, HEADLINE],
  ['a line that breaks', og(HEADLINE), '<h1>Two cranes<br>close at Eastport</h1>', HEADLINE],
  ['who wrote it and when', og(HEADLINE), `<h1>${HEADLINE} <small>Posted on May 3 by Jo Roe</small></h1>`, HEADLINE],
  ['the heading nearest to what the page states', ld(HEADLINE), `<h1>Two cranes</h1><h1>${HEADLINE}</h1>`, HEADLINE],
  ['a heading within the text', og(HEADLINE), `${BODY}<h1>What the forty would like to do</h1>`, HEADLINE],
  [
    'another heading above the text',
    og('Crane news'),
    '<h1>What the forty crane drivers would like</h1>',
    'What the forty crane drivers would like',
  ],
  ['a headline cut for search engines', ld(LONG.slice(0, 110)) + og(`${LONG} - Eastport Gazette`) + site, '', LONG],
  ['a headline in meta', `<meta name="headline" content="${HEADLINE}">${og(`${HEADLINE}-Quays`)}`, '', HEADLINE],
  ['the section behind it', og(`${HEADLINE} | Opinion`), '', HEADLINE],
  ['the section before it', og(`Opinion | ${HEADLINE}`), '', HEADLINE],
  ['the site before it, once', og(`Gazette - ${HEADLINE}: the Gazette’s year`), '', `${HEADLINE}: the Gazette’s year`],
];
for (const [name, head, heading, title] of CASES)
  test(name, () => assert.equal(readArticle(`<head>${head}</head>${heading}${BODY}`, 'https://gazette.example/cranes').title, title));
