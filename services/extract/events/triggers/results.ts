/** What companies earn. */
import type { Trigger } from '../trigger.js';

export const MEASURES = 'profit|profits|earnings|revenue|revenues|sales|income|turnover|ebitda|eps|takings|profitability';

/** Periods that results are told for. */
const PERIODS =
  'quarter|quarters|year|years|half|months|weeks|period|annual|quarterly|first-half|second-half|interim|full-year|month|christmas|january|february|march|april|may|june|july|august|september|october|november|december';

/** Goods and customers that sales are counted in. */
const SOLD =
  'car|vehicle|truck|unit|phone|handset|aircraft|plane|jet|smartphone|console|device|iphone|bottle|case|ounce|tonne|ton|barrel|passenger|customer|home';

export const RESULTS_TRIGGERS: readonly Trigger[] = [
  {
    type: 'EARNINGS',
    match: [
      `@report|post|record|announce|register !, ~7 ${MEASURES}`,
      '@report|post|release|announce|publish ~4 #result',
      '@earn $',
      '@earn ~2 cents',
      '@make|generate|deliver|book|log|produce|achieve|enjoy|clock ~5 revenue|revenues|sales|earnings|income ~3 N',
      '@generate|make|book|produce ~3 $ ~5 revenue|revenues|sales|earnings|income',
      '@swing|return|slump|slip|sink|fall|plunge|move|tumble to|into ~4 profit|profits|loss|losses|profitability|red|black',
      `@rake|bring|take|pull in ~2 $`,
      '@have $ in|of ~2 revenue|revenues|sales|profit|profits|turnover',
      '@return ~3 profit|loss|income of ~1 $',
      '@report|post|enjoy|unveil ~4 trading ~6 christmas|quarter|period|half|year|weeks|months',
      '@report|post|enjoy|unveil ~3 christmas|festive|first-half|quarter trading',
      '@rack|chalk|notch up ~4 #loss|profit|sale|revenue',
      '@book|receive|log ~3 #order|booking worth|of|totaling|totalling ~2 $',
      '@deliver|produce|unveil|post|announce ~5 #result|number|figure|performance|update ~8 quarter|year|half',
    ],
    roles: { speaker: 'SUBJECT', subject: 'SUBJECT', by: 'SUBJECT', inside: 'SUBJECT' },
    requires: ['SUBJECT'],
    figures: ['MONEY', 'PERCENT'],
    near: `profit|profits|loss|losses|revenue|revenues|sales|income|earnings|quarter|quarterly|annual|results|earned|turnover|months|expected|trading`,
    unless: 'stocks|stock|forecast|expects|guidance|plans|will|advance',
    focus: true,
    confidence: 0.8,
  },
  {
    type: 'EARNINGS',
    match: '@post|report|record|deliver|achieve ~6 #growth|increase|decline|drop|fall|rise|slowdown',
    roles: { speaker: 'SUBJECT', subject: 'SUBJECT', by: 'SUBJECT', inside: 'SUBJECT' },
    requires: ['SUBJECT'],
    figures: ['MONEY', 'PERCENT'],
    close: `${MEASURES}|quarter|quarterly|results`,
    unless: 'stocks|stock|forecast|expects|guidance|plans|will|advance|crude|index',
    focus: true,
    confidence: 0.8,
  },
  {
    type: 'EARNINGS',
    match: [
      '@book|take|record|recognise|recognize|incur ~4 #charge|writedown|write-down|impairment|write-off|provision|hit of ~2 $',
      '@book|take|record|report|recognise|recognize|incur ~5 $ ~3 charge|charges|writedown|write-down|writedowns|write-downs|impairment|write-off|provision|provisions|hit',
      '@write down|off ~6 $',
    ],
    roles: { speaker: 'SUBJECT', subject: 'SUBJECT', by: 'SUBJECT' },
    requires: ['SUBJECT'],
    figures: ['MONEY'],
    unless: 'forecast|expects|guidance|plans|will|customer|fee|jail|card',
    focus: true,
    confidence: 0.75,
  },
  {
    type: 'EARNINGS',
    match: ['@lose|make|earn $ !in|of|deal|offer|bid|payment|investment|for|to|from', '@lose|make|earn $ in|last|this|from|for|before'],
    roles: { speaker: 'SUBJECT', subject: 'SUBJECT' },
    requires: ['SUBJECT'],
    figures: ['MONEY'],
    close: `${PERIODS}|profit|loss|revenue|sales|interest|tax|year`,
    unless: 'forecast|expects|guidance|will|market|value|crypto|hackers|fraud|bet|prize',
    focus: true,
    confidence: 0.75,
  },
  {
    type: 'EARNINGS',
    match: [
      '@report|post|record|announce|suffer|register ~6 #loss',
      '@make|turn|book|log|notch|clock|unveil ~6 profit|profits|loss|losses',
    ],
    roles: { speaker: 'SUBJECT', subject: 'SUBJECT', by: 'SUBJECT' },
    requires: ['SUBJECT'],
    figures: ['MONEY', 'PERCENT'],
    near: `${PERIODS}|net|pre-tax|operating|billion|million|bn|m|revenue|revenues|time|decade|dollars|euros`,
    unless: 'life|lives|weight|memory|fight|game|season|forecast|expects|guidance|data|hearing',
    confidence: 0.8,
  },
  {
    type: 'EARNINGS',
    match: [
      'profit|profits|earnings|loss|losses|revenue|revenues|sales|turnover|income of ~1 $',
      '$ ~3 profit|loss|profits',
      'quarterly|first-quarter|second-quarter|third-quarter|fourth-quarter|full-year|half-year|interim|annual|quarter ~3 #result|profit|earnings|revenue|sales|loss|number',
      '@have ~4 earnings|revenues|revenue|profits|sales|turnover|profit of|before',
      `${MEASURES} ~6 @be|come|total|stand|reach|hit|amount ~2 $`,
      `${MEASURES} ~6 @be|come|total|reach|hit ~1 N ~1 cents|pence|p`,
      `${MEASURES} ~6 @come in|to|at ~3 $`,
      `${MEASURES} ~3 @be|remain|stay ~2 flat|unchanged|steady`,
      'on|with revenue|revenues|sales|turnover of ~1 $',
      `revenue|revenues|sales|turnover ~3 @exceed|top|pass|surpass ~2 $`,
    ],
    roles: { speaker: 'SUBJECT', own: 'SUBJECT', at: 'SUBJECT', from: 'SUBJECT', by: 'SUBJECT', subject: 'SUBJECT' },
    requires: ['SUBJECT'],
    figures: ['MONEY', 'PERCENT'],
    requiresFigure: true,
    unless: 'forecast|expects|guidance|could|will|would|sees|target|expect|estimate',
    unlessBefore: 'sell|sells|sold|buy|buys|bought|acquire|acquires|acquired|analysts|outlook|projection|consensus',
    focus: true,
    confidence: 0.65,
  },
  {
    type: 'EARNINGS',
    match: [
      `@deliver|sell|ship|shift|produce|build|make|carry ~4 #${SOLD} !to|from`,
      '@add|gain|attract|win|lose|shed ~4 #subscriber|user|customer|member|account',
      '#subscriber|delivery|shipment|order ~3 @rise|grow|climb|jump|fall|drop|decline|slip|increase ~3 N',
      '#delivery|shipment|production ~2 @total|reach|hit|come ~3 COUNT',
    ],
    roles: { speaker: 'SUBJECT', subject: 'SUBJECT', own: 'SUBJECT', by: 'SUBJECT', at: 'SUBJECT' },
    requires: ['SUBJECT'],
    figures: ['COUNT', 'PERCENT'],
    requiresFigure: true,
    close: PERIODS,
    unless: 'expects|forecast|plans|will|aims|fine|recall|hack|breach',
    confidence: 0.65,
  },
  {
    type: 'EARNINGS',
    match: ['#margin ~4 @narrow|widen|shrink|rise|fall|improve|expand|contract|slip|drop|climb|slide|ease ~6 N', '#margin of|at ~2 %'],
    roles: { speaker: 'SUBJECT', own: 'SUBJECT', at: 'SUBJECT', from: 'SUBJECT', by: 'SUBJECT', subject: 'SUBJECT', of: 'SUBJECT' },
    requires: ['SUBJECT'],
    figures: ['PERCENT'],
    near: `${MEASURES}|${PERIODS}|results`,
    unless: 'forecast|expects|guidance|could|will|sees|target|expect|ahead|due|before|next|upcoming|meeting|warned|warn|warns|warning',
    confidence: 0.6,
  },
  {
    type: 'EARNINGS',
    match: [
      '#result ~6 @top|beat|miss|exceed|disappoint|surpass ~5',
      '#trading update|statement',
      '#result|number|figure ~3 @be ~3 better|worse|stronger|weaker|ahead|below|above',
      'better-than-expected|better-than-feared|stronger-than-expected|weaker-than-expected|worse-than-expected|larger-than-expected|smaller-than-expected|forecast-beating|upbeat|bumper ~3 #result|profit|earnings|sales|revenue|number|loss',
      'quarterly|first-quarter|second-quarter|third-quarter|fourth-quarter|full-year|half-year|interim|annual|first-half|half-yearly #result|profit|earnings|revenue|sales|loss|number|figure|report',
      '@report ~2 better|stronger|weaker|worse',
    ],
    roles: { speaker: 'SUBJECT', own: 'SUBJECT', at: 'SUBJECT', from: 'SUBJECT', by: 'SUBJECT', subject: 'SUBJECT', of: 'SUBJECT' },
    requires: ['SUBJECT'],
    figures: ['MONEY', 'PERCENT'],
    near: `${MEASURES}|${PERIODS}|results`,
    unless: 'forecast|expects|guidance|could|will|sees|target|expect|ahead|due|before|next|upcoming|meeting|warned|warn|warns|warning',
    confidence: 0.6,
  },
  ...(['UP', 'DOWN'] as const).map(
    (direction): Trigger => ({
      type: 'EARNINGS',
      match:
        direction === 'UP'
          ? [
              '#loss ~5 @narrow|shrink|ease|halve|fall|drop ~4 N',
              '@narrow|cut|reduce|trim|halve|pare ~4 #loss ~4 N',
              'narrower|smaller #loss ~3 N',
            ]
          : [
              '#loss ~5 @widen|grow|balloon|deepen|swell|increase|double|triple|mount ~4 N',
              '@widen|deepen ~4 #loss ~4 N',
              'wider|bigger #loss ~3 N',
            ],
      roles: { speaker: 'SUBJECT', own: 'SUBJECT', of: 'SUBJECT', at: 'SUBJECT', inside: 'SUBJECT', subject: 'SUBJECT' },
      requires: ['SUBJECT'],
      figures: ['MONEY', 'PERCENT'],
      requiresFigure: true,
      direction,
      unless:
        'job|jobs|loan|loans|credit|insured|weather|storm|life|stock|stocks|shares|forecast|expects|could|will|sees|expect|week|session|day|rally|index',
      focus: true,
      confidence: 0.78,
    }),
  ),
  ...(['UP', 'DOWN'] as const).flatMap((direction): Trigger[] => [
    {
      type: 'EARNINGS',
      match:
        direction === 'UP'
          ? [
              `${MEASURES} ~7 @GROW`,
              `${MEASURES} at|of|for|in CO ~10 @GROW ~3 N`,
              `${MEASURES} ~3 @be ~2 up|higher`,
              `${MEASURES} ~6 up|rising|climbing|jumping ~2 %`,
              `@see|report|post|enjoy ~3 ${MEASURES} @GROW`,
              `@grow|increase|raise|boost|improve ~5 ${MEASURES} !outlook|forecast|guidance|projection|projections|target|estimate ~4 N`,
              `#rise|increase|jump|gain|growth|surge|improvement|leap in ~4 ${MEASURES}`,
              `${MEASURES} ~1 #growth|rise|increase|jump|gain`,
              `rising|growing|surging|higher|increased|record ${MEASURES}`,
              `@lift|increase|boost|grow|double|triple ~4 ${MEASURES} !outlook|forecast|guidance|projection|projections|target|estimate`,
            ]
          : [
              `${MEASURES} ~7 @FALL`,
              `${MEASURES} at|of|for|in CO ~10 @FALL ~3 N`,
              `${MEASURES} ~3 @be ~2 down|lower|off`,
              `${MEASURES} ~6 down|off|falling|slipping|dropping ~2 %`,
              `@see|report|post|suffer ~3 ${MEASURES} @FALL`,
              `#fall|decline|drop|slump|slide|dip|decrease|plunge|reduction in ~4 ${MEASURES}`,
              `${MEASURES} ~1 #fall|decline|drop|slump`,
              `falling|declining|slowing|lower|shrinking ${MEASURES}`,
            ],
      roles: { speaker: 'SUBJECT', own: 'SUBJECT', of: 'SUBJECT', at: 'SUBJECT', inside: 'SUBJECT', subject: 'SUBJECT' },
      requires: ['SUBJECT'],
      figures: ['MONEY', 'PERCENT'],
      requiresFigure: true,
      direction,
      unless: 'forecast|expects|could|will|sees|expect|tax',
      unlessBefore: `guidance|target|outlook|industry|country|nationwide|national|retail${direction === 'UP' ? '|slowing|slower|sluggish|declining' : ''}`,
      focus: true,
      confidence: 0.7,
    },
    {
      type: 'EARNINGS',
      match:
        direction === 'UP'
          ? [
              '@return|swing|move|bounce ~2 to|into ~3 profit|profits|black|profitability',
              '@turn|become profitable',
              '@turn ~1 profit',
              `@report|post|record|announce|deliver|register|book ~3 record ~4 ${MEASURES}`,
              `@report|post|record|announce|deliver|register|book ~4 % ~2 #rise|increase|jump|gain|growth|surge|leap in ~6 ${MEASURES}`,
              `@beat|top|exceed|surpass|outstrip|smash|crush|outpace ~8 #expectation|estimate|forecast|consensus|target`,
              `${MEASURES}|results ~5 ahead of|above ~4 #expectation|estimate|forecast|consensus`,
            ]
          : [
              '@swing|slump|slip|sink|fall|plunge|tumble|drop|slide|crash|plummet ~2 to|into ~4 loss|losses|red',
              `@report|post|record|announce|register ~4 % ~2 #fall|decline|drop|slump|slide|dip|decrease|plunge in ~6 ${MEASURES}`,
              `@report|post|announce ~5 #loss wider|larger|bigger than`,
              `@miss ~8 #expectation|estimate|forecast|consensus|target`,
              '@fall|come short ~6 #expectation|estimate|forecast',
              `${MEASURES}|results ~5 below|under ~4 #expectation|estimate|forecast|consensus`,
            ],
      roles: { speaker: 'SUBJECT', subject: 'SUBJECT', own: 'SUBJECT', at: 'SUBJECT', inside: 'SUBJECT', from: 'SUBJECT' },
      requires: ['SUBJECT'],
      figures: ['MONEY', 'PERCENT'],
      direction,
      near: `${MEASURES}|results|quarter|quarterly|profits|analysts|loss|losses|months|period|reported|update|christmas|year|black|red`,
      confidence: 0.7,
      unless: 'will|would|could|may|might',
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
      'will|due|set|expected|scheduled|slated|preparing ~4 report|release|announce|publish|unveil|post|deliver ~7 #result|earnings|figure|number|profit|sales|update|statement',
      '@publish|report|announce|release|unveil ~4 #result|figure|number ~2 on|next|tomorrow|today|later',
      '#result|figure|earnings|number ~4 due|expected|scheduled ~3 on|next|tomorrow|today|later|this',
      'ahead of ~4 #result|earnings|figure|number|update|statement',
    ],
    roles: { speaker: 'SUBJECT', subject: 'SUBJECT', own: 'SUBJECT', inside: 'SUBJECT', from: 'SUBJECT' },
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
    type: 'EARNINGS',
    match: ['@lose money', '@be loss-making|profitable|unprofitable', '@be in ~1 red|black'],
    roles: { speaker: 'SUBJECT', subject: 'SUBJECT', own: 'SUBJECT' },
    requires: ['SUBJECT'],
    unless: 'will|would|could|may|might|investors|customers|patients|until|gambling|bets|markets',
    confidence: 0.65,
  },
  {
    type: 'EARNINGS',
    match: [
      '@make money ~3 first|last|quarter|year|half|since|at',
      `${MEASURES} ~4 @go backwards|south|north|sideways|negative`,
      `${MEASURES} ~4 @vanish|evaporate|disappear|collapse`,
      `${MEASURES} ~3 all but @vanish|evaporate|disappear|halve`,
      `${MEASURES} ~3 @be ~3 wiped|hit|dented|hurt|squeezed|boosted|lifted|helped ~1 out|by`,
      '@take|ring|put ~1 $ ~3 #till|register|checkout',
      `#quarter|month|year|half ~1 of ~2 falling|shrinking|declining|negative|slowing|rising|growing|flat ${MEASURES}|growth`,
      `@have|see|enjoy|suffer|endure|post|report ~2 bumper|record|strong|weak|dismal|stellar|poor|tough|best|worst|solid|blowout ~2 #quarter|christmas|half|year`,
      '@hand over ~3 #aircraft|plane|jet|car|home|vehicle',
      `@crash|sink|plunge|tumble|slump|slip|fall|slide|swing|plummet|dive into|to ~2 red|black|loss|profit`,
      `@be back in ~1 red|black|profit`,
      `@claw|fight back ~1 to|into ~1 profit|black`,
    ],
    roles: { speaker: 'SUBJECT', subject: 'SUBJECT', own: 'SUBJECT', at: 'SUBJECT', of: 'SUBJECT', for: 'SUBJECT', inside: 'SUBJECT' },
    requires: ['SUBJECT'],
    figures: ['MONEY', 'PERCENT', 'COUNT'],
    close: `${PERIODS}|sales|profit|profits|loss|losses|revenue`,
    unless: 'will|would|could|may|might|forecast|expects|sees|industry|economy|shares|stock|season|film|album|index|market',
    confidence: 0.66,
  },
  ...(['UP', 'DOWN'] as const).map(
    (direction): Trigger => ({
      // Told of a named company, results need no figure.
      type: 'EARNINGS',
      match:
        direction === 'UP'
          ? [`${MEASURES} ~3 @GROW`, `#rise|increase|jump|growth|surge ~4 ${MEASURES}`]
          : [`${MEASURES} ~3 @FALL`, `#fall|decline|drop|slump|slide ~4 ${MEASURES}`],
      roles: { own: 'SUBJECT', subject: 'SUBJECT', at: 'SUBJECT', of: 'SUBJECT', speaker: 'SUBJECT' },
      requires: ['SUBJECT'],
      figures: ['MONEY', 'PERCENT'],
      direction,
      near: PERIODS,
      unless:
        'forecast|expect|expects|could|will|would|may|might|sees|tax|if|hope|hopes|aim|aims|help|helps|to|plan|plans|target|outlook|guidance|industry|retail|national|analysts|unless',
      confidence: 0.62,
    }),
  ),
  ...(['UP', 'DOWN'] as const).map(
    (direction): Trigger => ({
      type: 'EARNINGS',
      match:
        direction === 'UP'
          ? [
              `CO ~2 ${MEASURES} @GROW`,
              '#trading|performance|figure ~2 @be ~2 ahead|above|better ~1 of|than ~3 #expectation|forecast|estimate|hoped|feared|expected',
              '#result|figure|number|update|statement ~3 @lift|boost|help|buoy|cheer ~2 CO',
            ]
          : [
              `CO ~2 ${MEASURES} @FALL`,
              '#trading|performance|figure ~2 @be ~2 behind|below|worse ~1 of|than ~3 #expectation|forecast|estimate|hoped|feared|expected',
              '#result|figure|number|update|statement ~3 @drag|hit|sink|hammer|dent ~2 CO',
            ],
      roles: { own: 'SUBJECT', subject: 'SUBJECT', at: 'SUBJECT', of: 'SUBJECT', speaker: 'SUBJECT', inside: 'SUBJECT' },
      requires: ['SUBJECT'],
      figures: ['MONEY', 'PERCENT'],
      direction,
      unless:
        'forecast|expect|expects|could|will|would|may|might|sees|tax|if|hope|hopes|to|plans|target|outlook|guidance|industry|national|retail|analysts|search|test|exam|election',
      confidence: 0.6,
    }),
  ),
  {
    // A figure of results of a named company, however it is told.
    type: 'EARNINGS',
    match: [MEASURES, '#loss'],
    roles: { own: 'SUBJECT', at: 'SUBJECT', of: 'SUBJECT', subject: 'SUBJECT' },
    requires: ['SUBJECT'],
    figures: ['MONEY', 'PERCENT'],
    requiresFigure: true,
    close:
      'quarter|quarters|half|months|weeks|annual|quarterly|first-half|second-half|interim|full-year|fourth-quarter|first-quarter|second-quarter|third-quarter|profit|profits|revenue|revenues|pre-tax|operating|net',
    unless:
      'forecast|forecasts|expect|expects|expected|could|will|would|may|might|sees|if|aim|aims|plan|plans|target|targets|outlook|guidance|estimate|estimates|tax|share|buy|sell|jobs|job|life|of|in|warning|warned|analysts|benefit|ahead',
    unlessBefore: 'industry|market|global|retail|national',
    confidence: 0.56,
  },
  {
    type: 'EARNINGS',
    match: [
      '#like-for-like ~3 @be|edge|rise|fall|grow|drop|slip|climb ~3 N',
      '@beat|miss ~1 on ~1 both|top|bottom #line|count',
      '@burn|chew|get through ~2 $',
      '@burn ~2 $',
      '@set|put aside ~3 $ ~1 to|for ~3 @compensate|cover|redress|pay|bad|loan|compensation|claims',
      '#loss ~4 @double|triple|treble|halve|widen|narrow|deepen|shrink|mount',
      '@turn ~2 #loss ~5 into ~2 #profit',
    ],
    roles: { own: 'SUBJECT', at: 'SUBJECT', subject: 'SUBJECT', of: 'SUBJECT', speaker: 'SUBJECT' },
    requires: ['SUBJECT'],
    figures: ['PERCENT', 'MONEY'],
    close: PERIODS,
    unless: 'will|would|could|forecast|expects|jobs|job|gas|oil|fuel|fire|calories|stock',
    confidence: 0.66,
  },
  {
    type: 'EARNINGS',
    match: ['@GROW ~2 N', '@FALL ~2 N'],
    roles: { at: 'SUBJECT', own: 'SUBJECT', around: 'SUBJECT' },
    requires: ['SUBJECT'],
    figures: ['PERCENT'],
    close: 'quarter|half|quarterly|first-quarter|second-quarter|third-quarter|fourth-quarter',
    unless: 'will|would|could|forecast|expects|shares|stock|staff|jobs|index|price|prices|stake|holding|shareholders|points',
    confidence: 0.58,
  },
];
