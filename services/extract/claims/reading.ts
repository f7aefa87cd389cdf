/** What has been read of an article so far: who spoke, who heads which sentence, who wrote which document. */
import { mainCompany } from '../companies/focus.js';
import type { Document, Entity, ExtractedAgent, Mention, Names, Sentence, Span } from '../types.js';

export interface Speaker extends Span {
  agent: ExtractedAgent;
  /** Index of the entity that speaks, or for which a document or spokesperson does. */
  entity: number | null;
  /** The words name a document: "the report". */
  isDocument: boolean;
}

export type Placed = Mention & { entity: number };

/** The agent of a claim and the entity behind it, wherever it is named. */
export interface Voice {
  agent: ExtractedAgent;
  entity: number | null;
}

export interface Spoken {
  speaker: Speaker;
  sentence: number;
  /** A source that was cited rather than one that spoke up: "according to X", "X reported". */
  cited: boolean;
}

export interface Reading {
  document: Document;
  names: Names;
  /** The company that the page is about. */
  main: Entity | null;
  mentions: ReadonlyMap<number, readonly Placed[]>;
  /** The last speakers, latest first. */
  spoken: readonly Spoken[];
  /** By the noun of the document. */
  authors: Map<string, Speaker>;
}

/** Sentences after which "it" and "they" no longer mean the last speaker. */
export const MEMORY = 4;
const MOST_SPEAKERS = 12;

/** Who reports or finds has written "the report". */
const PUBLISHING: ReadonlySet<string> = new Set(['report', 'find', 'outline', 'detail', 'survey', 'estimate']);
const CITING: ReadonlySet<string> = new Set(['report', 'according']);

export function startReading(document: Document, names: Names): Reading {
  const mentions = new Map<number, Placed[]>();
  const spelledOut = acronyms(names);
  for (const named of names.mentions) {
    const meant = spelledOut.get(named.entity);
    const mention = meant === undefined ? named : { ...named, entity: meant };
    const known = mentions.get(mention.sentence);
    if (known) known.push(mention);
    else mentions.set(mention.sentence, [mention]);
  }
  return {
    document,
    names,
    main: mainCompany(document, names),
    mentions,
    spoken: [],
    authors: new Map(),
  };
}

/** "IMF" → International Monetary Fund, where the page names both: index of the short name to that of the long one. */
function acronyms({ entities }: Names): ReadonlyMap<number, number> {
  const long = new Map<string, number>();
  for (const entity of entities) {
    if (!isBody(entity)) continue;
    const initials = entity.name.match(/(?<![\p{L}\p{N}])\p{Lu}/gu)?.join('') ?? '';
    if (initials.length > 1 && !long.has(initials)) long.set(initials, entity.index);
  }
  return new Map(
    entities
      .filter((entity) => isBody(entity) && /^\p{Lu}{2,6}$/u.test(entity.name))
      .flatMap(({ name, index }) => {
        const full = long.get(name);
        return full === undefined || full === index ? [] : [[index, full] as const];
      }),
  );
}

export function remember(reading: Reading, speaker: Speaker, sentence: Sentence, cue: string): void {
  if (isBodyAgent(speaker.agent) && PUBLISHING.has(cue)) for (const noun of ['report', 'article']) reading.authors.set(noun, speaker);
  const cited = CITING.has(cue) && speaker.entity !== reading.main?.index;
  reading.spoken = [{ speaker, sentence: sentence.index, cited }, ...reading.spoken.slice(0, MOST_SPEAKERS - 1)];
}

export const isBody = (entity: Entity): boolean => entity.kind === 'COMPANY' || entity.kind === 'ORGANIZATION';
export const isBodyAgent = ({ kind }: ExtractedAgent): boolean => kind === 'COMPANY' || kind === 'ORGANIZATION';
export const isPerson = ({ names }: Reading, mention: Placed): boolean => names.entities[mention.entity]!.kind === 'PERSON';

export const at = (place: Span, { agent, entity }: Voice): Speaker => ({
  start: place.start,
  end: place.end,
  agent,
  entity,
  isDocument: false,
});

export function voiceOf(entity: Entity, names: Names): Voice & { entity: number } {
  const employer = entity.affiliation === null ? null : names.entities[entity.affiliation]!;
  return {
    entity: entity.index,
    agent: {
      name: entity.name,
      kind: entity.kind === 'PLACE' || entity.kind === 'PRODUCT' ? 'ORGANIZATION' : entity.kind,
      role: entity.role,
      affiliation: employer?.name ?? null,
      company: entity.kind === 'COMPANY' ? entity.index : employer?.kind === 'COMPANY' ? employer.index : null,
    },
  };
}
