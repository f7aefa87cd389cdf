/** Opens Redis in any of its three shapes. Only entry points and tests call this. */
import { Cluster, Redis, type RedisOptions } from 'ioredis';

export type RedisClient = Redis | Cluster;

export interface RedisUse {
  /** A worker waits through an outage; a request should fail and say so. */
  patience: 'worker' | 'request';
  name?: string;
}

/**
 * `redis://host:port/db`, `rediss://…`, `redis+sentinel://host:port,host:port/master-name`, `redis+cluster://host:port,host:port`.
 * User and password go before the first host in each form.
 */
export function connectRedis(url: string, use: RedisUse): RedisClient {
  const options: RedisOptions = {
    maxRetriesPerRequest: use.patience === 'worker' ? null : 2,
    enableOfflineQueue: true,
    connectTimeout: 5_000,
    retryStrategy: (attempt: number) => Math.min(50 * 2 ** attempt, 2_000),
    reconnectOnError: (error: Error) => (/^READONLY/.test(error.message) ? 2 : false),
    ...(use.patience === 'request' ? { commandTimeout: 5_000 } : {}),
    ...(use.name ? { connectionName: use.name } : {}),
  };
  const [, scheme = '', credentials, hosts = '', path = ''] = /^([a-z+]+):\/\/(?:([^@]*)@)?([^/]*)\/?(.*)$/.exec(url) ?? [];
  if (scheme !== 'redis+sentinel' && scheme !== 'redis+cluster') return new Redis(url, options);

  const nodes = hosts.split(',').map((host) => {
    const [name = '', port] = host.split(':');
    return { host: name, port: Number(port ?? (scheme === 'redis+sentinel' ? 26379 : 6379)) };
  });
  const [username, password] = (credentials ?? '').split(':').map(decodeURIComponent);
  const login = { ...(username ? { username } : {}), ...(password ? { password } : {}) };
  if (scheme === 'redis+sentinel') return new Redis({ ...options, ...login, sentinels: nodes, name: path || 'mymaster' });
  return new Cluster(nodes, { redisOptions: { ...options, ...login }, enableAutoPipelining: true });
}

/**
 * What ioredis says while Redis is away, starting, full, a replica that cannot take writes, or a Cluster that reshards: of a pipeline some of
 * whose keys have moved, it tells the redirection rather than follow it.
 */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (
    error.name === 'MaxRetriesPerRequestError' ||
    /Connection is closed|Command timed out|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|Stream isn't writeable|^LOADING|^READONLY|^OOM|^CLUSTERDOWN|^MASTERDOWN|^TRYAGAIN|^MOVED|^ASK/.test(
      error.message,
    )
  );
}
