/** The pages to read: from a folder of real ones, or the sample newsroom's, written out as UTF-8 with a list of their addresses. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeHtml } from '../../../services/scrape/decode.js';
import { readSet, setsIn } from '../../eval/article/pages.js';
import { OUTLETS } from '../../newsroom/outlets.js';
import type { Listed } from './contender.js';

export interface SamplePage {
  url: string;
  html: string;
}

/** Every n-th page of the folder, so that each of its sets has its share. */
export function realPages(folder: string, count: number): SamplePage[] {
  const all = setsIn(folder).flatMap((set) => readSet(folder, set));
  const step = Math.max(1, all.length / count);
  return Array.from({ length: Math.min(count, all.length) }, (_, i) => all[Math.floor(i * step)]!).map(({ url, bytes }) => ({
    url,
    html: decodeHtml(bytes).html,
  }));
}

/** Every story of the sample newsroom in its outlet's template, and as AMP where the outlet has that. */
export function inventedPages(): SamplePage[] {
  return OUTLETS.flatMap((outlet) => {
    const origin = `https://${outlet.label}.example`;
    const items = outlet.stories.map((story) => ({ ...story, url: origin + outlet.path(story) }));
    return items.flatMap((story) => {
      const page = { outlet, origin, url: story.url, story, others: items.filter((other) => other !== story) };
      const templates = [outlet.page, ...(outlet.amp ? [outlet.amp.page] : [])];
      return templates.map((template) => ({ url: story.url, html: template(page) }));
    });
  });
}

/** Returns the folder. */
export function writeSample(pages: readonly SamplePage[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'claimwire-bench-article-'));
  const list = pages.map(({ url, html }, i): Listed => {
    writeFileSync(join(folder, `${i}.html`), html);
    return { file: `${i}.html`, url };
  });
  writeFileSync(join(folder, 'pages.json'), JSON.stringify(list));
  return folder;
}
