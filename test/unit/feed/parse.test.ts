import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { Failure } from '../../../services/errors.js';
import { type FeedItem, parseFeed } from '../../../services/feed/parse.js';

const URL = 'https://news.example/feeds/all.xml';
const read = (text: string | Uint8Array, contentType?: string) => parseFeed(text, { url: URL, ...(contentType ? { contentType } : {}) });
const rss = (item: string, attributes = '') =>
  `<rss version="2.0" ${attributes}><channel><title>News</title><item>${item}</item></channel></rss>`;
const atom = (entry: string, attributes = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>News</title><entry>${entry}</entry></feed>`;

test('RSS 2.0 in full', () => {
  const feed = read(`<?xml version="1.0"?>
    <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
      <channel>
        <title>Harbour &amp; Mill</title><link>https://news.example/</link><atom:link rel="self" href="https://news.example/feeds/all.xml"/>
        <description>Trade, &lt;b&gt;daily&lt;/b&gt;</description>
        <image><title>Logo</title><link>https://cdn.example/logo</link></image>
        <item>
          <title><![CDATA[Mill &amp; sons buy the <i>harbour</i>]]></title><link>/2025/mill</link><guid isPermaLink="false">n-17</guid>
          <description>&lt;p&gt;The deal&lt;/p&gt;&lt;p&gt;closes in May.&lt;/p&gt;</description>
          <dc:creator>Jane Roe</dc:creator><dc:creator>Ali Khan</dc:creator><pubDate>Tue, 28 Jan 2025 10:00:00 GMT</pubDate>
        </item>
      </channel>
    </rss>`);
  assert.deepEqual(feed, {
    title: 'Harbour & Mill',
    link: 'https://news.example/',
    description: 'Trade, daily',
    items: [
      {
        id: 'n-17',
        url: 'https://news.example/2025/mill',
        title: 'Mill & sons buy the harbour',
        summary: 'The deal closes in May.',
        author: 'Jane Roe, Ali Khan',
        publishedAt: '2025-01-28T10:00:00.000Z',
        updatedAt: null,
      },
    ],
    pace: { seconds: null, skipHours: [], skipDays: [] },
    sitemaps: [],
  });
});

/** What stands in one item or entry → what is read of it. */
const FIELDS: readonly (readonly [what: string, document: string, expected: Partial<FeedItem>])[] = [
  [
    'a guid that is an address',
    rss('<title>a</title><guid>https://news.example/1</guid>'),
    { id: 'https://news.example/1', url: 'https://news.example/1' },
  ],
  [
    'a guid that says it is no address',
    rss('<title>a</title><guid isPermaLink="false">https://news.example/1</guid>'),
    { id: 'https://news.example/1', url: null },
  ],
  ['no guid', rss('<link>https://news.example/2</link>'), { id: 'https://news.example/2' }],
  ['neither guid nor link', rss('<title>Only this</title>'), { id: 'Only this', url: null }],
  [
    'an Atom link to the feed itself beside a guid',
    rss('<a:link xmlns:a="http://www.w3.org/2005/Atom" rel="self" href="/feed"/><guid>https://news.example/3</guid>'),
    { url: 'https://news.example/3' },
  ],
  [
    'xml:base on the channel',
    `<rss xml:base="https://other.example/x/"><channel xml:base="y/"><item><link>z</link></item></channel></rss>`,
    { url: 'https://other.example/x/y/z' },
  ],
  [
    'the page behind a counting redirect',
    rss('<link>https://feeds.example/~r/1</link><feedburner:origLink>https://news.example/4</feedburner:origLink>'),
    { url: 'https://news.example/4' },
  ],
  ['author as e-mail with a name', rss('<title>a</title><author>jane@news.example (Jane Roe)</author>'), { author: 'Jane Roe' }],
  ['author as a name with e-mail', rss('<title>a</title><author>Jane Roe &lt;jane@news.example&gt;</author>'), { author: 'Jane Roe' }],
  [
    'iTunes author',
    rss('<title>a</title><itunes:author>Jane Roe</itunes:author>', 'xmlns:itunes="http://www.itunes.com/DTDs/Podcast-1.0.dtd"'),
    { author: 'Jane Roe' },
  ],
  [
    'the full text where there is no description',
    rss('<c:encoded><![CDATA[<p>One</p><p>Two &amp; three</p>]]></c:encoded>', 'xmlns:c="http://purl.org/rss/1.0/modules/content/"'),
    { summary: 'One Two & three' },
  ],
  [
    'scripts and styles',
    rss('<description>&lt;style&gt;p{}&lt;/style&gt;a&lt;script&gt;alert("&lt;b&gt;")&lt;/script&gt;b</description>'),
    { summary: 'a b' },
  ],
  ['markup that nobody escaped', rss('<title>Up <b>nine</b> per cent</title>'), { title: 'Up nine per cent' }],
  ['text that looks like markup', rss('<title>Less &lt; more, 5 &lt; 6</title>'), { title: 'Less < more, 5 < 6' }],
  [
    'dates by Dublin Core',
    rss('<title>a</title><dc:date>2025-01-28</dc:date>'),
    { publishedAt: '2025-01-28T00:00:00.000Z', updatedAt: '2025-01-28T00:00:00.000Z' },
  ],
  [
    'dates by DC terms',
    rss('<title>a</title><t:issued>2025-01-28</t:issued><t:modified>2025-01-29</t:modified>', 'xmlns:t="http://purl.org/dc/terms/"'),
    { publishedAt: '2025-01-28T00:00:00.000Z', updatedAt: '2025-01-29T00:00:00.000Z' },
  ],
  [
    'a prefix for all of RSS',
    '<r:rss xmlns:r="http://backend.userland.com/rss2"><r:channel><r:item><r:title>a</r:title><t:title xmlns:t="urn:tea">b</t:title></r:item></r:channel></r:rss>',
    { title: 'a' },
  ],
  ["another vocabulary's title first", rss('<t:title xmlns:t="urn:tea">b</t:title><title>a</title>'), { title: 'a' }],
  [
    'RSS 1.0',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>t</title></channel><item rdf:about="https://news.example/5"><title>a</title></item></rdf:RDF>',
    { id: 'https://news.example/5', url: 'https://news.example/5' },
  ],
  [
    'RSS 1.0 with odd prefixes',
    '<x:RDF xmlns:x="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:y="http://purl.org/rss/1.0/"><y:item x:about="urn:5"><y:title>a</y:title><y:link>https://news.example/5</y:link></y:item></x:RDF>',
    { id: 'urn:5', url: 'https://news.example/5' },
  ],
  [
    'names in any case',
    '<RSS><CHANNEL><ITEM><TITLE>a</TITLE><PubDate>2025-01-28</pubdate></ITEM></CHANNEL></RSS>',
    { title: 'a', publishedAt: '2025-01-28T00:00:00.000Z' },
  ],
  [
    'CDF',
    '<CHANNEL HREF="https://news.example/"><ITEM HREF="https://news.example/6" LASTMOD="2025-01-28T10:00"><TITLE>a</TITLE><ABSTRACT>b</ABSTRACT></ITEM></CHANNEL>',
    { url: 'https://news.example/6', summary: 'b', updatedAt: '2025-01-28T10:00:00.000Z' },
  ],

  [
    'Atom links: the page before all others',
    atom('<link rel="enclosure" href="/e"/><link rel="alternate" type="application/json" href="/j"/><link type="text/html" href="/h"/>'),
    { url: 'https://news.example/h' },
  ],
  ['Atom without a link', atom('<title>a</title><id>https://news.example/7</id>'), { url: 'https://news.example/7' }],
  [
    'Atom content elsewhere',
    atom('<title>a</title><id>urn:8</id><content src="/8.html" type="text/html"/>'),
    { id: 'urn:8', url: 'https://news.example/8.html' },
  ],
  ['xml:base on an entry', atom('<link href="9"/>', 'xml:base="https://other.example/a/"'), { url: 'https://other.example/a/9' }],
  ['Atom text', atom('<title>AT&amp;amp;T &amp;lt; x</title>'), { title: 'AT&amp;T &lt; x' }],
  ['Atom HTML', atom('<title type="html">AT&amp;amp;T &lt;b&gt;up&lt;/b&gt;</title>'), { title: 'AT&T up' }],
  [
    'Atom XHTML',
    atom('<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">One <b>two</b> three<br/>four &lt; five</div></title>'),
    { title: 'One two three four < five' },
  ],
  [
    'Atom XHTML with a prefix',
    atom('<summary type="xhtml"><h:div xmlns:h="http://www.w3.org/1999/xhtml"><h:p>One</h:p><h:p>two</h:p></h:div></summary>'),
    { summary: 'One two' },
  ],
  ['Atom 1.0 base64', atom('<content type="application/octet-stream">T25lIHR3bw==</content>'), { summary: 'One two' }],
  [
    'Atom 0.3 base64',
    '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title type="text/html" mode="base64">PGI+T25lPC9iPiB0d28=</title></entry></feed>',
    { title: 'One two' },
  ],
  [
    'Atom 0.3 escaped',
    '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title type="text/html" mode="escaped">&lt;b&gt;One&lt;/b&gt; two</title><issued>2025-01-28</issued><modified>2025-01-29</modified></entry></feed>',
    { title: 'One two', publishedAt: '2025-01-28T00:00:00.000Z', updatedAt: '2025-01-29T00:00:00.000Z' },
  ],
  [
    'a prefix for all of Atom',
    '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>One</a:title></a:entry></a:feed>',
    { title: 'One' },
  ],
  [
    'authors of an entry',
    atom('<title>a</title><author><name>Jane Roe</name><email>j@x.example</email></author><author><name>Ali Khan</name></author>'),
    { author: 'Jane Roe, Ali Khan' },
  ],
  ['authors of the source', atom('<title>a</title><source><author><name>Jane Roe</name></author></source>'), { author: 'Jane Roe' }],
  [
    'authors of the feed',
    '<feed xmlns="http://www.w3.org/2005/Atom"><author><name>Jane Roe</name></author><entry><title>a</title></entry></feed>',
    { author: 'Jane Roe' },
  ],
  [
    'only an update',
    atom('<title>a</title><updated>2025-01-28T10:00:00Z</updated>'),
    { publishedAt: '2025-01-28T10:00:00.000Z', updatedAt: '2025-01-28T10:00:00.000Z' },
  ],

  [
    'a news sitemap',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://news.example/10?a=1&amp;b=2</loc><n:news><n:publication_date>2025-01-28</n:publication_date><n:title>Ten</n:title></n:news></url></urlset>',
    { id: 'https://news.example/10?a=1&b=2', title: 'Ten', publishedAt: '2025-01-28T00:00:00.000Z' },
  ],
  [
    'JSON Feed',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 't',
      authors: [{ name: 'Jane Roe' }],
      items: [{ id: 11, url: '/11', title: 'Eleven', content_html: '<p>a</p><p>b</p>', date_published: '2025-01-28T10:00:00-05:00' }],
    }),
    {
      id: '11',
      url: 'https://news.example/11',
      title: 'Eleven',
      summary: 'a b',
      author: 'Jane Roe',
      publishedAt: '2025-01-28T15:00:00.000Z',
    },
  ],

  // broken
  [
    'ampersands as they are',
    rss('<title>Mill & sons R&D</title><link>https://news.example/?a=1&b=2</link>'),
    { title: 'Mill & sons R&D', url: 'https://news.example/?a=1&b=2' },
  ],
  ['HTML entities', rss('<title>Caf&eacute;&nbsp;&mdash; &Zcaron;i&zcaron;kov &unknown;</title>'), { title: 'Café — Žižkov &unknown;' }],
  ['Windows characters by number', rss('<title>&#147;Yes&#148;</title>'), { title: '“Yes”' }],
  [
    'entities that the document declares',
    `<!DOCTYPE rss [<!ENTITY mill "Mill and sons"><!ENTITY x SYSTEM "file:///etc/passwd">]>${rss('<title>&mill; &x;</title>')}`,
    { title: 'Mill and sons &x;' },
  ],
  ['text before the declaration', `\n\n  ${'<?xml version="1.0"?>'}${rss('<title>a</title>')}`, { title: 'a' }],
  ['closing tags that are missing', '<rss><channel><item><title>One</title><item><title>Two</title>', { title: 'One' }],
  ['prefixes that nobody declared', rss('<dc:creator>Jane Roe</dc:creator><title>a</title>'), { author: 'Jane Roe' }],
  ['control and override characters', rss('<title>a\u0007b\u202ec\u200bd</title>'), { title: 'abcd' }],
  ['an address that is none', rss('<title>a</title><link>http://[broken</link>'), { url: null, title: 'a' }],
];

for (const [what, document, expected] of FIELDS) {
  test(`reads ${what}`, () => {
    const [item] = read(document).items;
    assert.ok(item, 'no item was read');
    assert.deepEqual(Object.fromEntries(Object.keys(expected).map((key) => [key, item[key as keyof FeedItem]])), expected);
  });
}

test('an entry after one with markup of its own is read as well', () => {
  const entry = '<entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">a</div></title></entry>';
  assert.equal(read(`<feed xmlns="http://www.w3.org/2005/Atom">${entry}${entry}</feed>`).items.length, 2);
});

test('an item whose end is missing does not swallow the next', () => {
  assert.deepEqual(
    read('<rss><channel><item><title>One</title><item><title>Two</title></item></channel></rss>').items.map(({ title }) => title),
    ['One', 'Two'],
  );
});

test('an item shows itself whatever little it holds', () => {
  const one = (content: string) => read(`<rss><channel><item>${content}</item></channel></rss>`).items[0];
  assert.equal(one('<guid isPermaLink="false">n-1</guid>')?.id, 'n-1');
  assert.equal(one('<pubDate>28 Jan 2025</pubDate>')?.publishedAt, '2025-01-28T00:00:00.000Z');
  assert.equal(one('<author>Jane Roe</author>')?.author, 'Jane Roe');
});

test('a title whose end is missing does not swallow the items', () => {
  const feed = read('<rss><channel><title>Mill<item><title>One</title></item><item><title>Two</item></channel></rss>');
  assert.deepEqual([feed.title, ...feed.items.map(({ title }) => title)], ['Mill', 'One', 'Two']);
});

test('a sitemap index names its sitemaps, the last modified first', () => {
  const sitemap = (name: string, modified = '') => `<sitemap><loc>https://news.example/${name}</loc>${modified}</sitemap>`;
  const old = sitemap('old.xml', '<lastmod>2024-12-31</lastmod>');
  const recent = sitemap('new.xml', '<lastmod>2025-01-28T09:00:00+01:00</lastmod>');
  const index = `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${sitemap('a.xml')}${old}${recent}${sitemap('b.xml')}</sitemapindex>`;
  const names = ['new.xml', 'old.xml', 'a.xml', 'b.xml'];
  assert.deepEqual(
    read(index).sitemaps,
    names.map((name) => `https://news.example/${name}`),
  );
});

