import type { Story } from '../types.js';

/** The first block of the sell-off report; the Courier reprints this copy under its own headline. */
export const SELLOFF_COPY = `NEW YORK/TOKYO, Jan 27 - Nvidia lost about $593 billion of market value on Monday, the largest one-day loss ever recorded for a single company, after a low-cost artificial intelligence model from the Chinese startup DeepSeek made investors doubt how many expensive chips the industry will need.

The chip designer's shares closed down 17%. Broadcom finished 17.4% lower, and the Nasdaq Composite slid 3.1%, its steepest fall since December.

DeepSeek, based in Hangzhou and controlled by the hedge fund founder Liang Wenfeng, released its R1 reasoning model on Jan 20. The company says that training an earlier model on which R1 builds cost less than $6 million, a fraction of what U.S. rivals are thought to spend.

"People woke up to a price list they did not recognise," said Ines Vandermolen, a portfolio manager at Ashgrove Capital in London. "You do not have to believe every number to see that margins are now a question."

Nvidia said in a statement that DeepSeek's work was "an excellent AI advancement" and that running such models still requires large numbers of its processors.

The rout began in Tokyo, where SoftBank Group fell 8.3% and chip-testing supplier Advantest lost almost 9%. In Europe, ASML closed 7% lower after falling more than 11% in early trading.

President Donald Trump said the release of the Chinese model "should be a wake-up call" for American industry.

Not everyone sold. Apple rose more than 3% and Meta Platforms gained almost 2%, as traders bet that companies which buy computing power rather than sell it would benefit from lower prices.

Analysts at Pemberton Rowe cautioned that the training figure leaves out research, salaries and earlier experiments. "The $6 million is the cost of the last lap, not of the race," the brokerage wrote in a note to clients.`;

