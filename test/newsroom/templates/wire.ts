/** An agency's site: the story in two containers with a subscription box between them, and an AMP twin. */
import { blocks, escapeHtml, localTime } from '../html.js';
import type { Page } from '../types.js';

export function wirePage({ outlet, url, ampUrl, story, others }: Page): string {
  const body = blocks(story.text, ['Nvidia', 'DeepSeek', 'OpenAI'], 'p data-testid="paragraph"');
  const half = Math.ceil(body.length / 2);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escapeHtml(story.headline)} | ${outlet.name}</title>
<meta name="description" content="${escapeHtml(story.standfirst)}">
<link rel="canonical" href="${url}">
<link rel="amphtml" href="${ampUrl}">
<link rel="alternate" type="application/feed+json" href="/feed.json">
<meta property="og:title" content="${escapeHtml(story.headline)}">
<meta property="og:site_name" content="${outlet.name}">
<meta property="article:published_time" content="${story.published}">
<meta property="article:modified_time" content="${story.modified}">
<meta name="article:author" content="${escapeHtml(story.authors.join(', '))}">
<style>${STYLE}</style>
</head>
<body>
<header role="banner"><a class="logo" href="/">TAW</a><nav>${outlet.sections.map((name) => `<a href="/section/${name.toLowerCase().replace(' ', '-')}">${name}</a>`).join('')}<a href="/private/terminal">Terminal login</a></nav></header>
<main>
<article>
<header><span class="rubric">${story.section}</span><h1>${escapeHtml(story.headline)}</h1>
<div class="info">By ${story.authors.map(escapeHtml).join(' and ')}<br>${stamp(story.published)}${story.modified === story.published ? '' : ` | Updated ${stamp(story.modified)}`}</div></header>
<div class="media"><img src="/media/${story.slug}.svg" alt="${escapeHtml(story.picture.caption)}"><p class="caption">${escapeHtml(story.picture.caption)} ${escapeHtml(story.picture.credit)} <a href="/private/licence">Purchase licensing rights</a></p></div>
<ul class="summary"><li>${escapeHtml(story.standfirst)}</li></ul>
<div class="article-body part-1">
${body.slice(0, half).join('\n')}
</div>
<div class="wall"><h3>Stay a step ahead</h3><p>The Morning Wire brings you everything you need to start the trading day. Sign up here.</p></div>
<div class="article-body part-2">
${body.slice(half).join('\n')}
<p class="signoff">Reporting by ${story.authors.map(escapeHtml).join(' and ')}; Editing by Colm Hathersage</p>
</div>
<p class="standards">Our standards: <a href="/private/principles">The Transatlantic Wire Principles of Trust</a></p>
</article>
<aside><h2>Read next</h2>${others
    .slice(0, 4)
    .map(({ headline, url: link }) => `<a class="next" href="${link}">${escapeHtml(headline)}</a>`)
    .join(
      '',
    )}<div class="sponsored"><small>Sponsored content</small><p>10 dividend stocks advisers swear by</p><p>She bought a $200 desk and found this</p></div></aside>
</main>
<footer>All quotes delayed a minimum of 15 minutes. © 2025 Transatlantic Wire. All rights reserved.</footer>
</body></html>`;
}

/** https://amp.dev/documentation/guides-and-tutorials/learn/spec/amphtml */
export function wireAmpPage({ outlet, url, story }: Page): string {
  return `<!doctype html>
<html amp lang="en">
<head><meta charset="utf-8"><title>${escapeHtml(story.headline)}</title><link rel="canonical" href="${url}"><meta name="viewport" content="width=device-width"></head>
<body><header>${outlet.name}</header><article><h1>${escapeHtml(story.headline)}</h1><p class="byline">By ${story.authors.map(escapeHtml).join(' and ')}, ${stamp(story.published)}</p>
<amp-img src="/media/${story.slug}.svg" width="960" height="540" layout="responsive"></amp-img>
${blocks(story.text).join('\n<amp-ad width="300" height="250"></amp-ad>\n')}
</article><footer>© 2025 ${outlet.name}</footer></body></html>`;
}

function stamp(iso: string): string {
  const { month, day, year, clock, offset } = localTime(iso);
  return `${month} ${day}, ${year} ${clock} ${offset === '-05:00' ? 'EST' : `UTC${offset}`}`;
}

const STYLE = `body{margin:0;font:17px/1.6 Arial,sans-serif;color:#222}body>header{background:#ff8000;padding:.8rem 2rem;display:flex;gap:2rem}.logo{font-weight:900;color:#fff;font-size:1.5rem}nav a{margin-right:1rem;color:#fff}main{display:grid;grid-template-columns:2fr 1fr;gap:3rem;max-width:66rem;margin:1rem auto;padding:0 1rem}.media img{width:100%}.caption,.info,footer,.standards{font-size:13px;color:#666}.wall,.sponsored{background:#f5f5f5;padding:1rem;margin:1rem 0}.next{display:block;margin:.6rem 0}`;
