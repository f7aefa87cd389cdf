/** The second half of `phrasings.ts`. */
export const MORE_PHRASINGS: Readonly<Record<string, string>> = {
  LAWSUIT: `
    [Acme] sued [Widget Works] for patent infringement.
    [Acme] has filed a lawsuit against [Widget Works].
    [Acme] filed suit against [Widget Works] in Delaware.
    [Acme] is suing [Widget Works] over a patent.
    [Acme] was sued by its shareholders on Friday.
    [Acme] is being sued by New York.
    [Acme] is also being sued by anglers.
    [Acme] is facing a class action over its fees.
    A lawsuit filed on Monday accuses [Acme] of fraud.
    The suit claims that [Acme] misled investors.
    The Justice Department sued [Acme] in March.
    The Justice Department's lawsuit against [Acme] goes to trial in May.
    California has sued [Acme], alleging that it sold data.
    [Acme] agreed to pay $40 million to settle the lawsuit.
    [Acme] settled with [Widget Works] out of court.
    [Acme] reached a settlement with [Widget Works].
    [Acme] settled in June for $325 million.
    [Acme] will pay $90 million to settle claims that it cheated buyers.
    A jury found [Acme] liable for the crash.
    A jury ordered [Acme] to pay $70 million in damages.
    A judge dismissed the case against [Acme].
    A judge ruled that [Acme] had broken the law.
    A federal judge ruled against [Acme].
    A court in Munich ruled in favour of [Acme].
    An appeals court upheld the verdict against [Acme].
    A court rejected [Acme]'s appeal.
    [Acme] appealed the ruling.
    [Acme] lost its appeal.
    [Acme] won a patent case against [Widget Works].
    [Acme] pleaded guilty to fraud.
    [Acme] was found guilty of price fixing.
    [Acme] has been charged with bribery.
    Prosecutors charged [Acme] with fraud.
    The founder of [Acme] was sentenced to 11 years in prison for fraud.
    Two class actions were filed against [Acme].
    [Acme] asked a court to throw out the suit.
    [Acme] took [Widget Works] to court.
    [Acme] has launched legal action against [Widget Works].
    [Acme] is seeking damages from [Widget Works].
    [Acme] accused [Widget Works] of copying its code in a complaint.
    [Acme] dropped its lawsuit against [Widget Works].
    The trial of [Acme] opened on Monday.
    [Acme] faces trial in London over the fire.
    The Supreme Court agreed to hear [Acme]'s case.
    [Acme] won an injunction against [Widget Works].
    [Acme] countersued [Widget Works].
    Investors have brought a class action against [Acme].
    ~ The suit suits [Acme].
    ~ [Acme] makes a case for its phone.
    ~ [Acme] settled on a name.
    ~ [Acme] opened its trial of the drug.
    ~ [Acme] courts young buyers.
    ~ [Acme] charged customers $4 a month.`,
  TRADE_RESTRICTION: `
    The United States imposed tariffs on steel from Canada.
    China raised tariffs on soybeans to 25%.
    Trump threatened tariffs of 50% on copper.
    Trump announced new tariffs on cars.
    The EU will impose duties on electric cars from China.
    The White House is considering raising tariffs on chips.
    The Biden administration tightened export controls on chips.
    The Commerce Department added [Acme] to its entity list.
    The United States sanctioned [Acme].
    Washington has blacklisted [Acme].
    The Treasury imposed sanctions on [Acme].
    China banned exports of gallium.
    India restricted imports of laptops.
    Beijing suspended imports of beef from Brazil.
    The EU lifted sanctions on [Acme].
    The United States and China agreed to cut tariffs.
    China halted exports of rare earths.
    Mexico retaliated with tariffs on pork.
    The government slapped duties on tyres.
    The new tariffs took effect on Friday.
    A 25% tariff on imported cars took effect on Friday.
    The Biden administration is considering raising taxes on cars coming from China.
    The Commerce Department barred [Acme] from buying American parts.
    The export ban on chips hit [Acme].
    ~ [Acme] raised prices.
    ~ Sanctions are a tool of policy.
    ~ The tariff plan of [Acme] suits callers.
    ~ Tariffs could hurt growth.`,
};
