/** "It", "she", "the chipmaker": each tied to the most recent name that fits, subjects before others. One pass over the document. */
import type { Document, Entity, Mention, Names, Token } from '../types.js';
import { mainCompany } from './focus.js';
import { ANY_COMPANY, describedAs, NOMINALS, suits } from './trades.js';

const PERSON_PRONOUNS = new Set(['he', 'she', 'him', 'her', 'his', 'hers']);
const BODY_PRONOUNS = new Set(['it', 'its']);

/** Sentences after which a name is out of mind. */
const MEMORY = 6;

interface Recent {
  entity: Entity;
  sentence: number;
  /** Subject position: before the first verb-like word, at the head of its sentence. */
  subject: boolean;
  order: number;
}

export function resolveReferences(document: Document, names: Names): void {
  const named = [...names.mentions].sort((a, b) => a.start - b.start);
  let next = 0;
  let recent: Recent[] = [];
  const described = describedAs(document, names);
  const main = mainCompany(document, names);
  for (const sentence of document.sentences) {
    recent = recent.filter((each) => sentence.index - each.sentence <= MEMORY);
    for (const [position, token] of sentence.tokens.entries()) {
      while (next < named.length && named[next]!.start <= token.start) {
        const mention = named[next++]!;
        const subject = mention.start - sentence.start <= 60;
        recent = remember(recent, { entity: names.entities[mention.entity]!, sentence: sentence.index, subject, order: mention.start });
      }
      const reference = readReference(sentence.tokens, position);
      if (!reference) continue;
      const antecedent = reference.noun
        ? chooseDescribed(reference.noun, recent, {
            described,
            main,
            sentence: sentence.index,
            entities: names.entities,
            at: reference.start,
          })
        : choose(recent, reference.fits, sentence.index);
      if (!antecedent) continue;
      const mention: Mention = {
        text: document.text.slice(reference.start, reference.end),
        form: reference.form,
        sentence: sentence.index,
        start: reference.start,
        end: reference.end,
      };
      antecedent.mentions.push(mention);
      names.mentions.push({ ...mention, entity: antecedent.index });
      recent = remember(recent, {
        entity: antecedent,
        sentence: sentence.index,
        subject: token.start - sentence.start <= 30,
        order: token.start,
      });
    }
  }
}

interface Reference {
  form: 'PRONOUN' | 'NOMINAL';
  start: number;
  end: number;
  /** The noun of a NOMINAL. */
  noun: string | null;
  fits: (entity: Entity) => boolean;
}

function readReference(tokens: readonly Token[], at: number): Reference | null {
  const token = tokens[at]!;
  if (PERSON_PRONOUNS.has(token.lower))
    return { form: 'PRONOUN', start: token.start, end: token.end, noun: null, fits: (entity) => entity.kind === 'PERSON' };
  if (BODY_PRONOUNS.has(token.lower) && !isDummy(tokens, at)) {
    return {
      form: 'PRONOUN',
      start: token.start,
      end: token.end,
      noun: null,
      fits: (entity) => entity.kind === 'COMPANY' || entity.kind === 'ORGANIZATION',
    };
  }
  if (token.lower !== 'the' && token.lower !== 'this') return null;
  for (let i = at + 1; i < Math.min(at + 4, tokens.length); i++) {
    const noun = tokens[i]!.lower;
    if (NOMINALS.has(noun)) {
      const following = tokens[i + 1]?.lower ?? '';
      if (/^(?:of|that|which|behind)$/.test(following) || /^\p{Lu}/u.test(tokens[i + 1]?.text ?? '')) return null;
      return { form: 'NOMINAL', start: token.start, end: tokens[i]!.end, noun, fits: ({ kind }) => kind === NOMINALS.get(noun)!.kind };
    }
    if (
      !/^[\p{Ll}-]+$/u.test(tokens[i]!.text) &&
      !/^(?:Chinese|American|German|French|British|Japanese|Danish|Swiss|Dutch|Norwegian|Swedish|Korean|Indian|US|U\.S\.|UK|AI)$/.test(
        tokens[i]!.text,
      )
    )
      return null;
    if (/^(?:is|was|has|had|of|in|on|to|and|or|for|that|which)$/.test(tokens[i]!.lower)) return null;
  }
  return null;
}

/** "It is clear that": no one is meant. */
function isDummy(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]!.lower === 'it' &&
    /^(?:is|was|'s|seems|appears|remains|takes|took)$/.test(tokens[at + 1]?.lower ?? '') &&
    /^(?:clear|unclear|not|likely|unlikely|possible|hard|difficult|too|easy|important|true|time|that|like|as|why|how|no)$/.test(
      tokens[at + 2]?.lower ?? '',
    )
  );
}

interface Scene {
  described: ReadonlyMap<number, ReadonlySet<string>>;
  main: Entity | null;
  sentence: number;
  entities: readonly Entity[];
  /** Offset of the reference. */
  at: number;
}

/**
 * "The bank": the latest that is known for a bank, however far back; else the company that the page is about; else the latest that may be one.
 */
function chooseDescribed(noun: string, recent: readonly Recent[], { described, main, sentence, entities, at }: Scene): Entity | null {
  const possible = (entity: Entity) => suits(noun, entity, described) > 0;
  if (ANY_COMPANY.has(noun)) return choose(recent, possible, sentence) ?? main;
  const known = (entity: Entity) => suits(noun, entity, described) === 2;
  const near = choose(recent, known, sentence);
  if (near) return near;
  const far = entities.filter((entity) => known(entity) && entity.mentions.some(({ start }) => start < at));
  if (far.length > 0) return far.reduce((best, each) => (each.mentions.length > best.mentions.length ? each : best));
  if (main && possible(main)) return main;
  return NOMINALS.get(noun)!.industry ? null : choose(recent, possible, sentence);
}

function remember(recent: readonly Recent[], mention: Recent): Recent[] {
  return [...recent.filter((each) => each.entity !== mention.entity), mention].slice(-12);
}

/** The latest sentence that has one; in it the subject, else the latest. */
function choose(recent: readonly Recent[], fits: (entity: Entity) => boolean, sentence: number): Entity | null {
  const fitting = recent.filter((each) => fits(each.entity));
  if (fitting.length === 0) return null;
  const latest = Math.max(...fitting.map((each) => each.sentence));
  const near = fitting.filter((each) => each.sentence === latest);
  const subjects = near.filter((each) => each.subject);
  const pool = subjects.length > 0 && latest < sentence ? subjects : near;
  return pool.reduce((best, each) => ((latest < sentence ? each.order < best.order : each.order > best.order) ? each : best)).entity;
}
