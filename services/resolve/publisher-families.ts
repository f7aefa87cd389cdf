/**
 * Outlets that one house owns, by registrable domain: what two of them report may come from one desk, so that together they are one origin.
 * Ownership as the houses state it in 2025; an outlet not listed here counts alone.
 */
const FAMILIES: Record<string, string> = {
  'News Corp':
    'wsj.com marketwatch.com barrons.com dowjones.com nypost.com thetimes.com thetimes.co.uk thesun.co.uk fnlondon.com theaustralian.com.au news.com.au heraldsun.com.au dailytelegraph.com.au couriermail.com.au investors.com adelaidenow.com.au mansionglobal.com',
  Fox: 'foxnews.com foxbusiness.com',
  Comcast: 'sky.com nbcnews.com cnbc.com msnbc.com today.com telemundo.com',
  'Warner Bros. Discovery': 'cnn.com cnnbrasil.com.br',
  'New York Times': 'nytimes.com theathletic.com',
  Gannett:
    'usatoday.com freep.com azcentral.com indystar.com tennessean.com cincinnati.com jsonline.com dispatch.com northjersey.com courier-journal.com desmoinesregister.com democratandchronicle.com commercialappeal.com',
  McClatchy:
    'miamiherald.com sacbee.com kansascity.com charlotteobserver.com newsobserver.com star-telegram.com idahostatesman.com fresnobee.com',
  'Alden Global Capital':
    'chicagotribune.com nydailynews.com mercurynews.com eastbaytimes.com denverpost.com ocregister.com orlandosentinel.com sun-sentinel.com courant.com bostonherald.com twincities.com dailybreeze.com pilotonline.com mcall.com sandiegouniontribune.com',
  Lee: 'stltoday.com richmond.com omaha.com buffalonews.com tucson.com',
  Advance:
    'nj.com cleveland.com oregonlive.com masslive.com syracuse.com al.com mlive.com pennlive.com silive.com bizjournals.com wired.com arstechnica.com newyorker.com vanityfair.com vogue.com gq.com',
  Hearst:
    'sfchronicle.com sfgate.com houstonchronicle.com chron.com expressnews.com timesunion.com esquire.com caranddriver.com popularmechanics.com roadandtrack.com dallasnews.com statesman.com',
  Yahoo: 'yahoo.com aol.com engadget.com',
  'Vox Media': 'theverge.com vox.com nymag.com eater.com sbnation.com thecut.com vulture.com',
  'Ziff Davis':
    'cnet.com zdnet.com pcmag.com mashable.com ign.com lifehacker.com eurogamer.net vg247.com rockpapershotgun.com gamesindustry.biz',
  Future:
    'techradar.com tomshardware.com tomsguide.com pcgamer.com gamesradar.com livescience.com space.com t3.com laptopmag.com windowscentral.com androidcentral.com kiplinger.com moneyweek.com theweek.com itpro.com',
  Valnet:
    'androidpolice.com xda-developers.com howtogeek.com makeuseof.com screenrant.com cbr.com gamerant.com thegamer.com pocket-lint.com hotcars.com polygon.com',
  Regent: 'techcrunch.com pcworld.com macworld.com computerworld.com infoworld.com cio.com csoonline.com networkworld.com',
  'Penske Media':
    'variety.com deadline.com hollywoodreporter.com rollingstone.com billboard.com indiewire.com wwd.com sportico.com artnews.com',
  'People Inc.': 'investopedia.com people.com ew.com travelandleisure.com foodandwine.com',
  Mansueto: 'inc.com fastcompany.com',
  Informa:
    'informationweek.com darkreading.com lightreading.com retaildive.com cfodive.com bankingdive.com utilitydive.com biopharmadive.com techtarget.com computerweekly.com',
  'Axel Springer': 'bild.de welt.de businessinsider.com businessinsider.de politico.com politico.eu morningbrew.com emarketer.com onet.pl',
  Nikkei: 'nikkei.com ft.com',
  BBC: 'bbc.com bbc.co.uk',
  Reach:
    'mirror.co.uk express.co.uk dailystar.co.uk manchestereveningnews.co.uk liverpoolecho.co.uk birminghammail.co.uk dailyrecord.co.uk walesonline.co.uk irishmirror.ie bristolpost.co.uk',
  DMGT: 'dailymail.co.uk dailymail.com mailonline.com metro.co.uk inews.co.uk thisismoney.co.uk newscientist.com',
  'Independent and Standard': 'independent.co.uk the-independent.com standard.co.uk',
  Mediahuis: 'telegraaf.nl nrc.nl independent.ie belfasttelegraph.co.uk standaard.be nieuwsblad.be gva.be',
  DPG: 'volkskrant.nl ad.nl trouw.nl parool.nl nu.nl demorgen.be hln.be',
  Schibsted: 'aftonbladet.se svd.se vg.no aftenposten.no e24.no bt.no',
  Bonnier: 'dn.se di.se expressen.se borsen.dk',
  'DvH Medien': 'handelsblatt.com wiwo.de tagesspiegel.de zeit.de',
  Burda: 'focus.de chip.de bunte.de',
  RTL: 'stern.de n-tv.de rtl.de capital.de',
  'TX Group': 'tagesanzeiger.ch 20min.ch 24heures.ch bazonline.ch',
  RCS: 'corriere.it gazzetta.it elmundo.es marca.com expansion.com',
  GEDI: 'repubblica.it lastampa.it huffingtonpost.it',
  Prisa: 'elpais.com as.com huffingtonpost.es',
  'Groupe Le Monde': 'lemonde.fr telerama.fr courrierinternational.com nouvelobs.com',
  'Les Echos-Le Parisien': 'lesechos.fr leparisien.fr',
  Surperformance: 'marketscreener.com zonebourse.com',
  Postmedia:
    'nationalpost.com financialpost.com vancouversun.com theprovince.com calgaryherald.com edmontonjournal.com montrealgazette.com ottawacitizen.com torontosun.com leaderpost.com',
  Torstar: 'thestar.com thespec.com therecord.com',
  'Bell Media': 'ctvnews.ca bnnbloomberg.ca cp24.com',
  Nine: 'afr.com smh.com.au theage.com.au brisbanetimes.com.au watoday.com.au 9news.com.au',
  'SPH Media': 'straitstimes.com businesstimes.com.sg',
  Mediacorp: 'channelnewsasia.com todayonline.com',
  'HT Media': 'hindustantimes.com livemint.com',
  Network18: 'moneycontrol.com cnbctv18.com news18.com firstpost.com',
  'Express Group': 'indianexpress.com financialexpress.com',
  'The Hindu Group': 'thehindu.com thehindubusinessline.com',
  'Times Group': 'indiatimes.com timesofindia.com economictimes.com timesnownews.com',
  Bloomberg: 'bloomberg.com bloomberglaw.com bloombergtax.com',
  'Paramount Skydance': 'cbsnews.com cbs.com thefp.com',
  Disney: 'go.com espn.com nationalgeographic.com',
  Nexstar: 'thehill.com newsnationnow.com ktla.com',
  Cox: 'axios.com ajc.com',
  'Arena Group': 'thestreet.com parade.com mensjournal.com',
  Keleops: 'gizmodo.com kotaku.com',
  'Motley Fool': 'fool.com fool.co.uk fool.ca fool.com.au',
  'Economist Group': 'economist.com eiu.com',
  Cision: 'prnewswire.com prnewswire.co.uk newswire.ca',
  'Spiegel-Verlag': 'spiegel.de manager-magazin.de',
  Ippen: 'merkur.de tz.de fr.de hna.de',
  Funke: 'waz.de morgenpost.de abendblatt.de derwesten.de',
  Madsack: 'rnd.de haz.de lvz.de',
  Sanoma: 'hs.fi is.fi',
  Alma: 'kauppalehti.fi iltalehti.fi',
  'JP/Politiken': 'jyllands-posten.dk politiken.dk eb.dk finans.dk',
  'CMA Media': 'bfmtv.com latribune.fr laprovence.com',
  Bolloré: 'cnews.fr europe1.fr lejdd.fr capital.fr',
  Vocento: 'abc.es elcorreo.com diariovasco.com',
  Godó: 'lavanguardia.com mundodeportivo.com',
  SRMG: 'arabnews.com aawsat.com asharq.com',
  Haaretz: 'haaretz.com haaretz.co.il themarker.com',
  Yedioth: 'ynet.co.il ynetnews.com calcalist.co.il calcalistech.com',
  'Arena Holdings': 'businesslive.co.za timeslive.co.za sowetanlive.co.za',
  Media24: 'news24.com fin24.com',
  Caixin: 'caixin.com caixinglobal.com',
  Xinhua: 'xinhuanet.com news.cn',
  "People's Daily": 'people.cn globaltimes.cn',
  Hankyung: 'hankyung.com kedglobal.com',
  'The Edge': 'theedgemarkets.com theedgemalaysia.com theedgesingapore.com',
  'Seven West': '7news.com.au thewest.com.au perthnow.com.au thenightly.com.au',
  NDTV: 'ndtv.com ndtvprofit.com',
  'India Today': 'indiatoday.in businesstoday.in aajtak.in',
  Zee: 'zeebiz.com wionews.com dnaindia.com',
};

/** Every outlet with its house. */
export const FAMILY_MEMBERS: readonly (readonly [domain: string, house: string])[] = Object.entries(FAMILIES).flatMap(([house, domains]) =>
  domains.split(' ').map((domain) => [domain, house] as const),
);

const FAMILY_OF = new Map(FAMILY_MEMBERS);

/** The house that an outlet belongs to, by its registrable domain; the outlet itself when none is known. */
export const publisherFamily = (domain: string): string => FAMILY_OF.get(domain) ?? domain;
