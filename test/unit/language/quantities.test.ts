import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isCurrency } from '../../../services/extract/language/currencies.js';
import { shift } from '../../../services/extract/language/numbers.js';
import { findQuantities } from '../../../services/extract/language/quantities.js';
import { tokenize } from '../../../services/extract/language/tokens.js';

/** "value unit" of each figure; of a range "least-most unit". */
function figuresOf(text: string, dollar?: string): string[] {
  return findQuantities(text, tokenize(text, { start: 0, end: text.length }), dollar).map(
    ({ value, min, max, unit }) => `${min === null ? value : `${min}-${max}`} ${unit}`,
  );
}

const CASES: Record<string, readonly (readonly [text: string, ...figures: string[]])[]> = {
  money: [
    ['Acme made a $5-billion bid.', '5000000000 USD'],
    ['a $4.5-million fine', '4500000 USD'],
    ['a £1.2 billion-pound deal', '1200000000 GBP'],
    ['a 500-million-euro loan', '500000000 EUR'],
    [
      'It was worth C$40 million, A$3m, S$2.5m, HK$9bn and NT$70bn.',
      '40000000 CAD',
      '3000000 AUD',
      '2500000 SGD',
      '9000000000 HKD',
      '70000000000 TWD',
    ],
    ['It would raise 88 billion Hong Kong dollars.', '88000000000 HKD'],
    ['Rs 1,200 crore', '12000000000 INR'],
    ['a fine of Rs. 500', '500 INR'],
    ['Rs1,200 crore of orders', '12000000000 INR'],
    ['₹3.5 lakh crore', '3500000000000 INR'],
    ['R4bn in debt, RM250 million in cash', '4000000000 ZAR', '250000000 MYR'],
    ['It paid dollars 240m (pounds 1.2bn), or euros 3 million.', '240000000 USD', '1200000000 GBP', '3000000 EUR'],
    ['It paid Dollars 240m, or Pounds 1.2bn; Euros 3 million came later.', '240000000 USD', '1200000000 GBP', '3000000 EUR'],
    ['A share cost SKr35, or NKr36.', '35 SEK', '36 NOK'],
    ['It needs billions of pounds of spending.', '1000000000-1000000000000 GBP'],
    ['It lost pounds in weight.'],
    ['EUR3bn and USD 4.2 million', '3000000000 EUR', '4200000 USD'],
    ['$500,000 CAD', '500000 CAD'],
    ['The group earned 3.1 billion Swiss francs.', '3100000000 CHF'],
    ['20 million Czech crowns, or 9 billion Danish crowns', '20000000 CZK', '9000000000 DKK'],
    ['2 billion Swedish kronor', '2000000000 SEK'],
    ['It paid half a million dollars.', '500000 USD'],
    ['It paid a million pounds for it.', '1000000 GBP'],
    ['It won 47 seats.', '47 SEAT'],
    ['90 won 12 million won', '12000000 KRW'],
    ['a 12-pound turkey and 500 pounds of flour', '500 POUND'],
  ],
  'hundredths and shares': [
    ['Acme earned 55 cents a share.', '0.55 USD'],
    ['a loss of 32 cents a share', '0.32 USD'],
    ['Acme sees 55 to 60 cents a share.', '0.55-0.6 USD'],
    ['a $4-a-share offer', '4 USD'],
    ['The dividend rose 3.2 per cent to 2.57p.', '3.2 PERCENT', '0.0257 GBP'],
    ['Shares stood at 1,204 pence.', '12.04 GBP'],
    ['It fell from 172 1/4p to 67 1/2 p.', '1.7225 GBP', '0.675 GBP'],
    ['The 2021-22 results came in May.'],
    ['Page 450 p of the report.'],
    ['It streams in 1080p.'],
  ],
  'per cent': [
    ['a 65-per-cent stake', '65 PERCENT'],
    ['a 20-percent stake', '20 PERCENT'],
    ['120 basis points, 25bps', '120 BASIS_POINT', '25 BASIS_POINT'],
    ['5 percentage points', '5 PERCENT'],
    ['a half-point cut'],
    ['12½ per cent', '12.5 PERCENT'],
    ['a 12-1/2 percent note', '12.5 PERCENT'],
  ],
  'parts of a whole': [
    ['two-thirds of stalls', '66.7 PERCENT'],
    ['One in ten employees left, and two out of three shops closed.', '10 PERCENT', '66.7 PERCENT'],
    ['It was the one in ten years that made money.'],
    ['It gave results at the upper half of its range.'],
    ['a quarter of its stores', '25 PERCENT'],
    ['It cut costs by a fifth.', '20 PERCENT'],
    ['up about a third from 2025', '33.3 PERCENT'],
    ['It closed half of its shops and half the kiosks.', '50 PERCENT', '50 PERCENT'],
    ['in a quarter of an hour'],
    ['the first half of the year, a third quarter loss, half of 2025'],
    ['It is a third party.'],
    ['after two quarters of contraction and three quarters of growth'],
    ['Sales were up in three quarters of the last four.'],
  ],
  sizes: [
    ['hundreds of millions of dollars', '100000000-1000000000 USD'],
    ['thousands of workers', '1000-1000000 WORKER'],
    ['tens of thousands of jobs', '10000-100000 JOB'],
    ['several hundred employees', '100-1000 EMPLOYEE'],
  ],
  ranges: [
    ['$2-3bn', '2000000000-3000000000 USD'],
    ['between $4bn and $5bn', '4000000000-5000000000 USD'],
    ['$4 to $5 billion', '4000000000-5000000000 USD'],
    ['310 million to 325 million euros', '310000000-325000000 EUR'],
    ['4% to 5%', '4-5 PERCENT'],
    ['of 4 percent to 5 percent', '4-5 PERCENT'],
    ['10 to 12 stores', '10-12 STORE'],
    ['between 18 and 24 cents', '0.18-0.24 USD'],
    ['prices range from $200 to $450', '200-450 USD'],
    ['It fell from $47 billion to $8 billion.', '47000000000 USD', '8000000000 USD'],
    ['It was raised by 3 cents to 18 cents.', '0.03 USD', '0.18 USD'],
    ['Shares rose $2 to $85.', '2 USD', '85 USD'],
    ['It trimmed its order for 2027 to 6,000 vans from 10,000 vans.', '6000 VAN', '10000 VAN'],
    ['It cut its target for 2027 to 6000 vans.', '6000 VAN'],
    ['Its staff fell since 2019 to 2,400 workers.', '2400 WORKER'],
    ['It raised its goal for fiscal 2026 to $3 billion.', '3000000000 USD'],
    ['Output rose in March 2024 to 9,000 tonnes.', '9000 TONNE'],
    ['It will cut 1,500 to 2,000 jobs.', '1500-2000 JOB'],
    ['It needs between 1,800 and 2,400 workers.', '1800-2400 WORKER'],
  ],
  counts: [
    ['1.2m customers', '1200000 CUSTOMER'],
    ['2,000 Nvidia H800 GPUs', '2000 GPU'],
    ['a dozen stores, two dozen trucks', '12 STORE', '24 TRUCK'],
    ['twenty-five thousand people', '25000 PERSON'],
    ['1,300 of its UK-based cabin crew', '1300 CREW'],
    ['500 of its 777-200LR planes', '500 PLANE'],
    ['70 Boeing 737-800 planes', '70 PLANE'],
    ['About 400 737 Max jets stand still, and its 787 jets fly.', '400 JET'],
    ['1.3 million of the publisher’s private files', '1300000 FILE'],
    ['Deliveries rose 4% to 466,140.', '4 PERCENT', '466140 DELIVERY'],
    ['Prescriptions topped 50,000.', '50000 PRESCRIPTION'],
    ['It ranks 45th among the states and sold 122mm tubes.'],
    ['The 7 Habits of people'],
    ['for three years, in 2,019 days, on 24 hours'],
    ['in 2019 models changed'],
  ],
};

for (const [what, cases] of Object.entries(CASES))
  describe(what, () => {
    for (const [text, ...expected] of cases) test(text, () => assert.deepEqual(figuresOf(text), expected));
  });

test('the dollar and the cent of a page are those of its country, unless they say otherwise', () => {
  assert.deepEqual(figuresOf('a $5-billion bid, 12c a share, US$3m', 'CAD'), ['5000000000 CAD', '0.12 CAD', '3000000 USD']);
});

test('moves the point both ways', () => {
  for (const [from, places, to] of [
    ['5.6', 6, '5600000'],
    ['55', -2, '0.55'],
    ['5', -2, '0.05'],
    ['2.57', -2, '0.0257'],
    ['1200', -2, '12'],
  ] as const)
    assert.equal(shift(from, places), to);
});

test('things of three letters are no money', () => {
  assert.deepEqual(['USD', 'HKD', 'TWD', 'PKR', 'JOB', 'LOT', 'FAN'].filter(isCurrency), ['USD', 'HKD', 'TWD', 'PKR']);
});
