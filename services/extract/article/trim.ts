/** What is cut off a body block by block: labels, captions, promos, bylines, notes on the writer and on the site. */
import type { Block } from './page.js';
import {
  AFTERWORD,
  APPEAL,
  CAPTION,
  CLOSING_SECTION,
  DATE_LINE,
  FURNITURE,
  LABEL,
  LEAD_IN,
  OURSELVES,
  PITCH,
  POINTER,
  WRITER_NOTE,
} from './vocabulary.js';

const HEADING = /^h[1-6]$/;
const SENTENCE_END = /[.!?。！？؟…:”"’'»)]$/;
const FULL_STOP = /[.!?。！？؟…:]$/;
/** Characters of the longest text that may be each. */
const LABEL_LENGTH = 120;
const PITCH_LENGTH = 200;
const CAPTION_LENGTH = 300;
const PROMO_LENGTH = 700;
const AFTERWORD_LENGTH = 2_000;
/** Blocks at the end among which notes on the writer and the site stand. */
const TAIL = 8;
/** Blocks at the end that may say what else the writers do; blocks at the beginning among which a date stands alone. */
const SIGNATURE = 3;
const OPENING = 3;
const STANDFIRST_WEIGHT = 200;

export const isHeading = (block: Block): boolean => HEADING.test(block.tag);

export function isText(block: Block): boolean {
  if (block.tag === 'h1') return false;
  if (isHeading(block)) return block.linkedCharacters === 0 && block.text.length < 200 && !isFurniture(block);
  const density = block.linkedCharacters / block.text.length;
  if (density > (block.text.length > 200 ? 0.5 : 0.6)) return false;
  if (block.tag === 'li' && density > 0.5) return false;
  return !isFurniture(block);
}

/** Says something about the page rather than the news. */
export function isFurniture({ text, tag }: Block): boolean {
  const { length } = text;
  const any = (patterns: readonly RegExp[]) => patterns.some((pattern) => pattern.test(text));
  if (length <= LABEL_LENGTH && any(LABEL)) return true;
  if (length <= PROMO_LENGTH && (any(FURNITURE) || POINTER.test(text))) return true;
  return tag === 'p' || tag === 'div' || tag === 'span' || tag === 'td'
    ? (length <= CAPTION_LENGTH && any(CAPTION)) || (length <= PITCH_LENGTH && any(PITCH))
    : false;
}

export function trim(blocks: readonly Block[]): Block[] {
  const steps = [withoutCode, withoutRepeats, withoutClosing, withoutAfterword, withoutLeadIn, withoutLoneHeadings];
  return [...steps.reduce((left, step) => step(left), blocks)];
}

/** Listings are no prose, unless the page sets all its text in them, as old wires do. */
function withoutCode(blocks: readonly Block[]): readonly Block[] {
  const weight = (of: readonly Block[]) => of.reduce((sum, block) => sum + block.weight, 0);
  const prose = blocks.filter(({ tag }) => tag !== 'pre');
  return weight(prose) * 2 > weight(blocks) ? prose : blocks;
}

/** A text that comes twice is kept once; a short one that comes three times is a label. */
function withoutRepeats(blocks: readonly Block[]): readonly Block[] {
  const times = new Map<string, number>();
  for (const { text } of blocks) times.set(text, (times.get(text) ?? 0) + 1);
  const seen = new Set<string>();
  return blocks.filter(({ text, tag }) => {
    if (/^t[dh]$/.test(tag)) return true;
    if (text.length < 40 && times.get(text)! >= 3 && !SENTENCE_END.test(text)) return false;
    return !seen.has(text) && seen.add(text);
  });
}

/** "About the author", "Related stories": what such a heading opens ends the article near its end, and is a box within it before. */
function withoutClosing(blocks: readonly Block[]): readonly Block[] {
  const closes = (block: Block) => block.text.length <= 80 && block.tag !== 'li' && CLOSING_SECTION.test(block.text);
  const whole = blocks.reduce((sum, { weight }) => sum + weight, 0);
  let left = whole;
  const end = blocks.findIndex((block) => {
    const ends = left < whole * 0.2 && closes(block);
    left -= block.weight;
    return ends;
  });
  return (end < 0 ? blocks : blocks.slice(0, end)).filter((block) => !closes(block) || SENTENCE_END.test(block.text));
}

function withoutAfterword(blocks: readonly Block[]): readonly Block[] {
  const from = Math.max(1, blocks.length - TAIL);
  const kept = blocks.filter(
    ({ text }, i) => i < from || text.length > AFTERWORD_LENGTH || !(isAppeal(text) || AFTERWORD.some((pattern) => pattern.test(text))),
  );
  let end = kept.length;
  const isOver = (block: Block, i: number) =>
    isHeading(block) || isStub(block) || (i > kept.length - SIGNATURE && WRITER_NOTE.test(block.text));
  while (end > 0 && isOver(kept[end - 1]!, end)) end--;
  return kept.slice(0, end);
}

/** In the house's own voice: what somebody else says of it stands in quotation marks. */
const isAppeal = (text: string): boolean => !/["“”]/.test(text) && OURSELVES.test(text) && APPEAL.test(text);

const isStub = ({ text, tag, weight }: Block): boolean => weight < 30 && tag !== 'li' && tag !== 'td' && !SENTENCE_END.test(text);

/** Labels, bylines and dates before the first paragraph. */
function withoutLeadIn(blocks: readonly Block[]): readonly Block[] {
  let start = 0;
  while (
    start < blocks.length &&
    start < 12 &&
    (isStub(blocks[start]!) || (blocks[start]!.text.length < 160 && LEAD_IN.test(blocks[start]!.text)))
  )
    start++;
  return blocks.slice(start).filter((block, i, all) => i >= OPENING || !(isSignature(block) || isStandfirst(block, all[i + 1])));
}

/** Before the first paragraph, in another element than paragraphs, and without a full stop, as headlines are. */
const isStandfirst = (block: Block, next: Block | undefined): boolean =>
  block.tag !== 'p' && next?.tag === 'p' && !isHeading(block) && block.weight < STANDFIRST_WEIGHT && !FULL_STOP.test(block.text);

/** A date, a byline or a note on the writer behind a standfirst. */
const isSignature = ({ text }: Block): boolean =>
  DATE_LINE.test(text) ||
  (text.length < 160 && WRITER_NOTE.test(text)) ||
  (text.length < 100 && !SENTENCE_END.test(text) && LEAD_IN.test(text));

/** A heading that nothing follows before the next of its rank or above. */
function withoutLoneHeadings(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter((block, i) => {
    const next = blocks[i + 1];
    return !isHeading(block) || (next !== undefined && (!isHeading(next) || next.tag > block.tag));
  });
}
