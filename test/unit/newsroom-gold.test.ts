/** The annotations of the sample newsroom hold together: they quote their stories and speak the vocabulary of the schema. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Direction, MarketEventStatus, MarketEventType, ParticipantRole } from '../../schema/enums.js';
import { OUTLETS } from '../newsroom/outlets.js';

interface Figure {
  value: number;
  unit: string;
}

interface Annotation {
  id: string;
  companies: { name: string; mentions: string[] }[];
  claims: {
    claimant: string;
    kind: 'direct' | 'indirect' | 'mixed';
    cue: string;
    about: string[];
    evidence: string;
    quote: string | null;
    quantity: Figure | null;
  }[];
  events: {
    type: string;
    companies: { name: string; role: string }[];
    evidence: string;
    direction: string | null;
    status: string;
    quantity: Figure | null;
  }[];
}

const FOLDER = new URL('../eval/newsroom/annotations/', import.meta.url);
const STORIES = OUTLETS.flatMap(({ label, stories }) => stories.map(({ slug, text }) => ({ id: `${label}-${slug}`, text })));

test('every story is annotated, and nothing else', () => {
  assert.deepEqual(readdirSync(FOLDER).sort(), STORIES.map(({ id }) => `${id}.json`).sort());
});

for (const { id, text } of STORIES) {
  describe(id, () => {
    const gold = JSON.parse(readFileSync(new URL(`${id}.json`, FOLDER), 'utf8')) as Annotation;
    const names = new Set(gold.companies.map(({ name }) => name));

    test('is the annotation of this story', () => assert.equal(gold.id, id));

    test('quotes the story character for character', () => {
      for (const { evidence } of [...gold.claims, ...gold.events]) {
        assert.ok(
          text.split('\n\n').some((paragraph) => paragraph.includes(evidence)),
          `no paragraph holds: ${evidence}`,
        );
      }
      for (const mention of gold.companies.flatMap(({ mentions }) => mentions)) assert.ok(text.includes(mention), mention);
    });

    test('lists every company that a claim or an event names', () => {
      const about = gold.claims.flatMap((claim) => claim.about);
      const parties = gold.events.flatMap(({ companies }) => companies).filter(({ role }) => role !== ParticipantRole.REGULATOR);
      for (const name of [...about, ...parties.map((party) => party.name)]) assert.ok(names.has(name), name);
    });

    test('gives a claim its words in quotation marks exactly when it has some, and a cue that its evidence holds', () => {
      for (const { kind, quote, cue, evidence } of gold.claims) {
        assert.ok(['direct', 'indirect', 'mixed'].includes(kind), kind);
        assert.equal(quote === null, kind === 'indirect', evidence);
        assert.ok(evidence.includes(cue), `${cue}: ${evidence}`);
      }
    });

    test('speaks the vocabulary of the schema', () => {
      for (const { type, status, direction, companies } of gold.events) {
        assert.ok(type in MarketEventType, type);
        assert.ok(status in MarketEventStatus, status);
        assert.ok(direction === null || direction in Direction, String(direction));
        for (const { role } of companies) assert.ok(role in ParticipantRole, role);
      }
      for (const { quantity } of [...gold.claims, ...gold.events]) {
        if (quantity) assert.match(`${quantity.value} ${quantity.unit}`, /^\d+(\.\d+)? [A-Z]+(_[A-Z]+)*$/);
      }
    });
  });
}
