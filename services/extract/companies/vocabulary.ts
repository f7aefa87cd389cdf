/** Words that tell what a name names. */
import { nameLists } from './lists.js';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Legal forms: what bears one is a company. */
export const LEGAL_SUFFIXES = words(
  `inc inc. incorporated corp corp. corporation co co. company ltd ltd. limited llc l.l.c. plc lp l.p. llp ag se sa s.a. nv n.v. bv b.v. gmbh ab asa as oyj spa s.p.a. kk pty kgaa sarl`,
);

/** Those that mean nothing else, whatever the name before them looks like. */
export const PLAIN_LEGAL_SUFFIXES = words(
  `inc inc. incorporated corp corp. ltd ltd. llc l.l.c. plc llp gmbh ab asa oyj s.a. s.p.a. n.v. b.v. kgaa`,
);

/** What stands before the name of a company of its trade, singular: "the law firm X", "chipmaker X". */
export const TRADES = words(
  `company companies firm consultancy consultancies brokerage startup start-up chipmaker carmaker automaker drugmaker planemaker retailer lender insurer airline conglomerate housebuilder broadcaster
  supermarket chain manufacturer supplier carrier giant operator bookmaker shipbuilder steelmaker restaurateur brewer`,
);

/** The same for makers and sellers, whose nouns people bear too: "the tour operator X", but "the film producer Ann Lee". */
export const CALLINGS = words(
  `operator maker manufacturer producer developer provider supplier distributor publisher studio chain carrier miner utility bank fintech biotech biopharma unicorn brewery distiller distillery builder
  contractor refiner exporter importer wholesaler grocer marketplace broker spinout spinoff subsidiary`,
);

/** Groups that are companies: "the consulting group X", where "the rights group X" is none. */
export const GROUP_TRADES = words(
  `consulting consultancy retail media energy mining insurance banking financial engineering pharmaceutical industrial luxury food drinks steel chemicals chemical telecoms technology tech hotel leisure oil
  property travel construction investment brewing publishing entertainment advertising software shipping logistics tobacco cosmetics electronics security data analytics consumer fashion aerospace defence
  defense utility automotive car equity healthcare outsourcing support-services catering spirits beverage gaming`,
);

/** Indexes that are, or look like, companies by name. */
export const INDEXES = words(`nikkei nasdaq ftse dax cac asx tsx bse nse russell msci stoxx kospi sensex nifty ibex moex dow set jse`);

/** Of those, exchanges: "the Nasdaq" is where shares are dealt as often as what moved. */
export const EXCHANGES_BY_INDEX = words(`nasdaq asx tsx bse nse jse moex`);

/** Things of one maker that go by one name, as companies do. */
export const PRODUCTS = words(
  `dreamliner concorde superjumbo learjet airpods aduhelm alexa altima android ativan bard beetle botox camry celebrex chrome claude comirnaty copilot corolla corvette cybertruck dupixent elantra eliquis entresto excel f-150
  fortnite gemini gmail golf grok hololens humira icloud instax ipad iphone ipod itunes kindle keytruda leaf leqembi lipitor macbook minecraft mounjaro mustang nutella oculus oreo ozempic oxycontin passat paxlovid playstation
  photoshop powerpoint prius prozac rinvoq roomba silverado siri skylake skyrizi sora spikevax stelara taycan tiguan
  starlink suboxone surface tamiflu viagra vioxx vistapro walkman wegovy wii windows wolverine xbox zantac zepbound zyban zyprexa`,
);

/** Agencies that are companies: "the rating agency X". */
export const AGENCY_TRADES = words(
  `rating ratings credit-rating news advertising ad travel recruitment creative talent staffing marketing`,
);

/** Whose employers are companies: "analysts at X". */
export const ADVISING_OFFICES = words(
  `analyst analysts strategist strategists manager managers trader traders broker brokers head partner associate`,
);

/** Last words that mark a company without a legal form. */
export const COMPANY_TAILS = words(
  `group holdings holding technologies technology systems software pharmaceuticals pharma therapeutics biosciences biotech biotechnologies laboratories labs motors motor automotive airlines airways
  energy petroleum oil resources mining metals steel partners capital ventures securities bank bancorp financial insurance assurance investments brands foods beverages stores retail
  entertainment studios pictures media publishing networks communications telecom wireless semiconductor semiconductors electronics robotics aerospace logistics freight shipping railways properties realty
  hotels resorts restaurants industries manufacturing enterprises solutions services consulting analytics interactive games gaming cosmetics apparel pharmacy healthcare health medical diagnostics`,
);

