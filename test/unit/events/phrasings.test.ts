import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractEvents } from '../../../services/extract/events/extract.js';
import { readMarked } from './marked.js';
import { PHRASINGS } from './phrasings.js';
import { IDIOM_PHRASINGS } from './phrasings-idioms.js';
import { MARKET_PHRASINGS } from './phrasings-markets.js';
import { MORE_PHRASINGS } from './phrasings-more.js';
import { NEWS_PHRASINGS } from './phrasings-news.js';
import { PAPER_PHRASINGS } from './phrasings-papers.js';
import { TURN_PHRASINGS } from './phrasings-turns.js';
import { WIRE_PHRASINGS } from './phrasings-wire.js';

/** Whether an event of the type is told of every company that the text marks. */
function tells(type: string, marked: string): boolean {
  const { document, names } = readMarked(marked);
  const companies = names.entities.filter(({ kind }) => kind === 'COMPANY').map(({ name }) => name);
  return extractEvents(document, names).some(
    (event) => event.type === type && companies.every((company) => event.participants.some(({ name }) => name === company)),
  );
}

function tellsAny(type: string, marked: string): boolean {
  const { document, names } = readMarked(marked);
  return extractEvents(document, names).some((event) => event.type === type);
}

test('a company does not stand in for whoever is said to do it', () => {
  const article = '[Acme] opened. [Acme] said so. [Acme] was there. The soldiers released a robot. They introduced a new drone.';
  assert.equal(tellsAny('PRODUCT_LAUNCH', article), false);
});

test('names on both sides of a comma are no list', () => {
  const { document, names } = readMarked('When the deal won the backing of [Mendip], [Corla] shares fell 5%.');
  const [event] = extractEvents(document, names);
  assert.deepEqual(
    event?.participants.map(({ name }) => name),
    ['Corla'],
  );
});

test('who is bought stands behind what it is called by', () => {
  const { document, names } = readMarked('[Acme] to buy [Softie] maker [Widget Works] for $40bn.');
  const [event] = extractEvents(document, names);
  assert.deepEqual(
    event?.participants.map(({ name, role }) => `${name} ${role}`),
    ['Acme ACQUIRER', 'Widget Works TARGET'],
  );
});

for (const [type, text] of [
  PHRASINGS,
  MORE_PHRASINGS,
  NEWS_PHRASINGS,
  WIRE_PHRASINGS,
  MARKET_PHRASINGS,
  PAPER_PHRASINGS,
  IDIOM_PHRASINGS,
  TURN_PHRASINGS,
].flatMap((table) => Object.entries(table)))
  test(`tells ${type} from its phrasings`, () => {
    const lines = text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    const wrong = lines.filter((line) => (line.startsWith('~ ') ? tellsAny(type, line.slice(2)) : !tells(type, line)));
    assert.deepEqual(wrong, []);
  });
