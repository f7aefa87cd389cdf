/** Two happenings of one type in a sentence or a paragraph, each with its figure: "TYPE FIGURE, FIGURE | text" ("-" for none). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractEvents } from '../../../services/extract/events/extract.js';
import { readMarked } from './marked.js';

const CASES = `
  CONTRACT 30 JET, 16000000000 USD | In addition to [its=Corla] order of 30 [Ludwell] jets, [Corla] announced an order of 50 [Marten] jets worth $16 billion.
`;

for (const line of CASES.split('\n').filter((each) => each.trim()))
  test(line.trim(), () => {
    const [head = '', text = ''] = line.trim().split(' | ');
    const [type = ''] = head.split(' ');
    const { document, names } = readMarked(text);
    const told = extractEvents(document, names).filter((event) => event.type === type);
    const figures = told.map(({ quantity }) => (quantity ? `${quantity.value} ${quantity.unit}` : '-'));
    assert.equal(figures.join(', '), head.slice(type.length + 1));
  });
