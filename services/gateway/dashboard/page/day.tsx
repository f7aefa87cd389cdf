/** The day: what kinds of thing happened and when, who is in the news, who was quoted. */
import { useMemo } from 'preact/hooks';
import { Bars, Legend, Spark } from './charts.js';
import { CompanyLink } from './lines.js';
import { CLAIM_NEWS, DAY, type DayView as Day, EVENT_NEWS, LATEST, sparks, TRENDING } from './operations.js';
import { QueryThis } from './query-this.js';
import { go, type Route, withParams } from './route.js';
import { Empty, Failure, Loading } from './states.js';
import { useQuery } from './use-query.js';
import { dateOf, dayOf, familyOf, isDay, plain, plural, rangeOf, shiftDay, shortDateOf, TIME_ZONE, timeOf, wordOf } from './wording.js';

const DAYS_SHOWN = 14;

/** Without a day in the address: today, or the last day of which there is news. */
export function DayView({ route }: { route: Route }) {
  const asked = route.params.get('day') ?? '';
  const latest = useQuery(LATEST, {});
  const last = latest.data?.marketEvents.nodes[0]?.firstReportedAt;
  const day = isDay(asked) ? asked : last ? dayOf(last) : null;
  if (day) return <OneDay day={day} newest={last ? dayOf(last) : null} />;
  return (
    <>
      <header class="view">
        <h1>The day</h1>
      </header>
      {latest.error && <Failure error={latest.error} shown={false} retry={latest.reload} />}
      {latest.loading && <Loading what="the day" />}
      {latest.data && <Empty title="No event has been read yet.">The first one makes the first day.</Empty>}
    </>
  );
}

function OneDay({ day, newest }: { day: string; newest: string | null }) {
  const variables = useMemo(() => ({ day: rangeOf(day), week: rangeOf(day, DAYS_SHOWN), timeZone: TIME_ZONE }), [day]);
  const { data, error, loading, reload } = useQuery(DAY, variables, {
    news: {
      operations: [
        [EVENT_NEWS, { filter: { firstReportedAt: variables.day } }],
        [CLAIM_NEWS, { filter: { claimedAt: variables.day } }],
      ],
      after: ({ claims }) => claims.changeCursor,
    },
  });
  const to = (other: string) => withParams({ day: other });
  const total = data?.hours.reduce((sum, { count }) => sum + count, 0) ?? 0;
  return (
    <>
      <header class="view">
        <h1>{dateOf(`${day}T12:00`)}</h1>
        <p class="count">{data && `${plural(total, 'event')}, ${plural(data.claims.totalCount, 'claim')}`}</p>
        <nav class="days" aria-label="Days">
          <a href={to(shiftDay(day, -1))} aria-label="The day before">
            ‹
          </a>
          <label>
            <span class="hidden">Day</span>
            <input type="date" value={day} onChange={({ currentTarget: { value } }) => isDay(value) && go(to(value))} />
          </label>
          <a href={to(shiftDay(day, 1))} aria-label="The day after">
            ›
          </a>
        </nav>
        <QueryThis operation={DAY} variables={variables} />
      </header>
      {newest && newest === day && day !== dayOf(new Date()) && (
        <p class="notice">This is the latest day of which there is news; today has none so far.</p>
      )}
      {error && <Failure error={error} shown={data !== null} retry={reload} />}
      {loading && !data && <Loading what="the day" />}
      {data && (
        <div class="columns">
          <div>
            <h2>By the hour</h2>
            <Bars buckets={data.hours} label={({ start }) => timeOf(start).slice(0, 2)} title={({ start }) => timeOf(start)} />
            <h2>The {DAYS_SHOWN} days to then</h2>
            <Bars
              buckets={data.week}
              label={({ start }) => String(new Date(start).getDate())}
              title={({ start }) => shortDateOf(start)}
              href={({ start }) => to(dayOf(start))}
              current={({ start }) => dayOf(start) === day}
            />
            <Legend />
            <Types day={day} hours={data.hours} />
          </div>
          <aside>
            <InTheNews day={day} />
            <Quoted claims={data.claims} />
          </aside>
        </div>
      )}
    </>
  );
}

