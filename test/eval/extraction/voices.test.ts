/**
 * Passages as news writes them, with who says what in each: read as a page is, names and all. After a passage, a line "> claimant | kind | words"
 * for each claim, with what else would do after a " / ", or "> none".
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { extractClaims } from '../../../services/extract/claims/extract.js';
import { recogniseNames } from '../../../services/extract/companies/recognise.js';
import { readDocument } from '../../../services/extract/language/read.js';

interface Told {
  claimant: string[];
  kind: string[];
  words: string[];
}
interface Passage {
  text: string;
  claims: Told[];
}

/** What is reached; raise it when it is beaten. */
const LEAST = { precision: 0.98, recall: 0.96, claimant: 0.9, kind: 0.98 };

test('finds who says what in passages of two to four sentences', () => {
  const wrong: string[] = [];
  const count = { told: 0, found: 0, right: 0, claimant: 0, kind: 0 };
  for (const { text, claims } of readPassages()) {
    const found = claimsOf(text);
    count.told += claims.length;
    count.found += found.length;
    for (const told of claims) {
      const at = found.findIndex(({ said }) => told.words.some((words) => said.includes(words)));
      const [claim] = at < 0 ? [] : found.splice(at, 1);
      if (!claim) wrong.push(`missed ${told.claimant[0]}: ${told.words[0]} | ${text}`);
      else {
        const claimant = told.claimant.includes(claim.claimant);
        const kind = told.kind.includes(claim.kind);
        if (!claimant) wrong.push(`by ${claim.claimant}, not ${told.claimant[0]} | ${text}`);
        if (!kind) wrong.push(`${claim.kind}, not ${told.kind[0]} | ${text}`);
        count.right += 1;
        count.claimant += Number(claimant);
        count.kind += Number(kind);
      }
    }
    wrong.push(...found.map(({ claimant, said }) => `false ${claimant}: ${said} | ${text}`));
  }
  const reached = {
    precision: count.right / count.found,
    recall: count.right / count.told,
    claimant: count.claimant / count.right,
    kind: count.kind / count.right,
  };
  for (const [what, least] of Object.entries(LEAST))
    assert.ok(reached[what as keyof typeof LEAST] >= least, `${what}: ${JSON.stringify({ ...reached, ...count })};\n${wrong.join('\n')}`);
});

function claimsOf(text: string): { claimant: string; kind: string; said: string }[] {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((line) => ({ start: line.index, end: line.index + line[0].length }));
  const document = readDocument({ title: '', publishedAt: '2024-06-05T09:00:00Z', language: 'en', text, paragraphs });
  return extractClaims(document, recogniseNames(document)).map((claim) => ({
    claimant: claim.claimant.name,
    kind: claim.kind,
    said: `${text.slice(claim.evidence.start, claim.evidence.end)} ${claim.quote ?? ''}`,
  }));
}

function readPassages(): Passage[] {
  const passages: Passage[] = [];
  let lines: string[] = [];
  let claims: Told[] = [];
  const close = () => {
    if (claims.length > 0 || lines.length > 0) passages.push({ text: lines.join('\n'), claims });
    lines = [];
    claims = [];
  };
  let told = false;
  for (const line of readFileSync(new URL('sentences/voices.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((one) => one && !one.startsWith('# '))) {
    if (!line.startsWith('> ')) {
      if (told) close();
      told = false;
      lines.push(line);
      continue;
    }
    told = true;
    const [claimant = '', kind = '', words = ''] = line.slice(2).split(' | ');
    if (claimant !== 'none') claims.push({ claimant: claimant.split(' / '), kind: kind.split(' / '), words: words.split(' / ') });
  }
  close();
  return passages;
}
