/** Which of several figures measures an event, and which way it went: one line a case, "TYPE DIRECTION VALUE UNIT | text" ("." and "-" for none). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractEvents } from '../../../services/extract/events/extract.js';
import { readMarked } from './marked.js';

const CASES = `
  GUIDANCE UP 65000000 USD | [Corla] said [it=Corla] expects sales of $65 million, up 49 percent from a year earlier.
  GUIDANCE . 2030000000 USD | [Corla] expects full-year operating income of $2.03 billion, or a 20% margin.
  GUIDANCE UP 16 PERCENT | For the third quarter, [Corla] expects gross profit to grow 16% from a year ago to $2.6 billion.
  GUIDANCE UP 6000000 USD | [Corla] raised [its=Corla] profit forecast by 5% to $6 million.
  GUIDANCE . 9960000000 USD | [Corla] said gross profit for the year would come in at $9.96 billion.
  STOCK_PRICE_MOVEMENT UP 16.5 PERCENT | [Corla] shares jumped on Tuesday, rising as much as 26.5%. By noon [Corla] shares were up 16.5%.
  STOCK_PRICE_MOVEMENT UP 20 PERCENT | Shares of [the company=Corla] based in Austin jumped $1.34, or 20 percent, to close at $7.96. [Corla] makes chips.
  INVESTMENT . 85000000 USD | [Corla] will invest $85 million for a 12 per cent stake in [Ludwell].
  FACILITY . 40 STORE | [Corla] will open 40 stores this year, creating 1,500 jobs, as part of a £650m investment.
  LAYOFFS . 200 JOB | [Corla] will cut 200 of its 740 jobs in Leeds.
  LAYOFFS . 20 PERCENT | [Corla] is to lay off a fifth of its 9,000 workers.
  BANKRUPTCY . 1900000000 USD | [Corla] filed for bankruptcy on Monday. In its filing [Corla] listed assets of $2.2bn and debts of $1.9bn.
  TRADE_RESTRICTION UP - - | The Commerce Department imposed new tariffs on imported steel.
  TRADE_RESTRICTION UP - - | The White House is considering raising taxes on cars and batteries coming to America from China.
  LAWSUIT . 1500000000 USD | A federal judge set aside a jury's $1.5 billion verdict against [Corla].
  EARNINGS UP 19000000000 SEK | For the whole of 2023, [Corla] returned a net profit of 19bn Swedish kronor, compared with a loss of 10.8bn kronor.
  INDEX_MOVEMENT DOWN 0.1 PERCENT | The Standard & Poor's 500 Index fell 2.11 points, or less than 0.1%, to close at 6,929.94.
  INDEX_MOVEMENT UP 0.24 PERCENT | The S&P 500 closed at 2,955.45 for a gain of 6.94 points or 0.24%.
  INDEX_MOVEMENT UP 0.1 PERCENT | The Nasdaq Composite, meanwhile, added 9.42 points, or 0.1%.
  INDEX_MOVEMENT UP 0.96 PERCENT | The DJIA traded up 0.96% for the day.
  COMMODITY_MOVEMENT DOWN 4 PERCENT | Crude-oil futures tumbled 4% following the reports.
  COMMODITY_MOVEMENT DOWN 0.3 PERCENT | WTI crude oil for September delivery settled at $41.80 a barrel, down 0.3% for the day.
  COMMODITY_MOVEMENT UP 17.27 USD | Gold rose $17.27 to $1,516.37, silver was unchanged at $17.98.
  STOCK_PRICE_MOVEMENT DOWN - - | Growth at [Corla] slowed to 31% and the shares fell in late trading.
  STOCK_PRICE_MOVEMENT DOWN 2 PERCENT | Reaction was lukewarm, with [Corla] shares down more than 2% to €17.66.
  STOCK_PRICE_MOVEMENT UP - - | [Corla] surged, a day after it said that quarterly profit soared 153%.
  EARNINGS UP 3500000 EUR | Operating profit at [Corla] increased by €2 million to €3.5 million.
  EARNINGS . 65400000 EUR | [Corla] took an exceptional charge of €65.4m.
  DIVIDEND UP 10 PERCENT | [Corla] will pay out an increased dividend of 10%.
  DIVIDEND . 0.1564 EUR | [Corla] will pay an interim dividend of 15.64 cent per share.
  DIVIDEND . 0.05 USD | [Corla] will pay a 5 cent dividend.
  DIVIDEND DOWN - - | [Corla] will discontinue the payment of dividends for the foreseeable future.
  REGULATORY_ACTION . 3000000 USD | [Corla] was ordered to pay a fine of $3 million.
  GUIDANCE DOWN 1.8 PERCENT | [Corla] sees annual sales growth of 1.8 percent, down from previous guidance of 2.3 percent.
  GUIDANCE . 4.5 USD | [Corla] now foresees full-year earnings in a range of $4.50 to $5 per share.
  GUIDANCE DOWN - - | [Corla] warned that quarterly results would be grim.
  EARNINGS DOWN 2000000000 GBP | [Corla] posted a loss of £2bn in 2023, up from a loss of £1.1bn in 2022.
  EARNINGS UP 3500000000 GBP | [Corla] has reported a loss of £3.5bn for 2023, down from a £9bn loss the previous year.
  MARKET_CAP_CHANGE DOWN 90000000000 GBP | More than £90bn was wiped off [Corla]'s market value.
  PRICE_TARGET DOWN 65 USD | The target price for [Corla] shares was slashed from $80 to $65.
  LAWSUIT . 265000000 EUR | An appeal made by [Corla] against a €265m fine has been adjourned by the High Court.
  TRADE_RESTRICTION UP 25 PERCENT | The White House has imposed a 25 percent tariff on all steel imports.
  GUIDANCE . 11 USD | [Corla] expects earnings of $11-$13 a share.
  GUIDANCE DOWN 150000000 USD | [Corla] said that the changes would cut about $150m from its net profit.
  GUIDANCE DOWN 300000000 USD | The restrictions on growth will cut annual profit by $300 million this year, [Corla] said.
  EARNINGS DOWN 31000000 USD | [Corla] lost $31 million in the quarter, compared with a profit of $4 million a year earlier.
  EARNINGS DOWN 1400000000 USD | [Corla] reported a loss of $1.4 billion, with expectations of increasing losses.
  EARNINGS . - - | [Corla] has reported strong Christmas trading.
  STOCK_PRICE_MOVEMENT DOWN 2.9 PERCENT | [Corla]'s shares slid as much as 6.3 percent. [Corla]'s shares later trimmed losses to end down 2.9 percent at 2,798 yen.
  EARNINGS . - - | [Corla] will report earnings on Thursday, and analysts are expecting robust growth.
  IPO . 9 USD | [Corla] priced its IPO at $9 a share, below the expected range of $11-$13 per share.
  FUNDING_ROUND . 30000000 USD | [Corla] raised $30 million from [Ludwell Capital] at a $600 million valuation.
  STOCK_PRICE_MOVEMENT DOWN 2 PERCENT | Shares of [Corla] fell 2 per cent to 172 1/4p.
  ACQUISITION . 3100000000 EUR | [Corla] sealed a €3.1bn ($3.8bn) deal to take over [Ludwell].
  ACQUISITION . 120000000 USD | [Corla], which has annual revenue of $900 million, has acquired [Ludwell] for $120 million in cash.
  ACQUISITION . - - | [Corla] incurred costs of $3 million in its failed bid for [Ludwell].
  ACQUISITION . 2000000000 USD | [Corla] agreed to buy rival [Ludwell]. The deal is worth $2 billion.
  ACQUISITION . 740000000 USD | [Corla] will acquire [Ludwell]. The transaction values [Ludwell] at $740 million, including debt.
  ACQUISITION . - - | [Corla] is to buy [Ludwell]. Terms were not disclosed. [Corla] had sales of $3 billion last year.
  DIVESTITURE . 3 PERCENT | Net income of [Corla] rose 56.5 per cent to £7.5bn, and was boosted by the sale of [its=Corla] 3 per cent stake in [Ludwell].
  INVESTMENT . 45 PERCENT | [Corla] got a dividend of $4 million from its 45 per cent stake in [Ludwell].
  CONTRACT . - - | Shares in [Corla] lost 0.5 per cent to 68p on fears that [it=Corla] will lose the management contract with [Ludwell].
  LAYOFFS . - - | [Corla] said that the slump had wiped two-thirds off net profit, forcing [it=Corla] to broaden cost and job cuts.
  LAYOFFS . 740 POSITION | [Corla] will cut jobs at its Leeds plant. About 740 positions will go.
  LAYOFFS . 900 EMPLOYEE | [Corla] said it would lay off staff. The cuts will affect 900 employees in three towns.
  BANKRUPTCY . 1300000000 USD | [Corla] filed for bankruptcy on Tuesday. The company has debts of $1.3 billion and assets of $800 million.
  BANKRUPTCY . 14000000 EUR | [Corla] gained protection from its creditors after revealing debts of 14m euros ($18m; £9m).
  REGULATORY_ACTION . 14000000 USD | Regulators fined [Corla] on Friday. The fine, of $14 million, is the second in a year.
  LAWSUIT . 95000000 USD | [Corla] agreed to settle a lawsuit by shareholders. It will pay $95 million and admits no wrongdoing.
  PRODUCT_RECALL . 53000 VEHICLE | [Corla] is recalling some vans over faulty brakes. The recall covers 53,000 vehicles.
  PRODUCT_LAUNCH . 399 USD | [Corla] launched a tablet on Tuesday. [It=Corla] costs $399.
  PRODUCT_LAUNCH . 399 USD | [Corla] launched a tablet on Tuesday. It costs $399.
  SECURITY_INCIDENT . 4500000 CUSTOMER | [Corla] said its systems had been breached. Data on about 4.5 million customers was taken.
  SECURITY_INCIDENT . 30000 USER | Hackers broke into the network of [Corla]. The breach affected 30,000 users.
  OUTAGE . 14 HOUR | The streaming service of [Corla] went down for 14 hours on Sunday.
  OUTAGE . 4 HOUR | A four-hour outage at [Corla] left thousands of shops unable to take payments.
  OUTAGE . 3 HOUR | An outage hit [Corla] on Sunday. The outage lasted three hours.
  CREDIT_RATING DOWN 2 NOTCH | [Ludwell Ratings] cut [Corla]'s credit rating by two notches to Ba1.
  CREDIT_RATING DOWN 1 NOTCH | [Ludwell Ratings] downgraded [Corla]'s debt rating one notch to BBB.
  EARNINGS UP 1.42 USD | [Corla] reported earnings of $1.42 a share, beating the $1.30 that analysts expected.
  MARKET_CAP_CHANGE DOWN 14000000000 USD | [Corla]'s market value fell by $14 billion to $90 billion.
  GUIDANCE UP 2500000 GBP | [Corla] expects a record profit, up 12 per cent to £2.5 million.
  EARNINGS UP 3000000 USD | [Corla] reported a narrower loss of $3 million.
  EARNINGS DOWN 3000000 USD | [Corla] swung to a loss of $3 million.
  EARNINGS UP 3000000 USD | [Corla] swung to a profit of $3 million from a loss a year earlier.
  EARNINGS UP 5 PERCENT | Revenue at [Corla] rose 5%, slower than the 8% growth of a year before.
  EARNINGS DOWN 2 PERCENT | Sales at [Corla] fell less than expected, by 2%.
  EARNINGS UP 3 PERCENT | [Corla]'s sales rose 3% even as its shares fell.
  GUIDANCE . 3000000000 USD | [Corla] stuck to its full-year revenue forecast of $3 billion.
  STOCK_PRICE_MOVEMENT UP 3 PERCENT | Shares in [Corla] recovered from early losses to end 3% higher.
  STOCK_PRICE_MOVEMENT DOWN 0.02 GBP | Shares in [Corla] closed down 2p at 135.95p.
  STOCK_PRICE_MOVEMENT UP 0.06 GBP | [Corla] shares closed at 375p, up 6p.
  STOCK_PRICE_MOVEMENT DOWN 31.20 USD | [Corla] shares fell to $31.20.
  STOCK_PRICE_MOVEMENT DOWN - - | [Corla] shares fell on news of a $2 billion fine.
  EARNINGS UP - - | [Corla] climbed 0.8 per cent to 962p on record first-half profits.
  EARNINGS UP 13400000 USD | [Corla] reported net profits up by more than a quarter to $13.4 million.
  EARNINGS UP 1.42 USD | Earnings a share at [Corla] rose 4% to $1.42.
  LAWSUIT . 12000000 USD | [Corla] settled with [Ludwell] over a patent lawsuit in 2023. It paid $12 million without admitting wrongdoing.
  LAWSUIT . - - | Drivers sued [Corla] over a feature that never came. One of them paid £5,800 for it.
  EARNINGS . - - | [Corla], hit by a $2.3 million fraud, reported a net profit.
  EARNINGS . - - | [Corla] reported its earnings and announced a $3 million share buy-back.
  EARNINGS UP - - | [Corla] reported a rise in quarterly profit, despite a fall in sales, which took its shares past the $10 mark.
  SHARE_BUYBACK . - - | News of a share buy-back by [Corla] helped its shares rise 7.7 per cent to 67 1/2 p.
  FUNDING_ROUND . 30000000 USD | Valuing [Corla] at $600 million, the funding round raised $30 million.
  EARNINGS DOWN 12 PERCENT | [Corla] said quarterly earnings dropped 12 percent, hurt by a strike that cost [it=Corla] $3 million.
  EARNINGS DOWN 4 PERCENT | Sales at [Corla] fell 4 percent due to a $3 million refund.
  DIVIDEND UP - - | [Ludwell] lost 4% of its customers and [Corla] raised its dividend.
  EARNINGS DOWN 5000000 USD | [Corla]'s profits of $5 million were 40 per cent lower than $9 million a year earlier.
  EARNINGS . - - | [Corla], which had bought a 45 per cent stake in a rival, reported annual results.
  ACQUISITION . - - | [Corla] has bought [Ludwell], which had a loss of $3 million last year.
  ACQUISITION . 90000000 USD | [Corla] has bought [Ludwell], which employs 400 people and had costs of $30 million, for $90 million.
  ACQUISITION . 45000000 USD | [Corla] completed the purchase of [Ludwell] on Monday. It paid $45 million in cash.
  ACQUISITION . 45000000 USD | [Corla] has bought [Ludwell] for an undisclosed sum. Brokers put the price at about $45 million.
  ACQUISITION . 630000000 USD | [Corla] offered $12 a share for [Ludwell] on Monday. The bid values [Ludwell] at $630 million.
  DIVESTITURE . 12000000 EUR | [Corla] is selling its glass business. It expects to receive 12 million euros.
  DIVESTITURE . 12000000 EUR | [Corla] is in talks to sell its glass business. A price of just under 12 million euros has been discussed.
  CONTRACT . 270000000 USD | [Corla] won an order for 25 trains from [Ludwell]. The order is worth $270 million.
  IPO . 600000000 USD | [Corla] plans to list in London. The flotation could raise as much as $600 million and value [it=Corla] at $5 billion.
  FUNDING_ROUND . 30000000 USD | [Corla] has raised $30 million, taking what it has raised to $52 million.
  EARNINGS DOWN 64000000 GBP | [Corla] reported a drop in profits. Pre-tax profit for the six months to March was £64m, compared with £91m a year before.
  EARNINGS DOWN 21000000 EUR | [Corla] swung into the red. The net loss of 21 million euros was the first in nine years.
  EARNINGS DOWN 30500000 USD | [Corla] said earnings dropped 22 percent in the quarter. Net profit was $30.5 million, or 61 cents a share.
  LAYOFFS . 4500 JOB | [Corla] is to cut 4,500 of its 38,000 jobs.
  LAYOFFS . 1500 EMPLOYEE | [Corla] will cut its workforce by about 1,500 this year.
  LAYOFFS . 10 PERCENT | [Corla] laid off one in ten employees.
  LAYOFFS . - - | Hundreds of people were laid off at [Corla].
  LAWSUIT . 57000000 USD | A jury found that [Corla] had infringed a patent in the lawsuit by [Ludwell]. It awarded [Ludwell] $57 million.
  SECURITY_INCIDENT . 40000000 USD | [Corla] was hacked on Sunday. Thieves took $40 million in tokens.
  INDEX_MOVEMENT UP 0.5 PERCENT | The S&P 500 gained 0.5% on Monday.
  IPO . 30000000 USD | [Corla] raised $30 million in its initial public offering, selling shares at $25 each.
  EARNINGS UP 12 PERCENT | The fine cast a shadow over a 12 per cent increase in [Corla]'s first-half profit.
  EARNINGS UP 7100000 USD | Sales at [Corla] came in at $7.1 million, 12% up on a year earlier.
  EARNINGS UP - - | [Corla] published half-year results that were ahead of expectations.
  EARNINGS DOWN - - | [Corla]'s annual results were worse than analysts had predicted.
  EARNINGS UP - - | [Corla] reported record annual profits, but its stock dropped.
  EARNINGS DOWN 3000000 USD | [Corla] reported a record annual loss of $3 million.
  GUIDANCE DOWN 100000000 GBP | [Corla] said it expects annual profit of about £100 million, well short of the £130 million that it made last year.
  GUIDANCE UP - - | [Corla] raised its annual sales outlook.
  DIVIDEND UP 0.45 USD | [Corla] upped its final dividend to 45 cents.
  INVESTMENT UP 15000000 USD | [Corla] raised its capital spending forecast to $15 million from $12 million.
  ACQUISITION . 22000000 EUR | [Corla] bought [Ludwell] - the third purchase this year - for 22 million euros.
  GUIDANCE UP 2.1 USD | [Corla] raised its profit forecast to between $2.10 and $2.30 a share, from a previous range of $1.90 to $2.05.
  FUNDING_ROUND . 1500000000 USD | [Corla] has raised one and a half billion dollars from six investors.
  CONTRACT . - - | [Corla] beat two rivals to an order by [Ludwell].
  REGULATORY_ACTION . - - | The European Commission cleared the $19 million purchase of [Ludwell] by [Corla].
  FACILITY . - - | [Corla] will shut its Leeds bakery, which opened with 80 staff.
  GUIDANCE DOWN - - | [Corla] closed 3 per cent lower at 218.2p, its sharpest fall since the January profit warning.
  DIVIDEND UP - - | [Corla] more than tripled its dividend as its full-year profits rose from $1.5bn to $6.6bn.
  EARNINGS UP 53 PERCENT | [Corla], the miner bought for £5.5bn in May, delivered revenue growth of 53 per cent.
  EARNINGS DOWN 1050000000 USD | [Corla] set aside $430 million for bad loans, and its quarterly profit slid 22% to $1.05 billion.
  STOCK_PRICE_MOVEMENT UP 0.84 GBP | [Corla]'s shares rose 84p to £16.29 as it reported a 2 per cent rise in sales volumes.
  GUIDANCE DOWN 15 PERCENT | [Corla] warned that annual profit would come in about 15% below last year's.
  GUIDANCE DOWN 2800000000 USD | [Corla] lowered its sales outlook for the year to $2.8 billion.
  GUIDANCE DOWN 39000000 GBP | [Corla] has scaled back its revenue forecast to £39 million.
  GUIDANCE UP 300000000 GBP | [Corla] expects a £300m profit rise this year.
  GUIDANCE DOWN - - | [Corla] lowered its full-year profit outlook.
  PRICE_TARGET DOWN 3.1 GBP | [Ludwell] downgraded [Corla] to "hold" and cut its target price to 310p from 420p.
  PRICE_TARGET DOWN 2 GBP | [Ludwell] slashed its rating on [Corla] from "hold" to "sell" and its price target from 250p to 200p.
  EARNINGS UP 61000000 USD | [Corla] posted a quarterly profit of $61 million, swinging from a loss of $20 million in the year before.
  EARNINGS . 9500000 GBP | [Corla] reported flat pre-tax profit of £9.5m from revenues up from £45m to £46m.
  FACILITY . 76000000 USD | A family has agreed to sell 407 acres of its land, which includes a farm shop, to [Corla] for $76 million.
  CONTRACT . 8800000000 USD | [Corla] finalised a deal to buy 30 of [Ludwell]'s jets, executives of both companies said. The order is valued at $8.8 billion.
  ACQUISITION . 44000000 USD | [Corla] made a takeover offer for [Ludwell] in May. [Ludwell] accepted $44 million on Tuesday.
  INVESTMENT . 117900000 USD | [Corla] has become the largest shareholder of [Ludwell], the former owner of a dozen papers, by buying the entire 25.2% stake of its late chairman, a lawyer from Ohio, for $117.9 million.
  EARNINGS UP 188000000 USD | [Corla] announced preliminary results for the quarter to June. [Corla]'s revenue was $188 million, compared with $161 million in the second quarter of 2024.
  EARNINGS DOWN 297000000 GBP | At [Corla], quarterly profits fell 14 per cent to £297m due to rising bad debts.
  EARNINGS UP 1270000000 GBP | Quarterly profit at [Corla]'s mills – by far the biggest part of the group – rose 5 per cent to £1.27bn.
  EARNINGS UP - - | [Corla] announced an improvement in quarterly sales.
  SHARE_BUYBACK UP 10000000 USD | [Corla] has expanded its share buy-back plan to $10 million.
  SHARE_BUYBACK DOWN 500000000 GBP | [Corla] said it would buy back no more than 500 million pounds of stock, half of what it repurchased in 2025.
  SHARE_BUYBACK . 500000000 GBP | [Corla] will buy back 500 million pounds of its shares.
  STOCK_PRICE_MOVEMENT UP 4.5 PERCENT | Shares in [Corla], which have fallen 30% this year, rose 4.5% in early trading.
  EARNINGS . 9500000 GBP | [Corla] reported flat pre-tax profit of £9.5m on a 1.2 per cent rise in revenues to £46.4m.
  EARNINGS DOWN - - | [Corla] reported annual results that disappointed investors.
  EARNINGS DOWN 14900000 GBP | [Corla] reported a record pre-tax loss of £14.9m for 2022, and warned of slowing growth and lower margins.
  DIVIDEND UP - - | [Corla]'s interim dividend went up as well.
  GUIDANCE DOWN - - | A profit warning sent [Corla] down 21.3 per cent to 15.75p.
  EARNINGS DOWN - - | Underlying revenue fell at [Corla]'s mills, which contribute 70 per cent of sales, in the year to March.
  EARNINGS . 2000000 USD | [Corla]'s quarterly profit was unchanged at $2 million.
`;

for (const line of CASES.split('\n').filter((each) => each.trim()))
  test(line.trim(), () => {
    const [head = '', text = ''] = line.trim().split(' | ');
    const [type, direction, value, unit] = head.split(' ');
    const { document, names } = readMarked(text);
    const told = extractEvents(document, names).filter((event) => event.type === type);
    assert.deepEqual(
      told.map((event) => [event.direction ?? '.', event.quantity?.value ?? '-', event.quantity?.unit ?? '-']),
      [[direction, value, unit]],
    );
  });
