import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDates } from '../../../services/extract/language/dates.js';
import { tokenize } from '../../../services/extract/language/tokens.js';

/** A Wednesday. */
const ARTICLE = '2026-03-11T09:30:00Z';

for (const [text, ...expected] of [
  ['It was on January 27, 2025.', '2025-01-27'],
  ['It was on 27 January.', '2026-01-27'],
  ['It was on Dec. 30.', '2025-12-30'],
  ['It closed in August 2024.', '2024-08-01..2024-08-31'],
  ['It was founded in 2019.', '2019-01-01..2019-12-31'],
  ['Sales fell in the third quarter.', '2025-07-01..2025-09-30'],
  ['Sales fell in the first quarter of 2024 and in Q2 2024.', '2024-01-01..2024-03-31', '2024-04-01..2024-06-30'],
  ['Sales fell in the first half of 2025 and in H2 2024.', '2025-01-01..2025-06-30', '2024-07-01..2024-12-31'],
  ['It will open in the second half of this year.', '2026-07-01..2026-12-31'],
  ['It led in the second half.'],
  ['It opened in mid-2023.', '2023-05-01..2023-08-31'],
  ['The shop opened in spring 2024.', '2024-03-01..2024-05-31'],
  [
    'It grew in fiscal 2025, since fiscal year 2024 and by FY23.',
    '2025-01-01..2025-12-31',
    '2024-01-01..2024-12-31',
    '2023-01-01..2023-12-31',
  ],
  ['It sees fiscal year 2025 sales of $4.'],
  ['Profit fell in the three months to June.', '2026-04-01..2026-06-30'],
  ['Profit fell in the nine months ended September 30, 2025.', '2025-01-01..2025-09-30'],
  ['Sales rose in the nine weeks to 3 January.', '2025-11-02..2026-01-03'],
  ['It forecasts growth for the year to March.', '2025-04-01..2026-03-31'],
  ['It fell on Tuesday.', '2026-03-10'],
  ['It fell on Wednesday.', '2026-03-11'],
  ['It will report on Friday.', '2026-03-13'],
  ['It said on Friday that it will close.', '2026-03-06'],
  ['They meet next Monday.', '2026-03-16'],
  ['It fell yesterday and may rise tomorrow.', '2026-03-10', '2026-03-12'],
  ['It was attacked last night.', '2026-03-10'],
  ['It fell last week.', '2026-03-02..2026-03-08'],
  ['It fell last month.', '2026-02-01..2026-02-28'],
  ['It opens by the end of next year.', '2027-01-01..2027-12-31'],
  ['It opened last fall.', '2025-09-01..2025-11-30'],
  ['It fell last March.', '2025-03-01..2025-03-31'],
  ['It was sold two weeks ago, and bought three years ago.', '2026-02-23..2026-03-01', '2023-01-01..2023-12-31'],
  ['It grew in the past three years.', '2023-03-11..2026-03-11'],
  ['It invests over the next five years.', '2026-03-11..2031-03-11'],
  ['It agreed in May to buy it, and sold it in March.', '2026-05-01..2026-05-31', '2026-03-01..2026-03-31'],
  ['It may march on Sunday school days in a year.', '2026-03-08'],
] as const)
  test(text, () => {
    const dates = findDates(text, tokenize(text, { start: 0, end: text.length }), ARTICLE);
    assert.deepEqual(
      dates.map(({ from, to }) => (from === to ? from : `${from}..${to}`)),
      expected,
    );
  });

test('without a date of the article, only dates that need none', () => {
  const text = 'It fell on Tuesday, last week, on 5 May and on 5 May 2024.';
  assert.deepEqual(
    findDates(text, tokenize(text, { start: 0, end: text.length }), null).map(({ from }) => from),
    ['2024-05-05'],
  );
});
