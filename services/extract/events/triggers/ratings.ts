/** What analysts and rating agencies say of shares and debt. */
import type { Trigger } from '../trigger.js';

/** Agencies that rate debt. */
const AGENCIES = "moody|moody's|moodys|fitch|s&p|standard|dbrs|kroll|scope|crisil|icra|agency|notch|credit";

const CREDIT_ROLES = {
  subject: 'ANALYST',
  by: 'ANALYST',
  from: 'ANALYST',
  inside: 'SUBJECT',
  own: 'SUBJECT',
  object: 'SUBJECT',
  of: 'SUBJECT',
  on: 'SUBJECT',
  to: 'SUBJECT',
} as const;

export const RATING_TRIGGERS: readonly Trigger[] = [
  ...(['UP', 'DOWN'] as const).map(
    (direction): Trigger => ({
      type: 'ANALYST_RATING',
      match:
        direction === 'UP'
          ? [
              '@upgrade|double-upgrade ~6 to|from ~3 RATING',
              '@upgrade|double-upgrade CO',
              '@upgrade ~2 stock|shares',
              '@LIFT|move|take ~5 #rating|recommendation|stance ~6 to|from ~2 RATING',
              '@raise|lift|move|upgrade ~4 to ~1 QUOTE? buy|outperform|overweight|accumulate|neutral|hold|add|strong',
              '#upgrade ~2 to|from ~2 QUOTE? RATING',
              'broker #upgrade',
            ]
          : [
              '@downgrade ~6 to|from ~3 RATING',
              '@downgrade CO',
              '@downgrade ~2 stock|shares',
              '@LOWER|drop|move ~5 #rating|recommendation|stance ~6 to|from ~2 RATING',
              '@cut|lower|reduce|move|take|downgrade ~4 to ~1 QUOTE? sell|underperform|underweight|neutral|hold|reduce|equal-weight|market|sector|peer|equal',
              '#downgrade ~2 to|from ~2 QUOTE? RATING',
              'broker #downgrade',
            ],
      roles: {
        subject: 'ANALYST',
        by: 'ANALYST',
        at: 'ANALYST',
        object: 'SUBJECT',
        inside: 'SUBJECT',
        own: 'ANALYST',
        on: 'SUBJECT',
        of: 'SUBJECT',
        from: 'ANALYST',
      },
      requires: ['SUBJECT'],
      near: 'RATING|rating|ratings|analyst|analysts|shares|stock|recommendation|broker|brokerage',
      unless: "debt|credit|bond|bonds|junk|moody|moody's|fitch|dbrs|sovereign|outlook|corporate rating",
      direction,
      focus: true,
      confidence: 0.75,
    }),
  ),
  ...(['UP', 'DOWN'] as const).map((direction): Trigger => {
    const noun = direction === 'UP' ? '#upgrade' : '#downgrade';
    return {
      type: 'ANALYST_RATING',
      match: [
        `@${direction === 'UP' ? 'RISE' : 'FALL'} ~4 on|after|following CO ${noun}`,
        `@win|get|earn|receive|secure|suffer|take ~2 ${noun} from|by|at|to`,
        `${noun} of CO by|at|from|to`,
      ],
      roles: { subject: 'SUBJECT', inside: 'SUBJECT', by: 'ANALYST', from: 'ANALYST', at: 'ANALYST' },
      requires: ['SUBJECT'],
      unless: "debt|credit|bond|bonds|junk|moody|moody's|fitch|dbrs|sovereign|software|system|network|class|seat",
      direction,
      confidence: 0.72,
    };
  }),
  {
    // A rating that is only mentioned is told of a company that the sentence names.
    type: 'ANALYST_RATING',
    match: ['RATING QUOTE? rating|recommendation|advice|note|stance|list', '@have ~2 QUOTE? RATING QUOTE? #rating|recommendation'],
    roles: { subject: 'ANALYST', by: 'ANALYST', on: 'SUBJECT', of: 'SUBJECT', own: 'ANALYST', for: 'SUBJECT', from: 'ANALYST' },
    requires: ['SUBJECT'],
    unless: "credit|debt|moody|moody's|fitch|dbrs|review|wish|terror|waiting|guest|entity",
    confidence: 0.72,
  },
  {
    type: 'ANALYST_RATING',
    match: [
      '@initiate|start|begin|resume|reinstate|assume ~2 coverage',
      '@start|initiate CO at|with|as ~2 QUOTE? RATING',
      '@add ~4 to ~5 list',
      '@reiterate|maintain|repeat|keep|reaffirm|retain ~6 #rating|recommendation|advice|RATING',
      '@rate ~3 QUOTE? RATING',
      '@take|cut|drop|remove|strike ~4 off|from ~2 QUOTE? buy|conviction|focus QUOTE? list',
      '@repeat|issue|give|stick|offer ~3 QUOTE? RATING QUOTE? #rating|recommendation|advice|note|call',
      '@start|begin|initiate covering CO',
      '@pick up coverage',
      '@turn|go|grow|become|remain|stay bullish|bearish|cautious|cold|sour|positive|negative on ~2 CO',
      '@tell|advise|urge ~1 #client|investor to ~1 buy|sell|avoid|hold ~1 CO',
      '@move ~3 CO to ~1 QUOTE? RATING',
      '@put|place|slap|set|give|assign ~4 RATING QUOTE? #rating|recommendation on|to',
      '@keep|maintain|reiterate|lower|cut|raise|lift ~3 QUOTE? RATING',
    ],
    roles: {
      subject: 'ANALYST',
      by: 'ANALYST',
      on: 'SUBJECT',
      of: 'SUBJECT',
      own: 'ANALYST',
      for: 'SUBJECT',
      from: 'ANALYST',
      inside: 'SUBJECT',
    },
    requires: ['SUBJECT'],
    near: 'RATING|rating|ratings|analyst|analysts|shares|stock|recommendation|broker|coverage|target|upgraded|downgraded|advice|list|conviction|equal-weight|overweight|underweight|outperform|underperform',
    unless: "credit|debt|moody|moody's|fitch|dbrs|review|wish|terror|waiting|guest|entity",
    focus: true,
    confidence: 0.72,
  },
  ...(['UP', 'DOWN'] as const).map(
    (direction): Trigger => ({
      type: 'PRICE_TARGET',
      match:
        direction === 'UP'
          ? [
              'LIFT|bump > price|target target|targets|objective|price|prices',
              '@LIFT|bump ~2 target ~3 CO',
              '@LIFT|bump ~2 target ~3 to $',
              '#increase|rise in|to ~2 price|target target|price',
              '@see ~3 #SHARES reaching|rising|climbing|hitting|at',
            ]
          : [
              'LOWER|chop > price|target target|targets|objective|price|prices',
              '@LOWER|chop ~2 target ~3 CO',
              '@LOWER|chop ~2 target ~3 to $',
              '#decrease|cut|reduction in|to ~2 price|target target|price',
            ],
      roles: {
        subject: 'ANALYST',
        by: 'ANALYST',
        at: 'ANALYST',
        own: 'SUBJECT',
        on: 'SUBJECT',
        for: 'SUBJECT',
        of: 'SUBJECT',
        inside: 'SUBJECT',
        object: 'SUBJECT',
      },
      requires: ['SUBJECT'],
      figures: ['MONEY'],
      direction,
      unless: 'sales|revenue|profit|fundraising|savings|emissions|production|debt',
      focus: true,
    }),
  ),
  {
    type: 'PRICE_TARGET',
    match: [
      '@initiate|start|resume|reiterate|rate|upgrade|downgrade ~3 CO ~8 target price|of',
      '@initiate|start|resume|reiterate|rate|upgrade|downgrade ~3 CO ~8 price target',
      '@have ~2 target of $ ~1 on|for',
    ],
    roles: { subject: 'ANALYST', by: 'ANALYST', inside: 'SUBJECT', on: 'SUBJECT', for: 'SUBJECT' },
    requires: ['SUBJECT'],
    figures: ['MONEY'],
    requiresFigure: true,
    unless: 'sales|revenue|profit|fundraising|savings|emissions|production|debt|inflation',
    confidence: 0.72,
  },
  {
    type: 'PRICE_TARGET',
    match: ['price target|targets|objective', 'target price|prices', '@set ~2 N ~1 target', '$ target'],
    roles: { subject: 'ANALYST', by: 'ANALYST', on: 'SUBJECT', for: 'SUBJECT', of: 'SUBJECT', own: 'ANALYST', from: 'ANALYST' },
    requires: ['SUBJECT'],
    figures: ['MONEY'],
    requiresFigure: true,
    unless: 'sales|revenue|profit|fundraising|savings|emissions|production|debt|inflation',
    focus: true,
    confidence: 0.75,
  },
  ...(['UP', 'DOWN'] as const).map(
    (direction): Trigger => ({
      type: 'CREDIT_RATING',
      match:
        direction === 'UP'
          ? [
              'upgrade|raise|lift > credit|debt|bond|issuer|corporate #rating',
              '@upgrade|raise|lift ~6 notch|notches',
              '@upgrade|raise|lift ~6 to|from ~2 GRADE',
              '@upgrade CO',
              '@raise|revise|lift|change|upgrade ~4 outlook ~4 to ~1 QUOTE? positive|stable',
              'outlook ~4 @be ~2 raised|revised|lifted|changed|upgraded to ~1 QUOTE? positive|stable',
              '@lift|raise|bring|take ~3 out of ~1 junk',
              '@return|raise|climb ~5 to investment grade|status',
              '@regain|win|get ~3 investment-grade|investment ~2 #rating|status|grade',
              '@take CO up ~1 to ~1 GRADE',
            ]
          : [
              'downgrade|cut|lower|slash > credit|debt|bond|issuer|corporate #rating',
              '@downgrade|cut|lower|slash ~6 notch|notches',
              '@downgrade|cut|lower|slash ~6 to|from ~3 GRADE',
              '#cut|downgrade ~1 to ~1 GRADE',
              '@downgrade CO',
              '@downgrade ~2 debt|bonds|credit|notes|rating|ratings',
              '@lower|cut|revise|change|reduce ~4 outlook ~4 to ~1 QUOTE? negative',
              'outlook ~4 @be ~2 lowered|cut|revised|changed|reduced to ~1 QUOTE? negative',
              '@place|put ~6 on ~3 watch|review|creditwatch|notice ~3 #downgrade|cut',
              '@place|put ~6 on ~1 negative creditwatch|watch',
              '@strip ~3 of ~5 #rating|status|grade',
              '@cut|push|send|drop|relegate|lower|fall|slip|sink|slide ~5 to|into ~1 junk',
              '@take CO down ~1 to ~1 GRADE',
              'junk|speculative status|grade|territory',
              '#notch from|above|off|away ~1 junk',
            ],
      roles: CREDIT_ROLES,
      requires: ['SUBJECT'],
      figures: ['COUNT'],
      direction,
      near: AGENCIES,
      focus: true,
    }),
  ),
  {
    type: 'CREDIT_RATING',
    match: ['@lose ~3 investment-grade|investment|triple-a|aaa ~2 #rating|status', '@lose ~3 credit rating', '@lose ~3 investment grade'],
    roles: { subject: 'SUBJECT', from: 'ANALYST' },
    requires: ['SUBJECT'],
    direction: 'DOWN',
  },
  {
    type: 'CREDIT_RATING',
    match: [
      '@affirm|assign|confirm|withdraw|reaffirm|give|place|put|keep ~6 #rating',
      '@affirm|rate CO at',
      '@assign ~3 GRADE',
      '#rating ~3 on|under ~2 review|watch',
      '@be rated GRADE',
      '#rating of CO ~4 @be ~2 withdrawn|affirmed|confirmed|cut|raised|lowered',
      '@rate ~2 debt|bonds|notes ~3 GRADE',
    ],
    roles: CREDIT_ROLES,
    requires: ['SUBJECT'],
    near: AGENCIES,
    confidence: 0.65,
  },
  {
    type: 'ANALYST_RATING',
    match: [
      '@lose ~3 RATING QUOTE? #rating|recommendation',
      '@be ~1 downgraded|cut|lowered by|at ~3',
      '@get|receive|suffer|take ~2 downgrade|cut from|by|at',
    ],
    roles: { subject: 'SUBJECT', at: 'ANALYST', from: 'ANALYST', by: 'ANALYST', inside: 'ANALYST' },
    requires: ['SUBJECT', 'ANALYST'],
    direction: 'DOWN',
    confidence: 0.72,
  },
  {
    type: 'PRICE_TARGET',
    match: [
      '@keep|maintain|reiterate|reaffirm|hold|leave|repeat ~3 $ ~2 target',
      '@take|bring|move|nudge|adjust ~3 target ~5 to|by $',
      '@see CO at $',
      '@value CO at $ ~1 each|share',
      '@value shares at $ ~1 each|share',
    ],
    roles: { subject: 'ANALYST', by: 'ANALYST', on: 'SUBJECT', for: 'SUBJECT', own: 'SUBJECT', inside: 'SUBJECT' },
    requires: ['SUBJECT'],
    figures: ['MONEY'],
    requiresFigure: true,
    unless: 'sales|revenue|profit|fundraising|savings|emissions|production|debt|inflation|takeover|bid|offer|deal',
    confidence: 0.74,
  },
  ...(['UP', 'DOWN'] as const).flatMap((direction): Trigger[] => {
    // "Acme fell 3% after Broker cut its target": who moved is who was rated.
    const lift = direction === 'UP' ? 'upgrade|raise|lift|up|increase|boost|hike' : 'downgrade|cut|lower|trim|slash|reduce';
    const noun = direction === 'UP' ? '#upgrade' : '#downgrade';
    const moved = (after: string): string[] => [`@RISE ~9 ${after}`, `@FALL ~9 ${after}`, `@be|trade|close|end ~9 ${after}`];
    const common = {
      roles: { subject: 'SUBJECT', inside: 'ANALYST', from: 'ANALYST', by: 'ANALYST', at: 'ANALYST' },
      requires: ['SUBJECT', 'ANALYST'],
      bareSubject: true,
      direction,
      confidence: 0.7,
    } as const;
    return [
      {
        ...common,
        type: 'ANALYST_RATING',
        match: [
          ...moved(`after|as|when|following|on ~3 CO ~2 @${lift} ~3 #rating|recommendation|stance|advice`),
          ...moved(`after|as|when|following|on ~3 CO ~2 @${lift} it|the|them ~2 to|from ~2 RATING`),
          ...moved(`after|following|on ~2 ${noun}`),
        ],
        unless: "debt|credit|bond|bonds|junk|moody|moody's|fitch|dbrs|sovereign",
      },
      {
        ...common,
        type: 'PRICE_TARGET',
        match: moved(`after|as|when|following|on ~3 CO ~2 @${lift} ~2 price|target target|price`),
        figures: ['MONEY'],
      },
    ];
  }),
  {
    type: 'CREDIT_RATING',
    match: ['@rate GRADE by|at', '@be ~2 back|up at|to|in investment grade', '@be ~1 #notch from|above|off|away ~1 junk'],
    roles: { subject: 'SUBJECT', object: 'SUBJECT', own: 'SUBJECT', by: 'ANALYST', at: 'ANALYST' },
    requires: ['SUBJECT'],
    near: AGENCIES,
    confidence: 0.68,
  },
  {
    type: 'ANALYST_RATING',
    match: [
      '@get|receive|win|earn|be ~3 RATING QUOTE? #rating|recommendation|call from|by|at',
      '@be ~1 upgraded|raised|lifted by|at ~3',
      '@be ~3 top pick at|of|for ~3',
    ],
    roles: { subject: 'SUBJECT', from: 'ANALYST', by: 'ANALYST', at: 'ANALYST', inside: 'ANALYST' },
    requires: ['SUBJECT'],
    near: 'RATING|analyst|analysts|shares|stock|broker|pick',
    confidence: 0.66,
  },
  {
    type: 'PRICE_TARGET',
    match: ['@think|say|believe|reckon|predict that? ~3 #SHARES will|could|can|should ~1 reach|hit|rise|climb|fall|be ~3 $'],
    roles: { subject: 'ANALYST', inside: 'SUBJECT' },
    requires: ['SUBJECT'],
    figures: ['MONEY'],
    requiresFigure: true,
    status: 'COMPLETED',
    fixedStatus: true,
    confidence: 0.66,
  },
  {
    type: 'ANALYST_RATING',
    match: 'overweight|underweight|underperform|equal-weight|market-perform|sector-perform|outperform QUOTE? !the|its|their|peers|rivals',
    roles: {
      inside: 'SUBJECT',
      on: 'SUBJECT',
      of: 'SUBJECT',
      own: 'SUBJECT',
      object: 'SUBJECT',
      for: 'SUBJECT',
      subject: 'ANALYST',
      by: 'ANALYST',
      at: 'ANALYST',
      from: 'ANALYST',
    },
    requires: ['SUBJECT'],
    near: 'analyst|analysts|broker|rating|rated|rates|recommendation|note|upgraded|downgraded|stock|shares',
    vague: true,
    unless: 'children|obese|weight|bmi',
    confidence: 0.56,
  },
];
