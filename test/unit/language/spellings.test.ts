import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Fact, Gate, spelled, wordGate } from '../../../services/extract/language/spellings.js';
import { tokenize } from '../../../services/extract/language/tokens.js';

const tokensOf = (text: string) => tokenize(text, { start: 0, end: text.length });

test('a word that is met again is the same one, and what was found out of it stays known', () => {
  let asked = 0;
  const length = new Fact(({ text }) => {
    asked++;
    return text.length;
  });
  assert.deepEqual(
    tokensOf('tell me, tell').map((token) => length.of(token)),
    [4, 2, 1, 4],
  );
  assert.equal(asked, 3);
});

test('words that share a place know nothing of each other, however many have come between', () => {
  const length = new Fact(({ text }) => text.length);
  for (let i = 0; i < 200_000; i++) length.of({ spelling: spelled(`w${i}`) });
  for (const word of ['w7', 'w70', 'w700', 'w199999']) assert.equal(length.of({ spelling: spelled(word) }), word.length);
});

test('a gate opens at its words in any case, also at those that were met before it was made', () => {
  tokensOf('It Fell on Monday');
  const falls = wordGate(['fell', 'falls']);
  const short = new Gate(({ text }) => text.length < 3);
  const opened = (gate: Gate) => tokensOf('It Fell on Monday').flatMap((token) => (gate.opensAt(token) ? [token.text] : []));
  assert.deepEqual(opened(falls), ['Fell']);
  assert.deepEqual(opened(short), ['It', 'on']);
});

test('there are no more gates than bits', () => {
  assert.throws(() => {
    for (;;) new Gate(() => false);
  }, RangeError);
});
