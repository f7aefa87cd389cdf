/** Words whose full stop does not end a sentence. */

/** Always followed by more of the sentence: titles, "vs.", months before a day. */
export const NEVER_FINAL: ReadonlySet<string> = new Set(
  `mr mrs ms dr prof rev fr sr gen lt col sgt capt cmdr adm maj cpl sen sens rep reps gov govs det pvt atty asst brig pres supt hon messrs mme mlle st mt ft vs v no nos pp p
  jan feb mar apr jun jul aug sept sep oct nov dec e.g i.e cf viz approx est ca`.split(/\s+/),
);

/** Followed by a number within the sentence, and by anything behind one: "Art. 6", but "a passion for art. So …". */
export const COUNTED: ReadonlySet<string> = new Set(['no', 'nos', 'art', 'fig', 'figs', 'vol', 'vols', 'ch']);

/** May end a sentence or not: decided by what follows. */
export const SOMETIMES_FINAL: ReadonlySet<string> = new Set(
  `inc corp co cos ltd llc plc bros pty pte sdn bhd l.p s.a n.v a.g s.p.a u.s u.k u.n e.u d.c a.m p.m etc jr ph.d m.d b.a m.a b.sc m.sc j.d univ dept assn natl intl mfg
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo n.j n.y n.h n.c s.c n.d s.d
  ave blvd rd hwy sq`.split(/\s+/),
);

/** Of these, the ones that end a sentence when a single capitalised word follows: "owned by Acme Corp. Shares of …". */
export const COMPANIES_AND_STATES: ReadonlySet<string> = new Set(
  `inc corp co cos ltd llc plc l.p s.a n.v a.g etc
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo n.j n.y`.split(
    /\s+/,
  ),
);

/** "Acme Inc. Chairman Ann Lee": what follows a company's name with a capital and opens no sentence. */
export const TITLES: ReadonlySet<string> = new Set(
  'chief chairman chairwoman chair president ceo cfo coo executive vice founder director spokesman spokeswoman spokesperson managing senior general class series'.split(
    ' ',
  ),
);

/** Behind "9 a.m." */
export const ZONES_AND_DAYS: ReadonlySet<string> = new Set(
  'Eastern Central Pacific Mountain Greenwich London Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec'.split(
    ' ',
  ),
);

/** Names that end in "!". */
export const MARKED_NAMES: ReadonlySet<string> = new Set(['Yahoo', 'Yum', 'Jeopardy']);

/** Verbs behind a speaker's name and a quotation that ends in "?" or "!". */
export const SPEECH: ReadonlySet<string> = new Set(
  'said says asked asks added adds wrote writes told replied exclaimed shouted tweeted posted joked quipped declared wondered continued recalled demanded responded insisted cried yelled screamed mused'.split(
    ' ',
  ),
);

/** Words that, capitalised after an abbreviation, usually open a sentence. */
export const OPENERS: ReadonlySet<string> = new Set(
  `the a an this that these those he she it they we i you his her its their our my in on at for from by with as but and or so yet while when if after before since
  although though however meanwhile there here what who how why where which some many most all both each every other another last next one two no not now then also still more less fewer few several any none nothing nobody everyone everything someone something during despite
  because unless until once among between within without about according together instead moreover nevertheless nonetheless otherwise therefore thus hence perhaps maybe
  indeed only even just such others earlier later recently yesterday today tomorrow whether throughout along like unlike toward towards whatever whichever whoever whose yes`.split(
    /\s+/,
  ),
);
