/** One reading of an article becomes part of the account in one step, whoever else commits at the same time. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { fingerprint } from '../../../services/extract/article/fingerprint.js';
import type { Extraction, Quantity } from '../../../services/extract/types.js';
import { connectRedis, type RedisClient } from '../../../services/redis.js';
import type { Reading } from '../../../services/store/commit.js';
import { createStore, type Store } from '../../../services/store/store.js';
import { startTestRedis, type TestRedis } from '../../redis.js';

let server: TestRedis;
let redis: RedisClient;
let store: Store;

before(async () => {
  server = await startTestRedis();
  redis = connectRedis(server.url, { patience: 'request' });
});
beforeEach(() => {
  store = createStore(redis, { prefix: server.prefix() });
});
after(async () => {
  redis.disconnect();
  await server.stop();
});

const FALL = 'Shares of Nvidia lost $589 billion in value on Monday, the largest fall of any company in a day.';
const SAYS = 'Nvidia said the new model was an excellent advance that used its chips.';
/** Long enough to have a signature, and unlike any other outlet's. */
const padding = (outlet: string) => Array.from({ length: 60 }, (_, i) => `${outlet}word${i * 7}`).join(' ');

interface Page {
  outlet?: string;
  path?: string;
  publishedAt?: string;
  fall?: string | null;
  says?: boolean;
  padding?: string;
}

/** A page of an outlet on Nvidia's fall: one company, one event, one claim. */
function reading({
  outlet = 'gazette.example',
  path = '/fall',
  publishedAt = '2025-01-27T20:00:00.000Z',
  fall = '$589 billion',
  says = true,
  padding: rest,
}: Page = {}): Reading {
  const sentence = FALL.replace('$589 billion', fall ?? 'much');
  const text = [sentence, SAYS, rest ?? padding(outlet)].join('\n\n');
  const surface = fall === null ? -1 : text.indexOf(fall);
  const quantity: Quantity | null =
    fall === null
      ? null
      : {
          surface: fall,
          start: surface,
          end: surface + fall.length,
          value: String(Number(/\d+/.exec(fall)![0]) * 1e9),
          min: null,
          max: null,
          unit: 'USD',
          approximate: false,
        };
  const url = `https://${outlet}${path}`;
  const extraction: Extraction = {
    article: {
      url,
      canonicalUrl: url,
      title: `Nvidia falls, says ${outlet}`,
      authors: [],
      siteName: outlet,
      publishedAt,
      modifiedAt: null,
      language: 'en',
      imageUrl: null,
      excerpt: null,
      text,
      paragraphs: [],
      wordCount: 90,
      fingerprint: fingerprint(text),
    },
    companies: [{ name: 'Nvidia', registryKey: 'nvidia', aliases: [], listings: [], mentions: [{ start: 10, end: 16 }], confidence: 0.95 }],
    claims: says
      ? [
          {
            claimant: { name: 'Nvidia', kind: 'COMPANY', role: null, affiliation: null, company: 0 },
            kind: 'INDIRECT',
            modality: 'ASSERTED',
            hedged: false,
            cue: 'said',
            quote: null,
            text: 'the new model was an excellent advance that used its chips',
            about: [0],
            quantity: null,
            claimedOn: null,
            evidence: { start: text.indexOf(SAYS), end: text.indexOf(SAYS) + SAYS.length },
            confidence: 0.8,
          },
        ]
      : [],
    events: [
      {
        type: 'MARKET_CAP_CHANGE',
        status: 'COMPLETED',
        market: null,
        headline: `Nvidia market value falls ${fall ?? ''}`.trim(),
        participants: [{ company: 0, name: 'Nvidia', role: 'SUBJECT' }],
        direction: 'DOWN',
        quantity,
        quantities: quantity ? [quantity] : [],
        occurredOn: '2025-01-27',
        evidence: { start: 0, end: sentence.length },
        claims: [],
        confidence: 0.9,
      },
    ],
    extractorVersion: 'test',
    faults: [],
  };
  return { extraction, url, fetchedAt: '2025-01-28T00:00:00.000Z', extractedAt: '2025-01-28T00:00:01.000Z' };
}

const events = async () => (await store.lists.events(null, null, { first: 50 })).nodes;
const claims = async () => (await store.lists.claims(null, null, { first: 50 })).nodes;
const ops = async () => (await store.changes.read('0-0', 1_000)).map(({ op, kind }) => `${op} ${kind}`);

