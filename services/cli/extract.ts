/** `claimwire extract`: pages from files or standard input, read without Redis and without a network. */
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { Failure } from '../errors.js';
import { extract } from '../extract/extract.js';
import { guidelineForm } from './guideline-form.js';
import { writeLine } from './output.js';
import { UsageError } from './usage.js';

const MAX_PAGE_BYTES = 64 * 1024 * 1024;

/** Prints the Extraction of one page as one JSON document. `file` is a path, which may end in .gz, or "-". */
export async function extractOne(file: string, url: string | undefined, input: Readable, output: Writable): Promise<void> {
  const page = file === '-' ? await buffer(input) : await readPage(file);
  const extraction = extract(page, url ?? 'http://localhost/', { now: new Date().toISOString() });
  await writeLine(output, JSON.stringify(extraction, null, 2));
}

/**
 * Reads JSON lines {"id","url","path"|"html"} and writes one line each, in order; a page or line that fails gives
 * {"id","error":{code,message}} and the next goes on. Returns how many failed.
 */
export async function extractBatch(input: Readable, output: Writable): Promise<{ read: number; failed: number }> {
  let read = 0;
  let failed = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (!line.trim()) continue;
    const answer = await extractLine(line);
    read += 1;
    if ('error' in answer) failed += 1;
    await writeLine(output, JSON.stringify(answer));
  }
  return { read, failed };
}

interface BatchLine {
  id: unknown;
  url: string;
  path?: string;
  html?: string;
}

async function extractLine(line: string): Promise<object> {
  let id: unknown = null;
  try {
    const parsed: unknown = JSON.parse(line);
    if (parsed && typeof parsed === 'object' && 'id' in parsed) id = parsed.id;
    const { url, path, html } = checkLine(parsed);
    const page = html ?? (await readPage(path!));
    return { id, ...guidelineForm(extract(page, url, { now: new Date().toISOString() })) };
  } catch (thrown) {
    const code = thrown instanceof SyntaxError || thrown instanceof UsageError ? 'BAD_INPUT' : Failure.from(thrown).code;
    return { id, error: { code, message: thrown instanceof Error ? thrown.message : String(thrown) } };
  }
}

function checkLine(value: unknown): BatchLine {
  if (!value || typeof value !== 'object' || Array.isArray(value))
    throw new UsageError('A line expects an object {"id","url","path"|"html"}.');
  const { id, url = 'http://localhost/', path, html } = value as Record<string, unknown>;
  if (typeof url !== 'string') throw new UsageError(`"url" expects a string, got ${JSON.stringify(url)}.`);
  if (typeof html === 'string') return { id, url, html };
  if (typeof path === 'string') return { id, url, path };
  throw new UsageError('A line expects "path" or "html", a string each, and has neither.');
}

async function readPage(path: string): Promise<Buffer> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
    return path.endsWith('.gz') ? gunzipSync(bytes, { maxOutputLength: MAX_PAGE_BYTES }) : bytes;
  } catch (error) {
    throw new UsageError(`${path} cannot be read: ${(error as Error).message}`, { cause: error });
  }
}
