import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dollarOf } from '../../../services/extract/language/dollars.js';

const CANADA = 'The Ottawa maker said Canada and Ontario had paid. Its shares rose in Toronto. ';
for (const [what, text, url, code] of [
  ['a page of no country', 'Acme paid $4 million.', 'https://news.example/1', 'USD'],
  ['the country of the host', 'Acme paid $4 million.', 'https://news.example.com.au/1', 'AUD'],
  ['a host that writes its own dollar with a sign', 'Acme paid $4 million, or S$5 million.', 'https://news.sg/1', 'USD'],
  ['a country among the labels of the host', 'Acme paid $4 million.', 'https://canada.news.example/1', 'CAD'],
  ['the places of the text', `${CANADA}Acme paid $4 million.`, 'https://news.example/1', 'CAD'],
  [
    'a page of its places that writes a sign once',
    `${CANADA}The Canadian bank of Montreal said that Quebec and Alberta had paid $4, $5, $6 and C$7 million to Canada.`,
    '',
    'CAD',
  ],
  ['few of its places', 'Acme of Toronto paid $4 million.', 'https://news.example/1', 'USD'],
  [
    'places beside American ones',
    `${CANADA}The U.S. buyer of New York, listed on Nasdaq, paid $4 million.`,
    'https://news.example/1',
    'USD',
  ],
  ['the hyphen of Canadian papers', 'Acme of Halifax lost $31-million in May and paid $2-million for Widget.', '', 'CAD'],
  ['a hyphen that any paper writes', 'Acme of Halifax paid a $31-million fine and a $2-million fee.', '', 'USD'],
  ['American dollars told apart', 'Sydney: Acme of Perth paid $4 million, US$3 million, as Australia and Queensland fell.', '', 'AUD'],
] as const)
  test(`takes the dollar of ${what} for ${code}`, () => assert.equal(dollarOf(text, url), code));
