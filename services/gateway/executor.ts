/**
 * Runs operations. What comes again is compiled (graphql-jit: about a third of the time); what comes once, introspects, or cannot be
 * compiled runs in graphql-js. Both give the same answers: test/integration/gateway/executor.test.ts holds them side by side.
 */
import {
  type DocumentNode,
  type ExecutionResult,
  execute as executeDirectly,
  type GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { createCache } from './cache.js';

interface Operation {
  document: DocumentNode;
  operationName?: string | null | undefined;
  variables?: Readonly<Record<string, unknown>> | null | undefined;
  rootValue?: unknown;
  contextValue: unknown;
}

export type Execute = (operation: Operation) => Promise<ExecutionResult>;

interface Known {
  uses: number;
  /** By operation name; null for what graphql-jit cannot do. */
  compiled: Map<string, CompiledQuery | null>;
}

/** Compiled documents kept; each is some ten kilobytes of code. */
const MOST_COMPILED = 500;
/** A document is worth compiling (some milliseconds) from this use on. */
const WORTH_IT = 2;

export function createExecutor(schema: GraphQLSchema): Execute {
  const documents = createCache<DocumentNode, Known>({ most: MOST_COMPILED });

  const directly: Execute = async ({ document, operationName, variables, rootValue, contextValue }) =>
    executeDirectly({ schema, document, operationName: operationName ?? null, variableValues: variables ?? {}, rootValue, contextValue });

  const compiledOf = (document: DocumentNode, operationName: string | null | undefined): CompiledQuery | null => {
    const known = documents.get(document, () => ({ uses: 0, compiled: new Map() }));
    if (++known.uses < WORTH_IT) return null;
    const name = operationName ?? '';
    let compiled = known.compiled.get(name);
    if (compiled === undefined) {
      compiled = compile(schema, document, operationName);
      known.compiled.set(name, compiled);
    }
    return compiled;
  };

  return async (operation) => {
    const compiled = compiledOf(operation.document, operation.operationName);
    if (!compiled) return directly(operation);
    const result = await compiled.query(operation.rootValue, operation.contextValue, operation.variables ?? {});
    // Nothing ran: the variables do not fit, and graphql-js says so in the words that clients know.
    return result.errors && result.data === undefined ? directly(operation) : withExtensions(result);
  };
}

/** graphql-jit leaves `extensions` out of its errors, where graphql-js, and what reads them here and in Apollo, have an object. */
function withExtensions(result: ExecutionResult): ExecutionResult {
  if (!result.errors) return result;
  const completed = (error: GraphQLError): GraphQLError => Object.create(error, { extensions: { value: {}, enumerable: true } });
  return { ...result, errors: result.errors.map((error) => (error.extensions ? error : completed(error))) };
}

function compile(schema: GraphQLSchema, document: DocumentNode, operationName: string | null | undefined): CompiledQuery | null {
  const operation = getOperationAST(document, operationName);
  if (!operation || introspects(operation, document)) return null;
  const compiled = compileQuery(schema, document, operationName ?? undefined);
  return isCompiledQuery(compiled) ? compiled : null;
}

function introspects(operation: OperationDefinitionNode, document: DocumentNode): boolean {
  return [operation, ...document.definitions]
    .flatMap((node) => ('selectionSet' in node ? node.selectionSet.selections : []))
    .some((selection) => selection.kind === 'Field' && /^__(?:schema|type)$/.test(selection.name.value));
}
