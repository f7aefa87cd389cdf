/** `claimwire feeds`: what is polled. */
import { readFile } from 'node:fs/promises';
import type { Feed } from '../../schema/article.js';
import { contentId } from '../../schema/ids.js';
import { formatOpml, parseOpml } from '../feed/opml.js';
import { STARTER_FEEDS, STARTER_TOPICS } from '../feed/starter.js';
import { scheduleFeed, unscheduleFeed } from '../feeds-schedule.js';
import { feedUrl } from '../scrape/url.js';
import type { CommandContext } from './account.js';
import { writeLine, writeRows } from './output.js';
import { UsageError } from './usage.js';

const DEFAULT_INTERVAL_SECONDS = 300;
const MIN_INTERVAL_SECONDS = 10;
const MAX_INTERVAL_SECONDS = 86_400;

export async function feedsCommand(
  context: CommandContext,
  [action, ...rest]: readonly string[],
  options: { interval?: string | undefined },
): Promise<number> {
  if (action === 'list') return list(context);
  if (action === 'add' && rest.length > 0)
    return add(
      context,
      rest.map((url) => ({ url, title: null })),
      intervalOf(options.interval),
    );
  if (action === 'add-starter' && rest.length > 0) return add(context, starterFeeds(rest), intervalOf(options.interval));
  if (action === 'remove' && rest.length > 0) return remove(context, rest);
  if (action === 'import' && rest.length === 1) return importOpml(context, rest[0]!, intervalOf(options.interval));
  if (action === 'export') return exportOpml(context);
  throw new UsageError('feeds expects list, add URL…, add-starter TOPIC…, remove URL|ID…, import FILE.opml or export.');
}

async function list({ store, output }: CommandContext): Promise<number> {
  await writeRows(
    output,
    (await store.feeds.all()).map(({ id, url, title, status, pollIntervalSeconds, lastPolledAt, itemCount, lastError }) => ({
      id,
      status,
      url,
      title,
      pollIntervalSeconds,
      lastPolledAt,
      itemCount,
      lastError,
    })),
  );
  return 0;
}

async function add(
  { store, queues, output }: CommandContext,
  feeds: readonly { url: string; title: string | null }[],
  pollIntervalSeconds: number,
): Promise<number> {
  const rows = [];
  for (const { url, title } of feeds) {
    const { feed, created } = await store.feeds.add({ url: addressOf(url), title, pollIntervalSeconds });
    await scheduleFeed(queues, feed);
    rows.push({ id: feed.id, url: feed.url, added: created ? 'yes' : 'known already' });
  }
  await writeRows(output, rows);
  return 0;
}

function starterFeeds(topics: readonly string[]): { url: string; title: string }[] {
  return topics.flatMap((given) => {
    const topic = STARTER_TOPICS.find((each) => each === given);
    if (!topic) throw new UsageError(`feeds add-starter expects ${STARTER_TOPICS.join(', ')}, got ${JSON.stringify(given)}.`);
    return STARTER_FEEDS[topic].map(([title, url]) => ({ title, url }));
  });
}

async function remove({ store, queues, output }: CommandContext, given: readonly string[]): Promise<number> {
  const rows = [];
  for (const item of given) {
    const id = /^https?:/i.test(item) ? contentId('Feed', addressOf(item)) : item;
    await unscheduleFeed(queues, id);
    rows.push({ id, removed: (await store.feeds.remove(id)) ? 'yes' : 'no such feed' });
  }
  await writeRows(output, rows);
  return rows.every(({ removed }) => removed === 'yes') ? 0 : 1;
}

async function importOpml(context: CommandContext, file: string, interval: number): Promise<number> {
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new UsageError(`${file} cannot be read: ${error.message}`);
  });
  const feeds = parseOpml(text);
  if (feeds.length === 0) throw new UsageError(`${file} names no feed.`);
  return add(context, feeds, interval);
}

async function exportOpml({ store, output }: CommandContext): Promise<number> {
  const feeds = (await store.feeds.all()).map(({ url, title }: Feed) => ({ url, title }));
  await writeLine(output, formatOpml(feeds, 'Claimwire feeds').trimEnd());
  return 0;
}

function addressOf(given: string): string {
  if (!URL.canParse(given) || !/^https?:$/.test(new URL(given).protocol)) {
    throw new UsageError(`Expected the http or https address of a feed, got ${JSON.stringify(given)}.`);
  }
  return feedUrl(given);
}

function intervalOf(given: string | undefined): number {
  if (given === undefined) return DEFAULT_INTERVAL_SECONDS;
  const seconds = Number(given);
  if (Number.isInteger(seconds) && seconds >= MIN_INTERVAL_SECONDS && seconds <= MAX_INTERVAL_SECONDS) return seconds;
  throw new UsageError(
    `--interval expects whole seconds from ${MIN_INTERVAL_SECONDS} to ${MAX_INTERVAL_SECONDS}, got ${JSON.stringify(given)}.`,
  );
}
