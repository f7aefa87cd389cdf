/** Search over what the account holds: companies by the beginning of a name, everything else by the stems of its words. */
import { SearchType } from '../../schema/enums.js';
import type { RedisClient } from '../redis.js';
import { fold, isNear, prefixWords, stems, typoKeys, words } from '../resolve/terms.js';
import { decodeListCursor, encodeListCursor, type ListPosition } from './cursor.js';
import type { Entities, StoredEntity } from './entities.js';
import { LEAD_CHARACTERS } from './indexes.js';
import type { Keys, ListKind } from './keys.js';
import type { Page, PageRequest } from './lists.js';
import type { Pages } from './pages.js';
import { type KeyGroup, openWalk } from './walk.js';

/** Scores in the order of the nodes. */
export type FoundPage = Page<StoredEntity> & { scores: number[] };

export type Search = ReturnType<typeof openSearch>;

/** Companies that are ranked by how often they are named; for more, the list of the most named ones is walked instead. */
const MOST_RANKED = 1_000;
const MOST_TYPO_CANDIDATES = 300;
/** Finds of the words that are looked through for a phrase. */
const MOST_SCANNED = 1_000;
const SCAN_BATCH = 100;

const KIND: { readonly [T in Exclude<SearchType, 'COMPANY'>]: ListKind } = { CLAIM: 'claim', MARKET_EVENT: 'event', ARTICLE: 'article' };

interface Query {
  text: string;
  stems: string[];
  /** Folded words of each quoted passage, between spaces. */
  phrases: string[];
}

