/** One dense line an item, which opens to its passages. */
import { useState } from 'preact/hooks';
import { rivalsOf } from './figures.js';
import type { ClaimItem, CompanyRef, Corroboration, EventItem } from './operations.js';
import { Outlet, Passages, reportedAt } from './passages.js';
import { familyOf, plain, plural, tickerOf, whenOf, wordOf } from './wording.js';

/** What is worth a word: that a thing was announced or done is what a headline says by itself. */
const WORTH_SAYING = new Set(['RUMORED', 'PENDING', 'CANCELLED', 'DENIED']);
const IMPORTANT = 50;

export function EventLine({ event, time, fresh = false }: { event: EventItem; time?: string; fresh?: boolean }) {
  const [open, setOpen] = useState(false);
  const main = event.participants.find(({ company }) => company && tickerOf(company.listings)) ?? event.participants[0];
  const ticker = main?.company ? tickerOf(main.company.listings) : null;
  return (
    <article class={`line event f-${familyOf(event.type)}${fresh ? ' fresh' : ''}`} data-id={event.id}>
      {time && (
        <time class="when" dateTime={event.firstReportedAt}>
          {time}
        </time>
      )}
      <span class="type">{wordOf(event.type)}</span>
      <span class="headline">
        <button type="button" class={event.importance >= IMPORTANT ? 'lead' : ''} aria-expanded={open} onClick={() => setOpen(!open)}>
          {event.headline}
        </button>
        {WORTH_SAYING.has(event.status) && <em class="status"> {plain(event.status)}</em>}
        {ticker && main?.company && (
          <a class="ticker" href={`/companies/${main.company.slug}`} title={main.company.name}>
            {ticker}
          </a>
        )}
      </span>
      <Sources {...event.corroboration} />
      <FigureOf event={event} />
      {open && (
        <div class="opened">
          <p class="facts">
            {event.participants.map(({ name, role, company }) => (
              <span key={`${role} ${name}`}>
                <i>{plain(role)}</i> {company ? <CompanyLink company={company} /> : name}
              </span>
            ))}
            {event.occurredOn && (
              <span>
                <i>on</i> {event.occurredOn}
              </span>
            )}
            <span>
              <i>status</i> {plain(event.status)}
            </span>
            <span>
              <i>importance</i> {event.importance}
            </span>
          </p>
          {event.figures.length > 1 && <Figures event={event} />}
          <Passages
            evidence={event.evidence}
            marked={[...event.figures.map(({ quantity }) => quantity.surface), ...event.participants.map(({ name }) => name)]}
          />
        </div>
      )}
    </article>
  );
}

function FigureOf({ event: { quantity, direction, corroboration, figures } }: { event: EventItem }) {
  const arrow = direction === 'UP' ? '▲' : direction === 'DOWN' ? '▼' : '';
  const rival =
    corroboration.level === 'CONTESTED' && rivalsOf(figures).rivals.find((figure) => figure.quantity.surface !== quantity?.surface);
  return (
    <span class={`figure ${direction ? direction.toLowerCase() : ''}`}>
      {arrow && (
        <span class="arrow" role="img" aria-label={direction === 'UP' ? 'up' : 'down'}>
          {arrow}{' '}
        </span>
      )}
      {quantity?.surface}
      {rival && <span class="rival"> or {rival.quantity.surface}</span>}
    </span>
  );
}

/** The outlets beyond the first, and whether they count: reprints of one text are one origin. */
export function Sources({ level, articleCount, publisherCount, independentOrigins }: Corroboration) {
  const more = publisherCount - 1;
  const reprints = more > 0 && independentOrigins === 1;
  const title = `${plural(articleCount, 'article')} of ${plural(publisherCount, 'publisher')}, ${plural(independentOrigins, 'independent origin')}`;
  return (
    <span class={`sources ${level.toLowerCase()}`} title={title}>
      {level === 'CONTESTED' ? 'contested' : reprints ? plural(more, 'reprint') : more > 0 ? `+${plural(more, 'source')}` : ''}
    </span>
  );
}

