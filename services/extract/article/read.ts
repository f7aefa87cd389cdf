/** A page to an article: its body, and what it says of itself. Pure, linear in the page. */
import { Failure } from '../../errors.js';
import { decodeHtml } from '../../scrape/decode.js';
import type { Article, Span } from '../types.js';
import { findBody, proseOf } from './body.js';
import { fingerprint } from './fingerprint.js';
import { type Described, readJsonLd } from './json.js';
import { identifyLanguage } from './language.js';
import { readMetadata } from './metadata.js';
import { type Block, clean, type Page, PROSE, readPage, weigh } from './page.js';
import { readStateBody } from './state.js';
import { isHeading, isText } from './trim.js';
import { CONSENT_WALL, ERROR_PAGE, PAYWALL } from './vocabulary.js';

export interface ReadOptions {
  contentType?: string;
  publishedAt?: string;
  now?: string;
}

/** Weights of a text below which a page has no article, unless it says that it is one; a brief item; a beginning before a paywall that tells the news. */
const SHORTEST_BODY = 200;
const SHORTEST_BRIEF = 60;
const SHORTEST_PREVIEW = 400;
/** Characters of a headline that is told from other words; of what may stand behind it in one paragraph. */
const SHORTEST_HEADLINE = 20;
const LONGEST_SIGNATURE = 120;
/** Characters of a body that may be but the beginning of one that the state of the page holds. */
const SHORT_BODY = 1_000;
/** Characters of a body that are kept and understood: three hundred pages of a book. */
const LONGEST_BODY = 200_000;
/** Blocks of a page that are looked up in its description, each of which searches all of it. */
const MOST_CONFIRMED = 3_000;
/** Of the prose of a body: a description that says less of it was cut. */
const CONFIRMED = 0.9;

/** Throws a Failure: NO_ARTICLE for pages that hold none, PAYWALLED for those that show only how an article begins. */
export function readArticle(page: string | Uint8Array, url: string, options: ReadOptions = {}): Article {
  const html = typeof page === 'string' ? page : decodeHtml(page, options.contentType).html;
  const read = readPage(html);
  const described = readJsonLd(read.jsonLd);
  const paragraphs = bodyOf(read, described);
  const metadata = readMetadata({ page: read, described, url, lead: leadOf(read), start: startOf(read, paragraphs), options });
  const { text, spans } = layOut(withoutHeadline(paragraphs, metadata.title));
  refuseNonArticles(read, described, text, metadata.title);
  return {
    url,
    ...metadata,
    language: identifyLanguage(text, read.language),
    excerpt: metadata.excerpt ?? paragraphs[0]?.slice(0, 300) ?? null,
    text,
    paragraphs: spans,
    wordCount: countWords(text),
    fingerprint: fingerprint(text),
  };
}

/**
 * The arbiter of three candidates: the text of the page, the body that its description gives, the longest text of its state. The page's
 * paragraphs stay unless another says much more; a description that says nearly all of them tells which of them are the article.
 */
function bodyOf(page: Page, described: Described | null): string[] {
  const body = findBody(page);
  const fromPage = body.map(textOf);
  const length = total(fromPage);
  const fromDescription = described?.body ? paragraphsOf(described.body) : [];
  if (total(fromDescription) > length * 1.8 && total(fromDescription) > 400) return fromDescription;
  if (length < SHORT_BODY) {
    const state = readStateBody(page.stateScripts);
    const fromState = state ? paragraphsOf(state) : [];
    const goesOn = length < SHORTEST_BODY * 2 || fromState.join(' ').includes(fromPage[0]!.slice(0, 60));
    if (total(fromState) > length * 2 && goesOn) return fromState;
  }
  return length >= SHORTEST_BODY * 2 ? confirmed(page, body, fromDescription).map(textOf) : fromPage;
}

/**
 * The blocks that the page's own description says, where those are nearly all of the body: without what it lacks, save headings if it has
 * none, and with paragraphs that were looked for elsewhere.
 */
