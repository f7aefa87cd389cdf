/** Prices, indexes, commodities and what analysts and agencies say of them. */
import type { Trigger } from '../trigger.js';

const moves = (direction: 'UP' | 'DOWN', verbs: string, adverbs: string): Trigger[] => [
  {
    type: 'STOCK_PRICE_MOVEMENT',
    onlyDone: true,
    match: [
      `#SHARES ~4 @${verbs}`,
      `#SHARES ~3 @be|trade|close|end|finish|open ~3 ${adverbs}`,
      `#SHARES ~3 @trade|close|end|finish|open ~10 ${adverbs} ~1 %`,
      `stock price ~3 @${verbs}`,
      `share price ~3 @${verbs}`,
    ],
    roles: { own: 'SUBJECT', of: 'SUBJECT', in: 'SUBJECT', inside: 'SUBJECT', subject: 'SUBJECT' },
    requires: ['SUBJECT'],
    figures: ['PERCENT'],
    direction,
    unless: 'market-share|outstanding|holders|holder|shareholder|buyback|dividend|issued',
    confidence: 0.85,
  },
  {
    type: 'STOCK_PRICE_MOVEMENT',
    onlyDone: true,
    match: [
      `@${verbs} ~3 %`,
      ...(direction === 'UP' ? ['@add %'] : []),
      `@${verbs} ~2 N to|at N`,
      `@be|close|end|finish|trade|open ~4 ${adverbs} ~2 %`,
      `@be|close|end|finish|trade|open % ${adverbs}`,
    ],
    roles: { subject: 'SUBJECT' },
    requires: ['SUBJECT'],
    figures: ['PERCENT'],
    requiresFigure: true,
    near: 'shares|stock|stocks|trading|traders|index|session|investors|wall|dow|nasdaq|equities|pre-market|premarket|bell',
    unless:
      'sales|revenue|revenues|profit|profits|income|earnings|dividend|production|output|deliveries|users|subscribers|orders|costs|prices|price|volumes|turnover|exports|margin|margins|staff|workforce|inflation|shipments',
    direction,
    confidence: 0.7,
  },
  {
    type: 'STOCK_PRICE_MOVEMENT',
    onlyDone: true,
    match:
      direction === 'UP'
        ? [
            '@send ~6 #SHARES ~3 higher|up|soaring|surging|jumping|rallying',
            '@lift|boost|push ~5 #SHARES',
            '#SHARES ~2 @hit|reach|touch ~5 high',
            '#SHARES up %',
            '#SHARES ~3 higher',
          ]
        : [
            '@send ~6 #SHARES ~3 lower|down|tumbling|plunging|sliding|falling|sinking',
            '@drag|push|knock|hit ~5 #SHARES',
            '#SHARES down %',
            '#SHARES ~3 lower',
          ],
    roles: { own: 'SUBJECT', subject: 'SUBJECT', inside: 'SUBJECT', of: 'SUBJECT', in: 'SUBJECT' },
    requires: ['SUBJECT'],
    figures: ['PERCENT'],
    direction,
    unless: 'dividend|market-share|u.s.|global|european|asian|world',
    focus: true,
    confidence: 0.7,
  },
  {
    type: 'MARKET_CAP_CHANGE',
    onlyDone: true,
    match: [
      `market value|cap|capitalization|capitalisation ~4 @${verbs}`,
      `valuation ~4 @${verbs}`,
      ...(direction === 'DOWN'
        ? [
            'valuation ~2 slashed|cut|halved',
            '@wipe|erase|knock ~6 off|from ~4 market|valuation|value',
            '@lose ~6 in|of market value|cap|capitalization|capitalisation',
            'market cap|value|capitalization ~3 @take|suffer ~4 hit|blow|loss',
          ]
        : [
            '@add ~5 to ~4 market value|cap|capitalization',
            'market value|cap|capitalization ~3 @hit|pass|reach|top|exceed|surpass ~2 $',
            '@hit|reach|pass|top|cross ~4 $ ~2 market value|cap|capitalization|valuation',
          ]),
    ],
    roles: { own: 'SUBJECT', of: 'SUBJECT', from: 'SUBJECT', inside: 'SUBJECT', subject: 'SUBJECT' },
    requires: ['SUBJECT'],
    figures: ['MONEY', 'PERCENT'],
    direction,
    confidence: 0.85,
  },
  {
    type: 'INDEX_MOVEMENT',
    onlyDone: true,
    match: [
      `INDEX ~3 @${verbs}`,
      `INDEX ~3 @be|trade|close|end|finish|open ~3 ${adverbs}`,
      `INDEX ~3 @close|end|finish|be|open % ${adverbs}`,
      `INDEX ~1 ${adverbs} N`,
      ...(direction === 'UP' ? ['INDEX ~1 @add N', 'INDEX ~2 @hit|reach|touch ~4 high|record'] : ['INDEX ~2 @hit|reach|touch ~4 low']),
    ],
    roles: {},
    figures: ['PERCENT', 'COUNT'],
    direction,
    unless: 'little|unchanged|flat|companies|component|outperformed',
    confidence: 0.85,
  },
  {
    type: 'COMMODITY_MOVEMENT',
    onlyDone: true,
    match: [
      `COMMODITY ~4 @${verbs}`,
      `COMMODITY ~3 @be|trade|close|settle|end ~3 ${adverbs}`,
      `COMMODITY ~3 @close|settle|be|end % ${adverbs}`,
      `COMMODITY ~1 ${adverbs} %`,
      ...(direction === 'UP'
        ? ['COMMODITY ~1 @add N', 'COMMODITY ~2 @hit|reach|touch ~4 high|record']
        : ['COMMODITY ~2 @hit|reach|touch ~4 low']),
    ],
    roles: {},
    figures: ['PERCENT', 'MONEY'],
    requiresFigure: true,
    direction,
    unless: 'little|unchanged|medal|medals|olympic|demand|imports|production|stocks|inventories|unit',
    confidence: 0.8,
  },
];

