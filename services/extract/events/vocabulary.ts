/** Words of the market page in classes: what patterns call by an upper-case name, and what clauses, tense and status are read from. */

export const WORD_CLASSES: Record<string, readonly string[]> = {
  RISE: 'rise climb gain jump surge soar rally advance rocket skyrocket spike rebound bounce leap firm recover pop appreciate outperform balloon double triple quadruple improve grow increase expand swell accelerate strengthen'.split(
    ' ',
  ),
  FALL: 'fall drop slip slide plunge plummet tumble sink tank crash decline dip retreat shed lose slump crater collapse dive nosedive ease weaken slide sag dwindle shrink decrease contract halve drift underperform stumble skid nosedive'.split(
    ' ',
  ),
  GROW: 'rise grow expand improve accelerate strengthen increase climb jump leap surge soar gain double triple treble quadruple swell advance balloon rebound recover rocket'.split(
    ' ',
  ),
  LIFT: 'lift raise boost increase hike up upgrade push send drive double triple propel'.split(' '),
  LOWER: 'cut lower reduce slash trim downgrade drag halve scale pare decrease'.split(' '),
  PRICE_UP: 'rise climb gain jump surge soar rally advance rocket skyrocket spike rebound bounce leap pop firm'.split(' '),
  PRICE_DOWN: 'fall drop slip slide plunge plummet tumble sink tank decline dip retreat shed lose slump crater ease dive nosedive'.split(
    ' ',
  ),
  QUOTE: ['"', '“', '”', "''", '``', "'", '‘', '’'],
  RATING:
    'buy outperform overweight neutral hold sell underperform underweight equal-weight add reduce accumulate perform market-perform sector-perform in-line peer-perform'.split(
      ' ',
    ),
  GRADE:
    'junk investment-grade aaa aa+ aa aa- a+ a a- a-minus a-plus bbb+ bbb bbb- bbb-plus bbb-minus bb+ bb bb- b+ b b- ccc+ ccc aa1 aa2 aa3 a1 a2 a3 baa1 baa2 baa3 ba1 ba2 ba3 b1 b2 b3 caa1 double-a single-a triple-b double-b single-b'.split(
      ' ',
    ),
  ACQUIRE: ['acquire', 'buy', 'purchase', 'swallow'],
  // Courts and authorities.
  SUIT: ['suit', 'lawsuit', 'complaint', 'case', 'action', 'claim', 'litigation'],
  BRING: 'file bring lodge mount launch initiate begin start'.split(' '),
  COURT: ['jury', 'judge', 'judges', 'court', 'tribunal', 'justices'],
  VERDICT: ['verdict', 'ruling', 'award', 'judgment', 'conviction', 'decision', 'injunction'],
  OVERTURN: 'overturn uphold reverse affirm vacate reinstate quash dismiss reject toss throw'.split(' '),
  PROBE: ['investigation', 'probe', 'inquiry', 'enquiry', 'review', 'case', 'proceeding', 'scrutiny'],
  PENALTY: ['fine', 'penalty', 'ban', 'sanction'],
  PERMIT: 'approval clearance licence license permit permission authorisation authorization go-ahead'.split(' '),
  // How money is raised.
  LISTING: ['ipo', 'listing', 'flotation', 'float'],
  EXCHANGE: ['exchange', 'nasdaq', 'nyse', 'aim', 'market', 'bourse'],
  EQUITY: 'share shares stock equity rights secondary follow-on at-the-market private institutional preferential'.split(' '),
  PLACEMENT: ['offering', 'placement', 'placing', 'issue', 'sale', 'allotment', 'raise', 'raising'],
  RAISE: 'raise secure land close receive get bag score attract nab snag pull net obtain arrange collect grab pocket'.split(' '),
  ROUND: ['round', 'funding', 'financing', 'series', 'seed', 'fundraising', 'fundraise', 'investment'],
  LENT: ['loan', 'credit', 'facility', 'bond', 'note', 'debt', 'borrowing'],
  RESTRUCTURE: 'restructure reschedule renegotiate refinance reduce repay cut lower slash retire'.split(' '),
  SPLIT:
    '2-for-1 3-for-1 4-for-1 5-for-1 6-for-1 7-for-1 8-for-1 10-for-1 15-for-1 20-for-1 25-for-1 50-for-1 1-for-10 1-for-20 two-for-one three-for-one four-for-one five-for-one ten-for-one 10-for-one 20-for-one one-for-ten one-for-20'.split(
      ' ',
    ),
  RECEIVER: ['administrator', 'receiver', 'liquidator'],
  BUYOUT: ['takeover', 'take-over', 'acquisition', 'buyout', 'buy-out', 'purchase'],
  MERGER: ['merger', 'tie-up', 'combination'],
  TALKS: ['talks', 'discussions', 'negotiations'],
  DISTRESS: ['administration', 'insolvency', 'liquidation', 'bankruptcy', 'receivership'],
  OFFLOAD: ['sell', 'shed', 'jettison', 'dump', 'ditch', 'offload', 'unload', 'divest'],
  // Attacks and failures.
  STEAL: ['steal', 'leak', 'expose', 'compromise', 'exfiltrate'],
  HACKER: 'hacker thief thieves attacker criminal cybercriminal intruder'.split(' '),
  HACK: ['breach', 'hack', 'attack', 'leak', 'cyberattack', 'cyber-attack', 'ransomware'],
  DATA: 'data code record detail information file document password message email database photograph photo'.split(' '),
  SYSTEM: 'system network server computer database account email mailbox inbox cloud portal'.split(' '),
  GLITCH: 'glitch failure fault outage problem bug error issue blackout'.split(' '),
  DISRUPT: 'ground halt disrupt delay cancel strand hit knock paralyse paralyze crash affect shut freeze cripple'.split(' '),
  USERS: 'user customer client passenger people player subscriber'.split(' '),
  USE: 'access log use pay withdraw connect reach book trade'.split(' '),
  ONLINE: 'app website site platform system service till terminal checkout network server software access machine'.split(' '),
  SAILING: 'flight sailing train crossing departure'.split(' '),
  // What companies do for and with each other.
  ALLIANCE: ['partnership', 'alliance', 'collaboration', 'cooperation', 'co-operation'],
  PLACE_ORDER: 'place announce make cancel finalize finalise sign confirm double increase cut reduce revise'.split(' '),
  STRIKE: 'reach sign strike announce ink agree finalize finalise'.split(' '),
  PROCURE: 'buy purchase lease order use rent hire take source import'.split(' '),
  SUPPLY: 'supply provide deliver build upgrade operate manage design produce make run develop'.split(' '),
  OBTAIN: 'win secure land clinch bag score snag nab net scoop receive get obtain gain attract sign ink collect earn garner seal'.split(
    ' ',
  ),
  APPOINT: 'hire tap recruit install pick choose poach appoint select nominate draft enlist parachute lure promote'.split(' '),
  // Offices that change hands.
  NAME: 'name appoint promote elevate elect nominate reinstate'.split(' '),
  OUST: 'oust fire sack remove suspend depose'.split(' '),
  LEAVE: 'leave quit resign depart retire'.split(' '),
  // Posts that go, who held them, and who strikes.
  SHED: 'cut slash eliminate axe shed reduce trim scrap shrink'.split(' '),
  JOBS: 'job jobs roles positions posts'.split(' '),
  WORKFORCE: 'workforce staff headcount payroll'.split(' '),
  STAFF: 'workers employees staff staffers people contractors engineers managers'.split(' '),
  STRIKERS:
    'pilot driver nurse writer actor teacher machinist docker dockworker autoworker steelworker farmer crew attendant miner porter technician lecturer doctor conductor guard barista journalist mechanic handler'.split(
      ' ',
    ),
  STAGE: 'call begin start stage plan extend suspend end avert halt authorize authorise approve threaten hold join'.split(' '),
  RATIFY: 'ratify reject approve accept'.split(' '),
  STRIKE_HIT: 'halt disrupt hit cripple shut paralyse paralyze ground force cause cost delay'.split(' '),
  END: 'end stop halt scrap axe ditch drop shelve cancel discontinue retire kill pull withdraw sunset abandon junk bin nix'.split(' '),
  HOLDERS: 'customer owner shopper consumer driver parent patient user diner motorist subscriber'.split(' '),
  LAUNCH: ['launch', 'unveil', 'release', 'introduce', 'debut', 'unwrap'],
  AUTHORITY_ACT: 'fine ban approve bar suspend ground penalize penalise sanction reprimand'.split(' '),
  CRIME:
    'fraud bribery corruption manslaughter laundering theft negligence misconduct collusion price-fixing embezzlement conspiracy perjury racketeering espionage discrimination harassment infringement extortion hacking insider-trading stealing defrauding bribing'.split(
      ' ',
    ),
  REGULATED:
    'fda ema ftc sec cma fca doj faa nhtsa epa cfpb ofcom ofgem ofwat eu brussels ombudsman officials lawmakers ministers inspectors prosecutors regulator regulators authority authorities commission agency watchdog antitrust regulatory administration ministry department approval government pill drug vaccine treatment therapy medicine'.split(
      ' ',
    ),
  // What is opened and shut, what goes on there, and what is done to both.
  BUILD:
    'open build construct inaugurate establish launch found add expand relocate reopen refurbish revamp redevelop close shut shutter restart mothball idle vacate consolidate merge combine commission lease rent'.split(
      ' ',
    ),
  WORKS: 'operations production work manufacturing construction mining assembly output'.split(' '),
  HALT: 'halt pause suspend resume stop start begin restart end cease cut reduce raise increase boost curb trim'.split(' '),
  PRICE: 'price fee fare rate tariff commission subscription'.split(' '),
  // What is launched and withdrawn.
  GOODS:
    'phone smartphone watch app tablet laptop headset console game car vehicle model suv truck van chip chatbot assistant browser service tier feature tool version update drug vaccine robot robotaxi drone speaker camera card menu lineup subscription product device'.split(
      ' ',
    ),
  DEVICE:
    'feature headset phone smartphone tablet laptop chip processor car suv watch smartwatch console game app robot drug vaccine platform drone device tool'.split(
      ' ',
    ),
  PRODUCT_LINE:
    'series show edition line range brand sedan programme program project pill treatment medicine jab inhaler implant spray cream snack drink formula toy heater ad advert episode film book magazine'.split(
      ' ',
    ),
  SITE: 'plant factory store shop office warehouse headquarters campus facility hub site mine refinery gigafactory branch restaurant showroom hospital datacenter foundry fab terminal mill smelter lab laboratory outlet hotel depot hangar shipyard brewery bakery cafe clinic cinema station pipeline furnace spa resort pub gym salon supermarket boutique dealership location gigafactory bar kitchen bakery depot warehouse mall casino tannery'.split(
    ' ',
  ),
  UNIT: 'unit business division arm subsidiary operation asset brand stake holding shareholding chain portfolio title property network channel studio licence'.split(
    ' ',
  ),
  // Not "share", which is more often one of a market.
  SHARES: ['shares', 'stock'],
  EXECUTIVE:
    'ceo cfo coo cto cmo cio president chairman chairwoman chair chairperson chief director head executive boss treasurer counsel leader officer founder co-founder boardroom executives directors bosses chairmen vice-president vice-presidents vp svp evp'.split(
      ' ',
    ),
};

