import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Claim } from '../../../schema/claim.js';
import type { MarketEventType, ParticipantRole } from '../../../schema/enums.js';
import type { MarketEvent } from '../../../schema/market-event.js';
import type { ClaimPassage } from '../../../services/resolve/claims.js';
import type { EventPassage } from '../../../services/resolve/events.js';
import { settleClaims, settleEvents } from '../../../services/resolve/settle.js';
import { claim, dollars, event, percent } from './passages.js';

const AT = '2025-01-27T18:00:00.000Z';
const BILLION = 1e9;

/** Commits one article after another, as the store would. */
function eventsAfter(...passages: EventPassage[]): MarketEvent[] {
  const known = new Map<string, MarketEvent>();
  for (const passage of passages) {
    for (const { entity } of settleEvents([passage], passage.evidence.articleId, { entities: [...known.values()] }, AT).changed)
      known.set(entity.id, entity);
  }
  return [...known.values()];
}

function claimsAfter(...passages: ClaimPassage[]): Claim[] {
  const known = new Map<string, Claim>();
  for (const passage of passages) {
    for (const { entity } of settleClaims([passage], passage.evidence.articleId, { entities: structuredClone([...known.values()]) }, AT)
      .changed)
      known.set(entity.id, entity);
  }
  return [...known.values()];
}

const gazette = event('gazette', {
  evidence: { quantity: dollars('$589 billion', 589 * BILLION) },
  reading: { headline: 'Nvidia market value falls $589 billion' },
});
const ledger = event('ledger', { evidence: { quantity: dollars('$612 billion', 612 * BILLION), publishedAt: '2025-01-27T17:00:00.000Z' } });
const courier = event('courier', {
  evidence: { quantity: dollars('about $590 billion', 590 * BILLION, true), publishedAt: '2025-01-28T08:00:00.000Z' },
});

test('two outlets that report one fall make one event', () => {
  const [only, ...others] = eventsAfter(gazette, courier);
  assert.equal(others.length, 0);
  assert.equal(only?.corroboration.level, 'CORROBORATED');
  assert.deepEqual(
    only?.figures.map(({ quantity }) => quantity.surface),
    ['$589 billion', 'about $590 billion'],
  );
});

test('two outlets that differ on the figure contest it, and both figures stay', () => {
  const [only] = eventsAfter(gazette, ledger);
  assert.equal(only?.corroboration.level, 'CONTESTED');
  assert.deepEqual(
    only?.figures.map(({ quantity }) => quantity.surface),
    ['$589 billion', '$612 billion'],
  );
});

test('most independent sources decide the figure of an event', () => {
  const [only] = eventsAfter(ledger, gazette, courier);
  assert.equal(only?.quantity?.surface, '$589 billion');
  assert.equal(only?.headline, 'Nvidia market value falls $589 billion');
});

test('a publisher that gives two figures contests nothing', () => {
  const second = event('gazette', {
    evidence: { articleId: 'art_second', originId: 'art_second', quantity: dollars('$612 billion', 612 * BILLION) },
  });
  const [only] = eventsAfter(gazette, second);
  assert.equal(only?.corroboration.level, 'SINGLE_SOURCE');
});

test('the order of commits leaves no trace', () => {
  const orders = [
    [gazette, ledger, courier],
    [courier, ledger, gazette],
    [ledger, courier, gazette],
  ];
  const [first, ...others] = orders.map((order) => JSON.stringify(eventsAfter(...order).map(({ id, ...rest }) => rest)));
  for (const other of others) assert.equal(other, first);
});

for (const [title, other, expected] of [
  ['another company', { reading: { participants: [{ companyId: 'cmp_broadcom', name: 'Broadcom', role: 'SUBJECT' as const }] } }, 2],
  ['the other way', { reading: { direction: 'UP' as const } }, 2],
  ['three days later', { evidence: { publishedAt: '2025-01-30T15:00:00.000Z' } }, 2],
  ['another type', { type: 'STOCK_PRICE_MOVEMENT' as const }, 2],
  ['no direction given', { reading: { direction: null } }, 1],
] as const) {
  test(`a report of ${title} makes ${expected === 1 ? 'no further event' : 'another event'}`, () => {
    assert.equal(eventsAfter(gazette, event('ledger', structuredClone(other) as Parameters<typeof event>[1])).length, expected);
  });
}

