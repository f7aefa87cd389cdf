/** The outlets' feeds: RSS 2.0, Atom (RFC 4287), JSON Feed 1.1 and the Google News sitemap. */
import { escapeHtml, rfc822 } from './html.js';
import type { FeedKind, Outlet, Story } from './types.js';

export interface FeedItem {
  story: Story;
  url: string;
}

export const FEEDS: Readonly<
  Record<FeedKind, { path: string; type: string; write: (outlet: Outlet, origin: string, items: FeedItem[]) => string }>
> = {
  rss: { path: '/feeds/news.rss', type: 'application/rss+xml', write: rss },
  atom: { path: '/atom.xml', type: 'application/atom+xml', write: atom },
  json: { path: '/feed.json', type: 'application/feed+json', write: json },
  sitemap: { path: '/news-sitemap.xml', type: 'application/xml', write: sitemap },
};

function rss(outlet: Outlet, origin: string, items: FeedItem[]): string {
  return `<?xml version="1.0" encoding="${outlet.charset}"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${escapeHtml(outlet.name)}</title>
<link>${origin}/</link>
<description>${escapeHtml(outlet.motto)}</description>
<language>${outlet.language.toLowerCase()}</language>
<lastBuildDate>${rfc822(newest(items))}</lastBuildDate>
<atom:link href="${origin}${FEEDS.rss.path}" rel="self" type="application/rss+xml"/>
${items
  .map(
    ({ story, url }) => `<item>
<title>${escapeHtml(story.headline)}</title>
<link>${escapeHtml(url)}</link>
<guid isPermaLink="true">${escapeHtml(url)}</guid>
<description><![CDATA[<p>${escapeHtml(story.standfirst)}</p>]]></description>
<dc:creator>${escapeHtml(story.authors.join(', '))}</dc:creator>
<category>${escapeHtml(story.section)}</category>
<pubDate>${rfc822(story.published)}</pubDate>
<atom:updated>${story.modified}</atom:updated>
</item>`,
  )
  .join('\n')}
</channel>
</rss>
`;
}

function atom(outlet: Outlet, origin: string, items: FeedItem[]): string {
  return `<?xml version="1.0" encoding="${outlet.charset}"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${outlet.language}">
<title>${escapeHtml(outlet.name)}</title>
<subtitle>${escapeHtml(outlet.motto)}</subtitle>
<id>${origin}/</id>
<link href="${origin}/"/>
<link rel="self" href="${origin}${FEEDS.atom.path}"/>
<updated>${newest(items)}</updated>
${items
  .map(
    ({ story, url }) => `<entry>
<title>${escapeHtml(story.headline)}</title>
<id>${escapeHtml(url)}</id>
<link rel="alternate" type="text/html" href="${escapeHtml(url)}"/>
${story.authors.map((name) => `<author><name>${escapeHtml(name)}</name></author>`).join('')}
<published>${story.published}</published>
<updated>${story.modified}</updated>
<summary>${escapeHtml(story.standfirst)}</summary>
</entry>`,
  )
  .join('\n')}
</feed>
`;
}

function json(outlet: Outlet, origin: string, items: FeedItem[]): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: outlet.name,
    description: outlet.motto,
    home_page_url: `${origin}/`,
    feed_url: origin + FEEDS.json.path,
    language: outlet.language,
    items: items.map(({ story, url }) => ({
      id: url,
      url,
      title: story.headline,
      summary: story.standfirst,
      date_published: story.published,
      date_modified: story.modified,
      authors: story.authors.map((name) => ({ name })),
      tags: [story.section],
    })),
  };
  return JSON.stringify(feed, null, 1);
}

function sitemap(outlet: Outlet, _origin: string, items: FeedItem[]): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${items
  .map(
    ({ story, url }) => `<url>
<loc>${escapeHtml(url)}</loc>
<lastmod>${story.modified}</lastmod>
<news:news>
<news:publication><news:name>${escapeHtml(outlet.name)}</news:name><news:language>${outlet.language.slice(0, 2)}</news:language></news:publication>
<news:publication_date>${story.published}</news:publication_date>
<news:title>${escapeHtml(story.headline)}</news:title>
</news:news>
</url>`,
  )
  .join('\n')}
</urlset>
`;
}

function newest(items: readonly FeedItem[]): string {
  return items.map(({ story }) => story.modified).reduce((latest, time) => (Date.parse(time) > Date.parse(latest) ? time : latest));
}
