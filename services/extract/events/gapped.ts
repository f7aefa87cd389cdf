/** Happenings that a sentence tells without saying their verb again: "Acme lost 2% and Widget 3%", "two contracts, one worth $3 million and another worth $2 million". */
import type { ExtractedParticipant } from '../types.js';
import { kindOf } from './figures.js';
import type { Candidate } from './merge.js';
import { isMoney, verbLemma } from './pattern.js';
import { isClauseEnd, type Unit } from './units.js';
import { BE, DETERMINERS, HAVE, PREPOSITIONS } from './vocabulary.js';

/** A round and a loan are one, whoever puts how much into them; a forecast and a rating are of one firm. */
const OF_MANY = new Set<string>([
  'FUNDING_ROUND',
  'DEBT_FINANCING',
  'IPO',
  'SECURITIES_OFFERING',
  'GUIDANCE',
  'ANALYST_RATING',
  'PRICE_TARGET',
]);

/** What stands in the place of a party or of the whole, with its figure. */
interface Part {
  name: Unit | null;
  figure: Unit;
  /** The unit behind it. */
  next: number;
}

const MOST_PARTS = 12;

/** The statement and those that share its verb, each with the party and the figure that are its own. */
export function gapped(units: readonly Unit[], event: Candidate): Candidate[] {
  const figure = units.findIndex(({ quantity }) => quantity !== null && quantity === event.quantity);
  if (figure < 0 || OF_MANY.has(event.type)) return [event];
  const place = placeOfParty(units, figure, event);
  const parts: Part[] = [];
  let part = place && partBehind(units, figure, place);
  while (place && part && parts.length < MOST_PARTS) {
    parts.push(part);
    part = partBehind(units, part.next - 1, place);
  }
  const others = parts.flatMap((each) => standingFor(event, units[place!.at]!, each) ?? []);
  const another = others.length ? null : (anotherBehind(units, figure)?.quantity ?? null);
  if (another) others.push({ ...event, quantity: another, quantities: [another] });
  return others.length ? [withoutParts(event, others, parts), ...others] : [event];
}

/** What is told of the others is nothing of the first. */
const withoutParts = (event: Candidate, others: readonly Candidate[], parts: readonly Part[]): Candidate => ({
  ...event,
  participants: event.participants.filter(({ company }) => company === null || !parts.some(({ name }) => name?.entity?.index === company)),
  quantities: event.quantities.filter((quantity) => !others.some((other) => other.quantity === quantity)),
});

interface Place {
  at: number;
  /** What joins the party and its figure: "|for| $3 million", "$3 million |from| Acme"; "" for none. */
  link: string;
  /** The figure stands before the party. */
  ahead: boolean;
}

/** Where the party stands that the figure is told of: "Acme |3%|", "Widget for |$3 million|", "|$3 million| from Widget". */
function placeOfParty(units: readonly Unit[], figure: number, { participants, market }: Candidate): Place | null {
  const isParty = ({ entity, market: own }: Unit): boolean =>
    (own !== null && own.name === market) || (entity !== null && participants.some(({ company }) => company === entity.index));
  const behind = units[figure + 1];
  if (behind?.word && PREPOSITIONS.has(behind.lower) && units[figure + 2] && isParty(units[figure + 2]!))
    return { at: figure + 2, link: behind.lower, ahead: true };
  const at = units.findLastIndex((unit, i) => i < figure && isParty(unit));
  const link = units[figure - 1]?.lower ?? '';
  return at < 0 ? null : { at, link: PREPOSITIONS.has(link) ? link : '', ahead: false };
}

/** The next party with a figure of the same kind, behind "and" or a comma and before the next verb. */
function partBehind(units: readonly Unit[], from: number, place: Place): Part | null {
  const kind = units[from]?.quantity;
  for (let i = from + 1; kind && i < units.length && i - from < 16; i++) {
    const unit = units[i] as Unit;
    if (unit.word && (isFiniteVerb(unit.lower) || (isClauseEnd(unit) && unit.lower !== ';'))) return null;
    if (unit.quantity && !place.ahead && kindOf(unit.quantity) === kindOf(kind)) return null;
    if (unit.lower !== 'and' && unit.lower !== ',' && unit.lower !== ';') continue;
    const part = place.ahead ? figureFirst(units, i + 1, place.link) : nameFirst(units, i + 1, place);
    if (part && kindOf(part.figure.quantity!) === kindOf(kind)) return part;
  }
  return null;
}

