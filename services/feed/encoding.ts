/** Bytes of an XML document to text, as RFC 7303 and appendix F of XML 1.0 have it. */
import iconv from 'iconv-lite';
import { decodeHtml } from '../scrape/decode.js';

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

export function decodeXml(bytes: Uint8Array, contentType?: string): string {
  const wide = SIGNATURES.find(([start]) => start.every((byte, i) => bytes[i] === byte));
  if (wide) return iconv.decode(Buffer.from(bytes), wide[1]);
  if (/charset\s*=/i.test(contentType ?? '')) return decodeHtml(bytes, contentType).html;
  const head = Buffer.from(bytes.subarray(0, 400)).toString('latin1');
  const declared = /^(?:\xef\xbb\xbf)?\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']\s*([\w:.-]{1,40})/i.exec(head)?.[1];
  return decodeHtml(bytes, declared && `text/xml; charset=${declared}`).html;
}