function confirmed(page: Page, body: readonly Block[], description: readonly string[]): readonly Block[] {
  if (description.length === 0 || page.blocks.length > MOST_CONFIRMED) return body;
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const whole = letters(description.join(' '));
  const beginning = ({ text }: Block) => letters(text).slice(0, 60);
  const isSaid = (block: Block) => whole.includes(beginning(block));
  const hasHeadings = body.some((block) => isHeading(block) && isSaid(block));
  const kept = body.filter((block) => isSaid(block) || (isHeading(block) && !hasHeadings));
  if (proseOf(kept) < proseOf(body) * CONFIRMED) return body;
  const found = new Set(body.map(beginning));
  const lost = page.blocks.filter((block) => block.weight >= PROSE && !found.has(beginning(block)) && isText(block) && isSaid(block));
  const wanted = new Set([...kept, ...lost]);
  return page.blocks.filter((block) => wanted.has(block));
}

const textOf = ({ text }: Block): string => text;

const total = (paragraphs: readonly string[]): number => paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);

/** Text or HTML of a JSON string to paragraphs. */
function paragraphsOf(text: string): string[] {
  const plain = /<(?:p|br|div)\b/i.test(text) ? readPage(text).blocks.map((block) => block.text) : text.split(/\n+/);
  return plain.map((paragraph) => clean(paragraph)).filter(Boolean);
}

/** One text, paragraphs parted by a blank line, and where each of them stands. */
export function layOut(paragraphs: readonly string[]): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  const kept: string[] = [];
  let at = 0;
  for (const paragraph of paragraphs) {
    const fitting = cut(paragraph, LONGEST_BODY - at);
    if (fitting === '') break;
    spans.push({ start: at, end: at + fitting.length });
    kept.push(fitting);
    if (fitting.length < paragraph.length) break;
    at += fitting.length + 2;
  }
  return { text: kept.join('\n\n'), spans };
}

/** As much of a text as fits, to its last whole word. */
function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const fitting = text.slice(0, Math.max(0, longest));
  const space = fitting.lastIndexOf(' ');
  return space > 0 ? fitting.slice(0, space) : fitting.replace(/[\ud800-\udbff]$/, '');
}

/** A first paragraph that is the headline, with who wrote it and when, as pages show it that mark no headings. */
function withoutHeadline(paragraphs: string[], title: string): string[] {
  const [first = '', ...rest] = paragraphs;
  const isHeadline = title.length >= SHORTEST_HEADLINE && first.startsWith(title) && first.length - title.length < LONGEST_SIGNATURE;
  return isHeadline && rest.length > 0 && !/[.!?…]["”’»)]?$/.test(first) ? rest : paragraphs;
}

/** The block that is the first paragraph; behind the last where the text is from elsewhere. */
function startOf({ blocks }: Page, paragraphs: readonly string[]): number {
  const start = blocks.findIndex(({ text }) => text === paragraphs[0]);
  return start < 0 ? blocks.length : start;
}

export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** What stands before the body, where pages without metadata print their date. */
function leadOf(page: Page): string {
  return page.blocks
    .slice(0, 60)
    .filter((block) => block.text.length < 200)
    .map((block) => block.text)
    .join('\n');
}

function refuseNonArticles(page: Page, described: Described | null, text: string, title: string): void {
  const everything = page.blocks
    .map((block) => block.text)
    .join(' ')
    .slice(0, 20_000);
  const weight = weigh(text);
  if (weight < SHORTEST_PREVIEW && (described?.paywalled || PAYWALL.test(everything))) {
    throw new Failure(
      'PAYWALLED',
      `The page shows only the beginning of its article (${text.length} characters) and asks the reader to subscribe or log in.`,
    );
  }
  const isBrief = weight >= SHORTEST_BRIEF && (described?.isArticle || page.meta.get('og:type')?.[0] === 'article');
  if (weight >= SHORTEST_BODY || (isBrief && !ERROR_PAGE.test(title) && !CONSENT_WALL.test(everything))) return;
  const reason =
    ERROR_PAGE.test(title) || ERROR_PAGE.test(everything.slice(0, 500))
      ? 'it reads like an error page'
      : CONSENT_WALL.test(everything)
        ? 'it asks for consent to cookies first'
        : page.blocks.length > 40
          ? 'it looks like an index of other pages'
          : 'there is hardly any text in it';
  throw new Failure('NO_ARTICLE', `The page holds no article of ${SHORTEST_BODY} characters or more: ${reason}.`);
}
