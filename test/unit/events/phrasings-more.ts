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
  PRODUCT_LAUNCH: `
    [Acme] launched a new phone on Tuesday.
    [Acme] unveiled its first electric truck.
    [Acme] is launching a streaming service.
    [Acme] will launch its watch in May.
    [Acme] plans to launch an app.
    [Acme] has released a new version of its browser.
    [Acme] introduced a cheaper subscription.
    [Acme] rolled out a tool for teachers.
    [Acme] is rolling out ads to all users.
    [Acme] debuted a robot at the fair.
    [Acme] announced a new chip.
    [Acme] showed off a prototype of its glasses.
    [Acme] is set to unveil a tablet next week.
    [Acme]'s new console goes on sale in June.
    [Acme]'s launch of a credit card comes in May.
    [Acme] began selling its car in Europe.
    [Acme] started shipping the headset.
    [Acme] raised the price of its plan by $5.
    [Acme] cut the price of its cars in China.
    [Acme] is cutting fares by half.
    [Acme] is raising prices by 10%.
    [Acme] lowered the cash price of its drug to $199.
    [Acme] made its model available to everyone.
    [Acme] is testing a feature that hides likes.
    [Acme] will start offering loans in June.
    [Acme] is bringing its service to India.
    [Acme] expanded its delivery service to Spain.
    [Acme] has added a chatbot to its app.
    [Acme] opened up its platform to developers.
    [Acme] plans to enter the US market with an electric car.
    [Acme] delayed the launch of its game.
    [Acme] took the wraps off a sports car.
    [Acme] lifted the lid on its new phone.
    [Acme] pulled back the curtain on its new SUV.
    [Acme] open-sourced its model.
    [Acme] will open-source its next model.
    ~ The focus on open-source development exemplified by [Acme] could push others.
    [Acme] revealed a concept car.
    [Acme] is introducing a fee of $2 for bags.
    A new feature from [Acme] lets users hide posts.
    The app, launched by [Acme] in May, has a million users.
    The drug, introduced by [Acme] in 2019, costs $900.
    The update was released by [Acme] on Monday.
    [Acme] will offer free shipping.
    [Acme] is working on a cheaper model.
    [Acme] said its new van would go on sale in 2026.
    [Acme] launches AI assistant for doctors
    [Acme] said it will roll out passkeys in the coming weeks.
    [Acme] now lets users edit messages.
    [Acme] has started taking orders for its truck.
    Fares on [Acme] will rise by 5% in March.
    ~ [Acme] launched an investigation.
    ~ [Acme] launched a bid for its rival.
    ~ [Acme] released its results.
    ~ [Acme] introduced him to the board.
    ~ [Acme] launched a campaign against waste.
    ~ [Acme] unveiled plans to cut jobs.
    ~ [Acme] released a statement.
    ~ [Acme] offers loans.`,
  PRODUCT_RECALL: `
    [Acme] is recalling 40,000 cars.
    [Acme] recalled its baby formula.
    [Acme] has issued a recall of its toasters.
    [Acme] announced a recall of 2 million vehicles.
    [Acme] expanded its recall of air bags.
    [Acme] is discontinuing its tablet.
    [Acme] has stopped selling the game.
    [Acme] will stop making the engine next year.
    [Acme] will end production of its van.
    [Acme] is ending support for its old system.
    [Acme] pulled the drug from the market.
    [Acme] withdrew the pill from sale.
    [Acme] is phasing out petrol cars.
    [Acme] killed off its messenger.
    [Acme] is shutting down its podcast app.
    [Acme] shut down its streaming service.
    [Acme] scrapped its obesity pill.
    [Acme] axed the show after one season.
    [Acme] cancelled its game.
    [Acme] paused sales of its pick-up.
    [Acme] halted deliveries of the truck.
    [Acme] suspended production of the model.
    [Acme] retired its oldest plan.
    [Acme] took the toy off shelves.
    The recall affects 12,000 [Acme] trucks.
    The recall covers certain [Acme] cars built in 2019.
    About 9,000 [Acme] scooters have been recalled.
    [Acme] recalls 3,000 strollers over choking risk
    [Acme] is pulling the plug on its glasses.
    [Acme] dropped its plan for a cheaper car.
    [Acme] will no longer sell the device.
    [Acme] told employees it would stop covering the drugs.
    [Acme] is removing the game from its store.
    [Acme] will close its news app in June.
    ~ [Acme] cancelled its dividend.
    ~ [Acme] recalled that the talks had been hard.
    ~ [Acme] shut its plant in Ohio.
    ~ [Acme] withdrew its bid.
    ~ [Acme] stopped hiring.`,
  EXECUTIVE_CHANGE: `
    [Acme] named Ann Lee as its chief executive.
    [Acme] appointed a new finance chief.
    [Acme]'s chief executive stepped down on Monday.
    [Acme] said its chief executive would step down in June.
    The chief executive of [Acme] has resigned.
    {Ann Lee@Acme}, the CEO of [Acme], is leaving.
    [Acme] ousted its chief executive.
    [Acme] fired its finance chief.
    [Acme] hired {Ann Lee} as chief financial officer.
    [Acme] promoted {Ann Lee} to president.
    {Ann Lee} will become chief executive of [Acme] in May.
    {Ann Lee} will succeed {Bo Kim} as chairman of [Acme].
    {Ann Lee} joins [Acme] as chief technology officer.
    {Ann Lee} was named president of [Acme].
    [Acme] co-founder {Ann Lee@Acme} is stepping down as chief executive.
    [Acme]'s finance director will retire next year.
    [Acme] is looking for a new chief executive.
    [Acme] picked {Ann Lee} to succeed {Bo Kim} as CEO.
    The board of [Acme] elected {Ann Lee} chair.
    The departure of [Acme]'s chief executive surprised staff.
    The resignation of [Acme]'s chairman was announced on Friday.
    [Acme] replaced its chief executive with {Ann Lee}.
    [Acme] tapped {Ann Lee} to be its next CEO.
    [Acme] poached {Ann Lee} from [Widget Works] to be its finance chief.
    {Ann Lee} takes over as CEO of [Acme] on Monday.
    {Ann Lee} has left [Acme] after six years as head of design.
    {Ann Lee} quit as chief executive of [Acme].
    {Ann Lee} was fired as CEO of [Acme].
    [Acme] brought back {Ann Lee} as chief executive.
    [Acme] announced the appointment of {Ann Lee} as chief operating officer.
    [Acme]'s chairman is to leave in May.
    [Acme] has parted company with its chief executive.
    [Acme]'s head of sales is departing.
    [Acme]'s boss will hand over to {Ann Lee}.
    [Acme] CEO {Ann Lee@Acme} to retire in 2026
    Two executives left [Acme] within a month.
    ~ {Ann Lee@Acme}, chief executive of [Acme], said sales rose.
    ~ The new chief executive of [Acme] said that sales had risen.
    ~ [Acme] appointed a bank to sell the unit.
    ~ [Acme] named its new phone after a bird.
    ~ [Acme] removed the post of a user.
    ~ {Ann Lee} was hired by [Acme] as a driver.`,
  LABOR_ACTION: `
    Workers at [Acme] went on strike on Monday.
    [Acme] workers walked out over pay.
    Pilots at [Acme] voted to strike.
    [Acme] employees voted to unionize.
    A strike at [Acme] entered its third week.
    The union called a strike at [Acme].
    The union called off a strike at [Acme].
    [Acme] reached a tentative agreement with the union.
    [Acme] struck a deal with pilots on pay.
    [Acme] and the union reached a deal to end the strike.
    Staff at [Acme] will strike for two days in May.
    [Acme] drivers are to strike over Christmas.
    [Acme] locked out 400 workers.
    Workers at [Acme] ratified a contract.
    Workers at [Acme] rejected a pay offer.
    Baristas at [Acme] staged a walkout.
    Employees of [Acme] formed a union.
    The strike by [Acme] machinists halted production.
    Cabin crew at [Acme] are balloting for strike action.
    [Acme] employees protested against a contract with the army.
    Industrial action at [Acme] was suspended.
    ~ A strike on an [Acme] plant killed three.
    ~ [Acme] struck oil.
    ~ [Acme] struck a deal with its rival.
    ~ Workers at [Acme] make shoes.`,
  SECURITY_INCIDENT: `
    Hackers stole the data of 2 million [Acme] customers.
    Hackers made off with the records of [Acme]'s customers.
    [Acme] was hacked in May.
    [Acme] said hackers had broken into its systems.
    Hackers broke into [Acme]'s network.
    [Acme] suffered a data breach.
    [Acme] disclosed a cyberattack on Monday.
    [Acme] was hit by a ransomware attack.
    [Acme] has been the victim of a cyber-attack.
    A cyberattack on [Acme] shut its website.
    A breach at [Acme] exposed the names of patients.
    [Acme] confirmed that customer data was stolen.
    The personal details of 21,000 [Acme] riders were left exposed on a server.
    The hackers infiltrated [Acme] and stole its source code.
    [Acme] accidentally exposed passwords of its users.
    [Acme] is investigating a security incident.
    [Acme] said an unauthorized party had accessed its systems.
    The attack compromised [Acme]'s servers.
    Thieves drained $90 million of crypto from [Acme].
    [Acme] said criminals had obtained data on its users.
    Ransomware crippled [Acme]'s factories.
    Data of [Acme] users was leaked online.
    [Acme] notified customers of a data breach.
    A hacker leaked footage of [Acme]'s next game.
    ~ [Acme] sells software that stops hackers.
    ~ [Acme] breached its contract.
    ~ [Acme] teaches how to avoid phishing attacks.
    ~ [Acme] said it protects data from attack.`,
  OUTAGE: `
    [Acme]'s website went down for an hour.
    [Acme] went dark for 14 hours.
    [Acme] suffered an outage on Tuesday.
    An outage at [Acme] hit users across Europe.
    [Acme] users reported problems logging in.
    Thousands of users could not access [Acme].
    [Acme] was down for thousands of users.
    [Acme] services were back up on Friday after an outage.
    A glitch at [Acme] delayed payments for customers.
    A software failure at [Acme] grounded flights.
    [Acme] blamed a power failure for the outage.
    [Acme] was knocked offline for three hours.
    [Acme]'s app crashed on Monday, locking out customers.
    Customers of [Acme] were unable to pay by card after its systems failed.
    A network failure left [Acme] customers without service.
    [Acme] is experiencing technical issues with its app.
    A computer problem forced [Acme] to cancel 300 flights.
    The attack forced [Acme] to suspend online orders.
    [Acme] restored service on Sunday.
    ~ Sales at [Acme] went down.
    ~ [Acme] shares went down for a third day.
    ~ [Acme] has a problem with its costs.`,
  TECHNICAL_RESULT: `
    [Acme]'s model scored 72% on the benchmark.
    [Acme]'s drug met its main goal in a late-stage trial.
    A drug from [Acme] failed in a Phase 3 trial.
    [Acme] said its vaccine was 90% effective.
    [Acme]'s pill helped people lose 13% of their weight in a trial.
    [Acme]'s rocket reached orbit on its first flight.
    [Acme]'s rocket exploded after lift-off.
    [Acme] landed a probe on the moon.
    [Acme] launched 22 satellites on Sunday.
    [Acme] completed a test flight of its jet.
    [Acme]'s car set a record for range.
    [Acme] built a quantum computer with 1,000 qubits.
    [Acme]'s chip is twice as fast as its predecessor.
    [Acme]'s model outperformed rivals on maths tests.
    [Acme] claimed a breakthrough in batteries.
    [Acme]'s treatment reduced the risk of death by 30%.
    [Acme]'s drug slowed the disease in a study.
    [Acme] released results of a trial in which its drug cut deaths.
    [Acme]'s jet broke the sound barrier.
    [Acme] will move the drug into late-stage testing.
    ~ [Acme] beat estimates.
    ~ [Acme] topped forecasts.
    ~ [Acme] reached its sales goal.`,
};
