/**
 * A claim's text: what is said, readable by itself. Where the reported words are a clause that the claimant asserts, they are cut out of
 * the attribution; everywhere else the attribution stays, for without it a doubt, a denial or "urged the firm to …" would say something
 * else.
 */
import { mayBeFinite, wordClass } from '../language/words.js';
import type { Document, Span, Token } from '../types.js';
import { CUES } from './cues.js';
import type { Reported } from './read.js';

/** Of one claim: its attributions, what they report, the quotations within that when it is nothing else, and its evidence. */
export interface Parts {
  group: readonly Reported[];
  content: readonly Span[];
  quotes: readonly Span[] | null;
  denied: boolean;
  evidence: Span;
}

/** Verbs whose clause is not asserted. */
const UNSURE: ReadonlySet<string> = new Set('doubt hope fear worry question hear ask deny refute dispute reject'.split(' '));
const NEGATED = /(?:n['’]t|\bnot|\bnever|\bno longer)\b/i;
/** What opens a phrase rather than a clause. */
const NO_CLAUSE: ReadonlySet<string> = new Set('to of for about as not from with against which who whether how why what by on'.split(' '));
/** "that …", "also that …": what joins a clause to its verb. */
const LEADING_THAT = /^(?:(?:there|here|also|later|then|\p{Ll}+ly) )?that\s+/iu;
/** Tokens within which a clause shows its verb. */
const REACH = 24;
const DATELINE = /^\p{Lu}[\p{Lu}\s.,/'’-]+(?:, \p{Lu}\p{Ll}{2,8}\.? \d{1,2})?(?: \([^)]{1,20}\))? [-–—] (?=\p{Lu})/u;

export function wording(document: Document, parts: Parts): string {
  const { text } = document;
  if (parts.quotes) return finished(joined(text, parts.quotes));
  if (assertsClause(document, parts)) return finished(joined(text, parts.content).replace(LEADING_THAT, ''));
  return finished(text.slice(parts.evidence.start, parts.evidence.end));
}

function assertsClause({ text }: Document, { group, content, denied }: Parts): boolean {
  const [main, other] = group;
  const first = content[0];
  if (!main || !first || other || denied) return false;
  const { sentence, cue, speaker } = main;
  const cued = CUES.get(cue.text.toLowerCase().split(' ')[0]!);
  if (UNSURE.has(cue.base) || cued?.frames.has('CHARGE') || cued?.frames.has('REQUEST')) return false;
  const told = LEADING_THAT.test(text.slice(first.start, first.start + 40));
  // "expects the recall to cost …", "calls the answers insufficient": an object and no clause.
  if (!told && (cued?.frames.has('OBJECT') || cued?.frames.has('LABEL')) && first.start > cue.start) return false;
  // "warn about the risks": a topic and no clause.
  if (!told && /\b(?:about|of|against|on|for|at)$/.test(text.slice(cue.start, first.start).trimEnd())) return false;
  const attribution = text.slice(Math.min(main.start, speaker.start, cue.start), cue.end);
  if (attribution.length < 300 && NEGATED.test(attribution)) return false;
  if (first.start < sentence.start) return true;
  return isClause(sentence.tokens.filter(({ start, end }) => start >= first.start && end <= first.end));
}

function isClause(tokens: readonly Token[]): boolean {
  const open = tokens.findIndex((token) => wordClass(token) !== 'MARK');
  const told = tokens.slice(0, 3).findIndex(({ lower }) => lower === 'that');
  const body = open < 0 ? [] : tokens.slice(told < 0 ? open : told + 1);
  const first = body[0];
  if (!first || wordClass(first) === 'AUXILIARY' || (told < 0 && NO_CLAUSE.has(first.lower))) return false;
  return body.slice(1, REACH).some((token) => mayBeFinite(token));
}

/** The passages in order; a part that opens like a sentence is told from the one before by a full stop. */
function joined(text: string, spans: readonly Span[]): string {
  return spans.reduce((line, { start, end }) => {
    const part = text.slice(start, end).trim();
    if (!line) return part;
    return /^[\p{Lu}“"]/u.test(part) && !/^I\b/.test(part) ? `${line.replace(/[,;]$/, '.')} ${part}` : `${line} ${part}`;
  }, '');
}

/** One line that begins and ends as a sentence does. */
function finished(line: string): string {
  const plain = line
    .replace(/\s+/g, ' ')
    .replace(DATELINE, '')
    .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '')
    .replace(/,([”"’])$/, '.$1');
  const ended = /[.!?…][”"’)]?$/.test(plain) ? plain : `${plain}.`;
  return ended.replace(/^([“"‘]?)(\p{Ll})/u, (_, mark: string, letter: string) => mark + letter.toUpperCase());
}
