/** Pages that are no story: the directory for people, front pages, the paywalled corner, the missing page. */
import { FEEDS, type FeedItem } from './feeds.js';
import { escapeHtml, localTime } from './html.js';
import type { Outlet } from './types.js';

/** What a plain `localhost` request sees: every outlet with its feeds and stories. */
export function directory(outlets: readonly Outlet[], origin: (outlet: Outlet) => string): string {
  const sections = outlets.map((outlet) => {
    const base = origin(outlet);
    const feeds = outlet.feeds.map((kind) => `<a href="${base}${FEEDS[kind].path}">${kind}</a>`).join(' · ');
    const stories = outlet.stories.map(
      (story) =>
        `<li>${story.published.slice(0, 10)} <a href="${base}${escapeHtml(outlet.path(story))}">${escapeHtml(story.headline)}</a></li>`,
    );
    return `<h2><a href="${base}/">${outlet.name}</a></h2><p>${outlet.motto} — ${feeds}</p><ul>${stories.join('\n')}</ul>`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The sample newsroom</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem}h2{margin-bottom:0}</style></head>
<body><h1>The sample newsroom</h1>
<p>${outlets.length} invented publishers tell one week of January 2025. Outlets, journalists and most companies are made up.</p>
${sections.join('\n')}</body></html>`;
}

export function frontPage(outlet: Outlet, items: readonly FeedItem[]): string {
  const feeds = outlet.feeds
    .filter((kind) => kind !== 'sitemap')
    .map((kind) => `<link rel="alternate" type="${FEEDS[kind].type}" href="${FEEDS[kind].path}" title="${outlet.name}">`);
  const teasers = items.map(({ story, url }) => {
    const { day, month } = localTime(story.published);
    return `<article class="teaser"><h3><a href="${escapeHtml(url)}">${escapeHtml(story.headline)}</a></h3><p>${escapeHtml(story.standfirst)}</p><small>${story.section} | ${day} ${month}</small></article>`;
  });
  return `<!doctype html><html lang="${outlet.language}"><head><meta charset="${outlet.charset}"><title>${outlet.name}</title>${feeds.join('')}
<style>body{font:16px/1.5 Georgia,serif;max-width:60rem;margin:0 auto;padding:1rem}.teaser{border-top:1px solid #ccc}</style></head>
<body><header><h1>${outlet.name}</h1><p>${outlet.motto}</p></header><nav>${outlet.sections.map((name) => `<a href="/section/${name.toLowerCase()}">${name}</a>`).join(' | ')}</nav>
<main>${teasers.join('\n')}</main><footer>© 2025 ${outlet.name}. <a href="/private/account">Your account</a></footer></body></html>`;
}

export function subscribersOnly(outlet: Outlet): string {
  return `<!doctype html><html><head><meta charset="${outlet.charset}"><title>Subscribers only</title></head><body><p>Please sign in to ${outlet.name}.</p></body></html>`;
}

export function notFound(outlet: Outlet): string {
  return `<!doctype html><html><head><title>Not found</title></head><body><h1>Page not found</h1><p>${outlet.name} has no page at this address.</p><a href="/">Front page</a></body></html>`;
}
