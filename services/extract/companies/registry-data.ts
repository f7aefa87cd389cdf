/**
 * Companies that the news is full of. One a line:
 *   name | other names | listings SYMBOL@MIC, primary first | country | industry | site
 * A name that is also a common word, a person or a place ends in "?": it counts only where the context speaks for the company.
 */
export const REGISTRY_LINES = `
Nvidia | Nvidia Corp; NVIDIA | NVDA@XNAS | US | semiconductors | nvidia.com
DeepSeek | DeepSeek AI; Hangzhou DeepSeek |  | CN | artificial intelligence | deepseek.com
OpenAI | Open AI |  | US | artificial intelligence | openai.com
Anthropic | |  | US | artificial intelligence | anthropic.com
Mistral AI | Mistral? |  | FR | artificial intelligence | mistral.ai
xAI | |  | US | artificial intelligence | x.ai
Perplexity | Perplexity AI |  | US | artificial intelligence | perplexity.ai
Hugging Face | |  | US | artificial intelligence | huggingface.co
Cohere | |  | CA | artificial intelligence | cohere.com
Scale AI | |  | US | artificial intelligence | scale.com
Stability AI | |  | GB | artificial intelligence | stability.ai
DeepMind | Google DeepMind |  | GB | artificial intelligence | deepmind.google
Databricks | |  | US | software | databricks.com
CoreWeave | | CRWV@XNAS | US | cloud computing | coreweave.com
Google | |  | US | internet | google.com
Alphabet? | Alphabet Inc | GOOGL@XNAS; GOOG@XNAS | US | internet | abc.xyz
Microsoft | Microsoft Corp | MSFT@XNAS | US | software | microsoft.com
Apple? | Apple Inc | AAPL@XNAS | US | consumer electronics | apple.com
Amazon? | Amazon.com; Amazon Web Services; AWS | AMZN@XNAS | US | internet retail | amazon.com
Meta? | Meta Platforms | META@XNAS | US | internet | meta.com
Facebook | |  | US | internet | facebook.com
Instagram | |  | US | internet | instagram.com
WhatsApp | |  | US | internet | whatsapp.com
YouTube | |  | US | internet | youtube.com
Twitter | |  | US | internet | twitter.com
TikTok | |  | SG | internet | tiktok.com
ByteDance | |  | CN | internet | bytedance.com
Tencent | Tencent Holdings | 0700@XHKG | CN | internet | tencent.com
Alibaba | Alibaba Group | BABA@XNYS; 9988@XHKG | CN | internet retail | alibaba.com
Baidu | | BIDU@XNAS; 9888@XHKG | CN | internet | baidu.com
JD.com | JD | JD@XNAS | CN | internet retail | jd.com
Xiaomi | | 1810@XHKG | CN | consumer electronics | mi.com
Huawei | Huawei Technologies |  | CN | telecommunications equipment | huawei.com
SMIC | Semiconductor Manufacturing International | 0981@XHKG | CN | semiconductors | smics.com
BYD | | 1211@XHKG | CN | cars | byd.com
CATL | Contemporary Amperex Technology | 300750@XSHE | CN | batteries | catl.com
TSMC | Taiwan Semiconductor Manufacturing; Taiwan Semiconductor | TSM@XNYS; 2330@XTAI | TW | semiconductors | tsmc.com
Foxconn | Hon Hai; Hon Hai Precision | 2317@XTAI | TW | electronics manufacturing | foxconn.com
Samsung | Samsung Electronics | 005930@XKRX | KR | consumer electronics | samsung.com
SK Hynix | | 000660@XKRX | KR | semiconductors | skhynix.com
LG Electronics | LG | 066570@XKRX | KR | consumer electronics | lg.com
Hyundai | Hyundai Motor | 005380@XKRX | KR | cars | hyundai.com
Kia | Kia Corp | 000270@XKRX | KR | cars | kia.com
Intel | Intel Corp | INTC@XNAS | US | semiconductors | intel.com
AMD | Advanced Micro Devices | AMD@XNAS | US | semiconductors | amd.com
Broadcom | | AVGO@XNAS | US | semiconductors | broadcom.com
Qualcomm | | QCOM@XNAS | US | semiconductors | qualcomm.com
Micron | Micron Technology | MU@XNAS | US | semiconductors | micron.com
Texas Instruments | | TXN@XNAS | US | semiconductors | ti.com
Marvell | Marvell Technology | MRVL@XNAS | US | semiconductors | marvell.com
Arm? | Arm Holdings | ARM@XNAS | GB | semiconductors | arm.com
ASML | ASML Holding | ASML@XAMS; ASML@XNAS | NL | semiconductor equipment | asml.com
Applied Materials | | AMAT@XNAS | US | semiconductor equipment | appliedmaterials.com
Lam Research | | LRCX@XNAS | US | semiconductor equipment | lamresearch.com
Super Micro | Super Micro Computer; Supermicro | SMCI@XNAS | US | computer hardware | supermicro.com
Dell | Dell Technologies | DELL@XNYS | US | computer hardware | dell.com
HP | HP Inc; Hewlett-Packard | HPQ@XNYS | US | computer hardware | hp.com
Hewlett Packard Enterprise | HPE | HPE@XNYS | US | computer hardware | hpe.com
IBM | International Business Machines | IBM@XNYS | US | software | ibm.com
Oracle? | Oracle Corp | ORCL@XNYS | US | software | oracle.com
Salesforce | | CRM@XNYS | US | software | salesforce.com
Adobe | | ADBE@XNAS | US | software | adobe.com
SAP | SAP SE | SAP@XETR | DE | software | sap.com
ServiceNow | | NOW@XNYS | US | software | servicenow.com
Snowflake? | | SNOW@XNYS | US | software | snowflake.com
Palantir | Palantir Technologies | PLTR@XNAS | US | software | palantir.com
CrowdStrike | | CRWD@XNAS | US | security software | crowdstrike.com
Palo Alto Networks | | PANW@XNAS | US | security software | paloaltonetworks.com
Cloudflare | | NET@XNYS | US | cloud computing | cloudflare.com
Zoom? | Zoom Video Communications | ZM@XNAS | US | software | zoom.us
Slack? | |  | US | software | slack.com
GitHub | |  | US | software | github.com
LinkedIn | |  | US | internet | linkedin.com
Cisco | Cisco Systems | CSCO@XNAS | US | network equipment | cisco.com
Ericsson | | ERIC-B@XSTO | SE | network equipment | ericsson.com
Nokia | | NOKIA@XHEL | FI | network equipment | nokia.com
Sony | Sony Group | 6758@XTKS | JP | consumer electronics | sony.com
Nintendo | | 7974@XTKS | JP | video games | nintendo.com
SoftBank | SoftBank Group | 9984@XTKS | JP | investment | softbank.jp
Toyota | Toyota Motor | 7203@XTKS; TM@XNYS | JP | cars | toyota.com
Honda | Honda Motor | 7267@XTKS | JP | cars | honda.com
Nissan | Nissan Motor | 7201@XTKS | JP | cars | nissan.com
Panasonic | | 6752@XTKS | JP | consumer electronics | panasonic.com
Tesla | Tesla Motors | TSLA@XNAS | US | cars | tesla.com
SpaceX | |  | US | space | spacex.com
Starlink | |  | US | space | starlink.com
Neuralink | |  | US | medical devices | neuralink.com
Ford? | Ford Motor | F@XNYS | US | cars | ford.com
General Motors | GM | GM@XNYS | US | cars | gm.com
Stellantis | | STLAM@XMIL; STLA@XNYS | NL | cars | stellantis.com
Volkswagen | VW | VOW3@XETR | DE | cars | volkswagen.com
BMW | | BMW@XETR | DE | cars | bmw.com
Mercedes-Benz | Mercedes-Benz Group; Daimler | MBG@XETR | DE | cars | mercedes-benz.com
Porsche | | P911@XETR | DE | cars | porsche.com
Audi | |  | DE | cars | audi.com
Renault | | RNO@XPAR | FR | cars | renault.com
Ferrari | | RACE@XMIL | IT | cars | ferrari.com
Volvo | Volvo Cars; Volvo Car | VOLCAR-B@XSTO | SE | cars | volvocars.com
Rivian | | RIVN@XNAS | US | cars | rivian.com
Lucid? | Lucid Motors; Lucid Group | LCID@XNAS | US | cars | lucidmotors.com
Waymo | |  | US | self-driving cars | waymo.com
Uber | Uber Technologies | UBER@XNYS | US | ride hailing | uber.com
Lyft | | LYFT@XNAS | US | ride hailing | lyft.com
DoorDash | | DASH@XNAS | US | delivery | doordash.com
Airbnb | | ABNB@XNAS | US | travel | airbnb.com
Booking.com | Booking Holdings | BKNG@XNAS | NL | travel | booking.com
Expedia | Expedia Group | EXPE@XNAS | US | travel | expedia.com
Boeing | | BA@XNYS | US | aerospace | boeing.com
Airbus | | AIR@XPAR | NL | aerospace | airbus.com
Lockheed Martin | Lockheed | LMT@XNYS | US | defence | lockheedmartin.com
Raytheon | RTX | RTX@XNYS | US | defence | rtx.com
Northrop Grumman | | NOC@XNYS | US | defence | northropgrumman.com
General Dynamics | | GD@XNYS | US | defence | gd.com
BAE Systems | BAE | BA@XLON | GB | defence | baesystems.com
Rolls-Royce | Rolls-Royce Holdings | RR@XLON | GB | aerospace | rolls-royce.com
General Electric | GE; GE Aerospace | GE@XNYS | US | aerospace | ge.com
Honeywell | | HON@XNAS | US | industrial | honeywell.com
Caterpillar? | Caterpillar Inc | CAT@XNYS | US | machinery | caterpillar.com
Deere | John Deere; Deere & Co | DE@XNYS | US | machinery | deere.com
3M | | MMM@XNYS | US | industrial | 3m.com
Siemens | | SIE@XETR | DE | industrial | siemens.com
Siemens Energy | | ENR@XETR | DE | energy equipment | siemens-energy.com
ABB | | ABBN@XSWX | CH | industrial | abb.com
Schneider Electric | | SU@XPAR | FR | industrial | se.com
Bosch | Robert Bosch |  | DE | industrial | bosch.com
Delta Air Lines | Delta? | DAL@XNYS | US | airlines | delta.com
United Airlines | | UAL@XNAS | US | airlines | united.com
American Airlines | | AAL@XNAS | US | airlines | aa.com
Southwest Airlines | | LUV@XNYS | US | airlines | southwest.com
JetBlue | JetBlue Airways | JBLU@XNAS | US | airlines | jetblue.com
Spirit Airlines | |  | US | airlines | spirit.com
Lufthansa | | LHA@XETR | DE | airlines | lufthansa.com
Ryanair | | RYA@XDUB | IE | airlines | ryanair.com
easyJet | EasyJet | EZJ@XLON | GB | airlines | easyjet.com
British Airways | |  | GB | airlines | britishairways.com
IAG | International Airlines Group | IAG@XLON | GB | airlines | iairgroup.com
Air France-KLM | Air France; KLM | AF@XPAR | FR | airlines | airfranceklm.com
Emirates? | |  | AE | airlines | emirates.com
Qantas | | QAN@XASX | AU | airlines | qantas.com
FedEx | | FDX@XNYS | US | logistics | fedex.com
UPS | United Parcel Service | UPS@XNYS | US | logistics | ups.com
DHL | Deutsche Post | DHL@XETR | DE | logistics | dhl.com
Maersk | A.P. Moller-Maersk | MAERSK-B@XCSE | DK | shipping | maersk.com
Walmart | Wal-Mart | WMT@XNYS | US | retail | walmart.com
Target? | Target Corp | TGT@XNYS | US | retail | target.com
Costco | Costco Wholesale | COST@XNAS | US | retail | costco.com
Home Depot | The Home Depot | HD@XNYS | US | retail | homedepot.com
Lowe's | Lowe’s | LOW@XNYS | US | retail | lowes.com
Best Buy | | BBY@XNYS | US | retail | bestbuy.com
Kroger | | KR@XNYS | US | retail | kroger.com
Macy's | Macy’s | M@XNYS | US | retail | macys.com
Kohl's | Kohl’s | KSS@XNYS | US | retail | kohls.com
Nordstrom | | JWN@XNYS | US | retail | nordstrom.com
TJX | TJX Companies; T.J. Maxx | TJX@XNYS | US | retail | tjx.com
Gap? | Gap Inc | GAP@XNYS | US | retail | gap.com
Dollar General | | DG@XNYS | US | retail | dollargeneral.com
Dollar Tree | | DLTR@XNAS | US | retail | dollartree.com
Walgreens | Walgreens Boots Alliance | WBA@XNAS | US | pharmacies | walgreens.com
CVS | CVS Health | CVS@XNYS | US | pharmacies | cvs.com
eBay | EBay | EBAY@XNAS | US | internet retail | ebay.com
Etsy | | ETSY@XNAS | US | internet retail | etsy.com
Shopify | | SHOP@XNYS; SHOP@XTSE | CA | software | shopify.com
Temu | |  | CN | internet retail | temu.com
Shein | |  | SG | internet retail | shein.com
PDD Holdings | PDD; Pinduoduo | PDD@XNAS | CN | internet retail | pddholdings.com
MercadoLibre | | MELI@XNAS | UY | internet retail | mercadolibre.com
Ikea | IKEA |  | SE | retail | ikea.com
H&M | Hennes & Mauritz | HM-B@XSTO | SE | fashion | hm.com
Inditex | | ITX@XMAD | ES | fashion | inditex.com
Nike | | NKE@XNYS | US | sportswear | nike.com
Adidas | | ADS@XETR | DE | sportswear | adidas.com
Puma? | | PUM@XETR | DE | sportswear | puma.com
Lululemon | Lululemon Athletica | LULU@XNAS | US | sportswear | lululemon.com
LVMH | | MC@XPAR | FR | luxury goods | lvmh.com
Kering | | KER@XPAR | FR | luxury goods | kering.com
Hermès | Hermes | RMS@XPAR | FR | luxury goods | hermes.com
Tesco | | TSCO@XLON | GB | retail | tesco.com
Sainsbury's | J Sainsbury; Sainsbury’s | SBRY@XLON | GB | retail | sainsburys.co.uk
Marks & Spencer | M&S | MKS@XLON | GB | retail | marksandspencer.com
Carrefour | | CA@XPAR | FR | retail | carrefour.com
Aldi | |  | DE | retail | aldi.com
Lidl | |  | DE | retail | lidl.com
McDonald's | McDonald’s | MCD@XNYS | US | restaurants | mcdonalds.com
Starbucks | | SBUX@XNAS | US | restaurants | starbucks.com
Chipotle | Chipotle Mexican Grill | CMG@XNYS | US | restaurants | chipotle.com
Yum Brands | Yum! Brands | YUM@XNYS | US | restaurants | yum.com
Domino's | Domino’s; Domino's Pizza | DPZ@XNAS | US | restaurants | dominos.com
Coca-Cola | Coke | KO@XNYS | US | beverages | coca-cola.com
PepsiCo | Pepsi | PEP@XNAS | US | beverages | pepsico.com
Nestlé | Nestle | NESN@XSWX | CH | food | nestle.com
Unilever | | ULVR@XLON | GB | consumer goods | unilever.com
Procter & Gamble | P&G | PG@XNYS | US | consumer goods | pg.com
Kraft Heinz | | KHC@XNAS | US | food | kraftheinz.com
Mondelez | Mondelez International | MDLZ@XNAS | US | food | mondelez.com
Tyson Foods | Tyson? | TSN@XNYS | US | food | tysonfoods.com
Anheuser-Busch | AB InBev; Anheuser-Busch InBev | ABI@XBRU | BE | beverages | ab-inbev.com
Heineken | | HEIA@XAMS | NL | beverages | heineken.com
Diageo | | DGE@XLON | GB | beverages | diageo.com
Philip Morris | Philip Morris International | PM@XNYS | US | tobacco | pmi.com
Disney | Walt Disney; The Walt Disney Company | DIS@XNYS | US | media | disney.com
Netflix | | NFLX@XNAS | US | media | netflix.com
Warner Bros. Discovery | Warner Bros; Warner Bros. | WBD@XNAS | US | media | wbd.com
Paramount? | Paramount Global; Paramount Pictures | PARA@XNAS | US | media | paramount.com
Comcast | | CMCSA@XNAS | US | media | comcast.com
NBCUniversal | NBC Universal |  | US | media | nbcuniversal.com
Fox News | |  | US | media | foxnews.com
CNN | |  | US | media | cnn.com
CBS | CBS News |  | US | media | cbs.com
ABC News | |  | US | media | abcnews.com
CNBC | |  | US | media | cnbc.com
BBC | BBC News |  | GB | media | bbc.com
Reuters | Reuters News |  | GB | media | reuters.com
Bloomberg | Bloomberg News |  | US | media | bloomberg.com
The Wall Street Journal | Wall Street Journal; WSJ |  | US | media | wsj.com
The New York Times | New York Times | NYT@XNYS | US | media | nytimes.com
The Washington Post | Washington Post |  | US | media | washingtonpost.com
Financial Times | FT |  | GB | media | ft.com
The Guardian | |  | GB | media | theguardian.com
Associated Press | AP |  | US | media | ap.org
TechCrunch | |  | US | media | techcrunch.com
The Verge | |  | US | media | theverge.com
The Information | |  | US | media | theinformation.com
Axios | |  | US | media | axios.com
Politico | |  | US | media | politico.com
News Corp | | NWSA@XNAS | US | media | newscorp.com
Spotify | Spotify Technology | SPOT@XNYS | SE | media | spotify.com
Snap? | Snap Inc | SNAP@XNYS | US | internet | snap.com
Pinterest | | PINS@XNYS | US | internet | pinterest.com
Reddit | | RDDT@XNYS | US | internet | reddit.com
Discord? | |  | US | internet | discord.com
Telegram? | |  | AE | internet | telegram.org
Roblox | | RBLX@XNYS | US | video games | roblox.com
Electronic Arts | | EA@XNAS | US | video games | ea.com
Activision Blizzard | Activision |  | US | video games | activisionblizzard.com
Epic Games | |  | US | video games | epicgames.com
Ubisoft | | UBI@XPAR | FR | video games | ubisoft.com
Valve? | |  | US | video games | valvesoftware.com
Strava | |  | US | software | strava.com
Garmin | | GRMN@XNYS | CH | consumer electronics | garmin.com
Fitbit | |  | US | consumer electronics | fitbit.com
Canva | |  | AU | software | canva.com
Figma | | FIG@XNYS | US | software | figma.com
Atlassian | | TEAM@XNAS | AU | software | atlassian.com
Stripe? | |  | US | payments | stripe.com
PayPal | | PYPL@XNAS | US | payments | paypal.com
Block? | Square? | XYZ@XNYS | US | payments | block.xyz
Visa? | Visa Inc | V@XNYS | US | payments | visa.com
Mastercard | | MA@XNYS | US | payments | mastercard.com
American Express | Amex | AXP@XNYS | US | payments | americanexpress.com
Klarna | | KLAR@XNYS | SE | payments | klarna.com
Revolut | |  | GB | banks | revolut.com
Robinhood | Robinhood Markets | HOOD@XNAS | US | brokers | robinhood.com
Coinbase | | COIN@XNAS | US | crypto exchanges | coinbase.com
Binance | |  | KY | crypto exchanges | binance.com
FTX | |  | BS | crypto exchanges | 
Tether | |  | VG | crypto | tether.to
MicroStrategy | | MSTR@XNAS | US | software | strategy.com
JPMorgan | JPMorgan Chase; JP Morgan; J.P. Morgan; JPMorgan Chase & Co | JPM@XNYS | US | banks | jpmorganchase.com
Bank of America | BofA; BofA Securities | BAC@XNYS | US | banks | bankofamerica.com
Wells Fargo | | WFC@XNYS | US | banks | wellsfargo.com
Citigroup | Citi; Citibank | C@XNYS | US | banks | citigroup.com
Goldman Sachs | Goldman | GS@XNYS | US | banks | goldmansachs.com
Morgan Stanley | | MS@XNYS | US | banks | morganstanley.com
HSBC | HSBC Holdings | HSBA@XLON | GB | banks | hsbc.com
Barclays | | BARC@XLON | GB | banks | barclays.com
Lloyds | Lloyds Banking Group | LLOY@XLON | GB | banks | lloydsbankinggroup.com
NatWest | NatWest Group | NWG@XLON | GB | banks | natwestgroup.com
Standard Chartered | | STAN@XLON | GB | banks | sc.com
UBS | UBS Group | UBSG@XSWX | CH | banks | ubs.com
Credit Suisse | |  | CH | banks | credit-suisse.com
Deutsche Bank | | DBK@XETR | DE | banks | db.com
Commerzbank | | CBK@XETR | DE | banks | commerzbank.com
UniCredit | | UCG@XMIL | IT | banks | unicredit.it
Intesa Sanpaolo | | ISP@XMIL | IT | banks | intesasanpaolo.com
BNP Paribas | | BNP@XPAR | FR | banks | bnpparibas.com
Société Générale | Societe Generale; SocGen | GLE@XPAR | FR | banks | societegenerale.com
Santander | Banco Santander | SAN@XMAD | ES | banks | santander.com
BBVA | | BBVA@XMAD | ES | banks | bbva.com
ING | ING Group | INGA@XAMS | NL | banks | ing.com
Nomura | | 8604@XTKS | JP | banks | nomura.com
Royal Bank of Canada | RBC; RBC Capital Markets | RY@XTSE | CA | banks | rbc.com
Toronto-Dominion Bank | TD Bank | TD@XTSE | CA | banks | td.com
Silicon Valley Bank | SVB |  | US | banks | svb.com
PNC | PNC Financial | PNC@XNYS | US | banks | pnc.com
Capital One | | COF@XNYS | US | banks | capitalone.com
Charles Schwab | Schwab | SCHW@XNYS | US | brokers | schwab.com
Interactive Brokers | | IBKR@XNAS | US | brokers | interactivebrokers.com
BlackRock | | BLK@XNYS | US | asset management | blackrock.com
Vanguard? | Vanguard Group |  | US | asset management | vanguard.com
Fidelity? | Fidelity Investments |  | US | asset management | fidelity.com
Blackstone | | BX@XNYS | US | private equity | blackstone.com
KKR | | KKR@XNYS | US | private equity | kkr.com
Apollo Global Management | Apollo Global | APO@XNYS | US | private equity | apollo.com
Carlyle | Carlyle Group | CG@XNAS | US | private equity | carlyle.com
Berkshire Hathaway | Berkshire? | BRK.B@XNYS | US | conglomerate | berkshirehathaway.com
Andreessen Horowitz | a16z |  | US | venture capital | a16z.com
Sequoia Capital | |  | US | venture capital | sequoiacap.com
Bernstein | |  | US | research | bernstein.com
Jefferies | Jefferies Financial Group | JEF@XNYS | US | banks | jefferies.com
Wedbush | Wedbush Securities |  | US | brokers | wedbush.com
Evercore | Evercore ISI | EVR@XNYS | US | banks | evercore.com
Citadel? | Citadel Securities |  | US | hedge funds | citadel.com
Bridgewater | Bridgewater Associates |  | US | hedge funds | bridgewater.com
Moody's | Moody’s; Moody's Investors Service | MCO@XNYS | US | credit ratings | moodys.com
S&P Global | S&P Global Ratings | SPGI@XNYS | US | credit ratings | spglobal.com
Fitch | Fitch Ratings |  | US | credit ratings | fitchratings.com
Morningstar | | MORN@XNAS | US | research | morningstar.com
FactSet | | FDS@XNYS | US | financial data | factset.com
LSEG | London Stock Exchange Group | LSEG@XLON | GB | exchanges | lseg.com
Nasdaq Inc | | NDAQ@XNAS | US | exchanges | nasdaq.com
Gartner | | IT@XNYS | US | research | gartner.com
IDC | International Data Corporation |  | US | research | idc.com
Deloitte | |  | GB | professional services | deloitte.com
PwC | PricewaterhouseCoopers |  | GB | professional services | pwc.com
EY | Ernst & Young |  | GB | professional services | ey.com
KPMG | |  | NL | professional services | kpmg.com
McKinsey | McKinsey & Company; McKinsey & Co |  | US | professional services | mckinsey.com
Accenture | | ACN@XNYS | IE | professional services | accenture.com
Pfizer | | PFE@XNYS | US | pharmaceuticals | pfizer.com
Moderna | | MRNA@XNAS | US | pharmaceuticals | modernatx.com
Johnson & Johnson | J&J | JNJ@XNYS | US | pharmaceuticals | jnj.com
Merck | Merck & Co | MRK@XNYS | US | pharmaceuticals | merck.com
Eli Lilly | Lilly? | LLY@XNYS | US | pharmaceuticals | lilly.com
Novo Nordisk | | NOVO-B@XCSE | DK | pharmaceuticals | novonordisk.com
AstraZeneca | | AZN@XLON | GB | pharmaceuticals | astrazeneca.com
GSK | GlaxoSmithKline | GSK@XLON | GB | pharmaceuticals | gsk.com
Novartis | | NOVN@XSWX | CH | pharmaceuticals | novartis.com
Roche | | ROG@XSWX | CH | pharmaceuticals | roche.com
Sanofi | | SAN@XPAR | FR | pharmaceuticals | sanofi.com
Bayer | | BAYN@XETR | DE | pharmaceuticals | bayer.com
BioNTech | | BNTX@XNAS | DE | pharmaceuticals | biontech.com
AbbVie | | ABBV@XNYS | US | pharmaceuticals | abbvie.com
Bristol Myers Squibb | Bristol-Myers Squibb | BMY@XNYS | US | pharmaceuticals | bms.com
Amgen | | AMGN@XNAS | US | pharmaceuticals | amgen.com
Gilead | Gilead Sciences | GILD@XNAS | US | pharmaceuticals | gilead.com
UnitedHealth | UnitedHealth Group; UnitedHealthcare | UNH@XNYS | US | health insurance | unitedhealthgroup.com
Cigna | | CI@XNYS | US | health insurance | cigna.com
Humana | | HUM@XNYS | US | health insurance | humana.com
Medtronic | | MDT@XNYS | IE | medical devices | medtronic.com
Abbott | Abbott Laboratories | ABT@XNYS | US | medical devices | abbott.com
Philips | | PHIA@XAMS | NL | medical devices | philips.com
23andMe | |  | US | genetics | 23andme.com
Exxon Mobil | ExxonMobil; Exxon | XOM@XNYS | US | oil and gas | exxonmobil.com
Chevron | | CVX@XNYS | US | oil and gas | chevron.com
Shell? | Royal Dutch Shell | SHEL@XLON | GB | oil and gas | shell.com
BP | British Petroleum | BP@XLON | GB | oil and gas | bp.com
TotalEnergies | Total? | TTE@XPAR | FR | oil and gas | totalenergies.com
ConocoPhillips | | COP@XNYS | US | oil and gas | conocophillips.com
Equinor | | EQNR@XOSL | NO | oil and gas | equinor.com
Eni | | ENI@XMIL | IT | oil and gas | eni.com
Saudi Aramco | Aramco | 2222@XSAU | SA | oil and gas | aramco.com
Gazprom | |  | RU | oil and gas | gazprom.com
Rosneft | |  | RU | oil and gas | rosneft.com
Petrobras | | PETR4@BVMF | BR | oil and gas | petrobras.com.br
Occidental Petroleum | | OXY@XNYS | US | oil and gas | oxy.com
Halliburton | | HAL@XNYS | US | oil services | halliburton.com
Constellation Energy | | CEG@XNAS | US | utilities | constellationenergy.com
Vistra | Vistra Corp | VST@XNYS | US | utilities | vistracorp.com
NextEra Energy | NextEra | NEE@XNYS | US | utilities | nexteraenergy.com
Duke Energy | | DUK@XNYS | US | utilities | duke-energy.com
PG&E | Pacific Gas & Electric; Pacific Gas and Electric | PCG@XNYS | US | utilities | pge.com
Enel | | ENEL@XMIL | IT | utilities | enel.com
Iberdrola | | IBE@XMAD | ES | utilities | iberdrola.com
EDF | Électricité de France |  | FR | utilities | edf.fr
E.ON | | EOAN@XETR | DE | utilities | eon.com
RWE | | RWE@XETR | DE | utilities | rwe.com
Ørsted | Orsted | ORSTED@XCSE | DK | utilities | orsted.com
Vestas | | VWS@XCSE | DK | wind turbines | vestas.com
First Solar | | FSLR@XNAS | US | solar | firstsolar.com
Rio Tinto | | RIO@XLON | GB | mining | riotinto.com
BHP | BHP Group | BHP@XASX | AU | mining | bhp.com
Glencore | | GLEN@XLON | CH | mining | glencore.com
Anglo American | | AAL@XLON | GB | mining | angloamerican.com
U.S. Steel | US Steel; United States Steel | X@XNYS | US | steel | ussteel.com
Nippon Steel | | 5401@XTKS | JP | steel | nipponsteel.com
ArcelorMittal | | MT@XAMS | LU | steel | arcelormittal.com
Thyssenkrupp | | TKA@XETR | DE | steel | thyssenkrupp.com
BASF | | BAS@XETR | DE | chemicals | basf.com
Dow Inc | | DOW@XNYS | US | chemicals | dow.com
DuPont | | DD@XNYS | US | chemicals | dupont.com
AT&T | | T@XNYS | US | telecommunications | att.com
Verizon | Verizon Communications | VZ@XNYS | US | telecommunications | verizon.com
T-Mobile | T-Mobile US | TMUS@XNAS | US | telecommunications | t-mobile.com
Vodafone | | VOD@XLON | GB | telecommunications | vodafone.com
Deutsche Telekom | | DTE@XETR | DE | telecommunications | telekom.com
BT Group | BT | BT.A@XLON | GB | telecommunications | bt.com
Orange SA | | ORA@XPAR | FR | telecommunications | orange.com
Telefónica | Telefonica | TEF@XMAD | ES | telecommunications | telefonica.com
Reliance Industries | | RELIANCE@XNSE | IN | conglomerate | ril.com
Tata Motors | | TATAMOTORS@XNSE | IN | cars | tatamotors.com
Tata Consultancy Services | TCS | TCS@XNSE | IN | software | tcs.com
Infosys | | INFY@XNSE | IN | software | infosys.com
Adani | Adani Group; Adani Enterprises | ADANIENT@XNSE | IN | conglomerate | adani.com
HDFC Bank | | HDFCBANK@XNSE | IN | banks | hdfcbank.com
Allianz | | ALV@XETR | DE | insurance | allianz.com
AXA | | CS@XPAR | FR | insurance | axa.com
AIG | American International Group | AIG@XNYS | US | insurance | aig.com
MetLife | | MET@XNYS | US | insurance | metlife.com
Munich Re | | MUV2@XETR | DE | insurance | munichre.com
Marriott | Marriott International | MAR@XNAS | US | hotels | marriott.com
Hilton? | Hilton Worldwide; Hilton Hotels | HLT@XNYS | US | hotels | hilton.com
Carnival? | Carnival Corp | CCL@XNYS | US | cruises | carnivalcorp.com
Royal Caribbean | Royal Caribbean Group | RCL@XNYS | US | cruises | rclcorporate.com
Peloton? | Peloton Interactive | PTON@XNAS | US | fitness | onepeloton.com
GameStop | | GME@XNYS | US | retail | gamestop.com
AMC? | AMC Entertainment | AMC@XNYS | US | cinemas | amctheatres.com
WeWork | |  | US | property | wework.com
Zillow | Zillow Group | ZG@XNAS | US | property | zillow.com
Evergrande | China Evergrande |  | CN | property | evergrande.com
SRS Distribution | |  | US | building products | srsdistribution.com
Instacart | Maplebear | CART@XNAS | US | delivery | instacart.com
Grammarly | |  | US | software | grammarly.com
Duolingo | | DUOL@XNAS | US | software | duolingo.com
Dropbox | | DBX@XNAS | US | software | dropbox.com
Yahoo | |  | US | internet | yahoo.com
Mozilla | |  | US | software | mozilla.org
Wikipedia | |  | US | internet | wikipedia.org
Philip Morris USA | |  | US | tobacco | altria.com
Juul | Juul Labs |  | US | tobacco | juul.com
Cruise? | |  | US | self-driving cars | getcruise.com
Blue Origin | |  | US | space | blueorigin.com
Virgin Galactic | | SPCE@XNYS | US | space | virgingalactic.com
X? | X Corp |  | US | internet | x.com
Truth Social | |  | US | internet | truthsocial.com
`;
