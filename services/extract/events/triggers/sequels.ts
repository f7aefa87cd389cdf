/** Figures that a later sentence tells of what was told before: "The deal is worth $2 billion", "The recall covers 300 vans", "It has debts of $3 million". */
import type { MarketEventType } from '../../../../schema/enums.js';
import type { FigureKind, Trigger } from '../trigger.js';
import { MEASURES } from './results.js';

/** What an event told before is called, and what says how large it is. */
interface Sequel {
  type: MarketEventType;
  /** Behind "the" or "this". */
  nouns: string;
  figures: readonly FigureKind[];
  /** Verbs that carry the figure of a count, besides "worth" and the like for a sum. */
  verbs?: string;
}

const SEQUELS: readonly Sequel[] = [
  { type: 'ACQUISITION', nouns: 'deal|transaction|acquisition|takeover|purchase|merger|buyout|bid|offer', figures: ['MONEY'] },
  { type: 'DIVESTITURE', nouns: 'sale|disposal|deal|transaction|divestiture', figures: ['MONEY'] },
  { type: 'CONTRACT', nouns: 'deal|agreement|order|contract', figures: ['MONEY'] },
  { type: 'FUNDING_ROUND', nouns: 'round|funding|financing', figures: ['MONEY'] },
  { type: 'INVESTMENT', nouns: 'investment|project|plan|lifeline', figures: ['MONEY'] },
  { type: 'FACILITY', nouns: 'plant|factory|site|centre|center|campus|facility|project|expansion', figures: ['MONEY'] },
  { type: 'LAWSUIT', nouns: 'settlement|verdict|judgment|award|payout|lawsuit|suit|damages', figures: ['MONEY'] },
  { type: 'REGULATORY_ACTION', nouns: 'fine|penalty|sanction', figures: ['MONEY'] },
  { type: 'DEBT_FINANCING', nouns: 'loan|bond|bonds|facility|notes', figures: ['MONEY'] },
  { type: 'SHARE_BUYBACK', nouns: 'buyback|buy-back|repurchase|programme|program', figures: ['MONEY'] },
  { type: 'IPO', nouns: 'ipo|offering|listing|flotation|float', figures: ['MONEY'] },
  { type: 'SECURITIES_OFFERING', nouns: 'offering|placing|issue|sale', figures: ['MONEY'] },
  {
    type: 'LAYOFFS',
    nouns: 'cuts|layoffs|reductions|redundancies|losses|restructuring',
    figures: ['COUNT', 'PERCENT'],
    verbs: 'affect|hit|involve|total|represent|include|equal|impact|mean',
  },
  { type: 'PRODUCT_RECALL', nouns: 'recall', figures: ['COUNT'], verbs: 'cover|affect|involve|include|apply|concern' },
  {
    type: 'SECURITY_INCIDENT',
    nouns: 'breach|hack|attack|leak|incident',
    figures: ['COUNT'],
    verbs: 'affect|hit|expose|involve|compromise|concern',
  },
  { type: 'LABOR_ACTION', nouns: 'strike|walkout|stoppage|action', figures: ['COUNT'], verbs: 'involve|affect|include' },
  { type: 'OUTAGE', nouns: 'outage|disruption|problem|glitch|failure|blackout', figures: ['COUNT'], verbs: 'last|affect|hit|leave' },
];

const worth = (nouns: string): string[] => [
  `${nouns} ~3 @be ~1 worth|valued ~2 $`,
  `${nouns} , ,? worth|valued|totalling|totaling ~3 $`,
  `${nouns} ,? of ~1 $`,
  `${nouns} ~2 @value ~5 at ~2 $`,
  `${nouns} ~2 @cost|total|exceed|reach|raise ~3 $`,
  `${nouns} ~2 @amount|come to ~2 $`,
  `$ ~2 ${nouns}`,
];

/** Characters between what was told and what speaks of it with no more than an "it": the next sentence, and one of the next few. */
const NEXT = 160;
const SOON = 500;

