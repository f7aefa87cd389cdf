/** Wire lines from the parts of an event. */
import { ParticipantRole } from '../../../schema/enums.js';
import type { ExtractedEvent } from '../types.js';
import { HEADLINES } from './headlines.js';
import { thirdPerson } from './inflect.js';
import type { Candidate } from './merge.js';

/** An event without its headline, with what its words tell beyond its parts. */
type Told = Omit<ExtractedEvent, 'headline'> & Pick<Candidate, 'market' | 'act' | 'what' | 'person' | 'post' | 'phrase'>;

/** "Acme to buy Widget Works for $2 billion". The first template with all its slots filled; its brackets fall away when a slot in them is empty. */
export function writeHeadline(event: Told): string {
  const slots = slotsOf(event);
  const line = (
    templateOf(event)
      .split('|')
      .find((template) => namesIn(template.replace(/\[[^\][]*\]/g, '')).every((slot) => slots[slot])) ?? '{who}'
  )
    .replace(/\[([^\][]*)\]/g, (_, part: string) => (namesIn(part).every((slot) => slots[slot]) ? part : ''))
    .replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? '')
    .replace(/(\w+)~(?:s|es|ies)\b/g, (_, verb: string) => (isPlural(event) ? verb : thirdPerson(verb)))
    .replace(/\s+/g, ' ')
    .replace(/ ,/g, ',')
    .trim();
  return line.charAt(0).toUpperCase() + line.slice(1);
}

const namesIn = (part: string): string[] => (part.match(/\{\w+\}/g) ?? []).map((slot) => slot.slice(1, -1));

function templateOf({ type, status, direction }: Told): string {
  const templates = HEADLINES[type];
  if (!templates) return `{who}: ${type.toLowerCase().replaceAll('_', ' ')}[, {figure}]`;
  const unsettled = status === 'CANCELLED' || status === 'DENIED' || status === 'RUMORED';
  return (
    (unsettled ? templates[status] : undefined) ?? (direction ? templates[direction] : undefined) ?? templates[status] ?? templates.other
  );
}

function slotsOf(event: Told): Record<string, string> {
  const by = (role: string): string => listed(event.participants.filter((party) => party.role === role).map(({ name }) => name));
  const roles = Object.fromEntries(Object.keys(ParticipantRole).map((role) => [role, by(role)]));
  return {
    ...roles,
    figure: event.quantity?.surface ?? '',
    market: event.market ?? '',
    act: event.act ?? (event.type === 'DIVESTITURE' ? 'sell' : 'open'),
    what: (event.participants.some(({ name }) => name === event.what) ? null : event.what) ?? by('TARGET'),
    whom: event.what ?? [by('SUBJECT'), event.quantity?.surface].filter(Boolean).join(', '),
    who: by('SUBJECT') || listed(event.participants.map(({ name }) => name)),
    ...changeOf(event),
    ...resultOf(event),
    ...jobsOf(event),
    [event.quantity?.unit === 'PERCENT' ? 'share' : 'sum']: event.quantity?.surface ?? '',
    probe: PROBES.exec(event.phrase)?.[1]?.replace(/^investigat.*/, 'investigation') ?? 'review',
    sue: /charg|indict/.test(event.phrase) ? 'charge' : 'sue',
    sued: /charg|indict/.test(event.phrase) ? 'charged' : 'sued',
    settles: /settl/.test(event.phrase) ? 'settles' : '',
  };
}

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

const COMES = new Set(['join', 'become', 'start', 'begin', 'assume']);
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

/** What was earned, and which way it went: "profit rises", "sales fall". */
function resultOf({ phrase, what, direction }: Told): Record<string, string> {
  const measure = MEASURE.exec(phrase)?.[1] ?? MEASURE.exec(what ?? '')?.[1] ?? 'results';
  const plural = measure === 'sales' || measure === 'earnings' || measure === 'results' || measure.endsWith('s');
  const verb = direction === 'UP' ? 'rise' : 'fall';
  return { measure, moves: `${measure} ${plural ? verb : `${verb}s`}` };
}

const MEASURE = /\b(net income|operating profit|pre-tax profit|net profit|profits?|revenues?|sales|earnings|income|turnover|loss(?:es)?)\b/;

/** A number of jobs is cut, a number of people laid off. */
function jobsOf({ quantity }: Told): Record<string, string> {
  return !quantity || quantity.unit === 'PERCENT'
    ? {}
    : { [/job|position|role|post|layoff/i.test(quantity.surface) ? 'jobs' : 'staff']: quantity.surface };
}

/** Whether the one that acts, which is the first, is several: two companies, or "regulators". */
function isPlural({ participants }: Told): boolean {
  const [first] = participants;
  return first !== undefined && (participants.filter(({ role }) => role === first.role).length > 1 || PLURAL_BODIES.test(first.name));
}

const PLURAL_BODIES = /(?:regulators|prosecutors|lawmakers|authorities|governments|feds|officials)$/i;

function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
