/** What servers do to a fetcher, and what comes of it. The servers are on this machine, as addresses that this test allows. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, createServer as createSocketServer, type Socket } from 'node:net';
import { after, before, test } from 'node:test';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { Failure } from '../../../services/errors.js';
import { createFetcher, type FetchRequest } from '../../../services/scrape/fetch.js';

const PAGE = '<!doctype html><p>Hello</p>';
const LIMIT = 100_000;
const HTML = { 'content-type': 'text/html' };

/** Path → status, headers and body of the answer. */
const ANSWERS: Readonly<Record<string, readonly [status: number, headers: Record<string, string>, body?: string | Buffer]>> = {
  '/page': [200, { ...HTML, etag: '"1"', 'last-modified': 'Tue, 28 Jan 2025 10:00:00 GMT' }, PAGE],
  '/gzip': [200, { ...HTML, 'content-encoding': 'gzip' }, gzipSync(PAGE)],
  '/br': [200, { ...HTML, 'content-encoding': 'br' }, brotliCompressSync(PAGE)],
  '/deflate': [200, { ...HTML, 'content-encoding': 'deflate' }, deflateSync(PAGE)],
  '/deflate-raw': [200, { ...HTML, 'content-encoding': 'deflate' }, deflateRawSync(PAGE)],
  '/identity': [200, { ...HTML, 'content-encoding': 'identity' }, PAGE],
  '/octets': [200, { 'content-type': 'application/octet-stream' }, PAGE],
  '/untyped': [200, {}, PAGE],
  '/bomb-gzip': [200, { ...HTML, 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(50_000_000))],
  '/bomb-br': [200, { ...HTML, 'content-encoding': 'br' }, brotliCompressSync(Buffer.alloc(5_000_000))],
  '/large': [200, HTML, 'x'.repeat(LIMIT + 1)],
  '/not-gzip': [200, { ...HTML, 'content-encoding': 'gzip' }, PAGE],
  '/cut-gzip': [200, { ...HTML, 'content-encoding': 'gzip' }, gzipSync(PAGE).subarray(0, 20)],
  '/zstd': [200, { ...HTML, 'content-encoding': 'compress' }, PAGE],
  '/pdf': [200, HTML, '%PDF-1.7 …'],
  '/video': [200, { 'content-type': 'video/mp4' }, 'x'],
  '/json': [200, { 'content-type': 'application/json' }, '{}'],
  '/gone': [410, HTML],
  '/missing': [404, HTML],
  '/forbidden': [403, HTML],
  '/busy': [503, { 'retry-after': '120' }],
  '/limited': [429, {}],
  '/broken': [500, HTML],
  '/moved': [301, { location: '/page#top' }],
  '/round': [302, { location: '/round' }],
  '/to-file': [302, { location: 'file:///etc/passwd' }],
  '/to-port': [302, { location: 'http://198.51.100.7:22/' }],
  '/to-inside': [302, { location: 'http://169.254.169.254/latest' }],
  '/to-nowhere': [302, { location: 'http://[' }],
  '/unmoved': [302, HTML],
  '/unchanged': [304, {}],
};

