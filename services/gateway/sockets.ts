/** Subscriptions over WebSocket: the graphql-transport-ws protocol on /graphql, within the same limits as HTTP. */
import type { Server } from 'node:http';
import { type ExecutionArgs, type GraphQLSchema, parse, specifiedRules, validate } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Logger } from '../log.js';
import { type Authenticator, required, type Viewer } from './auth.js';
import { createContext, type GatewayContext, type GatewayDependencies } from './context.js';
import { clientError, publicError } from './errors.js';
import type { Fanout } from './fanout.js';
import { checkLimits, MOST_TOKENS } from './limits.js';

export interface SocketOptions {
  schema: GraphQLSchema;
  fanout: Fanout;
  auth: Authenticator;
  dependencies: GatewayDependencies;
  mayConnect: (origin: string | undefined, host: string | undefined) => boolean;
  production: boolean;
  log: Logger;
}

const LARGEST_MESSAGE = 64 * 1024;
const INIT_WAIT_MS = 3_000;
const MOST_OPERATIONS = 100;
/** Bytes that a client may leave unread before it is cut off; it comes back with its cursor. */
const MOST_UNREAD = 1024 * 1024;
const UNREAD_CHECK_MS = 250;

type Extra = { socket: WebSocket; viewer?: Viewer } & Record<PropertyKey, unknown>;

export function serveSockets(server: Server, options: SocketOptions): { stop(): Promise<void> } {
  const { schema, fanout, auth, dependencies, mayConnect, production, log } = options;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE, clientTracking: true });
  const operations = new WeakMap<WebSocket, number>();

  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy());
    const path = (request.url ?? '').split('?')[0];
    const refusal =
      path !== '/graphql' ? '404 Not Found' : mayConnect(request.headers.origin, request.headers.host) ? null : '403 Forbidden';
    if (refusal) {
      socket.end(`HTTP/1.1 ${refusal}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
      return;
    }
    sockets.handleUpgrade(request, socket, head, (opened) => sockets.emit('connection', opened, request));
  });

  const protocol = useServer<Record<string, unknown>, Extra>(
    {
      schema,
      connectionInitWaitTimeout: INIT_WAIT_MS,
      onConnect: async ({ connectionParams, extra }) => {
        try {
          extra.viewer = required(await auth.identify(connectionParams ?? {}));
          return true;
        } catch (error) {
          log.info({ error: (error as Error).message }, 'socket refused');
          return false;
        }
      },
      onSubscribe: ({ extra }, _id, payload) => {
        const open = operations.get(extra.socket) ?? 0;
        if (open >= MOST_OPERATIONS)
          return [clientError('RATE_LIMITED', `A socket carries at most ${MOST_OPERATIONS} operations: end some, or open another socket.`)];
        let document: ReturnType<typeof parse>;
        try {
          document = parse(payload.query, { maxTokens: MOST_TOKENS });
        } catch (error) {
          return [clientError('GRAPHQL_PARSE_FAILED', (error as Error).message)];
        }
        const faults = validate(schema, document, specifiedRules, { maxErrors: 10 });
        if (faults.length > 0)
          return faults.map((fault) =>
            clientError('GRAPHQL_VALIDATION_FAILED', production ? fault.message.replace(/ Did you mean [^?]*\?/g, '') : fault.message),
          );
        const excess = checkLimits(schema, document, payload.variables ?? {}, payload.operationName);
        if (excess) return [excess];
        operations.set(extra.socket, open + 1);
        const args: ExecutionArgs = {
          schema,
          document,
          variableValues: payload.variables ?? {},
          operationName: payload.operationName ?? null,
          contextValue: createContext(dependencies, extra.viewer!),
        };
        return args;
      },
      subscribe: async (args) => {
        try {
          return await fanout.subscribe({
            document: args.document,
            operationName: args.operationName ?? null,
            variables: (args.variableValues ?? {}) as Record<string, unknown>,
            context: args.contextValue as GatewayContext,
          });
        } catch (error) {
          return { errors: [error as never] };
        }
      },
      onError: (_context, _id, _payload, errors) => errors.map((error) => publicError(error, { production, log })) as never,
      onNext: (_context, _id, _payload, _args, result) =>
        result.errors ? { ...result, errors: result.errors.map((error) => publicError(error, { production, log })) as never } : undefined,
      onComplete: ({ extra }) => {
        operations.set(extra.socket, Math.max(0, (operations.get(extra.socket) ?? 1) - 1));
      },
    },
    sockets,
  );

  const watch = setInterval(() => {
    for (const socket of sockets.clients) {
      if (socket.bufferedAmount > MOST_UNREAD) {
        log.info({ unread: socket.bufferedAmount }, 'slow subscriber cut off');
        socket.terminate();
      }
    }
  }, UNREAD_CHECK_MS);
  watch.unref();

  return {
    stop: async () => {
      clearInterval(watch);
      await protocol.dispose();
      sockets.close();
    },
  };
}
