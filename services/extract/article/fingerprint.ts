/**
 * Near-duplicate signature of a text: MinHash (Broder, 1997) over shingles of four words, one permutation with 64 bins (Li, Owen and
 * Zhang, "One Permutation Hashing", 2012), 64 × 16 bits in base64url. A reprint with another headline or a cut end keeps most bins.
 */

const BINS = 64;
const ROWS = 2;
const SHINGLE = 4;
const EMPTY = 0xffff;

/** Share of equal bins from which two texts are one: a reprint keeps half of its words at least, two authors share next to none. */
const SAME_TEXT = 0.4;
/** Fewer words than this prove nothing. */
const SHORTEST = 30;

/** Empty for texts that are too short to tell. */
export function fingerprint(text: string): string {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < SHORTEST) return '';
  const hashes = words.map(hashWord);
  const bins = new Float64Array(BINS).fill(Number.POSITIVE_INFINITY);
  for (let i = 0; i + SHINGLE <= hashes.length; i++) {
    let hash = 0x811c9dc5;
    for (let j = i; j < i + SHINGLE; j++) hash = mix(hash ^ hashes[j]!);
    const bin = hash & (BINS - 1);
    bins[bin] = Math.min(bins[bin]!, mix(hash ^ 0x9e3779b9));
  }
  const bytes = Buffer.alloc(BINS * 2);
  for (const [i, smallest] of bins.entries())
    bytes.writeUInt16BE(smallest === Number.POSITIVE_INFINITY ? EMPTY : mix(smallest) % EMPTY, i * 2);
  return bytes.toString('base64url');
}

export function isNearDuplicate(a: string, b: string): boolean {
  const [x, y] = [readBins(a), readBins(b)];
  let equal = 0;
  let filled = 0;
  for (const [i, left] of x.entries()) {
    const right = y[i];
    if (left === EMPTY && right === EMPTY) continue;
    filled++;
    if (left === right) equal++;
  }
  return filled > 0 && equal / filled >= SAME_TEXT;
}

/** Keys under which a signature is indexed: two texts that are one by `SAME_TEXT` miss each other with a chance below .84^32 = .4 %. */
export function fingerprintBands(signature: string): string[] {
  const bins = readBins(signature);
  const bands: string[] = [];
  for (let i = 0; i < bins.length; i += ROWS) {
    const rows = bins.slice(i, i + ROWS);
    if (!rows.includes(EMPTY)) bands.push(`${i / ROWS}.${rows.map((row) => row.toString(36)).join('.')}`);
  }
  return bands;
}

/** No bins for a signature that is empty or not ours. */
function readBins(signature: string): number[] {
  const bytes = Buffer.from(signature, 'base64url');
  return bytes.length === BINS * 2 ? Array.from({ length: BINS }, (_, i) => bytes.readUInt16BE(i * 2)) : [];
}

function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Finaliser of MurmurHash3 (Appleby, public domain): every bit of the input moves every bit of the output. */
function mix(value: number): number {
  let hash = value >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
