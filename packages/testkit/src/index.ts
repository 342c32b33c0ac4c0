export { KillableMongod } from './killableMongod';
export { onOwnDatabase } from './onOwnDatabase';
export { seededRandom } from './seededRandom';
export { GraphProcess, ROOT } from './graphProcess';
export {
  startGraph,
  SUBGRAPH_NAMES,
  type Graph,
  type GraphAnswer,
  type GraphOptions,
  type ServiceName,
  type SubgraphName,
} from './startGraph';
export { countQueries, type CountedCommand, type QueryCount } from './countQueries';
export * from './subgraphOverHttp';
export { testDatabaseUri, useTestDatabase } from './useTestDatabase';
export { useIssuer } from './useIssuer';
export { createBrowser, finishSignIn, redeem, signIn, SignInRefused, type SignInOptions, type Tokens } from './signIn';
