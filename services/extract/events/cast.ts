/** Which of the parties found around a trigger take part in its event, and in which role. */
import type { ParticipantRole } from '../../../schema/enums.js';
import { isOutlet } from '../companies/salience.js';
import type { Entity, ExtractedParticipant, Names } from '../types.js';
import { isAuthority, isKnownAuthority } from './authorities.js';
import { opensObject } from './context.js';
import { isReportingVerb } from './cues.js';
import { type Match, verbLemma } from './pattern.js';
import { isVerbNext, type Parties } from './roles.js';
import type { Slot, Trigger } from './trigger.js';
import { isClauseEnd, type Unit, wordAt } from './units.js';
import { COORDINATORS, PREPOSITIONS } from './vocabulary.js';

/** Gives each party the role of its place; people stand for the company that they belong to where an office changes hands. */
export function castParties(
  parties: Parties,
  trigger: Trigger,
  names: Names,
  sentence: readonly Unit[],
  verbal: boolean,
): ExtractedParticipant[] {
  const cast: ExtractedParticipant[] = [];
  for (const [slot, units] of inOrder(parties)) {
    if (slot === 'speaker' && isCast(cast, trigger)) continue;
    const role =
      trigger.roles[slot] ?? (slot === 'around' && STANDS_FOR_STAFF.has(trigger.roles.subject ?? '') ? trigger.roles.subject : undefined);
    if (!role) continue;
    for (const unit of units) {
      const forStaff = (trigger.focus === true || role === 'SUBJECT') && (role === 'ANALYST' || !isObserver(unit.entity));
      const entity = standingFor(unit, sentence, names, forStaff, trigger.type !== 'LAWSUIT');
      if (role === 'TARGET' && AS_TARGET.has(slot) && !isWhole(sentence, unit)) continue;
      if (slot === 'subject' && PRINCIPALS.has(role) && unit.possessive && !isWhole(sentence, unit)) continue;
      if (trigger.type === 'IPO' && entity && EXCHANGES.test(entity.name)) continue;
      if (entity && speaksOfOthers(entity, trigger)) continue;
      if (role !== 'ANALYST' && isObserversFirm(sentence, sentence.indexOf(unit))) continue;
      if (isFormer(sentence, unit) || isSource(sentence, sentence.indexOf(unit), false)) continue;
      const participant = entity ? castEntity(entity, role, verbal || slot === 'subject', trigger) : null;
      if (participant && !cast.some((other) => other.name === participant.name)) cast.push(participant);
    }
  }
  return cast;
}

/** "an analyst at |Acme|", "a partner at the law firm |Acme|": one who watches what others do. */
function isObserversFirm(units: readonly Unit[], at: number): boolean {
  let before = at - 1;
  while (before > at - MOST_BETWEEN && units[before]?.word && !OBSERVERS_AT.has(units[before]!.lower)) before--;
  return OBSERVERS_AT.has(wordAt(units, before)) && OBSERVERS.has(wordAt(units, before - 1));
}

/** Tokens between "at" and the name: "the law firm". */
const MOST_BETWEEN = 5;
const OBSERVERS_AT = new Set(['at', 'with', 'of']);
const OBSERVERS = new Set([
  ...['analyst', 'analysts', 'strategist', 'strategists', 'economist', 'economists', 'partner', 'lawyer', 'attorney', 'researcher'],
  ...['consultant', 'broker', 'trader', 'commentator', 'professor', 'adviser', 'advisor'],
]);

const isObserver = (entity: Entity | null): boolean => entity?.role != null && OBSERVERS.has(entity.role.split(' ').at(-1)!.toLowerCase());

/** Where shares are listed. */
const EXCHANGES = /\bexchange\b|^(?:nyse|nasdaq|euronext|aim|deutsche börse|bse|nse|asx)\b/i;

/** "Gartner expects sales of phones to fall": a forecast of those whose trade it is. */
const speaksOfOthers = (entity: Entity, { type }: Trigger): boolean => OUTLOOKS.has(type) && FORECASTERS.test(entity.name);

