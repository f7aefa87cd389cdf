/** The company that a page is about. */
import type { Document, Entity, Names } from '../types.js';
import { isOutlet, sourcesOf } from './salience.js';

/** What standing in the title, and standing there first, count in mentions. */
const IN_TITLE = 3;
const FIRST_IN_TITLE = 2;
/** What being the subject of the first sentence counts in mentions. */
const AT_HEAD = 2;
const HEAD = 40;

/** Named in the title, at the head of the first sentence, and most often; null when the page names no company but an outlet that it cites. */
export function mainCompany(document: Document, names: Names): Entity | null {
  const main = mostNamed(document, names);
  return main && isOutlet(main) && sourcesOf(document, names, null).has(main.index) ? null : main;
}

function mostNamed({ title, sentences }: Document, { entities }: Names): Entity | null {
  const companies = entities.filter(({ kind }) => kind === 'COMPANY');
  const places = companies.map(({ name, mentions }) => {
    const found = [name, ...new Set(mentions.filter(({ form }) => form === 'NAME').map(({ text }) => text))]
      .map((form) => title.indexOf(form))
      .filter((place) => place >= 0);
    return found.length > 0 ? Math.min(...found) : Number.POSITIVE_INFINITY;
  });
  const firstPlace = Math.min(...places);
  const head = (sentences[0]?.start ?? 0) + HEAD;
  let main: Entity | null = null;
  let most = 0;
  for (const [position, company] of companies.entries()) {
    const named = company.mentions.filter(({ form }) => form === 'NAME');
    const score =
      named.length +
      (Number.isFinite(places[position]!) ? IN_TITLE : 0) +
      (places[position] === firstPlace && Number.isFinite(firstPlace) ? FIRST_IN_TITLE : 0) +
      (named.some(({ start }) => start < head) ? AT_HEAD : 0);
    if (score > most) [main, most] = [company, score];
  }
  return main;
}
