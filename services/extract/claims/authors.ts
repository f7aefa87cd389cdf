/** Who wrote "the report": documents speak for their authors. */

import { wordGate } from '../language/spellings.js';
import { lowerAt } from '../language/tokens.js';
import type { Sentence, Token } from '../types.js';
import { DOCUMENTS } from './cues.js';
import { at, isBody, type Reading, type Speaker, voiceOf } from './reading.js';

/** "Lawyers for Ozy" speak for Ozy. */
export function speakingFor({ names }: Reading, speaker: Speaker): Speaker {
  const body = speaker.agent.kind === 'GROUP' && speaker.entity !== null ? names.entities[speaker.entity] : undefined;
  return body && isBody(body) ? at(speaker, voiceOf(body, names)) : speaker;
}

/** "allege in a new lawsuit", "In a blog post, Roe said": from here on "the lawsuit", "the post" says what they say. */
export function noteDocument(reading: Reading, tokens: readonly Token[], at: number, speaker: Speaker): void {
  for (const from of [at + 1, 0]) {
    if (!/^(?:in|through)$/.test(lowerAt(tokens, from)) || !/^(?:an?|the|its|his|her|their)$/.test(lowerAt(tokens, from + 1))) continue;
    const noun = tokens.slice(from + 2, Math.min(from + 6, from === 0 ? at : from + 6)).find((token) => DOCUMENTS.has(token.lower));
    if (noun) reading.authors.set(noun.lower, speakingFor(reading, speaker));
  }
}

/** Who wrote "the report": "Canalys has published a report", "a survey by Edmunds", "Ozy’s lawsuit". */
export function noteAuthors(reading: Reading, sentence: Sentence): void {
  if (!TELLS_AUTHOR.opensAt(sentence)) return;
  const { document, names } = reading;
  const bodies = (reading.mentions.get(sentence.index) ?? [])
    .filter((mention) => mention.form === 'NAME' && /^(?:COMPANY|ORGANIZATION|PERSON)$/.test(names.entities[mention.entity]!.kind))
    .slice(0, 12);
  if (bodies.length === 0) return;
  for (const [index, token] of sentence.tokens.entries()) {
    if (!TELLS_AUTHOR.opensAt(token)) continue;
    if (SUING.has(token.lower)) {
      const isSued = WAS.has(lowerAt(sentence.tokens, index - 1));
      const plaintiff = isSued
        ? bodies.find(({ start }) => start > token.end && /^\sby\s(?:the\s)?$/.test(document.text.slice(token.end, start)))
        : bodies.findLast((mention) => mention.end <= token.start);
      if (plaintiff) reading.authors.set('lawsuit', at(token, voiceOf(names.entities[plaintiff.entity]!, names)));
    }
    if (!DOCUMENTS.has(token.lower)) continue;
    const owner = bodies.find((mention) => {
      if (mention.end <= token.start)
        return token.start - mention.end < 90 && AUTHOR_BEFORE.test(document.text.slice(mention.end, token.start));
      return mention.start - token.end < 90 && AUTHOR_AFTER.test(document.text.slice(token.end, mention.start));
    });
    if (owner) reading.authors.set(token.lower, at(token, voiceOf(names.entities[owner.entity]!, names)));
  }
}

const SUING: ReadonlySet<string> = new Set(['sues', 'sued', 'suing']);
/** "was not |sued|": by somebody else, or by nobody. */
const WAS: ReadonlySet<string> = new Set(['was', 'were', 'is', 'are', 'been', 'being', 'be', 'not', 'never']);
const TELLS_AUTHOR = wordGate([...SUING, ...DOCUMENTS]);

const AUTHOR_BEFORE =
  /^(?:['’]s?\s(?:\p{L}+\s){0,3}|\s(?:has\s|have\s|had\s)?(?:wrote|written|published|released|issued|filed|produced|posted|conducted|commissioned|put out)\s(?:an?|the|its|his|her|their|this)\s(?:[\p{L}-]+\s){0,3})$/u;
const AUTHOR_AFTER = /^\s(?:filed\s|published\s|released\s|conducted\s|issued\s)?(?:by|from)\s(?:the\s|(?:[\p{Ll}-]+\s){0,4})?$/u;
