/** The river's state: read by pages, then followed from the position at which the first page was read. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type ApiError, ask, follow } from './api.js';
import { claimFilter, eventFilter, type Filters, showsClaims, showsEvents } from './filters.js';
import { type Change, CLAIM_CHANGES, CLAIMS, EVENT_CHANGES, EVENTS } from './operations.js';
import { EMPTY, type Item, type River, withItem, without, withPage, withWaitingShown } from './river-items.js';

export interface RiverState {
  river: River;
  total: number | null;
  error: ApiError | null;
  loading: boolean;
  more: (() => void) | null;
  showWaiting(): void;
  reload(): void;
}

/** `reading()` says whether new items should wait. */
export function useRiver(filters: Filters, reading: () => boolean): RiverState {
  const identity = JSON.stringify(filters);
  const [river, setRiver] = useState<River>(EMPTY);
  const [total, setTotal] = useState<number | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const [loading, setLoading] = useState(true);
  const [turn, setTurn] = useState(0);
  const now = useRef({ river, reading });
  now.current = { river, reading };
  const reload = useCallback(() => setTurn((before) => before + 1), []);

  const readMore = useCallback(
    async (first: boolean, signal?: AbortSignal) => {
      const { events, claims } = now.current.river;
      const wants = (shown: boolean, page: River['events']) => shown && (first || page?.hasNextPage);
      const [eventPage, claimPage] = await Promise.all([
        wants(showsEvents(filters), events)
          ? ask(EVENTS, { filter: eventFilter(filters), after: first ? null : (events?.endCursor ?? null) }, signal)
          : null,
        wants(showsClaims(filters), claims)
          ? ask(CLAIMS, { filter: claimFilter(filters), after: first ? null : (claims?.endCursor ?? null) }, signal)
          : null,
      ]);
      if (signal?.aborted) return null;
      setRiver((before) => {
        let next = first ? EMPTY : before;
        if (eventPage) next = withPage(next, 'events', eventPage.marketEvents.nodes, eventPage.marketEvents.pageInfo);
        if (claimPage) next = withPage(next, 'claims', claimPage.claims.nodes, claimPage.claims.pageInfo);
        return next;
      });
      if (first) setTotal((eventPage?.marketEvents.totalCount ?? 0) + (claimPage?.claims.totalCount ?? 0));
      return { events: eventPage?.marketEvents.changeCursor ?? null, claims: claimPage?.claims.changeCursor ?? null };
    },
    [identity],
  );

  useEffect(() => {
    const aborter = new AbortController();
    const stops: (() => void)[] = [() => aborter.abort()];
    let timer: ReturnType<typeof setTimeout>;
    setLoading(true);
    const change = ({ op, item }: Change<Item>) => {
      if (op === 'RETRACTED') setRiver((before) => without(before, item.id));
      else if (op === 'MERGED') setTurn((before) => before + 1);
      else setRiver((before) => withItem(before, item, now.current.reading()));
    };
    readMore(true, aborter.signal).then(
      (cursors) => {
        if (!cursors) return;
        setLoading(false);
        setError(null);
        const listener = { next: change, expired: reload };
        if (cursors.events) stops.push(follow(EVENT_CHANGES, { filter: eventFilter(filters) }, cursors.events, listener));
        if (cursors.claims) stops.push(follow(CLAIM_CHANGES, { filter: claimFilter(filters) }, cursors.claims, listener));
      },
      (reason: ApiError) => {
        if (aborter.signal.aborted) return;
        setLoading(false);
        setError(reason);
        timer = setTimeout(reload, 5_000);
      },
    );
    return () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [readMore, turn]);

  useEffect(() => {
    setRiver(EMPTY);
    setTotal(null);
  }, [identity]);

  const hasMore = river.events?.hasNextPage || river.claims?.hasNextPage;
  return {
    river,
    total,
    error,
    loading,
    more: hasMore ? () => void readMore(false).catch((reason: ApiError) => setError(reason)) : null,
    showWaiting: useCallback(() => setRiver(withWaitingShown), []),
    reload,
  };
}
