/** A small publisher for the tests: numbered stories, each about companies of its own, and a feed that can be edited. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Story {
  path: string;
  title: string;
  paragraphs: string[];
  publishedAt: string;
  updatedAt?: string;
}

export interface Site {
  origin: string;
  /** "127.0.0.1:port", for FETCH_ALLOW_ADDRESSES. */
  address: string;
  feedUrl: string;
  stories: Map<string, Story>;
  /** Requests so far, by path. */
  requests: Map<string, number>;
  /** Answers in place of the stories, by path. */
  faults: Map<string, (request: IncomingMessage, response: ServerResponse) => void>;
  stop(): Promise<void>;
}

export async function startSite(): Promise<Site> {
  const stories = new Map<string, Story>();
  const requests = new Map<string, number>();
  const faults: Site['faults'] = new Map();
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.set(path, (requests.get(path) ?? 0) + 1);
    const fault = faults.get(path);
    const story = stories.get(path);
    if (fault) return fault(request, response);
    if (path === '/feed.xml') return send(response, 200, 'application/atom+xml', feed(origin(), [...stories.values()]));
    if (story) return send(response, 200, 'text/html; charset=utf-8', pageOf(story));
    send(response, 404, 'text/plain', 'no such page');
  });
  const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: origin(),
    address: origin().slice('http://'.length),
    feedUrl: `${origin()}/feed.xml`,
    stories,
    requests,
    faults,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Words that make names nobody else has: 26 × 26 of them. */
export function companyName(number: number): string {
  const syllables = ['Bar', 'Cor', 'Del', 'Fen', 'Gal', 'Hol', 'Jor', 'Kes', 'Lun', 'Mor', 'Nor', 'Pel', 'Quin', 'Ros', 'Sol', 'Tam'];
  const at = (position: number) => syllables[position % syllables.length]!;
  return `${at(number)}${at(Math.floor(number / 16)).toLowerCase()}${at(Math.floor(number / 256)).toLowerCase()}ex`;
}

/** Some sentences that no other number has, so that no story is taken for a reprint of another. */
function neighbourhood(number: number): string {
  const things =
    'mill quarry harbour depot orchard foundry archive tannery brewery sawmill dairy bakery laundry pottery vineyard shipyard'.split(' ');
  const traits = 'narrow quiet crowded painted wooden distant modern flooded rented polished windy sloping ancient busy sunny empty'.split(
    ' ',
  );
  let state = number * 2_654_435_761 + 1;
  const pick = (words: readonly string[]) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return words[state >>> 28]!;
  };
  const sentence = () =>
    `Near the ${pick(traits)} ${pick(things)} stands a ${pick(traits)} ${pick(things)}, behind it a ${pick(traits)} ${pick(things)} with a ${pick(traits)} yard.`;
  return Array.from({ length: 6 }, sentence).join(' ');
}

/** One company buys another; a chief executive says why. */
export function dealStory(number: number): Story {
  const buyer = `${companyName(number)} Corp`;
  const target = `${companyName(number + 500)} Inc`;
  return {
    path: `/story/${number}`,
    title: `${buyer} to buy ${target}`,
    publishedAt: new Date(Date.UTC(2025, 2, 3, 8, number % 600)).toISOString(),
    paragraphs: [
      `${buyer} agreed to acquire ${target} for $${number + 10} million, the company said on Monday in a statement to its shareholders.`,
      `"We have looked at this business for years and know every one of its plants," said Jane ${companyName(number).replace(/ex$/, 'son')}, chief executive of ${buyer}.`,
      `Shares of ${buyer} rose ${(number % 9) + 1}% after the announcement, while ${companyName(number + 1_500)} Group said that it would not make an offer for ${target}.`,
      `The purchase needs the consent of the competition authority, which will look at the market for story number ${number} until the summer.`,
      neighbourhood(number),
    ],
  };
}

export function pageOf({ title, paragraphs, publishedAt, updatedAt, path }: Story): string {
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  return `<!doctype html><html lang="en"><head><title>${title} | Test Site</title>
<link rel="canonical" href="${path}">
<meta property="og:type" content="article"><meta property="og:title" content="${title}"><meta property="og:site_name" content="Test Site">
<meta property="article:published_time" content="${publishedAt}">
${updatedAt ? `<meta property="article:modified_time" content="${updatedAt}">` : ''}
</head><body><nav><a href="/">Home</a></nav><article><h1>${title}</h1>\n${body}\n</article></body></html>`;
}

function feed(origin: string, stories: readonly Story[]): string {
  const entries = stories.map(
    ({ path, title, publishedAt, updatedAt }) => `<entry><id>${origin}${path}</id><title>${title}</title><link href="${origin}${path}"/>
<published>${publishedAt}</published><updated>${updatedAt ?? publishedAt}</updated></entry>`,
  );
  return `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><id>${origin}/</id><title>Test Site</title>${entries.join('\n')}</feed>`;
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type }).end(body);
}
