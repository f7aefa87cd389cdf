/** Apollo Client: pages that grow by scrolling, and a subscription whose socket dies. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { getMainDefinition, relayStylePagination } from '@apollo/client/utilities';
import { createClient } from 'graphql-ws';
import type { Json } from '../integration/gateway/gateway.js';
import { type Account, AWAY, companyIn, LIVE, SEEN, startAccount, until } from './account.js';
import { resuming } from './resume.js';

let account: Account;
let client: ApolloClient;

before(async () => {
  account = await startAccount();
  const socket = resuming(createClient({ url: account.ws, webSocketImpl: account.Socket, retryAttempts: 50, shouldRetry: () => true }));
  client = new ApolloClient({
    cache: new InMemoryCache({
      possibleTypes: { Node: ['Company', 'Claim', 'MarketEvent', 'Article'] },
      typePolicies: { Query: { fields: { marketEvents: relayStylePagination(['filter', 'sort']) } } },
    }),
    link: ApolloLink.split(
      ({ query }) => {
        const definition = getMainDefinition(query);
        return definition.kind === 'OperationDefinition' && definition.operation === 'subscription';
      },
      new GraphQLWsLink(socket),
      new HttpLink({ uri: account.http }),
    ),
  });
});
after(async () => {
  client.stop();
  await account.stop();
});

const PAGE = gql`query Page($after: String) { marketEvents(first: 2, after: $after) {
  edges { cursor node { id headline } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount changeCursor } }`;

test('relayStylePagination puts five pages into one list', async () => {
  const pages = client.watchQuery<Json>({ query: PAGE });
  let { data } = await pages.refetch();
  for (let page = 2; page <= 5; page++) {
    assert.equal(data.marketEvents.pageInfo.hasNextPage, true);
    await pages.fetchMore({ variables: { after: data.marketEvents.pageInfo.endCursor } });
    data = client.readQuery<Json>({ query: PAGE })!;
  }
  const ids = data.marketEvents.edges.map(({ node }: Json) => node.id);
  assert.equal(ids.length, 10);
  assert.equal(new Set(ids).size, 10);
  assert.equal(data.marketEvents.pageInfo.hasNextPage, false);
});

test('a subscription loses nothing when its socket is killed', async () => {
  const { data } = await client.query<Json>({ query: PAGE, fetchPolicy: 'network-only' });
  const seen: string[] = [];
  const subscription = client
    .subscribe<Json>({ query: gql(LIVE), variables: { after: data.marketEvents.changeCursor } })
    .subscribe(({ data }) => seen.push(companyIn(data.marketEventChanged.marketEvent.headline)));
  await account.tell('Before');
  await until(() => seen.length === 1);
  await account.cutWhile(AWAY);
  await account.tell('After');
  await until(() => seen.includes('After'));
  assert.deepEqual(seen, SEEN);
  subscription.unsubscribe();
});
