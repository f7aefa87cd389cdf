/** Pages out of an archive go the way of all pages, without a request to their publishers. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { readWarc } from '../../../services/cli/warc.js';

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimwire-warc-'));
});
after(() => rmSync(folder, { recursive: true }));

/** One record, with its lengths as the standard wants them. */
function record(type: string, url: string, block: Buffer, fields = ''): Buffer {
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2025-02-03T08:09:10Z\r\nWARC-Record-ID: <urn:uuid:0b4b5b5e-0000-4000-8000-000000000001>\r\n${fields}Content-Length: ${block.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')]);
}
const response = (status: string, headers: string, body: Buffer | string) =>
  Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n`), Buffer.from(body)]);

const RECORDS = [
  record('warcinfo', 'urn:x', Buffer.from('software: a crawler\r\n'), 'Content-Type: application/warc-fields\r\n'),
  record(
    'request',
    'https://news.example/a',
    Buffer.from('GET /a HTTP/1.1\r\nHost: news.example\r\n\r\n'),
    'Content-Type: application/http; msgtype=request\r\n',
  ),
  record(
    'response',
    'https://news.example/a',
    response('200 OK', 'Content-Type: text/html; charset=windows-1252', Buffer.from('<p>caf\u00e9', 'latin1')),
  ),
  record(
    'response',
    'https://news.example/b',
    response('200 OK', 'Content-Type: text/html\r\nContent-Encoding: gzip', gzipSync('<p>packed')),
  ),
  record(
    'response',
    'https://news.example/c',
    response('200 OK', 'Content-Type: text/html\r\nTransfer-Encoding: chunked', '8\r\n<p>piece\r\n1\r\ns\r\n0\r\n\r\n'),
  ),
  record('response', 'https://news.example/d.png', response('200 OK', 'Content-Type: image/png', 'PNG')),
  record('response', 'https://news.example/e', response('301 Moved', 'Content-Type: text/html\r\nLocation: /a', '<p>moved')),
  record('response', 'https://news.example/f', response('200 OK', 'Content-Type: text/html', `<p>${'x'.repeat(6_000_000)}`)),
];

async function read(name: string, content: Buffer): Promise<(readonly [string, string, string])[]> {
  const path = join(folder, name);
  writeFileSync(path, content);
  const pages = [];
  for await (const { url, html, fetchedAt } of readWarc(path)) pages.push([url, html, fetchedAt] as const);
  return pages;
}

const PAGES = [
  ['https://news.example/a', '<p>café', '2025-02-03T08:09:10.000Z'],
  ['https://news.example/b', '<p>packed', '2025-02-03T08:09:10.000Z'],
  ['https://news.example/c', '<p>pieces', '2025-02-03T08:09:10.000Z'],
];

test('a plain file', async () => assert.deepEqual(await read('pages.warc', Buffer.concat(RECORDS)), PAGES));

test('a file of a gzip member a record', async () =>
  assert.deepEqual(await read('pages.warc.gz', Buffer.concat(RECORDS.map((each) => gzipSync(each)))), PAGES));

for (const [what, content] of [
  ['a web page', '<!doctype html><p>no archive'],
  ['an empty file', ''],
] as const)
  test(`${what} is refused, with its name`, async () => {
    await assert.rejects(read('other.warc', Buffer.from(content)), /^Error: Expected a WARC file, got .*other\.warc/);
  });
