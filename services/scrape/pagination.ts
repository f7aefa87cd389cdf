/** Articles that a site prints on several pages, each at the address of the first with a number. Pure. */
import { canonicalUrl } from './url.js';

/** Pages of one article that are read, the first included. */
export const MOST_PAGES = 10;
const LONGEST_PAGE = 2_000_000;
const MOST_LINKS = 2_000;
const LINK = /<(?:a|link)\s[^<>]{0,1000}>/gi;
const HREF = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;
const PARAMETERS = ['page', 'p', 'pg'];

/**
 * The address of page `number` of the article whose first page is at `first`, if `html`, the page before, links to it. Only the address of
 * the first with that number counts: rel="next" leads to another article on many sites. Front pages have none.
 */
export function nextPage(html: string, first: string, number: number): string | null {
  if (new URL(first).pathname === '/') return null;
  const forms = new Set(formsOf(first, number));
  let looked = 0;
  for (const [tag] of html.slice(0, LONGEST_PAGE).matchAll(LINK)) {
    const [, quoted, apostrophed, bare] = HREF.exec(tag) ?? [];
    const address = quoted ?? apostrophed ?? bare;
    if (!address?.includes(String(number)) || looked++ > MOST_LINKS) continue;
    const next = canonical(address.replaceAll('&amp;', '&'), first);
    if (next && forms.has(next)) return next;
  }
  return null;
}

/** "/cranes" → "/cranes/2", "/cranes/page/2", "/cranes?page=2" and their like. */
function formsOf(first: string, number: number): string[] {
  const url = new URL(first);
  const path = url.pathname.replace(/\/$/, '');
  const extension = /\.[a-z]{3,5}$/i.exec(path)?.[0] ?? '';
  const stem = path.slice(0, path.length - extension.length);
  const paths = ['/', '/page/', '/page-', '_'].flatMap((mark) => [`${stem}${mark}${number}`, `${stem}${mark}${number}${extension}`]);
  const others = PARAMETERS.map((name) => {
    const parameters = new URLSearchParams(url.search);
    parameters.set(name, String(number));
    return `${path}?${parameters}`;
  });
  return [...paths.map((form) => form + url.search), ...others].flatMap((form) => canonical(form, first) ?? []);
}

function canonical(address: string, base: string): string | null {
  try {
    return canonicalUrl(address, base);
  } catch {
    return null; // an address that is none leads nowhere
  }
}
