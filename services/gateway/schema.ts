/** The schema that the gateway serves, built from the classes in schema/ and the resolvers here. */
import 'reflect-metadata';
import { type GraphQLFieldResolver, type GraphQLSchema, isAbstractType, isIntrospectionType, isObjectType } from 'graphql';
import { buildSchemaSync, getMetadataStorage, type NonEmptyArray, type PubSub } from 'type-graphql';
import { Source } from '../../schema/article.js';
import { ArticleChange, ClaimChange, CompanyChange, MarketEventChange } from '../../schema/change.js';
import type { Role } from '../../schema/enums.js';
import { IngestionBatch } from '../../schema/ingestion.js';
import { authorise } from './auth.js';
import type { GatewayContext } from './context.js';
import { ArticleResolver, SourceResolver } from './resolvers/article.js';
import { ChangesResolver } from './resolvers/changes.js';
import { AgentResolver, ClaimRelationResolver, ClaimResolver } from './resolvers/claim.js';
import { CompanyResolver } from './resolvers/company.js';
import { CurationResolver } from './resolvers/curation.js';
import { FeedResolver } from './resolvers/feed.js';
import { IngestionBatchResolver, IngestionJobResolver } from './resolvers/ingestion.js';
import { LiveResolver } from './resolvers/live.js';
import { EventParticipantResolver, EvidenceResolver, MarketEventResolver, ReportedFigureResolver } from './resolvers/market-event.js';
import { NodeResolver } from './resolvers/node.js';
import { QueueResolver } from './resolvers/queue.js';
import { SearchResolver, SearchResultEdgeResolver } from './resolvers/search.js';
import { TrendsResolver } from './resolvers/trends.js';

const RESOLVERS = [
  NodeResolver,
  CompanyResolver,
  ClaimResolver,
  ClaimRelationResolver,
  AgentResolver,
  MarketEventResolver,
  EventParticipantResolver,
  EvidenceResolver,
  ReportedFigureResolver,
  ArticleResolver,
  SourceResolver,
  SearchResolver,
  SearchResultEdgeResolver,
  TrendsResolver,
  ChangesResolver,
  FeedResolver,
  IngestionJobResolver,
  IngestionBatchResolver,
  QueueResolver,
  CurationResolver,
  LiveResolver,
] as const satisfies NonEmptyArray<new () => object>;

/** type-graphql insists on one; nothing is published through it. */
const NO_PUBSUB: PubSub = {
  publish: () => {
    throw new Error('Changes are published by the store.');
  },
  subscribe: () => {
    throw new Error('Subscriptions are served by the fan-out.');
  },
};

export const createSchema = (): GraphQLSchema => lighten(buildPlainSchema());

/** As type-graphql builds it. */
export function buildPlainSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [...RESOLVERS] as unknown as NonEmptyArray<new () => object>,
    orphanedTypes: [Source, IngestionBatch, ClaimChange, MarketEventChange, CompanyChange, ArticleChange],
    pubSub: NO_PUBSUB,
    validate: false,
    authChecker: ({ context }: { context: GatewayContext }, roles: Role[]) => {
      authorise(context.viewer, roles);
      return true;
    },
  });
  for (const type of Object.values(schema.getTypeMap())) {
    const field = isObjectType(type) && type.name.endsWith('Connection') ? type.getFields().totalCount : undefined;
    if (field) field.resolve = count;
  }
  return schema;
}

/**
 * Takes off what type-graphql wraps around plain properties and type look-ups (a call, or a promise, for each value), so that executors
 * read them directly. Parity with the unlightened schema is what `test/integration/gateway/executor.test.ts` proves.
 */
function lighten(schema: GraphQLSchema): GraphQLSchema {
  const resolved = new Set(
    getMetadataStorage().fieldResolvers.map(({ getObjectType, methodName }) => `${getObjectType?.().name}.${methodName}`),
  );
  const classes = new Map(getMetadataStorage().objectTypes.map(({ name, target }) => [name, target.name]));
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type)) continue; // shared with every schema of the process, and resolved by graphql-js alone
    if (isAbstractType(type)) type.resolveType = (value: { __typename: string }) => value.__typename;
    if (!isObjectType(type) || type === schema.getQueryType() || type === schema.getMutationType()) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.resolve !== count && !resolved.has(`${classes.get(type.name)}.${field.name}`)) delete field.resolve;
    }
  }
  return schema;
}

const count: GraphQLFieldResolver<{ totalCount: number | (() => Promise<number>) }, unknown> = ({ totalCount }) =>
  typeof totalCount === 'function' ? totalCount() : totalCount;
