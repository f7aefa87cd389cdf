/** Which of a claim's figures is the one it is about. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractClaims } from '../../../services/extract/claims/extract.js';
import { readMarked } from '../events/marked.js';

const CASES: Readonly<Record<string, readonly [marked: string, figure: string | null][]>> = {
  'money before a rate or a count, a total before a price for each': [
    ['[Orvane] said sales rose 4% to $3 million.', '3000000 USD'],
    ['[Orvane] said two plants lost $3 million.', '3000000 USD'],
    ['[Orvane] said it paid $13 a share or $118 million.', '118000000 USD'],
    ['[Orvane] said it had sold 5,000 vans at about $20,000 each.', '5000 VAN'],
    ['[Orvane] said one in ten of its welders had left.', '10 PERCENT'],
    ['[Orvane] denied owing $4 million.', '4000000 USD'],
  ],
  'the first of equals': [
    ['[Orvane] said it had hired 300 welders, up 4 percent.', '300 WELDER'],
    ['[Orvane] said it would close 14 of its 212 stores and cut about 600 jobs.', '14 STORE'],
    ['[Orvane] plans to hire 200 people and could add 460 jobs, {Mara Teller} said.', '200 PERSON'],
  ],
  'a handful before nothing': [
    ['[Orvane] said three plants had closed.', '3 PLANT'],
    ['[Orvane] said two plants had closed.', null],
    ['[Orvane] said hundreds of welders had left.', null],
    ['[Orvane] said two plants had lost 300 welders.', '300 WELDER'],
    ['[Orvane] said 11 plants had gained 10 per cent of the market.', '10 PERCENT'],
    ['[Orvane] said the two plants would add eight new vans.', '8 VAN'],
    ['[Orvane] said the two plants had closed.', null],
    ['[Orvane] said the Oct. 7 visitors had gone.', null],
    ['[Orvane] said the plant had closed.', null],
  ],
  'what is reached before where it came from': [
    ['[Orvane] said the toll was $25 a year, but rose to $100.', '100 USD'],
    ['[Orvane] said sales fell to $8 million from $11 million.', '8000000 USD'],
    ['[Orvane] said its share was rising from 59.5% to 77.6%.', '77.6 PERCENT'],
    ['[Orvane] said orders rose 6 percent, up from $2 million.', '6 PERCENT'],
    ['[Orvane] said it lost $3 million, compared with a profit of $9 million.', '3000000 USD'],
    ['[Orvane] said it had lost more than $3 million and 4 welders.', '3000000 USD'],
  ],
  'a sum before the same sum in other money': [
    ['[Orvane] said no fare would be higher than $499 (£264).', '499 USD'],
    ['[Orvane] said sales fell 36% to 2.9bn euros ($3.8bn; £1.99bn).', '2900000000 EUR'],
  ],
  'where the words of one claim are few': [
    ['[Orvane] claimed responsibility on a website and demanded £5 million.', '5000000 GBP'],
    ['[Orvane] promised savings of €85 million, and said that the plant would stay open.', '85000000 EUR'],
  ],
};

for (const [what, cases] of Object.entries(CASES))
  test(what, () => {
    for (const [marked, figure] of cases) {
      const { document, names } = readMarked(marked);
      const [claim] = extractClaims(document, names);
      assert.ok(claim, marked);
      assert.equal(claim.quantity && `${claim.quantity.value} ${claim.quantity.unit}`, figure, marked);
    }
  });
