/** Words that mean something to JavaScript mean nothing more to the reader. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarked } from '../events/marked.js';

test('no word is looked up in a prototype', () => {
  for (const word of ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__']) {
    const { document } = readMarked(`The ${word} week of [Acme] begins, and the ${word} million is no figure.`);
    assert.deepEqual(
      document.sentences.flatMap(({ dates }) => dates.map(({ surface }) => surface)),
      [],
      word,
    );
  }
});
