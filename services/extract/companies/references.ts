/** "It", "she", "the chipmaker": each tied to the name that stands nearest, as a subject, and that the page is about. One pass over the document. */
import { spanAt } from '../language/spans.js';
import { wordGate } from '../language/spellings.js';
import { lowerAt, textAt } from '../language/tokens.js';
import { isLowerCase, wordClass } from '../language/words.js';
import type { Document, Entity, Mention, Names, Sentence, Token } from '../types.js';
import { isDummy, isOutOfWords, isSubject } from './dummies.js';
import { FIELDS } from './fields.js';
import { mainCompany } from './focus.js';
import { type Gender, genderOf } from './gender.js';
import { countryOf, isWhere } from './homes.js';
import { behindOwning, ownerOf, ownersOnPage } from './owners.js';
import { isShared, type Placement, type Role, roleAt, SAYING, saysAt, sourcesOf } from './salience.js';
import { ANY_COMPANY, describedAs, MODIFIED, NOMINALS, suits } from './trades.js';

const PERSON_PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ...['he', 'him', 'his'].map((word): [string, Gender] => [word, 'HE']),
  ...['she', 'her', 'hers'].map((word): [string, Gender] => [word, 'SHE']),
]);

/** Sentences after which a name is out of mind. */
const MEMORY = 6;
const MOST_IN_MIND = 16;

interface Scene {
  document: Document;
  names: Names;
  described: ReadonlyMap<number, ReadonlySet<string>>;
  main: Entity | null;
  /** By index of a brand, the company that the page says to own it. */
  owners: ReadonlyMap<number, Entity>;
  sources: ReadonlySet<number>;
  /** The last place of each name in mind. */
  recent: readonly Placement[];
  /** By index of a person, as far as anything tells. */
  genders: Map<number, Gender | null>;
  /** By index of a person, the company that it speaks for. */
  employers: Map<number, Entity>;
  /** Sentences so far that are not all quotation. */
  told: number;
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
    owners: ownersOnPage(document, names),
    sources: sourcesOf(document, names, main),
    recent: [],
    genders: new Map(),
    employers: new Map(),
    told: 0,
    crowd: Number.NEGATIVE_INFINITY,
  };
  let next = 0;
  for (const sentence of document.sentences) {
    const { tokens } = sentence;
    if ((spanAt(document.quotations, sentence.start + 1)?.end ?? 0) < sentence.end - 1) scene.told++;
    scene.recent = scene.recent.filter((each) => sentence.index - each.sentence <= MEMORY);
    if (CROWD.opensAt(sentence) && tokens.some((_, i) => isCrowd(tokens, i))) scene.crowd = sentence.index;
    for (let position = 0; position < tokens.length; position++) {
      const token = tokens[position]!;
      while (next < named.length && named[next]!.start <= token.start) {
        const mention = named[next++]!;
        remember(scene, sentence, position, mention, names.entities[mention.entity]!);
      }
      if (!MAY_REFER.opensAt(token) && !(position === 0 && isLargestOf(tokens, 1))) continue;
      const upcoming = named[next] && names.entities[named[next]!.entity]!.kind !== 'PLACE' ? named[next]! : null;
      const owner = token.lower === 'the' ? ownerAt(scene, tokens, position, named[next], named[next + 1]) : null;
      const reference = owner ?? readReference(document, tokens, position, scene.recent, upcoming?.start ?? document.text.length);
      const antecedent = owner?.owner ?? (reference && antecedentOf(scene, sentence, reference));
      if (!reference || !antecedent) continue;
      // The brand of "the Zara owner" is nobody that the text goes on about.
      if (owner) next++;
      const { form, start, end } = reference;
      const text = document.text.slice(start, end);
      const mention: Mention = { text, form, sentence: sentence.index, start, end };
      antecedent.mentions.push(mention);
      names.mentions.push({ text, form, sentence: sentence.index, start, end, entity: antecedent.index });
      remember(scene, sentence, position, mention, antecedent);
    }
  }
}

