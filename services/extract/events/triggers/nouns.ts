/** Nouns that name what happened: what they are of, by, for or against takes part in it, where no finer wording is read. */
import type { ParticipantRole } from '../../../../schema/enums.js';
import type { Slot, Trigger } from '../trigger.js';

const PLACES: readonly Slot[] = [
  'subject',
  'object',
  'own',
  'inside',
  'of',
  'by',
  'from',
  'with',
  'to',
  'for',
  'in',
  'at',
  'on',
  'against',
  'between',
  'into',
  'over',
  'affected',
];

/** One role in every place. */
const anywhere = (role: ParticipantRole): Trigger['roles'] => Object.fromEntries(PLACES.map((place) => [place, role]));

const named = (trigger: Omit<Trigger, 'roles' | 'requires'>, role: ParticipantRole = 'SUBJECT'): Trigger => ({
  ...trigger,
  roles: anywhere(role),
  requires: [role],
  vague: true,
  confidence: 0.55,
});

export const NOUN_TRIGGERS: readonly Trigger[] = [
  named({
    type: 'ACQUISITION',
    match: ['#takeover|merger|buyout', 'combination of ~1 CO'],
    figures: ['MONEY'],
    unless: 'rules|law|activity|wave|boom|code|panel|speculation|lawyer',
  }),
  named({ type: 'PARTNERSHIP', match: ['#alliance|venture|partnership ~1 with|between'], unless: 'capital|arm|fund' }, 'PARTNER'),
  named(
    {
      type: 'CONTRACT',
      match: ['#order for ~2 N', '#contract for|with|from', '#order ~4 from|with'],
      figures: ['MONEY', 'COUNT'],
      unless: 'court|judge|restraining|options|futures|management',
    },
    'PARTNER',
  ),
  named({
    type: 'DEBT_FINANCING',
    match: ['#loan ~1 of|from|worth', '$ ~3 #loan|bond'],
    figures: ['MONEY'],
    unless: 'student|students|mortgage|customers|consumers|car',
  }),
  named(
    {
      type: 'INVESTMENT',
      match: ['@spend ~3 $', '$ ~3 #investment'],
      figures: ['MONEY'],
      unless: 'consumers|consumer|customers|shoppers|households|advertising|lobbying|buyback|acquisition|purchase|takeover|buying',
    },
    'INVESTOR',
  ),
  named({
    type: 'EXECUTIVE_CHANGE',
    match: ['interim|acting|outgoing|incoming|departing EXECUTIVE', 'interim|acting chief|managing'],
    topic: 'person',
    unless: 'secretary|minister|mayor|governor|coach|agency|attorney',
  }),
  named({
    type: 'REGULATORY_ACTION',
    match: ['#probe|investigation|inquiry !report|reports|team|unit'],
    status: 'PENDING',
    unless: 'internal|murder|police|lawsuit|own|newspaper|reporters|prize',
  }),
  named(
    {
      type: 'LAWSUIT',
      match: [
        '#lawyer|attorney for',
        '#trial !lesson|lessons|period|version|offer|run|membership|subscription|class',
        'in court',
        '#court',
      ],
      status: 'PENDING',
      near: 'lawsuit|suit|judge|jury|trial|damages|verdict|allege|accuse|accused|claims|ruling|argue|argued|arguments|legal',
      unless: 'clinical|patients|drug|tennis|basketball|phase|free',
    },
    'DEFENDANT',
  ),
  named({
    type: 'LABOR_ACTION',
    match: ['#strike|walkout', 'industrial action'],
    near: 'worker|union|pay|staff|pilot|driver|crew|employee',
  }),
  named({ type: 'PRODUCT_RECALL', match: '#recall', figures: ['COUNT'], unless: 'memory|election|total' }),
  named({ type: 'LAYOFFS', match: ['#job ~3 cut|lost|eliminated|go', '#job ~2 #cut|loss'], figures: ['COUNT', 'PERCENT'] }),
  named({
    type: 'SECURITY_INCIDENT',
    match: '#breach|hack|cyberattack|cyber-attack|leak',
    figures: ['COUNT'],
    near: 'data|hackers|customers|systems|security|cyber',
    unless: 'protect|protects|protection|prevent|prevents|risk|risks|report|contract|duty|law|gas|oil|rules',
  }),
  named({
    type: 'BANKRUPTCY',
    match: 'bankruptcy|insolvency|administration|receivership|liquidation',
    near: 'creditors|administrators|debts|debt|filed|chapter',
    unless: 'avoid|avert|brink|lawyer|law|code|biden|trump|obama|bush',
  }),
  named({ type: 'DIVIDEND', match: '#dividend', figures: ['MONEY', 'PERCENT'], requiresFigure: true, unless: 'yield|peace' }),
  named({ type: 'SHARE_BUYBACK', match: '#buyback|repurchase', figures: ['MONEY'], requiresFigure: true }),
  named({ type: 'FUNDING_ROUND', match: 'funding|financing|investment round', figures: ['MONEY'] }),
  named({ type: 'CREDIT_RATING', match: 'credit|debt #rating', near: 'cut|lowered|raised|upgraded|downgraded|junk' }),
  named({
    type: 'REGULATORY_ACTION',
    match: ['#fine|penalty', '#approval|clearance'],
    figures: ['MONEY'],
    near: 'regulator|watchdog|commission|authority|agency|government|fda|regulatory',
  }),
  named(
    {
      type: 'LAWSUIT',
      match: ['#settlement', '#claim|damages|compensation', '#charge'],
      figures: ['MONEY'],
      status: 'PENDING',
      near: 'court|judge|lawsuit|suit|patent|sue|sued|fraud|prosecutors|bribery',
      unless: 'divorce|restructuring|impairment|one-off|insurance',
    },
    'DEFENDANT',
  ),
  named(
    {
      type: 'CONTRACT',
      match: '#contract|order',
      figures: ['MONEY', 'COUNT'],
      requiresFigure: true,
      unless: 'court|judge|restraining|options|futures|player',
    },
    'PARTNER',
  ),
  named({
    type: 'ACQUISITION',
    match: '#bid|acquisition',
    figures: ['MONEY'],
    requiresFigure: true,
    unless: 'contract|customer|land|games|auction',
  }),
];
