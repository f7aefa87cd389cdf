/** A company: what happened to it, what it says and what is said of it, beside whom it is named. */
import { useState } from 'preact/hooks';
import { Bars, Legend } from './charts.js';
import { ClaimLine, CompanyLink, EventLine } from './lines.js';
import { type Bucket, CLAIM_NEWS, COMPANY_VIEW, type CompanyView as Company, EVENT_NEWS, type EventItem } from './operations.js';
import { Outlet } from './passages.js';
import { QueryThis } from './query-this.js';
import { Empty, Failure, Loading } from './states.js';
import { useQuery } from './use-query.js';
import { dayOf, plural, shiftDay, shortDateOf, webAddress, whenOf } from './wording.js';

export function CompanyView({ slug }: { slug: string }) {
  const { data, error, loading, reload } = useQuery(
    COMPANY_VIEW,
    { slug },
    {
      news: {
        operations: [
          [EVENT_NEWS, {}],
          [CLAIM_NEWS, {}],
        ],
        after: ({ company }) => company?.marketEvents.changeCursor ?? null,
      },
    },
  );
  const company = data?.company;
  return (
    <>
      <header class="view">
        <h1>{company?.name ?? slug}</h1>
        <p class="count">
          {company && `named in ${plural(company.mentionCount, 'article')}, first read ${shortDateOf(company.firstSeenAt)}`}
        </p>
        <QueryThis operation={COMPANY_VIEW} variables={{ slug }} />
      </header>
      {error && <Failure error={error} shown={data !== null} retry={reload} />}
      {loading && !data && <Loading what={slug} />}
      {data && !company && <Empty title={`No company is known as “${slug}”.`}>Press / to search for it by name.</Empty>}
      {company && <Account company={company} />}
    </>
  );
}

function Account({ company }: { company: Company }) {
  const by = company.claims.nodes.filter(({ claimant }) => claimant.company?.id === company.id);
  const about = company.claims.nodes.filter(({ claimant }) => claimant.company?.id !== company.id);
  return (
    <>
      <Identity company={company} />
      <Course events={company.marketEvents.nodes} />
      <div class="columns">
        <div>
          <Part
            title="Events"
            count={company.marketEvents.totalCount}
            items={company.marketEvents.nodes}
            nothing="No event has been read with it as a party."
          >
            {(event) => <EventLine key={event.id} event={event} time={shortDateOf(event.firstReportedAt)} />}
          </Part>
          <Part title={`Said by ${company.name}`} count={by.length} items={by} nothing="Nothing it said has been read.">
            {(claim) => <ClaimLine key={claim.id} claim={claim} time={shortDateOf(claim.firstSeenAt)} />}
          </Part>
          <Part title={`Said about ${company.name}`} count={about.length} items={about} nothing="Nothing others said of it has been read.">
            {(claim) => <ClaimLine key={claim.id} claim={claim} time={shortDateOf(claim.firstSeenAt)} />}
          </Part>
        </div>
        <aside>
          <h2>Named beside</h2>
          {company.related.length === 0 && <p class="muted">No other company.</p>}
          <ul class="ranks">
            {company.related.map(({ company: other, coMentionCount }) => (
              <li key={other.id}>
                <CompanyLink company={other} />
                <meter
                  min={0}
                  max={company.related[0]!.coMentionCount}
                  value={coMentionCount}
                  aria-label={plural(coMentionCount, 'article')}
                />
                <span class="number">{coMentionCount}</span>
              </li>
            ))}
          </ul>
          <h2>
            Articles <span class="muted">{company.articles.totalCount}</span>
          </h2>
          <ul class="articles">
            {company.articles.nodes.map((article) => (
              <li key={article.id}>
                <span class="byline">
                  <Outlet passage={{ article, text: article.title, quantity: null }} />{' '}
                  <time dateTime={article.publishedAt ?? article.fetchedAt}>{whenOf(article.publishedAt ?? article.fetchedAt)}</time>
                </span>
                {article.title}
              </li>
            ))}
          </ul>
        </aside>
      </div>
    </>
  );
}

function Identity({ company }: { company: Company }) {
  const website = company.website && webAddress(company.website);
  const facts: [string, string][] = [
    ['Listed', company.listings.map(({ symbol, exchange }) => `${symbol} (${exchange})`).join(', ')],
    ['Also', company.aliases.filter((alias) => alias !== company.name).join(', ')],
    ['Country', company.country ?? ''],
    ['Industry', company.industry ?? ''],
    ['LEI', company.lei ?? ''],
    ['Wikidata', company.wikidataId ?? ''],
  ];
  return (
    <dl class="identity">
      {facts
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      {website && (
        <div>
          <dt>Website</dt>
          <dd>
            <a href={website} target="_blank" rel="noreferrer noopener">
              {new URL(website).host}
            </a>
          </dd>
        </div>
      )}
    </dl>
  );
}

const FIRST_SHOWN = 12;

function Part<Item>({
  title,
  count,
  items,
  nothing,
  children,
}: {
  title: string;
  count: number;
  items: readonly Item[];
  nothing: string;
  children(item: Item): preact.ComponentChild;
}) {
  const [all, setAll] = useState(false);
  return (
    <section class="part">
      <h2>
        {title} <span class="muted">{count}</span>
      </h2>
      {items.length === 0 && <p class="muted">{nothing}</p>}
      {(all ? items : items.slice(0, FIRST_SHOWN)).map(children)}
      {!all && items.length > FIRST_SHOWN && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {items.length - FIRST_SHOWN} more
        </button>
      )}
    </section>
  );
}

const LEAST_DAYS = 14;
const MOST_BARS = 45;

/** The events on a line of time, as wide as they reach: a bar a day, or several days where a day would be too narrow. */
function Course({ events }: { events: readonly EventItem[] }) {
  const days = events.map(({ firstReportedAt }) => dayOf(firstReportedAt)).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last || first === last) return null;
  const reach = (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1;
  const width = Math.max(1, Math.ceil(reach / MOST_BARS));
  const count = Math.max(LEAST_DAYS, Math.ceil(reach / width));
  const buckets = Array.from({ length: count }, (_, position): Bucket => {
    const start = shiftDay(last, 1 - (count - position) * width);
    const end = shiftDay(start, width);
    const within = events.filter(({ firstReportedAt }) => dayOf(firstReportedAt) >= start && dayOf(firstReportedAt) < end);
    return { start: `${start}T00:00`, end: `${end}T00:00`, count: within.length, byType: within.map(({ type }) => ({ type, count: 1 })) };
  });
  const day = (bucket: Bucket) => shortDateOf(bucket.start);
  return (
    <figure class="course">
      <figcaption class="hidden">Events over time</figcaption>
      <Bars
        buckets={buckets}
        title={day}
        label={(bucket) => (count === LEAST_DAYS || bucket === buckets[0] ? day(bucket).replace(/ \d{4}$/, '') : '')}
      />
      <Legend />
    </figure>
  );
}
