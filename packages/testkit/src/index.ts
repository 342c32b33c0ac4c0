export { countQueries, type CountedCommand, type QueryCount } from './countQueries';
export * from './subgraphOverHttp';
export { testDatabaseUri, useTestDatabase } from './useTestDatabase';
export { redeem, signIn, SignInRefused, type SignInOptions, type Tokens } from './signIn';
