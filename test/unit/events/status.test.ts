import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractEvents } from '../../../services/extract/events/extract.js';
import { readMarked } from './marked.js';

const eventsIn = (marked: string) => {
  const { document, names } = readMarked(marked);
  return extractEvents(document, names);
};
const STATUSES: [marked: string, status: string][] = [
  ['[Acme] bought [Widget Works].', 'COMPLETED'],
  ['[Acme] has bought [Widget Works].', 'COMPLETED'],
  ['[Acme] completed its purchase of [Widget Works].', 'COMPLETED'],
  ['[Acme] will buy [Widget Works].', 'ANNOUNCED'],
  ['[Acme] has agreed to buy [Widget Works].', 'ANNOUNCED'],
  ['[Acme] reached a deal to buy [Widget Works].', 'ANNOUNCED'],
  ['[Acme] said it would buy [Widget Works].', 'ANNOUNCED'],
  ['[Acme] is in talks to buy [Widget Works].', 'RUMORED'],
  ['[Acme] is exploring a takeover of [Widget Works].', 'RUMORED'],
  ['[Acme] made an offer for [Widget Works].', 'PENDING'],
  ['[Acme] has dropped its bid for [Widget Works].', 'CANCELLED'],
  ['[Acme] walked away from its planned merger with [Widget Works].', 'CANCELLED'],
  ['[Acme] walked away from talks to buy [Widget Works].', 'CANCELLED'],
  ['[Acme] denied reports that it would buy [Widget Works].', 'DENIED'],
  ['[Acme] denied on Friday that it was in talks to buy [Widget Works].', 'DENIED'],
  ['[Acme] denied a report that it was preparing a bid for [Widget Works].', 'DENIED'],
  ['[Acme] is preparing a bid of $3bn for [Widget Works], people familiar with the matter said.', 'RUMORED'],
  ['[Acme] said it was not in talks to buy [Widget Works].', 'DENIED'],
  ['[Acme] is not buying [Widget Works], a spokesman said.', 'DENIED'],
  ['[Acme] said reports of a merger with [Widget Works] were untrue.', 'DENIED'],
];

const SHARED: [marked: string, statuses: string][] = [
  ['[Acme] said [it=Acme] would shut a factory and cut about 180 jobs.', 'FACILITY ANNOUNCED, LAYOFFS ANNOUNCED'],
  ['[Acme] plans to close 20 stores and lay off 300 workers.', 'FACILITY ANNOUNCED, LAYOFFS ANNOUNCED'],
  ['[Acme] may close 20 stores and lay off 300 workers.', ''],
  ['[Acme] closed 20 stores and cut 300 jobs.', 'FACILITY COMPLETED, LAYOFFS COMPLETED'],
  ['[Acme] had been able to close 20 stores and lay off 300 workers.', 'FACILITY COMPLETED, LAYOFFS COMPLETED'],
  ['Weak demand has led [Acme] to close 40 shops.', 'FACILITY COMPLETED'],
  ['[Acme] will use the cash to open an office in Houston.', 'FACILITY ANNOUNCED'],
  ['The rule would force [Acme] to close 40 shops.', ''],
];

const STAGES: [marked: string, statuses: string][] = [
  ['[Acme] is looking at building a plant in Mexico.', 'FACILITY RUMORED'],
  ['[Acme] says [it=Acme] will open 40 stores, as part of a £650m investment.', 'FACILITY ANNOUNCED, INVESTMENT ANNOUNCED'],
  ['[Acme] has filed for an initial public offering.', 'IPO PENDING'],
  ['[Acme] plans to file for an initial public offering.', 'IPO ANNOUNCED'],
  ['[Acme] named {Ann Lee} as its next chief executive.', 'EXECUTIVE_CHANGE ANNOUNCED'],
  ['[Acme] negotiated an end to its alliance with [Widget Works].', 'PARTNERSHIP CANCELLED'],
  ['[Acme] opened a factory and cancelled two others.', 'FACILITY COMPLETED'],
  ['[Acme] agreed to buy [Widget Works], a deal that it abandoned.', 'ACQUISITION CANCELLED'],
  ['[Acme] will buy [Widget Works] for $32bn, months after talks at $23bn collapsed.', 'ACQUISITION ANNOUNCED'],
  ['[Acme] called off its purchase of [Widget Works], months after it was announced.', 'ACQUISITION CANCELLED'],
  ['[Acme] issued new shares to its staff.', 'SECURITIES_OFFERING COMPLETED'],
  ['[Acme] has settled with [Widget Works] over a patent lawsuit.', 'LAWSUIT COMPLETED'],
  ['[Acme] has been looking for a buyer for its paint unit.', 'DIVESTITURE PENDING'],
];

for (const [what, cases] of [
  ['a verb behind "and" shares the auxiliaries of the one before', SHARED],
  ['some verbs and nouns tell by themselves how far it has come', STAGES],
] as const)
  test(what, () => {
    for (const [marked, statuses] of cases)
      assert.equal(
        eventsIn(marked)
          .map(({ type, status }) => `${type} ${status}`)
          .join(', '),
        statuses,
        marked,
      );
  });

test('reads the status of a deal from tense and cues', () => {
  for (const [marked, status] of STATUSES)
    assert.deepEqual(
      eventsIn(marked).map((event) => event.status),
      [status],
      marked,
    );
});

const NOTHING = [
  '[Acme] did not buy [Widget Works].',
  '[Acme] never launched a phone.',
  '[Acme] has no plans to sell its media unit.',
  '[Acme] does not plan to cut jobs.',
  '[Acme] might launch a streaming service.',
  'Analysts say [Acme] should buy [Widget Works].',
  'If [Acme] raises $2 billion in funding, it may expand.',
  '[Acme] failed to launch its phone.',
  'The [Acme] shares were little changed.',
  'Three friends founded [Acme] in a garage.',
  'A lorry crashed near the office of [Acme].',
  '[Acme], which is listed in London, makes tyres.',
  'Two people who have worked with [Acme] said that [Widget Works] spent more on chips.',
  'He has read every book that [Acme] sells.',
];

test('reads no event from what did not happen or is only thought of', () => {
  for (const marked of NOTHING)
    assert.deepEqual(
      eventsIn(marked).map((event) => event.headline),
      [],
      marked,
    );
});

test('dates an event by the day that its clause names', () => {
  assert.equal(eventsIn('[Acme] filed for bankruptcy on Sunday.')[0]?.occurredOn, '2024-06-02');
  assert.equal(eventsIn('[Acme] bought [Widget Works] in 2017.')[0]?.occurredOn, null);
});

test('keeps all figures, the measuring one first', () => {
  const [event] = eventsIn("[Acme]'s revenue rose 9 percent to $4 billion.");
  assert.deepEqual(
    event?.quantities.map(({ surface }) => surface),
    ['$4 billion', '9 percent'],
  );
  assert.equal(event?.quantity, event?.quantities[0]);
});

test('takes where a fall ended as its figure', () => {
  const [event] = eventsIn('[Acme] had its valuation slashed from $47 billion to $8 billion.');
  assert.deepEqual([event?.type, event?.direction, event?.quantity?.value], ['MARKET_CAP_CHANGE', 'DOWN', '8000000000']);
});
