/** Which claims are one, what follows from all the passages that carry it, and how two claims bear on each other. Pure. */
import type { Agent, Claim, ClaimReading, ClaimRelation } from '../../schema/claim.js';
import { ClaimDifference, ClaimModality, ClaimRelationKind } from '../../schema/enums.js';
import type { Evidence } from '../../schema/evidence.js';
import { contentId } from '../../schema/ids.js';
import type { ClaimTally } from '../../schema/tally.js';
import { corroborate, figuresDisagree, groupFigures } from './corroboration.js';
import { inOrder } from './order.js';
import { sameFigure } from './quantities.js';
import { containment, contentStems, jaccard, sameQuotation } from './similarity.js';
import { addAll, addEvidence, type Circumstances, emptyTally, inPlace, kept, placeFirst, placeOf } from './tally.js';
import { fold } from './terms.js';

export interface ClaimPassage {
  evidence: Evidence;
  reading: ClaimReading;
}

/** Two reports of one utterance appear within this many days. */
export const CLAIM_WINDOW_DAYS = 7;

const ONE_UTTERANCE_DAYS = 1;
const SAME_PROPOSITION = 0.6;
const SAME_MATTER = 0.45;

/** The bucket in which claims of one claimant are compared. */
export const claimantKey = (reading: Pick<ClaimReading, 'claimant'>): string => fold(reading.claimant.name);

/** True when the passage says what the claim says: same claimant, same side, and the same words or the same matter and figure. */
export function isSameClaim(claim: Claim, { evidence, reading }: ClaimPassage): boolean {
  if (claimantKey(claim) !== claimantKey(reading)) return false;
  if ((claim.modality === ClaimModality.DENIED) !== (reading.modality === ClaimModality.DENIED)) return false;
  if (daysApart(claim.firstSeenAt, evidence.publishedAt) > CLAIM_WINDOW_DAYS) return false;
  if (sameQuotation(claim.quote, reading.quote)) return true;
  const [a, b] = [contentStems(claim.text), contentStems(reading.text)];
  const comparable = Math.min(a.length, b.length) >= 4;
  if (!comparable) return a.join(' ') === b.join(' ');
  if (claim.quantity && evidence.quantity && claim.quantity.unit === evidence.quantity.unit) {
    if (sameFigure(claim.quantity, evidence.quantity)) return containment(a, b) >= SAME_MATTER;
    // Outlets that hear one utterance differently do so at once; another figure days later is another utterance.
    if (daysApart(claim.firstSeenAt, evidence.publishedAt) > ONE_UTTERANCE_DAYS) return false;
  }
  return jaccard(a, b) >= SAME_PROPOSITION;
}

/** Same for every wording that folds and stems alike, whoever comes first. */
export function claimId({ reading }: ClaimPassage): string {
  return contentId(
    'Claim',
    claimantKey(reading),
    reading.modality === ClaimModality.DENIED ? 'denied' : '',
    contentStems(reading.text).sort().join(' '),
  );
}

/**
 * The claim that follows from its passages: the order in which they were committed leaves no trace but `updatedAt`. With the tally of more
 * passages than these, these are the earliest.
 */
export function claimFrom(
  id: string,
  passages: readonly ClaimPassage[],
  relations: ClaimRelation[],
  updatedAt: string,
  tally = tallyClaim(passages),
): Claim {
  const ordered = inOrder(passages);
  const first = ordered[0];
  if (!first) throw new RangeError(`Claim ${id} expects at least one passage.`);
  const figures = groupFigures(tally.measured);
  return {
    __typename: 'Claim',
    id,
    text: first.reading.text,
    claimant: tally.claimant.value,
    kind: first.reading.kind,
    cue: first.reading.cue,
    quote: first.reading.quote,
    modality: first.reading.modality,
    hedged: first.reading.hedged,
    aboutIds: inPlace(tally.about),
    quantity: first.evidence.quantity ?? figures[0]?.quantity ?? null,
    claimedAt: first.reading.claimedAt ?? first.evidence.publishedAt,
    firstSeenAt: first.evidence.publishedAt,
    updatedAt,
    retractedAt: null,
    corroboration: corroborate(tally, figuresDisagree(figures, tally)),
    relations,
    ...kept(ordered, tally),
  };
}

const tallyClaim = (passages: readonly ClaimPassage[]): ClaimTally => addAll(passages, addClaim);

export function addClaim(known: ClaimTally | null, { evidence, reading }: ClaimPassage, circumstances: Circumstances): ClaimTally {
  const place = placeOf(evidence);
  const tally: ClaimTally = known ?? { ...emptyTally(), claimant: { place, value: reading.claimant }, about: {} };
  addEvidence(tally, evidence, circumstances);
  const [more, less] = [knownOf(reading.claimant), knownOf(tally.claimant.value)];
  if (more > less || (more === less && place < tally.claimant.place)) tally.claimant = { place, value: reading.claimant };
  for (const [position, id] of reading.aboutIds.entries()) placeFirst(tally.about, id, placeOf(evidence, position));
  return tally;
}

export function passagesOfClaim(claim: Claim): ClaimPassage[] {
  return claim.evidence.map((evidence, position) => ({ evidence, reading: claim.readings[position]! }));
}

/**
 * How `later` bears on `earlier`, or null. A denial contradicts what it denies; the same claimant with another figure supersedes; another
 * claimant with another figure contradicts, with the same one supports.
 */
export function relate(earlier: Claim, later: Claim): Omit<ClaimRelation, 'claimId'> | null {
  const companies = new Set([...earlier.aboutIds, ...(earlier.claimant.companyId ? [earlier.claimant.companyId] : [])]);
  const shared = [...later.aboutIds, ...(later.claimant.companyId ? [later.claimant.companyId] : [])].some((id) => companies.has(id));
  if (!shared) return null;
  const [a, b] = [contentStems(earlier.text), contentStems(later.text)];
  const likeness = containment(a, b);
  const sameClaimant = claimantKey(earlier) === claimantKey(later);
  if (isDenied(later) !== isDenied(earlier)) {
    return !sameClaimant && likeness >= SAME_MATTER
      ? { kind: ClaimRelationKind.CONTRADICTS, differsOn: ClaimDifference.POLARITY, confidence: round(likeness) }
      : null;
  }
  if (likeness < SAME_PROPOSITION || Math.min(a.length, b.length) < 4) return null;
  const bothMeasured = earlier.quantity && later.quantity && earlier.quantity.unit === later.quantity.unit;
  if (bothMeasured && !sameFigure(earlier.quantity!, later.quantity!)) {
    const kind = sameClaimant ? ClaimRelationKind.SUPERSEDES : ClaimRelationKind.CONTRADICTS;
    return { kind, differsOn: ClaimDifference.VALUE, confidence: round(likeness) };
  }
  return sameClaimant ? null : { kind: ClaimRelationKind.SUPPORTS, differsOn: null, confidence: round(likeness) };
}

const isDenied = (claim: Claim): boolean => claim.modality === ClaimModality.DENIED;
const round = (number: number): number => Math.round(number * 100) / 100;

/** How much is said of the claimant. */
const knownOf = ({ role, affiliation, companyId }: Agent): number => [role, affiliation, companyId].filter((part) => part !== null).length;

export function daysApart(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}
