/** Who and what an article names: one pass to find names, one to decide what each is, one to tie short forms and pronouns to them. */
import { lowerAt, textAt } from '../language/tokens.js';
import type { Document, Entity, Mention, Names } from '../types.js';
import { genderOfName, genderOfTitle } from './gender.js';
import { decideKind, type NamedThing, stripLegalForm } from './kinds.js';
import { findNames, type NamedPlace } from './mentions.js';
import type { Model } from './model.js';
import { resolveReferences } from './references.js';
import type { RegisteredCompany } from './registry.js';
import { attachRoles } from './roles.js';
import { GIVEN_NAMES, WELL_KNOWN } from './vocabulary.js';

export function recogniseNames(document: Document, model?: Model): Names {
  const places = findNames(document, model);
  const forms = groupByForm(places);
  const partial = new Set([...forms.keys()].flatMap((form) => (form.includes(' ') ? form.split(' ') : [])));
  const isShort = document.sentences.length < ENOUGH_SENTENCES;
  const things = new Map([...forms].map(([form, uses]) => [form, decideKind(form, uses, isShort || partial.has(form))]));
  const fuller = fullForms(forms, things);
  const entities = new Map<string, Entity>();
  const byForm = new Map<string, Entity>();
  for (const form of forms.keys()) {
    const thing = things.get(fuller.get(form) ?? form)!;
    const key = `${thing.kind} ${thing.company?.key ?? thing.name.toLowerCase().replace(/^the /, '')}`;
    const entity = entities.get(key) ?? newEntity(entities.size, thing);
    entities.set(key, entity);
    byForm.set(form, entity);
  }
  const mentions: (Mention & { entity: number })[] = [];
  const namesakes = namesakesOf(forms, things);
  let latest: string | null = null;
  for (const { text, sentence, from } of places) {
    const meant: string = namesakes.has(text) ? chooseNamesake(namesakes.get(text)!, latest, lowerAt(sentence.tokens, from - 1)) : text;
    if (things.get(meant)!.kind === 'PERSON') latest = meant;
    const entity = byForm.get(meant)!;
    const { start } = sentence.tokens[from]!;
    const end = start + text.length;
    entity.mentions.push({ text, form: 'NAME', sentence: sentence.index, start, end });
    mentions.push({ text, form: 'NAME', sentence: sentence.index, start, end, entity: entity.index });
  }
  const names: Names = { entities: [...entities.values()], mentions };
  resolveReferences(document, names);
  attachRoles(document, names);
  names.mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  return names;
}

/** Surnames that several people of the page bear, each with their full names. */
function namesakesOf(forms: ReadonlyMap<string, NamedPlace[]>, things: ReadonlyMap<string, NamedThing>): Map<string, string[]> {
  const bearers = new Map<string, string[]>();
  for (const form of forms.keys()) {
    const surname = form.slice(form.lastIndexOf(' ') + 1);
    if (surname !== form && forms.has(surname) && things.get(form)!.kind === 'PERSON')
      bearers.set(surname, [...(bearers.get(surname) ?? []), form]);
  }
  return new Map([...bearers].filter(([, names]) => names.length > 1));
}

/** "Mrs Wain": the one whom the title suits; of several, the one who was named last. */
function chooseNamesake(bearers: readonly string[], latest: string | null, title: string): string {
  const gender = genderOfTitle(title.replace(/\.$/, ''));
  const suited = bearers.filter((name) => !gender || (genderOfName(name) ?? gender) === gender);
  return latest !== null && suited.includes(latest) ? latest : (suited[0] ?? bearers[0]!);
}

/** A text shorter than this need not give the full names of its people. */
const ENOUGH_SENTENCES = 6;

function newEntity(index: number, { kind, name, company, listings, confidence }: NamedThing): Entity {
  return { index, kind, name, registryKey: company?.key ?? null, listings, mentions: [], role: null, affiliation: null, confidence };
}

function groupByForm(places: readonly NamedPlace[]): Map<string, NamedPlace[]> {
  const forms = new Map<string, NamedPlace[]>();
  for (const place of places) {
    const known = forms.get(place.text);
    if (known) known.push(place);
    else forms.set(place.text, [place]);
  }
  return forms;
}

/**
 * Short form → full form: "Salazar" → "Matt Salazar", "Home Depot" → "Home Depot Inc", "PG&E" → "Pacific Gas & Electric" where the full
 * form gives it in parentheses.
 */
