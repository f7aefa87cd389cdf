/** Wire lines from the parts of an event. */
import type { MarketEventType, ParticipantRole } from '../../../schema/enums.js';
import type { ExtractedEvent } from '../types.js';
import { HEADLINES } from './headlines.js';

/** An event without its headline; `market` is the index or commodity that moved, `what` the phrase behind the trigger. */
type Told = Omit<ExtractedEvent, 'headline'> & { market: string | null; what: string | null };

/** "Acme to buy Widget Works for $2 billion". A template's brackets fall away when a slot in them is empty. */
export function writeHeadline(event: Told): string {
  const template = templateOf(event);
  const slots = slotsOf(event);
  const line = template.replace(/\[([^\][]*)\]/g, (_, part: string) =>
    part.match(/\{(\w+)\}/g)?.every((slot) => slots[slot.slice(1, -1)]) ? part : '',
  );
  const filled = line
    .replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}

function templateOf({ type, status, direction }: Told): string {
  const templates = HEADLINES[type as MarketEventType];
  return (direction && templates[direction]) || templates[status] || templates.other;
}

function slotsOf(event: Told): Record<string, string> {
  const by = (role: ParticipantRole): string => listed(event.participants.filter((party) => party.role === role).map(({ name }) => name));
  const slots: Record<string, string> = {
    figure: event.quantity?.surface ?? '',
    market: event.market ?? '',
    what: event.what ?? '',
    who: by('SUBJECT') || listed(event.participants.map(({ name }) => name)),
  };
  for (const role of [
    'SUBJECT',
    'ACQUIRER',
    'TARGET',
    'SELLER',
    'INVESTOR',
    'PARTNER',
    'CUSTOMER',
    'SUPPLIER',
    'PLAINTIFF',
    'DEFENDANT',
    'ANALYST',
    'REGULATOR',
  ] as const)
    slots[role] = by(role);
  return slots;
}

function listed(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