/** The same of shops and trades in the high street. They came after the tagger was trained, whose features know the others. */
export const SHOP_TAILS = words(
  `kitchens books bookshop publishers hardware pharmacies resort storage movers gardeners heating plumbing roofing landscaping bakery bakeries brewery brewing winery vineyards distillery creamery dairy cafe
  diner grill bistro furniture interiors jewellers jewelers florist tyres tires cleaners realty estates timber lumber mills quarries haulage couriers coaches buses ferries cinemas theatres gyms fitness
  optical opticians dental homes housing builders builds carpets flooring cycles bikes boats yachts toys clothing footwear shoes eyewear cosmetics skincare foodservice poultry farms seeds`,
);

/** Of those, the ones that end hardly any other name. */
export const TELLING_TAILS = words(
  `securities systems holdings technologies pharmaceuticals pharma therapeutics biosciences biologics airlines airways bancorp semiconductors semiconductor laboratories ventures bank`,
);

/** Words that open or close names and headings, and name nobody by themselves. */
export const GENERIC_WORDS = words(
  `news magazine newspaper newsletter press daily weekly online digital electronic business market markets world today app apps website web store shop brand label studio team mom dad no all new
  the best top latest read more photo video image staff editor reporter breaking exclusive update review company-wide street big tech media sport sports money personal finance crypto e-commerce`,
);

/** Words of names of public bodies, schools, charities, parties, teams. */
export const ORGANIZATION_WORDS = words(
  `university college school institute academy ministry department commission agency bureau administration authority council committee court tribunal parliament congress senate assembly government
  association federation union foundation society league party army navy police force service board reserve treasury embassy hospital church museum trust nations organisation organization
  alliance coalition center centre observatory club fc senate house office fund secretariat programme program`,
);

export const ORGANIZATIONS = words(
  `fed sec ftc fda fcc doj epa faa ntsb irs fbi cia nsa nasa nato un eu who imf wto opec ecb boe pboc cma esma fca nhtsa cdc nih osha nlrb cfpb occ fdic opec+ pentagon kremlin unesco unicef uaw
  congress senate parliament bundestag treasury teamsters greenpeace interpol europol nba nfl mlb nhl fifa uefa ioc ncaa mit stanford harvard yale princeton oxford cambridge berkeley caltech`,
);

