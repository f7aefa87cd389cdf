/** Prices of shares. */
import type { Trigger } from '../trigger.js';

/** Sentences in which a change in per cent is one of results, trade or people and not of a price. */
const NOT_PRICES =
  'sales|revenue|revenues|profit|profits|income|earnings|dividend|production|output|deliveries|users|subscribers|orders|bookings|costs|prices|price|volumes|turnover|exports|margin|margins|staff|workforce|inflation|shipments|registrations|traffic|holding|stake';

/** What may stand behind a company that rose or fell itself, not one of its parts: "a 5% fall in Acme on Monday". */
const BEHIND_MOVE = 'on|after|as|and|,|.|weighed|dragged|wiped|left|pulled|pushed|knocked|lifted|helped|boosted|took|since|this';

const moves = (direction: 'UP' | 'DOWN', verbs: string, adverbs: string): Trigger[] => [
  {
    type: 'STOCK_PRICE_MOVEMENT',
    onlyDone: true,
    match: [
      `#SHARES ~4 @${verbs}`,
      `#SHARES of ~8 @${verbs}`,
      `#SHARES ~3 @be|trade|close|end|finish|open !made|picked|snapped|bought|taken|given|held ~3 ${adverbs}`,
      `#SHARES ~3 @trade|close|end|finish|open ~10 ${adverbs} ~1 %`,
      `stock price ~3 @${verbs}`,
      `share price ~3 @${verbs}`,
      `#SHARES ~3 , which ~3 @${verbs}`,
      `share|stock price|value ~3 @be|trade|close|end|finish|open ~2 % ${adverbs}`,
      `#SHARES ~6 to finish|close|end|settle ~2 % ${adverbs}`,
      `#SHARES ~6 to finish|close|end|settle ${adverbs} ~2 %`,
      ...(direction === 'UP' ? ['#SHARES ~2 @add ~1 %', '#SHARES ~2 @put on ~1 %'] : ['#SHARES ~2 @give up ~1 %']),
      `#SHARES ~3 @edge|inch|creep|tick|drift|trend|head|move ${adverbs}`,
      `share|stock price|value of ~4 @${verbs}`,
      `#SHARES in|of ~9 @${verbs} ~4 %`,
      `#SHARES ~4 @shoot|power|push|march|race|roar|charge|storm ${adverbs}`,
      `#SHARES ~3 @go|come ~1 ${adverbs} ~2 %`,
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
    match: [`#SHARES ~4 @${verbs} ~6 to ~4 $`],
    roles: { own: 'SUBJECT', of: 'SUBJECT', in: 'SUBJECT', inside: 'SUBJECT', subject: 'SUBJECT' },
    requires: ['SUBJECT'],
    figures: ['PERCENT', 'MONEY'],
    direction,
    unless: 'market-share|outstanding|holders|holder|shareholder|buyback|dividend|issued',
    confidence: 0.86,
  },
  {
    type: 'STOCK_PRICE_MOVEMENT',
    onlyDone: true,
    match: [
      `@${verbs} ~3 %`,
      ...(direction === 'UP' ? ['@add ~1 % !to'] : []),
      `@${verbs} ~2 N to|at N`,
      `@be|close|end|finish|trade|open ~4 ${adverbs} ~2 %`,
      `@be|close|end|finish|trade|open % ${adverbs}`,
    ],
    roles: { subject: 'SUBJECT', inside: 'SUBJECT' },
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
    match: [
      `CO , ${adverbs} ~2 % !of`,
      `@leave|send|put CO % ${adverbs}`,
      `CO , which|whose ~3 @be ${adverbs} ~2 % !of`,
      ...(direction === 'UP'
        ? [
            'CO + %',
            'CO showing|posting|recording ~1 #gain|rise of ~1 %',
            'CO up|higher|rising|gaining|climbing|jumping|adding|surging|advancing|rallying ~2 % !of|to',
          ]
        : [
            'CO showing|posting|recording ~1 #loss|fall|drop of ~1 %',
            'CO down|lower|off|falling|losing|shedding|sliding|dropping|slipping|tumbling|sinking ~2 % !of',
          ]),
    ],
    roles: { inside: 'SUBJECT' },
    requires: ['SUBJECT'],
    figures: ['PERCENT'],
    direction,
    unless: NOT_PRICES,
    confidence: 0.65,
  },
  {
    type: 'STOCK_PRICE_MOVEMENT',
    onlyDone: true,
    match: [
      `all|both @PRICE_${direction} .|,|on|after|as|in|sharply|more|by`,
      `all @PRICE_${direction} ~4 %`,
      `also @be|trade|close|open|end ~1 ${adverbs} .|,|on|after|as|following|at|in`,
      `@be also ~1 ${adverbs} .|,|on|after|as|following|at|in`,
    ],
    roles: { subject: 'SUBJECT' },
    requires: ['SUBJECT'],
    bareSubject: true,
    figures: ['PERCENT'],
    direction,
    unless: NOT_PRICES,
    confidence: 0.62,
  },
  {
    type: 'STOCK_PRICE_MOVEMENT',
    onlyDone: true,
    match: [
      `@PRICE_${direction} ~2 % !of|market|operating|net|stake|share`,
      ...(direction === 'UP' ? ['@add|put ~1 % !of|to', '@take|put on % !of'] : ['@give up % !of', '@shed|lose % of ~2 value']),
      `@be|close|end|finish|trade|open ~3 ${adverbs} ~2 % !of`,
      `@be|close|end|finish|trade|open|settle ~2 % ${adverbs}`,
      `@close|end|finish the day|session|week ~2 % ${adverbs}`,
      ...(direction === 'UP' ? ['@close|open|trade % above'] : ['@close|open|trade % below']),
    ],
    roles: { subject: 'SUBJECT' },
    requires: ['SUBJECT'],
    bareSubject: true,
    figures: ['PERCENT'],
    requiresFigure: true,
    direction,
    unless:
      'sales|revenue|revenues|profit|profits|income|earnings|dividend|production|output|deliveries|users|subscribers|orders|costs|prices|price|volumes|turnover|exports|margin|margins|staff|workforce|inflation|shipments|annually|viewers|ratings|vote|votes|stake|rent|rents|holding',
    confidence: 0.65,
  },
  {
    type: 'STOCK_PRICE_MOVEMENT',
    onlyDone: true,
    match: [`@be|trade|open|close ~1 ${direction === 'UP' ? 'higher' : 'lower'} !than`],
    roles: { subject: 'SUBJECT' },
    requires: ['SUBJECT'],
    bareSubject: true,
    direction,
    near: 'shares|stock|stocks|trading|results|session|investors|premarket|pre-market|bell|midday',
    unless: 'sales|revenue|profit|costs|prices|price|margin|margins|output|ratings',
    confidence: 0.6,
  },
  {
    type: 'STOCK_PRICE_MOVEMENT',
    onlyDone: true,
    match: [
      `@${direction === 'UP' ? 'surge|soar|jump|rally|skyrocket|climb' : 'tumble|plunge|slump|plummet|sink|slide|tank'} .|,|after|on|as|while|following`,
    ],
    roles: { subject: 'SUBJECT' },
    requires: ['SUBJECT'],
    bareSubject: true,
    direction,
    near: 'shares|stock|stocks|trading|session|investors|premarket|pre-market|bell|index|dow|nasdaq|profit|earnings|results|forecast|guidance',
    unless: NOT_PRICES,
    confidence: 0.6,
  },
  {
    type: 'STOCK_PRICE_MOVEMENT',
    onlyDone: true,
    match: [
      `the|its|company's stock|shares|scrip ~4 @${verbs}`,
      `the|its|company's stock|shares|scrip ~3 @be|trade|close|end|finish|open ~3 ${adverbs} ~1 %`,
      `the|its|company's stock|share price ~3 @${verbs}`,
      `the|its|company's stock|share price ~3 @be|trade|close|end|finish|open ~3 % ${adverbs}`,
      `the|its|company's stock|share price ~3 @be|trade|close|end|finish|open ~3 ${adverbs} ~1 %`,
      `the|its|company's stock|shares|scrip , ~1 ${adverbs} ~2 %`,
      `the|its|company's stock|shares|scrip , which ~2 @${verbs} ~2 %`,
      `shares @${verbs} ~3 % to`,
      `shares @${verbs} ~3 % on|after|following|in ~1 news|announcement|results|report|premarket|pre-market|after-hours|trading`,
      `shares @open|close|end|finish ~1 % ${adverbs}`,
      `the|its|company's stock|shares ~4 to finish|close|end|settle ${adverbs} ~2 %`,
      `shares @be|close|end|finish ~2 ${adverbs} ~1 % at`,
    ],
    roles: {},
    requires: ['SUBJECT'],
    figures: ['PERCENT'],
    requiresFigure: true,
    focus: true,
    direction,
    unless: 'market-share|outstanding|holders|holder|shareholder|buyback|dividend|issued|market',
    confidence: 0.75,
  },
  {
    type: 'STOCK_PRICE_MOVEMENT',
    onlyDone: true,
    match:
      direction === 'UP'
        ? [
            '@send ~6 #SHARES ~3 higher|up|soaring|surging|jumping|rallying',
            '@lift|boost|push ~5 #SHARES !lower|down|to',
            '@send|push|lift|drive|boost|bid|mark CO ~2 up|higher|soaring|surging|jumping|rallying ~2 %',
            '#SHARES ~2 @hit|reach|touch|set ~5 #high',
            '@hit|reach|touch|trade ~4 #high ~6 #SHARES',
            '#SHARES up ~2 %',
            '#SHARES ~3 higher',
          ]
        : [
            '@send ~6 #SHARES ~3 lower|down|tumbling|plunging|sliding|falling|sinking|crashing|dropping|slumping|tanking|reeling',
            '@drag|push|knock|hit ~5 #SHARES !higher|up',
            '@send|push|drag|drive|mark|leave|knock CO ~2 down|lower|tumbling|plunging|sliding|falling|sinking|crashing|dropping|slumping|tanking|reeling ~2 %',
            '@knock|wipe|take % off',
            '#SHARES ~2 @hit|reach|touch ~5 #low',
            '#SHARES down ~2 %',
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
];

export const SHARE_TRIGGERS: readonly Trigger[] = [
  ...(['UP', 'DOWN'] as const).map(
    (direction): Trigger => ({
      type: 'STOCK_PRICE_MOVEMENT',
      onlyDone: true,
      match: [
        `@be|become|lead ~3 #${direction === 'UP' ? 'riser|gainer|climber' : 'faller|loser|decliner'} on|in|among|at|, ~3`,
        `@top|lead|head|prop ~4 #${direction === 'UP' ? 'riser|gainer|climber' : 'faller|loser|decliner'}`,
        `@be|rank among ~4 #${direction === 'UP' ? 'riser|gainer|climber' : 'faller|loser|decliner'}`,
      ],
      roles: { subject: 'SUBJECT' },
      requires: ['SUBJECT'],
      figures: ['PERCENT'],
      direction,
      confidence: 0.75,
    }),
  ),
  ...moves('UP', 'RISE', 'up|higher|firmer|stronger'),
  ...moves('DOWN', 'FALL', 'down|lower|off|weaker|softer'),
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
    match: [
      '#rise|gain|jump|surge|rally|increase in ~3 share|stock price|prices|value|shares',
      '% #gain|rise|jump|rally|surge ~4 #SHARES',
      `% #gain|rise|jump|rally|surge in|for|by CO ${BEHIND_MOVE}`,
    ],
    roles: { own: 'SUBJECT', inside: 'SUBJECT', of: 'SUBJECT', in: 'SUBJECT' },
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
      '% #fall|drop|slump|slide|decline|plunge|loss ~4 #SHARES',
      '@hit|reach|touch ~4 low ~3 #SHARES',
      '#SHARES ~3 @hit ~4 low',
      `% #fall|drop|slump|slide|decline|plunge|loss in|for|by CO ${BEHIND_MOVE}`,
    ],
    roles: { own: 'SUBJECT', inside: 'SUBJECT', of: 'SUBJECT', in: 'SUBJECT' },
    requires: ['SUBJECT'],
    figures: ['PERCENT'],
    direction: 'DOWN',
    confidence: 0.6,
  },
  ...(['UP', 'DOWN'] as const).map((direction): Trigger => {
    const up = direction === 'UP';
    return {
      // A day on the exchange told without a figure.
      type: 'STOCK_PRICE_MOVEMENT',
      onlyDone: true,
      match: [
        `@PRICE_${direction} ~2 the most|sharply since|in|on|for ~4`,
        `@close|end|finish|trade|settle ~2 at|near|around ~2 ${up ? 'high|highest|record' : 'low|lowest'} ~4`,
        `@hit|reach|touch|set|notch|scale ~3 ${up ? '#high|peak|record' : '#low'} ~3`,
        `@close|end|finish|be|trade|stay ~4 in ~1 ${up ? 'green|black|positive' : 'red|negative'}`,
        `@have|suffer|see|post|enjoy|endure|log|notch ~2 ${up ? 'best|biggest|largest|strongest' : 'worst|biggest|largest|steepest|sharpest'} ~2 #${up ? 'day|session|week|month|gain|rise|jump|rally' : 'day|session|week|month|drop|fall|loss|decline|slump|plunge'}`,
        ...(up
          ? [
              '@be on a tear|roll',
              '@recoup|erase|reverse|claw ~3 #loss',
              '@bounce|snap back',
              '@double|triple|quadruple since|in|this|over ~3',
            ]
          : [
              '@lose|shed ~2 third|quarter|half|fifth|tenth|most of ~1 value',
              '@pare|trim|give ~3 #gain',
              '@be ~1 under pressure',
              '@halve in|since ~3',
            ]),
      ],
      roles: { subject: 'SUBJECT' },
      requires: ['SUBJECT'],
      bareSubject: true,
      figures: ['PERCENT'],
      direction,
      near: 'shares|share|stock|stocks|trading|traders|session|investors|premarket|pre-market|bell|close|closed|market|markets|index|dow|nasdaq|ftse|listing|ipo|wall|january|february|monday|tuesday|wednesday|thursday|friday|day|week|value|ended|decade',
      unless: NOT_PRICES,
      confidence: 0.62,
    };
  }),
  {
    type: 'STOCK_PRICE_MOVEMENT',
    onlyDone: true,
    match: [
      '@pare|trim|recoup|erase|reverse ~2 #loss|gain ~1 to|and ~1 end|close|trade|finish|stand ~2 % down|lower|off',
      '@pare|trim ~2 #loss ~1 to|and ~1 end|close|trade|finish ~2 down|lower|off ~2 %',
    ],
    roles: { subject: 'SUBJECT', own: 'SUBJECT' },
    requires: ['SUBJECT'],
    figures: ['PERCENT'],
    direction: 'DOWN',
    confidence: 0.8,
  },
  ...(['UP', 'DOWN'] as const).map(
    (direction): Trigger => ({
      type: 'STOCK_PRICE_MOVEMENT',
      onlyDone: true,
      match:
        direction === 'UP'
          ? [
              '@double|triple|treble|quadruple ~1 on|in its|their ~1 debut|first',
              '@enjoy|see|post|record|register ~2 % #rally|gain|jump|surge|rise|pop',
            ]
          : ['@suffer|see|post|record|register|take ~2 % #wipeout|plunge|fall|drop|slump|slide|rout|loss|tumble', '#SHARES ~3 @halve'],
      roles: { subject: 'SUBJECT', own: 'SUBJECT' },
      requires: ['SUBJECT'],
      figures: ['PERCENT'],
      direction,
      unless: NOT_PRICES,
      confidence: 0.66,
    }),
  ),
];
