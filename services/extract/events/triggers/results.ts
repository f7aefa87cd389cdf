/** What companies earn, forecast and pay out. */
import type { Trigger } from '../trigger.js';

const MEASURES = 'profit|profits|earnings|revenue|revenues|sales|income|turnover|ebitda|eps';

export const RESULTS_TRIGGERS: readonly Trigger[] = [
  {
    type: 'EARNINGS',
    match: [
      `@report|post|record|announce|register ~7 ${MEASURES}`,
      '@report|post|record|announce|suffer|register ~6 #loss',
      '@report|post|release|announce|publish ~4 #result',
      '@earn $',
      '@make ~4 profit|loss of $',
      '@swing to ~4 profit|loss',
    ],
    roles: { subject: 'SUBJECT', by: 'SUBJECT', inside: 'SUBJECT' },
    requires: ['SUBJECT'],
    figures: ['MONEY', 'PERCENT'],
    near: `profit|profits|loss|losses|revenue|revenues|sales|income|earnings|quarter|quarterly|annual|results|earned|turnover`,
    unless: 'stocks|stock|analysts expected|forecast|expects|guidance|estimates for|plans|will|advance',
    confidence: 0.8,
  },
  {
    type: 'EARNINGS',
    match: [
      'profit|profits|earnings|loss|losses|revenue|revenues|sales|turnover|income of ~1 $',
      '$ ~3 profit|loss|profits',
      'quarterly|first-quarter|second-quarter|third-quarter|fourth-quarter|full-year|half-year|interim|annual|quarter ~3 #result|profit|earnings|revenue|sales|loss|number',
      '@have ~4 earnings|revenues|revenue|profits of|before',
    ],
    roles: { own: 'SUBJECT', at: 'SUBJECT', from: 'SUBJECT', by: 'SUBJECT', subject: 'SUBJECT' },
    requires: ['SUBJECT'],
    figures: ['MONEY', 'PERCENT'],
    requiresFigure: true,
    unless: 'forecast|expects|expected|guidance|could|will|sees|target|expect|analysts|estimate|share',
    confidence: 0.65,
  },
  ...(['UP', 'DOWN'] as const).flatMap((direction): Trigger[] => [
    {
      type: 'EARNINGS',
      match:
        direction === 'UP'
          ? [
              `${MEASURES} ~7 @GROW`,
              `${MEASURES} ~3 @be ~2 up|higher`,
              `${MEASURES} ~6 up ~1 %`,
              `#rise|increase|jump|gain|growth|surge|improvement|leap in ~4 ${MEASURES}`,
              `${MEASURES} ~1 #growth|rise|increase|jump|gain`,
              `rising|growing|surging|higher|increased|record ${MEASURES}`,
              `@lift|increase|boost|grow|double|triple ~4 ${MEASURES}`,
            ]
          : [
              `${MEASURES} ~7 @FALL`,
              `${MEASURES} ~3 @be ~2 down|lower`,
              `${MEASURES} ~6 down ~1 %`,
              `#fall|decline|drop|slump|slide|dip|decrease|plunge|reduction in ~4 ${MEASURES}`,
              `${MEASURES} ~1 #fall|decline|drop|slump`,
              `falling|declining|slowing|lower|shrinking ${MEASURES}`,
            ],
      roles: { own: 'SUBJECT', of: 'SUBJECT', at: 'SUBJECT', inside: 'SUBJECT', subject: 'SUBJECT' },
      requires: ['SUBJECT'],
      figures: ['MONEY', 'PERCENT'],
      requiresFigure: true,
      direction,
      unless: 'forecast|expects|expected|guidance|could|will|sees|target|expect|tax|analysts',
      confidence: 0.7,
    },
    {
      type: 'EARNINGS',
      match:
        direction === 'UP'
          ? [`@beat|top|exceed|surpass ~8 expectations|estimates|forecasts|consensus|forecast`]
          : [`@miss ~8 expectations|estimates|forecasts|consensus|forecast`, '@fall short ~3 expectations|estimates|forecasts'],
      roles: { subject: 'SUBJECT', own: 'SUBJECT' },
      requires: ['SUBJECT'],
      figures: ['MONEY', 'PERCENT'],
      direction,
      near: `${MEASURES}|results|quarter|quarterly|profits|analysts`,
      confidence: 0.7,
    },
    {
      type: 'GUIDANCE',
      match:
        direction === 'UP'
          ? ['@raise|lift|increase|boost|hike|upgrade ~5 guidance|outlook|forecast|forecasts']
          : [
              '@cut|lower|reduce|slash|trim|withdraw|downgrade ~5 guidance|outlook|forecast|forecasts',
              'profit|revenue|sales warning|warnings',
              '@warn ~8 profit|profits|sales|revenue|earnings',
              '@warn that ~6 profit|profits|sales|revenue|earnings',
            ],
      roles: { subject: 'SUBJECT', own: 'SUBJECT', from: 'SUBJECT', by: 'SUBJECT', inside: 'SUBJECT' },
      requires: ['SUBJECT'],
      figures: ['PERCENT', 'MONEY'],
      direction,
      status: 'ANNOUNCED',
      fixedStatus: true,
    },
  ]),
  {
    type: 'EARNINGS',
    match: [
      '@report earnings|results',
      '@report after|before ~1 close|bell|open|hours',
      '@report as|today|tomorrow|next',
      '@be|set|due|expect|schedule to report ~5 results|earnings|figures|profit|profits|sales',
      'CO earnings',
      'reports ~3 results|earnings|quarterly',
    ],
    roles: { subject: 'SUBJECT', own: 'SUBJECT', inside: 'SUBJECT', from: 'SUBJECT' },
    requires: ['SUBJECT'],
    near: 'will|due|today|monday|tuesday|wednesday|thursday|friday|week|close|tomorrow|ahead|include|later|set|expected',
    status: 'PENDING',
    fixedStatus: true,
    confidence: 0.65,
  },
  {
    type: 'EARNINGS',
    match: ['#earnings|result ~3 @include', 'earnings from'],
    roles: { object: 'SUBJECT', from: 'SUBJECT' },
    requires: ['SUBJECT'],
    status: 'PENDING',
    fixedStatus: true,
    confidence: 0.6,
  },
  {
    type: 'GUIDANCE',
    match: [
      `@expect|forecast|project|see|predict|guide|target|anticipate ~8 ${MEASURES} ~8 N`,
      `@expect|forecast|project|predict|anticipate ~6 #profit|loss|growth|margin|revenue ~8 N`,
      '@reaffirm|reiterate|maintain|issue|give|provide|confirm|stick ~4 guidance|outlook|forecast',
      `@expect|forecast|see ~3 % ~3 growth|increase|decline|rise`,
      `${MEASURES} forecast|target|outlook|guidance|estimate`,
      `@expect|forecast|predict|anticipate ~8 ${MEASURES}`,
      'guidance of|for ~3 N',
      'outlook of|for ~6 N',
    ],
    roles: { subject: 'SUBJECT', own: 'SUBJECT', by: 'SUBJECT' },
    requires: ['SUBJECT'],
    figures: ['PERCENT', 'MONEY'],
    unlessBefore: 'analysts|analyst|economists|economist|investors',
    status: 'ANNOUNCED',
    fixedStatus: true,
    confidence: 0.7,
  },
  {
    type: 'DIVIDEND',
    match: [
      '@pay|declare|announce|propose|recommend|issue|approve|raise|increase|lift|boost|hike|cut|slash|suspend|scrap|reinstate|resume|maintain|return|double ~6 #dividend|payout',
      '#dividend ~3 of N',
      '#dividend ~4 @rise|increase|raise|cut|hike|lift|suspend|slash|double',
      'dividend hike|increase|cut|payment|payout|suspension',
      'special|interim|final|quarterly|annual dividend',
    ],
    roles: { subject: 'SUBJECT', by: 'SUBJECT', own: 'SUBJECT', from: 'SUBJECT', inside: 'SUBJECT' },
    requires: ['SUBJECT'],
    figures: ['MONEY', 'PERCENT'],
    status: 'ANNOUNCED',
    confidence: 0.75,
  },
];
