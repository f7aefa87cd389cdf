/** Two happenings of one type in a sentence or a paragraph, each with its figure: "TYPE FIGURE, FIGURE | text" ("-" for none). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractEvents } from '../../../services/extract/events/extract.js';
import { readMarked } from './marked.js';

const CASES = `
  CONTRACT 30 JET, 16000000000 USD | In addition to [its=Corla] order of 30 [Ludwell] jets, [Corla] announced an order of 50 [Marten] jets worth $16 billion.
  STOCK_PRICE_MOVEMENT 3.4 PERCENT, 2.1 PERCENT | [Corla] rose 3.4% in Oslo and [its=Corla] rival [Ludwell] 2.1%.
  STOCK_PRICE_MOVEMENT 2 PERCENT, 3 PERCENT, 4 PERCENT | [Corla] lost 2%, [Ludwell] 3% and [Marten] 4%.
  STOCK_PRICE_MOVEMENT 3 PERCENT, 3 PERCENT, 5 PERCENT | [Corla] and [Ludwell] fell 3%, [Marten] 5%.
  INDEX_MOVEMENT 1.1 PERCENT, 0.6 PERCENT | The Nikkei added 1.1% and Hong Kong's Hang Seng 0.6%.
  REGULATORY_ACTION 3000000 EUR, 1200000 EUR | Regulators fined [Corla] €3 million and [Ludwell] €1.2 million for late reports.
  REGULATORY_ACTION 2100000 GBP, 860000 GBP | [Corla] was fined £2.1 million for spilling sewage into a river, and its neighbour [Ludwell] £860,000 for a leak.
  CONTRACT 80000000 USD, 35000000 USD | [Corla] has won contracts worth $80 million from [Ludwell] and $35 million from [Marten].
  CONTRACT 18000000 GBP, 7000000 GBP | [Corla] has won two contracts, one worth £18 million for barrels and another worth £7 million for spare parts.
  FACILITY 95000000 USD, 40000000 USD | [Corla] has signed a $95 million lease for a tower in Dubai and a $40 million one for a resort in Oman.
  ACQUISITION 210000000 GBP, 34000000 GBP | [Corla] bought [Ludwell] for £210 million and [Marten] for £34 million.
  DIVESTITURE 70000000 CHF, 24000000 EUR | [Corla] is to sell its Swiss arm to [Ludwell] for 70 million Swiss francs and its Belgian one to [Marten] for €24 million.
  FACILITY -, - | [Corla] is closing a store in <Leeds>. [It=Corla] is also closing a store in <York>, with the loss of 40 jobs.
  CONTRACT 3000000000 USD | [Corla] has ordered 20 jets from [Ludwell]. [Corla]'s order from [Ludwell] is worth $3 billion at list prices.
  FUNDING_ROUND 40000000 EUR | [Corla] raised €40 million from [Ludwell] and €15 million from [Marten].
  STOCK_PRICE_MOVEMENT 3 PERCENT | [Corla] fell 3% after it paid [Ludwell] 2% of its sales.
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
