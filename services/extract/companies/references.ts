/** "It", "she", "the chipmaker": each tied to the name that stands nearest, as a subject, and that the page is about. One pass over the document. */
import type { Document, Entity, Mention, Names, Sentence, Token } from '../types.js';
import { isDummy, isOutOfWords, isSubject } from './dummies.js';
import { mainCompany } from './focus.js';
import { isShared, type Placement, type Role, roleAt, SAYING, saysAt, sourcesOf } from './salience.js';
import { ANY_COMPANY, describedAs, NOMINALS, suits } from './trades.js';

const PERSON_PRONOUNS = new Set(['he', 'she', 'him', 'her', 'his', 'hers']);

/** Sentences after which a name is out of mind. */
const MEMORY = 6;
const MOST_IN_MIND = 12;

interface Scene {
  document: Document;
  names: Names;
  described: ReadonlyMap<number, ReadonlySet<string>>;
  main: Entity | null;
  sources: ReadonlySet<number>;
  /** The last place of each name in mind. */
  recent: readonly Placement[];
  /** By index of a person, the company that it speaks for. */
  employers: Map<number, Entity>;
  /** The last sentence that speaks of a group of people, which is then what "the group" means. */
  crowd: number;
}

export function resolveReferences(document: Document, names: Names): void {
  const named = [...names.mentions].sort((a, b) => a.start - b.start);
  const main = mainCompany(document, names);
  const scene: Scene = {
    document,
    names,
    described: describedAs(document, names),
    main,
    sources: sourcesOf(document, names, main),
    recent: [],
    employers: new Map(),
    crowd: Number.NEGATIVE_INFINITY,
  };
  let next = 0;
  for (const sentence of document.sentences) {
    const { tokens } = sentence;
    scene.recent = scene.recent.filter((each) => sentence.index - each.sentence <= MEMORY);
    if (tokens.some(({ lower }, i) => lower === 'group' && tokens[i - 1]?.lower === 'a' && tokens[i + 1]?.lower === 'of'))
      scene.crowd = sentence.index;
    for (const [position, token] of tokens.entries()) {
      while (next < named.length && named[next]!.start <= token.start) {
        const mention = named[next++]!;
        remember(scene, sentence, position, mention, names.entities[mention.entity]!);
      }
      const reference = readReference(document, tokens, position, scene.recent);
      const antecedent = reference && antecedentOf(scene, sentence, reference);
      if (!antecedent) continue;
      const { form, start, end } = reference;
      const mention: Mention = { text: document.text.slice(start, end), form, sentence: sentence.index, start, end };
      antecedent.mentions.push(mention);
      names.mentions.push({ ...mention, entity: antecedent.index });
      remember(scene, sentence, position, mention, antecedent);
    }
  }
}

function remember(scene: Scene, { index, paragraph, tokens }: Sentence, from: number, { start, end }: Mention, entity: Entity): void {
  let to = from + 1;
  while (to < tokens.length && tokens[to]!.start < end) to++;
  const place = {
    entity,
    sentence: index,
    paragraph,
    role: roleAt(tokens, from, to),
    shared: isShared(tokens, from, to),
    says: saysAt(tokens, from, to),
    start,
    from,
    to,
  };
  if (entity.kind === 'PERSON') {
    const employer = scene.recent.find((each) => each.sentence === index && each.role === 'SPEAKER' && from - each.to < NEAR);
    if (employer) scene.employers.set(entity.index, employer.entity);
  }
  // Who is the subject of a sentence stays it, wherever the sentence names it again.
  const before = scene.recent.find((each) => each.entity === entity && each.sentence === index);
  if (before?.role === 'SUBJECT' && place.role !== 'SPEAKER') place.role = 'SUBJECT';
  scene.recent = [...scene.recent.filter((each) => each.entity !== entity), place].slice(-MOST_IN_MIND);
}

/** Tokens between a company and the person who speaks for it. */
const NEAR = 9;

interface Reference {
  form: 'PRONOUN' | 'NOMINAL';
  start: number;
  end: number;
  from: number;
  to: number;
  /** The noun of a NOMINAL, the pronoun else. */
  word: string;
}