const OUTLOOKS = new Set<string>(['GUIDANCE', 'EARNINGS']);
const FORECASTERS =
  /\b(?:research|insights|analytics|intelligence|economics|advisory|consultants|consulting|consultancy)$|^(?:gartner|idc|statista|canalys|counterpoint|forrester|trendforce|emarketer|omdia|nielseniq|nielsen|comscore|kantar|gfk|newzoo|sensor tower|appfigures|similarweb|wood mackenzie|rystad energy|ihs markit|cox automotive|j\.?d\.? power|edmunds|kelley blue book|pitchbook|crunchbase|cb insights|dealogic|refinitiv|factset|bloombergnef|mckinsey|deloitte|pwc|kpmg|circana|npd group)\b/i;

/** A person stands for the company that it belongs to, a product for the one that its name follows: "Acme's Rocket 5". */
function standingFor(unit: Unit, sentence: readonly Unit[], names: Names, forStaff: boolean, inOffice: boolean): Entity | null {
  const { entity } = unit;
  if (entity?.kind === 'PERSON' && forStaff && entity.affiliation !== null) {
    const firm = names.entities[entity.affiliation];
    // "Ann Lee, a former Acme executive", acts for somebody else, but is sued for what was done at Acme.
    return firm && !(inOffice && sentence.some((one) => one.entity === firm && isFormer(sentence, one))) ? firm : entity;
  }
  if (entity?.kind !== 'PRODUCT') return entity;
  const before = sentence[sentence.indexOf(unit) - 1]?.entity;
  return before?.kind === 'COMPANY' ? before : (makerOf(entity, names) ?? entity);
}

/** "Airbus A350": the company of the page that its name begins with. */
const makerOf = ({ name }: Entity, { entities }: Names): Entity | undefined =>
  entities.find((maker) => maker.kind === 'COMPANY' && name.startsWith(`${maker.name} `));

/** Places in which only a company as a whole is bought: "bought Acme", not "bought Acme phones". */
const AS_TARGET = new Set<Slot>([
  'object',
  'of',
  'by',
  'from',
  'with',
  'to',
  'for',
  'in',
  'on',
  'at',
  'against',
  'between',
  'into',
  'among',
  'over',
]);

function castEntity(entity: Entity, role: ParticipantRole, verbal: boolean, trigger: Trigger): ExtractedParticipant | null {
  // A company is no authority: beside "probe" it is what is probed, before "banned" it bans somebody else's account.
  if (role === 'REGULATOR')
    return isAuthority(entity)
      ? { company: null, name: entity.name, role }
      : verbal
        ? null
        : castEntity(entity, 'SUBJECT', verbal, trigger);
  if (entity.kind === 'COMPANY') return { company: entity.index, name: entity.name, role };
  if ((entity.kind === 'ORGANIZATION' && (role === 'PLAINTIFF' || role === 'ANALYST')) || (role === 'TARGET' && trigger.anyTarget))
    return { company: null, name: entity.name, role };
  return null;
}

/** Who acts comes before whom it acts on. */
const inOrder = (parties: Parties): [Slot, Unit[]][] =>
  (Object.entries(parties) as [Slot, Unit[]][]).sort(([a], [b]) => (RANK[a] ?? 0) - (RANK[b] ?? 0));

const RANK: { readonly [S in Slot]?: number } = { subject: -1, own: -1, speaker: 1 };

/** Roles that "workers at Acme" and "analysts at Acme" fill for it. */
const STANDS_FOR_STAFF = new Set<string>(['SUBJECT', 'ANALYST']);

/** Roles that a company takes itself: "Acme's app sold Widget's" is no sale by Acme. */
const PRINCIPALS = new Set<ParticipantRole>([
  'ACQUIRER',
  'TARGET',
  'SELLER',
  'INVESTOR',
  'PARTNER',
  'SUPPLIER',
  'CUSTOMER',
  'PLAINTIFF',
  'DEFENDANT',
]);

