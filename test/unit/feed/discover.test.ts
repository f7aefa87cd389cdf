import assert from 'node:assert/strict';
import { test } from 'node:test';
import { discoverFeeds } from '../../../services/feed/discover.js';

const found = (html: string) => discoverFeeds(html, 'https://news.example/section/').map(({ url, title }) => [url, title]);

test('feeds that a page names, comments last', () => {
  const html = `<html><head>
    <LINK REL="alternate" type="application/rss+xml" title="Comments" href="/comments/feed">
    <link rel='alternate' type='application/atom+xml; charset=utf-8' href='all.atom' title='All &amp; more'>
    <link rel="alternate" type="application/json" href="/feed.json"/><link rel="alternate" type="application/json" href="/wp-json/posts/1"/>
    <link rel="alternate" hreflang="de" href="/de"><link rel="stylesheet" type="text/css" href="/s.css">
    <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">
  </head><body><link rel="alternate" type="application/rss+xml" href="/injected"></body></html>`;
  assert.deepEqual(found(html), [
    ['https://news.example/section/all.atom', 'All & more'],
    ['https://news.example/feed.json', null],
    ['https://news.example/comments/feed', 'Comments'],
  ]);
});

test('a base address holds for what follows', () => {
  assert.deepEqual(found('<base href="https://other.example/x/"><link rel="feed" href="rss">'), [['https://other.example/x/rss', null]]);
});

test('stands a page of open tags', () => {
  assert.deepEqual(found('<link '.repeat(200_000)), []);
});