/** "The Zara owner": the brand is the next name, and no other stands right behind, as in "the Zara owner Inditex". */
function ownerAt(
  { names, owners, main }: Scene,
  tokens: readonly Token[],
  from: number,
  brand: Names['mentions'][number] | undefined,
  behind: Mention | undefined,
): (Reference & { owner: Entity }) | null {
  if (!brand || brand.start !== tokens[from + 1]?.start) return null;
  let noun = from + 1;
  while (noun < tokens.length && tokens[noun]!.start < brand.end) noun++;
  const to = behindOwning(tokens, noun);
  if (to === 0 || (behind && behind.start === tokens[to]?.start)) return null;
  const owner = ownerOf(names.entities[brand.entity]!, brand, names.entities, owners, main);
  return (
    owner && {
      form: 'NOMINAL',
      start: tokens[from]!.start,
      end: tokens[to - 1]!.end,
      from,
      to,
      word: 'company',
      country: null,
      field: null,
      owner,
    }
  );
}

function remember(scene: Scene, { index, paragraph, tokens }: Sentence, from: number, { start, end }: Mention, entity: Entity): void {
  let to = from + 1;
  while (to < tokens.length && tokens[to]!.start < end) to++;
  const place = {
    entity,
    sentence: index,
    told: scene.told,
    paragraph,
    role: roleAt(tokens, from, to),
    shared: isShared(tokens, from, to),
    says: saysAt(tokens, from, to),
    quoted: spanAt(scene.document.quotations, start) !== null,
    start,
    from,
    to,
  };
  if (entity.kind === 'PERSON') {
    const employer = scene.recent.find((each) => each.sentence === index && each.role === 'SPEAKER' && from - each.to < NEAR);
    if (employer) scene.employers.set(entity.index, employer.entity);
  }
  if (place.quoted && entity.kind === 'PERSON' && scene.recent.some((each) => each.entity === entity && !each.quoted)) return;
  // Who is the subject of a sentence stays it, wherever the sentence names it again.
  const before = scene.recent.findLast((each) => each.entity === entity && each.sentence === index);
  if (before) {
    place.shared &&= before.shared;
    if (place.role !== 'SPEAKER' && RANKS.indexOf(before.role) > RANKS.indexOf(place.role)) place.role = before.role;
  }
  scene.recent = before
    ? scene.recent.map((each) => (each === before ? place : each))
    : [...scene.recent.filter((each) => each.entity !== entity || (entity.kind === 'PERSON' && index - each.sentence === 1)), place].slice(
        -MOST_IN_MIND,
      );
}

const CROWD = wordGate(['group']);

/** "a group of nurses", "the Rhine action group". */
const isCrowd = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.text === 'group' &&
  (lowerAt(tokens, at - 1) === 'a'
    ? tokens[at + 1]?.lower === 'of'
    : lowerAt(tokens, at - 3) === 'the' && /^\p{Lu}/u.test(tokens[at - 2]!.text) && /^\p{Ll}/u.test(tokens[at - 1]!.text));

const RANKS: readonly Role[] = ['OTHER', 'FRONTED', 'OWNER', 'SPEAKER', 'SUBJECT'];

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
  /** Where a NOMINAL says that it sits, and what it does: "the telecoms group"; see `Description`. */
  country: string | null;
  field: string | null;
}

const MAY_REFER = wordGate([...PERSON_PRONOUNS.keys(), ...NOMINALS.keys(), 'it', 'its', 'the', 'this']);

