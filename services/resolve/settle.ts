/** Joins one article's passages to what is known, and takes back what the article no longer says. Pure. */
import type { Claim, ClaimRelation } from '../../schema/claim.js';
import { ChangeOp, ClaimRelationKind } from '../../schema/enums.js';
import type { MarketEvent } from '../../schema/market-event.js';
import { type ClaimPassage, claimFrom, claimId, isSameClaim, passagesOfClaim, relate } from './claims.js';
import { type EventPassage, eventFrom, isSameEvent, passagesOfEvent, possibleEventIds } from './events.js';

export interface Settled<T> {
  /** Id of the entity that each passage went to. */
  of: string[];
  /** `silent`: nothing that a reader would see differs, such as an offset that moved. */
  changed: { entity: T; op: ChangeOp; silent: boolean }[];
}

/** `known` holds at least the article's earlier claims, every claim of the same claimants or companies in the window, and whatever has an id of `claimId`. */
export function settleClaims(passages: readonly ClaimPassage[], articleId: string, known: readonly Claim[], at: string): Settled<Claim> {
  const before = new Map(known.map((claim) => [claim.id, claim]));
  const groups = regroup(passages, articleId, known.filter(isLive), {
    passagesOf: passagesOfClaim,
    build: (id, members) => claimFrom(id, members, before.get(id)?.relations ?? [], at),
    isSame: isSameClaim,
    newId: (passage) => claimId(passage),
  });
  const settled = compareAll(groups, before, at, (claim) => ({ ...claim, retractedAt: at, updatedAt: at }));
  relateAll(settled, before, at);
  return { of: groups.of, changed: settled };
}

/** `known` holds at least the article's earlier events, every event of the same type and companies in the window, and whatever has one of `possibleEventIds`. */
export function settleEvents(
  passages: readonly EventPassage[],
  articleId: string,
  known: readonly MarketEvent[],
  at: string,
): Settled<MarketEvent> {
  const before = new Map(known.map((event) => [event.id, event]));
  const groups = regroup(passages, articleId, known.filter(isLive), {
    passagesOf: passagesOfEvent,
    build: (id, members) => eventFrom(id, members[0]!.type, members, at),
    isSame: isSameEvent,
    newId: (passage, taken) => {
      const [plain, particular] = possibleEventIds(passage);
      return taken(plain) ? particular : plain;
    },
  });
  const settled = compareAll(groups, before, at, (event) => ({ ...event, evidence: [], readings: [], figures: [], updatedAt: at }));
  return { of: groups.of, changed: settled };
}

/** Retracted claims keep their words for who asks by id, but join nothing. */
function isLive(entity: Claim | MarketEvent): boolean {
  return entity.evidence.length > 0 && !('retractedAt' in entity && entity.retractedAt !== null);
}

interface Kind<T, P> {
  passagesOf(entity: T): P[];
  build(id: string, passages: P[]): T;
  isSame(entity: T, passage: P): boolean;
  newId(passage: P, taken: (id: string) => boolean): string;
}

interface Groups<T> {
  of: string[];
  /** Every entity that the article touched, or used to; null when nothing carries it any more. */
  touched: Map<string, T | null>;
}

type Evidenced = { evidence: { articleId: string } };

function regroup<T extends { id: string }, P extends Evidenced>(
  passages: readonly P[],
  articleId: string,
  known: readonly T[],
  kind: Kind<T, P>,
): Groups<T> {
  const members = new Map<string, P[]>();
  const entities = new Map<string, T>();
  const touched = new Map<string, T | null>();
  for (const entity of [...known].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const all = kind.passagesOf(entity);
    const others = all.filter((passage) => passage.evidence.articleId !== articleId);
    if (others.length < all.length) touched.set(entity.id, null);
    if (others.length === 0) continue;
    members.set(entity.id, others);
    entities.set(entity.id, others.length < all.length ? kind.build(entity.id, others) : entity);
  }
  const mine = new Map(known.map((entity) => [entity.id, entity]));
  const of = passages.map((passage) => {
    const found = [...entities.values()].find((entity) => kind.isSame(entity, passage)) ?? formerSelf(passage, mine, members, kind);
    const id = found?.id ?? kind.newId(passage, (taken) => members.has(taken));
    members.set(id, [...(members.get(id) ?? []), passage]);
    entities.set(id, kind.build(id, members.get(id)!));
    touched.set(id, null);
    return id;
  });
  for (const id of touched.keys()) touched.set(id, entities.get(id) ?? null);
  return { of, touched };
}

/** What this article alone said before and says again in other words: it keeps its id. */
function formerSelf<T extends { id: string }, P extends Evidenced>(
  passage: P,
  known: Map<string, T>,
  members: Map<string, P[]>,
  kind: Kind<T, P>,
): T | undefined {
  return [...known.values()].find((entity) => !members.has(entity.id) && kind.isSame(entity, passage));
}

type Changed<T> = { entity: T; op: ChangeOp; silent: boolean };

function compareAll<T extends Claim | MarketEvent>(
  groups: Groups<T>,
  before: Map<string, T>,
  at: string,
  retract: (entity: T) => T,
): Changed<T>[] {
  const changed: Changed<T>[] = [];
  for (const [id, after] of groups.touched) {
    const known = before.get(id);
    if (!after) {
      if (known) changed.push({ entity: retract(known), op: ChangeOp.RETRACTED, silent: false });
    } else if (!known || !isLive(known)) {
      changed.push({ entity: { ...after, updatedAt: at }, op: ChangeOp.CREATED, silent: false });
    } else if (essence(known) !== essence(after)) {
      changed.push({ entity: after, op: ChangeOp.UPDATED, silent: false });
    } else {
      changed.push({ entity: { ...after, updatedAt: known.updatedAt }, op: ChangeOp.UPDATED, silent: true });
    }
  }
  return changed;
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
]);

function essence(entity: Claim | MarketEvent): string {
  return JSON.stringify(entity, (key, value) => (INVISIBLE.has(key) ? undefined : value));
}

/** Relations stand on both sides, so each pair is looked at once and written twice. */
function relateAll(settled: Changed<Claim>[], before: Map<string, Claim>, at: string): void {
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
        settled.push({ entity: other, op: ChangeOp.UPDATED, silent: false });
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
