/** Every operation of the page: nothing but the public API. */
import type {
  AgentKind,
  ChangeOp,
  ClaimModality,
  CorroborationLevel,
  Direction,
  FeedStatus,
  IngestStage,
  JobState,
  MarketEventStatus,
  MarketEventType,
  ParticipantRole,
} from '../../../../schema/enums.js';
import { operation } from './operation.js';

export interface Listing {
  symbol: string;
  exchange: string;
  isPrimary: boolean;
}
export interface CompanyRef {
  id: string;
  slug: string;
  name: string;
  listings: Listing[];
}
export interface ArticleRef {
  id: string;
  title: string;
  canonicalUrl: string;
  publishedAt: string | null;
  fetchedAt: string;
  source: { name: string; domain: string };
}
export interface Passage {
  text: string;
  quantity: { surface: string } | null;
  article: ArticleRef;
}
export interface Corroboration {
  level: CorroborationLevel;
  articleCount: number;
  publisherCount: number;
  independentOrigins: number;
}
export interface Figure {
  quantity: { surface: string; unit: string; approximate: boolean };
  publisherCount: number;
  evidence: Passage[];
}
export interface EventItem {
  __typename: 'MarketEvent';
  id: string;
  type: MarketEventType;
  status: MarketEventStatus;
  headline: string;
  direction: Direction | null;
  importance: number;
  occurredOn: string | null;
  firstReportedAt: string;
  updatedAt: string;
  participants: { name: string; role: ParticipantRole; company: CompanyRef | null }[];
  quantity: { surface: string } | null;
  figures: Figure[];
  corroboration: Corroboration;
  evidence: Passage[];
}
export interface Agent {
  name: string;
  kind: AgentKind;
  role: string | null;
  affiliation: string | null;
  company: CompanyRef | null;
}
export interface ClaimItem {
  __typename: 'Claim';
  id: string;
  text: string;
  quote: string | null;
  cue: string;
  modality: ClaimModality;
  hedged: boolean;
  claimedAt: string | null;
  firstSeenAt: string;
  claimant: Agent;
  about: CompanyRef[];
  quantity: { surface: string } | null;
  corroboration: Corroboration;
  evidence: Passage[];
}
export interface Page {
  endCursor: string | null;
  hasNextPage: boolean;
}
export interface List<Item> {
  nodes: Item[];
  totalCount: number;
  pageInfo: Page;
  changeCursor: string;
}

const COMPANY = 'fragment CompanyRef on Company { id slug name listings { symbol exchange isPrimary } }';
const PASSAGE = `fragment Passage on Evidence {
  text
  quantity { surface }
  article { id title canonicalUrl publishedAt fetchedAt source { name domain } }
}`;
const EVENT = `fragment EventItem on MarketEvent {
  __typename id type status headline direction importance occurredOn firstReportedAt updatedAt
  participants { name role company { ...CompanyRef } }
  quantity { surface }
  figures { quantity { surface unit approximate } publisherCount evidence { ...Passage } }
  corroboration { level articleCount publisherCount independentOrigins }
  evidence { ...Passage }
}`;
const CLAIM = `fragment ClaimItem on Claim {
  __typename id text quote cue modality hedged claimedAt firstSeenAt
  claimant { name kind role affiliation company { ...CompanyRef } }
  about { ...CompanyRef }
  quantity { surface }
  corroboration { level articleCount publisherCount independentOrigins }
  evidence { ...Passage }
}`;
const PAGE = 'totalCount changeCursor pageInfo { endCursor hasNextPage }';

export interface EventFilter {
  types?: MarketEventType[];
  statuses?: MarketEventStatus[];
  corroboration?: CorroborationLevel[];
  minImportance?: number;
  firstReportedAt?: Range;
  companyIds?: string[];
  search?: string;
}
export interface ClaimFilter {
  corroboration?: CorroborationLevel[];
  claimedAt?: Range;
  companyIds?: string[];
  search?: string;
}
export interface Range {
  gte: string;
  lt: string;
}
export interface Change<Item> {
  cursor: string;
  at: string;
  op: ChangeOp;
  item: Item;
}