/** One report of a happening: its type, headline, passage and parties as "ROLE name"; companies are those in lower case. */
function report(outlet: string, type: MarketEventType, headline: string, text: string, parties: string): EventPassage {
  const participants = parties.split(', ').map((party) => {
    const [role, ...name] = party.split(' ');
    const known = name.join(' ');
    return { role: role as ParticipantRole, name: known, companyId: /^[A-Z]/.test(known) ? null : `cmp_${known}` };
  });
  return event(outlet, { type, reading: { headline, participants, direction: null }, evidence: { text } });
}

const SUIT = 'DEFENDANT orrin, PLAINTIFF';
const sale = report('gazette', 'DIVESTITURE', 'Orrin to sell Vask', 'Orrin will sell Vask.', 'SELLER orrin, TARGET vask');
const purchase = report('ledger', 'ACQUISITION', 'Bexley to buy Vask', 'Bexley agreed to take Vask over.', 'ACQUIRER bexley, TARGET vask');
const recalled = (outlet: string, text: string, value: number, unit: string) => {
  const told = report(outlet, 'PRODUCT_RECALL', `Orrin recalls ${unit}`, text, 'SUBJECT orrin');
  return { ...told, evidence: { ...told.evidence, quantity: { ...dollars(`${value}`, value), unit } } };
};
const TWO_REPORTS: readonly [what: string, one: EventPassage, other: EventPassage, events: number][] = [
  [
    'an authority by two of its names sues the same company',
    report('gazette', 'LAWSUIT', 'FTC sues Orrin', 'Orrin was sued over its refunds by the FTC.', `${SUIT} FTC`),
    report(
      'ledger',
      'LAWSUIT',
      'Federal Trade Commission sues Orrin',
      'The Federal Trade Commission went to court.',
      `${SUIT} Federal Trade Commission`,
    ),
    1,
  ],
  [
    'two authorities sue the same company',
    report('gazette', 'LAWSUIT', 'FTC sues Orrin', 'Orrin was sued over its refunds by the FTC.', `${SUIT} FTC`),
    report('ledger', 'LAWSUIT', 'FDA sues Orrin', 'Orrin was sued over its refunds by the FDA.', `${SUIT} FDA`),
    2,
  ],
  ['one deal is a sale to one outlet and a purchase to the other', sale, purchase, 1],
  [
    'the government sues by its department',
    report('gazette', 'LAWSUIT', 'US sues Orrin', 'Orrin was sued by the US government.', `${SUIT} US government`),
    report('ledger', 'LAWSUIT', 'Suit against Orrin', 'The Justice Department went to court.', `${SUIT} Justice Department`),
    1,
  ],
  [
    'one counts cars and the other vehicles',
    recalled('gazette', 'Brakes of small models may fail.', 1_000_000, 'VEHICLE'),
    recalled('ledger', 'Drivers were told to wait.', 1_000_000, 'CAR'),
    1,
  ],
  [
    'as many of other things',
    recalled('gazette', 'Brakes of small models may fail.', 1_000_000, 'VEHICLE'),
    recalled('ledger', 'Drivers were told to wait.', 1_000_000, 'BATTERY'),
    2,
  ],
  [
    'a house is named for its owner',
    report('gazette', 'ACQUISITION', 'Google to buy Vask', 'Google will buy Vask.', 'ACQUIRER google, TARGET vask'),
    report('ledger', 'ACQUISITION', 'Alphabet to buy Vask', 'Alphabet agreed to take Vask over.', 'ACQUIRER alphabet, TARGET vask'),
    1,
  ],
  [
    'a company sells one firm and buys another',
    report('gazette', 'DIVESTITURE', 'Orrin to sell a unit', 'Orrin will sell a unit.', 'SELLER orrin'),
    report('ledger', 'ACQUISITION', 'Orrin to buy Vask', 'Orrin agreed to take Vask over.', 'ACQUIRER orrin, TARGET vask'),
    2,
  ],
  [
    'both name the person',
    report(
      'gazette',
      'EXECUTIVE_CHANGE',
      'Orrin changes CEO',
      'Orrin has picked the banker Ann Lindqvist as its new boss.',
      'SUBJECT orrin',
    ),
    report(
      'ledger',
      'EXECUTIVE_CHANGE',
      'Orrin names chief',
      'The board of Orrin chose Ms Lindqvist on Monday after a long search.',
      'SUBJECT orrin',
    ),
    1,
  ],
  [
    'each names another person',
    report(
      'gazette',
      'EXECUTIVE_CHANGE',
      'Orrin changes CEO',
      'Orrin has picked the banker Ann Lindqvist as its new boss.',
      'SUBJECT orrin',
    ),
    report(
      'ledger',
      'EXECUTIVE_CHANGE',
      'Orrin names chief',
      'The board of Orrin chose Ms Haverkamp on Monday for its finances.',
      'SUBJECT orrin',
    ),
    2,
  ],
];
for (const [what, one, other, events] of TWO_REPORTS)
  test(`${what}: ${events === 1 ? 'one event' : 'two events'}, in either order`, () => {
    assert.deepEqual([eventsAfter(one, other).length, eventsAfter(other, one).length], [events, events]);
  });

