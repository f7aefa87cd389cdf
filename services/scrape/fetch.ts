/**
 * The guarded fetcher. The address is checked where the socket is made: the resolver's answer is filtered, and the connection goes to an
 * address that was checked, at every hop. Everything is bounded: time, bytes before and after decoding, headers, redirects.
 */
import { lookup as systemLookup } from 'node:dns/promises';
import { once } from 'node:events';
import { type IncomingHttpHeaders, type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { Failure } from '../errors.js';
import { isPublicAddress } from './address.js';
import { unsupportedContent } from './content.js';

export interface FetcherOptions {
  userAgent: string;
  /** "127.0.0.1:4400": reached although private. */
  allowAddresses?: readonly string[];
  /** Ports beside 80 and 443. */
  allowPorts?: readonly number[];
  /** Bytes of a body, decoded. */
  maxBytes?: number;
  /** Milliseconds for everything, redirects included. */
  timeoutMs?: number;
  maxRedirects?: number;
  /** Name → addresses; the system's resolver unless a test brings its own. */
  resolve?: (host: string) => Promise<string[]>;
}

export interface FetchRequest {
  etag?: string | null;
  lastModified?: string | null;
  accept?: string;
  signal?: AbortSignal;
  /** What the body is to be; feeds are looked at less closely than pages. */
  expect?: 'page' | 'feed' | 'text';
  /** Read no more than this, and take it for the whole; else what is larger than `maxBytes` fails. */
  firstBytes?: number;
}

export type FetchResult =
  | {
      status: 'fetched';
      url: string;
      redirects: string[];
      contentType: string;
      robotsTag: string | null;
      body: Buffer;
      etag: string | null;
      lastModified: string | null;
      maxAgeSeconds: number | null;
      elapsedMs: number;
    }
  | { status: 'not-modified'; url: string; maxAgeSeconds: number | null; elapsedMs: number };

export interface Fetcher {
  /** Throws a Failure with a code and a message that a person can act on. */
  fetch(url: string, request?: FetchRequest): Promise<FetchResult>;
}

const MAX_HEADER_BYTES = 16 * 1024;

export function createFetcher(options: FetcherOptions): Fetcher {
  const { userAgent, maxBytes = 5 * 1024 * 1024, timeoutMs = 15_000, maxRedirects = 5 } = options;
  const allowed = new Set(options.allowAddresses ?? []);
  const ports = new Set([80, 443, ...(options.allowPorts ?? [])]);
  const resolve = options.resolve ?? (async (host: string) => (await systemLookup(host, { all: true })).map(({ address }) => address));

  /** Addresses of a host that may be connected to. */
  const safeAddresses = async (host: string, port: number): Promise<string[]> => {
    const bare = host.replace(/^\[|\]$/g, '');
    const found = isIP(bare) ? [bare] : /(?:^|\.)localhost$/.test(bare) ? ['127.0.0.1'] : await resolve(bare); // RFC 6761, section 6.3
    const safe = found.filter((address) => allowed.has(`${address}:${port}`) || (isPublicAddress(address) && ports.has(port)));
    if (safe.length > 0) return safe;
    if (found.some(isPublicAddress)) throw new Failure('URL_NOT_ALLOWED', `Port ${port} of ${host} is not allowed: only 80 and 443 are.`);
    throw new Failure('URL_NOT_ALLOWED', `${host} leads to ${found.join(', ') || 'no address'}, which is not a public address.`);
  };

  const open = async (url: URL, request: FetchRequest, signal: AbortSignal): Promise<IncomingMessage> => {
    const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
    const addresses = await resolveSafely(safeAddresses, url, port);
    const lookup: LookupFunction = (_host, lookupOptions, callback) => {
      const answers = addresses.map((address) => ({ address, family: isIP(address) }));
      if (lookupOptions.all) callback(null, answers);
      else callback(null, answers[0]!.address, answers[0]!.family);
    };
    const headers: Record<string, string> = {
      'user-agent': userAgent,
      accept: request.accept ?? 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.5',
      'accept-encoding': 'gzip, deflate, br',
      'accept-language': 'en,*;q=0.5',
      ...(request.etag ? { 'if-none-match': request.etag } : {}),
      ...(request.lastModified ? { 'if-modified-since': request.lastModified } : {}),
    };
    return new Promise((resolveResponse, reject) => {
      const send = url.protocol === 'https:' ? requestHttps : requestHttp;
      const outgoing = send(url, { agent: false, lookup, headers, signal, maxHeaderSize: MAX_HEADER_BYTES, insecureHTTPParser: false });
      outgoing.once('response', resolveResponse);
      outgoing.once('error', (error) => reject(connectionFailure(error, url)));
      // Where the host is a number no resolver is asked: the address was checked above, and this is it.
      outgoing.end();
    });
  };

  return {
    fetch: async (address, request = {}) => {
      const started = performance.now();
      const deadline = AbortSignal.timeout(timeoutMs);
      const signal = request.signal ? AbortSignal.any([deadline, request.signal]) : deadline;
      const redirects: string[] = [];
      let url = checkedUrl(address);
      try {
        for (;;) {
          const response = await open(url, request, signal);
          const elapsedMs = Math.round(performance.now() - started);
          const status = response.statusCode ?? 0;
          const location = response.headers.location;
          if (status >= 300 && status < 400 && status !== 304 && location) {
            response.destroy();
            if (redirects.length === maxRedirects)
              throw new Failure('TOO_MANY_REDIRECTS', `${address} redirects more than ${maxRedirects} times.`);
            redirects.push(url.href);
            url = checkedUrl(location, url);
            continue;
          }
          if (status === 304) {
            response.destroy();
            return { status: 'not-modified', url: url.href, maxAgeSeconds: maxAge(response.headers), elapsedMs };
          }
          if (status < 200 || status >= 300) {
            response.destroy();
            throw statusFailure(status, url, response.headers);
          }
          const body = await readBody(response, url, { maxBytes, firstBytes: request.firstBytes }, signal);
          const contentType = String(response.headers['content-type'] ?? '');
          const unsupported = request.expect === 'text' ? null : unsupportedContent(contentType, body, request.expect ?? 'page');
          if (unsupported)
            throw new Failure(
              'UNSUPPORTED_CONTENT',
              `${url.href} is ${unsupported}, not ${request.expect === 'feed' ? 'a feed' : 'a web page'}.`,
            );
          return {
            status: 'fetched',
            url: url.href,
            redirects,
            contentType,
            robotsTag: headerText(response.headers['x-robots-tag']),
            body,
            etag: headerText(response.headers.etag),
            lastModified: headerText(response.headers['last-modified']),
            maxAgeSeconds: maxAge(response.headers),
            elapsedMs,
          };
        }
      } catch (error) {
        if (deadline.aborted)
          throw new Failure('TIMEOUT', `${url.href} did not answer in full within ${timeoutMs / 1_000} seconds.`, { cause: error });
        throw error;
      }
    },
  };
}

async function resolveSafely(safe: (host: string, port: number) => Promise<string[]>, url: URL, port: number): Promise<string[]> {
  try {
    return await safe(url.hostname, port);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(
      'DNS_FAILED',
      `The name ${url.hostname} could not be resolved (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}).`,
      { cause: error },
    );
  }
}

function checkedUrl(address: string, base?: URL): URL {
  let url: URL;
  try {
    url = new URL(address, base);
  } catch (error) {
    throw new Failure('URL_NOT_ALLOWED', `An absolute http or https address is expected, got ${JSON.stringify(address.slice(0, 200))}.`, {
      cause: error,
    });
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new Failure('URL_NOT_ALLOWED', `Only http and https addresses are fetched, got ${url.protocol}//.`);
  if (url.username || url.password) throw new Failure('URL_NOT_ALLOWED', 'An address with a user name or password in it is not fetched.');
  url.hash = '';
  return url;
}

function connectionFailure(error: Error, url: URL): Error {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (error.name === 'AbortError' || error instanceof Failure) return error;
  if (code.startsWith('HPE_'))
    return new Failure('BAD_RESPONSE', `${url.host} does not speak proper HTTP (${code}).`, {
      cause: error,
      retryable: code !== 'HPE_HEADER_OVERFLOW',
    });
  if (/CERT|SSL|TLS|ALTNAME/.test(code))
    return new Failure('CONNECTION_FAILED', `The certificate of ${url.host} is not valid (${code}).`, { cause: error, retryable: false });
  return new Failure('CONNECTION_FAILED', `The connection to ${url.host} failed (${code || error.message}).`, { cause: error });
}

function statusFailure(status: number, url: URL, headers: IncomingHttpHeaders): Failure {
  if (status === 404 || status === 410) return new Failure('GONE', `${url.href} is gone (HTTP ${status}).`);
  const wait = retryAfter(headers['retry-after']);
  if (status === 429 || status === 503) {
    return new Failure(
      'RATE_LIMITED',
      `${url.host} asks to come back later (HTTP ${status}).`,
      wait === null ? {} : { retryAfterSeconds: wait },
    );
  }
  return new Failure('HTTP_ERROR', `${url.href} answered HTTP ${status}.`, {
    retryable: status >= 500 || status === 408 || status === 425,
  });
}

/** Seconds: a number, or an HTTP date (RFC 9110, section 10.2.3); at most a day. */
function retryAfter(value: string | undefined): number | null {
  if (!value) return null;
  const seconds = /^\d+$/.test(value.trim()) ? Number(value) : (Date.parse(value) - Date.now()) / 1_000;
  return Number.isFinite(seconds) ? Math.min(Math.max(0, Math.ceil(seconds)), 86_400) : null;
}

/** Seconds for which the answer is fresh yet (RFC 9111, section 4.2); null when it does not say. */
function maxAge(headers: IncomingHttpHeaders): number | null {
  const control = headers['cache-control'] ?? '';
  const [, seconds] = /(?:^|[\s,])max-age="?(\d{1,9})/i.exec(control) ?? [];
  if (!seconds || /\bno-(?:cache|store)\b/i.test(control)) return null;
  return Math.max(0, Number(seconds) - (Number(headers.age) || 0));
}

async function readBody(
  response: IncomingMessage,
  url: URL,
  { maxBytes, firstBytes = Number.POSITIVE_INFINITY }: { maxBytes: number; firstBytes: number | undefined },
  signal: AbortSignal,
): Promise<Buffer> {
  const declared = Number(response.headers['content-length'] ?? 0);
  const tooLarge = () => new Failure('TOO_LARGE', `${url.href} is larger than ${maxBytes / 1024 / 1024} MB.`);
  if (declared > maxBytes && firstBytes > maxBytes) {
    response.destroy();
    throw tooLarge();
  }
  const abort = () => response.destroy(new Error('aborted'));
  signal.addEventListener('abort', abort, { once: true });
  try {
    const decoder = await decoderOf(response, url);
    const chunks: Buffer[] = [];
    let length = 0;
    let received = 0;
    response.on('data', (chunk: Buffer) => {
      received += chunk.length;
      if (received > maxBytes && received < firstBytes) response.destroy(tooLarge());
    });
    if (decoder) response.once('error', (error) => decoder.destroy(error));
    const stream = decoder ? response.pipe(decoder) : response;
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > maxBytes && length < firstBytes) throw tooLarge();
      chunks.push(chunk);
      if (length >= firstBytes) return Buffer.concat(chunks).subarray(0, firstBytes);
    }
    if (!response.complete) throw new Failure('BAD_RESPONSE', `${url.href} ended before its whole body had come.`);
    return Buffer.concat(chunks);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure('BAD_RESPONSE', `The body of ${url.href} could not be read (${(error as Error).message}).`, { cause: error });
  } finally {
    signal.removeEventListener('abort', abort);
    response.destroy();
  }
}

async function decoderOf(response: IncomingMessage, url: URL) {
  const name = (response.headers['content-encoding'] ?? '').trim().toLowerCase();
  if (name === '' || name === 'identity') return null;
  if (name === 'gzip' || name === 'x-gzip') return createGunzip();
  if (name === 'br') return createBrotliDecompress();
  if (name === 'deflate') return (await startsAsZlib(response)) ? createInflate() : createInflateRaw();
  throw new Failure('BAD_RESPONSE', `${url.href} came in the content encoding ${JSON.stringify(name)}, which was not asked for.`, {
    retryable: false,
  });
}

/** "deflate" is zlib's format (RFC 9110, section 8.4.1.2); servers that send bare deflate are borne by all browsers. */
async function startsAsZlib(response: IncomingMessage): Promise<boolean> {
  await once(response, 'readable');
  const head = response.read() as Buffer | null;
  if (head) response.unshift(head);
  return head === null || (head[0]! & 0x0f) === 8;
}

function headerText(value: string | string[] | undefined): string | null {
  const text = Array.isArray(value) ? value.join(', ') : value;
  return text ? text.slice(0, 500) : null;
}
