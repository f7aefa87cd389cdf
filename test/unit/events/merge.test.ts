import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractEvents } from '../../../services/extract/events/extract.js';
import { readMarked } from './marked.js';

function eventsIn(marked: string) {
  const { document, names } = readMarked(marked);
  return extractEvents(document, names).map((event) => ({
    ...event,
    says: document.text.slice(event.evidence.start, event.evidence.end),
    parties: event.participants.map(({ name }) => name),
  }));
}

test('tells one happening once, with the sentence that says most of it', () => {
  const events = eventsIn(
    '[Acme] is buying [Widget Works]. The deal was long expected. [Acme] agreed to buy [Widget Works] for $2 billion in cash. Unions fear the acquisition.',
  );
  assert.deepEqual(
    events.map(({ type, status, quantity, says }) => [type, status, quantity?.value, says]),
    [['ACQUISITION', 'ANNOUNCED', '2000000000', '[Acme] agreed to buy [Widget Works] for $2 billion in cash.'.replace(/[[\]]/g, '')]],
  );
});

test('takes the latest stage of a deal', () => {
  const events = eventsIn('[Acme] agreed to buy [Widget Works] in May. On Tuesday [Acme] called off the deal.');
  assert.deepEqual(
    events.map(({ type, status }) => [type, status]),
    [['ACQUISITION', 'CANCELLED']],
  );
});

test('keeps apart launches that share no more than general words', () => {
  const events = eventsIn(
    '[Acme] will launch a new feature for swimmers later this year. [Acme] will launch a new feature called Heatmap this year. [Acme] is introducing dark mode.',
  );
  assert.equal(events.length, 3);
});

test('keeps apart a trial that succeeded and one that is to come', () => {
  const events = eventsIn(
    'A pill from [Acme] helped people lose 13% of their weight in a trial. [Acme] will move it into late-stage testing.',
  );
  assert.deepEqual(
    events.map(({ type, status }) => [type, status]),
    [
      ['TECHNICAL_RESULT', 'COMPLETED'],
      ['TECHNICAL_RESULT', 'ANNOUNCED'],
    ],
  );
});

test('keeps apart different parties, figures and directions', () => {
  const events = eventsIn(
    '[Acme] bought [Widget Works] for $2 billion. [Acme] bought [Gadget Co] for $3 billion. [Acme] shares fell 4%. [Acme] shares rose 2%.',
  );
  assert.deepEqual(
    events.map(({ type, direction, quantity }) => [type, direction, quantity?.value]),
    [
      ['ACQUISITION', null, '2000000000'],
      ['ACQUISITION', null, '3000000000'],
      ['STOCK_PRICE_MOVEMENT', 'DOWN', '4'],
      ['STOCK_PRICE_MOVEMENT', 'UP', '2'],
    ],
  );
});

test('keeps apart what lies years apart, but no stages of a suit', () => {
  const events = eventsIn(
    'The regulator fined [Acme] last week. In 2019 the regulator fined [Acme] too. A rival sued [Acme] in 2021. The judge threw out the suit against [Acme].',
  );
  assert.deepEqual(
    events.map(({ type }) => type),
    ['REGULATORY_ACTION', 'REGULATORY_ACTION', 'LAWSUIT'],
  );
});

test('takes what a noun names for what was told in more words, and what a share costs for the sum', () => {
  const events = eventsIn(
    '[Acme] made a $2 billion bid for [Widget Works]. Of the takeover, [Widget Works] said that $3.10 a share was too little.',
  );
  assert.deepEqual(
    events.map(({ type, parties }) => [type, parties]),
    [['ACQUISITION', ['Acme', 'Widget Works']]],
  );
});

test('gives each company of a list its own results', () => {
  const events = eventsIn('[Acme], [Widget Works] and [Gadget Co] report today.');
  assert.deepEqual(
    events.map(({ parties }) => parties),
    [['Acme'], ['Widget Works'], ['Gadget Co']],
  );
});

test('finds parties through pronouns, relative clauses and lists', () => {
  const rows: [string, string[]][] = [
    ['[Acme] is growing. Last year [it=Acme] bought [Widget Works].', ['Acme', 'Widget Works']],
    ['[Widget Works], which [Acme] bought in 2017, makes tyres.', ['Acme', 'Widget Works']],
    ['[Acme], the maker of tyres, acquired [Widget Works].', ['Acme', 'Widget Works']],
    ['The layoffs hit firms like [Acme].', []],
    ['There were layoffs at firms like [Acme].', ['Acme']],
  ];
  for (const [marked, parties] of rows)
    assert.deepEqual(
      eventsIn(marked).flatMap((event) => event.parties),
      parties,
      marked,
    );
});

test('takes the company that an article is about where a sentence names none', () => {
  const story = '[Acme] makes vans. [Acme] is based in Leeds. [Acme] has 900 workers. The chief executive resigned on Monday.';
  assert.deepEqual(
    eventsIn(story).map(({ type, parties }) => [type, parties]),
    [['EXECUTIVE_CHANGE', ['Acme']]],
  );
});

test('leaves former employers and sources out', () => {
  assert.deepEqual(
    eventsIn('[Widget Works] hired a former [Acme] executive as chief executive.').flatMap(({ parties }) => parties),
    ['Widget Works'],
  );
  assert.deepEqual(
    eventsIn('[Acme] launched a phone, according to [Daily Wire].').flatMap(({ parties }) => parties),
    ['Acme'],
  );
});

test('tells the results of a company once, by the sentence with their sum', () => {
  const events = eventsIn(
    "[Acme] said profit fell 4%. [Acme] made a net profit of $90 million in the quarter. Sales at [Acme]'s van unit rose 2%. [Widget Works] lost $3 million in the quarter.",
  );
  assert.deepEqual(
    events.map(({ type, parties, quantity, says }) => [type, parties.join(), quantity?.value, says]),
    [
      ['EARNINGS', 'Acme', '90000000', 'Acme made a net profit of $90 million in the quarter.'],
      ['EARNINGS', 'Widget Works', '3000000', 'Widget Works lost $3 million in the quarter.'],
    ],
  );
});

test('takes what the suit alleges for the suit', () => {
  const events = eventsIn('[Acme] sued [Widget Works] on Monday. The suit alleges that [Gadget Co] knew. The lawsuit claims damages.');
  assert.deepEqual(
    events.map(({ type, parties }) => [type, parties]),
    [['LAWSUIT', ['Acme', 'Widget Works']]],
  );
});

test('takes shares that move without a name for those of the article, but not those of a market', () => {
  const story = '[Acme] makes vans. [Acme] is based in Leeds. [Acme] has 900 workers. ';
  const told = (end: string) => eventsIn(story + end).map(({ type, parties, quantity }) => [type, parties.join(), quantity?.value]);
  assert.deepEqual(told('Shares fell 3% to 510 pence in London.'), [['STOCK_PRICE_MOVEMENT', 'Acme', '3']]);
  assert.deepEqual(told('Shares have opened lower in London.'), []);
});
