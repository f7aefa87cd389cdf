/**
 * Extracted companies, claims and events beside annotated ones: precision, recall and F1 over all pages, and how many attributes are right on
 * what was found. A company is found by any of its names; a claim by its passage; an event by its type and one of its parties. Passages are
 * the same when they share most of the words of the shorter and a fair part of all.
 */
import type { AnnotatedEvent, Annotation, Figure } from './annotation.js';

export interface Tally {
  found: number;
  wrong: number;
  missed: number;
}

export interface Attribute {
  right: number;
  of: number;
}

/** What a rule gave: how many events, how many of them right, and on which pages. */
export interface RuleTally {
  found: number;
  right: number;
  pages: Set<string>;
  rightPages: Set<string>;
}

export interface Scores {
  pages: number;
  tasks: Record<Task, Tally>;
  attributes: Record<AttributeName, Attribute>;
  /** One line for each item that was missed ("-") or wrong ("+"), and for each attribute that is wrong ("~"). */
  errors: string[];
  /** By the rule of a found event, where it is known. */
  rules: Map<string, RuleTally>;
}

export type Task = (typeof TASKS)[number];
export type AttributeName = (typeof ATTRIBUTES)[number];
export type Found = Omit<Annotation, 'id'>;

const TASKS = ['companies', 'claims', 'claims with claimant', 'events', 'events with passage'] as const;
const ATTRIBUTES = ['claim kind', 'claim quantity', 'event direction', 'event quantity', 'event status'] as const;

export const precision = ({ found, wrong }: Tally): number => found / (found + wrong || 1);
export const recall = ({ found, missed }: Tally): number => found / (found + missed || 1);
/** Harmonic mean of precision and recall. */
export const f1 = ({ found, wrong, missed }: Tally): number => (2 * found) / (2 * found + wrong + missed || 1);

export function scoreExtraction(gold: readonly Annotation[], foundIn: (id: string) => Found | undefined): Scores {
  const scores: Scores = {
    pages: gold.length,
    tasks: Object.fromEntries(TASKS.map((task) => [task, { found: 0, wrong: 0, missed: 0 }])) as Scores['tasks'],
    attributes: Object.fromEntries(ATTRIBUTES.map((name) => [name, { right: 0, of: 0 }])) as Scores['attributes'],
    errors: [],
    rules: new Map(),
  };
  for (const page of gold) scorePage(page, foundIn(page.id) ?? { companies: [], claims: [], events: [] }, scores);
  return scores;
}

function scorePage(gold: Annotation, found: Found, scores: Scores): void {
  const count = (task: Task, right: number, ours: number, theirs: number): void => {
    const tally = scores.tasks[task];
    tally.found += right;
    tally.wrong += ours - right;
    tally.missed += theirs - right;
  };
  const note = <T>(name: AttributeName, right: boolean, theirs: T, ours: T, evidence: string): void => {
    scores.attributes[name].of += 1;
    if (right) scores.attributes[name].right += 1;
    else scores.errors.push(`${gold.id} ~ ${name}: ${JSON.stringify(ours)} for ${JSON.stringify(theirs)} | ${evidence}`);
  };
  const tell = <T>(kind: string, all: readonly T[], paired: readonly T[], sign: '+' | '-', text: (item: T) => string): void => {
    for (const item of all) if (!paired.includes(item)) scores.errors.push(`${gold.id} ${sign} ${kind}: ${text(item)}`);
  };
  const pairs = <A, B>(
    kind: string,
    theirs: readonly A[],
    ours: readonly B[],
    same: (a: A, b: B) => boolean,
    text: (item: A | B) => string,
  ) => {
    const paired = pairUp(theirs, ours, same);
    tell(
      kind,
      theirs,
      paired.map(([a]) => a),
      '-',
      text,
    );
    tell(
      kind,
      ours,
      paired.map(([, b]) => b),
      '+',
      text,
    );
    return paired;
  };

  const companies = pairs(
    'company',
    gold.companies,
    found.companies,
    (a, b) => meet(namesOf(a), namesOf(b)),
    ({ name }) => name,
  );
  count('companies', companies.length, found.companies.length, gold.companies.length);

  const claims = pairs(
    'claim',
    gold.claims,
    found.claims,
    (a, b) => samePassage(a.evidence, b.evidence),
    (claim) => `[${claim.claimant}] ${claim.evidence}`,
  );
  count('claims', claims.length, found.claims.length, gold.claims.length);
  const claimants = claims.filter(([a, b]) => sameAgent(a.claimant, b.claimant));
  count('claims with claimant', claimants.length, found.claims.length, gold.claims.length);
  for (const [a, b] of claims) {
    if (!sameAgent(a.claimant, b.claimant)) scores.errors.push(`${gold.id} ~ claimant: ${b.claimant} for ${a.claimant} | ${a.evidence}`);
    note('claim kind', a.kind === b.kind, a.kind, b.kind, a.evidence);
    if (a.quantity) note('claim quantity', sameFigure(a.quantity, b.quantity), a.quantity, b.quantity, a.evidence);
  }

  const canonical = new Map(gold.companies.flatMap((company) => [...namesOf(company)].map((name) => [name, fold(company.name)])));
  const parties = ({ companies: named = [] }: AnnotatedEvent): Set<string> =>
    new Set(named.map(({ name }) => canonical.get(fold(name)) ?? fold(name)));
  const sameEvent = (a: AnnotatedEvent, b: AnnotatedEvent): boolean =>
    a.type === b.type && ((!a.companies?.length && !b.companies?.length) || meet(parties(a), parties(b)));
  const events = pairs(
    'event',
    gold.events,
    found.events,
    sameEvent,
    (event) => `${event.type} ${[...parties(event)]} | ${event.evidence}`,
  );
  count('events', events.length, found.events.length, gold.events.length);
  const right = new Set(events.map(([, event]) => event));
  for (const event of found.events) if (event.rule) tallyRule(scores.rules, event.rule, gold.id, right.has(event));
  const passages = events.filter(([a, b]) => samePassage(a.evidence, b.evidence));
  count('events with passage', passages.length, found.events.length, gold.events.length);
  for (const [a, b] of events)
    if (!samePassage(a.evidence, b.evidence)) scores.errors.push(`${gold.id} ~ event passage: ${b.type} ${b.evidence} for ${a.evidence}`);
  for (const [a, b] of events) {
    note('event direction', (a.direction ?? null) === (b.direction ?? null), a.direction, b.direction, a.evidence);
    note('event status', a.status === b.status, a.status, b.status, a.evidence);
    if (a.quantity) note('event quantity', sameFigure(a.quantity, b.quantity), a.quantity, b.quantity, a.evidence);
  }
}

