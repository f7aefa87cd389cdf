/** Bytes of an XML document to text, as RFC 7303 and appendix F of XML 1.0 have it. */
import iconv from 'iconv-lite';
import { canBe, decodeHtml } from '../scrape/decode.js';
import { codePage, isEbcdic } from './codepages.js';

/** Byte order marks, and "<?" or "<" and a letter in encodings that are not ASCII's. */
const SIGNATURES: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0x00, 0x00, 0xfe, 0xff], 'utf-32be'],
  [[0xff, 0xfe, 0x00, 0x00], 'utf-32le'],
  [[0x00, 0x00, 0x00, 0x3c], 'utf-32be'],
  [[0x3c, 0x00, 0x00, 0x00], 'utf-32le'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0x00, 0x3c, 0x00], 'utf-16be'],
  [[0x3c, 0x00], 'utf-16le'],
];

const DEFAULT_EBCDIC = 'cp037';

export function decodeXml(bytes: Uint8Array, contentType?: string): string {
  const wide = SIGNATURES.find(([start]) => start.every((byte, i) => bytes[i] === byte));
  if (wide) return iconv.decode(Buffer.from(bytes), wide[1]);
  // The header comes before the declaration, unless the bytes cannot be what it says (RFC 7303, section 3).
  for (const label of [charsetOf(contentType), declaredIn(bytes)]) {
    const page = label && codePage(label, bytes);
    if (page) return page(bytes);
    if (label && canBe(bytes, label)) return decodeHtml(bytes, `text/xml; charset=${label}`).html;
  }
  return decodeHtml(bytes).html;
}

const charsetOf = (contentType = ''): string | undefined => /charset\s*=\s*["']?\s*([\w:.-]{1,40})/i.exec(contentType)?.[1];

/** `<?xml … encoding="…"?>`; quotation marks stand elsewhere in some pages of EBCDIC. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, 400);
  const text = codePage(DEFAULT_EBCDIC, head)?.(head) ?? Buffer.from(head).toString('latin1');
  const declared = /^(?:\xef\xbb\xbf)?\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*[^\w\s]\s*([\w:.-]{1,40})/i.exec(text)?.[1];
  return declared ?? (isEbcdic(bytes) ? DEFAULT_EBCDIC : undefined);
}
