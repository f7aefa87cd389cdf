/** Who does what to whom: the parties around a trigger, found by position, voice and preposition within the clause. */

import { itemAt } from '../language/tokens.js';
import { isReportingVerb } from './cues.js';
import { verbForms } from './inflect.js';
import { type Match, verbLemma } from './pattern.js';
import type { Slot } from './trigger.js';
import { isClauseEnd, type Unit, wordAt } from './units.js';
import { GOVERNORS, type VerbGroup } from './verb-group.js';
import {
  BE,
  COORDINATORS,
  DETERMINERS,
  DO,
  FUTURE,
  HAVE,
  HYPOTHETICAL,
  isAdverb,
  NEGATIONS,
  PREPOSITIONS,
  RELATIVES,
  TRANSPARENT,
} from './vocabulary.js';

export type Parties = Partial<Record<Slot, Unit[]>>;

/** Longest way that a search for a party goes, in units. */
const REACH = 24;

/** The parties in each place around the trigger. In the passive, what stands before is the object. */
export function readParties(units: readonly Unit[], match: Match, group: VerbGroup): Parties {
  const parties: Parties = {};
  const inside = units
    .slice(match.start, match.end)
    .filter((unit, at) => isParty(unit) && !(unit.possessive && unit.form === 'PRONOUN') && !isOwner(units, match.start + at));
  if (inside.length) parties.inside = inside;
  if (match.verb?.at !== match.start) {
    const own = ownersBefore(units, match.start, !BROUGHT_BY_OTHERS.has(match.trigger.type));
    const holder = own.length || match.verb ? own : units.slice(match.start, match.end).filter(isHolder);
    if (holder.length) parties.own = holder;
  }
  const before = group.form ? (sharedSubject(units, group) ?? subjectBefore(units, group.start - 1) ?? subjectBehind(units, group)) : null;
  if (before) parties[before.governed ? 'around' : group.passive ? 'object' : 'subject'] = before.units;
  if (!before && !parties.own && !match.verb) {
    const heading = headingSubject(units, match.start);
    if (heading) parties.subject = [heading];
  }
  if (!before && !parties.own && !parties.subject) {
    const main = mainSubject(units, match.start);
    const speaker = speakerBefore(units, match.start);
    if (main.length) parties.own = main;
    else if (speaker) parties.speaker = [speaker];
  }
  readBehind(units, match, parties, group.passive);
  // "Acme |launched| a laptop with chips made by Widget": another verb's maker.
  const { roles } = match.trigger;
  if (match.verb && parties.subject && !group.passive && roles.by === roles.subject) delete parties.by;
  if (match.verb && !group.passive && !parties.object) {
    const relativized = relativeObject(units, group.start);
    if (relativized.length) parties.object = relativized;
  }
  return parties;
}

/** "Acme |rose", "Acme, the carmaker, |rose", "Acme bucked the trend, |rising". */
export function isBare(units: readonly Unit[], group: VerbGroup, { subject }: Parties): boolean {
  const last = subject?.at(-1);
  if (!last || last.possessive) return false;
  const before = itemAt(units, group.start - 1);
  return before === last || BESIDE_SUBJECT.has(before?.lower ?? '');
}

/** "|Acme| in talks over a share |sale", "|Acme| in $2bn rail |deal": the name that opens a headline without a verb. */
function headingSubject(units: readonly Unit[], noun: number): Unit | null {
  const at = units.findIndex(({ entity }) => entity !== null);
  const subject = units[at];
  if (!subject || at > 3 || subject.possessive || subject.entity?.kind !== 'COMPANY' || units[at + 1]?.lower !== 'in') return null;
  return noun - at <= 10 && units.slice(0, noun).every(({ word, lower }) => !word || (lower !== ',' && !BE.has(lower) && !HAVE.has(lower)))
    ? subject
    : null;
}

/** What may stand between a subject and its verb: "Acme, which |rose", "Acme and Widget, up again, |rose". */
const BESIDE_SUBJECT = new Set([',', ')', 'and', 'which']);

/** "the sale of |its brands" */
const isHolder = (unit: Unit): boolean => isParty(unit) && unit.possessive && unit.form === 'PRONOUN';

