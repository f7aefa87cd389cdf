/** Deals, products, sites and people as wires tell them, shortly; read as `phrasings.ts`. */
export const WIRE_PHRASINGS: Readonly<Record<string, string>> = {
  ACQUISITION: `
    [Norvia] and [Lumen] will combine in an all-share deal.
    [Halden] has picked up the remaining assets of [Lumen].
    [Corla] approved the acquisition of a 74 per cent stake in [Ludwell].
    He sold his mapping company to [Corla].
    [Corla] has taken control of [Mendip Foods] after buying out its founder.
    [Corla] is buying the rest of [Mendip Foods] that it does not already own.
    The takeover of [Mendip Foods] by [Corla] was completed on Tuesday.
    [Mendip Foods] has accepted a £90m offer from [Corla].
    [Mendip Foods] agreed to a $3 billion takeover by [Corla].
    [Mendip Foods] has been sold to [Corla] for £90m.
    [Corla] closed its purchase of [Mendip Foods], a maker of jams.
    [Corla] launched a hostile bid for [Mendip Foods].
    [Corla] tabled a 480p-a-share offer for [Mendip Foods].
    [Corla] sealed a deal for [Mendip Foods].
    [Corla] and [Mendip Foods] have called off their merger.
    [Corla] said on Friday that it had bought [Mendip Foods], [Tresco] and [Ludwell].
    [Mendip Foods], which [Corla] acquired last year, makes jam.
    [Corla] will pay $12 a share for [Mendip Foods].
    [Mendip Foods] is in talks to be acquired by [Corla].
    [Corla] ended its pursuit of [Mendip Foods].
    [Corla]'s $4 billion bid for [Mendip Foods] is being reviewed.
    Jam maker [Mendip Foods] bought by [Corla]`,
  DIVESTITURE: `
    The split follows the sale of [its=Corla] ice cream brands to [Ludwell].
    [Corla] completed a separation of its ice cream unit in December.
    [Corla] is in talks to sell its data-storage business to [Ludwell], according to people familiar with the matter.
    [Corla] is getting rid of its hotels business.
    [Corla] will dispose of its 30% stake in [Ludwell].
    [Corla] has agreed the sale of its Polish unit to a local rival.
    [Corla] spun off its chip unit as a separate listed company in March.
    [Corla] plans to separate its consumer health arm.
    [Corla] will shed its bakery brands.
    [Corla] sold its last factory in Russia to a local manager for one rouble.
    [Corla] is weighing the sale of a minority stake in its cloud arm.
    [Corla] put the Ludwell chain on the block.`,
  FUNDING_ROUND: `
    Investors have poured $40m into [Corvane].
    The latest round values [Corvane] at about $3bn.
    [Nimblr] raises $14M Series A to automate tax returns
    [Nimblr] has closed a $14 million Series A led by [Accrue Ventures].
    [Nimblr], founded in 2021, has attracted $14 million from investors including [Accrue Ventures].
    [Nimblr] announced that it has raised ₹40 crore in seed funding.
    The start-up [Nimblr] was valued at $1 billion in its latest funding round.
    [Nimblr] is seeking to raise $100 million, people said.
    [Nimblr] said it had secured €9m from a group of investors.
    [Nimblr] picks up $5 million to fight fraud`,
  IPO: `
    [Nimblr] is going public.
    [Nimblr] raised $900 million in its initial public offering.
    [Nimblr] plans a stock market listing in Milan.
    [Nimblr] began trading on the Nasdaq under the symbol NMB.
    [Nimblr]'s flotation was the biggest in London this year.
    [Nimblr] has postponed its IPO because of weak markets.
    [Nimblr] made a strong debut on Wall Street.
    [Nimblr] is considering a US listing, its boss said.
    [Nimblr] received SEBI's approval for its Rs 900 crore public issue.`,
  INVESTMENT: `
    [Corla] will spend $600 million to modernise its mill in Maine.
    [Corla] is to pump £40m into its fibre network.
    [Corla] has bought 5% of [Ludwell].
    [Corla] doubled its stake in [Ludwell] to 20%.
    [Corla] unveiled a €2bn investment plan for its French factories.
    [Accrue] has emerged as a shareholder in [Ludwell] with a 6% stake.
    [Corla] is putting $1 billion behind its AI push.
    [Corla] plans $3 billion of capital spending this year.
    [Corla] agreed to take a 25% stake in [Ludwell] for $80m.
    [Ludwell] has received a $50 million investment from [Corla].`,
  PARTNERSHIP: `
    [Corla] and [Ludwell] are working together on a new engine.
    [Corla] has formed an alliance with [Ludwell] to share its cables.
    [Corla] signed a partnership deal with [Ludwell].
    [Corla] entered into a collaboration with [Ludwell] on gene therapies.
    [Corla] and [Ludwell] unveiled a joint venture in Vietnam.
    [Corla] has partnered [Ludwell] to sell insurance.
    [Corla] linked up with [Ludwell] on charging points.
    [Corla] inked an MoU with [Ludwell] to build ships.
    [Corla] will integrate [Ludwell]'s maps into its cars.
    In a tie-up with [Ludwell], [Corla] will sell phones in Kenya.`,
  CONTRACT: `
    [Meridian Air] placed a firm order for 30 jets from [Tollan Jets].
    [Corla] has been awarded a contract by [Ludwell] to build two ferries.
    [Corla] secured a five-year contract to clean the airport.
    [Ludwell] chose [Corla] to supply its trains.
    [Corla] received an order for 12 buses from Leeds city council.
    [Corla] will build two ferries for [Ludwell] under a £90m deal.
    [Ludwell] ordered 30 trucks from [Corla].
    [Corla] has lost its contract with [Ludwell].
    [Ludwell] extended its agreement with [Corla] for three years.
    [Corla] landed a $200 million deal with the US Air Force.
    [Corla] agreed a licensing deal with [Ludwell].
    [Corla] won the tender to run the tram.
    [Corla] will use [Ludwell]'s chips in its cars.`,
  PRODUCT_LAUNCH: `
    [Tavio] has opened pre-orders for its new watch.
    [Corla] has unveiled a fridge that orders milk.
    [Corla] on Monday debuted its first electric lorry at a show in Hanover.
    [Corla] released version 8 of its browser.
    [Corla] plans to bring its ride-hailing service to Oslo.
    [Corla] put its new phone on sale on Friday.
    A cheaper version of the tablet was launched by [Corla] last month.
    [Corla] has opened pre-orders for its headset.
    [Corla] introduces same-day delivery in Wales
    [Corla] expanded its delivery service to Wales.
    [Corla] is to start selling insurance.
    [Corla] added voice search to its app.
    [Corla] has cut the price of its tablet to £199.
    [Corla]'s new console will hit stores in November.
    The [Corla] watch goes on sale on 4 May.
    [Corla] has rolled out the feature to all users.
    [Corla] rebranded its streaming service.`,
  PRODUCT_RECALL: `
    [Corla] has recalled 4,000 pushchairs.
    [Corla] issued a recall of its cot mattresses.
    [Corla] is withdrawing a batch of baby milk.
    [Corla] has suspended sales of its e-bike.
    [Corla] will discontinue its tablet.
    [Corla] has dropped its plan for a folding phone.
    [Corla] will stop making petrol cars in 2030.
    [Corla] pulled an advert after complaints.
    [Corla] said it would end its print edition.
    [Corla] is retiring its chat app.`,
  OUTAGE: `
    Thousands of [Corla] customers were left without service on Monday.
    [Corla]'s website crashed on Black Friday.
    [Corla] customers were unable to log in on Monday.
    An outage at [Corla] hit thousands of users.
    [Corla] services went down for two hours.
    A power failure at a [Corla] data centre grounded flights.`,
  SECURITY_INCIDENT: `
    A breach that exposed passwords of customers hit [Tavio].
    [Tavio] has suffered a second breach.
    [Tavio] disclosed a breach on Friday.
    [Corla] was the victim of a ransomware attack.
    [Corla] confirmed that hackers had accessed its systems.
    A breach at [Corla] exposed the records of two million people.
    [Corla] was hacked in March.
    [Corla] has warned customers that their data may have been stolen.
    [Corla] said a cyber attack had disrupted its factories.`,
  FACILITY: `
    [Corla] commissioned a steel plant in Odisha last year.
    [Corla] has halted work on its German factory.
    [Corla] has opened its first store in Ghana.
    [Corla] is to build a £200m factory in Wales.
    [Corla] will close two of its five plants.
    [Corla] has picked Leipzig for its new plant.
    [Corla] is shutting down its mill in Maine.
    [Corla] plans to open a research centre in Pune.
    [Corla] is moving production from Spain to Morocco.
    [Corla] halted work at its mine.
    A [Corla] warehouse will open in Doncaster next year.
    [Corla] cut the ribbon on a new depot.
    [Corla] reopened its refinery after a fire.
    [Corla] has leased two floors of a tower in Leeds.
    [Corla] will relocate its headquarters to Texas.`,
  EXECUTIVE_CHANGE: `
    {Ana Brook} will succeed {Tom Hale} as chief executive of [Tavio].
    {Joe Bell@Corla}, chief executive of [Corla], quit last week.
    [Corla] named {Joe Bell@Ludwell}, a former Ludwell executive, as [its=Corla] new boss.
    [Corla] has appointed {Joe Bell} as chief executive.
    [Corla]'s chief executive {Joe Bell} has resigned.
    {Joe Bell} will take over as chief executive of [Corla] in May.
    {Joe Bell} is leaving [Corla] after ten years as finance chief.
    [Corla] replaced its chairman.
    {Joe Bell} has been named chief financial officer at [Corla].
    [Corla] promotes {Joe Bell} to head of design
    {Joe Bell}, the boss of [Corla], is to retire.
    [Corla] fired its head of AI.
    [Corla] said {Joe Bell} would join its board.
    [Corla] has hired {Joe Bell} from [Ludwell] to run its bank.
    {Joe Bell} quit as chairman of [Corla].
    [Corla] parts ways with CEO {Joe Bell}
    {Joe Bell} was ousted as chief executive of [Corla].`,
  LAYOFFS: `
    [Corla] has cut 200 jobs.
    [Corla] will eliminate 1,000 positions.
    [Corla] is to make 300 workers redundant.
    [Corla] said it was reducing its headcount by 8%.
    [Corla] plans to lay off a third of its staff.
    [Corla] is cutting its workforce by 4,000.
    Around 600 jobs will go at [Corla].
    [Corla] job cuts to hit 600
    [Corla] dismissed 40 engineers.
    [Corla] is offering voluntary redundancy to 900 staff.
    More than 600 [Corla] employees were laid off.`,
  LABOR_ACTION: `
    Staff at [Corla] have gone on strike.
    [Corla] workers ended a six-week strike.
    [Corla] pilots rejected a pay offer.
    The union suspended a strike at [Corla].
    [Corla] and the union reached a tentative agreement.
    Drivers at [Corla] are to be balloted on strike action.
    Workers at [Corla]'s plant in Ohio voted to unionise.`,
};
