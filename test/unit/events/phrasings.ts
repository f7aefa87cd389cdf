/**
 * How the commonest happenings are told, one sentence a line, and what only looks like it. Every [company] takes part; "~" begins a sentence
 * that tells nothing of the type.
 */
export const PHRASINGS: Readonly<Record<string, string>> = {
  FACILITY: `
    [Acme] opened a new factory in Poland on Tuesday.
    [Acme] is opening its third warehouse in Ohio next month.
    [Acme] will open 40 stores this year.
    [Acme] plans to open its first shop in Leeds.
    [Acme] said it would close 25 branches by March.
    [Acme] is to shut its plant in Bremen with the loss of all production.
    [Acme] will shutter two mills in Maine.
    [Acme] has shut down its refinery in Corpus Christi.
    [Acme] has begun construction of a data centre outside Oslo.
    [Acme] broke ground on a battery plant in Georgia.
    [Acme] breaks ground on $2 billion chip fab
    [Acme] to build battery plant in Hungary
    [Acme] is building a distribution hub near Memphis.
    [Acme] unveiled plans for a new headquarters in Austin.
    [Acme] announced plans to build a factory in Mexico.
    [Acme] moved its headquarters from Chicago to Dallas.
    [Acme] is relocating its head office to Zurich.
    [Acme]'s new plant in Gujarat began production last week.
    A new [Acme] store opened in Birmingham on Saturday.
    The [Acme] plant will close at the end of the year.
    The closure of [Acme]'s smelter in Anglesey was confirmed on Friday.
    The opening of an [Acme] restaurant in Riga drew a crowd.
    [Acme] inaugurated a research centre in Bangalore.
    [Acme] reopened its flagship store in Oxford Street after a fire.
    [Acme] is closing all of its UK shops.
    [Acme] decided to shut three of its mines in Queensland.
    [Acme] halted production at its plant in Turin.
    [Acme] resumed operations at its Texas refinery on Monday.
    [Acme] has signed a lease for 90,000 square feet of office space in Manhattan.
    [Acme] bought a 300-acre site in Indiana for a new campus.
    [Acme] agreed to sell its headquarters building in London for £400 million.
    [Acme] expanded its factory in Leipzig.
    [Acme] is doubling the size of its campus in Hyderabad.
    [Acme] vowed to open 100 outlets across India by 2027.
    [Acme] set up a design studio in Milan.
    [Acme] will consolidate its two London offices on one site.
    Production at [Acme]'s factory in Kent will end in June.
    Work has started on [Acme]'s new terminal in Rotterdam.
    A new distribution centre for [Acme] will be built in Swindon.
    [Acme] mothballed a steel mill in Teesside.
    [Acme] has scrapped plans for a factory in Wales.
    [Acme] abandoned plans to build a warehouse in Kent.
    ~ [Acme] opened an investigation into the leak.
    ~ [Acme] closed at $31 on Monday.
    ~ [Acme] opened its app to developers.
    ~ [Acme] has stores in 14 countries.
    ~ [Acme] is building a case against its rival.
    ~ [Acme] runs a plant in Ohio.
    ~ Workers at the [Acme] factory said that they were tired.
    ~ [Acme] closed the quarter with more cash.
    ~ [Acme] builds engines for trucks.
    ~ Visitors to [Acme]'s office in Paris are met by a robot.`,
  INVESTMENT: `
    [Acme] will invest $2 billion in a plant in Ohio.
    [Acme] invested £40 million in [Widget Works].
    [Acme] plans to invest 300 million euros over five years.
    [Acme] is investing $500 million to expand its network.
    [Acme] said it would spend $10 billion on data centres this year.
    [Acme] plans to spend $3 billion building a smelter.
    [Acme] has pumped $200 million into [Widget Works].
    [Acme] poured $1 billion into the venture.
    [Acme] committed $600 million to a cloud region in Spain.
    [Acme] pledged to invest $5 billion in the UK.
    [Acme] took a 10% stake in [Widget Works].
    [Acme] bought a 9.2% stake in [Widget Works] for $3 billion.
    [Acme] has built up a 6 percent stake in [Widget Works].
    [Acme] raised its stake in [Widget Works] to 24.9%.
    [Acme] increased its holding in [Widget Works] to 15%.
    [Acme] acquired a minority stake in [Widget Works] for $90 million.
    [Acme] disclosed a 5% stake in [Widget Works].
    [Acme] is in talks to invest $1 billion in [Widget Works].
    [Acme] is considering an investment in [Widget Works].
    [Acme] agreed to put $50 million into [Widget Works].
    [Acme] announced a $4 billion investment in Brazil.
    [Acme]'s $4 billion investment in Brazil will create 900 jobs.
    [Acme] raised its capital spending to $80 billion.
    [Acme] cut its capital budget by 20%.
    [Acme] expects capital expenditures of $14 billion this year.
    Capital spending at [Acme] rose to $12 billion.
    [Acme] has earmarked $700 million for new stores.
    [Acme] unveiled a $7 billion expansion of its network.
    [Acme] will put £90 million towards a new line.
    [Widget Works] received a $300 million investment from [Acme].
    [Acme] is backing [Widget Works] with $20 million.
    [Acme] became the largest shareholder in [Widget Works] with a stake of 19%.
    [Acme] doubled its investment in [Widget Works] to $4 billion.
    [Acme] paid $400 million for a 30% stake in [Widget Works].
    ~ [Acme] spent $4 billion on the purchase of its rival.
    ~ [Acme] invests in people.
    ~ [Acme] spends more than it earns.
    ~ Clients invested $3 billion in [Acme]'s funds.
    ~ [Acme] investors lost $2 billion.
    ~ [Acme] sold its 12% stake in the group.`,
  PARTNERSHIP: `
    [Acme] has partnered with [Widget Works] to build trucks.
    [Acme] is partnering with [Widget Works] on robots.
    [Acme] teamed up with [Widget Works].
    [Acme] joined forces with [Widget Works] to fight fraud.
    [Acme] and [Widget Works] formed a joint venture in Vietnam.
    [Acme] and [Widget Works] announced a partnership on Monday.
    [Acme] entered into a strategic partnership with [Widget Works].
    [Acme] signed a memorandum of understanding with [Widget Works].
    [Acme] and [Widget Works] will jointly develop a battery.
    [Acme] is working with [Widget Works] on a new engine.
    [Acme] will collaborate with [Widget Works] on vaccines.
    [Acme] and [Widget Works] agreed to work together on chips.
    [Acme] expanded its partnership with [Widget Works].
    [Acme] ended its partnership with [Widget Works].
    [Acme]'s alliance with [Widget Works] will last ten years.
    [Acme] forged an alliance with [Widget Works].
    [Acme] struck a partnership with [Widget Works].
    [Acme] linked up with [Widget Works] to sell insurance.
    [Acme] set up a joint venture with [Widget Works].
    A joint venture between [Acme] and [Widget Works] will run the mine.
    [Acme] is exploring a partnership with [Widget Works].
    [Acme] is in talks with [Widget Works] over a joint venture.
    [Acme] will offer loans in partnership with [Widget Works].
    [Acme] and [Widget Works] have joined hands to build ships.
    [Acme] and [Widget Works] will share platforms under the pact.
    [Acme] and [Widget Works] are teaming up to build a wallet.
    [Acme] tied up with [Widget Works] for home delivery.
    [Acme] and [Widget Works] signed a cooperation agreement.
    [Acme] has chosen [Widget Works] as its partner in Japan.
    [Acme] unveiled a collaboration with [Widget Works].
    [Acme] broke off its alliance with [Widget Works].
    [Acme] is integrating [Widget Works]'s maps into its cars under a new deal.
    ~ [Acme] sued its partner [Widget Works].
    ~ [Acme] and [Widget Works] compete in both markets.
    ~ Lee, a partner at [Acme], said so.
    ~ [Acme] worked with the police on the case.`,
  CONTRACT: `
    [Acme] won a $300 million contract from the US Navy.
    [Acme] has been awarded a contract to build two ferries.
    [Acme] secured an order for 40 trains.
    [Acme] landed a deal to supply [Widget Works] with chips.
    [Acme] signed a five-year supply agreement with [Widget Works].
    [Acme] agreed to supply batteries to [Widget Works].
    [Acme] will supply [Widget Works] with gas for ten years.
    [Acme] ordered 50 jets from [Widget Works].
    [Acme] placed an order for 30 aircraft with [Widget Works].
    [Acme] has received an order from [Widget Works].
    [Acme] inked a deal with [Widget Works] to license its software.
    [Acme] renewed its contract with [Widget Works].
    [Acme] lost its contract with [Widget Works].
    [Acme] terminated its contract with [Widget Works].
    [Acme] cancelled an order for 20 planes from [Widget Works].
    [Acme] picked [Widget Works] to run its network.
    [Acme] selected [Widget Works] as its cloud provider.
    [Acme] hired [Widget Works] to advise on the sale.
    [Acme] was chosen to build the line.
    [Acme] was selected by NASA to build a lander.
    The Pentagon awarded [Acme] a $1.2 billion contract.
    The government gave [Acme] a contract worth £90 million.
    The contract was awarded to [Acme].
    [Acme] struck a licensing deal with [Widget Works].
    [Acme] signed a deal worth $2 billion with [Widget Works].
    [Acme] has agreed to buy power from [Widget Works] for 15 years.
    [Acme] is buying 100,000 chips from [Widget Works].
    [Acme] extended its agreement with [Widget Works] until 2030.
    [Acme] bagged a Rs 900 crore order from the railways.
    [Acme] clinched a contract to operate buses in Perth.
    [Acme] beat rivals to a $500 million contract with the army.
    [Acme] is in talks with [Widget Works] about a supply deal.
    [Acme] licensed its patents to [Widget Works].
    [Acme] will provide [Widget Works] with engines.
    [Acme] called in [Widget Works] to advise on its options.
    [Acme] appointed [Widget Works] to manage the fund.
    [Acme] won its bid to run the franchise.
    [Acme] leased ten planes from [Widget Works].
    [Acme] wins $80 million Army contract
    ~ [Acme] won the contract dispute in court.
    ~ [Acme] violated its contract, the suit said.
    ~ [Acme] ordered staff back to the office.
    ~ [Acme] won praise for its work.
    ~ In order to grow, [Acme] needs cash.
    ~ Employees signed contracts at [Acme].`,
  LAYOFFS: `
    [Acme] is cutting 2,000 jobs.
    [Acme] will cut about 5% of its workforce.
    [Acme] laid off 300 people on Tuesday.
    [Acme] plans to lay off a tenth of its staff.
    [Acme] said it would eliminate 450 positions.
    [Acme] is to axe 900 jobs in Germany.
    [Acme] to slash 6,000 jobs
    [Acme] has begun laying off employees.
    [Acme] announced layoffs in its games unit.
    [Acme] shed 1,200 workers last year.
    [Acme] trimmed its headcount by 7%.
    [Acme] is reducing its workforce by 1,500.
    [Acme] made 80 people redundant.
    [Acme] let go of 120 employees.
    [Acme] fired 50 engineers.
    [Acme] dismissed dozens of contractors.
    Job cuts at [Acme] will fall on its head office.
    Layoffs at [Acme] began on Monday.
    About 700 jobs will be lost at [Acme].
    Some 2,500 jobs are at risk at [Acme].
    The restructuring will result in the loss of 400 jobs at [Acme].
    [Acme] offered voluntary redundancy to 3,000 staff.
    [Acme] offered buyouts to its older workers.
    [Acme] furloughed 10,000 employees.
    [Acme] put a freeze on hiring.
    [Acme] has frozen hiring.
    More than 200 workers at [Acme] were laid off.
    Hundreds of [Acme] employees lost their jobs on Friday.
    [Acme] is considering cutting 1,000 jobs.
    [Acme] plans to reduce headcount by 800 through attrition.
    [Acme] has cut 85 people, or 20% of the workforce.
    The overhaul has cost 3,400 jobs at [Acme].
    [Acme] will axe a quarter of its managers.
    [Acme] parted ways with a third of its staff.
    [Acme] is slashing its global workforce by 10%.
    [Acme] confirmed plans to cut up to 1,300 roles.
    ~ [Acme] will create 900 jobs in Leeds.
    ~ [Acme] employs 4,000 people.
    ~ [Acme] cut prices for 2,000 workers who rent.
    ~ [Acme] will hire 300 engineers.
    ~ [Acme] fired a rocket with three people on board.
    ~ [Acme] said it had no plans to cut jobs.`,
  REGULATORY_ACTION: `
    The SEC is investigating [Acme].
    The FTC opened an investigation into [Acme].
    The European Commission fined [Acme] 300 million euros.
    [Acme] was fined £6 million by the Financial Conduct Authority.
    [Acme] is under investigation by the SEC.
    [Acme] is being investigated by the FTC.
    [Acme] is facing an antitrust probe in Brazil.
    [Acme] said it had received a subpoena from the SEC.
    The FDA approved [Acme]'s drug for asthma.
    [Acme] won FDA approval for its vaccine.
    [Acme] received approval from the FDA for its pill.
    The FDA rejected [Acme]'s application.
    The FTC cleared the merger of [Acme] and [Widget Works].
    The CMA blocked [Acme]'s purchase of [Widget Works].
    The European Commission is examining whether [Acme] misled buyers.
    The SEC is looking into [Acme]'s accounts.
    The regulator ordered [Acme] to stop selling the loans.
    The FAA grounded [Acme]'s jets.
    The watchdog launched a review of [Acme]'s pricing.
    Police raided [Acme]'s offices in Seoul.
    The Justice Department is probing [Acme].
    Federal prosecutors have opened a criminal probe of [Acme].
    Regulators banned [Acme] from taking deposits.
    Regulators have suspended [Acme]'s licence.
    The NHTSA is looking at crashes of [Acme] cars.
    The FTC sent a warning letter to [Acme].
    The EPA issued new rules on emissions.
    The government banned the sale of vapes.
    The EU adopted a law on artificial intelligence.
    The FCC voted to ban the calls.
    The FCC proposed rules that would cap fees.
    [Acme] must pay a $40 million penalty to the SEC.
    [Acme] agreed to pay a fine of $12 million to the FTC.
    [Acme] was hit with a record fine by the Information Commissioner.
    The fine cost [Acme] $6 million.
    The hack cost [Acme] a £6.5m fine from the Information Commissioner.
    [Acme]'s pill was approved by the FDA in December.
    [Acme]'s drug is under review at the Food and Drug Administration.
    The FDA put [Acme]'s study on hold.
    The Information Commissioner's Office said it was making inquiries about [Acme].
    The Competition Bureau has asked [Acme] for more information about the deal.
    The competition watchdog said it would look into [Acme]'s takeover.
    [Acme] is awaiting regulatory approval in China.
    [Acme] cleared a regulatory hurdle in Japan.
    The tax authority issued a show-cause notice to [Acme].
    Regulators gave [Acme] the green light to sell the drug.
    Lawmakers summoned [Acme]'s chief executive to testify.
    The Senate will question [Acme] about the leak.
    South Korea's antitrust regulator penalized [Acme].
    EU antitrust regulators have charged [Acme] with abusing its position.
    [Acme] has been accused by the European Commission of breaking its rules.
    The government seized [Acme]'s assets in Moscow.
    Italy's watchdog has opened a case against [Acme].
    The SEC settled with [Acme] over its accounts.
    The department was investigating [Acme] after complaints.
    ~ [Acme] ordered the parts in May.
    ~ Shareholders approved [Acme]'s plan.
    ~ [Acme]'s board approved a dividend.
    ~ [Acme] has a fine record.
    ~ The newspaper's investigation of [Acme] won a prize.
    ~ [Acme] opened an investigation into its own managers.
    ~ [Acme] banned phones from its offices.
    ~ The agency says on its website that it investigates fraud.`,
};