const isParty = (unit: Unit | undefined): boolean => unit?.entity !== null && unit?.entity !== undefined;

/** "|Acme| had a poor year, with |profits| down 4%": what stands behind ", with" is told of the subject of the main clause. */
function mainSubject(units: readonly Unit[], from: number): Unit[] {
  let at = from - 1;
  while (at > 0 && from - at < 7 && !(wordAt(units, at) === 'with' && wordAt(units, at - 1) === ',')) at--;
  if (wordAt(units, at) !== 'with' || wordAt(units, at - 1) !== ',') return [];
  const subject = units.findIndex(
    (unit, i) =>
      i < at && isParty(unit) && !unit.possessive && !EXAMPLES.has(wordAt(units, i - 1)) && !isGoverned(units, i) && isVerbNext(units, i),
  );
  return subject < 0 ? [] : listEndingAt(units, subject);
}

/** "The scrutiny of firms |like| Acme grew": Acme is no subject. */
const EXAMPLES = new Set(['like', 'as', 'including']);

const SPEAKING = new Set('confirmed confirms confirm disclosed discloses disclose admitted admits acknowledged acknowledges'.split(' '));

/** "|Acme said on Monday that core |profit". */
function speakerBefore(units: readonly Unit[], from: number): Unit | null {
  let said = false;
  for (let i = from - 1; i >= 0 && from - i <= 12; i--) {
    const unit = units[i] as Unit;
    if (said && isParty(unit)) return unit;
    if (unit.word && (isReportingVerb(unit.lower) || SPEAKING.has(unit.lower))) said = true;
    else if (isParty(unit) || (unit.word && (unit.lower === ',' || isClauseEnd(unit)) && unit.lower !== 'that')) return null;
  }
  return null;
}

/** "Acme's launch", "its recent purchase", "Acme layoffs". */
function ownersBefore(units: readonly Unit[], at: number, compounds: boolean): Unit[] {
  for (let i = at - 1; i >= 0 && at - i <= 6; i--) {
    const unit = units[i] as Unit;
    if (isParty(unit)) return unit.possessive || i === at - 1 || (compounds && isNameOf(units, i, at)) ? listEndingAt(units, i) : [];
    if (unit.word && (PREPOSITIONS.has(unit.lower) || isClauseEnd(unit) || unit.lower === ',' || DETERMINERS.has(unit.lower))) return [];
  }
  return [];
}

/** "an |Acme| consumer investigation": by it as often as into it. */
const BROUGHT_BY_OTHERS = new Set<string>(['REGULATORY_ACTION', 'LAWSUIT']);

/** "|Acme| cheese recall" */
const isNameOf = (units: readonly Unit[], name: number, noun: number): boolean =>
  noun - name <= 3 && units.slice(name + 1, noun).every(({ word, lower }) => word && isPlainNoun(lower));

const isPlainNoun = (word: string): boolean =>
  /^[a-z][a-z-]+[a-z]$/.test(word) &&
  verbLemma(word) === undefined &&
  !isReportingVerb(word) &&
  !isAdverb(word) &&
  ![BE, HAVE, DO, FUTURE, HYPOTHETICAL, NEGATIONS, COORDINATORS, RELATIVES, ASIDES].some((words) => words.has(word));

const ASIDES = new Set('also now then still just even more than such as because amid since after before when while but'.split(' '));

interface Subject {
  units: Unit[];
  /** Its head is a common noun: "workers at |Acme". */
  governed: boolean;
}

/** "After |receiving a loan, Acme": the subject of a clause without one stands behind its comma. */
function subjectBehind(units: readonly Unit[], group: VerbGroup): Subject | null {
  if (group.form !== 'gerund' && group.form !== 'participle' && group.form !== 'pastOrParticiple') return null;
  if (group.start > 2 || units.slice(0, group.start).some((unit) => !unit.word || unit.lower === ',')) return null;
  const comma = units.findIndex((unit, at) => at > group.at && at - group.at < REACH && unit.lower === ',');
  const subject = comma < 0 ? undefined : units.slice(comma + 1, comma + 4).find(isParty);
  return subject && !subject.possessive ? plain([subject]) : null;
}