/** Words that open a new clause; a search for a party does not cross them. */
export const CLAUSE_OPENERS = new Set(
  'because although though while whereas if unless whether until that since after before when as but who which where despite amid following whose'.split(
    ' ',
  ),
);

export const COORDINATORS = new Set(['and', 'or', 'but', 'then', '&']);

/** Words between a preposition and its names: "at firms like Acme". */
export const TRANSPARENT = new Set(['like', 'including', 'such', 'as', 'namely', 'rival', 'rivals']);

/** Verbs that carry an event named by a noun: "announce a recall", "face a suit". */
export const NOUN_VERBS =
  'carry execute implement perform seal ink clinch negotiate broker stage endure await prepare begin file retaliate respond slap charge add price mull weigh announce make file sign have launch face win suffer report post complete plan get receive reject cancel abandon scrap withdraw propose unveil reveal confirm close finalize finalise lead raise pay declare cut issue hold finance fund begin start open end settle lose see experience hit strike reach form enter agree seek expect consider offer bid give take buy sell own acquire engage order undergo conduct order impose approve block clear deny discuss explore pursue secure land conclude be initiate bring commit extend place schedule set trigger lift increase double suspend resume threaten stage call blame disclose wipe erase leave'.split(
    ' ',
  );

export const RELATIVES = new Set(['which', 'that', 'who', 'whose', 'whom']);

