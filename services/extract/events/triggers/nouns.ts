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
    match: ['#probe|investigation|inquiry'],
    status: 'PENDING',
    unless: 'internal|murder|police|lawsuit|own|newspaper|reporters|prize',
  }),
  named(
    {
      type: 'LAWSUIT',
      match: ['#lawyer|attorney for', '#trial', 'in court', '#court'],
      status: 'PENDING',
      near: 'lawsuit|suit|judge|jury|trial|damages|verdict|allege|accuse|accused|claims|ruling|argue|argued|arguments|legal',
      unless: 'clinical|patients|drug|tennis|basketball|phase|free',
    },
    'DEFENDANT',
  ),
];
