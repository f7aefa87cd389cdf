import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resolveReferences } from '../../../services/extract/companies/references.js';
import { readMarked } from '../events/marked.js';

const TEXTS: [text: string, reference: string, meant: string | null][] = [
  ['[Harrow Bank] lost the files. [Quillmark], a supplier, was hacked. The bank called the police.', 'The bank', 'Harrow Bank'],
  ['[Veldt Air] fell. [Quillmark] rose. The airline cut its forecast.', 'The airline', 'Veldt Air'],
  ['[Tallow], a retailer of lamps, fell. [Quillmark], a broker, said so. The retailer closed shops.', 'The retailer', 'Tallow'],
  ['[Tallow Securities] cut its rating of [Harrow Bank]. The brokerage sees more losses.', 'The brokerage', 'Tallow Securities'],
  ['[Harrow Bank] fell. The chipmaker was sold.', 'The chipmaker', null],
  ['[Quillmark] cut its forecast. Then the company closed shops.', 'the company', 'Quillmark'],
  ['[Quillmark] fell. [Quillmark] shut a mill. Analysts at [Doe Wells] say the company is short of cash.', 'the company', 'Quillmark'],
  ['[Quillmark] fell. [Quillmark] shut a mill. A spokesman told [Larch Gazette] that the company was sound.', 'the company', 'Quillmark'],
  ['[Quillmark] rose. [Quillmark] hired. A [Tallow] spokeswoman said the company would not bid.', 'the company', 'Tallow'],
  ['[Tallow] spokeswoman {Ann Lee} denied it. [Quillmark] rose. She said the company would not bid.', 'the company', 'Tallow'],
  ['[Quillmark] rose. [Quillmark] hired. In 2019, [Tallow] walked away from talks to buy the company.', 'the company', 'Quillmark'],
  [
    '[Tallow] and [Quillmark] fell. [Tallow] said so. [Quillmark] and [Veldt Air] list risks, and the company has none.',
    'the company',
    'Tallow',
  ],
  ['[Quillmark], the Oslo-based firm, filed papers.', 'the Oslo-based firm', 'Quillmark'],
  ['[Renault] won. [Emirates] fell. The orders led the French manufacturer to hire.', 'the French manufacturer', 'Renault'],
  ['[Toyota] rose. [Tallow], a Danish maker of toys, fell. The Danish company hired.', 'The Danish company', 'Tallow'],
  ['Oslo-based [Quillmark] rose. [Tallow] fell. [Tallow] hired. The Norwegian firm shut a mill.', 'The Norwegian firm', 'Quillmark'],
  ['[Toyota] rose. [Volkswagen] fell. The Japanese carmaker hired.', 'The Japanese carmaker', 'Toyota'],
  ['[Boeing] rose. The Milwaukee company hired.', 'The Milwaukee company', 'Boeing'],
  ['[Vodafone] fell. [easyJet] rose. [easyJet] hired. The telecoms group cut its outlook.', 'The telecoms group', 'Vodafone'],
  ['[Shell] rose. [Tallow] fell. [Tallow] hired. The oil major cut its outlook.', 'The oil major', 'Shell'],
  ['[Quillmark], a Danish water company, fell. [Tallow] rose. [Tallow] hired. The water firm dug.', 'The water firm', 'Quillmark'],
  ['[easyJet] rose. The telecoms group cut its outlook.', 'The telecoms group', null],
  ['[Quillmark] rose. The major shareholders met.', 'The major', null],
  [
    "[Tesco] fell. [Tallow] rose. [Tallow] hired. Britain's biggest supermarket group hired.",
    "Britain's biggest supermarket group",
    'Tesco',
  ],
  ["[Nvidia] fell. [Tallow] rose. The world's largest chipmaker hired.", "The world's largest chipmaker", 'Nvidia'],
  ["[Quillmark] fell. [Tallow] rose to be the world's largest chipmaker.", "the world's largest chipmaker", null],
  ['[Tallow] rose. The Keighley firm hired.', 'The Keighley firm', 'Tallow'],
  ['[Quillmark] fell. [Inditex] rose. [Quillmark] hired. The [Zara] owner shut a mill.', 'The Zara owner', 'Inditex'],
  ['[Zara] owner [Inditex] fell. The [Zara] owner [Inditex] shut a mill.', 'The Zara owner', null],
  [
    '[Tallow]-owned [Veldt Air] fell. [Quillmark] rose. The [Veldt Air] parent company shut a mill.',
    'The Veldt Air parent company',
    'Tallow',
  ],
  ['[Veldt Air], which is owned by [Tallow], fell. The [Veldt Air] owner shut a mill.', 'The Veldt Air owner', 'Tallow'],
  ['[Quillmark] rose. The [Veldt Air] owner shut a mill.', 'The Veldt Air owner', null],
  ['[Boeing] rose. The Danish company hired.', 'The Danish company', null],
  ['[Boeing] rose. The China business fell.', 'The China business', null],
  ['[Quillmark] has become the best-known retailer of them all. [Tallow] fell. The retailer hired.', 'The retailer', 'Quillmark'],
  ['[Quillmark] fell. A group of nurses met. The group wrote to the papers.', 'The group', null],
  ['[Quillmark] fell. The Rhine action group met. The group wrote to [Quillmark].', 'The group', null],
  ['[Quillmark] rose while the company industry fell.', 'the company', null],
  ['[Tarn Board of Pharmacy] met. [Quillmark] rose. Licences were issued, the board said.', 'the board', 'Tarn Board of Pharmacy'],
  ['[Quillmark] fell. “All is safe,” a company spokesman said.', 'company', 'Quillmark'],
  ['[Quillmark] rose. [Quillmark] hired.\n\nHackers stole the files of [Tallow]. The company denied it.', 'The company', 'Tallow'],
];

