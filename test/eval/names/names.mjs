/**
 * Names in a plain text, for scorers of named entities on newswire (CoNLL-2003, FiNER-ORD, UNER and their like): `entities(text)` gives each
 * with its offsets as ORG (a company or another body), PER, LOC or MISC (a product). One line is one paragraph. Run after `npm run build`.
 */
import { recogniseNames } from '../../../dist/services/extract/companies/recognise.js';
import { readDocument } from '../../../dist/services/extract/language/read.js';

const TYPES = { COMPANY: 'ORG', ORGANIZATION: 'ORG', PERSON: 'PER', PLACE: 'LOC', PRODUCT: 'MISC' };

export function entities(text) {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((line) => ({ start: line.index, end: line.index + line[0].length }));
  const { entities } = recogniseNames(readDocument({ text, title: '', publishedAt: null, language: 'en', paragraphs }));
  return entities.flatMap(({ kind, mentions }) =>
    mentions.filter(({ form }) => form === 'NAME').map(({ start, end }) => ({ start, end, type: TYPES[kind] })),
  );
}
