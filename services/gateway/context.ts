/** What resolvers reach: the caller, the store, and loaders that gather the look-ups of one operation into one round trip. */
import DataLoader from 'dataloader';
import type { Article, Feed, Source } from '../../schema/article.js';
import type { Claim } from '../../schema/claim.js';
import type { Company } from '../../schema/company.js';
import type { IngestionBatch, IngestionJob } from '../../schema/ingestion.js';
import type { MarketEvent } from '../../schema/market-event.js';
import type { Logger } from '../log.js';
import type { Queues } from '../queues.js';
import type { Item } from '../store/beside.js';
import type { StoredEntity } from '../store/entities.js';
import type { Store } from '../store/store.js';
import type { Viewer } from './auth.js';

export interface GatewayDependencies {
  store: Store;
  queues: Queues;
  log: Logger;
  /** Pages that may wait before further ones are refused. */
  backlogLimit: number;
}

export interface GatewayContext extends GatewayDependencies {
  viewer: Viewer;
  load: Loaders;
}

export type Loaders = ReturnType<typeof createLoaders>;

export function createContext(dependencies: GatewayDependencies, viewer: Viewer, load = createLoaders(dependencies.store)): GatewayContext {
  return { ...dependencies, viewer, load };
}

const BATCH = { maxBatchSize: 500 };

export function createLoaders(store: Store) {
  const entity = new DataLoader<string, StoredEntity | null>((ids) => store.entities.get(ids), BATCH);
  const typed =
    <T extends StoredEntity>(typename: T['__typename']) =>
    async (id: string | null | undefined): Promise<T | null> => {
      const found = id ? await entity.load(id) : null;
      return found?.__typename === typename ? (found as T) : null;
    };
  const whole = new DataLoader<Item, Item>((items) => Promise.all(items.map(store.beside.whole)), BATCH);
  const article = typed<Article>('Article');
  const claim = typed<Claim>('Claim');
  const company = typed<Company>('Company');
  const event = typed<MarketEvent>('MarketEvent');
  return {
    entity: (id: string) => entity.load(id),
    article,
    claim,
    company,
    event,
    claims: each(claim),
    companies: each(company),
    events: each(event),
    /** The item with all its passages, for those that do not hold them: see `Item.tally`. */
    whole: <T extends Item>(item: T): Promise<T> => whole.load(item) as Promise<T>,
    text: new DataLoader<Article, string | null>((articles) => store.pages.texts(articles), BATCH),
    removedAt: new DataLoader<string, string | null>((ids) => store.pages.removedAt(ids), BATCH),
    source: new DataLoader<string, Source | null>((ids) => store.sources.get(ids), BATCH),
    feed: new DataLoader<string, Feed | null>((ids) => store.feeds.get(ids), BATCH),
    job: new DataLoader<string, IngestionJob | null>((ids) => store.jobs.get(ids), BATCH),
    batch: new DataLoader<string, IngestionBatch | null>((ids) => store.jobs.batches(ids), BATCH),
  };
}

/** All of the ids that there still are, each thing once: merged companies share a survivor. */
function each<T extends { id: string }>(load: (id: string) => Promise<T | null>) {
  return async (ids: readonly string[]): Promise<T[]> => {
    const found = await Promise.all(ids.map(load));
    return [...new Map(found.flatMap((item) => (item ? [[item.id, item] as const] : []))).values()];
  };
}
