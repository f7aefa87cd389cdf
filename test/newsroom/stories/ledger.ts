import type { Story } from '../types.js';

export const LEDGER: readonly Story[] = [
  {
    slug: 'meta-plans-up-to-65-billion-of-ai-spending',
    section: 'Tech',
    authors: ['Delphine Achterberg'],
    published: '2025-01-24T11:52:00-05:00',
    modified: '2025-01-24T11:52:00-05:00',
    headline: 'Meta to Spend as Much as $65 Billion This Year in AI Push',
    standfirst: 'Zuckerberg lays out a data center that he says would cover a large part of Manhattan',
    picture: { caption: 'A Meta building in Menlo Park, Calif.', credit: 'Jonah Reyes for Capital Ledger' },
    text: `Meta Platforms plans to spend between $60 billion and $65 billion on capital projects this year, Chief Executive Mark Zuckerberg said on Friday, as the race to build artificial intelligence grows ever more expensive.

Zuckerberg said in a post on Facebook that Meta expects to bring about a gigawatt of computing power online in 2025 and to end the year with more than 1.3 million graphics processors.

The figure compares with the $38 billion to $40 billion that the company had forecast for 2024. It comes days after President Trump announced Stargate, a venture of OpenAI, SoftBank and Oracle that says it intends to invest as much as $500 billion in U.S. data centers over four years.

Shares of Meta rose 1.7%.

“The message is that nobody blinks first,” said Caleb Strand, who follows internet companies at Ashgrove Capital. He estimates that four big buyers will account for nearly half of all spending on AI chips this year.

Some shareholders are uneasy. Wilhelmina Duarte of the Lakeshore Teachers’ Fund said that she would like to see “a dollar of revenue for every dollar of concrete.”

Meta will report fourth-quarter results on Jan. 29.`,
  },
  {
    slug: 'nvidia-sheds-589-billion-in-record-rout',
    section: 'Markets',
    authors: ['Rafe Castellan', 'Delphine Achterberg'],
    published: '2025-01-27T16:48:00-05:00',
    modified: '2025-01-27T18:02:00-05:00',
    headline: 'Nvidia Sheds $589 Billion in the Biggest One-Day Rout on Record',
    standfirst: 'DeepSeek’s claim that it built a rival model for a few million dollars sends chip and power stocks sliding',
    picture: { caption: 'Nvidia’s headquarters in Santa Clara, Calif.', credit: 'Jonah Reyes for Capital Ledger' },
    text: `Nvidia’s stock plunged 17% on Monday, erasing $589 billion of market value in a single session, more than any company has ever lost in a day.

The shares closed at $118.42. The drop was set off by DeepSeek, a little-known Chinese lab that says it trained a model able to match America’s best for $5.6 million.

“Either the number is wrong or a lot of budgets are,” said Hollis Brandt, chief strategist at Kestrel Lane Advisers. “The market decided not to wait to find out which.”

The selling spread well beyond chips. Broadcom lost 17.4%. Oracle, a partner in the Stargate project, fell 13.8%. Constellation Energy, which had soared on hopes that data centers would buy its nuclear power, dropped 21%, its worst day since it was spun off.

The S&P 500 fell 1.5%, while the Dow Jones Industrial Average gained 0.7% as money moved into health care and consumer staples.

## ‘Wake-up call’

President Trump, speaking to Republican lawmakers in Florida, said that DeepSeek’s arrival “should be a wake-up call” for U.S. technology companies and that cheaper methods could be a good thing.

Nvidia told reporters that DeepSeek showed what could be done with widely available models and with chips that comply with U.S. export rules. The company doesn’t believe that demand for its products will suffer: running a model for millions of users, it said, takes “significant numbers” of its processors.

Doubts about the figure are widespread. It covers only the final training run of the V3 model on about 2,000 H800 chips, according to DeepSeek’s own paper. Two people who have worked with the lab said its total spending on hardware was far higher. Alexandr Wang, chief executive of Scale AI, has suggested that the company holds more advanced chips than it can admit to because of export controls.

Kestrel Lane cut its year-end target for the S&P 500 to 6,200 from 6,400.`,
  },
  {
    slug: 'corvane-explores-sale-of-storage-unit',
    section: 'Deals',
    authors: ['Imogen Sallow'],
    published: '2025-01-28T13:15:00-05:00',
    modified: '2025-01-28T13:15:00-05:00',
    headline: 'Corvane Explores Sale of Storage Business to Halden Data',
    standfirst: 'A deal could value the unit at about $2.3 billion, people familiar with the talks say',
    picture: { caption: 'A Corvane storage array at a trade show in Las Vegas.', credit: 'Capital Ledger' },
    text: `Corvane Systems Inc (NASDAQ: CRVN) is in talks to sell its data-storage business to Halden Data Holdings, according to people familiar with the matter, in a deal that could value the unit at about $2.3 billion.

The discussions are at an early stage and could still fall apart, the people said. An agreement may be announced as soon as next month.

Corvane shares rose 7.4% to $41.18 after Capital Ledger first reported the talks.

The storage unit had revenue of $1.1 billion last year, about a quarter of the company’s total, but its sales have shrunk for six straight quarters. The activist investor Greywater Partners, which owns 5.2% of Corvane, has urged the San Jose company to dispose of it.

“It is the right asset in the wrong house,” Greywater’s founder, Lionel Abt, said last fall.

A spokeswoman for Halden declined to comment. Corvane didn’t respond to a request for comment on Tuesday.

Halden, controlled by the private-equity firm Stonebrook & Wray, has bought four smaller storage companies since 2022. Lenders led by First Cascade Bank are preparing about $1.4 billion of debt for the purchase, one of the people said.`,
  },
  {
    slug: 'microsoft-cloud-growth-disappoints',
    section: 'Tech',
    authors: ['Delphine Achterberg'],
    published: '2025-01-29T17:35:00-05:00',
    modified: '2025-01-29T17:35:00-05:00',
    headline: 'Microsoft Profit Tops Forecasts, but Cloud Growth Leaves Investors Cold',
    standfirst: 'Revenue rose 12%; Azure grew 31% and the company defended its spending on AI',
    picture: { caption: 'Satya Nadella at a conference last year.', credit: 'Capital Ledger' },
    text: `Microsoft said on Wednesday that revenue rose 12% to $69.6 billion in the quarter ended December, beating Wall Street’s estimates, but growth at its Azure cloud business slowed to 31% and the shares fell in late trading.

Net income increased 10% to $24.1 billion. The company said its artificial-intelligence products were on course for $13 billion of revenue a year, up 175%.

Capital spending reached $22.6 billion. Microsoft has said it would spend about $80 billion on data centers in the fiscal year that ends in June, and executives held to the plan despite the questions that DeepSeek has raised.

Chief Executive Satya Nadella told analysts that DeepSeek “has had some real innovations” and predicted that cheaper models would lift demand as they become ordinary. Microsoft added R1 to its own catalog of models on the same day.

Chief Financial Officer Amy Hood said that the company expected Azure to grow 31% to 32% in the current quarter.

“We came for an answer on returns and were given one on capacity,” said Hollis Brandt of Kestrel Lane Advisers. He nevertheless reiterated an “overweight” rating on the stock.

Meta, which reported the same evening, said its fourth-quarter revenue grew 21% to $48.4 billion. Zuckerberg told investors it was too early to say what DeepSeek would mean for spending.`,
  },
  {
    slug: 'tessellate-health-files-for-ipo',
    section: 'Deals',
    authors: ['Imogen Sallow'],
    published: '2025-01-31T09:20:00-05:00',
    modified: '2025-01-31T09:20:00-05:00',
    headline: 'Tessellate Health Files for IPO That Could Raise $600 Million',
    standfirst: 'The maker of hospital scheduling software reported its first annual profit',
    picture: { caption: 'Tessellate’s offices in Minneapolis.', credit: 'Capital Ledger' },
    text: `Tessellate Health Inc has filed for an initial public offering in New York, testing demand for new software listings after a turbulent week for technology shares.

The Minneapolis company, whose programs assign operating rooms and staff in more than 900 hospitals, said in a filing on Friday that revenue rose 38% to $412 million last year. It earned $9 million, compared with a loss of $51 million in 2023.

Tessellate didn’t say how much it wants to raise. People with knowledge of the plans put the figure at about $600 million, which would value the business at close to $5 billion.

First Cascade Bank and Pemberton Rowe are leading the offering. The company has applied to list on the New York Stock Exchange under the symbol TSLH.

Founder Beatriz Calloway will keep 54% of the votes through a second class of stock. In a letter to prospective investors, she wrote that “hospitals do not want a revolution, they want Tuesday to run on time.”

The filing lists among its risks a pending lawsuit by Medroster LLC, which alleges that Tessellate copied its software. Tessellate denies the allegation.`,
  },
];
