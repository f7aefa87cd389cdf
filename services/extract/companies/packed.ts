/** Data that ships beside the code, Brotli: `clusters.br`, `lists.br`, `weights.br`; see docs/model-card.md. Read once, as an import is. */
import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

export const unpack = (name: 'clusters' | 'lists' | 'weights'): Buffer =>
  brotliDecompressSync(readFileSync(new URL(`./${name}.br`, import.meta.url)));
