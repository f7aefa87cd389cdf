import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asksNotToBeIndexed, unsupportedContent } from '../../../services/scrape/content.js';

const PAGES: readonly (readonly [asks: boolean, header: string | null, html: string])[] = [
  [true, null, '<meta name="robots" content="noindex">'],
  [true, null, "<META NAME='Robots' CONTENT='nofollow, NOINDEX'>"],
  [true, null, '<meta content=none name=robots>'],
  [true, 'noindex, nofollow', '<p>Text'],
  [true, 'googlebot: noindex', '<p>Text'],
  [false, 'max-snippet:20', '<meta name="robots" content="index, follow, max-image-preview:large">'],
  [false, null, '<meta name="description" content="robots noindex">'],
  [false, null, '<meta name="robots" content="nonesuch">'],
];

for (const [asks, header, html] of PAGES)
  test(`${asks ? 'not to be kept' : 'may be kept'}: ${header ?? ''} ${html}`, () => {
    assert.equal(asksNotToBeIndexed(header, `<html><head>${html}</head>`), asks);
  });

const BODIES: readonly (readonly [what: string | null, type: string, start: string])[] = [
  ['a PDF document', 'text/html', '%PDF-1.7'],
  ['an image', 'image/webp', 'RIFF'],
  [null, 'application/octet-stream', '<!doctype html><title>A page'],
  ['of the type application/json', 'application/json', '{"a":1}'],
  [null, 'text/html; charset=utf-8', '<p>Text'],
];

for (const [what, type, start] of BODIES)
  test(`${type} that starts with ${start} is ${what ?? 'a page'}`, () => {
    assert.equal(unsupportedContent(type, Buffer.from(start, 'latin1'), 'page'), what);
  });
