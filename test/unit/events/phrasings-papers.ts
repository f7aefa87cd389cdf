/** Deals with sides that have no name, plans by halves, and further wordings of the business pages; read as `phrasings.ts`. */
export const PAPER_PHRASINGS: Readonly<Record<string, string>> = {
  ACQUISITION: `
    Lawyers worked all night on the £90m bid with [Corla].
    Regulators want to stop [Corla] from buying [Mendip] for $6.1bn.
    [Corla] has bought a Finnish mobile studio for $35m.
    [Corla] is in advanced talks to buy a controlling stake in the mill's owner, sources said.
    Shareholders voted overwhelmingly in favour of the takeover by [Corla] of a smaller rival.
    [Corla] confirmed that it is in early discussions about a tie-up with a Dutch rival.
    [Corla] had looked at buying [Mendip Foods].
    ~ [Corla] bought off its critics with free ice cream.
    ~ Shoppers acquired a taste for the bread of [Corla].`,
  DIVESTITURE: `
    [Corla] offered in March to sell its jam brands to a rival.
    [Corla] is exploring a sale of its frozen business.
    [Corla] plans to reduce its holding in the port from 67% to 51%.
    [Corla] has hired [Hayfield] to find a buyer for its hotels.`,
  PARTNERSHIP: `
    It came back to the high street through a joint venture with [Corla].
    [Corla] agreed to develop small diesel engines with a Japanese rival.
    [Corla] has signed a memorandum of understanding with the port of Rotterdam on hydrogen storage.
    The Dunnes went into business with family bakery [Corla].`,
  CONTRACT: `
    It was the second big contract in a week, worth $40m, for [Corla].
    The backlog holds an order for 1,200 lorries from [Corla].
    [Corla] agreed in May to keep paying [Mendip] to make it the default search engine.
    [Corla] has signed up as its first customer.
    [Corla] and [Mendip] will share the $300m contract.
    The Polish government picked [Corla] to build six corvettes.
    [Corla] took delivery of a hybrid ferry from the shipyard [Mendip].
    [Corla] has 24 jets on order from a French manufacturer.
    [Corla] paid $90m upfront for rights to an obesity drug from a Chinese laboratory.`,
  IPO: `
    [Corla] could be listed in London as part of an overhaul, two newspapers reported.
    ~ [Corla] could be listed in London one day.`,
  SECURITIES_OFFERING: `
    [Corla] sold 12 million new shares at $41 each.
    [Corla] is trying to raise £90m of fresh equity from its owners.
    ~ [Corla] and [Hayfield] are leading the share sale.`,
  FUNDING_ROUND: `
    [Corla] was valued at $2bn in its last funding round, when it raised $90m.`,
  DEBT_FINANCING: `
    It means to fund the purchase with a new $120 million term loan from [Corla].
    [Corla] will fund the purchase with cash and $2bn of new debt.`,
  EXECUTIVE_CHANGE: `
    ~ The chief operating officer of [Corla] dismissed them on a call.
    The interim boss of [Corla] has told friends that she does not want the job.
    ~ The chief executive, Grant Mosley, said [Corla] had hired too quickly.
    [Corla]'s founder, Sunil Rao, is to hand control to his daughter.
    [Corla] has poached {Tom Rees} from a rival to run its cloud unit.
    {Jane Marsh}, who has led [Corla] since 2018, will retire in the autumn.
    [Corla] named Carol Ade as editor-in-chief in March.`,
  LAWSUIT: `
    ~ [Corla] faced criticism and complaints over its charges.
    The judge will hear the claim over the patents with [Corla] in May.
    On Tuesday eighteen states will face off in court against [Corla], their lawyers argued.
    The Justice Department has gone to court against [Corla].
    [Corla] said that it would lodge an appeal.
    Prosecutors in Milan have charged two former [Corla] managers with bribery.`,
  FACILITY: `
    At [Corla]'s Mount Ayr pit, mining was suspended for 19 days.
    [Corla] will move into a new factory in the autumn.
    [Corla] is to cut production at two of its French plants.
    [Corla] is giving up its headquarters.
    Production at [Corla]'s plant in Leeds has been halted since Monday.
    The [Corla] plant is not due to reopen until February.
    [Corla] plans to cut 900 jobs, almost a tenth of its staff, and to mothball a blast furnace in Bochum.
    [Corla] has leased a smaller depot in Kent.
    [Corla] shut its assembly line in April.
    [Corla] has switched on a floating wind farm off Bergen.`,
  PRODUCT_LAUNCH: `
    ~ Analysts spoke of the price rise of 9% that [Corla] seeks for raw materials.
    [Corla] has put up the price of its biscuits by 8%.
    [Corla] is due to present its own foldable next week.
    [Corla] also showed a prototype of a laptop with a rollable screen.`,
  PRODUCT_RECALL: `
    [Corla] has been forced to call back 90,000 vans.
    [Corla] will drop support for its oldest phones.
    [Corla] withdrew a migraine spray in March after reports of liver damage.`,
  TECHNICAL_RESULT: `
    In the benchmark, [Corla]'s browser loaded pages 22% faster than its rivals.
    [Corla]'s lead drug, a weekly pill, cleared 58% of patients' skin in a mid-stage trial.`,
  BANKRUPTCY: `
    The insolvency of [Corla], whose creditors had filed for it, came on Monday.
    [Corla] has applied for creditor protection in Calgary.`,
  OUTAGE: `
    [Corla] said that it had cancelled 34 sailings between Gothenburg and Kiel.`,
  GUIDANCE: `
    ~ A survey by [Corla] found that three in ten people aim to save $5,000.
    [Corla] said it did not expect conditions to get any easier.
    [Corla] warned that it would also miss its targets.
    [Corla] now sees full-year revenue of between $31bn and $32bn.
    [Corla] said that a fire would dent annual profit.
    [Corla] no longer expects to break even this year.
    Advertising revenue at [Corla] is forecast to be flat.`,
  EARNINGS: `
    [Corla] has been losing money since 2021.`,
  ANALYST_RATING: `
    Analysts at [Hayfield] cut [Corla] to "market perform" from "outperform" on Monday.`,
  STOCK_PRICE_MOVEMENT: `
    [Corla] shares added 4% to A$21.30.
    [Corla] was the biggest faller on the exchange, losing 9% by mid-morning.`,
  MARKET_CAP_CHANGE: `
    [Corla] hit a valuation of $3 trillion on Tuesday.`,
  REGULATORY_ACTION: `
    ~ The FBI told [Corla] that it had received the letter.
    ~ The newspaper's investigation of [Corla] won a prize.
    Russia's competition authorities have given the go-ahead to the merger of [Corla] and [Mendip].
    The Food and Drug Administration granted [Corla] fast-track status in June.
    ~ Any deal with [Corla] would be looked into by the European Commission.`,
  INVESTMENT: `
    The $90 million spa is the latest of the works of [Corla], which has spent more than $2bn since 2020.
    [Corla] is paying $260m for an extra 20% of the shares.
    [Corla] has built up a stake in [Mendip].`,
  COMMODITY_MOVEMENT: `
    Copper has climbed by 4% on hopes of demand from electric cars.
    ~ Copper production fell 4% in May.`,
  LAYOFFS: `
    About 90 [Corla] office workers will lose their jobs.`,
  SECURITY_INCIDENT: `
    [Corla] has released an emergency update to fix a flaw that hackers were already exploiting.`,
  SHARE_BUYBACK: `
    [Corla] said it would hand £400m back to shareholders.`,
  DIVIDEND: `
    ~ [Corla] spoke of dividends.
    The interim payout of [Corla] goes up 8% to 11.2p.`,
  LABOR_ACTION: `
    Of the strike by dockers, [Corla] said that few workers took part in it.`,
};
