/** Offices and employers of people, from title and apposition; once found, they hold for the person in the whole article. */

import { spanAt } from '../language/spans.js';
import { itemAt, lowerAt, textAt } from '../language/tokens.js';
import type { Document, Entity, Mention, Names, Sentence, Token } from '../types.js';
import { mainCompany } from './focus.js';
import { COMPANY_NOMINALS, PLACES, ROLE_WORDS } from './vocabulary.js';

const LONGEST_ROLE = 8;

type Placed = Mention & { entity: number };

interface Role {
  role: string | null;
  affiliation: number | null;
}

/** What is read from: the mentions of each sentence, and the company that the page is about. */
interface Reading {
  document: Document;
  names: Names;
  around: ReadonlyMap<number, readonly Placed[]>;
  main: Entity | null;
}

export function attachRoles(document: Document, names: Names): void {
  const around = new Map<number, Placed[]>();
  for (const mention of names.mentions) {
    const known = around.get(mention.sentence);
    if (known) known.push(mention);
    else around.set(mention.sentence, [mention]);
  }
  const reading: Reading = { document, names, around, main: mainCompany(document, names) };
  for (const mention of names.mentions) {
    const person = names.entities[mention.entity]!;
    if (person.kind !== 'PERSON' || mention.form !== 'NAME' || person.affiliation !== null) continue;
    const sentence = document.sentences[mention.sentence]!;
    const found = before(reading, sentence, mention) ?? after(reading, sentence, mention);
    if (!found) continue;
    person.role ??= found.role;
    person.affiliation = found.affiliation === person.index ? null : found.affiliation;
  }
}

const isBody = (entity: Entity): boolean => entity.kind === 'COMPANY' || entity.kind === 'ORGANIZATION';

/** Offices that a company has: who bears one without saying where bears it at the company that the passage is about. */
const EXECUTIVE =
  /^(?:group |deputy |interim |acting |co-)?(?:chief .*(?:executive|officer|scientist|economist)|chief executive|ceo|cfo|coo|cto|chairman|chairwoman|chair|founder|co-founder|cofounder|managing director|finance director|.*vice president)(?: and .*)?$/i;

/** "DeepSeek founder Liang Wenfeng", "chief product officer Matt Salazar", "Aldous’s chairman, Sir Jan Roe", "its founder, Jan Roe". */
function before(reading: Reading, sentence: Sentence, mention: Placed): Role | null {
  const { document, names, around } = reading;
  const { tokens } = sentence;
  let end = tokens.findIndex((token) => token.start === mention.start);
  while (end > 0 && (HONORIFICS.has(tokens[end - 1]!.lower) || (tokens[end - 1]!.text === '.' && HONORIFICS.has(lowerAt(tokens, end - 2)))))
    end--;
  const explained = textAt(tokens, end - 1) === ',';
  if (explained) end--;
  let from = end;
  while (
    from > 0 &&
    end - from < LONGEST_ROLE &&
    (ROLE_WORDS.has(tokens[from - 1]!.lower) ||
      (from < end && /^(?:of|and|&)$/.test(tokens[from - 1]!.lower) && ROLE_WORDS.has(lowerAt(tokens, from - 2))))
  )
    from--;
  if (from === end) return null;
  const role = document.text.slice(tokens[from]!.start, tokens[end - 1]!.end);
  const owned = lowerAt(tokens, from - 1) === "'s" || /^['’]$/.test(textAt(tokens, from - 1));
  const employer = (around.get(sentence.index) ?? []).find(
    (other) =>
      isBody(names.entities[other.entity]!) &&
      (owned ? other.end === tokens[from - 1]!.start : other.end === tokens[from]!.start - 1 && (!explained || other.form === 'PRONOUN')),
  );
  if (employer) return { role, affiliation: employer.entity };
  if (explained) return null;
  return { role, affiliation: isBare(tokens, from) && EXECUTIVE.test(role) ? focus(reading, sentence, mention) : null };
}

const HONORIFICS: ReadonlySet<string> = new Set('mr mr. mrs mrs. ms ms. miss dr dr. sir dame lord lady prof professor'.split(' '));

/** Nothing before the office says whose it is: "said chief executive Jan Roe", but not "Fed Chair Jan Roe". */
function isBare(tokens: readonly Token[], from: number): boolean {
  const previous = itemAt(tokens, from - 1);
  return !previous || (!/^\p{Lu}/u.test(previous.text) && !/^(?:'s|['’]|former|ex|then|his|her|their|a|an|of)$/.test(previous.lower));
}

