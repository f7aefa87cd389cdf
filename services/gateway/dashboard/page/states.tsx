/** What a view says when there is nothing to show, or when what it shows may be old. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ApiError } from './api.js';

const PATIENCE_MS = 150;

/** Says nothing for a moment: most answers are there before one could read it. */
export function Loading({ what }: { what: string }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p class="state" role="status">
      {late ? `Reading ${what}…` : ''}
    </p>
  );
}

export function Empty({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="state" role="status">
      <strong>{title}</strong>
      {children && <p>{children}</p>}
    </div>
  );
}

/** `shown` says that an earlier answer is still on show. */
export function Failure({ error, shown, retry }: { error: ApiError; shown: boolean; retry(): void }) {
  return (
    <div class={shown ? 'notice' : 'state'} role="alert">
      <strong>{error.code === 'UNREACHABLE' ? 'No answer from the server.' : 'The server refused.'}</strong> {error.message}{' '}
      {error.code === 'UNAUTHENTICATED' && (
        <>
          Give a key in <a href="/works">The works</a>.{' '}
        </>
      )}
      {shown && 'What you see was read before. '}
      <button type="button" class="quiet" onClick={retry}>
        Try again
      </button>
    </div>
  );
}
