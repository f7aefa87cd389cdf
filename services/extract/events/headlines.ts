/** Templates of wire lines, by type and then by direction or status; `[…]` falls away when a slot in it is empty. */
import type { Direction, MarketEventStatus, MarketEventType } from '../../../schema/enums.js';

type Templates = { other: string } & Partial<Record<Direction | MarketEventStatus, string>>;

export const HEADLINES: Record<MarketEventType, Templates> = {
  STOCK_PRICE_MOVEMENT: { UP: '{who} shares rise [{figure}]', DOWN: '{who} shares fall [{figure}]', other: '{who} shares move [{figure}]' },
  MARKET_CAP_CHANGE: {
    UP: '{who} market value rises [{figure}]',
    DOWN: '{who} market value falls [{figure}]',
    other: '{who} market value changes [{figure}]',
  },
  INDEX_MOVEMENT: { UP: '{market} rises [{figure}]', DOWN: '{market} falls [{figure}]', other: '{market} moves [{figure}]' },
  COMMODITY_MOVEMENT: { UP: '{market} rises [{figure}]', DOWN: '{market} falls [{figure}]', other: '{market} moves [{figure}]' },
  ANALYST_RATING: {
    UP: '[{ANALYST} raises rating of ]{SUBJECT}',
    DOWN: '[{ANALYST} cuts rating of ]{SUBJECT}',
    other: '[{ANALYST} rates ]{SUBJECT}',
  },
  PRICE_TARGET: {
    UP: '[{ANALYST} raises ]{SUBJECT} price target [to {figure}]',
    DOWN: '[{ANALYST} cuts ]{SUBJECT} price target [to {figure}]',
    other: '[{ANALYST} sets ]{SUBJECT} price target [at {figure}]',
  },
  CREDIT_RATING: {
    UP: '[{REGULATOR} raises ]{SUBJECT} credit rating',
    DOWN: '[{REGULATOR} cuts ]{SUBJECT} credit rating',
    other: '{SUBJECT} credit rating',
  },
  EARNINGS: {
    PENDING: '{who} to report results',
    UP: '{who} results rise[, {figure}]',
    DOWN: '{who} results fall[, {figure}]',
    other: '{who} reports results[ of {figure}]',
  },
  GUIDANCE: {
    UP: '{who} lifts outlook[ to {figure}]',
    DOWN: '{who} cuts outlook[ to {figure}]',
    other: '{who} gives outlook[ of {figure}]',
  },
  DIVIDEND: { CANCELLED: '{who} scraps dividend', other: '{who} dividend[ of {figure}]' },
  IPO: {
    CANCELLED: '{who} calls off public listing',
    COMPLETED: '{who} goes public[, {figure}]',
    other: '{who} plans public listing[, {figure}]',
  },
  SECURITIES_OFFERING: {
    other: '{who} sells shares[ for {figure}]',
    ANNOUNCED: '{who} to sell shares[ for {figure}]',
    PENDING: '{who} to sell shares[ for {figure}]',
  },
  FUNDING_ROUND: {
    other: '{SUBJECT} raises {figure}[ from {INVESTOR}]',
    RUMORED: '{SUBJECT} in talks to raise {figure}',
    PENDING: '{SUBJECT} seeks to raise {figure}',
  },
  INVESTMENT: {
    COMPLETED: '{who} invests [{figure}]',
    other: '{who} to invest [{figure}]',
    CANCELLED: '{who} scraps investment [of {figure}]',
  },
  SHARE_BUYBACK: { other: '{who} share buyback[ of {figure}]', CANCELLED: '{who} halts share buyback' },
  STOCK_SPLIT: { other: '{who} splits its stock' },
  DEBT_FINANCING: { other: '{who} raises debt[ of {figure}]', COMPLETED: '{who} borrows [{figure}]' },
  BANKRUPTCY: { COMPLETED: '{who} goes bankrupt', PENDING: '{who} in bankruptcy', other: '{who} bankruptcy' },
  ACQUISITION: {
    ANNOUNCED: '[{ACQUIRER} to buy ]{TARGET}{SUBJECT}[ for {figure}]',
    COMPLETED: '[{ACQUIRER} buys ]{TARGET}{SUBJECT}[ for {figure}]',
    RUMORED: '[{ACQUIRER} considers buying ]{TARGET}{SUBJECT}[ for {figure}]',
    PENDING: '[{ACQUIRER} bids for ]{TARGET}{SUBJECT}[, {figure}]',
    CANCELLED: '[{ACQUIRER} drops purchase of ]{TARGET}{SUBJECT}[ for {figure}]',
    DENIED: '[{ACQUIRER} denies buying ]{TARGET}{SUBJECT}',
    other: '[{ACQUIRER} and ]{TARGET}{SUBJECT} deal',
  },
  DIVESTITURE: { COMPLETED: '{SELLER} sells {TARGET}[ for {figure}]', other: '{SELLER} to sell {TARGET}[ for {figure}]' },
  PARTNERSHIP: { other: '{PARTNER} form partnership', CANCELLED: '{PARTNER} end partnership', RUMORED: '{PARTNER} discuss partnership' },
  CONTRACT: { CANCELLED: '{who} contract cancelled[, {figure}]', other: '{who} in contract[ for {figure}]' },
  EXECUTIVE_CHANGE: { other: '{who} changes leadership', ANNOUNCED: '{who} to change leadership' },
  LAYOFFS: { COMPLETED: '{who} cuts jobs[, {figure}]', other: '{who} to cut jobs[, {figure}]' },
  LABOR_ACTION: { other: '{who} workers take action' },
  PRODUCT_LAUNCH: { COMPLETED: '{who} launches [{what}]', other: '{who} to launch [{what}]' },
  PRODUCT_RECALL: { COMPLETED: '{who} withdraws {what}[, {figure}]', other: '{who} to withdraw {what}[, {figure}]' },
  TECHNICAL_RESULT: { other: '{who} reports technical result[, {figure}]' },
  FACILITY: { COMPLETED: '{who} opens or closes site[, {figure}]', other: '{who} plans site[, {figure}]' },
  LAWSUIT: { other: '[{PLAINTIFF} v. ]{DEFENDANT} lawsuit[, {figure}]' },
  REGULATORY_ACTION: { PENDING: '[{REGULATOR} examines ]{SUBJECT}', other: '[{REGULATOR} acts on ]{SUBJECT}[, {figure}]' },
  TRADE_RESTRICTION: {
    UP: '{REGULATOR} raises trade barriers[, {figure}]',
    DOWN: '{REGULATOR} eases trade barriers[, {figure}]',
    other: '{REGULATOR} trade restriction[ on {SUBJECT}][, {figure}]',
  },
  SECURITY_INCIDENT: { other: '{who} hit by security incident[, {figure}]' },
  OUTAGE: { other: '{who} suffers outage' },
};