/** "Liang Wenfeng, the founder of DeepSeek", "Jane Roe, an analyst at Bernstein", "Alan Greene from Stanford University", "Roe of Bernstein". */
function after(reading: Reading, sentence: Sentence, mention: Placed): Role | null {
  const { document, names, around } = reading;
  const { tokens } = sentence;
  const next = tokens.findIndex((token) => token.start >= mention.end);
  if (next < 0) return null;
  const bodyAt = (position: number) =>
    (around.get(sentence.index) ?? []).find((other) => other.start === tokens[position]?.start && isBody(names.entities[other.entity]!)) ??
    null;
  const skipArticle = (position: number) => (/^(?:the|a|an)$/.test(lowerAt(tokens, position)) ? position + 1 : position);
  if (/^(?:from|of|at)$/.test(tokens[next]!.lower)) {
    const body = bodyAt(skipArticle(next + 1));
    return body ? { role: null, affiliation: body.entity } : null;
  }
  if (tokens[next]!.text !== ',') return null;
  let from = next + 1;
  const possessor = bodyAt(from) ?? bodyAt(skipArticle(from));
  from = skipArticle(from);
  if (possessor) {
    from = tokens.findIndex((token) => token.start >= possessor.end);
    if (from < 0) return null;
    if (lowerAt(tokens, from) === "'s") from++;
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
  const role = document.text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  if (possessor) return { role, affiliation: possessor.entity };
  // "head of research at": what the office is for stands between.
  if (/^(?:of|for|in)$/.test(lowerAt(tokens, to))) {
    for (let i = to + 1; i < Math.min(to + 6, tokens.length) && /^[\p{Ll}-]+$/u.test(tokens[i]!.text); i++)
      if (/^(?:at|with)$/.test(tokens[i]!.lower)) to = i;
  }
  if (/^(?:at|of|for|with|from)$/.test(lowerAt(tokens, to))) return { role, affiliation: employerAt(reading, sentence, to) };
  const executive = EXECUTIVE.test(role) && /^[,.;]$/.test(tokens[to]?.text ?? '.');
  return { role, affiliation: executive ? focus(reading, sentence, mention) : null };
}

/** The body behind "at": "at Bernstein", "of the company", "at the law firm Hext Morrow". */
function employerAt({ names, around }: Reading, { index, tokens }: Sentence, preposition: number): number | null {
  const mentions = around.get(index) ?? [];
  for (let i = preposition + 1; i < Math.min(preposition + 6, tokens.length); i++) {
    const found = mentions.find((mention) => mention.start === tokens[i]!.start);
    const entity = found && names.entities[found.entity]!;
    if (entity && isBody(entity)) return entity.index;
    const described = COMPANY_NOMINALS.has(tokens[i - 1]!.lower) || DESCRIBING.has(tokens[i - 1]!.lower);
    if (found?.form === 'NAME' && entity && entity.role === null && (described || isWorkplace(tokens, preposition, i, entity))) {
      entity.kind = 'ORGANIZATION';
      return entity.index;
    }
    if (!/^[\p{Ll}-]+$/u.test(tokens[i]!.text)) return null;
  }
  return null;
}

const DESCRIBING: ReadonlySet<string> = new Set(
  'consultancy agency union charity university college broker fund institute association'.split(' '),
);

/** "a fund manager at Scheldt Vermogen": who works at a name of several words that is no known place works for a body. */
function isWorkplace(tokens: readonly Token[], preposition: number, at: number, entity: Entity): boolean {
  return (
    tokens[preposition]!.lower === 'at' &&
    at === preposition + 1 &&
    entity.name.includes(' ') &&
    !entity.name.split(' ').some((word) => PLACES.has(word.toLowerCase()))
  );
}

/** The company at the head of the paragraph or of this sentence, outside quotations; else the one that the page is about. */
function focus({ document, names, around, main }: Reading, sentence: Sentence, { start }: Placed): number | null {
  for (let index = sentence.index; document.sentences[index]?.paragraph === sentence.paragraph; index--) {
    const { start: head } = document.sentences[index]!;
    const subject = (around.get(index) ?? []).find(
      (mention) =>
        mention.start < start &&
        mention.start - head < HEAD &&
        names.entities[mention.entity]!.kind === 'COMPANY' &&
        !spanAt(document.quotations, mention.start) &&
        !/^['’]/.test(document.text.slice(mention.end, mention.end + 1)),
    );
    if (subject) return subject.entity;
  }
  return main?.index ?? null;
}

/** Characters within which the subject of a sentence begins. */
const HEAD = 40;
