/** The gateway on one port: GraphQL over HTTP and WebSocket, Sandbox, GraphiQL, health, metrics. */
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import cors from '@fastify/cors';
import Fastify, { type FastifyInstance, type RouteHandlerMethod } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Config } from '../config.js';
import type { Logger } from '../log.js';
import type { Queues } from '../queues.js';
import type { RedisClient } from '../redis.js';
import type { Store } from '../store/store.js';
import { createAuthenticator, required } from './auth.js';
import { createContext, type GatewayContext } from './context.js';
import { publicError } from './errors.js';
import { createFanout, type Fanout } from './fanout.js';
import { checkLimits, MOST_TOKENS } from './limits.js';
import { EXAMPLE, servePages } from './pages.js';
import { createSchema } from './schema.js';
import { serveSockets } from './sockets.js';

export interface GatewayOptions {
  config: Pick<Config, 'host' | 'port' | 'apiKeys' | 'anonymousRead' | 'allowedOrigins' | 'production' | 'backlogLimit'>;
  store: Store;
  queues: Queues;
  redis: RedisClient;
  /** A connection of the change log's own reader: it blocks. */
  connect: () => RedisClient;
  log: Logger;
}

export interface Gateway {
  start(): Promise<{ url: string }>;
  /** Ends requests and sockets under way. Safe to call twice. */
  stop(): Promise<void>;
}

const SANDBOX = 'https://studio.apollographql.com';
/** Of any request but one that brings a page. */
const LARGEST_BODY = 256 * 1024;
const LARGEST_PAGE = 6 * 1024 * 1024;
const READY_WAIT_MS = 2_000;

export function createGateway(options: GatewayOptions): Gateway {
  const { config, store, queues, log } = options;
  const schema = createSchema();
  const dependencies = { store, queues, log, backlogLimit: config.backlogLimit };
  const auth = createAuthenticator({
    apiKeys: config.apiKeys,
    anonymousRead: config.anonymousRead,
    find: (key) => store.apiKeys.find(key),
  });
  const fanout = createFanout({ schema, store, connect: options.connect, log });
  const server = Fastify({
    bodyLimit: LARGEST_PAGE,
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    http: { headersTimeout: 10_000 },
    trustProxy: false,
  });
  const metrics = createMetrics(fanout);
  const apollo = createApollo(schema, server, options);
  const origins = new Set([SANDBOX, ...config.allowedOrigins]);
  const mayConnect = (origin: string | undefined, host: string | undefined): boolean =>
    origin === undefined || origins.has('*') || origins.has(origin) || origin === `http://${host}` || origin === `https://${host}`;
  let sockets: { stop(): Promise<void> } | null = null;
  let stopped: Promise<void> | null = null;

  const stop = async (): Promise<void> => {
    await sockets?.stop();
    await fanout.stop();
    await apollo.stop();
    await server.close();
  };

  return {
    start: async () => {
      await fanout.start();
      await apollo.start();
      await allowOrigins(server, mayConnect);
      serveHealth(server, options, fanout, metrics.registry);
      servePages(server);
      server.route({
        url: '/graphql',
        method: ['GET', 'POST', 'OPTIONS'],
        preHandler: async (request, reply) => {
          const length = Number(request.headers['content-length'] ?? 0);
          const query = (request.body as { query?: unknown } | null | undefined)?.query;
          if (length > LARGEST_BODY && !(typeof query === 'string' && query.includes('submitArticle'))) {
            return reply.code(413).send({
              errors: [{ message: `A request has at most ${LARGEST_BODY} bytes, got ${length}.`, extensions: { code: 'BAD_USER_INPUT' } }],
            });
          }
        },
        onResponse: async (_request, reply) => {
          metrics.requests.observe({ status: String(reply.statusCode) }, reply.elapsedTime / 1_000);
        },
        handler: fastifyApolloHandler(apollo, {
          context: async (request) => createContext(dependencies, required(await auth.identify(request.headers))),
        }) as RouteHandlerMethod,
      });
      await server.listen({ host: config.host, port: config.port });
      sockets = serveSockets(server.server, { schema, fanout, auth, dependencies, mayConnect, production: config.production, log });
      const address = server.server.address();
      const port = address && typeof address === 'object' ? address.port : config.port;
      return { url: `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}` };
    },
    stop: () => {
      stopped ??= stop();
      return stopped;
    },
  };
}

