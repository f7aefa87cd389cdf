/** A page annotated by hand: what an extractor should find in it, in the form that `claimwire extract --batch` prints. */
export interface Annotation {
  id: string;
  companies: { name: string; mentions?: string[] }[];
  claims: AnnotatedClaim[];
  events: AnnotatedEvent[];
}

export interface AnnotatedClaim {
  claimant: string | null;
  kind: string;
  evidence: string;
  quantity?: Figure | null;
}

export interface AnnotatedEvent {
  type: string;
  companies?: { name: string; role?: string }[];
  evidence: string;
  direction?: string | null;
  status?: string;
  quantity?: Figure | null;
  /** Of a found event: the type and the pattern that told it. */
  rule?: string;
}

export interface Figure {
  value: number;
  unit: string | null;
}
