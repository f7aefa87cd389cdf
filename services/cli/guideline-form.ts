/** An Extraction in the plain form in which people annotate pages: names in place of indexes, passages in place of offsets. */
import { AgentKind, ClaimKind, ClaimModality } from '../../schema/enums.js';
import { stripLegalForm } from '../extract/companies/kinds.js';
import type { Article, ExtractedClaim, ExtractedCompany, ExtractedEvent, Extraction, Quantity, Span } from '../extract/types.js';

export type GuidelineForm = ReturnType<typeof guidelineForm>;

export function guidelineForm({ article, companies, claims, events }: Extraction) {
  const passage = ({ start, end }: { start: number; end: number }) => article.text.slice(start, end);
  const called = companies.map((company) => nameOnPage(company, passage));
  const nameOf = (index: number) => called[index]!;

  const claim = ({ claimant, kind, cue, about, evidence, quote, modality, quantity }: ExtractedClaim) => ({
    claimant: claimant.kind === AgentKind.COMPANY && claimant.company !== null ? nameOf(claimant.company) : claimant.name,
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
    companies: companies.map(({ mentions }, index) => ({ name: nameOf(index), mentions: [...new Set(mentions.map(passage))] })),
    claims: claims.map(claim),
    events: events.map(event),
  };
}

/** People write a company as its page does: "Canadian Imperial Bank of Commerce" where that is what stands there for CIBC. */
function nameOnPage({ name, mentions }: ExtractedCompany, passage: (span: Span) => string): string {
  const forms = mentions.map((mention) => stripLegalForm(passage(mention)));
  return forms.length === 0 || forms.includes(name)
    ? name
    : forms.reduce((fullest, form) => (form.length > fullest.length ? form : fullest));
}

const KIND = { [ClaimKind.DIRECT]: 'direct', [ClaimKind.INDIRECT]: 'indirect', [ClaimKind.MIXED]: 'mixed' } as const;

function articleForm({ title, authors, publishedAt, modifiedAt, siteName, canonicalUrl, language, text }: Article) {
  return { title, authors, publishedAt, modifiedAt, siteName, canonicalUrl, language, text };
}

/** A number, as annotators write it; figures beyond 2^53 lose digits here and nowhere else. */
function figure(quantity: Quantity | null): { value: number; unit: string | null } | null {
  return quantity && { value: Number(quantity.value), unit: quantity.unit };
}