export function openSearch(redis: RedisClient, keys: Keys, entities: Entities, pages: Pages) {
  const walk = openWalk(redis, keys);

  const mentions = async (ids: readonly string[]): Promise<ListPosition[]> => {
    if (ids.length === 0) return [];
    const scores = await redis.zmscore(keys.index('company', 'mentions'), ...ids);
    return ids.map((id, i) => ({ id, score: scores[i] ?? '0' })).sort(byScore);
  };

  const companiesByPrefix = async (text: string, after: ListPosition | null, limit: number): Promise<ListPosition[]> => {
    const sets = prefixWords(text).map((word) => keys.index('company', 'prefix', word));
    if (sets.length === 0) return [];
    const sizes = await Promise.all(sets.map((set) => redis.zcard(set)));
    const groups: KeyGroup[] = sets.map((set) => ({ keys: [set], drives: true }));
    if (Math.min(...sizes) > MOST_RANKED) {
      const named = { keys: [keys.index('company', 'mentions')], drives: true };
      return walk.collect([named, ...groups.map((group) => ({ ...group, drives: false }))], { descending: true, after, limit });
    }
    const found = await walk.collect(groups, { descending: false, after: null, limit: MOST_RANKED });
    return (await mentions(found.map(({ id }) => id))).filter((entry) => !after || byScore(after, entry) < 0).slice(0, limit);
  };

  /** Companies with a word of their name one slip away from each word of the query (two in a long word). */
  const companiesByTypo = async (text: string, after: ListPosition | null): Promise<ListPosition[]> => {
    const wanted = words(fold(text));
    if (wanted.length === 0 || wanted.some((word) => typoKeys(word).length === 0)) return [];
    const groups = wanted.map((word) => ({ keys: typoKeys(word).map((key) => keys.index('company', 'typo', key)), drives: true }));
    const found = await walk.collect(groups, { descending: false, after: null, limit: MOST_TYPO_CANDIDATES });
    const near = (await entities.companies(found.map(({ id }) => id))).filter(
      (company) =>
        company && wanted.every((word) => words(fold([company.name, ...company.aliases].join(' '))).some((own) => isNear(own, word))),
    );
    return (await mentions(near.map((company) => company!.id))).filter((entry) => !after || byScore(after, entry) < 0);
  };

  const companies = async ({ text }: Query, after: ListPosition | null, limit: number): Promise<ListPosition[]> => {
    const found = await companiesByPrefix(text, after, limit);
    if (found.length > 0) return found;
    const some = after ? await companiesByPrefix(text, null, 1) : [];
    return some.length > 0 ? [] : (await companiesByTypo(text, after)).slice(0, limit);
  };

  const groupsOf = (kind: ListKind, query: Query): KeyGroup[] =>
    query.stems.map((stem) => ({ keys: [keys.index(kind, 'term', stem)], drives: true }));

  /** The next finds of the words: companies first, by mentions; then the rest of all kinds, newest first. */
  const next = async (query: Query, types: ReadonlySet<SearchType>, after: ListPosition | null, limit: number): Promise<ListPosition[]> => {
    const amongCompanies = after === null || after.id.startsWith('cmp_');
    const found = amongCompanies && types.has(SearchType.COMPANY) ? await companies(query, after, limit) : [];
    if (found.length >= limit || query.stems.length === 0) return found.slice(0, limit);
    const position = amongCompanies ? null : after;
    const others = await Promise.all(
      kindsOf(types).map((kind) => walk.collect(groupsOf(kind, query), { descending: true, after: position, limit })),
    );
    return [...found, ...others.flat().sort(byScore)].slice(0, limit);
  };

  const textOf = (entity: StoredEntity, lead: string | null): string => {
    switch (entity.__typename) {
      case 'Company':
        return [entity.name, ...entity.aliases].join(' ');
      case 'Claim':
        return [entity.claimant.name, entity.claimant.affiliation, entity.text, entity.quote].join(' ');
      case 'MarketEvent':
        return [entity.headline, ...entity.participants.map(({ name }) => name), ...entity.evidence.map(({ text }) => text)].join(' ');
      case 'Article':
        return [entity.title, entity.excerpt, lead?.slice(0, LEAD_CHARACTERS)].join(' ');
    }
  };

  const holdPhrases = async (found: readonly (StoredEntity | null)[], phrases: readonly string[]): Promise<boolean[]> => {
    const articles = found.flatMap((entity) => (entity?.__typename === 'Article' ? [entity] : []));
    const leads = new Map((await pages.texts(articles)).map((text, i) => [articles[i]!.id, text]));
    return found.map((entity) => {
      if (!entity) return false;
      const text = ` ${words(fold(textOf(entity, leads.get(entity.id) ?? null))).join(' ')} `;
      return phrases.every((phrase) => text.includes(phrase));
    });
  };

  /** Finds that there still are and that hold the phrases, up to `limit`. */
  const find = async (query: Query, types: ReadonlySet<SearchType>, after: ListPosition | null, limit: number) => {
    const kept: { entry: ListPosition; node: StoredEntity }[] = [];
    const scan = query.phrases.length > 0;
    let position = after;
    for (let scanned = 0; kept.length < limit && scanned < MOST_SCANNED; ) {
      const size = scan ? SCAN_BATCH : limit - kept.length;
      const entries = await next(query, types, position, size);
      const nodes = await entities.get(entries.map(({ id }) => id));
      const holds = scan ? await holdPhrases(nodes, query.phrases) : nodes.map(Boolean);
      entries.forEach((entry, i) => {
        if (holds[i]) kept.push({ entry, node: nodes[i]! });
      });
      if (entries.length < size) break;
      position = entries.at(-1)!;
      scanned += size;
    }
    return kept.slice(0, limit);
  };

  return {
    /** Every word must occur, and every "quoted passage" word by word. Companies come first, then what is newest. */
    page: async (text: string, types: readonly SearchType[] | null, { first, after }: PageRequest): Promise<FoundPage> => {
      const query = readQuery(text);
      const position = after ? decodeListCursor(after) : null;
      const found = await find(query, typesOf(types), position, first + 1);
      const shown = found.slice(0, first);
      return {
        nodes: shown.map(({ node }) => node),
        cursors: shown.map(({ entry }) => encodeListCursor(entry)),
        scores: shown.map(({ node }) => scoreOf(node, query)),
        hasNextPage: found.length > first,
        hasPreviousPage: position !== null,
      };
    },

    /** With a phrase, as many as there are among the first finds of the words. */
    count: async (text: string, types: readonly SearchType[] | null): Promise<number> => {
      const query = readQuery(text);
      const wanted = typesOf(types);
      if (query.phrases.length > 0) return (await find(query, wanted, null, MOST_SCANNED)).length;
      const counts = await Promise.all([
        wanted.has(SearchType.COMPANY) ? companies(query, null, MOST_RANKED).then(({ length }) => length) : 0,
        ...kindsOf(wanted).map((kind) => walk.count(groupsOf(kind, query))),
      ]);
      return counts.reduce((sum, number) => sum + number, 0);
    },
  };
}

function readQuery(text: string): Query {
  const phrases = [...text.matchAll(/["“”]([^"“”]+)["“”]/g)].map(([, passage]) => words(fold(passage!)).join(' '));
  return { text, stems: stems(text, 16), phrases: phrases.filter((phrase) => phrase.includes(' ')).map((phrase) => ` ${phrase} `) };
}

const typesOf = (types: readonly SearchType[] | null): ReadonlySet<SearchType> => new Set(types ?? Object.values(SearchType));

const kindsOf = (types: ReadonlySet<SearchType>): ListKind[] =>
  (Object.keys(KIND) as (keyof typeof KIND)[]).filter((type) => types.has(type)).map((type) => KIND[type]);

/** 3 for a company of that very name, 2 for one whose name begins so, 1 for what holds the words. */
function scoreOf(node: StoredEntity, { text }: Query): number {
  if (node.__typename !== 'Company') return 1;
  const wanted = words(fold(text)).join(' ');
  const names = [node.name, ...node.aliases].map((name) => words(fold(name)).join(' '));
  if (names.includes(wanted)) return 3;
  return prefixWords(text).every((word) => names.some((name) => ` ${name}`.includes(` ${word}`))) ? 2 : 1;
}

const byScore = (a: ListPosition, b: ListPosition): number => Number(b.score) - Number(a.score) || (a.id < b.id ? 1 : a.id > b.id ? -1 : 0);
