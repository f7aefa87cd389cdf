/** The sample newsroom keeps its promises: what the end-to-end tests and the demo stand on. */
import assert from 'node:assert/strict';
import { get, type IncomingHttpHeaders } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { Parser } from 'htmlparser2';
import iconv from 'iconv-lite';
import { FEEDS } from '../newsroom/feeds.js';
import { OUTLETS } from '../newsroom/outlets.js';
import { createNewsroom } from '../newsroom/server.js';

const newsroom = createNewsroom();
let site: { port: number; feeds: string[]; urls: string[] };

before(async () => {
  site = await newsroom.start();
});
after(() => newsroom.stop());

test('six publishers or more, each under its own host name, with stories of one week', () => {
  assert.ok(new Set(site.urls.map((url) => new URL(url).hostname)).size >= 6);
  assert.ok(site.urls.length >= 16);
  assert.equal(new Set(site.urls).size, site.urls.length);
  for (const { published, modified, slug } of OUTLETS.flatMap(({ stories }) => stories)) {
    assert.match(published, /^2025-01-(2[4-9]|3[01])T\d\d:\d\d:00[+-]\d\d:\d\d$|^2025-01-(2[4-9]|3[01])T\d\d:\d\d:00Z$/, slug);
    assert.ok(Date.parse(modified) >= Date.parse(published), slug);
  }
});

test('every story is 150 to 500 words of prose', () => {
  const lengths = OUTLETS.flatMap(({ stories }) => stories.map(({ slug, text }) => ({ slug, words: words(text).length })));
  assert.deepEqual(
    lengths.filter(({ words }) => words < 150 || words > 500),
    [],
  );
});

test('every page answers and shows its whole story', async () => {
  for (const outlet of OUTLETS) {
    for (const story of outlet.stories) {
      const url = `http://${outlet.label}.localhost:${site.port}${outlet.path(story)}`;
      assert.ok(site.urls.includes(url), url);
      const { status, text } = await read(url);
      assert.equal(status, 200, url);
      const shown = words(plain(text)).join(' ');
      for (const paragraph of story.text.replaceAll('## ', '').split('\n\n')) {
        assert.ok(shown.includes(words(paragraph).join(' ')), `${url} lacks: ${paragraph.slice(0, 60)}`);
      }
    }
  }
});

test('a feed is well-formed and lists every page of its outlet', async () => {
  for (const feed of site.feeds) {
    const { host, pathname } = new URL(feed);
    const { text, headers } = await read(feed);
    const kind = Object.values(FEEDS).find(({ path }) => path === pathname)!;
    assert.ok(headers['content-type']?.startsWith(kind.type), feed);
    const links = pathname.endsWith('.json') ? JSON.parse(text).items.map((item: { url: string }) => item.url) : xmlLinks(text);
    const pages = site.urls.filter((url) => new URL(url).host === host);
    assert.deepEqual([...links].sort(), pages.sort(), feed);
  }
});

test('a page that has not changed is not sent twice', async () => {
  for (const url of [site.urls[0]!, site.feeds[0]!]) {
    const first = await read(url);
    const tag = first.headers.etag!;
    const since = first.headers['last-modified']!;
    assert.equal((await read(url, { 'if-none-match': tag })).status, 304);
    assert.equal((await read(url, { 'if-modified-since': since })).status, 304);
    assert.equal((await read(url, { 'if-none-match': '"other"', 'if-modified-since': since })).status, 200);
    assert.equal((await read(url, { 'if-modified-since': 'Fri, 24 Jan 2025 00:00:00 GMT' })).status, 200);
  }
});

test('a client that takes gzip gets it', async () => {
  const { body, headers, text } = await read(site.urls[0]!, { 'accept-encoding': 'gzip, br' });
  assert.equal(headers['content-encoding'], 'gzip');
  assert.ok(body.length < text.length / 2);
});

test('the old newsroom sends windows-1252 and says so in the page alone', async () => {
  const { body, headers } = await read(find('vareda'));
  assert.equal(headers['content-type'], 'text/html');
  assert.ok(body.includes(Buffer.from('charset=windows-1252')));
  assert.ok(body.includes(Buffer.from([0x80, ...Buffer.from('1.9bn')])), 'the euro sign is one byte');
  assert.ok(body.includes(Buffer.from([0x93, ...Buffer.from('Together')])), 'the opening quote is one byte');
  assert.ok(body.includes(Buffer.from([0xc9, ...Buffer.from('tienne')])), 'É is one byte');
});

test('the agency has an AMP twin that names the page as canonical', async () => {
  const url = find('nvidia-loses');
  const [, twin] = /rel="amphtml" href="([^"]+)"/.exec((await read(url)).text)!;
  const amp = await read(twin!);
  assert.equal(amp.status, 200);
  assert.ok(amp.text.includes(`<link rel="canonical" href="${url}">`));
});

test('robots.txt keeps only the private corner closed', async () => {
  for (const { label, feeds } of OUTLETS) {
    const { text } = await read(`http://${label}.localhost:${site.port}/robots.txt`);
    assert.match(text, /^User-agent: \*\nDisallow: \/private\/\nAllow: \/$/m);
    assert.equal(text.includes('Sitemap: '), feeds.includes('sitemap'));
  }
});

test('a plain localhost request shows people the directory', async () => {
  const { text } = await read(`http://127.0.0.1:${site.port}/`);
  for (const url of [...site.feeds, ...site.urls]) assert.ok(text.includes(`href="${url}"`), url);
});