export const PREPOSITIONS = new Set(
  'of by from with to for in on at against between into among over under through via within across during near about toward towards including like such per without alongside behind than around despite amid following after before since until'.split(
    ' ',
  ),
);

export const DETERMINERS = new Set('a an the its their his her our this that these those some any all both every another one'.split(' '));

/** "newly", not "rally". */
export const isAdverb = (word: string): boolean => word.endsWith('ly') && word.length > 4 && !NO_ADVERBS.has(word);
const NO_ADVERBS = new Set(
  'rally family supply reply apply rely assembly monopoly anomaly italy belly bully jelly comply multiply imply duopoly oligopoly butterfly tally folly'.split(
    ' ',
  ),
);

export const BE = new Set("is are was were be been being 's 're am get gets got getting".split(' '));
export const HAVE = new Set(['has', 'have', 'had', "'ve", 'having']);
export const DO = new Set(['do', 'does', 'did']);
export const FUTURE = new Set(['will', "'ll", 'shall', "won't"]);
export const HYPOTHETICAL = new Set("could may might should can must ought couldn't can't shouldn't cannot".split(' '));
export const NEGATIONS = new Set(
  "not n't never didn't doesn't don't won't wouldn't hasn't haven't hadn't isn't aren't wasn't weren't nor neither without no".split(' '),
);

