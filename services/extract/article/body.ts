/** Which blocks of a page are the article: the container that holds it, the rest of it beside that container, and what is cut off then. */
import { withoutBoxes } from './boxes.js';
import { type Block, type Page, PROSE } from './page.js';
import { isText, trim } from './trim.js';

const PARAGRAPH = /^(?:p|blockquote|pre|li|td|div|section|article|main|root|dd|html|body)$/;
const ENOUGH = 400;
/** Ancestors that a paragraph speaks for. */
const LEVELS = 4;
const MOST_STEPS = 16;
const SHORTEST_HEADLINE = 20;
const LONGEST_HEADLINE = 300;
/** Levels of a container within which its neighbours may carry its text on. */
const NEAR = 2;
/** Paragraphs that make an introduction. */
const INTRODUCTION = 3;
/** Characters of a block whose commas are counted: it has many by then. */
const LONGEST_COUNTED = 5_000;

/** Blocks of the body in order; empty when the page has none. */
export function findBody(page: Page): Block[] {
  const texts = page.blocks.filter((block) => isText(block) && !isHeadline(page, block));
  const careful = bodyWithin(
    page,
    texts.filter((block) => !block.boilerplate),
  );
  const found = proseOf(careful);
  if (found >= ENOUGH && found * 4 >= proseOf(texts)) return careful;
  // Some sites put the whole article into what is named like a widget: read again, and believe the names only where nothing is lost.
  const bold = bodyWithin(page, texts);
  return proseOf(bold) > found * 2 ? bold : careful;
}

/** The headline once more, behind the path to the page. */
const isHeadline = ({ headings }: Page, { text, tag }: Block): boolean =>
  tag === 'div' &&
  text.length <= LONGEST_HEADLINE &&
  headings.slice(0, 2).some((heading) => heading.text.length > SHORTEST_HEADLINE && text.endsWith(heading.text));

export const proseOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { weight }) => sum + (weight >= PROSE ? weight : 0), 0);

function bodyWithin(page: Page, texts: readonly Block[]): Block[] {
  const best = bestContainer(page, texts);
  if (best < 0) return [];
  const within = new Uint8Array(page.containers.length);
  const roots = withSiblings(page, texts, best);
  for (const root of roots) within.fill(1, root, page.containers[root]!.last + 1);
  const body = belowHeadline(
    page,
    texts.filter((block) => within[block.container] === 1),
  );
  return trim(withoutBoxes(page, roots, oneArticle(page, body)));
}

/** Without the lines above the headline: the name of the site, its sections. */
function belowHeadline({ headings, blocks }: Page, body: readonly Block[]): readonly Block[] {
  const first = body.find(({ weight }) => weight >= PROSE);
  const start = first ? blocks.indexOf(first) : 0;
  const headline = Math.max(...headings.map(({ before }) => (before <= start ? before : 0)), 0);
  const above = new Set(blocks.slice(0, headline));
  return headline === 0 ? body : body.filter((block) => !above.has(block));
}

const isWithin = (page: Page, outer: number, inner: number): boolean => inner >= outer && inner <= page.containers[outer]!.last;

/**
 * The container that speaks for most text: a paragraph counts for its parent, half for the parent's parent, and so on (after Arc90's
 * Readability). A wrapper around one paragraph is no step of its own.
 */
function bestContainer(page: Page, texts: readonly Block[]): number {
  const { containers } = page;
  const blocksIn = new Uint32Array(containers.length);
  for (const { container } of texts) blocksIn[container]!++;
  for (let i = containers.length - 1; i > 0; i--) blocksIn[containers[i]!.parent]! += blocksIn[i]!;
  const scores = new Float64Array(containers.length);
  for (const block of texts) {
    const worth = worthOf(block);
    if (worth === 0) continue;
    let container = block.container;
    for (let share = 1, level = 0, step = 0; container >= 0 && level < LEVELS && step < MOST_STEPS; step++) {
      scores[container]! += worth * share;
      if (blocksIn[container]! > 1) {
        share /= 2;
        level++;
      }
      container = containers[container]!.parent;
    }
  }
  let best = -1;
  let highest = 0;
  for (const [position, { hint, tag }] of containers.entries()) {
    const score = scores[position]! * (1 + 0.25 * hint) * (tag === 'li' ? 0.5 : 1);
    if (score > highest) [best, highest] = [position, score];
  }
  return best < 0 ? best : climb(page, texts, best);
}

function worthOf(block: Block): number {
  const { weight, text, tag } = block;
  if (weight < 40 || !PARAGRAPH.test(tag)) return 0;
  const density = block.linkedCharacters / text.length;
  if (density > 0.5) return 0;
  const commas = Math.min(10, text.slice(0, LONGEST_COUNTED).split(/[,，、،]/).length);
  return (Math.min(weight, 600) / 10 + commas) * (1 - density) * (tag === 'li' || tag === 'td' ? 0.4 : 1);
}

/** A body that is split over several containers: go up while that adds a third of the text again, or an introduction. */
function climb(page: Page, texts: readonly Block[], from: number): number {
  let best = from;
  for (let parent = page.containers[best]!.parent, step = 0; parent > 0 && step < 64; parent = page.containers[parent]!.parent, step++) {
    const prose = proseWithin(page, texts, best);
    if (proseWithin(page, texts, parent) < prose * 1.35 && paragraphsBefore(page, parent, best) < INTRODUCTION) continue;
    if (page.containers[parent]!.tag === 'body' && prose > 600) break;
    best = parent;
  }
  return best;
}

