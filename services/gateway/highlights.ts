/** The passages of a find that hold the words looked for. */
import { fold, isNear, stems, words } from '../resolve/terms.js';
import type { StoredEntity } from '../store/entities.js';

const MOST = 3;
const AROUND = 70;
const LONGEST_READ = 5_000;

/** Up to three stretches of plain text, as written, around words that share a stem (with `byBeginning`: a beginning) with the query. */
export function highlights(texts: readonly string[], query: string, byBeginning: boolean): string[] {
  const wanted = new Set(stems(query, 16));
  const beginnings = byBeginning ? words(fold(query)) : [];
  const matches = (word: string): boolean => {
    const [stem] = stems(word, 1);
    return (
      (stem !== undefined && wanted.has(stem)) ||
      beginnings.some((beginning) => fold(word).startsWith(beginning) || isNear(fold(word), beginning))
    );
  };
  const found = texts.flatMap((text) => passage(text, matches));
  return [...new Set(found)].slice(0, MOST);
}

export function textsOf(entity: StoredEntity): string[] {
  switch (entity.__typename) {
    case 'Company':
      return [entity.name, ...entity.aliases];
    case 'Claim':
      return [entity.text, entity.quote ?? '', entity.claimant.name];
    case 'MarketEvent':
      return [entity.headline, ...entity.evidence.slice(0, 2).map(({ text }) => text)];
    case 'Article':
      return [entity.title, entity.excerpt ?? ''];
  }
}

/** The text around its first match, cut at spaces; nothing when there is none. */
function passage(whole: string, matches: (word: string) => boolean): string[] {
  const text = whole.slice(0, LONGEST_READ);
  for (const word of text.matchAll(/[\p{L}\p{N}'’]+/gu)) {
    if (!matches(word[0])) continue;
    const start = word.index <= AROUND ? 0 : text.indexOf(' ', word.index - AROUND) + 1;
    const wantedEnd = word.index + word[0].length + AROUND;
    const end = wantedEnd >= text.length ? text.length : Math.max(text.lastIndexOf(' ', wantedEnd), word.index + word[0].length);
    return [text.slice(start, end)];
  }
  return [];
}
