import { GraphQLScalarType } from 'graphql';
import { GraphQLCountryCode, GraphQLDateTimeISO, GraphQLEmailAddress, GraphQLLocale } from 'graphql-scalars';

const httpsUrl = (value: unknown): string => {
  const url = new URL(String(value));
  if (url.protocol !== 'https:') throw new TypeError('Only https addresses are taken.');
  return url.href;
};

/** Resolvers of `schema/shared/scalars.graphql`. */
export const scalarResolvers = {
  DateTime: GraphQLDateTimeISO,
  EmailAddress: GraphQLEmailAddress,
  CountryCode: GraphQLCountryCode,
  Locale: GraphQLLocale,
  URL: new GraphQLScalarType({ name: 'URL', serialize: httpsUrl, parseValue: httpsUrl }),
};
