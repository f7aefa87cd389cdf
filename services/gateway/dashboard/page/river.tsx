/** The river: what happened and who said what, newest first, each story's lines together. */
import { useEffect, useState } from 'preact/hooks';
import { CorroborationLevel, MarketEventStatus, MarketEventType } from '../../../../schema/enums.js';
import { claimFilter, eventFilter, type Filters, NAMES, readFilters } from './filters.js';
import { ClaimLine, EventLine } from './lines.js';
import { CLAIM_CHANGES, CLAIMS, EVENT_CHANGES, EVENTS } from './operations.js';
import { QueryThis } from './query-this.js';
import { type Group, groupsOf } from './river-items.js';
import { go, type Route, withParams } from './route.js';
import { Empty, Failure, Loading } from './states.js';
import { useRiver } from './use-river.js';
import { dateOf, dayOf, FAMILIES, type Family, familyOf, plain, plural, shiftDay, shortDateOf, timeOf, wordOf } from './wording.js';

/** Below this, somebody reads further down and nothing may move. */
const TOP_PX = 120;

const reading = (): boolean =>
  document.hidden ||
  scrollY > TOP_PX ||
  document.querySelector('.river [aria-expanded="true"]') !== null ||
  document.activeElement?.closest('.river .line') != null;

export function RiverView({ route }: { route: Route }) {
  const filters = readFilters(route.params);
  const { river, total, error, loading, more, showWaiting, reload } = useRiver(filters, reading);
  const { arrived, read } = groupsOf(river);
  const waiting = river.waiting.length;
  const show = () => {
    showWaiting();
    scrollTo({ top: 0 });
  };
  useEffect(() => {
    document.title = waiting > 0 ? `(${waiting}) Claimwire` : 'Claimwire';
  }, [waiting]);
  const filtered = NAMES.some((name) => route.params.has(name));
  return (
    <>
      <header class="view">
        <h1>The river</h1>
        <p class="count">
          {total !== null && `${plural(total + river.arrived.length + waiting, 'item')}${filtered ? ' with these filters' : ''}`}
        </p>
        {filters.kind === 'claims' ? (
          <QueryThis operation={CLAIMS} live={CLAIM_CHANGES} variables={{ filter: claimFilter(filters) }} />
        ) : (
          <QueryThis operation={EVENTS} live={EVENT_CHANGES} variables={{ filter: eventFilter(filters) }} />
        )}
      </header>
      <FilterBar filters={filters} filtered={filtered} />
      <div class="pill-place" aria-live="polite">
        {waiting > 0 && (
          <button type="button" class="pill" data-key="n" onClick={show}>
            ↑ {waiting} new
          </button>
        )}
      </div>
      {error && <Failure error={error} shown={river.items.size > 0} retry={reload} />}
      {loading && river.items.size === 0 && <Loading what="the river" />}
      {!loading && !error && river.items.size === 0 && <Nothing filtered={filtered} />}
      <div class="river" aria-busy={loading}>
        {arrived.length > 0 && (
          <section aria-label="Just in">
            <h2 class="day">Just in</h2>
            {arrived.map((group) => (
              <Story key={`new ${keyOf(group)}`} group={group} fresh claimsOpen={filters.kind === 'claims'} />
            ))}
          </section>
        )}
        {byDay(read).map(([day, groups]) => (
          <section key={day} aria-label={day}>
            <h2 class="day">{day}</h2>
            {groups.map((group) => (
              <Story key={keyOf(group)} group={group} claimsOpen={filters.kind === 'claims'} />
            ))}
          </section>
        ))}
      </div>
      {more && (
        <button type="button" class="more" onClick={more}>
          Earlier news
        </button>
      )}
      {!more && !loading && river.items.size > 0 && <p class="end">That is all there is.</p>}
    </>
  );
}

const keyOf = ({ article, events, claims }: Group): string => article?.id ?? events[0]?.id ?? claims[0]!.id;

function byDay(groups: readonly Group[]): [string, Group[]][] {
  const days = new Map<string, Group[]>();
  for (const group of groups) {
    const day = dateOf(group.at);
    days.set(day, [...(days.get(day) ?? []), group]);
  }
  return [...days];
}

/** `fresh` for one that stands apart from its day, which it then says itself. */
function Story({ group, fresh = false, claimsOpen }: { group: Group; fresh?: boolean; claimsOpen: boolean }) {
  const { article, at, events, claims } = group;
  return (
    <section class="story">
      <p class="slug">
        <time dateTime={at}>{timeOf(at)}</time>
        <span>
          <b>{article?.source.name}</b> {fresh && dayOf(at) !== dayOf(new Date()) && `${shortDateOf(at)} · `}
          {article?.title}
        </span>
      </p>
      {events.map((event) => (
        <EventLine key={event.id} event={event} fresh={fresh} />
      ))}
      {claims.length > 0 && <Claims claims={claims} fresh={fresh} startOpen={claimsOpen} />}
    </section>
  );
}

