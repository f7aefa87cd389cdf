import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractEvents } from '../../../services/extract/events/extract.js';
import { readMarked } from './marked.js';

const HEADLINES: [marked: string, headline: string][] = [
  ['[Acme] agreed to buy [Widget Works] for $18.25 billion.', 'Acme to buy Widget Works for $18.25 billion'],
  ['[Widget Works] was bought by [Acme].', 'Acme buys Widget Works'],
  ["[Acme]'s market value plunged by $590 billion.", 'Acme market value falls $590 billion'],
  ['The S&P 500 rose 1.2%.', 'S&P 500 rises 1.2%'],
  ['[Acme] launched its first electric truck on Tuesday.', 'Acme launches its first electric truck'],
  ['[Acme] will build a $5 billion factory in Ohio.', 'Acme to build a $5 billion factory'],
  ['[Acme] is closing 150 stores.', 'Acme to close 150 stores'],
  ["Regulators in Britain blocked [Acme]'s takeover of [Widget Works].", "Regulators block Acme's takeover of Widget Works"],
  ['The FTC is investigating [Acme].', 'Acme faces investigation by FTC'],
  ['[Acme] invested $1 billion in [Widget Works].', 'Acme invests $1 billion in Widget Works'],
  ['[Acme] will sell its tyre unit to [Bigfund] for $16 million.', 'Acme to sell its tyre unit for $16 million'],
  ['[Acme] laid off 400 workers.', 'Acme lays off 400 workers'],
  ['[Acme] will cut 2,400 jobs.', 'Acme to cut 2,400 jobs'],
  ['[Acme] will lay off 5% of its workforce.', 'Acme to lay off 5% of staff'],
  ['[Acme] named {Jane Doe} chief executive on Tuesday.', 'Acme names Jane Doe chief executive'],
  ['{Jane Doe} was appointed chief financial officer of [Acme].', 'Acme names Jane Doe chief financial officer'],
  ['[Acme] has appointed the banker {Jane Doe} as CFO.', 'Acme names Jane Doe CFO'],
  ['{Jane Doe} will take over as chief executive of [Acme] in May.', 'Jane Doe to become Acme chief executive'],
  ['[Acme] was hit with a €3bn penalty by Brussels.', 'Brussels fines Acme €3bn'],
  ['{John Roe}, the chief executive of [Acme], resigned on Friday.', 'John Roe leaves as Acme chief executive'],
  ['{Jane Doe} will join [Acme] as chief technology officer.', 'Jane Doe to become Acme chief technology officer'],
  ['[Acme] has replaced its chief executive, {Carl Ostrowe}, with {Ann Lee}.', 'Acme replaces Carl Ostrowe as chief executive'],
  [
    '[Acme] said revenue rose 38% to $412 million. [It=Acme] earned $9 million, compared with a loss of $51 million.',
    'Acme profit rises to $9 million',
  ],
  ['[Acme] said it will launch a new “quick edit” feature in May.', 'Acme to launch a new “quick edit” feature'],
  [
    '[Acme] on Thursday announced the private beta of a feature it’s calling “ride mode,” which maps roads.',
    'Acme to launch the private beta of a feature it’s calling “ride mode”',
  ],
  ['[Acme] will launch its watch later this year.', 'Acme to launch its watch'],
  ['[Acme] is looking for a buyer for its tyre unit.', 'Acme to sell'],
  ['Steel prices rose 8%.', 'Steel prices rise 8%'],
  ['[Acme] said revenue rose 12% to $69.6 billion.', 'Acme revenue rises to $69.6 billion'],
  ['[Acme] lost $3 million in the second quarter.', 'Acme loses $3 million'],
  ['[Acme] delivered 336,000 cars in the quarter, down 13% from a year earlier.', 'Acme deliveries fall to 336,000 cars'],
  ['[Acme] will split into two listed companies.', 'Acme to split'],
  ['[Acme] reported a loss of $3 million.', 'Acme reports loss of $3 million'],
  ['Prosecutors charged [Acme] with fraud.', 'Prosecutors charge Acme'],
  ['Regulators have ordered [Acme] to stop selling the drug in Spain.', 'Regulators order Acme to stop selling the drug'],
  ['[Acme] will close 14 of its 212 stores and cut costs.', 'Acme to close 14 of its 212 stores'],
  ['Regulators have ordered [Acme] to stop its sales and have opened a second case.', 'Regulators order Acme to stop its sales'],
  ['[Acme] has applied to list on the [New York Stock Exchange].', 'Acme plans public listing'],
  ['[Acme] raised the price of its phone by 5%.', 'Acme raises prices 5%'],
  ['[Acme] recalled the 2,000 heaters sold between May and June.', 'Acme recalls the 2,000 heaters'],
  ['[Acme] has issued a recall of 2,000 heaters, including the small ones.', 'Acme recalls 2,000 heaters'],
  ['[Acme] has stopped production of its best-selling kettle.', 'Acme halts production of its best-selling kettle'],
  ['[Acme] cancelled two games on Monday.', 'Acme withdraws two games'],
  ['Workers at [Acme] went on strike on Friday.', 'Acme workers strike'],
  ['[Acme] and [Widget] won FDA approval for the drug.', 'Acme and Widget win FDA approval'],
  ['[Moody’s] cut its outlook on [Acme] to negative from stable.', 'Acme credit outlook cut by Moody’s'],
  ['[Acme] expects sales to grow 31% this year.', 'Acme gives outlook of 31%'],
  ['[Acme] raised its sales forecast to $5 billion.', 'Acme lifts outlook to $5 billion'],
  ['[Acme] said its net loss narrowed to $88 million.', 'Acme loss narrows to $88 million'],
  ['[Acme] forecast revenue of between €30bn and €35bn for 2025.', 'Acme gives outlook of €30bn to €35bn'],
  ['The FTC is investigating [Acme] and [Widget Works].', 'Acme and Widget Works face investigation by FTC'],
  ['[Acme] is reportedly preparing to launch its own phone.', 'Acme to launch its own phone, reports say'],
  ['[Acme] denied market rumours that it was preparing a counter-bid.', 'Acme bid denied'],
];

test('writes a wire line from the parts', () => {
  for (const [marked, headline] of HEADLINES) {
    const { document, names } = readMarked(marked);
    assert.deepEqual(
      extractEvents(document, names).map((event) => event.headline),
      [headline],
      marked,
    );
  }
});
