/**
 * The whole keyspace. Everything that is decided together shares the hash tag `{prefix}`, so that one Lua call can check and write it,
 * on a single server as on a cluster; pages and texts, the bulk of the bytes, carry no tag and spread over a cluster's nodes.
 */

export type ListKind = 'article' | 'claim' | 'event' | 'company';

export type Keys = ReturnType<typeof createKeys>;

export function createKeys(prefix: string) {
  const tag = `{${prefix}}`;
  return {
    tag,

    /** string, JSON of one entity (the classes in schema/); none, or the change log's retention once retracted. */
    entity: (id: string) => `${tag}:entity:${id}`,
    /** hash, article id → JSON of its passages in a claim or event that holds those of the earliest articles only; as long as the item. */
    passages: (id: string) => `${tag}:passages:${id}`,
    /** hash, merged id → survivor's id; kept. */
    merged: `${tag}:merged`,
    /** sorted set, entity id → milliseconds, or another number that a list is ordered by; see indexes.ts. Trimmed by retention. */
    index: (kind: ListKind, dimension: string, value = '') => `${tag}:index:${kind}:${dimension}${value ? `:${value}` : ''}`,
    /** Pattern of all indexes of a kind, for SCAN. */
    indexes: (kind: ListKind) => `${tag}:index:${kind}:*`,
    /** hash, folded name or "MIC:SYMBOL" → company id; kept. */
    companyNames: `${tag}:company-names`,
    /** sorted set, every word start of a company's names with its id, all at score 0, for prefix search; kept. */
    companyPrefixes: `${tag}:company-prefixes`,
    /** sorted set, article id → milliseconds when its page was found gone; trimmed by retention. */
    removed: `${tag}:index:article:removed`,
    /** sorted set, near-duplicate band → article ids by time; trimmed by retention. */
    band: (band: string) => `${tag}:band:${band}`,
    /** Pattern of all bands, for SCAN. */
    bands: `${tag}:band:*`,
    /** integer, times that anything was decided on this bucket; one day, far longer than any commit takes. */
    version: (bucket: string) => `${tag}:version:${bucket}`,
    /** stream, the change log; trimmed to CHANGE_LOG_LENGTH. */
    changes: `${tag}:changes`,
    /** stream, progress of jobs and batches; trimmed to some thousands. */
    progress: `${tag}:progress`,

    /** hash, one publisher: name, domain, articleCount, lastFetchedAt, lastError; kept. */
    source: (id: string) => `${tag}:source:${id}`,
    /** sorted set, source ids by first sight; kept. */
    sources: `${tag}:sources`,
    /** string, JSON of one feed; until removed. */
    feed: (id: string) => `${tag}:feed:${id}`,
    /** sorted set, feed ids by time of adding; kept. */
    feeds: `${tag}:feeds`,
    /** sorted set, short hash of an item's address → milliseconds of its last edit, 0 if the feed tells none; trimmed, until removed. */
    feedSeen: (id: string) => `${tag}:feed:${id}:seen`,

    /** string, JSON of one ingestion job; 30 days after its last change. */
    job: (id: string) => `${tag}:job:${id}`,
    /** sorted set, job ids by submission, of one state or of all ("ALL"); trimmed with the jobs. */
    jobs: (state: string) => `${tag}:jobs:${state}`,
    /** hash, total, createdAt, and a count for each end state; 30 days. */
    batch: (id: string) => `${tag}:batch:${id}`,
    /** sorted set, job ids of a batch in order of submission; 30 days. */
    batchJobs: (id: string) => `${tag}:batch:${id}:jobs`,
    /** string, batch id of an idempotency key; one day. */
    idempotency: (key: string) => `${tag}:idempotency:${key}`,
    /** hash, SHA-256 of an API key → JSON {name, role, createdAt}; until revoked. */
    apiKeys: `${tag}:api-keys`,

    /** hash, one fetched page: html (gzip), contentType, url, fetchedAt, etag, lastModified; PAGE_TTL_DAYS. */
    page: (jobId: string) => `${prefix}:page:${jobId}`,
    /** string, the body of one reading of an article; as long as its article, old readings an hour. */
    text: (articleId: string, digest: string) => `${prefix}:text:${articleId}:${digest}`,

    /** string, token of the worker that may talk to a host; some seconds, renewed. */
    hostLease: (host: string) => `${prefix}:host:{${host}}:lease`,
    /** string, milliseconds at which a host may be asked again; a minute beyond it. */
    hostNextAt: (host: string) => `${prefix}:host:{${host}}:next`,
    /** string, smoothed answer time of a host in milliseconds; one hour. */
    hostDelay: (host: string) => `${prefix}:host:${host}:delay`,
    /** string, JSON of a host's robots.txt and its status; 24 hours. */
    robots: (origin: string) => `${prefix}:robots:${origin}`,
  };
}
