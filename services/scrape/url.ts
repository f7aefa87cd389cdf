/** Addresses of pages: one form for each page, and whose it is. Pure. */
import { TRACKING_PARAMETERS } from './tracking.js';

const EXACT = new Set(TRACKING_PARAMETERS.filter((name) => !name.endsWith('*')).map((name) => name.toLowerCase()));
const PREFIXES = TRACKING_PARAMETERS.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1).toLowerCase());

const LONGEST = 4_000;

/** Who wraps the address of a page into one of their own: host and path → the parameter that holds it, or the path's rest. */
const WRAPPERS: readonly (readonly [where: RegExp, parameters: readonly string[]])[] = [
  [/^(?:www\.)?google\.[a-z.]{2,6}\/url$/, ['url', 'q']],
  [/^(?:www\.)?bing\.com\/news\/apiclick\.aspx$/, ['url']],
  [/^lm?\.facebook\.com\/l\.php$/, ['u']],
  [/^(?:www\.)?(?:google\.[a-z.]{2,6}|bing\.com)\/amp\/(s\/)?(.+)$/, []],
  [/^[a-z0-9-]+\.cdn\.ampproject\.org\/[a-z]{1,3}\/(s\/)?(.+)$/, []],
];

/**
 * The one address under which a page is kept: scheme and host in lower case, IDNA, no default port, fragment, credentials, tracking
 * parameters, session or trailing slash; the page itself in place of its AMP or mobile form, or of a link that counts clicks; escapes in
 * one form, parameters in order. Throws a TypeError for what is no http(s) address.
 */
export function canonicalUrl(address: string, base?: string): string {
  if (address.length > LONGEST) throw new TypeError(`An address of at most ${LONGEST} characters is expected, got ${address.length}.`);
  const url = unwrapped(new URL(address.trim(), base));
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new TypeError(`An http or https address is expected, got ${url.protocol}`);
  url.hash = '';
  url.username = '';
  url.password = '';
  url.hostname = url.hostname
    .replace(/\.+$/, '')
    .replace(/^(?:amp|m|mobile|touch)\.(?=[^.]+\.[^.]+)/, 'www.')
    .replace(/^([a-z-]{2,20})\.m\.(?=[^.]+\.[^.]+)/, '$1.');
  url.pathname = oneForm(url.pathname)
    .replace(/;jsessionid=[^/]*/i, '')
    .replace(/(?<!:)\/{2,}/g, '/')
    .replace(/(?:\/amp|\.amp|\.amp(?=\.html))(?=\/?$|\.html$)/, '')
    .replace(/^\/amp(?=\/.)/, '');
  url.search = parametersOf(url.search.slice(1));
  return url.pathname.length > 1 && url.search === '' ? url.href.replace(/\/$/, '') : url.href;
}

/** As they are written, for servers that read them so: "?123" is not "?123=". */
function parametersOf(query: string): string {
  return oneForm(query)
    .split('&')
    .map((text) => ({ text, name: nameOf(text) }))
    .filter(({ text, name }) => text !== '' && !isTracking(name.toLowerCase()))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map(({ text }) => text)
    .join('&');
}

function nameOf(parameter: string): string {
  const name = parameter.split('=', 1)[0]!;
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // broken escapes are taken as they are
  }
}

/** Escapes in upper case, and none where none is needed (RFC 3986, section 6.2.2). */
function oneForm(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => {
    const character = String.fromCharCode(Number.parseInt(hex, 16));
    return /[A-Za-z0-9._~-]/.test(character) ? character : `%${hex.toUpperCase()}`;
  });
}

/** The address of a feed as it is asked: nothing is left out, for a parameter may be what makes it a feed. Throws as `canonicalUrl` does. */
export function feedUrl(address: string): string {
  const url = new URL(address.trim());
  if (!/^https?:$/.test(url.protocol)) throw new TypeError(`An http or https address is expected, got ${url.protocol}`);
  url.hash = '';
  return url.href;
}

function unwrapped(url: URL): URL {
  for (const [where, parameters] of WRAPPERS) {
    const found = where.exec(url.hostname + url.pathname);
    if (!found) continue;
    const within =
      parameters.map((name) => url.searchParams.get(name)).find(Boolean) ??
      (found[2] && `http${found[1] ? 's' : ''}://${found[2]}${url.search}`);
    if (within && /^https?:/i.test(within) && URL.canParse(within)) return new URL(within);
  }
  return url;
}

function isTracking(name: string): boolean {
  return EXACT.has(name) || PREFIXES.some((prefix) => name.startsWith(prefix));
}

/** Second levels under which anyone may register: "co.uk", "com.au". */
const SECOND_LEVELS = new Set('co com net org gov edu ac ad ne or go gob gouv gv govt nom mil ltd plc me nhs lg ed'.split(' '));
/** Hosts whose every subdomain is somebody else. */
const SHARED_HOSTS =
  /(?:^|\.)(?:(?:blogspot|wordpress|substack|medium|tumblr|livejournal|typepad|beehiiv|wixsite|weebly|squarespace|hatenablog|over-blog|tistory|prezly|herokuapp|amazonaws)\.com|(?:github|gitlab|ghost|webflow)\.io|(?:netlify|vercel|web)\.app|pages\.dev|notion\.site|localhost)$/;

/** The registrable domain ("bbc.co.uk"), which stands for the publisher; an address of numbers, or a name on a shared host, stands for itself. */
export function publisherDomain(address: string): string {
  const host = new URL(address).hostname.toLowerCase().replace(/^www\./, '');
  if (/^[\d.]+$|^\[/.test(host) || SHARED_HOSTS.test(host)) return host;
  const labels = host.split('.');
  const country = labels.at(-1)?.length === 2 && SECOND_LEVELS.has(labels.at(-2) ?? '') && labels.length > 2;
  return labels.slice(country ? -3 : -2).join('.');
}