/** An event is a company's or a market's: a body alone makes one only when it is an authority that sets a rule. */
export function concernsMarket(cast: readonly ExtractedParticipant[], { type, anyTarget, industryWide }: Trigger): boolean {
  if (MARKETS.has(type) || anyTarget || industryWide || cast.some(({ company }) => company !== null)) return true;
  // A government of any country closes a border; who sets other rules must be known as an authority.
  return RULES.has(type) && cast.some(({ name, role }) => role === 'REGULATOR' && (type === 'TRADE_RESTRICTION' || isKnownAuthority(name)));
}

const MARKETS = new Set<string>(['INDEX_MOVEMENT', 'COMMODITY_MOVEMENT']);
const RULES = new Set<string>(['REGULATORY_ACTION', 'TRADE_RESTRICTION']);

/** "the $2 billion Northlight project": named by its capitals. */
export function projectIn(units: readonly Unit[], { start, end }: Match, text: string): ExtractedParticipant[] {
  const named = units.slice(start, end).filter(({ word, capital }) => word && capital);
  const [first, last] = [named[0], named.at(-1)];
  return first && last ? [{ company: null, name: text.slice(first.start, last.end), role: 'TARGET' }] : [];
}

/** "a former Acme executive": Acme has no part in it. */
const isFormer = (units: readonly Unit[], party: Unit): boolean => FORMER.has(wordAt(units, units.indexOf(party) - 1));
const FORMER = new Set(['former', 'ex', 'ex-', 'onetime', 'former-']);

/** Whether a name stands for the company itself, not as the maker in "Acme phones" or the owner in "Acme's van". */
export function isWhole(units: readonly Unit[], party: Unit): boolean {
  const at = units.indexOf(party);
  const next = units[at + 1];
  if (party.form === 'PRONOUN' && party.possessive) return COMPANY_NOUNS.has(next?.lower ?? '');
  if (!next?.word || !/^[\p{L}\p{N}]/u.test(next.lower)) return !party.possessive;
  if (COMPANY_NOUNS.has(next.lower)) return true;
  if (party.possessive) return false;
  if (verbLemma(next.lower) !== undefined && !next.lower.endsWith('s')) return true;
  // "the purchase of Acme |needs the| blessing"
  if (next.lower.endsWith('s') && opensObject(units[at + 2])) return true;
  return PREPOSITIONS.has(next.lower) || isClauseEnd(next) || COORDINATORS.has(next.lower) || AFTER_NAME.test(next.lower);
}

const COMPANY_NOUNS = new Set(
  'board management shareholders parent unit business subsidiary arm division shares stock stake brand operations assets inc inc. corp corp. ltd ltd. plc group holdings owner parent chain'.split(
    ' ',
  ),
);
const AFTER_NAME =
  /(?:ly|ed|ing)$|^(?:is|was|are|were|has|had|will|would|could|may|might|said|back|last|earlier|this|next|later|outright|entirely|out|off|up|down|years?|the|a|an|its|faces|gives|makes|comes|marks|remains|follows|means|nears|tops|hits|reaches|rises|falls)$/;

/** Whether every role that the trigger requires is filled. */
export function isCast(cast: readonly ExtractedParticipant[], { requires = [], requiresAny = [] }: Trigger): boolean {
  const count = (roles: readonly { role: ParticipantRole }[] | readonly ParticipantRole[], role: ParticipantRole): number =>
    roles.filter((item) => (typeof item === 'string' ? item : item.role) === role).length;
  return (
    requires.every((role) => count(cast, role) >= count(requires, role)) &&
    (!requiresAny.length || requiresAny.some((role) => count(cast, role) > 0))
  );
}

