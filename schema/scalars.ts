/** Custom scalars. Inside the service every one of them is a string; parsing checks and normalises what a client sends. */
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { GraphQLDate, GraphQLDateTimeISO, GraphQLURL } from 'graphql-scalars';

export const DateTime = stringScalar('DateTime', 'An instant in UTC as ISO 8601, for example "2025-01-27T14:30:00.000Z".', (value) =>
  GraphQLDateTimeISO.parseValue(value).toISOString(),
);

export const CalendarDate = stringScalar('Date', 'A calendar day as YYYY-MM-DD.', (value) =>
  GraphQLDate.parseValue(value).toISOString().slice(0, 10),
);

export const Url = stringScalar('URL', 'An absolute address after the WHATWG URL standard.', (value) =>
  String(GraphQLURL.parseValue(value)),
);

export const Decimal = stringScalar('Decimal', 'An exact decimal number as a string, for example "5600000" or "16.97".', (value) => {
  if (/^-?\d{1,40}(\.\d{1,20})?$/.test(value)) return value;
  throw new GraphQLError(`Decimal expects digits such as "12.5", got ${JSON.stringify(value.slice(0, 50))}.`);
});

function stringScalar(name: string, description: string, parse: (value: string) => string): GraphQLScalarType<string, string> {
  const parseValue = (value: unknown): string => {
    if (typeof value !== 'string') throw new GraphQLError(`${name} expects a string, got ${typeof value}.`);
    return parse(value);
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: (value) => String(value),
    parseValue,
    parseLiteral: (node: ValueNode) => {
      if (node.kind !== Kind.STRING) throw new GraphQLError(`${name} expects a string literal.`, { nodes: node });
      return parseValue(node.value);
    },
  });
}
