/** Which blocks of a page are the article. */
import type { Block, Page } from './page.js';
import { FURNITURE } from './vocabulary.js';

const PARAGRAPH = /^(?:p|blockquote|pre|li|td|div|section|article|main|root|dd)$/;
const HEADING = /^h[2-6]$/;
const SHORT = 120;
const ENOUGH = 400;

/** Paragraphs of the body in order; empty when the page has none. */
export function findBody(page: Page): string[] {
  const careful = bodyWithin(page);
  const long = (blocks: readonly { text: string }[]) => blocks.reduce((sum, { text }) => sum + (text.length >= 80 ? text.length : 0), 0);
  const found = long(careful.map((text) => ({ text })));
  if (found >= ENOUGH && found * 4 >= long(page.blocks)) return careful;
  // Some sites put the whole article into what is named like a widget: read again, and believe the names only where nothing is lost.
  const bold = bodyWithin({ ...page, blocks: page.blocks.map((block) => ({ ...block, boilerplate: false })) });
  return long(bold.map((text) => ({ text }))) > found * 2 ? bold : careful;
}

function bodyWithin(page: Page): string[] {
  const scores = scoreContainers(page);
  const best = bestContainer(page, scores);
  if (best < 0) return [];
  const inside = page.blocks.filter((block) => !block.boilerplate && contains(page, best, block.container));
  return trimEnds(inside.filter((block) => isText(block))).map((block) => block.text);
}

/** Paragraph text speaks for its parent, half for the parent's parent, a quarter for the one above (after Arc90's Readability). */
function scoreContainers(page: Page): Float64Array {
  const scores = new Float64Array(page.containers.length);
  for (const block of page.blocks) {
    if (block.boilerplate || !PARAGRAPH.test(block.tag) || isFurniture(block)) continue;
    const { length } = block.text;
    if (length < 40) continue;
    const density = block.linkedCharacters / length;
    if (density > 0.5) continue;
    const commas = Math.min(10, block.text.split(',').length);
    const worth = (Math.min(length, 600) / 10 + commas) * (1 - density) * (block.tag === 'li' || block.tag === 'td' ? 0.4 : 1);
    let container = block.container;
    for (let share = 1, step = 0; container >= 0 && step < 4; share /= 2, step++) {
      scores[container]! += worth * share;
      container = page.containers[container]!.parent;
    }
  }
  return scores;
}

function bestContainer(page: Page, scores: Float64Array): number {
  let best = -1;
  let highest = 0;
  for (const [position, { hint, tag }] of page.containers.entries()) {
    const score = scores[position]! * (1 + 0.25 * hint) * (tag === 'li' ? 0.5 : 1);
    if (score > highest) [best, highest] = [position, score];
  }
  // A body that is split over several containers: go up while that adds as much text again.
  for (let parent = best < 0 ? -1 : page.containers[best]!.parent; parent > 0; parent = page.containers[parent]!.parent) {
    if (textWithin(page, parent) < textWithin(page, best) * 1.35) continue;
    if (page.containers[parent]!.tag === 'body' && textWithin(page, best) > 600) break;
    best = parent;
  }
  return best;
}

function textWithin(page: Page, container: number): number {
  let length = 0;
  for (const block of page.blocks) {
    if (!block.boilerplate && block.text.length >= 80 && isText(block) && contains(page, container, block.container))
      length += block.text.length;
  }
  return length;
}

function contains(page: Page, outer: number, inner: number): boolean {
  for (let at = inner; at >= outer; at = page.containers[at]!.parent) if (at === outer) return true;
  return false;
}

function isText(block: Block): boolean {
  if (block.tag === 'h1') return false;
  if (HEADING.test(block.tag)) return block.linkedCharacters === 0 && block.text.length < 200 && !isFurniture(block);
  const density = block.linkedCharacters / block.text.length;
  if (density > (block.text.length > 200 ? 0.5 : 0.6)) return false;
  if (block.tag === 'li' && density > 0.3) return false;
  return !isFurniture(block);
}

/** Says something about the page rather than the news. */
function isFurniture({ text }: Block): boolean {
  return text.length <= 400 && FURNITURE.some((pattern, i) => (text.length <= SHORT || i >= 4) && pattern.test(text));
}

/** Lone headings at the end and labels at the start belong to what was cut off. */
function trimEnds(blocks: Block[]): Block[] {
  let end = blocks.length;
  while (end > 0 && (HEADING.test(blocks[end - 1]!.tag) || (blocks[end - 1]!.text.length < 30 && !/[.!?”"']$/.test(blocks[end - 1]!.text))))
    end--;
  let start = 0;
  while (start < end && blocks[start]!.text.length < 30 && !/[.!?”"']$/.test(blocks[start]!.text)) start++;
  const seen = new Set<string>();
  return blocks.slice(start, end).filter(({ text }) => !seen.has(text) && seen.add(text));
}
