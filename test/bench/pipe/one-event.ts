/**
 * What the next article costs when thousands tell of one event and repeat one claim: CPU of the committing process and of Redis, and the
 * bytes of the event. Run: node --import tsx test/bench/pipe/one-event.ts [articles…]
 */
import { fingerprint } from '../../../services/extract/article/fingerprint.js';
import type { Extraction, Quantity } from '../../../services/extract/types.js';
import { connectRedis, type RedisClient } from '../../../services/redis.js';
import type { Reading } from '../../../services/store/commit.js';
import { createStore } from '../../../services/store/store.js';
import { startTestRedis } from '../../redis.js';

const OUTLETS = 400;
const FIGURES = [2.4, 2.5, 3.1];
const MEASURED = 20;

const sizes = process.argv.slice(2).map(Number);
const server = await startTestRedis();
const redis = connectRedis(server.url, { patience: 'request' });
const store = createStore(redis, { prefix: server.prefix() });

console.log('articles  commit CPU ms  Redis CPU ms  event bytes  claim bytes');
let committed = 0;
for (const size of sizes.length > 0 ? sizes : [10, 300, 3_000]) {
  while (committed < size - MEASURED) await store.commits.commit(readingOf(committed++));
  const [before, redisBefore] = [process.cpuUsage(), await redisCpu(redis)];
  const from = committed;
  while (committed < size) await store.commits.commit(readingOf(committed++));
  const { user, system } = process.cpuUsage(before);
  const each = committed - from;
  const [event] = (await store.lists.events(null, null, { first: 1 })).nodes;
  const [claim] = (await store.lists.claims(null, null, { first: 1 })).nodes;
  const bytes = (id: string) => redis.strlen(store.keys.entity(id));
  console.log(
    [
      size,
      ((user + system) / 1_000 / each).toFixed(1),
      (((await redisCpu(redis)) - redisBefore) / each).toFixed(1),
      await bytes(event!.id),
      await bytes(claim!.id),
    ]
      .map((figure, column) => String(figure).padStart([8, 13, 12, 11, 11][column]!))
      .join('  '),
  );
}
redis.disconnect();
await server.stop();

/** Milliseconds of CPU that the server has spent. */
async function redisCpu(client: RedisClient): Promise<number> {
  const info = await client.info('cpu');
  const seconds = (name: string) => Number(new RegExp(`${name}:([\\d.]+)`).exec(info)?.[1] ?? 0);
  return 1_000 * (seconds('used_cpu_user') + seconds('used_cpu_sys'));
}

function readingOf(i: number): Reading {
  const outlet = `outlet${i % OUTLETS}.example`;
  const price = FIGURES[i % FIGURES.length]!;
  const told = `Norvik agreed on Monday to buy Pellworm, a maker of pumps, for $${price} billion in cash, the two companies told outlet ${i}.`;
  const said = 'Norvik said the purchase would bring its customers a wider range of pumps and its owners a steadier profit.';
  const text = [told, said, Array.from({ length: 80 }, (_, word) => `own${i}word${word * 7}`).join(' ')].join('\n\n');
  const surface = `$${price} billion`;
  const start = text.indexOf(surface);
  const quantity: Quantity = {
    surface,
    start,
    end: start + surface.length,
    value: String(price * 1e9),
    min: null,
    max: null,
    unit: 'USD',
    approximate: false,
  };
  const url = `https://${outlet}/${i}`;
  const extraction: Extraction = {
    article: {
      url,
      canonicalUrl: url,
      title: 'Norvik to buy Pellworm',
      authors: [],
      siteName: outlet,
      publishedAt: new Date(Date.UTC(2025, 2, 3) + ((i * 7919) % 86_400) * 1_000).toISOString(),
      modifiedAt: null,
      language: 'en',
      imageUrl: null,
      excerpt: null,
      text,
      paragraphs: [],
      wordCount: 120,
      fingerprint: fingerprint(text),
    },
    companies: ['Norvik', 'Pellworm'].map((name) => ({
      name,
      registryKey: null,
      aliases: [],
      listings: [],
      mentions: [{ start: text.indexOf(name), end: text.indexOf(name) + name.length }],
      confidence: 0.9,
    })),
    claims: [
      {
        claimant: { name: 'Norvik', kind: 'COMPANY', role: null, affiliation: null, company: 0 },
        kind: 'INDIRECT',
        modality: 'ASSERTED',
        hedged: false,
        cue: 'said',
        quote: null,
        text: 'the purchase would bring its customers a wider range of pumps and its owners a steadier profit',
        about: [0],
        quantity: null,
        claimedOn: null,
        evidence: { start: text.indexOf(said), end: text.indexOf(said) + said.length },
        confidence: 0.8,
      },
    ],
    events: [
      {
        type: 'ACQUISITION',
        status: 'ANNOUNCED',
        market: null,
        headline: `Norvik to buy Pellworm for $${price} billion`,
        participants: [
          { company: 0, name: 'Norvik', role: 'ACQUIRER' },
          { company: 1, name: 'Pellworm', role: 'TARGET' },
        ],
        direction: null,
        quantity,
        quantities: [quantity],
        occurredOn: '2025-03-03',
        evidence: { start: 0, end: told.length },
        claims: [0],
        confidence: 0.85,
      },
    ],
    extractorVersion: 'bench',
    faults: [],
  };
  return { extraction, url, fetchedAt: '2025-03-04T00:00:00.000Z', extractedAt: '2025-03-04T00:00:01.000Z' };
}
