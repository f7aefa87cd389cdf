/** Who speaks: the words beside a cue, and the entity behind them. */
import type { Document, Entity, ExtractedAgent, Mention, Names, Sentence, Span } from '../types.js';
import { DOCUMENTS, GROUPS } from './cues.js';

export interface Speaker extends Span {
  agent: ExtractedAgent;
  /** Index of the entity that speaks, or for which a document or spokesperson does. */
  entity: number | null;
}

type Placed = Mention & { entity: number };

/** Mentions by sentence, made once a document. */
export function mentionsBySentence(names: Names): Map<number, Placed[]> {
  const grouped = new Map<number, Placed[]>();
  for (const mention of names.mentions) {
    const known = grouped.get(mention.sentence);
    if (known) known.push(mention);
    else grouped.set(mention.sentence, [mention]);
  }
  return grouped;
}

/** Between a person and the body the person speaks for: "Jane Roe of ", "Jane Roe, an analyst at ". */
const EMPLOYED_BY = /^\s*(?:,[^,;.“”"]{0,80}\s)?(?:of|from|at|for|with)\s+(?:the\s+)?$/;

/** Between a noun that speaks and its verb: "people familiar with the matter", "lawyers for the firm, a maker of toys," */
const BELONGS_TO_NOUN =
  /^\s*(?:at|from|of|in|by|on|for|with|familiar|who|which|representing|published|released|filed|briefed|close|surveyed|polled)\b[^,;:“”"]*(?:,[^,;:“”"]*,\s*)?$/;
/** Between a person and the noun that says what the person is: "Jane Roe, a spokeswoman". */
const APPOSITION = /^,\s*(?:an?|the|its|his|her|their|one)?\s*[^,;:“”"]{0,60}$/;

const SPEAKING_KINDS = new Set(['PERSON', 'COMPANY', 'ORGANIZATION', 'GROUP', 'DOCUMENT']);
const DETERMINERS =
  /^(?:the|a|an|some|many|several|most|other|both|his|her|its|their|one|two|three|these|those|few|all|another|u\.s\.|us|former|senior|local|federal|state|industry|market|company|government|wall|street|american|chinese|british|european|independent|leading|top|outside|legal|security|health|public)$/;

/** The speaker whose words end right before token `at` (exclusive), within the clause. */
export function speakerBefore(
  document: Document,
  names: Names,
  sentence: Sentence,
  mentions: readonly Placed[],
  at: number,
): Speaker | null {
  const { tokens } = sentence;
  const end = tokens[at - 1]?.end ?? sentence.start;
  let clause = at;
  while (clause > 0 && !/^[;:—–“"]$/.test(tokens[clause - 1]!.text) && at - clause < 45) clause--;
  const start = tokens[clause]?.start ?? sentence.start;
  const inClause = mentions.filter(
    (mention) =>
      mention.start >= start &&
      mention.end <= end &&
      SPEAKING_KINDS.has(names.entities[mention.entity]!.kind) &&
      !isPossessive(document.text, mention),
  );
  // The head of the subject: the noun phrase that ends at the verb, or before an apposition or relative clause that does.
  const direct = inClause.filter(
    (mention) =>
      document.text
        .slice(mention.end, end)
        .replace(
          /\b(?:also|has|have|had|then|later|recently|previously|initially|earlier|himself|herself|itself|now|still|repeatedly|reportedly|once|even|merely|did|does|do|may|will|would|could|only|just|further|all|both|already|consistently)\b/gi,
          '',
        )
        .trim() === '',
  );
  const unnamed = groupBefore(document, names, sentence, mentions, at);
  if (unnamed && (direct.length === 0 || unnamed.start < direct.at(-1)!.start)) return unnamed;
  const nearest = direct.at(-1);
  const employee =
    nearest &&
    inClause.find(
      (mention) =>
        names.entities[mention.entity]!.kind === 'PERSON' &&
        mention.end < nearest.start &&
        EMPLOYED_BY.test(document.text.slice(mention.end, nearest.start)),
    );
  if (nearest) return speakerOf(names, employee ?? nearest);
  const heads = inClause.filter(
    (mention) =>
      /^\s*(?:,|\(|who\b|which\b|\bof\b|\bat\b|\bfrom\b)/.test(document.text.slice(mention.end, end)) &&
      !/\b(?:and|but|while|as|that|because)\b/.test(document.text.slice(mention.end, end).replace(/,[^,]*,/g, '')),
  );
  const head = heads.find((mention) => names.entities[mention.entity]!.kind === 'PERSON') ?? heads[0];
  return head ? speakerOf(names, head) : null;
}

/** The speaker whose words begin at token `at`: "said Jane Roe, an analyst", "according to the company". */
export function speakerAfter(
  document: Document,
  names: Names,
  sentence: Sentence,
  mentions: readonly Placed[],
  at: number,
): Speaker | null {
  const { tokens } = sentence;
  const first = tokens[at];
  if (!first) return null;
  const limit = tokens[Math.min(at + 14, tokens.length - 1)]!.end;
  const stop = tokens.slice(at, at + 15).find((token, i) => i > 0 && /^[,;.“"]$/.test(token.text))?.start ?? limit;
  const unnamed = groupAfter(document, names, sentence, mentions, at, stop);
  const named = mentions.filter(
    (mention) => mention.start >= first.start && mention.start < stop && SPEAKING_KINDS.has(names.entities[mention.entity]!.kind),
  );
  const person = named.find((mention) => names.entities[mention.entity]!.kind === 'PERSON');
  const best = person ?? named.find((mention) => !isPossessive(document.text, mention)) ?? null;
  if (unnamed && (!best || (unnamed.start <= best.start && !person))) return unnamed;
  return best ? speakerOf(names, best) : unnamed;
}

export function speakerOf(names: Names, mention: Placed): Speaker {
  const entity = names.entities[mention.entity]!;
  return { start: mention.start, end: mention.end, entity: entity.index, agent: agentOf(entity, names) };
}

function agentOf(entity: Entity, names: Names): ExtractedAgent {
  const employer = entity.affiliation === null ? null : names.entities[entity.affiliation]!;
  const kind = entity.kind === 'PLACE' || entity.kind === 'PRODUCT' ? 'ORGANIZATION' : entity.kind;
  return {
    name: entity.name,
    kind,
    role: entity.role,
    affiliation: employer?.name ?? null,
    company: entity.kind === 'COMPANY' ? entity.index : employer?.kind === 'COMPANY' ? employer.index : null,
  };
}

/** "analysts", "a company spokesperson", "a leaked Google email": a common noun that speaks. */
function groupBefore(document: Document, names: Names, sentence: Sentence, mentions: readonly Placed[], at: number): Speaker | null {
  const { tokens } = sentence;
  let head = at - 1;
  while (head > 0 && /^(?:also|has|have|had|then|already|recently|it|now|further)$/.test(tokens[head]!.lower)) head--;
  for (let back = 0; back < 12 && head - back >= 0; back++) {
    const token = tokens[head - back]!;
    if (/^[;:“"”]$/.test(token.text)) return null;
    const noun = token.lower;
    if (!GROUPS.has(noun) && !DOCUMENTS.has(noun)) continue;
    const between = document.text.slice(token.end, tokens[at]!.start);
    if (back > 0 && !BELONGS_TO_NOUN.test(between)) return null;
    if (
      mentions.some(
        (mention) =>
          names.entities[mention.entity]!.kind === 'PERSON' &&
          mention.end <= token.start &&
          APPOSITION.test(document.text.slice(mention.end, token.start)),
      )
    )
      return null;
    return nounSpeaker(document, names, sentence, mentions, head - back);
  }
  return null;
}

function groupAfter(
  document: Document,
  names: Names,
  sentence: Sentence,
  mentions: readonly Placed[],
  at: number,
  stop: number,
): Speaker | null {
  for (let i = at; i < Math.min(at + 8, sentence.tokens.length) && sentence.tokens[i]!.start < stop; i++) {
    const noun = sentence.tokens[i]!.lower;
    if (GROUPS.has(noun) || DOCUMENTS.has(noun)) return nounSpeaker(document, names, sentence, mentions, i);
    if (/^(?:that|who|and|but|as|while)$/.test(noun)) return null;
  }
  return null;
}

function nounSpeaker(document: Document, names: Names, sentence: Sentence, mentions: readonly Placed[], head: number): Speaker {
  const { tokens } = sentence;
  let from = head;
  while (
    from > 0 &&
    head - from < 6 &&
    /^[\p{L}'’.&-]+$/u.test(tokens[from - 1]!.text) &&
    (DETERMINERS.test(tokens[from - 1]!.lower) ||
      /^\p{Lu}/u.test(tokens[from - 1]!.text) ||
      /(?:ed|al|ic|ing|'s)$/.test(tokens[from - 1]!.lower))
  )
    from--;
  const start = tokens[from]!.start;
  const { end, lower } = tokens[head]!;
  const inside = mentions.filter((mention) => mention.start >= start && mention.end <= end && mention.form === 'NAME');
  const nominal = mentions.find((mention) => mention.form === 'NOMINAL' && mention.start <= tokens[head]!.start && mention.end >= end);
  if (nominal) return speakerOf(names, nominal);
  const behind = mentions.find((mention) => /^\s*(?:at|from|of|by|for)\s+(?:the\s+)?$/.test(document.text.slice(end, mention.start)));
  const owner = [...inside, ...(behind ? [behind] : [])]
    .map((mention) => names.entities[mention.entity]!)
    .find((entity) => entity.kind === 'COMPANY' || entity.kind === 'ORGANIZATION' || (entity.kind === 'PERSON' && DOCUMENTS.has(lower)));
  const company = owner?.kind === 'COMPANY' ? owner.index : null;
  if (/^spokes|^representative/.test(lower)) {
    const body = owner ?? subjectCompany(names, mentions, sentence);
    const name = body ? `${body.name} spokesperson` : lower;
    return {
      start,
      end,
      entity: body?.index ?? null,
      agent: { name, kind: 'PERSON', role: lower, affiliation: body?.name ?? null, company: body?.kind === 'COMPANY' ? body.index : null },
    };
  }
  if (DOCUMENTS.has(lower)) {
    if (owner) return { start, end, entity: owner.index, agent: { ...agentOf(owner, names), role: null } };
    return {
      start,
      end,
      entity: null,
      agent: { name: document.text.slice(start, end), kind: 'DOCUMENT', role: null, affiliation: null, company: null },
    };
  }
  let last = head;
  while (
    /^(?:familiar|with|the|matter|briefed|on|close|to|situation|plans|at|of|from)$/.test(tokens[last + 1]?.lower ?? '') &&
    last - head < 5 &&
    /^(?:people|person|source|sources)$/.test(lower)
  )
    last++;
  const name = document.text.slice(tokens[from]!.start, tokens[last]!.end).replace(/^(?:the|a|an|some)\s+/i, '');
  return {
    start,
    end: tokens[last]!.end,
    entity: company,
    agent: { name, kind: 'GROUP', role: null, affiliation: owner?.name ?? null, company },
  };
}

/** The company that the sentence, or the one before, is about. */
function subjectCompany(names: Names, mentions: readonly Placed[], sentence: Sentence): Entity | null {
  const here = mentions.map((mention) => names.entities[mention.entity]!).find((entity) => entity.kind === 'COMPANY');
  if (here) return here;
  const earlier = names.mentions.filter(
    (mention) =>
      mention.sentence < sentence.index && sentence.index - mention.sentence <= 3 && names.entities[mention.entity]!.kind === 'COMPANY',
  );
  return earlier.length > 0 ? names.entities[earlier.at(-1)!.entity]! : null;
}

function isPossessive(text: string, mention: Span): boolean {
  return (
    /^['’]s?\b|^['’]\s/.test(text.slice(mention.end, mention.end + 3)) ||
    /^(?:its|his|her|their)$/i.test(text.slice(mention.start, mention.end))
  );
}
