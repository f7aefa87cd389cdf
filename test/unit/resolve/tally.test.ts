/** An item that many articles carry holds the passages of a few, and still says what all of them say, whatever came when and was taken back. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MarketEventStatus } from '../../../schema/enums.js';
import type { MarketEvent } from '../../../schema/market-event.js';
import { type EventPassage, eventFrom, passagesOfEvent } from '../../../services/resolve/events.js';
import { inOrder } from '../../../services/resolve/order.js';
import { settleEvents } from '../../../services/resolve/settle.js';
import { ARTICLES_KEPT, firstCarriers } from '../../../services/resolve/tally.js';
import { dollars, event } from './passages.js';

const AT = '2025-01-27T18:00:00.000Z';
const OUTLETS = ['handelsblatt.com', 'wiwo.de', ...Array.from({ length: 12 }, (_, i) => `outlet${i}.example`)];
const STATUSES: MarketEventStatus[] = ['RUMORED', 'ANNOUNCED', 'ANNOUNCED', 'PENDING', 'COMPLETED', 'DENIED'];
const FIGURES = [null, ['$589 billion', 589], ['$589bn', 589], ['about $590 billion', 590], ['$612 billion', 612]] as const;
const ARTICLES = 30;

/** What one reading of an article says of the event: one or two passages, in words that differ from reading to reading. */
function passagesOf(article: number, random: (below: number) => number): EventPassage[] {
  const outlet = OUTLETS[random(OUTLETS.length)]!;
  const id = `art_${String(article).padStart(2, '0')}`;
  const originId = random(3) === 0 ? `art_${String(random(6)).padStart(2, '0')}` : id;
  return Array.from({ length: 1 + random(2) }, (_, i) => {
    const figure = FIGURES[random(FIGURES.length)]!;
    const quantity = figure && dollars(figure[0], figure[1] * 1e9, figure[0].startsWith('about'));
    const startOffset = 100 * i + random(50);
    return event(outlet, {
      type: 'ACQUISITION',
      evidence: {
        articleId: id,
        originId,
        sourceId: `src_${outlet}`,
        publishedAt: `2025-01-27T1${article % 10}:00:00.000Z`,
        text: `Passage ${i} of reading ${random(1_000)}.`,
        startOffset,
        endOffset: startOffset + 40,
        quantity,
        confidence: 0.5 + random(5) / 10,
      },
      reading: {
        headline: `Headline ${random(1_000)}`,
        status: STATUSES[random(STATUSES.length)]!,
        direction: null,
        occurredOn: random(2) ? '2025-01-27' : null,
        claimIds: Array.from({ length: 4 }, () => `clm_${random(200)}`),
        prominence: random(100) / 100,
        participants: [
          { companyId: 'cmp_nvidia', name: random(2) ? 'Nvidia' : 'NVIDIA Corp', role: 'ACQUIRER' },
          ...Array.from({ length: random(3) }, () => random(60)).map((n) => ({
            companyId: `cmp_adviser${n}`,
            name: `Adviser ${n}`,
            role: 'PARTNER' as const,
          })),
        ],
      },
    });
  });
}

/** A linear congruential generator: the same seed, the same run. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 16) % below;
  };
}

/** Settles readings one after another as the store does: with what the entity holds, and with all of it for an article that is known. */
function account() {
  let known: MarketEvent | null = null;
  let beside = new Map<string, EventPassage[]>();
  return {
    commit: (articleId: string, passages: EventPassage[]): void => {
      const lying = [...beside.values()].flat();
      const carried = known && (beside.has(articleId) || known.evidence.some((evidence) => evidence.articleId === articleId));
      const whole = (item: MarketEvent): MarketEvent => {
        const all = inOrder([...passagesOfEvent(item), ...lying]);
        return { ...item, evidence: all.map(({ evidence }) => evidence), readings: all.map(({ reading }) => reading), tally: null };
      };
      const carrier = firstCarriers(lying).get(passages[0]?.evidence.originId ?? '');
      const entities = known ? [carried ? whole(known) : known] : [];
      const { changed } = settleEvents(
        passages,
        articleId,
        { entities, carriers: new Map(known && carrier ? [[known.id, carrier]] : []) },
        AT,
      );
      for (const { entity, beside: left } of changed) {
        known = entity;
        if (carried) beside = new Map();
        for (const passage of left)
          beside.set(
            passage.evidence.articleId,
            left.filter(({ evidence }) => evidence.articleId === passage.evidence.articleId),
          );
      }
    },
    event: () => known!,
    passages: () => inOrder([...passagesOfEvent(known!), ...[...beside.values()].flat()]),
  };
}

/** Origins counted the plain way: passages that share a text, a publisher or a house flow together until nothing moves. */
function originsOf(passages: readonly EventPassage[]): number {
  const house = (publisher: string) => (['handelsblatt.com', 'wiwo.de'].includes(publisher) ? 'house' : publisher);
  const groups: { publishers: Set<string>; texts: Set<string> }[] = [];
  for (const { evidence } of passages) {
    const own = { publishers: new Set([house(evidence.publisher)]), texts: new Set([evidence.originId]) };
    for (const group of groups.filter(
      ({ publishers, texts }) => publishers.has(house(evidence.publisher)) || texts.has(evidence.originId),
    )) {
      for (const publisher of group.publishers) own.publishers.add(publisher);
      for (const text of group.texts) own.texts.add(text);
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push(own);
  }
  return groups.length;
}

const visible = ({ tally, evidence, readings, id, updatedAt, ...seen }: MarketEvent) => seen;

for (let seed = 1; seed <= 20; seed++) {
  test(`thirty articles in shuffled order ${seed}, some corrected and some taken back, say what the last readings say together`, () => {
    const random = generator(seed);
    const { commit, event: current, passages } = account();
    const last = new Map<string, EventPassage[]>();
    for (let i = 0; i < 2 * ARTICLES; i++) {
      const article = i < ARTICLES ? (i * 7) % ARTICLES : random(ARTICLES);
      const id = `art_${String(article).padStart(2, '0')}`;
      const reading = i >= ARTICLES && random(3) === 0 ? [] : passagesOf(article, random);
      last.set(id, reading);
      commit(id, reading);
      const all = inOrder([...last.values()].flat());
      assert.deepEqual(visible(current()), visible(eventFrom(current().id, all, AT)));
      assert.deepEqual(
        passages().map(({ evidence }) => evidence),
        all.map(({ evidence }) => evidence),
      );
      assert.equal(current().corroboration.independentOrigins, originsOf(all));
      assert.equal(current().corroboration.articleCount, new Set(all.map(({ evidence }) => evidence.articleId)).size);
      assert.equal(
        new Set(current().evidence.map(({ articleId }) => articleId)).size,
        Math.min(ARTICLES_KEPT, current().corroboration.articleCount),
      );
    }
  });
}
