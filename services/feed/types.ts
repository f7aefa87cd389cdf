/** What every feed format comes down to. */
import type { Pace } from '../../schema/article.js';

export interface FeedItem {
  /** The feed's own id for it, else its address, else its title. */
  id: string;
  url: string | null;
  title: string | null;
  /** One line of plain text. */
  summary: string | null;
  /** Names, with commas between them. */
  author: string | null;
  /** ISO 8601 in UTC. */
  publishedAt: string | null;
  updatedAt: string | null;
}

export interface ParsedFeed {
  title: string | null;
  link: string | null;
  description: string | null;
  items: FeedItem[];
  pace: Pace;
  /** Addresses of the sitemaps that a sitemap index names, the last modified first, undated ones last. */
  sitemaps: string[];
}

/** Items of one document that are read; the rest is left. */
export const MOST_ITEMS = 50_000;