/** `named`: where the next name begins, which no reference holds. */
function readReference(
  document: Document,
  tokens: readonly Token[],
  from: number,
  recent: readonly Placement[],
  named: number,
): Reference | null {
  const token = tokens[from]!;
  if (PERSON_PRONOUNS.has(token.lower) || token.lower === 'its') return pronounAt(token, from);
  if (token.lower === 'it' && token.text !== 'IT')
    return isDummy(tokens, from) || isOutOfWords(document, token.start, recent) ? null : pronounAt(token, from);
  if (NOMINALS.has(token.lower) && /^an?$/.test(lowerAt(tokens, from - 1)) && /^(?:spokes|representative)/.test(lowerAt(tokens, from + 1)))
    return { ...pronounAt(token, from), form: 'NOMINAL' };
  if (token.lower !== 'the' && token.lower !== 'this' && !(from === 0 && isLargestOf(tokens, 1))) return null;
  let country = isLargestOf(tokens, from + 1) ? countryOf(token) : null;
  for (let i = from + 1; i < Math.min(from + LONGEST_NOMINAL, tokens.length); i++) {
    const { text, lower } = tokens[i]!;
    const following = tokens[i + 1];
    if (NOMINALS.has(lower) && !NOMINALS.has(following?.lower ?? '')) {
      const field = FIELDS.has(tokens[i - 1]!.lower) ? tokens[i - 1]!.lower : null;
      if (
        (MODIFIED.has(lower) && !country && !field) ||
        /^(?:of|that|which|behind|industry|sector|world|market|community)$/.test(following?.lower ?? '') ||
        /^\p{Lu}/u.test(following?.text ?? '') ||
        (lower === 'business' && /^\p{Lu}/u.test(tokens[i - 1]!.text))
      )
        return null;
      return {
        form: 'NOMINAL',
        start: token.start,
        end: tokens[i]!.end,
        from,
        to: i + 1,
        word: lower,
        country,
        field,
      };
    }
    country = countryOf(tokens[i]!) ?? country;
    if (from === 0 && isLargestOf(tokens, i)) {
      i++;
      continue;
    }
    const mayBeTown = ANY_COMPANY.has(following?.lower ?? '') && isTown(tokens[i]!) && tokens[i]!.start < named;
    if (!isLowerCase(tokens[i]!) && !isWhere(tokens[i]!) && !mayBeTown && !DESCRIBING.test(text)) return null;
    if (NO_PART.has(lower)) return null;
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
  country: null,
  field: null,
});

/** "Britain|'s biggest| bank", "the world|'s largest| chipmaker". */
const isLargestOf = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === "'s" && /^(?:(?:second|third|fourth|fifth)-)?(?:largest|biggest|leading|top|oldest)$/.test(lowerAt(tokens, at + 1));

/** "Keighley", though nobody knows the place; no "Danish". */
const isTown = (token: Token): boolean => /^\p{Lu}\p{Ll}{3,}$/u.test(token.text) && !/(?:ish|ese|an|ch|ian)$/.test(token.lower);

const LONGEST_NOMINAL = 6;
const DESCRIBING = /^(?:AI|i\p{Lu}\p{Ll}+|\p{Lu}[\p{L}.]+-(?:listed|owned|backed))$/u;
const NO_PART = new Set('is was has had of in on to and or for that which only first latest largest biggest other same'.split(' '));

function antecedentOf(scene: Scene, sentence: Sentence, reference: Reference): Entity | null {
  const { main, names, described } = scene;
  const { form, word, country, field } = reference;
  const description = { noun: word, country, field };
  const isModified = country !== null || field !== null;
  const recent = form === 'NOMINAL' ? withMain(scene) : scene.recent;
  const best = (fits: (entity: Entity) => boolean): Entity | null => pick(scene, sentence, reference, recent, fits);
  const gender = PERSON_PRONOUNS.get(word);
  if (gender) {
    const person = best((entity) => entity.kind === 'PERSON' && (genderIn(scene, entity) ?? gender) === gender);
    if (person) scene.genders.set(person.index, gender);
    return person;
  }
  if (form === 'PRONOUN') return best(({ kind }) => kind === 'COMPANY' || kind === 'ORGANIZATION');
  const beside = explainedBy(sentence, reference, recent);
  if (beside && suits(description, beside, described) > 0) return beside;
  if (word === 'group' && sentence.index - scene.crowd <= MEMORY) {
    scene.crowd = sentence.index;
    return null;
  }
  const possible = (entity: Entity) => suits(description, entity, described) > 0;
  if (ANY_COMPANY.has(word) && !isModified) return best(possible);
  // "The bank": whoever is known for a bank, however far back, or the page is about; else whoever may be one.
  const known = (entity: Entity) => suits(description, entity, described) === 2 || (entity === main && possible(entity));
  const near = (isModified && best((entity) => suits(description, entity, described) === 2)) || best(known);
  if (near) return near;
  const far = names.entities.filter((entity) => known(entity) && entity.mentions.some(({ start }) => start < reference.start));
  if (far.length > 0) return far.reduce((most, each) => (each.mentions.length > most.mentions.length ? each : most));
  return NOMINALS.get(word)!.industry ? null : best(possible);
}

