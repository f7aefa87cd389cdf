/** Why a page, feed or address could not be used. `retryable` says whether trying the same thing later may succeed. */

/** Codes a user meets in `IngestionJob.error`, `Feed.lastError`, the command line and the log. */
export type FailureCode =
  | 'URL_NOT_ALLOWED' // not http(s), a forbidden port, or an address that is not public
  | 'DNS_FAILED'
  | 'CONNECTION_FAILED'
  | 'TIMEOUT'
  | 'TOO_LARGE'
  | 'TOO_MANY_REDIRECTS'
  | 'BAD_RESPONSE' // malformed HTTP or a broken content encoding
  | 'HTTP_ERROR' // a status that is not 2xx; the message names it
  | 'GONE' // 404 or 410
  | 'RATE_LIMITED' // 429 or 503 with or without Retry-After
  | 'ROBOTS_DISALLOWED'
  | 'NOINDEX'
  | 'UNSUPPORTED_CONTENT' // a PDF, a video, …
  | 'NOT_A_FEED'
  | 'NO_ARTICLE' // an index page, a login or consent wall, an error page, an empty page
  | 'PAYWALLED'
  | 'EXTRACTION_TIMEOUT'
  | 'EXTRACTION_CRASHED'
  | 'INTERNAL';

const RETRYABLE: ReadonlySet<FailureCode> = new Set([
  'DNS_FAILED',
  'CONNECTION_FAILED',
  'TIMEOUT',
  'BAD_RESPONSE',
  'RATE_LIMITED',
  'INTERNAL',
]);

export class Failure extends Error {
  readonly code: FailureCode;
  readonly retryable: boolean;
  /** Seconds that the other side asked us to wait (Retry-After), when it did. */
  readonly retryAfterSeconds: number | undefined;

  constructor(code: FailureCode, message: string, options: { retryable?: boolean; retryAfterSeconds?: number; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'Failure';
    this.code = code;
    this.retryable = options.retryable ?? RETRYABLE.has(code);
    this.retryAfterSeconds = options.retryAfterSeconds;
  }

  /** Any thrown value as a Failure: ours as it is, all else INTERNAL with its cause. */
  static from(thrown: unknown): Failure {
    if (thrown instanceof Failure) return thrown;
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return new Failure('INTERNAL', message, { cause: thrown });
  }
}
