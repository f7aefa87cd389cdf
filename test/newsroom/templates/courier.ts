/** A local paper's site of 2003: layout tables, font tags, no metadata, the date in the text, text parted by line breaks. */
import { escapeHtml, localTime, paragraphs } from '../html.js';
import type { Page } from '../types.js';

export function courierPage({ outlet, story, others }: Page): string {
  const { weekday, day, month, year, clock } = localTime(story.published);
  const [first = '', ...rest] = paragraphs(story.text).map((block) =>
    block.startsWith('## ') ? `<b>${escapeHtml(block.slice(3))}</b>` : escapeHtml(block),
  );
  return `<html>
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${outlet.name}: ${escapeHtml(story.headline)}</title></head>
<body bgcolor="#FFFFFF" text="#000000" link="#003399" topmargin="0">
<table width="780" border="0" cellpadding="4" cellspacing="0" align="center">
<tr><td colspan="3" bgcolor="#003366"><font face="Times New Roman" size="6" color="#FFFFFF"><b>${outlet.name}</b></font><br><font color="#FFFFFF" size="1">${outlet.motto}</font></td></tr>
<tr><td colspan="3" bgcolor="#CCCCCC"><font size="2">${outlet.sections.map((name) => `<a href="/section/${name.toLowerCase()}">${name}</a>`).join(' :: ')} :: <a href="/private/classified">Classifieds</a> :: <a href="/private/deaths">Deaths</a></font></td></tr>
<tr valign="top">
<td width="140" bgcolor="#EEEEEE"><font size="1"><b>TODAY</b><br>${others.map(({ headline, url }) => `<a href="${escapeHtml(url)}">${escapeHtml(headline)}</a><br><br>`).join('')}<b>WEATHER</b><br>Rain, 6C<br><br><b>LOTTERY</b><br>4 11 17 23 38 41</font></td>
<td width="480">
<font face="Arial" size="5"><b>${escapeHtml(story.headline)}</b></font><br>
<font size="2" color="#666666">${escapeHtml(story.authors.join(' and '))}, ${story.section} desk<br>${weekday} ${day} ${month} ${year}, ${clock}</font><br><br>
<font face="Arial" size="2"><b>${escapeHtml(story.standfirst)}</b><br><br>
${first}<br><br>
<table align="right" width="200" border="1" cellpadding="3"><tr><td><img src="/media/${story.slug}.svg" width="190"><br><font size="1"><i>${escapeHtml(story.picture.caption)} Picture: ${escapeHtml(story.picture.credit)}</i></font></td></tr></table>
${rest.join('<br><br>\n')}
</font><br><br>
<font size="1">[ <a href="#">Print this page</a> ] [ <a href="#">E-mail to a friend</a> ] [ <a href="/section/letters">Write to the editor</a> ]</font>
</td>
<td width="160"><font size="1">Advertisement<br><b>HOLROYD &amp; SONS CARPETS</b><br>Winter sale now on. Half price underlay. Free fitting. Tel 0555 010 2020<br><br>Advertisement<br><b>DRIVERS WANTED</b><br>Class 1, nights, £17 an hour</font></td>
</tr>
<tr><td colspan="3" align="center" bgcolor="#CCCCCC"><font size="1">Copyright Northern Courier Newspapers 2025. Best viewed at 1024x768.</font></td></tr>
</table>
</body>
</html>`;
}
