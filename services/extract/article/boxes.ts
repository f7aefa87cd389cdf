/** Boxes that stand within an article and are about something else: newsletters, other stories, the writer, the site. */
import { type Block, type Container, type Page, PROSE } from './page.js';
import { teasersIn } from './teasers.js';
import { isHeading } from './trim.js';
import { BOX, BOX_TITLE, DURATION } from './vocabulary.js';

/** Of the body's weight: a larger part of it is no box, whatever its name, and boxes that make up more are none either. */
const LARGEST_BOX = 0.4;
const MOST_BOXED = 0.5;
const LONGEST_TITLE = 80;
const MOST_IN_BOX = 6;
/** Weight of the body before its first teaser: pages that begin with them are made of them. */
const LEAST_BEFORE = 400;
/** Weight of a body without its teasers that is an article by itself, however many they are. */
const ENOUGH = 1_000;

/** The blocks of a body, which is what `roots` hold, without those in boxes. */
export function withoutBoxes(page: Page, roots: readonly number[], body: readonly Block[]): readonly Block[] {
  const weights = weightsOf(page, body);
  const whole = weights.at(-1)!;
  const beginning = page.blocks.indexOf(body.find(({ weight }) => weight >= PROSE) ?? body[0]!);
  const isSmall = ({ start, end }: Container) =>
    weights[end]! - weights[start]! <= whole * LARGEST_BOX && (beginning < start || beginning >= end);
  const first = weights.findIndex((before) => before >= LEAST_BEFORE);
  const teased: Find = (_, root) => teasersIn(page, root, first);
  const unboxed = [teased, namedBoxes, titledBoxes, films].reduce((left, find) => {
    const runs = roots.flatMap((root) => find(page, root, isSmall));
    const boxed = new Set(runs.flatMap(([start, end]) => page.blocks.slice(start, end)));
    const rest = left.filter((block) => !boxed.has(block));
    const least = weightOf(left) * (1 - MOST_BOXED);
    return weightOf(rest) >= (find === teased ? Math.min(least, ENOUGH) : least) ? rest : left;
  }, body);
  return unboxed.filter(isNoEmptyBox(page, unboxed));
}

/** False for the heading of a box of which nothing else is left. */
function isNoEmptyBox({ containers, blocks }: Page, left: readonly Block[]): (block: Block) => boolean {
  const isLeft = new Set(left);
  return (block) => {
    const { start, end } = containers[block.container]!;
    if (!isHeading(block) || end - start < 2 || end - start > MOST_IN_BOX) return true;
    return blocks.slice(start, end).some((other) => other !== block && isLeft.has(other));
  };
}

type Run = readonly [start: number, end: number];
type Find = (page: Page, root: number, isSmall: (container: Container) => boolean) => Run[];

/** Containers whose class or id tells that they are boxes. */
const namedBoxes: Find = ({ containers }, root, isSmall) => {
  const runs: Run[] = [];
  for (let i = root; i <= containers[root]!.last; i++) {
    const container = containers[i]!;
    if (container.start === container.end || !isSmall(container) || !BOX.test(wordsOf(container))) continue;
    runs.push([container.start, container.end]);
    i = container.last;
  }
  return runs;
};

/** What a title such as "Read next" opens: the largest container that begins with it, or else the list that follows. */
const titledBoxes: Find = ({ containers, blocks }, root, isSmall) => {
  const runs: Run[] = [];
  for (let i = containers[root]!.start; i < containers[root]!.end; i++) {
    const { text, tag, container } = blocks[i]!;
    if (text.length > LONGEST_TITLE || tag === 'li' || !BOX_TITLE.test(text)) continue;
    let end = i + 1;
    for (let at = container; at >= root && containers[at]!.start === i && isSmall(containers[at]!); at = containers[at]!.parent)
      end = containers[at]!.end;
    if (end === i + 1) end = endOfLinks({ containers, blocks }, end, containers[root]!.end);
    if (end > i + 1) runs.push([i, end]);
    i = end - 1;
  }
  return runs;
};

/** The box of a film or recording, which shows how long it is. */
const films: Find = ({ containers, blocks }, root, isSmall) => {
  const runs: Run[] = [];
  for (let i = containers[root]!.start; i < containers[root]!.end; i++) {
    if (!DURATION.test(blocks[i]!.text)) continue;
    let at = blocks[i]!.container;
    const isFilm = (container: Container) => container.end - container.start <= MOST_IN_BOX && isSmall(container);
    while (at > root && isFilm(containers[containers[at]!.parent]!)) at = containers[at]!.parent;
    if (at > root && isFilm(containers[at]!)) runs.push([containers[at]!.start, containers[at]!.end]);
  }
  return runs;
};

/** Where a list of links ends that starts at a block. */
function endOfLinks({ containers, blocks }: Pick<Page, 'containers' | 'blocks'>, start: number, limit: number): number {
  const isItem = ({ tag, container, linkedCharacters, text }: Block) =>
    tag === 'li' || containers[container]!.tag === 'li' || linkedCharacters * 2 > text.length;
  let end = start;
  let [linked, length] = [0, 0];
  for (; end < limit && isItem(blocks[end]!); end++) {
    linked += blocks[end]!.linkedCharacters;
    length += blocks[end]!.text.length;
  }
  return linked * 5 > length ? end : start;
}

/** "newsletterSignup story__author" as words apart. */
const wordsOf = ({ names, id }: Container): string => `${names} ${id}`.replace(/([a-z])([A-Z])/g, '$1-$2');

const weightOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { weight }) => sum + weight, 0);

/** For each block of the page the weight of the body before it, and at the end that of all. */
function weightsOf(page: Page, body: readonly Block[]): Float64Array {
  const isBody = new Set(body);
  const weights = new Float64Array(page.blocks.length + 1);
  for (const [i, block] of page.blocks.entries()) weights[i + 1] = weights[i]! + (isBody.has(block) ? block.weight : 0);
  return weights;
}
