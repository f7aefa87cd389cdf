/** A process with one reader in it: `contender.ts READER FOLDER` reads every page of the folder whenever it is asked to. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { READERS } from './readers.js';

export interface Listed {
  file: string;
  url: string;
}

export interface Pass {
  /** Microseconds of CPU for each page, all threads of the process counted. */
  cpu: number[];
  /** Pages on which the reader failed or found nothing. */
  unread: number;
  /** Bytes of the largest resident set so far. */
  peak: number;
}

const [name = '', folder = ''] = process.argv.slice(2);
const load = READERS[name];
if (!load) throw new Error(`contender.ts expects one of ${Object.keys(READERS).join(', ')}, got ${JSON.stringify(name)}.`);
// What readers say of pages would only bury the figures.
for (const method of ['log', 'warn', 'error', 'info', 'debug'] as const) console[method] = () => {};

const read = await load();
const pages = JSON.parse(readFileSync(join(folder, 'pages.json'), 'utf8')) as Listed[];
process.on('message', async () => process.send!(await pass()));
process.send!({ ready: true });

/** Opens a page only when its turn comes, so that the largest resident set is the reader's rather than the collection's. */
async function pass(): Promise<Pass> {
  const cpu: number[] = [];
  let unread = 0;
  for (const { file, url } of pages) {
    const html = readFileSync(join(folder, file), 'utf8');
    const start = process.cpuUsage();
    try {
      await read(html, url);
    } catch {
      unread++; // counted, and its time as well
    }
    const { user, system } = process.cpuUsage(start);
    cpu.push(user + system);
  }
  return { cpu, unread, peak: process.resourceUsage().maxRSS * 1_024 };
}
