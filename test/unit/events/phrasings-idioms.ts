/** What papers say with an idiom, and of things told without a name of their own; read as `phrasings.ts`. */
export const IDIOM_PHRASINGS: Readonly<Record<string, string>> = {
  ACQUISITION: `
    The label, which [Corla] picked up for $40m in 2012, is run from Leeds.
    A bidding war is under way for [Corla], the soap maker.
    Investors in [Corla] accepted an offer from [Mendip].
    [Corla] rejected a second approach from the Swedish suitor.
    [Corla] has changed hands twice in ten years.
    [Corla] and [Mendip] are joining forces in a £2bn merger.
    [Corla] is to become part of [Mendip] in the summer.
    A fund has agreed terms to take [Corla] private.
    [Mendip] saved [Corla] from administration last year.
    [Corla] was sold in 2014 for $3 billion.
    [Mendip] is the new owner of [Corla].
    [Corla] is being courted by [Mendip], a rival.
    [Mendip]'s $2bn swoop on [Corla] came as a surprise.
    [Corla] and [Mendip] have tied the knot at last.
    [Mendip] nears a deal for [Corla].
    [Corla]'s crisps arm was bought by [Mendip].
    [Corla] has secured control of [Mendip].
    [Corla] paid $2bn for control of [Mendip].
    The merger plans involving [Corla] and [Mendip] were dropped.
    [Corla] made several acquisitions, including [Mendip].
    Debts rose after the [Corla] acquisition.
    The purchase of [Corla] needs the blessing of the courts.
    ~ Some 3m shares in [Corla] changed hands.
    ~ A van of [Corla] was sold at auction for $9,000.
    ~ Mr Dahl sold [Corla] the right to his name for $5m, though [the company=Corla] gave it back.
    ~ He bought [Corla] boots.`,
  DIVESTITURE: `
    [Corla] has hung the for-sale sign over its jam factory.
    The quarry was sold last year by [Corla] to a local builder.
    [Corla] sold its 40 shops in Wales to [Mendip].
    [Corla] cut its stake in [Mendip] by a further 4%.
    [Corla] is jettisoning its newspapers.
    The mill that [Corla] sold last month was its oldest.
    [Corla] agreed to sell its nine radio stations for $20m.
    ~ The board is also sold under the [Corla] brand.`,
  DEBT_FINANCING: `
    [Corla] tapped the bond market for $900m.
    [Corla]'s lenders agreed to waive the terms of its loans.
    A £30m refinancing gives [Corla] more time.
    [Corla] will borrow $2bn to pay for it.
    [Corla] has drawn down £40m of its overdraft.
    [Corla] missed an interest payment.
    The owners have loaded [Corla] with £4bn of debt.
    [Corla] bondholders agreed to push back repayment of their bonds.
    [Corla] won backing for a restructuring of its $4bn debt.`,
  FUNDING_ROUND: `
    [Corla] closed its Series B at $45m.
    [Corla] pulled in seed money of $3m.
    A crowdfunding campaign by [Corla] raised £900,000.
    [Corla] was valued at $6bn in its latest fundraising.
    [Corla] doubles its valuation to $3bn with fresh money.
    [Corla] hits a $2bn valuation.
    [Corla] is now worth $9bn after its latest round.
    [Corla] is seeking new funding at a value of $2bn.`,
  INVESTMENT: `
    [Corla] took a 6% stake in the bakery chain.
    [Corla] has built up a holding of 4 per cent in [Mendip].
    [Corla]'s $300m bet on hydrogen is its largest.
    [Corla] has set aside £9m for new ovens.
    [Corla] is doubling its bakeries with capital spending of up to $2bn.
    [Corla] is stumping up another $300m for the laboratory.
    [Corla] has become a minority shareholder in a shoe brand.
    A £9m upgrade of the ovens is under way at [Corla].
    [Corla] slashed spending on wind farms to $3bn.
    ~ [Corla] set aside £9m for legal claims.
    ~ [Corla] said shoppers spent $40bn over the holiday.`,
  IPO: `
    [Corla] has put its float on ice.
    Advisers are preparing [Corla] for a flotation in June.
    [Corla]'s first day of trading ended with a gain.
    [Corla] made its long-awaited Nasdaq debut.
    [Corla]'s first day as a public company was a good one.
    [Corla] chose two banks to run its listing.
    [Corla] shares rose in their stock market debut.`,
  SECURITIES_OFFERING: `
    [Corla] turned to shareholders for another £80m.
    [Corla] launched a cash call.
    [Corla] plans to sell up to 30 million shares.
    [Corla] is raising €900m from shareholders.
    [Corla] in talks over a $2bn share sale
    ~ [Corla] plans to sell 3m shares in its rival.`,
  SHARE_BUYBACK: `
    [Corla] has suspended buybacks.
    [Corla] will mop up £90m of its own shares.
    [Corla] is to buy £90m worth of its shares.`,
  STOCK_SPLIT: `
    [Corla] will consolidate its shares.
    The split of [Corla] stock takes effect on Monday.`,
  FACILITY: `
    [Corla] was given the go-ahead for a depot in Kettering.
    [Corla] pulled the plug on a planned bakery in York.
    [Corla] is quitting its glass tower for a smaller one.
    The first vans rolled off the line at [Corla] in May.
    A new [Corla] is coming to the high street.
    The [Corla] mill is to come on stream in 2026.
    [Corla] put the brakes on its Ohio factory.
    The mill, which [Corla] opened in 1964, stands empty.
    The last [Corla] shops pulled down their shutters.
    [Corla] shops in Leeds are earmarked for closure.
    [Corla] shops to shut in four towns
    A new [Corla] store is planned for the corner.
    [Corla] has delayed the completion of its plant.
    Work is under way on [Corla]'s mill.
    The council approved plans for a [Corla] store at the site.
    ~ [Corla] closed a $90 million loan facility.
    ~ [Corla] rebuilt its data pipeline.`,
  PRODUCT_LAUNCH: `
    [Corla]'s photo tool went live on Tuesday.
    A pickle sauce from [Corla] hits shelves this week.
    [Corla] is trialling a feature that reads aloud.
    [Corla] has given its app a new face.
    [Corla] showed off its latest van.
    [Corla]'s smallest phone lands in America for $99
    [Corla] is adding summaries to all its plans.
    [Corla] users can now send voice messages.
    [Corla]'s latest drone weighs little and costs $299.
    [Corla] is bringing back its snack wraps.
    [Corla] is adding a flight to Vienna.
    ~ [Corla] launched a fundraising.
    ~ [Corla] came up with an excuse.
    ~ [Corla]'s hymn is a track released in 1994.
    ~ Singers love [Corla], which reveals in a new series whom we hear.
    ~ [Corla] users can send letters.
    ~ The smell of [Corla] brought back memories of school.`,
  PRODUCT_RECALL: `
    Shoppers are urged not to eat a [Corla] pie.
    Support for the phone will end in May, [Corla] said.
    [Corla] is sunsetting its free tier.
    [Corla] recalled several lots of soup.
    [Corla] told parents to stop using its prams.
    [Corla] has called time on its toffee box.
    Two million prams sold under the [Corla] name have been recalled.
    A total of 90,000 vans will be recalled by [Corla].
    [Corla] cheese recall
    ~ Patients who took the pill of [Corla] slept well.`,
  TECHNICAL_RESULT: `
    [Corla] put four satellites into orbit.
    The rocket of [Corla] exploded shortly after launch.
    [Corla]'s model tops the leaderboard.
    The heart pill of [Corla] flunked a late-stage trial.
    ~ A battery made by [Corla] exploded in a car.`,
  CONTRACT: `
    The contract for the trams went to [Corla].
    [Corla] is in line for a £90m road contract.
    Under the deal, [Corla] will supply steel to [Mendip].
    [Corla] agreed to rent computers from [Mendip].
    [Corla] is the preferred bidder for the new bridge.
    [Corla] tore up a contract with [Mendip].
    [Corla] has retained the rights to the cricket.
    Norway picks [Corla] frigates in a $9bn deal.
    [Corla] will construct the bridge under a $90m contract.
    [Mendip] pays [Corla] $60m a year for access to its texts.
    [Corla] signed a long deal to buy power from [Mendip].`,
  PARTNERSHIP: `
    [Corla] and [Mendip] will pool data.
    [Corla], together with [Mendip], is developing a ferry.
    [Corla] became the official car partner of the games.
    [Corla] and [Mendip] have joined forces to bake bread.
    [Corla] has enlisted [Mendip] to help it make toys.
    [Corla] cut ties with [Mendip].
    [Corla], [Mendip] to pool data
    ~ [Corla] was co-founded by a game developer.`,
  EXECUTIVE_CHANGE: `
    {Ann Lee} left [Corla] in 2021 after an inquiry.
    {Ann Lee} was ousted at [Corla].
    {Ann Lee} came out of retirement to lead [Corla].
    {Bo Dahl}'s successor at [Corla] will be named in May.
    {Ann Lee} is out at [Corla].
    {Ann Lee@Corla}, the founder of [Corla], has returned as chairman.
    [Corla] gets a new finance chief.
    {Ann Lee} handed in her notice at [Corla].
    [Corla] ousted {Ann Lee} after a year in the post.
    [Corla] finance chief to step down
    [Corla]: {Ann Lee} to leave as finance director
    [Corla] hired {Bo Dahl}, formerly of a rival, to run its mills.
    {Ann Lee@Corla}, founder of [Corla], handed the top job to her son.
    The chief of [Corla], {Ann Lee@Corla}, exited in May.`,
  LABOR_ACTION: `
    Staff stood at the picket line outside [Corla] all week.
    Union members at [Corla] are being balloted over pay.
    [Corla] flight attendants ended their strike.
    Union staff at [Corla] laid down their tools.
    Workers at [Corla] returned to work after the strike.
    [Corla] workers have refused overtime since May.`,
  LAYOFFS: `
    The closure puts 90 jobs at risk, [Corla] said.
    Pink slips went out at [Corla].
    [Corla] trimmed its head count by a tenth.
    Office staff at [Corla] face the axe.
    [Corla] plans to get rid of 700 workers.
    [Corla] swung the axe again.
    [Corla]'s 700 employees in Leeds were dismissed.
    ~ First reported by [Corla], the letter speaks of layoffs.`,
};
