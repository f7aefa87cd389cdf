/** Teasers of other stories: a headline that leads elsewhere with a sentence or two about it, each in a container of its own, several of a kind in a row. */
import type { Block, Container, Page } from './page.js';

const FEWEST = 3;
const MOST_BLOCKS = 8;
/** Weight of what a teaser tells beside its headline; characters of the shortest headline: names and sections are shorter. */
const LONGEST_SUMMARY = 500;
const SHORTEST_HEADLINE = 20;

/** The runs of blocks below a container that tease, of those from a first one on. */
export function teasersIn(page: Page, root: number, first: number): [start: number, end: number][] {
  const { containers } = page;
  const children = new Map<number, Container[]>();
  for (let i = root + 1; i <= containers[root]!.last; i++) {
    const child = containers[i]!;
    if (child.start < first || child.start === child.end || /^t[rdh]$/.test(child.tag)) continue;
    const others = children.get(child.parent);
    if (others) others.push(child);
    else children.set(child.parent, [child]);
  }
  const runs: [number, number][] = [];
  for (const siblings of children.values()) {
    const teasers = siblings.filter((container) => isTeaser(page, container));
    if (teasers.length < FEWEST || teasers.length * 2 < siblings.length) continue;
    for (const { start, end } of siblings) runs.push([start, end]);
  }
  return runs;
}

function isTeaser({ blocks }: Page, { start, end }: Container): boolean {
  if (end - start < 2 || end - start > MOST_BLOCKS) return false;
  const own = blocks.slice(start, end);
  const told = own.reduce((sum, block) => sum + (isLink(block) ? 0 : block.weight), 0);
  return own.filter(isHeadline).length === 1 && told > 0 && told <= LONGEST_SUMMARY;
}

const isLink = ({ linkedCharacters, text }: Block): boolean => linkedCharacters >= text.replace(/\s+/g, '').length * 0.9;

const isHeadline = (block: Block): boolean => block.weight >= SHORTEST_HEADLINE && isLink(block);
