/** The pages of this folder, each of another making: `pages/NAME.html`, and in `pages/NAME.json` what a person reads on it. */
import { readdirSync, readFileSync } from 'node:fs';
import type { MarkedPage } from './pages.js';
import type { Marked } from './score.js';

interface Expected extends Required<Omit<Marked, 'text'>> {
  url: string;
  paragraphs: string[];
}

const FOLDER = new URL('pages/', import.meta.url);

export function readWritten(): MarkedPage[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const id = name.replace('.json', '');
      const { url, paragraphs, ...marked } = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Expected;
      return { id, url, bytes: readFileSync(new URL(`${id}.html`, FOLDER)), marked: { ...marked, text: paragraphs.join('\n\n') } };
    });
}