/** What people said of it stays folded: the story's events are what one scans for. */
function Claims({ claims, fresh, startOpen }: { claims: Group['claims']; fresh: boolean; startOpen: boolean }) {
  const [open, setOpen] = useState(startOpen);
  const claimants = [...new Set(claims.map(({ claimant }) => claimant.name))];
  return (
    <>
      {!startOpen && (
        <article class="line said">
          <span class="type">{plural(claims.length, 'claim')}</span>
          <span class="headline">
            <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
              {claimants.slice(0, 4).join(', ')}
              {claimants.length > 4 && ` and ${plural(claimants.length - 4, 'other')}`}
            </button>
          </span>
        </article>
      )}
      {open && claims.map((claim) => <ClaimLine key={claim.id} claim={claim} fresh={fresh} />)}
    </>
  );
}

function Nothing({ filtered }: { filtered: boolean }) {
  if (filtered) {
    return (
      <Empty title="Nothing matches these filters yet.">
        What comes from now on and matches will appear here. <a href="/">Show everything</a>
      </Empty>
    );
  }
  return (
    <Empty title="Nothing has been read yet.">
      The first story appears here the moment it is read. Add a feed or a page in <a href="/works">The works</a>.
    </Empty>
  );
}

const set = (name: string, value: string | null) => go(withParams({ [name]: value }), { replace: true });

function FilterBar({ filters, filtered }: { filters: Filters; filtered: boolean }) {
  const day = filters.day ?? dayOf(new Date());
  return (
    <form class="filters" aria-label="Filters" onSubmit={(event) => event.preventDefault()}>
      <fieldset class="segments">
        <legend class="hidden">What to show</legend>
        {(['all', 'events', 'claims'] as const).map((kind) => (
          <button key={kind} type="button" aria-pressed={filters.kind === kind} onClick={() => set('kind', kind === 'all' ? null : kind)}>
            {kind === 'all' ? 'All' : kind === 'events' ? 'Events' : 'Claims'}
          </button>
        ))}
      </fieldset>
      {filters.kind !== 'claims' && (
        <>
          <label>
            <span class="hidden">Type</span>
            <select
              value={filters.types.length === 1 ? filters.types[0]! : filters.types.length > 1 ? 'several' : ''}
              onChange={({ currentTarget: { value } }) => set('type', value)}
            >
              <option value="">Every type</option>
              {filters.types.length > 1 && <option value="several">{filters.types.map(wordOf).join(', ')}</option>}
              {(Object.keys(FAMILIES) as Family[]).map((family) => (
                <optgroup key={family} label={FAMILIES[family]}>
                  {Object.values(MarketEventType)
                    .filter((type) => familyOf(type) === family)
                    .map((type) => (
                      <option key={type} value={type}>
                        {wordOf(type)}
                      </option>
                    ))}
                </optgroup>
              ))}
            </select>
          </label>
          <Choice name="status" label="Status" any="Any status" value={filters.status} values={Object.values(MarketEventStatus)} />
        </>
      )}
      <Choice name="level" label="Sources" any="Any sourcing" value={filters.level} values={Object.values(CorroborationLevel)} />
      {filters.kind !== 'claims' && (
        <label>
          <span class="hidden">Importance</span>
          <select
            value={String(filters.importance)}
            onChange={({ currentTarget: { value } }) => set('importance', value === '0' ? null : value)}
          >
            {[...new Set([0, 30, 50, 70, filters.importance])].map((least) => (
              <option key={least} value={String(least)}>
                {least === 0 ? 'Any importance' : `Importance ${least}+`}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        <span class="hidden">Words</span>
        <input
          type="search"
          placeholder="Words"
          value={filters.search}
          onChange={({ currentTarget: { value } }) => set('q', value.trim())}
        />
      </label>
      {filters.day && (
        <span class="chip">
          <button type="button" aria-label="The day before" onClick={() => set('day', shiftDay(day, -1))}>
            ‹
          </button>
          {dateOf(`${day}T12:00`)}
          <button type="button" aria-label="The day after" onClick={() => set('day', shiftDay(day, 1))}>
            ›
          </button>
        </span>
      )}
      {filtered && (
        <a class="quiet" href="/">
          Clear
        </a>
      )}
    </form>
  );
}

function Choice({ name, label, any, value, values }: { name: string; label: string; any: string; value: string | null; values: string[] }) {
  return (
    <label>
      <span class="hidden">{label}</span>
      <select value={value ?? ''} onChange={({ currentTarget }) => set(name, currentTarget.value)}>
        <option value="">{any}</option>
        {values.map((each) => (
          <option key={each} value={each}>
            {plain(each).replace(/^./, (letter) => letter.toUpperCase())}
          </option>
        ))}
      </select>
    </label>
  );
}
