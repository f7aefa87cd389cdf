/** The environment, read once and checked whole: the only file that reads it. The README's table lists the same names. */
import { hostname } from 'node:os';
import { Role } from '../schema/enums.js';

export interface ApiKey {
  name: string;
  role: Role;
  key: string;
}

export interface Config {
  port: number;
  host: string;
  redisUrl: string;
  /** Queues may live on a server of their own. */
  queueRedisUrl: string;
  /** Prefix of every key, so that several installations can share a server. */
  redisPrefix: string;
  dataDir: string;
  apiKeys: ApiKey[];
  production: boolean;
  /** Tell the schema: in answers, in Sandbox and in GraphiQL. */
  introspection: boolean;
  logLevel: string;
  anonymousRead: boolean;
  /** Origins whose pages may call the API; "*" lets all. */
  allowedOrigins: string[];
  /** Operations of one key, or of one address without a key; 0 for any number. */
  requestsPerMinute: number;
  /** Sockets and streams of one address at once; 0 for any number. */
  socketsPerAddress: number;
  /** Believe the address that a proxy puts into X-Forwarded-For. */
  trustProxy: boolean;
  userAgent: string;
  /** "127.0.0.1:4400": private addresses that the fetcher may reach all the same. */
  fetchAllowAddresses: string[];
  workerConcurrency: number;
  extractThreads: number;
  extractTimeoutMs: number;
  /** Submissions beyond this many waiting pages are refused with a retryable error. */
  backlogLimit: number;
  /** Entries that the change log keeps, approximately. */
  changeLogLength: number;
  pageTtlDays: number;
  /** Articles that appeared longer ago, and what rests on them, are dropped; 0 keeps all. */
  retentionDays: number;
  /** Look again at pages of the last day after about 1, 6 and 24 hours. */
  revisit: boolean;
  /** Port of the worker's own health and metrics; 0 serves none. */
  workerPort: number;
  instance: string;
  /** Base address of an OpenTelemetry collector (OTLP over HTTP); null for none. */
  otlpEndpoint: string | null;
}

