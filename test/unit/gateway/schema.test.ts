/** The API as it is published: the committed document is the one that is served, keeps what was promised, and explains itself. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  buildSchema,
  findBreakingChanges,
  type GraphQLArgument,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { SCHEMA_FILE, schemaDocument } from '../../../services/gateway/emit.js';

const schema = buildSchema(schemaDocument());
const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));

test('schema/schema.graphql is what is served: `npm run schema` writes it', () => {
  assert.equal(readFileSync(SCHEMA_FILE, 'utf8'), schemaDocument());
});

test('nothing that was promised is gone: contract.graphql holds what clients rely on', () => {
  const contract = buildSchema(readFileSync(new URL('contract.graphql', import.meta.url), 'utf8'));
  assert.deepEqual(findBreakingChanges(contract, schema), []);
});

test('every type, field, argument and enum is described', () => {
  const undescribed = types.flatMap((type) => {
    const fields = isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : [];
    const parts = fields.flatMap((field) => [
      [`${type.name}.${field.name}`, field.description] as const,
      ...('args' in field
        ? (field.args as GraphQLArgument[]).map((arg) => [`${type.name}.${field.name}(${arg.name})`, arg.description] as const)
        : []),
    ]);
    const root = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].includes(type as never);
    return [...(root ? [] : [[type.name, type.description] as const]), ...parts].flatMap(([name, description]) =>
      description ? [] : [name],
    );
  });
  assert.deepEqual(undescribed, []);
});

const FORMS: [what: string, names: () => string[], form: RegExp][] = [
  ['types', () => types.map(({ name }) => name), /^[A-Z][A-Za-z]+$/],
  [
    'fields',
    () => types.flatMap((type) => (isObjectType(type) || isInputObjectType(type) ? Object.keys(type.getFields()) : [])),
    /^[a-z][A-Za-z]*$/,
  ],
  ['enum values', () => types.flatMap((type) => (isEnumType(type) ? type.getValues().map(({ name }) => name) : [])), /^[A-Z][A-Z0-9_]*$/],
  ['inputs', () => types.filter(isInputObjectType).map(({ name }) => name), /(?:Input|Filter|Sort|Range)$/],
  [
    'mutations',
    () => Object.values(schema.getMutationType()!.getFields()).map(({ args, type }) => `${args.map((arg) => arg.name)} ${type}`),
    /^input [A-Z]\w+Payload!$/,
  ],
];

for (const [what, names, form] of FORMS) {
  test(`${what} have the form ${form}`, () => {
    assert.deepEqual(
      names().filter((name) => !form.test(name)),
      [],
    );
  });
}
