/** Where sources disagree: figure against figure, claim against claim. */
import { rivalsOf } from './figures.js';
import { Side } from './lines.js';
import { CLAIM_NEWS, type ContestedClaim, DISAGREEMENTS, EVENT_NEWS, type EventItem } from './operations.js';
import { QueryThis } from './query-this.js';
import { Empty, Failure, Loading } from './states.js';
import { useQuery } from './use-query.js';
import { familyOf, plain, plural, whenOf, wordOf } from './wording.js';

export function DisagreementsView() {
  const { data, error, loading, reload } = useQuery(
    DISAGREEMENTS,
    {},
    {
      news: {
        operations: [
          [EVENT_NEWS, {}],
          [CLAIM_NEWS, {}],
        ],
        after: ({ marketEvents }) => marketEvents.changeCursor,
      },
    },
  );
  const pairs = data ? pairsOf(data.claims.nodes) : [];
  const events = data?.marketEvents.nodes ?? [];
  return (
    <>
      <header class="view">
        <h1>Where sources disagree</h1>
        <p class="count">{data && `${plural(data.marketEvents.totalCount, 'event')}, ${plural(pairs.length, 'pair')} of claims`}</p>
        <QueryThis operation={DISAGREEMENTS} />
      </header>
      {error && <Failure error={error} shown={data !== null} retry={reload} />}
      {loading && !data && <Loading what="what is contested" />}
      {data && events.length + pairs.length === 0 && (
        <Empty title="No two sources contradict each other at the moment.">
          When one reports another figure, or denies what another says, both accounts appear here side by side.
        </Empty>
      )}
      {events.map((event) => (
        <Contested key={event.id} event={event} />
      ))}
      {pairs.map(({ key, one, other, differsOn }) => (
        <article key={key} class="contest">
          <header>
            <span class="type">claims</span>
            <h2>
              {one.claimant.name} against {other.claimant.name}
            </h2>
            {differsOn && <span class="muted">they differ on {plain(differsOn)}</span>}
          </header>
          <div class="sides">
            {[one, other].map((claim) => (
              <Side
                key={claim.id}
                title={`${claim.claimant.name}: ${claim.quantity?.surface ?? plain(claim.modality)}`}
                passages={claim.evidence}
                marked={[claim.quantity?.surface ?? '', claim.quote ?? claim.text]}
              />
            ))}
          </div>
        </article>
      ))}
    </>
  );
}

function Contested({ event }: { event: EventItem }) {
  const { rivals, others } = rivalsOf(event.figures);
  return (
    <article class={`contest f-${familyOf(event.type)}`} data-id={event.id}>
      <header>
        <span class="type">{wordOf(event.type)}</span>
        <h2>{event.headline}</h2>
        <time class="muted" dateTime={event.firstReportedAt}>
          {whenOf(event.firstReportedAt)}
        </time>
      </header>
      {rivals.length > 1 ? (
        <>
          <div class="sides">
            {rivals.map(({ quantity, evidence }) => (
              <Side key={quantity.surface} title={quantity.surface} passages={evidence} marked={[quantity.surface]} />
            ))}
          </div>
          {others.length > 0 && <p class="muted">Also reported: {others.map(({ quantity }) => quantity.surface).join(', ')}</p>}
        </>
      ) : (
        <div class="sides">
          {event.evidence.map((passage) => (
            <Side
              key={`${passage.article.id} ${passage.text}`}
              title={passage.quantity?.surface ?? passage.article.source.name}
              passages={[passage]}
              marked={event.participants.map(({ name }) => name)}
            />
          ))}
        </div>
      )}
    </article>
  );
}

interface Pair {
  key: string;
  one: ContestedClaim;
  other: ContestedClaim['relations'][number]['claim'];
  differsOn: string | null;
}

/** Both sides name each other; a pair is shown once, whoever spoke first on the left. */
function pairsOf(claims: readonly ContestedClaim[]): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const one of claims) {
    for (const { kind, claim: other, differsOn } of one.relations) {
      const key = [one.id, other.id].sort().join(' ');
      if (kind === 'CONTRADICTS' && !pairs.has(key)) pairs.set(key, { key, one, other, differsOn });
    }
  }
  return [...pairs.values()];
}
