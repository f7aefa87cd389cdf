/** How large an operation may be: the same for HTTP and for sockets. */
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { clientError } from './errors.js';

export const MOST_TOKENS = 1_000;
export const MOST_VALIDATION_ERRORS = 5;
const DEEPEST = 12;
const MOST_ALIASES = 15;
/** Fields that stand again in a selection that holds them already. */
const MOST_REPEATS = 30;
/** Objects that an operation may ask for, counted as if every list were full. */
const MOST_COST = 25_000;
/** What a list without `first` is counted as: evidence, aliases, participants are short. */
const SHORT_LIST = 4;

type Variables = Readonly<Record<string, unknown>>;

/** The first limit that the operation breaks, as an error that says what to do; null when it keeps them all. */
export function checkLimits(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Variables,
  operationName?: string | null,
): GraphQLError | null {
  const operation = getOperationAST(document, operationName);
  if (!operation) return null;
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === 'FragmentDefinition' ? [[node.name.value, node] as const] : [])),
  );
  const measured = measure(schema, operation, fragments, variables);
  if (measured.depth > DEEPEST) {
    return clientError(
      'GRAPHQL_VALIDATION_FAILED',
      `The operation is ${measured.depth} levels deep and may be ${DEEPEST}: ask for the inner items by \`node(id:)\`.`,
    );
  }
  if (measured.aliases > MOST_ALIASES) {
    return clientError(
      'GRAPHQL_VALIDATION_FAILED',
      `The operation has ${measured.aliases} aliases and may have ${MOST_ALIASES}: use \`nodes(ids:)\`, or several operations.`,
    );
  }
  if (measured.repeats > MOST_REPEATS) {
    return clientError(
      'GRAPHQL_VALIDATION_FAILED',
      `The operation names ${measured.repeats} fields again that it holds already: once is enough.`,
    );
  }
  if (measured.cost > MOST_COST) {
    return clientError(
      'COST_LIMIT_EXCEEDED',
      `The operation may give ${Math.round(measured.cost)} objects and is allowed ${MOST_COST}: lower \`first\`, or nest fewer lists.`,
      { cost: Math.round(measured.cost), limit: MOST_COST },
    );
  }
  if (operation.operation === 'subscription' && operation.selectionSet.selections.length !== 1) {
    return clientError('GRAPHQL_VALIDATION_FAILED', 'A subscription has one root field.');
  }
  return null;
}

interface Measured {
  depth: number;
  aliases: number;
  repeats: number;
  cost: number;
}

function measure(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Variables,
): Measured {
  const total: Measured = { depth: 0, aliases: 0, repeats: 0, cost: 0 };
  let looked = 0;
  const walk = (set: SelectionSetNode, type: GraphQLOutputType | null, depth: number, times: number, open: readonly string[]): void => {
    total.depth = Math.max(total.depth, depth);
    const seen = new Set<string>();
    for (const selection of set.selections) {
      // Fragments that spread fragments can be much larger than their text; what is larger than this is too large in any case.
      if (++looked > 20_000) {
        total.cost = Number.POSITIVE_INFINITY;
        return;
      }
      if (selection.kind === 'FragmentSpread') {
        const name = selection.name.value;
        const fragment = fragments.get(name);
        if (fragment && !open.includes(name))
          walk(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value) as GraphQLOutputType, depth, times, [
            ...open,
            name,
          ]);
        continue;
      }
      if (selection.kind === 'InlineFragment') {
        const narrowed = selection.typeCondition ? (schema.getType(selection.typeCondition.name.value) as GraphQLOutputType) : type;
        walk(selection.selectionSet, narrowed, depth, times, open);
        continue;
      }
      if (selection.alias) total.aliases++;
      const key = (selection.alias ?? selection.name).value;
      if (seen.has(key)) total.repeats++;
      seen.add(key);
      if (!selection.selectionSet) continue;
      // The schema is small, and how often a question may turn around in it is a rule of validation (MaxIntrospectionDepthRule).
      if (/^__(?:schema|type)$/.test(selection.name.value)) continue;
      const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[selection.name.value] : undefined;
      const inner = field ? getNamedType(field.type) : null;
      const pages = pageSize(
        selection.arguments?.find(({ name }) => name.value === 'first')?.value,
        variables,
        field?.args.find(({ name }) => name === 'first')?.defaultValue,
      );
      const ids = selection.arguments?.find(({ name }) => name.value === 'ids')?.value;
      const list = String(field?.type ?? '').startsWith('[');
      // A connection's `first` counts where its items are: on `edges` and `nodes`, which are lists below it.
      const count =
        times * (pages ?? (list && !/^(?:edges|nodes)$/.test(selection.name.value) ? SHORT_LIST : list && ids ? SHORT_LIST * 5 : 1));
      total.cost += inner && isCompositeType(inner) ? count : 0;
      walk(selection.selectionSet, inner as GraphQLOutputType | null, depth + 1, count, open);
    }
  };
  const root =
    operation.operation === 'query'
      ? schema.getQueryType()
      : operation.operation === 'mutation'
        ? schema.getMutationType()
        : schema.getSubscriptionType();
  walk(operation.selectionSet, root ?? null, 1, 1, []);
  return total;
}

function pageSize(given: ValueNode | undefined, variables: Variables, fallback: unknown): number | null {
  const value = given?.kind === 'IntValue' ? Number(given.value) : given?.kind === 'Variable' ? variables[given.name.value] : undefined;
  if (typeof value === 'number') return Math.max(1, value);
  return typeof fallback === 'number' ? fallback : null;
}
