/** What newsrooms do to a text leaves its fingerprint; another outlet's own account of the same news has another. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fingerprint, fingerprintBands, isNearDuplicate } from '../../../services/extract/article/fingerprint.js';
import { OUTLETS } from '../../newsroom/outlets.js';

type Edit = (text: string) => string;

const STORIES = originals();

const EDITS: Readonly<Record<string, Edit>> = {
  'nothing but another headline': (text) => `Markets: what we know so far of a day that surprised everyone\n\n${text}`,
  'a fifth cut off its end': (text) =>
    words(text)
      .slice(0, Math.ceil(words(text).length * 0.8))
      .join(' '),
  'another byline and dateline': (text) =>
    `By Ann Reporter and agencies\n\nLEEDS, Jan 28 - ${text}\n\nReporting by Ann Reporter; editing by Jo Roe.`,
  'a paragraph put in': (text) => {
    const [first = '', ...rest] = text.split('\n\n');
    const inserted =
      'The council had met twice over the matter since the autumn. Its chair told this newspaper that no vote was planned before Easter, and that residents would be heard first at a meeting in the old town hall.';
    return [first, inserted, ...rest].join('\n\n');
  },
  'three words in a hundred changed': (text) => everyNth(text, 33),
  'other typography': (text) =>
    text.replaceAll('"', '”').replaceAll("'", '’').replaceAll(' - ', ' – ').replace(/\n+/g, '\n\n\n').toUpperCase(),
  'headline, cut and changed words at once': (text) =>
    `A day that surprised everyone\n\n${everyNth(
      words(text)
        .slice(0, Math.ceil(words(text).length * 0.85))
        .join(' '),
      50,
    )}`,
};

const reprints = STORIES.flatMap(({ text }, i) => Object.entries(EDITS).map(([edit, apply]) => ({ edit, original: i, text: apply(text) })));
const signatures = STORIES.map(({ text }) => fingerprint(text));

test('reprints are known again, and nothing else is taken for one', () => {
  let [found, claimed] = [0, 0];
  for (const reprint of reprints) {
    const signature = fingerprint(reprint.text);
    for (const [i, other] of signatures.entries()) {
      if (!isNearDuplicate(signature, other)) continue;
      claimed++;
      if (i === reprint.original) found++;
    }
  }
  const [recall, precision] = [found / reprints.length, found / claimed];
  assert.ok(recall >= 0.95, `recall ${recall.toFixed(3)} of ${reprints.length} reprints`);
  assert.ok(precision >= 0.98, `precision ${precision.toFixed(3)} of ${claimed} pairs`);
});

for (const edit of Object.keys(EDITS)) {
  test(`the index brings up the original after ${edit}`, () => {
    const missed = reprints
      .filter((reprint) => reprint.edit === edit)
      .filter(({ original, text }) => {
        const known = new Set(fingerprintBands(signatures[original]!));
        return !fingerprintBands(fingerprint(text)).some((band) => known.has(band));
      });
    assert.deepEqual(
      missed.map(({ original }) => STORIES[original]!.slug),
      [],
    );
  });
}

test('two outlets that write of one story themselves stay apart', () => {
  const taken = STORIES.flatMap((one, i) =>
    STORIES.slice(i + 1)
      .filter((_, j) => isNearDuplicate(signatures[i]!, signatures[i + 1 + j]!))
      .map((other) => `${one.slug} = ${other.slug}`),
  );
  assert.deepEqual(taken, []);
});

test('a paper that prints agency copy under its own headline is known as its reprint', () => {
  const [agency, courier] = ['wire', 'courier'].map((label) => OUTLETS.find((outlet) => outlet.label === label)!.stories);
  const known = agency!.map(({ text }) => fingerprint(text));
  assert.ok(known.some((signature) => isNearDuplicate(signature, fingerprint(courier![0]!.text))));
});

test('a text too short to tell is like nothing, itself included', () => {
  assert.equal(fingerprint('The board met on Monday.'), '');
  assert.equal(isNearDuplicate('', ''), false);
  assert.deepEqual(fingerprintBands(''), []);
});

/** Every text that is not, for half of its paragraphs or more, one already taken: told without the fingerprint, paragraph by paragraph. */
function originals(): { slug: string; text: string }[] {
  const seen = new Set<string>();
  const kept: { slug: string; text: string }[] = [];
  // The agency, whose copy a paper prints on purpose, stands last.
  for (const { label, stories } of [...OUTLETS].reverse()) {
    for (const { slug, text } of stories) {
      const paragraphs = text.trim().split(/\n\s*\n/);
      if (paragraphs.filter((paragraph) => seen.has(paragraph)).length < paragraphs.length / 2)
        kept.push({ slug: `${label}/${slug}`, text });
      for (const paragraph of paragraphs) seen.add(paragraph);
    }
  }
  return kept;
}

function words(text: string): string[] {
  return text.split(' ');
}

function everyNth(text: string, n: number): string {
  return words(text)
    .map((word, i) => (i % n === n - 1 ? 'altered' : word))
    .join(' ');
}
