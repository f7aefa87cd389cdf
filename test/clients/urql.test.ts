/** urql: a query, and a subscription whose socket dies. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Client, cacheExchange, fetchExchange, gql, subscriptionExchange } from '@urql/core';
import { createClient } from 'graphql-ws';
import type { Json } from '../integration/gateway/gateway.js';
import { type Account, AWAY, companyIn, LIVE, SEEN, startAccount, until } from './account.js';
import { resuming } from './resume.js';

let account: Account;
let client: Client;

before(async () => {
  account = await startAccount();
  const socket = resuming(createClient({ url: account.ws, webSocketImpl: account.Socket, retryAttempts: 50, shouldRetry: () => true }));
  client = new Client({
    url: account.http,
    preferGetMethod: false,
    exchanges: [
      cacheExchange,
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query = '', variables }) => ({
          subscribe: (sink) => ({
            unsubscribe: socket.subscribe({ query, variables: variables as Record<string, unknown> }, sink as Json),
          }),
        }),
      }),
    ],
  });
});
after(() => account.stop());

const LIST = gql`{ marketEvents(first: 3) { totalCount changeCursor nodes { id headline } } }`;

test('a query is answered', async () => {
  const { data, error } = await client.query(LIST, {}).toPromise();
  assert.equal(error, undefined);
  assert.deepEqual([data.marketEvents.totalCount, data.marketEvents.nodes.length], [10, 3]);
});

test('a subscription loses nothing when its socket is killed', async () => {
  const { data } = await client.query(LIST, {}, { requestPolicy: 'network-only' }).toPromise();
  const seen: string[] = [];
  const subscription = client
    .subscription(gql(LIVE), { after: data.marketEvents.changeCursor })
    .subscribe(({ data }) => seen.push(companyIn(data.marketEventChanged.marketEvent.headline)));
  await account.tell('Before');
  await until(() => seen.length === 1);
  await account.cutWhile(AWAY);
  await account.tell('After');
  await until(() => seen.includes('After'));
  assert.deepEqual(seen, SEEN);
  subscription.unsubscribe();
});