function readReference(document: Document, tokens: readonly Token[], from: number, recent: readonly Placement[]): Reference | null {
  const token = tokens[from]!;
  if (PERSON_PRONOUNS.has(token.lower) || token.lower === 'its') return pronounAt(token, from);
  if (token.lower === 'it' && token.text !== 'IT')
    return isDummy(tokens, from) || isOutOfWords(document, token.start, recent) ? null : pronounAt(token, from);
  if (token.lower !== 'the' && token.lower !== 'this') return null;
  for (let i = from + 1; i < Math.min(from + LONGEST_NOMINAL, tokens.length); i++) {
    const { text, lower } = tokens[i]!;
    const following = tokens[i + 1];
    if (NOMINALS.has(lower) && !NOMINALS.has(following?.lower ?? '')) {
      if (
        /^(?:of|that|which|behind|industry|sector|world|market|community)$/.test(following?.lower ?? '') ||
        /^\p{Lu}/u.test(following?.text ?? '')
      )
        return null;
      return { form: 'NOMINAL', start: token.start, end: tokens[i]!.end, from, to: i + 1, word: lower };
    }
    if (!/^[\p{Ll}-]+$/u.test(text) && !DESCRIBING.test(text)) return null;
    if (NO_PART.test(lower)) return null;
  }
  return null;
}

const pronounAt = ({ start, end, lower }: Token, from: number): Reference => ({
  form: 'PRONOUN',
  start,
  end,
  from,
  to: from + 1,
  word: lower,
});

const LONGEST_NOMINAL = 6;
const DESCRIBING =
  /^(?:Chinese|American|German|French|British|Japanese|Danish|Swiss|Dutch|Norwegian|Swedish|Korean|Indian|US|U\.S\.|UK|AI|i\p{Lu}\p{Ll}+|\p{Lu}[\p{L}.]+-(?:based|listed|owned|headquartered|backed))$/u;
const NO_PART = /^(?:is|was|has|had|of|in|on|to|and|or|for|that|which|only|first|latest|largest|biggest|other|same)$/;

function antecedentOf(scene: Scene, sentence: Sentence, reference: Reference): Entity | null {
  const { main, names, described } = scene;
  const { form, word } = reference;
  const recent = form === 'NOMINAL' ? withMain(scene) : scene.recent;
  const best = (fits: (entity: Entity) => boolean): Entity | null => pick(scene, sentence, reference, recent, fits);
  if (form === 'PRONOUN')
    return PERSON_PRONOUNS.has(word)
      ? latestPerson(recent, sentence.index)
      : best(({ kind }) => kind === 'COMPANY' || kind === 'ORGANIZATION');
  const beside = explainedBy(sentence, reference, recent);
  if (beside && suits(word, beside, described) > 0) return beside;
  if (word === 'group' && sentence.index - scene.crowd <= MEMORY) {
    scene.crowd = sentence.index;
    return null;
  }
  const possible = (entity: Entity) => suits(word, entity, described) > 0;
  if (ANY_COMPANY.has(word)) return best(possible);
  // "The bank": whoever is known for a bank, however far back, or the page is about; else whoever may be one.
  const known = (entity: Entity) => suits(word, entity, described) === 2 || (entity === main && possible(entity));
  const near = best(known);
  if (near) return near;
  const far = names.entities.filter((entity) => known(entity) && entity.mentions.some(({ start }) => start < reference.start));
  if (far.length > 0) return far.reduce((most, each) => (each.mentions.length > most.mentions.length ? each : most));
  return NOMINALS.get(word)!.industry ? null : best(possible);
}

/** The company that the page is about is in mind however far back it was named. */
function withMain({ recent, main }: Scene): readonly Placement[] {
  if (!main || recent.some(({ entity }) => entity === main)) return recent;
  const away = { sentence: Number.NEGATIVE_INFINITY, paragraph: -1, start: 0, from: 0, to: 0 };
  return [{ entity: main, role: 'OTHER', shared: false, says: false, ...away }, ...recent];
}

/** "Acme, the steelmaker": the name that the noun explains. */
function explainedBy({ index, tokens }: Sentence, { from, to }: Reference, recent: readonly Placement[]): Entity | null {
  if (tokens[from - 1]?.text !== ',' || SAYING.test(tokens[to]?.lower ?? '')) return null;
  return recent.find((each) => each.sentence === index && each.to === from - 1)?.entity ?? null;
}

/** The best by `salience`; of equals the later of the sentence itself, the earlier of one before. */
function pick(
  scene: Scene,
  sentence: Sentence,
  reference: Reference,
  recent: readonly Placement[],
  fits: (entity: Entity) => boolean,
): Entity | null {
  let [best, most]: [Placement | null, number] = [null, Number.NEGATIVE_INFINITY];
  for (const each of recent) {
    if (!fits(each.entity) || isBarred(sentence, reference, each)) continue;
    const score = salience(scene, sentence, reference, each);
    if (score > most || (score === most && best && each.sentence === sentence.index)) [best, most] = [each, score];
  }
  return best?.entity ?? null;
}

