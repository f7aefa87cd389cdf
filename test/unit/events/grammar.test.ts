/** What the trigger language and the reading of parties can tell apart, one example each. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractEvents } from '../../../services/extract/events/extract.js';
import { compileTriggers, findMatches } from '../../../services/extract/events/pattern.js';
import { readUnits } from '../../../services/extract/events/units.js';
import { readMarked } from './marked.js';

function told(marked: string): string[] {
  const { document, names } = readMarked(marked);
  return extractEvents(document, names).map(({ type, status, direction, quantity, participants }) =>
    [
      type,
      status,
      direction,
      quantity && `${quantity.value} ${quantity.unit}`,
      participants.map(({ name, role }) => `${name} ${role}`).join(', ') || null,
    ]
      .filter(Boolean)
      .join(' | '),
  );
}

for (const [title, marked, ...expected] of [
  [
    'a stake of more than half is a purchase, one of less an investment',
    '[Acme] acquired a 51% stake in [Widget Works]. [Omni] acquired a 12% stake in [Halden].',
    'ACQUISITION | COMPLETED | 51 PERCENT | Acme ACQUIRER, Widget Works TARGET',
    'INVESTMENT | COMPLETED | 12 PERCENT | Omni INVESTOR, Halden TARGET',
  ],
  [
    'a verb and its object are read in every order',
    '[Acme] is to axe 300 jobs. Some 90 posts will be cut at [Widget Works]. 40 roles shed at [Omni]',
    'LAYOFFS | ANNOUNCED | 300 JOB | Acme SUBJECT',
    'LAYOFFS | ANNOUNCED | 90 POST | Widget Works SUBJECT',
    'LAYOFFS | COMPLETED | 40 ROLE | Omni SUBJECT',
  ],
  [
    'an object stands in the noun phrase of its verb, however long',
    '[Acme] will shut at least nine of its 126 stores. [Widget Works] will cut up to 1,300 jobs. [Omni] cut waste by closing a canteen for its staff.',
    'FACILITY | ANNOUNCED | 9 STORE | Acme SUBJECT',
    'LAYOFFS | ANNOUNCED | 1300 JOB | Widget Works SUBJECT',
  ],
  [
    'a business goes from who sells it to who buys it',
    '[Acme] sold its insurance arm to [Widget Works] for $11 million.',
    'DIVESTITURE | COMPLETED | 11000000 USD | Acme SELLER, Widget Works ACQUIRER',
  ],
  [
    'a list goes on behind what its names are called by',
    'The merger of [Acme] and oil firm [Widget Works] is off.',
    'ACQUISITION | COMPLETED | Acme SUBJECT, Widget Works SUBJECT',
  ],
  ['who owns a body does nothing to a company', 'Contracts granted by government owned firms pleased [Acme].'],
  ['what pays in stock moves none', 'It will pay in [Acme] stock, with the rest being made up of cash.'],
  ['not every attack is one on computers', 'A political attack on [Acme] failed.'],
  ['a union strikes a company', 'The union struck [Acme] over pay for its workers.', 'LABOR_ACTION | COMPLETED | Acme SUBJECT'],
  [
    'a company bought from another is a purchase, goods are a contract',
    '[Acme] bought [Widget Works] from [Omni]. [Acme] bought chips from [Halden].',
    'ACQUISITION | COMPLETED | Acme ACQUIRER, Widget Works TARGET, Omni SELLER',
    'CONTRACT | COMPLETED | Acme CUSTOMER, Halden SUPPLIER',
  ],
  [
    'what a company owns is bid for, not its owner',
    "[Acme] is considering a bid for [Omni]'s [Widget Works].",
    'ACQUISITION | RUMORED | Acme ACQUIRER, Widget Works TARGET',
  ],
  [
    'who made a part launches nothing',
    '[Acme] has launched a laptop with chips made by [Widget Works].',
    'PRODUCT_LAUNCH | COMPLETED | Acme SUBJECT',
  ],
  [
    'a company that itself rises is its share, its sales are not',
    '[Acme] rose 5%. Sales at [Widget Works] rose 7%.',
    'STOCK_PRICE_MOVEMENT | COMPLETED | UP | 5 PERCENT | Acme SUBJECT',
    'EARNINGS | COMPLETED | UP | 7 PERCENT | Widget Works SUBJECT',
  ],
  [
    'a listing in brackets does not part a company from its verb',
    '[Acme] (NYSE: ACM) was trading 5% higher on Monday.',
    'STOCK_PRICE_MOVEMENT | COMPLETED | UP | 5 PERCENT | Acme SUBJECT',
  ],
  [
    'a clause about the company is passed over',
    '[Acme], which owns mines in Chile, lost 28%.',
    'STOCK_PRICE_MOVEMENT | COMPLETED | DOWN | 28 PERCENT | Acme SUBJECT',
  ],
  [
    'a relative clause between commas is passed over',
    '[Acme], the rival that owns [Widget Works], closed 2.1 per cent down.',
    'STOCK_PRICE_MOVEMENT | COMPLETED | DOWN | 2.1 PERCENT | Acme SUBJECT',
  ],
  [
    'a relative clause with commas of its own is passed over',
    '[Acme], which owns [Widget Works], [Omni] and other shops, among them a bakery, became the first grocer to cut 900 jobs.',
    'LAYOFFS | COMPLETED | 900 JOB | Acme SUBJECT',
  ],
  [
    'a forecast of those whose trade it is tells nothing of their own sales',
    '[Gartner] expects global sales of phones to reach $400 billion this year.',
  ],
  [
    'a present without a time or anything new is what a company does every day',
    '[Acme] is here. [Acme] is there. [Acme] introduces readers to each other. [Acme] launches its new van.',
    'PRODUCT_LAUNCH | COMPLETED | Acme SUBJECT',
  ],
  [
    'what a reader is told to do is nothing that the company did',
    '[Acme] is here. [Acme] is there. [Acme] is listed. Open a branch of the menu and launch the editor.',
  ],
  [
    'the one company of a sentence of which it is the subject invests what it is part of',
    '[Acme] says it will open 40 shops this year, creating 1,500 jobs, as part of a $650m investment.',
    'FACILITY | ANNOUNCED | 40 SHOP | Acme SUBJECT',
    'INVESTMENT | ANNOUNCED | 650000000 USD | Acme INVESTOR',
  ],
  [
    'a sum in brackets does not part a bid from who makes it, and who rejects it calls none off',
    '[Acme] has rejected a takeover offer worth A$3bn ($2bn; £1.8bn) from the brewer [Omni].',
    'ACQUISITION | PENDING | 3000000000 AUD | Acme TARGET, Omni ACQUIRER',
  ],
  [
    'job cuts are measured by heads before shares of the staff',
    '[Acme] will lay off a third of its staff. [Acme] said 4,000 people would be laid off at [Acme].',
    'LAYOFFS | ANNOUNCED | 4000 PERSON | Acme SUBJECT',
  ],
  [
    'a forecast takes no figure of another verb, nor where it came from',
    '[Acme] reported a 14% rise in profit. [Acme] cut its forecast for annual earnings to $3.20 a share from about $3.60.',
    'EARNINGS | COMPLETED | UP | 14 PERCENT | Acme SUBJECT',
    'GUIDANCE | ANNOUNCED | DOWN | 3.20 USD | Acme SUBJECT',
  ],
  ['who is accused of cutting is another', '[Acme] is here. [Acme] is there. [Acme] accused the union of putting local jobs at risk.'],
  [
    'who acted before acts on, not whom it acted on',
    '[Acme] counts [Widget Works] among its customers and generated revenue of $21 million in 2025.',
    'EARNINGS | COMPLETED | 21000000 USD | Acme SUBJECT',
  ],
  [
    'a clause behind "after" has the subject of the main one',
    '[Acme] returned to Chile after shutting its last factory there.',
    'FACILITY | COMPLETED | Acme SUBJECT',
  ],
  [
    'nobody holds a stake in itself',
    '[Acme] makes cells. [Acme] is in Pune. [Acme] is listed. [Omni] acquired a 15% stake in [the company=Omni].',
    'INVESTMENT | COMPLETED | 15 PERCENT | Omni INVESTOR, Acme TARGET',
  ],
  [
    'who reports is not whom it reports of',
    '[Acme] reported that 11 carmakers entered the market with vans. [Acme] is here. [Acme] is there.',
  ],
  ['a headline plans in the infinitive', '[Acme] to buy [Widget Works].', 'ACQUISITION | ANNOUNCED | Acme ACQUIRER, Widget Works TARGET'],
  [
    'who comes first has come',
    '[Acme] became the first company to hit a $3 trillion market cap.',
    'MARKET_CAP_CHANGE | COMPLETED | UP | 3000000000000 USD | Acme SUBJECT',
  ],
  [
    'a move ends where it closed, not at its peak',
    'Shares of [Acme] climbed as much as 9% before settling 6.4% higher.',
    'STOCK_PRICE_MOVEMENT | COMPLETED | UP | 6.4 PERCENT | Acme SUBJECT',
  ],
  [
    'another company behind "and" has a verb of its own',
    '[Acme] lost a fifth of its market value on Monday and [Widget Works] fell 9.5%.',
    'MARKET_CAP_CHANGE | COMPLETED | DOWN | 20 PERCENT | Acme SUBJECT',
    'STOCK_PRICE_MOVEMENT | COMPLETED | DOWN | 9.5 PERCENT | Widget Works SUBJECT',
  ],
  [
    'who acts in a fronted clause stands behind its comma',
    'After receiving a lifeline from [Softwell] worth $8 billion, [Acme] changed course.',
    'INVESTMENT | COMPLETED | 8000000000 USD | Acme TARGET, Softwell INVESTOR',
  ],
  [
    'who says so owns the figure',
    '[Acme] said third-quarter core profit was up 15% at 1.3 billion euros.',
    'EARNINGS | COMPLETED | UP | 1300000000 EUR | Acme SUBJECT',
  ],
  [
    "a name that ends in 's owns nothing by it",
    "[Moody's] cut its rating on [Acme] to BB from BBB.",
    "CREDIT_RATING | COMPLETED | DOWN | Moody's ANALYST, Acme SUBJECT",
  ],
  ['results that are to come are awaited', '[Acme] will report first-quarter earnings on Tuesday.', 'EARNINGS | PENDING | Acme SUBJECT'],
  [
    'a payout goes the way that the words behind it say',
    '[Acme] proposed a dividend of $6.40 a share, an increase of 5%.',
    'DIVIDEND | ANNOUNCED | UP | 6.40 USD | Acme SUBJECT',
  ],
  [
    'what has a day to come is to come',
    '[Acme] has set October 14, 2025, as [its=Acme] end-of-life date for the browser.',
    'PRODUCT_RECALL | ANNOUNCED | Acme SUBJECT',
  ],
  [
    'the price told behind a deal is its figure',
    '[Acme] agreed to buy [Widget Works]. The deal is valued at $3 billion.',
    'ACQUISITION | ANNOUNCED | 3000000000 USD | Acme ACQUIRER, Widget Works TARGET',
  ],
  ['the price of a deal that was not told is none', 'The order is valued at $8.8 billion at list prices.'],
  [
    'a tariff without an author is that of the authority before it',
    'The Commerce Department spoke on Monday. Tariff increases on solar panels are also being considered.',
    'TRADE_RESTRICTION | RUMORED | UP | Commerce Department REGULATOR',
  ],
  [
    'two people who come are two changes',
    '[Acme] named {Ann Lee} chief executive. [Acme] named {Bob Ray} chief financial officer.',
    'EXECUTIVE_CHANGE | COMPLETED | Acme SUBJECT',
    'EXECUTIVE_CHANGE | COMPLETED | Acme SUBJECT',
  ],
  ['a board that was elected is no election', 'The newly elected board of [Acme] met its president.'],
  [
    "a trade's sales are not the company's",
    '[Acme] spoke. [Acme] waited. [Acme] wrote. New car sales in the Houston area fell 10 percent.',
  ],
  [
    "the company's sales are, when the article keeps speaking of it",
    '[Acme] spoke. [Acme] waited. [Acme] wrote. Online sales fell 10 percent.',
    'EARNINGS | COMPLETED | DOWN | 10 PERCENT | Acme SUBJECT',
  ],
  [
    'a company named once in a long story does not stand in',
    `[Acme] spoke. [Acme] waited. [Acme] wrote. ${'It rained on the hills. '.repeat(40)}Online sales fell 10 percent.`,
  ],
] as const)
  test(title, () => assert.deepEqual(told(marked), expected));

test('a pattern can forbid what follows', () => {
  const index = compileTriggers([{ type: 'IPO', match: '#ipo !market|window', roles: {} }]);
  const matches = (text: string): number => {
    const { document, names } = readMarked(text);
    return readUnits(document, names).flatMap((units) => findMatches(units, index)).length;
  };
  assert.equal(matches('The IPO was late.'), 1);
  assert.equal(matches('The IPO market was late.'), 0);
  assert.throws(() => compileTriggers([{ type: 'IPO', match: '!market #ipo', roles: {} }]), /must start with/);
});

test('a product stands for the company whose name comes before it', () => {
  const { document, names } = readMarked("[Acme]'s [Rocket 5] was released in June.");
  const product = names.entities.find(({ name }) => name === 'Rocket 5');
  assert.ok(product);
  product.kind = 'PRODUCT';
  const [launch, ...rest] = extractEvents(document, names);
  assert.deepEqual([launch?.type, launch?.participants.map(({ name }) => name), rest.length], ['PRODUCT_LAUNCH', ['Acme'], 0]);
});
