import { Field, Float, Int, ObjectType } from 'type-graphql';
import { CorroborationLevel } from './enums.js';
import { registerEnums } from './register-enums.js';
import { DateTime, Decimal } from './scalars.js';

registerEnums();

@ObjectType({ description: 'A figure with the words that give it and its normalised value.' })
export class Quantity {
  @Field(() => String, { description: 'As written: "about $590 billion".' })
  surface!: string;

  @Field(() => Decimal, { description: 'In units of one: 590000000000, not 590 billion. The middle of a range.' })
  value!: string;

  @Field(() => Decimal, { nullable: true, description: 'Lower end, when the text gives a range.' })
  min!: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Upper end, when the text gives a range.' })
  max!: string | null;

  @Field(() => String, {
    description: 'ISO 4217 code, PERCENT, BASIS_POINT, a singular count noun such as EMPLOYEE, or NUMBER where the text counts nothing.',
  })
  unit!: string;

  @Field(() => Boolean, { description: 'True for "about", "nearly", "more than" and the like.' })
  approximate!: boolean;
}

@ObjectType({ description: 'One passage of one article. `text` equals `article.text.slice(startOffset, endOffset)`.' })
export class Evidence {
  articleId!: string;
  sourceId!: string;
  /** Id of the article that first carried this text: reprints share it. */
  originId!: string;
  /** Publisher family: outlets of one owner share it. */
  publisher!: string;
  publishedAt!: string;

  @Field(() => String, { description: 'The passage, character for character.' })
  text!: string;

  @Field(() => Int, { description: 'Offset of the first character in `article.text`, in UTF-16 code units.' })
  startOffset!: number;

  @Field(() => Int, { description: 'Offset after the last character in `article.text`, in UTF-16 code units.' })
  endOffset!: number;

  @Field(() => Quantity, { nullable: true, description: 'The figure that this passage gives.' })
  quantity!: Quantity | null;

  @Field(() => Float, { description: 'How sure the extractor is, 0 to 1.' })
  confidence!: number;

  @Field(() => String, { description: 'Version of the extractor that read the passage.' })
  extractorVersion!: string;

  @Field(() => DateTime, { description: 'When the passage was read.' })
  extractedAt!: string;
}

@ObjectType({ description: 'How many sources stand behind an item, and whether they agree.' })
export class Corroboration {
  @Field(() => CorroborationLevel, {
    description: 'CONTESTED when independent origins give figures that differ by more than rounding, or one denies.',
  })
  level!: CorroborationLevel;

  @Field(() => Int, { description: 'Articles that carry the item.' })
  articleCount!: number;

  @Field(() => Int, { description: 'Publishers that carry the item.' })
  publisherCount!: number;

  @Field(() => Int, {
    description: 'Independent origins: reprints and near-duplicates of one text, and feeds of one publisher, count once.',
  })
  independentOrigins!: number;
}
