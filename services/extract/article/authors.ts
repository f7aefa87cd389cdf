/** Who wrote it: what the page states of its author, then what it prints as a byline, each cleaned of roles, agencies and places. */
import type { Described } from './json.js';
import { type Page, plainText } from './page.js';
import { BYLINE_END, BYLINE_START, NAME_PARTICLES, NOT_A_WRITER, ORGANISATION, ROLE } from './vocabulary.js';

const MOST_AUTHORS = 10;
const LONGEST_NAME = 60;

/** Meta elements that name a writer: HTML's own, then those of readers and analytics (Parse.ly, Sailthru, Dublin Core, NYT, Cxense). */
const META = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'byl',
  'cxenseparse:author',
  'dcterms.creator',
];

/** People first; the house or agency that the page gives as its author when it names nobody. */
export function readAuthors(page: Page, described: Described | null, siteName: string | null, host: string): string[] {
  const stated = described?.authors ?? [];
  const inMeta = META.map((name) => page.meta.get(name) ?? []);
  const isSite = siteTest(siteName, host);
  const withoutHouse = (name: string) => withoutEnd(name, siteName ?? '');
  for (const names of [stated, ...inMeta, page.itemprops.get('author') ?? []]) {
    const people = distinct(names.flatMap(split).map(withoutHouse)).filter(
      (name) => isWriter(name) && !ORGANISATION.test(name) && !isSite(name),
    );
    if (people.length > 0) return people;
  }
  for (const line of page.bylines) {
    const people = distinct(split(line).map(withoutHouse)).filter((name) => isWriter(name) && looksLikePerson(name) && !isSite(name));
    if (people.length > 0) return people;
  }
  return distinct([stated, ...inMeta].find((names) => names.length > 0)?.flatMap(split) ?? []).filter((name) => isWriter(name));
}

/** A line of names to names. */
function split(line: string): string[] {
  const text = plainText(line);
  if (/^(?:https?:|www\.)|^\S+\/\S+$/i.test(text)) return [];
  return text
    .replace(BYLINE_START, '')
    .replace(BYLINE_END, '')
    .split(/\s*(?:,|;|\||•|·|\/|\s[-–—]\s|\band\b|\bund\b|\bet\b|\by\b|\bog\b|\boch\b|&|\bwith\b)\s*/i)
    .map((name) =>
      name
        .replace(BYLINE_START, '')
        .replace(ROLE, '')
        .replace(/\s*\([^)]*\)?$|\s*\*$/, '')
        .trim(),
    )
    .filter(Boolean);
}

/** "Jo Roe Eastport Gazette" without the site's name. */
const withoutEnd = (name: string, end: string): string =>
  end !== '' && name.endsWith(` ${end}`) && name.split(' ').length - end.split(' ').length >= 2 ? name.slice(0, -end.length).trim() : name;

function isWriter(name: string): boolean {
  return (
    name.length >= 2 &&
    name.length <= LONGEST_NAME &&
    name.split(' ').length <= 6 &&
    !NOT_A_WRITER.test(name) &&
    !/[<>{}@*:!?]|https?|\d{3}|\.(?:com|org|net|de|co|tv)\b/i.test(name)
  );
}

/** Two to four words, all capitalised but particles, or a name of a script without capitals. */
function looksLikePerson(name: string): boolean {
  if (/^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af・\s]{2,8}$/.test(name)) return true;
  const words = name.split(' ');
  const capitalised = words.filter((word) => /^\p{Lu}/u.test(word) || /^[^\p{Ll}\p{Lu}]+$/u.test(word));
  return (
    !/\d/.test(name) &&
    !ORGANISATION.test(name) &&
    words.length >= 2 &&
    words.length <= 5 &&
    capitalised.length >= 2 &&
    words.every((word) => capitalised.includes(word) || NAME_PARTICLES.has(word.toLowerCase()))
  );
}

/** Whether a name is the site's, by what it calls itself or by its address. */
function siteTest(siteName: string | null, host: string): (name: string) => boolean {
  const squeeze = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const site = squeeze(siteName ?? '');
  const domain = squeeze(host);
  return (name) => {
    const short = squeeze(name);
    return short === site || (short.length > 3 && domain.includes(short)) || (domain.length > 4 && short.includes(domain));
  };
}

const distinct = (names: readonly string[]): string[] => [...new Set(names)].slice(0, MOST_AUTHORS);
