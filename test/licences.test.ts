/** What is shipped with Claimwire may be shipped: every package that it depends on is under a permissive licence. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const PERMISSIVE =
  /^\(?(?:(?:MIT|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|Unlicense|Python-2\.0|Zlib)(?: (?:OR|AND) )?)+\)?$/;

interface Locked {
  license?: string;
  dev?: boolean;
  resolved?: string;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
const dependencies = Object.entries(packages).filter(([path]) => path !== '');

test('every package that ships is under a permissive licence', () => {
  const others = dependencies
    .filter(([, { dev, license }]) => !dev && !PERMISSIVE.test(license ?? ''))
    .map(([path, { license }]) => `${path}: ${license ?? 'none told'}`);
  assert.deepEqual(others, []);
});

test('the lock file names no registry', () => {
  assert.deepEqual(
    dependencies.filter(([, { resolved }]) => resolved?.startsWith('http')).map(([path]) => path),
    [],
  );
});
