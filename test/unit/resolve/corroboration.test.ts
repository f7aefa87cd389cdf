import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Evidence } from '../../../schema/evidence.js';
import type { Tally } from '../../../schema/tally.js';
import { corroborate } from '../../../services/resolve/corroboration.js';
import { FAMILY_MEMBERS, publisherFamily } from '../../../services/resolve/publisher-families.js';
import { addAll, addEvidence, emptyTally } from '../../../services/resolve/tally.js';
import { evidence } from './passages.js';

const tallyOf = (passages: readonly Evidence[]): Tally =>
  addAll(
    passages.map((passage) => ({ evidence: passage })),
    (known: Tally | null, { evidence: passage }, circumstances) => {
      const tally = known ?? emptyTally();
      addEvidence(tally, passage, circumstances);
      return tally;
    },
  );

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
    'two outlets of one house are one origin',
    [evidence('handelsblatt.com'), evidence('wiwo.de')],
    { level: 'SINGLE_SOURCE', articleCount: 2, publisherCount: 2, independentOrigins: 1 },
  ],
  [
    'outlets of two houses corroborate',
    [evidence('handelsblatt.com'), evidence('wiwo.de'), evidence('lesechos.fr')],
    { level: 'CORROBORATED', articleCount: 3, publisherCount: 3, independentOrigins: 2 },
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
  test(title, () => assert.deepEqual(corroborate(tallyOf(passages), false), expected));
}

test('an outlet belongs to one house, and an unknown one to itself', () => {
  const domains = FAMILY_MEMBERS.map(([domain]) => domain);
  assert.deepEqual(
    domains.filter((domain, i) => domains.indexOf(domain) < i),
    [],
  );
  for (const domain of domains) assert.match(domain, /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
  assert.equal(publisherFamily('gazette.example'), 'gazette.example');
});
