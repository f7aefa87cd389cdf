/** What breaks and who breaks in. */
import type { Trigger } from '../trigger.js';

/** Where the victim of an attack named by a noun stands. */
const VICTIM = {
  own: 'SUBJECT',
  at: 'SUBJECT',
  of: 'SUBJECT',
  on: 'SUBJECT',
  against: 'SUBJECT',
  inside: 'SUBJECT',
  from: 'SUBJECT',
  to: 'SUBJECT',
} as const;

/** Breaches of contract, and talk of how to keep attackers out. */
const HARMLESS =
  'contract|agreement|nda|duty|duties|terms|obligation|obligations|covenant|protect|protection|life|prevent|defend|fiduciary';

export const INCIDENT_TRIGGERS: readonly Trigger[] = [
  {
    type: 'SECURITY_INCIDENT',
    fixedStatus: true,
    match: [
      '@hack|breach',
      '#hacker ~3 @steal|leak|breach|access|expose|break|target|release|publish|obtain',
      'attack|cyberattack|hack|breach|ransomware ~1 @hit|target|strike|cripple|disrupt|affect ~3 CO',
      '@steal|leak|expose|compromise ~6 #data|record|information|file|account|password|detail',
      'customer|user|personal|customers|users data|records|information|details ~8 stolen|leaked|exposed|compromised',
    ],
    roles: { ...VICTIM, subject: 'SUBJECT', object: 'SUBJECT' },
    requires: ['SUBJECT'],
    figures: ['COUNT', 'MONEY'],
    unless: HARMLESS,
    focus: true,
    confidence: 0.7,
  },
  {
    type: 'SECURITY_INCIDENT',
    fixedStatus: true,
    match: [
      'data|security breach|breaches|leak|leaks',
      '#cyberattack|cyber-attack|hack',
      'cyber attack|attacks|incident|incidents',
      'ransomware|phishing|malware|ddos attack|attacks',
      'unauthorized|unauthorised access',
    ],
    roles: { ...VICTIM, subject: 'SUBJECT' },
    requires: ['SUBJECT'],
    figures: ['COUNT', 'MONEY'],
    unless: HARMLESS,
    confidence: 0.7,
  },
  {
    type: 'OUTAGE',
    fixedStatus: true,
    match: [
      '#outage|blackout|disruption',
      '#outage|glitch ~3 @hit|affect|disrupt|cripple ~3 CO',
      '@go|be|knock down|offline ~3 for|hours|users|worldwide|globally|after',
      '#service|website|site|app|platform|network|server|system ~3 @go down|dark|offline',
      '@crash ~4 worldwide|globally|users|servers|systems|computers',
      '@suffer|experience|report ~4 #outage|disruption|downtime|glitch',
      '#problem|issue|difficulty|trouble connecting|accessing|loading|logging',
      'service|services ~3 down|disrupted|unavailable|restored',
      'power|network|internet|system|it failure|failures|glitch',
      '@restore ~3 service|services|power',
      '@leave ~4 unable to',
    ],
    roles: {
      subject: 'SUBJECT',
      own: 'SUBJECT',
      at: 'SUBJECT',
      of: 'SUBJECT',
      by: 'SUBJECT',
      inside: 'SUBJECT',
      from: 'SUBJECT',
      with: 'SUBJECT',
      to: 'SUBJECT',
      object: 'SUBJECT',
    },
    requires: ['SUBJECT'],
    figures: ['COUNT'],
    near: 'service|services|users|customers|systems|servers|outage|outages|network|website|app|online|internet|power|computers|connection|connecting|platform|flights|glitch',
    unless: 'supply|profit|shares|stock|price|market|sales|technology disruption',
    focus: true,
    confidence: 0.6,
  },
];
