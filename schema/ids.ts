/**
 * Ids are opaque to clients. Inside, a prefix tells the kind, and the rest derives from content, so that the same page, company or
 * claim seen twice by any two workers gets the same id.
 */
import { createHash } from 'node:crypto';

const ID_PREFIX = {
  Article: 'art',
  Company: 'cmp',
  Claim: 'clm',
  MarketEvent: 'evt',
  Source: 'src',
  Feed: 'fed',
  IngestionJob: 'job',
  IngestionBatch: 'bat',
} as const;

export type NodeType = keyof typeof ID_PREFIX;

const TYPE_BY_PREFIX = new Map(Object.entries(ID_PREFIX).map(([type, prefix]) => [prefix as string, type as NodeType]));

/** `evt_2f9c…`: the type's prefix and 80 bits of SHA-256 over the parts. */
export function contentId(type: NodeType, ...parts: string[]): string {
  const hash = createHash('sha256').update(parts.join('\u0000')).digest('hex');
  return `${ID_PREFIX[type]}_${hash.slice(0, 20)}`;
}

/** `cmp_nvidia`, `src_reuters.com`: the type's prefix and a natural key that is already unique. */
export function namedId(type: NodeType, key: string): string {
  return `${ID_PREFIX[type]}_${key}`;
}

export function typeOfId(id: string): NodeType | null {
  return TYPE_BY_PREFIX.get(id.slice(0, 3)) ?? null;
}
