import type { Trigger } from '../trigger.js';
import { CAPITAL_TRIGGERS } from './capital.js';
import { CONTRACT_TRIGGERS } from './contracts.js';
import { DEAL_TRIGGERS } from './deals.js';
import { FAILURE_TRIGGERS } from './failures.js';
import { INCIDENT_TRIGGERS } from './incidents.js';
import { INVESTMENT_TRIGGERS } from './investment.js';
import { LAW_TRIGGERS } from './law.js';
import { MARKET_TRIGGERS } from './markets.js';
import { NOUN_TRIGGERS } from './nouns.js';
import { OUTLOOK_TRIGGERS } from './outlook.js';
import { PEOPLE_TRIGGERS } from './people.js';
import { PRODUCT_TRIGGERS } from './products.js';
import { RATING_TRIGGERS } from './ratings.js';
import { REGULATION_TRIGGERS } from './regulation.js';
import { RESULTS_TRIGGERS } from './results.js';
import { SEQUEL_TRIGGERS } from './sequels.js';
import { SHARE_TRIGGERS } from './shares.js';
import { TRADE_TRIGGERS } from './trade.js';

/** Every trigger of the 34 types, in the order in which equals are preferred. */
export const TRIGGERS: readonly Trigger[] = [
  ...SHARE_TRIGGERS,
  ...MARKET_TRIGGERS,
  ...RATING_TRIGGERS,
  ...RESULTS_TRIGGERS,
  ...OUTLOOK_TRIGGERS,
  ...CAPITAL_TRIGGERS,
  ...INVESTMENT_TRIGGERS,
  ...FAILURE_TRIGGERS,
  ...DEAL_TRIGGERS,
  ...CONTRACT_TRIGGERS,
  ...PEOPLE_TRIGGERS,
  ...PRODUCT_TRIGGERS,
  ...LAW_TRIGGERS,
  ...REGULATION_TRIGGERS,
  ...TRADE_TRIGGERS,
  ...INCIDENT_TRIGGERS,
  ...SEQUEL_TRIGGERS,
  ...NOUN_TRIGGERS,
];
