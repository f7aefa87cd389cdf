/** The main figure of a claim: money before a rate or a count, what is reached before what it is measured against. */
import { isCurrency } from '../language/currencies.js';
import { isSizeOnly } from '../language/numbers.js';
import { firstEndingAfter } from '../language/spans.js';
import type { Document, Quantity, Span } from '../types.js';

/** Characters looked at before and behind a figure. */
const AROUND = 60;

/** What weighs most of the figures within the spans (in order), the first of equals; null when there is none. */
export function mainFigure({ text, sentences }: Document, content: readonly Span[]): Quantity | null {
  let best: Quantity | null = null;
  let most = 0;
  for (let i = firstEndingAfter(sentences, content[0]!.start); i < sentences.length && sentences[i]!.start < content.at(-1)!.end; i++) {
    for (const quantity of sentences[i]!.quantities) {
      if (!content.some(({ start, end }) => quantity.start >= start && quantity.end <= end)) continue;
      const weight = weigh(text, quantity, best);
      if (weight > most) [best, most] = [quantity, weight];
    }
  }
  return best && fromRange(best);
}

/** Of "between 4 and 5" the figure that stands first; a claim of a range measures neither its middle nor its end. */
function fromRange(quantity: Quantity): Quantity {
  return quantity.min === null || quantity.max === null ? quantity : { ...quantity, value: quantity.min };
}

function weigh(text: string, quantity: Quantity, before: Quantity | null): number {
  const { unit, value, start, end } = quantity;
  const left = text.slice(Math.max(0, start - AROUND), start);
  if (unit === null || SHARE.test(left) || isSizeOnly(quantity)) return 0;
  const rate = isRate(unit);
  if (!rate && !isCurrency(unit) && Number(value) < COUPLE) return 0;
  const few = rate && before !== null && !isRate(before.unit) && !isCurrency(before.unit) && Number(before.value) < DOZENS;
  const measure = isCurrency(unit) ? 6 : few ? 5 : rate || Number(value) >= HANDFUL ? 4 : 2;
  if (measure === 2 && REFERRING.test(left)) return 0;
  if (CONVERTED.test(left)) return measure / 20;
  if (BASE.test(left)) return measure / 10;
  if (before && (SUBORDINATE.test(left) || text.slice(before.end, start).includes(';'))) return 1;
  const right = text.slice(end, end + AROUND);
  if (EACH.test(right)) return Math.min(measure, 3);
  if (RESTATED.test(right)) return measure - 1;
  return before?.unit === unit && REACHED.test(left) ? measure + 1 : measure;
}

const isRate = (unit: string | null): boolean => unit === 'PERCENT' || unit === 'BASIS_POINT';

/** Fewer things than so many say who or what is meant: "two people briefed on the plan". */
const COUPLE = 3;
/** Fewer things than so many measure less than a rate. */
const HANDFUL = 10;
/** So many still measure less than a rate that follows. */
const DOZENS = 20;

/** "the two plants": who or what is meant, not how many. */
const REFERRING = /\b(?:the|these|those|both|its|his|her|their|our|my|same|other)\s$/i;

/** "up from $3", "compared with 4 %", "than the 12,000": what the main figure is measured against. */
const BASE =
  /\b(?:(?:up|down|ris(?:e|es|ing|en)|increas(?:e|es|ing|ed)|gain|jump(?:s|ing|ed)?|fall(?:s|ing|en)?|drop(?:s|ping|ped)?|declin(?:e|es|ing|ed)|rose|fell|grew|grow(?:s|ing|n)?|rais(?:e|es|ing|ed)|cut(?:s|ting)?|climb(?:s|ing|ed)?|slid|lowered|higher|lower) from|compared (?:with|to)|against|versus|vs\.?|(?<!\b(?:more|less|fewer|greater) )than|instead of)\s(?:an?\s|the\s|its\s|earlier\s|previous\s|some\s|about\s|around\s|nearly\s)*(?:[\p{Ll}-]+\s(?:of\s)?)?$/iu;

/** "14bn euros ($18bn; £9.6bn)": the same sum in other money. */
const CONVERTED =
  /\d(?:[a-z]{1,3}\b)?(?:\s(?:million|billion|trillion|euros?|pounds?|dollars?|yen|yuan|rupees)){0,2}\s\((?:[^();]{1,20};\s)?$/i;

/** "…, as part of a $5 million plan" */
const SUBORDINATE = /\bas part of (?:an?|its|their|the)\s$/iu;

/** "one in |three firms|" */
const SHARE = /\b(?:one|two|three|\d+) (?:in|out of)(?: every)?\s$/iu;

/** "$13 a share or $117.9 million" */
const RESTATED = /^\s(?:a|per|each)\s[\p{L}]+,?\sor\s/u;

/** "5,000 robots at |$20,000| each" */
const EACH = /^\s(?:each|apiece)\b/u;

/** "and then rose to": where a figure of the same measure ends up. */
const REACHED =
  /\b(?!(?:up|close|due|expected)\s)[\p{L}-]+\sto\s(?:(?:about|around|nearly|roughly|almost|over|as much as|more than|a record)\s)?$/iu;
