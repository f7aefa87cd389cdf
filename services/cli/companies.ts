/** `claimwire companies`: who is known beforehand. */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { parse } from 'csv-parse';
import { companiesOfSec, companyOfRow } from '../resolve/company-lists.js';
import type { CompanyInput } from '../store/curation.js';
import type { CommandContext } from './account.js';
import { writeRows } from './output.js';
import { UsageError } from './usage.js';

/** Companies written at one time: enough to keep Redis busy, few enough to wait for it. */
const AT_ONCE = 16;

export async function companiesCommand(
  { store, output, signal }: CommandContext,
  [action, file, extra]: readonly string[],
): Promise<number> {
  if (action !== 'import' || !file || extra) throw new UsageError('companies expects import FILE, a .json of the SEC or a .csv.');
  let imported = 0;
  let group: CompanyInput[] = [];
  const write = async () => {
    // Two lines of one company in a group would wait for each other's write; the store settles it.
    await Promise.all(group.map((company) => store.curation.upsertCompany(company, { imported: true })));
    imported += group.length;
    group = [];
  };
  for await (const company of readCompanies(file)) {
    if (signal.aborted) break;
    group.push(company);
    if (group.length === AT_ONCE) await write();
  }
  await write();
  await writeRows(output, [{ file, imported }]);
  return signal.aborted ? 1 : 0;
}

async function* readCompanies(file: string): AsyncGenerator<CompanyInput> {
  try {
    if (extname(file).toLowerCase() === '.json') {
      yield* companiesOfSec(JSON.parse(await readFile(file, 'utf8')));
      return;
    }
    // A stream, because GLEIF's list of all legal entities is larger than memory.
    const rows = parse({ columns: true, bom: true, trim: true, skip_empty_lines: true });
    createReadStream(file)
      .on('error', (error) => rows.destroy(error))
      .pipe(rows);
    for await (const row of rows) yield companyOfRow(row as Record<string, string>);
  } catch (error) {
    throw new UsageError(`${file} cannot be imported: ${(error as Error).message}`, { cause: error });
  }
}
