/** The sample newsroom: six invented publishers on one loopback port, told apart by host name (RFC 6761: `*.localhost` is loopback). */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { encodeWindows1252 } from './encoding.js';
import { FEEDS } from './feeds.js';
import { directory, frontPage, notFound, subscribersOnly } from './frontpage.js';
import { OUTLETS } from './outlets.js';
import type { Outlet, Page, Story } from './types.js';

export interface Newsroom {
  /** Listens, and answers with the port, the feeds' and the stories' absolute addresses. */
  start(): Promise<{ port: number; feeds: string[]; urls: string[] }>;
  /** Prints the corrected edition of every story that has one. */
  correct(): void;
  /** Closes the port and every connection; safe to call twice. */
  stop(): Promise<void>;
}

/** `port` 0 takes a free one; `correctedAfterMs` calls `correct()` that long after `start()`. */
export function createNewsroom(options: { port?: number; host?: string; correctedAfterMs?: number } = {}): Newsroom {
  let corrected = false;
  let timer: NodeJS.Timeout | undefined;
  const server = createServer((request, response) => {
    send(request, response, answer(request, (server.address() as AddressInfo).port, corrected));
  });
  const correct = () => {
    corrected = true;
  };
  return {
    correct,
    start: () =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(options.port ?? 0, options.host ?? '127.0.0.1', () => {
          server.off('error', reject);
          if (options.correctedAfterMs !== undefined) timer = setTimeout(correct, options.correctedAfterMs).unref();
          const { port } = server.address() as AddressInfo;
          resolve({
            port,
            feeds: OUTLETS.flatMap((outlet) => outlet.feeds.map((kind) => origin(outlet, port) + FEEDS[kind].path)),
            urls: OUTLETS.flatMap((outlet) => outlet.stories.map((story) => origin(outlet, port) + outlet.path(story))),
          });
        });
      }),
    stop: () =>
      new Promise((resolve) => {
        clearTimeout(timer);
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Answer {
  status: number;
  type: string;
  body: Buffer;
  /** ISO 8601; none for pages that carry no validator. */
  modified?: string;
}

function answer(request: IncomingMessage, port: number, corrected: boolean): Answer {
  if (request.method !== 'GET' && request.method !== 'HEAD') return text(405, 'text/plain', 'Only GET and HEAD are served here.\n');
  const label = (request.headers.host ?? '').split('.', 1)[0]!.toLowerCase();
  const outlet = OUTLETS.find((candidate) => candidate.label === label);
  if (outlet) return outletAnswer(outlet, request.url ?? '/', origin(outlet, port), corrected);
  if (request.url !== '/') return text(404, 'text/plain', 'No such page; the directory is at /.\n');
  const page = directory(OUTLETS, (each) => origin(each, port));
  return text(200, 'text/html', page);
}

function outletAnswer(outlet: Outlet, path: string, base: string, corrected: boolean): Answer {
  const stories = outlet.stories
    .map((story) => inForce(story, corrected))
    .sort((one, other) => Date.parse(other.published) - Date.parse(one.published));
  const items = stories.map((story) => ({ story, url: base + outlet.path(story) }));
  const modified = stories.map((story) => story.modified).reduce((latest, time) => (Date.parse(time) > Date.parse(latest) ? time : latest));

  if (path === '/robots.txt') return text(200, 'text/plain', robots(outlet, base));
  const kind = outlet.feeds.find((each) => FEEDS[each].path === path);
  if (kind) return encoded(outlet, FEEDS[kind].type, FEEDS[kind].write(outlet, base, items), modified);
  if (path === '/' || path.startsWith('/section/') || path.startsWith('/topic/')) {
    return encoded(outlet, 'text/html', frontPage(outlet, items), modified);
  }
  if (path.startsWith('/media/')) return text(200, 'image/svg+xml', PICTURE);
  if (path.startsWith('/private/')) return encoded(outlet, 'text/html', subscribersOnly(outlet));

  const story = stories.find((each) => outlet.path(each) === path || outlet.amp?.path(each) === path);
  if (!story) return text(404, 'text/html', notFound(outlet));
  const page: Page = {
    outlet,
    origin: base,
    url: base + outlet.path(story),
    ...(outlet.amp && { ampUrl: base + outlet.amp.path(story) }),
    story,
    others: items.filter((item) => item.story !== story).map(({ story: { headline, standfirst }, url }) => ({ headline, standfirst, url })),
  };
  const template = outlet.amp?.path(story) === path ? outlet.amp.page : outlet.page;
  return encoded(outlet, 'text/html', template(page), story.modified);
}

function inForce(story: Story, corrected: boolean): Story {
  return corrected && story.correction ? { ...story, ...story.correction } : story;
}

function origin(outlet: Outlet, port: number): string {
  return `http://${outlet.label}.localhost:${port}`;
}

function robots(outlet: Outlet, base: string): string {
  const sitemap = outlet.feeds.includes('sitemap') ? `\nSitemap: ${base}${FEEDS.sitemap.path}\n` : '';
  return `# ${outlet.name}\nUser-agent: *\nDisallow: /private/\nAllow: /\n${sitemap}`;
}

function text(status: number, type: string, body: string): Answer {
  return { status, type: `${type}; charset=utf-8`, body: Buffer.from(body) };
}

/** The old newsroom names its charset in the page alone, as such servers do. */
function encoded(outlet: Outlet, type: string, body: string, modified?: string): Answer {
  const legacy = outlet.charset === 'windows-1252';
  return {
    status: 200,
    type: legacy ? type : `${type}; charset=utf-8`,
    body: legacy ? encodeWindows1252(body) : Buffer.from(body),
    ...(modified && { modified }),
  };
}

function send(request: IncomingMessage, response: ServerResponse, { status, type, body, modified }: Answer): void {
  // Weak, for the zipped and the plain body share it.
  const tag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers: Record<string, string> = { 'content-type': type, vary: 'accept-encoding', 'cache-control': 'max-age=0, must-revalidate' };
  if (status === 200) headers.etag = tag;
  if (modified) headers['last-modified'] = new Date(modified).toUTCString();
  if (status === 200 && isFresh(request, tag, modified)) {
    response.writeHead(304, headers).end();
    return;
  }
  const zipped = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const payload = zipped ? gzipSync(body) : body;
  if (zipped) headers['content-encoding'] = 'gzip';
  headers['content-length'] = String(payload.length);
  response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : payload);
}

/** RFC 9110, 13.1: an entity tag outranks a date. */
function isFresh(request: IncomingMessage, tag: string, modified?: string): boolean {
  const tags = request.headers['if-none-match'];
  if (tags !== undefined) return tags === '*' || tags.split(',').some((each) => each.trim() === tag);
  const since = Date.parse(request.headers['if-modified-since'] ?? '');
  return modified !== undefined && since >= Date.parse(modified);
}

const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9" width="960" height="540"><rect width="16" height="9" fill="#b9c4cc"/><path d="M0 9l5-5 3 3 4-5 4 4v3z" fill="#8797a3"/></svg>';
