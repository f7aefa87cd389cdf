import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MarketEventType } from '../../../schema/enums.js';
import { extractEvents } from '../../../services/extract/events/extract.js';
import { nounForms, verbForms } from '../../../services/extract/events/inflect.js';
import { compileTriggers } from '../../../services/extract/events/pattern.js';
import { TRIGGERS } from '../../../services/extract/events/triggers/index.js';
import { readMarked } from './marked.js';

test('every type has triggers', () => {
  const triggered = new Set<string>(TRIGGERS.map(({ type }) => type));
  for (const type of Object.keys(MarketEventType)) {
    assert.ok(triggered.has(type), `${type} has no trigger`);
  }
});

test('a role that a trigger requires has a place to come from', () => {
  for (const { type, match, roles, requires = [], requiresAny = [], focus, anaphoric } of TRIGGERS)
    for (const role of [...requires, ...requiresAny])
      assert.ok(focus || anaphoric || Object.values(roles).includes(role), `${type} ${String(match)} requires ${role}`);
});

test('a pattern cannot start with what may be missing', () => {
  for (const match of ['a? b', '~3 b']) assert.throws(() => compileTriggers([{ type: 'LAYOFFS', match, roles: {} }]), /must start with/);
});

test('inflects verbs and nouns', () => {
  const forms = (lemma: string): string[] => verbForms(lemma).map(([form]) => form);
  assert.deepEqual(forms('buy'), ['buy', 'buys', 'buying', 'bought']);
  assert.deepEqual(forms('plan'), ['plan', 'plans', 'planning', 'planned']);
  assert.deepEqual(forms('launch'), ['launch', 'launches', 'launching', 'launched']);
  assert.deepEqual(forms('acquire'), ['acquire', 'acquires', 'acquiring', 'acquired']);
  assert.deepEqual(forms('withdraw'), ['withdraw', 'withdraws', 'withdrawing', 'withdrew', 'withdrawn']);
  assert.deepEqual(nounForms('subsidiary'), ['subsidiary', 'subsidiaries']);
});

test('reads 200 kB of anything', () => {
  const size = 200_000;
  const worst = [
    'buy ',
    'agreed to ',
    'Acme, ',
    'shares of ',
    '5% ',
    'S&P 500 ',
    '"',
    'which was by ',
    'the deal that ',
    'Acme bought Acme and ',
    'layoffs ',
    'sales rose 5% ',
    'price target $5 ',
    'tariff increases ',
    '" buy " rating on the stock ',
    '(a ',
  ];
  for (const part of worst) {
    const text = part.repeat(Math.ceil(size / part.length));
    const { document, names } = readMarked(text);
    assert.ok(extractEvents(document, names).length <= 1, part);
  }
  const sentences = Array.from({ length: 6000 }, (_, i) => `Traders said that gold rose ${i}% in June.`).join(' ');
  assert.equal(extractEvents(readMarked(sentences).document, { entities: [], mentions: [] }).length, 200);
});