export const EVENTS = operation<{ marketEvents: List<EventItem> }, { filter: EventFilter; after: string | null }>(
  `query Events($filter: MarketEventFilter, $after: String) {
  marketEvents(first: 50, after: $after, filter: $filter) {
    ${PAGE}
    nodes { ...EventItem }
  }
}`,
  EVENT,
  PASSAGE,
  COMPANY,
);
export const CLAIMS = operation<{ claims: List<ClaimItem> }, { filter: ClaimFilter; after: string | null }>(
  `query Claims($filter: ClaimFilter, $after: String) {
  claims(first: 50, after: $after, filter: $filter, sort: { field: FIRST_SEEN_AT }) {
    ${PAGE}
    nodes { ...ClaimItem }
  }
}`,
  CLAIM,
  PASSAGE,
  COMPANY,
);
export const EVENT_CHANGES = operation<Record<string, Change<EventItem>>>(
  `subscription EventChanges($filter: MarketEventFilter, $after: String) {
  marketEventChanged(filter: $filter, after: $after) {
    cursor at op
    item: marketEvent { ...EventItem }
  }
}`,
  EVENT,
  PASSAGE,
  COMPANY,
);
export const CLAIM_CHANGES = operation<Record<string, Change<ClaimItem>>>(
  `subscription ClaimChanges($filter: ClaimFilter, $after: String) {
  claimChanged(filter: $filter, after: $after) {
    cursor at op
    item: claim { ...ClaimItem }
  }
}`,
  CLAIM,
  PASSAGE,
  COMPANY,
);
/** That something changed, for views that then read anew. */
export const EVENT_NEWS = operation<Record<string, { cursor: string }>>(
  `subscription EventNews($filter: MarketEventFilter, $after: String) {
  marketEventChanged(filter: $filter, after: $after) { cursor op }
}`,
);
export const CLAIM_NEWS = operation<Record<string, { cursor: string }>>(
  `subscription ClaimNews($filter: ClaimFilter, $after: String) {
  claimChanged(filter: $filter, after: $after) { cursor op }
}`,
);

export type ContestedClaim = ClaimItem & {
  relations: { kind: string; differsOn: string | null; claim: ClaimItem }[];
};
export const DISAGREEMENTS = operation<{ marketEvents: List<EventItem>; claims: List<ContestedClaim> }>(
  `query Disagreements {
  marketEvents(first: 50, filter: { corroboration: [CONTESTED] }) {
    ${PAGE}
    nodes { ...EventItem }
  }
  claims(first: 50, filter: { corroboration: [CONTESTED] }) {
    ${PAGE}
    nodes { ...ClaimItem relations { kind differsOn claim { ...ClaimItem } } }
  }
}`,
  EVENT,
  CLAIM,
  PASSAGE,
  COMPANY,
);

export interface CompanyView extends CompanyRef {
  aliases: string[];
  lei: string | null;
  wikidataId: string | null;
  website: string | null;
  country: string | null;
  industry: string | null;
  mentionCount: number;
  firstSeenAt: string;
  updatedAt: string;
  marketEvents: List<EventItem>;
  claims: List<ClaimItem>;
  articles: { totalCount: number; nodes: ArticleRef[] };
  related: { coMentionCount: number; company: CompanyRef }[];
}
export const COMPANY_VIEW = operation<{ company: CompanyView | null }, { slug: string }>(
  `query CompanyBySlug($slug: String!) {
  company(slug: $slug) {
    ...CompanyRef
    aliases lei wikidataId website country industry mentionCount firstSeenAt updatedAt
    marketEvents(first: 60) {
    ${PAGE}
    nodes { ...EventItem }
  }
    claims(first: 60) {
    ${PAGE}
    nodes { ...ClaimItem }
  }
    articles(first: 40) { totalCount nodes { id title canonicalUrl publishedAt fetchedAt source { name domain } } }
    related(first: 12) { coMentionCount company { ...CompanyRef } }
  }
}`,
  EVENT,
  CLAIM,
  PASSAGE,
  COMPANY,
);

export interface Bucket {
  start: string;
  end: string;
  count: number;
  byType: { type: MarketEventType; count: number }[];
}
export interface DayView {
  hours: Bucket[];
  week: Bucket[];
  claims: { totalCount: number; changeCursor: string; nodes: { claimant: Agent }[] };
}
export const DAY = operation<DayView, { day: Range; week: Range; timeZone: string }>(
  `query Day($day: DateTimeRange!, $week: DateTimeRange!, $timeZone: String!) {
  hours: timeline(interval: HOUR, range: $day, timeZone: $timeZone) { start end count byType { type count } }
  week: timeline(interval: DAY, range: $week, timeZone: $timeZone) { start end count byType { type count } }
  claims(first: 100, filter: { claimedAt: $day }) {
    totalCount changeCursor
    nodes { claimant { name kind role affiliation company { ...CompanyRef } } }
  }
}`,
  COMPANY,
);
export const LATEST = operation<{ marketEvents: { nodes: { firstReportedAt: string }[] } }>(
  'query Latest { marketEvents(first: 1) { nodes { firstReportedAt } } }',
);
export interface Trend {
  company: CompanyRef;
  mentionCount: number;
  previousMentionCount: number;
  sparkline: number[];
}
export const TRENDING = operation<{ trendingCompanies: Trend[]; companies: { nodes: (CompanyRef & { mentionCount: number })[] } }>(
  `query Trending {
  trendingCompanies(window: LAST_7_DAYS, first: 12) { mentionCount previousMentionCount sparkline company { ...CompanyRef } }
  companies(first: 12) { nodes { ...CompanyRef mentionCount } }
}`,
  COMPANY,
);
/** Events of several companies a day, one alias a company. */
export const sparks = (ids: readonly string[]) =>
  operation<Record<string, { count: number }[]>, { range: Range; timeZone: string }>(
    `query Sparks($range: DateTimeRange!, $timeZone: String!) {
${ids
  .map(
    (id, position) =>
      `  c${position}: timeline(interval: DAY, range: $range, timeZone: $timeZone, filter: { companyIds: [${JSON.stringify(id)}] }) { count }`,
  )
  .join('\n')}
}`,
  );