/** What a raw socket says to whoever connects. */
const RAW: Readonly<Record<string, (socket: Socket) => void>> = {
  silent: () => {},
  'hangs up': (socket) => socket.end(),
  'drips headers': (socket) => drip(socket, 'HTTP/1.1 200 OK\r\n', 'X-A: b\r\n'),
  'drips a body': (socket) => drip(socket, 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n', 'x'),
  'headers without end': (socket) => socket.write(`HTTP/1.1 200 OK\r\n${'X-A: bbbbbbbb\r\n'.repeat(3_000)}\r\n`),
  'a shorter body than it says': (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhello'),
  'no HTTP': (socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n'),
  'two lengths': (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello'),
};

let site: Server;
const raw: Record<string, number> = {};
const closers: (() => void)[] = [];
let port = 0;

before(async () => {
  site = createServer((request, response) => {
    const [status, headers, body] = ANSWERS[request.url!] ?? [404, {}];
    response.writeHead(status, headers).end(body);
  }).listen(0, '127.0.0.1');
  await once(site, 'listening');
  port = (site.address() as AddressInfo).port;
  for (const [what, speak] of Object.entries(RAW)) {
    const server = createSocketServer((socket) => {
      socket.on('error', () => {});
      socket.once('data', () => speak(socket));
      closers.push(() => socket.destroy());
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    raw[what] = (server.address() as AddressInfo).port;
    closers.push(() => server.close());
  }
});
after(() => {
  site.closeAllConnections();
  site.close();
  for (const close of closers) close();
});

/** `timeoutMs` is short only where it is waited for: this machine may be busy. */
function get(url: string, request: FetchRequest = {}, resolve?: (host: string) => Promise<string[]>, timeoutMs = 10_000) {
  const allowAddresses = [port, ...Object.values(raw)].map((each) => `127.0.0.1:${each}`);
  const fetcher = createFetcher({ userAgent: 'Test/1', allowAddresses, maxBytes: LIMIT, timeoutMs, ...(resolve ? { resolve } : {}) });
  return fetcher.fetch(url, request);
}
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'FETCHED',
    (error) => (error instanceof Failure ? error.code : Promise.reject(error)),
  );
const at = (path: string) => `http://127.0.0.1:${port}${path}`;

for (const path of ['/page', '/gzip', '/br', '/deflate', '/deflate-raw', '/identity', '/octets', '/untyped']) {
  test(`reads ${path}`, async () => {
    const result = await get(at(path));
    assert.ok(result.status === 'fetched');
    assert.equal(result.body.toString(), PAGE);
  });
}

const FAILURES: Readonly<Record<string, string>> = {
  TOO_LARGE: '/bomb-gzip /bomb-br /large',
  BAD_RESPONSE: '/not-gzip /cut-gzip /zstd',
  UNSUPPORTED_CONTENT: '/pdf /video /json',
  GONE: '/gone /missing',
  HTTP_ERROR: '/forbidden /broken /unmoved',
  RATE_LIMITED: '/busy /limited',
  TOO_MANY_REDIRECTS: '/round',
  URL_NOT_ALLOWED: '/to-file /to-port /to-inside /to-nowhere',
};
for (const [code, paths] of Object.entries(FAILURES)) {
  for (const path of paths.split(' ')) test(`${path} is ${code}`, async () => assert.equal(await codeOf(get(at(path))), code));
}

const SOCKETS: Readonly<Record<string, string>> = {
  silent: 'TIMEOUT',
  'hangs up': 'CONNECTION_FAILED',
  'drips headers': 'TIMEOUT',
  'drips a body': 'TIMEOUT',
  'headers without end': 'BAD_RESPONSE',
  'a shorter body than it says': 'BAD_RESPONSE',
  'no HTTP': 'BAD_RESPONSE',
  'two lengths': 'BAD_RESPONSE',
};
for (const [what, code] of Object.entries(SOCKETS)) {
  test(`a server: ${what}`, async () => {
    const timeoutMs = code === 'TIMEOUT' ? 400 : undefined;
    assert.equal(await codeOf(get(`http://127.0.0.1:${raw[what]}/`, {}, undefined, timeoutMs)), code);
  });
}

test('a redirect is told, and what it leads to', async () => {
  const result = await get(at('/moved'));
  assert.ok(result.status === 'fetched');
  assert.deepEqual([result.url, result.redirects, result.etag], [at('/page'), [at('/moved')], '"1"']);
});

test('an unchanged page', async () => assert.equal((await get(at('/unchanged'), { etag: '"1"' })).status, 'not-modified'));

test('a wait that the server asks for', async () => {
  await assert.rejects(get(at('/busy')), (error) => error instanceof Failure && error.retryAfterSeconds === 120);
});

test('the first bytes of what is larger', async () => {
  for (const path of ['/large', '/bomb-gzip']) {
    const result = await get(at(path), { expect: 'text', firstBytes: 1_000 });
    assert.ok(result.status === 'fetched');
    assert.equal(result.body.length, 1_000);
  }
});

const REFUSED =
  'http://127.0.0.1/ http://2130706433/ http://0x7f000001/ http://0177.0.0.1/ http://127.1/ http://0/ http://[::1]/ http://[::ffff:127.0.0.1]/ http://localhost/ http://a.localhost/ http://169.254.169.254/ http://168.63.129.16/ http://[64:ff9b::7f00:1]/ http://[fd00:ec2::254]/ http://1%327.0.0.1/ http://①②⑦.0.0.1/ http://8.8.8.8:22/ https://8.8.8.8:6379/ ftp://8.8.8.8/ file:///etc/passwd gopher://8.8.8.8/ data:text/html,x javascript:1 //x http://';
test('addresses that lead inside, however they are written', async () => {
  for (const url of REFUSED.split(' ')) assert.equal(await codeOf(get(url)), 'URL_NOT_ALLOWED', url);
});

test('a name that leads inside, or to both sides', async () => {
  assert.equal(await codeOf(get('http://news.example/', {}, async () => ['10.0.0.1', '::1'])), 'URL_NOT_ALLOWED');
});

test('the socket goes to the address that was checked: the name is asked once', async () => {
  const answers = [['127.0.0.1'], ['169.254.169.254']];
  const result = await get(`http://news.example:${port}/page`, {}, async () => answers.shift()!);
  assert.deepEqual([result.url, answers.length], [`http://news.example:${port}/page`, 1]);
});

function drip(socket: Socket, start: string, piece: string): void {
  socket.write(start);
  const timer = setInterval(() => socket.write(piece), 50);
  socket.once('close', () => clearInterval(timer));
}
