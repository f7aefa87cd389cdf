/** Pages off the indexes, checked against what filtering and sorting everything in memory gives. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { MarketEventStatus, MarketEventType } from '../../../schema/enums.js';
import type { MarketEventFilter } from '../../../schema/filters.js';
import type { MarketEvent } from '../../../schema/market-event.js';
import { connectRedis, type RedisClient } from '../../../services/redis.js';
import { eventFrom } from '../../../services/resolve/events.js';
import type { CursorError } from '../../../services/store/cursor.js';
import { openEntities } from '../../../services/store/entities.js';
import { eventEntries } from '../../../services/store/indexes.js';
import { createKeys } from '../../../services/store/keys.js';
import { type Lists, openLists } from '../../../services/store/lists.js';
import { startTestRedis, type TestRedis } from '../../redis.js';
import { event } from '../../unit/resolve/passages.js';

const COUNT = 1_200;
const COMPANIES = ['cmp_a', 'cmp_b', 'cmp_c', 'cmp_d', 'cmp_e'];
const TYPES = Object.values(MarketEventType).slice(0, 6);
const STATUSES = Object.values(MarketEventStatus);

let server: TestRedis;
let redis: RedisClient;
let lists: Lists;
const events: MarketEvent[] = [];

before(async () => {
  server = await startTestRedis();
  redis = connectRedis(server.url, { patience: 'request' });
  const keys = createKeys(server.prefix());
  const pipeline = redis.pipeline();
  for (let i = 0; i < COUNT; i++) {
    const made = sample(i);
    events.push(made);
    pipeline.set(keys.entity(made.id), JSON.stringify(made));
    for (const [dimension, value, score] of eventEntries(made)) pipeline.zadd(keys.index('event', dimension, value), score, made.id);
  }
  await pipeline.exec();
  lists = openLists(redis, keys, openEntities(redis, keys));
});

after(async () => {
  redis.disconnect();
  await server.stop();
});

/** Many share an instant, as pages that give a date without a time do. */
function sample(i: number): MarketEvent {
  const day = String(1 + ((i * 7) % 28)).padStart(2, '0');
  const company = COMPANIES[(i * 13) % COMPANIES.length]!;
  const passage = event(`outlet${i}`, {
    type: TYPES[(i * 5) % TYPES.length]!,
    evidence: { publishedAt: `2025-01-${day}T${i % 3 === 0 ? '00:00' : `${String(i % 24).padStart(2, '0')}:15`}:00.000Z` },
    reading: {
      status: STATUSES[i % STATUSES.length]!,
      direction: i % 4 === 0 ? 'UP' : 'DOWN',
      participants: [{ companyId: company, name: company, role: 'SUBJECT' }],
      prominence: (i % 11) / 10,
    },
  });
  return eventFrom(`evt_${String(i).padStart(5, '0')}`, [passage], '2025-02-01T00:00:00.000Z');
}

function expected(filter: MarketEventFilter, order: 'FIRST_REPORTED_AT' | 'IMPORTANCE'): string[] {
  const score = (each: MarketEvent) => (order === 'IMPORTANCE' ? each.importance : Date.parse(each.firstReportedAt));
  return events
    .filter((each) => !filter.types || filter.types.includes(each.type))
    .filter((each) => !filter.companyIds || each.participants.some(({ companyId }) => filter.companyIds!.includes(companyId!)))
    .filter((each) => !filter.statuses || filter.statuses.includes(each.status))
    .filter((each) => !filter.direction || each.direction === filter.direction)
    .filter((each) => !filter.minImportance || each.importance >= filter.minImportance)
    .filter((each) => !filter.firstReportedAt?.gte || each.firstReportedAt >= filter.firstReportedAt.gte)
    .filter((each) => !filter.firstReportedAt?.lt || each.firstReportedAt < filter.firstReportedAt.lt)
    .sort((a, b) => score(b) - score(a) || (a.id < b.id ? 1 : -1))
    .map(({ id }) => id);
}

async function allPages(filter: MarketEventFilter, order: 'FIRST_REPORTED_AT' | 'IMPORTANCE', first: number): Promise<string[]> {
  const ids: string[] = [];
  let after: string | undefined;
  for (;;) {
    const page = await lists.events(filter, { field: order, direction: 'DESC' }, { first, ...(after ? { after } : {}) });
    ids.push(...page.nodes.map(({ id }) => id));
    assert.equal(page.hasPreviousPage, after !== undefined);
    if (!page.hasNextPage) return ids;
    after = page.cursors.at(-1)!;
  }
}

const FILTERS: [title: string, filter: MarketEventFilter][] = [
  ['no filter', {}],
  ['one type', { types: [TYPES[1]!] }],
  ['several types', { types: TYPES.slice(0, 3) }],
  ['several companies and a status', { companyIds: ['cmp_a', 'cmp_c'], statuses: ['COMPLETED', 'DENIED'] }],
  ['a direction and an importance', { direction: 'UP', minImportance: 25 }],
  ['a span of time', { firstReportedAt: { gte: '2025-01-05T00:00:00.000Z', lt: '2025-01-09T00:00:00.000Z' } }],
  [
    'everything together',
    {
      companyIds: ['cmp_b', 'cmp_d'],
      types: TYPES.slice(2),
      direction: 'DOWN',
      minImportance: 18,
      firstReportedAt: { gte: '2025-01-03T00:00:00.000Z', lt: '2025-01-25T00:00:00.000Z' },
    },
  ],
  ['what there is none of', { companyIds: ['cmp_nobody'] }],
  ['an empty list of types', { types: [] }],
];

for (const order of ['FIRST_REPORTED_AT', 'IMPORTANCE'] as const) {
  for (const [title, filter] of FILTERS) {
    test(`${title}, by ${order}: all pages together are the list, in order`, async () => {
      const wanted = expected(filter, order);
      assert.deepEqual(await allPages(filter, order, 37), wanted);
      assert.equal(await lists.countEvents(filter), wanted.length);
    });
  }
}

test('ascending is the other way round', async () => {
  const page = await lists.events({}, { field: 'FIRST_REPORTED_AT', direction: 'ASC' }, { first: 50 });
  assert.deepEqual(
    page.nodes.map(({ id }) => id),
    expected({}, 'FIRST_REPORTED_AT').reverse().slice(0, 50),
  );
});

test('a page stays where it is while newer events arrive', async () => {
  const first = await lists.events({}, null, { first: 10 });
  const next = await lists.events({}, null, { first: 10, after: first.cursors.at(-1)! });
  assert.deepEqual(
    [...first.nodes, ...next.nodes].map(({ id }) => id),
    expected({}, 'FIRST_REPORTED_AT').slice(0, 20),
  );
});

for (const cursor of ['', 'nonsense', 'bm9uc2Vuc2U', Buffer.from('1 evt_1 extra').toString('base64url'), 'x'.repeat(10_000)]) {
  test(`a cursor that is not ours is refused: ${JSON.stringify(cursor.slice(0, 20))}`, async () => {
    if (cursor === '')
      return assert.ok((await lists.events({}, null, { first: 1, after: cursor })).nodes.length === 1, 'an empty cursor is no cursor');
    await assert.rejects(lists.events({}, null, { first: 1, after: cursor }), (error: CursorError) => error.code === 'CURSOR_INVALID');
  });
}
