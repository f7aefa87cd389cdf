import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatOpml, parseOpml } from '../../../services/feed/opml.js';

test('feeds of all folders, each once, in order', () => {
  const opml = `<?xml version="1.0"?><opml version="1.1"><body>
    <outline text="Folder"><outline text="B &amp; C" xmlUrl="https://b.example/feed"/><outline title="Deeper"><outline xmlurl="https://c.example/"/></outline></outline>
    <outline text="again" xmlUrl="https://b.example/feed"/><outline text="x" title="A" xmlUrl=" https://a.example/feed "/></body></opml>`;
  assert.deepEqual(parseOpml(opml), [
    { url: 'https://b.example/feed', title: 'B & C' },
    { url: 'https://c.example/', title: null },
    { url: 'https://a.example/feed', title: 'A' },
  ]);
});

test('what is written is what is read', () => {
  const feeds = [
    { url: 'https://a.example/?x=1&y=2', title: 'A "quoted" <title> & more' },
    { url: 'https://b.example/', title: 'https://b.example/' },
  ];
  assert.deepEqual(parseOpml(formatOpml(feeds)), feeds);
});

test('outlines may be nested or listed without limit', () => {
  assert.equal(parseOpml(`<opml>${'<outline>'.repeat(150_000)}<outline xmlUrl="https://a.example/"/></opml>`).length, 1);
  assert.equal(parseOpml(`<opml>${'<outline text="a"/>'.repeat(150_000)}</opml>`).length, 0);
});

test('says what is expected', () => {
  assert.throws(() => parseOpml('<rss/>'), /OPML is expected, with <opml>/);
});
