/** A document with the shapes that it takes and gives; test/unit/dashboard/operations.test.ts holds it against the schema. */
export interface Operation<Data, Variables extends object = object> {
  document: string;
  /** The operation and its fragments, each once. */
  parts: readonly string[];
  /** Never set: carries the shapes. */
  shapes?: { data: Data; variables: Variables };
}

export const operation = <Data, Variables extends object = object>(...parts: string[]): Operation<Data, Variables> => ({
  document: parts.join('\n\n'),
  parts,
});
