/** From the text of articles to companies, claims and events: megabytes of text a second of CPU, garbage collection included. */
import { readArticle } from '../../../services/extract/article/read.js';
import { extractArticle } from '../../../services/extract/extract.js';
import type { Article } from '../../../services/extract/types.js';
import type { SamplePage } from './sample.js';

export interface TextSpeed {
  articles: number;
  megabytes: number;
  /** Of each round; those before them warm up. */
  megabytesACpuSecond: number[];
}

/** Rounds until V8 has compiled what it will: a worker runs for days. */
const WARM_UP = 6;

export function measureText(pages: readonly SamplePage[], rounds: number): TextSpeed {
  const articles = pages.flatMap(readable);
  const megabytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
  const speeds = Array.from({ length: WARM_UP + rounds }, () => {
    const start = process.cpuUsage();
    for (const article of articles) extractArticle(article);
    const { user, system } = process.cpuUsage(start);
    return (megabytes * 1e6) / (user + system);
  });
  return { articles: articles.length, megabytes, megabytesACpuSecond: speeds.slice(WARM_UP) };
}

/** Pages without an article say nothing of the speed of reading one's text. */
function readable({ html, url }: SamplePage): Article[] {
  try {
    return [readArticle(html, url)];
  } catch {
    return [];
  }
}