/** Bodies of more than one word, and teams, parted by ";". */
export const LONG_ORGANIZATIONS: ReadonlySet<string> = new Set(
  `federal reserve; securities and exchange commission; federal trade commission; food and drug administration; federal communications commission; department of justice; justice department;
  environmental protection agency; state department; treasury department; commerce department; defense department; homeland security; white house; supreme court; world bank; world health organization;
  international monetary fund; world trade organization; european union; european commission; european parliament; european central bank; european council; bank of england; bank of japan; bank of canada;
  bank of korea; reserve bank of india; reserve bank of australia; people's bank of china; swiss national bank; bundesbank; downing street; united nations; security council; house of commons; house of lords;
  house of representatives; labour party; conservative party; labour; tories; republican party; democratic party; liberal democrats; green party; communist party; islamic state; isis; hamas; hezbollah; taliban;
  al qaeda; al-qaeda; red cross; amnesty international; human rights watch; human rights campaign; american civil liberties union; aclu; national rifle association; nra; planned parenthood; salvation army;
  habitat for humanity; scotland yard; metropolitan police; lapd; nypd; national guard; coast guard; u.s. army; u.s. navy; us army; marine corps; air force; space force; world economic forum; bank for international settlements;
  financial stability board; international energy agency; iea; oecd; g7; g20; asean; african union; brics; mercosur; icc; international criminal court; wada; fda; ntsb; hud; hhs; epa; dhs; ice; tsa; dea; atf; usda; usps; noaa;
  nws; national weather service; fema; cms; medicare; medicaid; nhs; ofcom; ofgem; competition and markets authority; financial conduct authority; serious fraud office; cftc; finra; sebi; mas; bafin; fca; pra; cfpb; sipc; gao; cbo; omb;
  opec; nasa; esa; isro; jaxa; roscosmos; cern; ieee; afl-cio; seiu; united auto workers; international brotherhood of teamsters; writers guild of america; sag-aftra; screen actors guild;
  world bank group; national labor relations board; federal aviation administration; congressional budget office; bureau of labor statistics; census bureau; office for national statistics; statistics canada; eurostat; s.e.c.; f.b.i.; f.t.c.; f.d.a.;
  new york yankees; yankees; mets; red sox; boston red sox; dodgers; los angeles dodgers; giants; cubs; white sox; astros; braves; phillies; cardinals; orioles; blue jays; mariners; padres; rangers; royals; twins; brewers; pirates; rockies; nationals;
  marlins; rays; guardians; tigers; angels; athletics; diamondbacks; dallas cowboys; cowboys; eagles; philadelphia eagles; commanders; patriots; new england patriots; bills; buffalo bills; dolphins; jets; steelers; ravens; browns; bengals; texans; colts; jaguars;
  titans; chiefs; kansas city chiefs; raiders; chargers; broncos; packers; green bay packers; bears; chicago bears; vikings; lions; saints; falcons; panthers; buccaneers; 49ers; san francisco 49ers; seahawks; rams; lakers; los angeles lakers; celtics; boston celtics;
  warriors; golden state warriors; knicks; brooklyn nets; nets; bulls; chicago bulls; 76ers; sixers; bucks; heat; miami heat; magic; hawks; hornets; wizards; raptors; cavaliers; cavs; pistons; pacers; mavericks; mavs; rockets; spurs; grizzlies; pelicans; timberwolves; nuggets;
  thunder; jazz; trail blazers; blazers; suns; clippers; kings; maple leafs; canadiens; bruins; sabres; senators; lightning; hurricanes; capitals; penguins; flyers; islanders; devils; red wings; blackhawks; blues; predators; avalanche; oilers; flames; canucks; sharks; ducks;
  golden knights; kraken; wild; manchester united; man united; manchester city; man city; liverpool fc; chelsea; arsenal; tottenham; tottenham hotspur; newcastle united; aston villa; west ham; everton; leicester city; leeds united; wolves; brentford; fulham; crystal palace;
  nottingham forest; real madrid; barcelona fc; fc barcelona; atletico madrid; bayern munich; borussia dortmund; juventus; ac milan; inter milan; paris saint-germain; psg; ajax; celtic; benfica; fc porto; al nassr; al hilal; inter miami; la galaxy; premier league; champions league;
  major league baseball; national football league; national basketball association; national hockey league; major league soccer; mls; wnba; pga tour; pga; liv golf; ufc; nascar; formula one; formula 1; f1; la liga; serie a; bundesliga; ligue 1; uefa; fifa; big ten; acc; big 12; pac-12`
    .split(';')
    .map((name) => name.replace(/\s+/g, ' ').trim()),
);

/** Titles that stand before a person's name. */
export const PERSON_TITLES = words(
  `mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lord lady president chancellor premier minister senator sen. sen representative rep. rep governor gov. gov mayor judge justice
  secretary ambassador general gen. colonel captain king queen prince princess pope analyst economist strategist founder co-founder chairman chairwoman chair chief ceo cfo cto coo executive director
  spokesman spokeswoman spokesperson lawyer attorney trader researcher engineer billionaire investor author actor actress singer coach congressman congresswoman commissioner deputy vice`,
);

/** Offices a person holds, as they stand before a name, behind it, or after a company's. */
export const ROLE_WORDS = words(
  `president chairman chairwoman chair chief ceo cfo cto coo cio founder co-founder cofounder executive director officer manager head partner analyst economist strategist spokesman spokeswoman
  spokesperson secretary minister chancellor senator governor mayor judge professor researcher scientist engineer lawyer attorney owner boss vice deputy senior global managing lead
  commissioner treasurer editor author historian investor trader portfolio advisor adviser counsel representative leader member co-chief co-ceo operating financial technology product marketing
  information legal commercial revenue people scientific medical security`,
);

