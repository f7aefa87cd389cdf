/** What a body is, from its first bytes and its declared type. Pure. */
import { load } from 'cheerio/slim';

const SIGNATURES: readonly (readonly [start: string, what: string])[] = [
  ['%PDF-', 'a PDF document'],
  ['\u0089PNG', 'an image'],
  ['\u00ff\u00d8\u00ff', 'an image'],
  ['GIF8', 'an image'],
  ['PK\u0003\u0004', 'a ZIP archive or office document'],
  ['\u001f\u008b', 'a compressed file'],
  ['ID3', 'an audio file'],
  ['OggS', 'an audio or video file'],
  ['\u0000\u0000\u0000\u0018ftyp', 'a video'],
  ['\u0000\u0000\u0000\u0020ftyp', 'a video'],
  ['\u001aE\u00df\u00a3', 'a video'],
  ['\u00d0\u00cf\u0011\u00e0', 'an office document'],
  ['\u007fELF', 'a program'],
  ['MZ\u0090', 'a program'],
];

const DECLARED: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/^application\/pdf/i, 'a PDF document'],
  [/^image\//i, 'an image'],
  [/^video\//i, 'a video'],
  [/^audio\//i, 'an audio file'],
  [/^font\//i, 'a font'],
  [/^application\/(?:zip|gzip|x-tar|octet-stream|msword|vnd\.)/i, 'a file to download'],
];

/** What it is instead of a page or feed ("a PDF document"); null when it may be one. */
export function unsupportedContent(contentType: string, body: Uint8Array, expected: 'page' | 'feed'): string | null {
  const head = Buffer.from(body.subarray(0, 16)).toString('latin1');
  const signature = SIGNATURES.find(([start]) => head.startsWith(start));
  if (signature) return signature[1];
  const declared = DECLARED.find(([pattern]) => pattern.test(contentType));
  if (declared && !looksLikeMarkup(body)) return declared[1];
  if (expected === 'page' && /^(?:application|text)\/(?:json|javascript|css|csv|plain)/i.test(contentType) && !looksLikeMarkup(body))
    return `of the type ${contentType.split(';')[0]}`;
  return null;
}

function looksLikeMarkup(body: Uint8Array): boolean {
  return /^\s*(?:\ufeff)?\s*<[!?a-z]/i.test(Buffer.from(body.subarray(0, 512)).toString('utf8'));
}

const NO_INDEX = /(?:^|[\s,:])(?:noindex|none)(?:$|[\s,])/i;

/** True when a page, by header or meta element, asks not to be kept. */
export function asksNotToBeIndexed(robotsTag: string | null, html: string): boolean {
  if (robotsTag && NO_INDEX.test(robotsTag)) return true;
  const tags = html.slice(0, 100_000).match(/<meta\s[^>]{0,300}>/gi) ?? [];
  const $ = load(tags.join(''));
  return $('meta[name="robots" i]')
    .toArray()
    .some(({ attribs }) => NO_INDEX.test(attribs.content ?? ''));
}
