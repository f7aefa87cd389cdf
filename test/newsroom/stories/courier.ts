import type { Story } from '../types.js';
import { SELLOFF_COPY } from './wire.js';

/** Agency copy as a sub-editor leaves it: the dateline gone, the last paragraphs cut. */
const REPRINT = SELLOFF_COPY.replace('NEW YORK/TOKYO, Jan 27 - ', '').split('\n\n').slice(0, 8).join('\n\n');

export const COURIER: readonly Story[] = [
  {
    slug: 'chip-shares-tumble',
    section: 'World',
    authors: ['Transatlantic Wire', 'Courier staff'],
    published: '2025-01-28T06:10:00Z',
    modified: '2025-01-28T06:10:00Z',
    headline: 'Cheap Chinese chatbot triggers biggest one-day share loss in history',
    standfirst: 'Technology stocks around the world have tumbled on news of a rival to ChatGPT.',
    picture: { caption: 'A trader watches prices fall.', credit: 'Transatlantic Wire' },
    text: REPRINT,
  },
  {
    slug: 'hollinmouth-dock-strike',
    section: 'Local',
    authors: ['Dorothy Applegarth'],
    published: '2025-01-28T16:25:00Z',
    modified: '2025-01-28T16:25:00Z',
    headline: 'Hollinmouth dockers walk out in row over rosters',
    standfirst: 'Some 640 workers at the container terminal have begun a five-day strike.',
    picture: { caption: 'Pickets at the North Gate on Tuesday morning.', credit: 'Len Garside' },
    text: `About 640 dockworkers at the Hollinmouth container terminal went on strike on Tuesday in a dispute over weekend rosters and pay, leaving two ships waiting in the estuary.

The terminal is run by Halvorsen Freight, the Norwegian shipping group, which took it over in 2021.

The Portworkers' Union said its members had voted by 88 per cent to walk out after the company withdrew an offer of 4.5 per cent. "They tore up a deal that their own managers shook hands on," said regional organiser Malcolm Threlkeld.

Halvorsen disputed that account. In a statement it said that no offer had been agreed and that its proposal of 3.8 per cent "remains on the table". It accused the union of putting local jobs at risk.

Gill Petherbridge, who runs a haulage firm with 30 lorries, said she was losing £9,000 a day. "I've drivers sat in lay-bys drinking tea," she told the Courier.

Talks are due to resume on Thursday at the conciliation service in Leeds. The strike is set to end on Saturday night, but Mr Threlkeld warned that further dates in February were likely unless the company moves.

Ships bound for the terminal may be sent to Teesport instead, according to a notice to shippers seen by this newspaper.`,
  },
  {
    slug: 'merrow-heater-recall',
    section: 'Business',
    authors: ['Priya Nandakumar'],
    published: '2025-01-31T11:40:00Z',
    modified: '2025-01-31T11:40:00Z',
    headline: 'Heaters recalled after fires in three homes',
    standfirst: 'Owners of the Merrow Glow are told to unplug them at once.',
    picture: { caption: 'The Merrow Glow 2000, sold since September.', credit: 'Merrow Home' },
    text: `Merrow Home Ltd is recalling 48,000 electric heaters after three house fires that the company says may have been caused by a faulty thermostat.

The recall covers the Glow 2000 and Glow 2500 models sold between September and January by Northgate stores and online. Owners should unplug the heaters and can claim a full refund of £59 or £79.

Nobody has been hurt. Fire crews in Bradley attended the most recent case on 19 January, when a family of four got out through a kitchen window.

"We are sorry, and we would rather be early than right," said managing director Howard Spink. The Keighley firm expects the recall to cost about £3.2 million, much of which it hopes to recover from the overseas supplier of the part.

The consumer group Safe at Home criticised the delay. It said that it had passed on eleven complaints before Christmas and had received no reply. Mr Spink denied that, saying the first report reached his company on 8 January.

The Office for Product Safety has opened an inquiry into when the company knew of the fault, a spokesman confirmed.

Northgate Retail Group said it had removed the heaters from all 212 of its stores on Thursday evening.`,
  },
];
