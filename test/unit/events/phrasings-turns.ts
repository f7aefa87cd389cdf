/** Probes, suits, breaches, results and markets in the turns of phrase of papers; read as `phrasings.ts`. */
export const TURN_PHRASINGS: Readonly<Record<string, string>> = {
  REGULATORY_ACTION: `
    [Corla] is in the dock over how it treats young users, with the privacy watchdog asking for its files.
    The broadband firm [Corla] has been given a slap on the wrist by Ofcom.
    [Corla] came under fire from regulators in Ohio over its adverts.
    The FCA swooped on the offices of [Corla] at dawn.
    The brokerage [Corla] was stripped of its licence in May.
    The FAA is keeping a cap of 30 a month on the jets of [Corla].
    [Corla] has been told by the regulator to refund £9m to customers.
    A panel of advisers to the FDA voted 9-2 to back the vaccine of [Corla].
    The FTC has widened its investigation into [Corla].
    The Competition Bureau was looking into two deals. It blocked [Corla]'s purchase of [Mendip].
    ~ [Corla] gave its old logo a slap of paint.
    ~ The mayor was stripped of his title.
    The privacy watchdog handed [Corla] a record penalty.
    In March the FCA put [Corla] into special measures.
    The FDA has signed off on the vaccine of [Corla].
    The SEC rated the files of [Corla] as poor.
    [Corla] was urged by the regulator to open its books.
    [Corla] will pay $215 million under an accord with the regulator.
    [Corla] must hand back £4m to customers, the regulator said.
    ~ [Corla] was founded by two friends.
    ~ [Corla]'s data breach investigation report came out.
    ~ There are 880 searches a month for plumbers on [Corla].
    Police searched the offices of [Corla].
    Regulators are pressing [Corla] to prove that its discounts are real.`,
  LAWSUIT: `
    A former manager has dragged [Corla] before an employment tribunal.
    [Corla] is on the hook for $8.5 million after a jury found against it.
    [Corla] has agreed to set aside $7bn to settle tens of thousands of claims.
    [Corla] has reached an out-of-court deal with the family of the driver.
    Three authors accuse [Corla] in a complaint of copying their books.
    The case that the Justice Department brought against [Corla] goes to trial in March.
    Twelve states sue [Corla].
    ~ [Corla] dragged its heels before the summer.
    Residents are seeking £14m from the builder [Corla].
    [Corla] lost a bid to have the case thrown out.
    [Corla] scored a win in the patent case over [Mendip].
    The founder of [Corla] goes on trial in Oslo next week.
    ~ [Corla] scored a win over [Mendip] in the cup final.
    ~ She came forward after the singer filed her lawsuit, telling [Corla] that she was not alone.
    ~ [Corla] offers trial lessons to those who argued for them.
    Shop workers took [Corla] to an employment tribunal over pay.`,
  TRADE_RESTRICTION: `
    India lifted its ban on palm oil shipments after three weeks.
    The president threatened to double the duty on foreign lumber.
    Duties on Vietnamese chairs will go up to 46% from Wednesday.
    Beijing hit back with levies of up to 15% on coal and gas.
    Chinese customs officials halted imports of barley from Australia.
    The Dutch government will stop [Corla] from selling its older machines to China.
    Britain froze the assets of [Corla].
    ~ The council threatened to double the price of parking.
    The EU quota will be cut by half from July.
    ~ A new law will introduce a duty of candour, the authorities said of import checks at [Corla].`,
  ANALYST_RATING: `
    [Corla] lost its buy rating at [Hayfield].
    [Hayfield] began covering [Corla] with an add recommendation.
    [Corla] fell 3% after [Hayfield] cut its rating on the brewer to hold.
    [Corla] lost 4 per cent following a downgrade from [Hayfield].
    [Hayfield] has told clients to sell [Corla].
    [Hayfield] took [Corla] off its buy list.
    [Corla] dropped 3% after being downgraded by [Hayfield].
    [Corla] received a rare sell rating from [Hayfield].
    [Hayfield] put an outperform rating on [Corla].
    [Corla] is a top pick at [Hayfield].`,
  PRICE_TARGET: `
    [Hayfield] kept its $125 target on [Corla].
    [Hayfield] took its target on [Corla] down to $13.
    [Corla] rose 2% after [Hayfield] raised its target price to 410p.
    [Hayfield] thinks [Corla] shares will reach £13.50.`,
  CREDIT_RATING: `
    Fitch stripped [Corla] of its investment grade.
    Moody's has put [Corla] on watch for a downgrade.
    [Corla], rated BBB by Fitch, has little debt.
    [Corla] is a notch away from junk at Moody's.
    [Corla] won an upgrade to BBB from [Fitch].
    [Corla] was stripped of its last investment-grade rating by Fitch.`,
  EARNINGS: `
    [Corla] made money for the first time over a full year.
    Sales at [Corla] went backwards in the three months to November.
    [Corla] took £88m through the tills in the year to March.
    Operating profit at [Corla] all but vanished in the first half.
    [Corla] had its fourth straight quarter of shrinking sales.
    [Corla] had a bumper Christmas, with sales of £40m.
    First-half profits at [Corla] fell sharply.
    [Corla] shifted 606,000 cars in the quarter.
    ~ [Corla] hopes that profits will rise this year.
    ~ The mayor of the town had a bumper Christmas.
    [Corla] had a poor quarter, with operating profit down 42%.
    [Corla] beat on both lines, with revenue of $252m in the quarter.
    The like-for-likes of [Corla] edged up 0.1% in the quarter.
    The losses of [Corla] doubled in the first three months of the year.
    [Corla] burned through $1.8bn in the quarter.
    At [Corla], advertising grew by 39% in the fourth quarter.
    [Corla] put aside £700m to cover bad loans in the quarter.
    [Corla] sales fall despite lower prices.
    [Corla] said first-quarter trading was ahead of expectations.
    Better-than-feared interim results lifted [Corla].
    ~ The exam results cheered [Corla]'s neighbours.
    [Corla] is a chain. [Corla] has 40 shops. [Corla] spoke. Overall sales rose 11.6%.
    [Corla] is a chain. [Corla] has 40 shops. [Corla] spoke. Amid a slump, diluted earnings per share fell 4% to 17p.
    ~ [Corla] is a chain. [Corla] has 40 shops. [Corla] spoke. Across the industry, sales rose 11.6%.
    ~ [Corla] is a chain. [Corla] has 40 shops. [Corla] spoke. Car sales in the UK rose 11.6%.`,
  GUIDANCE: `
    [Corla] has torn up its guidance.
    The outlook of [Corla] for the quarter fell short of estimates.
    [Corla] expects profit at the lower end of its range.
    [Corla] is on course to beat expectations.
    [Corla] is bracing for a $1.5bn hit from tariffs.
    [Corla] fell 20% after a profit warning.
    [Corla] warned in June that it would make a loss this year.`,
  DIVIDEND: `
    [Corla] will hand shareholders 83 cents a share.
    [Corla] rewarded investors with a special payment of $15.
    [Corla] is keeping the payout at 10.9p.
    [Corla] proposed to pay 4 kroner a share for the year.
    The first-quarter dividend of [Corla] remained at 1p.`,
  SECURITY_INCIDENT: `
    A gang says that it has the details of 5 million customers of [Corla].
    The records of [Corla] were put up for sale on the dark web.
    Hackers got into the email accounts of [Corla].
    [Corla] exposed the passport numbers of nearly a million customers.
    [Corla] admitted that intruders had rummaged through its files.
    Hackers scraped the profiles of 6.9 million users of [Corla].
    [Corla] paid a $22 million ransom.
    Criminals bribed staff of [Corla] to hand over data.
    [Corla] had its source code swiped.
    [Corla] was brought to its knees by a cyber attack.
    ~ Workers tricked the staff of [Corla] with a cake.
    [Corla] confirmed that data on all of its 6m members was taken in the attack.
    Criminals posted photographs from the files of [Corla] on the dark web.
    Ransomware crippled the systems at [Corla].`,
  OUTAGE: `
    The app of [Corla] froze on Friday afternoon.
    A failed migration locked a million customers of [Corla] out of their accounts.
    Tills at [Corla] stopped taking cards on Saturday morning.
    Glitches in the computers of [Corla] grounded flights at two airports.
    [Corla] is back up after an outage that lasted two hours.
    [Corla] left a quarter of the country without internet.
    Trading ground to a halt at [Corla] after a computer glitch.
    ~ The lake by the site of [Corla] froze in January.
    Cards of [Corla] were rejected as the payments network seized up.`,
  STOCK_PRICE_MOVEMENT: `
    [Corla] is on a tear, having tripled since January.
    [Corla] pared losses to end 1% lower.
    [Corla] topped the FTSE 100 risers, ahead 15%.
    [Corla] fell the most since its listing.
    Shares in the owner of the chain, [Corla], hit a record high.
    [Corla] closed at its lowest in a decade.
    [Corla] ended the day in the red.
    The share price of [Corla] has more than doubled.
    ~ [Corla] closed its lowest shaft in May.
    By the close [Corla] was 17% down.
    [Corla] suffered a 44% wipeout on Wednesday.
    [Corla] more than tripled on its debut.`,
  MARKET_CAP_CHANGE: `
    The rout wiped more than $230bn off the value of [Corla].
    [Corla] is now worth $70bn less than on Monday.
    The rally pushed [Corla] past $3tn for the first time.
    [Corla] added $244bn in a single day.
    [Corla] became the second company to be valued at more than $4 trillion.
    [Corla] has lost nearly half its market value since May.
    ~ [Corla], which was valued at $1bn in its last funding round, makes soap.`,
  INDEX_MOVEMENT: `
    Stocks tanked, with the S&P 500 having its worst day since 2020.
    The Nikkei 225 shot up 2.6%.
    The S&P 500 has clawed back all its losses for the year.
    The FTSE 100 ended the session in the red.
    The Nasdaq Composite entered a bear market.
    In Tokyo the Nikkei closed above 50,000 for the first time.
    The S&P 500 finished at a record high.`,
  BANKRUPTCY: `
    [Corla] ran out of money in October.
    [Corla] will shut its doors for good on Saturday.
    Receivers have been appointed at [Corla].
    The retailer [Corla] folded overnight.
    ~ [Corla] folded the tents on Sunday.
    ~ [Corla] failed in its bid for the mill.`,
  COMMODITY_MOVEMENT: `
    The price of cocoa has tripled in a year.
    Copper is at its highest since May.
    Gold prices smashed through $4,000 an ounce.
    ~ The team won gold, its highest medal since May.`,
  LAYOFFS: `
    Some 1,200 jobs in Sweden will be lost at [Corla].
    [Corla] saves money by shedding up to 14,000 jobs.
    Up to 90 roles are to be axed by [Corla].
    [Corla] sacked at least 40 managers.
    ~ [Corla] cut waste in the canteen of its staff.`,
  FACILITY: `
    Two [Corla] stores in the Midlands will be closed.
    [Corla] shut a mill in Kent before opening one in Leeds.
    [Corla] has mothballed a chip line.`,
  PARTNERSHIP: `
    [Corla] and [Mendip] agreed to develop fuel cells together.
    [Corla] and [Mendip] have formed a venture to make pumps.`,
  EXECUTIVE_CHANGE: `
    [Corla]'s finance chief has quit after three years.
    [Corla]'s boss was pushed out after 18 months.`,
  PRODUCT_LAUNCH: `
    Fees for [Corla]'s online film service will go up by $2.`,
  DIVESTITURE: `
    [Corla]'s pump unit will be sold.`,
};
