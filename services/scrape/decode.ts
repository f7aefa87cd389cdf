/** Bytes to text as browsers decide it (WHATWG HTML, "determining the character encoding"): BOM, HTTP header, meta prescan, detection last. */
import { isAscii, isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { detectEncoding } from './detect.js';

const PRESCAN_BYTES = 1_024 * 4;
const COMMENT = /<!--(?:>|[\s\S]*?(?:-->|$))/g;
/** Multi-byte characters from which a page that claims another encoding is believed to be UTF-8. */
const FEWEST_SEQUENCES = 3;

export interface Decoded {
  html: string;
  /** Lower-case label of the encoding used. */
  encoding: string;
}

export function decodeHtml(bytes: Uint8Array, contentType?: string): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const marked = byteOrderMark(buffer);
  if (marked) return decodeAs(buffer.subarray(marked.length), marked.encoding);
  const declared = label(/charset\s*=\s*["']?([\w:.-]+)/i.exec(contentType ?? '')?.[1]) ?? label(prescan(buffer));
  if (declared === null || declared === 'utf-8')
    return decodeAs(buffer, isMostlyUtf8(buffer) ? 'utf-8' : (detectEncoding(buffer) ?? 'windows-1252'));
  // Pages that name another encoding and are UTF-8 all the same are common: no other text of any length is valid UTF-8 by chance.
  return decodeAs(buffer, isUtf8(buffer) && sequences(buffer) >= FEWEST_SEQUENCES ? 'utf-8' : declared);
}

function decodeAs(buffer: Buffer, encoding: string): Decoded {
  // ASCII is Latin-1 as well, which is copied rather than decoded.
  if (encoding === 'utf-8') return { html: buffer.toString(isAscii(buffer) ? 'latin1' : 'utf8'), encoding };
  return { html: NATIVE.has(encoding) ? new TextDecoder(encoding).decode(buffer) : iconv.decode(buffer, encoding), encoding };
}

function byteOrderMark(buffer: Buffer): { encoding: string; length: number } | null {
  if (buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return { encoding: 'utf-16be', length: 2 };
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return { encoding: 'utf-16le', length: 2 };
  return null;
}

/** `<meta charset=…>`, `<meta http-equiv … content="…charset=…">`, `<?xml encoding=…?>` in the first bytes, comments left out. */
function prescan(buffer: Buffer): string | undefined {
  const head = buffer.subarray(0, PRESCAN_BYTES).toString('latin1').replace(COMMENT, '');
  return (
    /<meta[^>]{0,200}?charset\s*=\s*["']?([\w:.-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w:.-]+)/i.exec(head)?.[1]
  );
}

/** Encoding → other names for it, without marks between letters (WHATWG Encoding, and what is met besides). Latin-1 and ASCII are windows-1252. */
const ALIASES: readonly (readonly [encoding: string, names: string])[] = [
  // A page whose declaration could be read as bytes is in none of the wide ones.
  [
    'utf-8',
    'utf8 unicode11utf8 u8 cp65001 utf16 utf16le utf16be u16 ucs2 iso10646ucs2 unicode utf32 utf32le utf32be u32 ucs4 iso10646ucs4',
  ],
  ['windows-1252', 'iso88591 latin1 latin usascii ascii iso646us l1 ansix341968 cp1252 cp819 ibm819 iso8859 8859 isoir100'],
  ['gb18030', 'gb2312 gbk gb231280 chinese gb18030 gb180302000 euccn eucgb2312cn cp936 xmacsimpchinese'],
  ['big5-hkscs', 'big5 big5tw big5hkscs hkscs cnbig5 xxbig5 cp950 xmactradchinese'],
  ['windows-1254', 'iso88599 latin5 l5'],
  ['windows-874', 'tis620 tis6200 tis62025290 tis62025291 iso885911 dos874 isoir166'],
  ['euc-kr', 'ksc56011987 ksc5601 euckr korean uhc cp949 ms949 windows949 ksx1001 ks1001 xmackorean'],
  ['shift_jis', 'sjis shiftjis sjisx0213 mskanji windows31j cp932 ms932 sjis2004 shiftjis2004 shiftjisx0213 xmacjapanese'],
  ['euc-jp', 'eucjp ujis eucjis2004 eucjisx0213 jisx0213 extendedunixcodepackedformatforjapanese'],
  ['iso-2022-jp', 'iso2022jp iso2022jp1 iso2022jp2 iso2022jp2004 iso2022jp3 iso2022jpext'],
  ['macintosh', 'macintosh macroman mac xmacroman'],
  ['x-mac-cyrillic', 'maccyrillic xmaccyrillic xmacukrainian'],
  ['maccenteuro', 'maclatin2 maccentraleurope xmacce'],
  ['cp1125', 'cp866u ruscii'],
];
const ENCODINGS: ReadonlyMap<string, string> = new Map(
  ALIASES.flatMap(([encoding, names]) => names.split(' ').map((name): [string, string] => [name, encoding])),
);
/** Node's own decoders for these know what `iconv-lite` does not. */
const NATIVE: ReadonlySet<string> = new Set(['iso-2022-jp', 'macintosh', 'x-mac-cyrillic']);

/** The encoding that a label stands for; null for one that nobody knows. */
function label(name: string | undefined): string | null {
  const lower = (name ?? '').toLowerCase().replace(/^(?:x-(?!mac))+/, '');
  const plain = lower.replace(/:\d{4}$|[^a-z0-9]/g, '').replace(/^cs(?=[a-z])/, '');
  return ENCODINGS.get(plain) ?? (plain && iconv.encodingExists(lower) ? lower : null);
}

/** May a text of these bytes be in this encoding? Of UTF-8 and ASCII, some broken characters are borne. */
export function canBe(bytes: Uint8Array, name: string): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const encoding = label(name);
  if (encoding === null) return false;
  if (encoding === 'utf-8' || /ascii/i.test(name)) return isMostlyUtf8(buffer);
  return !decodeAs(buffer, encoding).html.includes('\ufffd');
}

/** Characters outside ASCII in valid UTF-8, counted up to what is asked for. */
function sequences(buffer: Buffer): number {
  let count = 0;
  for (let i = 0; i < buffer.length && count < FEWEST_SEQUENCES; i++) if (buffer[i]! >= 0xc2) count++;
  return count;
}

/** A broken sequence or two do not make a long UTF-8 page another: bytes from 0x80 on mostly come in valid groups. */
function isMostlyUtf8(buffer: Buffer): boolean {
  if (isUtf8(buffer)) return true;
  const text = buffer.toString('utf8');
  let broken = 0;
  let good = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) good++;
  }
  return good > broken * 4;
}
