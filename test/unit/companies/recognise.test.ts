import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recogniseNames } from '../../../services/extract/companies/recognise.js';
import { readDocument } from '../../../services/extract/language/read.js';
import type { EntityKind } from '../../../services/extract/types.js';

function namesIn(text: string, wanted: EntityKind): string[] {
  const document = readDocument({
    title: '',
    publishedAt: null,
    language: 'en',
    text,
    paragraphs: [{ start: 0, end: text.length }],
  });
  return recogniseNames(document)
    .entities.filter(({ kind }) => kind === wanted)
    .map(({ name }) => name)
    .sort();
}

const TEXTS: [text: string, companies: string[]][] = [
  ['Halvorsen Freight ASA (OSE: HALV) fell. Halvorsen Freight said it would sell two ships.', ['Halvorsen Freight']],
  ['Shares of Apple fell after the company cut its forecast.', ['Apple']],
  [
    'The Milwaukee Business Journal reported the sale on Monday. The Business Journal said talks had failed.',
    ['Milwaukee Business Journal'],
  ],
  ['Pacific Gas & Electric (PG&E) cut power on Monday. PG&E said it would return on Tuesday.', ['PG&E']],
  ['Orrin Foods Inc (NYSE: ORF) fell 4%. The company said its shares would stay listed.', ['Orrin Foods']],
  [
    'A merger of the mobile companies Linkell plc and Tolmer Wire was agreed. Linkell gained 1%. Shares in Tolmer dropped 12%.',
    ['Linkell', 'Tolmer Wire'],
  ],
  ['Nobody was told, said Ann Hill, a partner at the law firm Marlow Pike.', ['Marlow Pike']],
  ['Vask Rolle raised its rating on Apple to "buy".', ['Apple', 'Vask Rolle']],
  ['New York-listed shares of the miners fell, and shares in London rose.', []],
  ['First Larch Bank and Poole Vance lead the sale, according to a person with knowledge of it.', ['First Larch Bank']],
  ['It was stolen, said Ann Hill, head of research at the consultancy Ostgate Lock.', ['Ostgate Lock']],
  ['The Grain Commissioner’s Office said it was making inquiries.', []],
  ['Rival Brackmill Corp. said that its own sales had fallen.', ['Brackmill']],
  ['LIMA, May 3 (Reuters) - Orrin Foods Inc cut its forecast on Friday.', ['Orrin Foods']],
  ['Netflix (NFLX) rose 2% on Monday.', ['Netflix']],
  ['Yum Brands said sales at KFC and Taco Bell had risen.', ['KFC', 'Taco Bell', 'Yum Brands']],
  ['The Straits Times Index closed 0.6 per cent up on Monday.', []],
  ["Talks with News Corp's News International ended on Monday.", ['News Corp', 'News International']],
  ['A video of the fire was posted on Twitter.', []],
  ['Prices fell, according to the Wall Street Journal. The Journal spoke to ten traders.', ['The Wall Street Journal']],
  ['The Nikkei fell 2% on Monday, and the Hang Seng closed lower.', []],
  ['A loan came from Altice USA (ATSX) on Monday. ATSX said it would be repaid.', ['Altice']],
  ['Orrin Foods, Inc. (NASDAQ: AAPL) rose 3% on Monday.', ['Orrin Foods']],
  ["The brewer Orrin's Group was sold on Monday. Orrin's said it would stay in Leeds.", ["Orrin's Group"]],
  ['The mill of Barrow Iron and Steel Co. closed on Monday.', ['Barrow Iron and Steel']],
  ['Prices will fall, said an analyst at Marlow, Pike & Tolmer.', ['Marlow, Pike & Tolmer']],
  ['The tour operator Vaskrolle and the consulting group Ostgate said so.', ['Ostgate', 'Vaskrolle']],
  ['It sells brands including Vaskrolle, Ostgate and Marlow in Spain.', []],
  ['Norvane Inc and Bexley Foods plc are two firms. Norvane snapped up Bexley Foods.', ['Bexley Foods', 'Norvane']],
  ['A report on Brackmill Hotels and prices at Arden Mining rose on Monday.', ['Arden Mining', 'Brackmill Hotels']],
  ['The OpenAI-esque fan is sold in Spain.', ['OpenAI']],
  ['You need a VPN. Many VPNs exist, and VPN makers such as Vask Rolle Inc sell an NFT or two.', ['Vask Rolle']],
  ['Target said it would open late on Sunday.', ['Target']],
  ['Gap fell 3%. Shell is to cut 300 jobs.', ['Gap', 'Shell']],
  ['Shares of Alphabet were cheap.', ['Alphabet']],
  ['Target practice was said to be over. Gap years cost more, and visa rules changed.', []],
  ['The commission fined Apple 1.8 billion euros, and a court fined Netflix 3 million.', ['Apple', 'Netflix']],
  ['Vaskrolle, a Bengaluru fintech, withdrew its offer.', ['Vaskrolle']],
  ['Zoomerang raises $40m to bring scooters to Lagos. Vaskrolle has been fined by the regulator.', ['Vaskrolle', 'Zoomerang']],
  ['Its customers are Microsoft, Wexlo and Netflix.', ['Microsoft', 'Netflix', 'Wexlo']],
  ['“We wait,” says Ann Hill, co-founder of the energy start-up, Warmlo.', ['Warmlo']],
  ['The owner of Hexley Kitchens was told on Monday.', ['Hexley Kitchens']],
  ['Madrid-based Iberlo buys a stake in Portuguese wind farms.', ['Iberlo']],
  ['Harrow Lane is in talks to buy Pets Galore, two people said.', ['Pets Galore']],
  ['Harvard University sold its stake in Netflix.', ['Netflix']],
  ['Wexlo, Ann Hill and Netflix were there. Snowdrops are late this year, and hydroponics is not new.', ['Netflix']],
  ['The strike by 33,000 Boeing machinists has begun.', ['Boeing']],
  ['He spoke to a crowd in St Peter’s Square, the BBC was told.', ['BBC']],
  ['The Federal Reserve and Stanford University published a study on Monday.', []],
];

test('two people of one surname are told apart by title, else by who was named last', () => {
  const text = 'Peter Wain chairs the firm that his wife, Judith Wain, founded. Mrs Wain left. Mr Wain stays. Wain is 60.';
  const document = readDocument({ title: '', publishedAt: null, language: 'en', text, paragraphs: [{ start: 0, end: text.length }] });
  const mentions = recogniseNames(document).entities.map(({ name, mentions }) => [
    name,
    mentions.filter(({ form }) => form === 'NAME').length,
  ]);
  assert.deepEqual(mentions, [
    ['Peter Wain', 3],
    ['Judith Wain', 2],
  ]);
});

for (const [text, companies] of TEXTS)
  test(`${text} → ${companies.join(', ') || 'none'}`, () => assert.deepEqual(namesIn(text, 'COMPANY'), companies));

test('a title is no part of a name, with its full stop or without', () => {
  for (const title of ['Dr', 'Dr.', 'Prof.', 'Professor', 'Sen.', 'Mr'])
    assert.deepEqual(
      namesIn(`“It is first again,” said ${title} Ludovica Ansaldi, who teaches law in Bologna.`, 'PERSON'),
      ['Ludovica Ansaldi'],
      title,
    );
});
