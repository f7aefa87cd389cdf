/** The nouns of the sample newsroom: an outlet prints stories, a story has editions. */

/** What a reader sees of a story. `text` holds paragraphs parted by blank lines; one that opens with `## ` is a subheading. */
export interface Edition {
  headline: string;
  standfirst: string;
  text: string;
  /** ISO 8601 with offset. */
  modified: string;
  /** The note under a corrected story. */
  note?: string;
}

export interface Story extends Edition {
  slug: string;
  section: string;
  authors: readonly string[];
  /** ISO 8601 with the outlet's own offset. */
  published: string;
  picture: { caption: string; credit: string };
  /** What replaces the first edition once the newsroom corrects itself. */
  correction?: Edition & { note: string };
}

export type FeedKind = 'rss' | 'atom' | 'json' | 'sitemap';

export interface Outlet {
  /** First label of the host name: `gazette` is served at `gazette.localhost`. */
  label: string;
  name: string;
  motto: string;
  language: string;
  charset: 'utf-8' | 'windows-1252';
  sections: readonly string[];
  feeds: readonly FeedKind[];
  stories: readonly Story[];
  /** Path and query of a story's page. */
  path(story: Story): string;
  page: Template;
  /** Path of the AMP twin, where the outlet has one. */
  amp?: { path(story: Story): string; page: Template };
}

/** A page about to be printed: the edition in force, and what stands around it. */
export interface Page {
  outlet: Outlet;
  /** `http://gazette.localhost:4100`, no trailing slash. */
  origin: string;
  url: string;
  ampUrl?: string;
  story: Story;
  /** Other stories of the outlet with their addresses, newest first. */
  others: readonly { headline: string; standfirst: string; url: string }[];
}

export type Template = (page: Page) => string;
