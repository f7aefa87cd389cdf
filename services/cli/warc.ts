/** WARC files (ISO 28500), plain or gzipped: every HTML page in one was fetched by somebody else, and is read without asking its publisher again. */
import { createReadStream } from 'node:fs';
import { WARCParser, type WARCRecord } from 'warcio';
import { decodeHtml } from '../scrape/decode.js';
import { UsageError } from './usage.js';

export interface ArchivedPage {
  url: string;
  html: string;
  /** ISO 8601. */
  fetchedAt: string;
}

const LARGEST_PAGE = 5_000_000;

/** Successful HTML responses in the file's order; images, redirects, errors and pages beyond 5 MB are passed over. Throws a UsageError for what is no WARC file. */
export async function* readWarc(path: string): AsyncGenerator<ArchivedPage> {
  let records = 0;
  try {
    for await (const record of new WARCParser(createReadStream(path))) {
      if (!record.warcHeaders.protocol?.startsWith('WARC/')) throw new Error('it does not begin with WARC/1');
      records += 1;
      const page = await readRecord(record);
      if (page) yield page;
    }
  } catch (error) {
    throw new UsageError(`Expected a WARC file, got ${path}: ${(error as Error).message}`, { cause: error });
  }
  if (records === 0) throw new UsageError(`Expected a WARC file, got ${path}, which holds no record.`);
}

async function readRecord(record: WARCRecord): Promise<ArchivedPage | null> {
  const { warcType, warcTargetURI, warcDate } = record;
  const response = warcType === 'response' ? record.getResponseInfo() : null;
  const contentType = response?.headers.get('content-type') ?? '';
  if (!warcTargetURI || Number(response?.status) !== 200 || !/^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType)) return null;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of record.contentReader) {
    length += chunk.length;
    if (length > LARGEST_PAGE) return null;
    chunks.push(chunk);
  }
  const fetchedAt = new Date(warcDate ?? Number.NaN);
  return {
    url: warcTargetURI.replace(/^<|>$/g, ''),
    html: decodeHtml(Buffer.concat(chunks), contentType).html,
    fetchedAt: (Number.isNaN(fetchedAt.getTime()) ? new Date() : fetchedAt).toISOString(),
  };
}