/** The company that the page is about is in mind however far back it was named. */
function withMain({ recent, main }: Scene): readonly Placement[] {
  if (!main || recent.some(({ entity }) => entity === main)) return recent;
  const [sentence, told, paragraph] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, -1];
  const away = {
    entity: main,
    sentence,
    told,
    paragraph,
    role: 'OTHER',
    shared: false,
    says: false,
    quoted: false,
    start: 0,
    from: 0,
    to: 0,
  } as const;
  return [away, ...recent];
}

/** "Acme, the steelmaker": the name that the noun explains. */
function explainedBy({ index, tokens }: Sentence, { from, to }: Reference, recent: readonly Placement[]): Entity | null {
  if (textAt(tokens, from - 1) !== ',' || SAYING.opensAt(tokens[to])) return null;
  return recent.find((each) => each.sentence === index && each.to === from - 1)?.entity ?? null;
}

/** The best by `salience`; of equals the later, but of one sentence before the earlier. */
function pick(
  scene: Scene,
  sentence: Sentence,
  reference: Reference,
  recent: readonly Placement[],
  fits: (entity: Entity) => boolean,
): Entity | null {
  const quoted = spanAt(scene.document.quotations, reference.start) !== null;
  let [best, most]: [Placement | null, number] = [null, Number.NEGATIVE_INFINITY];
  for (const each of recent) {
    if (!fits(each.entity) || isBarred(sentence, reference, each) || (each.quoted && !quoted && each.entity.kind === 'PERSON')) continue;
    const score = salience(scene, sentence, reference, each);
    if (score > most || (score === most && best && (each.sentence === sentence.index || each.sentence > best.sentence)))
      [best, most] = [each, score];
  }
  return best?.entity ?? null;
}

/**
 * What each thing counts for "the company", "it" and "she". Those for companies are fitted to judged references of annotated pages.
 * `here`: standing in the sentence itself; `main`: being the company that the page is about; `source`: being cited as one.
 */
const WEIGHTS = {
  NOMINAL: { roles: { SUBJECT: 2, SPEAKER: 1, OWNER: 1, FRONTED: 1, OTHER: 0 }, distance: 1.5, here: 0, main: 3, source: -4 },
  PRONOUN: { roles: { SUBJECT: 2, SPEAKER: 1, OWNER: 1, FRONTED: 1, OTHER: 0 }, distance: 2, here: 1, main: 1, source: -2 },
  PERSON: { roles: { SUBJECT: 2, SPEAKER: 0, OWNER: 1, FRONTED: -1, OTHER: -1 }, distance: 2, here: 0, main: 0, source: 0 },
} as const satisfies Record<string, { roles: { readonly [R in Role]: number } } & Record<'distance' | 'here' | 'main' | 'source', number>>;
/** Sentences of distance beyond which more cost nothing. */
const FARTHEST = 4;
/** What being one of several costs. */
const SHARED = 2;
/** What standing in another paragraph costs. */
const APART = 1;
/** What standing in the sentence before counts for one that the page names as well. */
const RIVAL = 3;
/** What it counts in "Acme’s chairman said the company". */
const OWN_SPEAKER = 3;
/** What having spoken counts for "it said". */
const SPOKE = 2;
/** What employing the speaker counts. */
const EMPLOYER = 2;
/** What being known for one counts for "the bank". */
const KNOWN = 3;

