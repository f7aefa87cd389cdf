/** Tables of figures that benchmarks measured: printed as markdown, and gathered by `npm run bench`. */
import { appendFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

export type Figure = string | number | null;

export interface Table {
  title: string;
  /** Each with the same columns; numbers as measured. */
  rows: Record<string, Figure>[];
}

/** Prints a table, and adds it as a JSON line to the file that `BENCH_REPORT` names. */
export function report(table: Table): void {
  process.stdout.write(`${markdown(table)}\n`);
  if (process.env.BENCH_REPORT) appendFileSync(process.env.BENCH_REPORT, `${JSON.stringify(table)}\n`);
}

export function markdown({ title, rows }: Table): string {
  const columns = Object.keys(rows[0] ?? {});
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = columns.map((column) => (rows.some((row) => typeof row[column] === 'number') ? '--:' : '---'));
  const body = rows.map((row) => line(columns.map((column) => shown(row[column] ?? null))));
  return [`${title}:`, '', line(columns), line(rule), ...body, ''].join('\n');
}

export function machine(): string {
  const processors = cpus();
  return `${processors[0]?.model.trim()}, ${processors.length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.versions.node}`;
}

/** Three significant figures, and thousands apart. */
function shown(figure: Figure): string {
  if (typeof figure !== 'number') return figure ?? '–';
  if (Number.isInteger(figure) || figure >= 1_000) return Math.round(figure).toLocaleString('en');
  return figure.toFixed(figure < 10 ? 2 : figure < 100 ? 1 : 0);
}

/** Of figures in any order; the nearest rank. */
export function quantile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]!;
}
