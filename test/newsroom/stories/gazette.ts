import type { Story } from '../types.js';

export const GAZETTE: readonly Story[] = [
  {
    slug: 'nvidia-shares-dive-as-chinese-ai-upstart-spooks-investors',
    section: 'Markets',
    authors: ['Cressida Holloway'],
    published: '2025-01-27T18:10:00+00:00',
    modified: '2025-01-27T18:10:00+00:00',
    headline: 'Nvidia shares dive as Chinese AI upstart spooks investors',
    standfirst: 'The world’s most valuable chipmaker had lost $465bn by the middle of the New York session',
    picture: { caption: 'Screens in the City of London turned red on Monday.', credit: 'Oluwaseun Bright/The Gazette' },
    text: `Nvidia shares fell 13 per cent on Monday, wiping $465 billion off the company’s market value, as a wave of selling swept through every stock that has profited from the boom in artificial intelligence.

The fall came after an app from DeepSeek, a Chinese start-up, overtook ChatGPT to become the most downloaded free program on Apple’s American store.

DeepSeek claims that its model cost just $5.6m to train. Rivals such as OpenAI and Alphabet are believed to have spent hundreds of millions on theirs.

“It is the first time that somebody has asked the emperor for a receipt,” said Rosalind Quayle, head of equities at Tarrant & Lowe in London. She said that she expected the selling to continue for several days.

The damage was not confined to America. ASML, the Dutch maker of machines that print chips, fell 7 per cent in Amsterdam. Siemens Energy, which supplies equipment for data centres, plunged 20 per cent in Frankfurt.

The FTSE 100, which has few technology companies, closed almost unchanged.

Nigel Pennifold, an economist at the Institute for Market Studies, urged caution. There was no independent check of DeepSeek’s accounts, he said, and the company had every reason to make its work look cheap. He nevertheless believes that prices for computing power “can only go one way from here”.

The start-up was founded in 2023 by Liang Wenfeng, who had made his fortune as a hedge fund manager. It released its R1 model on 20 January under a licence that lets anyone copy it.`,
  },
  {
    slug: 'can-you-really-build-a-chatbot-for-five-million-dollars',
    section: 'Technology',
    authors: ['Tobias Ferncastle', 'Cressida Holloway'],
    published: '2025-01-28T12:30:00+00:00',
    modified: '2025-01-28T15:02:00+00:00',
    headline: 'Can you really build a chatbot for $5.6m?',
    standfirst: 'DeepSeek’s figure shook the markets. Those who have read the paper say it means less, and more, than it seems',
    picture: { caption: 'Graphics processors in a university cluster.', credit: 'Alamire Images' },
    text: `The number that cost Nvidia more than half a trillion dollars appears in a small table on the fifth page of a technical paper.

DeepSeek says there that it used 2.8 million hours of computing on Nvidia’s H800 chips to train its V3 model. At an assumed rent of $2 an hour, that comes to $5.6m.

“Nobody should read that as the price of the company,” says Dr Henrietta Solano, who teaches computer science at the University of Wexcombe. The sum excludes research, failed attempts, data and wages, as the authors themselves point out.

Even so, she says, the engineering is real. “They were given slower chips by American export controls and they wrote better plumbing. That is an uncomfortable lesson for Washington.”

Others suspect that the firm has more hardware than it lets on. According to Marchetti Semiconductor Research, a consultancy, DeepSeek’s parent has spent well over $500m on processors since 2020. DeepSeek has not commented on the estimate.

## Who gains

If models become cheap, those who use them should profit. Analysts at Tarrant & Lowe expect software companies’ margins to rise by as much as two percentage points by 2027. Chipmakers, they warned, might have to get used to “ordinary growth”.

OpenAI’s chief executive, Sam Altman, said that it was “invigorating to have a new competitor”. He insisted that more computing power was now more important than ever.

Dr Solano doubts that the spending will stop. “In ten years nobody has ever told me that they had enough,” she says.`,
  },
  {
    slug: 'pellworth-bank-admits-customer-data-stolen',
    section: 'Business',
    authors: ['Gareth Munslow'],
    published: '2025-01-29T09:45:00+00:00',
    modified: '2025-01-29T09:45:00+00:00',
    headline: 'Pellworth Bank admits data of 1.3 million customers was stolen',
    standfirst: 'Lender says no money was taken, but names, addresses and account numbers were copied',
    picture: { caption: 'A branch of Pellworth Bank in Reading.', credit: 'Oluwaseun Bright/The Gazette' },
    text: `Pellworth Bank plc said on Wednesday that hackers had stolen the personal details of about 1.3 million customers in an attack that went unnoticed for nine days.

The lender, which is listed in London, said that names, addresses and account numbers had been copied from a system run by an outside supplier. Passwords and card details were not affected, it added.

“We have let people down and I apologise to each of them,” said chief executive Fenella Crabtree. The bank will pay for a year of credit monitoring.

The Information Commissioner’s Office said it was making inquiries. Under British law a company can be fined up to 4 per cent of its turnover for failing to protect data, which in Pellworth’s case would amount to £92m.

A group calling itself Brass Lantern claimed responsibility on a website and demanded £5m. The bank said that it would not pay.

The supplier, Ostend Digital Services, denied that its software had been at fault. “The intruder used a valid password that belonged to a bank employee,” a spokesman said.

Shares in Pellworth fell 8.3 per cent to 214p.

Lucille Barnaby, a partner at the law firm Hext Morrow, said her office had already been contacted by more than 400 customers who were considering legal action.`,
  },
  {
    slug: 'northgate-cuts-profit-forecast-and-suspends-dividend',
    section: 'Business',
    authors: ['Gareth Munslow'],
    published: '2025-01-30T07:55:00+00:00',
    modified: '2025-01-30T10:20:00+00:00',
    headline: 'Northgate cuts profit forecast and suspends dividend after weak Christmas',
    standfirst: 'Department store chain blames higher wages and shoppers who waited for discounts',
    picture: { caption: 'Shoppers pass a Northgate store in Bristol.', credit: 'Harriet Lowndes/The Gazette' },
    text: `Northgate Retail Group plc (LSE: NGRT) has cut its profit forecast for the second time in four months and suspended its dividend after what it called “the most promotional Christmas in a decade”.

The department store chain now expects a pre-tax profit of between £118m and £124m for the year to March. In October it had forecast about £150m.

Like-for-like sales fell 3.1 per cent in the nine weeks to 4 January. Online sales grew 6 per cent.

Shares in Northgate, which employs 19,000 people, closed down 19 per cent at 131p, the lowest since 2020.

Chief executive Duncan Amory said that the rise in employers’ national insurance in April would add £27m to costs. The company will close 14 of its 212 stores and cut about 600 head office jobs, he announced.

“We will not buy sales that we cannot afford,” Amory told analysts. He ruled out raising new equity.

Not all were convinced. “Management has now been wrong twice on the same line,” said Pru Hathersley, a retail analyst at Tarrant & Lowe, who cut her rating to “sell”. She estimates that net debt will exceed £400m by the summer.

The shopworkers’ union Tillers accused the company of making staff pay for mistakes in the boardroom, and said it had not been consulted. Northgate rejected the charge: talks had begun on Monday, a spokeswoman said.`,
  },
  {
    slug: 'watchdog-opens-inquiry-into-broadband-merger',
    section: 'Business',
    authors: ['Cressida Holloway'],
    published: '2025-01-31T08:15:00+00:00',
    modified: '2025-01-31T08:15:00+00:00',
    headline: 'Watchdog opens full inquiry into £3.4bn broadband merger',
    standfirst: 'Fenlink and Aldermoor Fibre say the tie-up would speed the spread of fast connections',
    picture: { caption: 'Engineers lay fibre near Ely.', credit: 'Harriet Lowndes/The Gazette' },
    text: `The Competition and Markets Authority has opened an in-depth investigation into the planned £3.4bn merger of the broadband companies Fenlink plc and Aldermoor Fibre.

The regulator said on Friday that the deal could leave 1.9 million homes in eastern England with only one provider of fast connections, and that the remedies offered by the companies did not go far enough.

Fenlink agreed in September to buy its smaller rival for 260p a share in cash. It said it was “disappointed but confident” and still expected to complete the purchase by the end of the year.

Aldermoor’s chairman, Sir Julian Fosse, argued that the two networks hardly overlapped. “You cannot lose a choice that you never had,” he said.

Consumer groups welcomed the inquiry. Broadband Voice said prices had risen by 11 per cent in areas where similar mergers had been approved.

The authority has until 17 July to reach a decision. It could block the deal, or demand that parts of the network be sold.

Shares in Aldermoor dropped 12 per cent to 214p. Fenlink gained 1 per cent.`,
  },
];
