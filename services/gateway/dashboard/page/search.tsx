/** Search: a box with suggestions in the head of every view, and the view of what was found. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from './api.js';
import { ClaimLine, CompanyLink, EventLine } from './lines.js';
import { type CompanyRef, type Found, SEARCH, type SearchView as SearchData, SUGGEST } from './operations.js';
import { Marked, Outlet } from './passages.js';
import { QueryThis } from './query-this.js';
import { go, type Route } from './route.js';
import { Empty, Failure, Loading } from './states.js';
import { useQuery } from './use-query.js';
import { plural, shortDateOf, tickerOf, whenOf } from './wording.js';

const TYPING_MS = 120;
const LONGEST_QUERY = 300;

type Suggestion = CompanyRef & { mentionCount: number };

/** A combobox as the ARIA Authoring Practices have it: focus stays in the field, arrows choose. */
export function SearchBox({ route }: { route: Route }) {
  const [text, setText] = useState(route.path === '/search' ? (route.params.get('q') ?? '') : '');
  const [found, setFound] = useState<Suggestion[]>([]);
  const [chosen, setChosen] = useState(-1);
  const [open, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const query = text.trim();
    setChosen(-1);
    if (!query || !open) return setFound([]);
    const aborter = new AbortController();
    const timer = setTimeout(() => {
      ask(SUGGEST, { query }, aborter.signal).then(
        ({ search }) => setFound(search.nodes),
        () => {}, // suggestions are a kindness: the search itself says what is wrong
      );
    }, TYPING_MS);
    return () => {
      clearTimeout(timer);
      aborter.abort();
    };
  }, [text, open]);

  const leave = (href: string) => {
    setOpen(false);
    field.current?.blur();
    go(href);
  };
  const submit = () => {
    const company = found[chosen];
    const query = text.trim();
    if (company) leave(`/companies/${company.slug}`);
    else if (query) leave(`/search?${new URLSearchParams({ q: query })}`);
  };
  const move = (by: number) => setChosen((before) => Math.max(-1, Math.min(found.length - 1, before + by)));
  const shown = open && found.length > 0;
  return (
    <form
      class="search"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <input
        ref={field}
        type="search"
        name="q"
        data-key="/"
        maxLength={LONGEST_QUERY}
        placeholder="Search"
        aria-label="Search companies, events, claims and articles"
        autocomplete="off"
        // biome-ignore lint/a11y/noRedundantRoles: without a list the role of a search field is another
        role="combobox"
        list={undefined}
        aria-expanded={shown}
        aria-controls="suggestions"
        aria-autocomplete="list"
        aria-activedescendant={shown && chosen >= 0 ? `suggestion-${chosen}` : undefined}
        value={text}
        onFocus={() => setOpen(true)}
        onBlur={() => setTimeout(() => setOpen(false), 150)}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          setOpen(true);
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') move(1);
          else if (event.key === 'ArrowUp') move(-1);
          else return;
          event.preventDefault();
        }}
      />
      <span class="key" aria-hidden="true">
        /
      </span>
      <div id="suggestions" role="listbox" aria-label="Companies" hidden={!shown}>
        {found.map((company, position) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the keys of a combobox are its field's
          <div
            key={company.id}
            id={`suggestion-${position}`}
            role="option"
            aria-selected={position === chosen}
            onClick={() => leave(`/companies/${company.slug}`)}
          >
            {company.name} {tickerOf(company.listings) && <span class="ticker">{tickerOf(company.listings)}</span>}
            <span class="muted">{plural(company.mentionCount, 'article')}</span>
          </div>
        ))}
      </div>
    </form>
  );
}

export function SearchView({ route }: { route: Route }) {
  const query = (route.params.get('q') ?? '').slice(0, LONGEST_QUERY);
  return (
    <>
      <header class="view">
        <h1>{query ? `“${query}”` : 'Search'}</h1>
        <p class="count" />
        <QueryThis operation={SEARCH} variables={{ query, after: null }} />
      </header>
      {query ? (
        <Results query={query} after={null} />
      ) : (
        <Empty title="What are you looking for?">Press / and type a name, a ticker, words, or a “quoted passage”.</Empty>
      )}
    </>
  );
}

function Results({ query, after }: { query: string; after: string | null }) {
  const { data, error, loading, reload } = useQuery(SEARCH, { query, after });
  const [more, setMore] = useState(false);
  if (error && !data) return <Failure error={error} shown={false} retry={reload} />;
  if (loading && !data) return <Loading what="the index" />;
  if (!data) return null;
  const { edges, totalCount, pageInfo } = data.search;
  if (edges.length === 0 && !after) {
    return (
      <Empty title={`Nothing holds “${query}”.`}>
        Every word has to occur, in any form; “quoted words” as they stand. A shorter query finds more.
      </Empty>
    );
  }
  return (
    <>
      {!after && <p class="muted">{plural(totalCount, 'find')}: companies, then the newest</p>}
      {edges.map((edge) => (
        <Find key={edge.cursor} edge={edge} query={query} />
      ))}
      {pageInfo.hasNextPage &&
        (more ? (
          <Results query={query} after={pageInfo.endCursor} />
        ) : (
          <button type="button" class="more" onClick={() => setMore(true)}>
            More
          </button>
        ))}
    </>
  );
}

function Find({ edge: { node, highlights }, query }: { edge: SearchData['search']['edges'][number]; query: string }) {
  const words = query.split(/[^\p{L}\p{N}]+/u);
  return (
    <div class="find">
      <Thing node={node} />
      {(node.__typename === 'Article' || node.__typename === 'MarketEvent') &&
        highlights.length > 0 &&
        !titleOf(node).includes(highlights.at(-1)!) && (
          <p class="highlight">
            … <Marked text={highlights.at(-1)!} marked={words} /> …
          </p>
        )}
    </div>
  );
}

const titleOf = (node: Found): string =>
  node.__typename === 'MarketEvent' ? node.headline : node.__typename === 'Article' ? node.title : '';

function Thing({ node }: { node: Found }) {
  switch (node.__typename) {
    case 'MarketEvent':
      return <EventLine event={node} time={shortDateOf(node.firstReportedAt)} />;
    case 'Claim':
      return <ClaimLine claim={node} time={shortDateOf(node.firstSeenAt)} />;
    case 'Company':
      return (
        <p class="line found">
          <span class="when" />
          <span class="type">company</span>
          <span class="headline">
            <CompanyLink company={node} />
          </span>
          <span class="sources">{plural(node.mentionCount, 'article')}</span>
        </p>
      );
    case 'Article':
      return (
        <p class="line found">
          <time class="when" dateTime={node.publishedAt ?? node.fetchedAt} title={whenOf(node.publishedAt ?? node.fetchedAt)}>
            {shortDateOf(node.publishedAt ?? node.fetchedAt)}
          </time>
          <span class="type">article</span>
          <span class="headline">{node.title}</span>
          <span class="sources">
            <Outlet passage={{ article: node, text: node.title, quantity: null }} />
          </span>
        </p>
      );
  }
}
