/** A broadsheet's content system: rich JSON-LD, mega-menu, cookie box, most read, newsletter promo, comments. */
import { blocks, escapeHtml, localTime, paragraphs } from '../html.js';
import type { Page } from '../types.js';

const TOPICS = ['Nvidia', 'DeepSeek', 'OpenAI', 'Northgate Retail Group'];

export function gazettePage({ outlet, origin, url, story, others }: Page): string {
  const { day, month, year, clock } = localTime(story.published);
  const body = blocks(story.text, TOPICS);
  const bylines = story.authors.map(
    (name) => `<a rel="author" href="/profile/${name.toLowerCase().replaceAll(' ', '-')}">${escapeHtml(name)}</a>`,
  );
  return `<!DOCTYPE html>
<html lang="${outlet.language}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(story.headline)} | ${outlet.name}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${escapeHtml(story.standfirst)}">
<link rel="canonical" href="${url}">
<link rel="alternate" type="application/rss+xml" href="/feeds/news.rss" title="${outlet.name}">
<meta property="og:title" content="${escapeHtml(story.headline)}">
<meta property="og:type" content="article">
<meta property="og:url" content="${url}">
<script type="application/ld+json">${structuredData({ outlet, origin, url, story, others })}</script>
<script>window.dataLayer=window.dataLayer||[];dataLayer.push({"pageType":"article","section":"${story.section}"});</script>
<style>${STYLE}</style>
</head>
<body class="template-article">
<a class="skip" href="#maincontent">Skip to main content</a>
<div id="cookie-consent" class="cmp-banner" role="dialog" aria-label="Privacy"><p>We and our 214 partners store and access information on your device to show you personalised advertising. You can change your mind at any time in our privacy centre.</p><button>Accept all</button> <button>Manage choices</button></div>
<header class="masthead"><div class="masthead__title"><a href="/">${outlet.name}</a></div><div class="masthead__date">${outlet.motto}</div>
<nav class="primary-nav" aria-label="Sections"><ul>${outlet.sections.map((name) => `<li><a href="/section/${name.toLowerCase()}">${name}</a></li>`).join('')}</ul></nav>
<div class="mega-menu" hidden><div><h3>Business</h3><ul><li><a href="/topic/banking">Banking</a></li><li><a href="/topic/retail">Retail</a></li><li><a href="/topic/energy">Oil and gas</a></li></ul></div><div><h3>More</h3><ul><li><a href="/topic/crosswords">Crosswords</a></li><li><a href="/topic/recipes">Recipes</a></li><li><a href="/topic/jobs">Gazette Jobs</a></li></ul></div></div>
</header>
<aside class="ad ad--leaderboard"><span>Advertisement</span><p>Open an easy-access saver with 4.6% AER. Capital at Brindley's is protected.</p></aside>
<main id="maincontent"><article class="article" data-id="${story.slug}">
<ol class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/section/${story.section.toLowerCase()}">${story.section}</a></li></ol>
<h1 class="article__headline">${escapeHtml(story.headline)}</h1>
<p class="article__standfirst">${escapeHtml(story.standfirst)}</p>
<div class="article__meta">By ${bylines.join(' and ')} <time datetime="${story.published}">${day} ${month} ${year}, ${clock} GMT</time><ul class="share"><li><a href="#">Facebook</a></li><li><a href="#">X</a></li><li><a href="#">Email</a></li><li><button>Save for later</button></li></ul></div>
<figure class="article__lead"><img src="/media/${story.slug}.svg" alt=""><figcaption>${escapeHtml(story.picture.caption)} <span class="credit">Photograph: ${escapeHtml(story.picture.credit)}</span></figcaption></figure>
<div class="article__body">
${body.slice(0, 3).join('\n')}
<aside class="inline-newsletter"><h4>Sign up to Closing Bell</h4><p>Get the day's business news and analysis in your inbox every weekday at 5pm.</p><form><input type="email" placeholder="Email address"><button>Sign up</button></form><small>Newsletters may contain information about charities and online ads. See our privacy policy.</small></aside>
${body.slice(3, 6).join('\n')}
<div class="related-inline"><strong>Read more:</strong> <a href="${others[0]!.url}">${escapeHtml(others[0]!.headline)}</a></div>
${body.slice(6).join('\n')}
</div>
${story.note ? `<p class="article__footnote"><em>${escapeHtml(story.note)}</em></p>` : ''}
<div class="author-card"><h5>About the author</h5><p>${escapeHtml(story.authors[0]!)} has covered companies for ${outlet.name} since 2016 and previously worked in Frankfurt.</p></div>
<ul class="tags"><li><a href="/topic/business">Business</a></li><li><a href="/topic/shares">Shares</a></li></ul>
</article>
<aside class="sidebar"><section class="most-read"><h2>Most read</h2><ol>${others
    .slice(0, 4)
    .map(({ headline, url: link }) => `<li><a href="${link}">${escapeHtml(headline)}</a></li>`)
    .join('')}</ol></section><section class="ad"><span>Advertisement</span><p>Cruise the fjords from £899 per person.</p></section></aside>
</main>
<section id="comments" class="comments"><h2>Comments (3)</h2><div class="comment"><b>TidewaterTom</b><p>Saw this coming a year ago. Nobody ever listens.</p></div><div class="comment"><b>m_okafor</b><p>My pension fund is down 4% and I was told it was diversified!</p></div><div class="comment"><b>Ledbury</b><p>The analyst said the same in 2022 and look what happened.</p></div></section>
<footer class="site-footer"><p>© 2025 Harbour Gazette Newspapers Ltd. Registered in England. All rights reserved.</p><ul><li><a href="/private/terms">Terms</a></li><li><a href="/private/cookies">Cookies</a></li><li><a href="/private/modern-slavery">Modern slavery statement</a></li></ul></footer>
</body></html>`;
}