const isFiniteVerb = (word: string): boolean => {
  const lemma = verbLemma(word);
  return BE.has(word) || HAVE.has(word) || (lemma !== undefined && lemma !== word && !/(?:s|ing)$/.test(word));
};

/** "and |its rival Widget 3%|", "and |Widget for $3 million|", "and |its other mill to Widget for $3 million|" */
function nameFirst(units: readonly Unit[], from: number, { at: first, link }: Place): Part | null {
  let at = units[from]?.lower === 'and' ? from + 1 : from;
  const most = at + 5;
  const governor = units[first - 1]?.lower;
  while (at < most && (isBesideName(units[at]) || (units[at]?.lower === governor && PREPOSITIONS.has(governor ?? '')))) at++;
  const name = units[at];
  if (!name || !(name.market || (name.entity?.kind === 'COMPANY' && name.form === 'NAME')) || name.possessive) return null;
  const figure = units[at + 1]?.lower === link && link ? at + 2 : at + 1;
  return units[figure]?.quantity && (!link || figure === at + 2) ? { name, figure: units[figure], next: figure + 1 } : null;
}

/** "and |$3 million from Widget|" */
function figureFirst(units: readonly Unit[], from: number, link: string): Part | null {
  const figure = units[from];
  const name = units[from + 2];
  return figure?.quantity && units[from + 1]?.lower === link && name?.entity?.kind === 'COMPANY' && !name.possessive
    ? { name, figure, next: from + 3 }
    : null;
}

/** "its rival", "Hong Kong's": what goes before a name. */
const isBesideName = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  unit.quantity === null &&
  (unit.entity?.kind !== 'COMPANY' || (unit.form === 'PRONOUN' && unit.possessive)) &&
  !unit.market &&
  (!unit.word ||
    DETERMINERS.has(unit.lower) ||
    (/^\p{L}[\p{L}-]+$/u.test(unit.lower) && !PREPOSITIONS.has(unit.lower) && !isFiniteVerb(unit.lower)));

/** The event with the part in the place of its party. */
function standingFor(event: Candidate, { entity }: Unit, { name, figure }: Part): Candidate | null {
  const quantity = figure.quantity;
  if (!name || !quantity) return null;
  const told = { ...event, quantity, quantities: [quantity] };
  if (name.market) return event.market ? { ...told, market: name.market.name, words: new Set([name.market.name]) } : null;
  const company = name.entity;
  const own = event.participants.find((party) => party.company === entity?.index);
  const known = event.participants.find((party) => party.company === company?.index);
  if (!company || !own || own === known || (known && known.role !== own.role)) return null;
  // "Acme and Widget fell 3%, Gadget 5%": all of a list make room, a partner only for a partner.
  const stays = (party: ExtractedParticipant): boolean =>
    party !== own && party !== known && (party.role !== own.role || own.role !== 'SUBJECT');
  const participants = [...event.participants.filter(stays), { ...own, company: company.index, name: company.name }];
  return { ...told, participants };
}

/** "one worth $3 million |and another worth $2 million|", "a $3 million deal |and a $2 million one|": a further one of the same kind. */
function anotherBehind(units: readonly Unit[], figure: number): Unit | null {
  const isOne = units.slice(Math.max(0, figure - 3), figure).some(({ lower }) => lower === 'one');
  for (let i = figure + 1; i < units.length && i - figure < 16; i++) {
    const unit = units[i] as Unit;
    if (unit.quantity || (unit.word && (isFiniteVerb(unit.lower) || isClauseEnd(unit)))) return null;
    if (unit.lower !== 'and') continue;
    const other = isOne && units[i + 1]?.lower === 'another' ? units.slice(i + 2, i + 5).find(({ quantity }) => quantity) : undefined;
    const second = units[i + 3]?.lower === 'one' && DETERMINERS.has(units[i + 1]?.lower ?? '') ? units[i + 2] : undefined;
    const found = other ?? second;
    return found?.quantity && isMoney(found.quantity.unit) === isMoney(units[figure]?.quantity?.unit) ? found : null;
  }
  return null;
}
