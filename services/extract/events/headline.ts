/** Wire lines from the parts of an event. */
import { ParticipantRole } from '../../../schema/enums.js';
import type { ExtractedEvent } from '../types.js';
import { HEADLINES, NOUNS } from './headlines.js';
import { thirdPerson } from './inflect.js';
import type { Candidate } from './merge.js';

/** An event without its headline, with what its words tell beyond its parts. */
type Told = Omit<ExtractedEvent, 'headline'> & Pick<Candidate, 'market' | 'act' | 'what' | 'person' | 'post' | 'phrase'>;

/** "Acme to buy Widget Works for $2 billion". The first template with all its slots filled; its brackets fall away when a slot in them is empty. */
export function writeHeadline(event: Told): string {
  const slots = slotsOf(event);
  const templates = templateOf(event).split('|');
  const template =
    templates.find((each) => namesIn(each.replace(/\[[^\][]*\]/g, '')).every((slot) => slots[slot])) ??
    (slots.who ? '{who}: {noun}' : '{noun}');
  const line = template
    .replace(/\[([^\][]*)\]/g, (_, part: string) => (namesIn(part).every((slot) => slots[slot]) ? part : ''))
    .replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? '')
    .replace(/(\w+)~(?:s|es|ies)\b/g, (_, verb: string) => (isPlural(event, template) ? verb : thirdPerson(verb)))
    .replace(/\s+/g, ' ')
    .replace(/ ,/g, ',')
    .trim();
  return line.charAt(0).toUpperCase() + line.slice(1);
}

const namesIn = (part: string): string[] => (part.match(/\{\w+\}/g) ?? []).map((slot) => slot.slice(1, -1));

function templateOf({ type, status, direction }: Told): string {
  const templates = HEADLINES[type];
  if (!templates) return '{who}: {noun}[, {figure}]';
  if (status === 'RUMORED') return templates.RUMORED ?? templates.other.replace(/(?=\||$)/g, ', reports say');
  if (status === 'CANCELLED' || status === 'DENIED') return templates[status] ?? UNSETTLED[status];
  return (direction ? templates[direction] : undefined) ?? templates[status] ?? templates.other;
}

/** For types that have no words of their own for what is called off or denied. */
const UNSETTLED = { CANCELLED: '{who} {noun} called off', DENIED: '{who} {noun} denied' };

function slotsOf(event: Told): Record<string, string> {
  const by = (role: string): string => listed(event.participants.filter((party) => party.role === role).map(({ name }) => name));
  const roles = Object.fromEntries(Object.keys(ParticipantRole).map((role) => [role, by(role)]));
  return {
    ...roles,
    figure: figureOf(event),
    noun: NOUNS[event.type] ?? event.type.toLowerCase().replaceAll('_', ' '),
    market: event.market ?? '',
    act: event.type === 'DIVESTITURE' ? (event.act && SALES.has(event.act) ? event.act : 'sell') : (event.act ?? 'open'),
    what: (event.participants.some(({ name }) => name === event.what) ? null : event.what) ?? by('TARGET'),
    whom: event.what ?? [by('SUBJECT'), figureOf(event)].filter(Boolean).join(', '),
    who: by('SUBJECT') || listed(event.participants.map(({ name }) => name)),
    ...changeOf(event),
    ...resultOf(event),
    ...jobsOf(event),
    [event.quantity?.unit === 'PERCENT' ? 'share' : 'sum']: figureOf(event),
    fine: /\b(?:fin(?:e|es|ed)|penalt)/.test(event.phrase) ? 'fine' : '',
    probe: PROBES.exec(event.phrase)?.[1]?.replace(/^investigat.*/, 'investigation') ?? 'review',
    sue: /charg|indict/.test(event.phrase) ? 'charge' : 'sue',
    sued: /charg|indict/.test(event.phrase) ? 'charged' : 'sued',
    settles: /settl/.test(event.phrase) ? 'settles' : '',
    strike: /\b(?:strik|struck|walk)/.test(event.phrase) ? 'strike' : '',
    rated: /\boutlook\b/.test(event.phrase) ? 'outlook' : 'rating',
    gain: event.act && GAINS.has(event.act) && APPROVAL.test(event.phrase) ? event.act : '',
    ...recallOf(event),
    // A forecast of growth raises none that was given before.
    revised: REVISED.test(event.phrase) ? 'outlook' : '',
  };
}

/** "look for a buyer" is told as what it comes to. */
const SALES = new Set(
  'sell divest offload spin split exit leave quit hive demerge dispose auction list separate shed unload carve'.split(' '),
);
const GAINS = new Set(['win', 'gain', 'get', 'secure', 'receive', 'obtain', 'land', 'earn', 'clinch']);
const APPROVAL = /\b(?:approv|clear|authori[sz]|licen|go-ahead|green light|nod)/;

