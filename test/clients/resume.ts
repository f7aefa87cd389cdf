/** Subscriptions that lose nothing: the socket's client opens it again by itself, and this tells the server where to go on. */
import type { Client } from 'graphql-ws';

type Subscribe = Client['subscribe'];

/** For operations that declare `$after: String`, pass it to the field, and select `cursor`. */
export function resuming<C extends { subscribe: Subscribe }>(client: C): C {
  const subscribe: Subscribe = (payload, sink) => {
    let after = payload.variables?.after; // begin with the `changeCursor` of the list on screen
    const variables = {
      ...payload.variables,
      get after() {
        return after; // read anew whenever the operation is sent again
      },
    };
    const next: (typeof sink)['next'] = (result) => {
      after = (Object.values(result.data ?? {})[0] as { cursor?: string })?.cursor ?? after;
      sink.next(result);
    };
    return client.subscribe({ ...payload, variables }, { next, error: (error) => sink.error(error), complete: () => sink.complete() });
  };
  return { ...client, subscribe };
}