test('a sitemap index names its sitemaps', () => {
  const index =
    '<sitemapindex><sitemap><loc>https://news.example/a.xml</loc></sitemap><sitemap><loc>/b.xml.gz</loc></sitemap></sitemapindex>';
  assert.deepEqual(read(index).sitemaps, ['https://news.example/a.xml', 'https://news.example/b.xml.gz']);
});

const utf16 = (text: string, bigEndian: boolean) => {
  const bytes = Buffer.from(text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};
const utf32 = (text: string) => Buffer.from(Uint32Array.from(text, (character) => character.codePointAt(0)!).buffer);
const declared = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>${rss('<title>Café</title>')}`;

/** Bytes, header → the same title. */
const ENCODINGS: readonly (readonly [what: string, bytes: Uint8Array, contentType?: string])[] = [
  ['UTF-8', Buffer.from(declared('utf-8'))],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${declared('utf-8')}`)],
  ['Latin-1 by its declaration', Buffer.from(declared('iso-8859-1'), 'latin1')],
  ['Latin-1 by its header, whatever it declares', Buffer.from(declared('koi8-r'), 'latin1'), 'text/xml; charset=iso-8859-1'],
  ['Latin-1 that says it is UTF-8', Buffer.from(declared('utf-8'), 'latin1')],
  ['Latin-1 by its declaration where the header is wrong', Buffer.from(declared('iso-8859-15'), 'latin1'), 'text/xml; charset=utf-8'],
  ['Latin-1 by its declaration where the header says ASCII', Buffer.from(declared('iso-8859-15'), 'latin1'), 'text/xml; charset=us-ascii'],
  ['UTF-8 that says it is UTF-32', Buffer.from(declared('utf-32'))],
  ['UTF-8 that says it is EBCDIC', Buffer.from(declared('cp037'))],
  [
    'EBCDIC by its declaration',
    Buffer.from(
      '4c6fa7949340a58599a28996957e7ff14bf07f4085958396848995877e7fc9c2d4f5f0f07f6f6e4c99a2a26e4c838881959585936e4c89a385946e4ca389a393856ec38186514c61a389a393856e4c6189a385946e4c61838881959585936e4c6199a2a26e',
      'hex',
    ),
  ],
  [
    'EBCDIC of no name',
    Buffer.from(
      '4c6fa7949340a58599a28996957e7ff14bf07f6f6e4c99a2a26e4c838881959585936e4c89a385946e4ca389a393856ec38186514c61a389a393856e4c6189a385946e4c61838881959585936e4c6199a2a26e',
      'hex',
    ),
  ],
  ['UTF-32 without a mark', utf32(declared('utf-32'))],
  ['an encoding that nobody knows', Buffer.from(declared('x-nonsense'))],
  ['UTF-16 with a mark', utf16(`\ufeff${declared('utf-16')}`, true)],
  ['UTF-16 without a mark', utf16(declared('utf-16'), false)],
  ['UTF-16 without a mark, the other way round', utf16(declared('utf-16'), true)],
  ['gzip', gzipSync(declared('utf-8'))],
];
for (const [what, bytes, contentType] of ENCODINGS) {
  test(`decodes ${what}`, () => assert.equal(read(bytes, contentType).items[0]?.title, 'Café'));
}

