/** The API as this page speaks it: queries over HTTP, subscriptions over one socket that comes back by itself and misses nothing. */
import { type Client, createClient, type SubscribePayload } from 'graphql-ws/client';
import type { Operation } from './operation.js';

/** What the server said instead of an answer. `code` is `extensions.code`, or UNREACHABLE when there was no answer at all. */
export class ApiError extends Error {
  constructor(
    message: string,
    readonly code: string,
  ) {
    super(message);
  }
}

const KEY = 'claimwire-key';

/** The key lives as long as the tab. */
export const keyOf = (): string => sessionStorage.getItem(KEY) ?? '';

export function useKey(key: string): void {
  if (key === keyOf()) return;
  if (key) sessionStorage.setItem(KEY, key);
  else sessionStorage.removeItem(KEY);
  client.terminate();
}

export async function ask<Data, Variables extends object>(
  { document }: Operation<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const key = keyOf();
  const headers: Record<string, string> = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
  if (key) headers.authorization = `Bearer ${key}`;
  const body = JSON.stringify({ query: document, variables });
  const response = await fetch('/graphql', { method: 'POST', headers, body, ...(signal && { signal }) }).catch((error: Error) => {
    if (error.name === 'AbortError') throw error;
    throw new ApiError('The server cannot be reached.', 'UNREACHABLE');
  });
  const answer = (await response.json().catch(() => null)) as { data?: Data | null; errors?: WireError[] } | null;
  if (answer?.errors?.[0]) throw apiError(answer.errors[0]);
  if (!answer?.data) throw new ApiError(`The server answered ${response.status} without data.`, 'UNREACHABLE');
  return answer.data;
}

interface WireError {
  message: string;
  extensions?: { code?: string };
}

const apiError = ({ message, extensions }: WireError): ApiError => new ApiError(message, extensions?.code ?? 'UNKNOWN');

export interface Connection {
  /** `refused`: the server is there and wants a key. */
  state: 'connecting' | 'live' | 'lost' | 'refused';
  /** Since when it is so, in ms of the epoch. */
  since: number;
  /** Of the last ping, in ms. */
  roundTrip: number | null;
}

let connection: Connection = { state: 'connecting', since: Date.now(), roundTrip: null };
const listeners = new Set<(connection: Connection) => void>();

export function onConnection(listener: (connection: Connection) => void): () => void {
  listeners.add(listener);
  listener(connection);
  return () => listeners.delete(listener);
}

function became(state: Connection['state'], roundTrip = connection.roundTrip): void {
  const since = state === connection.state ? connection.since : Date.now();
  connection = { state, since, roundTrip };
  for (const listener of listeners) listener(connection);
}

const PING_MS = 5_000;
const PONG_MS = 4_000;
const LONGEST_WAIT_MS = 5_000;
const GIVEN_UP_WAIT_MS = 2_000;
const NO_ANSWER = 4408;
const FORBIDDEN = 4403;

const client = connect();

function connect(): Client {
  let socket: WebSocket | null = null;
  let pingedAt = 0;
  let overdue = 0;
  const ping = () => {
    pingedAt = performance.now();
    overdue = window.setTimeout(() => socket?.close(NO_ANSWER, 'No answer'), PONG_MS);
  };
  return createClient({
    url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
    lazy: false,
    keepAlive: PING_MS,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait: (retries) => Promise.race([pause(Math.min(200 * 2 ** retries, LONGEST_WAIT_MS) * (0.5 + Math.random() / 2)), backOnline()]),
    connectionParams: () => (keyOf() ? { authorization: `Bearer ${keyOf()}` } : {}),
    onNonLazyError: () => became('lost'),
    on: {
      connected: (opened) => {
        socket = opened as WebSocket;
        became('live');
      },
      ping: (received) => void (received || ping()),
      pong: (received) => {
        if (!received) return;
        clearTimeout(overdue);
        became('live', Math.round(performance.now() - pingedAt));
      },
      closed: (event) => {
        clearTimeout(overdue);
        became((event as CloseEvent).code === FORBIDDEN ? 'refused' : 'lost', null);
      },
    },
  });
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const backOnline = (): Promise<void> => new Promise((resolve) => addEventListener('online', () => resolve(), { once: true }));

export interface Listener<Change> {
  next(change: Change): void;
  /** The log no longer holds where we were: what is shown has to be read anew. */
  expired(): void;
}

/**
 * Follows a subscription with one root field that gives a `cursor`, from `after` on. The client asks again after every reconnect with
 * the payload as it is by then, so the position moves in it: replay, then live, without a gap.
 */
export function follow<Change extends { cursor: string }>(
  { document }: Operation<Record<string, Change>>,
  variables: object,
  after: string,
  listener: Listener<Change>,
): () => void {
  const position = { ...variables, after };
  const payload: SubscribePayload = { query: document, variables: position };
  let stopped = false;
  let leave = () => {};
  const start = () => {
    leave = client.subscribe<Record<string, Change>>(payload, {
      next: ({ data }) => {
        const change = data && Object.values(data)[0];
        if (!change || stopped) return;
        position.after = change.cursor;
        listener.next(change);
      },
      error: (error) => {
        if (stopped) return;
        const codes = Array.isArray(error) ? (error as WireError[]).map(({ extensions }) => extensions?.code) : [];
        if (codes.includes('CURSOR_EXPIRED') || codes.includes('CURSOR_INVALID')) listener.expired();
        else setTimeout(() => stopped || start(), GIVEN_UP_WAIT_MS);
      },
      complete: () => {},
    });
  };
  start();
  return () => {
    stopped = true;
    leave();
  };
}

/** Follows a subscription that ends by itself. */
export function watch<Data, Variables extends object>(
  { document }: Operation<Data, Variables>,
  variables: Variables,
  next: (data: Data) => void,
): () => void {
  return client.subscribe<Data>(
    { query: document, variables: variables as Record<string, unknown> },
    { next: ({ data }) => void (data && next(data)), error: () => {}, complete: () => {} },
  );
}
