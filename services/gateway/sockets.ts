/** Operations over WebSocket: the graphql-transport-ws protocol on /graphql, within the same limits as HTTP. */
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type ExecutionArgs, GraphQLError, type GraphQLSchema } from 'graphql';
import { makeServer } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Logger } from '../log.js';
import type { Admission } from './admission.js';
import { type Authenticator, required, type Viewer } from './auth.js';
import { createContext, type GatewayContext, type GatewayDependencies } from './context.js';
import { clientError, publicError } from './errors.js';
import type { Execute } from './executor.js';
import type { Fanout, Sink } from './fanout.js';
import { type CheckedOperation, type CheckOperation, isRefused } from './operations.js';
import type { Charge } from './rate-limit.js';

export interface SocketOptions {
  schema: GraphQLSchema;
  execute: Execute;
  check: CheckOperation;
  fanout: Fanout;
  auth: Authenticator;
  charge: Charge;
  dependencies: GatewayDependencies;
  admission: Admission;
  production: boolean;
  log: Logger;
}

const LARGEST_MESSAGE = 64 * 1024;
const INIT_WAIT_MS = 3_000;
const MOST_OPERATIONS = 100;
/** Bytes that a client may leave unread before it is cut off; it comes back with its cursor. */
const MOST_UNREAD = 1024 * 1024;
/** A replay waits while more than this is unread. */
const ENOUGH_UNREAD = 256 * 1024;
const HEARTBEAT_MS = 15_000;
const DRAIN_CHECK_MS = 50;

const GOING_AWAY = 1001;
const UNSUPPORTED_DATA = 1003;
const INTERNAL_ERROR = 4500;

interface Extra {
  post: (text: string) => void;
  unread: () => number;
  address: string;
  viewer?: Viewer;
}

/** What graphql-ws hands from one hook to the next. */
type Args = ExecutionArgs & { checked: CheckedOperation; sink: (done: Ending) => Sink };