test('a deal is called what the first report calls it, whichever is read first', () => {
  const earlier = { ...sale, evidence: { ...sale.evidence, publishedAt: '2025-01-27T06:00:00.000Z' } };
  for (const order of [
    [earlier, purchase],
    [purchase, earlier],
  ])
    assert.equal(eventsAfter(...order)[0]?.type, 'DIVESTITURE');
});

test('an article that no longer reports an event takes its passage back, and the last one retracts the event', () => {
  const known = eventsAfter(gazette, courier);
  const one = settleEvents([], 'art_gazette', { entities: known }, AT);
  assert.deepEqual(
    one.changed.map(({ op, entity }) => [op, entity.corroboration.articleCount]),
    [['UPDATED', 1]],
  );
  const none = settleEvents([], 'art_courier', { entities: one.changed.map(({ entity }) => entity) }, AT);
  assert.deepEqual(
    none.changed.map(({ op, entity }) => [op, entity.evidence.length]),
    [['RETRACTED', 0]],
  );
});

test('a correction of the figure updates the event under its id', () => {
  const [before] = eventsAfter(gazette);
  const corrected = event('gazette', { evidence: { quantity: dollars('$612 billion', 612 * BILLION) } });
  const { changed } = settleEvents([corrected], 'art_gazette', { entities: [before!] }, AT);
  assert.deepEqual(
    changed.map(({ op, entity, silent }) => [op, entity.id === before!.id, entity.quantity?.surface, silent]),
    [['UPDATED', true, '$612 billion', false]],
  );
});

test('the same reading again is silent', () => {
  const known = eventsAfter(gazette);
  assert.deepEqual(
    settleEvents([gazette], 'art_gazette', { entities: known }, AT).changed.map(({ silent }) => silent),
    [true],
  );
});

const cost = 'The R1 model was developed for $5.6 million on 2,000 chips';

for (const [title, other, expected] of [
  ['the same words', claim('ledger', cost), 1],
  ['nearly the same words', claim('ledger', 'The R1 model was developed for only $5.6 million on 2,000 chips, DeepSeek'), 1],
  ['another matter', claim('ledger', 'Its app was downloaded by millions of users within a week'), 2],
  [
    'another claimant',
    claim('ledger', cost, {
      reading: { claimant: { name: 'OpenAI', kind: 'COMPANY', role: null, affiliation: null, companyId: 'cmp_openai' } },
    }),
    2,
  ],
  ['the opposite', claim('ledger', cost, { reading: { modality: 'DENIED' } }), 2],
  ['the same words weeks later', claim('ledger', cost, { evidence: { publishedAt: '2025-02-18T15:00:00.000Z' } }), 1],
] as const) {
  test(`a claim and ${title} are ${expected === 1 ? 'one claim' : 'two claims'}`, () => {
    const found = claimsAfter(claim('gazette', cost), other);
    assert.equal(new Set(found.map(({ id }) => id)).size, expected);
    if (expected === 1) assert.equal(found[0]?.evidence.length, 2);
  });
}

