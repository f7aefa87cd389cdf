/** A gateway with ten events, and sockets that can be cut from under a client. */
import { WebSocket } from 'ws';
import { startTestGateway, type TestGateway } from '../integration/gateway/gateway.js';
import { reading } from '../integration/gateway/readings.js';
import { startTestRedis } from '../redis.js';

export interface Account {
  gateway: TestGateway;
  http: string;
  ws: string;
  /** Commits an event of that company. */
  tell(company: string): Promise<void>;
  /** For a client's `webSocketImpl`. */
  Socket: typeof WebSocket;
  /** Ends every open socket without a word, commits the events, and returns once they are committed. */
  cutWhile(companies: readonly string[]): Promise<void>;
  stop(): Promise<void>;
}

export async function startAccount(): Promise<Account> {
  const server = await startTestRedis();
  const gateway = await startTestGateway(server);
  const sockets = new Set<WebSocket>();
  let refuse = false;
  class Socket extends WebSocket {
    constructor(url: string, protocols: string) {
      super(url, protocols);
      sockets.add(this);
      if (refuse) this.once('open', () => this.terminate());
    }
  }
  const tell = async (company: string): Promise<void> => {
    await gateway.store.commits.commit(reading({ company, day: '2025-03-03' }));
  };
  for (let i = 0; i < 10; i++) await tell(`Firm${i}`);
  return {
    gateway,
    http: `${gateway.url}/graphql`,
    ws: `${gateway.url.replace('http', 'ws')}/graphql`,
    tell,
    Socket: Socket as unknown as typeof WebSocket,
    cutWhile: async (companies) => {
      refuse = true;
      for (const socket of sockets) socket.terminate();
      for (const company of companies) await tell(company);
      refuse = false;
    },
    stop: async () => {
      await gateway.stop();
      await server.stop();
    },
  };
}

/** Waits for an event of that company to be the last one seen. */
export async function until(done: () => boolean): Promise<void> {
  while (!done()) await new Promise((resolve) => setTimeout(resolve, 10));
}

export const LIVE = `subscription Live($after: String) { marketEventChanged(after: $after) { cursor marketEvent { id headline } } }`;
export const AWAY = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon'];
export const SEEN = ['Before', ...AWAY, 'After'];

/** "Alpha market value falls $5 billion" → "Alpha" */
export const companyIn = (headline: string): string => headline.split(' ')[0]!;
