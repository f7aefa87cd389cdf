/** Escaped or literal markup, and the text of strangers, to one clean line. Linear. */
import { Tokenizer } from 'htmlparser2';
import { UNHEARD } from './tokens.js';

export const LONGEST_TITLE = 2_000;
export const LONGEST_SUMMARY = 20_000;

/** How much of a text is looked at, as a multiple of what is kept: markup takes the rest. */
const MARKUP_SHARE = 10;
const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd mark q s small span strike strong sub sup tt u var'.split(' '),
);
const UNREADABLE: ReadonlySet<string> = new Set(['script', 'style']);

/** HTML to text: tags gone, entities read, what is between blocks apart. Null when nothing is left. */
export function plainText(html: string, longest: number): string | null {
  const source = html.slice(0, longest * MARKUP_SHARE);
  return oneLine(/[<&]/.test(source) ? withoutMarkup(source) : source, longest);
}

/** Without control, bidirectional override and invisible characters; all white space is one space. Null when nothing is left. */
export function oneLine(text: string, longest: number): string | null {
  const line = text
    .slice(0, longest * MARKUP_SHARE)
    .replace(
      /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]/g,
      '',
    )
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\s\u0085]+/g, ' ')
    .trim();
  return line ? line.slice(0, longest).replace(/[\ud800-\udbff]$/, '') : null;
}

function withoutMarkup(source: string): string {
  const parts: string[] = [];
  let unreadable = '';
  const add = (text: string) => {
    if (!unreadable) parts.push(text);
  };
  const boundary = (name: string) => {
    if (!INLINE.has(name)) add(' ');
  };
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      ...UNHEARD,
      ontext: (start, end) => add(source.slice(start, end)),
      ontextentity: (codePoint) => add(String.fromCodePoint(codePoint)),
      oncdata: (start, end, offset) => add(source.slice(start, end - offset)),
      onopentagname: (start, end) => {
        const name = source.slice(start, end).toLowerCase();
        boundary(name);
        if (UNREADABLE.has(name)) unreadable = name;
      },
      onclosetag: (start, end) => {
        const name = source.slice(start, end).trim().toLowerCase();
        if (name === unreadable) unreadable = '';
        boundary(name);
      },
    },
  );
  tokenizer.write(source);
  tokenizer.end();
  return parts.join('');
}
