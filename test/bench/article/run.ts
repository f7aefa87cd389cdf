/**
 * What reading an article costs, beside what other readers need for the same pages:
 *
 *   npm run bench:article -- [--data DIR] [--pages 120] [--rounds 5]
 *
 * DIR is laid out as `test/eval/article/pages.ts` says; without it, the sample newsroom's pages are read. Each reader has a process of its
 * own; they take turns, round after round, so that a busy machine troubles all alike. Times are CPU of the process, garbage collection
 * and compiling included. The first round warms up and is not counted. Then the way from text to claims and events, by itself.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { machine, quantile, report } from '../report.js';
import type { Pass } from './contender.js';
import { READERS } from './readers.js';
import { inventedPages, realPages, writeSample } from './sample.js';
import { measureText } from './text.js';

const { values } = parseArgs({
  options: { data: { type: 'string' }, pages: { type: 'string', default: '120' }, rounds: { type: 'string', default: '5' } },
});
const rounds = positive('rounds', values.rounds);
const pages = values.data ? realPages(values.data, positive('pages', values.pages)) : inventedPages();
const folder = writeSample(pages);
const contenders = Object.keys(READERS).map((name) => ({
  name,
  child: fork(fileURLToPath(new URL('contender.ts', import.meta.url)), [name, folder], { execArgv: ['--import', 'tsx'] }),
  passes: [] as Pass[],
}));

try {
  for (const { child } of contenders) await answer(child);
  for (let round = 0; round <= rounds; round++) {
    for (const { child, passes } of contenders) {
      child.send({ ask: 'pass' });
      const pass = await answer<Pass>(child);
      if (round > 0) passes.push(pass);
    }
  }
  print();
} finally {
  for (const { child } of contenders) child.kill();
  rmSync(folder, { recursive: true });
}
printText();

function print(): void {
  const bytes = pages.reduce((sum, { html }) => sum + Buffer.byteLength(html), 0);
  process.stderr.write(`${machine()}\n`);
  const readers = contenders.map(({ name, passes }) => {
    const means = passes.map(({ cpu }) => cpu.reduce((sum, each) => sum + each, 0) / cpu.length / 1_000);
    const each = pages.map((_, i) =>
      quantile(
        passes.map(({ cpu }) => cpu[i]! / 1_000),
        0.5,
      ),
    );
    return { name, means, each, last: passes.at(-1)! };
  });
  const own = quantile(readers[0]!.means, 0.5);
  report({
    title: `CPU of ${pages.length} ${values.data ? 'real' : 'invented'} pages of ${(bytes / pages.length / 1_024).toFixed(0)} KiB on average, ${rounds} rounds`,
    rows: readers.map(({ name, means, each, last }) => ({
      reader: name,
      'CPU ms a page': quantile(means, 0.5),
      rounds: `${Math.min(...means).toFixed(2)}–${Math.max(...means).toFixed(2)}`,
      'median page': quantile(each, 0.5),
      '95th page': quantile(each, 0.95),
      'times ours': quantile(means, 0.5) / own,
      'peak MiB': Math.round(last.peak / 2 ** 20),
      unread: last.unread,
    })),
  });
}

function printText(): void {
  const { articles, megabytes, megabytesACpuSecond: speeds } = measureText(pages, rounds);
  report({
    title: `From the text of ${articles} articles, ${megabytes.toFixed(2)} MB, to companies, claims and events`,
    rows: [{ 'MB a CPU second': quantile(speeds, 0.5), rounds: `${Math.min(...speeds).toFixed(2)}–${Math.max(...speeds).toFixed(2)}` }],
  });
}

function answer<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const failed = (code: number | null) => reject(new Error(`A reader's process ended with ${code}; its own message is above.`));
    child.once('exit', failed);
    child.once('message', (message) => {
      child.off('exit', failed);
      resolve(message as T);
    });
  });
}

function positive(name: string, value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number > 0) return number;
  console.error(`bench:article expects --${name} to be a whole number above 0, got ${JSON.stringify(value)}.`);
  process.exit(2);
}
