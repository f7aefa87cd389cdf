/**
 * Who says what in a plain text, for scorers of attribution such as PolNeAR's (Newell et al. 2018): `quotes(text)` gives the spans of what is
 * said, of who says it and of the cue, nested attributions among them. One line is one paragraph. Run after `npm run build`.
 */
import { readAttributions } from '../../../dist/services/extract/claims/read.js';
import { recogniseNames } from '../../../dist/services/extract/companies/recognise.js';
import { readDocument } from '../../../dist/services/extract/language/read.js';

export function quotes(text) {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((line) => ({ start: line.index, end: line.index + line[0].length }));
  const document = readDocument({ text, title: '', publishedAt: null, language: 'en', paragraphs });
  return readAttributions(document, recogniseNames(document)).map(({ content, speaker, cue }) => ({
    content: content.map(({ start, end }) => [start, end]),
    source: [speaker.start, speaker.end],
    cue: [cue.start, cue.end],
  }));
}

/** The same reader's sentences, for scorers of boundaries. */
export function sentences(text) {
  return readDocument({ text, title: '', publishedAt: null, language: 'en', paragraphs: [{ start: 0, end: text.length }] }).sentences;
}