export interface FeedRow {
  id: string;
  url: string;
  title: string | null;
  status: FeedStatus;
  pollIntervalSeconds: number;
  lastPolledAt: string | null;
  nextPollAt: string | null;
  lastError: string | null;
  itemCount: number;
}
export interface JobRow {
  id: string;
  url: string | null;
  state: JobState;
  stage: IngestStage | null;
  attemptsMade: number;
  maxAttempts: number;
  queuedAt: string;
  finishedAt: string | null;
  error: { code: string; message: string; retryable: boolean } | null;
  article: { title: string } | null;
}
export interface QueueRow {
  name: string;
  isPaused: boolean;
  waiting: number;
  active: number;
  delayed: number;
  failed: number;
  workers: number;
  oldestWaitingSeconds: number | null;
  completedPerMinute: number;
}
export interface WorksView {
  viewer: { keyName: string; role: string };
  feeds: { totalCount: number; nodes: FeedRow[] };
  queues: QueueRow[];
  failed: { totalCount: number; nodes: JobRow[] };
  recent: { nodes: JobRow[] };
}
const JOB = `fragment JobRow on IngestionJob {
  id url state stage attemptsMade maxAttempts queuedAt finishedAt
  error { code message retryable }
  article { title }
}`;
export const WORKS = operation<WorksView>(
  `query Works {
  viewer { keyName role }
  feeds(first: 100) {
    totalCount
    nodes { id url title status pollIntervalSeconds lastPolledAt nextPollAt lastError itemCount }
  }
  queues { name isPaused waiting active delayed failed workers oldestWaitingSeconds completedPerMinute }
  failed: ingestionJobs(first: 30, states: [FAILED]) { totalCount nodes { ...JobRow } }
  recent: ingestionJobs(first: 12) { nodes { ...JobRow } }
}`,
  JOB,
);

interface UserErrors {
  userErrors: { message: string }[];
}
export const ADD_PAGE = operation<{ ingestUrl: UserErrors & { job: JobRow | null; deduplicated: boolean } }, { url: string }>(
  `mutation ReadPage($url: String!) {
  ingestUrl(input: { url: $url }) { deduplicated job { ...JobRow } userErrors { message } }
}`,
  JOB,
);
export const ADD_FEED = operation<{ addFeed: UserErrors & { feed: FeedRow | null } }, { url: string }>(
  `mutation AddFeed($url: String!) {
  addFeed(input: { url: $url }) {
    feed { id url title status pollIntervalSeconds lastPolledAt nextPollAt lastError itemCount }
    userErrors { message }
  }
}`,
);
export const RETRY = operation<{ retryJob: UserErrors }, { id: string }>(
  'mutation Retry($id: ID!) { retryJob(input: { id: $id }) { userErrors { message } } }',
);
export const PROGRESS = operation<{ ingestProgress: JobRow }, { id: string }>(
  'subscription Progress($id: ID!) { ingestProgress(id: $id) { ...JobRow } }',
  JOB,
);

export const SUGGEST = operation<{ search: { nodes: (CompanyRef & { __typename: string; mentionCount: number })[] } }, { query: string }>(
  `query Suggest($query: String!) {
  search(query: $query, types: [COMPANY], first: 6) { nodes { ... on Company { __typename ...CompanyRef mentionCount } } }
}`,
  COMPANY,
);
export type Found =
  | (CompanyRef & { __typename: 'Company'; mentionCount: number })
  | EventItem
  | ClaimItem
  | (ArticleRef & { __typename: 'Article' });
export interface SearchView {
  search: { totalCount: number; pageInfo: Page; edges: { cursor: string; highlights: string[]; node: Found }[] };
}
export const SEARCH = operation<SearchView, { query: string; after: string | null }>(
  `query Search($query: String!, $after: String) {
  search(query: $query, first: 40, after: $after) {
    totalCount
    pageInfo { endCursor hasNextPage }
    edges {
      cursor
      highlights
      node {
        ... on Company { __typename ...CompanyRef mentionCount }
        ... on MarketEvent { ...EventItem }
        ... on Claim { ...ClaimItem }
        ... on Article { __typename id title canonicalUrl publishedAt fetchedAt source { name domain } }
      }
    }
  }
}`,
  EVENT,
  CLAIM,
  PASSAGE,
  COMPANY,
);