test('a first reading makes its article, company, claim and event, each with the passage that says so', async () => {
  const { articleId, revision } = await store.commits.commit(reading());
  assert.equal(revision, 1);
  const [article] = await store.entities.articles([articleId]);
  const [text] = await store.pages.texts([article!]);
  for (const { evidence } of [...(await events()), ...(await claims())]) {
    for (const passage of evidence) assert.equal(text!.slice(passage.startOffset, passage.endOffset), passage.text);
  }
  assert.deepEqual(await ops(), ['CREATED COMPANY', 'CREATED ARTICLE', 'CREATED CLAIM', 'CREATED MARKET_EVENT']);
  const company = await store.entities.findCompany({ ticker: 'XNAS:NVDA' });
  assert.deepEqual([company?.name, company?.mentionCount], ['Nvidia', 1]);
});

test('the same reading again changes nothing', async () => {
  await store.commits.commit(reading());
  const again = await store.commits.commit(reading());
  assert.deepEqual([again.unchanged, again.changes, (await ops()).length], [true, 0, 4]);
});

test('a second outlet corroborates, and one with another figure contests', async () => {
  await store.commits.commit(reading());
  await store.commits.commit(reading({ outlet: 'ledger.example' }));
  const [agreed] = await events();
  assert.deepEqual([agreed?.corroboration.level, agreed?.corroboration.independentOrigins], ['CORROBORATED', 2]);
  await store.commits.commit(reading({ outlet: 'courier.example', fall: '$612 billion' }));
  const [contested, ...others] = await events();
  assert.deepEqual([contested?.corroboration.level, contested?.figures.length, others.length], ['CONTESTED', 2, 0]);
  assert.equal((await store.lists.events({ corroboration: ['CONTESTED'] }, null, { first: 5 })).nodes.length, 1);
  assert.equal((await store.lists.events({ corroboration: ['CORROBORATED'] }, null, { first: 5 })).nodes.length, 0);
});

for (const [title, order] of [
  ['after its original', ['original', 'reprint']],
  ['before its original', ['reprint', 'original']],
] as const) {
  test(`a reprint that comes ${title} is no second origin`, async () => {
    const pages = {
      original: reading({ padding: padding('agency') }),
      reprint: reading({
        outlet: 'ledger.example',
        publishedAt: '2025-01-27T22:00:00.000Z',
        padding: `${padding('agency')} Read more in our newsletter.`,
      }),
    };
    for (const page of order) await store.commits.commit(pages[page]);
    const [event] = await events();
    assert.deepEqual(event?.corroboration, { level: 'SINGLE_SOURCE', articleCount: 2, publisherCount: 2, independentOrigins: 1 });
    const listed = (await store.lists.articles(null, { first: 10 })).nodes;
    assert.deepEqual(
      listed.map(({ url }) => url),
      [pages.original.url],
    );
    const all = (await store.lists.articles({ includeDuplicates: true }, { first: 10 })).nodes;
    assert.deepEqual(
      all.map(({ url, duplicateOfId }) => [url, duplicateOfId]),
      [
        [pages.reprint.url, listed[0]!.id],
        [pages.original.url, null],
      ],
    );
  });
}

test('a reprint that is rewritten in its own words is an origin of its own', async () => {
  await store.commits.commit(reading({ padding: padding('agency') }));
  const later = { outlet: 'ledger.example', publishedAt: '2025-01-27T22:00:00.000Z' };
  await store.commits.commit(reading({ ...later, padding: padding('agency') }));
  assert.equal((await events())[0]?.corroboration.independentOrigins, 1);
  await store.commits.commit(reading(later));
  assert.equal((await events())[0]?.corroboration.independentOrigins, 2);
  assert.deepEqual(
    (await store.lists.articles(null, { first: 10 })).nodes.map(({ duplicateOfId }) => duplicateOfId),
    [null, null],
  );
});

test('a correction is a new revision: what changed is updated, what is gone is retracted', async () => {
  await store.commits.commit(reading());
  const before = (await events())[0]!;
  const corrected = await store.commits.commit(reading({ fall: '$612 billion', says: false }));
  assert.equal(corrected.revision, 2);
  const after = (await events())[0]!;
  assert.deepEqual([after.id, after.quantity?.surface, after.figures.length], [before.id, '$612 billion', 1]);
  assert.deepEqual(await claims(), []);
  assert.deepEqual((await ops()).slice(4), ['UPDATED COMPANY', 'UPDATED ARTICLE', 'RETRACTED CLAIM', 'UPDATED MARKET_EVENT']);
  const retracted = (await store.changes.read('0-0', 100)).find(({ op }) => op === 'RETRACTED')!;
  const [claim] = await store.entities.claims([retracted.id]);
  assert.equal(claim?.retractedAt, '2025-01-28T00:00:01.000Z');
  await store.commits.commit(reading({ fall: '$612 billion', says: true }));
  assert.equal((await claims())[0]?.id, retracted.id, 'said again, it is the same claim again');
});

