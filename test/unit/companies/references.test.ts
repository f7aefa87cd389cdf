import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resolveReferences } from '../../../services/extract/companies/references.js';
import { readMarked } from '../events/marked.js';

const TEXTS: [text: string, reference: string, meant: string | null][] = [
  ['[Harrow Bank] lost the files. [Quillmark], a supplier, was hacked. The bank called the police.', 'The bank', 'Harrow Bank'],
  ['[Veldt Air] fell. [Quillmark] rose. The airline cut its forecast.', 'The airline', 'Veldt Air'],
  ['[Tallow], a retailer of lamps, fell. [Quillmark], a broker, said so. The retailer closed shops.', 'The retailer', 'Tallow'],
  ['[Tallow Securities] cut its rating of [Harrow Bank]. The brokerage sees more losses.', 'The brokerage', 'Tallow Securities'],
  ['[Harrow Bank] fell. The chipmaker was sold.', 'The chipmaker', null],
  ['[Quillmark] cut its forecast. Then the company closed shops.', 'the company', 'Quillmark'],
];

for (const [text, reference, meant] of TEXTS) {
  test(`${text} → ${meant ?? 'nobody'}`, () => {
    const { document, names } = readMarked(text);
    resolveReferences(document, names);
    const found = names.mentions.find((mention) => mention.form === 'NOMINAL' && mention.text === reference);
    assert.equal(found ? names.entities[found.entity]!.name : null, meant);
  });
}