const PRONOUNS: [text: string, offset: string, meant: string | null][] = [
  ['[Quillmark] counts [Tallow] and [Veldt Air] among its customers.', 'its', 'Quillmark'],
  ['[Gapp], which came back through a venture with [Tallow] after shutting all its shops, rose.', 'its', 'Gapp'],
  ['[Tallow] fell. [Larch Gazette] reported that [Tallow] shut shops and that its lenders met.', 'its', 'Tallow'],
  ['[Quillmark], its largest owner, rescued [Tallow].', 'its', null],
  ['[Quillmark] fell. For [Tallow], it is a test.', 'it', null],
  ['[Quillmark] fell. It was the biggest fall in years.', 'It', null],
  ['[Quillmark] fell. It was the biggest retailer in years.', 'It', 'Quillmark'],
  ['[Quillmark] fell. It emerged that nobody knew.', 'It', null],
  ['[Quillmark] fell. That makes it easier to buy shares.', 'it', null],
  ['[Quillmark] grew. That makes it the largest of its kind.', 'it', 'Quillmark'],
  ['[Quillmark] fell. The court forced it to sell a mill.', 'it', 'Quillmark'],
  ['[Quillmark] fell. “We read it with surprise,” said {Ann Lee}.', 'it', null],
  ['[Quillmark] fell. “It moved too late,” said {Ann Lee}.', 'It', null],
  ['[Quillmark] fell. “[Tallow] failed because it waited,” said {Ann Lee}.', 'it', 'Tallow'],
  ['[Quillmark] fell. IT rose.', 'IT', null],
  ['[Tallow] signed an agreement it entered into in May.', 'it', 'Tallow'],
  ['[Quillmark] rose on talks with [Tallow], which it bought.', 'it', 'Quillmark'],
  ['[Quillmark] rose. [Larch Gazette] reported a bid. It said talks went on.', 'It', 'Larch Gazette'],
];

const PEOPLE: [text: string, offset: string, meant: string | null][] = [
  ['{Mara Teller} met {Jonas Brandt}. He left.', 'He', 'Jonas Brandt'],
  ['{Mara Teller} spoke first. Under questioning by {Sarah Hext}, she wept.', 'she', 'Mara Teller'],
  ['“{Jonas Brandt} is wrong,” said {Carl Roe}. He left.', 'He', 'Carl Roe'],
  ['{Tembi Oro} sold her farm. {Jonas Brandt} bought it. She left.', 'She', 'Tembi Oro'],
  ['{Carl Roe}, a broker at [Quillmark], said {Jonas Brandt}’s job was hard. He left.', 'He', 'Carl Roe'],
  ['“We are done,” said {Carl Roe}. {Jonas Brandt}’s plan failed. “It was late,” he said.', 'he', 'Carl Roe'],
  ['{Carl Roe} said so. “It is late. It is too late for them.”\n\nSpeaking of {Jonas Brandt}’s claim, he said no.', 'he', 'Carl Roe'],
  ['{Carl Roe} saw him fall.', 'him', null],
];

for (const [text, reference, meant] of TEXTS) {
  test(`${text} → ${meant ?? 'nobody'}`, () => {
    const { document, names } = readMarked(text);
    resolveReferences(document, names);
    const found = names.mentions.find((mention) => mention.form === 'NOMINAL' && mention.text === reference);
    assert.equal(found ? names.entities[found.entity]!.name : null, meant);
  });
}

for (const [text, pronoun, meant] of [...PRONOUNS, ...PEOPLE]) {
  test(`${text} ${pronoun} → ${meant ?? 'nobody'}`, () => {
    const { document, names } = readMarked(text);
    resolveReferences(document, names);
    const found = names.mentions.find((mention) => mention.form === 'PRONOUN' && mention.text === pronoun);
    assert.equal(found ? names.entities[found.entity]!.name : null, meant);
  });
}
