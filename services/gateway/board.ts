/** The queues as bull-board shows them, at /queues: for admins, to look at. What is to be done about a job, `claimwire failed` and GraphQL do. */
import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter } from '@bull-board/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Role } from '../../schema/enums.js';
import { QUEUE_NAMES, type Queues } from '../queues.js';
import { type Authenticator, includes } from './auth.js';

const PATH = '/queues';

export async function serveBoard(server: FastifyInstance, queues: Queues, auth: Authenticator): Promise<void> {
  const adapter = new FastifyAdapter();
  adapter.setBasePath(PATH);
  createBullBoard({
    queues: QUEUE_NAMES.map((name) => new BullMQAdapter(queues[name], { readOnlyMode: true })),
    serverAdapter: adapter,
    options: { uiConfig: { boardTitle: 'Claimwire queues' } },
  });
  await server.register(async (board) => {
    board.addHook('onRequest', (request, reply) => admit(request, reply, auth));
    await board.register(adapter.registerPlugin(), { prefix: PATH });
  });
}

/** A browser asks its user for a name and a password: the name may be any, the password is an admin's key. */
async function admit(request: FastifyRequest, reply: FastifyReply, auth: Authenticator): Promise<FastifyReply | undefined> {
  const viewer = await auth.identify(withBasicKey(request.headers)).catch(() => null);
  if (viewer && includes(viewer.role, Role.ADMIN)) return undefined;
  return reply
    .code(401)
    .header('www-authenticate', 'Basic realm="Claimwire queues", charset="UTF-8"')
    .send("The queues are shown to admins: any name, and an admin's key as the password.\n");
}

/** RFC 7617. */
function withBasicKey(headers: FastifyRequest['headers']): Record<string, unknown> {
  const [, encoded] = /^basic\s+([\w+/=-]+)$/i.exec(headers.authorization ?? '') ?? [];
  if (!encoded) return headers;
  const pair = Buffer.from(encoded, 'base64').toString('utf8');
  return { authorization: `Bearer ${pair.slice(pair.indexOf(':') + 1)}` };
}