export const MARKET_TRIGGERS: readonly Trigger[] = [
  ...moves('UP', 'RISE', 'up|higher'),
  ...moves('DOWN', 'FALL', 'down|lower|off'),
  {
    type: 'STOCK_PRICE_MOVEMENT',
    onlyDone: true,
    match: [
      'sell-off|selloff|sell-offs|selloffs',
      'rout',
      '@suffer|post|take ~3 #loss|drop|decline ~3 stock|stocks|share market|markets|price',
    ],
    roles: { own: 'SUBJECT', in: 'SUBJECT', of: 'SUBJECT', for: 'SUBJECT', at: 'SUBJECT' },
    requires: ['SUBJECT'],
    figures: ['PERCENT'],
    direction: 'DOWN',
    confidence: 0.65,
  },
  {
    type: 'STOCK_PRICE_MOVEMENT',
    onlyDone: true,
    match: ['#rise|gain|jump|surge|rally|increase in ~3 share|stock price|prices|value|shares', '% #gain|rise|jump|rally ~3 #SHARES'],
    roles: { own: 'SUBJECT', inside: 'SUBJECT', of: 'SUBJECT' },
    requires: ['SUBJECT'],
    figures: ['PERCENT'],
    direction: 'UP',
    confidence: 0.6,
  },
  {
    type: 'STOCK_PRICE_MOVEMENT',
    onlyDone: true,
    match: [
      '#fall|drop|slump|slide|decline|plunge in ~3 share|stock price|prices|value|shares',
      '@hit|reach|touch ~4 low ~3 #SHARES',
      '#SHARES ~3 @hit ~4 low',
    ],
    roles: { own: 'SUBJECT', inside: 'SUBJECT', of: 'SUBJECT' },
    requires: ['SUBJECT'],
    figures: ['PERCENT'],
    direction: 'DOWN',
    confidence: 0.6,
  },
  {
    type: 'ANALYST_RATING',
    match: [
      '@upgrade ~6 to ~3 buy|outperform|overweight|neutral|hold|add|accumulate',
      '@raise|lift ~3 rating ~6 to ~2 buy|outperform|overweight|neutral|hold',
      '@upgrade CO',
      'upgrade to|from ~3 buy|outperform|overweight|neutral|hold',
    ],
    roles: { subject: 'ANALYST', by: 'ANALYST', object: 'SUBJECT', inside: 'SUBJECT', own: 'ANALYST', on: 'SUBJECT', from: 'ANALYST' },
    requires: ['SUBJECT'],
    near: 'buy|outperform|overweight|neutral|hold|rating|analyst|analysts|shares|stock|recommendation',
    direction: 'UP',
  },
  {
    type: 'ANALYST_RATING',
    match: [
      '@downgrade ~6 to ~3 sell|underperform|underweight|neutral|hold|reduce',
      '@cut|lower|slash ~3 rating ~6 to ~2 sell|underperform|underweight|neutral|hold|reduce',
      '@cut CO to ~2 sell|underperform|underweight|neutral|hold|reduce',
      '@downgrade CO',
      'downgrade to|from ~3 sell|underperform|underweight|neutral|hold',
    ],
    roles: { subject: 'ANALYST', by: 'ANALYST', object: 'SUBJECT', inside: 'SUBJECT', own: 'ANALYST', on: 'SUBJECT', from: 'ANALYST' },
    requires: ['SUBJECT'],
    near: 'sell|underperform|underweight|neutral|hold|rating|analyst|analysts|shares|stock|recommendation',
    direction: 'DOWN',
  },
  {
    type: 'ANALYST_RATING',
    match: [
      'buy|outperform|overweight|neutral|hold|sell|underperform|underweight|equal-weight|add|reduce rating|recommendation|advice|note|stance|list',
      '" buy|outperform|overweight|neutral|hold|sell|underperform|underweight|equal-weight|add|reduce "',
      '@initiate|start|begin|resume|reinstate coverage',
      '@reiterate|maintain|repeat|keep|reaffirm ~4 rating|recommendation|advice|buy|sell|overweight|outperform|neutral|hold',
    ],
    roles: { subject: 'ANALYST', by: 'ANALYST', on: 'SUBJECT', of: 'SUBJECT', own: 'ANALYST', for: 'SUBJECT', from: 'ANALYST' },
    requires: ['SUBJECT'],
    near: 'rating|analyst|analysts|shares|stock|recommendation|broker|coverage|target|upgraded|downgraded',
    confidence: 0.6,
  },
  ...(['UP', 'DOWN'] as const).map(
    (direction): Trigger => ({
      type: 'PRICE_TARGET',
      match:
        direction === 'UP'
          ? [
              '@raise|lift|increase|hike|boost|up ~5 price target',
              '@raise|lift|increase|hike|boost|up ~5 target price',
              '@raise|lift|increase ~2 target ~3 CO',
            ]
          : [
              '@cut|lower|reduce|slash|trim ~5 price target',
              '@cut|lower|reduce|slash|trim ~5 target price',
              '@cut|lower|reduce|slash|trim ~2 target ~3 CO',
            ],
      roles: { subject: 'ANALYST', by: 'ANALYST', on: 'SUBJECT', for: 'SUBJECT', of: 'SUBJECT', inside: 'SUBJECT', object: 'SUBJECT' },
      requires: ['SUBJECT'],
      figures: ['MONEY'],
      direction,
    }),
  ),
  {
    type: 'PRICE_TARGET',
    match: ['price target|targets', 'target price|prices'],
    roles: { subject: 'ANALYST', by: 'ANALYST', on: 'SUBJECT', for: 'SUBJECT', of: 'SUBJECT', own: 'ANALYST', from: 'ANALYST' },
    requires: ['SUBJECT'],
    figures: ['MONEY'],
    requiresFigure: true,
    confidence: 0.6,
  },
  ...(['UP', 'DOWN'] as const).map(
    (direction): Trigger => ({
      type: 'CREDIT_RATING',
      match:
        direction === 'UP'
          ? [
              '@upgrade|raise|lift ~6 credit|debt|bond|issuer rating|ratings',
              '@upgrade ~6 to|from ~2 junk|investment-grade|investment|aaa|bbb|baa|bb',
            ]
          : [
              '@downgrade|cut|lower|slash ~6 credit|debt|bond|issuer rating|ratings',
              '@downgrade|cut ~6 to ~3 junk',
              'credit rating|ratings ~3 cut|lowered|downgraded|slashed',
              'junk|speculative status|grade|territory',
            ],
      roles: { subject: 'ANALYST', by: 'ANALYST', inside: 'SUBJECT', own: 'SUBJECT', object: 'SUBJECT', of: 'SUBJECT' },
      requires: ['SUBJECT'],
      direction,
      near: 'moody|moodys|fitch|s&p|standard|rating|ratings|dbrs|kroll',
    }),
  ),
];
