/** Joins one article's passages to what is known, and takes back what the article no longer says. Pure. */
import type { Claim, ClaimRelation } from '../../schema/claim.js';
import { ChangeOp, ClaimRelationKind } from '../../schema/enums.js';
import type { Evidence } from '../../schema/evidence.js';
import type { MarketEvent } from '../../schema/market-event.js';
import type { ClaimTally, EventTally } from '../../schema/tally.js';
import { addClaim, type ClaimPassage, claimFrom, claimId, isSameClaim, passagesOfClaim, relate } from './claims.js';
import { addEvent, type EventPassage, eventFrom, passagesOfEvent, possibleEventIds } from './events.js';
import { inOrder } from './order.js';
import { isSameEvent } from './same-event.js';
import { type Circumstances, firstCarriers, withinKept } from './tally.js';

export interface Settled<T, P> {
  /** Id of the entity that each passage went to. */
  of: string[];
  changed: Change<T, P>[];
}

export interface Change<T, P> {
  entity: T;
  op: ChangeOp;
  /** Nothing that a reader would see differs, such as an offset that moved. */
  silent: boolean;
  /** Passages that the entity does not hold itself, as far as they were given: see `Known`. */
  beside: P[];
}

/**
 * What is known before an article comes. An entity with a tally holds the passages of its earliest articles only; one that the article
 * carried before must be given with all of them, and without the tally.
 */
export interface Known<T> {
  entities: readonly T[];
  /** Entity with a tally → publisher of the article that first carried this article's text, when its passage lies beside the entity. */
  carriers?: ReadonlyMap<string, string>;
}

/** `known` holds at least the article's earlier claims, every claim of the same claimants or companies in the window, and whatever has an id of `claimId`. */
export function settleClaims(
  passages: readonly ClaimPassage[],
  articleId: string,
  { entities, carriers }: Known<Claim>,
  at: string,
): Settled<Claim, ClaimPassage> {
  const before = new Map(entities.map((claim) => [claim.id, claim]));
  const groups = regroup<Claim, ClaimPassage, ClaimTally>(passages, articleId, entities.filter(isLive), carriers, {
    passagesOf: passagesOfClaim,
    add: addClaim,
    build: (id, members, tally) => claimFrom(id, members, before.get(id)?.relations ?? [], at, tally),
    isSame: isSameClaim,
    newId: (passage) => claimId(passage),
  });
  const settled = compareAll(groups, before, at, (claim) => ({ ...claim, tally: null, retractedAt: at, updatedAt: at }));
  relateAll(settled, before, at);
  return { of: groups.of, changed: settled };
}

/** `known` holds at least the article's earlier events, every event of the same kind and companies in the window, and whatever has one of `possibleEventIds`. */
export function settleEvents(
  passages: readonly EventPassage[],
  articleId: string,
  { entities, carriers }: Known<MarketEvent>,
  at: string,
): Settled<MarketEvent, EventPassage> {
  const before = new Map(entities.map((event) => [event.id, event]));
  const groups = regroup<MarketEvent, EventPassage, EventTally>(passages, articleId, entities.filter(isLive), carriers, {
    passagesOf: passagesOfEvent,
    add: addEvent,
    build: (id, members, tally) => eventFrom(id, members, at, tally),
    isSame: isSameEvent,
    newId: (passage, taken) => {
      const [plain, particular] = possibleEventIds(passage);
      return taken(plain) ? particular : plain;
    },
  });
  const settled = compareAll(groups, before, at, (event) => ({
    ...event,
    evidence: [],
    readings: [],
    figures: [],
    tally: null,
    updatedAt: at,
  }));
  return { of: groups.of, changed: settled };
}

/** Retracted claims keep their words for who asks by id, but join nothing. */
function isLive(entity: Claim | MarketEvent): boolean {
  return entity.evidence.length > 0 && !('retractedAt' in entity && entity.retractedAt !== null);
}

interface Kind<T, P, Y> {
  passagesOf(entity: T): P[];
  /** May change the tally that it is given. */
  add(tally: Y | null, passage: P, circumstances: Circumstances): Y;
  build(id: string, passages: readonly P[], tally?: Y): T;
  isSame(entity: T, passage: P): boolean;
  newId(passage: P, taken: (id: string) => boolean): string;
}

interface Groups<T, P> {
  of: string[];
  /** Every entity that the article touched, or used to, with the passages at hand; null when nothing carries it any more. */
  touched: Map<string, Group<T, P> | null>;
  /** Passages that known entities had. */
  before: (entity: T) => P[];
}

/** `complete`: the passages at hand are all there are. */
interface Group<T, P> {
  entity: T;
  passages: P[];
  complete: boolean;
}

type Passage = { evidence: Evidence };
type Entity<Y> = { id: string; tally: Y | null };

function regroup<T extends Entity<Y>, P extends Passage, Y>(
  passages: readonly P[],
  articleId: string,
  known: readonly T[],
  carriers: ReadonlyMap<string, string> | undefined,
  kind: Kind<T, P, Y>,
): Groups<T, P> {
  const groups = new Map<string, Group<T, P>>();
  const touched = new Set<string>();
  for (const entity of [...known].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const all = kind.passagesOf(entity);
    const others = all.filter((passage) => passage.evidence.articleId !== articleId);
    if (others.length < all.length) touched.add(entity.id);
    if (others.length === 0) continue;
    const complete = !entity.tally;
    groups.set(entity.id, {
      entity: others.length < all.length ? kind.build(entity.id, others) : entity,
      passages: others,
      complete,
    });
  }
  const mine = new Map(known.map((entity) => [entity.id, entity]));
  const of = passages.map((passage) => {
    const same = [...groups.values()].find(({ entity }) => kind.isSame(entity, passage))?.entity ?? formerSelf(passage, mine, groups, kind);
    const id = same?.id ?? kind.newId(passage, (taken) => groups.has(taken));
    groups.set(id, joined(id, passage, groups.get(id), carriers?.get(id) ?? null, kind));
    touched.add(id);
    return id;
  });
  return { of, touched: new Map([...touched].map((id) => [id, groups.get(id) ?? null])), before: kind.passagesOf };
}

