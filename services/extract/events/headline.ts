/** Wire lines from the parts of an event. */
import { ParticipantRole } from '../../../schema/enums.js';
import type { ExtractedEvent } from '../types.js';
import { HEADLINES } from './headlines.js';
import { thirdPerson } from './inflect.js';

/** An event without its headline, with the index or commodity that moved, the lemma of the trigger's verb and the phrase behind it. */
type Told = Omit<ExtractedEvent, 'headline'> & { market: string | null; act: string | null; what: string | null };

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
  };
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
