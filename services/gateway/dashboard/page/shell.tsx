/** What is around every view: its name, the ways to the others, search, and whether the line to the server stands. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Connection, onConnection } from './api.js';
import { CompanyView } from './company.js';
import { DayView } from './day.js';
import { DisagreementsView } from './disagreements.js';
import { KEYS, useKeyboard, VIEWS } from './keyboard.js';
import { useEditor } from './query-this.js';
import { RiverView } from './river.js';
import { type Route, useRoute } from './route.js';
import { SearchBox, SearchView } from './search.js';
import { spanOf, timeOf } from './wording.js';
import { WorksView } from './works.js';

export function Page() {
  const route = useRoute();
  const [helping, setHelping] = useState(false);
  const connection = useConnection();
  useKeyboard(useCallback(() => setHelping(true), []));
  useEffect(() => {
    document.title = titleOf(route.path);
  }, [route.path]);
  return (
    <>
      <a class="skip" href="#main">
        To the news
      </a>
      <header class="top">
        <a class="name" href="/" aria-label="Claimwire, the river">
          claimwire
        </a>
        <nav aria-label="Views">
          {VIEWS.map(([href, name]) => (
            <a key={href} href={href} aria-current={route.path === href ? 'page' : undefined}>
              {name}
            </a>
          ))}
        </nav>
        <SearchBox key={route.path === '/search' ? route.params.get('q') : ''} route={route} />
        <Badge {...connection} />
        <button type="button" class="quiet help" aria-label="Keys" onClick={() => setHelping(true)}>
          ?
        </button>
      </header>
      <Outage {...connection} />
      <main id="main" tabIndex={-1}>
        <View route={route} />
      </main>
      {helping && <Help close={() => setHelping(false)} />}
    </>
  );
}

function View({ route }: { route: Route }) {
  if (route.path === '/disagreements') return <DisagreementsView />;
  if (route.path === '/day') return <DayView route={route} />;
  if (route.path === '/works') return <WorksView />;
  if (route.path === '/search') return <SearchView key={route.params.get('q')} route={route} />;
  if (route.path.startsWith('/companies/')) {
    const slug = slugOf(route.path);
    return <CompanyView key={slug} slug={slug} />;
  }
  return <RiverView route={route} />;
}

function slugOf(path: string): string {
  const slug = path.slice('/companies/'.length);
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}

function titleOf(path: string): string {
  const view = VIEWS.find(([href]) => href === path)?.[1];
  if (path.startsWith('/companies/')) return `${slugOf(path)} · Claimwire`;
  return !view || path === '/' ? 'Claimwire' : `${view} · Claimwire`;
}

function useConnection(): Connection {
  const [connection, setConnection] = useState<Connection>({ state: 'connecting', since: Date.now(), roundTrip: null });
  useEffect(() => onConnection(setConnection), []);
  return connection;
}

const STATES = { live: 'live', lost: 'reconnecting', connecting: 'connecting', refused: 'needs a key' };

function Badge({ state, roundTrip }: Connection) {
  const words = STATES[state];
  return (
    <span class={`badge ${state}`} role="status" title="The socket on which changes arrive, and how long it takes there and back">
      <i aria-hidden="true" /> {words}
      {state === 'live' && roundTrip !== null && <span class="lag"> {roundTrip} ms</span>}
    </span>
  );
}

/** A blink is not worth a word. */
const BLINK_MS = 1_500;

function Outage({ state, since }: Connection) {
  const [, tick] = useState(0);
  useEffect(() => {
    if (state !== 'lost') return;
    const timer = setInterval(() => tick((before) => before + 1), 1_000);
    return () => clearInterval(timer);
  }, [state]);
  const lasted = Date.now() - since;
  if (state !== 'lost' || lasted < BLINK_MS) return null;
  return (
    <p class="outage" role="alert">
      <strong>{navigator.onLine ? 'The server does not answer.' : 'This device is offline.'}</strong> What you see is as of{' '}
      {timeOf(new Date(since).toISOString())}, {spanOf(lasted / 1_000)} ago. As soon as it answers, what happened meanwhile is read; nothing
      is missed.
    </p>
  );
}

function Help({ close }: { close(): void }) {
  const ref = useRef<HTMLDialogElement>(null);
  const editor = useEditor();
  useEffect(() => ref.current?.showModal(), []);
  return (
    <dialog ref={ref} class="keys" onClose={close} aria-labelledby="keys-title">
      <header>
        <h2 id="keys-title">Keys</h2>
        <button type="button" class="quiet" onClick={() => ref.current?.close()}>
          Close
        </button>
      </header>
      <dl>
        {KEYS.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p class="muted">
        Everything here comes from the public API.{' '}
        {editor && (
          <>
            Try it in <a href="/graphql">Sandbox</a> or <a href="/graphiql">GraphiQL</a>.
          </>
        )}
      </p>
    </dialog>
  );
}
