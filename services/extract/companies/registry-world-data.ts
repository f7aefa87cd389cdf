/**
 * Companies that the news of each part of the world is full of, beyond those of registry-data.ts, in the same form:
 *   name | other names | listings SYMBOL@MIC, primary first | country | industry | site
 */
export const REGISTRY_WORLD_LINES = `
Thomson Reuters | Thomson Reuters Corp | TRI@XTSE | CA | media | thomsonreuters.com
AllianceBernstein | | AB@XNYS | US | asset management | alliancebernstein.com
Merrill Lynch | Merrill? |  | US | banks | ml.com
Altria | Altria Group | MO@XNYS | US | tobacco | altria.com
Trump Media | Trump Media & Technology Group | DJT@XNAS | US | internet |
Snapchat | |  | US | internet | snapchat.com
Gucci | |  | IT | fashion | gucci.com
Zara | |  | ES | fashion retail | zara.com
KFC | Kentucky Fried Chicken |  | US | restaurants | kfc.com
Taco Bell | |  | US | restaurants | tacobell.com
Pizza Hut | |  | US | restaurants | pizzahut.com
Merck KGaA | | MRK@XETR | DE | pharmaceuticals | merckgroup.com
Reliance Jio | Jio; Jio Platforms |  | IN | telecommunications | jio.com
Daimler Truck | | DTG@XETR | DE | trucks | daimlertruck.com
Volvo Group | AB Volvo | VOLV-B@XSTO | SE | trucks | volvogroup.com
Fox Corp | Fox Corporation; Fox? | FOXA@XNAS | US | media | foxcorporation.com
Workday | | WDAY@XNAS | US | software | workday.com
Intuit | | INTU@XNAS | US | software | intuit.com
Autodesk | | ADSK@XNAS | US | software | autodesk.com
MongoDB | | MDB@XNAS | US | software | mongodb.com
Datadog | | DDOG@XNAS | US | software | datadoghq.com
Twilio | | TWLO@XNYS | US | software | twilio.com
Okta | | OKTA@XNAS | US | software | okta.com
Zscaler | | ZS@XNAS | US | software | zscaler.com
Fortinet | | FTNT@XNAS | US | software | fortinet.com
GitLab | | GTLB@XNAS | US | software | gitlab.com
AppLovin | | APP@XNAS | US | software | applovin.com
The Trade Desk | Trade Desk | TTD@XNAS | US | software | thetradedesk.com
UiPath | | PATH@XNYS | US | software | uipath.com
Unity Software | Unity Technologies; Unity? | U@XNYS | US | software | unity.com
HubSpot | | HUBS@XNYS | US | software | hubspot.com
DocuSign | Docusign | DOCU@XNAS | US | software | docusign.com
Synopsys | | SNPS@XNAS | US | software | synopsys.com
Cadence Design Systems | Cadence? | CDNS@XNAS | US | software | cadence.com
Check Point Software | Check Point | CHKP@XNAS | IL | software | checkpoint.com
Monday.com | | MNDY@XNAS | IL | software | monday.com
Wix | Wix.com | WIX@XNAS | IL | software | wix.com
Mobileye | | MBLY@XNAS | IL | car technology | mobileye.com
Teva | Teva Pharmaceutical | TEVA@XNYS; TEVA@XTAE | IL | pharmaceuticals | tevapharm.com
Xerox | | XRX@XNAS | US | electronics | xerox.com
Analog Devices | | ADI@XNAS | US | semiconductors | analog.com
NXP | NXP Semiconductors | NXPI@XNAS | NL | semiconductors | nxp.com
STMicroelectronics | STMicro | STMPA@XPAR; STM@XNYS | CH | semiconductors | st.com
Infineon | Infineon Technologies | IFX@XETR | DE | semiconductors | infineon.com
GlobalFoundries | | GFS@XNAS | US | semiconductors | gf.com
ON Semiconductor | Onsemi; onsemi | ON@XNAS | US | semiconductors | onsemi.com
Microchip Technology | | MCHP@XNAS | US | semiconductors | microchip.com
KLA | KLA Corp | KLAC@XNAS | US | semiconductor equipment | kla.com
Arista Networks | Arista | ANET@XNYS | US | telecommunications equipment | arista.com
Western Digital | | WDC@XNAS | US | storage | westerndigital.com
SanDisk | Sandisk | SNDK@XNAS | US | storage | sandisk.com
Seagate | Seagate Technology | STX@XNAS | IE | storage | seagate.com
Corning? | Corning Inc | GLW@XNYS | US | electronics | corning.com
Vertiv | | VRT@XNYS | US | electronics | vertiv.com
MediaTek | | 2454@XTAI | TW | semiconductors | mediatek.com
UMC | United Microelectronics | 2303@XTAI; UMC@XNYS | TW | semiconductors | umc.com
ASE Technology | | 3711@XTAI; ASX@XNYS | TW | semiconductors | aseglobal.com
Quanta Computer | Quanta? | 2382@XTAI | TW | electronics manufacturing | quantatw.com
Pegatron | | 4938@XTAI | TW | electronics manufacturing | pegatroncorp.com
Asus | ASUSTeK | 2357@XTAI | TW | consumer electronics | asus.com
Acer | | 2353@XTAI | TW | consumer electronics | acer.com
Lenovo | Lenovo Group | 0992@XHKG | CN | consumer electronics | lenovo.com
Tokyo Electron | | 8035@XTKS | JP | semiconductor equipment | tel.com
Renesas | Renesas Electronics | 6723@XTKS | JP | semiconductors | renesas.com
Kioxia | | 285A@XTKS | JP | semiconductors | kioxia.com
Toshiba | |  | JP | electronics | toshiba.co.jp
Hitachi | | 6501@XTKS | JP | conglomerate | hitachi.com
Fujitsu | | 6702@XTKS | JP | software | fujitsu.com
NEC | NEC Corp | 6701@XTKS | JP | software | nec.com
Canon? | Canon Inc | 7751@XTKS | JP | consumer electronics | canon.com
Nikon | | 7731@XTKS | JP | consumer electronics | nikon.com
Fujifilm | | 4901@XTKS | JP | consumer electronics | fujifilm.com
Olympus? | Olympus Corp | 7733@XTKS | JP | medical devices | olympus-global.com
Keyence | | 6861@XTKS | JP | electronics | keyence.com
Fanuc | | 6954@XTKS | JP | robots | fanuc.com
Nidec | | 6594@XTKS | JP | electronics | nidec.com
Denso | | 6902@XTKS | JP | car parts | denso.com
Bridgestone | | 5108@XTKS | JP | car parts | bridgestone.com
Mazda | Mazda Motor | 7261@XTKS | JP | cars | mazda.com
Subaru | | 7270@XTKS | JP | cars | subaru.co.jp
Suzuki? | Suzuki Motor | 7269@XTKS | JP | cars | globalsuzuki.com
Mitsubishi Motors | | 7211@XTKS | JP | cars | mitsubishi-motors.com
Mitsubishi Corp | Mitsubishi Corporation | 8058@XTKS | JP | trading | mitsubishicorp.com
Mitsubishi UFJ | Mitsubishi UFJ Financial Group; MUFG | 8306@XTKS | JP | banks | mufg.jp
Mizuho | Mizuho Financial Group | 8411@XTKS | JP | banks | mizuhogroup.com
Sumitomo Mitsui | Sumitomo Mitsui Financial Group; SMFG | 8316@XTKS | JP | banks | smfg.co.jp
Mitsui | Mitsui & Co | 8031@XTKS | JP | trading | mitsui.com
Itochu | | 8001@XTKS | JP | trading | itochu.co.jp
Fast Retailing | | 9983@XTKS | JP | fashion retail | fastretailing.com
Uniqlo | |  | JP | fashion retail | uniqlo.com
Seven & i | Seven & i Holdings | 3382@XTKS | JP | retail | 7andi.com
Aeon? | Aeon Co | 8267@XTKS | JP | retail | aeon.info
Rakuten | | 4755@XTKS | JP | internet retail | rakuten.com
NTT | Nippon Telegraph and Telephone | 9432@XTKS | JP | telecommunications | group.ntt
KDDI | | 9433@XTKS | JP | telecommunications | kddi.com
Takeda | Takeda Pharmaceutical | 4502@XTKS; TAK@XNYS | JP | pharmaceuticals | takeda.com
Daiichi Sankyo | | 4568@XTKS | JP | pharmaceuticals | daiichisankyo.com
Eisai | | 4523@XTKS | JP | pharmaceuticals | eisai.com
Tepco | Tokyo Electric Power; TEPCO | 9501@XTKS | JP | utilities | tepco.co.jp
Japan Airlines | JAL | 9201@XTKS | JP | airlines | jal.com
ANA Holdings | All Nippon Airways | 9202@XTKS | JP | airlines | ana.co.jp
Sega | Sega Sammy | 6460@XTKS | JP | games | segasammy.co.jp
Capcom | | 9697@XTKS | JP | games | capcom.com
Konami | | 9766@XTKS | JP | games | konami.com
Square Enix | | 9684@XTKS | JP | games | square-enix.com
Bandai Namco | | 7832@XTKS | JP | games | bandainamco.co.jp
Samsung SDI | | 006400@XKRX | KR | batteries | samsungsdi.com
Samsung Biologics | | 207940@XKRX | KR | pharmaceuticals | samsungbiologics.com
LG Energy Solution | | 373220@XKRX | KR | batteries | lgensol.com
LG Chem | | 051910@XKRX | KR | chemicals | lgchem.com
LG Display | | 034220@XKRX | KR | electronics | lgdisplay.com
SK Telecom | | 017670@XKRX | KR | telecommunications | sktelecom.com
SK Innovation | | 096770@XKRX | KR | energy | skinnovation.com
POSCO | Posco | 005490@XKRX | KR | steel | posco.com
Naver | | 035420@XKRX | KR | internet | navercorp.com
Kakao | | 035720@XKRX | KR | internet | kakaocorp.com
Coupang | | CPNG@XNYS | KR | internet retail | coupang.com
Krafton | | 259960@XKRX | KR | games | krafton.com
Hybe | HYBE | 352820@XKRX | KR | music | hybecorp.com
Hanwha Aerospace | | 012450@XKRX | KR | aerospace | hanwhaaerospace.com
Korean Air | Korean Air Lines | 003490@XKRX | KR | airlines | koreanair.com
Asiana Airlines | Asiana | 020560@XKRX | KR | airlines | flyasiana.com
Meituan | | 3690@XHKG | CN | internet | meituan.com
NetEase | | NTES@XNAS; 9999@XHKG | CN | games | netease.com
Kuaishou | | 1024@XHKG | CN | internet | kuaishou.com
Bilibili | | BILI@XNAS; 9626@XHKG | CN | internet | bilibili.com
Trip.com | Ctrip | TCOM@XNAS; 9961@XHKG | CN | travel | trip.com
Weibo | | WB@XNAS | CN | internet | weibo.com
Ant Group | Ant Financial |  | CN | payments | antgroup.com
Didi? | Didi Chuxing; Didi Global |  | CN | transport | didiglobal.com
SenseTime | | 0020@XHKG | CN | artificial intelligence | sensetime.com
iFlytek | | 002230@XSHE | CN | artificial intelligence | iflytek.com
Cambricon | Cambricon Technologies | 688256@XSHG | CN | semiconductors | cambricon.com
Moonshot AI | |  | CN | artificial intelligence | moonshot.cn
Zhipu AI | Zhipu |  | CN | artificial intelligence | z.ai
MiniMax | |  | CN | artificial intelligence | minimax.io
NIO | Nio | NIO@XNYS; 9866@XHKG | CN | cars | nio.com
XPeng | Xpeng | XPEV@XNYS; 9868@XHKG | CN | cars | xpeng.com
Li Auto | | LI@XNAS; 2015@XHKG | CN | cars | lixiang.com
Geely | Geely Automobile | 0175@XHKG | CN | cars | geely.com
Great Wall Motor | | 2333@XHKG; 601633@XSHG | CN | cars | gwm-global.com
SAIC Motor | SAIC | 600104@XSHG | CN | cars | saicmotor.com
Zeekr | |  | CN | cars | zeekrlife.com
PetroChina | | 0857@XHKG; 601857@XSHG | CN | oil and gas | petrochina.com.cn
Sinopec | China Petroleum & Chemical | 0386@XHKG; 600028@XSHG | CN | oil and gas | sinopec.com
CNOOC | | 0883@XHKG; 600938@XSHG | CN | oil and gas | cnoocltd.com
ICBC | Industrial and Commercial Bank of China | 1398@XHKG; 601398@XSHG | CN | banks | icbc.com.cn
China Construction Bank | CCB | 0939@XHKG; 601939@XSHG | CN | banks | ccb.com
Agricultural Bank of China | | 1288@XHKG; 601288@XSHG | CN | banks | abchina.com
Bank of China | | 3988@XHKG; 601988@XSHG | CN | banks | boc.cn
Ping An | Ping An Insurance | 2318@XHKG; 601318@XSHG | CN | insurance | pingan.com
China Mobile | | 0941@XHKG; 600941@XSHG | CN | telecommunications | chinamobileltd.com
China Telecom | | 0728@XHKG; 601728@XSHG | CN | telecommunications | chinatelecom-h.com
China Unicom | | 0762@XHKG | CN | telecommunications | chinaunicom.com.hk
Kweichow Moutai | Moutai | 600519@XSHG | CN | drinks | moutaichina.com
Country Garden | | 2007@XHKG | CN | property | countrygarden.com.cn
China Vanke | Vanke | 000002@XSHE; 2202@XHKG | CN | property | vanke.com
Sunac | Sunac China | 1918@XHKG | CN | property | sunac.com.cn
BeiGene | BeOne Medicines | ONC@XNAS; 6160@XHKG | CN | pharmaceuticals | beonemedicines.com
WuXi AppTec | | 603259@XSHG; 2359@XHKG | CN | pharmaceuticals | wuxiapptec.com
Comac | COMAC |  | CN | aerospace | comac.cc
ZTE | | 0763@XHKG; 000063@XSHE | CN | telecommunications equipment | zte.com.cn
DJI | |  | CN | drones | dji.com
AIA? | AIA Group | 1299@XHKG | HK | insurance | aia.com
CK Hutchison | CK Hutchison Holdings | 0001@XHKG | HK | conglomerate | ckh.com.hk
Cathay Pacific | Cathay Pacific Airways | 0293@XHKG | HK | airlines | cathaypacific.com
Hong Kong Exchanges and Clearing | HKEX | 0388@XHKG | HK | exchanges | hkex.com.hk
DBS | DBS Bank; DBS Group | D05@XSES | SG | banks | dbs.com
OCBC | Oversea-Chinese Banking Corp | O39@XSES | SG | banks | ocbc.com
Singtel | Singapore Telecommunications | Z74@XSES | SG | telecommunications | singtel.com
Singapore Airlines | | C6L@XSES | SG | airlines | singaporeair.com
Temasek | Temasek Holdings |  | SG | investment | temasek.com.sg
Grab? | Grab Holdings | GRAB@XNAS | SG | transport | grab.com
Sea Ltd | Sea Limited | SE@XNYS | SG | internet | sea.com
Shopee | |  | SG | internet retail | shopee.com
GoTo? | GoTo Group | GOTO@XIDX | ID | internet | gotocompany.com
VinFast | | VFS@XNAS | VN | cars | vinfastauto.com
Wipro | | WIPRO@XNSE; WIT@XNYS | IN | software | wipro.com
HCLTech | HCL Technologies | HCLTECH@XNSE | IN | software | hcltech.com
ICICI Bank | | ICICIBANK@XNSE; IBN@XNYS | IN | banks | icicibank.com
State Bank of India | SBI? | SBIN@XNSE | IN | banks | sbi.co.in
Axis Bank | | AXISBANK@XNSE | IN | banks | axisbank.com
Kotak Mahindra Bank | Kotak Mahindra | KOTAKBANK@XNSE | IN | banks | kotak.com
Bharti Airtel | Airtel | BHARTIARTL@XNSE | IN | telecommunications | airtel.in
Vodafone Idea | | IDEA@XNSE | IN | telecommunications | myvi.in
Larsen & Toubro | L&T | LT@XNSE | IN | construction | larsentoubro.com
Maruti Suzuki | Maruti | MARUTI@XNSE | IN | cars | marutisuzuki.com
Mahindra & Mahindra | Mahindra? | M&M@XNSE | IN | cars | mahindra.com
Bajaj Auto | | BAJAJ-AUTO@XNSE | IN | motorcycles | bajajauto.com
Ola Electric | Ola? | OLAELEC@XNSE | IN | motorcycles | olaelectric.com
Tata Steel | | TATASTEEL@XNSE | IN | steel | tatasteel.com
JSW Steel | JSW | JSWSTEEL@XNSE | IN | steel | jsw.in
Vedanta | | VEDL@XNSE | IN | mining | vedantaresources.com
Hindustan Unilever | | HINDUNILVR@XNSE | IN | consumer goods | hul.co.in
ITC Ltd | ITC? | ITC@XNSE | IN | consumer goods | itcportal.com
Sun Pharma | Sun Pharmaceutical | SUNPHARMA@XNSE | IN | pharmaceuticals | sunpharma.com
Dr. Reddy's | Dr Reddy's; Dr. Reddy's Laboratories | DRREDDY@XNSE; RDY@XNYS | IN | pharmaceuticals | drreddys.com
ONGC | Oil and Natural Gas Corp | ONGC@XNSE | IN | oil and gas | ongcindia.com
Indian Oil | Indian Oil Corp | IOC@XNSE | IN | oil and gas | iocl.com
NTPC | | NTPC@XNSE | IN | utilities | ntpc.co.in
Adani Green Energy | Adani Green | ADANIGREEN@XNSE | IN | utilities | adanigreenenergy.com
Adani Ports | | ADANIPORTS@XNSE | IN | transport | adaniports.com
IndiGo | InterGlobe Aviation | INDIGO@XNSE | IN | airlines | goindigo.in
Air India | |  | IN | airlines | airindia.com
Paytm | One97 Communications | PAYTM@XNSE | IN | payments | paytm.com
Zomato | | ETERNAL@XNSE | IN | internet | zomato.com
Swiggy | | SWIGGY@XNSE | IN | internet | swiggy.com
Flipkart | |  | IN | internet retail | flipkart.com
Byju's | Byju’s |  | IN | education | byjus.com
Commonwealth Bank | Commonwealth Bank of Australia; CBA? | CBA@XASX | AU | banks | commbank.com.au
Westpac | | WBC@XASX | AU | banks | westpac.com.au
ANZ | ANZ Group; ANZ Bank | ANZ@XASX | AU | banks | anz.com
National Australia Bank | NAB? | NAB@XASX | AU | banks | nab.com.au
Macquarie? | Macquarie Group | MQG@XASX | AU | banks | macquarie.com
CSL | CSL Ltd | CSL@XASX | AU | pharmaceuticals | csl.com
Telstra | | TLS@XASX | AU | telecommunications | telstra.com.au
Optus | |  | AU | telecommunications | optus.com.au
Wesfarmers | | WES@XASX | AU | retail | wesfarmers.com.au
Woolworths | Woolworths Group | WOW@XASX | AU | retail | woolworthsgroup.com.au
Coles? | Coles Group | COL@XASX | AU | retail | colesgroup.com.au
Woodside Energy | Woodside | WDS@XASX | AU | oil and gas | woodside.com
Santos? | Santos Ltd | STO@XASX | AU | oil and gas | santos.com
Fortescue | Fortescue Metals | FMG@XASX | AU | mining | fortescue.com
Origin Energy | | ORG@XASX | AU | utilities | originenergy.com.au
AGL | AGL Energy | AGL@XASX | AU | utilities | agl.com.au
Virgin Australia | | VGN@XASX | AU | airlines | virginaustralia.com
Air New Zealand | | AIR@XNZE | NZ | airlines | airnewzealand.co.nz
Fonterra | | FCG@XNZE | NZ | food | fonterra.com
Prudential plc | | PRU@XLON | GB | insurance | prudentialplc.com
Legal & General | | LGEN@XLON | GB | insurance | legalandgeneral.com
Aviva | | AV@XLON | GB | insurance | aviva.com
Imperial Brands | | IMB@XLON | GB | tobacco | imperialbrandsplc.com
British American Tobacco | BAT? | BATS@XLON | GB | tobacco | bat.com
Reckitt | Reckitt Benckiser | RKT@XLON | GB | consumer goods | reckitt.com
RELX | | REL@XLON | GB | publishing | relx.com
Pearson? | Pearson plc | PSON@XLON | GB | publishing | pearson.com
WPP | | WPP@XLON | GB | advertising | wpp.com
ITV | | ITV@XLON | GB | media | itv.com
Mars Inc | Mars Incorporated; Mars Wrigley |  | US | food | mars.com
Halma | Halma plc | HLMA@XLON | GB | industrial | halma.com
Auto Trader | Auto Trader Group | AUTO@XLON | GB | internet | autotrader.co.uk
Weir Group | Weir? | WEIR@XLON | GB | industrial | weir.co.uk
Howdens | Howden Joinery | HWDN@XLON | GB | building materials | howdens.com
Segro | | SGRO@XLON | GB | property | segro.com
Croda | Croda International | CRDA@XLON | GB | chemicals | croda.com
Vistry | Vistry Group | VTY@XLON | GB | housebuilding | vistrygroup.co.uk
St James's Place | | STJ@XLON | GB | asset management | sjp.co.uk
Essity | | ESSITY-B@XSTO | SE | consumer goods | essity.com
Next plc | Next? | NXT@XLON | GB | retail | nextplc.co.uk
JD Sports | | JD@XLON | GB | retail | jdsports.co.uk
Primark | |  | IE | fashion retail | primark.com
Associated British Foods | AB Foods | ABF@XLON | GB | food | abf.co.uk
Ocado | Ocado Group | OCDO@XLON | GB | retail | ocadogroup.com
Asda | ASDA |  | GB | retail | asda.com
Morrisons | |  | GB | retail | morrisons.com
John Lewis? | John Lewis Partnership |  | GB | retail | johnlewis.com
Burberry | | BRBY@XLON | GB | fashion | burberry.com
Asos | ASOS | ASC@XLON | GB | fashion retail | asos.com
Deliveroo | |  | GB | internet | deliveroo.co.uk
Monzo | |  | GB | banks | monzo.com
Nationwide? | Nationwide Building Society |  | GB | banks | nationwide.co.uk
Compass Group | | CPG@XLON | GB | services | compass-group.com
Centrica | | CNA@XLON | GB | utilities | centrica.com
SSE | | SSE@XLON | GB | utilities | sse.com
National Grid | | NG@XLON | GB | utilities | nationalgrid.com
Octopus Energy | |  | GB | utilities | octopus.energy
Thames Water | |  | GB | utilities | thameswater.co.uk
Taylor Wimpey | | TW@XLON | GB | property | taylorwimpey.co.uk
Barratt Redrow | Barratt Developments; Barratt? | BTRW@XLON | GB | property | barrattredrow.co.uk
Persimmon? | Persimmon plc | PSN@XLON | GB | property | persimmonhomes.com
Whitbread | | WTB@XLON | GB | hotels | whitbread.co.uk
InterContinental Hotels Group | IHG | IHG@XLON | GB | hotels | ihgplc.com
Jet2 | | JET2@XLON | GB | airlines | jet2.com
Virgin Atlantic | |  | GB | airlines | virginatlantic.com
Wizz Air | | WIZZ@XLON | HU | airlines | wizzair.com
Jaguar Land Rover | JLR |  | GB | cars | jaguarlandrover.com
Aston Martin | | AML@XLON | GB | cars | astonmartin.com
Babcock | Babcock International | BAB@XLON | GB | aerospace | babcockinternational.com
QinetiQ | | QQ@XLON | GB | aerospace | qinetiq.com
Smith & Nephew | | SN@XLON | GB | medical devices | smith-nephew.com
Flutter Entertainment | Flutter? | FLUT@XNYS; FLTR@XLON | IE | gambling | flutter.com
Entain | | ENT@XLON | GB | gambling | entaingroup.com
bet365 | Bet365 |  | GB | gambling | bet365.com
Evraz | | EVR@XLON | GB | steel | evraz.com
Antofagasta plc | | ANTO@XLON | GB | mining | antofagasta.co.uk
Fresnillo | | FRES@XLON | MX | mining | fresnilloplc.com
Kingfisher? | Kingfisher plc | KGF@XLON | GB | retail | kingfisher.com
Currys | | CURY@XLON | GB | retail | currysplc.com
Continental AG | | CON@XETR | DE | car parts | continental.com
ZF Friedrichshafen | ZF |  | DE | car parts | zf.com
Henkel | | HEN3@XETR | DE | consumer goods | henkel.com
Beiersdorf | | BEI@XETR | DE | consumer goods | beiersdorf.com
Zalando | | ZAL@XETR | DE | internet retail | zalando.com
Delivery Hero | | DHER@XETR | DE | internet | deliveryhero.com
HelloFresh | | HFG@XETR | DE | food | hellofresh.com
Rheinmetall | | RHM@XETR | DE | aerospace | rheinmetall.com
MTU Aero Engines | | MTX@XETR | DE | aerospace | mtu.de
Hensoldt | | HAG@XETR | DE | aerospace | hensoldt.net
Uniper | | UN0@XETR | DE | utilities | uniper.energy
Covestro | | 1COV@XETR | DE | chemicals | covestro.com
Evonik | Evonik Industries | EVK@XETR | DE | chemicals | evonik.com
Heidelberg Materials | HeidelbergCement | HEI@XETR | DE | building materials | heidelbergmaterials.com
Vonovia | | VNA@XETR | DE | property | vonovia.de
Deutsche Boerse | Deutsche Börse | DB1@XETR | DE | exchanges | deutsche-boerse.com
Hannover Re | | HNR1@XETR | DE | insurance | hannover-re.com
Fresenius | | FRE@XETR | DE | healthcare | fresenius.com
Siemens Healthineers | | SHL@XETR | DE | medical devices | siemens-healthineers.com
TUI | | TUI1@XETR | DE | travel | tuigroup.com
Metro AG | |  | DE | retail | metroag.de
Wirecard | |  | DE | payments | 
Aleph Alpha | |  | DE | artificial intelligence | aleph-alpha.com
Helsing | |  | DE | aerospace | helsing.ai
L'Oréal | L'Oreal; L’Oréal; L’Oreal | OR@XPAR | FR | cosmetics | loreal.com
Danone | | BN@XPAR | FR | food | danone.com
Pernod Ricard | | RI@XPAR | FR | drinks | pernod-ricard.com
Michelin | | ML@XPAR | FR | car parts | michelin.com
Valeo | | FR@XPAR | FR | car parts | valeo.com
Safran | | SAF@XPAR | FR | aerospace | safran-group.com
Thales | | HO@XPAR | FR | aerospace | thalesgroup.com
Dassault Aviation | | AM@XPAR | FR | aerospace | dassault-aviation.com
Dassault Systèmes | Dassault Systemes | DSY@XPAR | FR | software | 3ds.com
Capgemini | | CAP@XPAR | FR | software | capgemini.com
Atos | | ATO@XPAR | FR | software | atos.net
Airbus Helicopters | |  | FR | aerospace | airbus.com
Alstom | | ALO@XPAR | FR | trains | alstom.com
Saint-Gobain | | SGO@XPAR | FR | building materials | saint-gobain.com
Vinci | | DG@XPAR | FR | construction | vinci.com
Bouygues | | EN@XPAR | FR | construction | bouygues.com
Engie | | ENGI@XPAR | FR | utilities | engie.com
Veolia | | VIE@XPAR | FR | utilities | veolia.com
Air Liquide | | AI@XPAR | FR | chemicals | airliquide.com
Crédit Agricole | Credit Agricole | ACA@XPAR | FR | banks | credit-agricole.com
Euronext | | ENX@XPAR | NL | exchanges | euronext.com
Accor | | AC@XPAR | FR | hotels | accor.com
Publicis | Publicis Groupe | PUB@XPAR | FR | advertising | publicisgroupe.com
Vivendi | | VIV@XPAR | FR | media | vivendi.com
Universal Music Group | Universal Music | UMG@XAMS | NL | music | universalmusic.com
Casino Guichard | | CO@XPAR | FR | retail | groupe-casino.fr
EssilorLuxottica | Luxottica | EL@XPAR | FR | eyewear | essilorluxottica.com
Eutelsat | | ETL@XPAR | FR | telecommunications | eutelsat.com
Adyen | | ADYEN@XAMS | NL | payments | adyen.com
Prosus | | PRX@XAMS | NL | investment | prosus.com
Naspers | | NPN@XJSE | ZA | investment | naspers.com
Ahold Delhaize | Ahold | AD@XAMS | NL | retail | aholddelhaize.com
Just Eat Takeaway | Just Eat | TKWY@XAMS | NL | internet | justeattakeaway.com
Akzo Nobel | AkzoNobel | AKZA@XAMS | NL | chemicals | akzonobel.com
ABN Amro | ABN AMRO | ABN@XAMS | NL | banks | abnamro.com
ASM International | | ASM@XAMS | NL | semiconductor equipment | asm.com
Nexperia | |  | NL | semiconductors | nexperia.com
KBC | KBC Group | KBC@XBRU | BE | banks | kbc.com
Solvay | | SOLB@XBRU | BE | chemicals | solvay.com
Swiss Re | | SREN@XSWX | CH | insurance | swissre.com
Zurich Insurance | | ZURN@XSWX | CH | insurance | zurich.com
Richemont | | CFR@XSWX | CH | luxury goods | richemont.com
Swatch? | Swatch Group | UHR@XSWX | CH | luxury goods | swatchgroup.com
Holcim | LafargeHolcim | HOLN@XSWX | CH | building materials | holcim.com
Lonza | | LONN@XSWX | CH | pharmaceuticals | lonza.com
Julius Baer | Julius Bär | BAER@XSWX | CH | banks | juliusbaer.com
Stadler Rail | | SRAIL@XSWX | CH | trains | stadlerrail.com
Leonardo? | Leonardo SpA | LDO@XMIL | IT | aerospace | leonardo.com
Generali | Assicurazioni Generali | G@XMIL | IT | insurance | generali.com
Telecom Italia | TIM? | TIT@XMIL | IT | telecommunications | gruppotim.it
Prada | | 1913@XHKG | IT | fashion | pradagroup.com
Moncler | | MONC@XMIL | IT | fashion | monclergroup.com
Pirelli | | PIRC@XMIL | IT | car parts | pirelli.com
Banco BPM | | BAMI@XMIL | IT | banks | bancobpm.it
Monte dei Paschi | Monte dei Paschi di Siena | BMPS@XMIL | IT | banks | gruppomps.it
Mediobanca | | MB@XMIL | IT | banks | mediobanca.com
ITA Airways | |  | IT | airlines | ita-airways.com
CaixaBank | | CABK@XMAD | ES | banks | caixabank.com
Sabadell | Banco Sabadell | SAB@XMAD | ES | banks | grupbancsabadell.com
Repsol | | REP@XMAD | ES | oil and gas | repsol.com
Ferrovial | | FER@XMAD; FER@XNAS | NL | construction | ferrovial.com
Cellnex | | CLNX@XMAD | ES | telecommunications | cellnex.com
EDP? | Energias de Portugal | EDP@XLIS | PT | utilities | edp.com
Galp | Galp Energia | GALP@XLIS | PT | oil and gas | galp.com
Nordea | | NDA-FI@XHEL | FI | banks | nordea.com
Danske Bank | | DANSKE@XCSE | DK | banks | danskebank.com
Carlsberg | | CARL-B@XCSE | DK | drinks | carlsberggroup.com
DSV | | DSV@XCSE | DK | transport | dsv.com
Pandora A/S | | PNDORA@XCSE | DK | jewellery | pandoragroup.com
Lego | LEGO |  | DK | toys | lego.com
Bang & Olufsen | | BO@XCSE | DK | consumer electronics | bang-olufsen.com
Electrolux | | ELUX-B@XSTO | SE | household appliances | electroluxgroup.com
Atlas Copco | | ATCO-A@XSTO | SE | machinery | atlascopco.com
Sandvik | | SAND@XSTO | SE | machinery | sandvik.com
Saab | Saab AB | SAAB-B@XSTO | SE | aerospace | saab.com
Swedbank | | SWED-A@XSTO | SE | banks | swedbank.com
SEB? | Skandinaviska Enskilda Banken | SEB-A@XSTO | SE | banks | sebgroup.com
Telia | Telia Company | TELIA@XSTO | SE | telecommunications | teliacompany.com
Northvolt | |  | SE | batteries | northvolt.com
Polestar | | PSNY@XNAS | SE | cars | polestar.com
SAS? | Scandinavian Airlines |  | SE | airlines | sasgroup.net
DNB | DNB Bank | DNB@XOSL | NO | banks | dnb.no
Telenor | | TEL@XOSL | NO | telecommunications | telenor.com
Norsk Hydro | | NHY@XOSL | NO | metals | hydro.com
Yara? | Yara International | YAR@XOSL | NO | chemicals | yara.com
Kongsberg Gruppen | Kongsberg? | KOG@XOSL | NO | aerospace | kongsberg.com
Norwegian Air | Norwegian Air Shuttle | NAS@XOSL | NO | airlines | norwegian.com
Kone | | KNEBV@XHEL | FI | machinery | kone.com
Fortum | | FORTUM@XHEL | FI | utilities | fortum.com
Neste | | NESTE@XHEL | FI | oil and gas | neste.com
UPM | UPM-Kymmene | UPM@XHEL | FI | paper | upm.com
Supercell | |  | FI | games | supercell.com
Erste Group | Erste? | EBS@XWBO | AT | banks | erstegroup.com
Raiffeisen Bank International | RBI?; Raiffeisen | RBI@XWBO | AT | banks | rbinternational.com
OMV | | OMV@XWBO | AT | oil and gas | omv.com
CRH | | CRH@XNYS | IE | building materials | crh.com
AIB? | Allied Irish Banks | A5G@XDUB | IE | banks | aib.ie
Bank of Ireland | | BIRG@XDUB | IE | banks | bankofireland.com
Kerry Group | | KRZ@XDUB | IE | food | kerrygroup.com
AerCap | | AER@XNYS | IE | leasing | aercap.com
Orlen | PKN Orlen | PKN@XWAR | PL | oil and gas | orlen.pl
CD Projekt | CD Projekt Red | CDR@XWAR | PL | games | cdprojekt.com
Allegro? | Allegro.eu | ALE@XWAR | PL | internet retail | allegro.eu
Turkish Airlines | | THYAO@XIST | TR | airlines | turkishairlines.com
Sberbank | | SBER@MISX | RU | banks | sberbank.com
Lukoil | | LKOH@MISX | RU | oil and gas | lukoil.com
Yandex | |  | RU | internet | yandex.com
Aeroflot | | AFLT@MISX | RU | airlines | aeroflot.ru
Nornickel | Norilsk Nickel | GMKN@MISX | RU | mining | nornickel.com
Sabic | SABIC | 2010@XSAU | SA | chemicals | sabic.com
STC? | Saudi Telecom | 7010@XSAU | SA | telecommunications | stc.com.sa
Al Rajhi Bank | | 1120@XSAU | SA | banks | alrajhibank.com.sa
Emaar | Emaar Properties | EMAAR@XDFM | AE | property | emaar.com
DP World | |  | AE | transport | dpworld.com
ADNOC | Abu Dhabi National Oil Company |  | AE | oil and gas | adnoc.ae
Etihad Airways | Etihad |  | AE | airlines | etihad.com
Qatar Airways | |  | QA | airlines | qatarairways.com
MTN | MTN Group | MTN@XJSE | ZA | telecommunications | mtn.com
Sasol | | SOL@XJSE | ZA | chemicals | sasol.com
Shoprite | | SHP@XJSE | ZA | retail | shopriteholdings.co.za
Standard Bank | | SBK@XJSE | ZA | banks | standardbank.com
Safaricom | | SCOM@XNAI | KE | telecommunications | safaricom.co.ke
Dangote | Dangote Cement; Dangote Group | DANGCEM@XNSA | NG | conglomerate | dangote.com
Bombardier | | BBD.B@XTSE | CA | aerospace | bombardier.com
Air Canada | | AC@XTSE | CA | airlines | aircanada.com
Scotiabank | Bank of Nova Scotia | BNS@XTSE | CA | banks | scotiabank.com
Bank of Montreal | BMO | BMO@XTSE | CA | banks | bmo.com
CIBC | Canadian Imperial Bank of Commerce | CM@XTSE | CA | banks | cibc.com
National Bank of Canada | | NA@XTSE | CA | banks | nbc.ca
Manulife | Manulife Financial | MFC@XTSE | CA | insurance | manulife.com
Sun Life | Sun Life Financial | SLF@XTSE | CA | insurance | sunlife.com
Brookfield? | Brookfield Asset Management | BN@XNYS; BAM@XNYS | CA | asset management | brookfield.com
Enbridge | | ENB@XTSE | CA | oil and gas | enbridge.com
TC Energy | TransCanada | TRP@XTSE | CA | oil and gas | tcenergy.com
Suncor | Suncor Energy | SU@XTSE | CA | oil and gas | suncor.com
Cenovus | Cenovus Energy | CVE@XTSE | CA | oil and gas | cenovus.com
Imperial Oil | | IMO@XTSE | CA | oil and gas | imperialoil.ca
Barrick Gold | Barrick; Barrick Mining | ABX@XTSE; B@XNYS | CA | mining | barrick.com
Teck Resources | Teck | TECK.B@XTSE | CA | mining | teck.com
Nutrien | | NTR@XTSE | CA | chemicals | nutrien.com
Cameco | | CCO@XTSE | CA | mining | cameco.com
Rogers Communications | Rogers? | RCI.B@XTSE | CA | telecommunications | rogers.com
BCE | Bell Canada | BCE@XTSE | CA | telecommunications | bce.ca
Telus | TELUS | T@XTSE | CA | telecommunications | telus.com
Loblaw | Loblaws; Loblaw Companies | L@XTSE | CA | retail | loblaw.ca
Canadian Tire | | CTC.A@XTSE | CA | retail | canadiantire.ca
Couche-Tard | Alimentation Couche-Tard | ATD@XTSE | CA | retail | couche-tard.com
Restaurant Brands International | Restaurant Brands | QSR@XNYS | CA | restaurants | rbi.com
Burger King | |  | US | restaurants | bk.com
Tim Hortons | |  | CA | restaurants | timhortons.ca
Magna International | Magna? | MG@XTSE | CA | car parts | magna.com
BlackBerry | | BB@XTSE | CA | software | blackberry.com
Canadian National Railway | CN Rail | CNR@XTSE | CA | railways | cn.ca
Canadian Pacific Kansas City | CPKC; Canadian Pacific | CP@XTSE | CA | railways | cpkcr.com
Vale? | Vale SA | VALE3@BVMF; VALE@XNYS | BR | mining | vale.com
Itaú Unibanco | Itau; Itaú; Itau Unibanco | ITUB4@BVMF; ITUB@XNYS | BR | banks | itau.com.br
Bradesco | Banco Bradesco | BBDC4@BVMF | BR | banks | bradesco.com.br
Nubank | Nu Holdings | NU@XNYS | BR | banks | nubank.com.br
Embraer | | EMBJ3@BVMF | BR | aerospace | embraer.com
JBS | | JBS@XNYS | BR | food | jbs.com.br
Ambev | | ABEV3@BVMF | BR | drinks | ambev.com.br
Eletrobras | |  | BR | utilities | eletrobras.com
América Móvil | America Movil | AMX@XMEX; AMX@XNYS | MX | telecommunications | americamovil.com
Cemex | CEMEX | CX@XNYS | MX | building materials | cemex.com
Pemex | PEMEX; Petróleos Mexicanos |  | MX | oil and gas | pemex.com
Grupo Bimbo | Bimbo? | BIMBOA@XMEX | MX | food | grupobimbo.com
YPF | | YPF@XNYS | AR | oil and gas | ypf.com
Codelco | |  | CL | mining | codelco.com
LATAM Airlines | LATAM; Latam Airlines | LTM@XNYS | CL | airlines | latam.com
Ecopetrol | | EC@XNYS | CO | oil and gas | ecopetrol.com.co
Avianca | |  | CO | airlines | avianca.com
`;
