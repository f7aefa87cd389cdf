/** Positions: of a list (score and id), and of the change log (a stream id). */

export class CursorError extends Error {
  readonly code: 'CURSOR_INVALID' | 'CURSOR_EXPIRED';
  /** Oldest cursor that can still be resumed from, when the given one has expired. */
  readonly oldest: string | null;

  constructor(code: 'CURSOR_INVALID' | 'CURSOR_EXPIRED', message: string, oldest: string | null = null) {
    super(message);
    this.name = 'CursorError';
    this.code = code;
    this.oldest = oldest;
  }
}

/** Where the next page of a list starts: after this score, and among equals after this id. */
export interface ListPosition {
  score: string;
  id: string;
}

export function encodeListCursor({ score, id }: ListPosition): string {
  return Buffer.from(`${score} ${id}`).toString('base64url');
}

/** Throws CursorError for anything that `encodeListCursor` did not make. */
export function decodeListCursor(cursor: string): ListPosition {
  const match = /^(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?) (\S{1,200})$/.exec(Buffer.from(cursor.slice(0, 400), 'base64url').toString());
  const [, score, id] = match ?? [];
  if (score === undefined || id === undefined || encodeListCursor({ score, id }) !== cursor) {
    throw new CursorError('CURSOR_INVALID', 'The cursor is not one of this list: pass `endCursor` of a page, or leave `after` out.');
  }
  return { score, id };
}

const STREAM_ID = /^\d{1,16}-\d{1,10}$/;

/** Throws CursorError unless the text has the form of a change-log position. */
export function checkChangeCursor(cursor: string): string {
  if (STREAM_ID.test(cursor)) return cursor;
  throw new CursorError(
    'CURSOR_INVALID',
    'The cursor is not a position of the change log: pass `changeCursor` of a list or `cursor` of a change.',
  );
}

/** Orders two change-log positions. */
export function compareChangeCursors(a: string, b: string): number {
  const [aTime = '0', aSequence = '0'] = a.split('-');
  const [bTime = '0', bSequence = '0'] = b.split('-');
  return Number(aTime) - Number(bTime) || Number(aSequence) - Number(bSequence);
}
