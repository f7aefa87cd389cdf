/** Title, writers, dates, site, address, language, image: each an ordered ladder of small rules, the first that answers wins. */
import { readAuthors } from './authors.js';
import { readDate } from './dates.js';
import type { Described } from './json.js';
import { type Page, plainText } from './page.js';
import { readTitle, SEPARATOR } from './title.js';

export interface Sources {
  page: Page;
  described: Described | null;
  url: string;
  /** First characters of the body, where old pages put the date. */
  lead: string;
  /** The block of the page that begins the body. */
  start: number;
  options: { publishedAt?: string; now?: string };
}

type Rule<T> = (sources: Sources) => T | null | undefined;

function firstOf<T>(rules: readonly Rule<T>[], sources: Sources): T | null {
  for (const rule of rules) {
    const answer = rule(sources);
    if (answer !== null && answer !== undefined && answer !== '') return answer;
  }
  return null;
}

const meta =
  (...names: string[]): Rule<string> =>
  ({ page }) =>
    names.flatMap((name) => page.meta.get(name) ?? [])[0];

const itemprop =
  (name: string): Rule<string> =>
  ({ page }) =>
    page.itemprops.get(name)?.[0];

const PUBLISHED: readonly Rule<string>[] = [
  dated(({ described }) => described?.published),
  dated(
    meta(
      'article:published_time',
      'og:article:published_time',
      'datepublished',
      'date',
      'pubdate',
      'publish-date',
      'publishdate',
      'dc.date',
      'dc.date.issued',
      'dcterms.created',
      'parsely-pub-date',
      'sailthru.date',
      'article.published',
      'publication_date',
      'cxenseparse:recs:publishtime',
      'originalpublicationdate',
    ),
  ),
  dated(itemprop('datePublished')),
  ({ options }) => readDate(options.publishedAt),
  ({ page }) => page.times.map(readDate).find((date) => date !== null),
  ({ url }) => readDate(/\/((?:19|20)\d{2}[/-](?:0[1-9]|1[0-2])[/-](?:0[1-9]|[12]\d|3[01]))(?:\/|-|$)/.exec(url)?.[1]),
  ({ lead }) => readDate(DATE_IN_TEXT.exec(lead)?.[0]),
  ({ url }) => readDate(/[/_a-z-]((?:199\d|20\d{2})(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?=\d{4,}|[^\d])/i.exec(url)?.[1]),
];

const DATE_IN_TEXT =
  /(?:\b\d{1,2}\.\d{1,2}\.(?:19|20)\d{2}|\d{1,2}(?:st|nd|rd|th|\.)?\s+\p{L}{3,9}\.?,?\s+(?:19|20)\d{2}|\p{L}{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,\s+(?:19|20)\d{2})(?:[,\s]+(?:at\s+)?\d{1,2}:\d{2}\s*(?:[ap]\.?m\.?)?(?:\s+[A-Z]{2,4}\b)?)?/u;

const MODIFIED: readonly Rule<string>[] = [
  dated(({ described }) => described?.modified),
  dated(meta('article:modified_time', 'og:updated_time', 'last-modified', 'datemodified', 'dcterms.modified')),
  dated(itemprop('dateModified')),
];

const SITE: readonly Rule<string>[] = [
  meta('og:site_name', 'application-name'),
  ({ described }) => described?.publisher,
  ({ page }) => siteOfTitle(page.title),
];

const IMAGE: readonly Rule<string>[] = [
  meta('og:image', 'og:image:url', 'twitter:image', 'twitter:image:src'),
  ({ described }) => described?.image,
  ({ page }) => page.links.get('image_src'),
];

const EXCERPT: readonly Rule<string>[] = [
  meta('og:description', 'description', 'twitter:description'),
  ({ described }) => described?.description,
];

export interface Metadata {
  title: string;
  authors: string[];
  publishedAt: string | null;
  modifiedAt: string | null;
  siteName: string | null;
  canonicalUrl: string;
  imageUrl: string | null;
  excerpt: string | null;
}

export function readMetadata(sources: Sources): Metadata {
  const siteName = firstOf(SITE, sources);
  const publishedAt = notLater(firstOf(PUBLISHED, sources), sources.options.now);
  const modifiedAt = notLater(firstOf(MODIFIED, sources), sources.options.now);
  return {
    title: readTitle(sources, siteName, hostOf(sources.url)),
    authors: readAuthors(sources.page, sources.described, siteName, hostOf(sources.url)),
    publishedAt,
    modifiedAt: modifiedAt !== null && (publishedAt === null || modifiedAt >= publishedAt) ? modifiedAt : null,
    siteName: siteName && plainText(siteName),
    canonicalUrl: canonical(sources),
    imageUrl: absolute(firstOf(IMAGE, sources), sources.url),
    excerpt: plainText(firstOf(EXCERPT, sources) ?? '').slice(0, 1_000) || null,
  };
}

function dated(rule: Rule<string>): Rule<string> {
  return (sources) => readDate(rule(sources));
}

/** A page from the future is not believed. */
function notLater(date: string | null, now: string | undefined): string | null {
  return date !== null && now !== undefined && Date.parse(date) > Date.parse(now) + 86_400_000 ? null : date;
}

function siteOfTitle(title: string): string | null {
  const parts = title.split(SEPARATOR);
  const last = parts.at(-1);
  return parts.length > 1 && last && last.length < 40 ? last : null;
}

function canonical({ page, url }: Sources): string {
  const link = absolute(page.links.get('canonical') ?? null, url);
  if (link && !isFrontPage(link)) return link;
  const og = absolute(page.meta.get('og:url')?.[0] ?? null, url);
  return og && !isFrontPage(og) ? og : url;
}

const isFrontPage = (url: string): boolean => new URL(url).pathname.length <= 1 && new URL(url).search === '';

function absolute(address: string | null | undefined, base: string): string | null {
  if (!address) return null;
  try {
    const url = new URL(address.trim(), base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null; // an address that is none says nothing
  }
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname
      .replace(/^www\./, '')
      .split('.')
      .slice(0, -1)
      .join('');
  } catch {
    return '';
  }
}
