/** Whoever adds a site in place of its feed gets the feed: the one that the page names, or one where sites commonly have it. */
import { Failure } from '../services/errors.js';
import { discoverFeeds } from '../services/feed/discover.js';
import { type ParsedFeed, parseFeed } from '../services/feed/parse.js';
import { decodeHtml } from '../services/scrape/decode.js';
import type { FetchResult } from '../services/scrape/fetch.js';

export type FetchedFeed = Extract<FetchResult, { status: 'fetched' }>;

const COMMON_PATHS = ['/feed', '/rss', '/rss.xml', '/feed.xml', '/atom.xml', '/index.xml', '/feed.json'];
const MOST_NAMED = 3;

/** `ask` fetches when its turn comes, and gives null when that is not in time. Null when the site has no feed that can be found. */
export async function discoverFeed(
  page: FetchedFeed,
  ask: (url: string) => Promise<FetchedFeed | null>,
): Promise<{ result: FetchedFeed; parsed: ParsedFeed } | null> {
  const named = discoverFeeds(decodeHtml(page.body, page.contentType).html, page.url)
    .slice(0, MOST_NAMED)
    .map(({ url }) => url);
  const guesses = COMMON_PATHS.map((path) => new URL(path, page.url).href);
  for (const url of named.length > 0 ? named : guesses) {
    try {
      const result = await ask(url);
      if (!result) return null;
      return { result, parsed: parseFeed(result.body, result) };
    } catch (thrown) {
      if (!(thrown instanceof Failure)) throw thrown;
    }
  }
  return null;
}