test('a denial contradicts what it denies, on both sides', () => {
  const found = claimsAfter(
    claim('gazette', 'Halvorsen is in talks to buy Northgate for $2 billion', {
      reading: {
        claimant: { name: 'people familiar with the matter', kind: 'GROUP', role: null, affiliation: null, companyId: null },
        aboutIds: ['cmp_halvorsen'],
      },
    }),
    claim('ledger', 'Halvorsen is in talks to buy Northgate', {
      reading: {
        modality: 'DENIED',
        claimant: { name: 'Halvorsen', kind: 'COMPANY', role: null, affiliation: null, companyId: 'cmp_halvorsen' },
        aboutIds: ['cmp_halvorsen'],
      },
    }),
  );
  assert.deepEqual(
    found.map(({ relations }) => relations.map(({ kind, differsOn }) => [kind, differsOn])),
    [[['CONTRADICTS', 'POLARITY']], [['CONTRADICTS', 'POLARITY']]],
  );
});

test('of two figures of one claimant, the later supersedes the earlier, and not the other way round', () => {
  const found = claimsAfter(
    claim('gazette', 'The company expects revenue of $4 billion for the first quarter of the year', {
      evidence: { quantity: dollars('$4 billion', 4 * BILLION) },
    }),
    claim('ledger', 'The company now expects first quarter revenue of $5 billion for this year', {
      evidence: { quantity: dollars('$5 billion', 5 * BILLION), publishedAt: '2025-01-29T15:00:00.000Z' },
    }),
  );
  assert.deepEqual(
    found.map(({ relations }) => relations.map(({ kind }) => kind)),
    [[], ['SUPERSEDES']],
  );
});

test('a quotation within a longer one is the same claim', () => {
  const long = claim('gazette', '“We have no plans to close the plant, and we never had,” she said', {
    reading: { quote: 'We have no plans to close the plant, and we never had', kind: 'DIRECT' },
  });
  const short = claim('ledger', 'The firm had “no plans to close the plant”', {
    reading: { quote: 'no plans to close the plant', kind: 'MIXED' },
  });
  assert.equal(claimsAfter(long, short).length, 1);
});

test('two indexes that one sentence tells of are two events, and two outlets on one index are one', () => {
  const told = 'The S&P 500 fell 1.5%, while the Dow Jones Industrial Average gained 0.7% on Monday.';
  const move = (outlet: string, market: string, points: number, direction: 'UP' | 'DOWN') =>
    event(outlet, {
      type: 'INDEX_MOVEMENT',
      evidence: { text: told, quantity: percent(points) },
      reading: { headline: `${market} moves`, market, participants: [], direction },
    });
  const events = eventsAfter(
    move('gazette', 'Dow', 0.7, 'UP'),
    move('ledger', 'Nasdaq', 2, 'UP'),
    move('courier', 'Dow', 0.7, 'UP'),
    move('tribune', 'S&P 500', 1.5, 'DOWN'),
  );
  assert.deepEqual(
    events.map(({ readings, corroboration }) => [readings[0]!.market, corroboration.level]),
    [
      ['Dow', 'CORROBORATED'],
      ['Nasdaq', 'SINGLE_SOURCE'],
      ['S&P 500', 'SINGLE_SOURCE'],
    ],
  );
});

test('one regulator that acts against two companies on one day acts twice', () => {
  const action = (outlet: string, company: string) =>
    event(outlet, {
      type: 'REGULATORY_ACTION',
      evidence: { text: `The competition authority will look at the purchase by ${company} until the summer.` },
      reading: {
        headline: `Competition authority reviews ${company}`,
        participants: [
          { companyId: null, name: 'competition authority', role: 'REGULATOR' },
          { companyId: `cmp_${company.toLowerCase()}`, name: company, role: 'PARTNER' },
        ],
        direction: null,
      },
    });
  const events = eventsAfter(action('gazette', 'Corbex'), action('ledger', 'Delbex'), action('courier', 'Corbex'));
  assert.deepEqual(events.map(({ participants, corroboration }) => [participants[1]!.name, corroboration.articleCount]).sort(), [
    ['Corbex', 2],
    ['Delbex', 1],
  ]);
});
