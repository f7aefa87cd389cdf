/** Compiled operations on the lightened schema answer as graphql-js does on the schema that type-graphql builds. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { execute as executeDirectly, GraphQLError, getOperationAST, parse, validate } from 'graphql';
import { createContext } from '../../../services/gateway/context.js';
import { publicError } from '../../../services/gateway/errors.js';
import { createExecutor } from '../../../services/gateway/executor.js';
import { buildPlainSchema, createSchema } from '../../../services/gateway/schema.js';
import { createLog } from '../../../services/log.js';
import { startTestRedis, type TestRedis } from '../../redis.js';
import { startTestGateway, type TestGateway } from './gateway.js';
import { QUESTIONS, REFUSALS } from './questions.js';
import { reading, WEEK } from './readings.js';

const log = createLog('test', 'silent');
const schema = createSchema();
const plain = buildPlainSchema();
const execute = createExecutor(schema);

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

/** Operations beside those of the other tests: abstract types, fragments, directives, variables, nulls and errors deep inside. */
const MORE: [query: string, variables?: object][] = [
  [
    '{ nodes(ids: ["cmp_nordwind", "src_gazette.example", "art_none"]) { __typename id ... on Company { slug } ... on Source { domain } } }',
  ],
  [
    '{ search(query: "brightwater") { nodes { __typename ... on Company { name } ... on Claim { cue claimant { kind } } ... on Article { wordCount } } } }',
  ],
  [
    '{ changes(first: 20) { edges { cursor node { __typename op at ... on ArticleChange { article { title } } ... on CompanyChange { company { id } } } } } }',
  ],
  [
    'query($with: Boolean!) { companies { nodes { slug @include(if: $with) lei @skip(if: $with) ...Rest } } } fragment Rest on Company { updatedAt country listings { symbol } }',
    { with: true },
  ],
  [
    'query($filter: MarketEventFilter, $sort: MarketEventSort) { marketEvents(filter: $filter, sort: $sort) { nodes { importance occurredOn quantity { min } } } }',
    { filter: { types: ['MARKET_CAP_CHANGE'] }, sort: { field: 'IMPORTANCE' } },
  ],
  ['query($filter: MarketEventFilter) { marketEvents(filter: $filter) { totalCount } }', { filter: { types: ['NOPE'] } }],
  ['query($first: Int!) { claims(first: $first) { totalCount } }', {}],
  ['{ companies { nodes { slug claims(first: 0) { totalCount } } } }'],
  ['{ company(slug: "nordwind") { claims(after: "nonsense") { totalCount } } viewer { role } }'],
  ['mutation { retractClaim(input: {id: "clm_none"}) { claim { id } userErrors { code } } }'],
  ['{ __schema { queryType { name } mutationType { name } } __type(name: "Claim") { fields { name type { kind ofType { name } } } } }'],
];

const OPERATIONS = [
  ...QUESTIONS.map(([title, query]) => [title, query, {}] as const),
  ...REFUSALS.map(([title, query]) => [title, query, {}] as const),
  ...MORE.map(([query, variables]) => [query, query, variables ?? {}] as const),
];

for (const [title, query, variables] of OPERATIONS) {
  test(`compiled or not, the same: ${title.slice(0, 80)}`, async () => {
    let document: ReturnType<typeof parse>;
    try {
      document = parse(query);
    } catch (error) {
      return assert.ok(error instanceof GraphQLError); // nothing to execute
    }
    if (validate(schema, document).length > 0) return assert.ok(validate(plain, document).length > 0);
    const context = () =>
      createContext({ store: gateway.store, queues: gateway.queues, log, backlogLimit: 1_000 }, { keyName: 'reader', role: 'READER' });
    const seen = (result: { data?: unknown; errors?: readonly GraphQLError[] | undefined }) =>
      JSON.parse(
        JSON.stringify({ data: result.data, errors: result.errors?.map((error) => publicError(error, { production: true, log })) }),
      );
    const operationName = getOperationAST(document)?.name?.value;
    const expected = seen(
      await executeDirectly({
        schema: plain,
        document,
        variableValues: variables,
        contextValue: context(),
        operationName: operationName ?? null,
      }),
    );
    for (let use = 1; use <= 3; use++) {
      assert.deepEqual(seen(await execute({ document, variables, contextValue: context() })), expected, `use ${use}`);
    }
  });
}