/** Paragraphs of a container's own before one that it holds. */
function paragraphsBefore({ containers, blocks }: Page, outer: number, inner: number): number {
  return blocks
    .slice(containers[outer]!.start, containers[inner]!.start)
    .filter(({ container, tag, weight }) => container === outer && tag === 'p' && weight >= PROSE).length;
}

const proseWithin = (page: Page, texts: readonly Block[], container: number): number =>
  proseOf(texts.filter((block) => isWithin(page, container, block.container)));

/** Neighbours in the same parts of the page that carry the text on: named alike, or of several paragraphs. */
function withSiblings(page: Page, texts: readonly Block[], best: number): number[] {
  const { containers } = page;
  const roots = [best];
  const own = proseWithin(page, texts, best);
  for (let at = best, level = 0; level < MOST_STEPS && containers[at]!.parent > 0; at = containers[at]!.parent, level++) {
    const { parent } = containers[at]!;
    if (/^(?:body|html|root)$/.test(containers[parent]!.tag)) break;
    const { names, tag } = containers[at]!;
    const beside = new Map<number, Block[]>();
    for (const block of texts) {
      if (!isWithin(page, parent, block.container) || isWithin(page, at, block.container)) continue;
      let child = block.container;
      for (let step = 0; child !== parent && containers[child]!.parent !== parent && step < 64; step++) child = containers[child]!.parent;
      addTo(beside, child, block);
    }
    for (const [child, blocks] of beside) {
      if (child === parent || containers[child]!.tag === 'article') continue;
      const prose = proseOf(blocks);
      const alike = names !== '' && containers[child]!.names === names && containers[child]!.tag === tag;
      const paragraphs = blocks.filter(
        (block) => block.tag === 'p' && block.weight >= PROSE && block.linkedCharacters * 5 < block.text.length,
      );
      // Further up an introduction may stand before the text, and much else behind it.
      if (level >= NEAR && (blocks.length < INTRODUCTION || containers[child]!.start > containers[at]!.start)) continue;
      if ((alike && prose > 0) || (paragraphs.length >= 2 && prose > own * 0.08 && proseOf(paragraphs) > prose * 0.7)) roots.push(child);
    }
  }
  return [...roots, ...partsNamedAlike(page, texts, best)];
}

/** Other containers that are marked as the article's text by the same name, with no headline between: some sites part a text at its advertisements. */
function partsNamedAlike({ containers, blocks }: Page, texts: readonly Block[], best: number): number[] {
  const { names, tag, hint } = containers[best]!;
  if (hint < 2 || names === '') return [];
  const paragraphs = new Uint32Array(containers.length);
  for (const { container, weight } of texts) if (weight >= PROSE) paragraphs[container]!++;
  const isParted = (from: number, to: number) => blocks.slice(from, to).some((block) => block.tag === 'h1');
  return [...containers.keys()].filter((i) => {
    const other = containers[i]!;
    if (i === best || other.names !== names || other.tag !== tag || paragraphs[i]! < 2) return false;
    return !isParted(Math.min(other.end, containers[best]!.end), Math.max(other.start, containers[best]!.start));
  });
}

function addTo(groups: Map<number, Block[]>, key: number, block: Block): void {
  const group = groups.get(key);
  if (group) group.push(block);
  else groups.set(key, [block]);
}

/** Pages that go on with the next story, or that tease others beneath: of several articles the first stays, and with it what is a section of it. */
function oneArticle(page: Page, blocks: readonly Block[]): readonly Block[] {
  const outermost = new Map<number, Block[]>();
  const articles = articleOf(page);
  let loose = 0;
  for (const block of blocks) {
    const article = articles[block.container]!;
    if (article < 0) loose += block.weight >= PROSE ? block.weight : 0;
    else addTo(outermost, article, block);
  }
  if (outermost.size < 2) return blocks;
  const sizes = [...outermost].map(([article, own]) => ({ article, prose: proseOf(own) }));
  const main = sizes.find(({ prose }) => prose >= ENOUGH);
  if (!main) return blocks;
  const rest = sizes.filter(({ article }) => article !== main.article);
  const average = rest.reduce((sum, { prose }) => sum + prose, 0) / rest.length;
  const others = new Set(rest.filter(({ article, prose }) => prose >= ENOUGH && isHeadlined(page, article)).map(({ article }) => article));
  if (loose > main.prose || (main.prose < average * 2 && others.size === 0)) return blocks;
  for (const { article, prose } of rest) if (prose < ENOUGH) others.add(article);
  return blocks.filter((block) => !others.has(articles[block.container]!));
}

/** For each container the outermost <article> that it is in; −1 where there is none. One that holds several with headlines is no article but their frame. */
function articleOf(page: Page): Int32Array {
  const { containers } = page;
  const headlined = new Uint32Array(containers.length);
  for (let i = containers.length - 1; i > 0; i--) {
    const { tag, parent } = containers[i]!;
    headlined[parent]! += headlined[i]! > 0 ? headlined[i]! : Number(tag === 'article' && isHeadlined(page, i));
  }
  const found = new Int32Array(containers.length).fill(-1);
  for (const [i, { parent, tag }] of containers.entries()) {
    if (parent >= 0 && found[parent]! >= 0) found[i] = found[parent]!;
    else if (tag === 'article' && headlined[i]! < 2) found[i] = i;
  }
  return found;
}

/** Whether an article has a headline of a page, or one that leads to its own page. */
function isHeadlined({ containers, blocks }: Page, article: number): boolean {
  const { start, end } = containers[article]!;
  for (let i = start; i < end; i++) {
    const { tag, linkedCharacters, text } = blocks[i]!;
    if (tag === 'h1' || (tag === 'h2' && linkedCharacters * 2 > text.length)) return true;
  }
  return false;
}
