/** Ten workers that commit one story at once: whatever the order, the account is the same. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fingerprint } from '../../../services/extract/article/fingerprint.js';
import type { Extraction, Quantity } from '../../../services/extract/types.js';
import { connectRedis, type RedisClient } from '../../../services/redis.js';
import type { Reading } from '../../../services/store/commit.js';
import { createStore } from '../../../services/store/store.js';
import { startTestRedis, type TestRedis } from '../../redis.js';

let server: TestRedis;
let redis: RedisClient;

before(async () => {
  server = await startTestRedis();
  redis = connectRedis(server.url, { patience: 'request' });
});
after(async () => {
  redis.disconnect();
  await server.stop();
});

interface Report {
  outlet: string;
  hour: number;
  status: 'RUMORED' | 'ANNOUNCED' | 'COMPLETED' | 'DENIED';
  /** In billions of dollars. */
  price: number | null;
  seller: boolean;
  /** An agency's text, carried word for word. */
  agency: boolean;
}

/** Ten reports of one take-over: rumour, denial, deal; three prices, an agency's text twice, one house twice. */
const REPORTS: Report[] = Array.from({ length: 10 }, (_, i) => ({
  outlet: ['handelsblatt.com', 'wiwo.de'][i] ?? `outlet${i}.example`,
  hour: 8 + i,
  status: i === 3 ? 'DENIED' : i < 3 ? 'RUMORED' : i < 7 ? 'ANNOUNCED' : 'COMPLETED',
  price: [3.1, 3.1, null, null, 3.4][i % 5] ?? null,
  seller: i % 4 === 1,
  agency: i === 5 || i === 8,
}));

function readingOf({ outlet, hour, status, price, seller, agency }: Report): Reading {
  const voice = agency ? 'agency' : outlet;
  const said = `Norvik and Pellworm: the sale at ${price ?? 'an unknown'} billion dollars is ${status.toLowerCase()}, ${voice} reports.`;
  const share = `Norvik shares moved by 5% that day.`;
  const text = [said, share, Array.from({ length: 60 }, (_, i) => `${voice.replace(/\W/g, '')}word${i * 7}`).join(' ')].join('\n\n');
  const figure = (surface: string, value: string, unit: string): Quantity => ({
    surface,
    start: text.indexOf(surface),
    end: text.indexOf(surface) + surface.length,
    value,
    min: null,
    max: null,
    unit,
    approximate: false,
  });
  const quantity = price === null ? null : figure(`${price} billion dollars`, String(price * 1e9), 'USD');
  const url = `https://${outlet}/norvik`;
  const extraction: Extraction = {
    article: {
      url,
      canonicalUrl: url,
      title: `Norvik and Pellworm, by ${outlet}`,
      authors: [],
      siteName: outlet,
      publishedAt: `2025-03-03T${String(hour).padStart(2, '0')}:00:00.000Z`,
      modifiedAt: null,
      language: 'en',
      imageUrl: null,
      excerpt: null,
      text,
      paragraphs: [],
      wordCount: 80,
      fingerprint: fingerprint(text),
    },
    companies: ['Norvik', 'Pellworm', 'Castella'].map((name) => ({
      name,
      registryKey: null,
      aliases: [],
      listings: [],
      mentions: [{ start: 0, end: 6 }],
      confidence: 0.9,
    })),
    claims: [],
    events: [
      {
        type: 'ACQUISITION',
        status,
        market: null,
        headline: `Norvik to buy Pellworm${price === null ? '' : ` for $${price} billion`}`,
        participants: [
          { company: 0, name: 'Norvik', role: 'ACQUIRER' },
          { company: 1, name: 'Pellworm', role: 'TARGET' },
          ...(seller ? [{ company: 2, name: 'Castella', role: 'SELLER' } as const] : []),
        ],
        direction: null,
        quantity,
        quantities: quantity ? [quantity] : [],
        occurredOn: '2025-03-03',
        evidence: { start: 0, end: said.length },
        claims: [],
        confidence: 0.8,
      },
      {
        type: 'STOCK_PRICE_MOVEMENT',
        status: 'COMPLETED',
        market: null,
        headline: 'Norvik shares move 5%',
        participants: [{ company: 0, name: 'Norvik', role: 'SUBJECT' }],
        direction: 'UP',
        quantity: figure('5%', '5', 'PERCENT'),
        quantities: [figure('5%', '5', 'PERCENT')],
        occurredOn: '2025-03-03',
        evidence: { start: text.indexOf(share), end: text.indexOf(share) + share.length },
        claims: [],
        confidence: 0.8,
      },
    ],
    extractorVersion: 'test',
    faults: [],
  };
  return { extraction, url, fetchedAt: '2025-03-04T00:00:00.000Z', extractedAt: '2025-03-04T00:00:01.000Z' };
}

