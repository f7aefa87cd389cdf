import type { Story } from '../types.js';

export const OBSERVER: readonly Story[] = [
  {
    slug: 'asml-orders-calm-nerves',
    section: 'Companies',
    authors: ['Femke van Oorschot'],
    published: '2025-01-29T09:30:00+01:00',
    modified: '2025-01-29T09:30:00+01:00',
    headline: 'ASML’s order book calms nerves after DeepSeek shock',
    standfirst: 'Bookings of €7.09bn were far above what analysts had expected',
    picture: { caption: 'A clean room in Veldhoven.', credit: 'Observer/Joost Hemels' },
    text: `ASML booked orders worth €7.09bn in the last three months of 2024, far more than analysts had expected, and said that it saw no sign that cheaper artificial intelligence would hurt demand for its machines.

Sales reached €9.26bn in the quarter. For 2025 the Dutch company confirmed its forecast of between €30bn and €35bn.

“A lower cost of AI could mean more applications, and more applications mean more chips,” said chief executive Christophe Fouquet, when asked about DeepSeek.

The shares rose about 5% in Amsterdam, recovering most of the 7% they had lost on Monday.

“The market sold the shovel-maker because somebody found a shorter way to the mine,” said Annelies Kortrijk, a fund manager at Scheldt Vermogen in Antwerp. “It never made much sense.”

Risks remain. Export controls are likely to reduce the share of sales to China to a little over 20% this year, according to the company. Ms Kortrijk believes that it could be less if Washington tightens the rules again.

ASML proposed a dividend of €6.40 a share for 2024, an increase of about 5%.`,
  },
  {
    slug: 'vareda-pharma-to-buy-lindqvist-biologics',
    section: 'Companies',
    authors: ['Étienne Barrault', 'Femke van Oorschot'],
    published: '2025-01-30T12:15:00+01:00',
    modified: '2025-01-30T12:15:00+01:00',
    headline: 'Vareda Pharma agrees to buy Lindqvist Biologics for €1.9bn',
    standfirst: 'French group pays a premium of 42% for Swedish maker of allergy medicines',
    picture: { caption: 'A laboratory at Lindqvist in Uppsala.', credit: 'Observer/Joost Hemels' },
    text: `Vareda Pharma SA has agreed to acquire Lindqvist Biologics AB of Sweden for €1.9bn in cash, its largest purchase in a decade, to strengthen its portfolio of medicines against allergies.

The French company will pay 238 crowns a share, a premium of 42% to Wednesday’s close in Stockholm. Lindqvist’s board unanimously recommended the offer. Shareholders with 37% of the votes have accepted it, the companies said in a joint statement.

“Together we can bring one injection a year to patients who now need twelve,” said Vareda’s chief executive, Solène d’Aubigny.

The deal is expected to close in the third quarter and to add to earnings from 2027. Vareda promised annual savings of €85m, and said that the research centre in Uppsala would be kept for at least five years.

Unions were sceptical. “Five years is one drug trial,” said Göran Ehrling of the union Pharmafacket, who fears the loss of 200 of the 740 jobs.

Vareda will finance the acquisition with cash and with a bridge loan of €1.2bn from Banque Lauzier. The rating agency Corriden said it might lower its assessment of the group’s debt, while analysts at Scheldt Vermogen described the price as “full but not foolish”.

Lindqvist shares soared 40% to 235 crowns. Vareda lost 2.7% in Paris.

A spokeswoman for the Swiss rival Oberhasli AG denied market rumours that it was preparing a counter-bid.`,
  },
  {
    slug: 'italy-blocks-deepseek-over-data',
    section: 'Policy',
    authors: ['Ottavia Rinaldeschi'],
    published: '2025-01-31T10:05:00+01:00',
    modified: '2025-01-31T10:05:00+01:00',
    headline: 'Italy blocks DeepSeek as Europe’s privacy watchdogs ask questions',
    standfirst: 'Authority in Rome opens an inquiry and calls the firm’s answers “totally insufficient”',
    picture: { caption: 'A phone shows the missing app in Milan.', credit: 'Observer/Carla Meucci' },
    text: `Italy’s data protection authority has ordered DeepSeek to stop processing the data of Italian users and has opened an investigation into the Chinese companies behind the chatbot.

The order took effect at once, the Garante said late on Thursday. The regulator had asked two days earlier what personal data the firm collects, where they are kept and whether they are used to train its models. It described the reply as “totally insufficient”.

According to the authority, the companies had declared that they do not operate in Italy and that European law does not apply to them.

The app had already vanished from the Italian stores of Apple and Google on Wednesday. It could still be used on the web.

The Irish Data Protection Commission said that it, too, had written to DeepSeek for information. The French watchdog plans to question the company about the risks of its system.

“Rome was first with ChatGPT and it is first again,” said Prof. Ludovica Ansaldi, who teaches European law in Bologna. She expects fines to follow only if the company opens an office in the Union.

DeepSeek was not available for comment.

In 2023 the Garante blocked ChatGPT for a month. In December it fined OpenAI €15m, a decision that OpenAI called disproportionate and said it would appeal against.`,
  },
  {
    slug: 'brussels-chip-fund-siemens-energy',
    section: 'Markets',
    authors: ['Étienne Barrault'],
    published: '2025-01-27T19:40:00+01:00',
    modified: '2025-01-27T19:40:00+01:00',
    headline: 'Europe’s data-centre darlings share the pain',
    standfirst: 'Siemens Energy plunges 20% as investors ask who will need all that power',
    picture: { caption: 'The trading floor in Frankfurt.', credit: 'Observer/Carla Meucci' },
    text: `Siemens Energy lost a fifth of its market value on Monday and Schneider Electric fell 9.5%, as doubts about spending on artificial intelligence reached the European suppliers of cables, turbines and cooling.

The Stoxx Europe 600 technology index dropped 3.4%, its largest fall since October.

The trigger was DeepSeek. The Chinese lab’s claim that it needs only a fraction of the usual computing power turned the winners of last year into the losers of the day, said Annelies Kortrijk of Scheldt Vermogen.

“We have been paying for electricity that has not been ordered yet,” she said. She sold half of her Siemens Energy shares in the morning, at €49.

Siemens Energy published preliminary results in the afternoon that were better than expected, with orders of €13.7bn. A spokesman declined to comment on the share price.

In Paris, traders spoke of forced selling by hedge funds. Some of the positions had been financed with borrowed money, according to two people with knowledge of the trades.

The wider market hardly noticed: Germany’s DAX slipped 0.5%, and London’s FTSE 100 ended flat.`,
  },
];
