/** Ingestion jobs as users see them: one record a page from submission to end, whatever queue its work is in. */
import { createHash } from 'node:crypto';
import { IngestStage, JobState } from '../../schema/enums.js';
import { contentId } from '../../schema/ids.js';
import type { IngestionBatch, IngestionJob } from '../../schema/ingestion.js';
import { Failure } from '../errors.js';
import type { RedisClient } from '../redis.js';
import { decodeListCursor, encodeListCursor } from './cursor.js';
import type { Keys } from './keys.js';
import type { Page, PageRequest } from './lists.js';
import { loadScript } from './script.js';
import { type KeyGroup, openWalk } from './walk.js';

export type Jobs = ReturnType<typeof openJobs>;

export interface Submission {
  /** Canonical address of the page. */
  url: string;
  /** Tells submissions of one address apart, such as the hash of submitted HTML. */
  key?: string;
  batchId?: string | null;
  /** Run again although it completed. */
  force?: boolean;
  maxAttempts: number;
}

const TTL_SECONDS = 30 * 86_400;
const OPEN: ReadonlySet<JobState> = new Set([
  JobState.WAITING,
  JobState.PRIORITIZED,
  JobState.DELAYED,
  JobState.ACTIVE,
  JobState.WAITING_CHILDREN,
]);

