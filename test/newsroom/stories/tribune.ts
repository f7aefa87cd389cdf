import type { Story } from '../types.js';

export const TRIBUNE: readonly Story[] = [
  {
    slug: 'constellation-vistra-slide-as-ai-power-bet-wobbles',
    section: 'Energy',
    authors: ['August Lindemann'],
    published: '2025-01-27T18:20:00-06:00',
    modified: '2025-01-27T18:20:00-06:00',
    headline: 'Power Producers Slide as Traders Rethink the AI Electricity Boom',
    standfirst: 'Constellation Energy and Vistra lose a fifth or more in a day',
    picture: { caption: 'Cooling towers at a nuclear plant in Illinois.', credit: 'Tribune/Ana Brzezicki' },
    text: `CHICAGO — Shares of the companies that hoped to feed the data centers of the artificial intelligence age fell harder on Monday than those of most chipmakers.

Constellation Energy dropped 21%. Vistra, which owns gas and nuclear plants in Texas, lost 28%. Both had been among the best performers in the S&P 500 last year.

The reason lies in Hangzhou, where the startup DeepSeek says it can train and run models on a fraction of the hardware used by American rivals. Less hardware means less electricity, the argument goes.

"That's a spreadsheet talking," said Orville Stamm, a former grid planner who now advises utilities. Contracts that have been signed will not be torn up, he said, and plants take years to build.

The consulting firm Midgrid Partners said it was keeping its forecast that U.S. data centers will double their use of power by 2030. But it warned that projects without a customer could be delayed.

Constellation agreed on Jan. 10 to buy Calpine for $16.4 billion in cash and stock, plus debt. A spokesperson said that the company's plans had not changed.`,
  },
  {
    slug: 'brightwell-foods-names-new-chief',
    section: 'People',
    authors: ['Josephine Tack'],
    published: '2025-01-28T08:30:00-06:00',
    modified: '2025-01-28T08:30:00-06:00',
    headline: 'Brightwell Foods Ousts Chief, Turns to Rival’s Head of Snacks',
    standfirst: 'Board acts after three quarters of falling sales; Marguerite Dansby to start in March',
    picture: { caption: 'Cereal boxes at a Brightwell plant in Dubuque, Iowa.', credit: 'Tribune' },
    text: `Brightwell Foods Inc (NYSE: BWF) has replaced its chief executive, Carl Ostrowe, with Marguerite Dansby, an executive at its competitor Hearthstone Brands, the company announced on Tuesday.

Ostrowe, 58, steps down at once after six years in the post. Chairman Lyle Penhallow will run the Des Moines company until Dansby arrives on March 3.

"The board concluded that the next chapter needs a different author," Penhallow said.

Sales at Brightwell have fallen for three consecutive quarters as shoppers turned to cheaper store brands. In December the company cut its forecast for annual earnings to between $3.10 and $3.25 a share from about $3.60.

Dansby, 49, led Hearthstone's snack division, where revenue grew 40% in four years. She will receive a salary of $1.2 million and stock worth $9 million at the time of the grant, according to a regulatory filing.

Ostrowe said in a note to staff that he was proud of the brands he leaves behind. He is entitled to severance of $6.5 million.

Shares of Brightwell rose 4.6%. Hearthstone slipped 1.9%.

Edith Rourke, an analyst at First Cascade Bank, called the appointment "a coup" and said that she expected Dansby to sell the frozen-meals unit.`,
  },
  {
    slug: 'corvane-to-cut-jobs',
    section: 'Companies',
    authors: ['Nadia Verhulst'],
    published: '2025-01-29T09:05:00-06:00',
    modified: '2025-01-29T09:05:00-06:00',
    headline: 'Corvane to Cut 2,400 Jobs as Storage Sales Shrink',
    standfirst: 'Maker of data-center gear to lose about 18% of its workforce',
    picture: { caption: 'Corvane’s campus in San Jose, Calif.', credit: 'Tribune/Lou Pascoe' },
    text: `Corvane Systems Inc (NASDAQ: CRVN) will cut 2,400 jobs, about 18% of its workforce, as demand for its storage equipment keeps falling, the company told employees on Wednesday.

Most of the positions are in San Jose and in Round Rock, Texas. Corvane will take a charge of $85 million in the first quarter for severance and closed offices.

"These are decisions about products, not about people's worth," Chief Executive Harlan Voss wrote in an e-mail to staff that was seen by the Tribune.

Voss said that the company would keep hiring engineers for its networking business, which grew 22% last year.

Corvane's finance team had known of the cuts since September and hid them from the board, said Derek Pomfrey, a former vice president who left in November.

Analysts had expected savings. "They have been running a 2015 company with 2025 costs," said Theodora Marsh of Pemberton Rowe, who rates the stock "hold."

Texas Workforce officials said they had received notice of 510 layoffs in Round Rock, effective March 31.

The shares fell 2.8% to $40.02.`,
    correction: {
      headline: 'Corvane to Cut 1,400 Jobs as Storage Sales Shrink',
      standfirst: 'Maker of data-center gear to lose about 11% of its workforce',
      modified: '2025-01-30T14:40:00-06:00',
      note: 'An earlier version of this story misstated the number of jobs that Corvane will cut. It is 1,400, not 2,400. A statement by a former employee about what the board knew has been removed because the Tribune could not confirm it.',
      text: `Corvane Systems Inc (NASDAQ: CRVN) will cut 1,400 jobs, about 11% of its workforce, as demand for its storage equipment keeps falling, the company told employees on Wednesday.

Most of the positions are in San Jose and in Round Rock, Texas. Corvane will take a charge of $85 million in the first quarter for severance and closed offices.

"These are decisions about products, not about people's worth," Chief Executive Harlan Voss wrote in an e-mail to staff that was seen by the Tribune.

Voss said that the company would keep hiring engineers for its networking business, which grew 22% last year.

Analysts had expected savings. "They have been running a 2015 company with 2025 costs," said Theodora Marsh of Pemberton Rowe, who rates the stock "hold."

Texas Workforce officials said they had received notice of 510 layoffs in Round Rock, effective March 31.

The shares fell 2.8% to $40.02.`,
    },
  },
  {
    slug: 'corvane-denies-storage-sale-talks',
    section: 'Companies',
    authors: ['Nadia Verhulst', 'Josephine Tack'],
    published: '2025-01-29T16:50:00-06:00',
    modified: '2025-01-29T16:50:00-06:00',
    headline: 'Corvane Denies It Is in Talks to Sell Storage Unit',
    standfirst: 'Chief executive calls newspaper report "wrong from first line to last"',
    picture: { caption: 'Harlan Voss, Corvane’s chief executive, in 2023.', credit: 'Tribune/Lou Pascoe' },
    text: `Corvane Systems on Wednesday denied a report that it is in talks to sell its storage business to Halden Data Holdings, and its shares gave back part of the previous day's gains.

"There are no talks, there have been no talks and there is no price," Chief Executive Harlan Voss said on a call with analysts. He described the report, published on Tuesday by Capital Ledger, as "wrong from first line to last."

Capital Ledger, citing people familiar with the matter, had said that a sale could value the unit at about $2.3 billion. A spokesman for the newspaper said that it stood by its reporting.

Halden again declined to comment.

Voss did not rule out a sale for good. Asked whether the unit would still belong to Corvane in two years, he said that the company reviews all of its businesses every year.

Greywater Partners, which holds 5.2% of Corvane, said it was puzzled. "If nobody is talking, somebody should be," said its founder, Lionel Abt.

Corvane has said separately that it will cut jobs in the storage business. Its shares have fallen 31% in twelve months.`,
  },
  {
    slug: 'ostrander-labs-sues-quillon-over-battery-patents',
    section: 'Law',
    authors: ['Perrin Oakes'],
    published: '2025-01-30T15:10:00-06:00',
    modified: '2025-01-30T15:10:00-06:00',
    headline: 'Ostrander Labs Sues Quillon Devices Over Battery Patents',
    standfirst: 'Suit seeks $340 million and an order to halt sales of earbuds',
    picture: { caption: 'The federal courthouse in Wilmington, Del.', credit: 'Tribune' },
    text: `Ostrander Labs LLC has sued Quillon Devices Corp (NYSE: QLD) in federal court in Delaware, accusing the maker of wireless earbuds of infringing four patents on fast-charging batteries.

The complaint, filed on Thursday, asks for $340 million in damages and an injunction against sales of the Quillon Air, which was launched in October.

Ostrander alleges that two of its engineers took designs with them when they joined Quillon in 2022. "They did not reinvent the battery, they photographed it," its lawyer, Simone Aldaco, said outside the courthouse.

Quillon denied the accusation. It developed the technology itself over five years, General Counsel Reed Mattingly said, adding that the company would "defend its engineers and its patents vigorously."

The two companies tried to settle last year. According to the complaint, Quillon offered $12 million for a license, which Ostrander rejected.

Quillon shares fell 5.1%. The earbuds account for roughly a third of its sales, estimates Edith Rourke of First Cascade Bank, who said that an injunction before the summer was unlikely.

A hearing has been set for March 18.`,
  },
];
