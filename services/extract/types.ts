/**
 * The nouns of extraction, from page to account. Everything here is plain data: an Extraction crosses a worker-thread boundary and is
 * stored as JSON. All offsets are UTF-16 code units into `Article.text`, half-open, so `text.slice(start, end)` is the passage.
 */
import type {
  AgentKind,
  ClaimKind,
  ClaimModality,
  Direction,
  MarketEventStatus,
  MarketEventType,
  ParticipantRole,
} from '../../schema/enums.js';
import type { Spelling } from './language/spellings.js';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What `article/` reads off a page. Dates are ISO 8601 in UTC; a date the page gives without a time is midnight UTC. */
export interface Article {
  url: string;
  canonicalUrl: string;
  title: string;
  authors: string[];
  siteName: string | null;
  publishedAt: string | null;
  modifiedAt: string | null;
  /** BCP 47 primary subtag ("en"), declared and confirmed or detected. */
  language: string | null;
  imageUrl: string | null;
  excerpt: string | null;
  /** The body: paragraphs joined by a blank line ("\n\n"). Clean: no markup, no control or bidi-override characters. */
  text: string;
  paragraphs: Span[];
  wordCount: number;
  /** Near-duplicate signature of the body: see `article/fingerprint.ts`. */
  fingerprint: string;
}

/** A figure as the text gives it. */
export interface Quantity extends Span {
  surface: string;
  /** Exact decimals as strings ("5600000"), so that no figure is bent by floating point. */
  value: string;
  min: string | null;
  max: string | null;
  /** ISO 4217 code, "PERCENT", "BASIS_POINT", or a singular upper-case count noun ("EMPLOYEE"); null for a bare number. */
  unit: string | null;
  approximate: boolean;
}

/** A date or period as the text gives it, resolved against the article's date. */
export interface TimeExpression extends Span {
  surface: string;
  /** First day, YYYY-MM-DD. */
  from: string;
  /** Last day, YYYY-MM-DD; equal to `from` for a single day. */
  to: string;
}

export interface Token extends Span {
  text: string;
  /** Lower case, typographic apostrophes folded. */
  lower: string;
  /** The word as it is kept, with what is known of it. */
  spelling: Spelling;
  /** Its `Gate`s, as bits. */
  gates: number;
}

export interface Sentence extends Span {
  index: number;
  paragraph: number;
  tokens: Token[];
  /** Those of all its tokens. */
  gates: number;
  quantities: Quantity[];
  dates: TimeExpression[];
  /** Parts of this sentence that lie within quotation marks, marks excluded; a quotation left open goes on in the next sentence. */
  quotes: Span[];
}

/** The body with its linguistic skin: what names, claims and events are read from. Made by `language/read.ts`. */
export interface Document {
  text: string;
  title: string;
  /** Article date, the anchor of relative dates; null when the page has none. */
  date: string | null;
  language: string | null;
  sentences: Sentence[];
  /** Whole quotations, marks excluded, in order; one may span sentences. */
  quotations: Span[];
}

export type EntityKind = AgentKind | 'PLACE' | 'PRODUCT';

export interface Mention extends Span {
  text: string;
  /** NAME: a proper name or a short form of one; NOMINAL: "the chipmaker"; PRONOUN: "it", "she". */
  form: 'NAME' | 'NOMINAL' | 'PRONOUN';
  sentence: number;
}

export interface Listing {
  symbol: string;
  /** ISO 10383 market identifier code. */
  exchange: string;
  isPrimary: boolean;
  isin: string | null;
}

/** One thing the article names, with everywhere it does so. Made by `companies/recognise.ts`. */
export interface Entity {
  /** Position in `Names.entities`. */
  index: number;
  kind: EntityKind;
  /** The fullest common form: "Nvidia", "Alan Greene". No legal suffix. */
  name: string;
  /** Key of the company registry, when it is known there. */
  registryKey: string | null;
  listings: Listing[];
  mentions: Mention[];
  /** "chief executive", from apposition or title. */
  role: string | null;
  /** Index of the organisation that a person belongs to. */
  affiliation: number | null;
  confidence: number;
}

export interface Names {
  entities: Entity[];
  /** All mentions in text order, each with the index of its entity. */
  mentions: (Mention & { entity: number })[];
}

export interface ExtractedCompany {
  name: string;
  registryKey: string | null;
  aliases: string[];
  listings: Listing[];
  /** Every NAME mention in the body. */
  mentions: Span[];
  confidence: number;
}

export interface ExtractedAgent {
  name: string;
  kind: AgentKind;
  role: string | null;
  affiliation: string | null;
  /** Index into `Extraction.companies`: the claimant itself, or the company that it speaks for. */
  company: number | null;
}

export interface ExtractedClaim {
  claimant: ExtractedAgent;
  kind: ClaimKind;
  modality: ClaimModality;
  hedged: boolean;
  cue: string;
  /** The words within quotation marks, parts joined by a space; null exactly when INDIRECT. */
  quote: string | null;
  /** What is claimed, as one readable sentence or clause without the attribution where it can be cut off. */
  text: string;
  /** Indexes into `Extraction.companies`. */
  about: number[];
  quantity: Quantity | null;
  /** YYYY-MM-DD on which it was said, when the text tells. */
  claimedOn: string | null;
  evidence: Span;
  confidence: number;
}

export interface ExtractedParticipant {
  /** Index into `Extraction.companies`; null for a regulator or another body that is no company. */
  company: number | null;
  name: string;
  role: ParticipantRole;
}

export interface ExtractedEvent {
  type: MarketEventType;
  status: MarketEventStatus;
  /** A wire line built from the parts: "Nvidia market value falls about $590 billion". */
  headline: string;
  /** Index or commodity that moved: "S&P 500"; null for what happens to companies. */
  market: string | null;
  participants: ExtractedParticipant[];
  direction: Direction | null;
  /** The figure that measures the event; `quantities` holds all of its figures, this one first. */
  quantity: Quantity | null;
  quantities: Quantity[];
  occurredOn: string | null;
  evidence: Span;
  /** Indexes into `Extraction.claims` of the claims that state this event. */
  claims: number[];
  confidence: number;
}

export interface Extraction {
  article: Article;
  companies: ExtractedCompany[];
  claims: ExtractedClaim[];
  events: ExtractedEvent[];
  extractorVersion: string;
  /** Stages that failed by a bug of ours, with its words: what the others found stands all the same. Empty, or something to mend. */
  faults: string[];
}