/** Fisher and Yates, driven by a small linear congruential generator so that every run shuffles alike. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const order = [...items];
  let state = seed;
  for (let i = order.length - 1; i > 0; i--) {
    state = (state * 1103515245 + 12345) % 2147483648;
    const j = state % (i + 1);
    [order[i], order[j]] = [order[j] as T, order[i] as T];
  }
  return order;
}

const UNSEEN = new Set(['updatedAt', 'originId', 'tally']);

/** What readers see, all passages included, without what tells when and in which order it was written. */
async function accountOf(
  order: readonly Report[],
  atOnce: boolean,
  corrections: readonly Report[] = [],
): Promise<{ events: { type: string; status: string }[]; articles: unknown; companies: unknown }> {
  const store = createStore(redis, { prefix: server.prefix() });
  const commits = order.map((report) => () => store.commits.commit(readingOf(report)));
  if (atOnce) await Promise.all(commits.map((commit) => commit()));
  else for (const commit of commits) await commit();
  await Promise.all(corrections.map((report) => store.commits.commit(readingOf(report))));
  const [events, articles, companies] = await Promise.all([
    store.lists.events(null, null, { first: 50 }),
    store.lists.articles({ includeDuplicates: true }, { first: 50 }),
    store.lists.companies(null, null, { first: 50 }),
  ]);
  const plain = (value: unknown) => JSON.parse(JSON.stringify(value, (key, inner) => (UNSEEN.has(key) ? undefined : inner)));
  return {
    events: plain(await Promise.all(events.nodes.map(store.beside.whole))),
    articles: plain(articles.nodes),
    companies: plain(companies.nodes),
  };
}

test('one after the other in the order of their time: one deal, one move of the share', async () => {
  const { events } = await accountOf(REPORTS, false);
  assert.deepEqual(events.map(({ type, status }) => `${type} ${status}`).sort(), [
    'ACQUISITION COMPLETED',
    'STOCK_PRICE_MOVEMENT COMPLETED',
  ]);
  const deal = events.find(({ type }) => type === 'ACQUISITION') as unknown as {
    corroboration: object;
    figures: { quantity: { value: string }; publisherCount: number }[];
  };
  assert.deepEqual(deal.corroboration, { level: 'CONTESTED', articleCount: 10, publisherCount: 10, independentOrigins: 8 });
  assert.deepEqual(
    deal.figures.map(({ quantity, publisherCount }) => [quantity.value, publisherCount]),
    [
      ['3100000000', 4],
      ['3400000000', 2],
    ],
  );
});

for (const seed of [1, 2, 3, 4, 5, 6])
  test(`ten at once in shuffled order ${seed} leave the same account`, async () => {
    const expected = await accountOf(REPORTS, false);
    assert.deepEqual(await accountOf(shuffled(REPORTS, seed), true), expected);
    assert.deepEqual(await accountOf(shuffled(REPORTS, seed), false), expected);
  });

for (const seed of [1, 2, 3])
  test(`four that are corrected at once, in shuffled order ${seed}, leave what the corrected ones alone would have left`, async () => {
    const corrections = REPORTS.filter((_, i) => [0, 3, 5, 9].includes(i)).map(
      (report, i): Report => ({ ...report, status: 'COMPLETED', price: [3.4, null, 3.6, 3.1][i] ?? null }),
    );
    const last = REPORTS.map((report) => corrections.find(({ outlet }) => outlet === report.outlet) ?? report);
    const expected = await accountOf(last, false);
    assert.deepEqual((await accountOf(shuffled(REPORTS, seed), true, shuffled(corrections, seed))).events, expected.events);
  });
