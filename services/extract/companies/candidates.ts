/** Runs of capitalised words that may be names. One pass over the tokens. */
import type { Document, Sentence, Token } from '../types.js';
import { companyRegistry } from './registry.js';
import { COMPANY_TAILS, LEGAL_SUFFIXES, NOT_NAMES, PERSON_TITLES, PLACES, ROLE_WORDS } from './vocabulary.js';

export interface Candidate {
  sentence: Sentence;
  /** Tokens of the name, first and after last. */
  from: number;
  to: number;
  text: string;
  /** The first word of its sentence, whose capital says nothing. */
  initial: boolean;
}

const CONNECTORS = new Set(['of', '&', 'and', 'for', 'de', 'du', 'la', 'le', 'van', 'von', 'der', 'bin', 'al', 'da', 'di', 'del']);
const LONGEST = 8;

/** `lowercase` holds the words that the document also writes small: at the start of a sentence they are no names. */
export function findCandidates(document: Document): Candidate[] {
  const lowercase = new Set<string>();
  for (const { tokens } of document.sentences) for (const { text } of tokens) if (/^\p{Ll}/u.test(text)) lowercase.add(text);
  return document.sentences.flatMap((sentence) => inSentence(document.text, sentence, lowercase));
}

function inSentence(text: string, sentence: Sentence, lowercase: ReadonlySet<string>): Candidate[] {
  const { tokens } = sentence;
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.length; ) {
    if (!startsName(tokens[i]!)) {
      i++;
      continue;
    }
    let end = i + 1;
    while (end < tokens.length && end - i < LONGEST) {
      const token = tokens[end]!;
      if (continuesName(token)) end++;
      else if (CONNECTORS.has(token.lower) && tokens[end + 1] && continuesName(tokens[end + 1]!) && joins(token.lower, tokens, i, end))
        end += 2;
      else if (
        token.text === ',' &&
        tokens[end + 1] &&
        LEGAL_SUFFIXES.has(tokens[end + 1]!.lower) &&
        /^\p{Lu}/u.test(tokens[end + 1]!.text)
      )
        end += 2;
      else if (
        token.text === '.' &&
        end - i >= 1 &&
        (LEGAL_SUFFIXES.has(`${tokens[end - 1]!.lower}.`) || /^\p{Lu}$/u.test(tokens[end - 1]!.text)) &&
        token.start === tokens[end - 1]!.end &&
        end + 1 < tokens.length
      )
        end++;
      else break;
    }
    for (const [from, to] of trim(tokens, i, end, lowercase)) {
      found.push({ sentence, from, to, text: text.slice(tokens[from]!.start, tokens[to - 1]!.end), initial: isInitial(tokens, from) });
    }
    i = end;
  }
  return found;
}

function startsName({ text }: Token): boolean {
  return /^(?:\p{Lu}|\d+\p{L}*\p{Lu}|[a-z]\p{Lu}\p{L})/u.test(text) || /^(?:3M|23andMe)$/.test(text);
}

function continuesName(token: Token): boolean {
  return startsName(token) || (/^\p{Lu}?\d+[\p{L}\d]*$/u.test(token.text) && /\p{L}/u.test(token.text));
}

/** "Bank of America", "Johnson & Johnson" are one name; "Nvidia and OpenAI" are two. */
function joins(connector: string, tokens: readonly Token[], from: number, at: number): boolean {
  if (connector === '&') return true;
  if (connector === 'and' || connector === 'for') {
    const whole = tokens
      .slice(from, at + 2)
      .map((token) => token.text)
      .join(' ');
    return (
      companyRegistry.findByName(whole) !== null ||
      (connector === 'and' && /^(?:Department|Ministry|Bureau|Office|Commission|Securities|Food|Trade)$/.test(tokens[from]!.text))
    );
  }
  return (
    connector !== 'of' ||
    /^(?:Bank|University|Department|Ministry|House|Court|Bureau|Institute|Board|Federal|Office|School|College|Secretary|Chamber|Council|Union|Royal|Museum)$/.test(
      tokens[at - 1]!.text,
    )
  );
}

/** Takes words off the ends that belong to the sentence and not to the name, and splits where two names meet. */
function trim(tokens: readonly Token[], from: number, to: number, lowercase: ReadonlySet<string>): [number, number][] {
  let [start, end] = [from, to];
  while (end > start && (CONNECTORS.has(tokens[end - 1]!.lower) || tokens[end - 1]!.text === ',')) end--;
  while (start < end) {
    const token = tokens[start]!;
    if (known(tokens, start, end)) break;
    const common = isInitial(tokens, start) && (lowercase.has(token.lower) || COMMON_OPENERS.has(token.lower));
    if (common || NOT_NAMES.has(token.lower) || COMMON_OPENERS.has(token.lower) || (end - start > 1 && isTitle(token))) start++;
    else break;
  }
  while (end > start + 1 && NOT_NAMES.has(tokens[end - 1]!.lower) && !known(tokens, start, end)) end--;
  if (start >= end) return [];
  if (end - start > 1 && !known(tokens, start, end)) {
    // "Nvidia H800", "Stanford University", "Tesla Inc": a known company before something that is not its own tail begins another name.
    for (let split = end - 1; split > start; split--) {
      const tail = tokens.slice(split, end);
      if (!known(tokens, start, split) || tail.some((token) => LEGAL_SUFFIXES.has(token.lower) || COMPANY_TAILS.has(token.lower))) continue;
      return [[start, split], ...trim(tokens, split, end, lowercase)];
    }
  }
  return [[start, end]];
}

const isTitle = (token: Token): boolean => PERSON_TITLES.has(token.lower) || ROLE_WORDS.has(token.lower);

function known(tokens: readonly Token[], from: number, to: number): boolean {
  if (to <= from) return false;
  const text = tokens
    .slice(from, to)
    .map((token, i) => (i > 0 && token.start > tokens[from + i - 1]!.end ? ` ${token.text}` : token.text))
    .join('');
  return companyRegistry.findByName(text) !== null || (to - from === 1 && PLACES.has(text.toLowerCase()));
}

function isInitial(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(0, at).every((token) => /^[^\p{L}\p{N}]+$/u.test(token.text)) || /^[“"‘(:]$/.test(tokens[at - 1]?.text ?? '');
}

const COMMON_OPENERS: ReadonlySet<string> = new Set(
  `the a an this that these those he she it they we you i his her its their our my in on at for by with from as to but and or so yet while when if after before since although though however
  meanwhile there here what who how why where which some many most all both each every other another last next one two three four five six seven eight nine ten no not now then also still just only even
  more less few several such despite during under over between among against about across through until amid according because instead perhaps maybe yes well once unlike like than thus hence
  later earlier today yesterday tomorrow recently analysts investors officials experts shares stocks sales revenue profit company companies people sources market markets industry dear read see
  new old big small good bad first second third us or nor did do does is are was were will would can could may might must should has have had let get got make made take going being been
  founded based asked speaking according citing following including given considering overall currently previously finally additionally moreover furthermore nevertheless nonetheless separately
  photo image video update breaking exclusive opinion analysis report reports state local federal national international global chief senior former ex`.split(
    /\s+/,
  ),
);
