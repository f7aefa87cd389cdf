/** What one commit will check and write, gathered so that `commit.lua` does it in one step. */
import { createHash } from 'node:crypto';
import type { ChangeEntry } from './changes.js';
import { changeFields } from './changes.js';
import type { StoredEntity } from './entities.js';
import type { IndexEntry } from './indexes.js';
import type { Keys, ListKind } from './keys.js';

type Argument = string | number;

export type Plan = ReturnType<typeof createPlan>;

export function createPlan(keys: Keys) {
  const buckets: [key: string, version: string][] = [];
  const expected: [key: string, sha1: string][] = [];
  const commands: string[][] = [];
  const changes: string[][] = [];

  const command = (...args: Argument[]): void => {
    commands.push(args.map(String));
  };

  return {
    command,

    /** Refuses the commit when the bucket was decided on since `version` was read. */
    expectVersion: (bucket: string, version: string): void => {
      buckets.push([keys.version(bucket), version]);
    },

    /** Writes an entity, refusing when it is no longer what was read (`before`: its JSON, null for none). */
    put: (entity: StoredEntity, before: string | null): void => {
      const key = keys.entity(entity.id);
      expected.push([key, before === null ? '' : createHash('sha1').update(before).digest('hex')]);
      command('SET', key, JSON.stringify(entity));
    },

    /** Moves a member from the indexes it stood in to those it belongs in. */
    reindex: (kind: ListKind, id: string, before: readonly IndexEntry[], after: readonly IndexEntry[]): void => {
      const keyed = (entries: readonly IndexEntry[]) =>
        new Map(entries.map(([dimension, value, score]) => [keys.index(kind, dimension, value), score]));
      const [old, fresh] = [keyed(before), keyed(after)];
      for (const key of old.keys()) if (!fresh.has(key)) command('ZREM', key, id);
      for (const [key, score] of fresh) if (old.get(key) !== score) command('ZADD', key, score, id);
    },

    log: (change: Omit<ChangeEntry, 'cursor' | 'at'>): void => {
      changes.push(changeFields(change));
    },

    changeCount: (): number => changes.length,

    json: (changeLogLength: number): string => JSON.stringify({ buckets, expected, commands, changes, changeLogLength }),
  };
}
