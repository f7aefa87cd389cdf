/** One connection a host across all workers, at the pace that the host bears, within what its robots.txt allows. State lives in Redis. */
import { randomUUID } from 'node:crypto';
import { Failure } from '../errors.js';
import type { RedisClient } from '../redis.js';
import type { Fetcher } from './fetch.js';
import { crawlDelay, isAllowed, LONGEST_ROBOTS } from './robots.js';

/** The keys that politeness needs; services/store/keys.ts spells them. */
export interface PolitenessKeys {
  hostLease(host: string): string;
  hostNextAt(host: string): string;
  robots(origin: string): string;
}

export interface Permit {
  /** Gives the host back; `elapsedMs` sets the pace, `retryAfterSeconds` a pause. */
  release(outcome: { elapsedMs?: number; retryAfterSeconds?: number }): Promise<void>;
}

type Turn = { granted: true; permit: Permit } | { granted: false; waitMs: number };

export interface Politeness {
  /** A permit to talk to the address's host now, or how long to wait. Throws a Failure (ROBOTS_DISALLOWED) when it never may. */
  ask(url: string): Promise<Turn>;
}

export interface PolitenessOptions {
  userAgent: string;
  fetcher: Fetcher;
  /** Hosts that are ours, such as the sample newsroom, need no pauses. */
  isOwn?: (url: string) => boolean;
}

/** Renewed while it is used, so that a killed worker's host is free again within seconds. */
const LEASE_MS = 6_000;
const ROBOTS_SECONDS = 86_400;
const ROBOTS_RETRY_SECONDS = 600;
const SHORTEST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;
/** A host that takes long to answer is asked the less often. */
const PAUSE_PER_ANSWER = 2;

/** Takes the lease of a host if it is free and its pause over; else answers the milliseconds to wait. */
const TAKE = `
local wait = tonumber(redis.call('GET', KEYS[2]) or '0') - tonumber(ARGV[2])
if wait > 0 then return wait end
if redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[3]) then return 0 end
return math.max(50, math.min(redis.call('PTTL', KEYS[1]), 500))`;
const GIVE_BACK = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[2], ARGV[2], 'PX', ARGV[3])
return redis.call('DEL', KEYS[1])`;

const RENEW = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('PEXPIRE', KEYS[1], ARGV[2])`;

interface Robots {
  /** null: everything is allowed (no robots.txt); false: nothing is, for now (the server fails). */
  rules: string | null | false;
}

export function createPoliteness(redis: RedisClient, keys: PolitenessKeys, options: PolitenessOptions): Politeness {
  // A host's two keys share a tag, so that one script may hold both on a cluster.
  const lease = (host: string) => keys.hostLease(host);
  const nextAt = (host: string) => keys.hostNextAt(host);

  const robotsOf = async (origin: string): Promise<Robots> => {
    const known = await redis.get(keys.robots(origin));
    if (known !== null) return JSON.parse(known) as Robots;
    const robots = await readRobots(options.fetcher, origin);
    await redis.set(keys.robots(origin), JSON.stringify(robots), 'EX', robots.rules === false ? ROBOTS_RETRY_SECONDS : ROBOTS_SECONDS);
    return robots;
  };

  const take = async (host: string, pauseMs: number): Promise<Turn> => {
    const token = randomUUID();
    const waitMs = Number(await redis.eval(TAKE, 2, lease(host), nextAt(host), token, Date.now(), LEASE_MS));
    if (waitMs > 0) return { granted: false, waitMs };
    // A renewal that fails leaves the lease to run out: at worst, another worker asks the host as well.
    const renewal = setInterval(() => redis.eval(RENEW, 1, lease(host), token, LEASE_MS).catch(() => {}), LEASE_MS / 3).unref();
    const release: Permit['release'] = async ({ elapsedMs = 0, retryAfterSeconds = 0 }) => {
      clearInterval(renewal);
      const pause = pauseMs === 0 ? 0 : Math.min(Math.max(pauseMs, elapsedMs * PAUSE_PER_ANSWER), Math.max(LONGEST_PAUSE_MS, pauseMs));
      const until = Math.max(pause, retryAfterSeconds * 1_000);
      await redis.eval(GIVE_BACK, 2, lease(host), nextAt(host), token, Date.now() + until, Math.max(until, 1));
    };
    return { granted: true, permit: { release } };
  };

  return {
    ask: async (url) => {
      const { host, origin } = new URL(url);
      const own = options.isOwn?.(url) ?? false;
      const { rules } = await robotsOf(origin);
      if (rules === false)
        throw new Failure('RATE_LIMITED', `The robots.txt of ${host} cannot be read, so nothing there may be fetched for now (RFC 9309).`, {
          retryAfterSeconds: ROBOTS_RETRY_SECONDS,
        });
      if (rules !== null && !isAllowed(rules, options.userAgent, url))
        throw new Failure('ROBOTS_DISALLOWED', `The robots.txt of ${host} does not allow ${new URL(url).pathname}.`);
      const asked = rules === null ? null : crawlDelay(rules, options.userAgent);
      return take(host, own ? 0 : Math.max(SHORTEST_PAUSE_MS, (asked ?? 0) * 1_000));
    },
  };
}

/** 4xx and endless redirects: no rules; 5xx and no answer: nothing is allowed (RFC 9309, section 2.3.1). */
async function readRobots(fetcher: Fetcher, origin: string): Promise<Robots> {
  try {
    const answer = await fetcher.fetch(`${origin}/robots.txt`, {
      accept: 'text/plain,*/*;q=0.5',
      expect: 'text',
      firstBytes: LONGEST_ROBOTS,
    });
    return { rules: answer.status === 'fetched' ? answer.body.toString('utf8') : null };
  } catch (error) {
    const failure = Failure.from(error);
    if (failure.code === 'URL_NOT_ALLOWED' || failure.code === 'DNS_FAILED') throw failure;
    const refused =
      failure.code === 'GONE' || failure.code === 'TOO_MANY_REDIRECTS' || (failure.code === 'HTTP_ERROR' && !failure.retryable);
    return { rules: refused ? null : false };
  }
}
