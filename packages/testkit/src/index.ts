export { countQueries, type CountedCommand, type QueryCount } from './countQueries';
export { testDatabaseUri, useTestDatabase } from './useTestDatabase';
export { redeem, signIn, SignInRefused, type SignInOptions, type Tokens } from './signIn';
