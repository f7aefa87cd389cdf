/** The works: feeds with their health, queues, what failed and why; and, with a key, more to read. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { type ApiError, ask, keyOf, useKey, watch } from './api.js';
import { ADD_FEED, ADD_PAGE, type FeedRow, type JobRow, PROGRESS, type QueueRow, RETRY, WORKS } from './operations.js';
import { QueryThis } from './query-this.js';
import { Failure, Loading } from './states.js';
import { useQuery } from './use-query.js';
import { agoOf, plain, plural, spanOf, webAddress, whenOf } from './wording.js';

const REFRESH_SECONDS = 4;

export function WorksView() {
  const { data, error, loading, reload } = useQuery(WORKS, {}, { every: REFRESH_SECONDS });
  const failing = data?.feeds.nodes.filter(({ status }) => status === 'FAILING').length ?? 0;
  return (
    <>
      <header class="view">
        <h1>The works</h1>
        <p class="count">
          {data &&
            `${plural(data.feeds.totalCount, 'feed')}${failing ? `, ${failing} failing` : ''}; ${plural(data.failed.totalCount, 'page')} failed`}
        </p>
        <QueryThis operation={WORKS} />
      </header>
      {error && <Failure error={error} shown={data !== null} retry={reload} />}
      {loading && !data && <Loading what="the works" />}
      <Add viewer={data?.viewer ?? null} reload={reload} />
      {data && (
        <>
          <Queues queues={data.queues} />
          <Feeds feeds={data.feeds.nodes} />
          <Failed jobs={data.failed.nodes} total={data.failed.totalCount} reload={reload} />
          <Recent jobs={data.recent.nodes} />
        </>
      )}
    </>
  );
}

/** The form is there for everybody; what it needs it says. */
function Add({ viewer, reload }: { viewer: { keyName: string; role: string } | null; reload(): void }) {
  const [key, setKey] = useState(keyOf);
  const [url, setUrl] = useState('');
  const [said, setSaid] = useState<{ tone: 'good' | 'bad'; text: string } | null>(null);
  const [job, setJob] = useState<JobRow | null>(null);
  const leave = useRef(() => {});
  useEffect(() => () => leave.current(), []);

  const add = async (kind: 'page' | 'feed') => {
    useKey(key.trim());
    leave.current();
    setJob(null);
    setSaid(null);
    try {
      if (kind === 'feed') {
        const { feed, userErrors } = (await ask(ADD_FEED, { url: url.trim() })).addFeed;
        setSaid(feed ? { tone: 'good', text: 'The feed is added and read at once.' } : { tone: 'bad', text: messages(userErrors) });
      } else {
        const { job: queued, deduplicated, userErrors } = (await ask(ADD_PAGE, { url: url.trim() })).ingestUrl;
        if (!queued) setSaid({ tone: 'bad', text: messages(userErrors) });
        else {
          if (deduplicated) setSaid({ tone: 'good', text: 'The page was known already.' });
          setJob(queued);
          leave.current = watch(PROGRESS, { id: queued.id }, ({ ingestProgress }) => setJob(ingestProgress));
        }
      }
      reload();
    } catch (error) {
      setSaid({ tone: 'bad', text: (error as ApiError).message });
    }
  };
  return (
    <form
      class="add"
      onSubmit={(event) => {
        event.preventDefault();
        void add('page');
      }}
    >
      <label class="address">
        Address of a page or feed
        <input type="url" required placeholder="https://" value={url} onInput={({ currentTarget }) => setUrl(currentTarget.value)} />
      </label>
      <label>
        Key
        <input
          type="password"
          autocomplete="off"
          placeholder="cw_…"
          value={key}
          onInput={({ currentTarget }) => setKey(currentTarget.value)}
          onChange={() => {
            useKey(key.trim());
            reload();
          }}
        />
      </label>
      <span class="buttons">
        <button type="submit">Read the page</button>
        <button type="button" onClick={() => void add('feed')} disabled={!url}>
          Add the feed
        </button>
      </span>
      <p class="muted note">
        You are {viewer?.keyName ?? 'unknown'} ({plain(viewer?.role ?? 'nobody yet')}). Reading a page needs a key with the role ingester, a
        feed one with admin; <code>npm start</code> prints one. It stays in this tab.
      </p>
      <div role="status" class="outcome">
        {said && <p class={said.tone}>{said.text}</p>}
        {job && <Progress job={job} />}
      </div>
    </form>
  );
}

const messages = (errors: readonly { message: string }[]): string => errors.map(({ message }) => message).join(' ');

function Progress({ job }: { job: JobRow }) {
  if (job.state === 'COMPLETED') return <p class="good">Read: {job.article?.title ?? job.url}</p>;
  if (job.state === 'FAILED') return <p class="bad">{job.error ? `${job.error.code}: ${job.error.message}` : 'It failed.'}</p>;
  return (
    <p>
      {job.stage ? `${plain(job.stage)}…` : 'Waiting…'} <span class="muted">{plain(job.state)}</span>
    </p>
  );
}

