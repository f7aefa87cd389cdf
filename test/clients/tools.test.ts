/** The tools that read the schema: graphql-codegen with strict TypeScript, relay-compiler, graphql-inspector. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const HERE = dirname(fileURLToPath(import.meta.url));
const SCHEMA = join(HERE, '../../schema/schema.graphql');
const bin = (name: string): string => join(HERE, 'node_modules/.bin', name);

/** A frontend of these files, in this folder where it needs its packages; gone afterwards. */
async function inFrontend(files: Record<string, string>, check: (folder: string) => Promise<void>, parent = HERE): Promise<void> {
  const folder = await mkdtemp(join(parent, '.frontend-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    await check(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const EVENT = 'fragment EventRow on MarketEvent { id headline type figures { quantity { value unit } publisherCount } occurredOn }';

test("codegen's client preset gives types that strict TypeScript accepts", async () => {
  await inFrontend(
    {
      'package.json': '{ "type": "module" }',
      'codegen.yml': `schema: ${SCHEMA}\ndocuments: ['src/app.ts']\ngenerates:\n  src/gql/:\n    preset: client\n    config: { useTypeImports: true, scalars: { DateTime: string, Date: string, URL: string, Decimal: string } }\n`,
      'tsconfig.json': JSON.stringify({
        compilerOptions: {
          strict: true,
          noUncheckedIndexedAccess: true,
          noEmit: true,
          module: 'esnext',
          moduleResolution: 'bundler',
          target: 'es2022',
          types: [],
        },
        include: ['src'],
      }),
      'src/app.ts': `import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql, useFragment } from './gql';
export const Row = graphql(\`${EVENT}\`);
export const Latest = graphql(\`query Latest($filter: MarketEventFilter) { marketEvents(first: 5, filter: $filter) { totalCount nodes { ...EventRow } } }\`);
export const Live = graphql(\`subscription Live($after: String) { marketEventChanged(after: $after) { cursor op marketEvent { ...EventRow } } }\`);
export function headlines(data: ResultOf<typeof Latest>): string[] {
  return data.marketEvents.nodes.map((node) => useFragment(Row, node)).map(({ headline, occurredOn }): string => headline + (occurredOn ?? ''));
}
// @ts-expect-error the value is a string: a decimal that no floating point bends
export const wrong = (data: ResultOf<typeof Row>): number => data.figures[0]!.quantity.value;
`,
    },
    async (folder) => {
      await run(bin('graphql-codegen'), ['--config', 'codegen.yml'], { cwd: folder });
      await run(bin('tsc'), ['-p', '.'], { cwd: folder });
    },
  );
});

test('relay-compiler accepts a connection and a subscription', async () => {
  await inFrontend(
    {
      'package.json': '{ "type": "module" }',
      'relay.config.json': JSON.stringify({
        src: './src',
        schema: './schema.graphql',
        language: 'typescript',
        eagerEsModules: true,
        customScalarTypes: { DateTime: 'string', Date: 'string', URL: 'string', Decimal: 'string' },
      }),
      'schema.graphql': await readFile(SCHEMA, 'utf8'),
      'src/Events.ts': `import { graphql } from 'relay-runtime';
export const list = graphql\`fragment Events_company on Company @refetchable(queryName: "EventsPageQuery")
  @argumentDefinitions(first: { type: "Int", defaultValue: 10 }, after: { type: "String" }) {
  marketEvents(first: $first, after: $after) @connection(key: "Events_marketEvents") { edges { node { id headline } } }
}\`;
export const live = graphql\`subscription EventsLiveSubscription($after: String) {
  marketEventChanged(after: $after) { cursor marketEvent { id headline } }
}\`;
`,
    },
    async (folder) => {
      await run(bin('relay-compiler'), [], { cwd: folder });
      assert.deepEqual((await readdir(join(folder, 'src/__generated__'))).sort(), [
        'EventsLiveSubscription.graphql.ts',
        'EventsPageQuery.graphql.ts',
        'Events_company.graphql.ts',
      ]);
    },
    tmpdir(), // it adds what it writes to a repository around it
  );
});

test('graphql-inspector finds nothing broken against the contract', async () => {
  const { stdout } = await run(bin('graphql-inspector'), ['diff', join(HERE, '../unit/gateway/contract.graphql'), SCHEMA], { cwd: HERE });
  assert.doesNotMatch(stdout, /✖/);
});
