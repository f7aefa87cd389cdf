/** The words of a trigger's phrase: for the headline, and to tell one event of a type from another. */
import { isBaseForm, type Match } from './pattern.js';
import { isClauseEnd, type Unit, wordAt } from './units.js';
import { BE, COORDINATORS, DETERMINERS, HAVE, PREPOSITIONS } from './vocabulary.js';

/** "the suit", "this deal": something told before. */
export function isDefinite(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 3; i--) {
    const unit = units[i] as Unit;
    if (unit.lower === 'the' || unit.lower === 'this' || unit.lower === 'that') return true;
    if (!unit.word || PREPOSITIONS.has(unit.lower)) return false;
  }
  return false;
}

/** The words behind the verb, or behind a nominal trigger, up to the end of their phrase: "its new watch". */
export function objectText(units: readonly Unit[], match: Match, text: string): string | null {
  let start = match.verb ? match.verb.at + 1 : match.end;
  // "preparing |to launch| its watch"
  if (wordAt(units, start) === 'to' && match.end > start) start = match.end;
  while (PARTICLES.has(wordAt(units, start))) start++;
  let end = start;
  while (end < units.length && end - start < 10) {
    const close = end > start ? behindQuote(units, end) : 0;
    if (close === 0 && endsObject(units, end)) break;
    end = close || end + 1;
  }
  // "orders Acme |to stop selling": what is to be done belongs to the order.
  if (match.trigger.type === 'REGULATORY_ACTION' && wordAt(units, end) === 'to' && end > start) {
    do end++;
    while (end < units.length && end - start < 12 && !endsObject(units, end));
  } else if (end - start > 1 && MADE.has(wordAt(units, end - 1))) end--;
  // "a drink called X and |a “pink” one|": what is cut off leaves no article behind.
  while (end > start && isLeftOver(wordAt(units, end - 1))) end--;
  const [first, last] = [units[start], units[end - 1]];
  if (!first || !last || end <= start || (first.word && beginsNoPhrase(first.lower))) return null;
  return text.slice(first.start, last.end).replace(/,(?=[”"’]$)/, '');
}

/** "the models |sold between May and June" */
const MADE = new Set('sold made built bought produced manufactured offered used known called'.split(' '));

/** The end of the phrase, or of what the verb has to itself: "close 14 stores |and cut jobs". */
function endsObject(units: readonly Unit[], at: number): boolean {
  const [unit, next] = [units[at] as Unit, wordAt(units, at + 1)];
  return endsPhrase(unit) || (COORDINATORS.has(unit.lower) && (isBaseForm(next) || HAVE.has(next) || BE.has(next)));
}

/** "a new |“quick edit”| feature": behind the few words in quotation marks that begin at `at`; 0 when none do. */
function behindQuote(units: readonly Unit[], at: number): number {
  if (!/^[“"‘]$/.test(wordAt(units, at))) return 0;
  for (let i = at + 2; i < at + 6; i++) if (/^[”"’]$/.test(wordAt(units, i))) return i + 1;
  return 0;
}

/** The words before the verb back to the beginning of their phrase: "its new watch |was released". */
export function subjectText(units: readonly Unit[], verb: number, text: string): string | null {
  let start = verb;
  while (start > 0 && verb - start < 8 && !endsPhrase(units[start - 1] as Unit)) {
    start--;
    if (DETERMINERS.has(wordAt(units, start))) break;
  }
  const [first, last] = [units[start], units[verb - 1]];
  if (!first || !last || start >= verb || first.form === 'PRONOUN' || (first.word && beginsNoPhrase(first.lower))) return null;
  return text.slice(first.start, last.end);
}

const beginsNoPhrase = (word: string): boolean =>
  COORDINATORS.has(word) ||
  BE.has(word) ||
  HAVE.has(word) ||
  word === 'it' ||
  word === 'this' ||
  word === 'that' ||
  word === 'which' ||
  NO_OBJECTS.has(word) ||
  word.endsWith('ly');

/** What stands behind a verb that is no object of it: "launches |later| this year", "stop |covering| a drug". */
const NO_OBJECTS = new Set(
  'later soon back again now today away ahead covering using taking letting allowing working looking spun'.split(' '),
);

const isLeftOver = (word: string): boolean => DETERMINERS.has(word) || COORDINATORS.has(word) || NO_OBJECTS.has(word);

const endsPhrase = (unit: Unit): boolean =>
  unit.date !== null ||
  (unit.word && (!/^[-'\p{L}\p{N}]/u.test(unit.lower) || isClauseEnd(unit) || (unit.lower !== 'of' && PREPOSITIONS.has(unit.lower))));

const PARTICLES = new Set('out up off down more than about nearly up-to making selling producing offering'.split(' '));

/** The people within a few words of the trigger, by index. */
export function peopleNear(units: readonly Unit[], { start, end }: Match): Set<number> {
  const near = units.slice(Math.max(0, start - 8), end + 8);
  return new Set(near.flatMap(({ entity }) => (entity?.kind === 'PERSON' ? [entity.index] : [])));
}

/** The places that the trigger's phrase names, by index: where a site is. */
export function placesNear(units: readonly Unit[], { start, end }: Match): Set<number> {
  const stop = units.findIndex((unit, at) => at >= end && unit.word && (unit.lower === ',' || isClauseEnd(unit)));
  const near = units.slice(start, Math.min(end + 8, stop < 0 ? units.length : stop));
  return new Set(near.flatMap(({ entity }) => (entity?.kind === 'PLACE' ? [entity.index] : [])));
}

/** Who comes or goes by the trigger's verb: behind it, or before it in the passive and where the verb is the person's own. */
export function personOf(units: readonly Unit[], match: Match, passive: boolean): string | null {
  const nameIn = (from: number, to: number, step: 1 | -1): string | null => {
    for (let i = from; step > 0 ? i < to : i >= to; i += step) {
      const unit = units[i];
      if (unit?.entity?.kind === 'PERSON' && !unit.possessive) return unit.entity.name;
    }
    return null;
  };
  const verb = match.verb?.at ?? match.start;
  const behind = () => nameIn(verb + 1, verb + 13, 1);
  const before = () => nameIn(verb - 1, Math.max(0, verb - 12), -1);
  // "Ann Lee |succeeds| Bo Dahl": who comes.
  return passive || units[verb]?.lower.startsWith('succe') ? (before() ?? behind()) : (behind() ?? before());
}

/** The post that changes hands: "chief executive", "CFO". */
export function postOf(units: readonly Unit[], { start, end }: Match, text: string): string | null {
  const from = Math.max(0, start - 8);
  const at = units.slice(from, end + 14).findIndex((unit) => unit.word && POSTS.test(unit.lower));
  const first = units[from + at];
  if (at < 0 || !first) return null;
  let last = from + at;
  while (last + 1 < units.length && units[last + 1]?.word && POST_TAILS.test(wordAt(units, last + 1))) last++;
  return first.lower === 'chief' && last === from + at
    ? null
    : text.slice(first.start, units[last]?.end).replace(/^(?:Chief|Chair)/, lower);
}

const lower = (words: string): string => words.toLowerCase();
const POSTS = /^(?:ceo|cfo|coo|cto|cmo|cio|president|chairman|chairwoman|chair|chairperson|chief|treasurer)$/;
const POST_TAILS =
  /^(?:executive|operating|financial|technology|technical|marketing|product|legal|people|revenue|information|officer|economist|scientist)$/;

/** Names and nouns behind the trigger: what tells one launch, lawsuit or opening of a company from another. */
export function topicWords(units: readonly Unit[], match: Match): Set<string> {
  const words = new Set<string>();
  const market = units.slice(match.start, match.end).find((unit) => unit.market);
  if (market?.market) return new Set([market.market.name]);
  for (let i = match.start; i < units.length && i - match.end < 8; i++) {
    const unit = units[i] as Unit;
    if (i >= match.end && unit.word && (unit.lower === '.' || isClauseEnd(unit))) break;
    if (unit.entity?.kind === 'COMPANY' || i === match.verb?.at || unit.date) continue;
    if (unit.lower.length > 3 && !(unit.word && GENERIC.has(unit.lower))) words.add(unit.lower);
  }
  return words;
}

/** Words that two launches, openings or withdrawals share without being one. */
const GENERIC = new Set(
  'with from this that their which will would last year also more than first company into latest later earlier next annual summer spring autumn winter month week today existing several other launch launched launches launching release released introduce introduced feature features service services product products version update updates updated customers users people start starting announced some most across about'.split(
    ' ',
  ),
);