export const GIVEN_NAMES = words(
  `aaron adam adrian alan albert alejandro alex alexander alexandra alfred alice alicia alison allison amanda amber amy ana andrea andreas andrew andy angela ann anna anne anthony antonio april arthur
  ashley barbara barry beatrice ben benjamin bernard beth betty bill billy bob brad bradley brandon brendan brenda brett brian bruce bryan carl carla carlos carol caroline catherine charles charlie
  charlotte chen chris christian christina christine christopher claire claudia colin craig cynthia dan daniel danielle dario dave david dean deborah debra denise dennis diana diane diego don donald
  donna doug douglas dylan edward eileen elaine eleanor elena elizabeth ellen elon emily emma eric erica erik erin ethan eva evan fatima felix fernando fiona frances francis francisco frank fred
  gabriel gareth gary gavin geoffrey george gerald gina giorgia glen glenn gordon grace graham greg gregory guy hannah harold harry heather heidi helen henry howard hugh ian ingrid isabel ivan jack
  jacob jaime jake james jamie jan jane janet jason jay jean jeff jeffrey jennifer jenny jensen jeremy jerome jerry jesse jessica jill jim jimmy joan joanna joe joel john johnny jon jonathan jordan
  jorge jose joseph josh joshua juan judith judy julia julian julie justin karen karl kate katherine kathleen kathryn kathy katie keith kelly ken kenneth kevin kim kimberly kristen kurt kyle lachlan
  lara larry laura lauren laurence lawrence lee leo leonard leslie liam liang linda lindsay lisa liz lloyd louis louise lucas lucia lucy luis luke lynn marc marcus margaret maria marie mario mark
  martha martin mary mathias matt matthew maureen max megan melanie melissa michael michelle miguel mike mitch mohamed mohammed molly monica nancy naomi natalie natasha nathan neil nicholas nick
  nicolas nicole nigel nikki nina noah nora oliver olivia oscar pablo pam pamela patricia patrick paul paula pedro peter phil philip phillip priya rachel ralph ray raymond rebecca ricardo richard rick
  rob robert roberto robin rodney roger ron ronald rosa rose ross roy russell ruth ryan sally sam samantha samuel sandra sanjay sara sarah satya scott sean sebastian sergey sergio shane shannon sharon
  shawn simon sofia sonia sophia sophie stefan stephanie stephen steve steven stuart sundar sunil susan suzanne sylvia tara ted terry theresa thomas tim timothy tina todd tom tony tracy travis ursula
  valerie vanessa victor victoria vincent virginia vivek vladimir walter warren wayne wendy william xavier yvonne zachary zoe mira narendra emmanuel olaf rishi keir giulia hiroshi kenji takeshi akira
  wei ming jing xi yan bingjie ravi arjun anil deepak rajesh sofie lars anders magnus henrik nils astrid marta elin jonas piet`,
);

export const PLACES = words(
  `africa america asia europe antarctica afghanistan albania algeria argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium bolivia bosnia brazil britain bulgaria cambodia
  canada chile china colombia croatia cuba cyprus czechia denmark egypt england estonia ethiopia finland france georgia germany ghana greece greenland haiti honduras hungary iceland india indonesia iran iraq
  ireland israel italy jamaica japan jordan kazakhstan kenya kuwait latvia lebanon libya lithuania luxembourg malaysia malta mexico moldova mongolia morocco myanmar nepal netherlands nicaragua nigeria
  norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia somalia spain sudan sweden
  switzerland syria taiwan tanzania thailand tunisia turkey uganda ukraine uruguay venezuela vietnam wales yemen zambia zimbabwe gaza crimea tibet
  alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota
  mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming ontario quebec alberta manitoba
  london paris berlin madrid rome milan vienna brussels amsterdam rotterdam zurich geneva frankfurt munich hamburg cologne stuttgart copenhagen oslo stockholm helsinki dublin edinburgh glasgow manchester
  birmingham leeds liverpool bristol lisbon barcelona athens warsaw prague budapest bucharest moscow kyiv kiev istanbul ankara dubai doha riyadh tehran jerusalem cairo lagos nairobi johannesburg
  beijing shanghai shenzhen hangzhou guangzhou wuhan taipei tokyo osaka seoul singapore jakarta manila bangkok hanoi mumbai delhi bangalore bengaluru chennai hyderabad karachi sydney melbourne
  brisbane perth auckland wellington toronto montreal vancouver ottawa calgary chicago boston seattle houston dallas austin atlanta miami denver phoenix philadelphia detroit cleveland pittsburgh
  baltimore cincinnati nashville memphis orlando tampa sacramento oakland manhattan brooklyn hollywood u.s. us usa u.k. uk u.a.e. uae d.c. earth mars moon`,
);

