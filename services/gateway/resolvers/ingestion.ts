import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Article } from '../../../schema/article.js';
import { IngestionJobConnection } from '../../../schema/connections.js';
import { JobState, Role } from '../../../schema/enums.js';
import { contentId } from '../../../schema/ids.js';
import { IngestionBatch, IngestionJob } from '../../../schema/ingestion.js';
import { IngestUrlInput, IngestUrlsInput, RetryJobInput, SubmitArticleInput } from '../../../schema/inputs.js';
import { IngestUrlPayload, IngestUrlsPayload, RetryJobPayload, SubmitArticlePayload, type UserError } from '../../../schema/payloads.js';
import { retryJob, submitHtml, submitPage } from '../../submission.js';
import type { GatewayContext } from '../context.js';
import { clientError } from '../errors.js';
import { After, connection, First, pageRequest } from '../paging.js';
import { checkUrl, userError } from '../user-errors.js';

const MOST_URLS = 1_000;
const MOST_HTML = 5_000_000;
const LONGEST_IDEMPOTENCY_KEY = 200;
const AT_ONCE = 20;

const States = () => Arg('states', () => [JobState], { nullable: true, description: 'Only jobs in these states.' });

@Resolver(() => IngestionJob)
export class IngestionJobResolver {
  @Query(() => IngestionJobConnection, { description: 'Ingestion jobs, newest first.' })
  ingestionJobs(
    @Ctx() context: GatewayContext,
    @Info() info: GraphQLResolveInfo,
    @First() first: number | null,
    @After() after: string | null,
    @States() states: JobState[] | null = null,
  ) {
    const { jobs } = context.store;
    return connection(
      context,
      info,
      () => jobs.list(states, pageRequest(first, after)),
      () => jobs.count(states),
    );
  }

  @FieldResolver(() => Article, { nullable: true, description: 'What came of it.' })
  article(@Root() { articleId }: IngestionJob, @Ctx() { load }: GatewayContext) {
    return load.article(articleId);
  }

  @Authorized(Role.INGESTER)
  @Mutation(() => IngestUrlPayload, { description: 'Fetches and reads a page; the same page twice is read once.' })
  async ingestUrl(
    @Ctx() context: GatewayContext,
    @Arg('input', () => IngestUrlInput, { description: 'The page.' }) { url: address, force }: IngestUrlInput,
  ): Promise<IngestUrlPayload> {
    const checked = checkUrl(address, 'url');
    if ('error' in checked) return { job: null, deduplicated: false, userErrors: [checked.error] };
    await refuseWhenFull(context);
    const { job, created } = await submitPage(context, { url: checked.url, force: force ?? false });
    return { job, deduplicated: !created, userErrors: [] };
  }

  @Authorized(Role.INGESTER)
  @Mutation(() => IngestUrlsPayload, {
    description: 'Fetches and reads up to 1,000 pages as one batch. Addresses that cannot be fetched are named; the others go ahead.',
  })
  async ingestUrls(
    @Ctx() context: GatewayContext,
    @Arg('input', () => IngestUrlsInput, { description: 'The pages.' }) { urls: addresses, idempotencyKey }: IngestUrlsInput,
  ): Promise<IngestUrlsPayload> {
    const refused = checkBatch(addresses, idempotencyKey);
    if (refused) return { batch: null, deduplicatedCount: 0, userErrors: [refused] };
    const checked = addresses.map((address, position) => checkUrl(address, 'urls', String(position)));
    const userErrors = checked.flatMap((each) => ('error' in each ? [each.error] : []));
    const urls = [...new Set(checked.flatMap((each) => ('url' in each ? [each.url] : [])))];
    if (urls.length === 0) return { batch: null, deduplicatedCount: 0, userErrors };
    await refuseWhenFull(context);
    return { ...(await submitBatch(context, urls, idempotencyKey ?? null)), userErrors };
  }

  @Authorized(Role.INGESTER)
  @Mutation(() => SubmitArticlePayload, { description: 'Reads a page that you have fetched yourself; its address is not asked for.' })
  async submitArticle(
    @Ctx() context: GatewayContext,
    @Arg('input', () => SubmitArticleInput, { description: 'The page.' }) { url: address, html, publishedAt }: SubmitArticleInput,
  ): Promise<SubmitArticlePayload> {
    const checked = checkUrl(address, 'url');
    const userErrors = ['error' in checked ? checked.error : null, checkHtml(html)].filter((error) => error !== null);
    if ('error' in checked || userErrors.length > 0) return { job: null, deduplicated: false, userErrors };
    await refuseWhenFull(context);
    const { job, created } = await submitHtml(context, { url: checked.url, html, publishedAt: publishedAt ?? null });
    return { job, deduplicated: !created, userErrors: [] };
  }