/** "|Acme left Chile after |selling its mines there": a clause without a subject of its own behind the main one. */
function sharedSubject(units: readonly Unit[], group: VerbGroup): Subject | null {
  if (group.form !== 'gerund' || !SHARING.has(wordAt(units, group.start - 1))) return null;
  let apart = false;
  for (let i = group.start - 2; i >= 0 && group.start - i < REACH; i--) {
    const unit = units[i] as Unit;
    if (unit.word && (unit.lower === '.' || unit.lower === ';' || isReportingVerb(unit.lower))) return null;
    if (unit.lower === ',') apart = true;
    if (unit.word && RELATIVES.has(unit.lower) && !apart) return plain(antecedent(units, i - 1));
    if (isParty(unit) && !unit.possessive && !isGoverned(units, i) && isVerbNext(units, i)) return plain(listEndingAt(units, i));
  }
  return null;
}

const SHARING = new Set(['after', 'before', 'while', 'by', 'since', 'without', 'despite']);

/** "Acme |sold", "Acme |has sold" */
export function isVerbNext(units: readonly Unit[], party: number): boolean {
  const next = units[party + 1];
  if (!next?.word) return false;
  return (
    BE.has(next.lower) ||
    HAVE.has(next.lower) ||
    FUTURE.has(next.lower) ||
    isReportingVerb(next.lower) ||
    verbLemma(next.lower) !== undefined ||
    /^[a-z]+(?:s|ed)$/.test(next.lower)
  );
}

const plain = (units: Unit[]): Subject | null => (units.length ? { units, governed: false } : null);

/** The subject of a verb group that starts right behind `from`, with what is coordinated with it. */
function subjectBefore(units: readonly Unit[], from: number): Subject | null {
  let i = from;
  const first = units[i];
  if (!first) return null;
  if (isParty(first) && !isGoverned(units, from)) return plain(listEndingAt(units, from));
  if (first.word && RELATIVES.has(first.lower)) return plain(antecedent(units, i - 1));
  // "Acme, which owns mines in Chile, |fell": the clause between the commas is passed over.
  const clause = first.lower === ',' ? previousComma(units, from) : -1;
  // "Other carriers, including Acme, |fell"
  if (clause > 0 && units[clause + 1]?.lower === 'including' && isParty(itemAt(units, from - 1)) && !isParty(itemAt(units, clause - 1)))
    return plain(listEndingAt(units, from - 1));
  if (clause > 0 && opensAside(units[clause + 1]) && isParty(itemAt(units, clause - 1))) return besideAside(units, clause - 1);
  const relative = clause > 0 ? relativeBefore(units, from) : -1;
  if (relative > 0) return besideAside(units, relative - 1);
  const sharesSubject = first.word && (first.lower === ',' || COORDINATORS.has(first.lower));
  if (sharesSubject) i--;
  const region: number[] = [];
  for (; i >= 0 && from - i < REACH; i--) {
    const unit = units[i] as Unit;
    if (isParty(unit)) region.push(i);
    if (!unit.word) continue;
    if (isReportingVerb(unit.lower) && (region.length || units[i + 1]?.lower === 'that')) break;
    if (isClauseEnd(unit)) {
      if (region.length || !RELATIVES.has(unit.lower)) break;
      continue;
    }
    if (unit.lower === ',') {
      if (region.length && !sharesSubject) break;
      const relative = relativeBefore(units, i);
      const opening = relative > 0 ? relative : previousComma(units, i);
      if (!region.length && opening >= 0 && !sharesSubject) i = opening;
    } else if (COORDINATORS.has(unit.lower) && !sharesSubject && (!region.length || !isParty(itemAt(units, i - 1)))) break;
  }
  // "Acme sold its mill and |bought": what it owns does not act.
  const heads = sharesSubject ? region.filter((at) => !units[at]?.possessive) : region;
  // "Acme counts Widget among its customers and |earned": who acted before acts on.
  const acting = COORDINATORS.has(first.lower) ? heads.find((at) => isVerbNext(units, at) && !isGoverned(units, at)) : undefined;
  if (acting !== undefined) return plain(listEndingAt(units, acting));
  const head = headOf(units, (heads.length ? heads : region).reverse());
  return head ? { units: listEndingAt(units, head.at), governed: head.governed } : null;
}

