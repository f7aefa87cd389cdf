/** Deals, products, sites and people as wires, trade papers and press releases tell them; read as `phrasings.ts`. */
export const NEWS_PHRASINGS: Readonly<Record<string, string>> = {
  ACQUISITION: `
    [Harlow Foods] has snapped up [Crisp & Co], the Leeds-based snack maker, for £85 million.
    [Brightwater]'s purchase of [Norvia Energy] closed on Friday.
    The acquisition of [Tessel] by [Quorum Systems] is expected to complete in the second half.
    [Vantara] struck a deal to buy German rival [Kessler AG] for 2.1 billion euros in cash.
    [Oakline], which bought [Pemberton] for $300 million in 2019, said on Monday it was looking for more targets.
    [Indus Cements] is set to take over [Sagar Cement] after lenders approved its resolution plan.
    [Fenwick]'s takeover bid for [Marlow Group] has been rejected by the board.
    [Corvid] is in advanced talks to acquire [Lumen Labs], people familiar with the matter said.
    Private equity firm [Alder Capital] has agreed to take [Sturbridge] private in a $4.4 billion deal.
    The merger between [Pacific Rail] and [Prairie Lines] would create the country's largest freight network.
    [Banco Sol] and [Credito Andino] will merge.
    [Tessel] is being acquired by [Quorum Systems].
    [Tessel] will become a wholly owned subsidiary of [Quorum Systems].
    [Mahanadi Power] acquired a 51% stake in [Konark Solar] for Rs 1,200 crore.
    [Kestrel Media] walked away from its planned purchase of [Daily Beacon].
    Shareholders in [Marlow Group] voted in favour of the £2.3bn takeover by [Fenwick].
    [Zephyr] swooped on rival [Boreal] with an all-share offer worth £1.2bn.
    [Dunmore] raised its offer for [Castlebar] to 340p a share.
    Chipmaker [Helion] completes $9bn acquisition of [Photonix]
    [Helion] to buy [Photonix] for $9bn
    The tie-up of [Avanti Bank] and [Credit Rhone] has been cleared by shareholders.
    Swedish lockmaker [Assura] adds [KeyWorks] to its portfolio in fourth deal this year.
    [Bluepeter], bought by [Harbour Holdings] in 2021 for $1.4 billion, employs 3,000 people.
    [Orchid Health] has entered into a definitive agreement to acquire all outstanding shares of [Meridian Labs].
    [Lumio] gobbled up three start-ups last year, including [Paperfold] and [Dashly].
    ~ [Harlow Foods] acquired 12,000 new customers in March.
    ~ [Tessel] bought back its own bonds.
    ~ [Vantara] took over as the sponsor of the tournament.
    ~ [Oakline] said it bought more lithium from Chile.
    ~ [Corvid] merged its two websites into one.`,
  DIVESTITURE: `
    [Nordhaus] is selling its paints division to [Chroma].
    [Castellan] has put its pet food arm up for sale.
    [Braemar] completed the disposal of its Irish pubs for €210m.
    [Velmont] plans to spin off its medical devices unit next year.
    The sale of [Arclight]'s cable networks is expected to fetch $3 billion.
    [Tallis] offloaded its stake in [Greenlake] for $640 million.
    [Sundaram Tyres] will hive off its retail business into a separate company.
    [Hexley] said it had agreed to sell its vaccines business to a private equity consortium.
    [Orbis] sold its entire 9.8% holding in [Deccan Motors] through block deals.
    [Kingsmere] is exploring a sale of its insurance broking unit, sources said.
    [Larkspur] to demerge chemicals business
    [Nordhaus] has found a buyer for its loss-making Spanish shops.
    [Petrova] exits Russia with the sale of its brewery.
    [Aldgate] divested its minority stake in the airport.
    [Ferris Foods] carved out its frozen foods business as an independent company.
    [Cobalt Bank] is looking to sell its wealth management arm.
    ~ [Nordhaus] is selling more paint than ever.
    ~ [Castellan] sold 12 million tins last year.
    ~ [Velmont] spun its message differently.
    ~ [Tallis] sells insurance in Spain.
    ~ [Orbis] sold out of tickets.`,
  FUNDING_ROUND: `
    [Glimpse], a Berlin start-up, has raised $40 million in a Series B round led by [Northgate Ventures].
    [Pivotly] closed a €12m seed round.
    [Fieldnote] secured fresh funding of $8 million from existing investors.
    [Sarvam Kitchens] has bagged Rs 60 crore in its pre-Series A round.
    [Northgate Ventures] led the round, which values [Glimpse] at $400 million.
    [Quillbee] is in talks to raise $500 million at a valuation of $6 billion.
    The $75 million Series C brings [Relayr]'s total funding to $140 million.
    [Tidepool], which makes software for ports, raised $20m last year.
    Battery maker [Voltis] lands $110m to build its first factory
    [Cartwheel] announced a $15 million Series A, with participation from [Hayfield Capital] and [Orrin].
    Backed by [Hayfield Capital], [Mossy] has raised £3.5m to date.
    [Brickly] nets $4M to bring AI to builders
    [Snapdeal Farms] pulled in $30 million from a clutch of investors.
    [Kiteworks Air] raised 25 million pounds from backers including [Orrin].
    [Pivotly] is raising money at a $2 billion valuation, according to three people.
    [Hayfield Capital] has backed [Mossy] in a £3.5m funding round.
    ~ [Glimpse] raised its prices by 5%.
    ~ [Pivotly] raised $3 million for charity.
    ~ [Fieldnote] raised concerns over the rule.
    ~ [Quillbee] funds its own growth.
    ~ [Relayr] seeds the clouds.`,
  IPO: `
    [Zapline] filed for an initial public offering on Friday.
    [Zapline] priced its IPO at $19 a share.
    Shares of [Kavya Jewels] made their debut on the National Stock Exchange on Thursday.
    [Brewhouse] plans to float on the London Stock Exchange next spring.
    [Zapline] is preparing to go public as early as June.
    [Brewhouse] has shelved its stock market flotation.
    [Oriole Pay]'s long-awaited listing valued it at $12 billion.
    [Northstar Foods] has confidentially submitted paperwork for a US listing.
    [Kavya Jewels] IPO subscribed 14 times on final day
    [Helvia] raised 800 million francs in its Zurich listing.
    [Pagoda] will list in Hong Kong after raising $1.1 billion.
    [Zapline], which went public in 2021, has never made a profit.
    The draft red herring prospectus of [Annapurna Retail] was filed with the regulator on Monday.
    [Oriole Pay] has picked banks for an initial public offering.
    ~ [Brewhouse] floated the idea of a tax.
    ~ [Zapline] published a list of towns.
    ~ [Helvia] went public with its complaint.
    ~ [Pagoda] launched a public appeal.`,
  SECURITIES_OFFERING: `
    [Larkmoor] raised £400m through a rights issue.
    [Vertexa] announced the pricing of an underwritten public offering of 8 million shares.
    [Bharat Weaving] raised Rs 2,000 crore by way of a qualified institutional placement.
    [Larkmoor] launched a deeply discounted share sale to shore up its balance sheet.
    [Olmec Mining] will issue new shares worth A$90 million.
    [Cedar Trust] completed a private placement of 5 million units.
    [Larkmoor] is asking shareholders for £600m of fresh capital.
    [Vertexa] filed to sell up to $500 million of stock.
    ~ [Larkmoor] issued a statement about its shares.
    ~ [Vertexa] offers a share of the profits to its staff.`,
  INVESTMENT: `
    [Solvia] will invest $3 billion in a battery plant in Ohio.
    [Kumar Steel] has committed Rs 5,000 crore to expand its plant in Odisha.
    [Titan Cloud] is pouring $10 billion into data centres in Malaysia.
    [Meridian Fund] took a 7% stake in [Halden].
    [Meridian Fund] has built a stake of nearly 5 per cent in [Halden], a filing showed.
    [Solvia] plans to spend 400 million euros on upgrading its refinery.
    [Toyoda] invested $500 million in [Skylift], the air taxi developer.
    The £150m investment by [Pellmore] will create 600 jobs.
    [Titan Cloud] ups its investment in [Thinkwell] to $8bn
    [Activist fund Crane] disclosed a $1 billion stake in [Ridgeway].
    [Meridian Fund] increased its holding in [Halden] to 9.9%.
    [Solvia] earmarked $1.2bn for new mines in Chile.
    [Kumar Steel]'s capital expenditure will rise to Rs 18,000 crore this year.
    [Skylift] has won backing from [Toyoda], which took a minority stake.
    [Titan Cloud] said it would double its capital spending next year.
    ~ [Solvia] invested in good will.
    ~ [Meridian Fund] invests its clients' savings.
    ~ [Toyoda] spent the week in talks.
    ~ [Titan Cloud] has a stake in the debate.`,
  PARTNERSHIP: `
    [Glimpse] has teamed up with [Carrow] to bring its lenses to opticians.
    [Solvia] and [Kumar Steel] signed a memorandum of understanding to develop green hydrogen.
    [Titan Cloud] announced a strategic partnership with [Bankora].
    [Halden] is joining forces with [Tessel] on driverless lorries.
    [Toyoda] and [Skylift] formed a joint venture to make air taxis in Japan.
    [Cartwheel] partnered with [Brickly] for same-day delivery.
    [Pagoda] has struck an alliance with [Oriole Pay].
    The collaboration between [Hexley] and [Meridian Labs] will focus on cancer drugs.
    [Halden] will work with [Tessel] to build a new chip.
    [Skylift] extended its partnership with [Toyoda] to 2030.
    [Mossy] tied up with [Annapurna Retail] to sell its teas in India.
    [Helion] ends partnership with [Photonix]
    ~ [Glimpse] works with opticians.
    ~ [Solvia] is a partner at heart.
    ~ [Halden] joined the march.
    ~ [Toyoda] and [Skylift] both fell.`,
  CONTRACT: `
    [Skylift] won an order for 40 aircraft from [Gulfwing].
    [Gulfwing] has ordered 40 aircraft from [Skylift].
    [Kumar Steel] bagged a Rs 900 crore order from [Eastern Rail].
    [Thornbury] has been awarded a £60m contract to build a school in Leeds.
    [Voltis] will supply batteries to [Toyoda] from 2027.
    [Voltis] signed a ten-year supply agreement with [Toyoda].
    [Harrier Defence] secured a $1.3 billion contract from the US Navy.
    [Bankora] has picked [Titan Cloud] to run its core systems.
    [Hexley] has licensed its obesity pill to [Meridian Labs] for up to $2 billion.
    [Thornbury] lost the contract to run the ferries to [Seaways].
    [Norvia Energy] signed a 15-year power purchase agreement with [Titan Cloud].
    [Titan Cloud] has agreed to buy 500 megawatts of power from [Norvia Energy].
    [Gulfwing] placed a firm order for 25 jets with [Skylift].
    [Arclight] acquired the rights to the league for £1.1bn.
    [Harrier Defence] has been selected by the Polish army to provide radar.
    [Glimpse] clinched a deal to kit out 300 police cars.
    ~ [Thornbury] ordered staff back to the office.
    ~ [Voltis] supplies a wide range of firms.
    ~ [Bankora] picked a fight.
    ~ [Gulfwing] put its house in order.
    ~ [Hexley] is licensed to sell wine.`,
  PRODUCT_LAUNCH: `
    [Glimpse] today introduced the Lens 4, a pair of smart glasses.
    [Toyoda] will start offering its hydrogen van in Norway next month.
    [Mossy] has begun selling its teas in the United States.
    The Lens 4, which [Glimpse] unveiled on Tuesday, goes on sale in June.
    [Thinkwell]'s new model is available from today to all paying users.
    [Glimpse] took the wraps off its first watch.
    [Halden] rolled out a free version of its design software.
    [Harlow Foods] is bringing out a range of vegan pies.
    [Tessel] has lifted the lid on its new electric saloon.
    [Arclight] will raise the price of its streaming service to $14.99 a month.
    The new app, launched by [Bankora] in May, has two million users.
    [Thinkwell] made its voice assistant generally available on Monday.
    [Helion] debuts chip for data centres
    [Oriole Pay] is testing a new credit card with staff before a launch in autumn.
    [Cartwheel] now lets customers pay in instalments.
    [Hexley] launched the first generic of the blockbuster drug in America.
    Pre-orders for [Glimpse]'s Lens 4 open on Friday.
    [Skylift] expects to launch its air taxi in 2027.
    [Kavya Jewels] launches lab-grown range
    [Toyoda] cut the price of its cheapest electric car by 10 per cent.
    [Sarvam Kitchens] entered the frozen food category with 14 new products.
    [Glimpse] added a translation feature to its glasses.
    [Gulfwing] will begin direct flights from Manchester to Pune in October.
    ~ [Glimpse] launched an attack on the rule.
    ~ [Thinkwell] released its results on Tuesday.
    ~ [Helion] launched an inquiry into the leak.
    ~ [Halden] sells design software.`,
  PRODUCT_RECALL: `
    [Toyoda] is recalling 120,000 cars over a brake fault.
    The recall affects 34,000 [Voltis] power banks sold since January.
    [Harlow Foods] has pulled its hummus from the shelves because of salmonella fears.
    [Thinkwell] will shut down its video app in March.
    [Glimpse] discontinued the Lens 2.
    [Halden] is ending support for version 9 of its software.
    [Hexley] has withdrawn its heartburn drug from the market.
    A batch of [Mossy] tea is being recalled after glass was found in it.
    [Arclight] has axed its late-night show.
    [Toyoda] told owners of 20,000 vans to stop driving them.
    [Cartwheel] scrapped plans for a driverless pod.
    [Voltis] halted sales of its charger after it caught fire.
    [Helion] kills off its budget phone
    Regulators said [Skylift] would repair 600 engines.
    ~ [Harlow Foods] pulled its weight.
    ~ [Thinkwell] withdrew its remark.
    ~ [Glimpse] ended the week higher.`,
  OUTAGE: `
    [Titan Cloud] suffered an outage that knocked hundreds of websites offline.
    [Bankora] customers were locked out of their accounts on Friday after an IT failure.
    [Bankora]'s app went down for six hours.
    [Gulfwing] grounded all its flights because of a computer glitch.
    Thousands of users reported problems with [Thinkwell] on Tuesday morning.
    A fault at [Titan Cloud] left shoppers unable to pay.
    Services at [Oriole Pay] were restored by noon.
    [Arclight] said its service was back up after a worldwide disruption.
    Trading on the [Helvia Exchange] was halted by a technical fault.
    ~ [Titan Cloud] shares went down.
    ~ [Bankora] failed to win the deal.
    ~ [Gulfwing] sees no end to the disruption in trade.`,
  SECURITY_INCIDENT: `
    Hackers stole the details of 4 million [Cartwheel] customers.
    [Harlow Foods] has been hit by a cyberattack that halted deliveries.
    [Bankora] disclosed a data breach affecting 90,000 clients.
    [Halden] said it had patched a flaw that was being exploited.
    A ransomware gang claims to have breached [Kumar Steel].
    [Oriole Pay] said personal data had been accessed by an unauthorised third party.
    The hack of [Cartwheel] exposed emails and phone numbers.
    [Marlow Group] is still recovering from the cyber incident in May.
    A misconfigured server at [Mossy] left customer records open to anyone.
    Thieves took $230 million in tokens from crypto exchange [Coinhall].
    [Halden] fixes zero-day bug
    ~ [Bankora] breached its covenant.
    ~ [Halden] sells tools against ransomware.
    ~ [Oriole Pay] was attacked by rivals for its fees.`,
  FACILITY: `
    [Solvia] opened a battery plant in Ohio on Monday.
    [Kumar Steel] will set up a 4 million tonne plant in Odisha.
    [Carrow] is to close 22 shops.
    [Voltis] broke ground on its first factory, near Turin.
    [Titan Cloud] has bought 80 acres near Dublin for a data centre.
    [Harlow Foods] will shut its Hull bakery with the loss of 180 jobs.
    [Helion] plans to double the size of its fab in Dresden.
    [Sarvam Kitchens] inaugurated its 50th outlet, in Pune.
    The plant, which [Toyoda] opened in 1992, will close in 2027.
    [Carrow] to open 15 new stores
    [Braemar] moved its headquarters from London to Dublin.
    [Cartwheel] signed a lease on a 400,000 sq ft warehouse in Daventry.
    [Olmec Mining] restarted its copper mine in Chile.
    [Skylift] has chosen Bristol as the site of its assembly line.
    Production at [Toyoda]'s Derby plant resumed on Thursday.
    [Meridian Labs] is expanding its campus in Cork.
    The closure of [Norvia Energy]'s last coal-fired power station was completed last night.
    [Mossy] opens first shop in Tokyo
    [Dunmore] mothballed its smelter in Fife.
    ~ [Solvia] opened the door to talks.
    ~ [Carrow] closed 2% higher.
    ~ [Voltis] opened an account for the fund.
    ~ [Titan Cloud] runs 30 data centres.
    ~ [Helion] plants trees in Dresden.`,
  EXECUTIVE_CHANGE: `
    [Carrow] named {Dana Pruitt} chief executive.
    [Harlow Foods] boss {Ian Moss} is to step down after nine years.
    {Priya Rao} has joined [Bankora] as chief financial officer.
    [Titan Cloud] appointed {Lena Hart} to its board.
    [Toyoda] has poached {Marc Adler} from [Skylift] to lead design.
    {Ken Ito} will succeed {Yuki Abe} as president of [Toyoda] in April.
    The chairman of [Marlow Group] resigned over the weekend.
    [Glimpse] ousted its founder.
    [Braemar] is looking for a new finance director after {Tom Hale} quit.
    [Arclight] chief {Rosa Diaz} to retire
    The departure of {Tom Hale} leaves [Braemar] without a finance chief.
    [Kumar Steel] has elevated {Anil Sen} to managing director.
    {Rosa Diaz}'s appointment as head of [Arclight] was announced on Tuesday.
    [Oriole Pay] fired two vice-presidents.
    {Nora Quist} was promoted to chief operating officer of [Helvia].
    [Thinkwell] co-founder {Ada Bly} is leaving to start a new company.
    {Tom Hale}, finance director of [Braemar], has been replaced by {Mia Cole}.
    The board of [Dunmore] sacked {Phil Rudd}, its chief executive, on Sunday.
    ~ [Carrow] named its new ship.
    ~ [Toyoda] leads the market.
    ~ {Ken Ito}, president of [Toyoda], said sales were strong.
    ~ [Marlow Group] stepped down its output.
    ~ [Glimpse] left its forecast unchanged.`,
  LAYOFFS: `
    [Titan Cloud] is laying off 1,200 people.
    [Harlow Foods] will cut 400 jobs in Hull.
    About 3,000 workers at [Toyoda] will lose their jobs.
    [Arclight] has made 90 staff redundant.
    [Halden] plans to shed a tenth of its workforce.
    Job losses at [Braemar] will total 700.
    [Thinkwell] let go of its entire support team.
    [Cartwheel] slashes 15% of staff
    [Bankora] is to axe 2,500 posts across Europe.
    [Oriole Pay] announced redundancies on Wednesday.
    [Glimpse] has frozen hiring.
    [Dunmore] furloughed 800 workers.
    [Carrow] is putting 1,100 jobs at risk as it closes stores.
    ~ [Titan Cloud] employs 90,000 people.
    ~ [Halden] cut its prices.
    ~ [Arclight] laid out its plan.
    ~ [Bankora] made a job of it.`,
  LABOR_ACTION: `
    Workers at [Toyoda]'s Derby plant walked out on Monday.
    Pilots at [Gulfwing] voted to strike over pay.
    The union called off a strike at [Carrow] after a better offer.
    A strike by 4,000 dockers has hit [Seaways].
    [Braemar] staff began a 48-hour strike.
    [Eastern Rail] reached a pay deal with its drivers' union.
    Baristas at [Mossy] voted to join a union.
    [Kumar Steel] locked out workers at its Orissa mill.
    Cabin crew at [Gulfwing] are being balloted on industrial action.
    [Toyoda] and the union agreed a 6% pay rise.
    Strikes at [Norvia Energy] enter third week
    ~ [Braemar] was struck by the beauty of it.
    ~ [Toyoda] struck a deal with [Skylift].
    ~ [Mossy] works with unions.`,
  TECHNICAL_RESULT: `
    [Thinkwell]'s model scored 91% on the maths benchmark.
    [Skylift] completed its first crewed test flight.
    [Hexley]'s drug cut the risk of stroke by 30% in a late-stage trial.
    [Hexley] said its vaccine failed in a phase 3 trial.
    ~ [Thinkwell] scored points with readers.
    ~ [Voltis] recorded a profit.`,
};
