/** What is asked about the week of readings.ts, with the answers; and what is refused, with the code and the reason. */

export const QUESTIONS: [title: string, query: string, data: object][] = [
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
    '{ articles(filter: {sourceIds: ["src_courier.example"]}) { nodes { title authors source { name } companies { slug } duplicateOf { id } removedAt } } }',
    {
      articles: {
        nodes: [
          {
            title: 'Brightwater on 2025-03-07',
            authors: ['Ada Penn'],
            source: { name: 'courier.example' },
            companies: [{ slug: 'brightwater' }],
            duplicateOf: null,
            removedAt: null,
          },
          {
            title: 'Nordwind on 2025-03-03',
            authors: ['Ada Penn'],
            source: { name: 'courier.example' },
            companies: [{ slug: 'nordwind' }],
            duplicateOf: null,
            removedAt: null,
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

export const REFUSALS: [title: string, query: string, code: string, message: RegExp][] = [
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
