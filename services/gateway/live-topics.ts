/** What a subscription is about, read off its root field: which changes it wants, and with whom it shares a result. */
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getArgumentValues,
  getVariableValues,
  Kind,
  print,
  type SelectionSetNode,
  visit,
} from 'graphql';
import type { ChangeOp, SearchType } from '../../schema/enums.js';
import type { ChangeEntry } from '../store/changes.js';
import type { Viewer } from './auth.js';
import { clientError } from './errors.js';
import type { LiveFilter } from './matching.js';
import type { CheckedOperation } from './operations.js';

export interface ChangeTopic {
  kind: SearchType;
  ops: ReadonlySet<ChangeOp> | null;
  ids: ReadonlySet<string> | null;
  filter: LiveFilter | null;
  /** Same key, same verdict on any change. */
  filterKey: string;
}

export type LiveTopic = { field: string /** Same key, same result for any change. */; key: string } & (
  | { progressOf: string; changes: null }
  | { progressOf: null; changes: ChangeTopic; after: string | null }
);

const KINDS: Readonly<Record<string, SearchType>> = {
  claimChanged: 'CLAIM',
  marketEventChanged: 'MARKET_EVENT',
  companyChanged: 'COMPANY',
  articleProcessed: 'ARTICLE',
};

/** Throws a GraphQLError when the variables do not fit. */
export function topicOf(schema: GraphQLSchema, checked: CheckedOperation, { role }: Viewer): LiveTopic {
  const { document, operation, operationName } = checked;
  const node = rootField(operation.selectionSet, checked);
  const values = getVariableValues(schema, operation.variableDefinitions ?? [], checked.variables);
  if (values.errors) throw clientError('BAD_USER_INPUT', values.errors.map(({ message }) => message).join(' '));
  const field = schema.getSubscriptionType()!.getFields()[node.name.value]!;
  const args = getArgumentValues(field, node, values.coerced);
  const key = JSON.stringify([print(document), operationName, shaping(checked, node), role]);
  if (field.name === 'ingestProgress') return { field: field.name, key, progressOf: String(args.id), changes: null };
  const filter = (args.filter ?? null) as LiveFilter | null;
  const changes: ChangeTopic = {
    kind: KINDS[field.name]!,
    ops: asSet<ChangeOp>(args.ops),
    ids: asSet<string>(args.ids),
    filter,
    filterKey: `${field.name} ${JSON.stringify(filter)}`,
  };
  return { field: field.name, key, progressOf: null, changes, after: typeof args.after === 'string' ? args.after : null };
}

export function concerns({ ops, ids }: ChangeTopic, entry: ChangeEntry): boolean {
  return (!ops || ops.has(entry.op)) && (!ids || ids.has(entry.id) || entry.companyIds.some((id) => ids.has(id)));
}

/** The variables that a result depends on: where a subscriber begins changes no result. */
function shaping({ document, variables }: CheckedOperation, node: FieldNode): Readonly<Record<string, unknown>> {
  const after = node.arguments?.find(({ name }) => name.value === 'after')?.value;
  if (after?.kind !== Kind.VARIABLE) return variables;
  const uses: string[] = [];
  visit(document, {
    Variable: ({ name }) => {
      if (name.value === after.name.value) uses.push(name.value);
    },
  });
  const { [after.name.value]: _, ...others } = variables;
  return uses.length === 2 ? others : variables; // its definition, and this use
}

/** Validation has made sure that there is one. */
function rootField(set: SelectionSetNode, checked: CheckedOperation): FieldNode {
  const found = firstField(set, checked);
  if (found) return found;
  throw clientError('GRAPHQL_VALIDATION_FAILED', 'A subscription has one root field.');
}

function firstField(set: SelectionSetNode, checked: CheckedOperation): FieldNode | null {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) return selection;
    const inner =
      selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : fragmentNamed(checked, selection.name.value)?.selectionSet;
    const field = inner && firstField(inner, checked);
    if (field) return field;
  }
  return null;
}

const fragmentNamed = ({ document }: CheckedOperation, name: string): FragmentDefinitionNode | undefined =>
  document.definitions.find(
    (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name,
  );

function asSet<T>(values: unknown): ReadonlySet<T> | null {
  return Array.isArray(values) ? new Set(values as T[]) : null;
}
