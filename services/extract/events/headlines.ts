/**
 * Templates of wire lines, by direction or status, the first of those between "|" that has all it needs. `[…]` falls away when a slot in it is empty; "verb~s" is bent to its subject.
 * `{named}`, `{ousted}`, `{leaver}` and `{joiner}` are the person whose post changes hands, `{jobs}`, `{staff}` and `{share}` a figure by what it counts.
 * `{act}` is the text's own verb, `{what}` the phrase behind it, `{whom}` that phrase or else the subject with its figure, `{who}` the subject or else everyone.
 */
import type { Direction, MarketEventStatus, MarketEventType } from '../../../schema/enums.js';

type Templates = { other: string } & Partial<Record<Direction | MarketEventStatus, string>>;

const moves = (what: string): Templates => ({
  UP: `${what} rise~s[ {figure}]`,
  DOWN: `${what} fall~s[ {figure}]`,
  other: `${what} move~s[ {figure}]`,
});

/** A type without a line here is told as "Acme: trade restriction, $2 billion". */
export const HEADLINES: Partial<Record<MarketEventType, Templates>> = {
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
    UP: '{SUBJECT} credit {rated} raised[ by {ANALYST}]',
    DOWN: '{SUBJECT} credit {rated} cut[ by {ANALYST}]',
    other: '{SUBJECT} credit {rated} set[ by {ANALYST}]',
  },
  EARNINGS: {
    PENDING: '{who} to report results',
    UP: '{who} {moves}[ {share}][ to {sum}]',
    DOWN: '{who} {lose}~s {sum}|{who} {moves}[ {share}][ to {sum}]',
    other: '{who} report~s {measure}[ of {sum}]',
  },
  GUIDANCE: {
    UP: '{who} lift~s {revised}[ to {figure}]|{who} give~s outlook[ of {figure}]',
    DOWN: '{who} cut~s {revised}[ to {figure}]|{who} give~s outlook[ of {figure}]',
    other: '{who} give~s outlook[ of {figure}]',
  },
  DIVIDEND: { CANCELLED: '{who} scrap~s dividend', other: '{who} announce~s dividend[ of {figure}]' },
  IPO: {
    CANCELLED: '{who} call~s off public listing',
    COMPLETED: '{who} go~es public[, {figure}]',
    other: '{who} plan~s public listing[, {figure}]',
  },
  SECURITIES_OFFERING: {
    COMPLETED: '{who} sell~s shares[ for {sum}]',
    CANCELLED: '{who} call~s off share sale',
    other: '{who} to sell shares[ for {sum}]',
  },
  FUNDING_ROUND: {
    COMPLETED: '{SUBJECT} raise~s {figure}[ from {INVESTOR}]',
    CANCELLED: '{SUBJECT} call~s off funding round',
    other: '{SUBJECT} to raise {figure}[ from {INVESTOR}]',
    RUMORED: '{SUBJECT} in talks to raise {figure}',
  },
  INVESTMENT: {
    DOWN: '{INVESTOR} cut~s investment[ of {figure}][ in {TARGET}]',
    COMPLETED: '[{INVESTOR} invest~s ]{figure}[ in {TARGET}]|{INVESTOR} invest~s in {TARGET}|{who} get~s investment',
    CANCELLED: '[{INVESTOR} ]scrap~s investment[ of {figure}][ in {TARGET}]',
    other: '[{INVESTOR} to invest ]{figure}[ in {TARGET}]|{INVESTOR} to invest in {TARGET}|{who} to get investment',
  },
  SHARE_BUYBACK: {
    CANCELLED: '{who} halt~s share buyback',
    COMPLETED: '{who} buy~s back shares[ for {sum}]',
    other: '{who} to buy back shares[ for {sum}]',
  },
  STOCK_SPLIT: { COMPLETED: '{who} split~s stock', CANCELLED: '{who} call~s off stock split', other: '{who} to split stock' },
  DEBT_FINANCING: { COMPLETED: '{who} borrow~s[ {figure}]', other: '{who} to borrow[ {figure}]' },
  BANKRUPTCY: { COMPLETED: '{who} go~es under', other: '{who} nears bankruptcy' },
  ACQUISITION: {
    COMPLETED: '{ACQUIRER} buy~s {TARGET}[ for {sum}]|{TARGET} bought[ for {sum}]|{SUBJECT} merge~s[ for {sum}]',
    ANNOUNCED: '{ACQUIRER} to buy {TARGET}[ for {sum}]|{TARGET} to be bought[ for {sum}]|{SUBJECT} to merge[ for {sum}]',
    PENDING: '{ACQUIRER} bid~s for {TARGET}[, {figure}]|{TARGET} gets bid[ of {figure}]|{SUBJECT} to merge[ for {sum}]',
    RUMORED: '{ACQUIRER} consider~s buying {TARGET}[ for {sum}]|{TARGET} in takeover talks[, {figure}]|{SUBJECT} in merger talks',
    CANCELLED: '{ACQUIRER} drop~s purchase of {TARGET}[ for {sum}]|{TARGET} sale called off[, {figure}]|{SUBJECT} merger called off',
    DENIED: '{ACQUIRER} said not to be buying {TARGET}|{TARGET} sale denied|{SUBJECT} merger denied|{ACQUIRER} bid denied',
    other: '{who} deal',
  },
  DIVESTITURE: {
    COMPLETED: '{SELLER} {act}~s[ {what}][ for {sum}]',
    CANCELLED: '{SELLER} call~s off sale[ of {what}]',
    RUMORED: '{SELLER} consider~s sale[ of {what}][ for {sum}]',
    other: '{SELLER} to {act}[ {what}][ for {sum}]',
  },
  PARTNERSHIP: { CANCELLED: '{PARTNER} end partnership', RUMORED: '{PARTNER} discuss partnership', other: '{PARTNER} form partnership' },
  CONTRACT: {
    CANCELLED: '{CUSTOMER} cancel~s order with {SUPPLIER}[, {figure}]|{who} contract cancelled[, {figure}]',
    COMPLETED: '{CUSTOMER} order~s from {SUPPLIER}[, {figure}]|{SUPPLIER} win~s contract[, {figure}]|{who} sign~s contract[, {figure}]',
    other: '{CUSTOMER} to order from {SUPPLIER}[, {figure}]|{SUPPLIER} to win contract[, {figure}]|{who} to sign contract[, {figure}]',
  },
  EXECUTIVE_CHANGE: {
    COMPLETED:
      '{who} name~s {named}[ {post}]|{who} {act}~s {ousted}[ as {post}]|{leaver} leaves as {who} {post}|{leaver} leaves {who}|{joiner} becomes {who} {post}|{joiner} joins {who}|{who} change~s {post}|{who} change~s leadership',
    other:
      '{who} to name {named}[ {post}]|{who} to {act} {ousted}[ as {post}]|{leaver} to leave as {who} {post}|{leaver} to leave {who}|{joiner} to become {who} {post}|{joiner} to join {who}|{who} to change {post}|{who} to change leadership',
  },
  LAYOFFS: {
    COMPLETED: '{who} cut~s {jobs}|{who} lay~s off {staff}|{who} lay~s off {share} of staff|{who} cut~s jobs',
    DENIED: '{who} denies job cuts',
    other: '{who} to cut {jobs}|{who} to lay off {staff}|{who} to lay off {share} of staff|{who} to cut jobs',
  },
  LABOR_ACTION: {
    COMPLETED: '{who} workers {strike}|{who} workers in labor action',
    CANCELLED: '{who} workers call off {strike}|{who} labor action called off',
    other: '{who} workers plan {strike}|{who} workers plan labor action',
  },
  PRODUCT_LAUNCH: {
    UP: '{who} raise~s prices[ {share}][ to {sum}]',
    DOWN: '{who} cut~s prices[ {share}][ to {sum}]',
    COMPLETED: '{who} launch~es {what}|{who} launch~es product',
    CANCELLED: '{who} call~s off launch[ of {what}]',
    other: '{who} to launch {what}|{who} to launch product',
  },
  PRODUCT_RECALL: {
    COMPLETED: '{who} {recall}~s {recalled}|{who} {recall}~s products',
    other: '{who} to {recall} {recalled}|{who} to {recall} products',
  },
  TECHNICAL_RESULT: { other: '{who} report~s technical result[, {figure}]' },
  FACILITY: { COMPLETED: '{who} {act}~s[ {what}]', other: '{who} to {act}[ {what}]' },
  LAWSUIT: {
    COMPLETED:
      '{DEFENDANT} {settles} case[ with {PLAINTIFF}][ for {sum}]|{PLAINTIFF} v. {DEFENDANT} decided[, {figure}]|{DEFENDANT} case decided[, {figure}]|{PLAINTIFF} case decided[, {figure}]',
    PENDING: '{PLAINTIFF} {sue}~s {DEFENDANT}[ for {sum}]|{DEFENDANT} {sued}[ for {sum}]|{PLAINTIFF} file~s suit[ for {sum}]',
    other: '{PLAINTIFF} to {sue} {DEFENDANT}|{DEFENDANT} faces suit[ for {sum}]|{PLAINTIFF} lawsuit[, {figure}]',
  },
  REGULATORY_ACTION: {
    PENDING: '{SUBJECT} face~s {probe}[ by {REGULATOR}]|{REGULATOR} open~s {probe}',
    COMPLETED:
      '{REGULATOR} {fine}~s {SUBJECT}[ {figure}]|{SUBJECT} {gain}~s[ {REGULATOR}] approval|{REGULATOR} {act}~s {whom}|{SUBJECT} under regulatory action[, {figure}]|{REGULATOR} sets rule',
    other:
      '{SUBJECT} to {gain}[ {REGULATOR}] approval|{REGULATOR} to {act} {whom}|{SUBJECT} faces regulatory action[, {figure}]|{REGULATOR} plans rule',
  },
  TRADE_RESTRICTION: {
    RUMORED: '{REGULATOR} consider~s trade barriers[, {figure}]|{SUBJECT} may face trade restriction',
    UP: '{REGULATOR} raise~s trade barriers[, {figure}]|Trade barriers raised',
    DOWN: '{REGULATOR} ease~s trade barriers[, {figure}]|Trade barriers eased',
    COMPLETED: '{REGULATOR} restrict~s trade[ with {SUBJECT}][, {figure}]|{SUBJECT} under trade restriction',
    other: '{REGULATOR} to restrict trade[ with {SUBJECT}][, {figure}]|{SUBJECT} faces trade restriction',
  },
  SECURITY_INCIDENT: { DENIED: '{who} denies security incident', other: '{who} hit by security incident[, {figure}]' },
  OUTAGE: { other: '{who} suffer~s outage' },
};

/** What is called off or denied, where the name of the type is not the word for it. */
export const NOUNS: Partial<Record<MarketEventType, string>> = {
  STOCK_PRICE_MOVEMENT: 'share price move',
  MARKET_CAP_CHANGE: 'change of market value',
  EARNINGS: 'results',
  GUIDANCE: 'outlook',
  IPO: 'public listing',
  SECURITIES_OFFERING: 'share sale',
  SHARE_BUYBACK: 'share buyback',
  DEBT_FINANCING: 'borrowing',
  DIVESTITURE: 'sale',
  EXECUTIVE_CHANGE: 'change of leadership',
  LAYOFFS: 'job cuts',
  PRODUCT_LAUNCH: 'launch',
  PRODUCT_RECALL: 'recall',
  FACILITY: 'plan for a site',
  TECHNICAL_RESULT: 'technical result',
};
