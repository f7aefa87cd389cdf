/** What the API answers about a small account, over real HTTP. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startTestRedis, type TestRedis } from '../../redis.js';
import { type Json, KEYS, startTestGateway, type TestGateway } from './gateway.js';
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

const QUESTIONS: [title: string, query: string, data: object][] = [
  [
    'companies by mentions',
    '{ companies(sort: {field: MENTION_COUNT}) { totalCount nodes { slug mentionCount } } }',
    {
      companies: {
        totalCount: 3,
        nodes: [
          { slug: 'nordwind', mentionCount: 2 },
          { slug: 'brightwater', mentionCount: 2 },
          { slug: 'ostermann', mentionCount: 1 },
        ],
      },
    },
  ],
  ['a company by slug', '{ company(slug: "brightwater") { id name } }', { company: { id: 'cmp_brightwater', name: 'Brightwater' } }],
  ['no company', '{ company(slug: "nobody") { id } node(id: "cmp_nobody") { id } }', { company: null, node: null }],
  [
    'events of a kind and a way',
    '{ marketEvents(filter: {types: [MARKET_CAP_CHANGE], direction: UP}) { totalCount nodes { headline quantity { value unit } } } }',
    {
      marketEvents: {
        totalCount: 2,
        nodes: [
          { headline: 'Brightwater market value rises $7 billion', quantity: { value: '7000000000', unit: 'USD' } },
          { headline: 'Brightwater market value rises $3 billion', quantity: { value: '3000000000', unit: 'USD' } },
        ],
      },
    },
  ],
  [
    'an event with both of its figures, and where they stand',
    `{ company(slug: "nordwind") { marketEvents { nodes {
        corroboration { level articleCount independentOrigins }
        figures { quantity { surface } publisherCount evidence { article { source { domain } } } }
        participants { role company { name } }
    } } } }`,
    {
      company: {
        marketEvents: {
          nodes: [
            {
              corroboration: { level: 'CONTESTED', articleCount: 2, independentOrigins: 2 },
              figures: [
                {
                  quantity: { surface: '$12 billion' },
                  publisherCount: 1,
                  evidence: [{ article: { source: { domain: 'gazette.example' } } }],
                },
                {
                  quantity: { surface: '$19 billion' },
                  publisherCount: 1,
                  evidence: [{ article: { source: { domain: 'courier.example' } } }],
                },
              ],
              participants: [{ role: 'SUBJECT', company: { name: 'Nordwind' } }],
            },
          ],
        },
      },
    },
  ],
  [
    'claims of a speaker',
    '{ claims(filter: {claimant: "mara quill"}) { nodes { text cue claimant { name kind company { id } } about { slug } } } }',
    {
      claims: {
        nodes: [
          {
            text: 'demand for turbines is strong',
            cue: 'said',
            claimant: { name: 'Mara Quill', kind: 'PERSON', company: null },
            about: [{ slug: 'brightwater' }],
          },
        ],
      },
    },
  ],
  [
    'articles of a source',
    '{ articles(filter: {sourceIds: ["src_courier.example"]}) { nodes { title authors source { name } companies { slug } duplicateOf { id } } } }',
    {
      articles: {
        nodes: [
          {
            title: 'Brightwater on 2025-03-07',
            authors: ['Ada Penn'],
            source: { name: 'courier.example' },
            companies: [{ slug: 'brightwater' }],
            duplicateOf: null,
          },
          {
            title: 'Nordwind on 2025-03-03',
            authors: ['Ada Penn'],
            source: { name: 'courier.example' },
            companies: [{ slug: 'nordwind' }],
            duplicateOf: null,
          },
        ],
      },
    },
  ],
  [
    'a search over claims, with the passage that holds the word',
    '{ search(query: "turbine", types: [CLAIM]) { totalCount edges { highlights node { ... on Claim { claimant { name } } } } } }',
    { search: { totalCount: 1, edges: [{ highlights: ['demand for turbines is strong'], node: { claimant: { name: 'Mara Quill' } } }] } },
  ],
  [
    'a search for a company by the beginning of its name',
    '{ search(query: "osterm", types: [COMPANY]) { nodes { __typename ... on Company { name } } } }',
    { search: { nodes: [{ __typename: 'Company', name: 'Ostermann' }] } },
  ],
  [
    'a search for a company with a slip in its name',
    '{ search(query: "Brigthwater") { totalCount edges { score highlights node { ... on Company { name } } } } }',
    { search: { totalCount: 1, edges: [{ score: 1, highlights: ['Brightwater'], node: { name: 'Brightwater' } }] } },
  ],
  [
    'a search for a quoted passage, in a claim and in the article that carries it',
    '{ search(query: "\\"Demand for turbines\\"") { totalCount edges { highlights node { __typename } } } }',
    {
      search: {
        totalCount: 2,
        edges: [
          { highlights: ['demand for turbines is strong'], node: { __typename: 'Claim' } },
          {
            highlights: [
              'gained $3 billion in market value on 2025-03-04.\n\nMara Quill said demand for turbines is strong.\n\ngazetteexampleBrightwater202503040',
            ],
            node: { __typename: 'Article' },
          },
        ],
      },
    },
  ],
  [
    'no find for a passage in another order',
    '{ search(query: "\\"turbines for demand\\"") { totalCount nodes { __typename } pageInfo { hasNextPage } } }',
    { search: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false } } },
  ],
  [
    'a search that puts the company first and what is newest next',
    '{ search(query: "Ostermann", first: 2) { totalCount nodes { __typename ... on Company { slug } ... on Claim { firstSeenAt } } pageInfo { hasNextPage } } }',
    {
      search: {
        totalCount: 4,
        nodes: [{ __typename: 'Company', slug: 'ostermann' }, { __typename: 'MarketEvent' }],
        pageInfo: { hasNextPage: true },
      },
    },
  ],
  [
    'a timeline in the days of another zone',
    '{ timeline(timeZone: "Pacific/Auckland", range: {gte: "2025-03-03T11:00:00Z", lt: "2025-03-04T11:00:00Z"}) { start end count } }',
    { timeline: [{ start: '2025-03-03T11:00:00.000Z', end: '2025-03-04T11:00:00.000Z', count: 1 }] },
  ],
  [
    'companies that are named together',
    '{ company(slug: "ostermann") { related { company { slug } coMentionCount } } }',
    { company: { related: [] } },
  ],
  [
    'a timeline with its empty days',
    '{ timeline(interval: DAY, range: {gte: "2025-03-03T00:00:00Z", lt: "2025-03-08T00:00:00Z"}) { start count byType { type count } } }',
    {
      timeline: [
        { start: '2025-03-03T00:00:00.000Z', count: 1, byType: [{ type: 'MARKET_CAP_CHANGE', count: 1 }] },
        { start: '2025-03-04T00:00:00.000Z', count: 1, byType: [{ type: 'MARKET_CAP_CHANGE', count: 1 }] },
        { start: '2025-03-05T00:00:00.000Z', count: 1, byType: [{ type: 'MARKET_CAP_CHANGE', count: 1 }] },
        { start: '2025-03-06T00:00:00.000Z', count: 0, byType: [] },
        { start: '2025-03-07T00:00:00.000Z', count: 1, byType: [{ type: 'MARKET_CAP_CHANGE', count: 1 }] },
      ],
    },
  ],
  [
    'sources',
    '{ sources { totalCount nodes { id domain articleCount } } }',
    {
      sources: {
        totalCount: 2,
        nodes: [
          { id: 'src_gazette.example', domain: 'gazette.example', articleCount: 3 },
          { id: 'src_courier.example', domain: 'courier.example', articleCount: 2 },
        ],
      },
    },
  ],
  ['the caller', '{ viewer { keyName role } }', { viewer: { keyName: 'anonymous', role: 'READER' } }],
  [
    'the queues',
    '{ queues { name isPaused waiting active failed workers } }',
    {
      queues: ['poll', 'scrape', 'extract'].map((name) => ({ name, isPaused: false, waiting: 0, active: 0, failed: 0, workers: 0 })),
    },
  ],
];

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

const REFUSALS: [title: string, query: string, code: string, message: RegExp][] = [
  ['a page too large', '{ claims(first: 101) { totalCount } }', 'BAD_USER_INPUT', /1 to 100, got 101/],
  ['a page of nothing', '{ claims(first: 0) { totalCount } }', 'BAD_USER_INPUT', /1 to 100, got 0/],
  ['a cursor of nobody', '{ claims(after: "abc") { nodes { id } } }', 'CURSOR_INVALID', /endCursor/],
  ['a position of nobody', '{ changes(after: "abc") { nodes { cursor } } }', 'CURSOR_INVALID', /changeCursor/],
  ['two keys of a company', '{ company(id: "cmp_a", slug: "a") { id } }', 'BAD_USER_INPUT', /exactly one of id, slug and ticker, got 2/],
  ['no key of a company', '{ company { id } }', 'BAD_USER_INPUT', /exactly one of id, slug and ticker, got 0/],
  [
    'an unknown enum value',
    '{ claims(filter: {kinds: [SHOUTED]}) { totalCount } }',
    'GRAPHQL_VALIDATION_FAILED',
    /"SHOUTED" does not exist in "ClaimKind"/,
  ],
  [
    'an endless timeline',
    '{ timeline(interval: HOUR, range: {gte: "2020-01-01T00:00:00Z", lt: "2025-01-01T00:00:00Z"}) { count } }',
    'BAD_USER_INPUT',
    /at most 1000 buckets/,
  ],
  [
    'a timeline of no zone',
    '{ timeline(timeZone: "Nowhere", range: {gte: "2025-01-01T00:00:00Z", lt: "2025-01-02T00:00:00Z"}) { count } }',
    'BAD_USER_INPUT',
    /IANA name such as "Europe\/Berlin", got "Nowhere"/,
  ],
  ['a timeline without an end', '{ timeline(range: {gte: "2020-01-01T00:00:00Z"}) { count } }', 'BAD_USER_INPUT', /both ends/],
  ['a syntax error', '{ claims( }', 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
];

for (const [title, query, code, message] of REFUSALS) {
  test(`${title} is refused with ${code} and a word on what to do`, async () => {
    const { errors } = await ask(query);
    assert.equal(errors?.[0]?.extensions.code, code);
    assert.match(errors![0]!.message, message);
    assert.equal(errors![0]!.extensions.stacktrace, undefined);
  });
}
