/** A trade paper with schema.org microdata in the markup and no JSON-LD. */
import { blocks, escapeHtml, localTime } from '../html.js';
import type { Page } from '../types.js';

export function tribunePage({ outlet, origin, url, story, others }: Page): string {
  const { weekday, day, month, year, clock } = localTime(story.published);
  const updated = localTime(story.modified);
  const body = blocks(story.text, ['Corvane Systems', 'Constellation Energy']);
  return `<!DOCTYPE html>
<html lang="${outlet.language}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(story.headline)} — ${outlet.name}</title>
<link rel="canonical" href="${url}">
<style>${STYLE}</style>
</head>
<body>
<header id="top"><a href="/" class="brand">${outlet.name}</a><form action="/private/search"><input name="q" placeholder="Search 40 years of filings"></form>
<nav>${outlet.sections.map((name) => `<a href="/section/${name.toLowerCase()}">${name}</a>`).join(' ')}</nav></header>
<div class="breaking"><b>LIVE</b> <a href="${others[0]!.url}">${escapeHtml(others[0]!.headline)}</a></div>
<div class="page" itemscope itemtype="https://schema.org/NewsArticle">
<meta itemprop="mainEntityOfPage" content="${url}">
<span itemprop="publisher" itemscope itemtype="https://schema.org/Organization"><meta itemprop="name" content="${outlet.name}"><meta itemprop="url" content="${origin}"></span>
<h1 itemprop="headline">${escapeHtml(story.headline)}</h1>
<h2 class="dek" itemprop="description">${escapeHtml(story.standfirst)}</h2>
<p class="byline">${story.authors.map((name) => `<span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">${escapeHtml(name)}</span></span>`).join(', ')}
 | <time itemprop="datePublished" datetime="${story.published}">${weekday}, ${month} ${day}, ${year} ${clock}</time>${
   story.modified === story.published
     ? ''
     : ` | Updated <time itemprop="dateModified" datetime="${story.modified}">${updated.month} ${updated.day}, ${updated.clock}</time>`
 }</p>
<figure itemprop="image" itemscope itemtype="https://schema.org/ImageObject"><img itemprop="url" src="/media/${story.slug}.svg" alt=""><figcaption>${escapeHtml(story.picture.caption)} (${escapeHtml(story.picture.credit)})</figcaption></figure>
${story.note ? `<div class="correction-box"><strong>Correction:</strong> ${escapeHtml(story.note)}</div>` : ''}
<div itemprop="articleBody" class="copy">
${body.slice(0, 4).join('\n')}
<div class="pull"><a href="/private/newsletter">The Boardroom: our Thursday letter on who is up and who is out. Join 38,000 readers.</a></div>
${body.slice(4).join('\n')}
<p class="tagline">— With assistance from the ${outlet.name} data desk</p>
</div>
<div class="more"><h4>More from ${story.section}</h4><ul>${others
    .slice(1, 4)
    .map(({ headline, url: link }) => `<li><a href="${link}">${escapeHtml(headline)}</a></li>`)
    .join('')}</ul></div>
</div>
<div id="disqus_thread"><p>Join the conversation. Comments are moderated.</p></div>
<footer><p>${outlet.name} is a publication of Meridian Business Press LLC. Quotes delayed 20 minutes. Reprints: permissions@tribune.example</p></footer>
</body></html>`;
}

const STYLE = `body{margin:0 auto;max-width:46rem;font:18px/1.6 "Times New Roman",serif;padding:0 1rem}#top{border-bottom:1px solid #000;padding:.8rem 0}.brand{font-size:1.8rem;font-weight:700;color:#7a1f1f;text-decoration:none}nav a{margin-right:1rem;font-size:14px}.breaking{background:#7a1f1f;color:#fff;padding:.3rem .6rem;font-size:14px}.breaking a{color:#fff}.dek{font-weight:400;color:#555;font-size:1.2rem}.byline,figcaption,footer{font-size:14px;color:#555}img{width:100%}.pull,.correction-box{border:1px solid #7a1f1f;padding:.6rem;margin:1rem 0;font-size:15px}`;