/** "|Acme|, which owns mines, fell", and what it hangs on: "a fire in |Acme's mill|, which burned for days, cost". */
const besideAside = (units: readonly Unit[], at: number): Subject => ({
  units: listEndingAt(units, at),
  governed: PARTITIVES.has(governorOfName(units, at)),
});

/** "Acme, |which owns mines", "Acme, |the rival that owns mines", "Acme, |originally a miner" */
const opensAside = (unit: Unit | undefined): boolean =>
  unit?.word === true && (RELATIVES.has(unit.lower) || DETERMINERS.has(unit.lower) || isAdverb(unit.lower));

/** "Acme|, which owns Widget, Gadget and Gizmo, fell", "Acme|, a small, old brewer, fell": the comma that opens an aside with commas of its own, or -1. */
function relativeBefore(units: readonly Unit[], closing: number): number {
  for (let i = closing - 1; i > 0 && closing - i < REACH; i--) {
    const unit = units[i] as Unit;
    if (!unit.word) continue;
    if (unit.lower === ';' || unit.lower === '.') return -1;
    if (unit.lower === ',' && RELATIVES.has(wordAt(units, i + 1))) return isParty(itemAt(units, i - 1)) ? i : -1;
    if (unit.lower === ',' && i < closing - 1 && DETERMINERS.has(wordAt(units, i + 1)) && isParty(itemAt(units, i - 1))) return i;
  }
  return -1;
}

/** "Acme, which Widget |bought": what a relative pronoun with a subject of its own stands for. */
function relativeObject(units: readonly Unit[], from: number): Unit[] {
  // "Acme, which makes pumps, |launched|": the relative clause is over.
  if (wordAt(units, from - 1) === ',') return [];
  for (let i = from - 2; i >= 0 && from - i <= 5; i--) {
    const unit = units[i] as Unit;
    if (!unit.word) continue;
    if (OBJECT_RELATIVES.has(unit.lower)) return antecedent(units, i - 1);
    if (unit.lower === ',' || isClauseEnd(unit)) return [];
  }
  return [];
}

const OBJECT_RELATIVES = new Set(['which', 'whom']);

function antecedent(units: readonly Unit[], from: number): Unit[] {
  for (let i = from; i >= 0 && from - i < 10; i--) {
    if (isParty(units[i])) return listEndingAt(units, i);
    if (units[i]?.word && isClauseEnd(units[i] as Unit)) break;
  }
  return [];
}

function previousComma(units: readonly Unit[], at: number): number {
  for (let i = at - 1; i >= 0 && at - i < REACH; i--) if (wordAt(units, i) === ',') return i;
  return -1;
}

/** The head of a noun phrase with parties at these places: the last that no preposition governs, else the first behind "of", "at" or "in". */
function headOf(units: readonly Unit[], region: readonly number[]): { at: number; governed: boolean } | null {
  let head = -1;
  for (const at of region) {
    if (!isGoverned(units, at)) head = at;
    else if (head >= 0) break;
  }
  if (head >= 0) return { at: head, governed: false };
  const first = region[0];
  return first !== undefined && PARTITIVES.has(governorOfName(units, first)) ? { at: first, governed: true } : null;
}

const PARTITIVES = new Set(['of', 'at', 'in']);

const isGoverned = (units: readonly Unit[], at: number): boolean => governorOfName(units, at) !== '';

/** The preposition that a name hangs on, or "". */
function governorOfName(units: readonly Unit[], at: number): string {
  for (let i = at - 1; i >= 0 && at - i <= 4; i--) {
    const unit = units[i] as Unit;
    if (!unit.word) return '';
    if (unit.lower === ',' || isClauseEnd(unit) || unit.lower === 'like') return '';
    // "by the close |Acme| was 4% up"
    if (i === at - 1 && TIMES_OF_DAY.has(unit.lower)) return '';
    if (PREPOSITIONS.has(unit.lower)) return unit.lower;
  }
  return '';
}

const TIMES_OF_DAY = new Set(
  'close end open midday noon lunchtime morning afternoon evening session trading midmorning mid-morning'.split(' '),
);

