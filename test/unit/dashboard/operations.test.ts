/** The page asks for nothing that the schema does not have, and no more than anybody may. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { buildSchema, parse, validate } from 'graphql';
import * as operations from '../../../services/gateway/dashboard/page/operations.js';
import { checkLimits, MOST_TOKENS } from '../../../services/gateway/limits.js';

const schema = buildSchema(readFileSync(new URL('../../../schema/schema.graphql', import.meta.url), 'utf8'));
const twelve = operations.sparks(Array.from({ length: 12 }, (_, position) => `id-${position}`));
const all = Object.entries({ ...operations, sparks: twelve }).flatMap(([name, value]) =>
  'document' in value ? [[name, value.document] as const] : [],
);

for (const [name, document] of all) {
  test(`${name} is valid and within the limits`, () => {
    const parsed = parse(document, { maxTokens: MOST_TOKENS });
    assert.deepEqual(
      validate(schema, parsed).map(({ message }) => message),
      [],
    );
    assert.equal(checkLimits(schema, parsed, {}), null);
  });
}
