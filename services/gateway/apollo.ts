/** Apollo Server as we set it up: our executor, our limits, our errors. */
import { ApolloServer, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from '../log.js';
import type { GatewayContext } from './context.js';
import { type ErrorCode, publicError } from './errors.js';
import type { Execute } from './executor.js';
import { checkLimits, MOST_TOKENS, MOST_VALIDATION_ERRORS } from './limits.js';
import { EXAMPLE } from './pages.js';

export interface ApolloOptions {
  schema: GraphQLSchema;
  execute: Execute;
  /** Tells the schema, in answers and in the Sandbox page. */
  introspection: boolean;
  production: boolean;
  log: Logger;
}

export function createApollo({ schema, execute, introspection, production, log }: ApolloOptions): ApolloServer<GatewayContext> {
  return new ApolloServer<GatewayContext>({
    gateway: executedBy(schema, execute),
    nodeEnv: production ? 'production' : 'development',
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    introspection,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: production,
    parseOptions: { maxTokens: MOST_TOKENS },
    validationOptions: { maxErrors: MOST_VALIDATION_ERRORS },
    stopOnTerminationSignals: false,
    formatError: (_formatted, error) => publicError(error, { production, log }),
    plugins: [
      ApolloServerPluginCacheControlDisabled(), // it wraps every resolver: 1.7 times the time of a request
      introspection
        ? ApolloServerPluginLandingPageLocalDefault({ embed: false, document: EXAMPLE, includeCookies: false })
        : ApolloServerPluginLandingPageDisabled(),
      limits(schema),
      okForClientFaults(),
    ],
  });
}

type ApolloGateway = ApolloServerOptionsWithGateway<GatewayContext>['gateway'];
type ApolloExecutor = NonNullable<Awaited<ReturnType<ApolloGateway['load']>>['executor']>;

/** What Apollo calls a gateway is the one place where it lets another executor in. */
function executedBy(schema: GraphQLSchema, execute: Execute): ApolloGateway {
  let announce: Parameters<NonNullable<ApolloGateway['onSchemaLoadOrUpdate']>>[0] = () => {};
  const executor: ApolloExecutor = ({ document, request, context }) =>
    execute({
      document,
      operationName: request.operationName,
      variables: request.variables,
      contextValue: context,
    }) as ReturnType<ApolloExecutor>;
  return {
    onSchemaLoadOrUpdate: (listener) => {
      announce = listener;
      return () => {};
    },
    load: async () => {
      announce({ apiSchema: schema, coreSupergraphSdl: '' });
      return { executor };
    },
    stop: async () => {},
  };
}

function limits(schema: GraphQLSchema): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, request, operationName }) => {
        const excess = checkLimits(schema, document, request.variables ?? {}, operationName);
        if (excess) throw excess;
      },
    }),
  };
}

const CLIENT_FAULTS: ReadonlySet<unknown> = new Set<ErrorCode>([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'COST_LIMIT_EXCEEDED',
  'BAD_USER_INPUT',
]);

/** `application/json` gets 200 for faults of the document, as the GraphQL-over-HTTP draft has it; the newer media type keeps 400. */
function okForClientFaults(): ApolloServerPlugin<GatewayContext> {
  const legacy = (accept: string | undefined) => !accept?.includes('application/graphql-response+json');
  return {
    requestDidStart: async ({ request }) => ({
      willSendResponse: async ({ response, errors }) => {
        if (!errors || response.http.status !== 400 || !legacy(request.http?.headers.get('accept'))) return;
        const codes = errors.map(({ extensions }) => extensions?.code);
        if (codes.every((code) => CLIENT_FAULTS.has(code))) response.http.status = 200;
      },
    }),
  };
}