export class ConfigError extends Error {
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(
      `The environment has ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}:\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
    );
    this.name = 'ConfigError';
    this.faults = faults;
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/** As it is, for whoever starts other processes with it. */
export const environment: Environment = process.env;

/** Throws a ConfigError that names every fault at once: the variable, what was expected, what came. */
export function readConfig(env: Environment = environment): Config {
  const faults: string[] = [];
  const text = (name: string, fallback: string) => env[name]?.trim() || fallback;
  const list = (name: string) =>
    text(name, '')
      .split(',')
      .map((item) => item.trim())
      .filter(Boolean);

  const integer = (name: string, fallback: number, min: number, max: number): number => {
    const given = env[name]?.trim();
    if (!given) return fallback;
    const value = Number(given);
    if (Number.isInteger(value) && value >= min && value <= max) return value;
    faults.push(`${name} expects a whole number from ${min} to ${max}, got ${JSON.stringify(given)}.`);
    return fallback;
  };
  const boolean = (name: string, fallback: boolean): boolean => {
    const given = env[name]?.trim().toLowerCase();
    if (!given) return fallback;
    if (given === 'true' || given === '1') return true;
    if (given === 'false' || given === '0') return false;
    faults.push(`${name} expects true or false, got ${JSON.stringify(given)}.`);
    return fallback;
  };
  const redis = (name: string, fallback: string): string => {
    const url = text(name, fallback);
    if (!/^(rediss?|unix|redis\+sentinel|redis\+cluster):\/\//.test(url)) {
      faults.push(`${name} expects redis://, rediss://, redis+sentinel:// or redis+cluster://, got ${JSON.stringify(hidePassword(url))}.`);
    }
    return url;
  };
  const oneOf = (name: string, fallback: string, allowed: readonly string[]): string => {
    const given = text(name, fallback);
    if (!allowed.includes(given)) faults.push(`${name} expects one of ${allowed.join(', ')}, got ${JSON.stringify(given)}.`);
    return given;
  };

  const production = oneOf('NODE_ENV', 'development', ['development', 'production', 'test']) === 'production';
  const redisUrl = redis('REDIS_URL', 'redis://127.0.0.1:6379');
  const config: Config = {
    port: integer('PORT', 4000, 0, 65535),
    host: text('HOST', '127.0.0.1'),
    redisUrl,
    queueRedisUrl: redis('QUEUE_REDIS_URL', redisUrl),
    redisPrefix: text('REDIS_PREFIX', 'claimwire'),
    dataDir: text('DATA_DIR', '.claimwire'),
    apiKeys: list('API_KEYS').flatMap((entry) => readApiKey(entry, faults)),
    production,
    introspection: boolean('INTROSPECTION', !production),
    logLevel: oneOf('LOG_LEVEL', 'info', ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']),
    anonymousRead: boolean('ANONYMOUS_READ', true),
    allowedOrigins: list('ALLOWED_ORIGINS'),
    requestsPerMinute: integer('REQUESTS_PER_MINUTE', 6_000, 0, 10_000_000),
    socketsPerAddress: integer('SOCKETS_PER_ADDRESS', 256, 0, 1_000_000),
    trustProxy: boolean('TRUST_PROXY', false),
    userAgent: text('USER_AGENT', 'Claimwire/0.1 (+https://github.com/claimwire/claimwire)'),
    fetchAllowAddresses: list('FETCH_ALLOW_ADDRESSES'),
    workerConcurrency: integer('WORKER_CONCURRENCY', 8, 1, 500),
    extractThreads: integer('EXTRACT_THREADS', 1, 1, 64),
    extractTimeoutMs: integer('EXTRACT_TIMEOUT_MS', 10_000, 100, 120_000),
    backlogLimit: integer('BACKLOG_LIMIT', 100_000, 1, 10_000_000),
    changeLogLength: integer('CHANGE_LOG_LENGTH', 1_000_000, 100, 100_000_000),
    pageTtlDays: integer('PAGE_TTL_DAYS', 7, 1, 365),
    retentionDays: integer('RETENTION_DAYS', 0, 0, 36_500),
    revisit: boolean('REVISIT', true),
    workerPort: integer('WORKER_PORT', 0, 0, 65535),
    instance: text('INSTANCE', `${hostname()}-${process.pid}`),
    otlpEndpoint: text('OTEL_EXPORTER_OTLP_ENDPOINT', '') || null,
  };
  for (const address of config.fetchAllowAddresses) {
    if (!/^(\d{1,3}(\.\d{1,3}){3}|\[[0-9a-fA-F:]+\]):\d{1,5}$/.test(address)) {
      faults.push(`FETCH_ALLOW_ADDRESSES expects address:port items such as 127.0.0.1:4400, got ${JSON.stringify(address)}.`);
    }
  }
  if (config.otlpEndpoint !== null && !/^https?:\/\/[^/]/.test(config.otlpEndpoint))
    faults.push(`OTEL_EXPORTER_OTLP_ENDPOINT expects http:// or https://, got ${JSON.stringify(config.otlpEndpoint)}.`);
  if (/[{}\s]/.test(config.redisPrefix))
    faults.push(`REDIS_PREFIX expects no braces and no spaces, got ${JSON.stringify(config.redisPrefix)}.`);
  if (faults.length > 0) throw new ConfigError(faults);
  return config;
}

/** "name:role:key"; the key may itself hold colons. */
function readApiKey(entry: string, faults: string[]): ApiKey[] {
  const [name = '', role = '', ...rest] = entry.split(':');
  const key = rest.join(':');
  const upper = role.toUpperCase();
  if (name && upper in Role && key.length >= 16) return [{ name, role: upper as Role, key }];
  faults.push(
    `API_KEYS expects name:role:key items with role reader, ingester or admin and a key of 16 characters or more, got one named ${JSON.stringify(name)}.`,
  );
  return [];
}

function hidePassword(url: string): string {
  return url.replace(/\/\/[^@/]*@/, '//…@');
}
