/**
 * How the commonest happenings are told, one sentence a line, and what only looks like it. Every [company] takes part; "~" begins a sentence
 * that tells nothing of the type.
 */
export const PHRASINGS: Readonly<Record<string, string>> = {
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