export function openJobs(redis: RedisClient, keys: Keys) {
  const move = loadScript(redis, 'job.lua');
  const walk = openWalk(redis, keys);

  /** Optimistic: reads, changes, writes if nobody did meanwhile, else again. `change` returns null to leave the job as it is. */
  const rewrite = async (
    id: string,
    change: (job: IngestionJob | null) => IngestionJob | null,
    requires = '',
  ): Promise<{ job: IngestionJob | null; written: boolean }> => {
    for (;;) {
      const json = await redis.get(keys.job(id));
      const before = json === null ? null : (JSON.parse(json) as IngestionJob);
      const after = change(before);
      if (!after) return { job: before, written: false };
      const done = await move(
        keys.progress,
        JSON.stringify({
          key: keys.job(id),
          id,
          job: JSON.stringify(after),
          expected: json === null ? '' : createHash('sha1').update(json).digest('hex'),
          from: before?.state ?? '',
          to: after.state,
          score: Date.parse(after.queuedAt),
          listPrefix: keys.jobs(''),
          ttlSeconds: TTL_SECONDS,
          batch: after.batchId ? keys.batch(after.batchId) : '',
          batchId: after.batchId ?? '',
          batchJobs: after.batchId ? keys.batchJobs(after.batchId) : '',
          requires,
        }),
      );
      if (done === 1) return { job: after, written: true };
      if (done === -1) throw new Failure('INTERNAL', `What came of ${after.url ?? id} is gone: the server has lost its last writes.`);
    }
  };

  const get = async (ids: readonly string[]): Promise<(IngestionJob | null)[]> =>
    ids.length === 0
      ? []
      : (await redis.mget(ids.map(keys.job))).map((json) => (json === null ? null : (JSON.parse(json) as IngestionJob)));

  const pageOf = async (groups: readonly KeyGroup[], { first, after }: PageRequest): Promise<Page<IngestionJob>> => {
    const position = after ? decodeListCursor(after) : null;
    const entries = await walk.collect(groups, { descending: true, after: position, limit: first + 1 });
    const shown = entries.slice(0, first);
    const found = await get(shown.map(({ id }) => id));
    const kept = shown.flatMap((entry, i) => (found[i] ? [{ entry, job: found[i] }] : [])); // records expire before the lists are swept
    return {
      nodes: kept.map(({ job }) => job),
      cursors: kept.map(({ entry }) => encodeListCursor(entry)),
      hasNextPage: entries.length > first,
      hasPreviousPage: position !== null,
    };
  };

  const inStates = (states: readonly JobState[] | null): KeyGroup => ({
    keys: (states ? [...new Set(states)] : ['ALL']).map(keys.jobs),
    drives: true,
  });
  const ofBatch = (batchId: string, states: readonly JobState[] | null): KeyGroup[] => [
    { keys: [keys.batchJobs(batchId)], drives: true },
    ...(states ? [inStates(states)] : []),
  ];

  const batches = async (ids: readonly string[]): Promise<(IngestionBatch | null)[]> =>
    (await Promise.all(ids.map((id) => redis.hgetall(keys.batch(id))))).map((fields, position) => toBatch(ids[position]!, fields));

  return {
    get,
    batches,

    /** `created` is false when the same submission is still on its way, or is done and `force` is not set. */
    submit: async ({
      url,
      key = '',
      batchId = null,
      force = false,
      maxAttempts,
    }: Submission): Promise<{ job: IngestionJob; created: boolean }> => {
      const id = contentId('IngestionJob', url, key);
      const { job, written } = await rewrite(id, (known) => {
        if (known && (OPEN.has(known.state) || (known.state === JobState.COMPLETED && !force))) return null;
        return {
          __typename: 'IngestionJob',
          id,
          url,
          state: JobState.WAITING,
          stage: null,
          progress: 0,
          attemptsMade: 0,
          maxAttempts,
          error: null,
          articleId: known?.articleId ?? null,
          batchId,
          queuedAt: new Date().toISOString(),
          finishedAt: null,
        };
      });
      return { job: job!, created: written };
    },

    /** Null when there is no such job (any more). */
    update: async (id: string, patch: Partial<IngestionJob>): Promise<IngestionJob | null> =>
      (await rewrite(id, (known) => known && { ...known, ...patch })).job,

    /**
     * The page is in. Throws a retryable Failure when its article is not: a server that lost power forgets the commit that it had
     * acknowledged, while whoever made it goes on.
     */
    complete: async (id: string, articleId: string): Promise<void> => {
      const ended = { state: JobState.COMPLETED, stage: IngestStage.COMMIT, progress: 1, error: null, articleId };
      await rewrite(id, (known) => known && { ...known, ...ended, finishedAt: new Date().toISOString() }, keys.entity(articleId));
    },

    /** Forgets a job; its batch keeps what it counted. */
    remove: async (id: string): Promise<void> => {
      const lists = ['ALL', ...Object.values(JobState)].map(keys.jobs);
      const forget = redis.multi().del(keys.job(id));
      for (const list of lists) forget.zrem(list, id);
      await forget.exec();
    },

    /** Newest first. */
    list: (states: readonly JobState[] | null, page: PageRequest): Promise<Page<IngestionJob>> => pageOf([inStates(states)], page),

    count: async (states: readonly JobState[] | null): Promise<number> => {
      const counts = await Promise.all(inStates(states).keys.map((list) => redis.zcard(list)));
      return counts.reduce((sum, number) => sum + number, 0);
    },

    listBatch: (batchId: string, states: readonly JobState[] | null, page: PageRequest): Promise<Page<IngestionJob>> =>
      pageOf(ofBatch(batchId, states), page),

    countBatch: (batchId: string, states: readonly JobState[] | null): Promise<number> => walk.count(ofBatch(batchId, states)),

    /** With an idempotency key, the batch that was made with it within a day. */
    createBatch: async (total: number, idempotencyKey?: string | null): Promise<{ batch: IngestionBatch; created: boolean }> => {
      const createdAt = new Date().toISOString();
      const fresh = contentId('IngestionBatch', createdAt, String(Math.random()), idempotencyKey ?? '');
      if (idempotencyKey) {
        const hash = createHash('sha256').update(idempotencyKey).digest('hex');
        const taken = await redis.set(keys.idempotency(hash), fresh, 'EX', 86_400, 'NX');
        const id = taken === 'OK' ? fresh : ((await redis.get(keys.idempotency(hash))) ?? fresh);
        const [known] = await batches([id]);
        if (known) return { batch: known, created: false };
      }
      await redis.hset(keys.batch(fresh), { total, createdAt, COMPLETED: 0, FAILED: 0 });
      await redis.expire(keys.batch(fresh), TTL_SECONDS);
      return { batch: { __typename: 'IngestionBatch', id: fresh, total, completed: 0, failed: 0, createdAt }, created: true };
    },

    /** Forgets jobs whose records have expired; returns how many. */
    sweep: async (now = Date.now()): Promise<number> => {
      const lists = ['ALL', ...Object.values(JobState)].map(keys.jobs);
      const removed = await Promise.all(lists.map((list) => redis.zremrangebyscore(list, '-inf', now - TTL_SECONDS * 1_000)));
      return removed[0] ?? 0;
    },
  };
}

function toBatch(id: string, fields: Record<string, string>): IngestionBatch | null {
  if (!fields.total) return null;
  return {
    __typename: 'IngestionBatch',
    id,
    total: Number(fields.total),
    completed: Number(fields.COMPLETED ?? 0),
    failed: Number(fields.FAILED ?? 0),
    createdAt: fields.createdAt ?? '',
  };
}
