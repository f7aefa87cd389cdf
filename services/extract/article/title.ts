/** The headline of a page: what it shows before what it states, without the label over it and the site behind it. */
import type { Described } from './json.js';
import { type Page, plainText } from './page.js';
import { SECTION_NAME, SIGNATURE } from './vocabulary.js';

export interface Titled {
  page: Page;
  described: Described | null;
  /** The block of the page that begins the body. */
  start: number;
}

const LONGEST_TITLE = 2_000;
const SHORTEST_FORM = 15;
const MOST_SHOWN = 60;
const MOST_PARTS = 8;
/** Search engines ask for headlines of 110 characters at most, and some sites cut theirs to fit (developers.google.com, Article). */
const CUT_HEADLINE = 100;
const META = ['headline', 'og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title']; // ogp.me
export const SEPARATOR = /\s+[|–—·»•]\s+|\s+-\s+|\s+::\s+|ㅣ/;

export function readTitle(titled: Titled, site: string | null, host: string): string {
  const { page, described } = titled;
  const isSite = siteTest(site, host);
  const inMeta = META.flatMap((name) => page.meta.get(name) ?? [])[0];
  const headline = described?.isArticle ? described.headline : null; // schema.org/headline
  const title =
    shownHeadline(titled, isSite) ||
    (headline && uncut(withoutKicker(headline, [page.meta.get('og:title')?.[0]]), inMeta)) ||
    inMeta ||
    page.itemprops.get('headline')?.[0] ||
    page.headings.find(({ text }) => text.length > SHORTEST_FORM)?.text ||
    described?.headline ||
    partShown(titled) ||
    page.title;
  return withoutSite(plainText(title), isSite).slice(0, LONGEST_TITLE);
}

/** The headline that the page shows: the heading nearest to what it says of itself, or the only one of a sentence's length above the text. */
function shownHeadline({ page, described, start }: Titled, isSite: (text: string) => boolean): string | null {
  const headline = described?.isArticle ? described.headline : null;
  const forms = [headline, page.meta.get('og:title')?.[0], page.title].map((form) => withoutSite(plainText(form ?? ''), isSite));
  const stated = new Set(forms.flatMap((form) => [...wordsOf(form)]));
  const shown = page.headings.map(({ text, before }) => ({ text: withoutSignature(text, forms), before }));
  const headings = shown.filter(
    ({ text }) => (text.length > SHORTEST_FORM || wordsOf(text).size > 2 || /[\u3040-\uffdc]{6}/.test(text)) && !isSite(text),
  );
  const formWords = forms.map(wordsOf);
  const [best] = headings
    .map(({ text }) => ({ text, words: wordsOf(text) }))
    .filter(({ words }) => shareOf(words, stated) > 0.5)
    .map(({ text, words }) => ({ text, likeness: Math.max(...formWords.map((form) => alike(words, form))) }))
    .sort((a, b) => b.likeness - a.likeness);
  if (best) return withoutKicker(best.text, forms.slice(0, 2));
  const only = headings.at(-1);
  const isAlone = headings.every(({ before }) => before === only!.before);
  return only && isAlone && only.before <= start && wordsOf(only.text).size >= 5 ? only.text : null;
}

/** "The Gazette: Madrid wins" where the page shows "Madrid wins" above its text. */
function partShown({ page, start }: Titled): string | undefined {
  const shown = page.blocks.slice(0, Math.min(start + 1, MOST_SHOWN)).map(({ text }) => text);
  const parts = page.title.split(/:\s+|\s+[|–—·»•-]\s+/).slice(0, MOST_PARTS);
  const ends = parts.map((part) => page.title.slice(page.title.indexOf(part)));
  return ends.find((end) => end.length > SHORTEST_FORM && shown.some((text) => text.startsWith(end)));
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

const shareOf = (own: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  own.size === 0 ? 0 : [...own].filter((word) => others.has(word)).length / own.size;

/** Dice's coefficient. */
const alike = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => (2 * shareOf(a, b) * a.size) / (a.size + b.size || 1);

/** "Champions League Madrid wins" and another form "Madrid wins": the label over a headline is no part of it. */
function withoutKicker(title: string, forms: readonly (string | null | undefined)[]): string {
  const whole = lettersOf(plainText(title));
  const others = forms.map((form) => plainText(form ?? '')).filter((form) => form.length > SHORTEST_FORM);
  const end = others.find(
    (form) => whole.toLowerCase().endsWith(lettersOf(form).toLowerCase()) && lettersOf(form).length * 2 > whole.length,
  );
  if (!end) return title;
  // Of two forms in the same words the stated one keeps its stops, the shown one its capitals, save where it has no others.
  const isShouted = whole === whole.toUpperCase() && whole !== whole.toLowerCase();
  return isShouted || lettersOf(end) === whole || lettersOf(end).length < whole.length ? end : title;
}

const lettersOf = (text: string): string => (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** "Madrid wins Posted on 3 May by Jo Roe" and the stated form "Madrid wins". */
function withoutSignature(heading: string, forms: readonly string[]): string {
  const stated = forms.find((form) => form.length > SHORTEST_FORM && heading.startsWith(form));
  return stated && SIGNATURE.test(heading.slice(stated.length)) ? stated : heading;
}

/** A headline that was cut where another form of it goes on. */
const uncut = (headline: string, form: string | undefined): string =>
  form && headline.length >= CUT_HEADLINE && plainText(form).startsWith(plainText(headline).replace(/\s*(?:…|\.{3})$/, ''))
    ? form
    : headline;

/** "Nvidia falls | The Gazette" → "Nvidia falls": the last part goes when it is the site's name, its address says so, or it names a section. */
function withoutSite(title: string, isSite: (text: string) => boolean): string {
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  let kept = title;
  for (let i = parts.length - 1; i > 0; i--) {
    const before = kept.slice(0, kept.lastIndexOf(parts[i]!));
    if (!isSite(parts[i]!) && !(SECTION_NAME.test(parts[i]!) && /\|\s*$/.test(before))) break;
    kept = before.replace(/\s*(?:[|–—·»•ㅣ-]|::)\s*$/, '');
  }
  const opens = (isSite(parts[0]!) && kept === title) || (SECTION_NAME.test(parts[0]!) && /^[^|]*\|/.test(kept));
  if (opens) kept = kept.slice(parts[0]!.length).replace(/^\s*(?:[|–—·»•ㅣ-]|::)\s*/, '');
  return kept.length > 10 ? kept : title;
}

function siteTest(site: string | null, hostName: string): (text: string) => boolean {
  const host = squeeze(hostName);
  const own = squeeze(site ?? '');
  return (text) => {
    const short = squeeze(text);
    return (
      short.length > 1 &&
      (host.includes(short) || own.includes(short) || (own !== '' && short.includes(own) && short.length < own.length + 15))
    );
  };
}

const squeeze = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ä|ö|ü/g, (umlaut) => `${umlaut.normalize('NFD')[0]}e`)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/^the/, '');
