/** A weekly that never left windows-1252: HTML 4 with divs, Dublin Core dates, share counters, a poll. */
import { blocks, escapeHtml, localTime } from '../html.js';
import type { Page } from '../types.js';

export function observerPage({ outlet, url, story, others }: Page): string {
  const { day, month, year, clock } = localTime(story.published);
  const body = blocks(story.text);
  return `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html lang="en">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>${escapeHtml(story.headline)} – ${outlet.name}</title>
<meta name="DC.date.issued" content="${story.published}">
<meta name="DC.creator" content="${escapeHtml(story.authors.join('; '))}">
<meta name="DC.publisher" content="${outlet.name}">
<link rel="canonical" href="${url}">
<style type="text/css">${STYLE}</style>
</head>
<body>
<div id="wrap">
<div id="head"><a href="/">${outlet.name}</a> <span>${outlet.motto}</span></div>
<div id="menu">${outlet.sections.map((name) => `<a href="/section/${name.toLowerCase()}">${name}</a>`).join(' · ')} · <a href="/private/epaper">E-paper € 2.90</a></div>
<div id="left">
<div class="kicker">${story.section}</div>
<h1>${escapeHtml(story.headline)}</h1>
<div class="intro">${escapeHtml(story.standfirst)}</div>
<div class="line">${day} ${month} ${year}, ${clock} CET – by ${escapeHtml(story.authors.join(' and '))}</div>
<div class="share">Share (41) Tweet (17) Print</div>
<div class="img"><img src="/media/${story.slug}.svg" alt=""><div class="imgtext">${escapeHtml(story.picture.caption)} © ${escapeHtml(story.picture.credit)}</div></div>
<div id="text">
${body.slice(0, 2).join('\n')}
<div class="banner">– Advertisement –<br>Your second home on the Adriatic, from € 189,000</div>
${body.slice(2).join('\n')}
</div>
<div class="poll"><b>Poll of the week</b><br>Should Brussels spend more on chips? <input type="radio"> Yes <input type="radio"> No <button>Vote</button></div>
</div>
<div id="right"><b>Also in this issue</b>${others.map(({ headline, url: link, standfirst }) => `<div class="box"><a href="${link}">${escapeHtml(headline)}</a><br>${escapeHtml(standfirst)}</div>`).join('')}<div class="box"><b>Letter from the editor</b><br>Why we still print on paper – and why you’ll thank us.</div></div>
<div id="foot">© 2025 Continental Observer Verlag GmbH · Imprint · Privacy · We use cookies to improve your visit. <a href="#">OK</a></div>
</div>
</body></html>`;
}

const STYLE = `body{font:15px/1.6 Verdana,sans-serif;background:#e9e6df}#wrap{width:960px;margin:auto;background:#fff;padding:10px 20px}#head a{font-size:32px;color:#234;text-decoration:none}#menu{border:solid #234;border-width:1px 0;padding:4px 0;margin:8px 0}#left{float:left;width:620px}#right{float:right;width:300px}.kicker{color:#a33;font-weight:bold}.intro{font-weight:bold}.line,.share,.imgtext,#foot{font-size:11px;color:#666}.img img{width:100%}.banner,.box,.poll{background:#f4f1ea;padding:8px;margin:8px 0;font-size:12px}#foot{clear:both}`;
