/** Where the attributions of one sentence end and begin, and which of them lie within another. */
import type { Sentence } from '../types.js';
import type { Attribution } from './attributions.js';

/** "…, but Roe says": another clause, no part of what is reported before. */
const opensClause = (text: string, start: number): boolean =>
  /[,;]\s(?:but|and|while|although|though|yet|whereas)\s$/.test(text.slice(Math.max(0, start - 12), start));

/** "Despite Roe’s claim that it failed, Doe says": behind the comma. */
const endsAside = (text: string, start: number): boolean => text.slice(start - 2, start) === ', ';

/** Where the words before `end` end without the conjunction and the marks that lead on. */
function trimmed(text: string, end: number): number {
  const tail = text.slice(Math.max(0, end - 16), end);
  return end - (tail.length - tail.replace(/[\s,;:—–-]*(?:\b(?:but|and|which|while|although|though|yet|whereas))?\s*$/, '').length);
}

/** Cuts what each reports where the next one of the same subject, or one that closes the sentence, begins; marks what lies within another. */
export function settle(sentence: Sentence, found: Attribution[], text: string): Attribution[] {
  if (found.length === 0) return found;
  const concedes = /^(?:despite|although|though|while|whereas)$/.test(sentence.tokens[0]!.lower);
  for (const [i, attribution] of found.entries()) {
    const next = found
      .slice(i + 1)
      .find(
        (later) =>
          later.start > attribution.cue.end &&
          (later.closes || opensClause(text, later.start) || (concedes && endsAside(text, later.start))),
      );
    const last = attribution.content.at(-1);
    if (!next || !last || last.end <= next.start || last.start >= next.start) continue;
    attribution.content[attribution.content.length - 1] = { start: last.start, end: Math.max(last.start + 1, trimmed(text, next.start)) };
  }
  for (const attribution of found) {
    attribution.nested = found.some(
      (other) =>
        other !== attribution &&
        !isRelayed(attribution, other) &&
        !isDenied(attribution, other) &&
        other.content.some((span) => span.start <= attribution.cue.start && span.end >= attribution.cue.end) &&
        !attribution.content.some(
          (span) => span.start <= other.cue.start && span.end >= other.cue.end && other.cue.start > attribution.cue.start,
        ),
    );
  }
  for (const outer of found) if (found.some((inner) => isRelayed(inner, outer) && within(inner, outer))) outer.nested = true;
  return found.filter(({ content }) => content.every((span) => span.start >= sentence.start - 2 && span.end > span.start));
}

/** "Roe said it failed, which Doe denies": both say it. */
const isDenied = (claim: Attribution, denial: Attribution): boolean => denial.modality === 'DENIED' && denial.start > claim.cue.end;

/** "The Times reported that Roe said …": what is reported is what Roe said, by whichever paper. */
const isRelayed = (inner: Attribution, outer: Attribution): boolean =>
  inner !== outer &&
  SPOKEN.has(inner.cue.base) &&
  inner.speaker.entity !== outer.speaker.entity &&
  !outer.speaker.isDocument &&
  (outer.cue.base === 'report' || outer.cue.base === 'according') &&
  outer.cue.end - outer.cue.start < 14;

/** Verbs of speaking up, rather than of thinking. */
const SPOKEN: ReadonlySet<string> = new Set(
  'say tell stress warn announce deny insist argue respond confirm claim urge promise add'.split(' '),
);

const within = ({ cue }: Attribution, { content }: Attribution): boolean =>
  content.some(({ start, end }) => start <= cue.start && end >= cue.end);
