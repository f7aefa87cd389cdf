/** What a client sends over a socket or a stream: read, checked against the schema and the limits, as Apollo does it for HTTP. */
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  NoSchemaIntrospectionCustomRule,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { createCache } from './cache.js';
import { clientError } from './errors.js';
import { checkLimits, MOST_TOKENS, MOST_VALIDATION_ERRORS } from './limits.js';

export interface RawOperation {
  query: string;
  operationName?: string | null | undefined;
  variables?: Readonly<Record<string, unknown>> | null | undefined;
}

export interface CheckedOperation {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  operationName: string | null;
  variables: Readonly<Record<string, unknown>>;
}

export type CheckOperation = (raw: RawOperation) => CheckedOperation | readonly GraphQLError[];

const MOST_DOCUMENTS = 1_000;
/** Longer documents are read anew each time, so that what is kept stays small. */
const LONGEST_KEPT = 20_000;

export function createOperationCheck(schema: GraphQLSchema, { introspection }: { introspection: boolean }): CheckOperation {
  const rules = introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  const documents = createCache<string, DocumentNode | readonly GraphQLError[]>({ most: MOST_DOCUMENTS });

  const read = (query: string): DocumentNode | readonly GraphQLError[] => {
    let document: DocumentNode;
    try {
      document = parse(query, { maxTokens: MOST_TOKENS });
    } catch (error) {
      return [coded(error as GraphQLError, 'GRAPHQL_PARSE_FAILED')];
    }
    const faults = validate(schema, document, rules, { maxErrors: MOST_VALIDATION_ERRORS });
    return faults.length > 0 ? faults.map((fault) => coded(fault, 'GRAPHQL_VALIDATION_FAILED')) : document;
  };

  return ({ query, operationName, variables }) => {
    const document = query.length > LONGEST_KEPT ? read(query) : documents.get(query, () => read(query));
    if (!isDocument(document)) return document;
    const operation = getOperationAST(document, operationName);
    if (!operation) return [clientError('BAD_USER_INPUT', 'Which operation? Name one of the document with `operationName`.')];
    const excess = checkLimits(schema, document, variables ?? {}, operationName);
    return excess ? [excess] : { document, operation, operationName: operationName ?? null, variables: variables ?? {} };
  };
}

export const isRefused = (checked: CheckedOperation | readonly GraphQLError[]): checked is readonly GraphQLError[] =>
  Array.isArray(checked);

const isDocument = (read: DocumentNode | readonly GraphQLError[]): read is DocumentNode => !Array.isArray(read);

const coded = (error: GraphQLError, code: string): GraphQLError =>
  new GraphQLError(error.message, { nodes: error.nodes ?? null, source: error.source, positions: error.positions, extensions: { code } });
