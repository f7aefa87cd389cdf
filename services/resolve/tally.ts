/**
 * What the account needs to know of all the passages of an item, in the space of its publishers and figures and not of its articles. Passages
 * may be added in any order: what follows from the tally is the same. Pure.
 */
import type { Evidence, Quantity } from '../../schema/evidence.js';
import type { Placed, TalliedFigure, Tally } from '../../schema/tally.js';
import { originsOf } from './corroboration.js';

/** Articles whose passages are kept with the item, the earliest; the passages of the others lie beside it. */
export const ARTICLES_KEPT = 8;

export const emptyTally = (): Tally => ({ articles: 0, publishers: [], texts: {}, ties: [], measured: [] });

/** What the tally cannot tell of the passage that is added. */
export interface Circumstances {
  /** An earlier passage of the same article was added. */
  further: boolean;
  /** Publisher of the article that first carried the passage's text, when that article carries the item too. */
  firstCarrier: string | null;
}

/** Adds each in the circumstances that the others make. Throws a RangeError when there are none. */
export function addAll<P extends { evidence: Evidence }, T extends Tally>(
  passages: readonly P[],
  add: (tally: T | null, passage: P, circumstances: Circumstances) => T,
): T {
  const seen = new Set<string>();
  const carriers = firstCarriers(passages);
  let tally: T | null = null;
  for (const passage of passages) {
    const { articleId, originId } = passage.evidence;
    tally = add(tally, passage, { further: seen.has(articleId), firstCarrier: carriers.get(originId) ?? null });
    seen.add(articleId);
  }
  if (!tally) throw new RangeError('A tally expects at least one passage.');
  return tally;
}

/** Text → publisher of the article that first carried it, as far as that article is among those of the passages. */
export function firstCarriers(passages: readonly { evidence: Evidence }[]): Map<string, string> {
  return new Map(passages.flatMap(({ evidence }) => (isFirst(evidence) ? [[evidence.originId, evidence.publisher] as const] : [])));
}

/** The first article that carried the passage's text is its own. */
export const isFirst = ({ articleId, originId }: Evidence): boolean => articleId === originId;

/** Adds to the tally in place; returns the position of the passage's publisher in it. */
export function addEvidence(tally: Tally, evidence: Evidence, { further, firstCarrier }: Circumstances): number {
  const { originId, publisher, quantity } = evidence;
  if (!further) tally.articles++;
  const voice = voiceOf(tally, publisher);
  if (tally.texts[originId] !== undefined) tie(tally, voice, tally.texts[originId]);
  if (!isFirst(evidence)) {
    tally.texts[originId] ??= voice;
    if (firstCarrier !== null) tie(tally, voice, voiceOf(tally, firstCarrier));
  }
  if (quantity) addFigure(tally.measured, quantity, placeOf(evidence), voice);
  return voice;
}

function voiceOf(tally: Tally, publisher: string): number {
  const known = tally.publishers.indexOf(publisher);
  return known === -1 ? tally.publishers.push(publisher) - 1 : known;
}

function tie(tally: Tally, a: number, b: number): void {
  const origins = originsOf(tally);
  if (origins[a] !== origins[b]) tally.ties.push([a, b]);
}

/** Under the words of the earliest place that gives it. */
export function addFigure(figures: TalliedFigure[], quantity: Quantity, place: string, voice: number): void {
  const known = figures.find((figure) => isTheSame(figure.quantity, quantity));
  if (!known) {
    figures.push({ quantity, place, publishers: [voice] });
    return;
  }
  if (!known.publishers.includes(voice)) known.publishers.push(voice);
  if (place < known.place) Object.assign(known, { quantity, place });
}

/** The same in everything that counts: all but the words. */
function isTheSame(a: Quantity, b: Quantity): boolean {
  return a.value === b.value && a.unit === b.unit && a.min === b.min && a.max === b.max && a.approximate === b.approximate;
}

/** Sorts as `inOrder` does. */
export function placeOf({ publishedAt, articleId, startOffset, endOffset }: Evidence, position = 0): string {
  return [publishedAt, articleId, ...[startOffset, endOffset, position].map((number) => number.toString(36).padStart(5, '0'))].join(' ');
}

/** The one of two that comes first. */
export function earlier<T>(known: Placed<T> | null | undefined, other: Placed<T>): Placed<T> {
  return known && known.place <= other.place ? known : other;
}

/** The one of two that comes last. */
export function later<T>(known: Placed<T> | null, other: Placed<T>): Placed<T> {
  return known && known.place >= other.place ? known : other;
}

/** The values in the order of their places. */
export function byPlace<T>(placed: readonly Placed<T>[]): T[] {
  return [...placed].sort((a, b) => (a.place < b.place ? -1 : 1)).map(({ value }) => value);
}

/** Takes out all but the earliest `most`. Whatever the order in which they came, those that are left are the same. */
export function keepEarliest<T>(placed: Placed<T>[], most: number): Placed<T>[] {
  return placed.length <= most ? placed : placed.sort((a, b) => (a.place < b.place ? -1 : 1)).slice(0, most);
}

/** Notes the place when the id has none that is earlier, and forgets the last of more than `most`. */
export function placeFirst(places: Record<string, string>, id: string, place: string, most = Number.POSITIVE_INFINITY): void {
  if (places[id] === undefined || place < places[id]) places[id] = place;
  if (Object.keys(places).length > most) delete places[inPlace(places).at(-1)!];
}

/** The ids in the order of their places. */
export const inPlace = (places: Record<string, string>): string[] =>
  byPlace(Object.entries(places).map(([value, place]) => ({ place, value })));

/** What an entity holds of its passages: those of the earliest articles, and the tally when there are more. */
export function kept<R, T extends Tally>(ordered: readonly { evidence: Evidence; reading: R }[], tally: T) {
  const within = withinKept(ordered);
  return {
    evidence: within.map(({ evidence }) => evidence),
    readings: within.map(({ reading }) => reading),
    tally: tally.articles > ARTICLES_KEPT ? tally : null,
  };
}

/** Of passages in order, those of the earliest articles. */
export function withinKept<P extends { evidence: Evidence }>(ordered: readonly P[]): P[] {
  const articles = [...new Set(ordered.map(({ evidence }) => evidence.articleId))].slice(0, ARTICLES_KEPT);
  return ordered.filter(({ evidence }) => articles.includes(evidence.articleId));
}
