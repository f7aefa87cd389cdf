/** A modern finance site: OpenGraph and meta only, generated class names, a ticker strip, key points, a live blog promo. */
import { blocks, escapeHtml, localTime } from '../html.js';
import type { Page } from '../types.js';

export function ledgerPage({ outlet, url, story, others }: Page): string {
  const { day, month, year, clock } = localTime(story.published);
  const body = blocks(story.text, ['Nvidia', 'DeepSeek', 'Microsoft', 'Meta', 'Corvane Systems'], 'p class="css-1p8x2q0"');
  return `<!doctype html>
<html lang="en" data-reactroot="">
<head>
<meta charset="utf-8"/>
<title>${escapeHtml(story.headline)} - ${outlet.name}</title>
<link rel="canonical" href="${url}"/>
<link rel="alternate" type="application/atom+xml" href="/atom.xml"/>
<meta name="author" content="${escapeHtml(story.authors.join(', '))}"/>
<meta name="description" content="${escapeHtml(story.standfirst)}"/>
<meta property="og:site_name" content="${outlet.name}"/>
<meta property="og:type" content="article"/>
<meta property="og:title" content="${escapeHtml(story.headline)}"/>
<meta property="og:description" content="${escapeHtml(story.standfirst)}"/>
<meta property="og:url" content="${url}"/>
<meta property="og:locale" content="en_US"/>
<meta property="article:published_time" content="${story.published}"/>
<meta property="article:modified_time" content="${story.modified}"/>
<meta property="article:section" content="${story.section}"/>
<meta name="twitter:card" content="summary_large_image"/>
<style>${STYLE}</style>
</head>
<body>
<div id="__app">
<div class="css-tickers" aria-label="Markets">${['S&amp;P 500 Fut', 'Nasdaq Fut', '10-Yr Yield', 'Gold', 'EUR/USD'].map((name) => `<span>${name} <i>--</i></span>`).join('')}</div>
<div class="css-top"><a href="/" class="css-logo">${outlet.name}</a><div class="css-nav">${outlet.sections.map((name) => `<a href="/section/${name.toLowerCase()}">${name}</a>`).join('')}<a class="css-cta" href="/private/subscribe">Subscribe: $1 for 4 weeks</a></div></div>
<div class="css-grid"><div class="css-main">
<div class="css-eyebrow">${story.section}</div>
<h1>${escapeHtml(story.headline)}</h1>
<div class="css-by"><div>By <a href="/private/author">${story.authors.map(escapeHtml).join('</a> and <a href="/private/author">')}</a></div><div>${month.slice(0, 3)} ${day}, ${year} ${clock} ET</div><div>Share · Gift · Listen (4 min)</div></div>
<div class="css-pic"><img src="/media/${story.slug}.svg" alt="${escapeHtml(story.picture.caption)}"/><div class="css-cap">${escapeHtml(story.picture.caption)}</div><div class="css-cred">${escapeHtml(story.picture.credit.toUpperCase())}</div></div>
<div class="css-key"><div>Key Points</div><ul><li>${escapeHtml(story.standfirst)}</li></ul></div>
<section class="css-story">
${body.slice(0, 2).join('\n')}
<div class="css-ad" data-slot="mid-1"><small>ADVERTISEMENT</small></div>
${body.slice(2, 5).join('\n')}
<div class="css-promo"><a href="${others[0]!.url}"><b>SEE ALSO</b> ${escapeHtml(others[0]!.headline)}</a></div>
${body.slice(5).join('\n')}
<p class="css-1p8x2q0 css-contact"><em>Write to ${escapeHtml(story.authors[0]!)} at newsroom@ledger.example</em></p>
</section>
<div class="css-copyright">Copyright ©2025 Capital Ledger Media Co. All Rights Reserved. Appeared in the ${month} ${day}, ${year}, print edition.</div>
</div>
<div class="css-rail"><h2>Trending now</h2>${others
    .slice(0, 4)
    .map(
      ({ headline, standfirst, url: link }) =>
        `<div class="css-card"><a href="${link}"><h3>${escapeHtml(headline)}</h3></a><p>${escapeHtml(standfirst)}</p></div>`,
    )
    .join('')}<div class="css-card css-vid"><h3>Watch: Inside the trading pits</h3><p>5:12</p></div></div></div>
<div class="css-foot"><div>About us</div><div>Corrections policy</div><div>Do not sell my personal information</div><div>Data is delayed at least 15 minutes and is provided for information only.</div></div>
</div>
<script id="__STATE__" type="application/json">{"user":null,"flags":{"paywall":false},"tickers":["NVDA","AVGO","MSFT"]}</script>
</body></html>`;
}

const STYLE = `body{margin:0;font:17px/1.6 "Helvetica Neue",Arial,sans-serif;color:#1a1a1a}.css-tickers{background:#111;color:#9f9;font-size:12px;padding:.4rem 1rem;display:flex;gap:2rem}.css-top{display:flex;justify-content:space-between;padding:1rem 2rem;border-bottom:1px solid #ddd}.css-logo{font-weight:800;font-size:1.6rem;color:#00594c;text-decoration:none}.css-nav a{margin-left:1rem;font-size:14px}.css-grid{display:grid;grid-template-columns:3fr 1fr;gap:3rem;max-width:70rem;margin:1.5rem auto;padding:0 1rem}.css-eyebrow{color:#00594c;font-weight:700;text-transform:uppercase;font-size:13px}.css-by,.css-cap,.css-cred,.css-copyright,.css-foot{font-size:13px;color:#666}.css-pic img{width:100%}.css-key{border-left:4px solid #00594c;padding-left:1rem;margin:1rem 0}.css-ad{background:#f3f3f3;height:6rem;text-align:center}.css-foot{border-top:1px solid #ddd;padding:1rem 2rem;display:flex;gap:2rem}`;
