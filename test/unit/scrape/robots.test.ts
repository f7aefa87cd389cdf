/** Files, agents and addresses → may they meet? After RFC 9309, and the open-source parser of a search engine where that says nothing. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crawlDelay, isAllowed } from '../../../services/scrape/robots.js';

const GROUPS = `allow: /before/any/agent

user-agent: FooBot
disallow: /
allow: /x/
user-agent: BarBot
disallow: /
allow: /y/


allow: /w/
user-agent: BazBot

user-agent: FooBot
allow: /z/
disallow: /
`;
const FISH = '/fish /fish.html /fish/salmon.html /fishheads /fishheads/yummy.html /fish.html?id=anything';
const NO_FISH = '/Fish.asp /catfish /?id=fish';

/** Text, agent, paths that are allowed, paths that are not. */
const TABLE: readonly (readonly [what: string, text: string, agent: string, allowed: string, refused: string])[] = [
  ['an empty file', '', 'FooBot', '/ /a', ''],
  ['everything', 'user-agent: FooBot\ndisallow: /\n', 'FooBot', '/robots.txt', '/ /a'],
  ['nothing', 'user-agent: FooBot\ndisallow:\n', 'FooBot', '/ /a', ''],
  ['no agent', 'disallow: /', 'FooBot', '/', ''],
  ['an agent without a name', 'user-agent:\ndisallow: /', 'FooBot', '/', ''],
  ['an agent that is named last', 'user-agent: *\ndisallow: /\nuser-agent: FooBot', 'FooBot', '/', ''],
  ['hyphens and underscores', 'user-agent: Foo-Bot_x\ndisallow: /', 'foo-bot_x/2', '', '/'],
  [
    'a browser that says who it is',
    'user-agent: claimwire\ndisallow: /x',
    'Mozilla/5.0 (compatible; Claimwire/0.1; +https://c.example)',
    '/y',
    '/x',
  ],
  ['a pause and a host between agents', 'user-agent: a\ncrawl-delay: 1\nhost: x\nuser-agent: b\ndisallow: /', 'a', '', '/'],
  ['words that begin alike', 'user-agents: a\nallowed: /x\ndisallows: /', 'a', '/x', '/y'],
  ['a web page', '<!doctype html>\n<title>Not found</title>\n<p>user-agent: *</p>', 'a', '/', ''],
  ['no line end', 'user-agent: a\ndisallow: /x', 'a', '/y', '/x'],
  ['line ends of all kinds', 'user-agent: a\r\r\n\n\rdisallow: /x\r\ndisallow: /z\n', 'a', '/y', '/x /z'],
  ['other words', 'foo: FooBot\nbar: /\n', 'FooBot', '/', ''],
  ['no colons', 'user-agent FooBot\ndisallow /\n', 'FooBot', '', '/'],
  ['more than two words without a colon', 'user-agent FooBot\ndisallow / please\n', 'FooBot', '/', ''],
  ['names in any case', 'USER-AGENT: FOOBOT\nALLOW: /x/\nDisALLow: /\n', 'fooBot', '/x/a', '/a'],
  ['paths in one case', 'user-agent: FooBot\ndisallow: /X/\n', 'FooBot', '/x/', '/X/'],
  [
    'misspellings',
    'useragent: a\ndisalow: /1\nuser agent: a\ndissallow: /2\ndiasllow: /3\ndisallaw: /4\ndissalow: /5',
    'a',
    '/6',
    '/1 /2 /3 /4 /5',
  ],
  ['comments', '# all\nuser-agent: a # me\ndisallow: /x # this\n# disallow: /y\n', 'a', '/y', '/x'],
  ['old Mac lines', 'user-agent: a\rdisallow: /x\r', 'a', '/y', '/x'],
  ['DOS lines', 'user-agent: a\r\ndisallow: /x\r\n', 'a', '/y', '/x'],
  ['a byte order mark', '\ufeffuser-agent: a\ndisallow: /x', 'a', '/y', '/x'],
  ['a mark read as Latin-1', '\u00ef\u00bb\u00bfuser-agent: a\ndisallow: /x', 'a', '/y', '/x'],
  ['a mark that is cut short', '\ufffduser-agent: a\ndisallow: /x', 'a', '/y', '/x'],
  ['a mark in the middle', 'user-agent: a\n\ufeffdisallow: /x\ndisallow: /z', 'a', '/x', '/z'],
  ['control characters around words', '\tuser-agent\t:\ta\t\n  disallow  :  /x  ', 'a', '/y', '/x'],

  ['groups of one agent together', GROUPS, 'FooBot', '/x/b /z/d', '/y/c /w/a /before/any/agent'],
  ['rules after an empty line', GROUPS, 'BarBot', '/y/c /w/a', '/x/b /z/d'],
  ['agents that share a group', GROUPS, 'BazBot', '/z/d', '/x/b /y/c'],
  ['an agent that nobody names', GROUPS, 'QuxBot', '/x/b /anything', ''],
  ['a sitemap between agents', 'user-agent: a\nsitemap: https://x.example/s\nuser-agent: *\ndisallow: /', 'a', '', '/'],
  ['an unknown line between agents', 'user-agent: a\ncontent-signal: no\nuser-agent: *\ndisallow: /', 'a', '', '/'],
  ['all for one, another for the rest', 'user-agent: *\nallow: /\nuser-agent: FooBot\ndisallow: /', 'FooBot', '', '/x'],
  ['the rest', 'user-agent: *\nallow: /\nuser-agent: FooBot\ndisallow: /', 'BarBot', '/x', ''],
  ['own rules in place of those for all', 'user-agent: *\ndisallow: /x/\nuser-agent: a\ndisallow: /y/', 'a', '/x/1', '/y/1'],
  ['own rules that refuse nothing', 'user-agent: a\ndisallow:\n\nuser-agent: *\ndisallow: /', 'a', '/x', ''],
  ['a whole header', 'user-agent: claimwire\ndisallow: /x', 'Claimwire/0.1 (+https://c.example)', '/y', '/x'],
  ['a version in the file', 'user-agent: claimwire/2.0\ndisallow: /x', 'Claimwire/0.1', '/y', '/x'],
  ['the first word of an agent', 'user-agent: *\ndisallow: /\nuser-agent: Foo Bar\nallow: /x/\ndisallow: /', 'Foo', '/x/y', '/y'],
  ['two words are no product', 'user-agent: *\ndisallow: /\nuser-agent: Foo Bar\nallow: /x/\ndisallow: /', 'Foo Bar', '', '/x/y'],
  ['a name is not its start', 'user-agent: foo\ndisallow: /', 'FooBot', '/', ''],
  ['a star with words behind it', 'user-agent: * baz\ndisallow: /', 'FooBot', '', '/'],
  ['a star in a name', 'user-agent: *bot\ndisallow: /', 'FooBot', '/', ''],

  ['the longest rule: allow', 'user-agent: a\nallow: /x/page.html\ndisallow: /x/', 'a', '/x/page.html', '/x/ /x/other'],
  ['the longest rule: disallow', 'user-agent: a\ndisallow: /x/page.html\nallow: /x/', 'a', '/x/ /x/other', '/x/page.html'],
  ['rules as long', 'user-agent: a\ndisallow: /x\nallow: /x', 'a', '/x', ''],
  ['rules that say nothing', 'user-agent: a\ndisallow:\nallow:', 'a', '/x', ''],
  ['a longer rule for a folder', 'user-agent: a\ndisallow: /x\nallow: /x/', 'a', '/x/ /x/1', '/x /x.html'],
  ['stars count as length', 'user-agent: a\nallow: /page\ndisallow: /*.html', 'a', '/page', '/page.html'],
  ['the longer beside a star', 'user-agent: a\nallow: /x/page.\ndisallow: /*.html', 'a', '/x/page.html', '/x/y.html'],
  ["a folder's index", 'user-agent: *\nallow: /s/index.html\ndisallow: /', 'a', '/s/ /s/index.html', '/s/index.htm /other'],

  ['/fish', 'user-agent: a\nallow: /\ndisallow: /fish', 'a', NO_FISH, FISH],
  ['/fish*', 'user-agent: a\nallow: /\ndisallow: /fish*', 'a', NO_FISH, FISH],
  ['/fish/', 'user-agent: a\ndisallow: /fish/', 'a', '/fish /fish.html /Fish/Salmon.php', '/fish/ /fish/?id=1 /fish/salmon.htm'],
  ['/*.php', 'user-agent: a\ndisallow: /*.php', 'a', '/ /windows.PHP', '/i.php /f/n.php /f/n.php?p /f/any.php.file.html /n.php/'],
  ['/*.php$', 'user-agent: a\ndisallow: /*.php$', 'a', '/n.php?p /n.php/ /n.php5 /windows.PHP', '/n.php /f/n.php'],
  ['/fish*.php', 'user-agent: a\ndisallow: /fish*.php', 'a', '/Fish.PHP', '/fish.php /fishheads/catfish.php?parameters'],
  ['/$', 'user-agent: a\nallow: /$\ndisallow: /', 'a', '/', '/page.html'],
  [
    'a star for a folder',
    'user-agent: a\ndisallow: /foo/bar/quz\nallow: /foo/*/qux',
    'a',
    '/foo/quz /foo//quz /foo/bax/quz',
    '/foo/bar/quz',
  ],
  ['a dollar at the end', 'user-agent: a\ndisallow: /foo/bar$\nallow: /foo/bar/qux', 'a', '/foo/bar/qux /foo/bar/', '/foo/bar'],
  ['a dollar in the middle', 'user-agent: a\ndisallow: /a$b', 'a', '/a', '/a$b'],
  ['a pattern that starts nowhere', 'user-agent: a\ndisallow: x', 'a', '/x', ''],
  ['a pattern that starts anywhere', 'user-agent: a\ndisallow: *x', 'a', '/y', '/x /y/x'],
  ['pieces that overlap', 'user-agent: a\ndisallow: /*ab*ba$', 'a', '/aba', '/abba /abxba'],

  ['a query', 'user-agent: a\ndisallow: /\nallow: /f?q=t&b=http://x.example?t&p', 'a', '/f?q=t&b=http://x.example?t&p', '/f?q=t'],
  ['an escaped query', 'user-agent: a\ndisallow: /f?b=https://x.example', 'a', '/f', '/f?b=https%3A%2F%2Fx.example /f?b=https://x.example'],
  ['letters outside ASCII', 'user-agent: a\ndisallow: /f/ツ', 'a', '/f/', '/f/ツ /f/%E3%83%84 /f/%e3%83%84'],
  ['escaped letters outside ASCII', 'user-agent: a\ndisallow: /f/%E3%83%84', 'a', '/f/', '/f/ツ /f/%E3%83%84'],
  ['letters that need no escape', 'user-agent: a\ndisallow: /f/%62%61%7A', 'a', '/f/', '/f/baz /f/%62%61%7A'],
  ['a star that is meant as one', 'user-agent: a\ndisallow: /f-%2A.html', 'a', '/f-x.html /f-', '/f-*.html /f-%2A.html /f-%2a.html'],
  ['a dollar that is meant as one', 'user-agent: a\ndisallow: /f-%24', 'a', '/f- /f-x', '/f-$ /f-%24 /f-$x'],
  ['a star and a dollar in the address', 'user-agent: a\ndisallow: /*x$', 'a', '/x$ /x*', '/*x /$x'],
  ['a tilde', 'user-agent: a\ndisallow: /~roe', 'a', '/roe', '/~roe /%7Eroe /%7eroe/x'],
  ['reserved letters that are escaped', 'user-agent: a\ndisallow: /a!b', 'a', '/a%21b', '/a!b'],
  ['dots in the address', 'user-agent: a\ndisallow: /a', 'a', '/a/../b', '/b/../a /./a'],
  ['an escaped slash is no slash', 'user-agent: a\ndisallow: /f/b', 'a', '/f%2Fb', '/f/b'],
];

