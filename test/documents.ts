import { readdirSync } from 'node:fs';

/** The fenced block that follows a marker such as `<!-- example-text -->` in a document. */
export function block(document: string, marker: string): string {
  const at = document.indexOf(`<!-- ${marker} -->`);
  const [, content] = /```\w*\n([\s\S]*?)```/.exec(document.slice(Math.max(at, 0))) ?? [];
  if (at < 0 || content === undefined) throw new Error(`The document has no block after the marker ${marker}.`);
  return content;
}

/** What is written for people, by path. */
export const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
