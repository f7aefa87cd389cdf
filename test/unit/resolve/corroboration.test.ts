import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corroborate } from '../../../services/resolve/corroboration.js';
import { evidence } from './passages.js';

for (const [title, passages, expected] of [
  [
    'one article is a single source',
    [evidence('gazette')],
    { level: 'SINGLE_SOURCE', articleCount: 1, publisherCount: 1, independentOrigins: 1 },
  ],
  [
    'two outlets corroborate',
    [evidence('gazette'), evidence('ledger')],
    { level: 'CORROBORATED', articleCount: 2, publisherCount: 2, independentOrigins: 2 },
  ],
  [
    'a reprint is no second origin',
    [evidence('gazette'), evidence('ledger', { originId: 'art_gazette' })],
    { level: 'SINGLE_SOURCE', articleCount: 2, publisherCount: 2, independentOrigins: 1 },
  ],
  [
    'two articles of one publisher are one origin',
    [evidence('gazette'), evidence('gazette', { articleId: 'art_second', originId: 'art_second' })],
    { level: 'SINGLE_SOURCE', articleCount: 2, publisherCount: 1, independentOrigins: 1 },
  ],
  [
    'a chain of reprints and publishers is one origin',
    [
      evidence('gazette'),
      evidence('ledger', { originId: 'art_gazette' }),
      evidence('ledger', { articleId: 'art_other', originId: 'art_other' }),
    ],
    { level: 'SINGLE_SOURCE', articleCount: 3, publisherCount: 2, independentOrigins: 1 },
  ],
] as const) {
  test(title, () => assert.deepEqual(corroborate(passages, false), expected));
}
