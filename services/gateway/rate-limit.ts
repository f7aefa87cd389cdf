/** How often one caller may ask: a bucket that fills steadily, so that a burst is fine and a stream is not. Counted by each process. */
import type { GraphQLError } from 'graphql';
import type { Viewer } from './auth.js';
import { clientError } from './errors.js';

export type Charge = (viewer: Viewer, address: string) => { allowance: Record<string, string>; excess: GraphQLError | null };

/** Callers with a key are counted by it, others by their address. The headers are those of the IETF draft on rate limit fields. */
export function createCharge(requestsPerMinute: number): Charge {
  if (requestsPerMinute === 0) return () => ({ allowance: {}, excess: null });
  const limit = createRateLimit(requestsPerMinute);
  return ({ keyName }, address) => {
    const { allowed, remaining, resetSeconds } = limit.take(keyName === 'anonymous' ? `address ${address}` : `key ${keyName}`);
    const allowance = {
      'ratelimit-limit': String(requestsPerMinute),
      'ratelimit-remaining': String(remaining),
      'ratelimit-reset': String(resetSeconds),
      ...(allowed ? {} : { 'retry-after': String(resetSeconds) }),
    };
    const excess = allowed
      ? null
      : clientError('RATE_LIMITED', `At most ${requestsPerMinute} operations a minute: try again in ${resetSeconds} s.`);
    return { allowance, excess };
  };
}

interface RateLimit {
  /** Takes one from the caller's bucket. */
  take(caller: string): Allowance;
}

interface Allowance {
  allowed: boolean;
  limit: number;
  remaining: number;
  /** Seconds until the bucket is full, or, when it is empty, until it holds one again. */
  resetSeconds: number;
}

const MINUTE_MS = 60_000;
const MOST_CALLERS = 50_000;

function createRateLimit(perMinute: number, now: () => number = performance.now.bind(performance)): RateLimit {
  const perMs = perMinute / MINUTE_MS;
  const buckets = new Map<string, { level: number; at: number }>();

  return {
    take: (caller) => {
      const at = now();
      const known = buckets.get(caller);
      const level = known ? Math.min(perMinute, known.level + (at - known.at) * perMs) : perMinute;
      const allowed = level >= 1;
      const left = allowed ? level - 1 : level;
      buckets.delete(caller);
      buckets.set(caller, { level: left, at });
      if (buckets.size > MOST_CALLERS) buckets.delete(buckets.keys().next().value!);
      const missing = allowed ? perMinute - left : 1 - left;
      return { allowed, limit: perMinute, remaining: Math.floor(left), resetSeconds: Math.ceil(missing / perMs / 1_000) };
    },
  };
}
