/** The gateway on one port: GraphQL over HTTP, WebSocket and server-sent events, Sandbox, GraphiQL, health, metrics. */
import { fastifyApolloHandler } from '@as-integrations/fastify';
import cors from '@fastify/cors';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest, type RouteHandlerMethod } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { Role } from '../../schema/enums.js';
import type { Config } from '../config.js';
import type { Logger } from '../log.js';
import type { Queues } from '../queues.js';
import { isOutage, type RedisClient } from '../redis.js';
import type { Store } from '../store/store.js';
import { type Admission, createAdmission } from './admission.js';
import { createApollo } from './apollo.js';
import { createAuthenticator, includes, required, type Viewer } from './auth.js';
import { serveBoard } from './board.js';
import { createContext } from './context.js';
import { serveDashboard } from './dashboard/serve.js';
import { publicError } from './errors.js';
import { createExecutor } from './executor.js';
import { createFanout } from './fanout.js';
import { createMetrics, serveHealth } from './health.js';
import { createOperationCheck } from './operations.js';
import { servePages } from './pages.js';
import { createCharge } from './rate-limit.js';
import { createSchema } from './schema.js';
import { serveSockets } from './sockets.js';
import { serveStreams } from './streams.js';

export interface GatewayOptions {
  config: Pick<
    Config,
    | 'host'
    | 'port'
    | 'apiKeys'
    | 'anonymousRead'
    | 'allowedOrigins'
    | 'production'
    | 'introspection'
    | 'backlogLimit'
    | 'requestsPerMinute'
    | 'socketsPerAddress'
    | 'trustProxy'
  >;
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

export function createGateway({ config, store, queues, redis, connect, log }: GatewayOptions): Gateway {
  const { production, introspection } = config;
  const schema = createSchema();
  const execute = createExecutor(schema);
  const check = createOperationCheck(schema, { introspection });
  const dependencies = { store, queues, log, backlogLimit: config.backlogLimit };
  const auth = createAuthenticator({
    apiKeys: config.apiKeys,
    anonymousRead: config.anonymousRead,
    find: (key) => store.apiKeys.find(key),
  });
  const admission = createAdmission({
    origins: [...(introspection ? [SANDBOX] : []), ...config.allowedOrigins],
    mostPerAddress: config.socketsPerAddress,
    trustProxy: config.trustProxy,
  });
  const charge = createCharge(config.requestsPerMinute);
  const fanout = createFanout({
    schema,
    store,
    execute,
    connect,
    production,
    log,
    onDelivered: (...seen) => metrics.observeDelivery(...seen),
    onResumed: () => metrics.observeResume(),
  });
  const metrics = createMetrics(fanout.subscriberCount);
  const apollo = createApollo({ schema, execute, introspection, production, log });
  const server = createServer();
  let sockets: { stop(): Promise<void> } | null = null;
  let stopped: Promise<void> | null = null;

  const identify = async (request: FastifyRequest, reply: FastifyReply): Promise<Viewer> => {
    const viewer = required(await auth.identify(request.headers));
    const { allowance, excess } = charge(viewer, admission.addressOf(request.raw));
    for (const [name, value] of Object.entries(allowance)) reply.header(name, value);
    if (excess) throw excess;
    return viewer;
  };

  const stop = async (): Promise<void> => {
    await sockets?.stop();
    await fanout.stop();
    await server.close();
    await apollo.stop();
  };

  return {
    start: async () => {
      await fanout.start();
      await apollo.start();
      await allowOrigins(server, admission);
      server.addHook('onResponse', async (_request, reply) => metrics.observeRequest(reply.statusCode, reply.elapsedTime / 1_000));
      server.setErrorHandler((error, _request, reply) => answerError(error, reply, (cause) => publicError(cause, { production, log })));
      serveHealth(server, redis, fanout, metrics);
      serveDashboard(server);
      servePages(server, { introspection });
      await serveBoard(server, queues, auth);
      serveStreams(server, { execute, check, fanout, identify, dependencies, admission, production, log });
      server.route({
        url: '/graphql',
        method: ['GET', 'POST', 'OPTIONS'],
        onRequest: async (request) => {
          const size = Number(request.headers['content-length'] ?? 0);
          if (size <= LARGEST_BODY) return;
          const viewer = await auth.identify(request.headers);
          if (!viewer || !includes(viewer.role, Role.INGESTER)) throw tooLarge(size);
        },
        preHandler: async (request) => {
          const { query } = (request.body ?? {}) as { query?: unknown };
          if (request.bodySize > LARGEST_BODY && !(typeof query === 'string' && query.includes('submitArticle'))) {
            throw tooLarge(request.bodySize);
          }
        },
        handler: fastifyApolloHandler(apollo, {
          context: async (request, reply) => createContext(dependencies, await identify(request, reply)),
        }) as RouteHandlerMethod,
      });
      await server.listen({ host: config.host, port: config.port });
      sockets = serveSockets(server.server, { schema, execute, check, fanout, auth, charge, dependencies, admission, production, log });
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

declare module 'fastify' {
  interface FastifyRequest {
    bodySize: number;
  }
}

function createServer(): FastifyInstance {
  const server = Fastify({
    bodyLimit: LARGEST_PAGE,
    requestTimeout: 30_000,
    forceCloseConnections: true,
    http: { headersTimeout: 10_000, connectionsCheckingInterval: 5_000, maxHeaderSize: 16_384 },
  });
  server.decorateRequest('bodySize', 0);
  server.removeAllContentTypeParsers();
  const parse = server.getDefaultJsonParser('error', 'error');
  server.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    request.bodySize = Buffer.byteLength(body);
    parse(request, String(body), done);
  });
  return server;
}

const tooLarge = (size: number): GraphQLError =>
  new GraphQLError(`A request has at most ${LARGEST_BODY} bytes, or ${LARGEST_PAGE} for submitArticle; got ${size}.`, {
    extensions: { code: 'BAD_USER_INPUT', http: { status: 413 } },
  });

/** Whatever goes wrong ahead of GraphQL, in the form of a GraphQL answer. */
function answerError(error: unknown, reply: FastifyReply, shown: (error: unknown) => GraphQLFormattedError) {
  if (error instanceof GraphQLError) {
    const { status = 500 } = (error.extensions.http ?? {}) as { status?: number };
    return reply.code(status).send({ errors: [shown(error)] });
  }
  const { statusCode = 500, message } = error as Error & { statusCode?: number };
  if (statusCode >= 500) return reply.code(isOutage(error as Error) ? 503 : 500).send({ errors: [shown(error)] });
  return reply.code(statusCode).send({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] });
}

async function allowOrigins(server: FastifyInstance, { allows }: Admission): Promise<void> {
  await server.register(cors, {
    delegator: (request, callback) => {
      const { origin, host } = request.headers;
      callback(null, {
        origin: origin !== undefined && allows(origin, host) ? origin : false,
        methods: ['GET', 'POST', 'OPTIONS'],
        credentials: false,
        maxAge: 600,
        exposedHeaders: ['ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset', 'retry-after'],
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
