/** What the API answers about a small account, over real HTTP. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startTestRedis, type TestRedis } from '../../redis.js';
import { type Json, KEYS, startTestGateway, type TestGateway } from './gateway.js';
import { QUESTIONS, REFUSALS } from './questions.js';
import { reading, WEEK } from './readings.js';

let server: TestRedis;
let gateway: TestGateway;

before(async () => {
  server = await startTestRedis();
  gateway = await startTestGateway(server);
  for (const story of WEEK) await gateway.store.commits.commit(reading(story));
});
after(async () => {
  await gateway.stop();
  await server.stop();
});

const ask = (query: string, variables?: object) => gateway.ask(query, variables);

for (const [title, query, data] of QUESTIONS) {
  test(title, async () => {
    const answer = await ask(query);
    assert.equal(answer.errors, undefined);
    assert.deepEqual(answer.data, data);
  });
}

test('every passage stands in its article where it says', async () => {
  const { data } = await ask('{ claims { nodes { evidence { text startOffset endOffset article { text } } } } }');
  const passages = data.claims.nodes.flatMap(({ evidence }: { evidence: object[] }) => evidence);
  assert.equal(passages.length, WEEK.length);
  for (const { text, startOffset, endOffset, article } of passages) assert.equal(article.text.slice(startOffset, endOffset), text);
});

const LISTS: [list: string, length: number][] = [
  ['companies', 3],
  ['claims', 4],
  ['marketEvents', 4],
  ['articles', 5],
  ['sources', 2],
  ['changes', 20],
];

test('pages of a search together are the list', async () => {
  const seen: string[] = [];
  for (let position: string | null = null; ; ) {
    const { data }: { data: Json } = await ask(
      'query($after: String) { search(query: "brightwater", first: 2, after: $after) { nodes { ... on Node { id } } pageInfo { hasNextPage endCursor } } }',
      { after: position },
    );
    seen.push(...data.search.nodes.map(({ id }: { id: string }) => id));
    if (!data.search.pageInfo.hasNextPage) break;
    position = data.search.pageInfo.endCursor;
  }
  const { data } = await ask('{ search(query: "brightwater") { totalCount } }');
  assert.equal(seen.length, data.search.totalCount);
  assert.equal(new Set(seen).size, seen.length);
});

for (const [list, length] of LISTS) {
  test(`pages of ${list} together are the list, and each knows whether more follow`, async () => {
    const id = list === 'changes' ? 'cursor' : 'id';
    const query = `query($after: String) { ${list}(first: 2, after: $after) { edges { cursor } nodes { ${id} } pageInfo { hasNextPage hasPreviousPage endCursor } } }`;
    const seen: string[] = [];
    let position: string | null = null;
    for (;;) {
      const { data } = await ask(query, { after: position });
      const { edges, nodes, pageInfo } = data[list];
      assert.equal(pageInfo.hasPreviousPage, position !== null);
      assert.equal(edges.at(-1)?.cursor, pageInfo.endCursor);
      seen.push(...nodes.map((node: Record<string, string>) => node[id]));
      if (!pageInfo.hasNextPage) break;
      position = pageInfo.endCursor;
    }
    assert.equal(seen.length, length);
    assert.equal(new Set(seen).size, seen.length);
  });
}

test('everything can be fetched again by its id', async () => {
  const { data } = await ask(
    '{ companies(first: 1) { nodes { id } } claims(first: 1) { nodes { id } } marketEvents(first: 1) { nodes { id } } articles(first: 1) { nodes { id } } sources(first: 1) { nodes { id } } }',
  );
  const ids = Object.values(data).map((list: Json) => list.nodes[0].id);
  const answer = await ask('query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids: [...ids, 'evt_none'] });
  assert.deepEqual(
    answer.data.nodes.map((node: Json) => node?.__typename ?? null),
    ['Company', 'Claim', 'MarketEvent', 'Article', 'Source', null],
  );
  assert.deepEqual(
    answer.data.nodes.slice(0, 5).map(({ id }: Json) => id),
    ids,
  );
});

test('companies trend by how much more they are named than before', async () => {
  const day = (daysAgo: number) => new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10);
  for (const [i, daysAgo] of [1, 2, 3].entries())
    await gateway.store.commits.commit(reading({ company: 'Risanova', day: day(daysAgo), outlet: `rising${i}.example`, hour: 1 }));
  for (const [i, daysAgo] of [1, 9, 10, 11].entries())
    await gateway.store.commits.commit(reading({ company: 'Faldoria', day: day(daysAgo), outlet: `falling${i}.example`, hour: 1 }));
  const { data } = await ask('{ trendingCompanies(window: LAST_7_DAYS) { company { slug } mentionCount previousMentionCount sparkline } }');
  assert.deepEqual(
    data.trendingCompanies.map(({ company, mentionCount, previousMentionCount }: Json) => [
      company.slug,
      mentionCount,
      previousMentionCount,
    ]),
    [
      ['risanova', 3, 0],
      ['faldoria', 1, 3],
    ],
  );
  for (const { sparkline, mentionCount } of data.trendingCompanies)
    assert.equal(
      sparkline.reduce((sum: number, each: number) => sum + each, 0),
      mentionCount,
    );
});

test('changes are read on from a position, filtered by kind and company', async () => {
  const query =
    '{ changes(filter: {kinds: [MARKET_EVENT], companyIds: ["cmp_brightwater"]}) { nodes { op ... on MarketEventChange { marketEvent { headline } } } } }';
  const { data } = await ask(query);
  assert.deepEqual(data.changes.nodes, [
    { op: 'CREATED', marketEvent: { headline: 'Brightwater market value rises $3 billion' } },
    { op: 'CREATED', marketEvent: { headline: 'Brightwater market value rises $7 billion' } },
  ]);
});

test('a merged company answers under its old id', async () => {
  const { data } = await gateway.ask(
    `mutation { upsertCompany(input: {name: "Ostermann Gruppe"}) { company { id } }
      mergeCompanies(input: {survivorId: "cmp_ostermann", mergedIds: ["cmp_ostermann-gruppe"]}) { company { id aliases } userErrors { code } } }`,
    {},
    KEYS.ADMIN,
  );
  assert.deepEqual(data.mergeCompanies, { company: { id: 'cmp_ostermann', aliases: ['Ostermann Gruppe'] }, userErrors: [] });
  const answer = await ask('{ company(id: "cmp_ostermann-gruppe") { id } node(id: "cmp_ostermann-gruppe") { id } }');
  assert.deepEqual(answer.data, { company: { id: 'cmp_ostermann' }, node: { id: 'cmp_ostermann' } });
});

for (const [title, query, code, message] of REFUSALS) {
  test(`${title} is refused with ${code} and a word on what to do`, async () => {
    const { errors } = await ask(query);
    assert.equal(errors?.[0]?.extensions.code, code);
    assert.match(errors![0]!.message, message);
    assert.equal(errors![0]!.extensions.stacktrace, undefined);
  });
}

test('an event of a dozen outlets gives every passage, and under each figure those that report it', async () => {
  const outlets = Array.from({ length: 12 }, (_, i) => `outlet${i}.example`);
  for (const [i, outlet] of outlets.entries())
    await gateway.store.commits.commit(
      reading({ company: 'Ostfjord', billions: i === 11 ? 9 : 4, day: '2025-03-12', hour: 8 + i, outlet }),
    );
  const { data } = await ask(
    `{ company(slug: "ostfjord") { marketEvents { nodes {
      corroboration { level articleCount } evidence { text article { text source { domain } } } figures { quantity { surface } publisherCount evidence { article { source { domain } } } }
    } } claims { nodes { evidence { article { source { domain } } } } } } }`,
  );
  const domains = (evidence: { article: { source: { domain: string } } }[]) => evidence.map(({ article }) => article.source.domain);
  const [event] = data.company.marketEvents.nodes;
  assert.deepEqual(event.corroboration, { level: 'CONTESTED', articleCount: 12 });
  assert.deepEqual(domains(event.evidence), outlets);
  assert.deepEqual(domains(data.company.claims.nodes[0].evidence), outlets);
  for (const { text, article } of event.evidence) assert.ok(article.text.includes(text));
  assert.deepEqual(
    event.figures.map((figure: { quantity: { surface: string }; publisherCount: number; evidence: [] }) => [
      figure.quantity.surface,
      figure.publisherCount,
      domains(figure.evidence),
    ]),
    [
      ['$4 billion', 11, outlets.slice(0, 11)],
      ['$9 billion', 1, outlets.slice(11)],
    ],
  );
});
