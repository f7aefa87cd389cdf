/**
 * Templates of wire lines, by direction or status. `[…]` falls away when a slot in it is empty; "verb~s" is bent to its subject.
 * `{act}` is the text's own verb, `{what}` the phrase behind it, `{whom}` that phrase or else the subject with its figure, `{who}` the subject or else everyone.
 */
import type { Direction, MarketEventStatus, MarketEventType } from '../../../schema/enums.js';

type Templates = { other: string } & Partial<Record<Direction | MarketEventStatus, string>>;

const moves = (what: string): Templates => ({
  UP: `${what} rise~s[ {figure}]`,
  DOWN: `${what} fall~s[ {figure}]`,
  other: `${what} move~s[ {figure}]`,
});

export const HEADLINES: Record<MarketEventType, Templates> = {
  STOCK_PRICE_MOVEMENT: { UP: '{who} shares rise[ {figure}]', DOWN: '{who} shares fall[ {figure}]', other: '{who} shares move[ {figure}]' },
  MARKET_CAP_CHANGE: moves('{who} market value'),
  INDEX_MOVEMENT: moves('{market}'),
  COMMODITY_MOVEMENT: moves('{market}'),
  ANALYST_RATING: {
    UP: '{SUBJECT} upgraded[ by {ANALYST}]',
    DOWN: '{SUBJECT} downgraded[ by {ANALYST}]',
    other: '{SUBJECT} rated[ by {ANALYST}]',
  },
  PRICE_TARGET: {
    UP: '{SUBJECT} price target raised[ to {figure}][ by {ANALYST}]',
    DOWN: '{SUBJECT} price target cut[ to {figure}][ by {ANALYST}]',
    other: '{SUBJECT} price target set[ at {figure}][ by {ANALYST}]',
  },
  CREDIT_RATING: {
    UP: '{SUBJECT} credit rating raised[ by {ANALYST}]',
    DOWN: '{SUBJECT} credit rating cut[ by {ANALYST}]',
    other: '{SUBJECT} credit rating set[ by {ANALYST}]',
  },
  EARNINGS: {
    PENDING: '{who} to report results',
    UP: '{who} results rise[, {figure}]',
    DOWN: '{who} results fall[, {figure}]',
    other: '{who} report~s results[ of {figure}]',
  },
  GUIDANCE: {
    UP: '{who} lift~s outlook[ to {figure}]',
    DOWN: '{who} cut~s outlook[ to {figure}]',
    other: '{who} give~s outlook[ of {figure}]',
  },
  DIVIDEND: { CANCELLED: '{who} scrap~s dividend', other: '{who} announce~s dividend[ of {figure}]' },
  IPO: {
    CANCELLED: '{who} call~s off public listing',
    COMPLETED: '{who} go~es public[, {figure}]',
    other: '{who} plan~s public listing[, {figure}]',
  },
  SECURITIES_OFFERING: {
    COMPLETED: '{who} sell~s shares[ for {figure}]',
    CANCELLED: '{who} call~s off share sale',
    other: '{who} to sell shares[ for {figure}]',
  },
  FUNDING_ROUND: {
    COMPLETED: '{SUBJECT} raise~s {figure}[ from {INVESTOR}]',
    CANCELLED: '{SUBJECT} call~s off funding round',
    other: '{SUBJECT} to raise {figure}[ from {INVESTOR}]',
    RUMORED: '{SUBJECT} in talks to raise {figure}',
  },
  INVESTMENT: {
    DOWN: '{INVESTOR} cut~s investment[ of {figure}][ in {TARGET}]',
    COMPLETED: '[{INVESTOR} invest~s ]{figure}[ in {TARGET}]',
    CANCELLED: '[{INVESTOR} ]scrap~s investment[ of {figure}][ in {TARGET}]',
    other: '[{INVESTOR} to invest ]{figure}[ in {TARGET}]',
  },
  SHARE_BUYBACK: {
    CANCELLED: '{who} halt~s share buyback',
    COMPLETED: '{who} buy~s back shares[ for {figure}]',
    other: '{who} to buy back shares[ for {figure}]',
  },
  STOCK_SPLIT: { COMPLETED: '{who} split~s stock', CANCELLED: '{who} call~s off stock split', other: '{who} to split stock' },
  DEBT_FINANCING: { COMPLETED: '{who} borrow~s[ {figure}]', other: '{who} to borrow[ {figure}]' },
  BANKRUPTCY: { COMPLETED: '{who} go~es under', other: '{who} nears bankruptcy' },
  ACQUISITION: {
    COMPLETED: '[{ACQUIRER} buy~s ]{TARGET}[{SUBJECT} merge~s][ for {figure}]',
    ANNOUNCED: '[{ACQUIRER} to buy ]{TARGET}[{SUBJECT} to merge][ for {figure}]',
    PENDING: '[{ACQUIRER} bid~s for ]{TARGET}[{SUBJECT} to merge][ for {figure}]',
    RUMORED: '[{ACQUIRER} considers buying ]{TARGET}[{SUBJECT} in merger talks][ for {figure}]',
    CANCELLED: '[{ACQUIRER} drop~s purchase of ]{TARGET}[{SUBJECT} merger called off][ for {figure}]',
    DENIED: '[{ACQUIRER} said not to be buying ]{TARGET}[{SUBJECT} merger denied]',
    other: '[{ACQUIRER} and ]{TARGET}{SUBJECT}',
  },
  DIVESTITURE: {
    COMPLETED: '{SELLER} {act}~s[ {what}][ for {figure}]',
    CANCELLED: '{SELLER} call~s off sale[ of {what}]',
    RUMORED: '{SELLER} consider~s sale[ of {what}][ for {figure}]',
    other: '{SELLER} to {act}[ {what}][ for {figure}]',
  },
  PARTNERSHIP: { CANCELLED: '{PARTNER} end partnership', RUMORED: '{PARTNER} discuss partnership', other: '{PARTNER} form partnership' },
  CONTRACT: { CANCELLED: '{who} contract cancelled[, {figure}]', other: '{who} in contract[ for {figure}]' },
  EXECUTIVE_CHANGE: { COMPLETED: '{who} change~s leadership', other: '{who} to change leadership' },
  LAYOFFS: { COMPLETED: '{who} cut~s jobs[, {figure}]', DENIED: '{who} denies job cuts', other: '{who} to cut jobs[, {figure}]' },
  LABOR_ACTION: { COMPLETED: '{who} workers in labor action', other: '{who} workers plan labor action' },
  PRODUCT_LAUNCH: {
    COMPLETED: '{who} launch~es[ {what}]',
    CANCELLED: '{who} call~s off launch[ of {what}]',
    other: '{who} to launch[ {what}]',
  },
  PRODUCT_RECALL: { COMPLETED: '{who} withdraw~s product[: {what}]', other: '{who} to withdraw product[: {what}]' },
  TECHNICAL_RESULT: { other: '{who} report~s technical result[, {figure}]' },
  FACILITY: { COMPLETED: '{who} {act}~s[ {what}]', other: '{who} to {act}[ {what}]' },
  LAWSUIT: {
    COMPLETED: '[{PLAINTIFF} v. ]{DEFENDANT} case decided[, {figure}]',
    other: '[{PLAINTIFF} v. ]{DEFENDANT} lawsuit[, {figure}]',
  },
  REGULATORY_ACTION: {
    PENDING: '{SUBJECT} faces review[ by {REGULATOR}]',
    COMPLETED: '[{REGULATOR} {act}~s ]{whom}',
    other: '[{REGULATOR} to {act} ]{whom}',
  },
  TRADE_RESTRICTION: {
    UP: '{REGULATOR} raise~s trade barriers[, {figure}]',
    DOWN: '{REGULATOR} ease~s trade barriers[, {figure}]',
    other: '[{REGULATOR} ]trade restriction[ on {SUBJECT}][, {figure}]',
  },
  SECURITY_INCIDENT: { DENIED: '{who} denies security incident', other: '{who} hit by security incident[, {figure}]' },
  OUTAGE: { other: '{who} suffer~s outage' },
};
