import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TimelineInterval } from '../../../schema/enums.js';
import { bucketsOf } from '../../../services/store/time-buckets.js';

const CASES: [title: string, interval: TimelineInterval, gte: string, lt: string, zone: string, starts: string[]][] = [
  ['days in UTC', 'DAY', '2025-03-01T10:00Z', '2025-03-03T00:00Z', 'UTC', ['2025-03-01T00:00', '2025-03-02T00:00']],
  ['weeks begin on Monday', 'WEEK', '2025-03-02T00:00Z', '2025-03-04T00:00Z', 'UTC', ['2025-02-24T00:00', '2025-03-03T00:00']],
  ['months of any length', 'MONTH', '2024-01-31T00:00Z', '2024-03-01T00:00Z', 'UTC', ['2024-01-01T00:00', '2024-02-01T00:00']],
  [
    'a day of 23 hours',
    'DAY',
    '2025-03-30T00:00+01:00',
    '2025-04-01T00:00+02:00',
    'Europe/Berlin',
    ['2025-03-29T23:00', '2025-03-30T22:00'],
  ],
  ['a day of 25 hours', 'DAY', '2025-11-02T12:00Z', '2025-11-03T12:00Z', 'America/New_York', ['2025-11-02T04:00', '2025-11-03T05:00']],
  ['hours of a half-hour zone', 'HOUR', '2025-03-01T10:00Z', '2025-03-01T11:00Z', 'Asia/Kolkata', ['2025-03-01T09:30', '2025-03-01T10:30']],
  ['a midnight that was skipped', 'DAY', '2018-11-04T12:00Z', '2018-11-05T01:00Z', 'America/Sao_Paulo', ['2018-11-04T03:00']],
  ['months of a zone', 'MONTH', '2025-02-28T23:30Z', '2025-03-15T00:00Z', 'Europe/Berlin', ['2025-02-28T23:00']],
];

for (const [title, interval, gte, lt, zone, starts] of CASES) {
  test(title, () => {
    const buckets = bucketsOf(interval, { gte, lt }, zone);
    assert.deepEqual(
      buckets.map(({ start }) => start.slice(0, 16)),
      starts,
    );
    for (const [i, { start }] of buckets.slice(1).entries()) assert.equal(start, buckets[i]!.end);
  });
}

test('a zone that is none, and a timeline without end, are refused', () => {
  assert.throws(() => bucketsOf('DAY', { gte: '2025-01-01T00:00Z', lt: '2025-01-02T00:00Z' }, 'Mars/Olympus'), /IANA name.*Mars\/Olympus/);
  assert.throws(() => bucketsOf('HOUR', { gte: '2020-01-01T00:00Z', lt: '2025-01-01T00:00Z' }), /at most 1000 buckets/);
});
