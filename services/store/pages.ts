/** Fetched pages (gzip, for some days) and article bodies: the bulk of the bytes, kept apart from the account. */
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { RedisClient } from '../redis.js';
import type { Keys } from './keys.js';

const compress = promisify(gzip);
const expand = promisify(gunzip);

export interface FetchedPage {
  /** Raw bytes as the server sent them, decoded of its content encoding only. */
  html: Buffer;
  contentType: string;
  /** Address after redirects. */
  url: string;
  /** Addresses that led there, in order. */
  redirects?: string[];
  fetchedAt: string;
  etag?: string | null;
  lastModified?: string | null;
  /** The pages on which the article goes on, in order. */
  rest?: Part[];
}

type Part = Pick<FetchedPage, 'html' | 'contentType' | 'url'>;

/** An article names its body by digest, so that two readings of a page that race never share a key. Any Article fits. */
export interface TextRef {
  id: string;
  digest: string;
}

export type Pages = ReturnType<typeof openPages>;

/** Readers that hold an old revision's offsets get this long to fetch its text. */
const OLD_REVISION_SECONDS = 3_600;

/** What is kept beside the bytes, which are those of all pages in a row. */
type About = Omit<FetchedPage, 'html' | 'rest'> & { further?: (Omit<Part, 'html'> & { length: number })[] };

function parted({ further = [], ...about }: About, bytes: Buffer): FetchedPage {
  const rest: Part[] = [];
  let end = bytes.length;
  for (const { length, ...page } of [...further].reverse()) {
    rest.unshift({ ...page, html: bytes.subarray(end - length, end) });
    end -= length;
  }
  return { ...about, html: bytes.subarray(0, end), ...(rest.length > 0 ? { rest } : {}) };
}

export function openPages(redis: RedisClient, keys: Keys, ttlDays: number) {
  return {
    put: async (jobId: string, page: FetchedPage): Promise<void> => {
      const key = keys.page(jobId);
      const { html, rest = [], ...about } = page;
      const further = rest.map(({ html: { length }, contentType, url }) => ({ length, contentType, url }));
      const bytes = Buffer.concat([html, ...rest.map((each) => each.html)]);
      await redis
        .multi()
        .hset(key, { html: await compress(bytes), about: JSON.stringify({ ...about, ...(rest.length > 0 ? { further } : {}) }) })
        .expire(key, ttlDays * 86_400)
        .exec();
    },

    get: async (jobId: string): Promise<FetchedPage | null> => {
      const [html, about] = await redis.hmgetBuffer(keys.page(jobId), 'html', 'about');
      if (!html || !about) return null;
      return parted(JSON.parse(about.toString()) as About, await expand(html));
    },

    drop: async (jobId: string): Promise<void> => {
      await redis.del(keys.page(jobId));
    },

    /** Bodies in the order asked; null where there is none. One round trip: the client pipelines. */
    texts: (refs: readonly TextRef[]): Promise<(string | null)[]> =>
      Promise.all(refs.map(({ id, digest }) => redis.get(keys.text(id, digest)))),

    putText: async ({ id, digest }: TextRef, text: string): Promise<void> => {
      await redis.set(keys.text(id, digest), text);
    },

    /** Notes that the article's page was taken away; the first time counts. */
    markRemoved: async (articleId: string, at: string): Promise<void> => {
      await redis.zadd(keys.removed, 'NX', Date.parse(at), articleId);
    },

    /** The article's page is there, or there again. */
    markPresent: async (articleId: string): Promise<void> => {
      await redis.zrem(keys.removed, articleId);
    },

    /** When each article's page was found gone, ISO 8601; null where it was not. */
    removedAt: async (articleIds: readonly string[]): Promise<(string | null)[]> => {
      const times = articleIds.length === 0 ? [] : await redis.zmscore(keys.removed, ...articleIds);
      return times.map((time) => (time === null ? null : new Date(Number(time)).toISOString()));
    },

    /** An old revision's body goes after a while. */
    retireText: async ({ id, digest }: TextRef): Promise<void> => {
      await redis.expire(keys.text(id, digest), OLD_REVISION_SECONDS);
    },
  };
}