function tallyRule(rules: Scores['rules'], rule: string, page: string, isRight: boolean): void {
  const tally = rules.get(rule) ?? { found: 0, right: 0, pages: new Set(), rightPages: new Set() };
  rules.set(rule, tally);
  tally.found += 1;
  tally.pages.add(page);
  if (!isRight) return;
  tally.right += 1;
  tally.rightPages.add(page);
}

/** Each of theirs with the first of ours that is the same and still free. */
function pairUp<A, B>(theirs: readonly A[], ours: readonly B[], same: (a: A, b: B) => boolean): [A, B][] {
  const free = new Set(ours);
  return theirs.flatMap((a): [A, B][] => {
    const b = [...free].find((candidate) => same(a, candidate));
    if (b === undefined) return [];
    free.delete(b);
    return [[a, b]];
  });
}

const LEGAL = new Set('the inc corp corporation co company ltd plc llc group holdings mr mrs ms dr president sir'.split(' '));

/** Letters and digits in lower case, without accents, possessives, legal suffixes and titles. */
export function fold(text: string | null | undefined): string {
  const plain = (text ?? '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’‘`]/g, "'").replace(/'s\b/g, ' ');
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !LEGAL.has(word)).join(' ');
}

const wordsOf = (text: string): Set<string> => new Set(fold(text).split(' ').filter(Boolean));
const namesOf = ({ name, mentions = [] }: { name: string; mentions?: string[] }): Set<string> =>
  new Set([name, ...mentions].map(fold).filter(Boolean));
const meet = (a: Set<string>, b: Set<string>): boolean => [...a].some((item) => b.has(item));

function samePassage(a: string, b: string): boolean {
  const [ours, theirs] = [wordsOf(a), wordsOf(b)];
  const shared = [...ours].filter((word) => theirs.has(word)).length;
  const shorter = Math.min(ours.size, theirs.size);
  return shorter > 0 && shared / shorter >= 0.7 && shared / (ours.size + theirs.size - shared) >= 0.25;
}

/** One within the other, or the same last name. */
function sameAgent(a: string | null, b: string | null): boolean {
  const [ours, theirs] = [fold(a), fold(b)];
  if (!ours || !theirs) return false;
  const last = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);
  return ours.includes(theirs) || theirs.includes(ours) || (last(ours) === last(theirs) && last(ours).length > 2);
}

/** Within one per cent and of one unit, singular or plural. */
function sameFigure(a: Figure, b: Figure | null | undefined): boolean {
  const singular = (unit: string | null): string => fold(unit).replace(/s$/, '');
  return b != null && Math.abs(a.value - b.value) <= Math.abs(a.value) * 0.01 && singular(a.unit) === singular(b.unit);
}
