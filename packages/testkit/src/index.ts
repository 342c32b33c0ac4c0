export { countQueries, type CountedCommand, type QueryCount } from './countQueries';
export { testDatabaseUri, useTestDatabase } from './useTestDatabase';
