/** What the river holds: pages read backwards, and what came since. No I/O; the view feeds it. */
import type { ClaimItem, EventItem, Page } from './operations.js';

export type Item = EventItem | ClaimItem;

export interface River {
  items: ReadonlyMap<string, Item>;
  /** Ids that came while the page was open and are on show, the latest first. */
  arrived: readonly string[];
  /** Ids that came and wait until the reader has time. */
  waiting: readonly string[];
  /** How far each list is read; null for one that the filters leave out. */
  events: Page | null;
  claims: Page | null;
}

export const EMPTY: River = { items: new Map(), arrived: [], waiting: [], events: null, claims: null };

/** More than this nobody scrolls back to, and the page stays light after a day of news. */
const MOST_ITEMS = 2_000;

export const instantOf = (item: Item): string => (item.__typename === 'MarketEvent' ? item.firstReportedAt : item.firstSeenAt);

export const withPage = (river: River, list: 'events' | 'claims', nodes: readonly Item[], page: Page): River => ({
  ...river,
  items: new Map([...river.items, ...nodes.map((node): [string, Item] => [node.id, node])]),
  [list]: page,
});

/** A known item changes in its place; a new one is shown, or waits while somebody reads. */
export function withItem(river: River, item: Item, reading: boolean): River {
  const known = river.items.has(item.id);
  const items = new Map(river.items).set(item.id, item);
  if (known) return { ...river, items };
  if (items.size > MOST_ITEMS) items.delete(river.arrived.at(-1) ?? items.keys().next().value!);
  return reading ? { ...river, items, waiting: [item.id, ...river.waiting] } : { ...river, items, arrived: [item.id, ...river.arrived] };
}

export function without(river: River, id: string): River {
  const items = new Map(river.items);
  items.delete(id);
  const others = (ids: readonly string[]) => ids.filter((other) => other !== id);
  return { ...river, items, arrived: others(river.arrived), waiting: others(river.waiting) };
}

export const withWaitingShown = (river: River): River => ({ ...river, arrived: [...river.waiting, ...river.arrived], waiting: [] });

/** The items of one story: those that one article was the first to report. */
export interface Group {
  article: EventItem['evidence'][number]['article'] | null;
  at: string;
  events: EventItem[];
  claims: ClaimItem[];
}

/** The stories on show: those that came, in the order of coming, and the read ones by time, as far down as every list reaches. */
export function groupsOf(river: River): { arrived: Group[]; read: Group[] } {
  const apart = new Set([...river.arrived, ...river.waiting]);
  const read = [...river.items.values()].filter(({ id }) => !apart.has(id));
  const floor = [river.events, river.claims]
    .flatMap((page, list) => (page?.hasNextPage ? [lowest(read, list === 0 ? 'MarketEvent' : 'Claim')] : []))
    .sort()
    .at(-1);
  const arrived = river.arrived.flatMap((id) => river.items.get(id) ?? []);
  return {
    arrived: group(arrived),
    read: group(read.filter((item) => !floor || instantOf(item) >= floor)).sort((one, other) => other.at.localeCompare(one.at)),
  };
}

const lowest = (items: readonly Item[], kind: Item['__typename']): string =>
  items
    .filter(({ __typename }) => __typename === kind)
    .map(instantOf)
    .sort()[0] ?? '';

function group(items: readonly Item[]): Group[] {
  const groups = new Map<string, Group>();
  for (const item of items) {
    const article = item.evidence[0]?.article ?? null;
    const key = article?.id ?? item.id;
    const known = groups.get(key) ?? { article, at: instantOf(item), events: [], claims: [] };
    if (instantOf(item) > known.at) known.at = instantOf(item);
    if (item.__typename === 'MarketEvent') known.events.push(item);
    else known.claims.push(item);
    groups.set(key, known);
  }
  for (const { events } of groups.values()) events.sort((one, other) => other.importance - one.importance);
  return [...groups.values()];
}