const NOT_FEEDS: readonly (readonly [document: string, says: RegExp])[] = [
  ['', /an empty answer/],
  ['<!DOCTYPE html><html><body>Hello</body></html>', /a web page/],
  ['{"a": 1}', /JSON without one/],
  ['{"a": ', /JSON that does not parse/],
  ['[1]', /JSON without one/],
  ['<opml version="2.0"/>', /a document of <opml>/],
  ['Just words.', /something of the type "text\/plain"/],
  ['\u001f\u008bxx', /something|gzip/],
];
for (const [document, says] of NOT_FEEDS) {
  test(`says what came instead of a feed: ${JSON.stringify(document.slice(0, 30))}`, () => {
    assert.throws(
      () => read(document, 'text/plain'),
      (error) => error instanceof Failure && error.code === 'NOT_A_FEED' && says.test(error.message),
    );
  });
}

/** Each is read to its end, or refused as no feed; a parser that is not linear, or that recurses, does not come back from these. */
const HOSTILE: readonly (readonly [what: string, document: string])[] = [
  ['elements within elements', `<rss><channel>${'<a>'.repeat(300_000)}${'</b>'.repeat(300_000)}`],
  ['items within items', `<rss><channel>${'<item><x>'.repeat(200_000)}`],
  ['one element with very many within', rss(`<description>${'<b/>'.repeat(300_000)}</description>`)],
  ['escaped elements within elements', rss(`<description>${'&lt;b&gt;'.repeat(200_000)}${'&lt;/i&gt;'.repeat(200_000)}</description>`)],
  ['namespaces within namespaces', `<rss>${Array.from({ length: 50_000 }, (_, i) => `<a${i} xmlns:p${i}="u${i}">`).join('')}`],
  [
    'entities that declare entities',
    `<!DOCTYPE r [${Array.from({ length: 20 }, (_, i) => `<!ENTITY e${i + 1} "&e${i};&e${i};">`).join('')}]>${rss('<title>&e20;</title>')}`,
  ],
  ['ampersands', rss(`<title>${'&'.repeat(2_000_000)}</title>`)],
  ['a comment without an end', `<rss><!--${'-'.repeat(2_000_000)}`],
  ['CDATA without an end', `<rss><channel><item><title><![CDATA[${']'.repeat(2_000_000)}`],
  ['attributes', `<rss ${Array.from({ length: 200_000 }, (_, i) => `a${i}=""`).join(' ')}><channel/></rss>`],
  ['white space', `<rss>${' '.repeat(3_000_000)}</rss>`],
  ['a date of digits', rss(`<title>a</title><pubDate>${'1'.repeat(1_000_000)}</pubDate>`)],
  ['an author of brackets', rss(`<title>a</title><author>${'('.repeat(1_000_000)}</author>`)],
];
for (const [what, document] of HOSTILE) {
  test(`stands ${what}`, () => {
    const { items } = read(document);
    for (const { title } of items) assert.ok((title ?? '').length <= 2_000);
  });
}
