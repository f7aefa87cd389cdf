/** Who says anything by which cue: people and bodies by all of them, documents by those of showing, things by none. */
import type { Document } from '../types.js';
import { type Cue, THINKERS, WEAK } from './cues.js';
import type { Speaker } from './reading.js';

/** By the noun: "analysts", "the minister". */
export const isThinker = (name: string): boolean =>
  name
    .toLowerCase()
    .split(/\s+/)
    .slice(0, 6)
    .some((word) => THINKERS.test(word));

/** Whether one such as this can say, believe or show by such a cue. */
export function maySay(
  { agent, start, end, isDocument }: Speaker,
  cue: Cue,
  { text }: Document,
  trails: boolean,
  findsThat = true,
): boolean {
  if (!cue.personal)
    return (
      isDocument ||
      (!trails &&
        BODIES_FIND.has(cue.base) &&
        findsThat &&
        (agent.kind === 'COMPANY' ||
          agent.kind === 'ORGANIZATION' ||
          isUnknownName(text.slice(start, end)) ||
          (cue.base === 'find' && FINDERS.test(text.slice(start, end)))))
    );
  if (cue.base === 'see' && (agent.kind === 'PERSON' || trails || (agent.kind === 'GROUP' && !FORECASTERS.test(agent.name)))) return false;
  if (!WEAK.has(cue.base)) return true;
  if (trails && THINGS_SHOW.has(cue.base)) return isDocument;
  if (agent.kind !== 'GROUP') return true;
  if (isUnknownName(text.slice(start, end))) return true;
  return isThinker(agent.name);
}

/** Groups whose seeing is foreseeing. */
const FORECASTERS = /\b(?:analysts?|economists?|strategists?|forecasters?|experts?|they)\b/i;

/** What a body, too, says by: "Edmunds found that". */
const BODIES_FIND: ReadonlySet<string> = new Set(['find', 'indicate', 'highlight']);

/** Whose finding that something is so is a statement. */
const FINDERS =
  /^(?:\S+\s){0,4}(?:judges?|jury|jurors|court|panel|tribunal|inquiry|watchdog|regulators?|committee|researchers|scientists|investigators|auditors|inspectors|academics)\b/i;

/** A name that nobody knows, without what explains it: "Greenways", "Greenways, which opposes the road". */
const isUnknownName = (words: string): boolean => CAPITALISED.test(words.split(',', 1)[0]!);

const CAPITALISED = /^(?:The )?\p{Lu}[\p{L}.&'’-]+(?: \p{Lu}[\p{L}.&'’-]+)*$/u;

/** ", suggesting that …" draws the writer's conclusion from what was told. */
const THINGS_SHOW: ReadonlySet<string> = new Set(
  'suggest indicate imply hint reveal demonstrate underscore underline highlight reflect confirm mean prompt conclude'.split(' '),
);
