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
              '@raise|lift|move|boost|take ~5 #rating|recommendation|stance ~6 to|from ~2 RATING',
              '@raise|lift|move ~4 to ~1 QUOTE? buy|outperform|overweight|accumulate|neutral|hold|add',
              '@raise|lift|move ~4 to ~1 QUOTE? strong buy',
              '@upgrade|double-upgrade CO',
              '@upgrade ~2 stock|shares',
              '#upgrade to|from ~3 CO|buy|outperform|overweight|neutral|hold',
              '#upgrade ~2 to QUOTE? RATING',
              'broker upgrade|upgrades',
              '@upgrade|lift|raise it|them|both|the ~2 to ~1 QUOTE? buy|outperform|overweight|add|neutral|hold',
            ]
          : [
              '@downgrade ~6 to|from ~3 RATING',
              '@cut|lower|slash|drop|reduce|move ~5 #rating|recommendation|stance ~6 to|from ~2 RATING',
              '@cut|lower|reduce|move|take ~4 to ~1 QUOTE? sell|underperform|underweight|neutral|hold|reduce|equal-weight',
              '@cut|lower|reduce|move|take ~4 to ~1 QUOTE? market|sector|peer|equal perform|performer|weight',
              '@downgrade CO',
              '@downgrade ~2 stock|shares',
              '#downgrade to|from|by|at ~3 CO|sell|underperform|underweight|neutral|hold',
              '#downgrade ~2 to QUOTE? RATING',
              'broker downgrade|downgrades',
              '@downgrade|cut|lower it|them|both|the ~2 to ~1 QUOTE? sell|underperform|underweight|neutral|hold|reduce|equal-weight',
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
              '@raise|lift|increase|hike|boost|up|bump|push ~5 price target|targets|objective',
              '@raise|lift|increase|hike|boost|up|bump ~5 target price|prices',
              'target price ~6 raised|lifted|increased|hiked|boosted',
              '#increase|rise in ~2 target price',
              '#increase|rise in|to ~2 price target',
              '@raise|lift|increase|hike|boost|up|bump ~2 target ~3 CO',
              '@raise|lift|increase|hike|boost|up|bump ~2 target ~3 to $',
              'price target ~4 raised|lifted|increased|hiked|boosted',
              '@see ~3 #SHARES reaching|rising|climbing|hitting|at',
            ]
          : [
              '@cut|lower|reduce|slash|trim|chop|pare ~5 price target|targets|objective',
              '@cut|lower|reduce|slash|trim|chop|pare ~5 target price|prices',
              'target price ~6 cut|lowered|reduced|slashed|trimmed',
              '#decrease|cut|reduction in ~2 target price',
              '#decrease|cut|reduction in|to ~2 price target',
              '@cut|lower|reduce|slash|trim|chop|pare ~2 target ~3 CO',
              '@cut|lower|reduce|slash|trim|chop|pare ~2 target ~3 to $',
              'price target ~4 cut|lowered|reduced|slashed|trimmed',
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
              '@upgrade|raise|lift ~6 credit|debt|bond|issuer|corporate rating|ratings',
              '@upgrade|raise|lift ~6 by ~2 notch|notches',
              '@upgrade|raise|lift ~4 notch|notches',
              '@lift|raise|bring|take ~3 out of ~1 junk',
              '@upgrade|raise|lift ~6 to|from ~2 GRADE',
              '@upgrade CO',
              '@raise|revise|lift|change|upgrade ~4 outlook ~4 to ~1 QUOTE? positive|stable',
              '@return|raise ~5 to investment grade|status',
              '@return|climb back? ~1 to investment grade',
              '@regain|win|get ~3 investment-grade|investment ~2 #rating|status|grade',
              '@take CO up ~1 to ~1 GRADE',
              'credit rating|ratings ~3 raised|upgraded|lifted',
            ]
          : [
              '@downgrade|cut|lower|slash ~6 credit|debt|bond|issuer|corporate #rating',
              '@downgrade|cut|lower|slash ~6 by ~2 notch|notches',
              '@downgrade|cut|lower|slash ~4 notch|notches',
              '@downgrade|cut|lower|slash ~6 to|from ~3 GRADE',
              '@downgrade CO',
              '@downgrade ~2 debt|bonds|credit|notes|rating|ratings',
              '@lower|cut|revise|change|reduce ~4 outlook ~4 to ~1 QUOTE? negative',
              '@place|put ~6 on ~3 review|watch|creditwatch ~3 downgrade',
              '@place|put ~6 on ~1 negative creditwatch|watch',
              '@strip ~2 of ~5 #rating|status',
              '@cut|push|send|drop|relegate|lower ~5 to|into ~1 junk',
              'credit rating|ratings ~3 cut|lowered|downgraded|slashed',
              'junk|speculative status|grade|territory',
              '@fall|drop|slip|sink|slide to|into ~1 junk',
              '#notch from|above|off|away ~1 junk',
              '@strip ~3 of ~3 investment grade',
              '@take CO down ~1 to ~1 GRADE',
              '@put|place CO on ~2 watch|review|notice ~1 for|with ~2 #downgrade|cut',
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
    match: ['@lose ~3 RATING QUOTE? #rating|recommendation'],
    roles: { subject: 'SUBJECT', at: 'ANALYST', from: 'ANALYST' },
    requires: ['SUBJECT'],
    direction: 'DOWN',
    confidence: 0.72,
  },
  {
    type: 'PRICE_TARGET',
    match: [
      '@keep|maintain|reiterate|reaffirm|hold|leave|repeat ~3 $ ~2 target',
      '@take|bring|move|nudge|adjust ~3 target ~5 to|by $',
      '@see CO at $',
      '@value CO|shares at $ ~1 each|share',
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
];
