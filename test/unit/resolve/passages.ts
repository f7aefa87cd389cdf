/** Small builders, so that a test says only what matters to it. */
import type { ClaimReading } from '../../../schema/claim.js';
import type { MarketEventType } from '../../../schema/enums.js';
import type { Evidence, Quantity } from '../../../schema/evidence.js';
import type { EventReading } from '../../../schema/market-event.js';
import type { ClaimPassage } from '../../../services/resolve/claims.js';
import type { EventPassage } from '../../../services/resolve/events.js';

export function dollars(surface: string, value: number, approximate = false): Quantity {
  return { surface, value: String(value), min: null, max: null, unit: 'USD', approximate };
}

export function percent(value: number): Quantity {
  return { surface: `${value}%`, value: String(value), min: null, max: null, unit: 'PERCENT', approximate: false };
}

export function evidence(outlet: string, given: Partial<Evidence> = {}): Evidence {
  return {
    articleId: `art_${outlet}`,
    sourceId: `src_${outlet}`,
    originId: `art_${outlet}`,
    publisher: outlet,
    publishedAt: '2025-01-27T15:00:00.000Z',
    text: 'A passage.',
    startOffset: 0,
    endOffset: 10,
    quantity: null,
    confidence: 0.9,
    extractorVersion: '0',
    extractedAt: '2025-01-27T16:00:00.000Z',
    ...given,
  };
}

export function claim(
  outlet: string,
  text: string,
  given: { reading?: Partial<ClaimReading>; evidence?: Partial<Evidence> } = {},
): ClaimPassage {
  return {
    evidence: evidence(outlet, { text, ...given.evidence }),
    reading: {
      text,
      claimant: { name: 'DeepSeek', kind: 'COMPANY', role: null, affiliation: null, companyId: 'cmp_deepseek' },
      kind: 'INDIRECT',
      cue: 'says',
      quote: null,
      modality: 'ASSERTED',
      hedged: false,
      aboutIds: ['cmp_deepseek'],
      claimedAt: null,
      ...given.reading,
    },
  };
}

export function event(
  outlet: string,
  given: { type?: MarketEventType; reading?: Partial<EventReading>; evidence?: Partial<Evidence> } = {},
): EventPassage & { claimIndexes: number[] } {
  return {
    evidence: evidence(outlet, given.evidence),
    claimIndexes: [],
    reading: {
      type: given.type ?? 'MARKET_CAP_CHANGE',
      headline: 'Nvidia market value falls',
      market: null,
      status: 'COMPLETED',
      participants: [{ companyId: 'cmp_nvidia', name: 'Nvidia', role: 'SUBJECT' }],
      direction: 'DOWN',
      quantities: given.evidence?.quantity ? [given.evidence.quantity] : [],
      occurredOn: null,
      claimIds: [],
      prominence: 1,
      ...given.reading,
    },
  };
}