export function serveSockets(server: Server, options: SocketOptions): { stop(): Promise<void> } {
  const { admission, log } = options;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE, perMessageDeflate: false, handleProtocols });
  const protocol = createProtocol(options);

  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    socket.on('error', () => socket.destroy());
    const refusal = (request.url ?? '').split('?')[0] === '/graphql' ? admission.refusal(request) : '404 Not Found';
    if (refusal) {
      socket.end(`HTTP/1.1 ${refusal}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
      return;
    }
    const leave = admission.enter(request);
    socket.once('close', leave);
    sockets.handleUpgrade(request, socket, head, (opened) => open(opened, admission.addressOf(request)));
  };

  const open = (socket: WebSocket, address: string): void => {
    const post = (text: string): void => {
      if (socket.readyState !== socket.OPEN) return;
      if (socket.bufferedAmount > MOST_UNREAD) {
        log.info({ unread: socket.bufferedAmount }, 'slow subscriber cut off');
        socket.terminate();
      } else socket.send(text);
    };
    const send = async (text: string): Promise<void> => post(text);
    const extra: Extra = { post, address, unread: () => (socket.readyState === socket.OPEN ? socket.bufferedAmount : 0) };
    const closed = protocol.opened(
      {
        protocol: socket.protocol,
        send,
        close: (code, reason) => socket.close(code, reason),
        onMessage: (listen) => {
          socket.on('message', (data, isBinary) => {
            if (isBinary) return socket.close(UNSUPPORTED_DATA, 'Text messages only');
            listen(String(data)).catch((error: unknown) => {
              log.error({ err: error }, 'socket message failed');
              socket.close(INTERNAL_ERROR, 'Something went wrong on our side');
            });
          });
        },
      },
      extra,
    );
    const stopHeartbeat = beat(socket);
    socket.on('error', (error) => log.debug({ error: error.message }, 'socket error'));
    socket.once('close', (code, reason) => {
      stopHeartbeat();
      void closed(code, String(reason));
    });
  };

  server.on('upgrade', upgrade);
  return {
    stop: async () => {
      server.off('upgrade', upgrade);
      for (const socket of sockets.clients) socket.close(GOING_AWAY, 'The server restarts');
      sockets.close();
      const last = setTimeout(() => {
        for (const socket of sockets.clients) socket.terminate();
      }, 1_000);
      while (sockets.clients.size > 0) await wait(DRAIN_CHECK_MS);
      clearTimeout(last);
    },
  };
}

/** Whether the other side is still there: a half-open socket would be kept for minutes. */
function beat(socket: WebSocket): () => void {
  let answered = true;
  socket.on('pong', () => {
    answered = true;
  });
  const timer = setInterval(() => {
    if (!answered) return socket.terminate();
    answered = false;
    socket.ping();
  }, HEARTBEAT_MS);
  timer.unref();
  return () => clearInterval(timer);
}

function handleProtocols(offered: Set<string>): string | false {
  return offered.has('graphql-transport-ws') ? 'graphql-transport-ws' : false;
}

function createProtocol({ schema, execute, check, fanout, auth, charge, dependencies, production, log }: SocketOptions) {
  const shown = (errors: readonly GraphQLError[]) => errors.map((error) => publicError(error, { production, log }));
  return makeServer<Record<string, unknown>, Extra>({
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
    onSubscribe: ({ extra, subscriptions }, id, payload) => {
      if (Object.keys(subscriptions).length > MOST_OPERATIONS) {
        return [clientError('RATE_LIMITED', `A socket carries at most ${MOST_OPERATIONS} operations: end some, or open another socket.`)];
      }
      const { excess } = charge(extra.viewer!, extra.address);
      if (excess) return [excess];
      const checked = check(payload);
      if (isRefused(checked)) return checked;
      const args: Args = {
        schema,
        document: checked.document,
        operationName: checked.operationName,
        variableValues: checked.variables,
        contextValue: createContext(dependencies, extra.viewer!),
        checked,
        sink: (ending) => socketSink(id, extra, ending),
      };
      return args;
    },
    execute: (args) =>
      execute({ ...(args as Args).checked, contextValue: args.contextValue }).then(({ data, errors }) => ({
        ...(errors ? { errors } : {}),
        ...(data === undefined ? {} : { data }),
      })),
    subscribe: async (args) => {
      const { checked, contextValue, sink } = args as Args;
      const ending = new Ending();
      ending.leave = await fanout.subscribe(checked, contextValue as GatewayContext, sink(ending)).catch((error: unknown) => {
        ending.fail(error);
        return () => {};
      });
      return ending;
    },
    onError: (_context, _id, _payload, errors) => shown(errors as readonly GraphQLError[]),
    onNext: (_context, _id, _payload, _args, result) => (result.errors ? { ...result, errors: shown(result.errors) } : undefined),
  });
}

/** Results are put into the client's frame as they are: `id` is all that differs between subscribers. */
function socketSink(id: string, { post, unread }: Extra, ending: Ending): Sink {
  const head = `{"id":${JSON.stringify(id)},"type":"next","payload":`;
  return {
    next: (payload) => post(`${head}${payload}}`),
    complete: () => ending.complete(),
    fail: (error) => ending.fail(error),
    drained: async () => {
      while (unread() > ENOUGH_UNREAD) await wait(DRAIN_CHECK_MS);
    },
  };
}

/**
 * The end of a subscription, in the form in which graphql-ws waits for it: an iteration without items, since the fan-out writes the
 * results to the socket itself.
 */
class Ending implements AsyncGenerator<never, void> {
  leave: () => void = () => {};
  private settle: { resolve: (result: IteratorReturnResult<void>) => void; reject: (error: unknown) => void } | null = null;
  private readonly ended = new Promise<IteratorReturnResult<void>>((resolve, reject) => {
    this.settle = { resolve, reject };
  });

  constructor() {
    this.ended.catch(() => {}); // it is `next` that hands the error on
  }

  complete(): void {
    this.settle?.resolve({ done: true, value: undefined });
  }

  fail(error: unknown): void {
    this.settle?.reject(error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error }));
  }

  next(): Promise<IteratorReturnResult<void>> {
    return this.ended;
  }

  return(): Promise<IteratorReturnResult<void>> {
    this.leave();
    this.complete();
    return this.ended;
  }

  throw(error: unknown): Promise<IteratorReturnResult<void>> {
    this.leave();
    this.fail(error);
    return this.ended;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
