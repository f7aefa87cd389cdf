/** API keys, kept as hashes: a copy of the store gives no key away. */
import { createHash, randomBytes } from 'node:crypto';
import type { Role } from '../../schema/enums.js';
import type { RedisClient } from '../redis.js';
import type { Keys } from './keys.js';

export interface KeyHolder {
  name: string;
  role: Role;
}

export type ApiKeys = ReturnType<typeof openApiKeys>;

const hashKey = (key: string): string => createHash('sha256').update(key).digest('hex');

export function openApiKeys(redis: RedisClient, keys: Keys) {
  const all = async (): Promise<(KeyHolder & { hash: string; createdAt: string })[]> =>
    Object.entries(await redis.hgetall(keys.apiKeys)).map(([hash, json]) => ({
      hash,
      ...(JSON.parse(json) as KeyHolder & { createdAt: string }),
    }));

  return {
    /** The key itself: shown once, not to be had again. */
    create: async (name: string, role: Role): Promise<string> => {
      const key = `cw_${randomBytes(24).toString('base64url')}`;
      await redis.hset(keys.apiKeys, hashKey(key), JSON.stringify({ name, role, createdAt: new Date().toISOString() }));
      return key;
    },

    list: async (): Promise<(KeyHolder & { createdAt: string })[]> =>
      (await all()).map(({ name, role, createdAt }) => ({ name, role, createdAt })).sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1)),

    /** Ends every key of that name; false when there is none. */
    revoke: async (name: string): Promise<boolean> => {
      const hashes = (await all()).filter((holder) => holder.name === name).map(({ hash }) => hash);
      return hashes.length > 0 && (await redis.hdel(keys.apiKeys, ...hashes)) > 0;
    },

    find: async (key: string): Promise<KeyHolder | null> => {
      const json = await redis.hget(keys.apiKeys, hashKey(key));
      if (!json) return null;
      const { name, role } = JSON.parse(json) as KeyHolder;
      return { name, role };
    },
  };
}