/** "Ford, Macy's and Fox" read from its last name. */
function listEndingAt(units: readonly Unit[], last: number): Unit[] {
  const list = [units[last] as Unit];
  for (let i = last - 1; i > 0 && list.length < 12; i--) {
    const unit = units[i] as Unit;
    if (unit.word && (unit.lower === ',' || unit.lower === 'and' || unit.lower === '&') && isParty(itemAt(units, i - 1))) {
      list.unshift(units[i - 1] as Unit);
      i--;
    } else if (unit.word && unit.lower === 'and' && wordAt(units, i - 1) === ',' && isParty(itemAt(units, i - 2))) {
      list.unshift(units[i - 2] as Unit);
      i -= 2;
    } else {
      const and = appositionStart(units, i) - 1;
      if (wordAt(units, and) !== 'and' || !isParty(itemAt(units, and - 1))) break;
      list.unshift(units[and - 1] as Unit);
      i = and - 1;
    }
  }
  // "after it left Acme|, Widget| fell": a list has an "and".
  const joined = units.slice(Math.max(0, last - LONGEST_APPOSITION - 1), last).some(({ lower }) => lower === 'and' || lower === '&');
  // "|Acme, Widget| to merge": of a headline.
  const heads = last === 2 && units[1]?.lower === ',' && !units[2]?.possessive;
  return list.length > 1 && !joined && !heads ? list.slice(-1) : list;
}

/** "Acme and |the Dutch brewer| Widget": where the words that go before a name begin, or their end. */
function appositionStart(units: readonly Unit[], last: number): number {
  for (let i = last; i >= 0 && last - i < LONGEST_APPOSITION; i--) {
    const unit = units[i] as Unit;
    if (!unit.word || !/^\p{L}[\p{L}-]*$/u.test(unit.lower) || PREPOSITIONS.has(unit.lower)) break;
    if (DETERMINERS.has(unit.lower)) return i < last ? i : last + 1;
  }
  return last + 1;
}

const LONGEST_APPOSITION = 6;

/** Object and prepositional phrases behind the trigger. */
function readBehind(units: readonly Unit[], match: Match, parties: Parties, passive: boolean): void {
  let slot: Slot | null = passive ? null : match.verb ? 'object' : null;
  let slotAt = match.end - 1;
  const last = itemAt(units, match.end - 1);
  if (last?.word && isSlot(last.lower)) slot = last.lower;
  if (last?.word && !match.verb && last.lower.endsWith('ing')) slot = 'object';
  // "an inquiry to determine whether Acme …"
  if (last?.lower === 'if' || last?.lower === 'whether') slot = 'into';
  for (let i = match.end; i < units.length && i - match.end < REACH; i++) {
    const unit = units[i] as Unit;
    if (isParty(unit)) {
      if (slot && !isOwner(units, i)) {
        const taken = parties[slot];
        if (!taken) parties[slot] = [unit];
        else if (isListed(units, i, taken) && unit.entity?.kind === taken[0]?.entity?.kind) taken.push(unit);
      }
      continue;
    }
    if (!unit.word) continue;
    // "a bid worth A$3bn |($2bn; £1.8bn)| from Acme"
    if (unit.lower === '(') {
      const closing = units.findIndex(({ lower }, at) => at > i && at - i < LONGEST_ASIDE && lower === ')');
      if (closing > 0) i = closing;
      continue;
    }
    // "sold its land|, which has a lake,| to Acme"
    if (unit.lower === ',' && RELATIVES.has(wordAt(units, i + 1))) {
      const closing = units.findIndex(({ lower }, at) => at > i + 2 && at - i < LONGEST_ASIDE && lower === ',');
      if (closing > 0 && PREPOSITIONS.has(wordAt(units, closing + 1))) {
        i = closing;
        continue;
      }
    }
    // "launched a van|, it said|"
    if (unit.lower === ',' && isParty(itemAt(units, i + 1)) && isReportingVerb(wordAt(units, i + 2))) break;
    // "threw out a |claim| by Acme"
    const reports = isReportingVerb(unit.lower) && !DETERMINERS.has(wordAt(units, i - 1));
    if (reports || (isClauseEnd(unit) && !COLLECTIVE_LINKS.has(unit.lower))) break;
    // "a fine |was imposed| on Acme"
    if (!match.verb && BE.has(unit.lower) && /(?:ed|en)$/.test(wordAt(units, i + 1))) continue;
    if (!match.verb && AFFECTING.has(unit.lower)) {
      slot = 'affected';
      slotAt = i;
      continue;
    }
    if (unit.lower === 'including' && !parties.subject && !parties.own && !parties.around) slot = 'subject';
    if (TRANSPARENT.has(unit.lower)) continue;
    if (!match.verb && GOVERNORS.has(unit.lower) && !PREPOSITIONS.has(wordAt(units, i + 1))) break;
    if (PREPOSITIONS.has(unit.lower)) {
      // "a stake in Acme", "shares of Acme", "the owner of Acme": what the object is a part of stands for it.
      const through =
        slot === 'object' && !parties.object && (unit.lower === 'of' || unit.lower === 'in') && THROUGH.has(wordAt(units, i - 1));
      if (!through) slot = isSlot(unit.lower) ? unit.lower : null;
      slotAt = i;
    } else if (unit.lower === ',' && !isParty(units[i + 1]) && units[i + 1]?.lower !== 'and' && i - slotAt > 1) {
      if (slot !== 'object' || parties.object) slot = null;
    } else if (unit.lower === ',' && slot && slot !== 'object' && !parties[slot]) {
      slot = null;
    }
  }
}

