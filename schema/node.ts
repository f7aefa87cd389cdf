import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType({
  description: 'Anything that has an id and can be fetched again by it.',
  resolveType: (value: { __typename?: string }) => value.__typename,
})
export abstract class Node {
  @Field(() => ID, { description: 'Opaque and stable; ids of merged items go on resolving to the survivor.' })
  id!: string;
}
