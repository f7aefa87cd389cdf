#!/usr/bin/env node
/** The command line. `--help` says what it can do; see usage.ts. */
import { parseArgs } from 'node:util';
import { ConfigError } from '../config.js';
import { Failure } from '../errors.js';
import { withAccount } from './account.js';
import { companiesCommand } from './companies.js';
import { exportCommand } from './export.js';
import { extractBatch, extractOne } from './extract.js';
import { failedCommand } from './failed.js';
import { feedsCommand } from './feeds.js';
import { ingest, watch } from './ingest.js';
import { keysCommand } from './keys.js';
import { USAGE, UsageError } from './usage.js';

const OPTIONS = {
  all: { type: 'boolean' },
  batch: { type: 'boolean' },
  file: { type: 'string' },
  force: { type: 'boolean' },
  format: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  interval: { type: 'string' },
  kind: { type: 'string' },
  limit: { type: 'string' },
  'no-wait': { type: 'boolean' },
  role: { type: 'string' },
  since: { type: 'string' },
  url: { type: 'string' },
  warc: { type: 'string' },
  watch: { type: 'boolean' },
} as const;

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // `claimwire … | head` closes the pipe: that ends the output, and is no fault.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

async function run(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args);
  const [command, ...rest] = positionals;
  if (values.help || !command) {
    process.stdout.write(USAGE);
    return command || values.help ? 0 : 2;
  }
  const { stdin, stdout } = process;
  if (command === 'extract') {
    if (values.batch) return (await extractBatch(stdin, stdout)).failed > 0 ? 1 : 0;
    const [file, extra] = rest;
    if (!file || extra) throw new UsageError('extract expects one FILE, "-" for standard input, or --batch.');
    await extractOne(file, values.url, stdin, stdout);
    return 0;
  }
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());
  return withAccount((account) => {
    const context = { ...account, input: stdin, output: stdout, signal: stopping.signal };
    if (command === 'ingest') return values.watch ? watch(context) : ingest(context, rest, values);
    if (command === 'feeds') return feedsCommand(context, rest, values);
    if (command === 'keys') return keysCommand(context, rest, values);
    if (command === 'companies') return companiesCommand(context, rest);
    if (command === 'failed') return failedCommand(context, rest, values);
    if (command === 'export') return exportCommand(context, rest, values);
    throw new UsageError(
      `Expected a command of extract, ingest, feeds, companies, keys, failed, export, got ${JSON.stringify(command)}. --help lists them.`,
    );
  });
}

function readArguments(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${(error as Error).message} --help lists the commands.`, { cause: error });
  }
}

function explain(error: unknown): string {
  if (error instanceof UsageError || error instanceof ConfigError) return error.message;
  if (error instanceof Failure && error.code !== 'INTERNAL') return `${error.code}: ${error.message}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