/** What somebody has to pay; who "paid $300 for" something bought it. */
const PAYMENTS = ['pay ~3 $', 'paid ~3 $ !for|a|per|each|apiece'];

const PRICES = ['price ~3 @be ~2 $', 'price|value|tag at|of ~2 $'];

/** Triggers that tell nothing but a figure of what was told before; alone they tell nothing. */
const FIGURE_ONLY = { roles: {}, requiresFigure: true, anaphoric: true, status: 'RUMORED', fixedStatus: true, confidence: 0.6 } as const;

export const SEQUEL_TRIGGERS: readonly Trigger[] = [
  ...SEQUELS.map(
    ({ type, nouns, figures, verbs }): Trigger => ({
      ...FIGURE_ONLY,
      type,
      match: verbs ? `${nouns} ~3 @${verbs} ~3` : worth(nouns),
      figures,
      definite: true,
    }),
  ),
  {
    ...FIGURE_ONLY,
    type: 'BANKRUPTCY',
    match: ['#debt|liability of|totalling|totaling|worth ~3 $', '@owe ~2 $', '$ ~1 in|of debts|debt|liabilities'],
    figures: ['MONEY'],
    sequel: SOON,
  },
  { ...FIGURE_ONLY, type: 'LAYOFFS', match: 'COUNT ~2 will|would|could|to ~1 go|leave|lose|disappear', figures: ['COUNT'], sequel: NEXT },
  {
    ...FIGURE_ONLY,
    type: 'PRODUCT_LAUNCH',
    match: ['@cost|retail ~2 $', '@start|sell|retail|go at|for|from ~2 $', '@be priced ~3 $', 'price of ~1 $', 'price tag of ~2 $'],
    figures: ['MONEY'],
    sequel: NEXT,
  },
  { ...FIGURE_ONLY, type: 'ACQUISITION', match: ['@pay|offer|accept ~3 $', ...PRICES], figures: ['MONEY'], sequel: NEXT },
  {
    ...FIGURE_ONLY,
    type: 'DIVESTITURE',
    match: ['@receive|get|fetch ~3 $', ...PRICES],
    figures: ['MONEY'],
    sequel: NEXT,
  },
  {
    ...FIGURE_ONLY,
    type: 'EARNINGS',
    match: [
      `${MEASURES}|loss|losses ~6 @be|come|total|stand|reach|hit|amount ~2 $`,
      `${MEASURES}|loss|losses ~3 of ~1 $`,
      `${MEASURES} ~4 @GROW ~6 $`,
      `${MEASURES}|loss|losses ~4 @FALL|narrow|widen ~6 $`,
    ],
    figures: ['MONEY'],
    unless: 'forecast|expects|expected|guidance|could|will|would|sees|target|expect|estimate|analysts',
    sequel: SOON,
  },
  {
    ...FIGURE_ONLY,
    type: 'LAWSUIT',
    match: [...PAYMENTS, '@seek ~3 $', '@award ~4 $', '$ in damages|compensation'],
    figures: ['MONEY'],
    sequel: NEXT,
  },
  { ...FIGURE_ONLY, type: 'REGULATORY_ACTION', match: PAYMENTS, figures: ['MONEY'], sequel: NEXT },
  {
    ...FIGURE_ONLY,
    type: 'SECURITY_INCIDENT',
    match: [
      '#data|record|detail|account|information|password ~2 of|on|for|from|belonging ~3 COUNT',
      'COUNT ~4 @be ~1 stolen|taken|exposed|accessed|leaked|compromised|affected',
    ],
    figures: ['COUNT'],
    sequel: NEXT,
  },
  {
    ...FIGURE_ONLY,
    type: 'SECURITY_INCIDENT',
    match: ['@steal|drain|loot ~3 $', 'thieves|hackers|attackers ~3 @take|make|demand ~4 $'],
    figures: ['MONEY'],
    sequel: NEXT,
  },
  { ...FIGURE_ONLY, type: 'PRODUCT_RECALL', match: 'COUNT ~4 @be ~1 affected|recalled|involved|covered', figures: ['COUNT'], sequel: NEXT },
];
