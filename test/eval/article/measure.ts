/** Reads every page of a set and scores what came. */
import { readArticle } from '../../../services/extract/article/read.js';
import type { MarkedPage } from './pages.js';
import { type Reading, type Scores, scoreAll } from './score.js';

export interface Measured {
  scores: Scores;
  refused: { id: string; reason: string }[];
  pagesPerCpuSecond: number;
}

export function measure(pages: readonly MarkedPage[]): Measured {
  const refused: Measured['refused'] = [];
  const start = process.cpuUsage();
  const pairs = pages.map(({ id, url, bytes, marked }) => {
    let read: Reading = { text: '', title: '', authors: [], publishedAt: null };
    try {
      read = readArticle(bytes, url);
    } catch (error) {
      refused.push({ id, reason: error instanceof Error ? error.message : String(error) });
    }
    return { marked, read };
  });
  const { user, system } = process.cpuUsage(start);
  return { scores: scoreAll(pairs), refused, pagesPerCpuSecond: (pages.length * 1e6) / (user + system) };
}
