import { readFileSync } from 'node:fs';
import type { RedisClient } from '../redis.js';

/** A Lua file of this folder as a function of (routing key, arguments). Sent once, then called by its hash. */
export function loadScript(redis: RedisClient, file: string): (routingKey: string, ...args: string[]) => Promise<unknown> {
  const name = `claimwire_${file.replace(/\W/g, '_')}`;
  const client = redis as unknown as Record<string, ((key: string, ...args: string[]) => Promise<unknown>) | undefined>;
  if (!client[name]) {
    redis.defineCommand(name, { numberOfKeys: 1, lua: readFileSync(new URL(file, import.meta.url), 'utf8') });
  }
  return (routingKey, ...args) => client[name]!(routingKey, ...args);
}