/** Adjectives of nationality and calendar words: capitalised, and never a name of what we look for. */
export const NOT_NAMES = words(
  `american british chinese japanese german french italian spanish russian indian canadian australian european asian african korean dutch swiss swedish norwegian danish finnish irish scottish
  israeli iranian turkish mexican brazilian taiwanese ukrainian polish saudi arab western eastern northern southern democratic republican democrat democrats republicans democrat christian muslim jewish
  islamic monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  christmas thanksgiving easter ramadan english latin internet covid covid-19 ai ceo cfo ipo gdp cpi q1 q2 q3 q4 it tv pc pr hr esg etf ev evs i i'm i've i'll
  spring summer autumn winter bitcoin ethereum dogecoin god bible`,
);

/** The other nationalities; the tagger does not know them as such. */
export const NATIONALITIES = words(
  `portuguese belgian austrian greek hungarian czech romanian bulgarian serbian croatian slovak slovenian egyptian nigerian kenyan ghanaian moroccan algerian tunisian ethiopian tanzanian ugandan zambian
  argentine argentinian chilean colombian peruvian venezuelan cuban pakistani bangladeshi indonesian malaysian singaporean thai vietnamese filipino cambodian burmese kazakh uzbek georgian armenian
  azerbaijani icelandic estonian latvian lithuanian maltese cypriot welsh catalan emirati qatari kuwaiti omani bahraini iraqi lebanese jordanian syrian afghan`,
);

/** "the chipmaker": what can be said in place of a company's name, with the industries it fits (none: any). */
export const COMPANY_NOMINALS: ReadonlyMap<string, RegExp | null> = new Map<string, RegExp | null>([
  ['company', null],
  ['firm', null],
  ['group', null],
  ['startup', null],
  ['start-up', null],
  ['business', null],
  ['corporation', null],
  ['conglomerate', null],
  ['retailer', /retail|pharmac|fashion/],
  ['chipmaker', /semiconductor/],
  ['carmaker', /cars/],
  ['automaker', /cars/],
  ['airline', /airlines/],
  ['carrier', /airlines|telecom/],
  ['bank', /banks/],
  ['lender', /banks/],
  ['drugmaker', /pharma/],
  ['manufacturer', null],
  ['maker', null],
  ['giant', null],
  ['utility', /utilit/],
  ['insurer', /insurance/],
  ['brokerage', /brokers/],
  ['planemaker', /aerospace/],
  ['miner', /mining/],
  ['producer', null],
  ['steelmaker', /steel|mining/],
  ['brewer', /drinks|beverage|brew/],
  ['discounter', /retail/],
  ['grocer', /retail/],
  ['chain', null],
  ['lab', /artificial/],
  ['platform', /internet/],
  ['broadcaster', /media/],
  ['publisher', /media|games/],
  ['streamer', /media/],
]);

/** Names that the news gives by half. */
export const WELL_KNOWN: ReadonlyMap<string, string> = new Map([
  ['Trump', 'Donald Trump'],
  ['Biden', 'Joe Biden'],
  ['Obama', 'Barack Obama'],
  ['Putin', 'Vladimir Putin'],
  ['Xi', 'Xi Jinping'],
  ['Musk', 'Elon Musk'],
  ['Zuckerberg', 'Mark Zuckerberg'],
  ['Bezos', 'Jeff Bezos'],
  ['Altman', 'Sam Altman'],
  ['Buffett', 'Warren Buffett'],
  ['Powell', 'Jerome Powell'],
  ['Macron', 'Emmanuel Macron'],
  ['Zelenskyy', 'Volodymyr Zelenskyy'],
  ['Zelensky', 'Volodymyr Zelensky'],
  ['Netanyahu', 'Benjamin Netanyahu'],
  ['Modi', 'Narendra Modi'],
]);

