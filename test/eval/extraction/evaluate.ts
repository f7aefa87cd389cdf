/** Runs the extractor over a folder of annotated pages. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { guidelineForm } from '../../../services/cli/guideline-form.js';
import { readArticle } from '../../../services/extract/article/read.js';
import { extractClaims } from '../../../services/extract/claims/extract.js';
import { recogniseNames } from '../../../services/extract/companies/recognise.js';
import { extractEvents, readEvents } from '../../../services/extract/events/extract.js';
import { extractArticle } from '../../../services/extract/extract.js';
import { OUTLETS } from '../../newsroom/outlets.js';
import type { Annotation } from './annotation.js';
import { type Found, type Scores, scoreExtraction } from './score.js';

/** Reads every page of `data`/index.jsonl ({id, url, path}, the path relative to `data`, gzipped or not) beside `data`/annotations/ID.json. */
export async function evaluate(data: string): Promise<Scores> {
  const found = new Map<string, Found>();
  const index = await readFile(join(data, 'index.jsonl'), 'utf8');
  for (const line of index.split('\n').filter(Boolean)) {
    const { id, url, path } = JSON.parse(line) as { id: string; url: string; path: string };
    const bytes = await readFile(join(data, path));
    found.set(id, readPage(path.endsWith('.gz') ? gunzipSync(bytes) : bytes, url));
  }
  return scoreExtraction(await readAnnotations(join(data, 'annotations')), (id) => found.get(id));
}

/** The same for the stories of the sample newsroom, each in its outlet's template. */
export async function evaluateNewsroom(): Promise<Scores> {
  const found = new Map<string, Found>();
  for (const outlet of OUTLETS) {
    const origin = `https://${outlet.label}.example`;
    const items = outlet.stories.map((story) => ({ ...story, url: origin + outlet.path(story) }));
    for (const story of items) {
      const page = outlet.page({ outlet, origin, url: story.url, story, others: items.filter((other) => other !== story) });
      found.set(`${outlet.label}-${story.slug}`, readPage(page, story.url));
    }
  }
  return scoreExtraction(await readAnnotations(NEWSROOM), (id) => found.get(id));
}

/** What is found in a page, each event with the rule that told it. */
function readPage(page: string | Uint8Array, url: string): Found {
  let rules: string[] = [];
  const extraction = extractArticle(readArticle(page, url), {
    names: recogniseNames,
    claims: extractClaims,
    events: (document, names) => {
      rules = readEvents(document, names).map(({ type, pattern }) => `${type} ${pattern}`);
      return extractEvents(document, names);
    },
  });
  const form = guidelineForm(extraction);
  return { ...form, events: form.events.map((event, i) => ({ ...event, rule: rules[i] })) };
}

const NEWSROOM = fileURLToPath(new URL('../newsroom/annotations', import.meta.url));

async function readAnnotations(directory: string): Promise<Annotation[]> {
  const files = (await readdir(directory, { recursive: true })).filter((file) => file.endsWith('.json')).sort();
  return Promise.all(files.map(async (file) => JSON.parse(await readFile(join(directory, file), 'utf8')) as Annotation));
}