function Types({ day, hours }: { day: string; hours: Day['hours'] }) {
  const counts = new Map<Day['hours'][number]['byType'][number]['type'], number>();
  for (const { byType } of hours) for (const { type, count } of byType) counts.set(type, (counts.get(type) ?? 0) + count);
  const sorted = [...counts].sort(([, one], [, other]) => other - one);
  const most = sorted[0]?.[1] ?? 1;
  return (
    <>
      <h2>By type</h2>
      {sorted.length === 0 && <p class="muted">No event was first reported on this day.</p>}
      <ul class="types">
        {sorted.map(([type, count]) => (
          <li key={type} class={`f-${familyOf(type)}`}>
            <a href={`/?type=${type}&day=${day}`} title="Show them in the river">
              <span class="type">{wordOf(type)}</span>
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect width={(count / most) * 100} height="10" />
              </svg>
              <span class="number">{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

const SPARK_DAYS = 7;

/** Companies on the rise this week; where this week has none, those named most, with the week up to the day shown. */
function InTheNews({ day }: { day: string }) {
  const { data, error, reload } = useQuery(TRENDING, {}, { every: 60 });
  if (error && !data) return <Failure error={error} shown={false} retry={reload} />;
  if (!data) return null;
  const trending = data.trendingCompanies;
  return (
    <>
      <h2>{trending.length > 0 ? 'Trending this week' : 'Most in the news'}</h2>
      {trending.length > 0 ? (
        <ul class="ranks">
          {trending.map(({ company, mentionCount, previousMentionCount, sparkline }) => (
            <li key={company.id}>
              <CompanyLink company={company} />
              <Spark values={sparkline} label={`Articles that name ${company.name}`} />
              <span class="number" title={`${plural(previousMentionCount, 'article')} in the week before`}>
                {mentionCount}
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <MostNamed day={day} companies={data.companies.nodes} />
      )}
    </>
  );
}

function MostNamed({
  day,
  companies,
}: {
  day: string;
  companies: (Parameters<typeof CompanyLink>[0]['company'] & { mentionCount: number })[];
}) {
  const operation = useMemo(() => sparks(companies.map(({ id }) => id)), [companies]);
  const variables = useMemo(() => ({ range: rangeOf(day, SPARK_DAYS), timeZone: TIME_ZONE }), [day]);
  if (companies.length === 0) return <p class="muted">No company has been named yet.</p>;
  return <Named operation={operation} variables={variables} companies={companies} />;
}

function Named({
  operation,
  variables,
  companies,
}: {
  operation: ReturnType<typeof sparks>;
  variables: { range: { gte: string; lt: string }; timeZone: string };
  companies: Parameters<typeof MostNamed>[0]['companies'];
}) {
  const { data } = useQuery(operation, variables);
  return (
    <>
      <p class="muted">Of all time; the line is their events in the {SPARK_DAYS} days to then.</p>
      <ul class="ranks">
        {companies.map((company, position) => (
          <li key={company.id}>
            <CompanyLink company={company} />
            <Spark values={data?.[`c${position}`]?.map(({ count }) => count) ?? []} label={`Events of ${company.name}`} />
            <span class="number" title={plural(company.mentionCount, 'article')}>
              {company.mentionCount}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

const MOST_QUOTED = 12;

function Quoted({ claims }: { claims: Day['claims'] }) {
  const counts = new Map<string, { count: number; claimant: Day['claims']['nodes'][number]['claimant'] }>();
  for (const { claimant } of claims.nodes) {
    const key = claimant.company?.id ?? claimant.name;
    counts.set(key, { claimant, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const sorted = [...counts.values()].sort((one, other) => other.count - one.count).slice(0, MOST_QUOTED);
  return (
    <>
      <h2>Most quoted</h2>
      {sorted.length === 0 && <p class="muted">Nobody was quoted on this day.</p>}
      {claims.totalCount > claims.nodes.length && <p class="muted">Among the last {claims.nodes.length} claims of the day.</p>}
      <ul class="ranks">
        {sorted.map(({ claimant, count }) => (
          <li key={claimant.name}>
            {claimant.company ? (
              <CompanyLink company={claimant.company} />
            ) : (
              <span>
                {claimant.name} <span class="muted">{claimant.role ?? (claimant.kind === 'PERSON' ? '' : plain(claimant.kind))}</span>
              </span>
            )}
            <meter min={0} max={sorted[0]!.count} value={count} aria-label={plural(count, 'claim')} />
            <span class="number">{count}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
