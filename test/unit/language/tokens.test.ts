import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenize } from '../../../services/extract/language/tokens.js';

const wordsOf = (text: string): string[] => tokenize(text, { start: 0, end: text.length }).map((token) => token.text);

for (const [text, words] of [
  ['AT&T rose; Coca-Cola fell.', ['AT&T', 'rose', ';', 'Coca-Cola', 'fell', '.']],
  ['The U.S. and the E.U.', ['The', 'U.S.', 'and', 'the', 'E.U.']],
  ['(Acme) said: “We - and they - won’t.”', ['(', 'Acme', ')', 'said', ':', '“', 'We', '-', 'and', 'they', '-', 'won’t', '.', '”']],
  ['Kohl’s paid $5.6bn, or 2%', ['Kohl', '’s', 'paid', '$', '5.6', 'bn', ',', 'or', '2', '%']],
  ['acme.com-owned & co', ['acme.com-owned', '&', 'co']],
] as const)
  test(`the words of ${text}`, () => assert.deepEqual(wordsOf(text), words));

test('a word says where it stands and is the same in lower case, whoever wrote it before', () => {
  for (const round of [1, 2])
    assert.deepEqual(
      tokenize('It isn’t ACME', { start: 3, end: 13 }).map(({ spelling: _spelling, gates: _gates, ...token }) => token),
      [
        { text: 'isn’t', lower: "isn't", start: 3, end: 8 },
        { text: 'ACME', lower: 'acme', start: 9, end: 13 },
      ],
      `round ${round}`,
    );
});

test('half a character stays what it is', () => assert.deepEqual(wordsOf('a \ud83d b'), ['a', '\ud83d', 'b']));