/** What a role counts; the other weights are measured against these. Fitted to judged references of annotated pages. */
const ROLES: { readonly [R in Role]: number } = { SUBJECT: 2, SPEAKER: 1, OWNER: 1, OTHER: 0 };
/** What a sentence of distance costs. */
const DISTANCE = { NOMINAL: 1.5, PRONOUN: 2 };
/** Sentences of distance beyond which more cost nothing. */
const FARTHEST = 4;
/** What being the company that the page is about counts. */
const MAIN = { NOMINAL: 3, PRONOUN: 1 };
/** What being cited as a source costs. */
const SOURCE = { NOMINAL: 4, PRONOUN: 2 };
/** What being one of several costs. */
const SHARED = 2;
/** What standing in another paragraph costs. */
const APART = 1;
/** What standing in the sentence itself counts for "it". */
const HERE = 1;
/** What it counts in "Acme’s chairman said the company". */
const OWN_SPEAKER = 3;
/** What having spoken counts for "it said". */
const SPOKE = 1.5;
/** What employing the speaker counts. */
const EMPLOYER = 2;
/** What being known for one counts for "the bank". */
const KNOWN = 3;

function salience(scene: Scene, { index, paragraph, tokens }: Sentence, { form, word, from, to }: Reference, place: Placement): number {
  const { main, sources, described, employers, recent } = scene;
  const here = place.sentence === index;
  const speaks = form === 'PRONOUN' && SAYING.test(tokens[to]?.lower ?? '');
  const ownWords = here && place.says && form === 'PRONOUN' && !/^report/.test(tokens[place.to]?.lower ?? '');
  const speaker = recent.find(({ entity, sentence, role }) => sentence === index && entity.kind === 'PERSON' && role === 'SUBJECT');
  let score = ROLES[place.role] - DISTANCE[form] * Math.min(index - place.sentence, FARTHEST);
  if (place.entity === main) score += MAIN[form];
  if (sources.has(place.entity.index) && !speaks && !ownWords) score -= SOURCE[form];
  if (place.shared) score -= SHARED;
  if (place.paragraph !== paragraph) score -= APART;
  if (here && form === 'PRONOUN') score += HERE;
  if (here && place.role === 'SPEAKER') score += OWN_SPEAKER;
  if (speaks && place.says) score += SPOKE;
  if (speaker && employers.get(speaker.entity.index) === place.entity && from > speaker.to) score += EMPLOYER;
  if (form === 'NOMINAL' && !ANY_COMPANY.has(word) && suits(word, place.entity, described) === 2) score += KNOWN;
  return score;
}

/** Tokens within which a name and a reference may stand in one clause. */
const CLAUSE = 40;
const BOUNDARY =
  /^(?:[,;:(—–“”"]|that|which|who|whom|when|while|as|if|because|after|before|since|although|though|until|unless|whether|where|why|how|what|and|but|or|than)$/;

/** "Acme, its owner", "Acme, which it bought", "Acme bought the company": not Acme. */
function isBarred({ index, tokens }: Sentence, reference: Reference, { sentence, to, role }: Placement): boolean {
  const { from, word, form } = reference;
  if (sentence !== index) return false;
  if (to === from - 1 && tokens[to]!.text === ',' && word === 'its') return true;
  if (to === from - 2 && tokens[to]!.text === ',' && /^(?:which|whom|whose)$/.test(tokens[from - 1]!.lower)) return true;
  if (word === 'its' || from - to > CLAUSE || (form === 'PRONOUN' && isSubject(tokens, from))) return false;
  if (role !== 'SUBJECT' && !(role === 'OWNER' && form === 'NOMINAL' && !/^['’]/.test(tokens[reference.to]?.text ?? ''))) return false;
  for (let i = to; i < from; i++) if (BOUNDARY.test(tokens[i]!.lower) || SAYING.test(tokens[i]!.lower)) return false;
  return true;
}

/** The latest sentence that has one; in it the subject, else the latest. */
function latestPerson(recent: readonly Placement[], sentence: number): Entity | null {
  const people = recent.filter(({ entity }) => entity.kind === 'PERSON');
  if (people.length === 0) return null;
  const latest = Math.max(...people.map((each) => each.sentence));
  const near = people.filter((each) => each.sentence === latest);
  const subjects = near.filter(({ role }) => role === 'SUBJECT');
  const pool = subjects.length > 0 && latest < sentence ? subjects : near;
  return pool.reduce((best, each) => ((latest < sentence ? each.start < best.start : each.start > best.start) ? each : best)).entity;
}