/** Words before a verb or noun that carry its status: the wider tense of the deal. "fail", "refuse" and the like say that it did not happen. */
export const STATUS_CUES: Record<'RUMORED' | 'ANNOUNCED' | 'PENDING' | 'COMPLETED' | 'CANCELLED' | 'DENIED' | 'NONE', readonly string[]> = {
  RUMORED: 'consider explore weigh mull discuss contemplate evaluate study eye ponder'.split(' '),
  ANNOUNCED:
    'plan agree intend expect decide vow pledge commit prepare promise aim announce propose reveal confirm schedule slate want hope look sign strike reach win secure elect choose opt threaten'.split(
      ' ',
    ),
  PENDING: 'seek try attempt bid offer begin start continue await ask apply file delay postpone scramble race work'.split(' '),
  COMPLETED: 'complete finalize finalise finish close conclude manage succeed help force oblige compel'.split(' '),
  CANCELLED: 'abandon scrap drop cancel withdraw terminate shelve scuttle reject halt rescind back pull walk unwind collapse call'.split(
    ' ',
  ),
  DENIED: ['deny', 'refute'],
  NONE: 'fail refuse decline avoid prevent stop oppose urge encourage allow let want need hesitate struggle'.split(' '),
};

/** Nouns and adjectives of plan: "a deal to buy", "is set to buy", "in talks to buy", "planned", "proposed". */
export const STATUS_WORDS: Record<string, 'RUMORED' | 'ANNOUNCED' | 'PENDING' | 'CANCELLED' | 'COMPLETED'> = {
  talks: 'RUMORED',
  discussions: 'RUMORED',
  negotiations: 'RUMORED',
  interest: 'RUMORED',
  interested: 'RUMORED',
  potential: 'RUMORED',
  possible: 'RUMORED',
  rumored: 'RUMORED',
  rumoured: 'RUMORED',
  mooted: 'RUMORED',
  plans: 'ANNOUNCED',
  plan: 'ANNOUNCED',
  deal: 'ANNOUNCED',
  agreement: 'ANNOUNCED',
  intention: 'ANNOUNCED',
  decision: 'ANNOUNCED',
  commitment: 'ANNOUNCED',
  pact: 'ANNOUNCED',
  accord: 'ANNOUNCED',
  contract: 'ANNOUNCED',
  set: 'ANNOUNCED',
  due: 'ANNOUNCED',
  poised: 'ANNOUNCED',
  going: 'ANNOUNCED',
  about: 'ANNOUNCED',
  scheduled: 'ANNOUNCED',
  slated: 'ANNOUNCED',
  ready: 'ANNOUNCED',
  planned: 'ANNOUNCED',
  proposed: 'PENDING',
  upcoming: 'ANNOUNCED',
  forthcoming: 'ANNOUNCED',
  pending: 'PENDING',
  effort: 'PENDING',
  efforts: 'PENDING',
  attempt: 'PENDING',
  offer: 'PENDING',
  bid: 'PENDING',
  proposal: 'PENDING',
  underway: 'PENDING',
  ongoing: 'PENDING',
  cancelled: 'CANCELLED',
  canceled: 'CANCELLED',
  abandoned: 'CANCELLED',
  scrapped: 'CANCELLED',
  aborted: 'CANCELLED',
  completed: 'COMPLETED',
  // "We are thrilled to welcome" has welcomed.
  thrilled: 'COMPLETED',
  delighted: 'COMPLETED',
  pleased: 'COMPLETED',
  proud: 'COMPLETED',
  excited: 'COMPLETED',
};
