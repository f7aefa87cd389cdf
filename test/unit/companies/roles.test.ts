import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attachRoles } from '../../../services/extract/companies/roles.js';
import { readMarked } from '../events/marked.js';

const PEOPLE: [text: string, role: string | null, affiliation: string | null][] = [
  ['{Mira Holt}, the founder of [Quillmark], resigned.', 'founder', 'Quillmark'],
  ['{Mira Holt}, an analyst at [Quillmark], disagreed.', 'analyst', 'Quillmark'],
  ['[Quillmark] founder {Mira Holt} resigned.', 'founder', 'Quillmark'],
  ["[Quillmark]'s chief executive {Mira Holt} resigned.", 'chief executive', 'Quillmark'],
  ['{Mira Holt} of [Quillmark] resigned.', null, 'Quillmark'],
  ["[Quillmark]'s chairman, Sir {Mira Holt}, resigned.", 'chairman', 'Quillmark'],
  ['[Quillmark] fell. “We are sorry,” said chief executive {Mira Holt}.', 'chief executive', 'Quillmark'],
  ['[Quillmark] fell, and [its=Quillmark] founder, {Mira Holt}, left.', 'founder', 'Quillmark'],
  ['{Mira Holt}, head of research at the consultancy [Quillmark], disagreed.', 'head', 'Quillmark'],
  ['[Quillmark] fell after Fed Chair {Mira Holt} spoke.', 'Chair', null],
  ['[Quillmark] fell after former chief executive {Mira Holt} spoke.', 'chief executive', null],
  ['It was sold to {Mira Holt}, [Quillmark]', null, null],
];

for (const [text, role, affiliation] of PEOPLE) {
  test(`${text} → ${role ?? 'no role'} of ${affiliation ?? 'nobody'}`, () => {
    const { document, names } = readMarked(text);
    attachRoles(document, names);
    const person = names.entities.find(({ kind }) => kind === 'PERSON')!;
    assert.equal(person.role, role);
    assert.equal(person.affiliation === null ? null : names.entities[person.affiliation]!.name, affiliation);
  });
}
