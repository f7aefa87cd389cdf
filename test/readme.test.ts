/** The README keeps its word: what it names exists. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { DOCUMENTS } from './documents.js';

const README = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

test('its table lists every variable that config.ts reads, and no other', () => {
  const config = readFileSync('services/config.ts', 'utf8');
  const read = [...config.matchAll(/\b(?:text|integer|boolean|redis|oneOf|list)\('([A-Z_]+)'/g)].map(([, name]) => name!);
  const section = README.slice(README.indexOf('## Environment'), README.indexOf('## On many machines'));
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  const told = rows.flatMap((row) => [...row.split('|')[1]!.matchAll(/`([A-Z_]+)`/g)].map(([, name]) => name!));
  assert.deepEqual(told.sort(), [...new Set(read)].sort());
});

test('the npm scripts that the documents name exist', () => {
  const text = DOCUMENTS.map((path) => readFileSync(path, 'utf8')).join('\n');
  const named = [...text.matchAll(/\bnpm (?:run (?:-s )?([\w:-]+)|(start|test)\b)/g)].map(([, run, short]) => run ?? short!);
  assert.ok(named.length > 0);
  assert.deepEqual(
    named.filter((name) => !(name in scripts)),
    [],
  );
});

test('the files that it links to exist', () => {
  const links = [...README.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path!);
  assert.deepEqual(
    links.filter((path) => !existsSync(path)),
    [],
  );
});