test('two sources of one claim: it lives on while one of them carries it', async () => {
  await store.commits.commit(reading());
  await store.commits.commit(reading({ outlet: 'ledger.example' }));
  await store.commits.commit(reading({ says: false }));
  assert.deepEqual(
    (await claims()).map(({ corroboration }) => corroboration.articleCount),
    [1],
  );
});

/** The store without what tells when and in which order things were written. */
async function account(): Promise<unknown> {
  const [allEvents, allClaims, articles, companies] = [
    await events(),
    await claims(),
    await store.lists.articles({ includeDuplicates: true }, { first: 50 }),
    await store.lists.companies(null, null, { first: 50 }),
  ];
  const whole = [await Promise.all(allEvents.map(store.beside.whole)), await Promise.all(allClaims.map(store.beside.whole))];
  return JSON.parse(
    JSON.stringify([...whole, articles.nodes, companies.nodes], (key, value) =>
      key === 'originId' || key === 'updatedAt' || key === 'tally' ? undefined : value,
    ),
  );
}

test('ten workers with one story at once, in any order, leave the same account', async () => {
  const figures = ['$589 billion', '$590 billion', '$612 billion'];
  const pages = Array.from({ length: 10 }, (_, i) =>
    reading({
      outlet: `outlet${i}.example`,
      fall: figures[i % 3]!,
      publishedAt: `2025-01-27T${String(10 + i)}:00:00.000Z`,
      ...(i >= 8 ? { padding: padding('agency') } : {}),
    }),
  );
  const accounts = [];
  for (const order of [pages, [...pages].reverse(), [...pages.slice(5), ...pages.slice(0, 5)]]) {
    store = createStore(redis, { prefix: server.prefix() });
    await Promise.all(order.map((page) => store.commits.commit(page)));
    await Promise.all(order.map((page) => store.commits.commit(page)));
    assert.equal((await store.entities.findCompany({ slug: 'nvidia' }))?.mentionCount, 10);
    accounts.push(await account());
  }
  const [event] = (accounts[0] as [{ corroboration: object }[]])[0];
  assert.deepEqual(event?.corroboration, { level: 'CONTESTED', articleCount: 10, publisherCount: 10, independentOrigins: 9 });
  assert.deepEqual(accounts[1], accounts[0]);
  assert.deepEqual(accounts[2], accounts[0]);
});

test('a page cannot speak for another publisher: its canonical link counts on its own sites only', async () => {
  const page = reading({ outlet: 'evil.example' });
  page.extraction.article.canonicalUrl = 'https://gazette.example/fall';
  const { articleId } = await store.commits.commit(page);
  const [article] = await store.entities.articles([articleId]);
  assert.equal(article?.canonicalUrl, 'https://evil.example/fall');
});

test('merged companies: the old id answers with the survivor, and what named the one names the other', async () => {
  const other = reading({ outlet: 'ledger.example', path: '/provisional' });
  other.extraction.companies[0] = { ...other.extraction.companies[0]!, name: 'Nvidia Networks', registryKey: null };
  await store.commits.commit(other);
  await store.commits.commit(reading());
  const [provisional] = (await store.lists.companies({ search: 'netw' }, null, { first: 5 })).nodes;
  const survivor = await store.curation.mergeCompanies({ survivorId: 'cmp_nvidia', mergedIds: [provisional!.id] });
  assert.equal(survivor?.mentionCount, 2);
  assert.ok(survivor?.aliases.includes('Nvidia Networks'));
  const [followed] = await store.entities.companies([provisional!.id]);
  assert.equal(followed?.id, 'cmp_nvidia');
  assert.equal((await store.lists.articles({ companyIds: ['cmp_nvidia'] }, { first: 5 })).nodes.length, 2);
  assert.equal(await store.curation.mergeCompanies({ survivorId: 'cmp_nvidia', mergedIds: ['cmp_nobody'] }), null);
});