function structuredData({ outlet, origin, url, story }: Page): string {
  const graph = {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebSite', '@id': `${origin}/#site`, name: outlet.name, url: `${origin}/` },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: story.section, item: `${origin}/section/${story.section.toLowerCase()}` },
        ],
      },
      {
        '@type': 'NewsArticle',
        '@id': `${url}#article`,
        mainEntityOfPage: url,
        headline: story.headline,
        description: story.standfirst,
        datePublished: story.published,
        dateModified: story.modified,
        articleSection: story.section,
        inLanguage: outlet.language,
        isAccessibleForFree: true,
        author: story.authors.map((name) => ({ '@type': 'Person', name })),
        publisher: {
          '@type': 'NewsMediaOrganization',
          name: outlet.name,
          logo: { '@type': 'ImageObject', url: `${origin}/media/logo.svg` },
        },
        image: [`${origin}/media/${story.slug}.svg`],
        wordCount: paragraphs(story.text).join(' ').split(/\s+/).length,
      },
    ],
  };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}

const STYLE = `body{font:17px/1.55 Georgia,serif;margin:0;color:#121212}.masthead{border-bottom:3px double #333;padding:1rem 2rem}.masthead__title a{font-size:2.4rem;color:#0b2545;text-decoration:none}
.primary-nav ul,.share,.tags,.breadcrumb{display:flex;gap:1rem;list-style:none;padding:0;font:14px sans-serif}main{display:flex;gap:3rem;max-width:72rem;margin:auto;padding:1rem 2rem}.article{flex:3}.sidebar{flex:1}
.ad{background:#eee;padding:.5rem 1rem;text-align:center;font:13px sans-serif}.article__standfirst{font-size:1.2rem;color:#555}figure{margin:0}img{max-width:100%}figcaption{font:13px sans-serif;color:#666}
.inline-newsletter{border:1px solid #0b2545;padding:1rem;font:14px sans-serif}.cmp-banner{position:sticky;bottom:0;background:#0b2545;color:#fff;padding:.5rem 2rem;font:13px sans-serif}.comments,.site-footer{max-width:72rem;margin:auto;padding:1rem 2rem}`;