export const WIRE: readonly Story[] = [
  {
    slug: 'nvidia-loses-593-billion-as-deepseek-rattles-wall-street',
    section: 'Markets',
    authors: ['Marguerite Oyelaran', 'Kenji Asahara'],
    published: '2025-01-27T17:31:00-05:00',
    modified: '2025-01-27T19:05:00-05:00',
    headline: 'Nvidia loses $593 billion in value as DeepSeek rattles Wall Street',
    standfirst: 'Chinese startup’s cheap model prompts record one-day loss for chip designer; Nasdaq ends 3.1% lower',
    picture: { caption: 'Traders on the floor of the New York Stock Exchange on Monday.', credit: 'TAW/Dov Lindgren' },
    text: `${SELLOFF_COPY}

Some buyers were already looking for bargains. Vandermolen said her fund had added to its holding of ASML in the afternoon, arguing that cheaper models would in time mean more demand for chips rather than less.

Volume in Nvidia exceeded 800 million shares, roughly three times its recent daily average. Options traders priced in a further swing of 6% by Friday, according to data from Corriden Analytics.`,
  },
  {
    slug: 'nvidia-rebounds-after-record-loss',
    section: 'Markets',
    authors: ['Marguerite Oyelaran'],
    published: '2025-01-28T17:12:00-05:00',
    modified: '2025-01-28T17:12:00-05:00',
    headline: 'Nvidia rebounds 8.9% as bargain hunters return after record loss',
    standfirst: 'Nasdaq recovers 2%; Pemberton Rowe lifts its rating on the chipmaker to "buy"',
    picture: { caption: 'A screen shows the Nvidia share price at a brokerage in Jersey City.', credit: 'TAW/Rosa Pinheiro' },
    text: `NEW YORK, Jan 28 - Nvidia shares climbed 8.9% on Tuesday, winning back part of the record loss that DeepSeek's new model had caused a day earlier, as investors decided that Monday's selling had gone too far.

The Nasdaq Composite gained 2% and the S&P 500 rose 0.9%.

Pemberton Rowe raised its rating on Nvidia to "buy" from "hold" and kept its price target at $165. Cheaper models would widen the market for computing, not shrink it, analyst Theodora Marsh wrote. "Every time software got cheaper, the world ran more of it," she said in an interview.

Others were less sure. Bryce Tillander, chief investment officer of Kestrel Lane Advisers, said that he had cut his position by a third and did not plan to rebuild it before the company reports results in February. He expects big customers to ask for discounts.

OpenAI Chief Executive Sam Altman called R1 "an impressive model" in a post on X late on Monday and said that his company would bring forward some releases.

Options volume stayed heavy. According to Corriden Analytics, investors traded more than 5 million Nvidia contracts, with calls outnumbering puts.`,
  },
  {
    slug: 'openai-microsoft-examine-whether-deepseek-used-chatgpt-output',
    section: 'Technology',
    authors: ['Lucan Ferreira', 'Marguerite Oyelaran'],
    published: '2025-01-29T10:44:00-05:00',
    modified: '2025-01-29T13:20:00-05:00',
    headline: 'OpenAI says it has signs that DeepSeek learned from its models',
    standfirst: 'Microsoft is looking into whether data was obtained without permission',
    picture: { caption: 'The DeepSeek app on a phone in Shanghai on Tuesday.', credit: 'TAW/Wei Lanying' },
    text: `SAN FRANCISCO, Jan 29 - OpenAI said on Wednesday that it had seen indications that the Chinese startup DeepSeek used the output of its models to train a rival, a practice known as distillation that breaks its terms of service.

Microsoft, OpenAI's largest backer, is investigating whether a group linked to DeepSeek obtained large amounts of data through OpenAI's programming interface last autumn, according to people familiar with the matter. Microsoft declined to comment.

David Sacks, the White House adviser on artificial intelligence, told a television interviewer that there was "substantial evidence" of distillation. He did not say what the evidence was.

DeepSeek did not respond to requests for comment. In its technical paper, the company said that it had trained on web pages and electronic books and that it had not deliberately included synthetic data.

Proof will be hard to come by, lawyers say. "A model does not carry a label that tells you what it has read," said Aurelia Fenwright, a partner at the law firm Dunmore Ashby. She expects the companies to tighten access rather than go to court.

OpenAI itself faces lawsuits from newspapers and authors who accuse it of training on their work without permission. The company denies wrongdoing and says its use of public material is fair.

A spokesperson for OpenAI said that the company was working with the U.S. government to protect its most capable models from competitors.`,
  },
  {
    slug: 'deepseek-limits-sign-ups-after-attack-researchers-find-open-database',
    section: 'Technology',
    authors: ['Lucan Ferreira'],
    published: '2025-01-30T08:05:00-05:00',
    modified: '2025-01-30T08:05:00-05:00',
    headline: 'DeepSeek left database open to the internet, security firm says',
    standfirst: 'Wiz reports more than a million lines of logs exposed; company closed the hole within an hour',
    picture: { caption: 'A data centre corridor, file photo.', credit: 'TAW/Archive' },
    text: `NEW YORK, Jan 30 - DeepSeek exposed more than a million lines of internal logs, among them chat histories and secret keys, in a database that anyone on the internet could read, the cloud security company Wiz said.

Wiz said it found the database within minutes of examining the Chinese firm's public addresses and reported it. DeepSeek secured the system in less than an hour, according to Wiz. It is not known whether anyone else had found it first.

The discovery came two days after DeepSeek said it would temporarily limit new registrations because of "large-scale malicious attacks" on its services. Its app had just displaced ChatGPT at the top of Apple's chart of free downloads in the United States.

"Young companies grow faster than their locks," said Piet Hallström, head of research at the consultancy Norrgate Security. He warned businesses not to enter confidential material into any assistant that they had not reviewed.

The U.S. Navy has told its members not to use the app, citing potential security and ethical concerns.

DeepSeek did not immediately reply to an e-mailed request for comment.`,
  },
  {
    slug: 'halvorsen-freight-fourth-quarter-results',
    section: 'Transport',
    authors: ['Sunniva Brekke'],
    published: '2025-01-30T07:42:00+01:00',
    modified: '2025-01-30T07:42:00+01:00',
    headline: 'Halvorsen Freight beats forecasts, raises 2025 outlook and starts buyback',
    standfirst: 'Norwegian shipper’s fourth-quarter profit up 14%; shares jump in Oslo',
    picture: { caption: 'A Halvorsen container vessel off Kristiansand.', credit: 'TAW/Eirik Moe' },
    text: `OSLO, Jan 30 - Halvorsen Freight ASA (OSE: HLVF) reported a 14% rise in fourth-quarter operating profit on Thursday and lifted its outlook for 2025, as longer voyages around Africa kept freight rates high.

Operating profit in the three months to December rose to 1.86 billion Norwegian crowns from 1.63 billion a year earlier. Analysts polled by Corriden Analytics had on average expected 1.71 billion. Revenue grew 9% to 12.4 billion crowns.

The Oslo-listed company now expects operating profit of between 6.8 billion and 7.4 billion crowns this year, up from an earlier forecast of 6.2 billion to 6.9 billion.

"We see no early return to the Suez route," Chief Executive Astrid Halvorsen told reporters. "Our customers have planned for a long way round, and so have we."

Halvorsen will propose a dividend of 11 crowns a share, up from 9.50, and will buy back shares for up to 1.5 billion crowns before the end of June.

Shares in Halvorsen rose 6.2% in early Oslo trading, their best day since May.

The company warned that a dispute with dockworkers at its Hollinmouth terminal in England could cost it 40 million crowns in the first quarter if it is not settled. It also said that Finance Director Jon Ravnsborg would retire in August; a successor has not been named.

Bergheim Securities kept its "hold" rating on the stock. "The guidance looks cautious, and it usually is," analyst Maren Solvik said.`,
  },
];
