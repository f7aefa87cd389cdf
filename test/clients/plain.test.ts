/** graphql-ws and graphql-sse by themselves, with the same few lines around them. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createClient as createStreamClient } from 'graphql-sse';
import { createClient } from 'graphql-ws';
import type { Json } from '../integration/gateway/gateway.js';
import { type Account, AWAY, companyIn, LIVE, SEEN, startAccount, until } from './account.js';
import { resuming } from './resume.js';

let account: Account;
const requests = new Set<AbortController>();

before(async () => {
  account = await startAccount();
});
after(() => account.stop());

const clients = {
  'graphql-ws': () => createClient({ url: account.ws, webSocketImpl: account.Socket, retryAttempts: 50, shouldRetry: () => true }),
  'graphql-sse': () =>
    createStreamClient({ url: `${account.http}/stream`, retryAttempts: 50, fetchFn: cuttable, onMessage: () => {} }) as never,
};

/** A fetch whose answers can be broken off, as a proxy does. */
async function cuttable(url: string, options: RequestInit): Promise<Response> {
  const request = new AbortController();
  requests.add(request);
  options.signal?.addEventListener('abort', () => request.abort());
  return fetch(url, { ...options, signal: request.signal });
}

for (const [name, create] of Object.entries(clients)) {
  test(`${name} loses nothing when its connection is killed`, async () => {
    const { data } = await account.gateway.ask('{ marketEvents(first: 1) { changeCursor } }');
    const seen: string[] = [];
    const client = resuming(create() as ReturnType<typeof createClient>);
    const stop = client.subscribe<Json>(
      { query: LIVE, variables: { after: data.marketEvents.changeCursor } },
      {
        next: ({ data }) => seen.push(companyIn(data.marketEventChanged.marketEvent.headline)),
        error: (error) => seen.push(String(error)),
        complete: () => {},
      },
    );
    const suffix = name.at(-1)!;
    await account.tell(`Before${suffix}`);
    await until(() => seen.length === 1);
    for (const request of requests) request.abort();
    await account.cutWhile(AWAY.map((company) => company + suffix));
    await account.tell(`After${suffix}`);
    await until(() => seen.includes(`After${suffix}`));
    assert.deepEqual(
      seen,
      SEEN.map((company) => company + suffix),
    );
    stop();
    await client.dispose();
  });
}
