/** Bytes to text as browsers decide it (WHATWG HTML, "determining the character encoding"): BOM, HTTP header, meta prescan, detection last. */
import iconv from 'iconv-lite';

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
  if (declared === null || declared === 'utf-8') return decodeAs(buffer, isMostlyUtf8(buffer) ? 'utf-8' : 'windows-1252');
  // Pages that name another encoding and are UTF-8 all the same are common: no other text of any length is valid UTF-8 by chance.
  return decodeAs(buffer, isUtf8(buffer) && sequences(buffer) >= FEWEST_SEQUENCES ? 'utf-8' : declared);
}

function decodeAs(buffer: Buffer, encoding: string): Decoded {
  return { html: encoding === 'utf-8' ? buffer.toString('utf8') : iconv.decode(buffer, encoding), encoding };
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

/** The encoding that a label stands for (WHATWG Encoding: Latin-1 and ASCII are windows-1252); null for one that nobody knows. */
function label(name: string | undefined): string | null {
  if (!name) return null;
  const lower = name.toLowerCase().replace(/^x-/, '');
  if (/^(?:utf-?8|unicode-1-1-utf-8)$/.test(lower)) return 'utf-8';
  if (/^(?:iso-?8859-?1|latin-?1|us-ascii|ascii|cp1252|windows-1252|l1|ansi_x3\.4-1968)$/.test(lower)) return 'windows-1252';
  if (/^(?:gb2312|gbk|gb_2312-80|chinese|gb18030)$/.test(lower)) return 'gb18030';
  if (/^(?:iso-?8859-?9|latin5)$/.test(lower)) return 'windows-1254';
  if (/^(?:ks_c_5601-1987|ksc5601|euc-kr)$/.test(lower)) return 'euc-kr';
  if (/^(?:sjis|shift[-_]jis|ms_kanji|windows-31j)$/.test(lower)) return 'shift_jis';
  if (/^utf-?16(?:le|be)?$/.test(lower)) return 'utf-8'; // a page whose meta could be read as bytes is not UTF-16
  return iconv.encodingExists(lower) ? lower : null;
}

function isUtf8(buffer: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(buffer);
    return true;
  } catch {
    return false; // the answer, not a failure
  }
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