/** The group with one more passage. */
function joined<T extends Entity<Y>, P extends Passage, Y>(
  id: string,
  passage: P,
  group: Group<T, P> | undefined,
  carrier: string | null,
  kind: Kind<T, P, Y>,
): Group<T, P> {
  const passages = [...(group?.passages ?? []), passage];
  if (!group || group.complete) return { entity: kind.build(id, passages), passages, complete: true };
  const { articleId, originId } = passage.evidence;
  const tally = kind.add(structuredClone(group.entity.tally), passage, {
    further: group.passages.some(({ evidence }) => evidence.articleId === articleId),
    firstCarrier: firstCarriers(group.passages).get(originId) ?? carrier,
  });
  return { entity: kind.build(id, passages, tally), passages, complete: false };
}

/** What this article alone said before and says again in other words: it keeps its id. */
function formerSelf<T extends Entity<Y>, P extends Passage, Y>(
  passage: P,
  known: ReadonlyMap<string, T>,
  groups: ReadonlyMap<string, unknown>,
  kind: Kind<T, P, Y>,
): T | undefined {
  return [...known.values()].find((entity) => !groups.has(entity.id) && kind.isSame(entity, passage));
}

function compareAll<T extends Claim | MarketEvent, P extends Passage>(
  { touched, before: passagesOf }: Groups<T, P>,
  before: ReadonlyMap<string, T>,
  at: string,
  retract: (entity: T) => T,
): Change<T, P>[] {
  const changed: Change<T, P>[] = [];
  for (const [id, group] of touched) {
    const known = before.get(id);
    if (!group) {
      if (known) changed.push({ entity: retract(known), op: ChangeOp.RETRACTED, silent: false, beside: [] });
      continue;
    }
    const { entity } = group;
    const beside = besideOf(group);
    if (!known || !isLive(known)) {
      changed.push({ entity: { ...entity, updatedAt: at }, op: ChangeOp.CREATED, silent: false, beside });
    } else if (essence(known, passagesOf(known)) !== essence(entity, group.passages)) {
      changed.push({ entity, op: ChangeOp.UPDATED, silent: false, beside });
    } else {
      changed.push({ entity: { ...entity, updatedAt: known.updatedAt }, op: ChangeOp.UPDATED, silent: true, beside });
    }
  }
  return changed;
}

function besideOf<P extends Passage>({ passages }: Group<unknown, P>): P[] {
  const ordered = inOrder(passages);
  const within = new Set(withinKept(ordered));
  return ordered.filter((passage) => !within.has(passage));
}

const INVISIBLE: ReadonlySet<string> = new Set([
  'updatedAt',
  'extractedAt',
  'startOffset',
  'endOffset',
  'extractorVersion',
  'readings',
  'relations',
  'prominence',
  'tally',
]);

/** What a reader sees of the entity and of the passages. */
function essence(entity: Claim | MarketEvent, passages: readonly Passage[]): string {
  const evidence = inOrder(passages).map((passage) => passage.evidence);
  return JSON.stringify({ ...entity, evidence }, (key, value) => (INVISIBLE.has(key) ? undefined : value));
}

/** Relations stand on both sides, so each pair is looked at once and written twice. */
function relateAll(settled: Change<Claim, ClaimPassage>[], before: ReadonlyMap<string, Claim>, at: string): void {
  const current = new Map([...before].filter(([, claim]) => isLive(claim)));
  for (const { entity, op } of settled) {
    if (op === ChangeOp.RETRACTED) current.delete(entity.id);
    else current.set(entity.id, entity);
  }
  for (const change of [...settled]) {
    if (change.op === ChangeOp.RETRACTED) continue;
    for (const other of current.values()) {
      if (other.id === change.entity.id) continue;
      const [earlier, later] = inTime(other, change.entity);
      const relation = relate(earlier, later);
      // Of a pair, only the later supersedes; the rest holds both ways.
      const onEarlier = relation?.kind === ClaimRelationKind.SUPERSEDES ? null : relation;
      const moved = new Map([
        [later.id, setRelation(later, earlier.id, relation)],
        [earlier.id, setRelation(earlier, later.id, onEarlier)],
      ]);
      if (moved.get(change.entity.id)) change.silent = false;
      if (moved.get(other.id) && !settled.some(({ entity }) => entity.id === other.id)) {
        other.updatedAt = at;
        settled.push({ entity: other, op: ChangeOp.UPDATED, silent: false, beside: [] });
      }
    }
  }
}

function inTime(a: Claim, b: Claim): [Claim, Claim] {
  return a.firstSeenAt < b.firstSeenAt || (a.firstSeenAt === b.firstSeenAt && a.id < b.id) ? [a, b] : [b, a];
}

/** True when the relation to the other claim is new or another one; keeps relations in the order of the other's id. */
function setRelation(claim: Claim, otherId: string, relation: Omit<ClaimRelation, 'claimId'> | null): boolean {
  const known = claim.relations.find((each) => each.claimId === otherId);
  const rest = claim.relations.filter((each) => each.claimId !== otherId);
  claim.relations = relation ? [...rest, { claimId: otherId, ...relation }].sort((a, b) => (a.claimId < b.claimId ? -1 : 1)) : rest;
  return JSON.stringify(known ?? null) !== JSON.stringify(relation && { claimId: otherId, ...relation });
}
