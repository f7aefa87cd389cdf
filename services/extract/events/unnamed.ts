/** The other side of a deal where it is told and not named: "a smaller rival", "the Polish government", "its lenders". */

import { COMPANY_NOMINALS } from '../companies/vocabulary.js';
import type { ExtractedParticipant } from '../types.js';
import { nounForms } from './inflect.js';
import type { Match } from './pattern.js';
import { isClauseEnd, type Unit } from './units.js';
import type { VerbGroup } from './verb-group.js';
import { TRANSPARENT } from './vocabulary.js';

/** Deals of two sides, one of which may be none of the companies that the page names. */
const DEALS = new Set<string>(['ACQUISITION', 'DIVESTITURE', 'PARTNERSHIP', 'CONTRACT', 'INVESTMENT', 'DEBT_FINANCING']);

/** Those who deal with companies, and what companies are called. */
const DEALERS = new Set(
  [
    ...COMPANY_NOMINALS.keys(),
    ...'suitor bidder predator app site website label rival owner maker designer builder provider competitor unit subsidiary partner supplier investor lender creditor consortium fund operator developer studio agency brand distributor dealer customer buyer client'.split(
      ' ',
    ),
  ].flatMap(nounForms),
);

/** Bodies that order and borrow but are not bought. */
const BODIES = new Set('government ministry army navy council university city state port authority'.split(' ').flatMap(nounForms));
const OF_FIRMS = new Set<string>(['ACQUISITION', 'DIVESTITURE']);

const REACH = 9;

/** "Acme has bought |a Finnish studio|", "|the Polish army| picked Acme": one side is cast, the other stands there without a name of ours. */
export function isToldUnnamed(units: readonly Unit[], match: Match, group: VerbGroup, cast: readonly ExtractedParticipant[]): boolean {
  if (!DEALS.has(match.trigger.type) || !cast.some(({ company }) => company !== null)) return false;
  // "|firms such as| Acme": those are named.
  const isSide = (unit: Unit, at: number, all: readonly Unit[]): boolean =>
    (unit.word && DEALERS.has(unit.lower) && !TRANSPARENT.has(all[at + 1]?.lower ?? '')) ||
    isAnother(unit, units, cast) ||
    (!OF_FIRMS.has(match.trigger.type) && isBody(unit));
  const isMade = ({ entity }: Unit): boolean => match.trigger.type === 'CONTRACT' && entity?.kind === 'PRODUCT';
  const behind = inClause(units.slice(match.verb ? match.verb.at + 1 : match.start + 1, match.end + REACH));
  const before = match.verb ? units.slice(Math.max(0, group.start - REACH), group.start) : [];
  return behind.some(isSide) || behind.some(isMade) || (match.trigger.type === 'CONTRACT' && before.some(isSide));
}

/** "Acme took a stake in |the bank|": not in itself. */
const isAnother = ({ form, entity }: Unit, units: readonly Unit[], cast: readonly ExtractedParticipant[]): boolean =>
  form === 'NOMINAL' &&
  cast.some(({ company }) => company === entity?.index) &&
  units.some((unit) => unit.entity === entity && unit.form === 'NAME');

const isBody = ({ word, lower, entity, form }: Unit): boolean =>
  (word && BODIES.has(lower)) || (entity !== null && SIDES.has(entity.kind) && form !== 'PRONOUN');

const SIDES = new Set<string>(['ORGANIZATION', 'PLACE']);

function inClause(units: readonly Unit[]): readonly Unit[] {
  const end = units.findIndex((unit) => unit.word && (unit.lower === ',' || isClauseEnd(unit)));
  return end < 0 ? units : units.slice(0, end);
}
