/** Bytes to text as browsers decide it (WHATWG HTML, "determining the character encoding"): BOM, HTTP header, meta prescan, detection last. */
import iconv from 'iconv-lite';

const PRESCAN_BYTES = 1_024 * 4;

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
  const valid = isUtf8(buffer);
  // Pages that say Latin-1 and are UTF-8 all the same are common; the other way round, UTF-8 that does not decode is a Latin page.
  if (valid && (declared === null || declared === 'utf-8' || (declared === 'windows-1252' && hasMultibyte(buffer))))
    return decodeAs(buffer, 'utf-8');
  if (declared === 'utf-8' || declared === null) return decodeAs(buffer, valid ? 'utf-8' : mostlyUtf8(buffer) ? 'utf-8' : 'windows-1252');
  return decodeAs(buffer, declared);
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

/** `<meta charset=…>`, `<meta http-equiv … content="…charset=…">`, `<?xml encoding=…?>` in the first bytes. */
function prescan(buffer: Buffer): string | undefined {
  const head = buffer.subarray(0, PRESCAN_BYTES).toString('latin1');
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

const hasMultibyte = (buffer: Buffer): boolean => buffer.some((byte) => byte >= 0xc2);

/** One broken sequence in a long UTF-8 page: bytes from 0x80 on mostly come in valid groups. */
function mostlyUtf8(buffer: Buffer): boolean {
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