/** Words before or behind a name that speak for a company. */
export const COMPANY_CONTEXT_BEFORE = words(
  `shares stock shareholders chipmaker automaker carmaker retailer startup start-up drugmaker lender bank insurer airline brokerage giant maker rival rivals parent subsidiary owner competitor acquire buy
  acquired bought acquiring buying firm company supplier customer unit`,
);
export const COMPANY_CONTEXT_AFTER = words(
  `shares stock ceo cfo coo cto chairman executives executive employees workers customers shareholders spokesperson spokesman spokeswoman founder co-founder earnings revenue profit sales announced acquired
  reported launched unveiled unit subsidiary plans hired bought sells shareholders investors stores factories analyst analysts`,
);

/** Exchange names in parentheses before a ticker, as MIC (ISO 10383). */
export const EXCHANGES: ReadonlyMap<string, string> = new Map([
  ['nasdaq', 'XNAS'],
  ['nasdaqgs', 'XNAS'],
  ['nyse', 'XNYS'],
  ['lse', 'XLON'],
  ['lon', 'XLON'],
  ['tsx', 'XTSE'],
  ['tse', 'XTSE'],
  ['tsxv', 'XTSX'],
  ['asx', 'XASX'],
  ['hkex', 'XHKG'],
  ['hkg', 'XHKG'],
  ['etr', 'XETR'],
  ['fra', 'XFRA'],
  ['epa', 'XPAR'],
  ['ams', 'XAMS'],
  ['ose', 'XOSL'],
  ['sto', 'XSTO'],
  ['cph', 'XCSE'],
  ['hel', 'XHEL'],
  ['bme', 'XMAD'],
  ['bit', 'XMIL'],
  ['swx', 'XSWX'],
  ['six', 'XSWX'],
  ['nse', 'XNSE'],
  ['bse', 'XBOM'],
  ['krx', 'XKRX'],
  ['otc', 'OTCM'],
  ['otcmkts', 'OTCM'],
  ['amex', 'XASE'],
]);

/** Verbs that a name speaks by. */
export const SPEECH_VERBS = words(
  `said says say told tells added adds wrote writes noted notes explained explains argued argues warned warns stated states announced announces claims claimed denied denies asked recalled tweeted
  thinks believes insisted admitted agreed joked replied continued confirmed reported reports`,
);

/** Small words and marks that may stand inside a name. */
export const CONNECTORS = words(
  `of & and for the de du la le van von der den bin al el da di del dos y et in on at to with ' - – . , / : + !`,
);

/** Kinds of words that the tagger knows, each a bit of a word's classes, in this order. */
export const WORD_CLASSES: readonly ReadonlySet<string>[] = [
  PERSON_TITLES,
  GIVEN_NAMES,
  ORGANIZATION_WORDS,
  COMPANY_CONTEXT_AFTER,
  COMPANY_CONTEXT_BEFORE,
  SPEECH_VERBS,
  LEGAL_SUFFIXES,
  COMPANY_TAILS,
  NOT_NAMES,
  ROLE_WORDS,
  new Set(COMPANY_NOMINALS.keys()),
  nameLists.givenNames,
];

/** What makes a body of the place or person before it: "U.S. government", "Biden administration". */
export const GOVERNING_NOUNS = words(`government administration`);

/** Suffixes of Reuters instrument codes ("NVDA.O"), as MIC. */
export const REUTERS_EXCHANGES: ReadonlyMap<string, string> = new Map([
  ['O', 'XNAS'],
  ['N', 'XNYS'],
  ['L', 'XLON'],
  ['PA', 'XPAR'],
  ['DE', 'XETR'],
  ['AS', 'XAMS'],
  ['T', 'XTKS'],
  ['HK', 'XHKG'],
  ['TO', 'XTSE'],
  ['AX', 'XASX'],
  ['MI', 'XMIL'],
  ['S', 'XSWX'],
  ['OL', 'XOSL'],
  ['ST', 'XSTO'],
  ['HE', 'XHEL'],
  ['CO', 'XCSE'],
  ['MC', 'XMAD'],
]);
