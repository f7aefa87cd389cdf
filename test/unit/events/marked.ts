/** Documents from marked text: "[Acme] sued [Widget Works]; [it=Acme] lost" names two companies and a pronoun, "{Ann Lee@Acme}" a person of one, "<Leeds>" a place. */
import { companyRegistry } from '../../../services/extract/companies/registry.js';
import { readDocument } from '../../../services/extract/language/read.js';
import type { Document, Entity, Mention, Names } from '../../../services/extract/types.js';

export function readMarked(marked: string, publishedAt = '2024-06-05T09:00:00Z'): { document: Document; names: Names } {
  const found: { start: number; end: number; name: string; kind: Entity['kind']; form: Mention['form']; of: string | null }[] = [];
  let text = '';
  let rest = 0;
  for (const mark of marked.matchAll(/\[([^\]=]+)(?:=([^\]]+))?\]|\{([^}@]+)(?:@([^}]+))?\}|<([^>]+)>/g)) {
    text += marked.slice(rest, mark.index);
    const surface = (mark[1] ?? mark[3] ?? mark[5]) as string;
    const form = !mark[2] ? 'NAME' : /^(?:it|its|they|their)$/i.test(surface) ? 'PRONOUN' : 'NOMINAL';
    found.push({
      start: text.length,
      end: text.length + surface.length,
      name: mark[2] ?? surface,
      kind: mark[1] ? 'COMPANY' : mark[5] ? 'PLACE' : 'PERSON',
      form,
      of: mark[4] ?? null,
    });
    text += surface;
    rest = mark.index + mark[0].length;
  }
  text += marked.slice(rest);
  const document = readDocument({
    title: '',
    publishedAt,
    language: 'en',
    text,
    paragraphs: [...text.matchAll(/[^\n]+/g)].map((line) => ({ start: line.index, end: line.index + line[0].length })),
  });
  const names: Names = { entities: [], mentions: [] };
  const entityOf = (name: string, kind: Entity['kind']): Entity => {
    const known = names.entities.find((entity) => entity.name === name);
    if (known) return known;
    const entity: Entity = {
      index: names.entities.length,
      kind,
      name,
      registryKey: kind === 'COMPANY' ? (companyRegistry.findByName(name)?.company.key ?? null) : null,
      listings: [],
      mentions: [],
      role: null,
      affiliation: null,
      confidence: 1,
    };
    names.entities.push(entity);
    return entity;
  };
  for (const { start, end, name, kind, form, of } of found) {
    const entity = entityOf(name, kind);
    if (of) entity.affiliation = entityOf(of, 'COMPANY').index;
    const sentence = document.sentences.find((one) => one.start <= start && end <= one.end);
    if (!sentence) throw new Error(`no sentence holds the mention "${name}" at ${start} of: ${text}`);
    const mention: Mention = { start, end, text: text.slice(start, end), form, sentence: sentence.index };
    entity.mentions.push(mention);
    names.mentions.push({ ...mention, entity: entity.index });
  }
  return { document, names };
}
