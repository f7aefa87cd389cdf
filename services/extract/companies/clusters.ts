/** Which words keep the same company in running text: "Carlsberg" with "Cadbury" and "Unilever", "sued" with "charged". */
import { unpack } from './packed.js';

/** The cluster of a word in lower case: 0 for an unknown one, else 4096 + twelve bits, of which the first four and eight are coarser clusters. */
export function clusterOf(lower: string): number {
  clusters ??= readClusters();
  return clusters.get(lower) ?? 0;
}

let clusters: Map<string, number> | null = null;

function readClusters(): Map<string, number> {
  const map = new Map<string, number>();
  const lines = unpack('clusters').toString().split('\n');
  for (const [cluster, line] of lines.entries()) for (const word of line.split(' ')) if (word) map.set(word, 4096 + cluster);
  return map;
}
