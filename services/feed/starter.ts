/**
 * Public feeds to begin with, by topic: newsrooms, agencies' wires and regulators in English. As of 2025; one that has moved shows up as
 * FAILING in `claimwire feeds list`, with the reason.
 */
export const STARTER_TOPICS = ['business', 'technology', 'filings'] as const;
export type StarterTopic = (typeof STARTER_TOPICS)[number];

type StarterFeed = readonly [title: string, url: string];

const dowJones = (name: string): string => `https://feeds.content.dowjones.io/public/rss/${name}`;
const newYorkTimes = (section: string): string => `https://rss.nytimes.com/services/xml/rss/nyt/${section}.xml`;
const cnbc = (id: number): string => `https://www.cnbc.com/id/${id}/device/rss/rss.html`;
const edgar = (form: string): string =>
  `https://www.sec.gov/cgi-bin/browse-edgar?action=getcurrent&type=${form}&owner=include&count=40&output=atom`;

export const STARTER_FEEDS: { readonly [Topic in StarterTopic]: readonly StarterFeed[] } = {
  business: [
    ['BBC Business', 'https://feeds.bbci.co.uk/news/business/rss.xml'],
    ['The Guardian Business', 'https://www.theguardian.com/uk/business/rss'],
    ['The New York Times Business', newYorkTimes('Business')],
    ['The New York Times Economy', newYorkTimes('Economy')],
    ['The New York Times DealBook', newYorkTimes('Dealbook')],
    ['The Wall Street Journal Markets', dowJones('RSSMarketsMain')],
    ['The Wall Street Journal U.S. Business', dowJones('WSJcomUSBusiness')],
    ['MarketWatch Top Stories', dowJones('mw_topstories')],
    ['MarketWatch Bulletins', dowJones('mw_bulletins')],
    ['Financial Times Companies', 'https://www.ft.com/companies?format=rss'],
    ['Financial Times Markets', 'https://www.ft.com/markets?format=rss'],
    ['Bloomberg Markets', 'https://feeds.bloomberg.com/markets/news.rss'],
    ['Bloomberg Business', 'https://feeds.bloomberg.com/business/news.rss'],
    ['CNBC Top News', cnbc(100003114)],
    ['CNBC Business', cnbc(10001147)],
    ['CNBC Earnings', cnbc(15839135)],
    ['CNBC Finance', cnbc(10000664)],
    ['The Economist Business', 'https://www.economist.com/business/rss.xml'],
    ['The Economist Finance and Economics', 'https://www.economist.com/finance-and-economics/rss.xml'],
    ['NPR Business', 'https://feeds.npr.org/1006/rss.xml'],
    ['CBS MoneyWatch', 'https://www.cbsnews.com/latest/rss/moneywatch'],
    ['Fortune', 'https://fortune.com/feed/'],
    ['Yahoo Finance', 'https://finance.yahoo.com/news/rssindex'],
    ['Sky News Business', 'https://feeds.skynews.com/feeds/rss/business.xml'],
    ['DW Business', 'https://rss.dw.com/rdf/rss-en-bus'],
    ['France 24 Business', 'https://www.france24.com/en/business-tech/rss'],
    ['CBC Business', 'https://www.cbc.ca/webfeed/rss/rss-business'],
    ['ABC News (Australia) Business', 'https://www.abc.net.au/news/feed/51892/rss.xml'],
    ['Nikkei Asia', 'https://asia.nikkei.com/rss/feed/nar'],
    ['South China Morning Post Business', 'https://www.scmp.com/rss/92/feed'],
    ['The Straits Times Business', 'https://www.straitstimes.com/news/business/rss.xml'],
    ['The Economic Times Markets', 'https://economictimes.indiatimes.com/markets/rssfeeds/1977021501.cms'],
    ['Mint Companies', 'https://www.livemint.com/rss/companies'],
  ],
  technology: [
    ['BBC Technology', 'https://feeds.bbci.co.uk/news/technology/rss.xml'],
    ['The Guardian Technology', 'https://www.theguardian.com/technology/rss'],
    ['The New York Times Technology', newYorkTimes('Technology')],
    ['Bloomberg Technology', 'https://feeds.bloomberg.com/technology/news.rss'],
    ['CNBC Technology', cnbc(19854910)],
    ['TechCrunch', 'https://techcrunch.com/feed/'],
    ['Ars Technica', 'https://feeds.arstechnica.com/arstechnica/index'],
    ['The Verge', 'https://www.theverge.com/rss/index.xml'],
    ['Wired Business', 'https://www.wired.com/feed/category/business/latest/rss'],
    ['The Register', 'https://www.theregister.com/headlines.atom'],
    ['Engadget', 'https://www.engadget.com/rss.xml'],
    ['VentureBeat', 'https://venturebeat.com/feed/'],
    ['MIT Technology Review', 'https://www.technologyreview.com/feed/'],
    ['IEEE Spectrum', 'https://spectrum.ieee.org/feeds/feed.rss'],
    ['GeekWire', 'https://www.geekwire.com/feed/'],
    ['Rest of World', 'https://restofworld.org/feed/latest'],
    ['Sifted', 'https://sifted.eu/feed'],
    ['BleepingComputer', 'https://www.bleepingcomputer.com/feed/'],
  ],
  filings: [
    ['SEC filings: 8-K', edgar('8-K')],
    ['SEC filings: 6-K', edgar('6-K')],
    ['SEC press releases', 'https://www.sec.gov/news/pressreleases.rss'],
    [
      'GlobeNewswire: public companies',
      'https://www.globenewswire.com/RssFeed/orgclass/1/feedTitle/GlobeNewswire%20-%20News%20about%20Public%20Companies',
    ],
    ['PR Newswire', 'https://www.prnewswire.com/rss/news-releases-list.rss'],
    ['Federal Reserve press releases', 'https://www.federalreserve.gov/feeds/press_all.xml'],
    ['European Central Bank', 'https://www.ecb.europa.eu/rss/press.html'],
    ['Federal Trade Commission', 'https://www.ftc.gov/feeds/press-release.xml'],
    ['U.S. Department of Justice', 'https://www.justice.gov/news/rss?m=1'],
    ['Food and Drug Administration', 'https://www.fda.gov/about-fda/contact-fda/stay-informed/rss-feeds/press-releases/rss.xml'],
    ['Competition and Markets Authority', 'https://www.gov.uk/government/organisations/competition-and-markets-authority.atom'],
    ['Financial Conduct Authority', 'https://www.fca.org.uk/news/rss.xml'],
  ],
};