  @Authorized(Role.INGESTER)
  @Mutation(() => RetryJobPayload, { description: 'Tries a failed job again.' })
  async retryJob(
    @Ctx() { store, queues }: GatewayContext,
    @Arg('input', () => RetryJobInput, { description: 'The job.' }) { id }: RetryJobInput,
  ): Promise<RetryJobPayload> {
    const [known] = await store.jobs.get([id]);
    if (!known) return { job: null, userErrors: [userError('NOT_FOUND', 'There is no such job.', 'id')] };
    if (known.state !== JobState.FAILED) {
      return {
        job: known,
        userErrors: [userError('INVALID_STATE', `Only a FAILED job can be retried; this one is ${known.state}.`, 'id')],
      };
    }
    const job = await retryJob({ store, queues }, known);
    if (job) return { job, userErrors: [] };
    return { job: known, userErrors: [userError('INVALID_STATE', 'The page of this job is no longer kept: submit it again.', 'id')] };
  }
}

@Resolver(() => IngestionBatch)
export class IngestionBatchResolver {
  @FieldResolver(() => IngestionJobConnection, { description: 'Its jobs, newest first.' })
  jobs(
    @Root() { id }: IngestionBatch,
    @Ctx() context: GatewayContext,
    @Info() info: GraphQLResolveInfo,
    @First() first: number | null,
    @After() after: string | null,
    @States() states: JobState[] | null = null,
  ) {
    const { jobs } = context.store;
    return connection(
      context,
      info,
      () => jobs.listBatch(id, states, pageRequest(first, after)),
      () => jobs.countBatch(id, states),
    );
  }
}

/** Throws while more pages wait than the operator allows: better a clear no than a job that comes days late. */
async function refuseWhenFull({ store, backlogLimit }: GatewayContext): Promise<void> {
  const waiting = await store.jobs.count([JobState.WAITING]);
  if (waiting < backlogLimit) return;
  throw clientError('RATE_LIMITED', `${waiting} pages are waiting already: try again later.`, { retryable: true });
}

/** Jobs that are in or on their way stay out of the batch, so that its counts reach its total. */
async function submitBatch(
  context: GatewayContext,
  urls: readonly string[],
  idempotencyKey: string | null,
): Promise<Omit<IngestUrlsPayload, 'userErrors'>> {
  const { store } = context;
  const known = await store.jobs.get(urls.map((url) => contentId('IngestionJob', url, '')));
  const fresh = urls.filter((_, position) => known[position] === null || known[position]?.state === JobState.FAILED);
  const { batch, created } = await store.jobs.createBatch(fresh.length, idempotencyKey);
  if (!created) return { batch, deduplicatedCount: urls.length };
  for (let start = 0; start < fresh.length; start += AT_ONCE) {
    await Promise.all(fresh.slice(start, start + AT_ONCE).map((url) => submitPage(context, { url, batchId: batch.id })));
  }
  return { batch, deduplicatedCount: urls.length - fresh.length };
}

function checkBatch(urls: readonly string[], idempotencyKey: string | null | undefined): UserError | null {
  if (urls.length === 0) return userError('REQUIRED', 'At least one address is expected, got none.', 'urls');
  if (urls.length > MOST_URLS) return userError('TOO_MANY', `At most ${MOST_URLS} addresses are expected, got ${urls.length}.`, 'urls');
  if ((idempotencyKey?.length ?? 0) > LONGEST_IDEMPOTENCY_KEY) {
    return userError('TOO_LONG', `A key has at most ${LONGEST_IDEMPOTENCY_KEY} characters.`, 'idempotencyKey');
  }
  return null;
}

function checkHtml(html: string): UserError | null {
  if (html.trim() === '') return userError('REQUIRED', 'A page is expected, got an empty string.', 'html');
  const bytes = Buffer.byteLength(html);
  return bytes > MOST_HTML ? userError('TOO_LONG', `A page has at most ${MOST_HTML} bytes, got ${bytes}.`, 'html') : null;
}
