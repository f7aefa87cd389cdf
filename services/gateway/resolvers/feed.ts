import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Feed, Source } from '../../../schema/article.js';
import { FeedConnection } from '../../../schema/connections.js';
import { FeedStatus, Role } from '../../../schema/enums.js';
import { AddFeedInput, RemoveFeedInput, UpdateFeedInput } from '../../../schema/inputs.js';
import { AddFeedPayload, RemoveFeedPayload, UpdateFeedPayload, type UserError } from '../../../schema/payloads.js';
import { scheduleFeed, unscheduleFeed } from '../../feeds-schedule.js';
import { feedUrl } from '../../scrape/url.js';
import type { GatewayContext } from '../context.js';
import { After, connection, First, pageRequest } from '../paging.js';
import { checkUrl, userError } from '../user-errors.js';

const DEFAULT_INTERVAL = 300;
const SHORTEST_INTERVAL = 30;
const LONGEST_INTERVAL = 86_400;

@Resolver(() => Feed)
export class FeedResolver {
  @Query(() => FeedConnection, { description: 'Feeds that are polled, in the order in which they were added.' })
  feeds(
    @Ctx() context: GatewayContext,
    @Info() info: GraphQLResolveInfo,
    @First() first: number | null,
    @After() after: string | null,
    @Arg('status', () => FeedStatus, { nullable: true, description: 'Only feeds in this state.' }) status: FeedStatus | null = null,
  ) {
    const { feeds } = context.store;
    return connection(
      context,
      info,
      () => feeds.list(status, pageRequest(first, after)),
      () => feeds.count(status),
    );
  }

  @FieldResolver(() => Source, { nullable: true, description: 'The publisher, once a poll has told.' })
  source(@Root() { sourceId }: Feed, @Ctx() { load }: GatewayContext) {
    return sourceId ? load.source.load(sourceId) : null;
  }

  @Authorized(Role.ADMIN)
  @Mutation(() => AddFeedPayload, { description: 'Polls a feed from now on.' })
  async addFeed(
    @Ctx() { store, queues }: GatewayContext,
    @Arg('input', () => AddFeedInput, { description: 'The feed.' }) { url: address, pollIntervalSeconds }: AddFeedInput,
  ): Promise<AddFeedPayload> {
    const checked = checkUrl(address, 'url');
    const userErrors = ['error' in checked ? checked.error : null, checkInterval(pollIntervalSeconds)].filter((error) => error !== null);
    if ('error' in checked || userErrors.length > 0) return { feed: null, userErrors };
    const { feed, created } = await store.feeds.add({
      url: feedUrl(address),
      pollIntervalSeconds: pollIntervalSeconds ?? DEFAULT_INTERVAL,
    });
    await scheduleFeed(queues, feed);
    return { feed, userErrors: created ? [] : [userError('ALREADY_EXISTS', 'The feed is there already.', 'url')] };
  }

  @Authorized(Role.ADMIN)
  @Mutation(() => UpdateFeedPayload, { description: 'Pauses or resumes a feed, or changes how often it is polled.' })
  async updateFeed(
    @Ctx() { store, queues }: GatewayContext,
    @Arg('input', () => UpdateFeedInput, { description: 'The change.' }) { id, paused, pollIntervalSeconds }: UpdateFeedInput,
  ): Promise<UpdateFeedPayload> {
    const fault = checkInterval(pollIntervalSeconds);
    if (fault) return { feed: null, userErrors: [fault] };
    const feed = await store.feeds.update(id, {
      ...(typeof pollIntervalSeconds === 'number' ? { pollIntervalSeconds } : {}),
      ...(typeof paused === 'boolean' ? { paused, status: paused ? FeedStatus.PAUSED : FeedStatus.ACTIVE } : {}),
      nextPollAt: null,
    });
    if (!feed) return { feed: null, userErrors: [userError('NOT_FOUND', 'There is no such feed.', 'id')] };
    await scheduleFeed(queues, feed);
    return { feed, userErrors: [] };
  }

  @Authorized(Role.ADMIN)
  @Mutation(() => RemoveFeedPayload, { description: 'Stops polling a feed and forgets it; its articles stay.' })
  async removeFeed(
    @Ctx() { store, queues }: GatewayContext,
    @Arg('input', () => RemoveFeedInput, { description: 'The feed.' }) { id }: RemoveFeedInput,
  ): Promise<RemoveFeedPayload> {
    const removed = await store.feeds.remove(id);
    await unscheduleFeed(queues, id);
    return removed
      ? { removedId: id, userErrors: [] }
      : { removedId: null, userErrors: [userError('NOT_FOUND', 'There is no such feed.', 'id')] };
  }
}

function checkInterval(seconds: number | null | undefined): UserError | null {
  if (seconds === null || seconds === undefined || (seconds >= SHORTEST_INTERVAL && seconds <= LONGEST_INTERVAL)) return null;
  return userError('INVALID', `${SHORTEST_INTERVAL} to ${LONGEST_INTERVAL} seconds are expected, got ${seconds}.`, 'pollIntervalSeconds');
}
