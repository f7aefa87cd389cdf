/** Offices and employers of people, from title and apposition. */
import type { Document, Entity, Mention, Names, Sentence } from '../types.js';
import { ROLE_WORDS } from './vocabulary.js';

const LONGEST_ROLE = 8;

export function attachRoles(document: Document, names: Names): void {
  const bySentence = new Map<number, (Mention & { entity: number })[]>();
  for (const mention of names.mentions) bySentence.set(mention.sentence, [...(bySentence.get(mention.sentence) ?? []), mention]);
  for (const mention of names.mentions) {
    const person = names.entities[mention.entity]!;
    if (person.kind !== 'PERSON') continue;
    const sentence = document.sentences[mention.sentence]!;
    const around = bySentence.get(mention.sentence) ?? [];
    const found = before(document, sentence, mention, around, names) ?? after(document, sentence, mention, around, names);
    if (!found) continue;
    person.role ??= found.role;
    person.affiliation ??= found.affiliation;
  }
}

interface Role {
  role: string | null;
  affiliation: number | null;
}

const isBody = (entity: Entity): boolean => entity.kind === 'COMPANY' || entity.kind === 'ORGANIZATION';

/** "DeepSeek founder Liang Wenfeng", "chief product officer Matt Salazar", "President Trump". */
function before(
  { text }: Document,
  { tokens }: Sentence,
  mention: Mention,
  around: readonly (Mention & { entity: number })[],
  names: Names,
): Role | null {
  const at = tokens.findIndex((token) => token.start === mention.start);
  let from = at;
  while (
    from > 0 &&
    at - from < LONGEST_ROLE &&
    (ROLE_WORDS.has(tokens[from - 1]!.lower) ||
      (from < at && /^(?:of|and|&)$/.test(tokens[from - 1]!.lower) && ROLE_WORDS.has(tokens[from - 2]?.lower ?? '')))
  )
    from--;
  if (from === at) return null;
  const employer = around.find(
    (other) =>
      isBody(names.entities[other.entity]!) &&
      (other.end === tokens[from]!.start - 1 || (tokens[from - 1]?.lower === "'s" && other.end === tokens[from - 1]!.start)),
  );
  return { role: text.slice(tokens[from]!.start, tokens[at - 1]!.end), affiliation: employer?.entity ?? null };
}

/** "Liang Wenfeng, the founder of DeepSeek", "Jane Roe, an analyst at Bernstein", "Alan Greene from Stanford University", "Roe of Bernstein". */
function after(
  { text }: Document,
  { tokens }: Sentence,
  mention: Mention,
  around: readonly (Mention & { entity: number })[],
  names: Names,
): Role | null {
  const next = tokens.findIndex((token) => token.start >= mention.end);
  if (next < 0) return null;
  const bodyAt = (position: number) =>
    around.find((other) => other.start === tokens[position]?.start && isBody(names.entities[other.entity]!)) ?? null;
  const skipArticle = (position: number) => (/^(?:the|a|an)$/.test(tokens[position]?.lower ?? '') ? position + 1 : position);
  if (/^(?:from|of|at)$/.test(tokens[next]!.lower)) {
    const body = bodyAt(skipArticle(next + 1));
    return body ? { role: null, affiliation: body.entity } : null;
  }
  if (tokens[next]!.text !== ',') return null;
  let from = skipArticle(next + 1);
  const possessor = bodyAt(from);
  if (possessor) {
    from = tokens.findIndex((token) => token.start >= possessor.end);
    if (from < 0) return null;
    if (tokens[from]?.lower === "'s") from++;
  }
  let to = from;
  let hasRole = false;
  while (
    to < tokens.length &&
    to - from < LONGEST_ROLE &&
    /^[\p{L}&-]+$/u.test(tokens[to]!.text) &&
    !/^(?:at|of|for|with|who|said|says|in|from)$/.test(tokens[to]!.lower)
  ) {
    hasRole ||= ROLE_WORDS.has(tokens[to]!.lower);
    to++;
  }
  if (!hasRole || to === from) return null;
  const employer = possessor ?? (/^(?:at|of|for|with|from)$/.test(tokens[to]?.lower ?? '') ? bodyAt(skipArticle(to + 1)) : null);
  return { role: text.slice(tokens[from]!.start, tokens[to - 1]!.end), affiliation: employer?.entity ?? null };
}