function fullForms(forms: ReadonlyMap<string, NamedPlace[]>, things: ReadonlyMap<string, NamedThing>): Map<string, string> {
  const full = new Map<string, string>();
  for (const [form, uses] of forms) {
    for (const { sentence, to } of uses) {
      const { tokens } = sentence;
      const inside = textAt(tokens, to + 1);
      if (textAt(tokens, to) !== '(' || tokens[to + 2]?.text !== ')' || !forms.has(inside)) continue;
      const isSign = things.get(form)!.kind === 'COMPANY' && /^\p{Lu}{2,5}$/u.test(inside) && !things.get(inside)!.company;
      if (isSign || isAcronym(inside, form)) full.set(inside, form);
    }
  }
  const surnames = new Set(
    [...things].flatMap(([form, { kind }]) => (kind === 'PERSON' && form.includes(' ') ? form.split(' ').at(-1)! : [])),
  );
  const byEndWord = new Map<string, string[]>();
  for (const form of forms.keys()) {
    if (!form.includes(' ')) continue;
    for (const word of new Set([form.split(' ')[0]!.replace(/['’]s$/, ''), form.split(' ').at(-1)!]))
      byEndWord.set(word, [...(byEndWord.get(word) ?? []), form]);
  }
  for (const form of forms.keys()) {
    if (full.has(form)) continue;
    const own = things.get(form)!;
    const longer = (byEndWord.get(form.split(' ')[0]!) ?? []).find(
      (each) =>
        each !== form &&
        (isShortFor(form, own, each, things.get(each)!) || (!surnames.has(form) && isCompanyByHalf(form, own, each, things.get(each)!))),
    );
    const paper = longer ?? (PAPER.test(form) ? paperCalled(form, byEndWord) : undefined);
    if (paper) full.set(form, paper);
  }
  return full;
}

/** A newspaper is called by the last of its name after the first mention: "The Times", "the Business Journal". */
const PAPER =
  /^(?:the (?:\w+ )?|\w+ )?(?:times|journal|post|news|herald|tribune|globe|register|chronicle|bee|star|sun|mail|telegraph|gazette|courier|inquirer)$/i;

function paperCalled(form: string, byEndWord: ReadonlyMap<string, string[]>): string | undefined {
  const called = form.replace(/^the /i, '');
  return (byEndWord.get(called.split(' ').at(-1)!) ?? []).find(
    (long) => long !== form && long !== 'Financial Times' && long.endsWith(` ${called}`) && !/^the /i.test(long.slice(0, -called.length)),
  );
}

function isShortFor(form: string, own: NamedThing, long: string, thing: NamedThing): boolean {
  if (own.company && own.company !== thing.company && !isHardlyKnown(own.company)) return false;
  // "Orrin Foods plc": without its legal form it is the same, whatever that looks like where it stands.
  if (thing.kind === 'COMPANY' && form.includes(' ') && stripLegalForm(long) === form) return true;
  if (thing.kind === 'PERSON') {
    const isSurname = long.endsWith(` ${form}`);
    return (isSurname && (own.kind === 'PERSON' || own.confidence < 0.9)) || (own.kind === 'PERSON' && long.startsWith(`${form} `));
  }
  if (thing.kind !== own.kind && !(thing.kind === 'COMPANY' && own.kind !== 'PERSON' && own.kind !== 'PLACE')) return false;
  if (thing.kind === 'COMPANY' && /^['’]s /.test(long.slice(form.length))) return long.startsWith(form);
  return stripLegalForm(long) === form || ((thing.kind === 'COMPANY' || thing.kind === 'ORGANIZATION') && long.startsWith(`${form} `));
}

/** Known from a list of tickers alone: "National Bank" may be another one of that name. */
const isHardlyKnown = ({ industry }: RegisteredCompany): boolean => industry === null;

/** "Fenlink" for "Fenlink plc", "Aldermoor" for "Aldermoor Fibre", though the short form looks like a person's. */
function isCompanyByHalf(form: string, own: NamedThing, long: string, thing: NamedThing): boolean {
  return (
    thing.kind === 'COMPANY' &&
    own.kind === 'PERSON' &&
    !form.includes(' ') &&
    !GIVEN_NAMES.has(form.toLowerCase()) &&
    !WELL_KNOWN.has(form) &&
    long.startsWith(`${form} `)
  );
}

/** "PG&E" for "Pacific Gas & Electric": its letters begin the words, in order. */
function isAcronym(short: string, long: string): boolean {
  const initials = (long.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word[0]!.toUpperCase()).join('');
  const letters = short.toUpperCase().replace(/[^\p{L}]/gu, '');
  return (
    letters.length >= 2 &&
    (initials === letters || initials.startsWith(letters) || (initials.length > letters.length && isSubsequence(letters, initials)))
  );
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}
