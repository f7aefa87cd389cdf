/** Numbered stories of the length of a news page, each of companies, people and words of its own: nothing of one is taken for another's. */
import { companyName, type Story } from '../../integration/workers/site.js';

const GIVEN = 'Anna Boris Clara David Elena Farid Greta Hugo Irene Jonas Karin Louis Maria Nadia Oskar Petra'.split(' ');
const FAMILY =
  'Abbott Bergman Castell Dorsey Engel Farrow Gruber Haller Iversen Jansen Keller Lindgren Moreau Novak Olsen Pereira Quist'.split(' ');
const NOUNS =
  'plant factory warehouse harbour contract customer order machine supplier region market product engine battery sensor tower bridge pipeline reactor vessel terminal airport railway mill mine quarry forest dairy bakery brewery laboratory hospital clinic school archive theatre museum stadium hotel'.split(
    ' ',
  );
const VERBS =
  'built moved opened planned served visited joined followed replaced measured repaired painted tested shipped stored counted'.split(' ');
const TRAITS =
  'large small northern southern eastern western modern ancient quiet crowded cheap costly rapid careful narrow broad early late'.split(
    ' ',
  );
const SENTENCES = 30;

export function benchStory(number: number): Story {
  const pick = picker(number);
  const buyer = `${companyName(number)} Corp`;
  const target = `${companyName(number + 1_500)} Inc`;
  const chief = `${pick(GIVEN)} ${pick(FAMILY)}-${companyName(number * 7)}`;
  const sentence = () =>
    `The ${pick(TRAITS)} ${pick(NOUNS)} of the ${pick(TRAITS)} ${pick(NOUNS)} ${pick(VERBS)} a ${pick(NOUNS)} and a ${pick(TRAITS)} ${pick(NOUNS)} near the ${pick(NOUNS)}.`;
  const filler = Array.from({ length: SENTENCES / 5 }, () => Array.from({ length: 5 }, sentence).join(' '));
  return {
    path: `/story/${number}`,
    title: `${buyer} to buy ${target}`,
    publishedAt: new Date(Date.UTC(2025, 2, 1 + (number % 28), 8, number % 600)).toISOString(),
    paragraphs: [
      `${buyer} agreed to acquire ${target} for $${number + 10} million, the company said on Monday in a statement to its shareholders.`,
      `"We have known the ${pick(NOUNS)} and its ${pick(TRAITS)} ${pick(NOUNS)} for years," said ${chief}, chief executive of ${buyer}.`,
      `Shares of ${buyer} rose ${(number % 9) + 1}% after the announcement.`,
      ...filler,
    ],
  };
}

/** A linear congruential generator: the same number, the same story. */
function picker(seed: number) {
  let state = (Math.imul(seed, 2_654_435_761) + 1) >>> 0;
  return (words: readonly string[]): string => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return words[(state >>> 16) % words.length]!;
  };
}