function createApollo(schema: GraphQLSchema, server: FastifyInstance, { config, log }: GatewayOptions): ApolloServer<GatewayContext> {
  return new ApolloServer<GatewayContext>({
    schema,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: config.production,
    parseOptions: { maxTokens: MOST_TOKENS },
    stopOnTerminationSignals: false,
    formatError: (_formatted, error) => publicError(error, { production: config.production, log }),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageLocalDefault({ embed: false, document: EXAMPLE, includeCookies: false }),
      fastifyApolloDrainPlugin(server),
      limitsPlugin(schema),
      okForClientFaults(),
    ],
  });
}

function limitsPlugin(schema: GraphQLSchema): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, request, operationName }) => {
        const excess = checkLimits(schema, document, request.variables ?? {}, operationName);
        if (excess) throw excess;
      },
    }),
  };
}

/** `application/json` gets 200 for faults of the document, as the GraphQL-over-HTTP draft has it; the newer media type keeps 400. */
function okForClientFaults(): ApolloServerPlugin<GatewayContext> {
  const legacy = (accept: string | undefined) => !accept?.includes('application/graphql-response+json');
  return {
    requestDidStart: async ({ request }) => ({
      willSendResponse: async ({ response, errors }) => {
        if (!errors || response.http.status !== 400 || !legacy(request.http?.headers.get('accept'))) return;
        const codes = errors.map(({ extensions }) => extensions?.code);
        if (codes.every((code) => code === 'GRAPHQL_PARSE_FAILED' || code === 'GRAPHQL_VALIDATION_FAILED' || code === 'BAD_USER_INPUT'))
          response.http.status = 200;
      },
    }),
  };
}

async function allowOrigins(
  server: FastifyInstance,
  mayCall: (origin: string | undefined, host: string | undefined) => boolean,
): Promise<void> {
  await server.register(cors, {
    delegator: (request, callback) => {
      const { origin, host } = request.headers;
      callback(null, {
        origin: origin !== undefined && mayCall(origin, host) ? origin : false,
        methods: ['GET', 'POST', 'OPTIONS'],
        credentials: false,
        maxAge: 600,
      });
    },
  });
  // Browsers ask for leave before a public page such as Sandbox reaches a server on the reader's own machine.
  server.addHook('onSend', async (request, reply) => {
    if (request.headers['access-control-request-private-network'] === 'true' && reply.getHeader('access-control-allow-origin')) {
      reply.header('access-control-allow-private-network', 'true');
    }
  });
}

function serveHealth(server: FastifyInstance, { redis }: GatewayOptions, fanout: Fanout, registry: Registry): void {
  server.get('/livez', async () => ({ status: 'ok' }));
  server.get('/readyz', async (_request, reply) => {
    const answered = await Promise.race([
      redis.ping().then(
        () => true,
        () => false,
      ),
      new Promise<false>((resolve) => setTimeout(resolve, READY_WAIT_MS, false).unref()),
    ]);
    const checks = { redis: answered, changeLog: fanout.isAlive() };
    const ready = Object.values(checks).every(Boolean);
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ok' : 'unavailable', checks });
  });
  server.get('/metrics', async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()));
}

function createMetrics(fanout: Fanout) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'claimwire_http_request_seconds',
    help: 'Time to answer a GraphQL request.',
    labelNames: ['status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });
  new Gauge({
    name: 'claimwire_subscribers',
    help: 'Subscriptions that are open.',
    registers: [registry],
    collect() {
      this.set(fanout.subscriberCount());
    },
  });
  return { registry, requests };
}
