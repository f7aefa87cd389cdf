/** Prices, results, courts and authorities as readers of unread pages found them missing; read as `phrasings.ts`. */
export const MARKET_PHRASINGS: Readonly<Record<string, string>> = {
  STOCK_PRICE_MOVEMENT: `
    Shares of cloud software company [Corla] (NYSE: CRL) skyrocketed on Thursday.`,
  EARNINGS: `
    ~ On average, analysts expected [Corla] to report revenue of $302 million.
    ~ [Its=Corla] earlier outlook was for sales of $58 million to $62 million.
    ~ In [its=Corla] prior earnings report, [Corla] said gross profit would come in at $9.96 billion.`,
  GUIDANCE: `
    [Corla] raised its full-year revenue projections to $655 million.`,
  BANKRUPTCY: `
    ~ [Corla] is on the verge of a bankruptcy filing.
    ~ The agency failed to stop [Corla]'s purchase of [Ludwell].`,
  DIVESTITURE: `
    [Corla] planned to sell down its 62.3% stake in its Africa business.`,
  LAWSUIT: `
    The Serious Fraud Office will prosecute [Corla] for falsifying accounts.
    The New York attorney general and five states reached a $6.5 million settlement with [Corla].
    The Federal Trade Commission sued to block the deal between [Corla] and [Ludwell] last week.
    A federal judge has dismissed allegations that [Corla] paid dealers.
    [Corla] has brought a High Court challenge against a decision to fine it.
    [Corla] has initiated a judicial review of the decision.
    [Corla] will be dropping its appeal against the fine.
    A US judge ordered [Corla] to cut its fees.
    A district judge sided on Wednesday with [Corla] over its allegation.
    [Corla] has been referred to a criminal prosecutor by a federal judge.
    [Corla] was found to engage in anticompetitive conduct under the law of the state.
    A federal appeals court affirmed a $300 million award against [Corla].
    A jury verdict of almost $390 million against [Corla] has been overturned by a federal judge.
    A judge threw out the jury's award against [Corla].`,
  PRODUCT_RECALL: `
    ~ Sales from discontinued operations at [Corla] rose.`,
  TRADE_RESTRICTION: `
    The government imposed a ban on the import of goods from 29 more Chinese companies.
    The United States tightened controls on semiconductors.
    The US is weighing a ban on firms selling advanced equipment to Chinese chip makers.`,
  REGULATORY_ACTION: `
    [Corla] abused its dominant position in Europe, regulators allege.
    The Arizona Attorney General's Office is launching an antitrust investigation of the proposed merger between [Corla] and [Ludwell].
    The U.S. Department of Justice and the Securities and Exchange Commission both launched investigations into [Corla].
    The Department of Transportation demanded answers from [Corla].
    The Ministry of Health and Welfare fined [Corla].
    The Australian Competition and Consumer Commission initiated proceedings against [Corla].
    [Corla], [Ludwell] and [Tresco] agreed to pay a total of $3.3 billion to regulators to resolve an investigation.
    [Corla] agreed to pay $40 million to resolve an investigation by the Securities and Exchange Commission.
    [Corla] resolved a Justice Department probe into its trading desk.
    [Corla] has been offered a penalty of $1 billion by regulators.
    The Consumer Financial Protection Bureau was preparing a fine of up to $1 billion for [Corla].
    The Competition and Markets Authority found that [Corla] had abused its dominant position.`,
};