function Figures({ event }: { event: EventItem }) {
  return (
    <dl class="figures">
      {event.figures.map(({ quantity, evidence }) => (
        <div key={quantity.surface}>
          <dt>{quantity.surface}</dt>
          <dd>{[...new Set(evidence.map(({ article }) => article.source.name))].join(', ')}</dd>
        </div>
      ))}
    </dl>
  );
}

export function CompanyLink({ company }: { company: CompanyRef }) {
  const ticker = tickerOf(company.listings);
  return (
    <a class="company" href={`/companies/${company.slug}`}>
      {company.name}
      {ticker && <span class="ticker">{ticker}</span>}
    </a>
  );
}

const UNUSUAL = new Set(['DENIED', 'ALLEGED', 'FORECAST']);

export function ClaimLine({ claim, time, fresh = false }: { claim: ClaimItem; time?: string; fresh?: boolean }) {
  const [open, setOpen] = useState(false);
  const { claimant } = claim;
  const { spoken, cue, words } = wordsOf(claim);
  return (
    <article class={`line claim${fresh ? ' fresh' : ''}`} data-id={claim.id}>
      {time && (
        <time class="when" dateTime={claim.firstSeenAt}>
          {time}
        </time>
      )}
      <span class="type">{UNUSUAL.has(claim.modality) ? plain(claim.modality) : spoken ? 'quote' : 'claim'}</span>
      <span class="headline">
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          <b>{claimant.name}</b> {cue}
          <q>{words}</q>
        </button>
      </span>
      <Sources {...claim.corroboration} />
      <span class="figure">{claim.quantity?.surface}</span>
      {open && (
        <div class="opened">
          <p class="facts">
            <span>
              <i>{plain(claimant.kind)}</i> {claimant.company ? <CompanyLink company={claimant.company} /> : claimant.name}
              {[claimant.role, claimant.affiliation].filter(Boolean).map((part) => `, ${part}`)}
            </span>
            {claim.about.length > 0 && (
              <span>
                <i>about</i>{' '}
                {claim.about.map((company) => (
                  <CompanyLink key={company.id} company={company} />
                ))}
              </span>
            )}
            <span>
              <i>said</i> {claim.claimedAt ? whenOf(claim.claimedAt) : 'at an unknown time'}
            </span>
            <span>
              <i>as</i> {plain(claim.modality)}
              {claim.hedged && ', hedged'}
            </span>
          </p>
          <Passages evidence={claim.evidence} marked={[claim.quote ?? claim.text, claimant.name]} />
        </div>
      )}
    </article>
  );
}

/** A whole sentence of the claimant's is quoted; a few words of it would say less than what they were part of. */
function wordsOf({ quote, text, cue, claimant: { name } }: ClaimItem): { spoken: boolean; cue: string; words: string } {
  if (quote && quote.length > text.length * MOSTLY)
    return { spoken: true, cue: '', words: `“${quote.replace(/^["“”']+|["“”',]+$/g, '')}”` };
  const opening = text.replace(/^the /i, '').startsWith(`${name} `) ? text.indexOf(name) + name.length + 1 : 0;
  return { spoken: false, cue: opening ? '' : `${cue.toLowerCase()}: `, words: text.slice(opening) };
}

const MOSTLY = 0.7;

/** One account beside another: what is said, by which outlet, in which words, when. */
export function Side({ title, passages, marked }: { title: string; passages: EventItem['evidence']; marked: readonly string[] }) {
  const first = passages[0];
  return (
    <section class="side">
      <h4>{title}</h4>
      <p class="outlets">
        {passages.map((passage) => (
          <span key={`${passage.article.id} ${passage.text}`}>
            <Outlet passage={passage} /> <time dateTime={reportedAt(passage)}>{whenOf(reportedAt(passage))}</time>
          </span>
        ))}
      </p>
      {first && <Passages evidence={[first]} marked={marked} />}
    </section>
  );
}
