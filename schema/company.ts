import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from './node.js';
import { DateTime, Url } from './scalars.js';

@ObjectType({ description: "A company's place on an exchange." })
export class Listing {
  @Field(() => String, { description: 'Ticker symbol: "NVDA".' })
  symbol!: string;

  @Field(() => String, { description: 'ISO 10383 market identifier code: "XNAS".' })
  exchange!: string;

  @Field(() => Boolean, { description: 'True for the main listing.' })
  isPrimary!: boolean;

  @Field(() => String, { nullable: true, description: 'ISO 6166 number of the security.' })
  isin!: string | null;
}

@ObjectType({ implements: Node, description: 'A business that the news names, linked to one identity.' })
export class Company extends Node {
  readonly __typename = 'Company';

  @Field(() => String, { description: 'Readable key for addresses: "nvidia".' })
  slug!: string;

  @Field(() => String, { description: 'Common name, without a legal suffix.' })
  name!: string;

  @Field(() => [String], { description: 'Other names under which the news knows it.' })
  aliases!: string[];

  @Field(() => [Listing], { description: 'Exchange listings, the primary one first.' })
  listings!: Listing[];

  @Field(() => String, { nullable: true, description: 'ISO 17442 legal entity identifier.' })
  lei!: string | null;

  @Field(() => String, { nullable: true, description: 'Wikidata item: "Q182477".' })
  wikidataId!: string | null;

  @Field(() => Url, { nullable: true, description: "The company's own site." })
  website!: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2 code of the home country.' })
  country!: string | null;

  @Field(() => String, { nullable: true, description: 'Industry, in plain words.' })
  industry!: string | null;

  @Field(() => Int, { description: 'Articles that name the company, reprints included.' })
  mentionCount!: number;

  @Field(() => DateTime, { description: 'When Claimwire first met the company.' })
  firstSeenAt!: string;

  @Field(() => DateTime, { description: 'When anything about the company last changed.' })
  updatedAt!: string;

  /** True while the company is known from the news only, not from a registry. */
  provisional!: boolean;
}
