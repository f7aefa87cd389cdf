/**
 * `npm run bench:memory`: what an article costs Redis, with its evidence, claims, events and indexes, without the fetched page. Commits
 * invented stories through the store itself and reads Redis' own count.
 *
 *   npm run bench:memory -- [--pages 10000]
 */
import { parseArgs } from 'node:util';
import { extract } from '../../../services/extract/extract.js';
import { connectRedis } from '../../../services/redis.js';
import { createStore } from '../../../services/store/store.js';
import { startTestRedis } from '../../redis.js';
import { report } from '../report.js';
import { benchStory } from './stories.js';

const { values } = parseArgs({ options: { pages: { type: 'string', default: '10000' } } });
const steps = [Number(values.pages) / 2, Number(values.pages)];
const server = await startTestRedis();
const redis = connectRedis(server.url, { patience: 'worker' });
const store = createStore(redis, { prefix: server.prefix() });
const memory = async () => Number(/used_memory:(\d+)/.exec(await redis.info('memory'))![1]);

const rows: Record<string, number>[] = [];
const empty = await memory();
let number = 0;
for (const step of steps) {
  for (; number < step; number++) {
    const { path, title, paragraphs, publishedAt } = benchStory(number);
    const html = `<html lang="en"><head><title>${title}</title><meta property="article:published_time" content="${publishedAt}"></head><body><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
    const url = `https://publisher-${number % 50}.example${path}`;
    await store.commits.commit({ extraction: extract(html, url), url, fetchedAt: publishedAt, extractedAt: publishedAt });
  }
  const bytes = (await memory()) - empty;
  const [claims, events, companies] = await Promise.all([
    store.lists.countClaims(null),
    store.lists.countEvents(null),
    store.lists.countCompanies(null),
  ]);
  rows.push({
    articles: number,
    claims,
    events,
    companies,
    'Redis MiB': Math.round(bytes / 2 ** 20),
    'KiB an article': bytes / number / 1024,
  });
}
report({ title: 'What articles cost Redis, without the fetched pages', rows });
redis.disconnect();
await server.stop();
process.exit(0);
