/** What the river shows, and in what order. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClaimItem, EventItem } from '../../../services/gateway/dashboard/page/operations.js';
import { EMPTY, groupsOf, withItem, without, withPage, withWaitingShown } from '../../../services/gateway/dashboard/page/river-items.js';

const evidence = (article: string) => [{ article: { id: article } }];
const event = (id: string, at: string, article: string, importance = 10) =>
  ({ __typename: 'MarketEvent', id, firstReportedAt: at, importance, evidence: evidence(article) }) as EventItem;
const claim = (id: string, at: string, article: string) =>
  ({ __typename: 'Claim', id, firstSeenAt: at, evidence: evidence(article) }) as ClaimItem;

const END = { endCursor: null, hasNextPage: false };
const MORE = { endCursor: 'x', hasNextPage: true };
const ids = (groups: ReturnType<typeof groupsOf>['read']) => groups.map(({ events, claims }) => [...events, ...claims].map(({ id }) => id));

test('the lines of one story stand together, the important first, the latest story on top', () => {
  let river = withPage(EMPTY, 'events', [event('e1', '09', 'a'), event('e2', '09', 'a', 80), event('e3', '11', 'b')], END);
  river = withPage(river, 'claims', [claim('c1', '09', 'a')], END);
  assert.deepEqual(ids(groupsOf(river).read), [['e3'], ['e2', 'e1', 'c1']]);
});

test('nothing is shown below the place down to which both lists are read', () => {
  let river = withPage(EMPTY, 'events', [event('e1', '09', 'a'), event('e2', '12', 'b')], END);
  river = withPage(river, 'claims', [claim('c1', '10', 'c')], MORE);
  assert.deepEqual(ids(groupsOf(river).read), [['e2'], ['c1']]);
});

test('what is new waits while somebody reads, a change of what is there does not', () => {
  let river = withPage(EMPTY, 'events', [event('e1', '09', 'a')], END);
  river = withItem(river, event('e2', '08', 'b'), true);
  river = withItem(river, event('e1', '09', 'a', 90), true);
  assert.deepEqual(river.waiting, ['e2']);
  assert.deepEqual(ids(groupsOf(river).read), [['e1']]);
  assert.equal(groupsOf(river).read[0]?.events[0]?.importance, 90);
  river = withWaitingShown(river);
  assert.deepEqual(ids(groupsOf(river).arrived), [['e2']]);
});

test('the same change twice is shown once, and what is retracted goes', () => {
  let river = withItem(EMPTY, event('e1', '09', 'a'), false);
  river = withItem(river, event('e1', '09', 'a'), false);
  assert.deepEqual(ids(groupsOf(river).arrived), [['e1']]);
  assert.deepEqual(groupsOf(without(river, 'e1')), { arrived: [], read: [] });
});