/** "|Acme's| Widget Works", "|Acme| rival Widget Works": what it has or what it is called by takes the part. */
function isOwner(units: readonly Unit[], at: number): boolean {
  const isCompany = (unit: Unit | undefined): boolean => unit?.entity?.kind === 'COMPANY';
  if (units[at]?.possessive && isCompany(units[at + 1])) return true;
  return CALLED_BY.has(wordAt(units, at + 1)) && isCompany(units[at + 2]) && units[at + 2]?.form === 'NAME';
}

/** "Acme |maker| Widget", "Acme's |rival| Widget" */
const CALLED_BY = new Set(
  'maker owner rival parent operator developer publisher producer manufacturer creator builder competitor supplier partner backer subsidiary unit arm'.split(
    ' ',
  ),
);

const LONGEST_ASIDE = 12;

/** What an event named by a noun does to somebody. */
const AFFECTING = new Set(
  'hit affect disrupt cost force leave cripple hurt cover involve halt ground delay shut prevent stop expose compromise knock target'
    .split(' ')
    .flatMap((verb) => verbForms(verb).map(([form]) => form)),
);

const THROUGH = new Set(
  'stake stakes shares share maker owner parent operator control all part parts majority interest half rest remainder takeover purchase acquisition % percent cent most assets ownership publisher developer'.split(
    ' ',
  ),
);

/** Clauses that may stand between a collective and its members: "firms have left since the war, including Acme". */
const COLLECTIVE_LINKS = new Set(['since', 'amid', 'following']);

/** "Acme and |oil firm| Widget": behind the "and" that follows the last of the list, past what goes before the name. */
function isJoined(units: readonly Unit[], at: number, list: readonly Unit[]): boolean {
  let and = at - 1;
  while (at - and < LONGEST_APPOSITION && (isPlainNoun(units[and]?.lower ?? '') || units[and]?.lower === 'firm')) and--;
  const before = units[and - 1];
  return units[and]?.lower === 'and' && before !== undefined && list.includes(before);
}

/** Behind "and" or a comma that follows the last of the list. */
function isListed(units: readonly Unit[], at: number, list: readonly Unit[]): boolean {
  if (isJoined(units, at, list)) return true;
  const separator = itemAt(units, at - 1);
  if (!separator?.word || (separator.lower !== 'and' && separator.lower !== ',')) return false;
  return [itemAt(units, at - 2), units[at - 3]].some((unit) => unit !== undefined && list.includes(unit));
}

const SLOTS = new Set<string>(['of', 'by', 'from', 'with', 'to', 'for', 'in', 'on', 'at', 'against', 'between', 'into', 'among', 'over']);
const isSlot = (word: string): word is Slot => SLOTS.has(word);