function salience(
  scene: Scene,
  { index, paragraph, tokens }: Sentence,
  { form, word, country, field, from, to }: Reference,
  place: Placement,
): number {
  const { main, sources, described, employers, recent } = scene;
  const isPerson = place.entity.kind === 'PERSON';
  const weights = WEIGHTS[isPerson ? 'PERSON' : form];
  const here = place.sentence === index;
  const speaks = form === 'PRONOUN' && SAYING.opensAt(tokens[to]);
  const ownWords = here && place.says && form === 'PRONOUN' && !/^report/.test(lowerAt(tokens, place.to));
  const speaker = recent.find(({ entity, sentence, role }) => sentence === index && entity.kind === 'PERSON' && role === 'SUBJECT');
  const employer = speaker && from > speaker.to ? employers.get(speaker.entity.index) : undefined;
  let score =
    weights.roles[place.role] - weights.distance * Math.min(isPerson ? scene.told - place.told : index - place.sentence, FARTHEST);
  if (here) score += weights.here;
  if (place.entity === main) score += weights.main;
  if (sources.has(place.entity.index) && !speaks && !ownWords) score += weights.source;
  if (place.shared) score -= SHARED;
  if (place.paragraph !== paragraph) score -= APART;
  else if (form === 'NOMINAL' && place.sentence === index - 1 && main && !employer && isRival(place.entity, main)) score += RIVAL;
  if (here && place.role === 'SPEAKER') score += OWN_SPEAKER;
  if (speaks && place.says) score += SPOKE;
  if (employer === place.entity) score += EMPLOYER;
  if (
    form === 'NOMINAL' &&
    (country || field || !ANY_COMPANY.has(word)) &&
    suits({ noun: word, country, field }, place.entity, described) === 2
  )
    score += KNOWN;
  return score;
}

/** One that the page names not much more seldom than the one it is about. */
const isRival = (company: Entity, main: Entity): boolean => company !== main && named(company) * AS_OFTEN > named(main);
const AS_OFTEN = 3;
const named = ({ mentions }: Entity): number => mentions.filter(({ form }) => form === 'NAME').length;

/** Tokens within which a name and a reference may stand in one clause. */
const CLAUSE = 40;
const BOUNDARY = new Set(
  ', ; : ( — – “ ” " that which who whom when while as if because after before since although though until unless whether where why how what and but or than'.split(
    ' ',
  ),
);

/** "Acme, its owner", "Acme, which it bought", "Acme bought the company": not Acme. */
function isBarred({ index, tokens }: Sentence, reference: Reference, { sentence, to, role }: Placement): boolean {
  const { from, word, form } = reference;
  if (sentence !== index) return false;
  if (to === from - 1 && tokens[to]!.text === ',' && word === 'its') return true;
  if (to === from - 2 && tokens[to]!.text === ',' && /^(?:which|whom|whose)$/.test(tokens[from - 1]!.lower)) return true;
  if (
    /^(?:its|his)$/.test(word) ||
    (word === 'her' && /^(?:WORD|CONJUNCTION)$/.test(wordClass(tokens[from + 1] ?? tokens[from]!))) ||
    from - to > CLAUSE ||
    (form === 'PRONOUN' && isSubject(tokens, from))
  )
    return false;
  if (role !== 'SUBJECT' && !(role === 'OWNER' && form === 'NOMINAL' && !/^['’]/.test(textAt(tokens, reference.to)))) return false;
  for (let i = to; i < from; i++) if (BOUNDARY.has(tokens[i]!.lower) || SAYING.opensAt(tokens[i])) return false;
  return true;
}

function genderIn({ genders, document }: Scene, person: Entity): Gender | null {
  const known = genders.get(person.index);
  if (known !== undefined) return known;
  const gender = genderOf(person, document);
  genders.set(person.index, gender);
  return gender;
}
