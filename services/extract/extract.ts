/** A page in, an account of it out. Pure: no clock, no network, no store. */
import { AgentKind } from '../../schema/enums.js';
import { type FurtherPage, joinPages } from './article/join.js';
import { readArticle } from './article/read.js';
import { extractClaims } from './claims/extract.js';
import { recogniseNames } from './companies/recognise.js';
import { extractEvents } from './events/extract.js';
import { readDocument } from './language/read.js';
import type { Article, Entity, ExtractedCompany, Extraction, Names } from './types.js';

/** Stored with every item, so that a reader knows which rules made it. Raise it when the rules change what they find. */
export const EXTRACTOR_VERSION = '0.1.0';

export interface ExtractOptions {
  /** The Content-Type header, which may name the charset of bytes. */
  contentType?: string;
  /** What the feed says of the publication date, for pages that say nothing. ISO 8601. */
  publishedAt?: string;
  /** Now, as ISO 8601: a page is not believed when it says it is from the future. */
  now?: string;
  /** The pages on which the article goes on, as `page` is given. */
  rest?: readonly FurtherPage[];
}

/**
 * Reads a news page. `page` is HTML, or the bytes as the server sent them.
 * Throws a Failure with NO_ARTICLE or PAYWALLED when there is nothing to read.
 */
export function extract(page: string | Uint8Array, url: string, options: ExtractOptions = {}): Extraction {
  return extractArticle(joinPages(readArticle(page, url, options), options.rest ?? []));
}

/** What understands an article, one by one. */
export interface Readers {
  names: typeof recogniseNames;
  claims: typeof extractClaims;
  events: typeof extractEvents;
}

const READERS: Readers = { names: recogniseNames, claims: extractClaims, events: extractEvents };

/** The same from an article that is already read. A reader that fails costs what it would have found, and is told in `faults`. */
export function extractArticle(article: Article, readers: Readers = READERS): Extraction {
  const faults: string[] = [];
  const attempt = <T>(stage: keyof Readers, read: () => T, otherwise: T): T => {
    try {
      return read();
    } catch (error) {
      faults.push(`${stage}: ${(error as Error).stack ?? error}`);
      return otherwise;
    }
  };
  const document = readDocument(article);
  const inFull = article.language === 'en' || article.language === null;
  const names = attempt('names', () => readers.names(document), { entities: [], mentions: [] });
  const companies = collectCompanies(names);
  const claims = inFull ? attempt('claims', () => readers.claims(document, names), []) : [];
  const events = inFull ? attempt('events', () => readers.events(document, names), []) : [];
  return {
    article,
    companies: companies.list,
    claims: claims.map((claim) => ({
      ...claim,
      claimant: { ...claim.claimant, company: companies.at(claim.claimant.company) },
      about: [...new Set(claim.about.flatMap((entity) => companies.at(entity) ?? []))],
    })),
    events: events.map((event) => ({
      ...event,
      participants: event.participants.map((participant) => ({ ...participant, company: companies.at(participant.company) })),
      claims: claims.flatMap((claim, index) => (overlaps(claim.evidence, event.evidence) ? [index] : [])),
    })),
    extractorVersion: EXTRACTOR_VERSION,
    faults,
  };
}

/** Companies that the body names, and where each entity went among them. */
function collectCompanies(names: Names): { list: ExtractedCompany[]; at: (entity: number | null) => number | null } {
  const positions = new Map<number, number>();
  const list: ExtractedCompany[] = [];
  for (const entity of names.entities) {
    const named = entity.mentions.filter((mention) => mention.form === 'NAME');
    if (entity.kind !== AgentKind.COMPANY || named.length === 0) continue;
    positions.set(entity.index, list.length);
    list.push(asCompany(entity, named));
  }
  return { list, at: (entity) => (entity === null ? null : (positions.get(entity) ?? null)) };
}

function asCompany(entity: Entity, named: Entity['mentions']): ExtractedCompany {
  const aliases = new Set(named.map((mention) => mention.text));
  aliases.delete(entity.name);
  return {
    name: entity.name,
    registryKey: entity.registryKey,
    aliases: [...aliases],
    listings: entity.listings,
    mentions: named.map(({ start, end }) => ({ start, end })),
    confidence: entity.confidence,
  };
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}