/** The only company of the sentence, for a person the nearest before, else the company that the article is speaking of. */
export function standIn(
  units: readonly Unit[],
  { trigger, start, verb }: Match,
  focus: Entity | null,
  cast: readonly ExtractedParticipant[],
): { participant: ExtractedParticipant; confidence: number } | null {
  const role =
    trigger.requires?.find((one) => !cast.some((party) => party.role === one)) ?? trigger.requires?.[0] ?? trigger.requiresAny?.at(-1);
  const companies = units.flatMap((unit, at) =>
    unit.entity?.kind === 'COMPANY' &&
    !speaksOfOthers(unit.entity, trigger) &&
    !isObserversFirm(units, at) &&
    !isSource(units, at, true) &&
    !isFormer(units, unit) &&
    !isIn(cast, unit.entity)
      ? [{ entity: unit.entity, at }]
      : [],
  );
  if (
    followsUnknownName(units, start) ||
    (!companies.length && ((!verb && namesAnother(units)) || (trigger.type === 'EARNINGS' && !isOwnResult(units, start))))
  )
    return null;
  if (units.some((unit, at) => unit.entity !== null && unit.entity === focus && isObserversFirm(units, at))) return null;
  const several = new Set(companies.map(({ entity }) => entity)).size > 1;
  const here = several ? (trigger.topic === 'person' ? companies.filter(({ at }) => at < start).at(-1) : undefined) : companies[0];
  const entity = here?.entity ?? (companies.length || (focus && (isIn(cast, focus) || speaksOfOthers(focus, trigger))) ? null : focus);
  if (!role || !entity) return null;
  const speaks = units.slice(Math.max(0, start - 5), start + 6).some((unit) => unit.lower === 'our' || unit.lower === 'we');
  return {
    participant: { company: entity.index, name: entity.name, role },
    // Results without a name are the article's company's own, as was seen above.
    confidence: standInConfidence(
      verb !== null || (trigger.type === 'EARNINGS' && start === 0),
      here !== undefined || speaks || trigger.type === 'EARNINGS',
      several,
    ),
  };
}

/** "|Acme| says it will open 40 shops as part of a £650m |investment|": the one company of a sentence of which it is the subject. */
export function subjectStandsIn(
  units: readonly Unit[],
  { trigger, start }: Match,
  cast: readonly ExtractedParticipant[],
): { participant: ExtractedParticipant; confidence: number } | null {
  const role = trigger.requires?.find((one) => !cast.some((party) => party.role === one));
  const at = units.findIndex(({ entity }) => entity !== null);
  const subject = units[at];
  if (!role || !subject || at >= start || subject.entity?.kind !== 'COMPANY' || subject.possessive || !isVerbNext(units, at)) return null;
  const { entity } = subject;
  if (isIn(cast, entity) || speaksOfOthers(entity, trigger) || isSource(units, at, true)) return null;
  if (units.some((unit) => unit.entity?.kind === 'COMPANY' && unit.entity !== entity)) return null;
  return { participant: { company: entity.index, name: entity.name, role }, confidence: 0.85 };
}

/** "Online sales |rose", "Amid a slump, it |earned": no words of another's business before the trigger, as in "car sales in Texas". */
export function isOwnResult(units: readonly Unit[], start: number): boolean {
  const before = units.slice(behindReport(units, start), start);
  const opening = before.findLastIndex(({ lower }) => lower === ',') + 1;
  const named = before.slice(opening);
  if (before.slice(0, opening).some(({ word, lower }) => word && OF_OTHERS.has(lower))) return false;
  if (!named.every(({ word, lower, date, quantity }) => !word || date !== null || quantity !== null || OWN_RESULTS.has(lower)))
    return false;
  const isMeasured = named.some(({ lower }) => OWN_MEASURES.has(lower));
  return units.slice(start + 1, start + 4).every(({ lower }, i) => {
    const behind = units.slice(start + 2 + i, start + 6 + i);
    if (lower !== 'in' && lower !== 'of') return true;
    return (
      saysWhenOrHowMuch(behind, lower === 'of') || (lower === 'in' && isMeasured && behind.some(({ entity }) => entity?.kind === 'PLACE'))
    );
  });
}

/** What only a company counts: "|like-for-like| sales in France". */
const OWN_MEASURES = new Set(
  'like-for-like same-store comparable underlying operating pre-tax adjusted organic core overall group net diluted basic service trading'.split(
    ' ',
  ),
);

