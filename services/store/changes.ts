/** The change log: one Redis Stream, appended to by every commit. Its ids are the cursors. */
import type { ChangeOp, SearchType } from '../../schema/enums.js';
import type { RedisClient } from '../redis.js';
import { CursorError, checkChangeCursor, compareChangeCursors } from './cursor.js';
import type { Keys } from './keys.js';

export interface ChangeEntry {
  cursor: string;
  at: string;
  op: ChangeOp;
  kind: SearchType;
  id: string;
  /** Every company that the item concerns. */
  companyIds: string[];
}

export interface ProgressEntry {
  id: string;
  batchId: string | null;
}

/** Positions in the two streams that a gateway follows. */
export interface TailPosition {
  changes: string;
  progress: string;
}

export type Changes = ReturnType<typeof openChanges>;

type StreamEntry = [id: string, fields: string[]];

const BLOCK_MS = 2_000;
const BATCH = 500;
const START = '0-0';

/** The form in which `commit.lua` logs a change. */
export const changeFields = (change: Omit<ChangeEntry, 'cursor' | 'at'>): string[] => [
  'op',
  change.op,
  'kind',
  change.kind,
  'id',
  change.id,
  'companies',
  change.companyIds.join(' '),
];

export function openChanges(redis: RedisClient, keys: Keys) {
  const bounds = async (): Promise<{ first: string; last: string; trimmed: boolean }> => {
    const info = (await redis.xinfo('STREAM', keys.changes).catch((error: Error) => {
      if (/no such key/i.test(error.message)) return null;
      throw error;
    })) as unknown[] | null;
    if (!info) return { first: START, last: START, trimmed: false };
    const field = (name: string) => info[info.indexOf(name) + 1];
    const [first] = (field('first-entry') as StreamEntry | null) ?? [START];
    return { first, last: String(field('last-generated-id')), trimmed: Number(field('entries-added')) > Number(field('length')) };
  };

  return {
    /** Position of the newest entry: what comes after it is news. */
    cursor: async (): Promise<string> => (await bounds()).last,

    /** Position of the newest progress entry. */
    progressCursor: async (): Promise<string> => {
      const [newest] = await redis.xrevrange(keys.progress, '+', '-', 'COUNT', 1);
      return newest?.[0] ?? START;
    },

    /** Throws a CursorError unless everything after the position is still in the log. */
    check: async (after: string): Promise<void> => {
      checkChangeCursor(after);
      const { first, last, trimmed } = await bounds();
      if (compareChangeCursors(after, last) > 0) {
        throw new CursorError(
          'CURSOR_INVALID',
          `The cursor ${after} lies ahead of the change log, which ends at ${last}: query again and go on from its \`changeCursor\`.`,
        );
      }
      if (trimmed && compareChangeCursors(after, first) < 0) {
        throw new CursorError(
          'CURSOR_EXPIRED',
          `The cursor ${after} is older than the change log, which starts at ${first}: query again and go on from its \`changeCursor\`.`,
          first,
        );
      }
    },

    /** Entries after the position, oldest first. */
    read: async (after: string, limit: number): Promise<ChangeEntry[]> =>
      (await redis.xrange(keys.changes, `(${checkChangeCursor(after)}`, '+', 'COUNT', limit)).map(toChange),

    /**
     * Both streams as they grow, for as long as the signal lets it. The connection is the caller's and serves nothing else: it blocks.
     * Ends when the signal fires; throws when Redis does.
     */
    async *tail(
      connection: RedisClient,
      from: TailPosition,
      signal: AbortSignal,
    ): AsyncGenerator<{ changes: ChangeEntry[]; progress: ProgressEntry[] }> {
      const position = { ...from };
      while (!signal.aborted) {
        const answer = (await connection.xread(
          'COUNT',
          BATCH,
          'BLOCK',
          BLOCK_MS,
          'STREAMS',
          keys.changes,
          keys.progress,
          position.changes,
          position.progress,
        )) as [string, StreamEntry[]][] | null;
        if (!answer) continue;
        const entries = new Map(answer);
        const changes = (entries.get(keys.changes) ?? []).map(toChange);
        const progress = entries.get(keys.progress) ?? [];
        position.changes = changes.at(-1)?.cursor ?? position.changes;
        position.progress = progress.at(-1)?.[0] ?? position.progress;
        yield { changes, progress: progress.map(toProgress) };
      }
    },
  };
}

function toChange([cursor, fields]: StreamEntry): ChangeEntry {
  const value = record(fields);
  return {
    cursor,
    at: new Date(Number(cursor.split('-')[0])).toISOString(),
    op: value.op as ChangeOp,
    kind: value.kind as SearchType,
    id: value.id ?? '',
    companyIds: value.companies ? value.companies.split(' ') : [],
  };
}

function toProgress([, fields]: StreamEntry): ProgressEntry {
  const value = record(fields);
  return { id: value.id ?? '', batchId: value.batch || null };
}

function record(fields: string[]): Record<string, string> {
  const value: Record<string, string> = {};
  for (let i = 0; i < fields.length; i += 2) value[fields[i]!] = fields[i + 1]!;
  return value;
}
