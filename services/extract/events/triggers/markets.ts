/** What companies are worth, indexes and commodities. */
import type { Trigger } from '../trigger.js';

const moves = (direction: 'UP' | 'DOWN', verbs: string, adverbs: string): Trigger[] => [
  {
    type: 'MARKET_CAP_CHANGE',
    onlyDone: true,
    match: [
      `market value|cap|capitalization|capitalisation ~4 @${verbs}`,
      `valuation ~4 @${verbs}`,
      ...(direction === 'DOWN'
        ? [
            'valuation ~2 slashed|cut|halved',
            '@wipe|erase|knock|shave|slice|strip|slash ~6 off|from ~4 market|valuation|value',
            '$ ~2 wiped|erased|knocked|shaved off|from ~4 market|valuation|value',
            '$ ~3 @evaporate|vanish|disappear ~2 from|off ~4 market|valuation|value',
            '@lose ~3 $ in|of ~2 value',
            '@wipe|erase|shave|cost|slice ~3 $ ~2 of|in|off ~3 market value|cap|capitalization|capitalisation',
            '@lose|shed|erase ~6 in|of ~2 market value|cap|capitalization|capitalisation',
            '@lose|shed|drop ~2 half|third|quarter|most|N of? ~1 its|their market value|cap|capitalisation|capitalization',
            'market cap|value|capitalization ~3 @take|suffer ~4 hit|blow|loss',
          ]
        : [
            '@add ~5 to ~4 market value|cap|capitalization|capitalisation',
            '@lift|boost|raise|swell|increase|inflate ~4 market value|cap|capitalization|capitalisation by ~2 $',
            '@become ~6 worth ~3 $',
            '@become ~8 valued at ~4 $',
            '@be now worth ~3 $',
            '@join ~2 $ club',
            '@push|send|take|lift|drive ~4 market value|cap|capitalization|capitalisation ~1 above|over|past|to|beyond ~1 $',
            '@add ~3 $ ~3 in|of market value|cap|capitalization|capitalisation',
            'market value|cap|capitalization|capitalisation ~3 @hit|pass|reach|top|exceed|surpass|cross|approach|near ~2 $',
            '@hit|reach|pass|top|cross|surpass|exceed|achieve ~4 $ ~2 market value|cap|capitalization|capitalisation|valuation',
            '@hit|reach|pass|top|cross|surpass|exceed|achieve ~2 market value|cap|capitalization|capitalisation|valuation of|above ~2 $',
            '@hit|reach|pass|top|cross|surpass|exceed|achieve ~1 valuation of|above ~2 $',
            '@become|be ~3 most valuable company|carmaker|firm|business|bank|automaker ~8 $',
            '@overtake|surpass|pass ~6 most valuable company|carmaker|firm|business|bank|automaker|chipmaker',
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
      `INDEX index of ~3 @${verbs}`,
      `INDEX , which ~1 @${verbs} ~2 N`,
      `INDEX , which ~1 @be|close|end|finish|trade ~1 ${adverbs} ~2 N`,
      `INDEX ~3 @be|trade|close|end|finish|open|settle ~6 ${adverbs}`,
      `INDEX ~3 @shoot|power|push|march|race|roar|charge|storm|grind ${adverbs}`,
      `INDEX index of ~3 @be|trade|close|end|finish|open|settle ~6 ${adverbs}`,
      `INDEX @be ~4 ${direction === 'UP' ? 'rising|gaining|adding|climbing|advancing' : 'falling|losing|shedding|sliding|dropping'} N`,
      `INDEX ~3 @close|end|finish|be|open|settle % ${adverbs}`,
      `INDEX futures|index? ~1 @be|point|edge|inch|tick|creep ~1 ${adverbs}`,
      `INDEX futures|index? ${adverbs} N`,
      `INDEX ~4 @close|end|finish|settle ~5 with|for a|an ${direction === 'UP' ? '#gain|rise|advance' : '#loss|fall|drop|decline'} of ~1 N`,
      ...(direction === 'UP'
        ? [
            'INDEX ~3 @add N',
            'INDEX ~1 @put on N',
            'INDEX ~3 @close|end|finish|open|climb|break|push|move|go above|past|through|over',
            'INDEX ~3 @have|enjoy|post|log|notch|see ~3 best|biggest|strongest|largest ~2 #day|session|week|month|gain|rise|quarter|year',
            'INDEX ~4 @claw|win|recoup|erase|reverse|wipe ~4 #loss',
            'INDEX ~6 in ~1 green|positive',
            'INDEX ~2 @enter ~2 bull',
            'INDEX ~3 @close|end|finish|open at ~2 record|high',
            'INDEX ~2 @hit|reach|touch|notch|set|post|close|end ~4 high|record',
            'N #gain|rise|jump|rally|surge in|for|on ~1 INDEX',
          ]
        : [
            'INDEX ~1 @give up N',
            'INDEX ~3 @close|end|finish|open|fall|drop|slip|sink|go|dip below|under',
            'INDEX ~3 @have|suffer|post|log|notch|see ~3 worst|biggest|steepest|sharpest|largest ~2 #day|session|week|month|drop|fall|decline|loss|quarter|year',
            'INDEX ~4 @pare|give|surrender ~3 #gain',
            'INDEX ~6 in ~1 red|negative',
            'INDEX ~2 @enter ~2 bear|correction',
            'INDEX ~2 @hit|reach|touch ~4 low',
            'N #fall|drop|slide|slump|decline|loss|plunge|dip in|for|on ~1 INDEX',
          ]),
    ],
    roles: {},
    figures: ['PERCENT', 'COUNT'],
    direction,
    unless: 'little|flat|companies|component|outperformed|faller|riser|gainer|loser|decliner',
    confidence: 0.85,
  },
  {
    type: 'COMMODITY_MOVEMENT',
    onlyDone: true,
    match: [
      `COMMODITY ~4 @${verbs}`,
      `COMMODITY ~4 @be|trade|close|settle|end ~3 ${adverbs}`,
      `COMMODITY ~4 @trade|close|settle|end|finish ~2 $ ~4 , ${adverbs} ~1 N`,
      `COMMODITY ~3 @close|settle|be|end % ${adverbs}`,
      `COMMODITY ~1 ${adverbs} %`,
      ...(direction === 'UP'
        ? [
            'COMMODITY ~3 @add N',
            'COMMODITY ~1 $ ~1 up|higher|dearer',
            'COMMODITY ~2 @cost $ ~2 $ more',
            'COMMODITY ~2 @hit|reach|touch ~4 high|record',
            'N #gain|rise|jump|rally|surge|increase in|for ~1 COMMODITY',
            'COMMODITY ~2 @climb|rise|trade|move|push|break|jump|surge|be|smash|crash|sail|shoot|soar|blow|leap|go|hit above|past|over|through|beyond $',
          ]
        : [
            'COMMODITY ~2 @hit|reach|touch ~4 low',
            'N #fall|drop|slide|slump|decline|loss|plunge|dip in|for ~1 COMMODITY',
            'COMMODITY ~2 @fall|drop|sink|slip|trade|slide|tumble|dip|be below|under $',
          ]),
    ],
    roles: {},
    figures: ['PERCENT', 'MONEY'],
    requiresFigure: true,
    direction,
    unless: 'little|medal|medals|olympic|unit',
    unlessBefore: 'demand|imports|production|output|stocks|inventories',
    confidence: 0.8,
  },
];

export const MARKET_TRIGGERS: readonly Trigger[] = [
  ...moves('UP', 'RISE', 'up|higher|firmer|stronger'),
  ...moves('DOWN', 'FALL', 'down|lower|off|weaker|softer'),
  {
    type: 'MARKET_CAP_CHANGE',
    onlyDone: true,
    match: [
      '@add|gain $ ~1 in a single|day|session',
      '@push|take|lift|send|carry|catapult|propel CO past|above|over|beyond|through ~3 $ ~6',
      '@be|become now worth ~4 $ ~1 more',
      '@overtake|surpass|pass|overhaul|leapfrog|eclipse ~3 as|to ~8 most valuable|largest|biggest ~4',
      '@become|be|remain ~8 most valuable company|carmaker|firm|business|bank|automaker|chipmaker|listed|public',
    ],
    roles: { inside: 'SUBJECT', subject: 'SUBJECT' },
    requires: ['SUBJECT'],
    figures: ['MONEY'],
    direction: 'UP',
    near: 'value|valuation|cap|capitalisation|capitalization|worth|market|shares|stock|gain|rally|surge|jump|rise|day|valuable',
    unless: 'sales|revenue|profit|turnover|assets|private|startup|start-up|funding|brand|team|club|employer',
    confidence: 0.72,
  },
  {
    type: 'MARKET_CAP_CHANGE',
    onlyDone: true,
    match: [
      '@wipe|erase|shave|slice|knock|lop|chop|slash|burn ~6 $ ~1 of|off|from ~2 value|valuation|worth',
      '@be now? worth ~2 $ less',
      '@lose ~3 #crown|title|status|spot|place|mantle as ~8 most|biggest|largest valuable|company|firm|by ~6 value|company|cap',
    ],
    roles: { own: 'SUBJECT', of: 'SUBJECT', from: 'SUBJECT', inside: 'SUBJECT', subject: 'SUBJECT' },
    requires: ['SUBJECT'],
    figures: ['MONEY'],
    direction: 'DOWN',
    unless: 'assets|goodwill|inventory|brand',
    confidence: 0.74,
  },
  ...(['UP', 'DOWN'] as const).map(
    (direction): Trigger => ({
      // Told without a figure.
      type: 'COMMODITY_MOVEMENT',
      onlyDone: true,
      match:
        direction === 'UP'
          ? [
              'COMMODITY ~3 @double|triple|treble|quadruple',
              'COMMODITY ~3 @be|hit|reach|trade|touch at? ~4 highest|dearest|record|high|peak !street',
            ]
          : ['COMMODITY ~3 @halve', 'COMMODITY ~3 @be|hit|reach|trade|touch at? ~4 lowest|cheapest|low'],
      roles: {},
      figures: ['PERCENT', 'MONEY'],
      direction,
      near: 'price|prices|year|years|month|months|week|barrel|ounce|tonne|century|decade|since|level|record',
      unless: 'medal|medals|olympic|production|output|demand|stocks|imports',
      confidence: 0.66,
    }),
  ),
];
