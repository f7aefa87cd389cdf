/** How many sources really stand behind an item, and whether they agree. Pure. */
import { CorroborationLevel } from '../../schema/enums.js';
import type { Corroboration, Quantity } from '../../schema/evidence.js';
import type { TalliedFigure, Tally } from '../../schema/tally.js';
import { publisherFamily } from './publisher-families.js';
import { sameFigure } from './quantities.js';

/** Counts articles, publishers and independent origins. `contested` is decided by who knows what the passages say. */
export function corroborate(tally: Tally, contested: boolean): Corroboration {
  const independentOrigins = new Set(originsOf(tally)).size;
  return {
    level: contested
      ? CorroborationLevel.CONTESTED
      : independentOrigins > 1
        ? CorroborationLevel.CORROBORATED
        : CorroborationLevel.SINGLE_SOURCE,
    articleCount: tally.articles,
    publisherCount: tally.publishers.length,
    independentOrigins,
  };
}

/**
 * For each publisher the origin that it speaks for. Those share one that carried the same text (reprints), that one house owns, or that are
 * linked by a chain of such.
 */
export function originsOf({ publishers, ties }: Tally): string[] {
  const parent = new Map<string, string>();
  const root = (node: string): string => {
    let top = node;
    for (let above = parent.get(top); above !== undefined; above = parent.get(top)) top = above;
    return top;
  };
  const families = publishers.map(publisherFamily);
  for (const [a, b] of ties) {
    const [x, y] = [root(families[a]!), root(families[b]!)];
    if (x !== y) parent.set(x, y);
  }
  return families.map(root);
}

export interface FigureGroup {
  quantity: Quantity;
  /** Positions of those who give it. */
  publishers: Set<number>;
}

/** Groups the figures that are one figure, by `same`, each under the words of its first source, in order of first appearance. */
export function groupFigures(figures: readonly TalliedFigure[], same: (a: Quantity, b: Quantity) => boolean = sameFigure): FigureGroup[] {
  const groups: FigureGroup[] = [];
  for (const { quantity, publishers } of [...figures].sort((a, b) => (a.place < b.place ? -1 : 1))) {
    const group = groups.find((known) => same(known.quantity, quantity));
    if (!group) groups.push({ quantity, publishers: new Set(publishers) });
    else for (const publisher of publishers) group.publishers.add(publisher);
  }
  return groups;
}

/** True when independent origins give figures of one unit that differ by more than rounding. A source that corrects itself contests nothing. */
export function figuresDisagree(groups: readonly FigureGroup[], tally: Tally): boolean {
  const origins = originsOf(tally);
  const behind = groups.map(({ publishers }) => new Set([...publishers].map((publisher) => origins[publisher])));
  return groups.some((a, i) =>
    groups.some((b, j) => {
      if (j <= i || a.quantity.unit !== b.quantity.unit) return false;
      const [left, right] = [behind[i]!, behind[j]!];
      return [...left].some((origin) => !right.has(origin)) && [...right].some((origin) => !left.has(origin));
    }),
  );
}
