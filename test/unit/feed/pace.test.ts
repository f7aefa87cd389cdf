import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDue, NO_PACE, nextPollAt, type PollHistory } from '../../../services/feed/pace.js';
import { parseFeed } from '../../../services/feed/parse.js';

const rss = (channel: string, dates: readonly string[] = []) =>
  `<rss version="2.0" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel>${channel}${dates
    .map((date) => `<item><title>a</title><pubDate>${date}</pubDate></item>`)
    .join('')}</channel></rss>`;
const paceOf = (document: string) => parseFeed(document, { url: 'https://news.example/feed' }).pace;

/** What a feed says of its pace → seconds between two looks. */
const SAID: readonly (readonly [document: string, seconds: number | null])[] = [
  [rss(''), null],
  [rss('<ttl>15</ttl>'), 900],
  [rss('<ttl>0</ttl>'), null],
  [rss('<ttl>soon</ttl>'), null],
  [rss('<ttl>-5</ttl>'), null],
  [rss('<sy:updatePeriod> Hourly </sy:updatePeriod>'), 3_600],
  [rss('<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>'), 21_600],
  [rss('<sy:updatePeriod>sometimes</sy:updatePeriod>'), null],
  [rss('<ttl>60</ttl>', ['2025-01-28T10:00:00Z', '2025-01-28T10:20:00Z']), 600],
  [rss('<ttl>60</ttl>', ['2025-01-28T10:00:00Z', '2025-01-29T10:00:00Z']), 3_600],
  [rss('<ttl>60</ttl>', ['2025-01-28T10:00:00Z', '2025-01-28T10:00:00Z']), null],
  ['<feed xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><sy:updatePeriod>hourly</sy:updatePeriod></feed>', 3_600],
];
for (const [document, seconds] of SAID)
  test(`the pace of ${document.slice(70, 250)}`, () => assert.equal(paceOf(document).seconds, seconds));

test('hours and days to skip', () => {
  const hours = '<skipHours><hour>0</hour><hour> 23 </hour><hour>24</hour><hour>99</hour></skipHours>';
  const { skipHours, skipDays } = paceOf(rss(`${hours}<skipDays><day>Saturday</day><day>sunday</day><day>Noday</day></skipDays>`));
  assert.deepEqual(
    [skipHours, skipDays],
    [
      [0, 23, 0],
      [6, 0],
    ],
  );
});

const MINUTE = 60_000;
/** A Tuesday. */
const NOW = Date.parse('2025-01-28T10:30:00Z');
const hours = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);

/** What is known of a feed that is to be asked every five minutes → minutes until it is. */
const NEXT: readonly (readonly [what: string, known: Partial<PollHistory>, minutes: number])[] = [
  ['news just now', {}, 5],
  ['quiet for an hour', { changedAt: NOW - 60 * MINUTE }, 5],
  ['quiet for ten hours', { changedAt: NOW - 600 * MINUTE }, 30],
  ['quiet for a month', { changedAt: NOW - 43_200 * MINUTE }, 60],
  ['an interval above an hour', { changedAt: NOW - 43_200 * MINUTE, intervalSeconds: 7_200 }, 120],
  ['an answer that is fresh for ten minutes', { maxAgeSeconds: 600 }, 10],
  ['an answer that is fresh for a year', { maxAgeSeconds: 31_536_000 }, 60],
  ['an answer that is fresh for a second', { maxAgeSeconds: 1 }, 5],
  ['a wish of its publisher', { pace: { ...NO_PACE, seconds: 1_800 } }, 30],
  ['a server that asks to come back tomorrow', { retryAfterSeconds: 86_400 }, 1_440],
  ['hours to skip', { pace: { ...NO_PACE, skipHours: [10, 11] } }, 90],
  ['hours to skip, later', { pace: { ...NO_PACE, skipHours: [11, 12] } }, 5],
  ['days to skip', { pace: { ...NO_PACE, skipDays: [2, 3] } }, 13.5 * 60 + 1_440],
  ['all hours to skip', { pace: { ...NO_PACE, skipHours: hours(0, 24) } }, 5],
  ['jitter where nobody set the time', { changedAt: NOW - 600 * MINUTE, random: 1 }, 33],
  ['no jitter where somebody did', { random: 1 }, 5],
];
for (const [what, known, minutes] of NEXT) {
  test(`next poll: ${what}`, () => {
    const due = nextPollAt({ now: NOW, changedAt: NOW, intervalSeconds: 300, pace: NO_PACE, random: 0, ...known });
    assert.equal((due - NOW) / MINUTE, minutes);
  });
}

test('a feed is taken at the tick that is nearest to its time', () => {
  const due = new Date(NOW).toISOString();
  assert.deepEqual(
    [null, due].map((at) => isDue(at, 300, NOW)),
    [true, true],
  );
  assert.deepEqual(
    [-151, -149].map((seconds) => isDue(due, 300, NOW + seconds * 1_000)),
    [false, true],
  );
});
