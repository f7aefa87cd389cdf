/** The address is the state: views and filters can be shared, and Back works. */
import { useEffect, useState } from 'preact/hooks';

export interface Route {
  path: string;
  params: URLSearchParams;
}

const CHANGED = 'claimwire:route';
const VIEWS = /^\/(?:$|disagreements$|companies\/|day$|works$|search$)/;

export const current = (): Route => ({ path: location.pathname, params: new URLSearchParams(location.search) });

export function go(href: string, { replace = false } = {}): void {
  if (href === location.pathname + location.search) return;
  history[replace ? 'replaceState' : 'pushState'](null, '', href);
  dispatchEvent(new Event(CHANGED));
  if (!replace) scrollTo(0, 0);
}

/** The address with some parameters changed; empty ones go. */
export function withParams(changes: Readonly<Record<string, string | null>>, { path, params } = current()): string {
  const next = new URLSearchParams(params);
  for (const [name, value] of Object.entries(changes)) {
    if (value) next.set(name, value);
    else next.delete(name);
  }
  const query = next.toString().replaceAll('%2C', ',');
  return query ? `${path}?${query}` : path;
}

export function useRoute(): Route {
  const [route, setRoute] = useState(current);
  useEffect(() => {
    const update = () => setRoute(current());
    addEventListener('popstate', update);
    addEventListener(CHANGED, update);
    document.addEventListener('click', takeLink);
    return () => {
      removeEventListener('popstate', update);
      removeEventListener(CHANGED, update);
      document.removeEventListener('click', takeLink);
    };
  }, []);
  return route;
}

/** Links to views are followed within the page, unless the reader asks for another tab. */
function takeLink(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = (event.target as Element).closest?.('a');
  if (!link || link.target || link.origin !== location.origin || !VIEWS.test(link.pathname)) return;
  event.preventDefault();
  go(link.pathname + link.search);
}
