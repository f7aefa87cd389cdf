/** Every closed vocabulary of the API. `as const` objects, because type-graphql publishes an enum's KEYS as its GraphQL names. */

function vocabulary<const K extends string>(...keys: K[]): { readonly [P in K]: P } {
  return Object.fromEntries(keys.map((key) => [key, key])) as { [P in K]: P };
}
type Of<T> = T[keyof T];

export const AgentKind = vocabulary('PERSON', 'COMPANY', 'ORGANIZATION', 'GROUP', 'DOCUMENT');
export type AgentKind = Of<typeof AgentKind>;

export const ClaimKind = vocabulary('DIRECT', 'INDIRECT', 'MIXED');
export type ClaimKind = Of<typeof ClaimKind>;

export const ClaimModality = vocabulary('ASSERTED', 'FORECAST', 'ALLEGED', 'DENIED');
export type ClaimModality = Of<typeof ClaimModality>;

export const ClaimRelationKind = vocabulary('SUPPORTS', 'CONTRADICTS', 'SUPERSEDES');
export type ClaimRelationKind = Of<typeof ClaimRelationKind>;

export const ClaimDifference = vocabulary('VALUE', 'POLARITY', 'DATE', 'ATTRIBUTION');
export type ClaimDifference = Of<typeof ClaimDifference>;

export const CorroborationLevel = vocabulary('SINGLE_SOURCE', 'CORROBORATED', 'CONTESTED');
export type CorroborationLevel = Of<typeof CorroborationLevel>;

export const Direction = vocabulary('UP', 'DOWN');
export type Direction = Of<typeof Direction>;

export const ParticipantRole = vocabulary(
  'SUBJECT',
  'ACQUIRER',
  'TARGET',
  'SELLER',
  'INVESTOR',
  'PARTNER',
  'CUSTOMER',
  'SUPPLIER',
  'PLAINTIFF',
  'DEFENDANT',
  'ANALYST',
  'REGULATOR',
);
export type ParticipantRole = Of<typeof ParticipantRole>;

export const MarketEventStatus = vocabulary('RUMORED', 'ANNOUNCED', 'PENDING', 'COMPLETED', 'CANCELLED', 'DENIED');
export type MarketEventStatus = Of<typeof MarketEventStatus>;

export const MarketEventType = vocabulary(
  'STOCK_PRICE_MOVEMENT',
  'MARKET_CAP_CHANGE',
  'INDEX_MOVEMENT',
  'COMMODITY_MOVEMENT',
  'ANALYST_RATING',
  'PRICE_TARGET',
  'CREDIT_RATING',
  'EARNINGS',
  'GUIDANCE',
  'DIVIDEND',
  'IPO',
  'SECURITIES_OFFERING',
  'FUNDING_ROUND',
  'INVESTMENT',
  'SHARE_BUYBACK',
  'STOCK_SPLIT',
  'DEBT_FINANCING',
  'BANKRUPTCY',
  'ACQUISITION',
  'DIVESTITURE',
  'PARTNERSHIP',
  'CONTRACT',
  'EXECUTIVE_CHANGE',
  'LAYOFFS',
  'LABOR_ACTION',
  'PRODUCT_LAUNCH',
  'PRODUCT_RECALL',
  'TECHNICAL_RESULT',
  'FACILITY',
  'LAWSUIT',
  'REGULATORY_ACTION',
  'TRADE_RESTRICTION',
  'SECURITY_INCIDENT',
  'OUTAGE',
);
export type MarketEventType = Of<typeof MarketEventType>;

export const FeedStatus = vocabulary('ACTIVE', 'PAUSED', 'FAILING');
export type FeedStatus = Of<typeof FeedStatus>;

export const SearchType = vocabulary('COMPANY', 'CLAIM', 'MARKET_EVENT', 'ARTICLE');
export type SearchType = Of<typeof SearchType>;

export const TimelineInterval = vocabulary('HOUR', 'DAY', 'WEEK', 'MONTH');
export type TimelineInterval = Of<typeof TimelineInterval>;

export const TrendWindow = vocabulary('LAST_HOUR', 'LAST_24_HOURS', 'LAST_7_DAYS');
export type TrendWindow = Of<typeof TrendWindow>;

export const JobState = vocabulary('WAITING', 'PRIORITIZED', 'DELAYED', 'ACTIVE', 'WAITING_CHILDREN', 'COMPLETED', 'FAILED', 'UNKNOWN');
export type JobState = Of<typeof JobState>;

export const IngestStage = vocabulary('FETCH', 'EXTRACT', 'COMMIT');
export type IngestStage = Of<typeof IngestStage>;

export const Role = vocabulary('READER', 'INGESTER', 'ADMIN');
export type Role = Of<typeof Role>;

export const SortDirection = vocabulary('ASC', 'DESC');
export type SortDirection = Of<typeof SortDirection>;

export const CompanySortField = vocabulary('NAME', 'MENTION_COUNT', 'UPDATED_AT');
export type CompanySortField = Of<typeof CompanySortField>;

export const ClaimSortField = vocabulary('CLAIMED_AT', 'FIRST_SEEN_AT');
export type ClaimSortField = Of<typeof ClaimSortField>;

export const MarketEventSortField = vocabulary('FIRST_REPORTED_AT', 'IMPORTANCE');
export type MarketEventSortField = Of<typeof MarketEventSortField>;

export const ChangeOp = vocabulary('CREATED', 'UPDATED', 'MERGED', 'RETRACTED');
export type ChangeOp = Of<typeof ChangeOp>;

export const UserErrorCode = vocabulary(
  'INVALID',
  'REQUIRED',
  'TOO_LONG',
  'TOO_MANY',
  'NOT_FOUND',
  'ALREADY_EXISTS',
  'CONFLICT',
  'INVALID_STATE',
  'URL_NOT_ALLOWED',
);
export type UserErrorCode = Of<typeof UserErrorCode>;