function Queues({ queues }: { queues: QueueRow[] }) {
  return (
    <Table title="Queues" head={['Queue', 'Waiting', 'Running', 'Later', 'Failed', 'A minute', 'Workers', '']}>
      {queues.map((queue) => (
        <tr key={queue.name}>
          <th scope="row">{queue.name}</th>
          <td class="number">{queue.waiting}</td>
          <td class="number">{queue.active}</td>
          <td class="number">{queue.delayed}</td>
          <td class={`number ${queue.failed > 0 ? 'bad' : ''}`}>{queue.failed}</td>
          <td class="number">{Math.round(queue.completedPerMinute)}</td>
          <td class={`number ${queue.workers === 0 ? 'bad' : ''}`}>{queue.workers}</td>
          <td class="words">
            {queue.isPaused && 'paused '}
            {queue.workers === 0 && 'nobody works '}
            {queue.oldestWaitingSeconds !== null && queue.oldestWaitingSeconds > 5 && `oldest waits ${spanOf(queue.oldestWaitingSeconds)}`}
          </td>
        </tr>
      ))}
    </Table>
  );
}

function Feeds({ feeds }: { feeds: FeedRow[] }) {
  return (
    <Table title="Feeds" head={['Feed', 'State', 'Items', 'Asked', 'Next', 'Every']} empty="No feed yet: add one above.">
      {feeds.map((feed) => (
        <tr key={feed.id}>
          <th scope="row">
            <b>{feed.title ?? hostOf(feed.url)}</b> <Address url={feed.url} />
            {feed.lastError && <p class="bad">{feed.lastError}</p>}
          </th>
          <td class={feed.status === 'FAILING' ? 'bad' : ''}>{plain(feed.status)}</td>
          <td class="number">{feed.itemCount}</td>
          <td>{feed.lastPolledAt ? agoOf(feed.lastPolledAt) : 'not yet'}</td>
          <td>{feed.nextPollAt && feed.status !== 'PAUSED' ? agoOf(feed.nextPollAt) : ''}</td>
          <td>{spanOf(feed.pollIntervalSeconds)}</td>
        </tr>
      ))}
    </Table>
  );
}

function Failed({ jobs, total, reload }: { jobs: JobRow[]; total: number; reload(): void }) {
  const [refused, setRefused] = useState<string | null>(null);
  const retry = async (id: string) => {
    try {
      const { userErrors } = (await ask(RETRY, { id })).retryJob;
      setRefused(userErrors.length > 0 ? messages(userErrors) : null);
      reload();
    } catch (error) {
      setRefused((error as ApiError).message);
    }
  };
  return (
    <>
      <Table
        title={total > jobs.length ? `Failed: the last ${jobs.length} of ${total}` : 'Failed'}
        head={['Page', 'Why', 'Attempts', 'When', '']}
        empty="No page has failed."
      >
        {jobs.map((job) => (
          <tr key={job.id}>
            <th scope="row">
              <Address url={job.url ?? job.id} />
            </th>
            <td class="words">
              <b>{job.error?.code}</b> {job.error?.message}
            </td>
            <td>
              {job.attemptsMade} of {job.maxAttempts}
            </td>
            <td>{job.finishedAt ? whenOf(job.finishedAt) : ''}</td>
            <td>
              <button type="button" class="quiet" onClick={() => void retry(job.id)}>
                Retry
              </button>
            </td>
          </tr>
        ))}
      </Table>
      {refused && (
        <p class="bad" role="alert">
          {refused}
        </p>
      )}
    </>
  );
}

function Recent({ jobs }: { jobs: JobRow[] }) {
  return (
    <Table title="Read last" head={['Page', 'State', 'Queued']} empty="No page has been asked for.">
      {jobs.map((job) => (
        <tr key={job.id}>
          <th scope="row">
            {job.article ? <b>{job.article.title}</b> : null} <Address url={job.url ?? job.id} />
          </th>
          <td class={job.state === 'FAILED' ? 'bad' : ''}>{plain(job.state)}</td>
          <td>{whenOf(job.queuedAt)}</td>
        </tr>
      ))}
    </Table>
  );
}

const NUMBERS = new Set(['Waiting', 'Running', 'Later', 'Failed', 'A minute', 'Workers', 'Items']);

function Table({ title, head, empty, children }: { title: string; head: string[]; empty?: string; children: preact.ComponentChild[] }) {
  if (children.length === 0) {
    return (
      <section>
        <h2>{title}</h2>
        <p class="muted">{empty}</p>
      </section>
    );
  }
  return (
    <section>
      <h2>{title}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="scroll" tabIndex={0} aria-label={title}>
        <table>
          <thead>
            <tr>
              {head.map((name) => (
                <th key={name} scope="col" class={NUMBERS.has(name) ? 'number' : ''}>
                  {name || <span class="hidden">More</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </section>
    </section>
  );
}

function Address({ url }: { url: string }) {
  const address = webAddress(url);
  if (!address) return <span class="address">{url}</span>;
  return (
    <a class="address" href={address} target="_blank" rel="noreferrer noopener">
      {url.replace(/^https?:\/\//, '')}
    </a>
  );
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url);
