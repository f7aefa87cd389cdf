/** How an ingestion goes: a bar and the failures on a terminal, a JSON line for each page in a pipe. */
import type { Writable } from 'node:stream';
import { isTerminal, printable, writeLine } from './output.js';

interface EndedPage {
  url: string;
  state: string;
  articleId: string | null;
  error: { code: string; message: string } | null;
}

const BAR_WIDTH = 30;
const REDRAW_MS = 100;

/** `total` is null until the last address has been read. */
export function createProgress(output: Writable, total: number | null) {
  const terminal = isTerminal(output);
  const startedAt = Date.now();
  let submitted = 0;
  let ended = 0;
  let failed = 0;
  let drawnAt = 0;

  const draw = (force = false): void => {
    if (!terminal || (!force && Date.now() - drawnAt < REDRAW_MS)) return;
    drawnAt = Date.now();
    const all = Math.max(total ?? 0, submitted, 1);
    const filled = Math.round((BAR_WIDTH * ended) / all);
    const rate = ended / Math.max((Date.now() - startedAt) / 1_000, 0.001);
    const bar = '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled);
    output.write(`\r\u001b[K${bar} ${ended} of ${all} pages, ${failed} failed, ${rate.toFixed(1)} a second`);
  };

  return {
    submitted: (): void => {
      submitted += 1;
      draw();
    },
    ended: async (page: EndedPage): Promise<void> => {
      ended += 1;
      if (page.state === 'FAILED') failed += 1;
      if (!terminal) return writeLine(output, JSON.stringify(page));
      if (page.state === 'FAILED') await writeLine(output, `\r\u001b[K${pageLine(page)}`);
      draw();
    },
    close: (): void => {
      draw(true);
      if (terminal) output.write('\n');
    },
  };
}

export function pageLine({ url, state, articleId, error }: EndedPage): string {
  const outcome = error ? `${error.code}: ${error.message}` : (articleId ?? '');
  return printable(`${state.padEnd(9)} ${url}  ${outcome}`);
}
