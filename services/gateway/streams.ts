/**
 * Operations as server-sent events, for networks that let no WebSocket through: the "distinct connections mode" of the GraphQL over SSE
 * protocol (https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md) on /graphql/stream.
 */
import type { ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLError } from 'graphql';
import type { Logger } from '../log.js';
import type { Admission } from './admission.js';
import type { Viewer } from './auth.js';
import { createContext, type GatewayDependencies } from './context.js';
import { clientError, publicError } from './errors.js';
import type { Execute } from './executor.js';
import type { Fanout, Sink } from './fanout.js';
import { type CheckedOperation, type CheckOperation, isRefused, type RawOperation } from './operations.js';

export interface StreamOptions {
  execute: Execute;
  check: CheckOperation;
  fanout: Fanout;
  /** Who calls; throws for callers who may not. */
  identify: (request: FastifyRequest, reply: FastifyReply) => Promise<Viewer>;
  dependencies: GatewayDependencies;
  admission: Admission;
  production: boolean;
  log: Logger;
}

const MOST_UNREAD = 1024 * 1024;
const ENOUGH_UNREAD = 256 * 1024;
const HEARTBEAT_MS = 12_000;
const DRAIN_CHECK_MS = 50;

export function serveStreams(server: FastifyInstance, options: StreamOptions): void {
  const { check, admission, identify, production, log } = options;
  const refuse = (reply: FastifyReply, status: number, errors: readonly GraphQLError[]) =>
    reply.code(status).send({ errors: errors.map((error) => publicError(error, { production, log })) });

  server.route({
    url: '/graphql/stream',
    method: ['GET', 'POST'],
    handler: async (request, reply) => {
      const refusal = admission.refusal(request.raw);
      if (refusal) return refuse(reply, Number.parseInt(refusal, 10), [clientError('FORBIDDEN', refusal)]);
      const raw = operationOf(request);
      if (!raw) return refuse(reply, 400, [clientError('BAD_USER_INPUT', 'A GraphQL operation with a `query` is expected.')]);
      const viewer = await identify(request, reply);
      const checked = check(raw);
      if (isRefused(checked)) return refuse(reply, 400, checked);
      if (checked.operation.operation !== 'subscription' && request.method === 'GET') {
        return refuse(reply, 405, [clientError('BAD_USER_INPUT', 'Queries and mutations are sent by POST.')]);
      }
      const stream = openStream(request, reply, admission, log);
      await run(checked, viewer, stream, options);
      return reply;
    },
  });
}

async function run(checked: CheckedOperation, viewer: Viewer, stream: Stream, options: StreamOptions): Promise<void> {
  const { execute, fanout, dependencies, production, log } = options;
  const context = createContext(dependencies, viewer);
  const fail = (error: unknown) => {
    stream.send('next', JSON.stringify({ errors: [publicError(error, { production, log })] }));
    stream.end();
  };
  try {
    if (checked.operation.operation !== 'subscription') {
      const { data, errors } = await execute({ ...checked, contextValue: context });
      stream.send(
        'next',
        JSON.stringify({ ...(errors ? { errors: errors.map((error) => publicError(error, { production, log })) } : {}), data }),
      );
      stream.end();
      return;
    }
    const sink: Sink = { next: (payload) => stream.send('next', payload), complete: stream.end, fail, drained: stream.drained };
    stream.onClose(await fanout.subscribe(checked, context, sink));
  } catch (error) {
    fail(error);
  }
}

interface Stream {
  send(event: 'next' | 'complete', data: string): void;
  end(): void;
  onClose(listener: () => void): void;
  drained(): Promise<void>;
}

function openStream(request: FastifyRequest, reply: FastifyReply, admission: Admission, log: Logger): Stream {
  const response: ServerResponse = reply.raw;
  const leave = admission.enter(request.raw);
  reply.hijack();
  response.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache',
    'x-accel-buffering': 'no',
  });
  response.write(':\n\n');
  const heartbeat = setInterval(() => response.write(':\n\n'), HEARTBEAT_MS);
  response.once('close', () => {
    clearInterval(heartbeat);
    leave();
  });
  const isOpen = () => !response.writableEnded && !response.destroyed;
  const send: Stream['send'] = (event, data) => {
    if (!isOpen()) return;
    if (response.writableLength > MOST_UNREAD) {
      log.info({ unread: response.writableLength }, 'slow subscriber cut off');
      response.destroy();
      return;
    }
    response.write(`event: ${event}\ndata: ${data}\n\n`);
  };
  return {
    send,
    end: () => {
      send('complete', '');
      if (isOpen()) response.end();
    },
    onClose: (listener) => {
      if (isOpen()) response.once('close', listener);
      else listener();
    },
    drained: async () => {
      while (isOpen() && response.writableLength > ENOUGH_UNREAD) await new Promise((resolve) => setTimeout(resolve, DRAIN_CHECK_MS));
    },
  };
}

/** The body of a POST, or the parameters of a GET, which is all that a browser's EventSource can send. */
function operationOf(request: FastifyRequest): RawOperation | null {
  const given = (request.method === 'GET' ? request.query : request.body) as Record<string, unknown> | null | undefined;
  const variables = typeof given?.variables === 'string' ? parseObject(given.variables) : given?.variables;
  if (typeof given?.query !== 'string') return null;
  return {
    query: given.query,
    operationName: typeof given.operationName === 'string' ? given.operationName : null,
    variables: isObject(variables) ? variables : {},
  };
}

function parseObject(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null; // what is no JSON carries no variables; the operation then says which it misses
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
