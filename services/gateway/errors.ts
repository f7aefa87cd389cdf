/** System failures as clients see them: a stable code, and nothing of the inside. */
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from '../log.js';
import { isOutage } from '../redis.js';
import { CursorError } from '../store/cursor.js';

export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'RATE_LIMITED'
  | 'COST_LIMIT_EXCEEDED'
  | 'CURSOR_INVALID'
  | 'CURSOR_EXPIRED'
  | 'SERVICE_UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR';

const HTTP_STATUS: { readonly [Code in ErrorCode]?: number } = {
  GRAPHQL_VALIDATION_FAILED: 400,
  COST_LIMIT_EXCEEDED: 400,
  UNAUTHENTICATED: 401,
  RATE_LIMITED: 429,
  SERVICE_UNAVAILABLE: 503,
};

/** An error for the client. `status` is that of the HTTP answer when nothing could be executed. */
export function clientError(code: ErrorCode, message: string, extensions: Record<string, unknown> = {}): GraphQLError {
  const status = HTTP_STATUS[code];
  return new GraphQLError(message, { extensions: { code, ...extensions, ...(status ? { http: { status } } : {}) } });
}

export interface ErrorPolicy {
  /** Hides names of the schema that the client did not ask about. */
  production: boolean;
  log: Logger;
}

/** Any error of an execution as it is sent. What we did not foresee is logged whole and sent as INTERNAL_SERVER_ERROR. */
export function publicError(error: unknown, { production, log }: ErrorPolicy): GraphQLFormattedError {
  const wrapped = error instanceof GraphQLError ? error : new GraphQLError(String(error), { originalError: asError(error) });
  const { locations, path } = wrapped;
  const { message, extensions } = describe(wrapped, log);
  return {
    message: production ? message.replace(/ Did you mean [^?]*\?/g, '') : message,
    ...(locations ? { locations } : {}),
    ...(path ? { path } : {}),
    extensions,
  };
}

function describe(error: GraphQLError, log: Logger): { message: string; extensions: Record<string, unknown> & { code: string } } {
  const cause = rootCause(error);
  if (cause instanceof CursorError) {
    return { message: cause.message, extensions: { code: cause.code, ...(cause.oldest ? { oldestCursor: cause.oldest } : {}) } };
  }
  const code = codeOf(error);
  if (code !== 'INTERNAL_SERVER_ERROR') {
    const { http: _, stacktrace: __, code: ___, ...extensions } = coded(error)?.extensions ?? {};
    return { message: error.message || cause.message, extensions: { ...extensions, code } };
  }
  if (isOutage(cause)) {
    log.warn({ error: cause.message }, 'redis did not answer');
    return { message: 'The store does not answer at the moment: try again.', extensions: { code: 'SERVICE_UNAVAILABLE', retryable: true } };
  }
  log.error({ err: cause, path: error.path }, 'operation failed');
  return { message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}

/** An error of the execution without a code is ours; one of the document or its variables is the client's. */
function codeOf(error: GraphQLError): string {
  const code = coded(error)?.extensions.code;
  if (typeof code === 'string') return code;
  return rootCause(error) instanceof GraphQLError && !error.path ? 'BAD_USER_INPUT' : 'INTERNAL_SERVER_ERROR';
}

/** The outermost error that says what it is: Apollo tells parsing from validation in what it wraps around an error without a code. */
function coded(error: GraphQLError): GraphQLError | null {
  for (let each: Error | undefined = error; each instanceof GraphQLError; each = each.originalError) {
    const { code } = each.extensions ?? {}; // graphql-jit leaves them out where it has none
    if (typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR') return each;
  }
  return null;
}

/** GraphQL wraps what a resolver throws, sometimes twice (graphql-jit has an error class of its own). */
function rootCause(error: GraphQLError): Error {
  let cause: Error = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