test('what does not exist is 404, what cannot be done is 405', async () => {
  assert.equal((await read(`http://gazette.localhost:${site.port}/nowhere`)).status, 404);
  assert.equal((await read(`http://127.0.0.1:${site.port}/robots.txt`)).status, 404);
  assert.equal((await read(site.urls[0]!, {}, 'POST')).status, 405);
});

test('the reprint shares its words with the agency copy, under another headline', () => {
  const stories = OUTLETS.flatMap((outlet) => outlet.stories);
  const original = stories.find(({ slug }) => slug.startsWith('nvidia-loses'))!;
  const reprint = stories.find(({ slug }) => slug === 'chip-shares-tumble')!;
  const printed = shingles(reprint.text);
  const shared = [...printed].filter((shingle) => shingles(original.text).has(shingle));
  assert.ok(shared.length / printed.size > 0.9, `${shared.length} of ${printed.size} five-word runs`);
  assert.ok(words(reprint.text).length < words(original.text).length);
  assert.notEqual(reprint.headline, original.headline);
  assert.notDeepEqual(reprint.authors, original.authors);
});

test('two papers and an agency size the same fall differently', async () => {
  for (const [page, figure] of [
    ['nvidia-shares-dive', '$465 billion'],
    ['nvidia-sheds', '$589 billion'],
    ['nvidia-loses', '$593 billion'],
  ] as const) {
    assert.ok((await read(find(page))).text.includes(figure), page);
  }
});

describe('a correction', () => {
  test('changes the page, its validators and the feeds, and nothing else', async () => {
    const url = find('corvane-to-cut');
    const feed = site.feeds.find((each) => each.includes('tribune') && each.endsWith('.rss'))!;
    const [before, feedBefore, otherBefore] = [await read(url), await read(feed), await read(find('ostrander'))];
    assert.match(before.text, /2,400 jobs/);
    assert.match(before.text, /hid them from the board/);

    newsroom.correct();

    const [later, feedLater, otherLater] = [await read(url), await read(feed), await read(find('ostrander'))];
    assert.match(later.text, /will cut 1,400 jobs/);
    assert.match(later.text, /Correction:/);
    assert.doesNotMatch(later.text, /hid them from the board/);
    assert.notEqual(later.headers.etag, before.headers.etag);
    assert.notEqual(later.headers['last-modified'], before.headers['last-modified']);
    assert.equal((await read(url, { 'if-none-match': before.headers.etag! })).status, 200);
    assert.equal((await read(url, { 'if-modified-since': before.headers['last-modified']! })).status, 200);
    assert.match(feedLater.text, /<atom:updated>2025-01-30T14:40:00-06:00</);
    assert.notEqual(feedLater.headers.etag, feedBefore.headers.etag);
    assert.equal(otherLater.text.includes('Ostrander Labs Sues'), otherBefore.text.includes('Ostrander Labs Sues'));
    assert.equal(otherLater.headers['last-modified'], otherBefore.headers['last-modified']);
  });

  test('comes by itself when asked to', async () => {
    const own = createNewsroom({ correctedAfterMs: 0 });
    const { urls } = await own.start();
    const url = urls.find((each) => each.includes('corvane-to-cut'))!;
    try {
      let page = await read(url);
      for (let tries = 0; tries < 50 && !page.text.includes('Correction:'); tries += 1) page = await read(url);
      assert.match(page.text, /Correction:/);
    } finally {
      await own.stop();
    }
  });
});

test('stopping twice, and stopping what never started, is harmless', async () => {
  const idle = createNewsroom();
  await idle.stop();
  await idle.start();
  await idle.stop();
  await idle.stop();
});

interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
  text: string;
}

/** Connects to 127.0.0.1 and sends the host of the address, so that no resolver takes part. */
function read(address: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Reply> {
  const { host, port, pathname, search } = new URL(address);
  return new Promise((resolve, reject) => {
    const request = get({ host: '127.0.0.1', port, method, path: pathname + search, headers: { ...headers, host } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const body = Buffer.concat(chunks);
        const bytes = response.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
        const charset = host.startsWith('observer') ? 'windows-1252' : 'utf-8';
        resolve({ status: response.statusCode!, headers: response.headers, body, text: iconv.decode(bytes, charset) });
      });
    });
    request.on('error', reject);
  });
}

function find(part: string): string {
  return site.urls.find((url) => url.includes(part))!;
}

/** The pages that a feed's items link to; fails on a tag that is closed out of turn. */
function xmlLinks(xml: string): string[] {
  const open: string[] = [];
  const links: string[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        open.push(name);
        if (name === 'link' && open.at(-2) === 'entry') links.push(attributes.href!);
      },
      ontext(text) {
        if (/ (item link|url loc)$/.test(` ${open.slice(-2).join(' ')}`)) links.push(text);
      },
      onclosetag(name, implied) {
        assert.equal(open.pop(), name);
        if (implied) assert.match(xml, new RegExp(`<${name}[^>]*/>`), `${name} is never closed`);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  assert.deepEqual(open, []);
  return links;
}

function plain(html: string): string {
  return html
    .replace(/<(style|script)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<\/?a\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
}

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}

function shingles(text: string): Set<string> {
  const all = words(text);
  return new Set(all.slice(4).map((_, start) => all.slice(start, start + 5).join(' ')));
}