for (const [what, text, agent, allowed, refused] of TABLE) {
  test(`robots.txt: ${what}`, () => {
    for (const [paths, expected] of [
      [allowed, true],
      [refused, false],
    ] as const) {
      for (const path of paths.split(' ').filter(Boolean)) assert.equal(isAllowed(text, agent, `https://x.example${path}`), expected, path);
    }
  });
}

test('robots.txt: addresses in short', () => {
  const text = 'user-agent: *\ndisallow: /a\nallow: /$';
  for (const url of ['https://x.example', 'x.example', '//x.example', '/', '', 'https://x.example?a', 'https://x.example/#/a'])
    assert.equal(isAllowed(text, 'FooBot', url), true, url);
  for (const url of ['x.example/a', '//x.example/a', '/a', 'https://x.example/a#b'])
    assert.equal(isAllowed(text, 'FooBot', url), false, url);
});

test('robots.txt: a line is read for 16,663 characters', () => {
  const long = `/x/${'a'.repeat(16_649)}`;
  const text = `user-agent: FooBot\ndisallow: ${long}/qux\n`;
  assert.equal(isAllowed(text, 'FooBot', 'https://x.example/fux'), true);
  assert.equal(isAllowed(text, 'FooBot', `https://x.example${long}/fux`), false);
});

test('robots.txt: half a megabyte is read, whatever it holds, and no more', () => {
  const filler = `${'# nothing\n'.repeat(51_200)}`;
  assert.equal(isAllowed(`user-agent: *\n${filler}disallow: /`, 'FooBot', '/x'), true);
  for (const hostile of ['*a'.repeat(8_000), '*'.repeat(16_000), `${'a*'.repeat(8_000)}$`, ' '.repeat(16_000), '%'.repeat(16_000)]) {
    const text = `user-agent: *\n${`disallow: /${hostile}\n`.repeat(30)}`;
    assert.equal(isAllowed(text, 'FooBot', `/${'ab'.repeat(2_000)}x`), /^[* ]+$/.test(hostile) ? false : isAllowed(text, 'FooBot', '/x'));
  }
});

test('robots.txt: the pause that a site asks for', () => {
  const text =
    'user-agent: *\ncrawl-delay: 5\n\nuser-agent: FooBot\ncrawl-delay: 2.5\ndisallow: /x\nuser-agent: Slow\ncrawl-delay: 86400\ndisallow:';
  assert.deepEqual(
    ['FooBot', 'BarBot', 'Slow'].map((agent) => crawlDelay(text, agent)),
    [5, 5, 120],
  );
});
