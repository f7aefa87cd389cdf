/** A query as the state of a view: what was read last stays on show while it is read anew. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type ApiError, ask, follow } from './api.js';
import type { Operation } from './operation.js';

export interface Answer<Data> {
  data: Data | null;
  error: ApiError | null;
  loading: boolean;
  reload(): void;
}

export interface Freshness<Data> {
  /** Subscriptions whose changes mean that the answer is out of date, and from where in the change log they count. */
  news?: { operations: readonly (readonly [Operation<Record<string, { cursor: string }>>, object])[]; after(data: Data): string | null };
  /** Seconds after which it is read anew while somebody looks. */
  every?: number;
}

/** News that come together are answered by one reading. */
const SETTLE_MS = 300;

export function useQuery<Data, Variables extends object>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  { news, every }: Freshness<Data> = {},
): Answer<Data> {
  // Objects made anew by every rendering ask the same: the effect below hangs on what they spell.
  const identity = JSON.stringify([operation.document, variables]);
  const [answer, setAnswer] = useState<{ identity: string; data: Data | null; error: ApiError | null; loading: boolean }>({
    identity,
    data: null,
    error: null,
    loading: true,
  });
  const [turn, setTurn] = useState(0);
  const freshness = useRef({ news, every });
  freshness.current = { news, every };
  const reload = useCallback(() => setTurn((before) => before + 1), []);

  useEffect(() => {
    const aborter = new AbortController();
    const stops: (() => void)[] = [() => aborter.abort()];
    setAnswer((before) => ({ ...(before.identity === identity ? before : { identity, data: null, error: null }), loading: true }));
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = (ms: number) => {
      timer ??= setTimeout(() => (document.hidden ? addEventListener('visibilitychange', reload, { once: true }) : reload()), ms);
    };
    ask(operation, variables, aborter.signal).then(
      (data) => {
        if (aborter.signal.aborted) return;
        setAnswer({ identity, data, error: null, loading: false });
        const { news: watched, every: seconds } = freshness.current;
        const after = watched?.after(data);
        if (watched && after) {
          for (const [subscription, given] of watched.operations) {
            stops.push(follow(subscription, given, after, { next: () => soon(SETTLE_MS), expired: reload }));
          }
        }
        if (seconds) soon(seconds * 1_000);
      },
      (error: ApiError) => {
        if (aborter.signal.aborted) return;
        setAnswer((before) => ({ ...before, error, loading: false }));
        soon((freshness.current.every ?? 5) * 1_000);
      },
    );
    return () => {
      clearTimeout(timer);
      removeEventListener('visibilitychange', reload);
      for (const stop of stops) stop();
    };
  }, [identity, turn]);

  return answer.identity === identity ? { ...answer, reload } : { data: null, error: null, loading: true, reload };
}