const OF_OTHERS = new Set(
  'industry sector market country nation nationwide economy rival rivals competitors peers analysts dealers dealerships association figures data'.split(
    ' ',
  ),
);

/** "the prospectus showed that |revenue rose": where what is reported begins. */
function behindReport(units: readonly Unit[], start: number): number {
  const that = units.slice(0, start).findLastIndex(({ lower }) => lower === 'that');
  return that > 0 && isReportingVerb(wordAt(units, that - 1)) ? that + 1 : 0;
}

/** "in the third |quarter|", "of |$188 million|": not where or of whom. */
const saysWhenOrHowMuch = (units: readonly Unit[], ofSum: boolean): boolean =>
  units.some(({ date, lower, quantity }) => date !== null || TIMES.has(lower) || (ofSum && quantity !== null));

const TIMES = new Set(['quarter', 'half', 'period', 'year', 'months']);

const OWN_RESULTS = new Set(
  'it the company group firm final preliminary its their we our total net group-wide from operations like-for-like same-store comparable online underlying operating pre-tax adjusted quarterly annual full-year half-year first-quarter second-quarter third-quarter fourth-quarter service data organic core overall for in a and but while also has had revenue profit sales gross diluted basic headline statutory trading rental nine-month six-month three-month first-half second-half interim european international american asian north south latin domestic overseas earnings margins'.split(
    ' ',
  ),
);

const isIn = (cast: readonly ExtractedParticipant[], { index }: Entity): boolean => cast.some(({ company }) => company === index);

/** A noun says less than a verb of who it happened to, and a company of the sentence more than one of the article. */
function standInConfidence(verbal: boolean, near: boolean, several: boolean): number {
  if (!near || several) return 0.73;
  return verbal ? 0.8 : 0.7;
}

/** "Acme has learned", "told Acme", "first reported by Acme", "according to Acme": the company reports. */
function isSource(units: readonly Unit[], at: number, reporting: boolean): boolean {
  const next = wordAt(units, at + 1);
  const after = wordAt(units, at + 2);
  const before = wordAt(units, at - 1);
  return (
    (reporting && (next === 'reported' || next === 'reports')) ||
    ((before === 'as' || (before === 'the' && wordAt(units, at - 2) === 'as')) && isReportingVerb(next)) ||
    (next === 'has' && (after === 'learned' || after === 'learnt')) ||
    TELLING.has(before) ||
    (isReportingVerb(next) && isOutletBehindComma(units, at)) ||
    (before === 'by' && isReportingVerb(wordAt(units, at - 2))) ||
    isBehindAccording(units, at)
  );
}

const TELLING = new Set(['told', 'telling', 'tells', 'tell']);

/** "The carrier will buy 40 jets, |Reuters| said". */
function isOutletBehindComma(units: readonly Unit[], at: number): boolean {
  const before = wordAt(units, at - 1) === 'the' ? at - 2 : at - 1;
  const { entity } = units[at] as Unit;
  return wordAt(units, before) === ',' && entity !== null && isOutlet(entity);
}

/** "according to estimates from Acme". */
function isBehindAccording(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i > 0 && at - i <= 9; i--) {
    if (wordAt(units, i) === 'according') return true;
    if (wordAt(units, i) === ',') return false;
  }
  return false;
}

/** A capitalised word behind the sentence's first that is no known name: a noun of the article's company would not need it. */
const namesAnother = (units: readonly Unit[]): boolean =>
  units.some(({ word, capital, lower }, at) => word && capital && at > 0 && lower.length > 3 && /\p{L}/u.test(wordAt(units, at - 1)));

/** A capitalised word before the trigger in its clause that is no known name: it is somebody else's event. */
function followsUnknownName(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i > 0 && at - i <= 6; i--) {
    const unit = units[i] as Unit;
    if (!unit.word) return false;
    if (isClauseEnd(unit) || unit.lower === ',') return false;
    if (unit.capital) return true;
  }
  return false;
}
