/** How many sources really stand behind an item. Pure. */
import { CorroborationLevel } from '../../schema/enums.js';
import type { Corroboration, Evidence, Quantity } from '../../schema/evidence.js';
import { publisherFamily } from './publisher-families.js';
import { sameFigure } from './quantities.js';

/** Counts articles, publishers and independent origins. `contested` is decided by who knows what the evidence says. */
export function corroborate(evidence: readonly Evidence[], contested: boolean): Corroboration {
  const independentOrigins = new Set(originsOf(evidence).values()).size;
  return {
    level: contested
      ? CorroborationLevel.CONTESTED
      : independentOrigins > 1
        ? CorroborationLevel.CORROBORATED
        : CorroborationLevel.SINGLE_SOURCE,
    articleCount: new Set(evidence.map(({ articleId }) => articleId)).size,
    publisherCount: new Set(evidence.map(({ publisher }) => publisher)).size,
    independentOrigins,
  };
}

/**
 * Evidence → the origin it goes back to. Passages share one when they share a text (reprints), a publisher or the house that owns it, or are
 * linked by a chain of such.
 */
export function originsOf(evidence: readonly Evidence[]): Map<Evidence, string> {
  const parent = new Map<string, string>();
  const root = (node: string): string => {
    const above = parent.get(node) ?? node;
    if (above === node) return node;
    const top = root(above);
    parent.set(node, top);
    return top;
  };
  for (const { originId, publisher } of evidence) {
    const [a, b] = [root(`text ${originId}`), root(`publisher ${publisherFamily(publisher)}`)];
    const [first, second] = a < b ? [a, b] : [b, a];
    if (first !== second) parent.set(second, first);
  }
  return new Map(evidence.map((passage) => [passage, root(`text ${passage.originId}`)]));
}

export interface FigureGroup {
  quantity: Quantity;
  evidence: Evidence[];
}

/** Groups the figures that are one figure, by `same`, each under the words of its first source, in order of first appearance. */
export function groupFigures(
  figures: readonly { quantity: Quantity; evidence: Evidence }[],
  same: (a: Quantity, b: Quantity) => boolean = sameFigure,
): FigureGroup[] {
  const groups: FigureGroup[] = [];
  for (const { quantity, evidence } of figures) {
    const group = groups.find((known) => same(known.quantity, quantity));
    if (!group) groups.push({ quantity, evidence: [evidence] });
    else if (!group.evidence.includes(evidence)) group.evidence.push(evidence);
  }
  return groups;
}

/** True when independent origins give figures of one unit that differ by more than rounding. A source that corrects itself contests nothing. */
export function figuresDisagree(groups: readonly FigureGroup[], evidence: readonly Evidence[]): boolean {
  const origins = originsOf(evidence);
  const originsBehind = (group: FigureGroup) => new Set(group.evidence.map((passage) => origins.get(passage)));
  return groups.some((a, i) =>
    groups.slice(i + 1).some((b) => {
      if (a.quantity.unit !== b.quantity.unit) return false;
      const [left, right] = [originsBehind(a), originsBehind(b)];
      return [...left].some((origin) => !right.has(origin)) && [...right].some((origin) => !left.has(origin));
    }),
  );
}
