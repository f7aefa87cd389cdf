/** A claim's text can be read by itself, and never says more, less or the opposite of what was said. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractClaims } from '../../../services/extract/claims/extract.js';
import { readMarked } from '../events/marked.js';

const TEXTS: [marked: string, text: string][] = [
  ['[Acme] said that it had won the order.', 'It had won the order.'],
  ['The order was won in May, [Acme] said, and the work starts in June.', 'The order was won in May and the work starts in June.'],
  ['“We are proud of the order,” said {Ann Lee}.', 'We are proud of the order.'],
  ['“We are proud,” said {Ann Lee}. “The work starts in June.”', 'We are proud. The work starts in June.'],
  ['[Acme] does not believe that demand will suffer.', '[Acme] does not believe that demand will suffer.'],
  ['{Ann Lee} doubts that the spending will stop.', '{Ann Lee} doubts that the spending will stop.'],
  ['[Acme] denied that its software had been at fault.', '[Acme] denied that its software had been at fault.'],
  ['[Acme] urged the company to sell the unit at once.', '[Acme] urged the company to sell the unit at once.'],
  ['[Acme] accused [Widget Works] of copying four patents.', '[Acme] accused [Widget Works] of copying four patents.'],
  ['[Acme] expects big customers to ask for discounts.', '[Acme] expects big customers to ask for discounts.'],
  ['[Acme] warned about the rising price of copper.', '[Acme] warned about the rising price of copper.'],
  ['[Acme] expects that big customers will ask for discounts.', 'Big customers will ask for discounts.'],
];

test('the words said, or the whole statement where they would mislead by themselves', () => {
  for (const [marked, text] of TEXTS) {
    const { document, names } = readMarked(marked);
    const plain = text.replace(/[[\]{}]/g, '');
    assert.deepEqual(
      extractClaims(document, names).map((claim) => claim.text),
      [plain],
      marked,
    );
  }
});
