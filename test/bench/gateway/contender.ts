/** One server under test, in a process of its own: `contender.ts NAME REDIS_URL PREFIX`. Tells its port, and its CPU time when asked. */

import { createServer } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import Fastify from 'fastify';
import { WebSocketServer } from 'ws';
import { readConfig } from '../../../services/config.js';
import { createContext } from '../../../services/gateway/context.js';
import { buildPlainSchema } from '../../../services/gateway/schema.js';
import { createGateway } from '../../../services/gateway/server.js';
import { createLog } from '../../../services/log.js';
import { openQueues } from '../../../services/queues.js';
import { connectRedis } from '../../../services/redis.js';
import { createStore } from '../../../services/store/store.js';

const [, , name = '', redisUrl = '', prefix = ''] = process.argv;
const log = createLog('bench', 'silent');
const redis = connectRedis(redisUrl, { patience: 'request' });
const store = createStore(redis, { prefix, parsedKept: 4_000 });
const queues = openQueues(connectRedis(redisUrl, { patience: 'request' }), prefix);
const dependencies = { store, queues, log, backlogLimit: 1_000 };
const context = () => createContext(dependencies, { keyName: 'anonymous', role: 'READER' });

const SERVERS: Record<string, () => Promise<number>> = {
  claimwire: async () => {
    const config = readConfig({ PORT: '0', REQUESTS_PER_MINUTE: '0', SOCKETS_PER_ADDRESS: '0', NODE_ENV: 'production' });
    const connect = () => connectRedis(redisUrl, { patience: 'worker' });
    const { url } = await createGateway({ config, store, queues, redis, connect, log }).start();
    return Number(new URL(url).port);
  },
  'apollo server': async () => {
    const { url } = await startStandaloneServer(new ApolloServer({ schema: buildPlainSchema() }), {
      listen: { port: 0, host: '127.0.0.1' },
      context: async () => context(),
    });
    return Number(new URL(url).port);
  },
  'GraphQL Yoga': async () => {
    // @ts-expect-error: installed for this measurement only
    const { createYoga } = await import('graphql-yoga');
    const server = createServer(createYoga({ schema: buildPlainSchema(), context, logging: false, landingPage: false }));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return (server.address() as { port: number }).port;
  },
  'mercurius without jit': async () => {
    // @ts-expect-error: installed for this measurement only
    const { default: mercurius } = await import('mercurius');
    const app = Fastify();
    await app.register(mercurius, { schema: buildPlainSchema(), context });
    return Number(new URL(await app.listen({ port: 0, host: '127.0.0.1' })).port);
  },
  'ws broadcast': async () => {
    const sockets = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false });
    process.on('message', ({ broadcast }: { broadcast?: string }) => {
      if (broadcast) for (const socket of sockets.clients) socket.send(broadcast);
    });
    await new Promise((resolve) => sockets.once('listening', resolve));
    return (sockets.address() as { port: number }).port;
  },
};

const start = SERVERS[name];
if (!start) throw new Error(`A contender expects one of ${Object.keys(SERVERS).join(', ')}, got ${JSON.stringify(name)}.`);
process.on('message', ({ ask }: { ask?: 'cpu' }) => {
  if (ask === 'cpu') process.send!({ cpu: process.cpuUsage() });
});
process.send!({ port: await start() });
