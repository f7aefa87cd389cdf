/** Who and what an article names: one pass to find names, one to decide what each is, one to tie short forms and pronouns to them. */
import type { Document, Entity, Mention, Names } from '../types.js';
import { type Candidate, findCandidates } from './candidates.js';
import { type Classified, classify, stripLegalForm } from './classify.js';
import { resolveReferences } from './references.js';
import { attachRoles } from './roles.js';

export function recogniseNames(document: Document): Names {
  const candidates = findCandidates(document);
  const forms = groupByForm(candidates);
  const fuller = shortForms(document, forms);
  const entities = new Map<string, Entity>();
  const mentions: (Mention & { entity: number })[] = [];

  const entityOf = (form: string, uses: readonly Candidate[]): Entity | null => {
    const target = fuller.get(form);
    if (target && target !== form) return entityOf(target, forms.get(target) ?? uses);
    const classified = classify(form, uses);
    if (!classified) return null;
    const key = `${classified.kind} ${classified.company?.key ?? classified.name.toLowerCase()}`;
    const known = entities.get(key);
    if (known) return known;
    const entity = newEntity(entities.size, classified);
    entities.set(key, entity);
    return entity;
  };

  const byForm = new Map<string, Entity | null>();
  for (const [form, uses] of forms) byForm.set(form, entityOf(form, uses));
  for (const candidate of candidates) {
    const entity = byForm.get(candidate.text);
    if (!entity) continue;
    const { tokens, index } = candidate.sentence;
    const mention: Mention = {
      text: candidate.text,
      form: 'NAME',
      sentence: index,
      start: tokens[candidate.from]!.start,
      end: tokens[candidate.to - 1]!.end,
    };
    entity.mentions.push(mention);
    mentions.push({ ...mention, entity: entity.index });
  }
  const names: Names = { entities: [...entities.values()], mentions };
  attachRoles(document, names);
  resolveReferences(document, names);
  names.mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  return names;
}

function newEntity(index: number, { kind, name, company, listings, confidence }: Classified): Entity {
  return { index, kind, name, registryKey: company?.key ?? null, listings, mentions: [], role: null, affiliation: null, confidence };
}

function groupByForm(candidates: readonly Candidate[]): Map<string, Candidate[]> {
  const forms = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const known = forms.get(candidate.text);
    if (known) known.push(candidate);
    else forms.set(candidate.text, [candidate]);
  }
  return forms;
}

/**
 * Short form → full form: "Salazar" → "Matt Salazar", "Home Depot" → "Home Depot Inc", "PG&E" → "Pacific Gas & Electric" where the full
 * form gives it in parentheses. A form that is itself known to the registry stays what it is.
 */
function shortForms(document: Document, forms: ReadonlyMap<string, Candidate[]>): Map<string, string> {
  const fuller = new Map<string, string>();
  const kinds = new Map<string, Classified | null>();
  const kindOf = (form: string) => {
    if (!kinds.has(form)) kinds.set(form, classify(form, forms.get(form)!));
    return kinds.get(form)!;
  };
  const long = [...forms.keys()].filter((form) => form.includes(' '));
  const byWord = new Map<string, string[]>();
  for (const form of long) {
    for (const word of new Set([form.split(' ')[0]!, form.split(' ').at(-1)!])) byWord.set(word, [...(byWord.get(word) ?? []), form]);
  }
  for (const form of forms.keys()) {
    const own = kindOf(form);
    if (own?.company || own?.kind === 'PLACE') continue;
    const firstWord = form.split(' ')[0]!;
    for (const full of byWord.get(firstWord) ?? []) {
      if (full === form) continue;
      const kind = kindOf(full)?.kind;
      const isSurname = kind === 'PERSON' && full.endsWith(` ${form}`);
      const isHead = kind === 'COMPANY' && (stripLegalForm(full) === form || (full.startsWith(`${form} `) && own?.kind !== 'PERSON'));
      if (isSurname || isHead) {
        fuller.set(form, full);
        break;
      }
    }
  }
  for (const [form, uses] of forms) {
    for (const { sentence, to } of uses) {
      const { tokens } = sentence;
      const inside = tokens[to + 1];
      if (tokens[to]?.text !== '(' || tokens[to + 2]?.text !== ')' || !inside || !forms.has(inside.text) || !isAcronym(inside.text, form))
        continue;
      fuller.set(inside.text, form);
    }
  }
  void document;
  return fuller;
}

/** "PG&E" for "Pacific Gas & Electric": its letters begin the words, in order. */
function isAcronym(short: string, long: string): boolean {
  const initials = (long.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word[0]!.toUpperCase()).join('');
  const letters = short.toUpperCase().replace(/[^\p{L}]/gu, '');
  return (
    letters.length >= 2 &&
    (initials === letters || initials.startsWith(letters) || (initials.length > letters.length && isSubsequence(letters, initials)))
  );
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}
