import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { splitSentences } from '../../../services/extract/language/sentences.js';

/** One paragraph a case; "|" marks where one sentence ends and the next begins. */
const CASES: Record<string, readonly string[]> = {
  initials: [
    'George W. Bush met J. P. Morgan. | They spoke.',
    'J.K. Rowling sold it. | She wrote on.',
    'Harry S. Truman and W.E.B. Du Bois agreed.',
    'It was plan B. | Then came plan C.',
    'They sell the Model Y. | Together they lead.',
    'Vitamin C. | It helps.',
    'He thanked John A. Lee and Mary I. Coe.',
    'He thanked John F. Kennedy Jr. | The crowd rose.',
  ],
  countries: [
    'The U.S. Senate voted.',
    'It left the U.S. | The firm then closed.',
    'It sells in the U.S. and the U.K. | It grew.',
    'The U.S. said no.',
    'A third live in Japan and the U.S. | More than half rent.',
    'He is a Democrat from Albany, N.Y. | Earlier he taught.',
    'It fell in the U.S., Canada and the U.K.',
    'He works in Washington, D.C. | Congress is near.',
    'The D.C. Circuit ruled.',
    'the U.S. Treasury said. | In the U.S. Supreme Court it lost.',
  ],
  companies: [
    'Acme Inc. said it would buy Bell Corp. | The price was low.',
    'Acme Inc. Chief Executive Ann Lee left.',
    'Acme Inc. Chairman said so.',
    'Acme Co. and Bell Ltd. merged.',
    'Acme Pty. Ltd. and Bell Sdn. Bhd. merged.',
    'It is owned by Acme Corp. | Shares of Acme fell.',
    'Yahoo! said it would. | It did.',
    'Yahoo! Inc. and Yum! Brands rose.',
    'He uses Yahoo! | It works.',
    'Will you buy at Toys R Us? | No.',
    'Acme.com rose. | Node.js did too.',
  ],
  titles: [
    'Mr. Smith and Dr. Jones met Gen. Lee. | Sen. Cruz was there.',
    'St. Louis is far from St. Paul. | Ft. Worth is not.',
    'Acme vs. Bell was heard.',
    'It was for Sens. Ann Lee and Bob Coe. | Reps. Dee and Ede agreed.',
    'Prof. A. B. Cee spoke. | Rep. Dee did not.',
    'The Rev. Martin Lee and Messrs. Coe spoke.',
  ],
  'numbers and times': [
    'It is No. 5 in the list. | No. 6 is Bell.',
    'Did it say so? | No. | It did not.',
    'He said no. | It was over.',
    'It costs $5.6 million. | That is 2.5 times more.',
    'It opens at 9 a.m. on Monday. | It closes at 5 p.m. | The shop is full.',
    'It opens at 9 a.m. EST and at 10 a.m. Eastern time.',
    'It fell at 4 p.m. | Shares rose later.',
    'It was on Jan. 27 and in Sept. 2024. | In Oct. it rose.',
    'See Fig. 3, Vol. 2 and pp. 4-5. | Art. 6 says so.',
    'It opens at 7 p.m. Dec. 22 and at 9 p.m. E.T. on Monday.',
    'She had a passion for art. | So she drew.',
    'It was founded in 1999. | 25 people came.',
    'Shares were at $5. | The rest fell.',
    'He turned 65. | It was time.',
  ],
  quotations: [
    '"It fell." | She left.',
    '“It fell.” | “It rose.”',
    '"It fell," he said. | "It rose."',
    '"Did it fall?" he asked. | "It rose!" she said.',
    '"Did it fall?" Smith asked.',
    '“Is it too big to watch?” Lee demanded. | Nobody spoke.',
    '“It rose!” Ann Lee said on Monday.',
    'He said “it fell.” | She left.',
    '(It fell.) | It rose.',
    'It fell (a lot). | It rose.',
    "He called it ‘odd.’ | She didn't.",
    'She asked: “Why?” | Nobody knew.',
    '“We won. | We did.”',
    '"What now?" | The room was quiet.',
  ],
  ellipses: [
    'It fell ... and rose.',
    'It fell… and rose.',
    'It fell... | Then it rose.',
    'It was . . . odd. | It was.',
    'Well ... | It fell.',
  ],
  'places and streets': [
    'It is in Dayton, Ohio. | It is small.',
    'It is in Boston, Mass. | Acme is near.',
    'He lives on Main St. and Elm Ave. | The house is old.',
    'It is based in San Jose, Calif., and Reno, Nev. | The firm is new.',
  ],
  datelines: [
    'NEW YORK (AP) — Acme fell. | Bell rose.',
    'WASHINGTON, D.C. — Acme fell.',
    'LONDON, March 12 (Wire) - Acme fell. | Bell rose.',
    'SAN JOSE, Calif., Oct. 3, 2024 (WIRE) -- Acme Inc. today said it grew.',
  ],
  addresses: [
    'Go to www.acme.com. | It is free.',
    'See https://acme.com/a.b?c=d!e for more. | It is.',
    'Write to a.b@acme.co.uk. | They read it.',
  ],
  others: [
    'It makes cars, vans, etc. | It sells them.',
    'It makes cars, etc. and sells them.',
    'She has a Ph.D. in law. | He has a B.A. | The rest have none.',
    'He said e.g. Acme and i.e. Bell. | It is approx. 5.',
    'iPhone sales fell. | iPads rose.',
    'It fell. | eBay rose.',
    'It fell.[1] | It rose.',
    'It is open!! | Come in.',
    'It fell?! | It rose.',
    'Acme grew. | • Bell fell. | • Cent rose.',
    'A heading without a stop',
  ],
};

for (const [what, cases] of Object.entries(CASES))
  describe(what, () => {
    for (const marked of cases)
      test(marked, () => {
        const text = marked.replaceAll(' | ', ' ');
        const found = splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
        assert.deepEqual(found, marked.split(' | '));
      });
  });
