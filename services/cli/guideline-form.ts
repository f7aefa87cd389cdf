/** An Extraction in the plain form in which people annotate pages: names in place of indexes, passages in place of offsets. */
import { ClaimKind, ClaimModality } from '../../schema/enums.js';
import type { Article, ExtractedClaim, ExtractedEvent, Extraction, Quantity } from '../extract/types.js';

export type GuidelineForm = ReturnType<typeof guidelineForm>;

export function guidelineForm({ article, companies, claims, events }: Extraction) {
  const nameOf = (index: number) => companies[index]!.name;
  const passage = ({ start, end }: { start: number; end: number }) => article.text.slice(start, end);

  const claim = ({ claimant, kind, cue, about, evidence, quote, modality, quantity }: ExtractedClaim) => ({
    claimant: claimant.name,
    affiliation: claimant.affiliation,
    kind: KIND[kind],
    cue,
    about: about.map(nameOf),
    evidence: passage(evidence),
    quote,
    denied: modality === ClaimModality.DENIED,
    quantity: figure(quantity),
  });
  const event = ({ type, participants, evidence, direction, status, quantity }: ExtractedEvent) => ({
    type,
    companies: participants.map(({ company, name, role }) => ({ name: company === null ? name : nameOf(company), role })),
    evidence: passage(evidence),
    direction,
    status,
    quantity: figure(quantity),
  });
  return {
    article: articleForm(article),
    companies: companies.map(({ name, mentions }) => ({ name, mentions: [...new Set(mentions.map(passage))] })),
    claims: claims.map(claim),
    events: events.map(event),
  };
}

const KIND = { [ClaimKind.DIRECT]: 'direct', [ClaimKind.INDIRECT]: 'indirect', [ClaimKind.MIXED]: 'mixed' } as const;

function articleForm({ title, authors, publishedAt, modifiedAt, siteName, canonicalUrl, language, text }: Article) {
  return { title, authors, publishedAt, modifiedAt, siteName, canonicalUrl, language, text };
}

/** A number, as annotators write it; figures beyond 2^53 lose digits here and nowhere else. */
function figure(quantity: Quantity | null): { value: number; unit: string | null } | null {
  return quantity && { value: Number(quantity.value), unit: quantity.unit };
}