test('an item of many articles holds the passages of the earliest, and the others lie beside it until it goes', async () => {
  const pages = Array.from({ length: 12 }, (_, i) =>
    reading({
      outlet: `outlet${i}.example`,
      publishedAt: `2025-01-27T${String(10 + i)}:00:00.000Z`,
      fall: i === 11 ? '$612 billion' : '$589 billion',
    }),
  );
  for (const page of pages) await store.commits.commit(page);
  const articlesOf = ({ evidence }: { evidence: readonly { publisher: string }[] }) => evidence.map(({ publisher }) => publisher);
  const outlets = pages.map(({ extraction }) => extraction.article.siteName);
  for (const item of [...(await events()), ...(await claims())]) {
    assert.deepEqual(articlesOf(item), outlets.slice(0, 8));
    assert.deepEqual(articlesOf(await store.beside.whole(item)), outlets);
    assert.equal(item.corroboration.independentOrigins, 12);
  }
  assert.equal((await events())[0]?.corroboration.level, 'CONTESTED');
  assert.equal((await store.lists.claims({ sourceIds: ['src_outlet10.example'] }, null, { first: 5 })).nodes.length, 1);

  await store.commits.commit(reading({ outlet: 'outlet11.example', publishedAt: '2025-01-27T21:00:00.000Z', says: false }));
  await store.commits.commit(reading({ outlet: 'outlet2.example', publishedAt: '2025-01-27T12:00:00.000Z', says: false }));
  const [event] = await events();
  assert.equal(event?.corroboration.level, 'CORROBORATED', 'the one that differed was corrected');
  const [claim] = await claims();
  assert.deepEqual(
    articlesOf(await store.beside.whole(claim!)),
    outlets.filter((_, i) => i !== 2 && i !== 11),
  );
  assert.deepEqual(articlesOf(claim!), [...outlets.slice(0, 2), ...outlets.slice(3, 9)]);

  await store.curation.retractClaim(claim!.id);
  await store.commits.commit(reading({ outlet: 'outlet12.example' }));
  const [again] = await claims();
  assert.deepEqual([again?.id, articlesOf(await store.beside.whole(again!))], [claim!.id, ['outlet12.example']]);
  await store.retention.drop(Date.parse('2025-06-01T00:00:00.000Z'));
  assert.equal(await redis.exists(store.keys.passages(event!.id), store.keys.passages(claim!.id)), 0);
});

test('an imported list is no news, but for the companies that articles name and that it changes', async () => {
  await store.commits.commit(reading());
  const before = (await ops()).length;
  const imported = (name: string, country: string) => store.curation.upsertCompany({ name, country }, { imported: true });
  for (let i = 0; i < 30; i++) await imported(`Listed ${i}`, 'US');
  assert.equal((await ops()).length, before);
  assert.equal((await store.lists.companies({ search: 'listed' }, null, { first: 50 })).nodes.length, 30);
  await imported('Nvidia', 'KY');
  await imported('Nvidia', 'KY');
  assert.deepEqual((await ops()).slice(before), ['UPDATED COMPANY']);
});

test('an editor retracts a claim: it leaves the lists and stays to be had by id', async () => {
  await store.commits.commit(reading());
  const [claim] = await claims();
  assert.ok((await store.curation.retractClaim(claim!.id))?.retractedAt);
  assert.deepEqual(await claims(), []);
  assert.equal((await store.entities.claims([claim!.id]))[0]?.id, claim!.id);
  assert.equal(await store.curation.retractClaim('clm_unknown'), null);
});

test('search finds by stems, newest first, and companies by the beginning of a name', async () => {
  await store.commits.commit(reading());
  const found = await store.search.page('advancing models', null, { first: 10 });
  assert.deepEqual(
    found.nodes.map(({ __typename }) => __typename),
    ['Claim', 'Article'],
  );
  const companies = await store.search.page('nvid', ['COMPANY'], { first: 10 });
  assert.deepEqual(
    companies.nodes.map((node) => 'name' in node && node.name),
    ['Nvidia'],
  );
  assert.equal((await store.search.page('the of', null, { first: 10 })).nodes.length, 0);
});

test('a timeline is filled with empty days', async () => {
  await store.commits.commit(reading());
  const days = await store.lists.histogram('DAY', { gte: '2025-01-26T00:00:00.000Z', lt: '2025-01-29T00:00:00.000Z' }, null);
  assert.deepEqual(
    days.map(({ start, byType }) => [start.slice(0, 10), byType.get('MARKET_CAP_CHANGE') ?? 0]),
    [
      ['2025-01-26', 0],
      ['2025-01-27', 1],
      ['2025-01-28', 0],
    ],
  );
});

test('the change log: an old cursor has expired, one from elsewhere is invalid, a good one gives what came after', async () => {
  store = createStore(redis, { prefix: server.prefix(), changeLogLength: 1 });
  assert.equal(await store.changes.cursor(), '0-0');
  await store.commits.commit(reading());
  const middle = await store.changes.cursor();
  await store.commits.commit(reading({ outlet: 'ledger.example' }));
  assert.ok((await store.changes.read(middle, 100)).length > 0);
  await redis.xtrim(store.keys.changes, 'MAXLEN', 1);
  await assert.rejects(store.changes.check('0-0'), { code: 'CURSOR_EXPIRED' });
  await assert.rejects(store.changes.check('yesterday'), { code: 'CURSOR_INVALID' });
  await assert.rejects(store.changes.check('99999999999999-0'), { code: 'CURSOR_INVALID' });
  await store.changes.check(await store.changes.cursor());
});
