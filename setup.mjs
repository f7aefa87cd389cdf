/**
 * Gets this folder ready to run; plain Node, because it runs before anything is installed. Silent when there is nothing to do.
 *
 *   node setup.mjs         the packages and a Redis server (what the tests need)
 *   node setup.mjs build   both, and dist/ when it is older than its sources (what `npm start` needs)
 *   node setup.mjs dist    packages and dist/ alone (what an image or a server with its own Redis needs)
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(fileURLToPath(import.meta.url));
const BUILT_FOLDERS = ['schema', 'services', 'workers', 'test/newsroom'];
const BUILD_INPUTS = [...BUILT_FOLDERS, 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'];
const PAGE = 'services/gateway/dashboard';
const STAMP = 'dist/.built-from';

const goal = process.argv[2] ?? 'ready';
if (!['ready', 'build', 'dist'].includes(goal)) stop(`setup.mjs expects nothing, "build" or "dist", got ${JSON.stringify(goal)}.`);
requireNode([20, 18, 1]);
installPackages();
if (goal !== 'dist' && !(goal === 'build' && process.env.REDIS_URL)) installRedis();
if (goal !== 'ready') build();

/** At least this version; package.json's `engines` says the same to npm. */
function requireNode(wanted) {
  const own = process.versions.node.split('.').map(Number);
  const differing = wanted.findIndex((number, i) => own[i] !== number);
  if (differing === -1 || own[differing] > wanted[differing]) return;
  stop(`Claimwire needs Node ${wanted.join('.')} or newer, and this is ${process.versions.node}.`);
}

function installPackages() {
  if (packagesMatchLock()) return;
  say('Installing packages (npm ci) …');
  // An image or shell may say NODE_ENV=production, which would leave out the compiler.
  run(
    'npm',
    ['ci', '--no-audit', '--no-fund', '--include=dev', '--loglevel=error'],
    'npm could not install the packages; its own message is above.',
  );
}

/** Compared by content: a clone's modification times say nothing. */
function packagesMatchLock() {
  const wanted = readJson('package-lock.json').packages;
  const installed = readJson('node_modules/.package-lock.json')?.packages;
  if (!installed) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional, peer }]) => path === '' || optional || peer || installed[path]?.version === version,
  );
}

function installRedis() {
  if (onPath('redis-server') || onPath('valkey-server')) return;
  const installer = packageInstaller();
  if (installer) {
    say(`Installing a Redis server (${installer.name}) …`);
    for (const [command, ...args] of installer.commands) {
      const { status } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...installer.env } });
      if (status !== 0) say(`\`${[command, ...args].join(' ')}\` failed.`);
      if (onPath('redis-server') || onPath('valkey-server')) return;
    }
  }
  stop(
    `Claimwire needs redis-server or valkey-server (version 7 or newer) on the PATH, and could not install it${installer ? '' : ' by itself here'}. Do one of these, then run the same command again:
  Debian, Ubuntu   sudo apt-get update && sudo apt-get install redis-server
  Fedora           sudo dnf install valkey
  Alpine           sudo apk add redis
  macOS            brew install redis
  or point REDIS_URL at a server that runs already: REDIS_URL=redis://host:6379 npm start`,
  );
}

function packageInstaller() {
  const root = process.getuid?.() === 0;
  if (root && onPath('apt-get')) {
    return {
      name: 'apt-get',
      // The package starts a server of its own on some systems; Claimwire runs another, so this one may stay down.
      env: { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
      commands: [
        ['apt-get', 'update', '-q'],
        ['apt-get', 'install', '-q', '-y', '--no-install-recommends', 'redis-server'],
        ['apt-get', 'install', '-q', '-y', '--no-install-recommends', 'valkey-server'],
      ],
    };
  }
  if (root && onPath('apk'))
    return {
      name: 'apk',
      env: {},
      commands: [
        ['apk', 'add', 'redis'],
        ['apk', 'add', 'valkey'],
      ],
    };
  if (root && onPath('dnf'))
    return {
      name: 'dnf',
      env: {},
      commands: [
        ['dnf', 'install', '-y', 'valkey'],
        ['dnf', 'install', '-y', 'redis'],
      ],
    };
  if (!root && onPath('brew'))
    return {
      name: 'brew',
      env: {},
      commands: [
        ['brew', 'install', 'redis'],
        ['brew', 'install', 'valkey'],
      ],
    };
  return null;
}

function build() {
  const sources = sourceStamp();
  if (readText(STAMP) === sources) return;
  say('Building …');
  rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
  run(
    process.execPath,
    [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'],
    'The build failed; the compiler says why above.',
  );
  for (const path of BUILT_FOLDERS.flatMap(filesIn)) {
    if (path.endsWith('.ts') || path.startsWith(`${PAGE}/`)) continue;
    const target = join(ROOT, 'dist', path);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(join(ROOT, path), target);
  }
  run(
    process.execPath,
    [join(ROOT, PAGE, 'build.mjs'), join(ROOT, 'dist', PAGE, 'built')],
    'The page could not be built; its builder says why above.',
  );
  writeFileSync(join(ROOT, STAMP), sources);
}

/** Names, sizes and times of all that goes into dist/, so that a removed file counts as well. */
function sourceStamp() {
  const hash = createHash('sha256');
  for (const path of BUILD_INPUTS.flatMap(filesIn).sort()) {
    const { size, mtimeMs } = statSync(join(ROOT, path));
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function filesIn(path) {
  if (!statSync(join(ROOT, path)).isDirectory()) return [path];
  return readdirSync(join(ROOT, path)).flatMap((name) => filesIn(`${path}/${name}`));
}

function run(command, args, failure) {
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (status !== 0) stop(error ? `${failure} (${error.message})` : failure);
}

function onPath(command) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, command), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function readText(path) {
  try {
    return readFileSync(join(ROOT, path), 'utf8');
  } catch {
    return null;
  }
}

function readJson(path) {
  const text = readText(path);
  return text === null ? null : JSON.parse(text);
}

function say(line) {
  process.stderr.write(`${line}\n`);
}

function stop(message) {
  say(message);
  process.exit(1);
}