/** Products are recalled or withdrawn, their making and selling is halted. */
function recallOf({ phrase, what }: Told): Record<string, string> {
  const recall = /\brecall/.test(phrase) ? 'recall' : MAKING.test(what ?? '') ? 'halt' : 'withdraw';
  return { recall, recalled: what?.replace(/^(?:(?:an?|its|the) )?(?:\p{Ll}+ )?recalls? (?:of|for|on) /u, '') ?? '' };
}

const MAKING = /^(?:(?:all|its|the) )?(?:production|output|sales?|selling|making|manufactur\p{Ll}+|publication|support|deliver\p{Ll}+)\b/u;

/** "between €30bn and €35bn" and "€30bn and €35bn" are "€30bn to €35bn". */
const figureOf = ({ quantity }: Told): string =>
  quantity?.min && quantity.max ? quantity.surface.replace(/^between /i, '').replace(/ and /, ' to ') : (quantity?.surface ?? '');

const REVISED =
  /\b(?:ups|upped|rais|lift|increas|boost|hik|upgrad|improv|nudg|cut|lower|reduc|slash|trim|withdr|downgrad|scrap|pull|narrow|drop|abandon|suspend|warn|no longer|better|above|stronger|higher|ahead|below|short|weaker)/;

const PROBES = /(probe|inquiry|investigat|inspection|audit)/;

/** Whoever comes, goes or is sent away, each in a slot of its own. */
function changeOf({ person, act, post }: Told): Record<string, string> {
  const slot =
    !person || !act
      ? null
      : COMES.has(act)
        ? 'joiner'
        : GOES.has(act)
          ? 'leaver'
          : SENT.has(act)
            ? 'ousted'
            : CALLED.has(act)
              ? 'named'
              : null;
  return { post: post ?? '', ...(slot && person ? { [slot]: person } : {}) };
}

const COMES = new Set(['join', 'become', 'start', 'begin', 'assume', 'take', 'succeed']);
const GOES = new Set(['step', 'stand', 'resign', 'retire', 'quit', 'leave', 'depart']);
const SENT = new Set(['oust', 'fire', 'sack', 'dismiss', 'replace', 'remove', 'suspend', 'depose']);
const CALLED = new Set([
  'name',
  'appoint',
  'hire',
  'promote',
  'elect',
  'tap',
  'recruit',
  'install',
  'pick',
  'choose',
  'poach',
  'nominate',
  'reinstate',
  'add',
  'welcome',
]);

const OTHERS = { UP: 'rise', DOWN: 'fall' } as const;
/** Less of a loss is up. */
const LOSSES = { UP: 'narrow', DOWN: 'widen' } as const;

/** What was earned, and which way it went: "profit rises", "sales fall". */
function resultOf({ phrase, what, direction }: Told): Record<string, string> {
  const measure =
    MEASURE.exec(phrase)?.[1] ?? MEASURE.exec(what ?? '')?.[1] ?? MADE_MEASURES.find(([verb]) => verb.test(phrase))?.[1] ?? 'results';
  const plural = measure.endsWith('s') && measure !== 'loss';
  const verb = (measure.startsWith('loss') ? LOSSES : OTHERS)[direction ?? 'DOWN'];
  return { measure, lose: /^(?:lost|lose|loses|losing)\b/.test(phrase) ? 'lose' : '', moves: `${measure} ${plural ? verb : `${verb}s`}` };
}

const MEASURE =
  /\b(net income|operating profit|pre-tax profit|net profit|profits?|revenues?|sales|earnings|income|turnover|loss(?:es)?|deliveries|shipments|bookings|orders|output|production)\b/;
/** "delivered 300 cars, down 5%" */
const MADE_MEASURES: readonly [verb: RegExp, measure: string][] = [
  [/\bearn(?:ed|s)?\b/, 'profit'],
  [/\bdeliver/, 'deliveries'],
  [/\bship/, 'shipments'],
  [/\bs(?:old|ell)/, 'sales'],
];

/** A number of jobs is cut, a number of people laid off. */
function jobsOf({ quantity }: Told): Record<string, string> {
  return !quantity || quantity.unit === 'PERCENT'
    ? {}
    : { [/job|position|role|post|layoff/i.test(quantity.surface) ? 'jobs' : 'staff']: quantity.surface };
}

/** Whether those who act, whom the template names first, are several: two companies, or "regulators". */
function isPlural({ participants, market }: Told, template: string): boolean {
  const [slot] = namesIn(template);
  if (slot === 'market') return /(?:prices|futures|yields|rates|stocks|shares)$/i.test(market ?? '');
  const named = participants.filter(({ role }) => role === (slot === 'who' ? 'SUBJECT' : slot));
  const actors = named.length > 0 ? named : participants;
  return actors.length > 1 || (actors[0] !== undefined && PLURAL_BODIES.test(actors[0].name));
}

const PLURAL_BODIES = /(?:regulators|prosecutors|lawmakers|authorities|governments|feds|officials)$/i;

function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
