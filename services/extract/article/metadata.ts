/** Title, writers, dates, site, address, language, image: each an ordered ladder of small rules, the first that answers wins. */
import { readDate } from './dates.js';
import type { Described } from './json.js';
import { clean, type Page } from './page.js';
import { BYLINE_NOISE, NOT_A_WRITER } from './vocabulary.js';

export interface Sources {
  page: Page;
  described: Described | null;
  url: string;
  /** First characters of the body, where old pages put the date. */
  lead: string;
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

const LONGEST_TITLE = 2_000;

const TITLE: readonly Rule<string>[] = [
  ({ described }) => (described?.isArticle ? described.headline : null), // schema.org/headline
  onlyHeading,
  meta('og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title'), // ogp.me
  itemprop('headline'),
  ({ page }) => page.headings.find((heading) => heading.length > 15),
  ({ described }) => described?.headline,
  ({ page }) => page.title,
];

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
      'last-modified-date',
    ),
  ),
  dated(itemprop('datePublished')),
  ({ options }) => readDate(options.publishedAt),
  ({ page }) => page.times.map(readDate).find((date) => date !== null),
  ({ url }) => readDate(/\/((?:19|20)\d{2}[/-](?:0[1-9]|1[0-2])[/-](?:0[1-9]|[12]\d|3[01]))(?:\/|-|$)/.exec(url)?.[1]),
  ({ lead }) => readDate(DATE_IN_TEXT.exec(lead)?.[0]),
];

const DATE_IN_TEXT =
  /(?:\d{1,2}(?:st|nd|rd|th|\.)?\s+\p{L}{3,9}\.?,?\s+(?:19|20)\d{2}|\p{L}{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,\s+(?:19|20)\d{2})(?:[,\s]+(?:at\s+)?\d{1,2}:\d{2}\s*(?:[ap]\.?m\.?)?(?:\s+[A-Z]{2,4}\b)?)?/u;

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
    title: withoutSite(clean(decode(firstOf(TITLE, sources) ?? '')), siteName, sources.url).slice(0, LONGEST_TITLE),
    authors: readAuthors(sources, siteName),
    publishedAt,
    modifiedAt: modifiedAt !== null && (publishedAt === null || modifiedAt >= publishedAt) ? modifiedAt : null,
    siteName: siteName && clean(decode(siteName)),
    canonicalUrl: canonical(sources),
    imageUrl: absolute(firstOf(IMAGE, sources), sources.url),
    excerpt: clean(decode(firstOf(EXCERPT, sources) ?? '')).slice(0, 1_000) || null,
  };
}

/** The one h1 of a page is its headline, unless it is the masthead. */
function onlyHeading({ page }: Sources): string | null {
  const real = page.headings.filter((heading) => heading.length > 15);
  const [heading] = real;
  return real.length === 1 && heading && sharesWords(heading, page.title) ? heading : null;
}

function sharesWords(a: string, b: string): boolean {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
  const [x, y] = [words(a), words(b)];
  return [...x].filter((word) => y.has(word)).length * 2 >= Math.min(x.size, y.size) && x.size > 0;
}

function dated(rule: Rule<string>): Rule<string> {
  return (sources) => readDate(rule(sources));
}

/** A page from the future is not believed. */
function notLater(date: string | null, now: string | undefined): string | null {
  return date !== null && now !== undefined && Date.parse(date) > Date.parse(now) + 86_400_000 ? null : date;
}

const SEPARATOR = /\s+[|–—·»•]\s+|\s+-\s+|\s+::\s+/;

/** "Nvidia falls | The Gazette" → "Nvidia falls": the last part goes when it is the site's name or its address says so. */
function withoutSite(title: string, site: string | null, url: string): string {
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  const squeeze = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '')
      .replace(/^the/, '');
  const host = squeeze(hostOf(url));
  const isSite = (part: string) => {
    const short = squeeze(part);
    return (
      short.length > 1 && ((site !== null && (squeeze(site).includes(short) || short.includes(squeeze(site)))) || host.includes(short))
    );
  };
  let kept = title;
  for (let i = parts.length - 1; i > 0 && isSite(parts[i]!); i--)
    kept = kept.slice(0, kept.lastIndexOf(parts[i]!)).replace(/\s*(?:[|–—·»•-]|::)\s*$/, '');
  if (isSite(parts[0]!) && kept === title) kept = title.slice(parts[0]!.length).replace(/^\s*(?:[|–—·»•-]|::)\s*/, '');
  return kept.length > 10 ? kept : title;
}

function siteOfTitle(title: string): string | null {
  const parts = title.split(SEPARATOR);
  const last = parts.at(-1);
  return parts.length > 1 && last && last.length < 40 ? last : null;
}

function readAuthors({ page, described }: Sources, siteName: string | null): string[] {
  const ladder: string[][] = [
    described?.authors ?? [],
    ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl', 'cxenseparse:author', 'dcterms.creator'].flatMap(
      (name) => page.meta.get(name) ?? [],
    ),
    page.itemprops.get('author') ?? [],
    page.bylines,
  ];
  for (const names of ladder) {
    const found = [...new Set(names.flatMap((name) => splitNames(clean(decode(name)))))].filter((name) => isWriter(name, siteName));
    if (found.length > 0) return found.slice(0, 10);
  }
  return [];
}

function splitNames(line: string): string[] {
  return line
    .replace(BYLINE_NOISE, '')
    .split(/\s*(?:,|;|\||\/|\band\b|\bund\b|\bet\b|\by\b|&|\bwith\b)\s*/i)
    .map((name) =>
      name
        .replace(BYLINE_NOISE, '')
        .replace(/\s+(?:in|for|of)\s+\p{Lu}.*$/u, '')
        .trim(),
    )
    .filter(Boolean);
}

function isWriter(name: string, siteName: string | null): boolean {
  return (
    name.length >= 3 &&
    name.length <= 60 &&
    name.split(' ').length <= 6 &&
    !NOT_A_WRITER.test(name) &&
    !/[<>{}@]|https?:|\d{3}/.test(name) &&
    (siteName === null || name.toLowerCase() !== siteName.toLowerCase())
  );
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

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
};

/** Entities that were escaped twice, as in JSON-LD. */
function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,6})|(\w{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[String(name).toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
