/** Addresses of pages: one form for each page, and whose it is. Pure. */
import { TRACKING_PARAMETERS } from './tracking.js';

const EXACT = new Set(TRACKING_PARAMETERS.filter((name) => !name.endsWith('*')).map((name) => name.toLowerCase()));
const PREFIXES = TRACKING_PARAMETERS.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1).toLowerCase());

const LONGEST = 4_000;

/**
 * The one address under which a page is kept: scheme and host in lower case, IDNA, no default port, fragment, credentials, tracking
 * parameters or trailing slash, parameters in order. Throws a TypeError for what is no http(s) address.
 */
export function canonicalUrl(address: string, base?: string): string {
  const url = new URL(address.trim(), base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new TypeError(`An http or https address is expected, got ${url.protocol}`);
  if (address.length > LONGEST) throw new TypeError(`An address of at most ${LONGEST} characters is expected, got ${address.length}.`);
  url.hash = '';
  url.username = '';
  url.password = '';
  url.hostname = url.hostname.replace(/\.$/, '').replace(/^(?:amp|m|mobile)\.(?=[^.]+\.[^.]+)/, 'www.');
  url.pathname = url.pathname.replace(/\/amp\/?$/, '').replace(/\/{2,}/g, '/');
  const kept = [...url.searchParams].filter(([name]) => !isTracking(name.toLowerCase())).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  url.search = new URLSearchParams(kept).toString();
  return url.pathname.length > 1 && url.search === '' ? url.href.replace(/\/$/, '') : url.href;
}

function isTracking(name: string): boolean {
  return EXACT.has(name) || PREFIXES.some((prefix) => name.startsWith(prefix));
}

/** Second levels under which anyone may register: "co.uk", "com.au". */
const SECOND_LEVELS = new Set('co com net org gov edu ac ne or go gob nom mil'.split(' '));
/** Hosts whose every subdomain is somebody else. */
const SHARED_HOSTS = /(?:^|\.)(?:blogspot\.com|wordpress\.com|substack\.com|medium\.com|github\.io|tumblr\.com|localhost)$/;

/** The registrable domain ("bbc.co.uk"), which stands for the publisher; an address of numbers, or a name on a shared host, stands for itself. */
export function publisherDomain(address: string): string {
  const host = new URL(address).hostname.toLowerCase().replace(/^www\./, '');
  if (/^[\d.]+$|^\[/.test(host) || SHARED_HOSTS.test(host)) return host;
  const labels = host.split('.');
  const country = labels.at(-1)?.length === 2 && SECOND_LEVELS.has(labels.at(-2) ?? '') && labels.length > 2;
  return labels.slice(country ? -3 : -2).join('.');
}
