/** The architecture as one sees it by opening the folder, kept true: who may import whom, and who may touch the world. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

interface Source {
  path: string;
  text: string;
  imports: string[];
}

const sources: Source[] = ['schema', 'services', 'workers'].flatMap(read);

function read(folder: string): Source[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return read(path);
    if (!entry.name.endsWith('.ts')) return [];
    const text = readFileSync(join(ROOT, path), 'utf8');
    const imports = [...text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(([, specifier]) =>
      specifier!.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(path), specifier!)) : specifier!,
    );
    return [{ path, text, imports }];
  });
}

const inFolder = (path: string, folders: readonly string[]) => folders.some((folder) => path === folder || path.startsWith(`${folder}/`));

/** Folder → the only places of ours that it may import from, besides itself. */
const ARROWS: readonly [folder: string, allowed: readonly string[]][] = [
  ['schema', []],
  ['services/extract', ['schema', 'services/errors.js', 'services/scrape/decode.js', 'services/scrape/url.js']],
  ['services/feed', ['schema', 'services/errors.js', 'services/scrape/decode.js', 'services/scrape/url.js']],
  ['services/resolve', ['schema', 'services/errors.js', 'services/extract', 'services/scrape/url.js']],
  ['services/scrape', ['schema', 'services/errors.js', 'services/redis.js']],
  [
    'services/store',
    ['schema', 'services/errors.js', 'services/redis.js', 'services/resolve', 'services/extract', 'services/scrape/url.js'],
  ],
];

for (const [folder, allowed] of ARROWS) {
  test(`${folder} imports only from ${['itself', ...allowed].join(', ')}`, () => {
    const wrong = sources
      .filter(({ path }) => inFolder(path, [folder]))
      .flatMap(({ path, imports }) =>
        imports
          .filter((target) => inFolder(target, ['schema', 'services', 'workers', 'test']))
          .filter((target) => !inFolder(target, [folder, ...allowed]))
          .map((target) => `${path} → ${target}`),
      );
    assert.deepEqual(wrong, []);
  });
}

test('gateway and workers meet only in Redis', () => {
  const wrong = sources.flatMap(({ path, imports }) =>
    imports
      .filter(
        (target) =>
          (inFolder(path, ['services/gateway']) && inFolder(target, ['workers'])) ||
          (inFolder(path, ['workers']) && inFolder(target, ['services/gateway'])),
      )
      .map((target) => `${path} → ${target}`),
  );
  assert.deepEqual(wrong, []);
});

test('extraction, feeds and resolving do no I/O and read no clock', () => {
  const forbidden =
    /from 'node:(?!crypto|buffer|util|url|zlib)|from '(?:ioredis|bullmq|fastify|pino)'|\bDate\.now\(|\bnew Date\(\)|Math\.random\(|process\.env/;
  const wrong = sources
    .filter(({ path }) => inFolder(path, ['services/extract', 'services/feed', 'services/resolve']))
    // Its weights and word lists lie beside the code; reading them is no more I/O than importing them would be.
    .filter(({ path }) => path !== 'services/extract/companies/packed.ts')
    .filter(({ text }) => forbidden.test(text))
    .map(({ path }) => path);
  assert.deepEqual(wrong, []);
});

test('the environment is read in services/config.ts alone', () => {
  const wrong = sources.filter(({ path, text }) => /process\.env\b/.test(text) && path !== 'services/config.ts').map(({ path }) => path);
  assert.deepEqual(wrong, []);
});

test('only entry points listen to signals', () => {
  const wrong = sources
    .filter(({ path, text }) => /process\.(on|once)\(\s*['"]SIG/.test(text) && !/(main|start)\.ts$/.test(path))
    .map(({ path }) => path);
  assert.deepEqual(wrong, []);
});

test('keys of the account are spelled in services/store/keys.ts alone', () => {
  const wrong = sources
    .filter(({ path }) => path !== 'services/store/keys.ts' && path !== 'services/queues.ts')
    .filter(({ text }) => /`\$\{(?:this\.)?(?:prefix|tag|keys\.tag)\}:/.test(text))
    .map(({ path }) => path);
  assert.deepEqual(wrong, []);
});

test('no file is two rooms in one', () => {
  const wrong = sources
    .filter(({ text }) => text.split('\n').length > 500)
    .map(({ path, text }) => `${path} (${text.split('\n').length} lines)`);
  assert.deepEqual(wrong, []);
});
