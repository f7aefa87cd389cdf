/** Writing to standard output: for people on a terminal, JSON lines in a pipe, never faster than the reader reads. */
import { once } from 'node:events';
import type { Writable } from 'node:stream';

export const isTerminal = (output: Writable): boolean => 'isTTY' in output && output.isTTY === true;

export async function write(output: Writable, text: string): Promise<void> {
  if (!output.write(text)) await once(output, 'drain');
}

export const writeLine = (output: Writable, line: string): Promise<void> => write(output, `${line}\n`);

/** Rows as aligned columns on a terminal, as JSON lines in a pipe. */
export async function writeRows(output: Writable, rows: readonly Readonly<Record<string, string | number | null>>[]): Promise<void> {
  if (!isTerminal(output)) {
    for (const row of rows) await writeLine(output, JSON.stringify(row));
    return;
  }
  const columns = Object.keys(rows[0] ?? {});
  const cells = rows.map((row) => columns.map((column) => printable(String(row[column] ?? ''))));
  const widths = columns.map((column, position) => Math.max(column.length, ...cells.map((cell) => cell[position]!.length)));
  for (const line of [columns, ...cells]) {
    await writeLine(
      output,
      line
        .map((cell, position) => cell.padEnd(widths[position]!))
        .join('  ')
        .trimEnd(),
    );
  }
}

/** A terminal obeys control characters, and these words come from pages. */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ' ');
}
