import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractEvents } from '../../../services/extract/events/extract.js';
import type { ExtractedEvent } from '../../../services/extract/types.js';
import { readMarked } from './marked.js';

/** "ACQUISITION ANNOUNCED 2000000000 USD: Acme ACQUIRER, Widget TARGET" */
function line(event: ExtractedEvent): string {
  const figure = event.quantity ? ` ${event.quantity.value} ${event.quantity.unit}` : '';
  const parties = event.participants.map(({ name, role }) => `${name} ${role}`).join(', ');
  return `${event.type} ${event.status}${event.direction ? ` ${event.direction}` : ''}${figure}${parties && `: ${parties}`}`;
}

function linesOf(marked: string): string[] {
  const { document, names } = readMarked(marked);
  return extractEvents(document, names).map(line);
}

const EXPECTED: Record<string, [marked: string, ...events: string[]][]> = {
  STOCK_PRICE_MOVEMENT: [
    ['Shares of [Acme] fell 4 percent on Monday.', 'STOCK_PRICE_MOVEMENT COMPLETED DOWN 4 PERCENT: Acme SUBJECT'],
    ['[Acme] shares jumped 7.5% in early trading.', 'STOCK_PRICE_MOVEMENT COMPLETED UP 7.5 PERCENT: Acme SUBJECT'],
    ["[Acme]'s stock closed at $31.20, down 2.2%.", 'STOCK_PRICE_MOVEMENT COMPLETED DOWN 2.2 PERCENT: Acme SUBJECT'],
    ['The profit warning led to a sell-off in [Acme].', 'STOCK_PRICE_MOVEMENT COMPLETED DOWN: Acme SUBJECT'],
  ],
  MARKET_CAP_CHANGE: [
    ["[Acme]'s market value plunged by $40 billion in a day.", 'MARKET_CAP_CHANGE COMPLETED DOWN 40000000000 USD: Acme SUBJECT'],
    ['The rout wiped $12 billion off the market value of [Acme].', 'MARKET_CAP_CHANGE COMPLETED DOWN 12000000000 USD: Acme SUBJECT'],
  ],
  INDEX_MOVEMENT: [
    ['The S&P 500 rose 1.2 percent.', 'INDEX_MOVEMENT COMPLETED UP 1.2 PERCENT'],
    ['In Tokyo the Nikkei 225 closed 0.8% lower.', 'INDEX_MOVEMENT COMPLETED DOWN 0.8 PERCENT'],
    ['The FTSE 100 was little changed.'],
  ],
  COMMODITY_MOVEMENT: [
    ['Brent crude fell 3% after the meeting.', 'COMMODITY_MOVEMENT COMPLETED DOWN 3 PERCENT'],
    ['Heritage Oil was up 4% on Monday.'],
    ['[Barrick Gold] fell 4%.', 'STOCK_PRICE_MOVEMENT COMPLETED DOWN 4 PERCENT: Barrick Gold SUBJECT'],
    ['Spot gold climbed 0.6 percent.', 'COMMODITY_MOVEMENT COMPLETED UP 0.6 PERCENT'],
  ],
  ANALYST_RATING: [
    ['{Ann Lee}, an analyst at [Halden Bank], expects the merger to fail.'],
    ['An analyst at [Halden Bank] upgraded [Acme] to “buy”.', 'ANALYST_RATING COMPLETED UP: Acme SUBJECT, Halden Bank ANALYST'],
    ['[Bigbank] upgraded [Acme] to "buy" from "hold".', 'ANALYST_RATING COMPLETED UP: Bigbank ANALYST, Acme SUBJECT'],
    ['[Acme] was downgraded to "sell" by [Bigbank].', 'ANALYST_RATING COMPLETED DOWN: Acme SUBJECT, Bigbank ANALYST'],
  ],
  PRICE_TARGET: [
    ['[Bigbank] raised its price target on [Acme] to $90.', 'PRICE_TARGET COMPLETED UP 90 USD: Bigbank ANALYST, Acme SUBJECT'],
    ['[Bigbank] cut its price target for [Acme] to $41.', 'PRICE_TARGET COMPLETED DOWN 41 USD: Bigbank ANALYST, Acme SUBJECT'],
  ],
  CREDIT_RATING: [["Fitch downgraded [Acme]'s credit rating to junk.", 'CREDIT_RATING COMPLETED DOWN: Acme SUBJECT']],
  EARNINGS: [
    ['As expected, [Acme] reported a loss of $40 million.', 'EARNINGS COMPLETED 40000000 USD: Acme SUBJECT'],
    ['[Acme] reported a profit of $1.2 billion for the quarter.', 'EARNINGS COMPLETED 1200000000 USD: Acme SUBJECT'],
    ["[Acme]'s revenue rose 9 percent to $4 billion.", 'EARNINGS COMPLETED UP 4000000000 USD: Acme SUBJECT'],
    ['[Acme] posted a net loss of £30 million last year.', 'EARNINGS COMPLETED 30000000 GBP: Acme SUBJECT'],
    ['[Acme] and [Widget Works] report after the close today.', 'EARNINGS PENDING: Acme SUBJECT', 'EARNINGS PENDING: Widget Works SUBJECT'],
  ],
  GUIDANCE: [
    ['[Acme] expects sales to grow 5% this year.', 'GUIDANCE ANNOUNCED UP 5 PERCENT: Acme SUBJECT'],
    ['[Acme] cut its full-year profit forecast to $200 million.', 'GUIDANCE ANNOUNCED DOWN 200000000 USD: Acme SUBJECT'],
  ],
  DIVIDEND: [['[Acme] declared a quarterly dividend of $0.12 per share.', 'DIVIDEND ANNOUNCED 0.12 USD: Acme SUBJECT']],
  IPO: [
    ['[Acme] went public in 2019.', 'IPO COMPLETED: Acme SUBJECT'],
    ['[Acme] abandoned its initial public offering.', 'IPO CANCELLED: Acme SUBJECT'],
    ['[Acme] is preparing to go public next year.', 'IPO ANNOUNCED: Acme SUBJECT'],
  ],
  SECURITIES_OFFERING: [['[Acme] plans a rights issue of $500 million.', 'SECURITIES_OFFERING ANNOUNCED 500000000 USD: Acme SUBJECT']],
  FUNDING_ROUND: [
    ['[Acme] raised $45 million in a Series B round.', 'FUNDING_ROUND COMPLETED 45000000 USD: Acme SUBJECT'],
    ['[Acme] is in talks to raise $1 billion in funding.', 'FUNDING_ROUND RUMORED 1000000000 USD: Acme SUBJECT'],
  ],
  INVESTMENT: [
    ['[Acme] will invest $3 billion in a new battery plant.', 'INVESTMENT ANNOUNCED 3000000000 USD: Acme INVESTOR'],
    ['[Acme] bought a 9% stake in [Widget Works].', 'INVESTMENT COMPLETED 9 PERCENT: Acme INVESTOR, Widget Works TARGET'],
    ['[Bigfund] invested $2 billion in [Acme].', 'INVESTMENT COMPLETED 2000000000 USD: Bigfund INVESTOR, Acme TARGET'],
  ],
  SHARE_BUYBACK: [['[Acme] announced a $10 billion share buyback.', 'SHARE_BUYBACK ANNOUNCED 10000000000 USD: Acme SUBJECT']],
  STOCK_SPLIT: [['[Acme] announced a 10-for-1 stock split.', 'STOCK_SPLIT ANNOUNCED: Acme SUBJECT']],
  DEBT_FINANCING: [['[Acme] sold $750 million of bonds.', 'DEBT_FINANCING COMPLETED 750000000 USD: Acme SUBJECT']],
  BANKRUPTCY: [
    ['[Acme] filed for Chapter 11 bankruptcy protection.', 'BANKRUPTCY COMPLETED: Acme SUBJECT'],
    ['[Acme] shut down in March.', 'BANKRUPTCY COMPLETED: Acme SUBJECT'],
  ],
  ACQUISITION: [
    ['[Acme] agreed to buy [Widget Works] for $2 billion.', 'ACQUISITION ANNOUNCED 2000000000 USD: Acme ACQUIRER, Widget Works TARGET'],
    ['[Acme] agreed late on Tuesday to buy [Widget Works].', 'ACQUISITION ANNOUNCED: Acme ACQUIRER, Widget Works TARGET'],
    ['[Acme] agreed at the weekend to buy [Widget Works].', 'ACQUISITION ANNOUNCED: Acme ACQUIRER, Widget Works TARGET'],
    ['[Acme] did not in May buy [Widget Works].'],
    ['[Acme] agreed in May to buy [Widget Works].', 'ACQUISITION ANNOUNCED: Acme ACQUIRER, Widget Works TARGET'],
    ['[Acme] agreed in principle to buy [Widget Works].', 'ACQUISITION ANNOUNCED: Acme ACQUIRER, Widget Works TARGET'],
    ['[Acme] may buy [Widget Works].'],
    [
      '[Acme] agreed to buy [Widget Works]. The merger would collapse without approval.',
      'ACQUISITION ANNOUNCED: Acme ACQUIRER, Widget Works TARGET',
    ],
    [
      '[Acme] agreed to buy [Widget Works]. [Acme] said the merger would collapse in May.',
      'ACQUISITION CANCELLED: Acme ACQUIRER, Widget Works TARGET',
    ],
    ['[Widget Works] was acquired by [Acme] in 2017.', 'ACQUISITION COMPLETED: Widget Works TARGET, Acme ACQUIRER'],
    ["[Acme]'s acquisition of [Widget Works] closed last week.", 'ACQUISITION COMPLETED: Acme ACQUIRER, Widget Works TARGET'],
    [
      '[Acme], which bought [Widget Works] for $2 billion in 2017, is growing.',
      'ACQUISITION COMPLETED 2000000000 USD: Acme ACQUIRER, Widget Works TARGET',
    ],
    ['[Acme] is considering buying [Widget Works].', 'ACQUISITION RUMORED: Acme ACQUIRER, Widget Works TARGET'],
    ['[Acme] scrapped its planned acquisition of [Widget Works].', 'ACQUISITION CANCELLED: Acme ACQUIRER, Widget Works TARGET'],
    ['[Acme] denied that [it=Acme] was planning to buy [Widget Works].', 'ACQUISITION DENIED: Acme ACQUIRER, Widget Works TARGET'],
    ['[Acme] and [Widget Works] agreed to merge.', 'ACQUISITION ANNOUNCED: Acme SUBJECT, Widget Works SUBJECT'],
    ['[Acme] did not buy [Widget Works].'],
    ['If [Acme] buys [Widget Works], prices may rise.'],
    ['[Acme] could buy [Widget Works] one day.'],
    ['Customers bought [Acme] phones.'],
  ],
  DIVESTITURE: [
    ['[Acme] agreed to sell its tyre unit for $300 million.', 'DIVESTITURE ANNOUNCED 300000000 USD: Acme SELLER'],
    ['[Acme] spun off [Widget Works] in 2015.', 'DIVESTITURE COMPLETED: Acme SELLER, Widget Works TARGET'],
  ],
  PARTNERSHIP: [
    ['[Acme] has partnered with [Widget Works] on chips.', 'PARTNERSHIP COMPLETED: Acme PARTNER, Widget Works PARTNER'],
    ['[Acme] and [Widget Works] formed a joint venture.', 'PARTNERSHIP COMPLETED: Acme PARTNER, Widget Works PARTNER'],
  ],
  CONTRACT: [
    ['[Acme] will buy 40 jets from [Widget], [Reuters] said.', 'CONTRACT ANNOUNCED 40 JET: Acme CUSTOMER, Widget SUPPLIER'],
    ['[Acme] will buy 40 jets, [Reuters] said.'],
    ['[Flyair] ordered 30 jets from [Acme].', 'CONTRACT COMPLETED 30 JET: Flyair CUSTOMER, Acme SUPPLIER'],
    ['[Acme] won a $90 million contract from [Flyair].', 'CONTRACT COMPLETED 90000000 USD: Acme SUPPLIER, Flyair CUSTOMER'],
  ],
  EXECUTIVE_CHANGE: [
    ['[Acme] named {Ann Lee} chief executive.', 'EXECUTIVE_CHANGE COMPLETED: Acme SUBJECT'],
    ['{Ann Lee@Acme} stepped down as CEO.', 'EXECUTIVE_CHANGE COMPLETED: Acme SUBJECT'],
    ['{Ann Lee} will join [Acme] as chief financial officer.', 'EXECUTIVE_CHANGE ANNOUNCED: Acme SUBJECT'],
  ],
  LAYOFFS: [
    ['Some 500 jobs will go at the mill. It will cut 300 more, [Reuters] said.'],
    ['[Acme] will cut 500 jobs, [Reuters] said.', 'LAYOFFS ANNOUNCED 500 JOB: Acme SUBJECT'],
    ['[Reuters] will cut 40 jobs, [it=Reuters] said.', 'LAYOFFS ANNOUNCED 40 JOB: Reuters SUBJECT'],
    ['[Acme] laid off 400 workers.', 'LAYOFFS COMPLETED 400 WORKER: Acme SUBJECT'],
    ['[Acme] plans to cut 2,500 jobs.', 'LAYOFFS ANNOUNCED 2500 JOB: Acme SUBJECT'],
    ['[Acme] will eliminate 10% of its workforce.', 'LAYOFFS ANNOUNCED 10 PERCENT: Acme SUBJECT'],
  ],
  LABOR_ACTION: [['Workers at [Acme] went on strike on Friday.', 'LABOR_ACTION COMPLETED: Acme SUBJECT']],
  PRODUCT_LAUNCH: [
    ['[Acme] will launch an electric van, [it=Acme] said on Monday.', 'PRODUCT_LAUNCH ANNOUNCED: Acme SUBJECT'],
    ['[Acme], which makes pumps, unveiled a new phone.', 'PRODUCT_LAUNCH COMPLETED: Acme SUBJECT'],
    ['[Acme] launched a folding phone.', 'PRODUCT_LAUNCH COMPLETED: Acme SUBJECT'],
    ['[Acme] will release its new watch in May.', 'PRODUCT_LAUNCH ANNOUNCED: Acme SUBJECT'],
    ['The new model was unveiled by [Acme] in Berlin.', 'PRODUCT_LAUNCH COMPLETED: Acme SUBJECT'],
    ['[Acme] launched an advertising campaign in May.'],
  ],
  PRODUCT_RECALL: [
    ['[Acme] recalled 20,000 cars over faulty brakes.', 'PRODUCT_RECALL COMPLETED 20000 CAR: Acme SUBJECT'],
    ['[Acme] will end support for its old tablet.', 'PRODUCT_RECALL ANNOUNCED: Acme SUBJECT'],
  ],
  TECHNICAL_RESULT: [["[Acme]'s new model scored 72% on the coding benchmark.", 'TECHNICAL_RESULT COMPLETED 72 PERCENT: Acme SUBJECT']],
  FACILITY: [
    ['[Acme] opened a factory in Leeds.', 'FACILITY COMPLETED: Acme SUBJECT'],
    ['[Acme] plans to close three stores.', 'FACILITY ANNOUNCED 3 STORE: Acme SUBJECT'],
  ],
  LAWSUIT: [
    ['[Acme] sued [Widget Works] over patents.', 'LAWSUIT PENDING: Acme PLAINTIFF, Widget Works DEFENDANT'],
    ['A group of drivers filed a lawsuit against [Acme].', 'LAWSUIT PENDING: Acme DEFENDANT'],
    ['[Acme] was sued by [Widget Works].', 'LAWSUIT PENDING: Acme DEFENDANT, Widget Works PLAINTIFF'],
  ],
  REGULATORY_ACTION: [
    [
      'Interest from firms like [Acme] adds to the puzzle, with inquiries underway to determine if [Widget] took the data.',
      'REGULATORY_ACTION PENDING: Widget SUBJECT',
    ],
    ['The FTC is investigating [Acme].', 'REGULATORY_ACTION PENDING: FTC REGULATOR, Acme SUBJECT'],
    ['[Acme] was fined $20 million by the SEC.', 'REGULATORY_ACTION COMPLETED 20000000 USD: Acme SUBJECT, SEC REGULATOR'],
  ],
  TRADE_RESTRICTION: [
    [
      'The Biden administration imposed tariffs of 25% on steel.',
      'TRADE_RESTRICTION COMPLETED UP 25 PERCENT: Biden administration REGULATOR',
    ],
    ['Washington is considering raising tariffs on cars.', 'TRADE_RESTRICTION RUMORED UP: Washington REGULATOR'],
  ],
  SECURITY_INCIDENT: [
    ['Hackers stole 2 million records from [Acme].', 'SECURITY_INCIDENT COMPLETED 2000000 RECORD: Acme SUBJECT'],
    ['[Acme] disclosed a data breach.', 'SECURITY_INCIDENT COMPLETED: Acme SUBJECT'],
  ],
  OUTAGE: [['[Acme] suffered an outage that left users unable to log in.', 'OUTAGE COMPLETED: Acme SUBJECT']],
};

for (const [type, rows] of Object.entries(EXPECTED))
  test(`reads ${type}`, () => {
    for (const [marked, ...events] of rows) assert.deepEqual(linesOf(marked), events, marked);
  });
