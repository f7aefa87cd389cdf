/** JSON Feed 1.0 and 1.1. */
import { Failure } from '../errors.js';
import { readFeedDate } from './dates.js';
import { NO_PACE } from './pace.js';
import { LONGEST_SUMMARY, LONGEST_TITLE, oneLine, plainText } from './text.js';
import { type FeedItem, MOST_ITEMS, type ParsedFeed } from './types.js';
import { resolveUrl } from './xml.js';

type Json = Readonly<Record<string, unknown>>;

/** Throws a Failure (NOT_A_FEED) for JSON that is none. */
export function readJsonFeed(text: string, url: string): ParsedFeed {
  const feed = parseObject(text, url);
  if (!Array.isArray(feed.items))
    throw new Failure('NOT_A_FEED', `A JSON Feed with a list of items is expected at ${url}, got JSON without one.`);
  const feedAuthor = authorOf(feed);
  return {
    title: oneLine(string(feed.title) ?? '', LONGEST_TITLE),
    link: resolveUrl(string(feed.home_page_url), url),
    description: oneLine(string(feed.description) ?? '', LONGEST_SUMMARY),
    items: feed.items
      .slice(0, MOST_ITEMS)
      .filter(isObject)
      .map((item) => readItem(item, feedAuthor, url)),
    pace: NO_PACE,
    sitemaps: [],
  };
}

function readItem(item: Json, feedAuthor: string | null, url: string): FeedItem {
  const id = typeof item.id === 'number' ? String(item.id) : string(item.id);
  const address = resolveUrl(string(item.url) ?? string(item.external_url) ?? (/^https?:\/\//i.test(id ?? '') ? id : null), url);
  const title = oneLine(string(item.title) ?? '', LONGEST_TITLE);
  return {
    id: id ?? address ?? title ?? '',
    url: address,
    title,
    summary:
      oneLine(string(item.summary) ?? string(item.content_text) ?? '', LONGEST_SUMMARY) ??
      plainText(string(item.content_html) ?? '', LONGEST_SUMMARY),
    author: authorOf(item) ?? feedAuthor,
    publishedAt: readFeedDate(string(item.date_published)),
    updatedAt: readFeedDate(string(item.date_modified)),
  };
}

function parseObject(text: string, url: string): Json {
  try {
    const parsed: unknown = JSON.parse(text);
    return isObject(parsed) ? parsed : {};
  } catch (error) {
    throw new Failure(
      'NOT_A_FEED',
      `A feed is expected at ${url}, got JSON that does not parse (${(error as Error).message.slice(0, 200)}).`,
      {
        cause: error,
      },
    );
  }
}

/** `authors` of version 1.1, `author` of 1.0. */
function authorOf(object: Json): string | null {
  const authors = Array.isArray(object.authors) ? object.authors : [object.author];
  const names = authors.filter(isObject).flatMap((author) => oneLine(string(author.name) ?? '', LONGEST_TITLE) ?? []);
  return names.length > 0 ? names.join(', ').slice(0, LONGEST_TITLE) : null;
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const string = (value: unknown): string | null => (typeof value === 'string' && value.trim() ? value : null);
