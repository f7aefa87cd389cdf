/**
 * Trains the name tagger and writes its weights:
 *   npm run train -- --data DIR [--held-out]
 * DIR holds names/names.jsonl and, where present, ner/{wikigold,wnut17-train,fin-sec-train}.jsonl. With --held-out every fifth page is kept back, its scores are printed
 * and nothing is written.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { readModel } from '../../services/extract/companies/model.js';
import { recogniseNames } from '../../services/extract/companies/recognise.js';
import { tagNames } from '../../services/extract/companies/tagger.js';
import type { Document } from '../../services/extract/types.js';
import { quantise, train } from './crf.js';
import { type Page, readPages, readTokenised, sequencesOf } from './pages.js';
import { scoreNames } from './score.js';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    'held-out': { type: 'boolean' },
    only: { type: 'string' },
    fold: { type: 'string' },
    epochs: { type: 'string' },
    rate: { type: 'string' },
    sparsity: { type: 'string' },
    min: { type: 'string' },
    threshold: { type: 'string' },
    dropout: { type: 'string' },
    sets: { type: 'string' },
  },
});
if (!values.data) throw new Error('Where is the data? npm run train -- --data DIR');

const pages = readPages(join(values.data, 'names/names.jsonl'));
const others = values.only
  ? []
  : (values.sets ?? 'wikigold,wnut17-train,fin-sec-train')
      .split(',')
      .flatMap((set) => readTokenised(join(values.data!, `ner/${set}.jsonl`)));
const isHeldOut = (_: Page, position: number) => position % 5 === Number(values.fold ?? 4);
const training = values['held-out'] ? pages.filter((page, i) => !isHeldOut(page, i)) : pages;

const trained = train([...training, ...others].flatMap(sequencesOf), {
  epochs: Number(values.epochs ?? 15),
  rate: Number(values.rate ?? 0.1),
  sparsity: Number(values.sparsity ?? 0.0005),
  minCount: Number(values.min ?? 2),
  dropout: Number(values.dropout ?? 0),
  seed: 1,
});
const { bytes, features } = quantise(trained, Number(values.threshold ?? 0.05));
const packed = brotliCompressSync(bytes);
console.log(`${features} features, ${packed.length} bytes`);
if (values['held-out']) {
  const model = readModel(bytes);
  const test = pages.filter(isHeldOut);
  const tagged = (document: Document) =>
    tagNames(document, model).map(({ sentence: { tokens }, from, to, kind }) => ({
      start: tokens[from]!.start,
      end: tokens[to - 1]!.end,
      kind,
    }));
  const recognised = (document: Document) =>
    recogniseNames(document, model).entities.flatMap(({ kind, mentions }) =>
      mentions.filter(({ form }) => form === 'NAME').map(({ start, end }) => ({ start, end, kind })),
    );
  console.log(`the tagger alone\n${scoreNames(test, tagged)}\n\nas recognised\n${scoreNames(test, recognised)}`);
} else {
  writeFileSync(fileURLToPath(new URL('../../services/extract/companies/weights.br', import.meta.url)), packed);
}
