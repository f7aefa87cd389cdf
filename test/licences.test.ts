/** What is shipped with Claimwire may be shipped, and runs where we say that it does. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { minVersion, satisfies } from 'semver';

const PERMISSIVE =
  /^\(?(?:(?:MIT|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|Unlicense|Python-2\.0|Zlib)(?: (?:OR|AND) )?)+\)?$/;

interface Locked {
  license?: string;
  dev?: boolean;
  resolved?: string;
  engines?: { node?: string };
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

test('every package runs on the oldest Node that package.json names', () => {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } };
  const oldest = minVersion(engines.node)!;
  assert.deepEqual(
    dependencies
      .filter(([, { engines }]) => engines?.node && !satisfies(oldest, engines.node))
      .map(([path, { engines }]) => [path, engines]),
    [],
  );
});
