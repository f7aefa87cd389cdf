/** An extraction in the terms of the account: every claim and event as a passage with its evidence and what it says. Pure. */
import type { Article } from '../../schema/article.js';
import type { Company } from '../../schema/company.js';
import type { Evidence, Quantity } from '../../schema/evidence.js';
import type { ExtractedClaim, ExtractedEvent, Quantity as ExtractedQuantity, Extraction, Span } from '../extract/types.js';
import type { ClaimPassage } from './claims.js';
import type { EventPassage } from './events.js';

export interface ArticlePassages {
  claims: ClaimPassage[];
  /** `claimIndexes` point into `claims`. */
  events: (EventPassage & { claimIndexes: number[] })[];
}

/** `companies[i]` is the stored company of `extraction.companies[i]`. Items whose evidence is not the very text are left out. */
export function passagesOf(extraction: Extraction, article: Article, companies: readonly Company[], publisher: string): ArticlePassages {
  const { text } = extraction.article;
  const evidenceOf = (span: Span, quantity: ExtractedQuantity | null, confidence: number): Evidence => ({
    articleId: article.id,
    sourceId: article.sourceId,
    originId: article.originId,
    publisher,
    publishedAt: article.publishedAt ?? article.fetchedAt,
    text: text.slice(span.start, span.end),
    startOffset: span.start,
    endOffset: span.end,
    quantity: quantity && plainQuantity(quantity),
    confidence,
    extractorVersion: extraction.extractorVersion,
    extractedAt: article.extractedAt,
  });
  const companyId = (index: number | null): string | null => (index === null ? null : (companies[index]?.id ?? null));

  const claimOf = (claim: ExtractedClaim): ClaimPassage => ({
    evidence: evidenceOf(claim.evidence, claim.quantity, claim.confidence),
    reading: {
      text: claim.text,
      claimant: {
        name: claim.claimant.name,
        kind: claim.claimant.kind,
        role: claim.claimant.role,
        affiliation: claim.claimant.affiliation,
        companyId: companyId(claim.claimant.company),
      },
      kind: claim.kind,
      cue: claim.cue,
      quote: claim.quote,
      modality: claim.modality,
      hedged: claim.hedged,
      aboutIds: [...new Set(claim.about.flatMap((index) => companyId(index) ?? []))],
      claimedAt: claim.claimedOn ? `${claim.claimedOn}T00:00:00.000Z` : null,
    },
  });
  const eventOf = (event: ExtractedEvent): ArticlePassages['events'][number] => ({
    evidence: evidenceOf(event.evidence, event.quantity, event.confidence),
    claimIndexes: event.claims,
    reading: {
      type: event.type,
      headline: event.headline,
      market: event.market,
      status: event.status,
      participants: event.participants.map((party) => ({ companyId: companyId(party.company), name: party.name, role: party.role })),
      direction: event.direction,
      quantities: event.quantities.map(plainQuantity),
      occurredOn: event.occurredOn,
      claimIds: [],
      prominence: text.length === 0 ? 0 : Math.round((1 - event.evidence.start / text.length) * 100) / 100,
    },
  });
  return { claims: extraction.claims.map(claimOf), events: extraction.events.map(eventOf) };
}

function plainQuantity({ surface, value, min, max, unit, approximate }: ExtractedQuantity): Quantity {
  return { surface, value, min, max, unit: unit ?? 'NUMBER', approximate };
}
