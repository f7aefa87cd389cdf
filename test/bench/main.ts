/**
 * `npm run bench`: every benchmark of the project, one after another, each beside its peers, and the tables as markdown and JSON.
 *
 *   npm run bench -- [--data DIR] [--out docs] [--only article,gateway,pipe,memory]
 *
 * DIR holds real pages for the article readers, laid out as `test/eval/article/pages.ts` says; without it they read the sample newsroom's.
 * Takes about a quarter of an hour. Ends with 1 when one of them fails, whose tables are then missing.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { machine, markdown, type Table } from './report.js';

const { values } = parseArgs({
  options: { data: { type: 'string' }, out: { type: 'string', default: 'docs' }, only: { type: 'string' } },
});

const BENCHMARKS: Readonly<Record<string, { script: string; args: string[] }>> = {
  article: { script: 'bench:article', args: values.data ? ['--data', values.data] : [] },
  gateway: { script: 'bench:gateway', args: [] },
  pipe: { script: 'bench:pipe', args: [] },
  memory: { script: 'bench:memory', args: [] },
};

const names = values.only?.split(',') ?? Object.keys(BENCHMARKS);
const unknown = names.filter((name) => !(name in BENCHMARKS));
if (unknown.length > 0) {
  console.error(`bench expects --only to name some of ${Object.keys(BENCHMARKS).join(', ')}, got ${unknown.join(', ')}.`);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'claimwire-bench-'));
const gathered = join(folder, 'tables.jsonl');
const failed: string[] = [];
const sections: { name: string; command: string; tables: Table[] }[] = [];
for (const [at, name] of names.entries()) {
  process.stderr.write(`\n[${at + 1}/${names.length}] ${name}\n`);
  const { script, args } = BENCHMARKS[name]!;
  if ((await run(script, args)) !== 0) failed.push(name);
  const tables = existsSync(gathered)
    ? readFileSync(gathered, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Table)
    : [];
  sections.push({ name, command: `npm run ${script}`, tables });
  rmSync(gathered, { force: true });
}
rmSync(folder, { recursive: true });

const measured = { machine: machine(), date: new Date().toISOString().slice(0, 10) };
mkdirSync(values.out, { recursive: true });
writeFileSync(join(values.out, 'figures.json'), `${JSON.stringify({ ...measured, sections }, null, 2)}\n`);
writeFileSync(
  join(values.out, 'figures.md'),
  [
    '# Figures',
    '',
    `Written by \`npm run bench\` on ${measured.date}: ${measured.machine}. CPU is of the process, wall time is of a shared machine; peers are measured in the same run.`,
    '',
    ...sections.flatMap(({ name, command, tables }) => [`## ${name}`, '', `\`${command}\``, '', ...tables.map(markdown)]),
  ].join('\n'),
);
process.stderr.write(`\nWritten: ${join(values.out, 'figures.md')}, ${join(values.out, 'figures.json')}\n`);
if (failed.length > 0) console.error(`Failed: ${failed.join(', ')}; their own messages are above.`);
process.exit(failed.length > 0 ? 1 : 0);

function run(script: string, args: readonly string[]): Promise<number | null> {
  const child = spawn('npm', ['run', '-s', script, '--', ...args], { stdio: 'inherit', env: { ...process.env, BENCH_REPORT: gathered } });
  return new Promise((resolve) => child.once('exit', resolve));
}
