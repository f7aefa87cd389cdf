/** Articles in a few words: one company's shares move, and somebody comments on it. */
import { fingerprint } from '../../../services/extract/article/fingerprint.js';
import type { Extraction, Quantity } from '../../../services/extract/types.js';
import type { Reading } from '../../../services/store/commit.js';

export interface Story {
  company: string;
  /** Figure of the move, in billions of dollars; null for a move without one. */
  billions?: number | null;
  direction?: 'UP' | 'DOWN';
  speaker?: string;
  says?: string;
  day: string;
  /** Hour of publication; it is read an hour later. */
  hour?: number;
  outlet?: string;
}

/** A page of the outlet, with one market event and one claim. */
export function reading({
  company,
  billions = 5,
  direction = 'DOWN',
  speaker = company,
  says,
  day,
  hour = 9,
  outlet = 'gazette.example',
}: Story): Reading {
  const figure = billions === null ? 'billions' : `$${billions} billion`;
  const moved = `${company} ${direction === 'DOWN' ? 'lost' : 'gained'} ${figure} in market value on ${day}.`;
  const claimed = says ?? `the ${company} figures of ${day} speak for themselves`;
  const said = `${speaker} said ${claimed}.`;
  const filler = Array.from({ length: 60 }, (_, i) => `${outlet}${company}${day}${i * 7}`.replace(/\W/g, '')).join(' ');
  const text = [moved, said, filler].join('\n\n');
  const start = text.indexOf(figure);
  const quantity: Quantity | null =
    billions === null
      ? null
      : {
          surface: figure,
          start,
          end: start + figure.length,
          value: String(billions * 1e9),
          min: null,
          max: null,
          unit: 'USD',
          approximate: false,
        };
  const url = `https://${outlet}/${company.toLowerCase()}-${day}`;
  const extraction: Extraction = {
    article: {
      url,
      canonicalUrl: url,
      title: `${company} on ${day}`,
      authors: ['Ada Penn'],
      siteName: outlet,
      publishedAt: instant(day, hour),
      modifiedAt: null,
      language: 'en',
      imageUrl: null,
      excerpt: moved,
      text,
      paragraphs: [],
      wordCount: 90,
      fingerprint: fingerprint(text),
    },
    companies: [
      { name: company, registryKey: null, aliases: [], listings: [], mentions: [{ start: 0, end: company.length }], confidence: 0.9 },
    ],
    claims: [
      {
        claimant: {
          name: speaker,
          kind: speaker === company ? 'COMPANY' : 'PERSON',
          role: null,
          affiliation: null,
          company: speaker === company ? 0 : null,
        },
        kind: 'INDIRECT',
        modality: 'ASSERTED',
        hedged: false,
        cue: 'said',
        quote: null,
        text: claimed,
        about: [0],
        quantity: null,
        claimedOn: null,
        evidence: { start: text.indexOf(said), end: text.indexOf(said) + said.length },
        confidence: 0.8,
      },
    ],
    events: [
      {
        type: 'MARKET_CAP_CHANGE',
        status: 'COMPLETED',
        market: null,
        headline: `${company} market value ${direction === 'DOWN' ? 'falls' : 'rises'} ${figure}`,
        participants: [{ company: 0, name: company, role: 'SUBJECT' }],
        direction,
        quantity,
        quantities: quantity ? [quantity] : [],
        occurredOn: day,
        evidence: { start: 0, end: moved.length },
        claims: [],
        confidence: 0.9,
      },
    ],
    extractorVersion: 'test',
    faults: [],
  };
  return { extraction, url, fetchedAt: instant(day, hour + 1), extractedAt: instant(day, hour + 1) };
}

const instant = (day: string, hour: number): string => `${day}T${String(hour).padStart(2, '0')}:00:00.000Z`;

/** Three companies over a week; two outlets differ on Nordwind's loss and carry the same claim. */
export const WEEK: readonly Story[] = [
  { company: 'Nordwind', billions: 12, day: '2025-03-03', outlet: 'gazette.example' },
  { company: 'Nordwind', billions: 19, day: '2025-03-03', hour: 14, outlet: 'courier.example' },
  { company: 'Brightwater', billions: 3, direction: 'UP', day: '2025-03-04', speaker: 'Mara Quill', says: 'demand for turbines is strong' },
  { company: 'Ostermann', billions: null, day: '2025-03-05' },
  { company: 'Brightwater', billions: 7, direction: 'UP', day: '2025-03-07', outlet: 'courier.example' },
];
