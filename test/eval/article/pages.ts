/** Pages with their marks on disk: `DIR/sets-index/SET.jsonl`, a line a page `{id, path, url, gold}`, its `path` below DIR, gzipped or not. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Marked } from './score.js';

export interface MarkedPage {
  id: string;
  url: string;
  bytes: Buffer;
  marked: Marked;
}

export function setsIn(folder: string): string[] {
  return readdirSync(join(folder, 'sets-index'))
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => basename(name, '.jsonl'))
    .sort();
}

export function readSet(folder: string, set: string): MarkedPage[] {
  return readFileSync(join(folder, 'sets-index', `${set}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { id, path, url, gold } = JSON.parse(line) as { id: string; path: string; url?: string; gold: Marked };
      const raw = readFileSync(join(folder, path));
      const bytes = raw[0] === 0x1f && raw[1] === 0x8b ? gunzipSync(raw) : raw;
      return { id, url: url && /^https?:/.test(url) ? url : 'https://example.org/article', bytes, marked: gold };
    });
}
